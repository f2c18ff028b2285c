import { describe, expect, test } from 'vitest';
import { nameOfKey } from './keyNames';
import {
  baseKeys, captionOf, conflicts, keyCommands, keyMap, letterBlocks, reservedKeys, type KeyCommand, type KeySettings,
} from './keymap';
import { asTheyCome } from './testing';

const settings = (changes: Partial<KeySettings> = {}): KeySettings => ({ ...asTheyCome, ...changes });

describe('the keys as they come', () => {
  test('have no key with two meanings, whichever block is chosen', () => {
    for (const letters of ['none', 'left', 'right'] as const) expect(conflicts(settings({ letters }))).toEqual([]);
  });

  test('mean something known, and none of them is reserved', () => {
    for (const letters of ['none', 'left', 'right'] as const) {
      for (const stage of Object.values(keyMap(settings({ letters })))) {
        for (const [code, command] of stage) {
          expect(keyCommands).toContain(command);
          expect(reservedKeys).not.toContain(code);
        }
      }
    }
  });

  test('both rows of digits work beside every block', () => {
    for (const letters of ['none', 'left', 'right'] as const) {
      const map = keyMap(settings({ letters }));
      for (const stage of [map.channel, map.type]) {
        for (const digit of '1234567890') {
          expect(stage.get(`Digit${digit}`)).toBe(digit);
          expect(stage.get(`Numpad${digit}`)).toBe(digit);
        }
      }
    }
  });

  test('every command but "gendan" has a key of its own in the base, or a digit that does it', () => {
    const reached = new Set<KeyCommand>([...Object.values(baseKeys), 'repeat', 'more']);
    expect(keyCommands.filter((command) => !reached.has(command))).toEqual(['redo']);
  });

  test('a block has eight channels, and six types among the same keys', () => {
    for (const { channels, types, others } of Object.values(letterBlocks)) {
      expect(channels).toHaveLength(8);
      expect(types).toHaveLength(6);
      for (const code of types) expect(channels).toContain(code);
      for (const code of Object.keys(others)) expect(channels).not.toContain(code);
    }
  });
});

describe('moved keys', () => {
  test('hold before everything else, in both stages', () => {
    const map = keyMap(settings({ letters: 'left', keys: { KeyQ: 'undo', F9: 'repeat' } }));
    expect([map.channel.get('KeyQ'), map.type.get('KeyQ'), map.channel.get('F9')]).toEqual(['undo', 'undo', 'repeat']);
  });

  test('that name no command, or lie on a reserved key, change nothing', () => {
    const map = keyMap(settings({ keys: { Escape: 'undo', KeyZ: 'dance' } }));
    expect([map.channel.has('Escape'), map.channel.has('KeyZ')]).toEqual([false, false]);
  });

  test('onto a key with a meaning of its own are a conflict, and the moved one holds', () => {
    const moved = settings({ keys: { NumpadAdd: 'undo' } });
    expect(conflicts(moved)).toEqual([{ code: 'NumpadAdd', holds: 'undo', lost: 'count' }]);
    expect(keyMap(moved).channel.get('NumpadAdd')).toBe('undo');
  });

  test('a letter that is one channel and another type loses both', () => {
    expect(conflicts(settings({ letters: 'left', keys: { KeyA: 'repeat' } }))).toEqual([
      { code: 'KeyA', holds: 'repeat', lost: '5' },
      { code: 'KeyA', holds: 'repeat', lost: '4' },
    ]);
  });

  test('an exchange of two keys is no conflict, and neither is a free key', () => {
    expect(conflicts(settings({ keys: { NumpadAdd: 'undo', NumpadSubtract: 'count', F9: 'repeat' } }))).toEqual([]);
  });

  test('a reserved key is a conflict in which it stays what it is', () => {
    expect(conflicts(settings({ keys: { Escape: 'undo' } }))).toEqual([{ code: 'Escape', holds: null, lost: 'undo' }]);
  });
});

describe('captions', () => {
  test.each<[KeyCommand, Partial<KeySettings>, string]>([
    ['1', {}, '1'],
    ['undo', {}, '−'],
    ['redo', {}, 'Ctrl+Y'],
    ['repeat', {}, '0'],
    ['more', {}, '9'],
    ['lock', {}, '*'],
    ['task', {}, '/'],
    ['count', {}, '+'],
    ['closing', {}, ','],
    ['form', {}, 'B'],
    ['question', {}, 'N'],
    ['5', { letters: 'left' }, 'A'],
    ['undo', { letters: 'left' }, 'Z'],
    ['8', { letters: 'right' }, 'Æ'],
    ['undo', { letters: 'right' }, '-'],
    ['more', { letters: 'right' }, 'Å'],
    ['question', { letters: 'right' }, 'Ø'],
    ['question', { letters: 'left' }, 'N'],
    ['repeat', { keys: { F9: 'repeat' } }, 'F9'],
    ['redo', { keys: { F10: 'redo' } }, 'F10'],
    ['lock', { keys: { NumpadMultiply: 'undo' } }, ''],
    ['1', { single_keys: 'alt' }, 'Alt+1'],
    ['1', { single_keys: 'off' }, ''],
    ['redo', { single_keys: 'off' }, 'Ctrl+Y'],
  ])('%s in %o is %s', (command, changes, caption) => {
    expect(captionOf(command, settings(changes), 'da')).toBe(caption);
  });

  test('the closing is the comma in both languages; where that is moved, what the keypad prints', () => {
    expect(captionOf('closing', settings(), 'en')).toBe(',');
    expect(captionOf('closing', settings({ keys: { Comma: 'undo' } }), 'en')).toBe('.');
    expect(nameOfKey('NumpadDecimal', 'en')).toBe('.');
  });

  test('a digit of a block has one caption as a channel and another as a type', () => {
    const left = settings({ letters: 'left' });
    expect([captionOf('4', left, 'da'), captionOf('4', left, 'da', 'type')]).toEqual(['R', 'A']);
  });

  test('is always that of a key which does it', () => {
    for (const letters of ['none', 'left', 'right'] as const) {
      for (const stage of ['channel', 'type'] as const) {
        const map = keyMap(settings({ letters }))[stage];
        for (const command of ['undo', 'lock', 'task', 'count', 'closing', 'form', 'question'] as const) {
          const caption = captionOf(command, settings({ letters }), 'da', stage);
          const codes = [...map].filter(([, meant]) => meant === command).map(([code]) => code);
          expect(codes.map((code) => nameOfKey(code, 'da'))).toContain(caption);
        }
      }
    }
  });

  test('follows the keyboard of the language, and the keyboard itself where it can be asked', () => {
    expect(captionOf('8', settings({ letters: 'right' }), 'en')).toBe(';');
    expect(captionOf('8', settings({ letters: 'right' }), 'en', 'channel', new Map([['Semicolon', 'æ']]))).toBe('Æ');
    expect(nameOfKey('NumpadDecimal', 'da', new Map([['NumpadDecimal', '.']]))).toBe(',');
    expect(nameOfKey('F9', 'da')).toBe('F9');
  });
});
