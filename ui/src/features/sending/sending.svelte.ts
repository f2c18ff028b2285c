import { asAppError, type AppError, type Call } from '../../api';
import type { SendingState } from '../../bindings/SendingState';
import type { WrittenDeskFile } from '../../bindings/WrittenDeskFile';

/** What was refused: it stands beside the button that was pressed. */
export type Failed = { what: 'now' | 'folder' | 'file'; error: AppError };

const inCopenhagen = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen', hourCycle: 'h23', hour: '2-digit', minute: '2-digit',
});

/** The saved file and when it was saved, in Copenhagen by the clock of this PC: "10.42". */
export type SavedFile = { file: WrittenDeskFile; clock: string };

/** How far this desk's contacts have come towards the coordinator (tovholder). */
export class Sending {
  state = $state.raw<SendingState | null>(null);
  failed = $state.raw<Failed | null>(null);
  /** The file saved for USB or mail, since the window was opened. */
  written = $state.raw<WrittenDeskFile | null>(null);
  #clock = $state('');
  busy = $state(false);

  readonly #call: Call;
  readonly #now: () => Date;
  #asks = 0;

  constructor(call: Call, now: () => Date = () => new Date()) {
    this.#call = call;
    this.#now = now;
  }

  /** The saved file as it is shown: never beside what was refused after it. */
  get toShow(): SavedFile | null {
    return this.written && !this.failed ? { file: this.written, clock: this.#clock } : null;
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
      const written = await this.#call('save_desk_file', {});
      if (!written) return;
      this.written = written;
      this.#clock = inCopenhagen.format(this.#now()).replace(':', '.');
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
