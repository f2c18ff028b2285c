// The desks of Ugen nu: in which order, which of them call for something, and what their cells say. Pure.
import type { DeskNeed } from '../../../bindings/DeskNeed';
import type { DeskRow } from '../../../bindings/DeskRow';
import type { GatheredFile } from '../../../bindings/GatheredFile';
import { isDesk } from '../sentences';

/** A desk is known by its unit and its own code. */
export function keyOf({ unit, desk }: Pick<DeskRow, 'unit' | 'desk'>): string {
  return `${unit}\n${desk}`;
}

/** The newest rows in the order they already stand in on the screen; new ones come last, as do none that are gone.
 *  A row that moved away under a finger or a caret would be worse than one that stands too low. */
export function steadied(before: readonly DeskRow[], after: readonly DeskRow[]): DeskRow[] {
  const places = new Map(before.map((row, index) => [keyOf(row), index]));
  const placeOf = (row: DeskRow) => places.get(keyOf(row)) ?? Infinity;
  return after.map((row, index) => ({ row, index })).sort((a, b) => compare(placeOf(a.row), placeOf(b.row)) || a.index - b.index).map(({ row }) => row);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** What a coordinator can ask the desk's people for, the most urgent first. */
const ASKED: readonly DeskNeed[] = ['never', 'missing_today', 'quiet', 'gaps', 'refused_file', 'forks', 'clock', 'unit_unknown'];

/** The needs of a desk, the most urgent first; one that this program does not know stands last. */
export function inOrder(needs: readonly DeskNeed[]): DeskNeed[] {
  const place = (need: DeskNeed) => (ASKED.includes(need) ? ASKED.indexOf(need) : ASKED.length);
  return [...needs].sort((a, b) => place(a) - place(b));
}

/** Desks from which nothing came today though they are open. */
export function missingToday(rows: readonly DeskRow[]): DeskRow[] {
  return rows.filter((row) => isDesk(row) && (row.needs.includes('never') || row.needs.includes('missing_today')));
}

export function needing(rows: readonly DeskRow[]): DeskRow[] {
  return rows.filter(({ needs }) => needs.length > 0);
}

/** The day a desk begins on, where that is still ahead; else null. */
export function beginsOn({ days, total }: Pick<DeskRow, 'days' | 'total'>, today: string): string | null {
  const first = days.find(({ state }) => state !== 'outside' && state !== 'closed');
  return total === 0 && first?.state === 'ahead' && first.day > today ? first.day : null;
}

/** Something of the desk was taken in, and it held no contact. */
export function sentNothing(row: Pick<DeskRow, 'total' | 'file_wall' | 'needs' | 'signed' | 'unit' | 'desk'>): boolean {
  return row.total === 0 && row.file_wall !== null && row.signed === null && isDesk(row) && row.needs.every((need) => need === 'missing_today');
}

/** How a desk stands as a whole; one that has not begun yet is neither fine nor missing. */
export function standingOf(row: DeskRow, today: string): 'fine' | 'look' | 'missing' | 'ahead' {
  if (row.needs.length === 0 && row.signed === null && beginsOn(row, today) !== null) return 'ahead';
  const weight = weightOf(row.needs);
  return weight === 'fine' && sentNothing(row) ? 'look' : weight;
}

/** How bad the worst of it is: what the icon shows. */
export function weightOf(needs: readonly DeskNeed[]): 'fine' | 'look' | 'missing' {
  if (needs.length === 0) return 'fine';
  return needs.includes('never') || needs.includes('missing_today') ? 'missing' : 'look';
}

/** The files that something must be done about, those that were refused first; the others are only counted. */
export function filesToSeeTo(files: readonly GatheredFile[]): GatheredFile[] {
  const weight = (file: GatheredFile) => (file.outcome === 'refused' ? 0 : file.forks > 0 || file.kept_apart > 0 ? 1 : file.gaps.length > 0 ? 2 : 3);
  return files.filter((file) => weight(file) < 3).sort((a, b) => weight(a) - weight(b) || (a.name < b.name ? -1 : 1));
}

/** Gaps as people read them: `[[4, 4], [9, 12]]` is "4, 9–12". Of many only the first. */
export function gapsText(gaps: readonly (readonly [number, number])[]): string {
  const told = gaps.slice(0, 5).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return told.join(', ') + (gaps.length > told.length ? ' …' : '');
}
