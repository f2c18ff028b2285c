import { expect, test } from 'vitest';
import { roundFile, unit } from '../testing';
import { addFavourite, addUnit, freeCode, hoursEverywhere, isClosedAllWeek, moved, nextDesk, sameEveryDay, withClosedDay, withHours, withKle, withoutTask, withTasks } from './edits';

test('an item moves by its places and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -2)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['Borgerservice', [], 'borgerservice'],
  ['Børn & Unge', [], 'boern-unge'],
  ['Børn & Unge', ['boern-unge', 'boern-unge-2'], 'boern-unge-3'],
  ['…', [], 'enhed'],
])('the unit %s gets a code of its own', (name, taken, code) => {
  expect(freeCode(name, taken)).toBe(code);
});

test('a new unit can count at once: it has a desk', () => {
  const file = addUnit(roundFile({ units: [] }), ' Jobcenter ');
  expect(file.units).toEqual([unit('jobcenter', { name: 'Jobcenter' })]);
});

test('the next desk is one past the highest number', () => {
  expect([nextDesk([]), nextDesk(['1', '2']), nextDesk(['info', '7'])]).toEqual(['1', '3', '8']);
});

test("Monday's hours hold for all weekdays, and the weekend keeps its own", () => {
  const open = withHours(unit('a'));
  open.opening_hours[0] = 5.5;
  open.opens![0] = '10:00';
  open.opening_hours[5] = 2;
  const same = sameEveryDay(open);
  expect(same.opening_hours).toEqual([5.5, 5.5, 5.5, 5.5, 5.5, 2, 0]);
  expect(same.opens).toEqual(['10:00', '10:00', '10:00', '10:00', '10:00', '', '']);
});

test('opening hours begin with 9 to 15 on weekdays, and what is written stays', () => {
  const begun = withHours(unit('a'));
  expect([begun.opening_hours, begun.opens]).toEqual([[6, 6, 6, 6, 6, 0, 0], ['09:00', '09:00', '09:00', '09:00', '09:00', '', '']]);
  const shut = unit('a', { opening_hours: [0, 0, 0, 0, 0, 0, 0] });
  expect(withHours(shut).opening_hours).toEqual(shut.opening_hours);
  expect([isClosedAllWeek(begun), isClosedAllWeek(shut), isClosedAllWeek(unit('a'))]).toEqual([false, true, false]);
});

test("one unit's hours in every unit are copies, not the same list", () => {
  const file = hoursEverywhere(roundFile({ units: [withHours(unit('a')), unit('b')] }), 0);
  expect(file.units[1]!.opening_hours).toEqual(file.units[0]!.opening_hours);
  expect(file.units[1]!.opening_hours).not.toBe(file.units[0]!.opening_hours);
});

test('nine favourites at most, each once', () => {
  let one = unit('a');
  for (let n = 10; n < 25; n += 1) one = addFavourite(one, `23.09.${n}`);
  expect(one.favourites).toHaveLength(9);
  expect(addFavourite(unit('a', { favourites: ['23.09.02'] }), '23.09.02').favourites).toEqual(['23.09.02']);
});

test('a task that leaves is nobody\'s favourite, and one that gets another number still is', () => {
  const file = roundFile({ tasks: [{ kle: '23.09.02', text: 'Pas' }], units: [unit('a', { favourites: ['23.09.02'] })] });
  expect(withoutTask(file, 0).units[0]!.favourites).toEqual([]);
  expect(withKle(file, 0, '23.09.04').units[0]!.favourites).toEqual(['23.09.04']);
});

test('a fetched list adds what is missing and changes no words of a tile', () => {
  const file = withTasks(roundFile({ tasks: [{ kle: '23.09.02', text: 'Pas' }] }), [{ kle: '23.09.02', text: 'PAS M.M.' }, { kle: '23.09.04', text: 'Kørekort' }]);
  expect(file.tasks).toEqual([{ kle: '23.09.02', text: 'Pas' }, { kle: '23.09.04', text: 'Kørekort' }]);
});

test('closed days stand once and in order', () => {
  expect(withClosedDay(withClosedDay(roundFile({ closed_days: ['2026-10-22'] }), '2026-10-20'), '2026-10-22').closed_days).toEqual(['2026-10-20', '2026-10-22']);
});
