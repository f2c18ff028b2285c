import postcss from 'postcss';
import { expect, it } from 'vitest';
import sheet from '../../../node_modules/dkfds/dist/css/dkfds-virkdk.css?raw';
import { WORN, wearDkfds } from './dkfds';

const SHEET = '/a/node_modules/dkfds/dist/css/dkfds-virkdk.css';

/** The patterns, so that the plugin misses none; they come first and say nothing. */
const EVERY_PATTERN = Object.keys(WORN)
  .map((name) => `.${name}{order:0}`)
  .join('');

function worn(css: string, from = SHEET): string {
  const all = postcss([wearDkfds()]).process(EVERY_PATTERN + css, { from }).root;
  all.walkDecls('order', (declaration) => void declaration.parent!.remove());
  return all.toString().replace(/\s+/g, ' ').trim();
}

it.each([
  ['a length is reckoned from 16 px', '.alert{padding:1.6rem .8rem 0 2px}', '.notice{padding:1rem 0.5rem 0 2px}'],
  ['a length inside a sum too', '.alert{padding:calc(2.4rem + 16px)}', '.notice{padding:calc(1.5rem + 16px)}'],
  ['a colour becomes its token', '.alert{border:1px solid #8E8E8E}', '.notice{border:1px solid var(--line)}'],
  ['white is a ground', '.alert{background:white}', '.notice{background:var(--surface)}'],
  ['white is ink', '.alert{color:white}', '.notice{color:var(--brand-ink)}'],
  ['a class becomes what wears it', '.alert-info p > .form-select{top:0}', '.notice.info p > select{top:0}'],
  ['a pattern we do not wear is left out', '.header .button, .alert{top:0}', '.notice{top:0}'],
  ['a rule for an element alone is left out', 'html{font-size:62.5%} p{color:#1a1a1a}', ''],
  ['its focus ring and its faded buttons are left out', '.button:focus{top:0} .button:disabled{opacity:.25}', ''],
  ['its fonts are left out', '@font-face{font-family:x;src:url(x.woff2)}', ''],
  ['its pictures are left out', '.alert{top:0;background:url("../img/logo_virk.svg")}', '.notice{top:0}'],
  ['a group without rules is left out', '@media print{html{font-size:48%}}', ''],
])('%s', (_, given, expected) => {
  expect(worn(given)).toBe(expected);
});

it('leaves every other stylesheet alone', () => {
  const own = 'p{padding:1.6rem;color:#8E8E8E}';
  expect(postcss([wearDkfds()]).process(own, { from: '/a/src/shared/theme.css' }).css).toBe(own);
});

it('knows the package in a Windows path', () => {
  expect(worn('.alert{top:1rem}', 'C:\\ui\\node_modules\\dkfds\\dist\\css\\part.css')).toBe('.notice{top:0.625rem}');
});

it('stops at a colour without a token and at a pattern that is gone', () => {
  expect(() => worn('.alert{color:#123456}')).toThrow('no token stands for the colour #123456');
  expect(() => postcss([wearDkfds()]).process('.alert{top:0}', { from: SHEET }).css).toThrow('dkfds no longer has: button,');
});

it('takes from the real sheet what we wear, and nothing that would reach beyond it', () => {
  const { root, css } = postcss([wearDkfds()]).process(sheet, { from: SHEET });
  let rules = 0;
  root.walkRules((rule) => {
    rules += 1;
    for (const selector of rule.selectors) {
      const names = [...selector.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name);
      const known = new Set(Object.values(WORN).flatMap((own) => [...own.matchAll(/\.([a-z-]+)/g)].map(([, name]) => name)));
      expect(names.filter((name) => !known.has(name!)), selector).toEqual([]);
    }
  });
  expect(rules, 'the patterns are there').toBeGreaterThan(50);
  expect(css).toContain(':is(.button, button:not([class])).main{');
  expect(css, 'no file, no colour of its own, nothing that beats our rules').not.toMatch(/url\(|#[0-9a-f]{3,8}\b|!important|font-face/i);
});
