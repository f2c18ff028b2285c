import { expect, test } from 'vitest';
import type { DeskState } from '../../bindings/DeskState';
import { periodText } from './period';

const on = (day: string, changes: Partial<DeskState> = {}) =>
  periodText({
    first_day: '2026-10-19', last_day: '2026-10-23', in_period: false, contact_line: 'Ring til tovholderen.',
    figures: { day }, ...changes,
  } as DeskState);

test.each([
  ['2026-10-16', /^Uge 43 begynder mandag 19-10-2026\./],
  ['2026-10-24', /^Tællerunden er slut\. Sidste dag var fredag 23-10-2026\..* Ring til tovholderen\.$/],
  ['2026-10-21', /^Dagen er ikke en af rundens tælledage\./], // a closed day in the middle
])('on %s the desk says %s', (day, sentence) => {
  expect(on(day)).toMatch(sentence);
});

test('on a counting day, and where no days are known, nothing is said', () => {
  expect(on('2026-10-20', { in_period: true })).toBeNull();
  expect(on('2026-10-20', { first_day: null, last_day: null })).toBeNull();
});
