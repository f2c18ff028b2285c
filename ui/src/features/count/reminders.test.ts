import { expect, test } from 'vitest';
import type { DeskState } from '../../bindings/DeskState';
import type { Reminder } from '../../bindings/Reminder';
import { answered, MOST_A_DAY, noReminders, seen, SNOOZE_MS } from './reminders';

const silent: Reminder = { kind: 'silent', clock: '10.15' };
const told = (reminder: Reminder | null, changes: Partial<Pick<DeskState, 'state'>> = {}, day = '2026-10-20') =>
  ({ reminder, state: 'counting', figures: { day }, ...changes }) as DeskState;

test('is shown when the desk says so, and goes when a contact answers it', () => {
  const shown = seen(noReminders, told(silent), 0);
  expect(shown).toMatchObject({ visible: true, shown: 1 });
  expect(seen(shown, told(silent), 20_000)).toBe(shown);
  expect(seen(shown, told(null), 40_000).visible).toBe(false);
});

test('never in Pause and Lukket', () => {
  for (const state of ['paused', 'closed'] as const) expect(seen(noReminders, told(silent, { state }), 0).visible).toBe(false);
});

test('an answer keeps it quiet for an hour', () => {
  const quiet = answered(seen(noReminders, told(silent), 0), 1_000);
  expect(seen(quiet, told(silent), 1_000 + SNOOZE_MS - 1).visible).toBe(false);
  expect(seen(quiet, told(silent), 1_000 + SNOOZE_MS)).toMatchObject({ visible: true, shown: 2 });
});

test('three times a day at most, and afresh the next day', () => {
  let reminders = noReminders;
  let now = 0;
  for (let i = 0; i < MOST_A_DAY; i++) {
    reminders = seen(reminders, told(silent), now);
    expect(reminders.visible).toBe(true);
    reminders = answered(reminders, now);
    now += SNOOZE_MS;
  }
  expect(seen(reminders, told(silent), now)).toMatchObject({ visible: false, shown: MOST_A_DAY });
  expect(seen(reminders, told(silent, {}, '2026-10-21'), now)).toMatchObject({ visible: true, shown: 1 });
});
