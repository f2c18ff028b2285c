import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import { backend } from '../common/testing';
import { aboutText, actionText, reasonText } from './entries';
import { controlCode, countedUnsigned, firstOpen, isDone, reasonsNot, signedText, signerText } from './steps';
import { closing, signed, unit } from './testing';
import { ClosingWeek } from './week.svelte';

test('the page opens at the first step with something left to do', () => {
  expect(firstOpen(closing({ errors: 2 }))).toBe('control');
  expect(firstOpen(closing({ units: [unit('borger')] }))).toBe('units');
  expect(firstOpen(closing({ units: [unit('borger', { signed })] }))).toBe('close');
  expect(firstOpen(closing({ closed: true, errors: 2 })), 'a closed week shows what comes after').toBe('close');
});

test('a round without units is not signed off', () => {
  expect(isDone('units', closing())).toBe(false);
});

test('one press signs off only those that have counted', () => {
  const units = [unit('a'), unit('b', { proposed: 'missing' }), unit('c', { signed })];
  expect(countedUnsigned({ units }).map((each) => each.unit)).toEqual(['a']);
});

test('a sign-off says what, why, who and when', () => {
  const missing = unit('job', { signed: { state: 'missing', reason: 'ill', by: 'unit', at_wall: '2026-10-26T09:41' } });
  expect(signedText(missing)).toBe('mangler: Sygdom (enheden selv, 26-10-2026 kl. 09.41)');
  expect(signerText(missing)).toBe('Sygdom: enheden selv, 26-10-2026 kl. 09.41');
  expect(signerText(unit('job', { signed }))).toBe('tovholder, 26-10-2026 kl. 09.41');
  expect([signedText(unit('job')), signerText(unit('job'))]).toEqual(['Ikke godkendt endnu', 'Ikke godkendt endnu']);
});

test('a week that cannot be closed says why in words, also by a reason of a newer core', () => {
  expect(reasonsNot(closing({ why_not: ['errors', 'unsigned_units'] }))).toEqual([
    'Der er fejl, som skal rettes først.', 'Nogle enheder er ikke godkendt.',
  ]);
  expect(reasonsNot(closing())).toEqual(['Åbn Kontrol, og se, hvad der mangler.']);
  expect(reasonsNot(closing({ can_close: true }))).toEqual([]);
  expect(reasonsNot(closing({ closed: true }))).toEqual([]);
});

test.each([
  ['ABCD-EFGH', 'ABCD-EFGH'],
  [' abcd efgh', 'ABCD-EFGH'],
  ['q2w3e4r5', 'Q2W3-E4R5'],
  ['ABCD-EFG', null],
  ['ABCD-EFG1', null], // neither 0 nor 1 is ever in one
  ['', null],
])('the receipt »%s« is the control code %s', (written, code) => {
  expect(controlCode(written)).toBe(code);
});

test('signing off the counted units stops at the first refusal and keeps what went well', async () => {
  let calls = 0;
  const after = closing({ units: [unit('a', { signed }), unit('b')] });
  const { call, asked } = backend({
    closing: closing({ units: [unit('a'), unit('b')] }),
    sign_off: () => ((calls += 1) === 1 ? after : new AppError('store_locked')),
  });
  const week = new ClosingWeek(call, 'E2026');
  await week.load();
  expect(await week.signOffCounted()).toBe(false);
  expect(week.closing).toBe(after);
  expect(asked.map(({ name }) => name)).toEqual(['closing', 'sign_off', 'sign_off']);
});

test('an answer about another round is not shown as this one', async () => {
  const own = closing();
  const { call, asked } = backend({ closing: own, purge_rounds: closing({ round: 'E2025' }) });
  const week = new ClosingWeek(call, 'E2026');
  expect(await week.purge('E2026')).toBe(true);
  expect(week.closing).toBe(own);
  expect(asked).toEqual([{ name: 'purge_rounds', input: { before: 'E2026' } }, { name: 'closing', input: { round: 'E2026' } }]);
});

test('a line of the log says what, about what, and why', () => {
  const entry = { action: 'corrected', unit: null, code: null, reason: 'kle_two_groups', version: null, count: 2910 };
  expect(aboutText(entry)).toBe('2.910 henvendelser');
  expect(reasonText(entry)).not.toBe('kle_two_groups');
  expect(aboutText({ action: 'published', unit: null, code: null, version: 1, count: 3 })).toBe('3 enheder · udgave 1');
  expect(aboutText({ action: 'machine_counts', unit: null, code: 'phone', version: null, count: 1 })).toBe('1 linje · Telefoni');
  expect(actionText({ action: 'of_next_year' })).toBe('of_next_year');
  expect(aboutText({ action: 'signed_off', unit: 'job', code: 'missing', version: 2, count: null })).toBe('enhed job · udgave 2 · mangler');
  expect([reasonText({ reason: null }), reasonText({ reason: 'unheard_of' })]).toEqual(['', 'unheard_of']);
});
