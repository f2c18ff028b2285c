// What a key means where the focus is, with what has been chosen so far. Says it; changes nothing.
import type { Chord, Key } from './chord';
import type { Field } from './field';
import { baseKeys, keypadTwins, type KeyCommand, type Stage } from './keymap';

/** Where the focus is: in the counting field or nowhere, on another control, in the list of more channels, or in
 *  something that needs every key itself. */
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
  | { kind: 'lock'; channel: string }
  | { kind: 'unlock' | 'nothing_to_lock' }
  | { kind: 'type_times'; digits: string } // ×n begins, or goes on
  | { kind: 'times' } // Enter: the number stands
  | { kind: 'untype_times' } // the number is given up
  | { kind: 'bad_times' } // 0 and 1 are no number of a pile
  | { kind: 'too_many_times' } // a third digit: the number stays as it is
  | { kind: 'unfinished_times' } // another command, before the number was confirmed
  | { kind: 'tasks' }
  | { kind: 'closing' | 'form' }
  | { kind: 'ask' | 'unask' }
  | { kind: 'answer'; answer: string }
  | { kind: 'not_an_answer' }
  | { kind: 'not_a_channel' } // no channel lies on this key
  | { kind: 'not_a_type' } // a channel is chosen, and this key names no type
  | { kind: 'not_a_locked_type' } // the same, while the channel is locked
  | { kind: 'lapsed' | 'answer_lapsed' } // meant for something that has just let go
  | { kind: 'outside' } // a counting key while another control has the focus
  | { kind: 'needs_alt' | 'keys_off' } // as the settings have it
  | { kind: 'help' }
  | { kind: 'go'; back: boolean }; // to the next area of the screen

/** `confirms`: it ends the number that was being typed. */
export type Meaning = { action: Action; confirms: boolean };

/** The captions of the channels under "Flere": 1 to 9, then A, B, C … */
export const MENU_KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_DIGITS = 2;

const only = (action: Action): Meaning => ({ action, confirms: false });
const leave = only({ kind: 'leave' });

export function meaningOf(chord: Chord, key: Key, field: Field, place: Place): Meaning {
  if (place === 'elsewhere') return leave;
  if (place === 'menu') return only(menuMeaning(key, field));
  if (key.ctrl && !key.alt && !key.shift) {
    // Taking back what was just chosen must not take back a contact that is already counted.
    if (key.code === 'KeyZ') return only(chord.typing ? { kind: 'unfinished_times' } : undoing(chord));
    if (key.code === 'KeyY') return only({ kind: chord.typing ? 'unfinished_times' : 'redo' });
  }
  if (key.ctrl) return leave;
  if (key.code === 'F6' && !key.alt) return only({ kind: 'go', back: key.shift });
  if (key.code === 'F1' && !key.alt && !key.shift) return only({ kind: 'help' });
  if (!key.alt) {
    // No character keys, so they may act from anywhere; the counting keys may not (WCAG 2.1.4).
    const editing = editingMeaning(chord, key);
    if (editing) return editing;
  }
  return characterMeaning(chord, key, field, place);
}

/** Esc leaves what was begun last, then the channel, then the lock. */
function editingMeaning(chord: Chord, key: Key): Meaning | null {
  if (key.code === 'Escape') {
    const begun = leaving(chord);
    return begun ? only(begun) : chord.locked ? only({ kind: 'unlock' }) : leave;
  }
  if (!chord.typing) return null;
  if (key.code === 'Enter' || key.code === 'NumpadEnter') return confirming(chord);
  if (key.code === 'Backspace') return only({ kind: 'type_times', digits: chord.typing.digits.slice(0, -1) });
  return null;
}

/** Enter, or the button that stands for it: nothing typed is no number, and no fault either. */
export function confirming(chord: Chord): Meaning {
  return chord.typing?.digits ? { action: { kind: 'times' }, confirms: true } : only({ kind: 'untype_times' });
}

function leaving(chord: Chord): Action | null {
  if (chord.typing) return { kind: 'untype_times' };
  if (chord.answering) return { kind: 'unask' };
  if (chord.armed) return { kind: 'disarm' };
  return chord.times ? { kind: 'untype_times' } : null;
}

function undoing(chord: Chord): Action {
  return leaving(chord) ?? { kind: 'undo' };
}

