import { expect, test } from 'vitest';
import { back, counting, escapeLeaves, first, givesWay, open, type Screen } from './screens';

const all: Screen[] = ['count', 'start', 'practice', 'today', 'paper', 'sheet', 'settings', 'unit', 'municipality'];

test.each([
  [true, false, 'count'],
  [false, false, 'start'],
  [true, true, 'start'],
  [false, true, 'start'],
] as const)('set up %s and a file offered %s: the window opens with %s', (setUp, offered, screen) => {
  expect(first(setUp, offered)).toEqual({ screen, practice: false });
});

test.each(all)('from %s counting is one step away', (screen) => {
  expect(back(open(counting, screen))).toEqual(counting);
});

test('a page opened from practice shows practice, and leads back there', () => {
  const practising = open(counting, 'practice');
  for (const screen of ['today', 'paper', 'sheet', 'settings'] as const) {
    const page = open(practising, screen);
    expect(page).toEqual({ screen, practice: true });
    expect(back(page)).toEqual(practising);
  }
  expect(back(practising)).toEqual(counting);
});

test.each(['start', 'count', 'unit', 'municipality'] as const)('%s is never a page of the practice store', (screen) => {
  expect(open(open(counting, 'practice'), screen).practice).toBe(false);
});

test('Esc never leads from a practice key to a real contact', () => {
  expect(all.filter((screen) => !escapeLeaves({ screen, practice: false }))).toEqual(['count', 'practice', 'municipality']);
});

test('a round file that comes by itself takes nobody from what was begun', () => {
  const giving = (begun: boolean) => all.filter((screen) => givesWay(open(counting, screen), begun));
  expect(giving(false)).toEqual(['count', 'start']);
  expect(giving(true)).toEqual(['start']);
});
