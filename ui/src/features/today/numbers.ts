/** A number as somebody typed it: nothing, a count, or why it is refused. */
export type Typed = { kind: 'empty' } | { kind: 'count'; n: number } | { kind: 'refused'; reason: 'not_whole' | 'too_many' };

/** Whole numbers from nought to `most`. Thousands may be parted as in Danish, by a point or a blank. */
export function readCount(text: string, most: number): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (!/^(?:\d+|\d{1,3}(?:[. \u00a0]\d{3})+)$/.test(trimmed)) return { kind: 'refused', reason: 'not_whole' };
  const n = Number(trimmed.replace(/\D/g, ''));
  return n > most ? { kind: 'refused', reason: 'too_many' } : { kind: 'count', n };
}

/** The number to save, nought where nothing was written; null where it is refused. */
export function valueOf(typed: Typed): number | null {
  switch (typed.kind) {
    case 'empty':
      return 0;
    case 'count':
      return typed.n;
    case 'refused':
      return null;
  }
}
