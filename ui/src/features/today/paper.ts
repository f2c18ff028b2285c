// A tally sheet (optællingsark): types down, channels across, in tables of at most eight channels.
import type { PaperCell } from '../../bindings/PaperCell';
import { COLUMNS } from '../count/field';
import { MENU_KEYS } from '../count/meaning';
import { readCount, valueOf, type Typed } from './numbers';

/** The most the store takes in one cell. */
export const MOST = 999_999;

const MORE_KEY = '9';

export type Column = { channel: string; /** What is pressed on the counting screen, one key after the other. */ keys: string[] };
export type Block = { more: boolean; columns: Column[] };

/** First the columns of the counting screen, then those under "Flere", eight to a table. */
export function blocksOf(channels: readonly string[]): Block[] {
  const columns = channels.map((channel, index): Column => {
    const keys = index < COLUMNS ? [String(index + 1)] : [MORE_KEY, MENU_KEYS[index - COLUMNS] ?? ''];
    return { channel, keys };
  });
  const blocks: Block[] = [];
  for (let from = 0; from < columns.length; from += COLUMNS) {
    blocks.push({ more: from > 0, columns: columns.slice(from, from + COLUMNS) });
  }
  return blocks;
}

/** What is written in the cells, by `cellKey`. */
export type Written = Record<string, string>;

export function cellKey(channel: string, type: string): string {
  return `${channel}/${type}`;
}

export function readCell(written: Written, channel: string, type: string): Typed {
  return readCount(written[cellKey(channel, type)] ?? '', MOST);
}

/** Sum of the cells where these channels and types meet. What is refused adds nothing until it is mended. */
export function sumOf(written: Written, channels: readonly string[], types: readonly string[]): number {
  return channels.reduce(
    (sum, channel) => types.reduce((part, type) => part + (valueOf(readCell(written, channel, type)) ?? 0), sum),
    0,
  );
}

/** The cells that cannot be saved as they stand, in the order they are read. */
export function refusedOf(written: Written, blocks: readonly Block[], types: readonly string[]): string[] {
  return cellsInOrder(blocks, types)
    .filter(({ channel, type }) => readCell(written, channel, type).kind === 'refused')
    .map(({ channel, type }) => cellKey(channel, type));
}

/** What is sent: the cells that are not nought. */
export function cellsToSave(
  written: Written,
  blocks: readonly Block[],
  types: readonly string[],
  idFor: (channel: string, type: string, n: number) => string,
): PaperCell[] {
  return cellsInOrder(blocks, types).flatMap(({ channel, type }) => {
    const n = valueOf(readCell(written, channel, type)) ?? 0;
    return n === 0 ? [] : [{ id: idFor(channel, type, n), channel, type, n }];
  });
}

export function isBlank(written: Written): boolean {
  return Object.values(written).every((text) => text.trim() === '');
}

function cellsInOrder(blocks: readonly Block[], types: readonly string[]): { channel: string; type: string }[] {
  return blocks.flatMap(({ columns }) => types.flatMap((type) => columns.map(({ channel }) => ({ channel, type }))));
}

export type Place = { block: number; row: number; column: number };
export type Caret = { atStart: boolean; atEnd: boolean };

/** Where a key leads from a cell, or null where the key stays the field's own. Left and right leave only from
 *  the edge of what is written; Enter goes down a column and on to the top of the next. */
export function step(key: string, from: Place, caret: Caret, blocks: readonly Block[], rows: number): Place | null {
  const widthOf = (block: number): number => blocks[block]?.columns.length ?? 0;
  const inside = (to: Place): Place | null => (widthOf(to.block) === 0 ? null : { ...to, column: Math.min(to.column, widthOf(to.block) - 1) });
  const { block, row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return inside(row > 0 ? { ...from, row: row - 1 } : { block: block - 1, row: rows - 1, column });
    case 'ArrowDown':
      return inside(row < rows - 1 ? { ...from, row: row + 1 } : { block: block + 1, row: 0, column });
    case 'ArrowLeft':
      return caret.atStart && column > 0 ? { ...from, column: column - 1 } : null;
    case 'ArrowRight':
      return caret.atEnd && column < widthOf(block) - 1 ? { ...from, column: column + 1 } : null;
    case 'Enter':
      if (row < rows - 1) return { ...from, row: row + 1 };
      return inside(column < widthOf(block) - 1 ? { block, row: 0, column: column + 1 } : { block: block + 1, row: 0, column: 0 });
    default:
      return null;
  }
}
