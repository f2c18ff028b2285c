import type { LoggedContact } from '../../bindings/LoggedContact';
import { age } from '../../shared/clock';
import { writeClock } from '../../shared/format';
import { currentLanguage, say } from '../../text';
import type { Notice } from './desk.svelte';

export function channelName(code: string): string {
  return say(`channel-${code}`);
}

export function typeName(code: string): string {
  return say(`type-${code}`);
}

/** The two names that every sentence about a contact holds. */
export function namesOf(contact: { channel: string; type: string }) {
  return { channel: channelName(contact.channel), type: typeName(contact.type) };
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
  return say(id, { ...namesOf(notice.contact), clock, total: notice.total });
}

/** The same as a sentence for the ear. */
export function spoken(notice: Notice): string {
  switch (notice.kind) {
    case 'said':
      return say(notice.id);
    case 'undone':
    case 'redone':
      return takenBackText(notice);
    case 'saved': {
      const args = { ...namesOf(notice.contact), number: notice.contact.number };
      return say(notice.twin === null ? 'ui-saved-spoken' : 'ui-twin-spoken', args);
    }
  }
}
