import { asAppError, type AppError, type Call } from '../../api';
import type { Gathering } from '../../bindings/Gathering';
import type { MunicipalityState } from '../../bindings/MunicipalityState';
import type { RoundSummary } from '../../bindings/RoundSummary';
import { needsRound, type PageName } from './pages';

type GatherCommand = 'choose_gather_folder' | 'gather_now' | 'gather_from';

/** The coordinator's desk (tovholder): which municipality, which round is looked at, and where the desks' files lie. */
export class Office {
  state = $state.raw<MunicipalityState | null>(null);
  page = $state<PageName>('week');
  /** Why the municipality could not be read. What was read before stays on the screen. */
  failed = $state.raw<AppError | null>(null);
  /** The last look into the folder, while it goes on and after. */
  gathering = $state.raw<Gathering | null>(null);
  gatherFailed = $state.raw<AppError | null>(null);
  gatherBusy = $state(false);
  beginFailed = $state.raw<AppError | null>(null);
  busy = $state(false);

  readonly #call: Call;
  #chosen = $state<string | null>(null);
  #asks = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  /** The round on every page: the chosen one, else the one being counted. */
  get round(): RoundSummary | null {
    if (!this.state) return null;
    const { rounds, today } = this.state;
    return rounds.find(({ round }) => round === this.#chosen) ?? roundOfToday(rounds, today);
  }

  choose(round: string): void {
    this.#chosen = round;
  }

  open(page: PageName): void {
    this.page = page;
  }

  async load(): Promise<void> {
    const ask = (this.#asks += 1);
    try {
      const state = await this.#call('municipality_state', {});
      if (ask !== this.#asks) return;
      // Without a round one begins by making it.
      const isFirst = this.state === null;
      this.state = state;
      if (isFirst && this.round === null && needsRound(this.page)) this.open('setup');
      this.failed = null;
    } catch (thrown) {
      if (ask === this.#asks) this.failed = asAppError(thrown);
    }
  }

  /** Makes the store of a municipality; true where it stands. */
  async begin(municipality: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.beginFailed = null;
    try {
      this.state = await this.#call('begin_municipality', { municipality });
      this.#asks += 1;
      this.open('setup');
      return true;
    } catch (thrown) {
      this.beginFailed = asAppError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Chooses the folder, looks into it, or looks into another one once. */
  async gather(command: GatherCommand): Promise<void> {
    if (this.gatherBusy) return;
    this.gatherBusy = true;
    this.gatherFailed = null;
    try {
      this.gathering = await this.#call(command, {});
    } catch (thrown) {
      this.gatherFailed = asAppError(thrown);
    } finally {
      this.gatherBusy = false;
    }
    await this.load();
  }
}

/** The round whose days hold today; else the newest that has begun; else the newest there is. */
export function roundOfToday(rounds: readonly RoundSummary[], today: string): RoundSummary | null {
  const counted = rounds.find(({ first_day, last_day }) => first_day <= today && today <= last_day);
  return counted ?? rounds.find(({ first_day }) => first_day <= today) ?? rounds[0] ?? null;
}
