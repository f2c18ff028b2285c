// What the desk loads at its start, packed: a clerk's old machine and the promise of a small window set the limits.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const KB = 1000;
/** Limits in bytes after gzip. Letters are packed in their own way, and are told but not limited. */
const LIMITS = { '.js': 150 * KB, '.css': 60 * KB };

const dist = process.env.KOMHEN_DIST ?? resolve(fileURLToPath(import.meta.url), '../../../ui/dist');
const names = readdirSync(dist, { recursive: true }).map(String);

/** What a desk loads before its first key counts: what the page names, and what that imports at once. */
function atStart(ending) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = new Set([...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => name));
  for (const name of found) {
    if (extname(name) !== '.js') continue;
    for (const [, file] of readFileSync(join(dist, name), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) found.add(`assets/${file}`);
  }
  return [...found].filter((name) => extname(name) === ending);
}

test('a desk loads at most 150 kB of script and 60 kB of style at its start', () => {
  const packed = Object.keys(LIMITS).map((ending) => [ending, packedSize(atStart(ending))]);
  const fonts = names.filter((name) => extname(name) === '.woff2').reduce((sum, name) => sum + readFileSync(join(dist, name)).length, 0);
  console.log([...packed, ['.woff2', fonts]].map(([ending, size]) => `${ending} ${(size / KB).toFixed(1)} kB`).join(', '));
  for (const [ending, size] of packed) {
    assert.ok(size > 0, `ui/dist has files of ${ending}: build the pages first`);
    assert.ok(size <= LIMITS[ending], `${ending}: ${size} bytes packed, at most ${LIMITS[ending]}`);
  }
});

test("the municipality's pages come later, and stay within 200 kB of script", () => {
  const first = atStart('.js');
  const later = names.filter((name) => extname(name) === '.js' && !first.includes(name.replaceAll('\\', '/')));
  const size = packedSize(later);
  console.log(`later ${(size / KB).toFixed(1)} kB in ${later.length} files`);
  assert.ok(later.length > 0, 'a desk that only counts loads none of them');
  assert.ok(size <= 200 * KB, `${size} bytes packed`);
});

test('the stylesheet is asked for in the head, so that the window is never seen without it', () => {
  const head = readFileSync(join(dist, 'index.html'), 'utf8').split('</head>')[0];
  const sheets = [...head.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)].map(([, name]) => name);
  assert.ok(sheets.length > 0, 'a stylesheet in the head');
  for (const name of sheets) assert.ok(names.includes(name), `${name} is there`);
});

test('nothing but our own letters comes along, and no file from elsewhere is asked for', () => {
  const letters = names.filter((name) => /\.(woff2?|ttf|otf|eot)$/.test(name));
  assert.deepEqual(letters.filter((name) => !/IBMPlexSans-(Regular|SemiBold|Bold)-Latin1-[\w-]+\.woff2$/.test(name)), []);
  assert.equal(letters.length, 3, 'three weights');
  assert.deepEqual(names.filter((name) => /logo/i.test(name)), [], 'no logo');
  for (const name of names.filter((each) => extname(each) === '.css')) {
    assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), /https?:|62\.5%|logo/, name);
  }
});

function packedSize(files) {
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length, 0);
}
