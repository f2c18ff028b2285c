import { describe, expect, test } from 'vitest';
import type { DeskState } from '../../bindings/DeskState';
import { choicesOf, differences, fieldsOf, fill, nothingFilled, read, withPresets } from './codes';
import { afterSaving, countOf, errorsOf, slotOf, type Late } from './late';
import { readCount, valueOf } from './numbers';

const desk = {
  profile: 'full',
  channels: ['TLFIND', 'EMLIND'],
  types: ['INFO', 'OPRET'],
  tasks: [{ kle: '23.05.10', text: 'Flytning' }, { kle: '23.09.02', text: 'Pas' }, { kle: '23.09.04', text: 'Kørekort' }],
  favourites: ['23.09.04', '99.99.99', '23.09.02'],
  presets: [{ channel: 'EMLIND', closing: 'HOLD', form: 'NEJ' }, { channel: 'TLFIND', closing: 'STRAKS', form: null }],
  question: { text: 'Over 65?', answers: ['Ja', 'Nej'] },
} as Partial<DeskState> as DeskState;

describe('a number as typed', () => {
  test.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['0', { kind: 'count', n: 0 }],
    [' 12 ', { kind: 'count', n: 12 }],
    ['007', { kind: 'count', n: 7 }],
    ['1.234', { kind: 'count', n: 1_234 }],
    ['12 345', { kind: 'count', n: 12_345 }],
    ['999999', { kind: 'count', n: 999_999 }],
    ['1.000.000', { kind: 'refused', reason: 'too_many' }],
    ['99999999999999999999', { kind: 'refused', reason: 'too_many' }],
    ['1,5', { kind: 'refused', reason: 'not_whole' }],
    ['1.5', { kind: 'refused', reason: 'not_whole' }], // no thousand: a decimal in disguise
    ['-3', { kind: 'refused', reason: 'not_whole' }],
    ['1e3', { kind: 'refused', reason: 'not_whole' }],
    ['x', { kind: 'refused', reason: 'not_whole' }],
  ])('"%s"', (text, expected) => {
    expect(readCount(text, 999_999)).toEqual(expected);
  });

  test('nothing written is nought, and what is refused is no number', () => {
    expect(['', '4', 'x'].map((text) => valueOf(readCount(text, 9)))).toEqual([0, 4, null]);
  });
});

describe('the codes in a form', () => {
  test('the simple profile asks for two, the full for five, and a local question makes six', () => {
    expect(fieldsOf({ profile: 'simple', question: desk.question })).toEqual(['channel', 'type']);
    expect(fieldsOf({ profile: 'full', question: null })).toEqual(['channel', 'type', 'task', 'closing', 'form']);
    expect(fieldsOf(desk)).toEqual(['channel', 'type', 'task', 'closing', 'form', 'answer']);
  });

  test('what is not given survives the way through a form', () => {
    const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: 'STRAKS', form: null, answer: null };
    expect(read(fill(codes))).toEqual(codes);
  });

  test('a channel brings its presets in the full profile, and takes away those of the one before', () => {
    const email = withPresets({ ...nothingFilled, channel: 'EMLIND' }, desk);
    expect(email).toMatchObject({ closing: 'HOLD', form: 'NEJ' });
    expect(withPresets({ ...email, channel: 'TLFIND' }, desk)).toMatchObject({ closing: 'STRAKS', form: '' });
    expect(withPresets({ ...nothingFilled, channel: 'EMLIND' }, { ...desk, profile: 'simple' }).closing).toBe('');
  });

  test('the favourites come first among the tasks, in the order of their keys', () => {
    expect(choicesOf('task', desk)).toEqual(['23.09.04', '23.09.02', '23.05.10']);
  });

  test('a code the round no longer has stays among the choices of the contact that holds it', () => {
    expect(choicesOf('channel', desk, 'SMSIND')).toEqual(['TLFIND', 'EMLIND', 'SMSIND']);
    expect(choicesOf('channel', desk, 'EMLIND')).toEqual(['TLFIND', 'EMLIND']);
  });

  test('an amendment is told field by field, and none is told as none', () => {
    const before = { ...nothingFilled, channel: 'TLFIND', type: 'INFO', closing: 'STRAKS' };
    expect(differences(before, { ...before })).toEqual([]);
    expect(differences(before, { ...before, channel: 'EMLIND', closing: '' })).toEqual([
      { field: 'channel', before: 'TLFIND', after: 'EMLIND' },
      { field: 'closing', before: 'STRAKS', after: '' },
    ]);
  });
});

describe('counting later', () => {
  const now = Date.parse('2026-10-20T08:42:00Z'); // 10.42
  const good: Late = { day: '2026-10-20', hour: '9', n: '3', filled: { ...nothingFilled, channel: 'TLFIND', type: 'INFO' } };

  test('what is filled in well has no errors and becomes an hour of a day', () => {
    expect(errorsOf(good, now)).toEqual({});
    expect(slotOf(good)).toEqual({ day: '2026-10-20', hour: 9 });
  });

  test('each thing missing is told at its field', () => {
    expect(errorsOf({ ...good, hour: '', n: '', filled: nothingFilled }, now)).toEqual({
      hour: 'ui-late-choose-hour',
      channel: 'ui-late-choose-channel',
      type: 'ui-late-choose-type',
      n: 'ui-late-bad-number',
    });
  });

  test('an hour that has not begun is refused, the one going on is not', () => {
    expect(errorsOf({ ...good, hour: '11' }, now)).toEqual({ hour: 'ui-late-future' });
    expect(errorsOf({ ...good, hour: '10' }, now)).toEqual({});
    expect(errorsOf({ ...good, day: '2026-10-19', hour: '23' }, now)).toEqual({});
  });

  test('what was saved is not saved once more by a second press', () => {
    const next = afterSaving({ ...good, filled: { ...good.filled, task: '23.09.02', closing: 'STRAKS' } });
    expect(next).toEqual({ day: good.day, hour: good.hour, filled: nothingFilled, n: '1' });
    expect(Object.keys(errorsOf(next, now))).toEqual(['channel', 'type']);
  });

  test.each([
    ['1', 1],
    ['99', 99],
    ['0', null],
    ['100', null],
    ['', null],
  ])('the amount "%s" is %s', (text, expected) => {
    expect(countOf(text)).toBe(expected);
  });
});
