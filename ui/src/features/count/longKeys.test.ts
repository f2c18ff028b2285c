// Ten seconds of keys, stamped as a keyboard stamps them: nothing here waits for a clock.
import { describe, expect, test } from 'vitest';
import { counted, idle, press, release, type Chord } from './chord';
import { fieldWith, keyAt } from './testing';

type Stroke = { code: string; down: number; up: number; repeats?: number };

const TEN_SECONDS = 10_000;
/** What a Danish keyboard does of itself: after a quarter of a second, thirty times a second. */
const REPEAT_AFTER_MS = 250;
const REPEAT_MS = 33;

function contactsOf(strokes: readonly Stroke[]): number {
  const field = fieldWith();
  let chord: Chord = idle;
  let contacts = 0;
  for (const { code, down, up, repeats = 0 } of strokes) {
    for (let turn = 0; turn <= repeats; turn += 1) {
      const at = turn === 0 ? down : down + REPEAT_AFTER_MS + (turn - 1) * REPEAT_MS;
      const step = press(chord, keyAt(code, at, { repeat: turn > 0 }), field, 'field', at);
      chord = step.action.kind === 'log' ? counted(step.chord, field, at) : step.chord;
      if (step.action.kind === 'log') contacts += 1;
    }
    chord = release(chord, code, up);
  }
  return contacts;
}

describe('ten seconds of keys', () => {
  test('the second key held for ten seconds is one contact', () => {
    const repeats = Math.floor((TEN_SECONDS - REPEAT_AFTER_MS) / REPEAT_MS);
    expect(repeats).toBeGreaterThan(290);
    const held = { code: 'Numpad1', down: 300, up: 300 + TEN_SECONDS, repeats };
    expect(contactsOf([{ code: 'Digit1', down: 0, up: 80 }, held])).toBe(1);
  });

  test('five a second for ten seconds are fifty', () => {
    const strokes = Array.from({ length: 50 }, (_, contact) => contact * 200).flatMap((at) => [
      { code: 'Digit1', down: at, up: at + 60 },
      { code: 'Numpad1', down: at + 100, up: at + 160 },
    ]);
    expect(contactsOf(strokes)).toBe(50);
  });

  test('a switch that bounces within 60 ms of its release adds nothing', () => {
    const bouncing = [1, 2, 3].flatMap((pair) => {
      const at = pair * 1_000;
      return [
        { code: 'Digit1', down: at, up: at + 70 },
        { code: 'Digit1', down: at + 75, up: at + 90 },
        { code: 'Numpad1', down: at + 300, up: at + 370 },
        { code: 'Numpad1', down: at + 429, up: at + 440 },
      ];
    });
    expect(contactsOf(bouncing)).toBe(3);
  });
});
