// What the pages around the counting screen owe it: nothing takes a clerk away unasked, and nothing unsaved waits unseen.
import assert from 'node:assert/strict';
import { deskTest, laptop, small } from './support.mjs';
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

let usb = true;
deskTest('sending without a folder says why, and the way out stays in sight beside a saved file', {
  round: fullRound(), context: { viewport: small },
  answer: (command, input, post) => {
    if (command !== 'save_desk_file') return post(command, input);
    const file = { paths: ['/media/usb/0751_E2026_BS_2.komhendesk', '/media/usb/0751_E2026_BS_2.txt'], total: 7, control_code: 'ABCD-EFGH' };
    return usb ? { ok: true, value: file } : { ok: false, value: { code: 'disk_full', detail: {} } };
  },
}, async ({ page, menu, shot }) => {
  await menu('Send tal');
  const dialog = page.getByRole('dialog', { name: 'Send tal' });
  await dialog.getByText('Spørg tovholderen, hvilken mappe.').waitFor();
  await dialog.getByRole('button', { name: 'Send nu' }).click({ force: true });
  await dialog.getByRole('status').filter({ hasText: 'Intet er sendt' }).waitFor();
  await dialog.getByRole('button', { name: /^Gem fil/ }).click();
  const saved = dialog.getByRole('heading', { name: /^Gemt til USB eller mail kl\. \d\d\.\d\d \(7\)$/ });
  await saved.waitFor();
  await shot('da-sending-saved');
  for (const viewport of [small, laptop]) {
    await page.setViewportSize(viewport);
    const { y, height } = await dialog.getByRole('button', { name: /^Luk/ }).boundingBox();
    assert.ok(y > 0 && y + height <= viewport.height, `"Luk" is at ${y} in ${viewport.height}`);
  }
  usb = false;
  await dialog.getByRole('button', { name: /^Gem fil/ }).click();
  await dialog.getByText('Filen er IKKE gemt').waitFor();
  assert.equal(await saved.count(), 0, 'the old success is gone');
});
