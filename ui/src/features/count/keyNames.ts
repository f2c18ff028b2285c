// What is printed on a key. The page is told the place of a key ("Semicolon"), not its print, so the two
// keyboards meant are written down here; a browser that can tell gives the real print.
import type { Language } from '../../text';

const danish: Readonly<Record<string, string>> = {
  Semicolon: 'Æ', Quote: 'Ø', BracketLeft: 'Å', BracketRight: '¨', Minus: '+', Equal: '´', Slash: '-',
  Comma: ',', Period: '.', Backslash: "'", Backquote: '½', IntlBackslash: '<', NumpadDecimal: ',',
};
const english: Readonly<Record<string, string>> = {
  Semicolon: ';', Quote: "'", BracketLeft: '[', BracketRight: ']', Minus: '-', Equal: '=', Slash: '/',
  Comma: ',', Period: '.', Backslash: '\\', Backquote: '`', IntlBackslash: '\\', NumpadDecimal: '.',
};
const keypad: Readonly<Record<string, string>> = {
  NumpadSubtract: '−', NumpadMultiply: '*', NumpadDivide: '/', NumpadAdd: '+', NumpadEnter: 'Enter',
};

/** What the browser says is printed on each key; empty where it does not tell. */
export type Prints = ReadonlyMap<string, string>;

/** The print of the key at `code` on the keyboard that belongs to the language. */
export function nameOfKey(code: string, language: Language, prints: Prints = new Map()): string {
  const letterOrDigit = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  const told = prints.get(code);
  if (told !== undefined && !code.startsWith('Numpad')) return told.toUpperCase();
  const known = letterOrDigit ?? keypad[code] ?? (language === 'da' ? danish : english)[code];
  return known ?? code;
}

type KeyboardOfBrowser = { getLayoutMap?: () => Promise<Prints> };

/** Asks the browser. Only some can tell; the others answer with nothing. */
export async function printsOfKeyboard(): Promise<Prints> {
  const keyboard = (navigator as Navigator & { keyboard?: KeyboardOfBrowser }).keyboard;
  try {
    return (await keyboard?.getLayoutMap?.()) ?? new Map();
  } catch {
    return new Map();
  }
}
