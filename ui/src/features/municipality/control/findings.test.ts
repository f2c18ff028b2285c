import { expect, test } from 'vitest';
import rules from '../../../../../exports/rules.csv?raw';
import { say } from '../../../text';
import { canAccept, cellText, columnsOf, headline, meaning, nameOf, nextStep, ordered, reminded } from './findings';
import { finding, place } from './testing';

test('what keeps the week from being closed lies first, then by weight, and what is accepted below', () => {
  const groups = [
    finding('late_unit', { severity: 'info' }),
    finding('weekend', { accepted: { reason: 'is_right', at_wall: '2026-10-26T09:00' }, count: 900 }),
    finding('outlier', { count: 2 }),
    finding('kle_two_groups', { count: 2910 }),
    finding('definition_change', { severity: 'error' }),
    finding('task_missing', { severity: 'error', blocks: true }),
  ];
  expect(ordered(groups).map(({ rule }) => rule)).toEqual([
    'task_missing', 'definition_change', 'kle_two_groups', 'outlier', 'late_unit', 'weekend',
  ]);
});

test('a finding says how many, what it means and what to do', () => {
  const group = finding('kle_two_groups', { count: 2910 });
  expect(headline(group)).toBe('2.910 henvendelser har et KLE-nummer med to grupper');
  expect(headline({ ...group, count: 1 })).toBe('1 henvendelse har et KLE-nummer med to grupper');
  expect(meaning(group)).toContain('15.20.00');
  expect(nextStep(group)).toContain('15.20.00');
});

test('a rule this page has no words for is told by its title, and one without any by its id', () => {
  expect(headline(finding('bad_date', { count: 3 }))).toBe('Datoer, der ikke kan læses (3)');
  expect(headline(finding('of_next_year', { count: 2 }))).toBe('of_next_year (2)');
  expect([meaning(finding('of_next_year')), nextStep(finding('of_next_year'))]).toEqual(['', say('ui-control-next-look')]);
  expect(nextStep(finding('of_next_year', { repair: 'task' }))).toBe(say('ui-control-next-repair'));
});

// The list of rules is the core's; those about a single row of a file are told where the file is imported.
test('every rule of a round has its words on this page', () => {
  const rows = rules.trim().split('\n').slice(1);
  const ofRounds = rows
    .map((row) => row.split(';'))
    .filter(([, , about, , , blocks]) => about !== 'file' && blocks !== 'row')
    .map(([id]) => id!);
  expect(ofRounds.length).toBeGreaterThan(20);
  for (const id of ofRounds) {
    const group = finding(id, { count: 7 });
    expect(headline(group), id).not.toContain(id);
    expect([say('ui-control-next-look'), say('ui-control-next-repair')], id).not.toContain(nextStep(group));
  }
});

test('an error is never accepted, and neither is what is accepted already', () => {
  expect(canAccept(finding('weekend'))).toBe(true);
  expect(canAccept(finding('late_unit', { severity: 'info' }))).toBe(true);
  expect(canAccept(finding('task_missing', { severity: 'error' }))).toBe(false);
  expect(canAccept(finding('weekend', { accepted: { reason: 'is_right', at_wall: '2026-10-26T09:00' } }))).toBe(false);
});

test('only columns with something to say are shown, in daily words', () => {
  const places = [place({ day: '2026-10-20', channel: 'TLFIND' }), place({ wall: '2026-10-21T10:42', value: '15.20' })];
  expect(columnsOf(places)).toEqual(['unit', 'day', 'wall', 'channel', 'value']);
  const name = nameOf([{ value: 'borger', text: 'Borgerservice' }]);
  expect(['day', 'channel', 'wall', 'line'].map((column) => cellText(places[0]!, column as 'day', name))).toEqual([
    'tirsdag den 20-10-2026', 'Telefon ind', '', '',
  ]);
  expect(cellText(places[1]!, 'wall', name)).toBe('21-10-2026\u00a0kl.\u00a010.42');
  expect(cellText(place({ channel: 'NYKANAL' }), 'channel', name)).toBe('NYKANAL');
  expect(cellText(place({ file: 'raw2013 1' }), 'file', name)).toBe('Rådata i formatet fra 2013, nr. 1');
  expect(cellText(place({ file: '0259_borger_1_E2026_0a1b2c3d.komhendesk' }), 'file', name)).toBe('0259_borger_1_E2026_0a1b2c3d.komhendesk');
  expect(columnsOf([place({ unit: '-', desk: '-' })]), 'no desk is no column').toEqual(['unit']);
  expect(['-', 'borger', 'job'].map((unit) => cellText(place({ unit }), 'unit', name))).toEqual(['Uden enhed', 'Borgerservice', 'job']);
});

test('what stands there is told in words where it is a code', () => {
  const value = (of: string, file: string | null = null) => cellText(place({ value: of, file }), 'value', String);
  expect([value('E2025'), value('F2026'), value('2026-10-20 = 2026-10-21')]).toEqual(['Efterår 2025', 'Forår 2026', '20-10-2026 = 21-10-2026']);
  expect(value('cut_off', 'a.komhendesk')).toBe('Filen er ikke hel, den sidste linje mangler: a.komhendesk');
  expect(value('changed', 'a.komhendesk'), 'a sentence that lacks its details').toBe('Filen kan ikke læses.');
  expect([value('15.20'), value('12 / 40'), value('not_yet_known')]).toEqual(['15.20', '12 / 40', 'not_yet_known']);
});

test('a desk that never counted is reminded, and the municipality as a whole is not', () => {
  const silent = (...places: { unit: string; desk: string }[]) => reminded(finding('desk_never', { places: places.map(place) }));
  expect(silent({ unit: 'job', desk: '2' })).toBe('job\n2');
  expect(silent({ unit: 'job', desk: '2' }, { unit: 'job', desk: '3' }), 'which one is chosen there').toBe('');
  expect([silent({ unit: '-', desk: '-' }), reminded(finding('outlier'))]).toEqual([null, null]);
});

test('where the button stands beside it, the next step names the button', () => {
  expect(nextStep(finding('kle_two_groups', { repair: 'task' }))).toMatch(/^Tryk Ret alle/);
});
