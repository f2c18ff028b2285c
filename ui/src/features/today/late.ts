// What a clerk filled in for a contact counted later (efterregistrering), and what is still missing.
import type { LateSlot } from '../../bindings/LateSlot';
import { nothingFilled, type Filled } from './codes';
import { hasBegun } from './days';
import { readCount } from './numbers';

/** The most of one kind in one go; a larger pile is entered as a tally sheet. */
export const MOST_AT_ONCE = 99;

export type Late = { day: string; hour: string; filled: Filled; n: string };
export type LateField = 'hour' | 'channel' | 'type' | 'n';
/** Field → id of the sentence that says what is wrong. */
export type LateErrors = Partial<Record<LateField, string>>;

export function errorsOf({ day, hour, filled, n }: Late, now: number): LateErrors {
  const errors: LateErrors = {};
  if (hour === '') errors.hour = 'ui-late-choose-hour';
  else if (!hasBegun(day, Number(hour), now)) errors.hour = 'ui-late-future';
  if (filled.channel === '') errors.channel = 'ui-late-choose-channel';
  if (filled.type === '') errors.type = 'ui-late-choose-type';
  if (countOf(n) === null) errors.n = 'ui-late-bad-number';
  return errors;
}

/** From 1 to 99, or null. */
export function countOf(text: string): number | null {
  const typed = readCount(text, MOST_AT_ONCE);
  return typed.kind === 'count' && typed.n > 0 ? typed.n : null;
}

/** The form after one was saved: the next is often of the same hour, but is chosen anew, so that a second press of
 *  the button cannot count the same one twice. */
export function afterSaving({ day, hour }: Late): Late {
  return { day, hour, filled: { ...nothingFilled }, n: '1' };
}

export function slotOf({ day, hour }: Late): LateSlot {
  return { day, hour: Number(hour) };
}
