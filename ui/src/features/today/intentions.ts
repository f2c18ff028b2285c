import { newId } from '../count/gesture';

/** Ids for what a clerk asks to have changed. The same wish keeps its id until it is fulfilled, so that
 *  trying again after an error never counts twice; afterwards the same wish is a new one. */
export class Intentions {
  readonly #ids = new Map<string, string>();

  idFor(wish: unknown): string {
    const key = JSON.stringify(wish);
    const id = this.#ids.get(key) ?? newId();
    this.#ids.set(key, id);
    return id;
  }

  fulfilled(): void {
    this.#ids.clear();
  }
}
