// Two keys count one contact: the first chooses the channel, the second the type. Around them lie the lock, the
// number of a pile and the answer to the local question. Pure: time is an argument.
// Two clocks, because some window systems stamp key events by a clock of their own: `at` is the event's stamp and
// is only compared with other stamps; `now` is the page's clock.
import type { Field } from './field';
import { meaningOf, type Action, type Meaning, type Place } from './meaning';

/** A worn key switch closes twice within this time of being released. */
export const CHATTER_MS = 60;
/** After something has let go by itself: keys meant for it must not begin something else. */
export const LAPSE_MS = 1_000;
/** A number chosen for a pile must not fall on a contact much later. */
export const TIMES_MS = 30_000;
/** Without contacts for this long a locked channel opens by itself: the next one at the desk may not see the lock. */
export const LOCK_MS = 5 * 60_000;
export const LEAST_TIMES = 2;

export type Chord = {
  /** The channel that waits for its type. */
  armed: { channel: string; until: number } | null;
  /** The channel that is kept: a type alone counts. */
  locked: { channel: string; until: number } | null;
  /** The digits of ×n so far; null while none is typed. */
  typing: { digits: string; until: number } | null;
  /** The next contact counts as so many. */
  times: { n: number; until: number } | null;
  /** The next digit answers the local question about the last contact. */
  answering: { until: number } | null;
  /** When one of these let go by itself, until something else is chosen; and whether it was the answer. */
  lapsed: { at: number; answer: boolean } | null;
  /** When each key was let go. */
  released: ReadonlyMap<string, number>;
};

export type Key = {
  /** The place of the key on the keyboard. */
  code: string;
  /** What the keyboard's language makes of it. */
  key: string;
  at: number;
  repeat: boolean;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
};

export type Step = { chord: Chord; action: Action };

export const idle: Chord = {
  armed: null, locked: null, typing: null, times: null, answering: null, lapsed: null, released: new Map(),
};

export function press(before: Chord, key: Key, field: Field, place: Place, now: number): Step {
  const chord = expire(before, now);
  const { action, confirms } = meaningOf(chord, key, field, place);
  if (action.kind === 'leave' || action.kind === 'swallow') return { chord, action };
  // A held or bouncing key is one press; it is still ours, so the page must not scroll by it.
  if (key.repeat || isChatter(chord, key.code, key.at)) return { chord, action: { kind: 'swallow' } };
  if (lapses(chord, now, action)) return { chord, action: { kind: chord.lapsed?.answer ? 'answer_lapsed' : 'lapsed' } };
  return take(chord, { action, confirms }, field, now);
}

/** What an action makes of what was chosen so far, whether a key or a button meant it. */
export function take(chord: Chord, { action, confirms }: Meaning, field: Field, now: number): Step {
  // A number that cannot be one is given up.
  const settled = confirms ? settleTyping(chord, field, now) : chord;
  if (!settled) return { chord: { ...chord, typing: null }, action: { kind: 'bad_times' } };
  return { chord: after(settled, action, field, now), action };
}

function after(chord: Chord, action: Action, field: Field, now: number): Chord {
  const until = now + field.armedMs;
  switch (action.kind) {
    case 'arm':
      return arm(chord, action.channel, field, now);
    case 'lock':
      return { ...chord, armed: null, lapsed: null, locked: { channel: action.channel, until: lockUntil(field, now) } };
    case 'unlock':
      return { ...chord, locked: null };
    case 'type_times':
      return { ...letGo(chord, field, now), lapsed: null, answering: null, times: null, typing: { digits: action.digits, until } };
    case 'too_many_times':
    case 'unfinished_times':
      // The question is read again: it waits its time from now.
      return { ...letGo(chord, field, now), typing: chord.typing && { ...chord.typing, until } };
    case 'times':
      return letGo(chord, field, now);
    case 'untype_times':
      return { ...chord, typing: null, times: null };
    case 'ask':
      return { ...chord, lapsed: null, answering: { until } };
    case 'disarm':
      return { ...chord, armed: null };
    case 'unask':
    case 'answer':
      return { ...chord, answering: null };
    case 'tasks':
    case 'more':
      // A dialog is read in the clerk's own time.
      return { ...hold(chord), answering: null, lapsed: null };
    case 'closing':
    case 'form':
    case 'undo':
    case 'redo':
      return { ...chord, answering: null, lapsed: null };
    default:
      return chord;
  }
}

export function release(chord: Chord, code: string, at: number): Chord {
  return { ...chord, released: new Map(chord.released).set(code, at) };
}

export function arm(chord: Chord, channel: string, field: Field, now: number): Chord {
  return { ...chord, armed: { channel, until: now + field.armedMs }, answering: null, lapsed: null };
}

/** The chosen channel waits on while a dialog is open. */
function hold(chord: Chord): Chord {
  return { ...chord, armed: chord.armed && { ...chord.armed, until: Infinity } };
}

/** The chosen channel waits its time from now: a dialog was closed, or a number is typed in between. */
export function letGo(chord: Chord, field: Field, now: number): Chord {
  return chord.armed ? { ...chord, armed: { ...chord.armed, until: now + field.armedMs } } : chord;
}

/** A contact was counted, by key or by hand: everything that was chosen for it is used up, the lock alone stays. */
export function counted(chord: Chord, field: Field, now: number): Chord {
  const locked = chord.locked && { ...chord.locked, until: lockUntil(field, now) };
  return { ...chord, armed: null, typing: null, times: null, answering: null, lapsed: null, locked };
}

/** How many the next contact counts as. */
export function timesOf(chord: Chord): number {
  return chord.times?.n ?? 1;
}

/** When something lets go by itself next, by the page's clock; Infinity when nothing does. */
export function deadline(chord: Chord): number {
  const each = [chord.armed, chord.locked, chord.typing, chord.times, chord.answering];
  return Math.min(...each.map((held) => held?.until ?? Infinity));
}

export function expire(chord: Chord, now: number): Chord {
  if (now < deadline(chord)) return chord;
  const kept = <Held extends { until: number }>(held: Held | null) => (held && now < held.until ? held : null);
  return {
    ...chord,
    armed: kept(chord.armed),
    locked: kept(chord.locked),
    typing: kept(chord.typing),
    times: kept(chord.times),
    answering: kept(chord.answering),
    lapsed: { at: deadline(chord), answer: chord.answering !== null && now >= chord.answering.until },
  };
}

export function isChatter(chord: Chord, code: string, at: number): boolean {
  const released = chord.released.get(code);
  return released !== undefined && at >= released && at - released < CHATTER_MS;
}

const MEANT_FOR_WHAT_LET_GO: readonly Action['kind'][] = ['arm', 'not_a_channel', 'log', 'more', 'repeat', 'undo', 'closing', 'form'];

function lapses(chord: Chord, now: number, action: Action): boolean {
  if (chord.lapsed === null || now - chord.lapsed.at >= LAPSE_MS) return false;
  return MEANT_FOR_WHAT_LET_GO.includes(action.kind);
}

/** Null when what was typed is no number of a pile. */
function settleTyping(chord: Chord, field: Field, now: number): Chord | null {
  const digits = chord.typing?.digits ?? '';
  if (digits === '') return { ...chord, typing: null };
  const n = Number(digits);
  if (n < LEAST_TIMES) return null;
  return { ...chord, typing: null, times: { n, until: field.armedMs === Infinity ? Infinity : now + TIMES_MS } };
}

function lockUntil(field: Field, now: number): number {
  return field.armedMs === Infinity ? Infinity : now + LOCK_MS;
}
