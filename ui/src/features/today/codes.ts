// The codes of a contact as choices in a form. Empty stands for "not given" in a native select.
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { DeskState } from '../../bindings/DeskState';
import { CLOSINGS, FORMS } from '../count/codes';

export type Field = keyof ContactCodes;
export type Filled = Record<Field, string>;

export const nothingFilled: Filled = { channel: '', type: '', task: '', closing: '', form: '', answer: '' };

/** The fields this desk records, in the order of the screen. */
export function fieldsOf(state: Pick<DeskState, 'profile' | 'question'>): Field[] {
  if (state.profile === 'simple') return ['channel', 'type'];
  const fields: Field[] = ['channel', 'type', 'task', 'closing', 'form'];
  return state.question === null ? fields : [...fields, 'answer'];
}

export function fill(codes: ContactCodes): Filled {
  const { channel, type, task, closing, form, answer } = codes;
  return { channel, type, task: task ?? '', closing: closing ?? '', form: form ?? '', answer: answer ?? '' };
}

/** What was not asked for is left as not given, not as an empty code. */
export function read(filled: Filled): ContactCodes {
  const { channel, type, task, closing, form, answer } = filled;
  return { channel, type, task: task || null, closing: closing || null, form: form || null, answer: answer || null };
}

/** A channel chosen for a new contact brings its presets, as it does on the counting screen. */
export function withPresets(filled: Filled, state: Pick<DeskState, 'profile' | 'presets'>): Filled {
  if (state.profile === 'simple') return filled;
  const preset = state.presets.find(({ channel }) => channel === filled.channel);
  return preset ? { ...filled, closing: preset.closing ?? '', form: preset.form ?? '' } : filled;
}

/** The codes to choose between in one field. `held` is what the contact has, even where the round no longer knows it. */
export function choicesOf(field: Field, state: DeskState, held = ''): readonly string[] {
  const known = knownOf(field, state);
  return held === '' || known.includes(held) ? known : [...known, held];
}

function knownOf(field: Field, state: DeskState): readonly string[] {
  switch (field) {
    case 'channel':
      return state.channels;
    case 'type':
      return state.types;
    case 'task':
      return tasksFavouritesFirst(state);
    case 'closing':
      return CLOSINGS;
    case 'form':
      return FORMS;
    case 'answer':
      return state.question?.answers ?? [];
  }
}

function tasksFavouritesFirst({ tasks, favourites }: DeskState): string[] {
  const all = tasks.map(({ kle }) => kle);
  const first = favourites.filter((kle) => all.includes(kle));
  return [...first, ...all.filter((kle) => !first.includes(kle))];
}

export type Difference = { field: Field; before: string; after: string };

/** What an amendment would change, field by field. */
export function differences(before: Filled, after: Filled): Difference[] {
  return (Object.keys(before) as Field[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
