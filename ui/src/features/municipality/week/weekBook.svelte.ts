import { asAppError, type AppError, type Call } from '../../../api';
import type { DeskRow } from '../../../bindings/DeskRow';
import type { Gathering } from '../../../bindings/Gathering';
import type { WeekNow } from '../../../bindings/WeekNow';
import { keyOf, steadied } from './rows';

/** Ugen nu as it stands, read anew again and again while people look at it. */
export class WeekBook {
  week = $state.raw<WeekNow | null>(null);
  gathering = $state.raw<Gathering | null>(null);
  /** The desks in the order they stand in on the screen. */
  desks = $state.raw<readonly DeskRow[]>([]);
  /** Why the newest figures could not be read; the last ones stay. */
  failed = $state.raw<AppError | null>(null);
  busy = $state(false);

  readonly #call: Call;
  readonly #round: string;
  readonly #isInUse: () => boolean;

  /** `isInUse` says whether somebody stands in the table: then no row moves. */
  constructor(call: Call, round: string, isInUse: () => boolean) {
    this.#call = call;
    this.#round = round;
    this.#isInUse = isInUse;
  }

  async refresh(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const [week, gathering] = await Promise.all([
        this.#call('week_now', { round: this.#round }),
        this.#call('gathering', {}),
      ]);
      this.desks = this.#isInUse() ? steadied(this.desks, week.desks) : week.desks;
      this.week = week;
      this.gathering = gathering;
      this.failed = null;
    } catch (thrown) {
      this.failed = asAppError(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** The newest row of a desk; `undefined` where it is gone. */
  rowOf(key: string): DeskRow | undefined {
    return this.desks.find((row) => keyOf(row) === key);
  }
}
