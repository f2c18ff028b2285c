/** One press of a cell or one pair of keys. Its id is made once, so that saving it again never counts twice. */
export type Gesture = {
  id: string;
  channel: string;
  type: string;
  /** The stamp of its event in milliseconds: only compared with other stamps. */
  at: number;
  /** Milliseconds since the same channel and type, when that is suspiciously short. */
  twin: number | null;
};

/** Two alike within this time are both counted, and the clerk is asked. */
export const TWIN_MS = 400;

export function newGesture(channel: string, type: string, at: number, previous: Gesture | null): Gesture {
  return { id: newId(), channel, type, at, twin: twinGap(channel, type, at, previous) };
}

function twinGap(channel: string, type: string, at: number, previous: Gesture | null): number | null {
  if (!previous || previous.channel !== channel || previous.type !== type) return null;
  const gap = at - previous.at;
  return gap >= 0 && gap < TWIN_MS ? gap : null;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
