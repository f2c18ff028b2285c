import { expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import { Office, roundOfToday } from './office.svelte';
import { municipality, summary } from './testing';

function officeWith(answers: Record<string, unknown>): Office {
  const call = async (name: string) => {
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new Error(`${name} was not expected`);
    return answer;
  };
  return new Office(call as Call);
}

test('the round on the screen is the one being counted today', () => {
  const rounds = [summary('F2027', '2027-05-03', '2027-05-07'), summary('E2026', '2026-10-19', '2026-10-23'), summary('E2025', '2025-10-20', '2025-10-24')];
  expect(roundOfToday(rounds, '2026-10-20')?.round).toBe('E2026');
  expect(roundOfToday(rounds, '2026-11-20')?.round, 'the newest that has begun').toBe('E2026');
  expect(roundOfToday(rounds, '2024-01-01')?.round, 'none has begun').toBe('F2027');
  expect(roundOfToday([], '2024-01-01')).toBeNull();
});

test('without a round one begins by making it, and a page that needs one may still be looked at', async () => {
  const office = officeWith({ municipality_state: municipality({ rounds: [] }) });
  await office.load();
  expect(office.page).toBe('setup');
  office.open('control');
  await office.load();
  expect(office.page, 'and stays there').toBe('control');
  office.open('move');
  expect(office.page).toBe('move');
});

test('when the first round is made its set-up stays on the screen', async () => {
  const answers: Record<string, unknown> = { municipality_state: municipality({ rounds: [] }) };
  const office = officeWith(answers);
  await office.load();
  answers.municipality_state = municipality({});
  await office.load();
  expect([office.page, office.round?.round]).toEqual(['setup', 'E2026']);
});

test('a chosen round stays chosen when the state is read anew', async () => {
  const office = officeWith({ municipality_state: municipality({}) });
  await office.load();
  office.choose('E2025');
  await office.load();
  expect(office.round?.round).toBe('E2025');
});

test('what was read before stays when the store cannot be read', async () => {
  const answers: Record<string, unknown> = { municipality_state: municipality({}) };
  const office = officeWith(answers);
  await office.load();
  answers.municipality_state = new AppError('store_locked');
  await office.load();
  expect(office.failed?.code).toBe('store_locked');
  expect(office.round?.round).toBe('E2026');
});

test('a municipality begins in its set-up, and a refusal is told', async () => {
  const answers: Record<string, unknown> = { begin_municipality: new AppError('disk_full') };
  const office = officeWith(answers);
  expect(await office.begin('0751')).toBe(false);
  expect(office.beginFailed?.code).toBe('disk_full');
  answers.begin_municipality = municipality({ rounds: [] });
  expect(await office.begin('0751')).toBe(true);
  expect([office.page, office.beginFailed]).toEqual(['setup', null]);
});

test('after a look into the folder the state is read anew, also where the look failed', async () => {
  let asked = 0;
  const call = async (name: string) => {
    if (name === 'municipality_state') return (asked += 1), municipality({});
    throw new AppError('stopped');
  };
  const office = new Office(call as Call);
  await office.gather('gather_now');
  expect([asked, office.gatherFailed?.code, office.gatherBusy]).toEqual([1, 'stopped', false]);
});
