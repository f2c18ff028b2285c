// One page of the built UI in Chromium, with the real commands behind it over loopback.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const fromUi = createRequire(join(root, 'ui/package.json'));
const binary = process.env.KOMHEN_SERVE_BINARY;
const chromiumPath = '/usr/bin/chromium';
const dist = process.env.KOMHEN_DIST ?? join(root, 'ui/dist');

export const laptop = { width: 1366, height: 660 };
export const small = { width: 1024, height: 600 };
export const narrow = { width: 320, height: 640 };

/** A test with a fresh desk. It is skipped, in words, where the tools for it are absent. */
export function deskTest(name, options, body) {
  if (body === undefined) [options, body] = [{}, options];
  const lacking = !binary
    ? 'KOMHEN_SERVE_BINARY names no server'
    : !existsSync(chromiumPath) && 'there is no Chromium';
  if (lacking) console.log(`SKIPPED ${name}: ${lacking}`);
  test(name, { skip: lacking, timeout: options.timeout ?? 90_000 }, async () => {
    const desk = await openDesk(options);
    try {
      await body(desk);
      desk.assertNoFaults();
    } finally {
      await desk.close();
    }
  });
}

/** A desk in a folder of its own, with its page open. `init` runs in the page before its own scripts; `round` is a round
 *  file's content and where the desk stands in it, taken in use before the page opens; `hash` is the page's. */
export async function openDesk({ context = {}, answer, ready = true, init, round, fresh = false, hash = '' }) {
  const data = mkdtempSync(join(tmpdir(), 'komhen-browser-'));
  const roundFile = join(data, 'runde.komhenrunde');
  if (round) writeFileSync(roundFile, JSON.stringify(round.file));
  const words = round ? ['--fresh', '--round-file', roundFile] : fresh ? ['--fresh'] : [];
  const server = spawn(binary, ['--dist', dist, '--data', data, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: server.stdout }), 'line');
  const base = url.trim().replace(/\/$/, '');
  const browser = await launch();
  const page = await (await browser.newContext({ viewport: laptop, ...context })).newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));

  const post = async (command, input) => {
    const response = await fetch(`${base}/ipc/${command}`, { method: 'POST', body: JSON.stringify(input) });
    return { ok: response.ok, value: await response.json() };
  };
  if (round) {
    await post('offered_round_file', {});
    const taken = await post('take_round', { unit: round.unit, desk: round.desk });
    assert.ok(taken.ok, `the round is taken: ${JSON.stringify(taken.value)}`);
  }
  // A binding, not fetch: the page keeps the product's content security policy, which allows no loopback.
  await page.exposeBinding('answerIpc', async (_source, command, input) =>
    answer ? answer(command, input, post) : post(command, input),
  );
  await page.exposeBinding('reportFault', (_source, text) => void faults.push(text));
  await page.addInitScript(() => {
    // As the product does before its own scripts run.
    Object.freeze(Object.prototype);
    window.__TAURI_INTERNALS__ = {
      async invoke(command, { input }) {
        const { ok, value } = await window.answerIpc(command, input);
        if (!ok) throw value;
        return value;
      },
    };
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportFault(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  if (init) await page.addInitScript(init);
  await page.goto(`${base}/${hash}`);
  if (ready) await page.getByRole('main', { name: 'Tællefelt' }).waitFor();

  return {
    page,
    /** One key down and up. The pause is a person's: a key that closes again sooner is a worn switch. */
    async key(...codes) {
      for (const code of codes) {
        await page.keyboard.press(code, { delay: 20 });
        await page.waitForTimeout(70);
      }
    },
    /** What the ear is told. */
    said: () => page.locator('p.announcement').innerText(),
    post,
    /** The folder this desk has to itself. */
    data,
    /** What the next dialog of the system answers. */
    choose: (path) => fetch(`${base}/ipc-choose?path=${encodeURIComponent(path)}`, { method: 'POST' }),
    /** Opens the menu, and chooses there. */
    async menu(name) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('dialog').getByRole('button', { name }).click();
    },
    cell: (name) => page.getByRole('button', { name: new RegExp(`^${name}: `) }),
    total: () => page.locator('header strong').innerText().then(Number),
    /** The newest truth, from the store itself. */
    figures: async () => (await post('desk_state', { practice: false })).value.figures,
    /** What the next dialog of the system answers; one that nothing was put before closes without a choice. */
    chooseNext: (path) => fetch(`${base}/ipc-choose?path=${encodeURIComponent(path)}`, { method: 'POST' }),
    /** The folder this desk and its municipality lie in. */
    data,
    failNext: (code, times = 1) => fetch(`${base}/ipc-fail?code=${code}&times=${times}`, { method: 'POST' }),
    async settled(total) {
      await page.locator('header strong').filter({ hasText: new RegExp(`^${total}$`) }).waitFor();
    },
    async shot(name) {
      if (!process.env.KOMHEN_SHOTS) return;
      mkdirSync(process.env.KOMHEN_SHOTS, { recursive: true });
      await page.screenshot({ path: join(process.env.KOMHEN_SHOTS, `${name}.png`) });
    },
    violations: () => axeViolations(page),
    assertNoFaults: () => assert.deepEqual(faults, [], 'the page ran without errors and within its policy'),
    async close() {
      await browser.close();
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function launch() {
  const { chromium } = fromUi('playwright-core');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function axeViolations(page) {
  const source = readFileSync(fromUi.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    levels,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}
