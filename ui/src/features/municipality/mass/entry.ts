// One mass entry (masseregistrering) as it is written in the form.
import type { MassEntry } from '../../../bindings/MassEntry';

export type Entry = {
  unit: string;
  /** "2026-10-20", or empty where another day is written. */
  day: string;
  /** A day outside the list: "20-10-2026". */
  other: string;
  channel: string;
  type: string;
  task: string;
  closing: string;
  form: string;
  n: string;
};

export type EntryErrors = Partial<Record<'unit' | 'day' | 'other' | 'channel' | 'type' | 'n', string>>;

export const MOST = 999_999;
/** The unit of figures that are the whole municipality's. */
export const WHOLE = '-';

/** A visit to the website (hjemmesidebesøg) is counted as advice: what one chooses first, and may choose otherwise. */
export const WEBSITE_TYPE = 'VEJL';

export function isWebsite(channel: string): boolean {
  return channel === 'WEB';
}

export const nothingEntered: Entry = { unit: '', day: '', other: '', channel: '', type: '', task: '', closing: '', form: '', n: '' };

/** The day that is meant; null where none is chosen or what is written is no day. */
export function dayOf({ day, other }: Pick<Entry, 'day' | 'other'>): string | null {
  return day !== '' ? day : readDay(other);
}

/** "20-10-2026", also with points or slashes, as "2026-10-20"; null where it is no day of the calendar. */
export function readDay(written: string): string | null {
  const found = /^\s*(\d{1,2})[-./](\d{1,2})[-./](\d{4})\s*$/.exec(written);
  if (!found) return null;
  const [, date, month, year] = found as unknown as [string, string, string, string];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}

/** A whole number of 1..999999, also with points between thousands; else null. */
export function countOf(written: string): number | null {
  const digits = written.trim();
  if (!/^\d{1,6}$|^\d{1,3}(\.\d{3})+$/.test(digits)) return null;
  const n = Number(digits.replaceAll('.', ''));
  return n >= 1 && n <= MOST ? n : null;
}

/** What is missing or wrong, by field: the ids of texts. A day that is still ahead has not been counted. */
export function errorsOf(entry: Entry, today: string): EntryErrors {
  const errors: EntryErrors = {};
  if (entry.unit === '') errors.unit = 'ui-mass-choose-unit';
  const day = dayOf(entry);
  if (day === null) errors[entry.other === '' && entry.day === '' ? 'day' : 'other'] = 'ui-mass-no-day';
  else if (day > today) errors[entry.day === '' ? 'other' : 'day'] = 'ui-mass-day-ahead';
  if (entry.channel === '') errors.channel = 'ui-mass-choose-channel';
  if (entry.type === '') errors.type = 'ui-mass-choose-type';
  if (countOf(entry.n) === null) errors.n = 'ui-mass-bad-count';
  return errors;
}

/** After saving the next one is often of the same unit, day and channel. */
export function afterSaving(entry: Entry): Entry {
  return { ...entry, n: '' };
}

/** The days of a round that have been, newest first: what one most likely means. */
export function daysOf(first: string, last: string, today: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${last < today ? last : today}T00:00:00Z`); at >= Date.parse(`${first}T00:00:00Z`); at -= 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Newest first; what was taken back stays where it was. */
export function newestFirst(entries: readonly MassEntry[]): MassEntry[] {
  return entries.toSorted((one, other) => other.at_wall.localeCompare(one.at_wall));
}
