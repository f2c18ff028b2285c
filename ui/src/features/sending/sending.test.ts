import { describe, expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import type { SendingState } from '../../bindings/SendingState';
import { say } from '../../text';
import { told } from './indicator';
import { Sending } from './sending.svelte';

const calm: SendingState = {
  folder: '/mnt/komhen', folder_locked: false, waiting: 0, busy: false, problem: null,
  last: { day: '2026-10-20', clock: '10.42', total: 87, path: '/mnt/komhen/a.komhendesk' },
};

test.each([
  ['sent today', {}, 'Sendt kl. 10.42', 'saved'],
  ['sent another day', { last: { ...calm.last!, day: '2026-10-19' } }, 'Sendt 19-10-2026', 'saved'],
  ['some wait', { waiting: 1_234 }, '1.234 venter', 'plain'],
  ['being sent', { busy: true, waiting: 3 }, 'Sender …', 'plain'],
  ['nothing yet', { last: null }, 'Intet at sende', 'plain'],
  ['no folder', { folder: null, waiting: 3 }, 'Ikke sendt endnu', 'plain'],
  ['no folder, as the backend says it', { problem: 'no_send_folder' }, 'Ikke sendt endnu', 'plain'],
  ['the share is away', { problem: 'send_failed', waiting: 12 }, 'Ikke sendt: 12 venter', 'warning'],
  ['the share is away, nothing new', { problem: 'send_failed' }, 'Ikke sendt', 'warning'],
] as const)('%s', (_, changed, words, tone) => {
  const { id, args, tone: as } = told({ ...calm, ...changed } as SendingState, '2026-10-20', 'da');
  expect(say(id, args)).toBe(words);
  expect(as).toBe(tone);
});

function backend(answers: Record<string, () => unknown>) {
  return (async (name: string) => {
    const answer = answers[name]!();
    if (answer instanceof AppError) throw answer;
    return answer;
  }) as unknown as Call;
}

describe('sending', () => {
  test('is done only when the backend has no problem left', async () => {
    let problem: SendingState['problem'] = 'send_failed';
    const sending = new Sending(backend({ send_now: () => ({ ...calm, problem }) }));
    expect(await sending.sendNow()).toBe(false);
    problem = null;
    expect(await sending.sendNow()).toBe(true);
  });

  test('a refusal is told at its own button, until the next try', async () => {
    const refusal = new AppError('locked_by_policy');
    const answers: Record<string, () => unknown> = { choose_send_folder: () => refusal };
    const sending = new Sending(backend(answers));
    await sending.chooseFolder();
    expect(sending.failed).toEqual({ what: 'folder', error: refusal });
    answers.choose_send_folder = () => calm;
    await sending.chooseFolder();
    expect(sending.failed).toBeNull();
    expect(sending.state).toEqual(calm);
  });

  test('a dialog that was closed leaves the saved file as it was', async () => {
    const file = { paths: ['/media/usb/a.komhendesk'], total: 87, control_code: 'ABCD-EFGH' };
    const answers: Record<string, () => unknown> = { save_desk_file: () => file, sending_state: () => calm };
    const sending = new Sending(backend(answers));
    await sending.saveFile();
    answers.save_desk_file = () => null;
    await sending.saveFile();
    expect(sending.written).toEqual(file);
    expect(sending.failed).toBeNull();
  });

  test('a saved file is told with its hour, and not beside a later try that failed', async () => {
    const file = { paths: ['/media/usb/a.komhendesk'], total: 87, control_code: 'ABCD-EFGH' };
    const answers: Record<string, () => unknown> = { save_desk_file: () => file, sending_state: () => calm };
    const sending = new Sending(backend(answers), () => new Date('2026-10-20T07:05:00Z'));
    await sending.saveFile();
    expect(sending.toShow).toEqual({ file, clock: '09.05' });
    answers.save_desk_file = () => new AppError('export_failed');
    await sending.saveFile();
    expect(sending.failed?.what).toBe('file');
    expect(sending.toShow).toBeNull();
    expect(sending.written, 'the file itself is still there').toEqual(file);
  });

  test('words about sending stand when they cannot be renewed', async () => {
    const answers: Record<string, () => unknown> = { sending_state: () => calm };
    const sending = new Sending(backend(answers));
    await sending.refresh();
    answers.sending_state = () => new AppError('stopped');
    await sending.refresh();
    expect(sending.state).toEqual(calm);
  });

  test('an answer older than what was sent meanwhile is dropped', async () => {
    const held: ((state: SendingState) => void)[] = [];
    const call = (async (name: string) =>
      name === 'send_now' ? calm : new Promise((done) => held.push(done))) as unknown as Call;
    const sending = new Sending(call);
    const before = sending.refresh();
    const later = sending.refresh();
    held[1]!({ ...calm, waiting: 1 });
    await later;
    held[0]!({ ...calm, waiting: 2 });
    await before;
    expect(sending.state?.waiting, 'the later question').toBe(1);
    const old = sending.refresh();
    await sending.sendNow();
    held[2]!({ ...calm, waiting: 9 });
    await old;
    expect(sending.state).toEqual(calm);
  });
});
