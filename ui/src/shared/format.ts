// Own formatters: Intl writes 20.10.2026 where Danish offices write 20-10-2026.
import type { Language } from '../text';

/** "2026-10-20" as "20-10-2026". */
export function writeDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}-${month}-${year}`;
}

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** 1234 as "1.234" in Danish and "1,234" in English. */
export function writeCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',');
}

/** The backend's "10.42" stands as it is in Danish and becomes "10:42" in English. */
export function writeClock(clock: string, language: Language): string {
  return language === 'da' ? clock : clock.replace('.', ':');
}

/** A moment by the wall clock, "2026-10-20T10:42", in its two parts: "20-10-2026" and "10.42" or "10:42". */
export function writeWall(wall: string, language: Language): { day: string; clock: string } {
  const [day = '', clock = ''] = wall.split('T');
  return { day: writeDate(day), clock: writeClock(clock.slice(0, 5).replace(':', '.'), language) };
}

/** The ISO week a day lies in: the week of its Thursday. */
export function weekOf(day: string): number {
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - weekday(day));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
}
