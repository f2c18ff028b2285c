// Fuld KOMHEN, the states of the desk, and the small window: with the real commands on a round of their own.
import assert from 'node:assert/strict';
import { day, fullRound as round } from './rounds.mjs';
import { deskTest } from './support.mjs';

const full = { round: round() };

/** The codes of every contact of the day, newest first, as the store has them. */
async function kept({ post }) {
  const { contacts } = (await post('contacts_of_day', { practice: false, day: null })).value;
  return contacts.map(({ channel, type, task, closing, form, answer, n }) => [channel, type, task, closing, form, answer, n]);
}

deskTest('presets, corrections and the sticky task come out on the disk', full, async (desk) => {
  const { page, key, settled, shot, violations } = desk;
  await key('Digit1', 'Digit2');
  await settled(1);
  await page.getByRole('button', { name: /^Straks/ }).waitFor();
  await key('NumpadDecimal', 'KeyB', 'KeyN', 'Digit1', 'NumpadDivide');
  await page.getByRole('dialog', { name: 'Opgave for den seneste: Telefon ind · Ny sag' }).waitFor();
  await shot('da-tasks');
  assert.deepEqual(await violations(), []);
  await key('Digit2');
  await page.getByRole('button', { name: 'Næste opgave: Pas' }).waitFor();
  await page.getByRole('button', { name: /^Gentag: Telefon ind · Ny sag · Videre behandling · blanket · .* · Pas/ }).waitFor();
  await key('Digit0', 'Digit3', 'Digit1');
  await settled(3);
  await shot('da-full');
  assert.deepEqual(await violations(), []);
  assert.deepEqual(await kept(desk), [
    ['EMLIND', 'INFO', '23.09.02', 'HOLD', 'NEJ', null, 1],
    ['TLFIND', 'OPRET', '23.09.02', 'HOLD', 'JA', 'Ja', 1],
    ['TLFIND', 'OPRET', '23.09.02', 'HOLD', 'JA', 'Ja', 1],
  ]);
});

deskTest('a task is found by a word, chosen before the type, and let go by its cross', full, async (desk) => {
  const { page, key, settled } = desk;
  await key('Digit3', 'NumpadDivide');
  await page.getByRole('dialog', { name: 'Opgave for den næste henvendelse' }).waitFor();
  await page.keyboard.type('bol');
  await key('Enter', 'Digit1');
  await settled(1);
  await page.getByRole('button', { name: 'Slip opgaven Hjælpemidler og boligindretning' }).click();
  await key('Digit3', 'Digit1');
  await settled(2);
  assert.deepEqual((await kept(desk)).map(([, , task]) => task), [null, '27.60.00']);
});

deskTest('the same by mouse alone', full, async (desk) => {
  const { page, cell, settled } = desk;
  const press = (name) => page.getByRole('button', { name }).first().click();
  await cell('Telefon ind, Ny sag').click();
  await settled(1);
  await press(/^Straks/);
  await press(/^Blanket: nej/);
  await press(/^Svar/);
  await press(/Nej$/);
  await press(/^Opgave: Ingen opgave/);
  await page.getByRole('option', { name: /Kørekort/ }).click();
  await press(/^Antal/);
  await press('2');
  await press('3');
  await press(/^Brug tallet/);
  await cell('Brev ind, Ny sag').click();
  await settled(24);
  assert.deepEqual(await kept(desk), [
    ['PPRIND', 'OPRET', '23.09.04', 'HOLD', 'NEJ', null, 23],
    ['TLFIND', 'OPRET', '23.09.04', 'HOLD', 'JA', 'Nej', 1],
  ]);
});

deskTest('a pile, a lock, and the words that say so', async ({ page, key, settled, said, figures, shot }) => {
  await key('NumpadAdd', 'Digit1', 'Enter');
  await page.locator('p.line').filter({ hasText: 'Intet talt: antallet skal være mellem 2 og 99.' }).waitFor();
  await key('NumpadAdd', 'Digit1', 'Digit2', 'Enter', 'Digit5', 'Digit1');
  await settled(12);
  assert.match(await said(), /^Brev ind, Spørger til sin sag, 12 ens gemt, nummer 1\s*$/);
  await key('NumpadMultiply');
  await page.getByText('Brev ind låst – vælg type', { exact: true }).waitFor();
  await shot('da-locked');
  await key('Digit1', 'Digit2');
  await settled(14);
  await key('Digit8');
  await page.locator('p.line').filter({ hasText: 'Brev ind er låst: vælg en type fra 1 til 6' }).waitFor();
  await key('Escape');
  await page.getByText('Vælg først kanal, så type', { exact: true }).waitFor();
  assert.equal((await figures()).total, 14);
});

