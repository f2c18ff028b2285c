import { afterEach, expect, test } from 'vitest';
import { speak } from '../text';
import { answerName, channelName, closingName, formName, namesOf, taskName, typeName } from './names';

const round = { tasks: [{ kle: '23.09.02', text: 'Pas' }] };

afterEach(() => speak('da'));

test('channel and type have the names of the daily work, in the language that is spoken', () => {
  expect([channelName('TLFIND'), typeName('OPRET')]).toEqual(['Telefon ind', 'Ny sag']);
  expect(namesOf({ channel: 'TLFIND', type: 'OPRET' })).toEqual({ channel: 'Telefon ind', type: 'Ny sag' });
  speak('en');
  expect(namesOf({ channel: 'TLFIND', type: 'OPRET' })).toEqual({ channel: 'Phone in', type: 'New case' });
});

test('a task has its words, its number where the round no longer has it, and none is said', () => {
  expect(taskName('23.09.02', round)).toBe('Pas');
  expect(taskName('99.99.99', round)).toBe('99.99.99');
  expect(taskName(null, round)).toBe('Ingen opgave');
});

test('what is not chosen has a name too', () => {
  expect([closingName('HOLD'), closingName(null)]).toEqual(['Videre behandling', 'Afslutning: –']);
  expect([formName('JA'), formName(null)]).toEqual(['ja', '–']);
  expect([answerName('Nej'), answerName(null)]).toEqual(['Nej', '–']);
});
