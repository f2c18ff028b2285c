import type { ContactCodes } from '../../bindings/ContactCodes';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { age } from '../../shared/clock';
import { writeClock } from '../../shared/format';
import { closingName, formName, namesOf, taskName } from '../../shared/names';
import { currentLanguage, say } from '../../text';
import type { Notice } from './desk.svelte';

type CodesOfName = Pick<ContactCodes, 'channel' | 'type' | 'task'>;

/** "Telefon ind · Ny sag", and how many where it is a pile. */
export function contactName(contact: { channel: string; type: string }, n: number): string {
  return say(n > 1 ? 'ui-contact-times' : 'ui-contact', { ...namesOf(contact), n });
}

/** The same with its task (opgave), where it has one: "Telefon ind · Ny sag · Pas". */
export function contactWithTask(codes: CodesOfName, n: number, state: DeskState): string {
  return [contactName(codes, n), ...taskOf(codes, state)].join(' · ');
}

/** What a repetition will count, with everything that is not seen from channel and type: the closing, the
 *  form and the answer where they are not those a contact by this channel is born with, and the task. */
export function repetitionName(codes: ContactCodes, n: number, state: DeskState): string {
  const contact = contactName(codes, n);
  if (state.profile !== 'full') return contact;
  const preset = state.presets.find(({ channel }) => channel === codes.channel);
  const parts = [contact];
  if (codes.closing !== (preset?.closing ?? null)) parts.push(closingName(codes.closing));
  if (codes.form !== (preset?.form ?? null)) parts.push(say(`ui-repeat-form-${codes.form ?? 'none'}`));
  if (codes.answer !== null) parts.push(codes.answer);
  // The task last: it is read beside it as well, should the words be cut.
  return [...parts, ...taskOf(codes, state)].join(' · ');
}

function taskOf(codes: CodesOfName, state: DeskState): string[] {
  return state.profile === 'full' && codes.task !== null ? [taskName(codes.task, state)] : [];
}

export function ageOf(contact: LoggedContact, now: number): string {
  const { unit, amount } = age(contact.at, now);
  return say(`ui-age-${unit}`, { amount });
}

export function savedText(contact: LoggedContact): string {
  const clock = writeClock(contact.clock, currentLanguage());
  return say('ui-saved', { clock, number: contact.number });
}

export function takenBackText(notice: Extract<Notice, { kind: 'undone' | 'redone' }>): string {
  const clock = writeClock(notice.contact.clock, currentLanguage());
  const id = notice.kind === 'undone' ? 'ui-undone' : 'ui-redone';
  return say(id, { contact: contactName(notice.contact, notice.contact.n), clock, total: notice.total });
}

/** The codes beside channel and type, as they hold now: "Straks, blanket: nej, opgave: Pas". */
export function furtherCodes(contact: ContactCodes, state: DeskState): string {
  const parts = [closingName(contact.closing), say('ui-form', { form: formName(contact.form) })];
  if (contact.task !== null) parts.push(say('ui-task', { task: taskName(contact.task, state) }));
  if (contact.answer !== null) parts.push(contact.answer);
  return parts.join(', ');
}

/** The same as a sentence for the ear. */
export function spoken(notice: Notice, state: DeskState): string {
  switch (notice.kind) {
    case 'said':
      return say(notice.id, notice.args);
    case 'undone':
    case 'redone':
      return takenBackText(notice);
    case 'amended':
      return say('ui-amended-spoken', { codes: furtherCodes(notice.contact, state), number: notice.contact.number });
    case 'saved': {
      const { contact, twin, resumed } = notice;
      const { channel, type } = namesOf(contact);
      const args = { channel, type: [type, ...taskOf(contact, state)].join(', '), number: contact.number, n: contact.n };
      const saved = say(contact.n > 1 ? 'ui-saved-times-spoken' : 'ui-saved-spoken', args);
      return [twin === null ? '' : say('ui-twin'), resumed ? say('ui-resumed') : '', saved].filter(Boolean).join(' ');
    }
  }
}
