// A tally sheet keeps the day it was opened on, also when the clock passes midnight before it is saved.
import assert from 'node:assert/strict';
import { fullRound as round } from './rounds.mjs';
import { deskTest } from './support.mjs';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format();
const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
let midnight = false;
const sheets = [];

/** The real commands, on a desk that takes yesterday for today until midnight has passed. */
async function acrossMidnight(command, input, post) {
  if (command === 'log_paper') sheets.push(input.day);
  const asked = command === 'contacts_of_day' && input.day === null && !midnight ? { ...input, day: yesterday } : input;
  const answer = await post(command, asked);
  if (command === 'desk_state' && answer.ok && !midnight) answer.value.figures.day = yesterday;
  return answer;
}

deskTest('a sheet begun before midnight is saved on its own day, also after a late entry', { round: round(), answer: acrossMidnight }, async (desk) => {
  const { page, menu, post } = desk;
  await menu('Efterregistrering og papir');
  const chosen = page.getByLabel('Arkets dag');
  await page.getByRole('textbox').first().fill('3');
  assert.equal(await chosen.inputValue(), yesterday);

  midnight = true;
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator(`option[value="${today}"]`).filter({ hasText: /^I dag/ }).first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Efterregistrér én ad gangen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Efterregistrering' });
  assert.equal(await dialog.getByLabel('Dag', { exact: true }).inputValue(), yesterday);
  await dialog.getByLabel('Klokken').selectOption('9');
  await dialog.getByLabel('Kanal').selectOption('TLFIND');
  await dialog.getByLabel('Type').selectOption('INFO');
  await dialog.getByRole('button', { name: /^Gem/ }).click();
  await dialog.getByRole('status').filter({ hasText: /Telefon ind.*1 efterregistreret i denne omgang/ }).waitFor();
  await dialog.getByRole('button', { name: /^Gem/ }).click();
  await dialog.getByText(/Vælg type$/).waitFor();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  assert.equal(await chosen.inputValue(), yesterday);

  await page.getByRole('button', { name: /^Gem/ }).click();
  await page.getByRole('status').filter({ hasText: 'gemt' }).waitFor();
  assert.deepEqual(sheets, [yesterday]);
  const list = async (of) => (await post('contacts_of_day', { practice: false, day: of })).value.total;
  assert.deepEqual([await list(yesterday), await list(today)], [4, 0]);
  await desk.shot('paper-after-midnight');
});
