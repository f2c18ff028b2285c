import type { ContactCodes } from '../../bindings/ContactCodes';
import type { LateSlot } from '../../bindings/LateSlot';
import { newId } from '../../shared/id';
import { alike } from './codes';

/** One press of a cell or one pair of keys. Its id is made once, so that saving it again never counts twice. */
export type Gesture = {
  id: string;
  codes: ContactCodes;
  /** How many alike it stands for. */
  n: number;
  /** The hour it happened in, when it is entered later. */
  late: LateSlot | null;
  /** The stamp of its event in milliseconds: only compared with other stamps. */
  at: number;
  /** Milliseconds since the same codes, when that is suspiciously short. */
  twin: number | null;
};

/** Two alike within this time are both counted, and the clerk is asked. */
export const TWIN_MS = 400;

export function newGesture(
  codes: ContactCodes,
  at: number,
  previous: Gesture | null,
  n = 1,
  late: LateSlot | null = null,
): Gesture {
  return { id: newId(), codes, n, late, at, twin: twinGap(codes, n, at, previous) };
}

function twinGap(codes: ContactCodes, n: number, at: number, previous: Gesture | null): number | null {
  if (!previous || previous.n !== n || !alike(previous.codes, codes)) return null;
  const gap = at - previous.at;
  return gap >= 0 && gap < TWIN_MS ? gap : null;
}
