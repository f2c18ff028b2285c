import { beforeEach, describe, expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import type { DayList } from '../../bindings/DayList';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { DayBook } from './daybook.svelte';
import { Intentions } from './intentions';

function logged(id: string, more: Partial<LoggedContact> = {}): LoggedContact {
  const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: null, form: null, answer: null };
  const rest = { stream: 's', seq: 1, number: 1, at: '', clock: '10.42', day: '2026-10-20', n: 1, source: 'SKRANKE' };
  return { id, ...codes, ...rest, amended: false, voided: false, reason: null, ...more };
}

/** A store of one day that keeps what it is asked, and fails where it is told to, before or after it has committed. */
class Store {
  contacts = [logged('b'), logged('a')];
  forgotten = 0;
  today = '2026-10-20';
  asked: { name: string; input: Record<string, unknown> }[] = [];
  failures: (AppError | 'after_commit')[] = [];
  readonly #done = new Set<unknown>();

  call = (async (name: string, input: Record<string, unknown>) => {
    this.asked.push({ name, input });
    if (name === 'contacts_of_day') return this.#list(input.day as string | null);
    const failure = this.failures.shift();
    if (failure instanceof AppError) throw failure;
    if (!this.#done.has(input.id)) this.#apply(name, input);
    this.#done.add(input.id);
    if (failure) throw new AppError('stopped');
    if (name === 'estimate_forgotten') return this.#list(input.day as string);
    return { contact: this.contacts.find(({ id }) => id === (input.target ?? input.id)), figures: {} };
  }) as Call;

  ids(name: string): unknown[] {
    return this.asked.filter((each) => each.name === name).map(({ input }) => input.id);
  }

  #apply(name: string, input: Record<string, unknown>): void {
    const change = (more: object) => {
      this.contacts = this.contacts.map((each) => (each.id === input.target ? { ...each, ...more } : each));
    };
    if (name === 'amend_contact') change({ ...(input.codes as object), amended: true });
    if (name === 'cancel_contact') change({ voided: true, reason: input.reason });
    if (name === 'restore_contact') change({ voided: false, reason: null });
    if (name === 'log_contact') this.contacts = [logged(String(input.id), { n: Number(input.n) }), ...this.contacts];
    if (name === 'estimate_forgotten') this.forgotten = Number(input.n);
  }

  #list(day: string | null): DayList {
    const total = this.contacts.reduce((sum, { n, voided }) => sum + (voided ? 0 : n), 0);
    const days = ['2026-10-21', '2026-10-20', '2026-10-19'];
    return { day: day ?? this.today, days: days.filter((each) => each <= this.today), contacts: this.contacts, total, forgotten: this.forgotten, locked: false };
  }
}

let store: Store;
let book: DayBook;
let changes: number;

beforeEach(async () => {
  store = new Store();
  changes = 0;
  book = new DayBook(store.call, () => true, () => (changes += 1));
  await book.open(null);
});

const settle = () => new Promise((done) => setTimeout(done));

describe('the day', () => {
  test('is today until another is chosen, and always of the store that was meant', async () => {
    expect(store.asked).toEqual([{ name: 'contacts_of_day', input: { practice: true, day: null } }]);
    await book.open('2026-10-19');
    await book.refresh();
    expect(store.asked.slice(1).map(({ input }) => input.day)).toEqual(['2026-10-19', '2026-10-19']);
  });

  test('asked for by its date stays at midnight, also when something is entered late', async () => {
    const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: null, form: null, answer: null };
    await book.open('2026-10-20');
    store.today = '2026-10-21';
    await book.logLate(codes, 1, { day: '2026-10-20', hour: 9 });
    await settle();
    expect([book.asked, book.list?.day, book.list?.days[0]]).toEqual(['2026-10-20', '2026-10-20', '2026-10-21']);
  });

  test('chosen last is the one shown, whichever answer comes last', async () => {
    const answers: (() => void)[] = [];
    const slow = new DayBook(
      (async (name, input) => {
        const answer = await store.call(name, input);
        await new Promise<void>((done) => answers.push(done));
        return answer;
      }) as Call,
      () => false,
      () => undefined,
    );
    void slow.open('2026-10-19');
    void slow.open('2026-10-20');
    await settle();
    answers[1]!();
    answers[0]!();
    await settle();
    expect(slow.list?.day).toBe('2026-10-20');
  });

  test('that cannot be fetched leaves the one before on the screen, with the reason', async () => {
    const failing = new DayBook((async () => Promise.reject(new AppError('store_locked'))) as Call, () => false, () => undefined);
    await failing.open(null);
    expect(failing.failed?.code).toBe('store_locked');
    expect(failing.list).toBeNull();
  });
});