deskTest('a correction before the save succeeded is saved with the contact', full, async (desk) => {
  await desk.failNext('disk_full');
  await desk.key('Digit1', 'Digit1', 'NumpadDecimal');
  await desk.page.getByRole('button', { name: 'Prøv igen' }).click();
  await desk.settled(1);
  await desk.page.locator('p.line').filter({ hasText: 'rettet' }).waitFor();
  assert.deepEqual(await kept(desk), [['TLFIND', 'INFO', null, 'HOLD', 'NEJ', null, 1]]);
});

deskTest('Pause is quiet and readable, and a contact ends it', async ({ page, key, settled, shot, violations, said, post }) => {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Pause. Tæl bare: så snart du tæller én, er du i gang igen.').waitFor();
  await shot('da-paused');
  assert.deepEqual(await violations(), []);
  await key('Digit1', 'Digit1');
  await settled(1);
  assert.match(await said(), /^Du tæller igen\. Telefon ind/);
  assert.equal((await post('desk_state', { practice: false })).value.state, 'counting');
  assert.equal(await page.getByRole('button', { name: 'Tæller' }).getAttribute('aria-pressed'), 'true');
});

const silent = { asked: true };
deskTest('a silent desk is asked, and any answer ends the question', {
  async answer(command, input, post) {
    const answered = await post(command, input);
    if (command === 'set_counting_state') silent.asked = false;
    if (command !== 'desk_state' || !silent.asked) return answered;
    return { ...answered, value: { ...answered.value, reminder: { kind: 'silent', clock: '10.15' } } };
  },
}, async ({ page, shot, violations, key, settled }) => {
  const question = page.getByRole('group', { name: 'Ingen henvendelser siden kl. 10.15 – pause, lukket eller glemt?' });
  await question.waitFor();
  await shot('da-reminder');
  assert.deepEqual(await violations(), []);
  await question.getByRole('button', { name: 'Jeg tæller stadig' }).click();
  await question.waitFor({ state: 'detached' });
  await key('Digit1', 'Digit1');
  await settled(1);
});

deskTest('a question that was answered is not asked again after a look at another page', {
  async answer(command, input, post) {
    const answered = await post(command, input);
    if (command !== 'desk_state' && command !== 'set_counting_state') return answered;
    return { ...answered, value: { ...answered.value, reminder: { kind: 'silent', clock: '10.15' } } };
  },
}, async ({ page, menu, key }) => {
  const question = page.getByRole('group', { name: /^Ingen henvendelser siden/ });
  await question.getByRole('button', { name: 'Jeg tæller stadig' }).click();
  await question.waitFor({ state: 'detached' });
  await menu('Mine henvendelser i dag');
  await page.getByRole('heading', { name: 'Mine henvendelser i dag' }).waitFor();
  await key('Escape');
  await page.getByRole('main', { name: 'Tællefelt' }).waitFor();
  await page.waitForTimeout(300);
  assert.equal(await question.count(), 0);
});

deskTest('before the week the desk says when it begins, and still counts', {
  round: round({ profile: 'simple', questions: [], first_day: day(5), last_day: day(9) }),
}, async ({ page, key, settled, violations }) => {
  await page.getByText(/^Uge \d+ begynder \p{L}+ \d\d-\d\d-\d{4}\./u).waitFor();
  await key('Digit1', 'Digit1');
  await settled(1);
  assert.deepEqual(await violations(), []);
});

deskTest('F6 leads from area to area, and F1 to the definition of the cell', async ({ page, key }) => {
  const where = () => page.evaluate(() => ['header', '.foot', 'main'].find((area) => document.activeElement.closest(area)));
  const seen = [];
  for (let i = 0; i < 3; i++) {
    await key('F6');
    seen.push(await where());
  }
  assert.deepEqual(seen, ['.foot', 'header', 'main']);
  await page.locator('[data-cell="0-1"]').focus();
  await key('F1');
  await page.getByRole('dialog').getByRole('heading', { name: 'Spørger til sin sag' }).waitFor();
  await page.getByRole('dialog').getByRole('heading', { name: 'Kanalen: Personligt fremmøde' }).waitFor();
});

async function keep(desk, changes) {
  const { settings } = (await desk.post('settings', {})).value;
  await desk.post('keep_settings', { ...settings, ...changes });
  await desk.page.reload();
  await desk.page.getByRole('main', { name: 'Tællefelt' }).waitFor();
}

