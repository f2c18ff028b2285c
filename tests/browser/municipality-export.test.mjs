// Eksport and Flyt til ny pc, on the demonstration's municipality with the real commands behind.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRound, toPage, told } from './coordinator.mjs';
import { deskTest } from './support.mjs';

/** The control code by another road than the product's: base32 of the file's SHA-256, by bits. */
function controlCode(path) {
  const bits = [...createHash('sha256').update(readFileSync(path)).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(/.{5}/g).slice(0, 8).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five, 2)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

deskTest('files are chosen, looked at and written, and the control code is the file’s', async (desk) => {
  const { page } = desk;
  const round = await openRound(desk);
  await toPage(desk, 'Eksport');
  await page.getByText(/er ikke lukket endnu/).waitFor();
  await page.getByLabel('Indberetning til KL').check();
  await page.getByLabel('CSV til dansk Excel').check();
  const preview = page.getByRole('region', { name: 'Forhåndsvisning' }).last();
  await page.getByRole('columnheader', { name: 'dato' }).waitFor();
  assert.deepEqual((await preview.getByRole('columnheader').allInnerTexts()).slice(0, 4), ['dato', 'kanal', 'type', 'antal']);
  await page.getByText(/^Ens i alle rækker herunder: .*kommunekode 0999/).waitFor();
  assert.ok((await preview.getByRole('row').count()) <= 21, 'at most twenty rows and the heading');
  await page.getByRole('combobox', { name: 'Format' }).selectOption('excel-da');
  await page.getByText('excel.csv').waitFor();
  await desk.shot('municipality-export');

  const folder = join(desk.data, 'til KL');
  mkdirSync(folder);
  await desk.chooseNext(folder);
  await page.getByRole('button', { name: 'Vælg mappe og eksportér …' }).click();
  await told(desk, /filer er skrevet/);
  const result = page.getByRole('region', { name: /filer er skrevet/ });
  assert.match(await result.innerText(), /ikke lukket/, 'that it is preliminary is said with the result');
  const upload = join(folder, `0999_${round.round}_v1.ugetal.csv`);
  assert.ok(existsSync(upload) && existsSync(join(folder, `0999_${round.round}_v1.excel.csv`)));
  assert.equal(await result.locator('strong.code').innerText(), controlCode(upload));
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('filer er skrevet'));
  await desk.shot('municipality-exported');
});

deskTest('nothing is written without a choice or a folder, and a folder that is gone is told in words', async (desk) => {
  const { page } = desk;
  await toPage(desk, 'Eksport');
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  await page.getByRole('button', { name: /^Eksportér/ }).last().press('Enter');
  await told(desk, /Sæt først kryds/);
  await page.getByLabel('CSV, international').check();
  await page.getByRole('button', { name: 'Vælg mappe og eksportér …' }).click();
  assert.equal(await page.getByRole('alert').count(), 0, 'a dialog that is closed is no failure');
  await page.locator('button[aria-disabled=false]', { hasText: 'Vælg mappe og eksportér' }).waitFor();
  writeFileSync(join(desk.data, 'en fil'), '');
  await desk.chooseNext(join(desk.data, 'en fil', 'og en mappe i den'));
  await page.getByRole('button', { name: 'Vælg mappe og eksportér …' }).click();
  await page.getByRole('alert').filter({ hasText: 'IKKE skrevet' }).waitFor();
  await desk.shot('municipality-export-refused');
});

deskTest('a file that holds contacts one by one is marked as staying in the municipality', async (desk) => {
  const { page } = desk;
  await toPage(desk, 'Eksport');
  const line = page.getByRole('listitem').filter({ hasText: 'Rå rækker' });
  assert.match(await line.innerText(), /Bliver i kommunen/);
});

deskTest('the municipality’s store is saved for the new PC, and its code is the file’s', async (desk) => {
  const { page } = desk;
  await toPage(desk, 'Flyt til ny pc');
  const folder = join(desk.data, 'usb');
  mkdirSync(folder);
  await desk.chooseNext(folder);
  await page.getByRole('button', { name: 'Gem kopien …' }).click();
  await told(desk, /Kopien er gemt/);
  const notice = page.locator('.notice.saved');
  const path = await notice.locator('.path').innerText();
  assert.ok(path.startsWith(folder), path);
  assert.equal(await notice.locator('.code').innerText(), controlCode(path));
  await desk.shot('municipality-move');
});
