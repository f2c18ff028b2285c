import { describe, expect, test } from 'vitest';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { countOf, filtered, isFromDesk, noFilter, occurring, withContact } from './contacts';
import { moved } from './rows';

function contact(id: string, channel: string, type: string, more: Partial<LoggedContact> = {}): LoggedContact {
  const codes = { channel, type, task: null, closing: null, form: null, answer: null };
  const rest = { stream: 's', seq: 1, number: 1, at: '', clock: '10.42', day: '2026-10-20', n: 1, source: 'SKRANKE' };
  return { id, ...codes, ...rest, amended: false, voided: false, reason: null, ...more };
}

const day = [
  contact('d', 'TLFIND', 'INFO', { n: 12, source: 'MASSE' }),
  contact('c', 'EMLIND', 'INFO'),
  contact('b', 'TLFIND', 'OPRET', { voided: true }),
  contact('a', 'TLFIND', 'INFO', { source: 'PAPIR', n: 4 }),
];

describe('the list of a day', () => {
  test.each([
    ['', '', 'dcba'],
    ['TLFIND', '', 'dba'],
    ['', 'INFO', 'dca'],
    ['TLFIND', 'INFO', 'da'],
    ['PPRIND', '', ''],
  ])('narrowed to channel "%s" and type "%s" holds %s', (channel, type, ids) => {
    expect(filtered(day, { channel, type }).map(({ id }) => id).join('')).toBe(ids);
  });

  test('nothing chosen is everything', () => {
    expect(filtered(day, noFilter)).toEqual(day);
  });

  test('counts contacts and not rows: piles by their size, those taken back not at all', () => {
    expect(countOf(day)).toBe(17);
  });

  test('offers what occurs, in the order of the round, with the number of contacts', () => {
    const order = ['EMLIND', 'TLFUD', 'TLFIND'];
    expect(occurring(day, 'channel', order)).toEqual([{ code: 'EMLIND', count: 1 }, { code: 'TLFIND', count: 16 }]);
  });

  test('a channel the round no longer has is offered last', () => {
    expect(occurring(day, 'channel', ['EMLIND']).map(({ code }) => code)).toEqual(['EMLIND', 'TLFIND']);
  });

  test('a change replaces its own row and leaves the others', () => {
    const after = withContact(day, contact('c', 'EMLUD', 'VEJL'));
    expect(after.map(({ id, channel }) => `${id} ${channel}`)).toEqual(['d TLFIND', 'c EMLUD', 'b TLFIND', 'a TLFIND']);
  });

  test('one by one and in piles is from the desk, later and from paper is not', () => {
    const sources = ['SKRANKE', 'MASSE', 'EFTER', 'PAPIR', 'IMPORT', 'CENTRAL'];
    const fromDesk = sources.filter((source) => isFromDesk(contact('x', 'TLFIND', 'INFO', { source })));
    expect(fromDesk).toEqual(['SKRANKE', 'MASSE']);
  });
});

describe('moving by the arrow keys', () => {
  // The second row has been taken back: it has one button, where the others have two.
  const buttonsIn = (row: number) => (row === 1 ? 1 : 2);
  const move = (key: string, row: number, button: number, rows = 30) => moved(key, { row, button }, rows, buttonsIn);

  test.each([
    ['ArrowDown', 2, 1, { row: 3, button: 1 }],
    ['ArrowUp', 2, 1, { row: 1, button: 0 }], // the row has no second button
    ['ArrowUp', 0, 0, { row: 0, button: 0 }],
    ['ArrowDown', 29, 0, { row: 29, button: 0 }],
    ['ArrowRight', 2, 0, { row: 2, button: 1 }],
    ['ArrowRight', 2, 1, { row: 2, button: 1 }],
    ['ArrowLeft', 2, 0, { row: 2, button: 0 }],
    ['PageDown', 2, 1, { row: 12, button: 1 }],
    ['PageDown', 25, 1, { row: 29, button: 1 }],
    ['PageUp', 12, 0, { row: 2, button: 0 }],
    ['Home', 12, 1, { row: 0, button: 1 }],
    ['End', 3, 1, { row: 29, button: 1 }],
  ])('%s from row %d, button %d', (key, row, button, expected) => {
    expect(move(key, row, button)).toEqual(expected);
  });

  test('other keys are left alone, and an empty list has nowhere to go', () => {
    expect(move('Enter', 2, 0)).toBeNull();
    expect(move('ArrowDown', 0, 0, 0)).toBeNull();
  });
});
