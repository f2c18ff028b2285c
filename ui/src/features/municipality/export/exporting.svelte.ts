import { asAppError, type AppError, type Call } from '../../../api';
import type { ExportedRound } from '../../../bindings/ExportedRound';
import type { ExportPreview } from '../../../bindings/ExportPreview';
import { Doing } from '../common/doing.svelte';
import { inOrder, previewed } from './formats';

/** A round on its way into files: what is chosen, what one of them will hold, and what was written. */
export class Exporting {
  chosen = $state<string[]>([]);
  asked = $state('');
  preview = $state.raw<ExportPreview | null>(null);
  previewFailed = $state.raw<AppError | null>(null);
  written = $state.raw<ExportedRound | null>(null);
  readonly doing = new Doing();

  readonly #call: Call;
  readonly #round: string;
  #asks = 0;

  constructor(call: Call, round: string, chosen: readonly string[]) {
    this.#call = call;
    this.#round = round;
    this.chosen = [...chosen];
  }

  get shown() {
    return previewed(this.asked, this.chosen);
  }

  /** Reads the preview of the format that is shown; of several questions the newest answer holds. */
  async look(): Promise<void> {
    const ask = (this.#asks += 1);
    const format = this.shown;
    if (format !== this.preview?.format) this.preview = null;
    this.previewFailed = null;
    if (format === null) return;
    try {
      const preview = await this.#call('export_preview', { round: this.#round, format });
      if (ask === this.#asks) this.preview = preview;
    } catch (thrown) {
      if (ask === this.#asks) this.previewFailed = asAppError(thrown);
    }
  }

  /** Writes the chosen files. True where they lie on disk; choosing no folder is no failure. */
  async write(choose_folder: boolean): Promise<boolean> {
    const formats = inOrder(this.chosen);
    if (formats.length === 0) return false;
    this.written = null;
    await this.doing.run('ui-out-not-written', async () => {
      this.written = await this.#call('export_round', { round: this.#round, formats, choose_folder });
    });
    return this.written !== null;
  }
}
