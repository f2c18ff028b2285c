// The municipality's pages by name. Pure: the pages know nothing of each other.
import type { Call } from '../../api';
import type { MunicipalityState } from '../../bindings/MunicipalityState';
import type { RoundSummary } from '../../bindings/RoundSummary';

export type PageName =
  | 'week' | 'setup' | 'counts' | 'control' | 'closing' | 'export' | 'report'
  | 'mass' | 'import' | 'logbook' | 'move';

/** What every page of a round is given. */
export type PageProps = {
  call: Call;
  round: RoundSummary;
  state: MunicipalityState;
  /** Something in the store has changed that other pages show: the state is read anew. */
  changed: () => void;
  open: (page: PageName, about?: string) => void;
  /** What this page was opened about: a desk, for its reminder. */
  about?: string | null;
  /** Says a sentence in the one polite region of the shell. */
  announce: (sentence: string) => void;
};

/** In the order the week is worked through. */
export const mainPages: readonly PageName[] = ['week', 'setup', 'counts', 'control', 'closing', 'export', 'report'];

/** Less often needed: under "Mere". */
export const morePages: readonly PageName[] = ['mass', 'import', 'logbook', 'move'];

/** These have something to show before there is a round. */
const withoutRound: readonly PageName[] = ['setup', 'move'];

export function needsRound(page: PageName): boolean {
  return !withoutRound.includes(page);
}
