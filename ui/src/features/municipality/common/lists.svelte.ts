import type { Call } from '../../../api';
import type { TaskTile } from '../../../bindings/TaskTile';
import { Doing } from './doing.svelte';

/** What the forms of a round let one choose: its own lists, or the built-in ones where it has none. */
export class Lists {
  channels = $state.raw<readonly string[]>([]);
  types = $state.raw<readonly string[]>([]);
  tasks = $state.raw<readonly TaskTile[]>([]);
  units = $state.raw<readonly { value: string; text: string }[]>([]);
  readonly doing = new Doing();

  readonly #call: Call;
  readonly #round: string;

  constructor(call: Call, round: string) {
    this.#call = call;
    this.#round = round;
  }

  async load(): Promise<boolean> {
    return this.doing.run('ui-lists-not-read', async () => {
      const [built, closing, own] = await Promise.all([
        this.#call('built_in_lists', {}),
        this.#call('closing', { round: this.#round }),
        this.#ownTasks(),
      ]);
      // Every channel there is: central figures come by channels that no desk counts.
      this.channels = built.channels.map(({ code }) => code);
      this.types = built.types;
      this.tasks = own.length > 0 ? own : built.tasks;
      this.units = closing.units.map(({ unit, name }) => ({ value: unit, text: name || unit }));
    });
  }

  // A round that came by import has no round file, and then no tasks of its own.
  async #ownTasks(): Promise<readonly TaskTile[]> {
    try {
      return (await this.#call('round_draft', { round: this.#round })).file.tasks;
    } catch {
      return [];
    }
  }
}
