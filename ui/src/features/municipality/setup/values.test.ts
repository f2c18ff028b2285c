import { expect, test } from 'vitest';
import { closesAt, daysOfWeeks, isWeekOver, nextRound, readClock, readDay, readHours, readMinCell, readWeeks, writeHours } from './values';

test.each([
  ['19-10-2026', '2026-10-19'], ['9.1.2026', '2026-01-09'], ['2026-10-19', '2026-10-19'], [' 19/10/2026 ', '2026-10-19'],
  ['31-02-2026', null], ['19-10-26', null], ['', null], ['i morgen', null],
])('the day %o is %o', (text, day) => expect(readDay(text)).toBe(day));

test.each([
  ['43', [43]], ['43-45', [43, 44, 45]], ['43, 44', [43, 44]], ['43–44', [43, 44]],
  ['45-43', null], ['0', null], ['54', null], ['', null], ['uge 43', null],
])('the weeks %o are %o', (text, weeks) => expect(readWeeks(text)).toEqual(weeks));

test.each([['6,5', 6.5], ['6.25', 6.25], ['', 0], ['24', 24], ['25', null], ['seks', null], ['-1', null]])('the hours %o are %o', (text, hours) =>
  expect(readHours(text)).toBe(hours));

test('hours are written as they are read', () => {
  expect(readHours(writeHours(7.25))).toBe(7.25);
});

test.each([['10', '10:00'], ['9.30', '09:30'], ['0930', '09:30'], ['9:05', '09:05'], ['', ''], ['24', null], ['9:7', null], ['ni', null]])('the clock %o is %o', (text, clock) =>
  expect(readClock(text)).toBe(clock));

test('it closes when its hours are over, and nothing is told that is not known', () => {
  expect([closesAt('10:00', 5.5), closesAt('09:45', 0.25), closesAt('', 5), closesAt('10:00', 0), closesAt('22:00', 4)]).toEqual(['15:30', '10:00', '', '', '']);
});

test.each([['5', 5], ['', null], ['0', undefined], ['fem', undefined], ['100', undefined]])('cells under %o are %o', (text, n) => expect(readMinCell(text)).toBe(n));

test('the round proposed is the next one that is not over', () => {
  expect(nextRound([], '2026-10-23'), 'its last day').toEqual({ season: 'E', year: '2026' });
  expect(nextRound([], '2026-11-23')).toEqual({ season: 'F', year: '2027' });
  expect(nextRound([{ round: 'F2027' }], '2026-11-23')).toEqual({ season: 'E', year: '2027' });
  expect(nextRound([], '2027-06-01')).toEqual({ season: 'E', year: '2027' });
  expect([isWeekOver(2026, [43, 44], '2026-10-27'), isWeekOver(2026, [43], '2026-10-27')]).toEqual([false, true]);
});

test('the round proposed is the next one that is not there', () => {
  expect(nextRound([], '2026-10-20')).toEqual({ season: 'E', year: '2026' });
  expect(nextRound([], '2027-02-01')).toEqual({ season: 'F', year: '2027' });
  expect(nextRound([{ round: 'E2026' }, { round: 'F2027' }], '2026-10-20')).toEqual({ season: 'E', year: '2027' });
});

test.each([
  [2026, [43], '2026-10-19', '2026-10-23'], [2026, [43, 44, 45], '2026-10-19', '2026-11-06'], [2025, [1], '2024-12-30', '2025-01-03'],
  [2027, [18], '2027-05-03', '2027-05-07'],
])('in %i the weeks %o are %s to %s', (year, weeks, first, last) => {
  expect(daysOfWeeks(year, weeks)).toEqual({ first, last });
});
