// Which key means what. Pure: a key is known by its place on the keyboard (`event.code`), so that NumLock and the
// keyboard's language do not matter. Three layers, the later holds: the base that always works, the block of
// letters chosen in the settings, and what the clerk has moved (`Settings.keys`).
import type { Settings } from '../../bindings/Settings';
import type { Language } from '../../text';
import { nameOfKey, type Prints } from './keyNames';

/** What a key can be set to. The digits choose channels, types, answers and numbers; `0` alone repeats, `9` opens more channels. */
export const keyCommands = [
  '1', '2', '3', '4', '5', '6', '7', '8', '9', '0',
  'undo', 'redo', 'repeat', 'lock', 'task', 'count', 'closing', 'form', 'question', 'more',
] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** The same key may choose a channel first and a type next: in a block of letters the types lie closer together. */
export type Stage = 'channel' | 'type';

/** The settings that decide about keys. */
export type KeySettings = Pick<Settings, 'letters' | 'keys' | 'single_keys'>;

type Keys = Readonly<Record<string, KeyCommand>>;
export type KeyMap = Readonly<Record<Stage, ReadonlyMap<string, KeyCommand>>>;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** Works in every setting: both rows of digits, the keypad's own keys, and two letters. */
export const baseKeys: Keys = {
  ...Object.fromEntries(digits.flatMap((digit) => [[`Digit${digit}`, digit], [`Numpad${digit}`, digit]])),
  NumpadSubtract: 'undo', NumpadMultiply: 'lock', NumpadDivide: 'task', NumpadAdd: 'count', NumpadDecimal: 'closing',
  KeyB: 'form', KeyN: 'question',
};

/** The characters of the keypad's own keys. A laptop has no keypad, and each language has them in other places. */
export const keypadTwins: Readonly<Record<string, string>> = {
  '-': 'NumpadSubtract', '*': 'NumpadMultiply', '/': 'NumpadDivide', '+': 'NumpadAdd', ',': 'NumpadDecimal',
};

type Block = { channels: readonly string[]; types: readonly string[]; others: Keys };

/** The phone in one hand, eight channels under the other. The last of `others` lies next to the block: "Flere". */
export const letterBlocks: Readonly<Record<'left' | 'right', Block>> = {
  left: {
    channels: ['KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyA', 'KeyS', 'KeyD', 'KeyF'],
    types: ['KeyQ', 'KeyW', 'KeyE', 'KeyA', 'KeyS', 'KeyD'],
    others: {
      KeyZ: 'undo', KeyX: 'repeat', KeyC: 'task', KeyV: 'lock', KeyG: 'closing', KeyB: 'form', KeyT: 'count',
      IntlBackslash: 'more',
    },
  },
  right: {
    channels: ['KeyU', 'KeyI', 'KeyO', 'KeyP', 'KeyJ', 'KeyK', 'KeyL', 'Semicolon'],
    types: ['KeyU', 'KeyI', 'KeyO', 'KeyJ', 'KeyK', 'KeyL'],
    others: {
      Slash: 'undo', Period: 'repeat', Comma: 'task', KeyM: 'lock', KeyH: 'closing', KeyN: 'form', KeyY: 'count',
      Quote: 'question', BracketLeft: 'more',
    },
  },
};

/** Keys that move about the screen, press buttons or belong to the system: they can be set to nothing. */
export const reservedKeys: readonly string[] = [
  'Escape', 'Enter', 'NumpadEnter', 'Space', 'Tab', 'Backspace', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight',
  'Home', 'End', 'PageUp', 'PageDown', 'F1', 'F6', 'NumLock', 'CapsLock', 'ShiftLeft', 'ShiftRight', 'ControlLeft',
  'ControlRight', 'AltLeft', 'AltRight', 'MetaLeft', 'MetaRight', 'ContextMenu',
];

