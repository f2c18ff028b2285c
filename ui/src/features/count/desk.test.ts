import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError, type Call } from '../../api';
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { LogContact } from '../../bindings/LogContact';
import { CallQueue } from './calls';
import { Desk, SLOW_MS } from './desk.svelte';
import { newGesture, TWIN_MS } from './gesture';
import { backend } from './testBackend';
import { codes } from './testing';

let store: ReturnType<typeof backend>;
let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers();
  store = backend();
  desk = new Desk(store.call);
  void desk.start();
  await settle();
});

const settle = () => vi.advanceTimersByTimeAsync(1_000);
const total = () => desk.state?.figures.total;

describe('the queue', () => {
  test('runs one after another in the order asked for, past a failure', async () => {
    const queue = new CallQueue();
    const seen: string[] = [];
    const task = (name: string, takes: number) => async () => {
      seen.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, takes));
      seen.push(`${name} ends`);
      if (name === 'b') throw new Error(name);
    };
    const results = [task('a', 30), task('b', 10), task('c', 1)].map((each) => queue.run(each));
    expect(queue.idle).toBe(false);
    const settled = Promise.allSettled(results);
    await settle();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(queue.idle).toBe(true);
  });
});

describe('counting', () => {
  test('the count rises only with the answer', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    expect(total()).toBe(0);
    expect(desk.pending).toHaveLength(1);
    await settle();
    expect(total()).toBe(1);
    expect(desk.pending).toHaveLength(0);
    expect(desk.notice).toMatchObject({ kind: 'saved', contact: { channel: 'TLFIND', type: 'INFO' } });
  });

  test('quick contacts are all counted, in order', async () => {
    const types = ['INFO', 'OPRET', 'STATUS', 'VEJL', 'FEJL'];
    types.forEach((type, index) => desk.log(codes('EMLIND', type), index * 100));
    await settle();
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(types);
  });

  test('every gesture has an id of its own: 16 bytes in hex', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settle();
    const ids = store.kept.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  test('a save that takes long is said to be unfinished until it is not', async () => {
    const slow = new Desk((async () => new Promise((done) => setTimeout(done, SLOW_MS + 500))) as Call);
    slow.log(codes('TLFIND', 'INFO'), 0);
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    expect(slow.slow).toBe(true);
    await settle();
    expect(slow.slow).toBe(false);
  });
});

describe('two alike', () => {
  const first = newGesture(codes('TLFIND', 'INFO', { task: '23.09.02' }), 1_000, null);
  const again: ContactCodes = first.codes;
  test.each<[string, ContactCodes, number, number, number | null]>([
    ['just within the time', again, 1, 1_000 + TWIN_MS - 1, TWIN_MS - 1],
    ['after it', again, 1, 1_000 + TWIN_MS, null],
    ['another type', { ...again, type: 'VEJL' }, 1, 1_050, null],
    ['another channel', { ...again, channel: 'TLFUD' }, 1, 1_050, null],
    ['another task', { ...again, task: null }, 1, 1_050, null],
    ['a pile', again, 5, 1_050, null],
  ])('%s', (_, given, n, at, gap) => {
    expect(newGesture(given, at, first, n).twin).toBe(gap);
  });

  test('are both counted, and the answer carries the doubt', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    desk.log(codes('TLFIND', 'INFO'), 300);
    await settle();
    expect(total()).toBe(2);
    expect(desk.notice).toMatchObject({ kind: 'saved', twin: 300 });
  });
});

