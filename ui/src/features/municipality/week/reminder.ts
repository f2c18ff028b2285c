import type { DeskNeed } from '../../../bindings/DeskNeed';
import type { DeskRow } from '../../../bindings/DeskRow';
import { say } from '../../../text';
import { clockOf, isDesk, placeName } from '../sentences';
import { inOrder } from './rows';

/** Needs that the desk's own people can do something about, each with its sentence in the reminder. */
const REMINDED: readonly DeskNeed[] = ['never', 'missing_today', 'quiet', 'gaps', 'refused_file', 'forks', 'clock'];

/** Is there anything to remind the desk of? */
export function canRemind(row: Pick<DeskRow, 'needs' | 'unit' | 'desk'>): boolean {
  return isDesk(row) && row.needs.some((need) => REMINDED.includes(need));
}

/** What one desk is reminded of (ryk): ready to be sent as a mail. */
export function reminderText(row: DeskRow, today: string): string {
  const needs = inOrder(row.needs).filter((need) => REMINDED.includes(need));
  // "Nothing ever" says it; "nothing today" beside it says nothing more.
  const told = needs.filter((need) => need !== 'missing_today' || !needs.includes('never'));
  const since = row.quiet_since_wall === null ? '' : clockOf(row.quiet_since_wall, today);
  const sentences = told.map((need) => say(`ui-week-remind-${need}`, { since }));
  return [say('ui-week-remind-hello', { unit: row.unit_name }), say('ui-week-remind-about', { desk: row.desk }), ...sentences, say('ui-week-remind-thanks')].join('\n\n');
}

/** So many lines a text needs in a field of about this many letters a line. */
export function rowsOf(text: string, letters = 56): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** One text for everybody from whom nothing came today. */
export function reminderOfAll(rows: readonly DeskRow[]): string {
  const places = rows.map((row) => placeName(row));
  return [say('ui-week-remind-hello-all'), say('ui-week-remind-all'), places.join('\n'), say('ui-week-remind-thanks')].join('\n\n');
}
