import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import { backend } from '../common/testing';
import { aboutText, actionText, reasonText } from './entries';
import { controlCode, countedUnsigned, doubts, firstOpen, isDone, isOutdated, reasonsNot, sameAsBefore, signedText, signerText } from './steps';
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

test('a warning that was not looked at leaves the step of control open, but is not where the page begins', () => {
  const warned = closing({ warnings: 3, units: [unit('borger', { signed })] });
  expect([isDone('control', warned), isDone('control', closing())]).toEqual([false, true]);
  expect(firstOpen(warned)).toBe('close');
});

test('what speaks against closing is told in numbers: the week, days, desks and warnings', () => {
  const units = [
    unit('a', { signed, days_counted: 1, desks_counted: 0, desks_expected: 2 }),
    unit('b', { signed: { ...signed, state: 'missing', reason: 'ill' }, days_counted: 0, desks_counted: 0 }),
    unit('c', { signed, days_counted: 6 }),
  ];
  expect(doubts(closing({ units, warnings: 3 }), 'Uge 43', '2026-10-20')).toEqual([
    'Uge 43 slutter 23-10-2026.', 'Der mangler 4 dage.', '2 skranker har ikke talt.', '3 advarsler er ikke set igennem.',
  ]);
  expect(doubts(closing({ units: [unit('a', { signed })] }), 'Uge 43', '2026-10-24')).toEqual([]);
  expect(doubts(closing(), 'Uge 43', '2026-10-23'), 'the last day is still being counted').toHaveLength(1);
});

const file = (version: number, total: number) => ({ format: 'upload', version, control_code: 'ABCD-EFGH', total, at_wall: '2026-10-26T09:41' });

test('a reopened week whose total is the one that was sent says so, and its old files no longer hold', () => {
  const again = closing({ version: 1, units: [unit('a'), unit('b')], exports: [file(1, 80)] });
  expect(sameAsBefore(again)).toBe(true);
  expect(doubts(again, 'Uge 43', '2026-10-24')).toEqual(['Tallene er de samme som udgave 1.']);
  expect(sameAsBefore({ ...again, exports: [file(1, 79)] })).toBe(false);
  expect(sameAsBefore(closing({ exports: [file(0, 0)] })), 'a week never closed').toBe(false);
  expect([isOutdated(file(1, 80), again), isOutdated(file(2, 80), again), isOutdated(file(1, 80), { ...again, closed: true })]).toEqual([true, false, false]);
});

test('one press signs off only those that have counted everything', () => {
  const units = [
    unit('a'), unit('b', { proposed: 'missing' }), unit('c', { signed }), unit('d', { days_counted: 4 }),
    unit('e', { desks_expected: 2 }), unit('f', { days_counted: 6 }),
  ];
  expect(countedUnsigned({ units }).map((each) => each.unit)).toEqual(['a', 'f']);
});

test('a sign-off says what, why, who and when', () => {
  const missing = unit('job', { signed: { state: 'missing', reason: 'ill', by: 'unit', at_wall: '2026-10-26T09:41' } });
  expect(signedText(missing)).toBe('mangler: Sygdom (enheden selv, 26-10-2026\u00a0kl.\u00a009.41)');
  expect(signerText(missing)).toBe('Sygdom: enheden selv, 26-10-2026\u00a0kl.\u00a009.41');
  expect(signerText(unit('job', { signed }))).toBe('tovholder, 26-10-2026\u00a0kl.\u00a009.41');
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
