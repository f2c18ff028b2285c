// Moving a command to another key: what that would take, and what is kept of it. Pure.
import { conflicts, keyMap, reservedKeys, type KeyCommand, type KeySettings } from '../count/keymap';

export type Moved = Record<string, string>;

export type Verdict =
  | { kind: 'reserved' | 'same' | 'free' }
  /** The key does something else today, which would go without. */
  | { kind: 'takes'; lost: KeyCommand[] };

export function verdictOn(settings: KeySettings, command: KeyCommand, code: string): Verdict {
  if (reservedKeys.includes(code)) return { kind: 'reserved' };
  if (does(settings, command, code)) return { kind: 'same' };
  const lost = conflicts({ ...settings, keys: withKey(settings, command, code) })
    .filter((conflict) => conflict.code === code)
    .map((conflict) => conflict.lost);
  return lost.length > 0 ? { kind: 'takes', lost } : { kind: 'free' };
}

/** The moved keys with the command on that key, and on no other moved key. Only what differs is kept. */
export function withKey(settings: KeySettings, command: KeyCommand, code: string): Moved {
  const keys = Object.fromEntries(
    Object.entries(settings.keys).filter(([other, held]) => held !== command && other !== code),
  ) as Moved;
  return does({ ...settings, keys }, command, code) ? keys : { ...keys, [code]: command };
}

/** The moved keys without that one: it does what it did at first. */
export function withoutKey(keys: Readonly<Moved>, code: string): Moved {
  return Object.fromEntries(Object.entries(keys).filter(([other]) => other !== code));
}

// A digit stands for a channel and for a type: half of it is not the same.
function does(settings: KeySettings, command: KeyCommand, code: string): boolean {
  const { channel, type } = keyMap(settings);
  return channel.get(code) === command && type.get(code) === command;
}
