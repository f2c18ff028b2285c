// When the desk is asked whether it still counts. Pure: time and day are arguments. Never a sound.
import type { DeskState } from '../../bindings/DeskState';

export const MOST_A_DAY = 3;
/** An answer stands this long. */
export const SNOOZE_MS = 60 * 60_000;

export type Reminders = {
  day: string;
  /** How many were shown on that day. */
  shown: number;
  quietUntil: number;
  visible: boolean;
};

export const noReminders: Reminders = { day: '', shown: 0, quietUntil: -Infinity, visible: false };

/** What is shown now that the desk says this. One that stays open counts once. */
export function seen(before: Reminders, state: Pick<DeskState, 'reminder' | 'state' | 'figures'>, now: number): Reminders {
  const { day } = state.figures;
  const today = day === before.day ? before : { ...before, day, shown: 0, visible: false };
  const asked = state.reminder !== null && state.state === 'counting' && now >= today.quietUntil;
  if (!asked) return { ...today, visible: false };
  if (today.visible) return today;
  return today.shown < MOST_A_DAY ? { ...today, visible: true, shown: today.shown + 1 } : today;
}

export function answered(before: Reminders, now: number): Reminders {
  return { ...before, visible: false, quietUntil: now + SNOOZE_MS };
}
