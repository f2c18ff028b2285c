import { asAppError, type AppError } from '../../../api';

/** One thing at a time: what a page is asking the store to do, and why it was refused. */
export class Doing {
  busy = $state(false);
  /** What was refused last, and the text that names it. */
  failed = $state.raw<{ title: string; error: AppError } | null>(null);

  /** Runs the task unless another is under way. True where it was done; a refusal is kept under `title`, a text's id. */
  async run(title: string, task: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failed = null;
    try {
      await task();
      return true;
    } catch (thrown) {
      this.failed = { title, error: asAppError(thrown) };
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What was refused has been read. */
  forget(): void {
    this.failed = null;
  }
}
