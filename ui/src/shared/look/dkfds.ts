// Runs at build only: what we take of the stylesheet of Det Fælles Designsystem (dkfds), and how it fits in here.
//
// That stylesheet is made for self-service pages on Virk: it sets 10 px as the root's size, ink and size on every
// paragraph and list, light colours alone, and hundreds of classes with names as short as `row`. So only the rules
// of the patterns named in WORN are taken. Their lengths are reckoned from a root of 16 px, their colours become the
// tokens of theme.css (hence dark), and their names become our elements and classes. Nothing else comes through:
// no font, no picture, no logo.
import type { AtRule, Node, Plugin, Root, Rule } from 'postcss';

/** Every input one writes in. */
const WRITTEN_IN =
  ':is(textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"], [type="color"], [type="submit"]))';

/** A class of dkfds → the selector that wears it here. A rule with any other class, or with none, is left out. */
export const WORN: Readonly<Record<string, string>> = {
  button: ':is(.button, button:not([class]))',
  'button-primary': '.main',
  'button-secondary': ':not(.main, .quiet, .danger)',
  'button-tertiary': '.quiet',
  'button-warning': '.danger',
  'form-group': '.field',
  'form-label': ':is(.field > label:not(:has([type="checkbox"], [type="radio"])), .field > legend)',
  'form-hint': ':is(.field .hint)',
  'form-error-message': ':is(.field .error)',
  'form-error': ':has([aria-invalid="true"])',
  'form-input': WRITTEN_IN,
  'form-select': 'select',
  alert: '.notice',
  'alert-success': '.notice.saved',
  'alert-warning': '.notice.warning',
  'alert-error': '.notice.danger',
  'alert-info': '.notice.info',
  table: ':is(.table, table:not([class]))',
  'table--compact': '.compact',
  // A tag of dkfds is pressed to leave out a choice; what we call a tag only tells, as its badge does.
  badge: '.tag',
  'badge-info': '.info',
  'badge-success': '.saved',
  'badge-warning': '.warning',
  'badge-error': '.danger',
};

/** A colour of the virk theme → the token that stands for it. White is ink on a coloured ground, and a ground elsewhere. */
const TOKENS: Readonly<Record<string, string>> = {
  '#1a1a1a': '--ink',
  '#454545': '--ink-soft',
  '#707070': '--ink-soft',
  '#8e8e8e': '--line',
  '#bfbfbf': '--line-faint',
  '#dcdcdc': '--line-faint',
  '#f5f5f5': '--surface-second',
  '#0059b3': '--brand',
  '#004993': '--brand-strong',
  '#1b86c3': '--brand',
  '#e2f2fb': '--brand-tint',
  '#358000': '--saved',
  '#ddf7ce': '--saved-tint',
  '#febb30': '--warning',
  '#ffeecc': '--warning-tint',
  '#cc0000': '--danger',
  '#ffe0e0': '--danger-tint',
};

const SHEET = '/dkfds/dist/css/';
const ROOT_SCALE = 10 / 16;
const CLASS = /\.([a-z_][\w-]*)/gi;
const COLOUR = /#[0-9a-f]{3,8}\b|\bwhite\b|\b(?:rgb|hsl)a?\([^)]*\)/gi;

/** The PostCSS plugin. It touches no stylesheet but dkfds's own. */
export function wearDkfds(): Plugin {
  return { postcssPlugin: 'wear-dkfds', Once: wear };
}

function wear(root: Root): void {
  const met = new Set<string>();
  let sheetIsHere = false;
  root.walkAtRules('font-face', (face) => {
    if (ofDkfds(face)) face.remove();
  });
  root.walkRules((rule) => {
    if (!ofDkfds(rule)) return;
    sheetIsHere = true;
    rule.selectors.forEach((selector) => classesOf(selector).forEach((name) => met.add(name)));
    fit(rule);
  });
  root.walkAtRules((group) => removeIfEmpty(group));
  // After an upgrade a pattern may have a new name: better no build than a bare screen.
  const lost = sheetIsHere ? Object.keys(WORN).filter((name) => !met.has(name)) : [];
  if (lost.length > 0) throw new Error(`dkfds no longer has: ${lost.join(', ')}`);
}

function fit(rule: Rule): void {
  const selectors = rule.selectors.filter(isWorn).map((selector) => selector.replace(CLASS, (_, name: string) => WORN[name]!));
  if (selectors.length === 0) {
    rule.remove();
    return;
  }
  rule.selectors = selectors;
  rule.walkDecls((declaration) => {
    const { prop, value } = declaration;
    // Its pictures are drawn in black, and would vanish in the dark.
    if (value.includes('url(')) declaration.remove();
    else declaration.value = value.replace(/(\d*\.?\d+)rem\b/g, scaled).replace(COLOUR, (colour) => `var(${tokenOf(prop, colour)})`);
  });
  if (rule.nodes.length === 0) rule.remove();
}

/** The focus ring and the look of what cannot be used are our own: theme.css has them. */
function isWorn(selector: string): boolean {
  const classes = classesOf(selector);
  return classes.length > 0 && classes.every((name) => name in WORN) && !/:(focus|disabled|-ms-)/.test(selector);
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(CLASS)].map(([, name]) => name!);
}

function scaled(_: string, length: string): string {
  return `${Number((Number(length) * ROOT_SCALE).toFixed(4))}rem`;
}

function tokenOf(prop: string, colour: string): string {
  if (colour.toLowerCase() === 'white') return prop === 'color' || prop === 'fill' ? '--brand-ink' : '--surface';
  const token = TOKENS[colour.toLowerCase()];
  if (token === undefined) throw new Error(`no token stands for the colour ${colour} of dkfds`);
  return token;
}

function ofDkfds(node: Node): boolean {
  return node.source?.input.file?.replaceAll('\\', '/').includes(SHEET) ?? false;
}

function removeIfEmpty(group: AtRule): void {
  if (ofDkfds(group) && group.nodes?.length === 0) group.remove();
}
