import { asAppError, type AppError, type Call } from '../../api';
import type { ErrorCode } from '../../bindings/ErrorCode';
import type { DeskState } from '../../bindings/DeskState';
import type { RoundOffer } from '../../bindings/RoundOffer';
import { preselected, type Seat } from './units';

export type Step = 1 | 2 | 3;

/** A round file (rundefil) that was chosen, dropped or double-clicked, on its way to being the desk's round.
 *  Lives as long as the window: whoever goes off to count comes back to the same step. */
export class Offering {
  step = $state<Step>(1);
  offer = $state.raw<RoundOffer | null>(null);
  seat = $state.raw<Seat>({ unit: '', desk: '' });
  /** Why the file, or the place, was refused. */
  problem = $state.raw<AppError | null>(null);
  busy = $state(false);
  /** The backend has put the file away: another place needs it once more. */
  gone = $state(false);

  readonly #call: Call;
  #taken: Seat | null = null;

  constructor(call: Call) {
    this.#call = call;
  }

  /** Asks whether a file came by itself; true where there is something to show, the offer or why it is none. */
  async ask(): Promise<boolean> {
    return this.#read('offered_round_file');
  }

  /** Lets the clerk choose a file. A good one, new to this desk, leads straight to the question of the place. */
  async choose(): Promise<void> {
    if (!(await this.#read('choose_round_file'))) return;
    const { offer } = this;
    this.step = offer && !offer.expired && !offer.difference ? 2 : 1;
  }

  /** Counts by the offered round from now on. `null` where it was refused; `problem` says why. */
  async take(seat: Seat): Promise<DeskState | null> {
    if (this.busy) return null;
    this.busy = true;
    this.problem = null;
    try {
      const state = await this.#call('take_round', seat);
      this.seat = seat;
      this.#taken = seat;
      return state;
    } catch (thrown) {
      const error = asAppError(thrown);
      this.gone = this.#taken !== null && error.code === 'bad_round_file';
      if (this.gone) this.offer = null;
      else this.problem = error;
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** The file was taken: whoever comes anew begins anew. */
  get done(): boolean {
    return this.#taken !== null;
  }

  /** Does the desk count there already, by this very file? Going back and on again then changes nothing. */
  isTaken({ unit, desk }: Seat): boolean {
    return this.#taken?.unit === unit && this.#taken.desk === desk;
  }

  /** Puts the file aside, without a word to the desk's own round. */
  async forget(): Promise<void> {
    this.#put(null);
    try {
      await this.#call('forget_offer', {});
    } catch {
      // It is out of sight here, and the next start of the program forgets it.
    }
  }

  async #read(command: 'offered_round_file' | 'choose_round_file'): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const offer = await this.#call(command, {});
      if (!offer) return false;
      this.#put(offer);
      return true;
    } catch (thrown) {
      this.#put(null);
      this.problem = asAppError(thrown);
      return true;
    } finally {
      this.busy = false;
    }
  }

  #put(offer: RoundOffer | null): void {
    this.offer = offer;
    this.seat = offer ? preselected(offer) : { unit: '', desk: '' };
    this.problem = null;
    this.gone = false;
    this.#taken = null;
    this.step = 1;
  }
}

const ABOUT_FILES: readonly ErrorCode[] = [
  'bad_round_file', 'round_file_too_new', 'round_expired', 'round_older', 'round_fewer_codes', 'wrong_municipality',
  'no_such_desk', 'practice_only', 'looks_like_cpr',
];

/** Is it the file that cannot be used, rather than something that may pass? */
export function isAboutFile(error: AppError | null): boolean {
  return error !== null && ABOUT_FILES.includes(error.code);
}

/** Is there something in the offer that the desk does not already count by? */
export function isNews(offer: RoundOffer, desk: DeskState): boolean {
  return !desk.set_up || offer.round !== desk.round || offer.version > (desk.round_file_version ?? 0);
}
