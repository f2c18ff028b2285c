/** Which button the arrow keys reach: its row, and its place among the buttons of the row. */
export type Reached = { row: number; button: number };

const PAGE = 10;

/** Where a key leads in a list of `rows` rows, or null where it is not for moving. Up and down keep the place
 *  among the buttons as far as the row has it. */
export function moved(key: string, { row, button }: Reached, rows: number, buttonsIn: (row: number) => number): Reached | null {
  const last = rows - 1;
  const targets: Partial<Record<string, Reached>> = {
    ArrowUp: { row: row - 1, button },
    ArrowDown: { row: row + 1, button },
    ArrowLeft: { row, button: button - 1 },
    ArrowRight: { row, button: button + 1 },
    PageUp: { row: row - PAGE, button },
    PageDown: { row: row + PAGE, button },
    Home: { row: 0, button },
    End: { row: last, button },
  };
  const target = targets[key];
  if (!target || rows === 0) return null;
  const inRow = Math.max(0, Math.min(target.row, last));
  return { row: inRow, button: Math.max(0, Math.min(target.button, buttonsIn(inRow) - 1)) };
}
