export type Cell = { row: number; column: number };

/** Where an arrow key, Home or End leads from a cell; null for any other key. It may lead past the edge, where no cell is. */
export function arrowTarget(code: string, { row, column }: Cell, columns: number): Cell | null {
  switch (code) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
