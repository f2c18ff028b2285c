import type { MunicipalityState } from '../../bindings/MunicipalityState';
import type { RoundSummary } from '../../bindings/RoundSummary';
import { weekday, writeClock, writeDate } from '../../shared/format';
import { currentLanguage, say } from '../../text';
import { roundName, weeksText } from '../start/round';

/** "Aarhus Kommune", or the code where the municipality is invented. */
export function municipalityName({ municipality, name }: Pick<MunicipalityState, 'municipality' | 'name'>): string {
  return name === null ? say('ui-round-municipality-code', { code: municipality ?? '–' }) : say('ui-municipality-name', { name });
}

/** A round in the list one chooses from: its name, its weeks and how far it has come. */
export function roundChoice(round: RoundSummary): string {
  return say('ui-municipality-round-choice', { round: roundName(round.round), weeks: weeksText(round.weeks), stage: say(`ui-municipality-stage-${stageOf(round)}`) });
}

export type Stage = 'purged' | 'closed' | 'published' | 'draft';

export function stageOf({ purged, closed, published }: RoundSummary): Stage {
  if (purged) return 'purged';
  if (closed) return 'closed';
  return published === null ? 'draft' : 'published';
}

/** "2026-10-20T10:42" as "10.42", with the day before it where that is another than `today`. */
export function clockOf(wall: string, today: string): string {
  const [day = '', time = ''] = wall.split('T');
  const clock = writeClock(time.slice(0, 5).replace(':', '.'), currentLanguage());
  return day === today ? say('ui-municipality-clock', { clock }) : say('ui-municipality-day-clock', { day: writeDate(day), clock });
}

/** "man 19-10" above a column. */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-');
  return say('ui-municipality-short-day', { weekday: say(`ui-weekday-short-${weekday(day)}`), date: date!, month: month! });
}

export function longDay(day: string): string {
  return say('ui-municipality-long-day', { weekday: say(`ui-weekday-${weekday(day)}`), date: writeDate(day) });
}
