// Luk uge in three steps: what each still lacks, and its words.
import type { Closing } from '../../../bindings/Closing';
import type { ClosingUnit } from '../../../bindings/ClosingUnit';
import type { SignOff } from '../../../bindings/SignOff';
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
      return closing.errors === 0;
    case 'units':
      return closing.units.length > 0 && unsigned(closing).length === 0;
    case 'close':
      return closing.closed;
  }
}

/** The first step with something left to do. */
export function firstOpen(closing: Closing): Step {
  if (closing.closed) return 'close';
  return STEPS.find((step) => !isDone(step, closing)) ?? 'close';
}

export function unsigned({ units }: Pick<Closing, 'units'>): ClosingUnit[] {
  return units.filter(({ signed }) => signed === null);
}

export function unitName({ unit, name }: Pick<ClosingUnit, 'unit' | 'name'>): string {
  return name || unit || say('ui-repair-no-unit');
}

/** Units without sign-off that have counted: what one press may sign off together. */
export function countedUnsigned(closing: Pick<Closing, 'units'>): ClosingUnit[] {
  return unsigned(closing).filter(({ proposed }) => proposed === 'counted');
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
