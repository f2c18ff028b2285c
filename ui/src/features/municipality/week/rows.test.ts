import { expect, test } from 'vitest';
import { placeName } from '../sentences';
import { desk, file } from '../testing';
import { filesToSeeTo, gapsText, inOrder, keyOf, missingToday, needing, sentNothing, standingOf, steadied, weightOf } from './rows';

const names = (rows: readonly { unit: string; desk: string }[]) => rows.map(({ unit, desk }) => `${unit}${desk}`);

test('while the table is in use rows stay where they stand, with their newest figures', () => {
  const before = [desk('a', '1'), desk('b', '1'), desk('c', '1')];
  const after = [desk('c', '1', { total: 9 }), desk('new', '1'), desk('a', '1', { total: 4 }), desk('b', '1')];
  const rows = steadied(before, after);
  expect(names(rows)).toEqual(['a1', 'b1', 'c1', 'new1']);
  expect(rows.map(({ total }) => total)).toEqual([4, 0, 9, 0]);
});

test('a desk that is gone leaves, and several new ones keep their order', () => {
  expect(names(steadied([desk('a', '1'), desk('b', '1')], [desk('y', '1'), desk('x', '1'), desk('b', '1')]))).toEqual(['b1', 'y1', 'x1']);
});

test('unit "a" desk "1" and unit "a1" desk "" are two desks', () => {
  expect(keyOf(desk('a', '1'))).not.toBe(keyOf(desk('a1', '')));
});

test('a quiet desk is looked at, one without a word today is missing', () => {
  const rows = [desk('a', '1', { needs: ['quiet'] }), desk('b', '1', { needs: ['gaps', 'missing_today'] }), desk('c', '1', { needs: ['never'] }), desk('d', '1')];
  expect(names(missingToday(rows))).toEqual(['b1', 'c1']);
  expect(names(needing(rows))).toEqual(['a1', 'b1', 'c1']);
  expect(rows.map(({ needs }) => weightOf(needs))).toEqual(['look', 'missing', 'missing', 'fine']);
});

test('figures of the municipality or of a unit as a whole are no desk: they have a name and nobody to remind', () => {
  const rows = [desk('-', '-', { needs: ['never'] }), desk('bs', '-', { needs: ['never'] }), desk('bs', '1', { needs: ['never'] })];
  expect(names(missingToday(rows))).toEqual(['bs1']);
  expect(rows.map(placeName)).toEqual(['Hele kommunen', 'bs', 'bs, skranke 1']);
});

test('before its first day a desk has not begun, and nothing is said to be in order', () => {
  const days = [{ day: '2027-05-02', n: 0, state: 'closed' as const }, { day: '2027-05-03', n: 0, state: 'ahead' as const }];
  expect(standingOf(desk('a', '1', { days }), '2027-05-02')).toBe('ahead');
  expect(standingOf(desk('a', '1', { days }), '2027-05-03'), 'today it is open').toBe('fine');
  expect(standingOf(desk('a', '1', { days, total: 3 }), '2027-05-02'), 'it counts already').toBe('fine');
  expect(standingOf(desk('a', '1', { days, needs: ['clock'] }), '2027-05-02')).toBe('look');
});

test('a desk that sent and counted nothing is looked at, not taken as in order', () => {
  const sent = { file_wall: '2026-10-20T09:00' };
  expect(standingOf(desk('a', '1', sent), '2026-10-20')).toBe('look');
  expect(standingOf(desk('a', '1', { ...sent, needs: ['missing_today'] }), '2026-10-20')).toBe('missing');
  expect(sentNothing(desk('a', '1', { ...sent, needs: ['missing_today'] }))).toBe(true);
  expect([desk('a', '1'), desk('a', '1', { ...sent, total: 1 }), desk('a', '1', { ...sent, signed: 'closed' }), desk('-', '-', sent)].map(sentNothing)).toEqual([false, false, false, false]);
});

test('of several needs the most urgent is told first', () => {
  expect(inOrder(['clock', 'gaps', 'never'])).toEqual(['never', 'gaps', 'clock']);
});

test('refused files come first, then forks, then gaps; a file in order is not listed', () => {
  const files = [
    file('good'), file('gap', { gaps: [[3, 4]] }), file('fork', { forks: 1 }), file('z-broken', { outcome: 'refused', code: 'cut_short' }),
    file('apart', { kept_apart: 2 }), file('a-broken', { outcome: 'refused', code: 'cut_short' }),
  ];
  expect(filesToSeeTo(files).map(({ name }) => name)).toEqual(['a-broken', 'z-broken', 'apart', 'fork', 'gap']);
});

test('gaps are told as numbers and spans, and no endless row of them', () => {
  expect(gapsText([[4, 4], [9, 12]])).toBe('4, 9–12');
  expect(gapsText([[1, 1], [3, 3], [5, 5], [7, 7], [9, 9], [11, 11]])).toBe('1, 3, 5, 7, 9 …');
});
