// The task (opgave) that the next contact gets without being asked. It is always shown, and it lets go by itself:
// a task nobody chose would be invented.

/** Without contacts for this long the task lets go. */
export const STICKY_MS = 5 * 60_000;

export type StickyTask = {
  /** KLE number; null when "Ingen opgave" was chosen for the next one. */
  task: string | null;
  until: number;
  /** Chosen for the next contact, not left over from the last: it also holds for a repetition. */
  forNext: boolean;
};

export function chosenForNext(task: string | null, now: number): StickyTask {
  return { task, until: now + STICKY_MS, forNext: true };
}

/** A contact's own task stays for the next one. */
export function keptFrom(task: string | null, now: number): StickyTask | null {
  return task === null ? null : { task, until: now + STICKY_MS, forNext: false };
}

export function inForce(sticky: StickyTask | null, now: number): StickyTask | null {
  return sticky && now < sticky.until ? sticky : null;
}
