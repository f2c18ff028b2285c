import { FluentResource } from '@fluent/bundle';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import danish from '../../schema/texts/da.ftl?raw';
import english from '../../schema/texts/en.ftl?raw';
import { canSay, say, speak } from './text';

const sources = import.meta.glob<string>(['./**/*.svelte', './**/*.ts', '!./**/*.test.ts', '!./bindings/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bindings = import.meta.glob<string>('./bindings/*.ts', { query: '?raw', import: 'default', eager: true });

/** Each text's id, attributes and variables: what must agree between the languages. */
function shape(source: string): Record<string, string> {
  const shapes: Record<string, string> = {};
  for (const block of source.split(/^(?=-?[A-Za-z])/m)) {
    const id = /^(-?[\w-]+) *=/.exec(block)?.[1];
    if (!id) continue;
    expect(shapes, `${id} is there twice`).not.toHaveProperty([id]);
    const attributes = [...block.matchAll(/^ +\.([\w-]+) *=/gm)].map((found) => `.${found[1]}`);
    const variables = [...block.replace(/^#.*$/gm, '').matchAll(/\$([\w-]+)/g)].map((found) => `$${found[1]}`);
    shapes[id] = [...new Set([...attributes, ...variables])].sort().join(' ');
  }
  return shapes;
}

const ids = Object.keys(shape(danish));

test('both languages have the same texts with the same variables', () => {
  expect(shape(english)).toEqual(shape(danish));
});

test('one word for one thing: what a citizen comes with is an opgave, never an emne', () => {
  expect(danish.match(/^.*\bemne.*$/gimu) ?? []).toEqual([]);
});

test('no text is so misspelt that the reader skips it', () => {
  for (const source of [danish, english]) {
    expect(new FluentResource(source).body.map(({ id }) => id).sort()).toEqual(Object.keys(shape(source)).sort());
  }
});

test('every id the screen asks for exists', () => {
  for (const [file, source] of Object.entries(sources)) {
    for (const [, id] of source.matchAll(/['"`]((?:ui|error|channel|type)-[\w-]+(?:\.\w+)?)['"`]/g)) {
      expect(canSay(id!.split('.')[0]!), `${id} in ${file}`).toBe(true);
    }
  }
});

test('every text of the screen is used', () => {
  const all = Object.values(sources).join('\n');
  // Texts chosen by a code: their beginnings stand in the source as `ui-age-${…}`.
  const beginnings = [...all.matchAll(/`(ui-[\w-]+)\$\{/g)].map((found) => found[1]!);
  const unused = ids
    .filter((id) => id.startsWith('ui-') && !new RegExp(`['"\`]${id}['"\`]`).test(all))
    .filter((id) => !beginnings.some((beginning) => id.startsWith(beginning)));
  expect(unused).toEqual([]);
});

test('every error code has a sentence and a next step', () => {
  const codes = [...bindings['./bindings/ErrorCode.ts']!.matchAll(/"(\w+)"/g)].map((found) => found[1]);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) {
    expect(ids).toContain(`error-${code}`);
    expect(ids).toContain(`error-${code}-next`);
  }
});

test('a text that is missing is an error here, and so is a missing variable', () => {
  expect(() => say('ui-no-such-text')).toThrow('ui-no-such-text');
  expect(() => say('ui-armed')).toThrow('ui-armed');
});

test('the language is Danish until another is chosen', () => {
  expect(say('type-INFO.button')).toBe('Spørger til sin sag');
  speak('en');
  expect(say('type-INFO.button')).toBe('Asks about own case');
  speak('da');
});

test('no words stand in the markup itself', () => {
  const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder']);
  const found: string[] = [];
  for (const [file, source] of Object.entries(sources).filter(([name]) => name.endsWith('.svelte'))) {
    walk(parse(source, { modern: true }).fragment, (node, parent) => {
      if (node.type !== 'Text' || !/\p{L}/u.test(node.data)) return;
      if (parent?.type === 'Attribute' && !spoken.has(parent.name)) return;
      found.push(`${file}: ${node.data.trim()}`);
    });
  }
  expect(found).toEqual([]);
});

test('nothing in the markup escapes the content security policy', () => {
  for (const [file, source] of Object.entries(sources)) {
    expect(source, file).not.toMatch(/\{@html|innerHTML|<[a-z][^>]*\sstyle[=:]/);
  }
});

function walk(node: unknown, visit: (node: AST.Text, parent?: AST.Attribute) => void, parent?: unknown): void {
  if (Array.isArray(node)) return node.forEach((child) => walk(child, visit, parent));
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  visit(node as AST.Text, parent as AST.Attribute);
  for (const child of Object.values(node)) walk(child, visit, node);
}
