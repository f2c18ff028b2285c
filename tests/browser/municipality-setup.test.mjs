// Opsætning with the real commands: a round from nothing to a file a desk counts by, a copy of the last one, and what is
// told while it is written.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskTest } from './support.mjs';

const fresh = { fresh: true, ready: false, timeout: 120_000 };
const heading = (page, name) => page.getByRole('heading', { name });
const kept = (page) => page.locator('.kept').filter({ hasText: /Gemt$/ });
const topic = (page, name) => page.getByRole('navigation', { name: 'Dele af runden' }).getByRole('button', { name });
const draftOf = async (post, round) => (await post('round_draft', { round })).value.file;

/** The set-up of a municipality that has just begun, from Kom i gang. */
async function begun({ page, post }) {
  await post('begin_municipality', { municipality: '0751' });
  await page.getByRole('button', { name: 'Jeg er tovholder' }).click();
  await heading(page, 'Ny runde').waitFor();
}

async function made({ page }, season, year, weeks) {
  await page.getByRole('radio', { name: season, exact: true }).check();
  await page.getByRole('textbox', { name: 'År' }).fill(year);
  await page.getByRole('textbox', { name: 'Uger' }).fill(weeks);
  await page.getByRole('button', { name: /^(Lav|Kopiér) runden$/ }).click();
  await heading(page, /^Opsætning: /).waitFor();
}

