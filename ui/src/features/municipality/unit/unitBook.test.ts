import { expect, test } from 'vitest';
import { AppError, type Call } from '../../../api';
import { reasonsOf, UnitBook } from './unitBook.svelte';

test('a sign-off whose answer got lost is asked again as the same one; another state is another', async () => {
  const asked: { id: string; state: string }[] = [];
  let lost = true;
  const call = async (_: string, input: { id: string; state: string }) => {
    asked.push(input);
    if (lost) throw new AppError('disk_full');
    return { total: asked.length };
  };
  const book = new UnitBook(call as unknown as Call);
  await expect(book.signOff('counted', null)).rejects.toThrow('disk_full');
  await expect(book.signOff('counted', null)).rejects.toThrow('disk_full');
  lost = false;
  await book.signOff('closed', 'holiday');
  await book.signOff('closed', 'holiday');
  const ids = asked.map(({ id }) => id);
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids.slice(1)).size).toBe(3);
});

test('an older answer never takes the place of a sign-off', async () => {
  let answer: (week: unknown) => void = () => undefined;
  const call = async (name: string) => (name === 'unit_week' ? new Promise((done) => (answer = done)) : { total: 2 });
  const book = new UnitBook(call as unknown as Call);
  const reading = book.refresh();
  await book.signOff('counted', null);
  answer({ total: 1 });
  await reading;
  expect(book.week?.total).toBe(2);
});

test('whoever counted gives no reason; whoever did not gives one', () => {
  expect(reasonsOf('counted')).toEqual([]);
  for (const state of ['closed', 'missing'] as const) expect(reasonsOf(state).length).toBeGreaterThan(1);
});
