// The desk beyond counting: corrections, Pause and Lukket, practice, and what the last contact is.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../api';
import type { AmendContact } from '../../bindings/AmendContact';
import { Desk } from './desk.svelte';
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

describe('correcting', () => {
  test('gives the contact all its codes as they shall be, and moves no count', async () => {
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    const done = desk.amend(id, codes('TLFIND', 'VEJL', { task: '23.09.02' }));
    await settle();
    expect(await done).toBe(true);
    expect(store.asked.map(({ name }) => name)).toEqual(['desk_state', 'log_contact', 'amend_contact']);
    expect(store.kept.map(({ codes }) => codes)).toEqual([codes('TLFIND', 'VEJL', { task: '23.09.02' })]);
    expect(total()).toBe(1);
    expect(desk.notice).toMatchObject({ kind: 'amended', contact: { type: 'VEJL' } });
  });

  test('each has an id of its own, other than its contact’s', async () => {
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    void desk.amend(id, codes('TLFIND', 'VEJL'));
    void desk.amend(id, codes('TLFIND', 'FEJL'));
    await settle();
    const ids = store.asked.slice(1).map(({ input }) => (input as { id: string }).id);
    expect(new Set(ids).size).toBe(3);
    expect(store.kept[0]?.codes.type).toBe('FEJL');
  });

  test('a contact that is not saved is corrected when it is, after being sent as it was', async () => {
    store.failures.push(new AppError('disk_full'));
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    void desk.amend(id, codes('TLFIND', 'VEJL'));
    await settle();
    expect(store.asked.map(({ name }) => name)).toEqual(['desk_state', 'log_contact']);
    expect(desk.unsaved[0]).toMatchObject({ gesture: { codes: { type: 'INFO' } }, corrected: { type: 'VEJL' } });
    desk.retry();
    await settle();
    expect(store.asked.slice(2).map(({ name }) => name)).toEqual(['log_contact', 'amend_contact']);
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(['VEJL']);
  });

  test('a correction made while the contact is sent again is the newer one', async () => {
    store.failures.push(new AppError('disk_full'));
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    void desk.amend(id, codes('TLFIND', 'VEJL'));
    await settle();
    desk.retry();
    void desk.amend(id, codes('TLFIND', 'FEJL'));
    await settle();
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(['FEJL']);
  });

  test('a contact that fails again keeps its correction', async () => {
    store.failures.push(new AppError('disk_full'), new AppError('disk_full'));
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    void desk.amend(id, codes('TLFIND', 'VEJL'));
    await settle();
    desk.retry();
    await settle();
    expect(desk.unsaved[0]).toMatchObject({ gesture: { id }, corrected: { type: 'VEJL' } });
    desk.retry();
    await settle();
    expect(store.kept.map(({ codes }) => codes.type)).toEqual(['VEJL']);
  });

  test('one that fails is told, and tried again as it was', async () => {
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    store.failures.push(new AppError('disk_full'));
    const done = desk.amend(id, codes('TLFIND', 'VEJL'));
    await settle();
    expect(await done).toBe(false);
    expect(desk.refused).toMatchObject({ what: 'amend', error: { code: 'disk_full' } });
    desk.refused?.retry();
    await settle();
    expect(desk.refused).toBeNull();
    expect(store.kept[0]?.codes.type).toBe('VEJL');
    const ids = store.asked.filter(({ name }) => name === 'amend_contact').map(({ input }) => (input as AmendContact).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size, 'the same wish has the same id').toBe(1);
  });
});

describe('Tæller, Pause and Lukket', () => {
  test('the state is the store’s', async () => {
    void desk.setState('paused');
    expect(desk.state?.state).toBe('counting');
    await settle();
    expect(desk.state?.state).toBe('paused');
    expect(desk.notice).toMatchObject({ kind: 'said', id: 'ui-now-paused' });
  });

  test('a contact in Pause counts, and the desk says that it counts again', async () => {
    void desk.setState('paused');
    desk.log(codes('TLFIND', 'INFO'), 0);
    await settle();
    expect(total()).toBe(1);
    expect(desk.state?.state).toBe('counting');
    expect(desk.notice).toMatchObject({ kind: 'saved', resumed: true });
    desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settle();
    expect(desk.notice).toMatchObject({ kind: 'saved', resumed: false });
  });

  test('one that could not be kept is told', async () => {
    store.failures.push(new AppError('not_saved'));
    void desk.setState('closed');
    await settle();
    expect(desk.state?.state).toBe('counting');
    expect(desk.refused).toMatchObject({ what: 'state' });
  });
});

describe('taking back again', () => {
  test('an undo whose answer was lost is tried again with its id and takes no second contact', async () => {
    desk.log(codes('TLFIND', 'INFO'), 0);
    desk.log(codes('EMLIND', 'OPRET'), 9_000);
    await settle();
    store.failures.push('after_commit', new AppError('stopped'));
    void desk.undo();
    await settle();
    expect(desk.refused).toMatchObject({ what: 'undo' });
    for (let tries = 0; tries < 2; tries++) {
      desk.refused?.retry();
      await settle();
    }
    const ids = store.asked.filter(({ name }) => name === 'undo').map(({ input }) => (input as { id: string }).id);
    expect(ids).toHaveLength(3);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(1);
    expect(desk.refused).toBeNull();
    expect(store.kept.map(({ codes }) => codes.channel)).toEqual(['TLFIND']);
    void desk.undo();
    await settle();
    expect(store.kept).toEqual([]);
  });
});

describe('what goes to the store', () => {
  test('says which store is meant, in every command', async () => {
    const practice = new Desk(store.call, true);
    store.asked.length = 0;
    void practice.start();
    const id = practice.log(codes('TLFIND', 'INFO'), 0);
    void practice.amend(id, codes('TLFIND', 'VEJL'));
    void practice.setState('paused');
    void practice.undo();
    await settle();
    expect(store.asked).toHaveLength(5);
    expect(store.asked.every(({ input }) => (input as { practice: boolean }).practice)).toBe(true);
  });

  test('a pile and an hour that is past go with the contact', async () => {
    desk.log(codes('PPRIND', 'OPRET'), 0, 12, { day: '2026-10-19', hour: 14 });
    await settle();
    expect(store.kept).toMatchObject([{ practice: false, n: 12, late: { day: '2026-10-19', hour: 14 } }]);
  });
});

describe('the last contact', () => {
  test('is so on its way, when saved, and when it could not be; not after another, and not taken back', async () => {
    store.failures.push(new AppError('disk_full'));
    const id = desk.log(codes('TLFIND', 'INFO'), 0);
    expect(desk.isLast(id)).toBe(true);
    await settle();
    expect(desk.isLast(id)).toBe(true);
    desk.retry();
    await settle();
    expect(desk.isLast(id)).toBe(true);
    desk.log(codes('EMLIND', 'INFO'), 9_000);
    await settle();
    expect(desk.isLast(id)).toBe(false);
    void desk.undo();
    await settle();
    expect(desk.isLast(id)).toBe(true);
    void desk.undo();
    await settle();
    expect(desk.isLast(id)).toBe(false);
  });
});

describe('a state that another command answered', () => {
  test('is taken over, and an older answer on its way does not come after it', async () => {
    void desk.refresh();
    desk.adopt({ ...desk.state!, round: 'E2027' });
    await settle();
    expect(desk.state?.round).toBe('E2027');
  });
});
