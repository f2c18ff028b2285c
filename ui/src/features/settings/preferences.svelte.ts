import { AppError, asAppError, type Call } from '../../api';
import type { Settings } from '../../bindings/Settings';
import type { SettingsState } from '../../bindings/SettingsState';
import { speak } from '../../text';

/** What holds until the kept settings are read, and where they cannot be: counting waits for neither. */
export const builtIn: SettingsState = {
  settings: {
    language: 'da', letters: 'none', keys: {}, single_keys: 'focus', armed_seconds: 8, touch: false, mirrored: false,
    sound: false, text_size: 100, global_shortcut: null, send_every: 20,
  },
  locked: [],
  can_stay_on_top: false,
  can_have_shortcut: false,
  shortcut_problem: null,
};

/** What became of the last change: its name in the language now spoken, why it was refused if it was, and how many there
 *  were: the same words twice are two outcomes. */
export type Outcome = { what: () => string; error: AppError | null; number: number };

/** This desk's settings. Each change is kept at once; what is shown is always what was kept. */
export class Preferences {
  state = $state.raw<SettingsState>(builtIn);
  outcome = $state.raw<Outcome | null>(null);
  /** What the backend found wrong with settings or policy. It tells each once; here it stands until it is read. */
  notices = $state.raw<readonly AppError[]>([]);

  readonly #call: Call;
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;
  #loads = 0;
  #outcomes = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  get settings(): Settings {
    return this.state.settings;
  }

  isLocked(name: keyof Settings): boolean {
    return this.state.locked.includes(name);
  }

  /** Reads what is kept; another window, or the IT department, may have changed it. */
  async load(): Promise<void> {
    // An answer from before a change would undo it on the screen.
    if (this.#open > 0) return;
    const load = (this.#loads += 1);
    try {
      const state = await this.#call('settings', {});
      this.#notice(state);
      if (load === this.#loads) this.#show(state);
    } catch {
      // The settings that hold go on holding; keeping a change says what is wrong.
    }
  }

  /** One notice was read; the others stand. */
  read(notice: AppError): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  /** Keeps one change. `what` names it for people. True once it is kept. */
  keep(change: Partial<Settings>, what: () => string): Promise<boolean> {
    this.#open += 1;
    this.#loads += 1;
    const kept = this.#last.then(() => this.#keep(change, what)).finally(() => (this.#open -= 1));
    this.#last = kept;
    return kept;
  }

  async #keep(change: Partial<Settings>, what: () => string): Promise<boolean> {
    try {
      const state = await this.#call('keep_settings', { ...this.settings, ...change });
      this.#notice(state);
      this.#show(state);
      this.#tell(what, null);
      return true;
    } catch (thrown) {
      this.#tell(what, asAppError(thrown));
      // The language may have been switched before it was kept.
      speak(this.settings.language);
      return false;
    }
  }

  #tell(what: () => string, error: AppError | null): void {
    this.#outcomes += 1;
    this.outcome = { what, error, number: this.#outcomes };
  }

  /** From every answer, also one too old to be shown: no other will tell them. */
  #notice(state: SettingsState): void {
    const told = (state.notices ?? []).map(({ code, detail }) => new AppError(code, detail));
    if (told.length > 0) this.notices = [...this.notices, ...told];
  }

  #show(state: SettingsState): void {
    this.state = state;
    speak(state.settings.language);
  }
}
