// The coordinator's way in and around: from the menu and from Kom i gang, by keyboard alone, and back to counting.
import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { deskTest } from './support.mjs';

const heading = (page, name) => page.getByRole('heading', { name, exact: true });
const pages = (page) => page.getByRole('navigation', { name: 'Kommunens sider' });

deskTest('the municipality is a step from counting, and no key on its pages counts a contact', async ({ page, key, menu, figures, shot }) => {
  await menu(/^Tovholder/);
  await heading(page, 'Ugen nu').waitFor();
  await key('Digit1', 'Numpad2', 'Digit1', 'Numpad1');
  await shot('municipality');
  await key('Escape');
  assert.equal(await heading(page, 'Ugen nu').count(), 1, 'a key too many throws nobody out');
  await page.getByRole('button', { name: 'Tilbage til tælling' }).click();
  await page.getByRole('main', { name: 'Tællefelt' }).waitFor();
  assert.equal((await figures()).total, 0);
  await key('Digit1', 'Numpad2');
  await page.locator('header strong').filter({ hasText: /^1$/ }).waitFor();
});

deskTest('every page is reached by keyboard, says where one is, and begins at its heading', { timeout: 120_000 }, async ({ page, menu }) => {
  await menu(/^Tovholder/);
  await heading(page, 'Ugen nu').waitFor();
  const names = ['Opsætning', 'Afstemning', 'Kontrol', 'Luk uge', 'Eksport', 'Rapport', 'Masseregistrering', 'Import', 'Rettelseslog', 'Flyt til ny pc', 'Ugen nu'];
  for (const name of names) {
    const item = pages(page).getByRole('button', { name, exact: true });
    if (!(await item.isVisible())) {
      await pages(page).getByRole('button', { name: 'Mere' }).focus();
      await page.keyboard.press('Enter');
    }
    await item.focus();
    await page.keyboard.press('Enter');
    await page.locator('.area h2').first().waitFor();
    assert.equal(await item.getAttribute('aria-current'), 'page', name);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H2', `${name} begins at its heading`);
    assert.equal(await page.getByRole('navigation').locator('[aria-current=page]').count(), 1);
  }
});

deskTest('another round is chosen at the top and holds on every page', async ({ page, menu, post }) => {
  const { rounds } = (await post('municipality_state', {})).value;
  assert.ok(rounds.length > 1, 'the demonstration has the round of the year before');
  await menu(/^Tovholder/);
  await heading(page, 'Ugen nu').waitFor();
  await page.getByRole('combobox', { name: 'Runde' }).selectOption(rounds[1].round);
  await page.locator('dd').filter({ hasText: String(rounds[1].total) }).first().waitFor();
  await pages(page).getByRole('button', { name: 'Luk uge' }).click();
  await pages(page).getByRole('button', { name: 'Ugen nu' }).click();
  assert.equal(await page.getByRole('combobox', { name: 'Runde' }).inputValue(), rounds[1].round);
});

deskTest('whoever is the coordinator begins without a round file: a municipality by a few letters, then its first round', { fresh: true, ready: false }, async ({ page, post, shot }) => {
  await page.getByRole('button', { name: 'Jeg er tovholder' }).click();
  await page.getByRole('button', { name: 'Fortsæt' }).click({ force: true });
  await page.getByText('Vælg først en kommune fra listen.').waitFor();
  const field = page.getByRole('combobox', { name: 'Kommune' });
  assert.equal(await field.evaluate((element) => element === document.activeElement), true, 'the field that is missing has the focus');
  await field.pressSequentially('århu');
  await page.getByRole('option', { name: /^Aarhus/ }).waitFor();
  await shot('municipality-first');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Fortsæt som Aarhus' }).click();
  await heading(page, 'Ny runde').waitFor();
  const { municipality, rounds } = (await post('municipality_state', {})).value;
  assert.deepEqual([municipality, rounds], ['0751', []]);
  await pages(page).getByRole('button', { name: 'Kontrol' }).click();
  await page.getByText('Lav en runde først').waitFor();
  await shot('municipality-round-first');
  await page.getByRole('button', { name: 'Lav runden …' }).click();
  await heading(page, 'Ny runde').waitFor();
});

deskTest('the folder is chosen, looked into, told of when it is gone, and found again', { fresh: true, ready: false }, async ({ page, post, choose, data }) => {
  await post('begin_municipality', { municipality: '0751' });
  await post('new_round', { round: 'E2026', weeks: '43', copy: null, practice: false });
  const folder = join(data, 'delt');
  mkdirSync(folder);
  await page.getByRole('button', { name: 'Jeg er tovholder' }).click();
  await heading(page, 'Ugen nu').waitFor();
  await page.getByText('Vælg den mappe, som skrankerne sender deres tal til.').waitFor();
  await choose(folder);
  await page.getByRole('button', { name: 'Vælg mappe …' }).click();
  await page.getByText(/set efter kl\./).waitFor();
  assert.equal((await post('municipality_state', {})).value.folder, folder);
  renameSync(folder, `${folder}-væk`);
  await page.getByRole('button', { name: 'Se efter nu' }).click();
  await page.getByText(/Sidst set efter/).waitFor();
  renameSync(`${folder}-væk`, folder);
  await page.getByRole('button', { name: 'Se efter nu' }).click();
  await page.getByText(/Sidst set efter/).waitFor({ state: 'detached' });
});
