// Choosing a task (opgave): nine favourites by digit, every other by the first letters of a word or by its KLE number.
import type { TaskTile } from '../../bindings/TaskTile';
import { fold } from '../../shared/fold';

/** So many favourites have a digit. */
export const MOST_FAVOURITES = 9;

export type TaskList = { favourites: readonly TaskTile[]; tasks: readonly TaskTile[] };

/** What is typed and what is marked. Mark -1 is "Ingen opgave". */
export type Picker = { query: string; mark: number };

export type PickerStep =
  | { kind: 'leave' } // the text field's own
  | { kind: 'move'; picker: Picker }
  | { kind: 'choose'; task: string | null }
  | { kind: 'nothing_fits' }
  | { kind: 'other_target' };

export const emptyPicker: Picker = { query: '', mark: -1 };

/** Favourites in the order of their keys; numbers the round does not hold are left out. */
export function taskList(tasks: readonly TaskTile[], favourites: readonly string[]): TaskList {
  const known = favourites.slice(0, MOST_FAVOURITES).map((kle) => tasks.find((task) => task.kle === kle));
  return { favourites: known.filter((task) => task !== undefined), tasks };
}

const byName = new Intl.Collator('da');

/** The tasks that fit: the favourites among them first, then those that begin with it, then by name. With nothing
 *  typed, the favourites and then all others by name. */
export function matching(query: string, { favourites, tasks }: TaskList): TaskTile[] {
  const asked = numberAsked(query);
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  const fits = (task: TaskTile) =>
    asked === null ? words.every((word) => wordsOf(task).some((each) => each.startsWith(word))) : digitsOf(task.kle).startsWith(asked);
  const rank = (task: TaskTile) => {
    const favourite = favourites.indexOf(task);
    if (favourite >= 0) return favourite;
    return fold(task.text).startsWith(words[0] ?? '') ? MOST_FAVOURITES : MOST_FAVOURITES + 1;
  };
  return tasks.filter(fits).sort((a, b) => rank(a) - rank(b) || byName.compare(a.text, b.text) || (a.kle < b.kle ? -1 : 1));
}

/** A digit alone is a favourite's key: a KLE number is asked for by a point or comma before it. */
function numberAsked(query: string): string | null {
  const found = /^\s*[.,]?\s*(\d[\d.,\s]*)$/.exec(query);
  if (found) return digitsOf(found[1]!);
  return /^\s*[.,]\s*$/.test(query) ? '' : null;
}

function digitsOf(kle: string): string {
  return kle.replace(/\D/g, '');
}

function wordsOf(task: TaskTile): string[] {
  return fold(task.text).split(/[^\p{L}\p{N}]+/u);
}

/** What is typed has changed: the first that fits is marked. */
export function typed(query: string): Picker {
  return { query, mark: query.trim() === '' ? -1 : 0 };
}

/** A key in the search field, before the field itself sees it. */
export function pressInPicker(picker: Picker, key: { code: string; key: string }, list: TaskList): PickerStep {
  const shown = matching(picker.query, list);
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)?.[1];
  if (picker.query === '') {
    const favourite = digit && list.favourites[Number(digit) - 1];
    if (favourite) return { kind: 'choose', task: favourite.kle };
    if (digit) return { kind: 'nothing_fits' };
    if (key.key === '/') return { kind: 'other_target' };
  }
  switch (key.code) {
    case 'ArrowDown':
      return { kind: 'move', picker: { ...picker, mark: Math.min(picker.mark + 1, shown.length - 1) } };
    case 'ArrowUp':
      return { kind: 'move', picker: { ...picker, mark: Math.max(picker.mark - 1, -1) } };
    case 'Enter':
    case 'NumpadEnter': {
      if (picker.mark < 0) return { kind: 'choose', task: null };
      const marked = shown[picker.mark];
      return marked ? { kind: 'choose', task: marked.kle } : { kind: 'nothing_fits' };
    }
    default:
      return { kind: 'leave' };
  }
}
