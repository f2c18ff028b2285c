import { expect, test } from 'vitest';
import { newId } from './id';

test('an id is 32 hex digits, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
