import { describe, expect, test } from 'vitest';
import { emptyPicker, matching, pressInPicker, taskList, typed } from './taskSearch';

const tasks = [
  { kle: '23.09.02', text: 'Pas' },
  { kle: '23.09.04', text: 'Kørekort' },
  { kle: '23.01.00', text: 'Vielse og partnerskab' },
  { kle: '28.09.40', text: 'Plads i dagtilbud' },
  { kle: '27.45.00', text: 'Bolig til ældre og handicappede' },
  { kle: '32.06.08', text: 'Boligsikring' },
  { kle: '29.03.99', text: 'Blåt EU-sygesikringskort' },
  { kle: '17.13.10', text: 'Plads i SFO' },
];
const list = taskList(tasks, ['23.09.04', '23.09.02', '99.99.99']);
const names = (query: string) => matching(query, list).map(({ text }) => text);
const key = (code: string, text = '') => ({ code, key: text });

describe('finding', () => {
  test('by the beginning of any word', () => {
    expect(names('part')).toEqual(['Vielse og partnerskab']);
    expect(names('dag')).toEqual(['Plads i dagtilbud']);
    expect(names('syge')).toEqual(['Blåt EU-sygesikringskort']);
    expect(names('sikring')).toEqual([]);
  });

  test('by several words, in any order', () => {
    expect(names('plads s')).toEqual(['Plads i SFO']);
    expect(names('sfo pl')).toEqual(['Plads i SFO']);
  });

  test.each([
    ['kørek', 'Kørekort'],
    ['koerek', 'Kørekort'],
    ['BLÅ', 'Blåt EU-sygesikringskort'],
    ['blaa', 'Blåt EU-sygesikringskort'],
    ['aeldre', 'Bolig til ældre og handicappede'],
  ])('both ways of writing: %s', (query, found) => {
    expect(names(query)).toEqual([found]);
  });

  test('favourites first, then what begins with it, then the rest, by name', () => {
    expect(names('p')).toEqual(['Pas', 'Plads i dagtilbud', 'Plads i SFO', 'Vielse og partnerskab']);
    expect(names('').slice(0, 4)).toEqual(['Kørekort', 'Pas', 'Blåt EU-sygesikringskort', 'Bolig til ældre og handicappede']);
    expect(names('')).toHaveLength(tasks.length);
  });

  test.each([
    ['.2309', ['Kørekort', 'Pas']],
    [',23.09.04', ['Kørekort']],
    ['. 27', ['Bolig til ældre og handicappede']],
    ['23.01', ['Vielse og partnerskab']],
    ['.99', []],
  ])('by KLE number: %s', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  test('a favourite the round does not hold is left out', () => {
    expect(list.favourites.map(({ kle }) => kle)).toEqual(['23.09.04', '23.09.02']);
  });
});

describe('choosing', () => {
  test('a digit is a favourite, on either row, as long as nothing is typed', () => {
    expect(pressInPicker(emptyPicker, key('Digit1', '1'), list)).toEqual({ kind: 'choose', task: '23.09.04' });
    expect(pressInPicker(emptyPicker, key('Numpad2', '2'), list)).toEqual({ kind: 'choose', task: '23.09.02' });
    expect(pressInPicker(emptyPicker, key('Digit3', '3'), list)).toEqual({ kind: 'nothing_fits' });
    expect(pressInPicker(typed('.2'), key('Digit3', '3'), list)).toEqual({ kind: 'leave' });
  });

  test('Enter is "Ingen opgave" before anything is typed, and the first that fits afterwards', () => {
    for (const code of ['Enter', 'NumpadEnter']) {
      expect(pressInPicker(emptyPicker, key(code), list)).toEqual({ kind: 'choose', task: null });
      expect(pressInPicker(typed('bol'), key(code), list)).toEqual({ kind: 'choose', task: '27.45.00' });
      expect(pressInPicker(typed('xyz'), key(code), list)).toEqual({ kind: 'nothing_fits' });
    }
  });

  test('the arrow keys move the mark within what fits', () => {
    const down = pressInPicker(typed('bol'), key('ArrowDown'), list);
    expect(down).toEqual({ kind: 'move', picker: { query: 'bol', mark: 1 } });
    expect(pressInPicker({ query: 'bol', mark: 1 }, key('ArrowDown'), list)).toEqual(down);
    expect(pressInPicker({ query: 'bol', mark: 1 }, key('Enter'), list)).toEqual({ kind: 'choose', task: '32.06.08' });
    expect(pressInPicker({ query: '', mark: -1 }, key('ArrowUp'), list)).toEqual({ kind: 'move', picker: { query: '', mark: -1 } });
  });

  test('a stroke means the other contact, and letters are the field’s own', () => {
    expect(pressInPicker(emptyPicker, key('NumpadDivide', '/'), list)).toEqual({ kind: 'other_target' });
    expect(pressInPicker(typed('a'), key('NumpadDivide', '/'), list)).toEqual({ kind: 'leave' });
    expect(pressInPicker(emptyPicker, key('KeyP', 'p'), list)).toEqual({ kind: 'leave' });
  });
});
