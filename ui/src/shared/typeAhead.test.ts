import { expect, test } from 'vitest';
import { fitting, movedMark } from './typeAhead';

const towns = [
  { value: '0751', text: 'Aarhus', note: '0751' },
  { value: '0851', text: 'Aalborg', note: '0851' },
  { value: '0492', text: 'Ærø', note: '0492' },
  { value: '0630', text: 'Vejle', note: '0630' },
];
const values = (typed: string) => fitting(towns, typed).map(({ text }) => text);

test.each([
  ['å', ['Aarhus', 'Aalborg']],
  ['aa', ['Aarhus', 'Aalborg']],
  ['ål', ['Aalborg']],
  ['aero', ['Ærø']],
  ['aeroe', ['Ærø']],
  ['751', ['Aarhus']],
  ['', ['Aarhus', 'Aalborg', 'Ærø', 'Vejle']],
  ['xyz', []],
])('%o finds %o', (typed, found) => {
  expect(values(typed)).toEqual(found);
});

test('what begins with the typed letters comes before what only holds them', () => {
  expect(fitting([{ value: '1', text: 'Nyt pas' }, { value: '2', text: 'Kompas' }, { value: '3', text: 'Pas' }], 'pas').map(({ value }) => value)).toEqual(['3', '1', '2']);
});

test('the mark goes round, and other keys belong to the field', () => {
  expect([movedMark('ArrowDown', -1, 3), movedMark('ArrowDown', 2, 3), movedMark('ArrowUp', 0, 3), movedMark('ArrowUp', -1, 3)]).toEqual([0, 0, 2, 2]);
  expect([movedMark('a', 0, 3), movedMark('ArrowDown', 0, 0)]).toEqual([null, null]);
});
