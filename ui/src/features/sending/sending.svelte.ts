import { asAppError, type AppError, type Call } from '../../api';
import type { SendingState } from '../../bindings/SendingState';
import type { WrittenDeskFile } from '../../bindings/WrittenDeskFile';

/** What was refused: it stands beside the button that was pressed. */
export type Failed = { what: 'now' | 'folder' | 'file'; error: AppError };

/** How far this desk's contacts have come towards the coordinator (tovholder). */
export class Sending {
  state = $state.raw<SendingState | null>(null);
  failed = $state.raw<Failed | null>(null);
  /** The file saved for USB or mail, since the window was opened. */
  written = $state.raw<WrittenDeskFile | null>(null);
  busy = $state(false);

  readonly #call: Call;
  #asks = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  async refresh(): Promise<void> {
    if (this.busy) return;
    const ask = (this.#asks += 1);
    try {
      const state = await this.#call('sending_state', {});
      // Asked or sent anew meanwhile: that answer is the newer one.
      if (ask === this.#asks) this.state = state;
    } catch {
      // Nothing is known to be sent: the last words stand, and sending itself says what is wrong.
    }
  }

  /** True once a file with everything counted so far lies in the folder. */
  async sendNow(): Promise<boolean> {
    const sent = await this.#attempt('now', async () => {
      this.state = await this.#call('send_now', {});
    });
    return sent && this.state?.problem === null;
  }

  async chooseFolder(): Promise<void> {
    await this.#attempt('folder', async () => {
      this.state = await this.#call('choose_send_folder', {});
    });
  }

  /** Saves the desk's file where the clerk says. Choosing nowhere is no failure. */
  async saveFile(): Promise<void> {
    await this.#attempt('file', async () => {
      this.written = (await this.#call('save_desk_file', {})) ?? this.written;
    });
    await this.refresh();
  }

  async #attempt(what: Failed['what'], task: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#asks += 1;
    this.failed = null;
    try {
      await task();
      return true;
    } catch (thrown) {
      this.failed = { what, error: asAppError(thrown) };
      return false;
    } finally {
      this.busy = false;
    }
  }
}
