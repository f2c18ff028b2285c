// A preview as people read it: what differs first, what is the same everywhere told once. The file itself is as it is.
import type { ExportPreview } from '../../../bindings/ExportPreview';

export type Arranged = { same: { column: string; value: string }[]; columns: string[]; rows: string[][] };

/** What one looks for in the upload, in this order; the other columns follow. */
const FIRST = ['dato', 'kanal', 'type', 'antal'];

/** Only the upload is arranged: it has eighteen columns, most of them the same in every row. */
export function arranged({ format, columns, rows }: Pick<ExportPreview, 'format' | 'columns' | 'rows'>): Arranged {
  if (format !== 'upload' || rows.length < 2) return { same: [], columns, rows };
  const at = columns.map((_, index) => index);
  const isSame = (index: number) => !FIRST.includes(columns[index]!) && rows.every((row) => row[index] === rows[0]![index]);
  const place = (index: number) => (FIRST.includes(columns[index]!) ? FIRST.indexOf(columns[index]!) : FIRST.length);
  const shown = at.filter((index) => !isSame(index)).toSorted((one, other) => place(one) - place(other) || one - other);
  return {
    same: at.filter(isSame).map((index) => ({ column: columns[index]!, value: rows[0]![index] ?? '' })),
    columns: shown.map((index) => columns[index]!),
    rows: rows.map((row) => shown.map((index) => row[index] ?? '')),
  };
}
