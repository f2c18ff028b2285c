/** Runs calls one after another in the order asked for, so that the last answer is the newest truth. */
export class CallQueue {
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;

  /** Nothing is running or waiting. */
  get idle(): boolean {
    return this.#open === 0;
  }

  /** A call that fails reports to its own caller and does not hold up the next. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.#open += 1;
    const result = this.#last.then(task).finally(() => (this.#open -= 1));
    this.#last = result.catch(() => undefined);
    return result;
  }
}
