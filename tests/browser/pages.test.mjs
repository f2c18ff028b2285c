// What the pages around the counting screen owe it: nothing takes a clerk away unasked, and nothing unsaved waits unseen.
import assert from 'node:assert/strict';
import { deskTest } from './support.mjs';
import { day, fullRound } from './rounds.mjs';

const offer = {
  file_name: 'ny.komhenrunde', round: 'E2099', weeks: [43], first_day: day(-3), last_day: day(3), municipality_code: '0751',
  municipality_name: 'Aarhus', practice: false, version: 9, profile: 'full', contact_line: 'Ring til tovholderen.',
  units: [{ code: 'borger', name: 'Borgerservice', desks: ['2'] }], expired: false, unit: null, desk: null, difference: null,
};
let dropped = false;

/** A desk on which files can be dropped: `dropFile` in the page does as the product does then. */
const dropping = {
  round: fullRound(),
  answer: (command, input, post) =>
    command === 'offered_round_file' ? { ok: true, value: dropped ? offer : null } : post(command, input),
  init: () => {
    const internals = window.__TAURI_INTERNALS__;
    const { invoke } = internals;
    internals.transformCallback = (callback) => ((window.dropFile = () => callback({ payload: null })), 1);
    internals.invoke = (command, words) => (command.startsWith('plugin:event|') ? Promise.resolve(1) : invoke(command, words));
  },
};

async function dropFile(page) {
  dropped = true;
  await page.evaluate(() => window.dropFile());
  await page.waitForTimeout(300);
  dropped = false;
}

const ready = (page) => page.getByText('Der ligger en ny rundefil klar.');
const start = (page) => page.getByRole('heading', { name: 'Kom i gang' });

deskTest('a dropped round file opens its page from a desk at rest, and never over a chosen channel', dropping, async ({ page, key, settled }) => {
  await key('Digit1');
  await dropFile(page);
  await ready(page).waitFor();
  assert.equal(await start(page).count(), 0, 'the channel is still chosen');
  await key('Numpad2');
  await settled(1);
  await dropFile(page);
  await start(page).waitFor();
});

deskTest('a dropped round file leaves the half-keyed sheet alone, and is told of at counting', dropping, async ({ page, menu }) => {
  await menu('Efterregistrering og papir');
  const cell = page.locator('main input').first();
  await cell.fill('3');
  await dropFile(page);
  assert.equal(await cell.inputValue(), '3');
  await page.getByRole('button', { name: /^Tilbage til tælling/ }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await ready(page).waitFor();
});

deskTest('a contact that is not saved is told of on every page, and the way back asks before a sheet is lost', async (desk) => {
  const { page, key, menu, failNext, violations, shot, settled } = desk;
  const strip = page.getByRole('alert').filter({ hasText: 'IKKE gemt: ' });
  await failNext('disk_full');
  await key('Digit1', 'Numpad2');
  await strip.waitFor();
  for (const name of ['Mine henvendelser i dag', 'Optællingsark', 'Taster og tilgængelighed', 'Rundefil', 'Prøvetælling']) {
    await menu(name);
    if (name === 'Prøvetælling') await page.getByText(/^Eksempel 1 af/).waitFor();
    await strip.getByRole('button', { name: 'Tilbage til tælling' }).waitFor();
    await shot(`unsaved-${name}`);
    assert.deepEqual(await violations(), [], name);
    await strip.getByRole('button').click();
    await strip.getByRole('button', { name: 'Prøv igen' }).waitFor();
  }
  await menu('Efterregistrering og papir');
  await page.locator('main input').first().fill('3');
  await strip.getByRole('button').click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await strip.getByRole('button', { name: 'Prøv igen' }).click();
  await settled(1);
});

deskTest('after the definitions were opened from the menu the keys count', async ({ page, key, menu, settled }) => {
  await menu(/^Definitioner/);
  await page.getByRole('dialog').waitFor();
  await key('Escape', 'Digit1', 'Numpad2');
  await settled(1);
});

deskTest('Esc leaves the result of practice, as its button says', async ({ page, menu, key, figures }) => {
  await menu('Prøvetælling');
  await page.getByRole('button', { name: 'Fri øvelse' }).click();
  await page.getByRole('button', { name: 'Resultat' }).click();
  await page.getByRole('heading', { name: 'Så mange svar er rigtige' }).waitFor();
  await key('Escape');
  await page.locator('.practising').waitFor({ state: 'detached' });
  await page.getByRole('main', { name: 'Tællefelt' }).waitFor();
  assert.equal((await figures()).total, 0);
});
