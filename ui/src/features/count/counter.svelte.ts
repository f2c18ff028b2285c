import { onMount, untrack } from 'svelte';
import type { ContactCodes } from '../../bindings/ContactCodes';
import type { DeskState } from '../../bindings/DeskState';
import type { Settings } from '../../bindings/Settings';
import { anew } from '../../shared/live';
import { channelName } from '../../shared/names';
import { say } from '../../text';
import * as chords from './chord';
import * as rules from './counting';
import type { TaskTarget } from './counting';
import type { Desk, Notice } from './desk.svelte';
import { codesOf, fieldOf } from './field';
import { printsOfKeyboard, type Prints } from './keyNames';
import { captionOf, type KeyCommand, type Stage } from './keymap';
import type { Action, Place } from './meaning';
import { contactName, spoken } from './sentences';
import { tick, type Tone } from './sound';
import { telling, tellingLetGo } from './telling';

/** What only the screen knows: where things are, and how its dialogs open. */
export type Screen = {
  place: (target: EventTarget | null) => Place;
  /** To the next area, or the one before; from outside the field always to the field. */
  go: (back: boolean) => void;
  openMore: () => void;
  chooseMore: (channel: string, at: number) => void;
  openTasks: (target: TaskTarget) => void;
  help: () => void;
};

/** Timers take no longer wait than this; Infinity is none at all. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The counting rules on a screen: keys and presses come in, deeds go to the desk, and words come out. The large
 *  window and the small one each have one. Made while a component is, and ends with it. */
export class Counter {
  counting = $state.raw(rules.begin);
  /** For the ear, in the screen's one status region. */
  announcement = $state('');
  /** The page's clock, as new as the last thing that let go. */
  now = $state(performance.now());

