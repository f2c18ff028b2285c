// The codes of a contact: which a new one gets, and which a correction makes of them.
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { Field } from './field';

/** Straks, or lagt til videre behandling. */
export const CLOSINGS = ['STRAKS', 'HOLD'] as const;
/** Whether a form (blanket) came with it. */
export const FORMS = ['JA', 'NEJ'] as const;

/** A new contact's codes: closing and form as the round presets them for its channel, in the full profile alone. */
export function newCodes(channel: string, type: string, task: string | null, field: Field): ContactCodes {
  if (!field.full) return { channel, type, task: null, closing: null, form: null, answer: null };
  const preset = field.presets.find((each) => each.channel === channel);
  return { channel, type, task, closing: preset?.closing ?? null, form: preset?.form ?? null, answer: null };
}

/** The same once more. In the simple profile no more than channel and type, whatever the last one carried. */
export function sameAgain(last: ContactCodes, field: Field): ContactCodes {
  return field.full ? { ...last } : newCodes(last.channel, last.type, null, field);
}

/** The other one of two; the first when there was none. */
export function other(pair: readonly [string, string], code: string | null): string {
  return code === pair[0] ? pair[1] : pair[0];
}

export function alike(a: ContactCodes, b: ContactCodes): boolean {
  return (
    a.channel === b.channel && a.type === b.type && a.task === b.task &&
    a.closing === b.closing && a.form === b.form && a.answer === b.answer
  );
}
