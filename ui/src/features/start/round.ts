import type { RoundOffer } from '../../bindings/RoundOffer';
import { writeDate } from '../../shared/format';
import { say } from '../../text';

const SEASONS: Partial<Record<string, string>> = { E: 'ui-round-autumn', F: 'ui-round-spring' };

/** "E2026" as "Efterår 2026 (E2026)"; a practice round says that it is one. */
export function roundName(round: string): string {
  const season = SEASONS[round.charAt(0)];
  if (season) return say(season, { year: round.slice(1), round });
  return round.startsWith('P') ? say('ui-round-practice', { round }) : round;
}

/** [43] as "uge 43", [43, 44, 45] as "uge 43–45", [43, 45] as "uge 43, 45". */
export function weeksText(weeks: readonly number[]): string {
  const first = weeks[0];
  if (first === undefined) return '';
  const together = weeks.length > 1 && weeks.every((week, index) => week === first + index);
  return say('ui-round-weeks', { weeks: together ? `${first}–${weeks.at(-1)}` : weeks.join(', ') });
}

export function daysText(offer: Pick<RoundOffer, 'first_day' | 'last_day'>): string {
  return say('ui-round-days', { first: writeDate(offer.first_day), last: writeDate(offer.last_day) });
}

export function municipalityText(offer: Pick<RoundOffer, 'municipality_code' | 'municipality_name'>): string {
  const { municipality_code: code, municipality_name: name } = offer;
  return name === null ? say('ui-round-municipality-code', { code }) : say('ui-round-municipality', { name, code });
}