  readonly #desk: Desk;
  readonly #state: () => DeskState;
  readonly #settings: () => Settings;
  readonly #screen: Screen;
  readonly field = $derived.by(() => fieldOf(this.#state(), this.#settings()));
  /** What "Gentag" would count. */
  readonly repetition = $derived.by(() => rules.repetition(this.counting, this.field, this.now));
  /** The last contact, as long as one key corrects it. */
  readonly amendable = $derived.by(() => (this.field.full ? rules.amendable(this.counting, this.now) : null));
  #prints = $state.raw<Prints>(new Map());

  constructor(desk: Desk, state: () => DeskState, settings: () => Settings, screen: Screen) {
    this.#desk = desk;
    this.#state = state;
    this.#settings = settings;
    this.#screen = screen;
    this.#listen();
    this.#followDesk();
    this.#letGoInTime();
  }

  get armed(): string | null {
    return this.counting.chord.armed?.channel ?? null;
  }

  get locked(): string | null {
    return this.counting.chord.locked?.channel ?? null;
  }

  /** The channel whose type is awaited. */
  get chosen(): string | null {
    return this.armed ?? this.locked;
  }

  /** A number or an answer is being given. */
  get waiting(): boolean {
    return this.counting.chord.typing !== null || this.counting.chord.answering !== null;
  }

  caption(command: KeyCommand, stage: Stage = 'channel'): string {
    const settings = this.#settings();
    return captionOf(command, settings, settings.language, stage, this.#prints);
  }

  /** A button that stands for a command was pressed. */
  command(command: KeyCommand, at: number): void {
    this.#take(rules.command(this.counting, command, this.field, performance.now()), at);
  }

  log(channel: string, type: string, at: number): void {
    this.#take(rules.choose(this.counting, { kind: 'log', channel, type }, this.field, performance.now()), at);
  }

  arm(channel: string): void {
    this.#take(rules.choose(this.counting, { kind: 'arm', channel }, this.field, performance.now()), 0);
  }

  answer(answer: string, at: number): void {
    this.#take(rules.choose(this.counting, { kind: 'answer', answer }, this.field, performance.now()), at);
  }

  /** The number that is being typed stands, or is given up. */
  endTimes(stands: boolean): void {
    this.#take(rules.endTimes(this.counting, stands, this.field, performance.now()), 0);
  }

  openTasks(target: TaskTarget): void {
    if (this.#state().tasks.length === 0) return this.#desk.tell('ui-task-list-empty', 'plain');
    this.#screen.openTasks(target);
  }

  chooseTask(target: TaskTarget, task: string | null): void {
    this.#come(rules.chooseTask(this.counting, target, task, this.field, performance.now()), 0);
    if (target.next) this.#tellTask(task);
  }

  /** A correction was asked for that no key can make any more. */
  tooLate(): void {
    this.#desk.tell('ui-nothing-to-amend', 'plain');
  }

  /** A dialog closed without a choice: what was chosen before it waits on. */
  resume(): void {
    this.counting = { ...this.counting, chord: chords.letGo(this.counting.chord, this.field, performance.now()) };
  }

  dropTask(): void {
    this.counting = rules.dropTask(this.counting);
    this.#desk.tell('ui-task-none', 'plain');
  }

  announce(text: string): void {
    this.announcement = anew(text, this.announcement);
  }

  #listen(): void {
    onMount(() => {
      void printsOfKeyboard().then((prints) => (this.#prints = prints));
      // Capturing, so that a held Enter is stopped before the button under it is pressed again.
      window.addEventListener('keydown', this.#keydown, { capture: true });
      window.addEventListener('keyup', this.#keyup, { capture: true });
      return () => {
        window.removeEventListener('keydown', this.#keydown, { capture: true });
        window.removeEventListener('keyup', this.#keyup, { capture: true });
      };
    });
  }

  #followDesk(): void {
    const desk = this.#desk;
    $effect(() => {
      const { notice } = desk;
      if (!notice) return;
      // Once for each: settings and figures are read anew all the time.
      untrack(() => {
        this.announce(spoken(notice, this.#state()));
        this.#sound(toneOf(notice));
      });
    });
    $effect(() => {
      if (desk.unsaved.length > 0 || desk.refused) untrack(() => this.#sound('wrong'));
    });
    $effect(() => {
      const newest = desk.slow && untrack(() => desk.pending.at(-1));
      if (newest) untrack(() => this.announce(say('ui-slow', { contact: contactName(newest.codes, newest.n) })));
    });
    // Taken back, given up, or no longer the last: another window counts on the same desk.
    $effect(() => {
      const id = this.counting.latest?.id;
      if (id !== undefined && !desk.isLast(id)) untrack(() => (this.counting = rules.forget(this.counting)));
    });
    // The word alone: figures that are read anew must not let go what was chosen meanwhile.
    const state = $derived(this.#state().state);
    $effect(() => {
      if (state === 'counting') return;
      untrack(() => (this.counting = rules.letEverythingGo(this.counting)));
    });
  }

  #sound(tone: Tone | null): void {
    if (this.#settings().sound) tick(tone);
  }

  #letGoInTime(): void {
    $effect(() => {
      const until = rules.deadline(this.counting, this.now);
      if (until === Infinity) return;
      const wait = Math.min(Math.max(until - performance.now() + 1, 0), LONGEST_WAIT);
      const timer = setTimeout(() => this.#letGo(), wait);
      return () => clearTimeout(timer);
    });
  }

  #letGo(): void {
    const before = this.counting;
    this.now = performance.now();
    this.counting = rules.expire(before, this.now);
    const told = tellingLetGo(before, this.counting);
    if (told) this.#desk.tell(told.id, told.tone, told.args);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const { chord } = this.counting;
    if (pressesButton(event) && !chord.typing) {
      if (event.repeat || chords.isChatter(chord, event.code, event.timeStamp)) event.preventDefault();
      return;
    }
    const key = {
      code: event.code,
      key: event.key,
      at: event.timeStamp,
      repeat: event.repeat,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    };
    const step = rules.press(this.counting, key, this.field, this.#screen.place(event.target), performance.now());
    if (step.action.kind !== 'leave') event.preventDefault();
    this.#take(step, event.timeStamp);
  };

  readonly #keyup = (event: KeyboardEvent): void => {
    this.counting = { ...this.counting, chord: chords.release(this.counting.chord, event.code, event.timeStamp) };
  };

  #take({ counting, action }: { counting: rules.Counting; action: Action }, at: number): void {
    this.counting = counting;
    if (action.kind === 'leave' || action.kind === 'swallow') return;
    this.now = performance.now();
    this.#say(action);
    this.#come(rules.act(this.counting, action, this.field, this.now), at);
    switch (action.kind) {
      case 'undo':
        return void this.#desk.undo();
      case 'redo':
        return void this.#desk.redo();
      case 'more':
        return this.#screen.openMore();
      case 'choose':
        return this.#screen.chooseMore(action.channel, at);
      case 'tasks':
        return this.openTasks(rules.taskTarget(this.counting, this.now));
      case 'help':
        return this.#screen.help();
      case 'go':
        return this.#screen.go(action.back);
    }
  }

  #come({ counting, deed, refused }: rules.Outcome, at: number): void {
    this.counting = counting;
    if (refused) return this.#desk.tell(refused === 'nothing_to_repeat' ? 'ui-nothing-to-repeat' : 'ui-nothing-to-amend', 'plain');
    if (deed?.kind === 'log') {
      const id = this.#desk.log(deed.codes, at, deed.n);
      this.counting = rules.counted(this.counting, id, deed.codes, deed.n, this.field, this.now);
    }
    if (deed?.kind === 'amend') void this.#amend(deed.target, deed.codes);
  }

  async #amend(target: string, codes: ContactCodes): Promise<void> {
    this.#desk.hush();
    if (await this.#desk.amend(target, codes)) return;
    const kept = this.#state().figures.last.find((contact) => contact.id === target);
    if (kept) this.counting = rules.restore(this.counting, target, codesOf(kept));
  }

  /** Every state in words, at once; what a deed came to is said by the desk when it is saved. */
  #say(action: Action): void {
    const told = telling(action, {
      channel: this.chosen === null ? '' : channelName(this.chosen),
      question: this.#state().question?.text ?? '',
      n: chords.timesOf(this.counting.chord),
      columns: this.field.columns.length,
    });
    if (told === null) return;
    if (told.tone) return this.#desk.tell(told.id, told.tone, told.args);
    this.#desk.hush();
    if (told.id) this.announce(say(told.id, told.args));
  }

  #tellTask(task: string | null): void {
    if (task === null) return this.#desk.tell('ui-task-none', 'plain');
    const text = this.#state().tasks.find(({ kle }) => kle === task)?.text ?? task;
    this.#desk.tell('ui-task-next', 'plain', { task: text });
  }
}

function toneOf(notice: Notice): Tone | null {
  if (notice.kind === 'said') return notice.tone === 'warning' ? 'wrong' : null;
  return notice.kind === 'undone' || notice.kind === 'redone' ? 'taken_back' : 'saved';
}

function pressesButton(event: KeyboardEvent): boolean {
  const pressing = ['Enter', 'NumpadEnter', 'Space'].includes(event.code);
  return pressing && event.target instanceof HTMLElement && event.target.closest('button') !== null;
}

