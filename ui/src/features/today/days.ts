// Days and hours as a clerk names them. What time it is for the store, only the backend decides:
// `hasBegun` is a word of warning on the way there.
import { weekOf } from '../../shared/format';

export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);
/** The hours in which a town hall meets citizens: offered first. */
export const isDaytime = (hour: number): boolean => hour >= 7 && hour < 19;

/** 9 is "9–10", the hour from nine to ten. */
export function slot(hour: number): string {
  return `${hour}–${hour + 1}`;
}

const inCopenhagen = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});

/** Whether that hour of that day has begun in Copenhagen at `now` (milliseconds). */
export function hasBegun(day: string, hour: number, now: number): boolean {
  const parts = Object.fromEntries(inCopenhagen.formatToParts(now).map(({ type, value }) => [type, value]));
  const today = `${parts.year}-${parts.month}-${parts.day}`;
  return day === today ? hour <= Number(parts.hour) : day < today;
}

/** "43", or "43–45" for a round of several weeks. */
export function weeks(firstDay: string, lastDay: string): string {
  const [first, last] = [weekOf(firstDay), weekOf(lastDay)];
  return first === last ? String(first) : `${first}–${last}`;
}