function blockKeys(letters: KeySettings['letters'], stage: Stage): Keys {
  if (letters === 'none') return {};
  const block = letterBlocks[letters];
  const places = stage === 'channel' ? block.channels : block.types;
  // The two letters that name no type stand as 7 and 8 there, which are no types either.
  const idle = stage === 'type' ? block.channels.filter((code) => !block.types.includes(code)) : [];
  return Object.fromEntries([
    ...Object.entries(block.others),
    ...idle.map((code, index) => [code, digits[block.types.length + index]]),
    ...places.map((code, index) => [code, digits[index]]),
  ]) as Keys;
}

/** The moved keys that count: known commands, on keys that may be moved. */
function movedKeys(keys: KeySettings['keys']): [string, KeyCommand][] {
  return Object.entries(keys).filter(
    (entry): entry is [string, KeyCommand] =>
      keyCommands.includes(entry[1] as KeyCommand) && !reservedKeys.includes(entry[0]),
  );
}

/** Every key that means something in these settings, once for choosing a channel and once for choosing a type. */
export function keyMap(settings: KeySettings): KeyMap {
  const stage = (which: Stage) =>
    new Map([
      ...(Object.entries(baseKeys) as [string, KeyCommand][]),
      ...(Object.entries(blockKeys(settings.letters, which)) as [string, KeyCommand][]),
      ...movedKeys(settings.keys),
    ]);
  return { channel: stage('channel'), type: stage('type') };
}

export type KeyConflict = {
  /** The place of the key. */
  code: string;
  /** What pressing it does; null when the key is reserved for moving about and stays so. */
  holds: KeyCommand | null;
  /** What it should have done as well, and does not. */
  lost: KeyCommand;
};

/** The keys with two meanings: a key the clerk has moved something to although it already meant something else that
 *  has been given no other key, or although it is reserved. The settings as they come have none. */
export function conflicts(settings: KeySettings): KeyConflict[] {
  const moved = movedKeys(settings.keys);
  const elsewhere = new Set(moved.map(([, command]) => command));
  const found: KeyConflict[] = Object.entries(settings.keys)
    .filter(([code]) => reservedKeys.includes(code))
    .map(([code, command]) => ({ code, holds: null, lost: command as KeyCommand }));
  const before = keyMap({ ...settings, keys: {} });
  for (const [code, holds] of moved) {
    const meant = new Set([before.channel.get(code), before.type.get(code)]);
    for (const lost of meant) {
      if (lost !== undefined && lost !== holds && !elsewhere.has(lost)) found.push({ code, holds, lost });
    }
  }
  return found;
}

/** Where a caption is looked for: the key one would tell a clerk about comes first. */
const preferred: Readonly<Partial<Record<KeyCommand, readonly string[]>>> = {
  undo: ['NumpadSubtract'],
  more: ['Digit9'],
  repeat: ['Digit0'],
};
/** A digit that also does another command's work. */
const alsoMeans: Readonly<Partial<Record<KeyCommand, KeyCommand>>> = { repeat: '0', more: '9' };

/** The caption of a command's key, always visible beside what it does: a moved key first, then the block's, then the
 *  base's. Empty when no key does it, or when single keys are switched off. `stage` matters to digits in a block. */
export function captionOf(
  command: KeyCommand,
  settings: KeySettings,
  language: Language,
  stage: Stage = 'channel',
  prints?: Prints,
): string {
  if (command === 'redo' && !Object.values(settings.keys).includes('redo')) return 'Ctrl+Y';
  if (settings.single_keys === 'off') return '';
  const map = keyMap(settings)[stage];
  const does = (code: string) => map.get(code) === command || (map.get(code) ?? '') === alsoMeans[command];
  const moved = movedKeys(settings.keys).map(([code]) => code);
  const block = Object.keys(blockKeys(settings.letters, stage));
  const code = [...moved, ...block, ...(preferred[command] ?? []), ...Object.keys(baseKeys)].find(does);
  if (code === undefined) return '';
  // The comma of the letters does the same, in every language; on an English keypad the key itself prints a full stop.
  const comma = code === 'NumpadDecimal' && !map.has('Comma');
  const name = comma ? ',' : nameOfKey(code, language, prints);
  return settings.single_keys === 'alt' ? `Alt+${name}` : name;
}
