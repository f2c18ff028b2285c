// Choosing from a long list by typing a little of it.
import { fold } from './fold';

export type Choice = {
  value: string;
  text: string;
  /** A code or number beside the words: it is searched too. */
  note?: string;
};

/** As many as are shown at once; more are found by typing more. */
export const MOST_SHOWN = 40;

/** Those that hold every typed word, the ones with a word that begins so first; else in their own order. */
export function fitting(choices: readonly Choice[], typed: string): Choice[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...choices];
  const found = choices.flatMap((choice, index) => {
    const text = fold(`${choice.text} ${choice.note ?? ''}`);
    if (!words.every((word) => text.includes(word))) return [];
    const begins = fold(choice.text).startsWith(words[0]!) ? 0 : text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(words[0]!)) ? 1 : 2;
    return [{ choice, begins, index }];
  });
  return found.sort((a, b) => a.begins - b.begins || a.index - b.index).map(({ choice }) => choice);
}

/** Where the mark goes by an arrow key, Home or End; `null` where the key is the field's own. */
export function movedMark(key: string, mark: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return mark < count - 1 ? mark + 1 : 0;
  if (key === 'ArrowUp') return mark > 0 ? mark - 1 : count - 1;
  return null;
}
