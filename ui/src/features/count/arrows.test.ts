import { expect, test } from 'vitest';
import { arrowTarget } from './arrows';

test.each([
  ['ArrowUp', { row: 1, column: 3 }],
  ['ArrowDown', { row: 3, column: 3 }],
  ['ArrowLeft', { row: 2, column: 2 }],
  ['ArrowRight', { row: 2, column: 4 }],
  ['Home', { row: 2, column: 0 }],
  ['End', { row: 2, column: 8 }],
  ['Numpad8', null], // an arrow with NumLock off, but it counts
])('%s leads to %o', (code, target) => {
  expect(arrowTarget(code, { row: 2, column: 3 }, 9)).toEqual(target);
});
