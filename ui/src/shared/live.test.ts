import { expect, test } from 'vitest';
import { anew } from './live';

test('the same words are never given twice in a row', () => {
  const first = anew('Gemt', '');
  const second = anew('Gemt', first);
  const third = anew('Gemt', second);
  expect([first, second, third].map((words) => words.trim())).toEqual(['Gemt', 'Gemt', 'Gemt']);
  expect(second).not.toBe(first);
  expect(third).not.toBe(second);
  expect(anew('Rettet', third)).toBe('Rettet');
});
