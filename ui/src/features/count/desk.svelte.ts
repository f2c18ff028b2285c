import { asAppError, type AppError, type Call } from '../../api';
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { CountingState } from '../../bindings/CountingState';
import type { DeskChange } from '../../bindings/DeskChange';
import type { DeskFigures } from '../../bindings/DeskFigures';
import type { DeskState } from '../../bindings/DeskState';
import type { LateSlot } from '../../bindings/LateSlot';
import type { LoggedContact } from '../../bindings/LoggedContact';
import type { WrittenUpload } from '../../bindings/WrittenUpload';
import { newId } from '../../shared/id';
import type { TextArguments } from '../../text';
import { CallQueue } from './calls';
import { countedHere } from './field';
import { newGesture, type Gesture } from './gesture';
import { noReminders } from './reminders';

/** A save that takes longer than this is said to be not finished. */
export const SLOW_MS = 2_000;

export type Notice =
  /** `resumed`: it was counted in Pause or Lukket, and the desk counts again. */
  | { kind: 'saved'; contact: LoggedContact; twin: number | null; resumed: boolean }
  | { kind: 'amended'; contact: LoggedContact }
  | { kind: 'undone' | 'redone'; contact: LoggedContact; total: number }
  | { kind: 'said'; id: string; tone: 'plain' | 'warning'; args: TextArguments };

