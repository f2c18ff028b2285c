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

const dist = resolve(fileURLToPath(import.meta.url), '../../../ui/dist');
const names = readdirSync(dist, { recursive: true }).map(String);

test('the pages stay within 150 kB of script and 60 kB of style', () => {
  const packed = Object.keys(LIMITS).map((ending) => [ending, sizeOf(ending, (bytes) => gzipSync(bytes).length)]);
  const fonts = sizeOf('.woff2', (bytes) => bytes.length);
  console.log([...packed, ['.woff2', fonts]].map(([ending, size]) => `${ending} ${(size / KB).toFixed(1)} kB`).join(', '));
  for (const [ending, size] of packed) {
    assert.ok(size > 0, `ui/dist has files of ${ending}: build the pages first`);
    assert.ok(size <= LIMITS[ending], `${ending}: ${size} bytes packed, at most ${LIMITS[ending]}`);
  }
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

function sizeOf(ending, measure) {
  return names
    .filter((name) => extname(name) === ending)
    .reduce((sum, name) => sum + measure(readFileSync(join(dist, name))), 0);
}
