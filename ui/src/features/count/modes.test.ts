// What lies around the two keys: the lock, the number of a pile, the full profile, and the ways to set keys.
import { describe, expect, test } from 'vitest';
import * as keys from './chord';
import type { Key } from './chord';
import { ARMED_MS, codes, fieldWith, fullField, keyAt, strokesIn, type Strokes } from './testing';

const field = fieldWith();
const strokes = (...given: Strokes) => strokesIn(field, ...given);
const last = (...given: Strokes) => strokes(...given).actions.at(-1);

describe('a channel chosen for ever', () => {
  test('waits when the settings say never', () => {
    const patient = fieldWith({ armedMs: Infinity });
    const { actions } = strokesIn(patient, 'Digit1', ['Digit2', { at: 3_600_000 }]);
    expect(actions[1]).toMatchObject({ kind: 'log', channel: 'TLFIND' });
  });

  test('no lock and no number lets go then either', () => {
    const patient = fieldWith({ armedMs: Infinity });
    const { chord } = strokesIn(patient, 'Digit1', 'NumpadMultiply', 'NumpadAdd', 'Digit5', 'Enter');
    expect(keys.deadline(chord)).toBe(Infinity);
  });
});

describe('a locked channel', () => {
  test('counts every type at once, and stays', () => {
    const { actions, chord } = strokes('Digit3', 'NumpadMultiply', 'Digit1', 'Digit6');
    expect(actions.slice(1)).toEqual([
      { kind: 'lock', channel: 'TLFUD' },
      { kind: 'log', channel: 'TLFUD', type: 'INFO' },
      { kind: 'log', channel: 'TLFUD', type: 'FEJL' },
    ]);
    expect(chord.locked?.channel).toBe('TLFUD');
  });

  test('without one chosen it is that of the last contact; without either it is said', () => {
    const counted = fieldWith({ last: codes('EMLIND', 'VEJL') });
    expect(strokesIn(counted, 'NumpadMultiply').actions).toEqual([{ kind: 'lock', channel: 'EMLIND' }]);
    expect(last('NumpadMultiply')).toEqual({ kind: 'nothing_to_lock' });
  });

  test('the same key opens it, and so does Esc', () => {
    for (const code of ['NumpadMultiply', 'Escape']) {
      const { actions, chord } = strokes('Digit3', 'NumpadMultiply', code);
      expect(actions[2]).toEqual({ kind: 'unlock' });
      expect(chord.locked).toBeNull();
    }
  });

  test('a key that names no type counts nothing; repeat and undo act as ever', () => {
    for (const code of ['Digit7', 'Numpad8', 'Digit9']) {
      expect(last('Digit3', 'NumpadMultiply', code)).toEqual({ kind: 'not_a_locked_type' });
    }
    expect(last('Digit3', 'NumpadMultiply', 'Numpad0')).toEqual({ kind: 'repeat' });
    expect(last('Digit3', 'NumpadMultiply', 'NumpadSubtract')).toEqual({ kind: 'undo' });
  });

  test('lets go after five minutes without contacts, and a key just then begins nothing', () => {
    const locked = strokes('Digit3', 'NumpadMultiply').chord;
    const kept = keys.press(locked, keyAt('Digit1', 0), field, 'field', 1_000 + keys.LOCK_MS - 1);
    expect(kept.action).toMatchObject({ kind: 'log' });
    expect(keys.counted(kept.chord, field, 10_000).locked?.until).toBe(10_000 + keys.LOCK_MS);
    const gone = keys.press(locked, keyAt('Digit1', 0), field, 'field', 1_000 + keys.LOCK_MS);
    expect(gone.action).toEqual({ kind: 'lapsed' });
    expect(gone.chord.locked).toBeNull();
  });
});

