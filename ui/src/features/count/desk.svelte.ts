import { asAppError, type AppError, type Call } from '../../api';
import type { DeskChange } from '../../bindings/DeskChange';
import type { DeskFigures } from '../../bindings/DeskFigures';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import type { WrittenUpload } from '../../bindings/WrittenUpload';
import { CallQueue } from './calls';
import { newGesture, type Gesture } from './gesture';

/** A save that takes longer than this is said to be not finished. */
export const SLOW_MS = 2_000;

export type Notice =
  | { kind: 'saved'; contact: LoggedContact; twin: number | null }
  | { kind: 'undone' | 'redone'; contact: LoggedContact; total: number }
  | { kind: 'said'; id: string; tone: 'plain' | 'warning' };

export type Unsaved = { gesture: Gesture; error: AppError };
export type Refused = { what: 'undo' | 'redo'; error: AppError };

/** What the desk shows. Every number in it was answered by the backend after its commit. */
export class Desk {
  state = $state.raw<DeskState | null>(null);
  startError = $state.raw<AppError | null>(null);
  /** On their way to the disk, oldest first. */
  pending = $state.raw<readonly Gesture[]>([]);
  /** Failed and kept, with their ids, until they are tried again or dropped. */
  unsaved = $state.raw<readonly Unsaved[]>([]);
  refused = $state.raw<Refused | null>(null);
  notice = $state.raw<Notice | null>(null);
  slow = $state(false);

  readonly #call: Call;
  readonly #queue = new CallQueue();
  #previous: Gesture | null = null;
  #changes = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  async start(): Promise<void> {
    this.startError = null;
    try {
      this.state = await this.#call('desk_state', {});
    } catch (thrown) {
      this.startError = asAppError(thrown);
    }
  }

  /** Asks for the figures anew: midnight passes, and others may write to the same store. */
  async refresh(): Promise<void> {
    if (!this.#queue.idle || !this.state) return;
    const changes = this.#changes;
    try {
      const state = await this.#call('desk_state', {});
      // A contact counted meanwhile has the newer figures.
      if (changes === this.#changes) this.state = state;
    } catch (thrown) {
      if (changes === this.#changes) this.tell(`error-${asAppError(thrown).code}`, 'warning');
    }
  }

  log(channel: string, type: string, at: number): void {
    const gesture = newGesture(channel, type, at, this.#previous);
    this.#previous = gesture;
    this.hush();
    void this.#save(gesture);
  }

  /** What "Gentag" would log: the latest one, saved or on its way. */
  get repeatable(): { channel: string; type: string } | null {
    return this.pending.at(-1) ?? this.state?.figures.last.find((contact) => !contact.voided) ?? null;
  }

  retry(): void {
    const again = this.unsaved;
    this.unsaved = [];
    for (const { gesture } of again) void this.#save({ ...gesture, twin: null });
  }

  /** Gives up what could not be saved; the figures are read anew, in case it was saved after all. */
  async drop(): Promise<void> {
    this.unsaved = [];
    this.tell('ui-dropped', 'plain');
    await this.refresh();
  }

  async undo(): Promise<void> {
    await this.#takeBack('undo');
  }

  async redo(): Promise<void> {
    await this.#takeBack('redo');
  }

  /** After everything counted so far, so that the file holds it. */
  writeUpload(): Promise<WrittenUpload> {
    return this.#queue.run(() => this.#call('write_upload', {}));
  }

  tell(id: string, tone: 'plain' | 'warning'): void {
    this.notice = { kind: 'said', id, tone };
  }

  /** Takes a sentence away that the next choice has made untrue. What was saved stays told. */
  hush(): void {
    if (this.notice?.kind === 'said') this.notice = null;
  }

  async #save(gesture: Gesture): Promise<void> {
    this.#changes += 1;
    this.pending = [...this.pending, gesture];
    const alarm = setTimeout(() => (this.slow = true), SLOW_MS);
    const { id, channel, type } = gesture;
    try {
      const change = await this.#queue.run(() => this.#call('log_contact', { id, channel, type }));
      this.#show(change.figures);
      this.notice = { kind: 'saved', contact: change.contact, twin: gesture.twin };
    } catch (thrown) {
      this.unsaved = [...this.unsaved, { gesture, error: asAppError(thrown) }];
      this.notice = null;
    } finally {
      clearTimeout(alarm);
      this.pending = this.pending.filter((other) => other.id !== id);
      if (this.pending.length === 0) this.slow = false;
    }
  }

  async #takeBack(what: 'undo' | 'redo'): Promise<void> {
    this.#changes += 1;
    this.refused = null;
    // After taking one back, the same again at once is meant.
    this.#previous = null;
    try {
      const { contact, figures }: DeskChange = await this.#queue.run(() => this.#call(what, {}));
      this.#show(figures);
      this.notice = { kind: what === 'undo' ? 'undone' : 'redone', contact, total: figures.total };
    } catch (thrown) {
      const error = asAppError(thrown);
      // Having nothing to take back is an answer, not a fault.
      if (error.code.startsWith('nothing_to_')) this.tell(`error-${error.code}`, 'plain');
      else this.refused = { what, error };
    }
  }

  #show(figures: DeskFigures): void {
    if (this.state) this.state = { ...this.state, figures };
  }
}
