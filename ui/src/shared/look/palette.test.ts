// The contrast that WCAG 2.2 asks for, reckoned from the tokens of theme.css in both schemes.
import { expect, it } from 'vitest';
import theme from '../theme.css?raw';

const dark = theme.slice(theme.indexOf('@media (prefers-color-scheme: dark)'), theme.indexOf('@media (forced-colors: active)'));
const schemes = {
  light: tokensIn(theme.slice(0, theme.indexOf('@media'))),
  dark: tokensIn(dark),
};

const GROUNDS = ['ground', 'surface', 'surface-second'];
/** Every ground a count may stand on: as it is, under the pointer, and while it says that it is saved. */
const COUNTED_ON = [...GROUNDS, 'brand-tint', 'saved-tint'];
const TINTS = ['brand-tint', 'saved-tint', 'warning-tint', 'danger-tint'];

/** What stands on what, and the least contrast of the two. */
const PAIRS: [ink: string, grounds: string[], least: number][] = [
  ['ink', COUNTED_ON, 7],
  // A nought is written so.
  ['ink-soft', ['surface'], 7],
  ['ink', TINTS, 4.5],
  ['ink-soft', [...GROUNDS, 'brand-tint'], 4.5],
  ['ink-off', GROUNDS, 4.5],
  ['brand', [...GROUNDS, ...TINTS], 4.5],
  ['saved', [...GROUNDS, 'saved-tint'], 4.5],
  ['warning', [...GROUNDS, 'warning-tint'], 4.5],
  ['danger', [...GROUNDS, 'danger-tint'], 4.5],
  ['brand-ink', ['brand', 'brand-strong', 'danger', 'ink', 'ink-soft'], 4.5],
  ['danger-ink', ['danger'], 4.5],
  // Borders and rings without which one would not find what to press.
  ['line', GROUNDS, 3],
  ['brand', [...GROUNDS, ...TINTS], 3],
  ['focus', [...GROUNDS, ...TINTS], 3],
  ['warning', ['ground', 'surface', 'warning-tint'], 3],
];

for (const [scheme, tokens] of Object.entries(schemes)) {
  it(`keeps enough contrast in the ${scheme} scheme`, () => {
    const weak = PAIRS.flatMap(([ink, grounds, least]) =>
      grounds
        .map((ground) => ({ ink, ground, least, found: contrast(colour(tokens, ink), colour(tokens, ground)) }))
        .filter(({ found }) => found < least)
        .map(({ ground, found }) => `${ink} on ${ground}: ${found.toFixed(2)}, at least ${least}`),
    );
    expect(weak).toEqual([]);
  });
}

it('gives every colour in both schemes, and pairs every one but the faint line', () => {
  expect(Object.keys(schemes.dark).sort()).toEqual(Object.keys(schemes.light).sort());
  const paired = new Set(PAIRS.flatMap(([ink, grounds]) => [ink, ...grounds]));
  expect(Object.keys(schemes.light).filter((name) => !paired.has(name))).toEqual(['line-faint']);
});

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function tokensIn(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

function colour(tokens: Record<string, string>, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`theme.css has no --${name}`);
  return value;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
