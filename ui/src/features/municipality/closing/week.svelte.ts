import type { Call } from '../../../api';
import type { Closing } from '../../../bindings/Closing';
import type { SignOff } from '../../../bindings/SignOff';
import { Doing } from '../common/doing.svelte';
import { countedUnsigned } from './steps';

/** A round on its way to being closed (Luk uge): signed off unit by unit, locked, opened again with a reason. */
export class ClosingWeek {
  closing = $state.raw<Closing | null>(null);
  readonly looking = new Doing();
  readonly acting = new Doing();

  readonly #call: Call;
  readonly #round: string;

  constructor(call: Call, round: string) {
    this.#call = call;
    this.#round = round;
  }

  async load(): Promise<boolean> {
    return this.looking.run('ui-closing-not-read', async () => {
      this.closing = await this.#call('closing', { round: this.#round });
    });
  }

  async signOff(unit: string, state: SignOff, reason: string | null): Promise<boolean> {
    return this.#act('ui-closing-not-signed', () => this.#call('sign_off', { round: this.#round, unit, state, reason }));
  }

  /** Signs every unit off that has counted, one after another; what went well stays also where one is refused. */
  async signOffCounted(): Promise<boolean> {
    const { closing } = this;
    if (!closing) return false;
    return this.acting.run('ui-closing-not-signed', async () => {
      for (const { unit } of countedUnsigned(closing)) {
        this.closing = await this.#call('sign_off', { round: this.#round, unit, state: 'counted', reason: null });
      }
    });
  }

  async close(): Promise<boolean> {
    return this.#act('ui-closing-not-closed', () => this.#call('close_round', { round: this.#round }));
  }

  async reopen(reason: string): Promise<boolean> {
    return this.#act('ui-closing-not-reopened', () => this.#call('reopen_round', { round: this.#round, reason }));
  }

  async confirmReceipt(control_code: string): Promise<boolean> {
    return this.#act('ui-receipt-not-kept', () => this.#call('confirm_receipt', { round: this.#round, control_code }));
  }

  /** Removes the contacts of the rounds before `before` for good; their totals stay. */
  async purge(before: string): Promise<boolean> {
    return this.#act('ui-purge-not-done', () => this.#call('purge_rounds', { before }));
  }

  async #act(title: string, ask: () => Promise<Closing>): Promise<boolean> {
    return this.acting.run(title, async () => {
      const closing = await ask();
      // Removing older rounds may answer for another round than the one on the screen.
      if (closing.round === this.#round) this.closing = closing;
      else this.closing = await this.#call('closing', { round: this.#round });
    });
  }
}
