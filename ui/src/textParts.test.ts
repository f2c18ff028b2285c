import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import danish from '../../schema/texts/da.ftl?raw';
import { mentionedIn, onlyTexts } from './textParts';

const mentioned = mentionedIn(["say('ui-menu')", 'say(`ui-age-${unit}`, {})', 'say("ui-today.hint")']);

test.each([['ui-menu', true], ['ui-menu-today', false], ['ui-age-now', true], ['ui-today', true], ['cli-help', false]])('%s is mentioned: %s', (id, is) => {
  expect(mentioned(id)).toBe(is);
});

test('a text keeps its attributes and its variants, and remarks are left out', () => {
  const source = '## Remark\n\nui-menu = Menu\n    .hint = her\n\n# another\nui-gone = Væk\nui-age-now = { $n ->\n        [one] en\n       *[other] flere\n    }\n';
  expect(onlyTexts(source, mentioned)).toBe('ui-menu = Menu\n    .hint = her\nui-age-now = { $n ->\n        [one] en\n       *[other] flere\n    }\n');
});

test('no text is lost or broken by the parting', () => {
  const [desk, later] = [onlyTexts(danish, mentioned), onlyTexts(danish, (id) => !mentioned(id))];
  const ids = (source: string) => new FluentResource(source).body.map(({ id }) => id);
  expect(ids(desk)).toContain('ui-menu');
  expect([...ids(desk), ...ids(later)].sort()).toEqual(ids(danish).sort());
});
