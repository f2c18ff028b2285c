// What is said of a contact beside its channel and type, for the eye and for the ear.
import { expect, test } from 'vitest';
import type { DeskState } from '../../bindings/DeskState';
import type { LoggedContact } from '../../bindings/LoggedContact';
import { contactWithTask, repetitionName, spoken } from './sentences';
import { codes } from './testing';

const full = {
  profile: 'full',
  presets: [{ channel: 'TLFIND', closing: 'STRAKS', form: 'NEJ' }],
  tasks: [{ kle: '23.05.08', text: 'Pas' }],
} as unknown as DeskState;
const simple: DeskState = { ...full, profile: 'simple' };
const passport = codes('TLFIND', 'OPRET', { task: '23.05.08', closing: 'STRAKS', form: 'NEJ' });
const logged = (n: number, task = passport.task) => ({ ...passport, task, n, number: 7 }) as unknown as LoggedContact;
const saved = (contact: LoggedContact, state: DeskState) =>
  spoken({ kind: 'saved', contact, twin: null, resumed: false }, state);

test('a contact is named with its task in the full profile alone', () => {
  expect(contactWithTask(passport, 1, full)).toBe('Telefon ind · Ny sag · Pas');
  expect(contactWithTask({ ...passport, task: null }, 3, full)).toBe('Telefon ind · Ny sag ×3');
  expect(contactWithTask(passport, 1, simple)).toBe('Telefon ind · Ny sag');
});

test('the ear hears the task of what was saved', () => {
  expect(saved(logged(1), full)).toBe('Telefon ind, Ny sag, Pas, gemt, nummer 7');
  expect(saved(logged(2), full)).toBe('Telefon ind, Ny sag, Pas, 2 ens gemt, nummer 7');
  expect(saved(logged(1, null), full)).toBe('Telefon ind, Ny sag, gemt, nummer 7');
  expect(saved(logged(1), simple)).toBe('Telefon ind, Ny sag, gemt, nummer 7');
});

test('a repetition names what is not as its channel has it', () => {
  const name = (further: Partial<typeof passport>, state = full) => repetitionName({ ...passport, ...further }, 1, state);
  expect(name({ task: null })).toBe('Telefon ind · Ny sag');
  expect(name({ closing: 'HOLD', form: 'JA', answer: 'Ja' })).toBe('Telefon ind · Ny sag · Videre behandling · blanket · Ja · Pas');
  expect(name({ channel: 'SMSIND', task: null })).toBe('SMS ind · Ny sag · Straks · uden blanket');
  expect(name({ closing: 'HOLD' }, simple)).toBe('Telefon ind · Ny sag');
});
