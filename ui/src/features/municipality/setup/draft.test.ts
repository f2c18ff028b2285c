import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError, type Call } from '../../../api';
import type { RoundDraft } from '../../../bindings/RoundDraft';
import type { RoundFile } from '../../../bindings/RoundFile';
import { roundFile } from '../testing';
import { Draft, PAUSE_MS } from './draft.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const contact = (words: string) => (file: RoundFile) => ({ ...file, contact: words });

function draftWith(keep: (file: RoundFile) => Promise<RoundDraft> | RoundDraft): Draft {
  const call = async (_: string, { file }: { file: RoundFile }) => keep(file);
  return new Draft(call as unknown as Call, answer(roundFile()));
}

function answer(file: RoundFile, problems: RoundDraft['problems'] = []): RoundDraft {
  return { file, published: null, problems, difference: null, against: null, changed: true };
}

test('a word is kept once, at the pause after it', async () => {
  const kept: string[] = [];
  const draft = draftWith((file) => (kept.push(file.contact), answer(file)));
  for (const words of ['R', 'Ri', 'Ring']) {
    draft.edit(contact(words));
    await vi.advanceTimersByTimeAsync(PAUSE_MS / 3);
  }
  expect([kept, draft.keeping]).toEqual([[], 'waiting']);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect([kept, draft.keeping]).toEqual([['Ring'], 'kept']);
});

test('what is written while the draft is being kept is kept too, and never replaced by the answer', async () => {
  const waiting: (() => void)[] = [];
  const kept: string[] = [];
  const draft = draftWith((file) => new Promise((done) => waiting.push(() => (kept.push(file.contact), done(answer({ ...file, contact: 'the answer' }))))));
  draft.edit(contact('one'));
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  draft.edit(contact('two'));
  waiting.shift()!();
  await vi.advanceTimersByTimeAsync(0);
  expect([draft.file.contact, draft.keeping]).toEqual(['two', 'waiting']);
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  waiting.shift()!();
  await vi.advanceTimersByTimeAsync(0);
  expect([kept, draft.file.contact, draft.keeping]).toEqual([['one', 'two'], 'two', 'kept']);
});

test('leaving keeps at once; without a change nothing is asked', async () => {
  const kept: string[] = [];
  const draft = draftWith((file) => (kept.push(file.contact), answer(file)));
  expect(await draft.flush()).toBe(true);
  draft.edit(contact('Ring'));
  expect(await draft.flush()).toBe(true);
  expect(kept).toEqual(['Ring']);
});

test('what cannot be kept stays on the screen and is told; the next pause tries again', async () => {
  let fails = true;
  const draft = draftWith((file) => {
    if (fails) throw new AppError('looks_like_cpr');
    return answer(file);
  });
  draft.edit(contact('wrong'));
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect([draft.keeping, draft.failed?.code, draft.file.contact]).toEqual(['failed', 'looks_like_cpr', 'wrong']);
  fails = false;
  draft.edit(contact('right'));
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect([draft.keeping, draft.failed]).toEqual(['kept', null]);
});

test('problems are found by their field, those below it too, and words that are no value come first', async () => {
  const draft = draftWith((file) => answer(file, [{ path: 'units.1.name', code: 'line', detail: {} }, { path: 'units.10.name', code: 'line', detail: {} }, { path: 'last_day', code: 'days', detail: {} }]));
  draft.edit(contact('x'));
  await draft.flush();
  expect([draft.problemsUnder('units.1'), draft.problemsUnder('units'), draft.problemsAt('units.1')]).toEqual([1, 2, []]);
  draft.setUnread('last_day', 'unread_day');
  expect(draft.problems.map(({ code }) => code)).toEqual(['unread_day', 'line', 'line']);
  draft.setUnread('last_day', null);
  expect(draft.problemsAt('last_day').map(({ code }) => code)).toEqual(['days']);
});

test('what was taken out can be put back until something else is changed', async () => {
  const draft = draftWith((file) => answer(file));
  draft.remove('Spørgsmål', (file) => ({ ...file, contact: '' }));
  draft.putBack();
  expect(draft.file.contact).toBe('Ring');
  draft.remove('Spørgsmål', (file) => ({ ...file, contact: '' }));
  draft.edit((file) => ({ ...file, weeks: [44] }));
  expect(draft.removed).toBeNull();
});
