// Two keys count one contact: the first chooses the channel, the second the type.
// Pure: time is an argument, and the layout comes from the backend.
// Two clocks, because some window systems stamp key events by a clock of their own: `at` is the
// event's stamp and is only compared with other stamps; `now` is the page's clock.

/** A channel stays chosen this long; after that a late second key must not count on it. */
export const ARMED_MS = 8_000;
/** A worn key switch closes twice within this time of being released. */
export const CHATTER_MS = 60;
/** After a channel has let go by itself: keys meant for it must not begin something else. */
export const LAPSE_MS = 1_000;

export type Layout = {
  columns: readonly string[];
  others: readonly string[];
  types: readonly string[];
};

export type Chord = {
  armed: { channel: string; until: number } | null;
  /** When a channel let go by itself, until something else is chosen. */
  lapsed: number | null;
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

/** Where the focus is: in the counting field or nowhere, on another control, in the list of more
 *  channels, or in something that needs every key itself. */
export type Place = 'field' | 'control' | 'menu' | 'elsewhere';

export type Action =
  | { kind: 'leave' } // not ours: the browser may have it
  | { kind: 'swallow' } // ours, and nothing follows from it
  | { kind: 'arm'; channel: string }
  | { kind: 'disarm' }
  | { kind: 'more' }
  | { kind: 'choose'; channel: string }
  | { kind: 'log'; channel: string; type: string }
  | { kind: 'undo' | 'redo' | 'repeat' }
  | { kind: 'not_a_type' } // a channel is chosen, and this key names no type
  | { kind: 'lapsed' } // meant for a channel that has just let go
  | { kind: 'outside' } // a counting key while another control has the focus
  | { kind: 'go_to_field' };

export type Step = { chord: Chord; action: Action };

export const idle: Chord = { armed: null, lapsed: null, released: new Map() };

/** The captions of the channels under "Flere": 1 to 9, then A, B, C … */
export const MENU_KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function press(before: Chord, key: Key, layout: Layout, place: Place, now: number): Step {
  const chord = expire(before, now);
  const action = withinLapse(chord, now, meaning(chord, key, layout, place));
  if (action.kind === 'leave' || action.kind === 'swallow') return { chord, action };
  // A held or bouncing key is one press; it is still ours, so the page must not scroll by it.
  if (key.repeat || isChatter(chord, key.code, key.at)) return { chord, action: { kind: 'swallow' } };
  switch (action.kind) {
    case 'arm':
      return { chord: arm(chord, action.channel, now), action };
    case 'not_a_type':
    case 'lapsed':
    case 'outside':
      return { chord, action };
    default:
      return { chord: disarm(chord), action };
  }
}

export function release(chord: Chord, code: string, at: number): Chord {
  return { ...chord, released: new Map(chord.released).set(code, at) };
}

export function arm(chord: Chord, channel: string, now: number): Chord {
  return { ...chord, armed: { channel, until: now + ARMED_MS }, lapsed: null };
}

export function disarm(chord: Chord): Chord {
  return chord.armed || chord.lapsed !== null ? { ...chord, armed: null, lapsed: null } : chord;
}

export function expire(chord: Chord, now: number): Chord {
  return chord.armed && now >= chord.armed.until ? { ...chord, armed: null, lapsed: chord.armed.until } : chord;
}

const MEANT_FOR_A_CHANNEL: readonly Action['kind'][] = ['arm', 'more', 'repeat', 'undo'];

function withinLapse(chord: Chord, now: number, action: Action): Action {
  if (chord.lapsed === null || now - chord.lapsed >= LAPSE_MS) return action;
  return MEANT_FOR_A_CHANNEL.includes(action.kind) ? { kind: 'lapsed' } : action;
}

export function isChatter(chord: Chord, code: string, at: number): boolean {
  const released = chord.released.get(code);
  return released !== undefined && at >= released && at - released < CHATTER_MS;
}

function meaning(chord: Chord, key: Key, layout: Layout, place: Place): Action {
  if (place === 'elsewhere') return { kind: 'leave' };
  if (place === 'menu') return menuMeaning(key, layout);
  if (key.ctrl && !key.alt && !key.shift) {
    // Taking back a channel just chosen must not take back a contact that is already counted.
    if (key.code === 'KeyZ') return { kind: chord.armed ? 'disarm' : 'undo' };
    if (key.code === 'KeyY') return { kind: 'redo' };
  }
  if (key.ctrl || key.alt) return { kind: 'leave' };
  if (key.code === 'F6' && !key.shift) return { kind: 'go_to_field' };
  const action = countingMeaning(chord, key, layout);
  return place === 'control' && action.kind !== 'leave' ? outside(action) : action;
}

// Esc is no character key, so it may act from anywhere; the counting keys may not (WCAG 2.1.4).
function outside(action: Action): Action {
  return action.kind === 'disarm' ? action : { kind: 'outside' };
}

function countingMeaning(chord: Chord, key: Key, layout: Layout): Action {
  if (key.code === 'Escape') return chord.armed ? { kind: 'disarm' } : { kind: 'leave' };
  if (isMinus(key)) return { kind: chord.armed ? 'disarm' : 'undo' };
  const digit = digitOf(key);
  if (digit === null) return { kind: 'leave' };
  if (chord.armed) {
    const type = digit === 0 ? undefined : layout.types[digit - 1];
    if (type === undefined) return { kind: 'not_a_type' };
    return { kind: 'log', channel: chord.armed.channel, type };
  }
  if (digit === 0) return { kind: 'repeat' };
  if (digit === 9) return { kind: layout.others.length > 0 ? 'more' : 'swallow' };
  const channel = layout.columns[digit - 1];
  return channel === undefined ? { kind: 'swallow' } : { kind: 'arm', channel };
}

function menuMeaning(key: Key, layout: Layout): Action {
  if (key.ctrl || key.alt || key.shift) return { kind: 'leave' };
  const caption = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(key.code)?.[1];
  if (caption === undefined) return { kind: 'leave' };
  const channel = layout.others[MENU_KEYS.indexOf(caption)];
  return channel === undefined ? { kind: 'swallow' } : { kind: 'choose', channel };
}

// A laptop has no keypad, and each language has its minus in another place.
function isMinus(key: Key): boolean {
  return key.code === 'NumpadSubtract' || (key.key === '-' && !key.shift);
}

// By the place of the key, so that NumLock and the keyboard's language do not matter.
function digitOf(key: Key): number | null {
  const found = /^(Digit|Numpad)([0-9])$/.exec(key.code);
  if (!found || (found[1] === 'Digit' && key.shift)) return null;
  return Number(found[2]);
}
