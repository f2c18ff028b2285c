// Afstemning as a table: a line per channel, a column per day.
import type { Reconciliation } from '../../../bindings/Reconciliation';
import type { ReconciledRow } from '../../../bindings/ReconciledRow';

export type ChannelLine = { channel: string; whole: ReconciledRow | null; days: (ReconciledRow | null)[] };

/** One line per channel, those with a mark first, then by size; the days in the order of the round. */
export function linesOf({ days, rows }: Pick<Reconciliation, 'days' | 'rows'>): ChannelLine[] {
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  return channels
    .map((channel) => {
      const own = rows.filter((row) => row.channel === channel);
      const at = (day: string | null) => own.find((row) => row.day === day) ?? null;
      return { channel, whole: at(null), days: days.map(at) };
    })
    .toSorted((one, other) => rank(one) - rank(other) || size(other) - size(one));
}

function rank({ whole }: ChannelLine): number {
  return whole?.mark ? 0 : 1;
}

function size({ whole }: ChannelLine): number {
  return Math.max(whole?.manual ?? 0, whole?.machine ?? 0);
}

/** Whether there is anything to hold the manual counts against. */
export function hasMachine({ rows }: Pick<Reconciliation, 'rows'>): boolean {
  return rows.some(({ machine }) => machine > 0);
}
