import { expect, test } from 'vitest';
import { fold } from './fold';

test('folding leaves ordinary letters alone', () => {
  expect(fold('Ærø, Aabenraa, Café')).toBe('aeroe, aabenraa, cafe');
});

test.each([
  ['Kørekort', 'KOEREKORT'],
  ['blåt', 'BLAAT'],
  ['ældre', 'aeldre'],
])('both ways of writing meet: %s and %s', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});
