// Afstemning, Masseregistrering and Import, on the demonstration's municipality with the real commands behind.
import assert from 'node:assert/strict';
import { danish, fromStart, offerFile, openRound, toPage, told } from './coordinator.mjs';
import { deskTest } from './support.mjs';

/** A file of the phone system as its supplier exports it: Windows-1252, words of its own, and a line that is no count. */
function phoneFile(day) {
  const rows = ['Dato;Kø;Antal opkald', `${danish(day)};Hovednummer;63`, `${danish(day)};Intern kø;12`];
  return Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1');
}

deskTest('a file of a queue system is mapped, tried, kept, used as a template and removed', async (desk) => {
  const { page, post } = desk;
  const round = await openRound(desk);
  const before = (await post('reconciliation', { round: round.round })).value;
  await toPage(desk, 'Afstemning');
  await offerFile(desk, 'koe.csv', phoneFile(round.today));
  await page.getByRole('button', { name: /^Hent tal/ }).click();
  await page.getByRole('heading', { name: 'Sådan læses koe' }).waitFor();
  assert.match(await page.locator('.notice').first().innerText(), /ikke i UTF-8/, 'the encoding is proposed, never assumed');
  assert.ok(await page.getByRole('region', { name: 'Filens første linjer' }).getByRole('cell', { name: 'Intern kø' }).isVisible(), 'the letters of the preview are right');

  await page.getByLabel('System').selectOption('queue');
  await page.getByLabel('»Intern kø« er').waitFor();
  const keep = page.getByRole('button', { name: /^(Hent|Erstat) tallene$/ });
  assert.equal(await keep.getAttribute('aria-disabled'), 'true', 'a word without a meaning keeps the file out');
  await keep.press('Enter');
  await told(desk, /kan ikke læses/);
  await desk.shot('municipality-mapper');

  const word = page.getByLabel('»Hovednummer« er');
  if (await word.count()) await word.selectOption('PRSNLG');
  await page.getByLabel('»Intern kø« er').selectOption('-');
  await page.getByText(/2 linjer læst/).waitFor();
  await page.getByText('1 linje er udeladt').waitFor();
  await page.getByRole('checkbox', { name: /^Gem valgene som skabelon/ }).check();
  await page.getByLabel('Navn på skabelonen').fill('Køsystem');
  await page.locator('button:not([aria-disabled=true])', { hasText: /^(Hent|Erstat) tallene$/ }).click();
  await told(desk, /Tallene er hentet: 63/);

  const after = (await post('reconciliation', { round: round.round })).value;
  const line = after.rows.find(({ day, channel }) => day === null && channel === 'PRSNLG');
  assert.equal(line.machine, 63, 'the machine’s figure stands beside the manual one');
  assert.equal((await post('municipality_state', {})).value.rounds.find((each) => each.round === round.round).total, round.total, 'and is never added to the count');
  const row = page.getByRole('row', { name: /^Personligt fremmøde/ });
  assert.match(await row.innerText(), new RegExp(`${line.manual}\\s+af 63`));
  await desk.shot('municipality-counts');

  // The same file under its template: nothing is asked again, and it is known.
  await offerFile(desk, 'koe.csv', phoneFile(round.today));
  await page.getByRole('button', { name: /^Hent tal/ }).click();
  await page.getByLabel('Brug en gemt skabelon').selectOption('Køsystem');
  await page.getByText('Filen er allerede hentet.').first().waitFor();
  await page.getByRole('button', { name: 'Læg filen væk' }).click();

  await page.getByRole('button', { name: 'Fjern koe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click();
  await told(desk, /er fjernet/);
  const removed = (await post('reconciliation', { round: round.round })).value;
  assert.deepEqual(removed.rows, before.rows, 'what was fetched is gone, and nothing else');
});

deskTest('a file of counts that cannot be read says which line and why, and changes nothing', async (desk) => {
  const { page, post } = desk;
  const round = await openRound(desk);
  const before = (await post('reconciliation', { round: round.round })).value;
  await toPage(desk, 'Afstemning');
  await offerFile(desk, 'fejl.csv', `dato;kanal;enhed;antal\n${round.today};TLFIND;;10\n2026-02-31;TLFIND;;mange\n`);
  await page.getByRole('button', { name: /^Hent tal/ }).click();
  const problems = page.getByRole('region', { name: 'Linjer at se på' });
  await problems.waitFor();
  assert.match(await problems.innerText(), /3\s.*2026-02-31/s, 'the line and what stands there');
  await page.getByRole('button', { name: /^(Hent|Erstat) tallene$/ }).press('Enter');
  await told(desk, /1 linje kan ikke læses/);
  assert.deepEqual((await post('reconciliation', { round: round.round })).value, before);
});

deskTest('a pile is entered in mass, counts at once, and is taken back', async (desk) => {
  const { page, post } = desk;
  const round = await openRound(desk);
  await toPage(desk, 'Masseregistrering');
  const form = page.locator('form.panel');
  await page.getByLabel('Enhed').locator('option').nth(1).waitFor({ state: 'attached' });
  await form.getByRole('button', { name: 'Gem' }).click();
  assert.equal(await page.locator('[aria-invalid=true]').count(), 4, 'unit, channel, type and number are asked for');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');

  await page.getByLabel('Enhed').selectOption({ index: 1 });
  await page.getByLabel('Kanal').selectOption('FPRNT');
  await form.getByLabel('Type').selectOption('OPRET');
  await page.getByLabel('Antal').fill('1.420');
  await form.getByRole('button', { name: 'Gem 1.420 henvendelser' }).click();
  await told(desk, /Gemt: 1.420 henvendelser/);
  const total = async () => (await post('municipality_state', {})).value.rounds.find((each) => each.round === round.round).total;
  assert.equal(await total(), round.total + 1420);
  assert.equal(await page.getByLabel('Antal').inputValue(), '', 'ready for the next pile');
  await desk.shot('municipality-mass');

  await page.getByRole('button', { name: /^Tag tilbage: 1.420 Fjernprint/ }).click();
  await told(desk, /Taget tilbage: 1.420/);
  assert.equal(await total(), round.total);
  assert.ok(await page.getByRole('cell', { name: 'taget tilbage' }).isVisible(), 'the line stays in sight');
});

const header = 'Kommune;ID;Enhed;Opgave;Kanal;Type;Afslutning;Blanket;Dato;StartTidspunkt;SlutTidspunkt;Datakilde;';
const raw = (kle, day) => `Køge;259;259skranke;${kle};TLFIND;INFO;STRAKS;NEJ;${day} 10:00:00;${day} 09:59:50;${day} 10:00:00;Tracetool;`;

/** The demonstration's municipality is invented, and no file of 2013 is of it. */
const koege = { fresh: true, ready: false };

deskTest('a file of 2013 is shown before it is taken in: what comes along, what is noticed, what is kept aside', koege, async (desk) => {
  const { page, post } = desk;
  const day = '21-10-2013';
  const round = { round: 'E2013' };
  assert.ok((await post('begin_municipality', { municipality: '0259' })).ok);
  assert.ok((await post('new_round', { round: 'E2013', weeks: '43', copy: null, practice: false })).ok);
  await fromStart(desk);
  const rows = [header, raw('23.05.10', day), raw('15.20', day), raw('23.05.10', '41-10-2013')];
  await toPage(desk, 'Import');
  await offerFile(desk, 'raa.csv', `${rows.join('\r\n')}\r\n`);
  await page.getByRole('button', { name: 'Vælg fil …' }).click();
  await page.getByRole('heading', { name: /^Det står der i raa/ }).waitFor();
  const panel = page.locator('section.panel');
  assert.match(await panel.innerText(), /1 henvendelse har et KLE-nummer med to grupper/);
  assert.match(await panel.innerText(), /1 linje kan ikke tælles med/);
  assert.match(await page.getByRole('region', { name: 'Linjer, der holdes udenfor' }).innerText(), /4\s.*er ikke en dato/s);
  assert.equal((await post('imports', { round: round.round })).value.files.length, 0, 'nothing is taken in yet');
  await desk.shot('municipality-import');

  await page.getByRole('button', { name: 'Indlæs 2 linjer' }).click();
  await told(desk, /Indlæst: 2 linjer/);
  assert.match(await page.locator('.notice').innerText(), /2 linjer kom med, 1 holdes udenfor/);
  assert.equal((await post('imports', { round: round.round })).value.files.length, 1);

  // Another file of the kind: a person says whether it takes the first one's place.
  await offerFile(desk, 'raa2.csv', `${[header, raw('23.05.10', day)].join('\r\n')}\r\n`);
  await page.getByRole('button', { name: 'Vælg fil …' }).click();
  const take = page.getByRole('button', { name: 'Indlæs 1 linje' });
  await take.press('Enter');
  await told(desk, /Svar først på/);
  await page.getByRole('radio', { name: /^Erstat den/ }).check();
  await take.click();
  await told(desk, /Indlæst: 1 linjer/);
  const { value } = await post('imports', { round: round.round });
  assert.deepEqual(value.files.map(({ accepted }) => accepted), [1], 'the new one stands alone');
});
