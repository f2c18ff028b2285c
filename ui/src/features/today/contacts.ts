import type { LoggedContact } from '../../bindings/LoggedContact';

/** What the list is narrowed to; an empty string stands for all. */
export type Filter = { channel: string; type: string };
export const noFilter: Filter = { channel: '', type: '' };

export function filtered(contacts: readonly LoggedContact[], filter: Filter): LoggedContact[] {
  return contacts.filter(
    ({ channel, type }) =>
      (filter.channel === '' || channel === filter.channel) && (filter.type === '' || type === filter.type),
  );
}

/** Contacts, not rows: those taken back left out, piles counted by their size. */
export function countOf(contacts: readonly LoggedContact[]): number {
  return contacts.reduce((sum, { voided, n }) => sum + (voided ? 0 : n), 0);
}

/** The codes that occur, each with its contacts, in the order of the round; one the round no longer knows comes last. */
export function occurring(
  contacts: readonly LoggedContact[],
  field: 'channel' | 'type',
  order: readonly string[],
): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const contact of contacts) counts.set(contact[field], (counts.get(contact[field]) ?? 0) + countOf([contact]));
  const known = order.filter((code) => counts.has(code));
  const unknown = [...counts.keys()].filter((code) => !order.includes(code));
  return [...known, ...unknown].map((code) => ({ code, count: counts.get(code)! }));
}

/** The list with one contact as it is after a change. */
export function withContact(contacts: readonly LoggedContact[], changed: LoggedContact): LoggedContact[] {
  return contacts.map((contact) => (contact.id === changed.id ? changed : contact));
}

/** Logged at the desk as it happened: a time of day to the minute, and no word needed about where it came from. */
export function isFromDesk(contact: LoggedContact): boolean {
  return contact.source === 'SKRANKE' || contact.source === 'MASSE';
}
