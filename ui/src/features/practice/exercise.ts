// The examples (vignetter) of practice, one after another. Pure: what the backend answered is an argument.

export type Codes = { channel: string; type: string };

export type Exercise =
  /** `claimed` once an answer is on its way: a second one is a contact like any other. */
  | { phase: 'asking'; at: number; claimed: boolean }
  /** `times`: so many were keyed in; it is one answer and one contact all the same. */
  | { phase: 'answered'; at: number; given: Codes; known: Codes; agrees: boolean; times: number }
  | { phase: 'free' }
  | { phase: 'result' };

export const free: Exercise = { phase: 'free' };
export const result: Exercise = { phase: 'result' };

/** Example number `at`, counted from zero, or the result where there is none left. */
export function ask(at: number, examples: number): Exercise {
  return at < examples ? { phase: 'asking', at, claimed: false } : result;
}

export function claim(exercise: Exercise): Exercise {
  return exercise.phase === 'asking' ? { ...exercise, claimed: true } : exercise;
}

/** The answer could not be kept: the same example is asked again. */
export function release(exercise: Exercise, at: number): Exercise {
  return exercise.phase === 'asking' && exercise.at === at ? { ...exercise, claimed: false } : exercise;
}

/** Whoever went on meanwhile is not taken back. */
export function answer(exercise: Exercise, at: number, given: Codes, known: Codes, agrees: boolean, times = 1): Exercise {
  if (exercise.phase !== 'asking' || exercise.at !== at) return exercise;
  return { phase: 'answered', at, given, known, agrees, times };
}

/** Is Enter, pressed there, the wish for the next example? A cell of the counting field would only count the answered
 *  one again; every other button, field and dialog keeps its own Enter. */
export function goesOn(exercise: Exercise, target: Pick<Element, 'closest'> | null): boolean {
  if (exercise.phase !== 'answered') return false;
  if (!target || target.closest('td button')) return true;
  return target.closest('dialog, button, a, summary, input, select, textarea') === null;
}

/** The next example; one that is left unanswered counts for nothing. */
export function next(exercise: Exercise, examples: number): Exercise {
  return exercise.phase === 'asking' || exercise.phase === 'answered' ? ask(exercise.at + 1, examples) : exercise;
}
