import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import { Doing } from './doing.svelte';
import { atStart, percent, wallText } from './words';

test('a refusal is kept under its title until the next try', async () => {
  const doing = new Doing();
  expect(await doing.run('ui-control-not-read', () => Promise.reject(new AppError('store_locked')))).toBe(false);
  expect([doing.failed?.title, doing.failed?.error.code, doing.busy]).toEqual(['ui-control-not-read', 'store_locked', false]);
  expect(await doing.run('ui-control-not-read', async () => undefined)).toBe(true);
  expect(doing.failed).toBeNull();
});

test('two presses of a button do one thing', async () => {
  const doing = new Doing();
  let done = 0;
  const both = await Promise.all([1, 2].map(() => doing.run('ui-control-not-read', async () => void (done += 1))));
  expect([both, done]).toEqual([[true, false], 1]);
});

test('a moment, a share and the beginning of a sentence are written the Danish way', () => {
  expect(wallText('2026-10-20T10:42')).toBe('20-10-2026\u00a0kl.\u00a010.42');
  expect([percent(0.684), percent(0), percent(0.001), percent(12.5)]).toEqual(['68 %', '0 %', 'under 1 %', '1.250 %']);
  expect(atStart('uge 43')).toBe('Uge 43');
});
