// Ugen nu with the real commands: what is told is what the store holds, whoever is missing can be reminded, and nothing
// on the page moves under a hand.
import assert from 'node:assert/strict';
import { deskTest } from './support.mjs';

const table = (page) => page.getByRole('table', { name: /Skranker og dage/ });
const week = async (post) => {
  const { rounds } = (await post('municipality_state', {})).value;
  return (await post('week_now', { round: rounds[0].round })).value;
};

async function openWeek({ page, menu }) {
  await menu(/^Tovholder/);
  await table(page).waitFor();
}

deskTest('the figures are those of the store, and those that need something stand first', async (desk) => {
  const { page, post, shot } = desk;
  await openWeek(desk);
  const held = await week(post);
  const facts = await page.locator('dl').first().locator('dd').allInnerTexts();
  assert.deepEqual(facts, [held.today_total, held.total, held.total - held.website].map(String).concat(`${held.desks_counted} af ${held.desks_expected}`));
  const rows = table(page).locator('tbody tr');
  assert.equal(await rows.count(), held.desks.length);
  const totals = await rows.locator('td.total').allInnerTexts();
  assert.deepEqual(totals.map(Number), held.desks.map(({ total }) => total));
  assert.equal(totals.map(Number).reduce((sum, n) => sum + n, 0), held.total, 'the rows add up to the week');
  const needy = held.desks.filter(({ needs }) => needs.length > 0).length;
  assert.ok(needy >= 2, 'the demonstration has desks that need something');
  const marks = await rows.locator('.sign').allInnerTexts();
  assert.deepEqual(marks.map((mark) => mark !== '✓'), held.desks.map((_, index) => index < needy));
  await page.getByRole('checkbox', { name: /kræver handling/ }).check();
  assert.equal(await rows.count(), needy);
  await shot('week');
});

deskTest('a desk that never sent is reminded with a text that is copied, or marked where there is no clipboard', {
  init: () => {
    navigator.clipboard.writeText = (text) => (window.isClipboardClosed ? Promise.reject(new Error()) : ((window.copied = text), Promise.resolve()));
  },
}, async (desk) => {
  const { page, key, violations } = desk;
  await openWeek(desk);
  const opener = page.getByRole('button', { name: /^Ryk / }).first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const text = await dialog.getByRole('textbox', { name: 'Rykkertekst' }).inputValue();
  assert.match(text, /Send tal/);
  await dialog.getByRole('button', { name: 'Kopiér teksten' }).click();
  await dialog.getByRole('status').filter({ hasText: 'Kopieret' }).waitFor();
  assert.equal(await page.evaluate(() => window.copied), text);
  await page.evaluate(() => (window.isClipboardClosed = true));
  await dialog.getByRole('button', { name: 'Kopiér teksten' }).click();
  await dialog.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
  assert.equal(await page.evaluate(() => {
    const field = document.activeElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  }), text, 'all of the text is marked');
  assert.deepEqual(await violations(), []);
  await key('Escape');
  assert.equal(await opener.evaluate((element) => element === document.activeElement), true, 'the focus comes back');
});

