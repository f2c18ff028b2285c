import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import type { CountsReading } from '../../../bindings/CountsReading';
import type { CountsTable } from '../../../bindings/CountsTable';
import type { Mapping } from '../../../bindings/Mapping';
import { backend } from '../common/testing';
import { Filing } from './filing.svelte';
import { columnNames, faultsOf, placeOf, rolesAt, valueOf, withWord, wordsToMap } from './mapping';
import { hasMachine, linesOf } from './table';

const nowhere = { column: null, fixed: null };
const mapping: Mapping = {
  kind: 'machine', system: 'phone', has_header: true, day: 0, day_format: 'danish',
  channel: { column: 1, fixed: null }, unit: nowhere, type: nowhere, task: nowhere, n: 2, words: [],
};
const table: CountsTable = {
  name: 'telefoni', kind: 'machine', columns: ['Dato', 'Linje'], rows: [['19-10-2026', 'Hovednr.', '100'], []], lines: 3,
  delimiter: ';', encoding: 'utf-8', encoding_proposed: false, mapping, template: null, templates: [],
};
const reading: CountsReading = {
  rows_read: 2, rows_accepted: 2, rows_rejected: 0, left_out: 0, total: 100, problems: [], unknown_words: [], stands: false, known: false, double_count: [], days: 1, added_up: 0, overlaps: [],
};

test.each([
  [{ column: 0, fixed: null }, 'c0'],
  [{ column: null, fixed: 'PRSNLG' }, 'fPRSNLG'],
  [nowhere, ''],
])('a place is a value of a list and back again: %o', (place, value) => {
  expect(valueOf(place)).toBe(value);
  expect(placeOf(value)).toEqual(place);
});

test('a column says which roles it has, and one without a heading has a number', () => {
  expect(columnNames(table)).toEqual(['Dato', 'Linje', '']);
  expect([0, 1, 2].map((column) => rolesAt(mapping, column))).toEqual([['day'], ['channel'], ['n']]);
  expect(rolesAt({ ...mapping, unit: { column: 1, fixed: null } }, 1)).toEqual(['channel', 'unit']);
});

test('a word is given a meaning, another one, or none', () => {
  const one = withWord(mapping, 'Hovednr.', 'TLFIND');
  expect(one.words).toEqual([{ word: 'Hovednr.', code: 'TLFIND' }]);
  expect(withWord(one, 'Hovednr.', 'TLFUD').words).toEqual([{ word: 'Hovednr.', code: 'TLFUD' }]);
  expect(withWord(one, 'Hovednr.', '').words).toEqual([]);
  expect(wordsToMap(one, ['Hovednr.', 'Ydelse'])).toEqual(['Hovednr.', 'Ydelse']);
});

test('a mapping without a channel is not read, and neither is a count that is the day', () => {
  expect(faultsOf(mapping)).toEqual([]);
  expect(faultsOf({ ...mapping, channel: nowhere, n: 0 })).toEqual(['ui-map-needs-channel', 'ui-map-day-is-count']);
  expect(faultsOf({ ...mapping, kind: 'mass' })).toEqual(['ui-map-needs-type']);
});

test('a chosen file is read at once, and of several mappings the newest answer holds', async () => {
  const waiting: ((reading: CountsReading) => void)[] = [];
  const { call, asked } = backend({ choose_counts: table, read_counts: () => new Promise((done) => waiting.push(done)) });
  const filing = new Filing(call, 'E2026');
  const chosen = filing.choose('machine');
  await expect.poll(() => waiting.length).toBe(1);
  const changed = filing.map({ ...mapping, n: 1 });
  waiting[1]!({ ...reading, total: 7 });
  await changed;
  waiting[0]!(reading);
  expect(await chosen).toBe(true);
  expect([filing.reading?.total, asked.length]).toEqual([7, 3]);
});

test('choosing no file is no failure, and an unreadable one says so and is still there to be mapped', async () => {
  const answers: Record<string, unknown> = { choose_counts: null };
  const filing = new Filing(backend(answers).call, 'E2026');
  expect([await filing.choose('machine'), filing.doing.failed]).toEqual([false, null]);
  answers.choose_counts = table;
  answers.read_counts = new AppError('stopped');
  expect(await filing.choose('machine')).toBe(true);
  expect([filing.unreadable?.code, filing.reading, filing.table]).toEqual(['stopped', null, table]);
});

test('what is refused is not forgotten, and what is kept is', async () => {
  const answers: Record<string, unknown> = { choose_counts: table, read_counts: reading, keep_counts: new AppError('round_closed') };
  const { call, asked } = backend(answers);
  const filing = new Filing(call, 'E2026');
  await filing.choose('machine');
  expect(await filing.keep(null, false)).toBeNull();
  expect([filing.table, filing.doing.failed?.error.code]).toEqual([table, 'round_closed']);
  answers.keep_counts = { days: [], rows: [], files: [], double_counts: [], templates: [] };
  expect(await filing.keep('Telefoni', true)).not.toBeNull();
  expect(filing.table).toBeNull();
  expect(asked.at(-1)?.input).toEqual({ round: 'E2026', mapping, template: 'Telefoni', replace: true, add: false });
});

test('the table has a line per channel and a column per day, marked channels first', () => {
  const row = (channel: string, day: string | null, manual: number, machine: number, mark: 'low' | null = null) => ({ day, channel, manual, machine, ratio: null, mark });
  const days = ['2026-10-19', '2026-10-20'];
  const rows = [row('PRSNLG', null, 90, 90), row('TLFIND', null, 60, 100, 'low'), row('EMLIND', null, 10, 0), row('TLFIND', '2026-10-20', 60, 100)];
  const lines = linesOf({ days, rows });
  expect(lines.map(({ channel }) => channel)).toEqual(['TLFIND', 'PRSNLG', 'EMLIND']);
  expect(lines[0]!.days.map((cell) => cell?.manual ?? null)).toEqual([null, 60]);
  expect([hasMachine({ rows }), hasMachine({ rows: [row('EMLIND', null, 10, 0)] })]).toEqual([true, false]);
});
