import type { MunicipalityState } from '../../bindings/MunicipalityState';
import type { RoundSummary } from '../../bindings/RoundSummary';
import { weekday, writeClock, writeDate } from '../../shared/format';
import { currentLanguage, say } from '../../text';
import { roundName, weeksText } from '../start/round';
import { unbroken } from './common/words';

/** "Aarhus Kommune", or that the municipality is invented: only those have no name. */
export function municipalityName({ name }: Pick<MunicipalityState, 'name'>): string {
  return name === null ? say('ui-municipality-invented') : say('ui-municipality-name', { name });
}

/** A round in the list one chooses from: its name, its weeks and how far it has come. */
export function roundChoice(round: RoundSummary): string {
  return say('ui-municipality-round-choice', { round: roundName(round.round), weeks: weeksText(round.weeks), stage: say(`ui-municipality-stage-${stageOf(round)}`) });
}

/** What stands for no unit and no desk: figures that are the municipality's own. */
const NONE = ['-', ''];

/** Is it a desk with people at it? Figures of the whole municipality, or of a unit as a whole, have none to be asked. */
export function isDesk({ unit, desk }: { unit: string; desk: string }): boolean {
  return !NONE.includes(unit) && !NONE.includes(desk);
}

/** "Borgerservice, skranke 2"; a unit's own figures have its name alone, those of no unit are the whole municipality's. */
export function placeName({ unit, unit_name, desk }: { unit: string; unit_name: string; desk: string }): string {
  if (NONE.includes(unit)) return say('ui-map-no-unit');
  return NONE.includes(desk) ? unit_name : say('ui-week-place', { unit: unit_name, desk });
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
  return unbroken(day === today ? say('ui-municipality-clock', { clock }) : say('ui-municipality-day-clock', { day: writeDate(day), clock }));
}

/** "man 19-10" above a column. */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-');
  return say('ui-municipality-short-day', { weekday: say(`ui-weekday-short-${weekday(day)}`), date: date!, month: month! });
}

/** "03-05": a day of which the year is plain. */
export function shortDate(day: string): string {
  return writeDate(day).slice(0, 5);
}

export function longDay(day: string): string {
  return say('ui-municipality-long-day', { weekday: say(`ui-weekday-${weekday(day)}`), date: writeDate(day) });
}