function characterMeaning(chord: Chord, key: Key, field: Field, place: Place): Meaning {
  const command = commandOf(chord, key, field);
  if (command === null) return leave;
  const meaning = commandMeaning(chord, command, field);
  if (meaning.action.kind === 'leave') return leave;
  if (field.singleKeys === 'off') return place === 'field' ? only({ kind: 'keys_off' }) : leave;
  // With Alt it is no single character, so it may act from anywhere.
  if (field.singleKeys === 'alt') return key.alt ? meaning : only({ kind: place === 'field' ? 'needs_alt' : 'leave' });
  if (key.alt) return leave;
  return place === 'control' ? only({ kind: 'outside' }) : meaning;
}

function commandOf(chord: Chord, key: Key, field: Field): KeyCommand | null {
  const choosing: Stage = chord.typing || chord.answering ? 'channel' : chord.armed || chord.locked ? 'type' : 'channel';
  const keys = field.keys[choosing];
  const own = keys.get(key.code);
  const shifted = key.shift && !key.code.startsWith('Numpad');
  if (own !== undefined && !shifted) return own;
  // "/" may be Shift+7: the digits keep that open, a key of the letter block or one that was moved does not.
  if (own !== undefined && own !== baseKeys[key.code]) return null;
  // Shift and minus make another character in every language meant.
  if (shifted && key.key === '-') return null;
  return keys.get(keypadTwins[key.key] ?? '') ?? null;
}

/** What a command means, by key or by the button that stands for it. */
export function commandMeaning(chord: Chord, command: KeyCommand, field: Field): Meaning {
  const digit = /^\d$/.test(command) ? Number(command) : null;
  if (chord.typing) {
    // No key but Enter ends the question: what is typed too much must not count something else.
    if (digit === null) return only({ kind: 'unfinished_times' });
    const { digits } = chord.typing;
    return only(digits.length < MOST_DIGITS ? typed(digits + command) : { kind: 'too_many_times' });
  }
  if (chord.answering) {
    if (digit !== null) {
      const answer = field.answers[digit - 1];
      return only(answer === undefined ? { kind: 'not_an_answer' } : { kind: 'answer', answer });
    }
    if (command === 'question') return only({ kind: 'unask' });
  }
  return only(choosing(chord, command, field));
}

function typed(digits: string): Action {
  return digits.startsWith('0') ? { kind: 'bad_times' } : { kind: 'type_times', digits };
}

function choosing(chord: Chord, command: KeyCommand, field: Field): Action {
  switch (command) {
    case 'undo':
      return undoing(chord);
    case 'redo':
      return { kind: 'redo' };
    case 'lock':
      return locking(chord, field);
    case 'count':
      return { kind: 'type_times', digits: '' };
    case 'task':
      return field.full ? { kind: 'tasks' } : { kind: 'leave' };
    case 'closing':
    case 'form':
      if (!field.full) return { kind: 'leave' };
      return chord.armed ? { kind: 'not_a_type' } : { kind: command };
    case 'question':
      if (field.answers.length === 0) return { kind: 'leave' };
      return chord.armed ? { kind: 'not_a_type' } : { kind: 'ask' };
    default:
      return chord.armed || chord.locked ? typeMeaning(chord, command, field) : channelMeaning(command, field);
  }
}

function typeMeaning({ armed, locked }: Chord, command: KeyCommand, field: Field): Action {
  const channel = armed?.channel ?? locked?.channel ?? '';
  const type = field.types[Number(command) - 1];
  if (type !== undefined) return { kind: 'log', channel, type };
  if (armed) return { kind: 'not_a_type' };
  return { kind: repeats(command) ? 'repeat' : 'not_a_locked_type' };
}

function channelMeaning(command: KeyCommand, field: Field): Action {
  if (repeats(command)) return { kind: 'repeat' };
  if (command === '9' || command === 'more') return { kind: field.others.length > 0 ? 'more' : 'not_a_channel' };
  const channel = field.columns[Number(command) - 1];
  return channel === undefined ? { kind: 'not_a_channel' } : { kind: 'arm', channel };
}

function repeats(command: KeyCommand): boolean {
  return command === '0' || command === 'repeat';
}

function locking(chord: Chord, field: Field): Action {
  if (chord.armed) return { kind: 'lock', channel: chord.armed.channel };
  if (chord.locked) return { kind: 'unlock' };
  return field.last ? { kind: 'lock', channel: field.last.channel } : { kind: 'nothing_to_lock' };
}

function menuMeaning(key: Key, field: Field): Action {
  if (key.ctrl || key.alt || key.shift) return { kind: 'leave' };
  const caption = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(key.code)?.[1];
  if (caption === undefined) return { kind: 'leave' };
  const channel = field.others[MENU_KEYS.indexOf(caption)];
  return channel === undefined ? { kind: 'swallow' } : { kind: 'choose', channel };
}