describe('the number of a pile', () => {
  test.each<[string, Strokes, number]>([
    ['Enter', ['NumpadAdd', 'Digit1', 'Numpad2', 'NumpadEnter'], 12],
    ['Enter on the keyboard', ['NumpadAdd', 'Digit9', 'Digit9', 'Enter'], 99],
  ])('is confirmed by %s', (_, given, n) => {
    const { chord } = strokesIn(fieldWith({ last: codes('EMLIND', 'VEJL') }), ...given);
    expect(chord.typing).toBeNull();
    expect(keys.timesOf(chord)).toBe(n);
  });

  test('a third digit is too much: it is said, and the number waits for Enter as it was', () => {
    const { actions, chord } = strokes('Digit4', 'NumpadMultiply', 'NumpadAdd', 'Digit1', 'Digit5', 'Digit0', 'Digit1');
    expect(actions.slice(5)).toEqual([{ kind: 'too_many_times' }, { kind: 'too_many_times' }]);
    expect([chord.typing?.digits, chord.times, chord.armed]).toEqual(['15', null, null]);
    expect(chord.typing?.until, 'the question is read again').toBe(6_000 + ARMED_MS);
    expect(keys.timesOf(strokes('NumpadAdd', 'Digit1', 'Digit5', 'Digit0', 'Enter').chord)).toBe(15);
    expect(last('NumpadAdd', 'Digit1', 'Digit5', 'Digit0', 'Backspace')).toEqual({ kind: 'type_times', digits: '1' });
  });

  test.each<[string, Partial<Key>]>([
    ['NumpadAdd', {}], ['NumpadSubtract', {}], ['NumpadMultiply', {}], ['NumpadDivide', {}], ['NumpadDecimal', {}],
    ['KeyB', {}], ['KeyN', {}], ['KeyZ', { ctrl: true }], ['KeyY', { ctrl: true }],
  ])('%s does nothing before it is confirmed, and says so', (code, held) => {
    const field = fullField({ last: codes('EMLIND', 'VEJL') });
    for (const digits of [[], ['Digit1', 'Digit5']]) {
      const { actions, chord } = strokesIn(field, 'NumpadAdd', ...digits, [code, held]);
      expect(actions.at(-1)).toEqual({ kind: 'unfinished_times' });
      expect([chord.typing?.digits, chord.times, chord.locked]).toEqual([digits.length ? '15' : '', null, null]);
    }
  });

  test('0 and 1 are none: nothing is counted', () => {
    expect(last('NumpadAdd', 'Digit0')).toEqual({ kind: 'bad_times' });
    const { actions, chord } = strokes('NumpadAdd', 'Digit1', 'Enter');
    expect(actions[2]).toEqual({ kind: 'bad_times' });
    expect([chord.typing, chord.times]).toEqual([null, null]);
  });

  test('Backspace takes a digit away, and nothing typed is no number', () => {
    expect(last('NumpadAdd', 'Digit1', 'Digit2', 'Backspace')).toEqual({ kind: 'type_times', digits: '1' });
    expect(last('NumpadAdd', 'Enter')).toEqual({ kind: 'untype_times' });
  });

  test('Esc leaves it first, then the channel, then the lock', () => {
    const { actions } = strokes('Digit4', 'NumpadMultiply', 'NumpadAdd', 'Digit2', 'Escape', 'Escape', 'Escape');
    expect(actions.slice(4)).toEqual([{ kind: 'untype_times' }, { kind: 'unlock' }, { kind: 'leave' }]);
    expect(strokes('Digit4', 'NumpadAdd', 'Digit2', 'Escape', 'Escape').actions.slice(3)).toEqual([
      { kind: 'untype_times' },
      { kind: 'disarm' },
    ]);
  });

  test('taking it back takes back no contact', () => {
    const { actions, chord } = strokes('NumpadAdd', 'Digit5', 'Enter', 'NumpadSubtract', 'NumpadSubtract');
    expect(actions.slice(3)).toEqual([{ kind: 'untype_times' }, { kind: 'undo' }]);
    expect(keys.timesOf(chord)).toBe(1);
  });

  test('lets go by itself: the next contact, much later, is one', () => {
    const { chord } = strokes('NumpadAdd', 'Digit5', 'Enter');
    expect(keys.timesOf(keys.expire(chord, 2_000 + keys.TIMES_MS - 1))).toBe(5);
    expect(keys.timesOf(keys.expire(chord, 2_000 + keys.TIMES_MS))).toBe(1);
  });

  test('a contact uses it up', () => {
    expect(keys.timesOf(strokes('NumpadAdd', 'Digit5', 'Enter', 'Digit1', 'Digit1').chord)).toBe(1);
  });
});

