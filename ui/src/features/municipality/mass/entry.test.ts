import { expect, test } from 'vitest';
import { afterSaving, countOf, dayOf, daysOf, errorsOf, newestFirst, nothingEntered, readDay } from './entry';

const today = '2026-10-22';
const entry = { ...nothingEntered, unit: 'borger', day: '2026-10-20', channel: 'FPRNT', type: 'OPRET', n: '420' };

test.each([
  ['20-10-2026', '2026-10-20'],
  [' 1.2.2026 ', '2026-02-01'],
  ['20/10/2026', '2026-10-20'],
  ['31-02-2026', null],
  ['29-02-2028', '2028-02-29'],
  ['29-02-2026', null],
  ['2026-10-20', null],
  ['20-10-26', null],
  ['', null],
])('»%s« is the day %s', (written, day) => {
  expect(readDay(written)).toBe(day);
});

test.each([
  ['1', 1],
  [' 420 ', 420],
  ['1.234', 1234],
  ['999999', 999_999],
  ['999.999', 999_999],
  ['0', null],
  ['1.000.000', null],
  ['1,5', null],
  ['12.34', null],
  ['-4', null],
  ['', null],
])('»%s« is %s contacts', (written, n) => {
  expect(countOf(written)).toBe(n);
});

test('what is missing is told field by field, and nothing else is', () => {
  expect(errorsOf(entry, today)).toEqual({});
  expect(Object.keys(errorsOf({ ...nothingEntered }, today))).toEqual(['unit', 'day', 'channel', 'type', 'n']);
});

test('a day of one’s own is read where none of the list is chosen, and a day ahead is refused', () => {
  expect(dayOf({ day: '', other: '30-10-2025' })).toBe('2025-10-30');
  expect(errorsOf({ ...entry, day: '', other: '30-10-2025' }, today)).toEqual({});
  expect(errorsOf({ ...entry, day: '', other: 'i går' }, today)).toEqual({ other: 'ui-mass-no-day' });
  expect(errorsOf({ ...entry, day: '', other: '23-10-2026' }, today)).toEqual({ other: 'ui-mass-day-ahead' });
});

test('the days one chooses among are those of the round that have been, newest first', () => {
  expect(daysOf('2026-10-19', '2026-10-23', '2026-10-20')).toEqual(['2026-10-20', '2026-10-19']);
  expect(daysOf('2026-10-24', '2026-10-26', '2026-11-01')).toEqual(['2026-10-26', '2026-10-25', '2026-10-24']);
  expect(daysOf('2026-10-19', '2026-10-23', '2026-10-18')).toEqual([]);
});

test('after saving only the number is empty: the next pile is often of the same kind', () => {
  expect(afterSaving(entry)).toEqual({ ...entry, n: '' });
});

test('the newest entry lies first, taken back or not', () => {
  const made = (id: string, at_wall: string, voided = false) => ({ id, unit: 'borger', day: today, channel: 'FPRNT', type: 'OPRET', task: null, closing: null, form: null, n: 1, at_wall, voided });
  expect(newestFirst([made('a', '2026-10-20T10:00'), made('b', '2026-10-21T10:00', true)]).map(({ id }) => id)).toEqual(['b', 'a']);
});
