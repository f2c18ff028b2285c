import type { OfferedUnit } from '../../bindings/OfferedUnit';
import type { RoundOffer } from '../../bindings/RoundOffer';
import { fold } from '../../shared/fold';

/** More units than this are searched, not only scrolled through. */
export const UNITS_AT_A_GLANCE = 9;

/** The units that hold every typed word in name or code, in the order of the round file. "ål" finds Aalborg too. */
export function matching(units: readonly OfferedUnit[], typed: string): OfferedUnit[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return units.filter((unit) => {
    const text = fold(`${unit.name} ${unit.code}`);
    return words.every((word) => text.includes(word));
  });
}

export type Seat = { unit: string; desk: string };

/** Where this desk counts now or was placed by the IT department; else what is the only choice. "" is no choice. */
export function preselected(offer: RoundOffer): Seat {
  const unit = unitOf(offer.units, offer.unit) ?? (offer.units.length === 1 ? offer.units[0] : undefined);
  if (!unit) return { unit: '', desk: '' };
  const kept = offer.desk !== null && unit.code === offer.unit && unit.desks.includes(offer.desk) ? offer.desk : null;
  return { unit: unit.code, desk: kept ?? onlyDesk(unit) };
}

/** Choosing another unit keeps the desk only where the unit has it. */
export function seatIn(units: readonly OfferedUnit[], code: string, before: Seat): Seat {
  const unit = unitOf(units, code);
  if (!unit) return { unit: '', desk: '' };
  return { unit: code, desk: unit.desks.includes(before.desk) ? before.desk : onlyDesk(unit) };
}

export function unitOf(units: readonly OfferedUnit[], code: string | null): OfferedUnit | undefined {
  return units.find((unit) => unit.code === code);
}

function onlyDesk(unit: OfferedUnit): string {
  return unit.desks.length === 1 ? unit.desks[0]! : '';
}
