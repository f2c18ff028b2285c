// The way of the keyboard through a chart, and its table as text. Pure.
import type { Fill } from '../../bindings/Fill';
import type { Scene } from '../../bindings/Scene';
import type { Table } from '../../bindings/Table';

/** The lines of each pattern in an 8 by 8 tile, as in the drawings on paper. */
export const PATTERNS: Partial<Record<Fill, string>> = {
  series2: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  series3: 'M0 4 L8 4',
  series4: 'M3 4 L5 4',
  series5: 'M4 0 L4 8',
  series6: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
  hatch: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
};

/** Which mark an arrow leads to; undefined where the key is no way. */
export function wayTo(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The patterns a scene is drawn with. */
export function patternsOf(scene: Scene): Fill[] {
  const shapes = [...scene.shapes, ...scene.marks.flatMap((mark) => mark.shapes)];
  const used = new Set(shapes.flatMap((shape) => ('fill' in shape ? [shape.fill] : [])));
  return (Object.keys(PATTERNS) as Fill[]).filter((fill) => used.has(fill));
}

/** The table as a spreadsheet takes it from the clipboard: a line for every row, tabs between. */
export function asText(table: Table): string {
  const cell = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
  // What begins like a formula is one to a spreadsheet; an apostrophe makes it text. Our own minus is another sign.
  const safe = (text: string) => (/^[=+\-@]/.test(text) && !/^[+-]\d/.test(text) ? `'${text}` : text);
  const line = (cells: string[]) => cells.map((text) => safe(cell(text))).join('\t');
  return [line(table.columns.map(({ text }) => text)), ...table.rows.map(line)].join('\n');
}
