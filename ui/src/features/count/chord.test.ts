import { describe, expect, test } from 'vitest';
import * as keys from './chord';
import { ARMED_MS, fieldWith, fullField, keyAt, strokesIn, type Stroke, type Strokes } from './testing';

const field = fieldWith();
const strokes = (...given: Strokes) => strokesIn(field, ...given);
const last = (...given: Strokes) => strokes(...given).actions.at(-1);

describe('two keys count one contact', () => {
  test.each([
    ['Numpad1', 'Numpad1', 'TLFIND', 'INFO'],
    ['Digit8', 'Numpad6', 'SMSIND', 'FEJL'],
    ['Numpad4', 'Digit2', 'EMLIND', 'OPRET'],
  ])('%s then %s is %s, %s', (first, second, channel, type) => {
    expect(strokes(first, second).actions).toEqual([
      { kind: 'arm', channel },
      { kind: 'log', channel, type },
    ]);
  });

  test('after the second key no channel is chosen', () => {
    expect(strokes('Numpad1', 'Numpad1').chord.armed).toBeNull();
  });

  test('a key that names no type keeps the channel and says so', () => {
    for (const code of ['Numpad0', 'Digit7', 'Numpad8', 'Numpad9']) {
      const { actions, chord } = strokes('Numpad3', code);
      expect(actions[1]).toEqual({ kind: 'not_a_type' });
      expect(chord.armed?.channel).toBe('TLFUD');
    }
  });

  test('a digit for a column that is not there counts nothing and says so', () => {
    const few = fieldWith({ columns: ['TLFIND'], others: [] });
    expect(strokesIn(few, 'Digit5').actions).toEqual([{ kind: 'not_a_channel' }]);
    expect(strokesIn(few, 'Digit9').actions).toEqual([{ kind: 'not_a_channel' }]);
    expect(strokesIn(few, ['Digit5', { place: 'control' }]).actions).toEqual([{ kind: 'outside' }]);
  });
});

describe('a channel does not stay chosen', () => {
  test('just before it expires the second key counts, at the moment it does not', () => {
    const late = { at: ARMED_MS };
    expect(last('Digit1', ['Digit2', { at: ARMED_MS - 1 }])).toMatchObject({ kind: 'log' });
    expect(last('Digit1', ['Digit2', late])).toEqual({ kind: 'lapsed' });
  });

  test('just after it expired no counting key begins something else', () => {
    const soon = { at: ARMED_MS + keys.LAPSE_MS - 1 };
    for (const code of ['Digit2', 'Numpad0', 'Numpad9', 'NumpadSubtract']) {
      const { actions, chord } = strokes('Digit1', [code, soon]);
      expect(actions[1]).toEqual({ kind: 'lapsed' });
      expect(chord.armed).toBeNull();
    }
    const later = { at: ARMED_MS + keys.LAPSE_MS };
    expect(last('Digit1', ['Digit2', later])).toEqual({ kind: 'arm', channel: 'PRSNLG' });
    expect(keys.arm(keys.expire(keys.arm(keys.idle, 'TLFIND', field, 0), ARMED_MS), 'TLFUD', field, ARMED_MS).lapsed).toBeNull();
  });

  test('expire lets go at the moment, and not before', () => {
    const armed = keys.arm(keys.idle, 'TLFIND', field, 500);
    expect(keys.expire(armed, 500 + ARMED_MS - 1).armed).not.toBeNull();
    expect(keys.expire(armed, 500 + ARMED_MS).armed).toBeNull();
  });

  test('Esc takes it back, and with nothing chosen Esc is left alone', () => {
    expect(strokes('Digit1', 'Escape').actions[1]).toEqual({ kind: 'disarm' });
    expect(strokes('Digit1', 'Escape').chord.armed).toBeNull();
    expect(last('Escape')).toEqual({ kind: 'leave' });
  });

  test('after Esc the same digit chooses again', () => {
    expect(last('Digit1', 'Escape', 'Digit1')).toEqual({ kind: 'arm', channel: 'TLFIND' });
  });

  test('taking back a chosen channel never takes back a contact', () => {
    expect(last('Digit1', 'NumpadSubtract')).toEqual({ kind: 'disarm' });
    expect(last('Digit1', ['KeyZ', { ctrl: true }])).toEqual({ kind: 'disarm' });
  });
});

