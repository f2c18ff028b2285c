import { asAppError, type AppError, type Call } from '../../../api';
import type { DraftProblem } from '../../../bindings/DraftProblem';
import type { RoundDifference } from '../../../bindings/RoundDifference';
import type { RoundDraft } from '../../../bindings/RoundDraft';
import type { RoundFile } from '../../../bindings/RoundFile';

/** A pause in typing: long enough that a word is written, short enough that nobody waits for "gemt". */
export const PAUSE_MS = 600;

export type Keeping = 'kept' | 'waiting' | 'keeping' | 'failed';

/** A round that is being set up. What is written is kept as a draft at every pause, and never lost by leaving. */
export class Draft {
  file = $state.raw<RoundFile>() as RoundFile;
  /** Version of the published file, where there is one. */
  published = $state<number | null>(null);
  difference = $state.raw<RoundDifference | null>(null);
  /** What the difference is against: the published round or the copied one. */
  against = $state<string | null>(null);
  keeping = $state<Keeping>('kept');
  /** Why the last change is not kept. */
  failed = $state.raw<AppError | null>(null);
  /** What was taken out last, as long as nothing else was changed: it can be put back. */
  removed = $state.raw<{ what: string; before: RoundFile } | null>(null);

  readonly #call: Call;
  #problems = $state.raw<readonly DraftProblem[]>([]);
  /** Fields whose words are no value: they are not in the file, so only the page knows of them. */
  #unread = $state.raw<Readonly<Record<string, string>>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  #edits = 0;
  #running: Promise<boolean> | null = null;

  constructor(call: Call, draft: RoundDraft) {
    this.#call = call;
    this.file = draft.file;
    this.#adopt(draft);
  }

  /** Everything that must be mended before the file can be published, in the order of the file. */
  get problems(): DraftProblem[] {
    const unread = Object.entries(this.#unread).map(([path, code]) => ({ path, code, detail: {} }));
    return [...unread, ...this.#problems.filter(({ path }) => !(path in this.#unread))];
  }

  problemsAt(path: string): DraftProblem[] {
    return this.problems.filter((problem) => problem.path === path);
  }

  /** How many there are at a place and below it. */
  problemsUnder(path: string): number {
    return this.problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`)).length;
  }

  edit(change: (file: RoundFile) => RoundFile): void {
    this.#put(change(this.file));
    this.removed = null;
  }

  /** Takes something out; `putBack` undoes it. */
  remove(what: string, change: (file: RoundFile) => RoundFile): void {
    const before = this.file;
    // Its places have moved: what a field held unread belongs to another now.
    this.#unread = {};
    this.#put(change(before));
    this.removed = { what, before };
  }

  putBack(): void {
    if (!this.removed) return;
    const { before } = this.removed;
    this.removed = null;
    this.#put(before);
  }

  /** A field holds words that are no value (`code` says which kind), or holds one again (`null`). */
  setUnread(path: string, code: string | null): void {
    const { [path]: _, ...others } = this.#unread;
    this.#unread = code === null ? others : { ...others, [path]: code };
  }

  /** Keeps at once what is not kept; true where all of it is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.keeping === 'kept') return true;
    this.#running = this.#keep().finally(() => (this.#running = null));
    return this.#running;
  }

  #put(file: RoundFile): void {
    this.file = file;
    this.#edits += 1;
    this.keeping = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  async #keep(): Promise<boolean> {
    const edits = this.#edits;
    this.keeping = 'keeping';
    try {
      const draft = await this.#call('keep_draft', { file: this.file });
      this.failed = null;
      // Written on meanwhile: the answer is about words that are gone.
      if (edits === this.#edits) {
        this.#adopt(draft);
        this.keeping = 'kept';
      }
      return edits === this.#edits;
    } catch (thrown) {
      this.failed = asAppError(thrown);
      if (edits === this.#edits) this.keeping = 'failed';
      return false;
    }
  }

  #adopt({ published, problems, difference, against }: RoundDraft): void {
    this.published = published;
    this.#problems = problems;
    this.difference = difference;
    this.against = against;
  }
}
