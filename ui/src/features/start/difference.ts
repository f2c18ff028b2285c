import type { DifferenceItem } from '../../bindings/DifferenceItem';
import type { RoundOffer } from '../../bindings/RoundOffer';
import { writeDate } from '../../shared/format';
import { canSay, say } from '../../text';
import { unitOf } from './units';

/** One change between two versions of a round file, as a sentence. */
export function differenceText(item: DifferenceItem, offer: Pick<RoundOffer, 'round' | 'units'>): string {
  const { kind, what, before, after } = item;
  const args = { what: unitOf(offer.units, what)?.name ?? named(what), before: named(before), after: named(after) };
  // A unit may have days of its own beside those of the round.
  const ofUnit = kind === 'period' && what !== offer.round;
  return say(ofUnit ? 'ui-difference-unit_period' : `ui-difference-${kind}`, args);
}

/** Codes in their daily words and days as people write them; whatever else stands in the file is words already. */
function named(text: string | null): string {
  if (text === null || text === '') return say('ui-difference-none');
  return text.split(', ').map(word).join(', ');
}

function word(text: string): string {
  if (canSay(`ui-form-${text}`)) return say('ui-form', { form: say(`ui-form-${text}`) });
  const ids = [`channel-${text}`, `type-${text}`, `ui-profile-${text}`, `ui-difference-order-${text}`, `ui-closing-${text}`];
  const id = ids.find(canSay);
  return id === undefined ? text.replace(/\d{4}-\d{2}-\d{2}/g, writeDate) : say(id);
}