describe('the full profile', () => {
  const full = fullField();
  const meant = (...given: Strokes) => strokesIn(full, ...given).actions.at(-1);

  test('has keys for task, closing, form and the local question', () => {
    expect(meant('NumpadDivide')).toEqual({ kind: 'tasks' });
    expect(meant('NumpadDecimal')).toEqual({ kind: 'closing' });
    expect(meant('KeyB')).toEqual({ kind: 'form' });
    expect(meant('KeyN')).toEqual({ kind: 'ask' });
  });

  test('a channel waiting for its type is not mistaken for the last contact', () => {
    for (const code of ['NumpadDecimal', 'KeyB', 'KeyN']) expect(meant('Digit1', code)).toEqual({ kind: 'not_a_type' });
    expect(meant('Digit1', 'NumpadDivide')).toEqual({ kind: 'tasks' });
  });

  test('a channel waits for ever while a task is chosen, and its time again afterwards', () => {
    const { chord } = strokesIn(full, 'Digit1', 'NumpadDivide');
    expect(keys.deadline(chord)).toBe(Infinity);
    expect(keys.letGo(chord, full, 60_000).armed?.until).toBe(60_000 + ARMED_MS);
  });

  test('the next digit is the answer, and no channel', () => {
    expect(strokesIn(full, 'KeyN', 'Digit2').actions[1]).toEqual({ kind: 'answer', answer: 'Nej' });
    expect(meant('KeyN', 'Digit2', 'Digit2')).toEqual({ kind: 'arm', channel: 'PRSNLG' });
    expect(meant('KeyN', 'Digit4')).toEqual({ kind: 'not_an_answer' });
    expect(meant('KeyN', 'Digit4', 'Digit3')).toEqual({ kind: 'answer', answer: 'Ved ikke' });
  });

  test('Esc, undo and the same key leave the answer as it was', () => {
    for (const code of ['Escape', 'NumpadSubtract', 'KeyN']) expect(meant('KeyN', code)).toEqual({ kind: 'unask' });
  });

  test('the question lets go by itself, and a digit just then begins nothing: the answer did not come along', () => {
    for (const at of [ARMED_MS, ARMED_MS + keys.LAPSE_MS - 1]) {
      const { actions, chord } = strokesIn(full, 'KeyN', ['Digit1', { at }]);
      expect(actions[1]).toEqual({ kind: 'answer_lapsed' });
      expect([chord.armed, chord.answering]).toEqual([null, null]);
    }
    expect(meant('KeyN', ['Digit1', { at: ARMED_MS + keys.LAPSE_MS }])).toEqual({ kind: 'arm', channel: 'TLFIND' });
    expect(meant('KeyN', 'Digit2', 'Digit1', ['Digit1', { at: 60_000 }]), 'a channel after an answer').toMatchObject({ kind: 'arm' });
  });
});

describe('single keys', () => {
  test('with Alt alone, they act from anywhere, and without it they say so', () => {
    const alt = fieldWith({}, { single_keys: 'alt' });
    expect(strokesIn(alt, 'Digit1').actions).toEqual([{ kind: 'needs_alt' }]);
    expect(strokesIn(alt, ['Digit1', { place: 'control' }]).actions).toEqual([{ kind: 'leave' }]);
    expect(strokesIn(alt, ['Digit1', { alt: true, place: 'control' }]).actions).toEqual([{ kind: 'arm', channel: 'TLFIND' }]);
    expect(strokesIn(alt, ['Digit2', { alt: true, ctrl: true }]).actions).toEqual([{ kind: 'leave' }]); // AltGr
  });

  test('switched off they count nothing; Ctrl+Z, Esc and F6 stay', () => {
    const off = fieldWith({}, { single_keys: 'off' });
    expect(strokesIn(off, 'Digit1', 'NumpadSubtract').actions).toEqual([{ kind: 'keys_off' }, { kind: 'keys_off' }]);
    expect(strokesIn(off, ['Digit1', { place: 'control' }]).actions).toEqual([{ kind: 'leave' }]);
    expect(strokesIn(off, ['KeyZ', { ctrl: true }], 'F6').actions).toEqual([{ kind: 'undo' }, { kind: 'go', back: false }]);
  });

  test('as they come, Alt makes them no key of ours', () => {
    expect(last(['Digit1', { alt: true }])).toEqual({ kind: 'leave' });
  });
});

describe('blocks of letters', () => {
  test.each<['left' | 'right', string, string, string, string]>([
    ['left', 'KeyQ', 'KeyQ', 'TLFIND', 'INFO'],
    ['left', 'KeyF', 'KeyA', 'SMSIND', 'VEJL'],
    ['left', 'KeyA', 'KeyD', 'PPRIND', 'FEJL'],
    ['right', 'KeyU', 'KeyO', 'TLFIND', 'STATUS'],
    ['right', 'Semicolon', 'KeyJ', 'SMSIND', 'VEJL'],
    ['left', 'Digit2', 'KeyW', 'PRSNLG', 'OPRET'],
  ])('%s: %s then %s is %s, %s', (letters, first, second, channel, type) => {
    const { actions } = strokesIn(fieldWith({}, { letters }), first, second);
    expect(actions[1]).toEqual({ kind: 'log', channel, type });
  });

  test('a letter of the block that names no type keeps the channel and says so', () => {
    const left = fieldWith({}, { letters: 'left' });
    for (const code of ['KeyR', 'KeyF']) expect(strokesIn(left, 'KeyQ', code).actions[1]).toEqual({ kind: 'not_a_type' });
  });

  test('while a number is typed the letters are its digits', () => {
    const { chord } = strokesIn(fieldWith({}, { letters: 'left' }), 'KeyT', 'KeyW', 'KeyF', 'Enter');
    expect(keys.timesOf(chord)).toBe(28);
  });
});