deskTest('the letters of one hand count, and stand on the screen', async (desk) => {
  await keep(desk, { letters: 'left' });
  await desk.key('KeyA', 'KeyA');
  await desk.settled(1);
  assert.deepEqual((await desk.figures()).cells, [{ channel: 'PPRIND', type: 'VEJL', count: 1 }]);
  assert.deepEqual(await desk.page.locator('thead kbd').allInnerTexts(), ['Q', 'W', 'E', 'R', 'A', 'S', 'D', 'F', '<']);
  assert.deepEqual(await desk.page.locator('tbody kbd').allInnerTexts(), ['Q', 'W', 'E', 'A', 'S', 'D']);
  await desk.key('KeyX', 'KeyZ');
  await desk.page.locator('p.line').filter({ hasText: 'Fortrudt: Brev ind · Råd og vejledning' }).waitFor();
});

deskTest('touch and mirror move nothing out of reach', async (desk) => {
  await keep(desk, { touch: true, mirrored: true });
  await desk.key('Digit1', 'Digit1');
  await desk.settled(1);
  await desk.shot('da-touch-mirrored');
  assert.deepEqual(await desk.violations(), []);
  const least = (where) => desk.page.locator(where).evaluateAll((found) => Math.min(...found.map((each) => each.getBoundingClientRect().height)));
  assert.ok((await least('td button')) >= 76, 'cells of 20 mm');
  assert.ok((await least('main .foot button')) >= 50, 'and a larger foot');
  const left = (where) => desk.page.locator(where).first().evaluate((found) => found.getBoundingClientRect().left);
  assert.ok((await left('tbody th.type')) > (await left('td.cell')), 'the names of the rows stand to the right');
});

deskTest('single keys can be switched off, and then say so', async (desk) => {
  await keep(desk, { single_keys: 'off' });
  await desk.key('Digit1', 'Digit1');
  await desk.page.locator('p.line').filter({ hasText: 'tasterne er slået fra' }).waitFor();
  assert.equal(await desk.page.locator('thead kbd').count(), 0, 'no caption of a key that does nothing');
  await desk.page.locator('[data-cell="0-0"]').focus();
  await desk.key('Enter');
  await desk.settled(1);
});

const small = { context: { viewport: { width: 320, height: 320 } }, hash: '#mini' };

deskTest('the small window counts in two keys, in the order of the keypad', small, async ({ page, key, said, figures, shot, violations }) => {
  const names = await page.locator('.channels button').allInnerTexts();
  assert.deepEqual(names.map((name) => name.trim()[0]), ['7', '8', '9', '4', '5', '6', '1', '2', '3']);
  await shot('mini-channels');
  assert.deepEqual(await violations(), []);
  await key('Numpad4');
  await page.getByText('E-mail ind valgt – vælg type', { exact: true }).waitFor();
  await shot('mini-types');
  assert.deepEqual(await violations(), []);
  await page.locator('.types button').nth(0).click();
  await page.locator('p.line').filter({ hasText: 'gemt kl.' }).waitFor();
  assert.match(await said(), /^E-mail ind, Råd og vejledning, gemt, nummer 1\s*$/);
  await key('NumpadSubtract');
  await page.locator('p.line').filter({ hasText: 'Fortrudt' }).waitFor();
  assert.equal((await figures()).total, 0);
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  assert.ok(size[0] <= 320 && size[1] <= 320, `everything is in sight: ${size}`);
  const buttons = await page.locator('button:visible').evaluateAll((all) =>
    all.map((button) => button.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44));
  assert.deepEqual(buttons, []);
});

deskTest('the small window has the tasks of the full profile', { ...small, ...full }, async (desk) => {
  const { page, key, shot, violations } = desk;
  await key('Numpad1', 'Numpad2', 'NumpadDivide');
  await page.getByRole('dialog', { name: /^Opgave for den seneste/ }).waitFor();
  await shot('mini-tasks');
  assert.deepEqual(await violations(), []);
  await key('Numpad1');
  await page.locator('p.line').filter({ hasText: 'rettet' }).waitFor();
  await page.getByText('Straks, Blanket: nej, Opgave: Kørekort', { exact: true }).waitFor();
  await shot('mini-full');
  assert.deepEqual(await kept(desk), [['TLFIND', 'OPRET', '23.09.04', 'STRAKS', 'NEJ', null, 1]]);
});