/** `corrected`: the codes it shall have, when it was corrected before it was saved. */
export type Unsaved = { gesture: Gesture; error: AppError; corrected: ContactCodes | null };
/** A change that was not saved, and the way to try it again. */
export type Refused = { what: 'undo' | 'redo' | 'amend' | 'state'; error: AppError; retry: () => void };

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
  /** Whether it has been asked if it still counts: outlives the screen that asks. */
  reminders = $state.raw(noReminders);

  /** The practice store is meant, not the real one. */
  readonly practice: boolean;
  readonly #call: Call;
  readonly #queue = new CallQueue();
  #previous: Gesture | null = null;
  #changes = 0;

  constructor(call: Call, practice = false) {
    this.#call = call;
    this.practice = practice;
  }

  async start(): Promise<void> {
    this.startError = null;
    try {
      this.state = await this.#call('desk_state', { practice: this.practice });
    } catch (thrown) {
      this.startError = asAppError(thrown);
    }
  }

  /** Asks for the figures anew: midnight passes, and others may write to the same store. */
  async refresh(): Promise<void> {
    if (!this.#queue.idle || !this.state) return;
    const changes = (this.#changes += 1);
    try {
      const state = await this.#call('desk_state', { practice: this.practice });
      // A contact counted meanwhile, or a later question, has the newer figures.
      if (changes === this.#changes) this.state = state;
    } catch (thrown) {
      const { code, detail } = asAppError(thrown);
      if (changes === this.#changes) this.tell(`error-${code}`, 'warning', detail);
    }
  }

  /** Takes over a state that another command answered: a round was taken, practice began. */
  adopt(state: DeskState): void {
    this.#changes += 1;
    this.#previous = null;
    this.state = state;
    this.startError = null;
    this.hush();
  }

  /** Counts `n` alike and returns the id it will have. `late` is the hour it happened in, when it is entered later. */
  log(codes: ContactCodes, at: number, n = 1, late: LateSlot | null = null): string {
    const gesture = newGesture(codes, at, this.#previous, n, late);
    this.#previous = gesture;
    this.hush();
    void this.#save(gesture);
    return gesture.id;
  }

  /** Is it on its way, or the newest of those counted here? Not once it was taken back, given up, or followed by one
   *  that another window counted. */
  isLast(id: string): boolean {
    const onItsWay = [...this.pending, ...this.unsaved.map(({ gesture }) => gesture)];
    return onItsWay.some((gesture) => gesture.id === id) || this.state?.figures.last.find(countedHere)?.id === id;
  }

  /** Contacts that are not on disk, or not known to be: lost if the program ended now. */
  get atRisk(): number {
    const held = [...this.pending, ...this.unsaved.map(({ gesture }) => gesture)];
    return held.reduce((sum, { n }) => sum + n, 0);
  }

  retry(): void {
    const again = this.unsaved;
    this.unsaved = [];
    for (const { gesture, corrected } of again) {
      void this.#save({ ...gesture, twin: null });
      // Right behind it: a later correction is the newer one.
      if (corrected) void this.amend(gesture.id, corrected);
    }
  }

  /** Gives up what could not be saved, and tells what became of it: an answer may have been lost after the commit. */
  async drop(): Promise<void> {
    const ids = this.unsaved.map(({ gesture }) => gesture.id);
    this.unsaved = [];
    this.hush();
    const saved = await this.#savedAfterAll(ids);
    if (saved === null) this.tell('ui-dropped-unsure', 'warning');
    else if (saved === 0) this.tell('ui-dropped', 'plain');
    else this.tell('ui-dropped-saved', 'warning', { saved, count: ids.length });
  }

  /** How many of them stand in the store; null where it does not answer. */
  async #savedAfterAll(ids: readonly string[]): Promise<number | null> {
    const { practice } = this;
    const standing = (contacts: readonly LoggedContact[]) => contacts.filter(({ id, voided }) => !voided && ids.includes(id)).length;
    const changes = (this.#changes += 1);
    try {
      const state = await this.#queue.run(() => this.#call('desk_state', { practice }));
      if (changes === this.#changes) this.state = state;
      const saved = standing(state.figures.last);
      if (saved === ids.length) return saved;
      // More may have been counted since than the last ones show.
      const { contacts } = await this.#queue.run(() => this.#call('contacts_of_day', { practice, day: null }));
      return standing(contacts);
    } catch {
      return null;
    }
  }

  async undo(): Promise<void> {
    await this.#takeBack('undo', newId());
  }

  async redo(): Promise<void> {
    await this.#takeBack('redo', newId());
  }

  /** Gives a contact other codes; the count never moves. True when that is saved, or will be with the contact. */
  amend(target: string, codes: ContactCodes): Promise<boolean> {
    return this.#amend(newId(), target, codes);
  }

  // Trying again keeps the id, as with a contact.
  async #amend(id: string, target: string, codes: ContactCodes): Promise<boolean> {
    this.#changes += 1;
    this.refused = null;
    try {
      const change = await this.#queue.run(async () => {
        if (this.#correctUnsaved(target, codes)) return null;
        return this.#call('amend_contact', { practice: this.practice, id, target, codes });
      });
      if (change) {
        this.#show(change.figures);
        this.notice = { kind: 'amended', contact: change.contact };
      }
      return true;
    } catch (thrown) {
      this.refused = { what: 'amend', error: asAppError(thrown), retry: () => void this.#amend(id, target, codes) };
      return false;
    }
  }

  /** Tæller, Pause or Lukket. */
  async setState(state: CountingState): Promise<void> {
    this.#changes += 1;
    this.refused = null;
    try {
      this.state = await this.#queue.run(() => this.#call('set_counting_state', { practice: this.practice, state }));
      this.tell(`ui-now-${state}`, 'plain');
    } catch (thrown) {
      this.refused = { what: 'state', error: asAppError(thrown), retry: () => void this.setState(state) };
    }
  }

  /** After everything counted so far, so that the file holds it. */
  writeUpload(): Promise<WrittenUpload> {
    return this.#queue.run(() => this.#call('write_upload', {}));
  }

  tell(id: string, tone: 'plain' | 'warning', args: TextArguments = {}): void {
    this.notice = { kind: 'said', id, tone, args };
  }

  /** Takes a sentence away that the next choice has made untrue. What was saved stays told. */
  hush(): void {
    if (this.notice?.kind === 'said') this.notice = null;
  }

  async #save(gesture: Gesture): Promise<void> {
    this.#changes += 1;
    this.pending = [...this.pending, gesture];
    const alarm = setTimeout(() => (this.slow = true), SLOW_MS);
    const { id, codes, n, late } = gesture;
    try {
      const change = await this.#queue.run(() =>
        this.#call('log_contact', { practice: this.practice, id, codes, n, late }),
      );
      const resumed = this.#countsAgain();
      this.#show(change.figures);
      this.notice = { kind: 'saved', contact: change.contact, twin: gesture.twin, resumed };
    } catch (thrown) {
      this.unsaved = [...this.unsaved, { gesture, error: asAppError(thrown), corrected: null }];
      this.notice = null;
    } finally {
      clearTimeout(alarm);
      this.pending = this.pending.filter((other) => other.id !== id);
      if (this.pending.length === 0) this.slow = false;
    }
  }

  // It may have been saved although the answer was lost: it is sent again as it was, and corrected then.
  #correctUnsaved(target: string, codes: ContactCodes): boolean {
    if (!this.unsaved.some(({ gesture }) => gesture.id === target)) return false;
    this.unsaved = this.unsaved.map((each) => (each.gesture.id === target ? { ...each, corrected: codes } : each));
    return true;
  }

  // A contact counted in Pause or Lukket has set the store to Tæller in the same commit.
  #countsAgain(): boolean {
    if (!this.state || this.state.state === 'counting') return false;
    this.state = { ...this.state, state: 'counting' };
    return true;
  }

  // Trying again keeps the id: an answer that was lost takes no second contact.
  async #takeBack(what: 'undo' | 'redo', id: string): Promise<void> {
    this.#changes += 1;
    this.refused = null;
    // After taking one back, the same again at once is meant.
    this.#previous = null;
    try {
      const { contact, figures }: DeskChange = await this.#queue.run(() =>
        this.#call(what, { practice: this.practice, id }),
      );
      this.#show(figures);
      this.notice = { kind: what === 'undo' ? 'undone' : 'redone', contact, total: figures.total };
    } catch (thrown) {
      const error = asAppError(thrown);
      // Having nothing to take back is an answer, not a fault.
      if (error.code.startsWith('nothing_to_')) this.tell(`error-${error.code}`, 'plain', error.detail);
      else this.refused = { what, error, retry: () => void this.#takeBack(what, id) };
    }
  }

  #show(figures: DeskFigures): void {
    if (this.state) this.state = { ...this.state, figures };
  }
}
