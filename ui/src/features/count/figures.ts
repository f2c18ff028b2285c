import type { DeskFigures } from '../../bindings/DeskFigures';

/** How many of today's contacts came by these channels and were of this type; of every type where it is null. */
export function countedIn({ cells }: Pick<DeskFigures, 'cells'>, channels: readonly string[], type: string | null): number {
  return cells
    .filter((cell) => channels.includes(cell.channel) && (type === null || cell.type === type))
    .reduce((sum, cell) => sum + cell.count, 0);
}
