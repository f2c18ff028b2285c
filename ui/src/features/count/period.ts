import type { DeskState } from '../../bindings/DeskState';
import { weekOf, weekday, writeDate } from '../../shared/format';
import { say } from '../../text';

/** What is said on a day that is not counted; null on one that is, and where no days are known. */
export function periodText(state: DeskState): string | null {
  const { first_day: first, last_day: last, in_period: inPeriod } = state;
  if (inPeriod || first === null || last === null) return null;
  const { day } = state.figures;
  const named = (which: string) => ({ weekday: say(`ui-weekday-${weekday(which)}`), date: writeDate(which) });
  if (day < first) return say('ui-period-before', { week: weekOf(first), ...named(first) });
  if (day > last) return say('ui-period-after', { contact: state.contact_line, ...named(last) });
  return say('ui-period-closed-day');
}
