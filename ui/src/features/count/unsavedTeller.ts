import type { Call } from '../../api';

/** Tells the program how many contacts a window holds that are not on disk, so that it asks before it ends. One call at a
 *  time: two on their way could arrive in the wrong order, and the older number would stand. */
export function unsavedTeller(call: Call, mini: boolean): (count: number) => void {
  let told: number | null = null;
  let wanted = 0;
  let busy = false;

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
    void tell();
  };
}
