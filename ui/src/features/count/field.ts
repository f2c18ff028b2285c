// What the desk offers right now: the layout, the keys and the rules of its round, in the form the counting needs.
import type { ChannelPreset } from '../../bindings/ChannelPreset';
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import type { Settings } from '../../bindings/Settings';
import type { SingleKeys } from '../../bindings/SingleKeys';
import { keyMap, type KeyMap } from './keymap';

/** So many channels have a column and a digit of their own; the others lie under "Flere". */
export const COLUMNS = 8;
/** The citizen's case or reference number is needed for the first three types: KL's own first question. */
export const WITH_REFERENCE = 3;

export type Layout = {
  columns: readonly string[];
  others: readonly string[];
  /** Those with the citizen's own case first. */
  types: readonly string[];
};

export type Field = Layout & {
  keys: KeyMap;
  singleKeys: SingleKeys;
  /** How long a chosen channel waits for its type, in ms; Infinity when it waits for ever. */
  armedMs: number;
  /** Fuld KOMHEN: task, closing, form and the local question as well. */
  full: boolean;
  presets: readonly ChannelPreset[];
  /** The answers to the local question, none without one. */
  answers: readonly string[];
  /** The newest contact that was counted here and stands: what "the last one" means. */
  last: ContactCodes | null;
};

export function fieldOf(state: DeskState, settings: Settings): Field {
  const full = state.profile === 'full';
  const last = state.figures.last.find(countedHere);
  return {
    columns: state.channels.slice(0, COLUMNS),
    others: state.channels.slice(COLUMNS),
    types: state.types,
    keys: keyMap(settings),
    singleKeys: settings.single_keys,
    armedMs: settings.armed_seconds === 0 ? Infinity : settings.armed_seconds * 1_000,
    full,
    presets: full ? state.presets : [],
    answers: full ? (state.question?.answers ?? []) : [],
    last: last ? codesOf(last) : null,
  };
}

/** Not taken back, and neither typed in from paper nor entered later. */
export function countedHere(contact: LoggedContact): boolean {
  return !contact.voided && (contact.source === 'SKRANKE' || contact.source === 'MASSE');
}

export function codesOf({ channel, type, task, closing, form, answer }: ContactCodes): ContactCodes {
  return { channel, type, task, closing, form, answer };
}
