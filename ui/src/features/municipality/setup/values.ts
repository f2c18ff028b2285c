// What is written in the fields of the set-up, read as values. Null is no value.

/** "19-10-2026", also with points or slashes or year first, as "2026-10-19". */
export function readDay(text: string): string | null {
  const [, a = '', b = '', c = ''] = /^\s*(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})\s*$/.exec(text) ?? [];
  const [year, month, date] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const known = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(day) ? day : null;
}

/** "43", "43-45" or "43, 44, 45" as `43-45`, how a round's weeks are asked for. Weeks in a row only. */
export function readWeeks(text: string): number[] | null {
  const span = /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$/.exec(text);
  const weeks = span ? range(Number(span[1]), Number(span[2])) : text.split(/[\s,;]+/).filter(Boolean).map(Number);
  const inOrder = weeks.every((week, index) => Number.isInteger(week) && week >= 1 && week <= 53 && (index === 0 || week > weeks[index - 1]!));
  return weeks.length > 0 && weeks.length <= 10 && inOrder ? weeks : null;
}

function range(first: number, last: number): number[] {
  return last < first || last - first > 52 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** "6,5" or "6.5" hours; nothing is none. */
export function readHours(text: string): number | null {
  if (text.trim() === '') return 0;
  const found = /^\s*(\d{1,2})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  const hours = found ? Number(`${found[1]}.${found[2] ?? 0}`) : NaN;
  return hours >= 0 && hours <= 24 ? hours : null;
}

export function writeHours(hours: number): string {
  return String(hours).replace('.', ',');
}

/** "10", "10.30", "1030" or "10:30" as "10:30"; nothing is a closed day. */
export function readClock(text: string): string | null {
  const bare = text.trim();
  if (bare === '') return '';
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(bare) ?? /^(\d{2})(\d{2})$/.exec(bare);
  const [hour, minute] = [Number(found?.[1] ?? NaN), Number(found?.[2] ?? 0)];
  return hour <= 23 && minute <= 59 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

/** When it closes: opening time plus hours, or nothing where either is not known. */
export function closesAt(opens: string, hours: number): string {
  const [hour, minute] = opens.split(':').map(Number);
  if (opens === '' || hours <= 0 || hour === undefined || minute === undefined) return '';
  const end = Math.round(hour * 60 + minute + hours * 60);
  return end > 24 * 60 ? '' : `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** "1 til 99" for small cells; nothing shows every cell. */
export function readMinCell(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const n = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : NaN;
  return n >= 1 ? n : undefined;
}

/** The week most municipalities count in: autumn, spring; a practice round has none. */
export const usualWeek = { E: '43', F: '18', P: '' } as const;

/** The season and year one sets up next: the first that is neither over in its usual week nor there already. */
export function nextRound(rounds: readonly { round: string }[], today: string): { season: 'E' | 'F'; year: string } {
  let [season, of] = ['F' as 'E' | 'F', Number(today.slice(0, 4))];
  const isOver = () => isWeekOver(of, [Number(usualWeek[season])], today);
  while (isOver() || rounds.some(({ round }) => round === `${season}${of}`)) [season, of] = season === 'F' ? ['E', of] : ['F', of + 1];
  return { season, year: String(of) };
}

/** Has the last day of these weeks been? */
export function isWeekOver(year: number, weeks: readonly number[], today: string): boolean {
  const days = daysOfWeeks(year, weeks);
  return days !== null && days.last < today;
}

/** Monday to Friday of ISO weeks of a year, as first and last day. The fourth of January lies in week 1. */
export function daysOfWeeks(year: number, weeks: readonly number[]): { first: string; last: string } | null {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: dayOf(year, first, 0), last: dayOf(year, last, 4) };
}

function dayOf(year: number, week: number, weekday: number): string {
  const day = new Date(Date.UTC(year, 0, 4));
  const monday = day.getUTCDate() - ((day.getUTCDay() + 6) % 7);
  day.setUTCDate(monday + (week - 1) * 7 + weekday);
  return day.toISOString().slice(0, 10);
}