describe('one press is one press', () => {
  test('a held key is swallowed, whatever it means', () => {
    for (const code of ['Numpad1', 'Numpad0', 'Numpad9', 'NumpadSubtract']) {
      expect(last([code, { repeat: true }])).toEqual({ kind: 'swallow' });
    }
  });

  test('holding the first key does not become the second', () => {
    const { actions, chord } = strokes('Digit1', ['Digit1', { repeat: true, at: 600 }]);
    expect(actions[1]).toEqual({ kind: 'swallow' });
    expect(chord.armed?.channel).toBe('TLFIND');
  });

  test('the same key less than 60 ms after its release is a worn switch', () => {
    expect(last('Digit1', ['Digit1', { at: 159 }])).toEqual({ kind: 'swallow' });
    expect(last('Digit1', ['Digit1', { at: 160 }])).toMatchObject({ kind: 'log' });
  });

  test('a release stamped later than the press proves nothing', () => {
    const released = keys.release(keys.idle, 'Digit1', 5_000);
    expect(keys.isChatter(released, 'Digit1', 100)).toBe(false);
  });

  test('the stamps of the keys may come from another clock than the page’s', () => {
    const { chord } = keys.press(keys.idle, keyAt('Digit1', 9_000_000), field, 'field', 50);
    expect(chord.armed?.until).toBe(50 + ARMED_MS);
  });

  test('another key may follow at once', () => {
    expect(last('Digit1', ['Digit2', { at: 101 }])).toMatchObject({ kind: 'log' });
    expect(last('Digit1', ['Numpad1', { at: 101 }])).toMatchObject({ kind: 'log' });
  });
});

describe('the other keys', () => {
  test.each<[string, Stroke, string]>([
    ['NumpadSubtract', {}, 'undo'],
    ['Minus', { key: '-' }, 'undo'],
    ['Slash', { key: '-' }, 'undo'], // where Danish has it
    ['KeyZ', { ctrl: true }, 'undo'],
    ['KeyY', { ctrl: true }, 'redo'],
    ['Numpad0', {}, 'repeat'],
    ['Digit0', {}, 'repeat'],
    ['Numpad9', {}, 'more'],
    ['F1', {}, 'help'],
    ['NumpadAdd', {}, 'type_times'],
  ])('%s %o is %s', (code, stroke, kind) => {
    expect(last([code, stroke])).toMatchObject({ kind });
  });

  test('F6 goes to the next area, and with Shift to the one before', () => {
    expect(last('F6')).toEqual({ kind: 'go', back: false });
    expect(last(['F6', { shift: true }])).toEqual({ kind: 'go', back: true });
  });

  test('the keys of the full profile are left alone in the simple one', () => {
    for (const code of ['NumpadDivide', 'NumpadDecimal', 'KeyB', 'KeyN']) expect(last(code)).toEqual({ kind: 'leave' });
  });

  test.each<[string, Stroke]>([
    ['Digit0', { ctrl: true }], // zoom
    ['NumpadSubtract', { ctrl: true }], // zoom
    ['Digit2', { ctrl: true, alt: true }], // AltGr+2 is @
    ['Digit1', { shift: true }], // "!"
    ['KeyZ', {}],
    ['KeyZ', { ctrl: true, shift: true }],
    ['Minus', {}],
    ['Minus', { key: '-', ctrl: true }], // zoom
    ['Minus', { key: '-', shift: true }],
    ['Tab', {}],
    ['ArrowDown', {}],
  ])('%s %o is left to the browser', (code, stroke) => {
    expect(last([code, stroke])).toEqual({ kind: 'leave' });
  });
});

