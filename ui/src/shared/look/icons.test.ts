import { expect, it } from 'vitest';
import { drawingOf, iconNames } from './icons';

it('finds one path in every drawing of the package', () => {
  expect(iconNames).toHaveLength(12);
  for (const name of iconNames) expect(drawingOf(name), name).toMatch(/^m[-\d.\sa-z]+z$/i);
});
