import { expect, test } from 'vitest';
import { arranged } from './arranged';

const columns = ['post', 'kommunekode', 'dato', 'kanal', 'type', 'opgave', 'antal', 'kontrol'];
const rows = [
  ['DAG', '0999', '2026-10-19', 'TLFIND', 'INFO', '', '12', ''],
  ['DAG', '0999', '2026-10-19', 'PERS', 'INFO', '23.05.10', '12', ''],
];

test('the upload shows day, channel, type and number first, also where they are the same in every row', () => {
  expect(arranged({ format: 'upload', columns, rows })).toEqual({
    same: [{ column: 'post', value: 'DAG' }, { column: 'kommunekode', value: '0999' }, { column: 'kontrol', value: '' }],
    columns: ['dato', 'kanal', 'type', 'antal', 'opgave'],
    rows: [['2026-10-19', 'TLFIND', 'INFO', '12', ''], ['2026-10-19', 'PERS', 'INFO', '12', '23.05.10']],
  });
});

test('another format, and a single row, stand as they are written', () => {
  expect(arranged({ format: 'iso', columns, rows })).toEqual({ same: [], columns, rows });
  expect(arranged({ format: 'upload', columns, rows: rows.slice(0, 1) }).columns).toEqual(columns);
});