describe('the characters of the keypad on the main keys', () => {
  const full = fullField();
  test.each<[string, Stroke, string]>([
    ['Comma', { key: ',' }, 'closing'],
    ['Minus', { key: '+' }, 'type_times'], // Danish
    ['Equal', { key: '+', shift: true }, 'type_times'], // English
    ['Backslash', { key: '*', shift: true }, 'nothing_to_lock'], // Danish
    ['Digit8', { key: '*', shift: true }, 'nothing_to_lock'], // English
    ['Digit7', { key: '/', shift: true }, 'tasks'], // Danish
    ['Slash', { key: '/' }, 'tasks'], // English
  ])('%s %o is %s', (code, stroke, kind) => {
    expect(strokesIn(full, [code, stroke]).actions[0]).toMatchObject({ kind });
    for (const held of [{ ctrl: true }, { alt: true }]) {
      expect(strokesIn(full, [code, { ...stroke, ...held }]).actions[0]).toEqual({ kind: 'leave' });
    }
  });

  test('a key of the letter block or one that was moved keeps its own meaning', () => {
    const right = fullField({}, { letters: 'right' });
    expect(strokesIn(right, ['Comma', { key: ',' }]).actions[0]).toEqual({ kind: 'tasks' });
    expect(strokesIn(right, ['Slash', { key: '/' }]).actions[0]).toEqual({ kind: 'undo' });
    const moved = fullField({}, { keys: { Comma: 'form', Digit7: 'form' } });
    expect(strokesIn(moved, ['Comma', { key: ',' }]).actions[0]).toEqual({ kind: 'form' });
    expect(strokesIn(moved, ['Digit7', { key: '/', shift: true }]).actions[0]).toEqual({ kind: 'leave' });
  });

  test('mean what the keypad’s own key was moved to', () => {
    const moved = fullField({}, { keys: { NumpadMultiply: 'form' } });
    expect(strokesIn(moved, ['Backslash', { key: '*', shift: true }]).actions[0]).toEqual({ kind: 'form' });
  });
});

describe('counting keys act only in the counting field', () => {
  test('on another control they count nothing and say so', () => {
    for (const code of ['Digit1', 'Numpad0', 'NumpadSubtract', 'Digit9']) {
      expect(last([code, { place: 'control' }])).toEqual({ kind: 'outside' });
    }
  });

  test('so does the ordinary minus', () => {
    expect(last(['Slash', { place: 'control', key: '-' }])).toEqual({ kind: 'outside' });
    expect(last(['Slash', { place: 'elsewhere', key: '-' }])).toEqual({ kind: 'leave' });
    expect(last('Digit1', ['Slash', { key: '-' }])).toEqual({ kind: 'disarm' });
  });

  test('there, Ctrl+Z, Ctrl+Y and F6 still act', () => {
    expect(last(['KeyZ', { place: 'control', ctrl: true }])).toEqual({ kind: 'undo' });
    expect(last(['KeyY', { place: 'control', ctrl: true }])).toEqual({ kind: 'redo' });
    expect(last(['F6', { place: 'control' }])).toEqual({ kind: 'go', back: false });
    expect(last(['F1', { place: 'control' }])).toEqual({ kind: 'help' });
  });

  test('a channel chosen before is not lost to a key pressed there', () => {
    expect(strokes('Digit1', ['Digit2', { place: 'control' }]).chord.armed?.channel).toBe('TLFIND');
  });

  test('in a dialog or text field every key is left alone', () => {
    for (const code of ['Digit1', 'NumpadSubtract', 'Escape', 'F6', 'KeyZ']) {
      expect(last([code, { place: 'elsewhere', ctrl: code === 'KeyZ' }])).toEqual({ kind: 'leave' });
    }
  });
});

describe('the list of more channels', () => {
  test.each([
    ['Digit1', 'PPRUD'],
    ['Numpad9', 'SYSECOIND'],
    ['KeyA', 'XCHAT'],
  ])('%s chooses %s', (code, channel) => {
    expect(last([code, { place: 'menu' }])).toEqual({ kind: 'choose', channel });
  });

  test('a key without a channel does nothing, and Esc is the dialog’s own', () => {
    expect(last(['KeyB', { place: 'menu' }])).toEqual({ kind: 'swallow' });
    expect(last(['Digit0', { place: 'menu' }])).toEqual({ kind: 'swallow' });
    expect(last(['Escape', { place: 'menu' }])).toEqual({ kind: 'leave' });
  });

  test('the 9 that opened it, still held, chooses nothing', () => {
    expect(last('Digit9', ['Digit9', { place: 'menu', repeat: true }])).toEqual({ kind: 'swallow' });
  });
});
