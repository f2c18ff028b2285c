import type { Call } from '../../../api';
import type { Control } from '../../../bindings/Control';
import type { FindingGroup } from '../../../bindings/FindingGroup';
import type { RepairChoice } from '../../../bindings/RepairChoice';
import type { RepairPreview } from '../../../bindings/RepairPreview';
import { newId } from '../../../shared/id';
import { Doing } from '../common/doing.svelte';

/** What the rules found in a round, and the repairs of it. Nothing is changed but by a person's word. */
export class Checking {
  control = $state.raw<Control | null>(null);
  /** What a repair would do; it has one id however often it is tried. */
  preview = $state.raw<{ id: string; content: RepairPreview } | null>(null);
  readonly looking = new Doing();
  readonly acting = new Doing();

  readonly #call: Call;
  readonly #round: string;

  constructor(call: Call, round: string) {
    this.#call = call;
    this.#round = round;
  }

  async load(): Promise<boolean> {
    return this.looking.run('ui-control-not-read', async () => {
      this.control = await this.#call('control', { round: this.#round });
    });
  }

  /** Asks what a repair would do; nothing is changed yet. */
  async prepare(rule: string): Promise<boolean> {
    this.preview = null;
    return this.acting.run('ui-repair-not-prepared', async () => {
      this.preview = { id: newId(), content: await this.#call('repair_preview', { round: this.#round, rule }) };
    });
  }

  async repair(choices: RepairChoice[]): Promise<boolean> {
    const { preview } = this;
    if (!preview) return false;
    return this.acting.run('ui-repair-not-done', async () => {
      const { rule } = preview.content;
      this.control = await this.#call('repair', { round: this.#round, id: preview.id, rule, choices });
    });
  }

  /** Keeps that a finding is right as it is, until it changes. */
  async accept({ rule, fingerprint }: FindingGroup, reason: string): Promise<boolean> {
    return this.acting.run('ui-accept-not-done', async () => {
      this.control = await this.#call('accept_finding', { round: this.#round, rule, fingerprint, reason });
    });
  }
}
