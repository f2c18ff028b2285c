// The files a round can be exported as, each with whom it is for.
import type { RoundSummary } from '../../../bindings/RoundSummary';

export const FORMATS = ['upload', 'excel-da', 'xlsx', 'pdf', 'iso', 'panel', 'komhen-2013', 'komhen-2013-raw'] as const;
export type Format = (typeof FORMATS)[number];

/** These hold contacts one by one: they never leave the municipality. */
export const STAYING: readonly Format[] = ['komhen-2013', 'komhen-2013-raw'];

/** What most people come for. */
export function usual({ closed }: Pick<RoundSummary, 'closed'>): Format[] {
  return closed ? ['upload', 'xlsx', 'pdf'] : ['xlsx'];
}

/** The chosen ones in the order of the page, whatever order they were ticked in. */
export function inOrder(chosen: readonly string[]): Format[] {
  return FORMATS.filter((format) => chosen.includes(format));
}

/** The format whose preview is shown: the one asked for while it is chosen, else the first chosen. */
export function previewed(asked: string, chosen: readonly string[]): Format | null {
  const order = inOrder(chosen);
  return order.find((format) => format === asked) ?? order[0] ?? null;
}