async function unitAdded({ page }, name) {
  await topic(page, 'Enheder og skranker').click();
  await page.getByRole('textbox', { name: 'Ny enhed' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Enhedens navn' }).waitFor();
}

deskTest('a round from nothing to a published file, by keyboard, each thing saved at the pause after it', fresh, async (desk) => {
  const { page, post, choose, data, shot, violations } = desk;
  await begun(desk);
  await made(desk, 'Efterår', '2027', '43-45');
  assert.equal(await page.getByRole('textbox', { name: 'Første dag' }).inputValue(), '25-10-2027');
  assert.equal(await page.getByRole('textbox', { name: 'Sidste dag' }).inputValue(), '12-11-2027');

  // A round without units cannot be published, and the summary leads to where it is mended.
  await page.getByRole('link', { name: /mindst én enhed/ }).click();
  await topic(page, 'Enheder og skranker').and(page.locator('[aria-current=true]')).waitFor();
  await page.getByRole('textbox', { name: 'Ny enhed' }).fill('Børn & Unge');
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Enhedens navn' });
  assert.equal(await name.evaluate((element) => element === document.activeElement), true, 'the new unit has the focus');
  await page.getByRole('link', { name: /mindst én enhed/ }).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Tilføj skranke' }).click();
  await page.keyboard.type('1');
  await page.getByText('Skranken »1« står der to gange i enheden.').first().waitFor();
  const second = page.getByRole('textbox', { name: 'Skranke 2, navn' });
  assert.equal(await second.getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator(`[id="${await second.getAttribute('aria-describedby')}"]`).innerText(), /to gange/);
  assert.deepEqual(await violations(), []);
  await second.fill('Info');
  await page.getByText('Skranken »1« står der to gange i enheden.').first().waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Angiv åbningstid' }).click();
  const monday = page.getByRole('group', { name: 'mandag' });
  await monday.getByText('til kl. 15.00').waitFor();
  for (const name of ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag']) {
    await page.getByRole('group', { name }).getByRole('textbox', { name: 'Timer' }).fill('0');
  }
  await page.getByText(/Enheden har lukket hele ugen/).waitFor();
  await shot('setup-closed-all-week');
  for (const name of ['tirsdag', 'onsdag', 'torsdag', 'fredag']) await page.getByRole('group', { name }).getByRole('textbox', { name: 'Timer' }).fill('6');
  await monday.getByRole('textbox', { name: 'Åbner kl.' }).fill('9.30');
  await monday.getByRole('textbox', { name: 'Timer' }).fill('seks');
  await page.getByText('Skriv timer fra 0 til 24, for eksempel 6,5.').first().waitFor();
  await monday.getByRole('textbox', { name: 'Timer' }).fill('6,5');
  await monday.getByText('til kl. 16.00').waitFor();
  await page.getByRole('button', { name: 'Som mandag på alle hverdage' }).click();

  await topic(page, 'Runde').click();
  await page.getByRole('radio', { name: /^Fuld KOMHEN/ }).check();
  await page.getByRole('textbox', { name: 'Her kan skrankerne spørge' }).fill('Ring til lokal 1234');
  await page.getByRole('textbox', { name: 'Skjul celler under' }).fill('5');
  await topic(page, 'Enheder og skranker').click();
  const favourite = page.getByRole('combobox', { name: /^Tilføj favorit/ });
  for (const word of ['kørek', 'pas']) {
    await favourite.fill(word);
    await page.keyboard.press('Enter');
  }
  const favourites = page.getByRole('group', { name: 'Favoritopgaver' });
  await favourites.getByRole('button', { name: 'Flyt Pas op' }).focus();
  await page.keyboard.press('Enter');
  assert.match(await favourites.getByRole('listitem').first().innerText(), /^1\s*Pas/);
  await kept(page).waitFor();
  await shot('setup-units');

  const draft = await draftOf(post, 'E2027');
  const [unit] = draft.units;
  assert.deepEqual([unit.code, unit.name, unit.desks], ['boern-unge', 'Børn & Unge', ['1', 'Info']]);
  assert.deepEqual(unit.opening_hours, [6.5, 6.5, 6.5, 6.5, 6.5, 0, 0]);
  assert.deepEqual(unit.opens, ['09:30', '09:30', '09:30', '09:30', '09:30', '', '']);
  assert.deepEqual(unit.favourites, ['23.09.02', '23.09.04']);
  assert.deepEqual([draft.contact, draft.min_cell, draft.weeks, draft.profile], ['Ring til lokal 1234', 5, [43, 44, 45], 'full']);

  const folder = join(data, 'udgivet');
  mkdirSync(folder);
  await choose(folder);
  await page.getByRole('button', { name: 'Udgiv rundefil …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vælg mappe og udgiv …' }).click();
  await page.getByText('Rundefilen er udgivet, version 1').waitFor();
  const files = readdirSync(folder).filter((each) => each.endsWith('.komhenrunde'));
  assert.equal(files.length, 1);
  const file = JSON.parse(readFileSync(join(folder, files[0]), 'utf8'));
  assert.deepEqual([file.round, file.file_version, file.units], ['E2027', 1, draft.units]);
});

deskTest('the order of channels, own tasks, a question and a closed day: moved and mended without a mouse', fresh, async (desk) => {
  const { page, post, shot } = desk;
  await begun(desk);
  await made(desk, 'Efterår', '2027', '43');
  await unitAdded(desk, 'Jobcenter');

  await topic(page, 'Kanaler').click();
  const rows = page.getByRole('table').locator('tbody tr');
  const before = await rows.locator('th').allInnerTexts();
  const down = page.getByRole('button', { name: `Flyt ${before[0]} ned` });
  await down.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual((await rows.locator('th').allInnerTexts()).slice(0, 2), [before[1], before[0]]);
  assert.equal(await down.evaluate((element) => element === document.activeElement), true, 'the focus follows what was moved');
  await page.getByRole('combobox', { name: `Forvalgt afslutning for ${before[0]}` }).selectOption('HOLD');
  await page.getByRole('button', { name: `Fjern ${before[2]}`, exact: true }).click();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  assert.equal(await rows.count(), before.length, 'what was taken out is put back');
  await page.getByRole('combobox', { name: 'Tilføj kanal' }).fill('hjemmes');
  await page.keyboard.press('Enter');
  assert.equal(await rows.count(), before.length + 1);

  await topic(page, 'Opgaver').click();
  await page.getByRole('button', { name: 'Tilføj egen opgave' }).click();
  await page.keyboard.type('Parker og legepladser');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4.1');
  const kle = page.getByRole('textbox', { name: 'KLE-nummer for Parker og legepladser' });
  await page.getByText(/»4.1« er ikke et KLE-nummer/).first().waitFor();
  assert.equal(await kle.getAttribute('aria-invalid'), 'true');
  await kle.fill('04.01.11');
  await page.getByText(/er ikke et KLE-nummer/).first().waitFor({ state: 'detached' });

  await topic(page, 'Spørgsmål').click();
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click();
  await page.keyboard.type('Kom borgeren igen?');
  await page.getByRole('button', { name: 'Tilføj svar' }).click();
  await page.keyboard.type('Ved ikke');

  await topic(page, 'Lukkedage').click();
  await page.getByRole('textbox', { name: 'Ny lukkedag' }).fill('32-10-2027');
  await page.keyboard.press('Enter');
  await page.getByText('Skriv dagen som 19-10-2026.').waitFor();
  await page.getByRole('textbox', { name: 'Ny lukkedag' }).fill('29-10-2027');
  await page.keyboard.press('Enter');
  await page.getByText('fredag den 29-10-2027').first().waitFor();
  await kept(page).waitFor();
  await shot('setup-closed-day');

  const draft = await draftOf(post, 'E2027');
  assert.equal(draft.channels.length, before.length + 1);
  assert.equal(draft.channels[1].closing, 'HOLD');
  assert.deepEqual(draft.tasks.at(-1), { kle: '04.01.11', text: 'Parker og legepladser' });
  assert.deepEqual(draft.questions, [{ text: 'Kom borgeren igen?', answers: ['Ja', 'Nej', 'Ved ikke'] }]);
  assert.deepEqual(draft.closed_days, ['2027-10-29']);
});

deskTest('what was just written is kept when one leaves at once, by the button or another page', fresh, async (desk) => {
  const { page, post } = desk;
  await begun(desk);
  await made(desk, 'Forår', '2027', '18');
  await page.getByRole('textbox', { name: 'Her kan skrankerne spørge' }).fill('Lokal 12');
  await page.getByRole('button', { name: 'Tilbage til tælling' }).click();
  await page.getByRole('main', { name: 'Tællefelt' }).waitFor();
  await page.waitForTimeout(300);
  assert.equal((await draftOf(post, 'F2027')).contact, 'Lokal 12');
  await desk.menu(/^Tovholder/);
  await page.getByRole('button', { name: /^(Gå til )?Opsætning$/ }).first().click();
  await page.getByRole('button', { name: /^Ret Forår 2027/ }).click();
  await page.getByRole('textbox', { name: 'Her kan skrankerne spørge' }).fill('Lokal 13');
  await page.getByRole('navigation', { name: 'Kommunens sider' }).getByRole('button', { name: 'Ugen nu' }).click();
  await page.waitForTimeout(300);
  assert.equal((await draftOf(post, 'F2027')).contact, 'Lokal 13');
});

deskTest('a CPR number is refused, not kept, and the words stay to be mended', fresh, async (desk) => {
  const { page, post } = desk;
  await begun(desk);
  await made(desk, 'Efterår', '2027', '43');
  const contact = page.getByRole('textbox', { name: 'Her kan skrankerne spørge' });
  await contact.fill('Ring 010190-1234');
  await page.getByText('IKKE gemt').first().waitFor();
  assert.equal(await contact.inputValue(), 'Ring 010190-1234');
  assert.equal((await draftOf(post, 'E2027')).contact, '');
  await contact.fill('Ring 1234');
  await kept(page).waitFor();
  assert.equal((await draftOf(post, 'E2027')).contact, 'Ring 1234');
});

deskTest('the last round is copied: units come along, the difference is shown, and the draft can be deleted', { timeout: 120_000 }, async (desk) => {
  const { page, post, menu, shot } = desk;
  await menu(/^Tovholder/);
  await page.getByRole('button', { name: 'Opsætning', exact: true }).click();
  const { rounds } = (await post('municipality_state', {})).value;
  await page.getByRole('combobox', { name: 'Kopiér fra' }).selectOption(rounds[0].round);
  await made(desk, 'Efterår', '2030', '43');
  const draft = (await post('round_draft', { round: 'E2030' })).value;
  const source = (await post('round_draft', { round: rounds[0].round })).value.file;
  assert.deepEqual(draft.file.units.map(({ code, desks }) => [code, desks]), source.units.map(({ code, desks }) => [code, desks]));
  assert.equal(draft.against, rounds[0].round);
  await page.getByText(/^Forskel fra /).click();
  await page.getByText(/Perioden er nu .*2030/).first().waitFor();
  await shot('setup-copy');
  await page.getByRole('button', { name: 'Alle runder' }).click();
  await page.getByRole('button', { name: /^Slet kladde: Efterår 2030/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet kladde' }).click();
  await page.getByRole('button', { name: /^Slet kladde: Efterår 2030/ }).waitFor({ state: 'detached' });
  assert.equal((await post('round_draft', { round: 'E2030' })).ok, false);
});

deskTest("the municipality's own list of tasks is fetched from CSV, its bad lines told by number", fresh, async (desk) => {
  const { page, post, choose, data } = desk;
  await begun(desk);
  await made(desk, 'Efterår', '2027', '43');
  await topic(page, 'Opgaver').click();
  const list = join(data, 'opgaver.csv');
  writeFileSync(list, 'kle;tekst\r\n04.00.00;Parker\r\n4.1;Forkert\r\n23.09.02;Pas hos os\r\n');
  await choose(list);
  await page.getByRole('button', { name: 'Hent liste fra CSV …' }).click();
  const told = page.getByRole('region', { name: /nye opgaver/ });
  await told.getByText(/Linje 3/).waitFor();
  await told.getByRole('button', { name: 'Tilføj 1 opgave' }).click();
  await kept(page).waitFor();
  const { tasks } = await draftOf(post, 'E2027');
  assert.deepEqual(tasks.at(-1), { kle: '04.00.00', text: 'Parker' });
  assert.notEqual(tasks.find(({ kle }) => kle === '23.09.02').text, 'Pas hos os', 'words that stand are not changed');
});

deskTest('the days are told before a round is made, and one that is over is asked about', fresh, async (desk) => {
  const { page, post, shot } = desk;
  await begun(desk);
  await page.getByRole('radio', { name: 'Efterår', exact: true }).check();
  await page.getByRole('textbox', { name: 'År' }).fill('2024');
  await page.getByText('Uge 43: 21-10-2024 til 25-10-2024').waitFor();
  await page.getByRole('button', { name: 'Lav runden', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Uge 43 er forbi' });
  await dialog.getByRole('button', { name: 'Fortryd' }).waitFor();
  await shot('setup-week-over');
  await dialog.getByRole('button', { name: 'Fortryd' }).click();
  assert.deepEqual((await post('municipality_state', {})).value.rounds, []);
  await page.getByRole('button', { name: 'Lav runden', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lav runden alligevel' }).click();
  await heading(page, /^Opsætning: Efterår 2024/).waitFor();
});
