// Kontrol and the correction log, with the real commands behind. What is to be repaired comes from a file of 2013.
import assert from 'node:assert/strict';
import { fromStart, offerFile, openRound, toPage, told } from './coordinator.mjs';
import { judged } from './judging.mjs';
import { deskTest } from './support.mjs';

const header = 'Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;';
const day = '21-10-2013';
const row = (kle, second, channel = 'TLFIND', closing = 'STRAKS') =>
  `Køge;259;259skranke;${kle};${channel};INFO;${closing};NEJ;${day} 10:00:${second};${day} 09:59:50;${day} 10:00:${second};Tracetool;`;
const ids = ['15.20', '15.20', '15.20', '15.17'];
const rows = [header, ...ids.map((kle, index) => row(kle, 10 + index)), row('23.05.10', 20, 'PPRIND')];

/** Køge's round of 2013 as a coordinator has it: its file imported, nothing mended yet. */
async function koege(desk, page) {
  const { post } = desk;
  assert.ok((await post('begin_municipality', { municipality: '0259' })).ok);
  assert.ok((await post('new_round', { round: 'E2013', weeks: '43', copy: null, practice: false })).ok);
  await offerFile(desk, 'raa.csv', `${rows.join('\r\n')}\r\n`);
  assert.ok((await post('choose_import', { round: 'E2013' })).ok);
  const done = await post('import_chosen', { round: 'E2013', replace: false, encoding: null });
  assert.equal(done.value.rows_accepted, rows.length - 1, JSON.stringify(done.value));
  await fromStart(desk);
  await toPage(desk, page);
}

const fresh = { fresh: true, ready: false };
const tasks = async ({ post }) => {
  const { value } = await post('control', { round: 'E2013' });
  return value.findings.find(({ rule }) => rule === 'kle_two_groups')?.count ?? 0;
};

deskTest('many numbers are corrected after a preview, one is left out, and the log takes it back', fresh, async (desk) => {
  const { page } = desk;
  await koege(desk, 'Kontrol');
  const heading = page.getByRole('heading', { name: /4 henvendelser har et KLE-nummer med to grupper/ });
  await heading.waitFor();
  const finding = page.getByRole('article').filter({ has: heading });
  await finding.getByRole('button', { name: /^Se: / }).click();
  assert.equal(await finding.getByRole('row').count(), 5, 'each place is a row under the heading');
  await desk.shot('municipality-control');

  await finding.getByRole('button', { name: /^Ret alle/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ret opgaven' });
  await dialog.getByRole('row', { name: /15\.17/ }).waitFor();
  assert.equal(await tasks(desk), 4, 'looking changes nothing');
  await dialog.getByLabel('Ret 15.17').uncheck();
  const to = dialog.getByLabel('15.20 rettes til');
  await to.fill('15.2');
  const correct = dialog.getByRole('button', { name: /^Ret 3 henvendelser/ });
  await correct.press('Enter');
  assert.equal(await to.getAttribute('aria-invalid'), 'true', 'a number that is not one is refused in the dialog');
  await to.fill('15.20.00');
  await desk.shot('municipality-repair');
  await correct.click();
  await told(desk, /3 henvendelser er rettet/);
  await page.getByRole('heading', { name: /1 henvendelse har et KLE-nummer med to grupper/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'finding-kle_two_groups');
  assert.equal(await tasks(desk), 1, 'what was left out stands as it was');

  await toPage(desk, 'Rettelseslog');
  const entry = page.getByRole('row').filter({ hasText: '3 henvendelser' }).filter({ has: page.getByRole('button') });
  await desk.shot('municipality-logbook');
  await entry.getByRole('button', { name: /^Tag tilbage/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tag tilbage' }).click();
  await told(desk, /Rettelsen er taget tilbage/);
  await page.getByRole('row').filter({ hasText: '3 henvendelser' }).getByText('taget tilbage').first().waitFor();
  assert.equal(await tasks(desk), 4);
});

deskTest('the preview of a correction reads well in both languages, three sizes, two kinds of colours', { ...fresh, timeout: 240_000 }, async (desk) => {
  const { page } = desk;
  await koege(desk, 'Kontrol');
  await page.getByRole('button', { name: /^Ret alle.*to grupper/ }).click();
  await page.getByRole('dialog').waitFor();
  await judged(desk, 'municipality-repair');
});

deskTest('a finding is marked as right with a reason of a closed list, and never without', fresh, async (desk) => {
  const { page, post } = desk;
  await koege(desk, 'Kontrol');
  const heading = page.getByRole('heading', { name: /1 henvendelse er »Straks« på en langsom kanal/ });
  const finding = page.getByRole('article').filter({ has: heading });
  await finding.getByRole('button', { name: /^Det er rigtigt/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvorfor er det rigtigt?' });
  assert.equal(await dialog.locator('input:not([type=radio]), textarea').count(), 0, 'nothing can be written');
  await dialog.getByRole('button', { name: 'Markér som rigtigt' }).press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Vælg først en grund' }).waitFor();
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Markér som rigtigt' }).click();
  await finding.getByText(/Markeret som rigtigt \d/).waitFor();
  assert.equal(await finding.getByRole('button', { name: /^Det er rigtigt/ }).count(), 0);
  const { value } = await post('control', { round: 'E2013' });
  assert.equal(value.findings.find(({ rule }) => rule === 'straks_slow_channel').accepted.reason, 'is_right');
  assert.equal(value.accepted, 1);
});

deskTest('in a demonstration week what is found has words, a weight that is no colour alone, and a next step', async (desk) => {
  const { page, post } = desk;
  const round = await openRound(desk);
  await toPage(desk, 'Kontrol');
  const { findings } = (await post('control', { round: round.round })).value;
  assert.ok(findings.length > 0, 'a late and a silent desk are found');
  await page.getByRole('article').first().waitFor();
  const cards = await page.getByRole('article').all();
  assert.equal(cards.length, findings.length);
  for (const card of cards) {
    const text = await card.innerText();
    assert.match(text, /FEJL|ADVARSEL|INFO/);
    assert.match(text, /Gør sådan: \S/);
    assert.doesNotMatch(text, /[a-z]+_[a-z]+/, 'no code stands where words belong');
  }
  // Who is silent is reminded from here: the reminder lies open in Ugen nu.
  const silent = page.getByRole('article').filter({ has: page.getByRole('button', { name: /^Ryk …/ }) });
  assert.equal(await silent.count(), findings.some(({ rule }) => rule === 'desk_never') ? 1 : 0);
  const unnamed = findings.flatMap(({ units }) => units).filter((unit) => /^[a-z]+$/.test(unit));
  for (const unit of unnamed) assert.equal(await page.getByText(`Enheder: ${unit}`, { exact: true }).count(), 0, 'units have their names');
  await desk.shot('municipality-control-demo');
  await page.getByRole('button', { name: 'Kontrollér igen' }).click();
  await told(desk, /Kontrolleret igen/);
});