describe('when it is not saved', () => {
  test('the count stays, the gesture is kept, and trying again uses the same id', async () => {
    store.failures.push(new AppError('disk_full'));
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    expect(total()).toBe(0);
    expect(desk.unsaved.map(({ error }) => error.code)).toEqual(['disk_full']);
    desk.retry();
    await settle();
    expect(total()).toBe(1);
    expect(desk.unsaved).toEqual([]);
    const ids = store.asked.filter(({ name }) => name === 'log_contact').map(({ input }) => (input as LogContact).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('a commit whose answer was lost is counted once', async () => {
    store.failures.push('after_commit');
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    desk.retry();
    await settle();
    expect(store.kept).toHaveLength(1);
    expect(total()).toBe(1);
  });

  test('one that fails does not stop the next, and several are tried again in their order', async () => {
    store.failures.push(new AppError('disk_full'), new AppError('disk_full'));
    for (const type of ['INFO', 'OPRET', 'STATUS']) desk.log(codes('TLFIND', type), 0);
    await settle();
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(['STATUS']);
    desk.retry();
    await settle();
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(['STATUS', 'INFO', 'OPRET']);
  });

  test('giving up empties the list and asks the store for the truth', async () => {
    store.failures.push('after_commit');
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    void desk.drop();
    await settle();
    expect(desk.unsaved).toEqual([]);
    expect(total()).toBe(1);
    expect(desk.notice).toMatchObject({ kind: 'said', id: 'ui-dropped-saved', args: { saved: 1, count: 1 } });
  });

  test('giving up what is on no disk says that it does not count', async () => {
    store.failures.push(new AppError('disk_full'));
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    void desk.drop();
    await settle();
    expect(total()).toBe(0);
    expect(desk.notice).toMatchObject({ kind: 'said', id: 'ui-dropped' });
  });

  test('one that was saved is found behind the last ones, and the others are not counted with it', async () => {
    store.failures.push('after_commit', new AppError('disk_full'));
    for (let index = 0; index < 7; index += 1) desk.log(codes('TLFIND', 'INFO'), index * 1_000);
    await settle();
    const [lost] = desk.unsaved.map(({ gesture }) => gesture.id);
    expect(desk.state?.figures.last.some(({ id }) => id === lost), 'it has left the last ones').toBe(false);
    void desk.drop();
    await settle();
    expect(desk.notice).toMatchObject({ kind: 'said', id: 'ui-dropped-saved', args: { saved: 1, count: 2 } });
  });

  test('where the store does not answer, nobody is told that it does not count', async () => {
    let broken = false;
    const cut = new Desk((async (name, input) => {
      if (broken) throw new AppError('stopped');
      return store.call(name, input);
    }) as Call);
    void cut.start();
    await settle();
    broken = true;
    cut.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    void cut.drop();
    await settle();
    expect(cut.notice).toMatchObject({ kind: 'said', id: 'ui-dropped-unsure' });
  });
});

describe('taking back', () => {
  test('undo runs after the contacts counted before it', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    desk.log(codes('EMLIND', 'OPRET'), 0);
    void desk.undo();
    await settle();
    expect(store.kept.map(({ codes }) => codes.channel)).toEqual(['TLFIND']);
    expect(desk.notice).toMatchObject({ kind: 'undone', total: 1 });
  });

  test('nothing to undo is told calmly', async () => {
    void desk.undo();
    await settle();
    expect(desk.refused).toBeNull();
    expect(desk.notice).toMatchObject({ kind: 'said', id: 'error-nothing_to_undo' });
  });

  test('the upload is written after what was counted before it', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    const written = desk.writeUpload();
    await settle();
    expect((await written).total).toBe(1);
  });
});

describe('asking anew', () => {
  test('waits while a contact is on its way', async () => {
    store.asked.length = 0;
    desk.log(codes('TLFIND', 'INFO'), 0);
    void desk.refresh();
    await settle();
    expect(store.asked.map(({ name }) => name)).toEqual(['log_contact']);
  });

  test('an answer older than a contact counted meanwhile is dropped', async () => {
    const answers: ((state: unknown) => void)[] = [];
    const held = new Desk((async (name, input) => {
      const answer = await store.call(name, input);
      // The figures are read at once, but the answer is a long time on its way.
      return name === 'desk_state' && held.state ? new Promise((done) => answers.push(() => done(answer as never))) : answer;
    }) as Call);
    void held.start();
    await settle();
    void held.refresh();
    await settle();
    held.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    answers.forEach((answer) => answer(null));
    await settle();
    expect(held.state?.figures.total).toBe(1);
  });

  test('of two questions the answer of the later one stands, whichever comes last', async () => {
    const answers: (() => void)[] = [];
    const held = new Desk((async (name, input) => {
      const answer = await store.call(name, input);
      return held.state ? new Promise((done) => answers.push(() => done(answer as never))) : answer;
    }) as Call);
    void held.start();
    await settle();
    void held.refresh();
    await settle();
    // The small window counts meanwhile.
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    void held.refresh();
    await settle();
    for (const answer of answers.reverse()) {
      answer();
      await settle();
    }
    expect(held.state?.figures.total).toBe(1);
  });

  test('a start that fails gives the reason, and may be tried again', async () => {
    let locked = true;
    const late = new Desk((async (name, input) => {
      if (locked) throw new AppError('store_locked');
      return store.call(name, input);
    }) as Call);
    void late.start();
    await settle();
    expect(late.startError?.code).toBe('store_locked');
    locked = false;
    void late.start();
    await settle();
    expect(late.state).not.toBeNull();
    expect(late.startError).toBeNull();
  });
});
