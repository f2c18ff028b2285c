import { expect, test } from 'vitest';
import { roundFile, unit } from '../testing';
import { idOf, nearestId, placeOf, problemText, whereText } from './places';

test.each([
  ['contact', 'round', null], ['last_day', 'round', null], ['min_cell', 'round', null], ['units.12.desks.0', 'units', 12], ['units', 'units', null],
  ['channels.3.closing', 'channels', null], ['types', 'channels', null], ['tasks.0.kle', 'tasks', null], ['questions.0.answers', 'questions', null],
  ['closed_days.1', 'closed', null], ['something_new', 'round', null],
])('%s is under %s', (path, topic, at) => {
  expect(placeOf(path)).toEqual({ topic, unit: at });
});

test('a path without a field leads to the nearest one above it', () => {
  const there = [idOf('units.2.desks'), idOf('units.2.name')];
  expect(nearestId('units.2.desks.4', (id) => there.includes(id))).toBe('setup-units-2-desks');
  expect(nearestId('units.3.desks.4', (id) => there.includes(id))).toBeNull();
});

test('a problem names the unit it is about', () => {
  const file = roundFile({ units: [unit('bs', { name: 'Borgerservice' })] });
  expect(whereText('units.0.desks.1', file)).toContain('Borgerservice');
  expect(whereText('tasks.0.kle', file)).toBe('Opgaver');
});

test('a rule that came later than these pages is told by its code', () => {
  expect(problemText({ path: 'x', code: 'brand_new', detail: {} })).toContain('brand_new');
  expect(problemText({ path: 'units.0.desks.1', code: 'desk_twice', detail: { value: '2' } })).toContain('2');
});
