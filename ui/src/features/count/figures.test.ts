import { expect, test } from 'vitest';
import { countedIn } from './figures';

const cells = [
  { channel: 'TLFIND', type: 'INFO', count: 3 },
  { channel: 'TLFIND', type: 'VEJL', count: 2 },
  { channel: 'XCHAT', type: 'INFO', count: 5 },
];

test.each([
  ['one cell', ['TLFIND'], 'INFO', 3],
  ['several channels', ['TLFIND', 'XCHAT'], 'INFO', 8],
  ['every type', ['TLFIND'], null, 5],
  ['a cell without contacts', ['XCHAT'], 'VEJL', 0],
])('%s', (_, channels, type, count) => {
  expect(countedIn({ cells }, channels, type)).toBe(count);
});
