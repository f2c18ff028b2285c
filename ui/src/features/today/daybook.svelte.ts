import { asAppError, type AppError, type Call } from '../../api';
import type { CancelReason } from '../../bindings/CancelReason';
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { DayList } from '../../bindings/DayList';
import type { DeskChange } from '../../bindings/DeskChange';
import type { ErrorCode } from '../../bindings/ErrorCode';
import type { LateSlot } from '../../bindings/LateSlot';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { withContact } from './contacts';
import { Intentions } from './intentions';

/** Refusals which say that the store is further on than the list on the screen. */
const OUTRUN: readonly ErrorCode[] = ['nothing_to_undo', 'nothing_to_redo', 'no_such_contact', 'round_closed'];

/** One day's contacts, and what a clerk does to them. Every change is answered by the store before it is shown. */
export class DayBook {
  list = $state.raw<DayList | null>(null);
  /** The day asked for, `null` for today; the list follows. */
  asked = $state<string | null>(null);
  /** Why the list could not be fetched. A list fetched earlier stays on the screen. */
  failed = $state.raw<AppError | null>(null);
  /** A change is on its way; another waits for its answer. */
  busy = $state(false);

  readonly #call: Call;
  readonly #practice: () => boolean;
  readonly #onchanged: () => void;
  readonly #intentions = new Intentions();
  #asks = 0;

  constructor(call: Call, practice: () => boolean, onchanged: () => void) {
    this.#call = call;
    this.#practice = practice;
    this.#onchanged = onchanged;
  }

  /** Fetches a day, `null` for today. */
  async open(day: string | null): Promise<void> {
    const ask = (this.#asks += 1);
    this.asked = day;
    try {
      const list = await this.#call('contacts_of_day', { practice: this.#practice(), day });
      // Another day was asked for meanwhile: that one is the answer.
      if (ask !== this.#asks) return;
      this.list = list;
      this.failed = null;
    } catch (thrown) {
      if (ask === this.#asks) this.failed = asAppError(thrown);
    }
  }

  /** The day on the screen anew: a colleague may have counted on the same desk. */
  async refresh(): Promise<void> {
    if (!this.busy) await this.open(this.asked);
  }

  amend(target: LoggedContact, codes: ContactCodes): Promise<LoggedContact> {
    return this.#change(['amend', target.id, codes], target.id, (id, practice) =>
      this.#call('amend_contact', { practice, id, target: target.id, codes }),
    );
  }

  cancel(target: LoggedContact, reason: CancelReason): Promise<LoggedContact> {
    return this.#change(['cancel', target.id, reason], target.id, (id, practice) =>
      this.#call('cancel_contact', { practice, id, target: target.id, reason }),
    );
  }

  restore(target: LoggedContact): Promise<LoggedContact> {
    return this.#change(['restore', target.id], target.id, (id, practice) =>
      this.#call('restore_contact', { practice, id, target: target.id }),
    );
  }

  /** Efterregistrering: contacts of an hour that has passed. */
  logLate(codes: ContactCodes, n: number, late: LateSlot): Promise<LoggedContact> {
    const wish = ['late', codes, n, late];
    return this.#change(wish, wish, (id, practice) =>
      this.#call('log_contact', { practice, id, codes, n, late }),
    );
  }

  /** How many were probably never counted that day; nought takes the estimate away. */
  async estimate(day: string, n: number): Promise<void> {
    await this.#alone(['forgotten', day, n], ['forgotten', day], async (id) => {
      const list = await this.#call('estimate_forgotten', { practice: this.#practice(), id, day, n });
      this.#asks += 1;
      this.list = list;
      this.failed = null;
    });
  }

  async #change(
    wish: unknown,
    target: unknown,
    ask: (id: string, practice: boolean) => Promise<DeskChange>,
  ): Promise<LoggedContact> {
    return this.#alone(wish, target, async (id) => {
      const { contact } = await ask(id, this.#practice());
      // At once, in case the list cannot be fetched anew; then the whole of it, for its total.
      if (this.list) this.list = { ...this.list, contacts: withContact(this.list.contacts, contact) };
      void this.open(this.asked);
      return contact;
    });
  }

  async #alone<T>(wish: unknown, target: unknown, run: (id: string) => Promise<T>): Promise<T> {
    this.busy = true;
    try {
      const answer = await run(this.#intentions.idFor(wish, target));
      this.#intentions.fulfilled(target);
      this.#onchanged();
      return answer;
    } catch (thrown) {
      const error = asAppError(thrown);
      if (OUTRUN.includes(error.code)) void this.open(this.asked);
      throw error;
    } finally {
      this.busy = false;
    }
  }
}
