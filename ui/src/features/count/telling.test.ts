import { expect, test } from 'vitest';
import { say } from '../../text';
import type { Action } from './meaning';
import { telling } from './telling';

const circumstances = { channel: 'Telefon ind', question: 'Er borgeren over 65 år?', n: 12 };
const words = (action: Action) => {
  const told = telling(action, circumstances);
  return told === null || told.id === '' ? null : say(told.id, told.args);
};

test.each<[Action, string]>([
  [{ kind: 'lock', channel: 'TLFIND' }, 'Telefon ind er låst: hver type tæller med det samme. Esc låser op.'],
  [{ kind: 'not_a_locked_type' }, 'Telefon ind er låst: vælg en type fra 1 til 6, eller Esc for at låse op'],
  [{ kind: 'type_times', digits: '' }, 'Hvor mange ens? Tast 2 til 99'],
  [{ kind: 'type_times', digits: '12' }, '12 ens: Enter, når tallet er rigtigt'],
  [{ kind: 'times' }, 'Den næste henvendelse tælles som 12 ens.'],
  [{ kind: 'ask' }, 'Er borgeren over 65 år? Vælg svar'],
  [{ kind: 'arm', channel: 'TLFIND' }, 'Telefon ind valgt, vælg type'],
])('%o is told in words', (action, sentence) => {
  expect(words(action)).toBe(sentence);
});

test('whatever counted nothing warns, and says so', () => {
  const refused: Action['kind'][] = [
    'bad_times', 'not_an_answer', 'not_a_type', 'not_a_locked_type', 'lapsed', 'outside', 'needs_alt', 'keys_off',
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
