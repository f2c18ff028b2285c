import { expect, test } from 'vitest';
import { AppError, type Call } from '../../../api';
import { desk, weekNow } from '../testing';
import { WeekBook } from './weekBook.svelte';

function bookOf(weeks: unknown[], isInUse: () => boolean): WeekBook {
  const call = async (name: string) => {
    if (name === 'gathering') return { files: [] };
    const next = weeks.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  return new WeekBook(call as Call, 'E2026', isInUse);
}

const units = (book: WeekBook) => book.desks.map(({ unit }) => unit);

test('rows take the order of their urgency, but not under somebody who stands in the table', async () => {
  let inUse = false;
  const [first, second] = [weekNow({ desks: [desk('a', '1'), desk('b', '1')] }), weekNow({ desks: [desk('b', '1', { needs: ['quiet'] }), desk('a', '1')] })];
  const book = bookOf([first, second, second], () => inUse);
  await book.refresh();
  inUse = true;
  await book.refresh();
  expect(units(book)).toEqual(['a', 'b']);
  expect(book.rowOf('b\n1')?.needs, 'the figures are the newest all the same').toEqual(['quiet']);
  inUse = false;
  await book.refresh();
  expect(units(book)).toEqual(['b', 'a']);
});

test('when the newest cannot be read the last figures stay, and it is told', async () => {
  const book = bookOf([weekNow({ total: 7 }), new AppError('store_locked'), weekNow({ total: 8 })], () => false);
  await book.refresh();
  await book.refresh();
  expect([book.week?.total, book.failed?.code]).toEqual([7, 'store_locked']);
  await book.refresh();
  expect([book.week?.total, book.failed]).toEqual([8, null]);
});

test('two refreshings at once ask once', async () => {
  const weeks = [weekNow({ total: 1 }), weekNow({ total: 2 })];
  const book = bookOf(weeks, () => false);
  await Promise.all([book.refresh(), book.refresh()]);
  expect([book.week?.total, weeks.length]).toEqual([1, 1]);
});