deskTest('marking a desk as closed leads to where its unit is signed off', async (desk) => {
  const { page } = desk;
  await openWeek(desk);
  await page.getByRole('button', { name: /^Ryk / }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Markér som lukket …' }).click();
  await page.getByRole('navigation', { name: 'Kommunens sider' }).locator('[aria-current=page]').filter({ hasText: 'Luk uge' }).waitFor();
});

let asked = 0;
let isTurned = false;
deskTest('the newest figures come by themselves, and neither focus, row nor scroll moves', {
  // What repeats every 20 seconds does so fifty times as often here.
  init: () => {
    const every = window.setInterval;
    window.setInterval = (run, time, ...rest) => every(run, time === 20_000 ? 400 : time, ...rest);
  },
  answer: async (command, input, post) => {
    const answer = await post(command, input);
    if (command !== 'week_now') return answer;
    asked += 1;
    // As if the last desk had become the most urgent, with more to count each time.
    const desks = [...answer.value.desks].reverse().map((row) => ({ ...row, total: row.total + asked }));
    return { ok: true, value: { ...answer.value, desks: isTurned ? desks : answer.value.desks } };
  },
}, async (desk) => {
  const { page } = desk;
  [asked, isTurned] = [0, false];
  await page.setViewportSize({ width: 1024, height: 600 });
  await openWeek(desk);
  const names = () => table(page).locator('tbody th').allInnerTexts();
  const focused = table(page).getByRole('button').nth(1);
  await focused.focus();
  const before = await page.evaluate(() => ({ top: document.querySelector('[role=region]').scrollTop, page: scrollY }));
  const order = await names();
  isTurned = true;
  const from = asked;
  const deadline = Date.now() + 10_000;
  while (asked < from + 3 && Date.now() < deadline) await page.waitForTimeout(100);
  assert.ok(asked >= from + 3, `asked ${asked} times`);
  assert.deepEqual(await names(), order, 'rows stay while somebody stands in the table');
  assert.equal(await focused.evaluate((element) => element === document.activeElement), true, 'the focus stays');
  assert.deepEqual(await page.evaluate(() => ({ top: document.querySelector('[role=region]').scrollTop, page: scrollY })), before);
  assert.notEqual(await table(page).locator('td.total').first().innerText(), '0', 'the figures are new');
  await page.getByRole('button', { name: 'Opdatér' }).focus();
  await page.waitForFunction((first) => document.querySelector('tbody th').innerText !== first, order[0]);
});

deskTest('a file that cannot be read is named, with why and what to do', async (desk) => {
  const { page, post } = desk;
  await openWeek(desk);
  const refused = (await post('gathering', {})).value.files.filter(({ outcome }) => outcome === 'refused');
  assert.ok(refused.length > 0, 'the demonstration has one that was cut short');
  const files = page.getByRole('region', { name: 'Filer i mappen' });
  const [{ name }] = refused;
  const item = files.getByRole('listitem').filter({ hasText: name });
  await item.getByText('ikke læst').waitFor();
  assert.match(await item.innerText(), /Bed om at få den sendt igen/);
});

let broken = false;
deskTest('when the newest cannot be read the last figures stay, and it is told', {
  init: () => {
    const every = window.setInterval;
    window.setInterval = (run, time, ...rest) => every(run, time === 20_000 ? 400 : time, ...rest);
  },
  answer: (command, input, post) =>
    command === 'week_now' && broken ? { ok: false, value: { code: 'store_locked', detail: {} } } : post(command, input),
}, async (desk) => {
  const { page } = desk;
  broken = false;
  await openWeek(desk);
  broken = true;
  await page.getByText('De nyeste tal kunne ikke hentes. Du ser de sidste.').waitFor();
  assert.ok((await table(page).locator('tbody tr').count()) > 0);
  broken = false;
  await page.getByText('De nyeste tal kunne ikke hentes').waitFor({ state: 'detached' });
});
deskTest("the unit's own week shows its desks, and its sign-off reaches the desk's stream", async ({ page, menu, post, shot, violations }) => {
  await menu(/^Enhedens uge/);
  await table(page).waitFor();
  const before = (await post('unit_week', { round: null, unit: null })).value;
  assert.equal(await table(page).locator('tbody tr').count(), before.desks.length);
  assert.equal(before.signed, null);
  await page.getByRole('radio', { name: 'Har haft lukket' }).check();
  await page.getByRole('button', { name: 'Godkend enhedens uge' }).click();
  await page.getByText('Vælg en grund, så er den med i rapporten.').waitFor();
  await page.getByRole('combobox', { name: 'Hvorfor?' }).selectOption('holiday');
  await page.getByRole('button', { name: 'Godkend enhedens uge' }).click();
  await page.getByText('Godkendelsen er gemt').waitFor();
  const { signed } = (await post('unit_week', { round: null, unit: null })).value;
  assert.deepEqual([signed.state, signed.reason, signed.by], ['closed', 'holiday', 'unit']);
  assert.deepEqual(await violations(), []);
  await shot('unit-week');
});
