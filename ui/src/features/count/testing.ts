// What the tests of counting share: a field, and fingers that press keys in it.
import type { ContactCodes } from '../../bindings/ContactCodes';
import { counted, idle, press, release, type Chord, type Key } from './chord';
import { codesOf, type Field } from './field';
import { keyMap, type KeySettings } from './keymap';
import type { Action, Place } from './meaning';

export const ARMED_MS = 8_000;

export const asTheyCome: KeySettings = { letters: 'none', keys: {}, single_keys: 'focus' };

/** Eight columns, ten channels more, all six types, the simple profile. */
export function fieldWith(changes: Partial<Field> = {}, settings: Partial<KeySettings> = {}): Field {
  const chosen = { ...asTheyCome, ...settings };
  return {
    columns: ['TLFIND', 'PRSNLG', 'TLFUD', 'EMLIND', 'PPRIND', 'EMLUD', 'DOCIND', 'SMSIND'],
    others: ['PPRUD', 'DOKUD', 'SMSUD', 'MGRUD', 'FPRNT', 'SLVBTJN', 'WEB', 'SYSIND', 'SYSECOIND', 'XCHAT'],
    types: ['INFO', 'OPRET', 'STATUS', 'VEJL', 'SLVBTJN', 'FEJL'],
    keys: keyMap(chosen),
    singleKeys: chosen.single_keys,
    armedMs: ARMED_MS,
    full: false,
    presets: [],
    answers: [],
    last: null,
    ...changes,
  };
}

/** Fuld KOMHEN with two presets and a local question. */
export function fullField(changes: Partial<Field> = {}, settings: Partial<KeySettings> = {}): Field {
  const presets = [
    { channel: 'TLFIND', closing: 'STRAKS', form: 'NEJ' },
    { channel: 'EMLIND', closing: 'HOLD', form: 'NEJ' },
  ];
  return fieldWith({ full: true, presets, answers: ['Ja', 'Nej', 'Ved ikke'], ...changes }, settings);
}

export function codes(channel: string, type: string, further: Partial<ContactCodes> = {}): ContactCodes {
  return codesOf({ channel, type, task: null, closing: null, form: null, answer: null, ...further });
}

export function keyAt(code: string, at: number, held: Partial<Key> = {}): Key {
  return { code, key: '', at, repeat: false, ctrl: false, shift: false, alt: false, ...held };
}

/** What is different about one stroke of a key. */
export type Stroke = Partial<Key> & { place?: Place };

export type Strokes = (string | [string, Stroke])[];

/** Presses the keys a second apart, each let go after 100 ms, and returns what each one meant. */
export function strokesIn(on: Field, ...given: Strokes): { actions: Action[]; chord: Chord } {
  let chord = idle;
  const actions = given.map((stroke, index) => {
    const [code, changes] = typeof stroke === 'string' ? [stroke, {}] : stroke;
    const { place = 'field', at = index * 1_000, ...held } = changes;
    const step = press(chord, keyAt(code, at, held), on, place, at);
    chord = release(step.action.kind === 'log' ? counted(step.chord, on, at) : step.chord, code, at + 100);
    return step.action;
  });
  return { actions, chord };
}
