import { expect, test } from 'vitest';
import { hasBegun, isDaytime, slot, weeks } from './days';

test.each([
  [0, '0–1'],
  [9, '9–10'],
  [23, '23–24'],
])('the hour %d is written %s', (hour, expected) => {
  expect(slot(hour)).toBe(expected);
});

test('a town hall meets citizens from seven to seven', () => {
  expect([6, 7, 18, 19].map(isDaytime)).toEqual([false, true, true, false]);
});

// 20 October 2026 is summer time: Copenhagen is two hours ahead of UTC.
const at1042 = Date.parse('2026-10-20T08:42:00Z');
test.each([
  ['2026-10-20', 9, true],
  ['2026-10-20', 10, true], // the hour that is going on
  ['2026-10-20', 11, false],
  ['2026-10-19', 23, true],
  ['2026-10-21', 0, false],
])('at 10.42, the hour of %s %d has begun: %s', (day, hour, expected) => {
  expect(hasBegun(day, hour, at1042)).toBe(expected);
});

test.each([
  ['2026-10-25T00:59:00Z', 3, false], // 2.59, before the clock goes back
  ['2026-10-25T01:30:00Z', 3, false], // 2.30 for the second time
  ['2026-10-25T02:00:00Z', 3, true], // 3.00 winter time
  ['2026-10-19T21:59:00Z', 0, false], // 23.59 the evening before the round
  ['2026-10-19T22:00:00Z', 0, true], // midnight
])('at %s, the hour %d of that day has begun: %s', (now, hour, expected) => {
  const day = now.startsWith('2026-10-25') ? '2026-10-25' : '2026-10-20';
  expect(hasBegun(day, hour, Date.parse(now))).toBe(expected);
});

test('a round of one week has one number, one of several has two', () => {
  expect(weeks('2026-10-19', '2026-10-25')).toBe('43');
  expect(weeks('2026-10-19', '2026-11-08')).toBe('43–45');
});
