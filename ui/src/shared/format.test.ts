import { expect, test } from 'vitest';
import { age } from './clock';
import { weekOf, weekday, writeClock, writeCount, writeDate, writeWall } from './format';

test('dates are written the Danish office way', () => {
  expect(writeDate('2026-10-20')).toBe('20-10-2026');
  expect(writeDate('2027-01-03')).toBe('03-01-2027');
});

test.each([
  ['2026-10-19', 1],
  ['2026-10-20', 2],
  ['2026-10-25', 7], // summer time ends this Sunday
  ['2026-03-29', 7], // and begins on this one
  ['2028-02-29', 2],
])('%s is weekday %d', (day, expected) => {
  expect(weekday(day)).toBe(expected);
});

test.each([
  ['2026-10-19', 43],
  ['2026-10-25', 43],
  ['2026-10-26', 44],
  ['2027-01-03', 53], // a Sunday of the year before
  ['2027-01-04', 1],
  ['2026-01-01', 1],
  ['2024-12-30', 1], // a Monday of the year after
  ['2028-02-29', 9],
])('%s lies in week %d', (day, expected) => {
  expect(weekOf(day)).toBe(expected);
});

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1_234, '1.234', '1,234'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%d is written %s and %s', (count, danish, english) => {
  expect(writeCount(count, 'da')).toBe(danish);
  expect(writeCount(count, 'en')).toBe(english);
});

test('the clock has a point in Danish and a colon in English', () => {
  expect(writeClock('10.42', 'da')).toBe('10.42');
  expect(writeClock('10.42', 'en')).toBe('10:42');
});

test('a moment of the wall clock has a day and a clock', () => {
  expect(writeWall('2026-10-20T10:42', 'da')).toEqual({ day: '20-10-2026', clock: '10.42' });
  expect(writeWall('2026-10-20T10:42:07', 'en')).toEqual({ day: '20-10-2026', clock: '10:42' });
});

test.each([
  [-5_000, 'now', 0], // the PC's clock was put back
  [59_999, 'now', 0],
  [60_000, 'minutes', 1],
  [59 * 60_000 + 59_999, 'minutes', 59],
  [60 * 60_000, 'hours', 1],
  [7.9 * 3_600_000, 'hours', 7],
])('%d ms ago is %s %d', (elapsed, unit, amount) => {
  const at = '2026-10-20T08:42:00Z';
  expect(age(at, Date.parse(at) + elapsed)).toEqual({ unit, amount });
});
