import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import type { RepairPreview } from '../../../bindings/RepairPreview';
import { backend } from '../common/testing';
import { Checking } from './checking.svelte';
import { choicesOf, contactsIn, faultOf, fromText, isOutside, linesOf } from './repairs';
import { control, finding } from './testing';

const preview: RepairPreview = {
  rule: 'kle_two_groups', repair: 'task', total: 2910,
  groups: [
    { from: '15.20', proposed: '15.20.00', n: 2087, units: ['job'], known_task: true },
    { from: '15.21', proposed: null, n: 823, units: ['job'], known_task: false },
  ],
};

test('only what has a proposal is chosen from the beginning, and nothing is done to the rest', () => {
  const lines = linesOf(preview);
  expect(lines.map(({ taken, to }) => [taken, to])).toEqual([[true, '15.20.00'], [false, '']]);
  expect(choicesOf(lines, 'task')).toEqual([{ from: '15.20', to: '15.20.00' }]);
  expect(contactsIn(lines)).toBe(2087);
});

test.each([
  ['', 'ui-repair-write-kle'],
  ['15.21', 'ui-repair-bad-kle'],
  ['15.21.0x', 'ui-repair-bad-kle'],
  [' 15.21.00 ', null],
])('a line becomes »%s« : %s', (to, fault) => {
  const line = { ...linesOf(preview)[1]!, taken: true, to };
  expect(faultOf(line, 'task')).toBe(fault);
  expect(faultOf({ ...line, taken: false }, 'task')).toBeNull();
});

test('a task that stands already is no correction', () => {
  const line = { from: '15.20.00', proposed: null, n: 1, units: [], known_task: true, taken: true, to: '15.20.00' };
  expect(faultOf(line, 'task')).toBe('ui-repair-same');
});

test('what is taken out becomes nothing, and needs no answer', () => {
  const lines = linesOf({ rule: 'duplicate_row', repair: 'void', total: 1, groups: [{ from: 'borger', proposed: 'void', n: 1, units: [], known_task: false }] });
  expect([lines[0]!.taken, faultOf(lines[0]!, 'void'), choicesOf(lines, 'void')]).toEqual([true, null, [{ from: 'borger', to: null }]]);
});

test('what stands now is told in daily words', () => {
  expect(fromText({ from: '15.20' }, 'task', String)).toBe('15.20');
  expect(fromText({ from: 'borger' }, 'task', () => 'Borgerservice'), 'no task stands there').toBe('Ingen opgave · Borgerservice');
  expect(fromText({ from: 'PPRIND' }, 'closing', String)).toBe('Brev ind');
  expect([fromText({ from: 'borger' }, 'void', String), fromText({ from: '-' }, 'void', String)]).toEqual(['borger', 'Uden enhed']);
});

test('a task that is not on the round’s list is told of, whether it was proposed or written', () => {
  const [line] = linesOf(preview);
  const tasks = new Set(['15.20.00', '23.05.10']);
  expect([isOutside(line!, tasks), isOutside({ ...line!, known_task: false }, tasks)]).toEqual([false, true]);
  expect(['23.05.10', '99.99.99', '15.2'].map((to) => isOutside({ ...line!, to }, tasks))).toEqual([false, true, false]);
  expect(isOutside({ ...line!, to: '99.99.99', taken: false }, tasks)).toBe(false);
});

test('a repair has one id however often it is tried, and the next one another', async () => {
  const answers: Record<string, unknown> = { repair_preview: preview, repair: new AppError('store_locked') };
  const { call, asked } = backend(answers);
  const checking = new Checking(call, 'E2026');
  await checking.prepare('kle_two_groups');
  const choices = choicesOf(linesOf(preview), 'task');
  expect(await checking.repair(choices)).toBe(false);
  expect(checking.acting.failed?.error.code).toBe('store_locked');
  answers.repair = control([]);
  expect(await checking.repair(choices)).toBe(true);
  await checking.prepare('kle_two_groups');
  await checking.repair(choices);
  const ids = asked.filter(({ name }) => name === 'repair').map(({ input }) => (input as { id: string }).id);
  expect([ids[0] === ids[1], ids[1] === ids[2], ids.length]).toEqual([true, false, 3]);
  expect(asked[1]?.input).toMatchObject({ round: 'E2026', rule: 'kle_two_groups', choices });
});

test('without a preview nothing is repaired', async () => {
  const { call, asked } = backend({});
  expect([await new Checking(call, 'E2026').repair([]), asked]).toEqual([false, []]);
});

test('a finding is accepted as it was seen: by its fingerprint', async () => {
  const { call, asked } = backend({ accept_finding: control([]) });
  const checking = new Checking(call, 'E2026');
  expect(await checking.accept(finding('weekend'), 'known_local')).toBe(true);
  expect(asked[0]?.input).toEqual({ round: 'E2026', rule: 'weekend', fingerprint: 'weekend-1', reason: 'known_local' });
});
