import { expect, test } from 'vitest';
import { say } from '../../text';
import { begin, expire } from './counting';
import type { Action } from './meaning';
import { telling, tellingLetGo } from './telling';
import { ARMED_MS, fullField, strokesIn } from './testing';

const circumstances = { channel: 'Telefon ind', question: 'Er borgeren over 65 år?', n: 12, columns: 4 };
const words = (action: Action) => {
  const told = telling(action, circumstances);
  return told === null || told.id === '' ? null : say(told.id, told.args);
};

test.each<[Action, string]>([
  [{ kind: 'lock', channel: 'TLFIND' }, 'Telefon ind er låst: hver type tæller med det samme. Esc låser op.'],
  [{ kind: 'not_a_locked_type' }, 'Telefon ind er låst: vælg en type fra 1 til 6, eller Esc for at låse op'],
  [{ kind: 'type_times', digits: '' }, 'Hvor mange ens? Tast 2 til 99'],
  [{ kind: 'type_times', digits: '12' }, '12 ens: Enter, når tallet er rigtigt'],
  [{ kind: 'too_many_times' }, 'Højst 99 ad gangen. Tæl i flere omgange.'],
  [{ kind: 'not_a_channel' }, 'Intet talt: der er ingen kanal på den tast. Vælg en kanal fra 1 til 4.'],
  [{ kind: 'answer_lapsed' }, 'Du ventede for længe. Svaret kom ikke med.'],
  [{ kind: 'times' }, 'Den næste henvendelse tælles som 12 ens.'],
  [{ kind: 'ask' }, 'Er borgeren over 65 år? Vælg svar'],
  [{ kind: 'arm', channel: 'TLFIND' }, 'Telefon ind valgt, vælg type'],
])('%o is told in words', (action, sentence) => {
  expect(words(action)).toBe(sentence);
});

test('whatever counted nothing warns, and says so', () => {
  const refused: Action['kind'][] = [
    'bad_times', 'too_many_times', 'unfinished_times', 'not_a_channel', 'answer_lapsed', 'not_an_answer', 'not_a_type', 'not_a_locked_type', 'lapsed', 'outside', 'needs_alt', 'keys_off',
  ];
  for (const kind of refused) {
    expect(telling({ kind } as Action, circumstances)?.tone, kind).toBe('warning');
    expect(words({ kind } as Action), kind).not.toBeNull();
  }
});

test('what is saved is told when it is saved, and not before', () => {
  for (const kind of ['log', 'repeat', 'closing', 'form', 'answer', 'undo', 'redo'] as const) {
    expect(telling({ kind } as Action, circumstances)).toBeNull();
  }
});

test.each<[string, string[], string]>([
  ['a channel', ['Digit1'], 'Du ventede for længe. Begynd med kanalen igen.'],
  ['an answer', ['KeyN'], 'Du ventede for længe. Svaret kom ikke med.'],
  ['a number', ['NumpadAdd'], 'Du ventede for længe. Antallet er væk, og den næste tæller som én.'],
])('%s that lets go by itself is told as a warning', (_, keys, sentence) => {
  const before = { ...begin, chord: strokesIn(fullField(), ...keys).chord };
  const told = tellingLetGo(before, expire(before, ARMED_MS));
  expect(told?.tone).toBe('warning');
  expect(told && say(told.id, told.args)).toBe(sentence);
  expect(tellingLetGo(before, expire(before, ARMED_MS - 1))).toBeNull();
});
