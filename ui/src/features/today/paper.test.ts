import { describe, expect, test } from 'vitest';
import { blocksOf, cellKey, cellsToSave, isBlank, refusedOf, step, sumOf, type Place } from './paper';

const types = ['INFO', 'OPRET', 'STATUS', 'VEJL', 'SLVBTJN', 'FEJL'];
const channels = Array.from({ length: 19 }, (_, index) => `C${index}`);
const blocks = blocksOf(channels);

describe('the tables of a sheet', () => {
  test('eight channels to a table, the first of them those with keys of their own', () => {
    expect(blocks.map(({ more, columns }) => [more, columns.length])).toEqual([[false, 8], [true, 8], [true, 3]]);
  });

  test('each channel shows what is pressed on the counting screen', () => {
    const keys = blocks.flatMap(({ columns }) => columns.map((column) => column.keys.join(' ')));
    expect(keys).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8'],
      ...['9 1', '9 2', '9 3', '9 4', '9 5', '9 6', '9 7', '9 8', '9 9', '9 A', '9 B'],
    ]);
  });

  test('a desk of few channels has one table, and none has none', () => {
    expect(blocksOf(['TLFIND']).map(({ more }) => more)).toEqual([false]);
    expect(blocksOf([])).toEqual([]);
  });
});

describe('sums', () => {
  const written = { 'C0/INFO': '12', 'C0/OPRET': '1.000', 'C1/INFO': ' 5 ', 'C9/FEJL': '3', 'C2/INFO': 'x', 'C3/INFO': '' };

  test.each([
    ['of a row', ['C0', 'C1', 'C2'], ['INFO'], 17],
    ['of a column', ['C0'], types, 1_012],
    ['of everything', channels, types, 1_020],
    ['of what is refused', ['C2'], types, 0],
  ])('%s', (_, across, down, expected) => {
    expect(sumOf(written, across, down)).toBe(expected);
  });

  test('rows and columns come to the same', () => {
    const rows = types.reduce((sum, type) => sum + sumOf(written, channels, [type]), 0);
    const columns = channels.reduce((sum, channel) => sum + sumOf(written, [channel], types), 0);
    expect([rows, columns]).toEqual([1_020, 1_020]);
  });

  test('only what is not nought is sent, each cell under an id of its own', () => {
    const cells = cellsToSave({ ...written, 'C4/INFO': '0' }, blocks, types, (...cell) => cell.join('-'));
    expect(cells).toEqual([
      { id: 'C0-INFO-12', channel: 'C0', type: 'INFO', n: 12 },
      { id: 'C1-INFO-5', channel: 'C1', type: 'INFO', n: 5 },
      { id: 'C0-OPRET-1000', channel: 'C0', type: 'OPRET', n: 1_000 },
      { id: 'C9-FEJL-3', channel: 'C9', type: 'FEJL', n: 3 },
    ]);
  });

  test('the refused cells are named in the order they are read', () => {
    expect(refusedOf({ 'C9/INFO': 'y', 'C1/OPRET': '1,5', 'C5/INFO': '1000000', 'C0/INFO': '3' }, blocks, types)).toEqual([
      cellKey('C5', 'INFO'),
      cellKey('C1', 'OPRET'),
      cellKey('C9', 'INFO'),
    ]);
  });

  test('blanks are nothing to lose, a nought is', () => {
    expect(isBlank({})).toBe(true);
    expect(isBlank({ 'C0/INFO': ' ' })).toBe(true);
    expect(isBlank({ 'C0/INFO': '0' })).toBe(false);
  });
});

describe('moving between cells', () => {
  const inside = { atStart: false, atEnd: false };
  const empty = { atStart: true, atEnd: true };
  const at = (block: number, row: number, column: number): Place => ({ block, row, column });

  test.each([
    ['ArrowDown', at(0, 0, 2), at(0, 1, 2)],
    ['ArrowDown', at(0, 5, 2), at(1, 0, 2)],
    ['ArrowDown', at(1, 5, 7), at(2, 0, 2)], // the last table is narrower
    ['ArrowDown', at(2, 5, 1), null],
    ['ArrowUp', at(1, 0, 4), at(0, 5, 4)],
    ['ArrowUp', at(0, 0, 4), null],
    ['Enter', at(0, 0, 2), at(0, 1, 2)],
    ['Enter', at(0, 5, 2), at(0, 0, 3)],
    ['Enter', at(0, 5, 7), at(1, 0, 0)],
    ['Enter', at(2, 5, 2), null],
    ['ArrowRight', at(0, 0, 7), null],
    ['ArrowLeft', at(0, 0, 0), null],
    ['a', at(0, 0, 0), null],
  ])('%s from %o leads to %o', (key, from, to) => {
    expect(step(key, from, empty, blocks, types.length)).toEqual(to);
  });

  test('left and right stay in what is written until its edge', () => {
    expect(step('ArrowRight', at(0, 0, 2), inside, blocks, 6)).toBeNull();
    expect(step('ArrowRight', at(0, 0, 2), { atStart: false, atEnd: true }, blocks, 6)).toEqual(at(0, 0, 3));
    expect(step('ArrowLeft', at(0, 0, 2), { atStart: true, atEnd: false }, blocks, 6)).toEqual(at(0, 0, 1));
    expect(step('ArrowLeft', at(0, 0, 2), { atStart: false, atEnd: true }, blocks, 6)).toBeNull();
  });
});
