import { beforeEach, expect, test, vi } from 'vitest';
import { AppError, type Call } from '../../api';
import { Desk } from './desk.svelte';
import { backend } from './testBackend';
import { codes } from './testing';
import { unsavedTeller } from './unsavedTeller';

const settle = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => void vi.useFakeTimers());

/** A program that hears numbers, each a while after it was told, and refuses the first when asked to. */
function program(refuseFirst = false) {
  const heard: unknown[] = [];
  let refuse = refuseFirst;
  const call = (async (_name: string, input: unknown) => {
    await new Promise((done) => setTimeout(done, 5));
    const refused = refuse;
    refuse = false;
    if (refused) throw new AppError('stopped');
    heard.push(input);
    return {};
  }) as Call;
  return { call, heard };
}

test('the newest number is the last one heard, and none is told twice', async () => {
  const { call, heard } = program();
  const tell = unsavedTeller(call, true);
  for (const count of [0, 1, 2, 1]) tell(count);
  await settle();
  tell(1);
  await settle();
  expect(heard).toEqual([{ mini: true, count: 1 }]);
});

test('a contact that is saved at once is not spoken of', async () => {
  const { call, heard } = program();
  const tell = unsavedTeller(call, false);
  tell(0);
  await settle();
  for (let contact = 0; contact < 20; contact += 1) {
    tell(1);
    await vi.advanceTimersByTimeAsync(20);
    tell(0);
    await vi.advanceTimersByTimeAsync(180);
  }
  expect(heard).toEqual([{ mini: false, count: 0 }]);
});

test('a number that did not come through holds up no other', async () => {
  const { call, heard } = program(true);
  const tell = unsavedTeller(call, false);
  tell(3);
  await settle();
  tell(2);
  await settle();
  expect(heard).toEqual([{ mini: false, count: 2 }]);
});

test('a desk counts what is on its way and what failed, every contact of a pile', async () => {
  const store = backend();
  const desk = new Desk(store.call);
  void desk.start();
  await settle();
  expect(desk.atRisk).toBe(0);
  store.failures.push(new AppError('disk_full'));
  desk.log(codes('PPRIND', 'OPRET'), 0, 12);
  expect(desk.atRisk, 'on its way').toBe(12);
  await settle();
  expect(desk.atRisk, 'failed').toBe(12);
  desk.log(codes('TLFIND', 'INFO'), 9_000);
  expect(desk.atRisk).toBe(13);
  await settle();
  expect(desk.atRisk).toBe(12);
  desk.retry();
  await settle();
  expect(desk.atRisk, 'saved').toBe(0);
});
