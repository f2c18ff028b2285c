// Luk uge in three steps: what each still lacks, and its words.
import type { Closing } from '../../../bindings/Closing';
import type { ClosingUnit } from '../../../bindings/ClosingUnit';
import type { ExportedShown } from '../../../bindings/ExportedShown';
import type { SignOff } from '../../../bindings/SignOff';
import { writeDate } from '../../../shared/format';
import { say } from '../../../text';
import { codeWords, wallText } from '../common/words';

/** Why a unit is closed or missing: a closed list. */
export const SIGN_OFF_REASONS = ['holiday', 'ill', 'moved', 'no_contacts', 'not_asked', 'technical', 'other_week'] as const;
/** Why a closed week is opened again: a closed list. */
export const REOPEN_REASONS = ['late_desk', 'wrong_codes', 'double_counted', 'missing_counts', 'asked_by_kl'] as const;
export const SIGN_OFFS: readonly SignOff[] = ['counted', 'closed', 'missing'];

export const STEPS = ['control', 'units', 'close'] as const;
export type Step = (typeof STEPS)[number];

export function isDone(step: Step, closing: Closing): boolean {
  switch (step) {
    case 'control':
      // A warning nobody has looked at keeps nothing from being closed, but the step is not done with.
      return closing.errors === 0 && closing.warnings === 0;
    case 'units':
      return closing.units.length > 0 && unsigned(closing).length === 0;
    case 'close':
      return closing.closed;
  }
}

/** The first step with something left to do. */
export function firstOpen(closing: Closing): Step {
  if (closing.closed) return 'close';
  if (closing.errors > 0) return 'control';
  return isDone('units', closing) ? 'close' : 'units';
}

export function unsigned({ units }: Pick<Closing, 'units'>): ClosingUnit[] {
  return units.filter(({ signed }) => signed === null);
}

export function unitName({ unit, name }: Pick<ClosingUnit, 'unit' | 'name'>): string {
  return unit === '-' ? say('ui-map-no-unit') : name || unit || say('ui-repair-no-unit');
}

/** Units without sign-off that have counted on all their days and at all their desks: what one press may sign off together. */
export function countedUnsigned(closing: Pick<Closing, 'units'>): ClosingUnit[] {
  return unsigned(closing).filter((unit) => unit.proposed === 'counted' && isWhole(unit));
}

/** Has the unit counted on every day and at every desk it should have? */
export function isWhole(unit: ClosingUnit): boolean {
  return daysLacking(unit) === 0 && desksLacking(unit) === 0;
}

function daysLacking({ days_counted, days_expected }: ClosingUnit): number {
  return Math.max(0, days_expected - days_counted);
}

function desksLacking({ desks_counted, desks_expected }: ClosingUnit): number {
  return Math.max(0, desks_expected - desks_counted);
}

/** What speaks against closing now, in sentences; empty where nothing does. A unit that is signed off as closed or
 *  missing lacks nothing: somebody has said why. */
export function doubts(closing: Closing, weeks: string, today: string): string[] {
  const told = closing.units.filter(({ signed }) => signed?.state === 'counted');
  const days = told.reduce((sum, unit) => sum + daysLacking(unit), 0);
  const desks = told.reduce((sum, unit) => sum + desksLacking(unit), 0);
  return [
    ...(today <= closing.last_day ? [say('ui-closing-doubt-early', { weeks, last: writeDate(closing.last_day) })] : []),
    ...(days > 0 ? [say('ui-closing-doubt-days', { count: days })] : []),
    ...(desks > 0 ? [say('ui-closing-doubt-desks', { count: desks })] : []),
    ...(closing.warnings > 0 ? [say('ui-closing-doubt-warnings', { count: closing.warnings })] : []),
    ...(sameAsBefore(closing) ? [say('ui-closing-doubt-same', { version: closing.version })] : []),
  ];
}

/** Is the total still the one the last closed version was sent with? Then another version says nothing new. */
export function sameAsBefore({ version, units, exports }: Closing): boolean {
  const sent = exports.findLast((file) => file.version === version);
  return version > 0 && sent !== undefined && sent.total === units.reduce((sum, { total }) => sum + total, 0);
}

/** Was the file written as an earlier version than the one that holds, or will hold? */
export function isOutdated(file: ExportedShown, { version, closed }: Pick<Closing, 'version' | 'closed'>): boolean {
  return file.version < (closed ? version : version + 1);
}

export function needsReason(state: SignOff): boolean {
  return state !== 'counted';
}

/** Who signed a unit off, when, and why it is closed or missing; its state stands beside it. */
export function signerText({ signed }: Pick<ClosingUnit, 'signed'>): string {
  if (signed === null) return say('ui-closing-unsigned');
  const who = say(`ui-closing-by-${signed.by}`, { at: wallText(signed.at_wall) });
  return signed.reason === null ? who : say('ui-closing-state-reason', { state: reasonText(signed.reason), reason: who });
}

/** The same in one sentence. */
export function signedText({ signed }: Pick<ClosingUnit, 'signed'>): string {
  if (signed === null) return say('ui-closing-unsigned');
  const state = say(`ui-signoff-${signed.state}`);
  const what = signed.reason === null ? state : say('ui-closing-state-reason', { state, reason: reasonText(signed.reason) });
  return say(`ui-closing-signed-${signed.by}`, { what, at: wallText(signed.at_wall) });
}

function reasonText(reason: string): string {
  return codeWords(`signoff-reason-${reason}`, reason);
}

/** Why the week cannot be closed now, each in a sentence; empty where it can. */
export function reasonsNot(closing: Closing): string[] {
  return closing.why_not.map((code) => codeWords(`ui-closing-not-${code}`, code)).concat(
    closing.why_not.length === 0 && !closing.can_close && !closing.closed ? [say('ui-closing-not-otherwise')] : [],
  );
}

/** "a3f9 7k2m" as people write it becomes "A3F9-7K2M"; null where it cannot be a control code. */
export function controlCode(written: string): string | null {
  const letters = written.toUpperCase().replace(/[\s-]/g, '');
  return /^[A-Z2-7]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}
