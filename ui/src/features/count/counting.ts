// Counting as a whole, without a screen and without a store: keys and presses in, contacts and corrections out.
// Pure: time is an argument, and whoever carries a deed out says so with `counted`.
import type { ContactCodes } from '../../bindings/ContactCodes';
import * as chords from './chord';
import type { Chord, Key } from './chord';
import { CLOSINGS, FORMS, newCodes, other, sameAgain } from './codes';
import type { Field } from './field';
import type { KeyCommand } from './keymap';
import { commandMeaning, confirming, type Action, type Meaning, type Place } from './meaning';
import { chosenForNext, inForce, keptFrom, type StickyTask } from './stickyTask';

/** So long after it was counted or last corrected, or until the next one, the last contact can be corrected by one key. */
export const AMEND_MS = 20_000;

/** The contact counted last in this window. */
export type Latest = {
  id: string;
  /** Corrections included, also those on their way to the disk. */
  codes: ContactCodes;
  n: number;
  /** Until when it can be corrected by one key. */
  until: number;
};

export type Counting = { chord: Chord; sticky: StickyTask | null; latest: Latest | null };

/** What is to be done in the store. */
export type Deed =
  | { kind: 'log'; codes: ContactCodes; n: number }
  | { kind: 'amend'; target: string; codes: ContactCodes };

/** What a press came to: a deed, or the reason why there is none. */
export type Outcome = { counting: Counting; deed: Deed | null; refused: 'nothing_to_repeat' | 'nothing_to_amend' | null };

/** What a task is chosen for: the next contact, or the id of the last one. */
export type TaskTarget = { next: true } | { next: false; id: string };

export const begin: Counting = { chord: chords.idle, sticky: null, latest: null };

export function press(
  counting: Counting,
  key: Key,
  field: Field,
  place: Place,
  now: number,
): { counting: Counting; action: Action } {
  const { chord, action } = chords.press(counting.chord, key, withLast(counting, field), place, now);
  return { counting: { ...counting, chord }, action };
}

/** A button that stands for a command does what its key does. */
export function command(counting: Counting, given: KeyCommand, field: Field, now: number): { counting: Counting; action: Action } {
  const chord = chords.expire(counting.chord, now);
  const known = withLast(counting, field);
  const step = chords.take(chord, commandMeaning(chord, given, known), known, now);
  return { counting: { ...counting, chord: step.chord }, action: step.action };
}

/** A cell, a channel of the list or an answer was pressed. While a number is typed it waits, as a key would. */
export function choose(counting: Counting, action: Action, field: Field, now: number): { counting: Counting; action: Action } {
  const chord = chords.expire(counting.chord, now);
  const meant: Action = chord.typing ? { kind: 'unfinished_times' } : action;
  const step = chords.take(chord, { action: meant, confirms: false }, field, now);
  return { counting: { ...counting, chord: step.chord }, action: step.action };
}

/** The buttons beside the number that is being typed: it stands, or it is given up. */
export function endTimes(counting: Counting, stands: boolean, field: Field, now: number): { counting: Counting; action: Action } {
  const chord = chords.expire(counting.chord, now);
  const meaning: Meaning = stands ? confirming(chord) : { action: { kind: 'untype_times' }, confirms: false };
  const step = chords.take(chord, meaning, field, now);
  return { counting: { ...counting, chord: step.chord }, action: step.action };
}

/** The field with this window's own last contact in it, which may be newer than what the store has told. */
function withLast(counting: Counting, field: Field): Field {
  return counting.latest ? { ...field, last: counting.latest.codes } : field;
}

/** What an action that counts or corrects comes to; every other action comes to nothing here. */
export function act(counting: Counting, action: Action, field: Field, now: number): Outcome {
  switch (action.kind) {
    case 'log':
      return does(counting, logs(counting, action.channel, action.type, field, now));
    case 'repeat': {
      const codes = repetition(counting, field, now);
      return codes ? does(counting, { kind: 'log', codes, n: chords.timesOf(counting.chord) }) : refuses(counting, 'nothing_to_repeat');
    }
    case 'closing':
      return amends(counting, now, (codes) => ({ ...codes, closing: other(CLOSINGS, codes.closing) }));
    case 'form':
      return amends(counting, now, (codes) => ({ ...codes, form: other(FORMS, codes.form) }));
    case 'answer':
      // The same answer again takes it away.
      return amends(counting, now, (codes) => ({ ...codes, answer: codes.answer === action.answer ? null : action.answer }));
    case 'ask':
      return amendable(counting, now) ? does(counting, null) : refuses(counting, 'nothing_to_amend');
    default:
      return does(counting, null);
  }
}

