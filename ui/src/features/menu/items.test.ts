import { expect, test } from 'vitest';
import { menuGroups } from './items';

test('while practising the menu leads nowhere that leaves the desk', () => {
  expect(menuGroups(true).flatMap(({ items }) => items)).toEqual(['today', 'paper', 'sheet', 'definitions', 'settings']);
});

test('at the desk it has everything, each once', () => {
  const items = menuGroups(false).flatMap((group) => group.items);
  expect(new Set(items).size).toBe(items.length);
  expect(items).toEqual(expect.arrayContaining(['practice', 'mini', 'round', 'send', 'move', 'export', 'unit', 'municipality']));
});