describe('a change', () => {
  test('is shown after the store has answered, with the new total, and the counting screen is told', async () => {
    await book.cancel(logged('b'), 'counted_twice');
    await settle();
    expect(book.list?.contacts[0]).toMatchObject({ id: 'b', voided: true, reason: 'counted_twice' });
    expect(book.list?.total).toBe(1);
    expect(changes).toBe(1);
  });

  test('that fails shows nothing, tells nobody, and keeps its id for the next attempt', async () => {
    store.failures.push(new AppError('disk_full'));
    await expect(book.cancel(logged('b'), 'trial')).rejects.toMatchObject({ code: 'disk_full' });
    expect(book.list?.contacts[0]?.voided).toBe(false);
    expect([changes, book.busy]).toEqual([0, false]);
    await book.cancel(logged('b'), 'trial');
    expect(store.ids('cancel_contact')).toHaveLength(2);
    expect(new Set(store.ids('cancel_contact')).size).toBe(1);
  });

  test('refused because the list is behind fetches the list anew', async () => {
    store.contacts = [logged('b', { voided: true }), logged('a')];
    store.failures.push(new AppError('nothing_to_undo'));
    await expect(book.cancel(logged('b'), 'trial')).rejects.toMatchObject({ code: 'nothing_to_undo' });
    await settle();
    expect(book.list?.contacts[0]?.voided).toBe(true);
  });

  test('amends with all its codes, and restoring puts back', async () => {
    const codes = { channel: 'EMLIND', type: 'OPRET', task: '23.09.02', closing: 'HOLD', form: 'NEJ', answer: null };
    const amended = await book.amend(logged('a'), codes);
    expect(amended).toMatchObject({ id: 'a', channel: 'EMLIND', task: '23.09.02', amended: true });
    await book.cancel(amended, 'not_a_contact');
    expect(await book.restore(amended)).toMatchObject({ voided: false, channel: 'EMLIND' });
    await settle();
    expect(book.list?.total).toBe(2);
  });

  test('a contact counted later whose answer was lost is counted once', async () => {
    const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: null, form: null, answer: null };
    const slot = { day: '2026-10-20', hour: 9 };
    store.failures.push('after_commit');
    await expect(book.logLate(codes, 2, slot)).rejects.toMatchObject({ code: 'stopped' });
    await book.logLate(codes, 2, slot);
    expect(store.contacts).toHaveLength(3);
    // The same asked for once more is another contact.
    await book.logLate(codes, 2, slot);
    await settle();
    expect(store.contacts).toHaveLength(4);
    expect(book.list?.total).toBe(6);
  });

  test('a late entry whose answer was lost is counted once, also when something else was changed before it is tried again', async () => {
    const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: null, form: null, answer: null };
    const slot = { day: '2026-10-20', hour: 9 };
    store.failures.push('after_commit');
    await expect(book.logLate(codes, 2, slot)).rejects.toMatchObject({ code: 'stopped' });
    await book.cancel(logged('b'), 'trial');
    await book.estimate('2026-10-20', 3);
    await book.logLate(codes, 2, slot);
    expect(store.contacts).toHaveLength(3);
    expect(new Set(store.ids('log_contact')).size).toBe(1);
  });

  test('of a contact that has been changed since is a new one: deleted again after it was restored', async () => {
    await book.cancel(logged('b'), 'trial');
    await book.restore(logged('b'));
    await book.cancel(logged('b'), 'trial');
    expect(store.contacts[0]).toMatchObject({ id: 'b', voided: true });
    expect(new Set(store.ids('cancel_contact')).size).toBe(2);
  });

  test('tried in vain and overtaken by another of the same contact is a new one', async () => {
    const codes = { channel: 'EMLIND', type: 'OPRET', task: null, closing: null, form: null, answer: null };
    store.failures.push('after_commit');
    await expect(book.amend(logged('a'), codes)).rejects.toMatchObject({ code: 'stopped' });
    await book.amend(logged('a'), { ...codes, type: 'INFO' });
    await book.amend(logged('a'), codes);
    expect(store.contacts[1]).toMatchObject({ id: 'a', type: 'OPRET' });
  });

  test('the estimate of forgotten ones is kept apart from the total', async () => {
    await book.estimate('2026-10-20', 7);
    expect(book.list).toMatchObject({ forgotten: 7, total: 2 });
    expect(store.asked.at(-1)).toMatchObject({ name: 'estimate_forgotten', input: { practice: true, day: '2026-10-20', n: 7 } });
  });
});

test('another wish has another id, and so has the same one when it is fulfilled', () => {
  const intentions = new Intentions();
  const first = intentions.idFor(['late', 'TLFIND', 1]);
  const second = intentions.idFor(['late', 'TLFIND', 2]);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).not.toBe(first);
  expect(intentions.idFor(['late', 'TLFIND', 1])).toBe(first);
  intentions.fulfilled(['late', 'TLFIND', 1]);
  expect(intentions.idFor(['late', 'TLFIND', 1])).not.toBe(first);
  expect(intentions.idFor(['late', 'TLFIND', 2])).toBe(second);
});
