import { expect, it } from 'vitest';
import palette from '../../../../exports/src/charts/palette.rs?raw';
import drawing from './Drawing.svelte?raw';
import { asText, PATTERNS, patternsOf, wayTo } from './marks';
import type { Scene } from '../../bindings/Scene';

it('leads from mark to mark and stops at both ends', () => {
  const ways: [string, number, number, number | undefined][] = [
    ['ArrowRight', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowLeft', 0, 3, 0],
    ['ArrowUp', 2, 3, 1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['Tab', 0, 3, undefined],
    ['ArrowRight', 0, 0, undefined],
  ];
  for (const [key, at, count, expected] of ways) expect(wayTo(key, at, count), `${key} at ${at} of ${count}`).toBe(expected);
});

it('draws with the patterns and the colours of the drawings on paper', () => {
  for (const [fill, lines] of Object.entries(PATTERNS)) expect(palette, fill).toContain(`"${lines}"`);
  const colours = [...palette.slice(0, palette.indexOf('mod tests')).matchAll(/"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
  expect(colours.length).toBeGreaterThan(10);
  for (const colour of colours) expect(drawing, `${colour} is in the stylesheet`).toContain(colour);
});

it('knows which patterns a scene needs', () => {
  const mark = (fill: 'series2' | 'step1') => ({ key: fill, label: fill, shapes: [{ shape: 'circle' as const, x: 0, y: 0, radius: 1, fill }] });
  const scene: Scene = {
    name: 'bars', title: '', description: '', width: 1, height: 1, shapes: [], notes: [],
    marks: [mark('series2'), mark('step1')], table: { caption: '', columns: [], rows: [] },
  };
  expect(patternsOf(scene)).toEqual(['series2']);
});

it('copies a table as a spreadsheet wants it, and no cell as a formula', () => {
  const columns = [{ text: 'Kanal', numeric: false }, { text: 'I alt', numeric: true }];
  const rows = [['=cmd|calc', '1.234'], ['to\tfaner\nog linjer', '+4,0 %'], ['-SUM(A1)', '−3']];
  expect(asText({ caption: '', columns, rows })).toBe("Kanal\tI alt\n'=cmd|calc\t1.234\nto faner og linjer\t+4,0 %\n'-SUM(A1)\t−3");
});