function logs(counting: Counting, channel: string, type: string, field: Field, now: number): Deed {
  const codes = newCodes(channel, type, inForce(counting.sticky, now)?.task ?? null, field);
  return { kind: 'log', codes, n: chords.timesOf(counting.chord) };
}

/** What "Gentag" would count: all the codes of the last one, unless another task was chosen for the next. */
export function repetition(counting: Counting, field: Field, now: number): ContactCodes | null {
  const last = withLast(counting, field).last;
  if (!last) return null;
  const sticky = inForce(counting.sticky, now);
  const codes = sameAgain(last, field);
  return field.full && sticky?.forNext ? { ...codes, task: sticky.task } : codes;
}

/** A contact has gone to the store under `id`. */
export function counted(counting: Counting, id: string, codes: ContactCodes, n: number, field: Field, now: number): Counting {
  return {
    chord: chords.counted(counting.chord, field, now),
    sticky: field.full ? keptFrom(codes.task, now) : null,
    latest: { id, codes, n, until: field.armedMs === Infinity ? Infinity : now + AMEND_MS },
  };
}

/** The last contact, as long as one key corrects it. */
export function amendable(counting: Counting, now: number): Latest | null {
  return counting.latest && now < counting.latest.until ? counting.latest : null;
}

/** A task belongs to the contact being made, or to the one just made, or to the next. */
export function taskTarget(counting: Counting, now: number): TaskTarget {
  const latest = amendable(counting, now);
  return counting.chord.armed || !latest ? { next: true } : { next: false, id: latest.id };
}

/** A contact's task is corrected if the choosing began in time, however long it took. */
export function chooseTask(counting: Counting, target: TaskTarget, task: string | null, field: Field, now: number): Outcome {
  const chord = chords.letGo(counting.chord, field, now);
  if (target.next) return does({ ...counting, chord, sticky: chosenForNext(task, now) }, null);
  const { latest } = counting;
  if (latest?.id !== target.id) return refuses({ ...counting, chord }, 'nothing_to_amend');
  const next = { ...counting, chord, sticky: keptFrom(task, now) };
  return latest.codes.task === task ? does(next, null) : amended(next, latest, { ...latest.codes, task }, now);
}

/** The chip's cross: the next contact gets no task. */
export function dropTask(counting: Counting): Counting {
  return { ...counting, sticky: null };
}

/** Pause and Lukket begin afresh: nothing chosen before them may fall on a contact after them. */
export function letEverythingGo(counting: Counting): Counting {
  return { ...counting, chord: { ...chords.idle, released: counting.chord.released }, sticky: null };
}

/** The last contact was taken back, or a newer one came from elsewhere. */
export function forget(counting: Counting): Counting {
  return { ...counting, latest: null };
}

/** The store did not take a correction: the contact has the codes it had. */
export function restore(counting: Counting, id: string, codes: ContactCodes): Counting {
  return counting.latest?.id === id ? { ...counting, latest: { ...counting.latest, codes } } : counting;
}

/** When something next lets go by itself. */
export function deadline(counting: Counting, now: number): number {
  return Math.min(
    chords.deadline(counting.chord),
    counting.sticky?.until ?? Infinity,
    amendable(counting, now)?.until ?? Infinity,
  );
}

export function expire(counting: Counting, now: number): Counting {
  const chord = chords.expire(counting.chord, now);
  const sticky = inForce(counting.sticky, now);
  return chord === counting.chord && sticky === counting.sticky ? counting : { ...counting, chord, sticky };
}

function amends(counting: Counting, now: number, change: (codes: ContactCodes) => ContactCodes): Outcome {
  const latest = amendable(counting, now);
  return latest ? amended(counting, latest, change(latest.codes), now) : refuses(counting, 'nothing_to_amend');
}

// What was just corrected is still in hand: its time begins anew.
function amended(counting: Counting, latest: Latest, codes: ContactCodes, now: number): Outcome {
  const until = latest.until === Infinity ? Infinity : now + AMEND_MS;
  return does({ ...counting, latest: { ...latest, codes, until } }, { kind: 'amend', target: latest.id, codes });
}

function does(counting: Counting, deed: Deed | null): Outcome {
  return { counting, deed, refused: null };
}

function refuses(counting: Counting, why: NonNullable<Outcome['refused']>): Outcome {
  // Nothing waits for an answer that has nowhere to go.
  return { counting: { ...counting, chord: { ...counting.chord, answering: null } }, deed: null, refused: why };
}
