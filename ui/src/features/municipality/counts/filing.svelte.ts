import type { Call } from '../../../api';
import type { CountsKind } from '../../../bindings/CountsKind';
import type { CountsReading } from '../../../bindings/CountsReading';
import type { CountsTable } from '../../../bindings/CountsTable';
import type { Mapping } from '../../../bindings/Mapping';
import type { Reconciliation } from '../../../bindings/Reconciliation';
import { asAppError, type AppError } from '../../../api';
import { Doing } from '../common/doing.svelte';
import { faultsOf } from './mapping';

/** A file of counts on its way in: chosen, mapped, read to try it, and only then kept. */
export class Filing {
  table = $state.raw<CountsTable | null>(null);
  mapping = $state.raw<Mapping | null>(null);
  /** What the mapping makes of the whole file. Null while it is being read, or where it cannot be. */
  reading = $state.raw<CountsReading | null>(null);
  unreadable = $state.raw<AppError | null>(null);
  readonly doing = new Doing();

  readonly #call: Call;
  readonly #round: string;
  #asks = 0;

  constructor(call: Call, round: string) {
    this.#call = call;
    this.#round = round;
  }

  /** Lets a person choose a file. True where one was chosen. */
  async choose(kind: CountsKind): Promise<boolean> {
    await this.doing.run('ui-map-not-chosen', async () => {
      const table = await this.#call('choose_counts', { round: this.#round, kind });
      if (table) this.#take(table);
    });
    if (this.mapping) await this.map(this.mapping);
    return this.table !== null;
  }

  async useTemplate(name: string): Promise<void> {
    await this.doing.run('ui-map-template-not-used', async () => this.#take(await this.#call('use_template', { name })));
    if (this.mapping) await this.map(this.mapping);
  }

  /** Reads the file by the mapping, to try it: nothing is kept. The newest mapping's answer holds. */
  async map(mapping: Mapping): Promise<void> {
    const ask = (this.#asks += 1);
    this.mapping = mapping;
    this.reading = null;
    this.unreadable = null;
    if (faultsOf(mapping).length > 0) return;
    try {
      const reading = await this.#call('read_counts', { round: this.#round, mapping });
      if (ask === this.#asks) this.reading = reading;
    } catch (thrown) {
      if (ask === this.#asks) this.unreadable = asAppError(thrown);
    }
  }

  /** Keeps the file's counts; null where it was refused. */
  async keep(template: string | null, replace: boolean, add = false): Promise<Reconciliation | null> {
    const { mapping } = this;
    let kept: Reconciliation | null = null;
    if (!mapping) return kept;
    await this.doing.run('ui-map-not-kept', async () => {
      kept = await this.#call('keep_counts', { round: this.#round, mapping, template, replace, add });
    });
    if (kept) this.forget();
    return kept;
  }

  forget(): void {
    this.#asks += 1;
    this.table = null;
    this.mapping = null;
    this.reading = null;
    this.unreadable = null;
    this.doing.forget();
  }

  #take(table: CountsTable): void {
    this.table = table;
    this.mapping = table.mapping;
  }
}
