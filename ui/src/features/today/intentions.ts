import { newId } from '../../shared/id';

/** Ids for what a clerk asks to have changed. The same wish keeps its id until it is fulfilled, so that
 *  trying again after an error never counts twice; afterwards the same wish is a new one. */
export class Intentions {
  readonly #ids = new Map<string, { target: string; id: string }>();

  /** `target` is what the wish would change; what is new has no other target than the wish itself. */
  idFor(wish: unknown, target: unknown = wish): string {
    const key = JSON.stringify(wish);
    const held = this.#ids.get(key) ?? { target: JSON.stringify(target), id: newId() };
    this.#ids.set(key, held);
    return held.id;
  }

  /** Forgets the ids of every wish about the same target: it is no longer what they were about. A wish about
   *  something else may have been done although its answer was lost, and keeps its id. */
  fulfilled(target: unknown): void {
    const done = JSON.stringify(target);
    for (const [key, held] of this.#ids) if (held.target === done) this.#ids.delete(key);
  }
}
