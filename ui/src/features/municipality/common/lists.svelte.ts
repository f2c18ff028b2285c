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
      const [built, own] = await Promise.all([this.#call('built_in_lists', {}), this.#own()]);
      // Every channel there is: central figures come by channels that no desk counts.
      this.channels = built.channels.map(({ code }) => code);
      this.types = built.types;
      this.tasks = own.tasks.length > 0 ? own.tasks : built.tasks;
      this.units = own.units.map(({ code, name }) => ({ value: code, text: name || code }));
    });
  }

  /** The tasks and units of the round's file. A round that came by import has none: then the units that counted. */
  async #own(): Promise<{ tasks: readonly TaskTile[]; units: readonly { code: string; name: string }[] }> {
    try {
      return (await this.#call('round_draft', { round: this.#round })).file;
    } catch {
      const { units } = await this.#call('closing', { round: this.#round });
      return { tasks: [], units: units.map(({ unit, name }) => ({ code: unit, name })) };
    }
  }
}
