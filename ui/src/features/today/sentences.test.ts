import { afterEach, describe, expect, test } from 'vitest';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { speak } from '../../text';
import { changeText, codeText, contactText, dayChoice, fieldText, REASONS, sourceText, timeText, voidedText } from './sentences';

const desk = {
  tasks: [{ kle: '23.09.02', text: 'Pas' }],
  question: { text: 'Over 65?', answers: ['Ja', 'Nej'] },
} as Partial<DeskState> as DeskState;

function logged(more: Partial<LoggedContact>): LoggedContact {
  const codes = { channel: 'TLFIND', type: 'INFO', task: null, closing: null, form: null, answer: null };
  const rest = { id: 'x', stream: 's', seq: 12, number: 12, at: '', clock: '10.42', day: '2026-10-20', n: 1 };
  return { ...codes, ...rest, source: 'SKRANKE', amended: false, voided: false, reason: null, ...more };
}

afterEach(() => speak('da'));

test('a contact is named by number, channel and type', () => {
  expect(contactText(logged({}))).toBe('nr. 12: Telefon ind · Spørger til sin sag');
});

test('today is called today, and every day by its weekday', () => {
  expect(dayChoice('2026-10-20', '2026-10-20')).toBe('I dag, tirsdag 20-10-2026');
  expect(dayChoice('2026-10-19', '2026-10-20')).toBe('mandag 19-10-2026');
});

describe('when it was', () => {
  test.each([
    ['SKRANKE', '10.42', '08:42:17.250', '10.42'],
    ['SKRANKE', '12.00', '10:00:00.000', '12.00'],
    ['MASSE', '10.42', '08:42:17.250', '10.42'],
    ['EFTER', '09.00', '07:00:00.000', '9–10'],
    ['EFTER', '12.00', '10:00:00.000', '12–13'],
    ['PAPIR', '09.00', '07:00:00.000', '9–10'],
    ['PAPIR', '09.00', '07:00:00', '9–10'],
    ['PAPIR', '08.17', '06:17:00.000', 'hele dagen'],
    ['PAPIR', '09.00', '07:00:41.803', 'hele dagen'], // keyed in at nine
    // The store keeps both at noon.
    ['PAPIR', '12.00', '10:00:00.000', 'kl. 12 eller hele dagen'],
  ])('from %s at %s (%s UTC) is %s', (source, clock, utc, expected) => {
    expect(timeText(logged({ source, clock, at: `2026-10-20T${utc}Z` }))).toBe(expected);
  });

  test('is written with a colon in English', () => {
    speak('en');
    expect(timeText(logged({}))).toBe('10:42');
  });
});

test('where it came from is said only where it was not the desk, and an unknown source says nothing', () => {
  expect(['EFTER', 'PAPIR', 'SKRANKE', 'NYT'].map(sourceText)).toEqual(['Efterregistreret', 'Papir', '', '']);
});

describe('why it does not count', () => {
  test('taken back by key has a word of its own', () => {
    expect(voidedText(null)).toBe('fortrudt');
  });

  test('every reason is told in daily words, and none alike', () => {
    const told = REASONS.map(voidedText);
    expect(told[0]).toBe('slettet: talt to gange');
    expect(new Set(told).size).toBe(4);
  });

  test('a reason of a newer version is still told as deleted', () => {
    expect(voidedText('something_new')).toBe('slettet');
  });
});

test('codes are told in words, a task the round no longer has by its number', () => {
  expect(codeText('task', '23.09.02', desk)).toBe('Pas');
  expect(codeText('task', '99.99.99', desk)).toBe('99.99.99');
  expect(codeText('task', '', desk)).toBe('Ingen opgave');
  expect(codeText('closing', 'HOLD', desk)).toBe('Videre behandling');
  expect(codeText('answer', 'Ja', desk)).toBe('Ja');
  expect(fieldText('answer', desk)).toBe('Over 65?');
});

test('the sentence of an amendment says what it was and what it becomes', () => {
  const changes = [
    { field: 'channel', before: 'TLFIND', after: 'EMLIND' },
    { field: 'task', before: '', after: '23.09.02' },
  ] as const;
  expect(changeText(changes, desk)).toBe('Rettes: Kanal fra »Telefon ind« til »E-mail ind«; Opgave fra »Ingen opgave« til »Pas«.');
  expect(changeText([], desk)).toContain('Intet er ændret');
});
