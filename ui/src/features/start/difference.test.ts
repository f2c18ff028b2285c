import { expect, test } from 'vitest';
import type { DifferenceItem } from '../../bindings/DifferenceItem';
import { differenceText } from './difference';
import { roundName, weeksText } from './round';

const offer = { round: 'E2026', units: [{ code: 'BS', name: 'Borgerservice', desks: ['1'] }] };

test.each([
  [{ kind: 'channel_added', what: 'XCHAT', before: null, after: 'XCHAT' }, 'Ny kanal: Chat'],
  [{ kind: 'desk_added', what: 'BS', before: null, after: '4' }, 'Ny skranke i Borgerservice: 4'],
  [{ kind: 'unit_added', what: 'JOB', before: null, after: 'Jobcenter' }, 'Ny enhed: Jobcenter'],
  [{ kind: 'task_added', what: '23.05.10', before: null, after: 'Pas' }, 'Ny opgave: Pas (23.05.10)'],
  [{ kind: 'task_text', what: '23.05.10', before: 'Pas', after: 'Pas, rejse' }, 'Opgaven 23.05.10 hedder nu »Pas, rejse« (før »Pas«)'],
  [
    { kind: 'period', what: 'E2026', before: '2026-10-19 – 2026-10-23', after: '2026-10-19 – 2026-10-25' },
    'Perioden er nu 19-10-2026 – 25-10-2026 (før 19-10-2026 – 23-10-2026)',
  ],
  [
    { kind: 'period', what: 'BS', before: null, after: '2026-10-20 – ' },
    'Borgerservice tæller nu 20-10-2026 –  (før ingen)',
  ],
  [{ kind: 'order', what: 'types', before: 'INFO, OPRET', after: 'OPRET, INFO' }, 'Ny rækkefølge på skærmen, typer: Ny sag, Spørger til sin sag'],
  [{ kind: 'preset', what: 'TLFIND', before: null, after: 'STRAKS, NEJ' }, 'Forvalget for Telefon ind er nu Straks, Blanket: nej (før ingen)'],
  [{ kind: 'contact', what: 'E2026', before: 'A', after: null }, 'Spørgsmål rettes nu til: ingen (før: A)'],
] as [DifferenceItem, string][])('%j', (item, sentence) => {
  expect(differenceText(item, offer)).toBe(sentence);
});

test('every kind of change has its sentence', () => {
  const kinds: DifferenceItem['kind'][] = [
    'channel_added', 'task_added', 'task_text', 'unit_added', 'desk_added', 'unit_name', 'period', 'profile', 'preset',
    'favourites', 'question', 'closed_days', 'opening', 'order', 'contact',
  ];
  for (const kind of kinds) {
    expect(differenceText({ kind, what: 'BS', before: 'simple', after: 'full' }, offer), kind).not.toMatch(/^ui-|undefined|null/);
  }
});

test.each([
  ['E2026', 'Efterår 2026 (E2026)'],
  ['F2027', 'Forår 2027 (F2027)'],
  ['PE2026', 'Prøverunde PE2026'],
  ['-', '-'],
])('the round %s is called %s', (round, name) => {
  expect(roundName(round)).toBe(name);
});

test.each([
  [[43], 'uge 43'],
  [[43, 44, 45], 'uge 43–45'],
  [[43, 45], 'uge 43, 45'],
  [[], ''],
])('the weeks %j are written »%s«', (weeks, text) => {
  expect(weeksText(weeks)).toBe(text);
});
