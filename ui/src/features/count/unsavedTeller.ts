import type { Call } from '../../api';

/** A contact that is saved within this time is never spoken of: two calls more for each would slow the next key. */
const WORTH_TELLING_MS = 150;

/** Tells the program how many contacts a window holds that are not on disk, so that it asks before it ends. One call at a
 *  time: two on their way could arrive in the wrong order, and the older number would stand. */
export function unsavedTeller(call: Call, mini: boolean): (count: number) => void {
  let told: number | null = null;
  let wanted = 0;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function tell(): Promise<void> {
    if (busy) return;
    busy = true;
    while (told !== wanted) {
      const count = wanted;
      try {
        await call('unsaved_contacts', { mini, count });
      } catch {
        // Nothing the clerk can do about it: the next number is told again.
      }
      told = count;
    }
    busy = false;
  }

  return (count) => {
    wanted = count;
    timer ??= setTimeout(() => {
      timer = undefined;
      void tell();
    }, WORTH_TELLING_MS);
  };
}
