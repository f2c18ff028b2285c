import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import { closing, unit } from '../closing/testing';
import { Lists } from './lists.svelte';
import { backend } from './testing';

const built_in_lists = { channels: [{ code: 'TLFIND' }, { code: 'FPRNT' }], types: ['INFO'], tasks: [{ kle: '23.05.10', text: 'Flytning' }], municipalities: [] };
const units = closing({ units: [unit('borger', { name: 'Borgerservice' }), unit('job', { name: '' })] });

test('a round’s own tasks are chosen among, and every channel there is', async () => {
  const tasks = [{ kle: '15.20.00', text: 'Job' }];
  const lists = new Lists(backend({ built_in_lists, round_draft: { file: { tasks, units: [{ code: 'borger', name: 'Borgerservice' }] } } }).call, 'E2026');
  expect(await lists.load()).toBe(true);
  expect([lists.channels, lists.tasks]).toEqual([['TLFIND', 'FPRNT'], tasks]);
  expect(lists.units).toEqual([{ value: 'borger', text: 'Borgerservice' }]);
});

test('a round that came by import has the built-in tasks, and the units that counted', async () => {
  const lists = new Lists(backend({ built_in_lists, closing: units, round_draft: new AppError('stopped') }).call, 'E2013');
  await lists.load();
  expect(lists.tasks).toEqual(built_in_lists.tasks);
  expect(lists.units).toEqual([{ value: 'borger', text: 'Borgerservice' }, { value: 'job', text: 'job' }]);
});

test('units that cannot be read are a failure, not an empty list', async () => {
  const lists = new Lists(backend({ built_in_lists, closing: new AppError('store_locked'), round_draft: new AppError('store_locked') }).call, 'E2026');
  expect([await lists.load(), lists.doing.failed?.error.code]).toEqual([false, 'store_locked']);
});
