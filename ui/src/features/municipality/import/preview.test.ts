import { expect, test } from 'vitest';
import { encodingsOf, ruleText, whyNot } from './preview';

const fine = { known: false, stands: false, rows_accepted: 9573 };

test('a file is taken in at once where nothing stands in its way', () => {
  expect(whyNot(fine, '')).toBeNull();
});

test('where another file stands, a person says whether it is replaced', () => {
  const standing = { ...fine, stands: true };
  expect([whyNot(standing, ''), whyNot(standing, 'leave'), whyNot(standing, 'replace')]).toEqual(['ui-import-answer', 'ui-import-left', null]);
});

test('a file that is known or has no usable line is not taken in', () => {
  expect(whyNot({ ...fine, known: true }, 'replace')).toBe('ui-import-known-before');
  expect(whyNot({ ...fine, rows_accepted: 0 }, '')).toBe('ui-import-nothing');
});

test('the proposed encoding comes first and only once', () => {
  expect(encodingsOf({ encoding: 'windows-1252' })).toEqual(['windows-1252', 'iso-8859-1', 'utf-8']);
});

test('a rule is told in the words of Kontrol, by its title, or by its id', () => {
  const told = (rule: string) => ruleText({ rule, severity: 'warning', count: 2910, first_line: 2 });
  expect(told('kle_two_groups')).toBe('2.910 henvendelser har et KLE-nummer med to grupper');
  expect(told('bad_date')).toBe('Datoer, der ikke kan læses');
  expect(told('of_next_year')).toBe('of_next_year');
});
