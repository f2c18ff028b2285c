import { FluentResource } from '@fluent/bundle';
import { afterEach, describe, expect, test } from 'vitest';
import channelCodes from '../../../../schema/codes/channels.csv?raw';
import typeCodes from '../../../../schema/codes/types.csv?raw';
import danish from '../../../../schema/texts/da.ftl?raw';
import { canSay, say, speak, type Language } from '../../text';
import { CHANNELS, entriesOf, keyOf, linesOf, RULES, sentencesOf, titleOf, tree, TYPES, WITH_ALSO } from './entries';
import { search } from './search';
import { decisionTree, type Question } from './tree';

const codesIn = (csv: string) => csv.trim().split(/\r?\n/).slice(1).map((line) => line.split(';')[1]!);
const languages: Language[] = ['da', 'en'];

afterEach(() => speak('da'));

describe('the definitions', () => {
  test('are there for every type and every channel of the code lists', () => {
    expect([...TYPES].sort()).toEqual(codesIn(typeCodes).sort());
    expect([...CHANNELS].sort()).toEqual(codesIn(channelCodes).sort());
  });

  test.each(languages)('are whole in %s: no sentence is missing or empty', (language) => {
    speak(language);
    for (const entry of entriesOf(TYPES, CHANNELS)) {
      const sentences = [titleOf(entry), ...sentencesOf(entry)];
      for (const sentence of sentences) expect(sentence, keyOf(entry)).toMatch(/\p{L}{3}/u);
      expect(new Set(sentences).size, `${keyOf(entry)} says the same twice`).toBe(sentences.length);
    }
  });

  test('leave no line of citizens’ words out', () => {
    const written = new FluentResource(danish).body.filter(({ id, attributes }) => id.startsWith('ui-define-type-') && 'also' in attributes);
    expect(written.map(({ id }) => id.replace('ui-define-type-', ''))).toEqual(WITH_ALSO);
  });

  test('leave no line of a rule out', () => {
    const written = new FluentResource(danish).body.filter(({ id }) => id.startsWith('ui-define-rule-'));
    expect(written.map(({ id }) => id.replace('ui-define-rule-', ''))).toEqual(Object.keys(RULES));
    for (const { id, attributes } of written) {
      const lines = Object.keys(attributes).filter((name) => name.startsWith('line')).length;
      expect(linesOf(id.replace('ui-define-rule-', '')), id).toHaveLength(lines);
    }
  });

  test('begin with the questions and follow the order of the desk', () => {
    const keys = entriesOf(['OPRET', 'INFO'], ['EMLIND', 'TLFIND']).map(keyOf);
    expect(keys[0]).toBe(keyOf(tree));
    expect(keys.slice(1, 3)).toEqual(['type-OPRET', 'type-INFO']);
    expect(keys.slice(-2)).toEqual(['channel-EMLIND', 'channel-TLFIND']);
  });
});

describe('the questions', () => {
  /** Every way through: what is answered, and the type at the end. */
  function ways(question: Question, answered: string[] = []): [string, string][] {
    return (['yes', 'no'] as const).flatMap((answer): [string, string][] => {
      const path = [...answered, `${question.ask} ${answer}`];
      const leadsTo = question[answer];
      return typeof leadsTo === 'string' ? [[path.join(', '), leadsTo]] : ways(leadsTo, path);
    });
  }

  test('lead to each of the six types, in one way each', () => {
    expect(Object.fromEntries(ways(decisionTree))).toEqual({
      'reference yes, new yes': 'OPRET',
      'reference yes, new no, change yes': 'STATUS',
      'reference yes, new no, change no': 'INFO',
      'reference no, municipality no': 'FEJL',
      'reference no, municipality yes, self_service yes': 'SLVBTJN',
      'reference no, municipality yes, self_service no': 'VEJL',
    });
  });

  test('part the types as the code list says who needs a reference number', () => {
    const needs = new Map(typeCodes.trim().split(/\r?\n/).slice(1).map((line) => [line.split(';')[1]!, line.split(';')[3] === 'yes']));
    for (const [way, type] of ways(decisionTree)) expect(way.startsWith('reference yes'), type).toBe(needs.get(type));
  });

  test('have words', () => {
    const asked = new Set(ways(decisionTree).flatMap(([way]) => way.split(', ').map((each) => each.split(' ')[0]!)));
    for (const ask of asked) {
      expect(canSay(`ui-define-ask-${ask}`)).toBe(true);
      expect(say(`ui-define-ask-${ask}.hint`)).toMatch(/\.$/);
    }
  });
});

describe('searching', () => {
  const pages = [
    { entry: 'a', title: 'Brev ind', sentences: ['Et papir med posten.', 'Om pas og kørekort i Aarhus.'] },
    { entry: 'b', title: 'Ny sag', sentences: ['En ansøgning.', 'Kørekortet er blevet væk.'] },
    { entry: 'c', title: 'Kørekort', sentences: ['Et kort.'] },
  ];
  const find = (asked: string) => search(pages, asked).map(({ entry }) => entry).join('');

  test.each([
    ['kørekort', 'cab'], // in the title first
    ['KOEREKORT', 'cab'],
    ['århus', 'a'],
    ['Aarhus', 'a'],
    ['ansogning', ''],
    ['ansoegning', 'b'],
    ['pas aarhus', 'a'], // every word, in any order
    ['pas væk', ''],
    ['  ', ''],
    ['', ''],
  ])('"%s" finds "%s"', (asked, expected) => {
    expect(find(asked)).toBe(expected);
  });

  test('shows the sentence that holds it', () => {
    expect(search(pages, 'kørekort')[1]).toEqual({ entry: 'a', title: 'Brev ind', sentence: 'Om pas og kørekort i Aarhus.' });
  });

  test.each([
    ['da', 'telefonsvarer', 'channel-TLFIND'],
    ['en', 'answering machine', 'channel-TLFIND'],
    ['da', 'udbetaling danmark', 'type-VEJL'],
    ['da', 'spam', 'rule-counted'],
    ['da', 'kontonummer', 'type-STATUS'],
    ['da', 'adresse', 'type-STATUS'],
    ['da', 'adresse', 'type-OPRET'],
    ['da', 'rykker', 'type-INFO'],
    ['da', 'opsigelse', 'type-STATUS'],
    ['da', 'årsopgørelse', 'type-FEJL'],
    ['en', 'account number', 'type-STATUS'],
  ] as const)('in %s "%s" finds %s', (language, asked, expected) => {
    speak(language);
    const written = entriesOf(TYPES, CHANNELS).map((entry) => ({ entry, title: titleOf(entry), sentences: sentencesOf(entry) }));
    expect(search(written, asked).map(({ entry }) => keyOf(entry))).toContain(expected);
  });
});
