import type { CancelReason } from '../../bindings/CancelReason';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { weekday, writeClock, writeDate } from '../../shared/format';
import { channelName, closingName, namesOf, taskName, typeName } from '../../shared/names';
import { canSay, currentLanguage, say } from '../../text';
import type { Difference, Field } from './codes';
import { slot } from './days';

export const REASONS: readonly CancelReason[] = ['counted_twice', 'not_a_contact', 'counted_elsewhere', 'trial'];

/** An instant in RFC 3339 at which an hour begins. */
const ON_THE_HOUR = /T\d\d:00:00(?:\.0+)?Z$/;

/** "tirsdag 20-10-2026" */
export function dayText(day: string): string {
  return say('ui-mine-day', { weekday: say(`ui-weekday-${weekday(day)}`), date: writeDate(day) });
}

/** The same with "i dag" before it, where it is today. */
export function dayChoice(day: string, today: string): string {
  return day === today ? say('ui-mine-day-today', { day: dayText(day) }) : dayText(day);
}

/** Why nothing of a closed day can be changed, and who can open it. */
export function lockedText({ contact_line: contact }: Pick<DeskState, 'contact_line'>): string {
  return contact === '' ? say('ui-mine-locked') : say('ui-mine-locked-contact', { contact });
}

/** A code of one field in daily words; a task by its name, or by its number where the round no longer has it. */
export function codeText(field: Field, code: string, state: Pick<DeskState, 'tasks'>): string {
  if (code === '') return say(`ui-mine-none-${field}`);
  switch (field) {
    case 'channel':
      return channelName(code);
    case 'type':
      return typeName(code);
    case 'task':
      return taskName(code, state);
    case 'closing':
      return closingName(code);
    case 'form':
      return say(`ui-mine-form-${code}`);
    case 'answer':
      return code;
  }
}

/** The name of a field; a local question is its own name. */
export function fieldText(field: Field, state: Pick<DeskState, 'question'>): string {
  return field === 'answer' && state.question ? state.question.text : say(`ui-mine-field-${field}`);
}

/** The contact in one breath: number, channel and type. */
export function contactText(contact: LoggedContact): string {
  return say('ui-mine-contact', { number: contact.number, ...namesOf(contact) });
}

/** To the minute where it was logged as it happened, else the hour that was given. Paper without an hour is kept at
 *  noon, where it cannot be told from paper of that hour, or at the very moment it was keyed in before noon. */
export function timeText({ source, clock, at }: LoggedContact): string {
  if (source !== 'EFTER' && source !== 'PAPIR') return writeClock(clock, currentLanguage());
  if (source === 'PAPIR' && clock === '12.00') return say('ui-mine-noon-or-day');
  if (source === 'PAPIR' && !ON_THE_HOUR.test(at)) return say('ui-mine-whole-day');
  return slot(Number.parseInt(clock, 10));
}

/** Where a contact came from, where that is not the desk; empty where it is. */
export function sourceText(source: string): string {
  const id = `ui-mine-source-${source}`;
  return canSay(id) ? say(id) : '';
}

/** Why it does not count: taken back by key, or deleted for a reason. */
export function voidedText(reason: string | null): string {
  if (reason === null) return say('ui-voided');
  const id = `ui-mine-reason-${reason}`;
  return canSay(id) ? say('ui-mine-deleted', { reason: say(`${id}.short`) }) : say('ui-mine-deleted-plainly');
}

/** "Kanal: fra Telefon ind til E-mail ind" */
export function differenceText({ field, before, after }: Difference, state: DeskState): string {
  return say('ui-mine-difference', {
    field: fieldText(field, state),
    before: codeText(field, before, state),
    after: codeText(field, after, state),
  });
}

/** What an amendment will do, as one sentence. */
export function changeText(differences: readonly Difference[], state: DeskState): string {
  if (differences.length === 0) return say('ui-mine-no-change');
  return say('ui-mine-change', { changes: differences.map((each) => differenceText(each, state)).join('; ') });
}
