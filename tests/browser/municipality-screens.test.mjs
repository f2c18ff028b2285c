// Every screen of the municipality, judged as the desk's are (judging.mjs). A page of one's own is a line in `screens`:
// its name, and how it is reached from the demonstration's Ugen nu by the words a coordinator sees.
import { offerFile } from './coordinator.mjs';
import { deskTest } from './support.mjs';
import { judged } from './judging.mjs';

const press = (name) => ({ page }) => page.getByRole('button', { name }).first().click();
const choose = (name) => ({ page }) => page.getByRole('navigation', { name: 'Kommunens sider' }).getByRole('button', { name, exact: true }).click();
const more = (name) => async (desk) => {
  await choose('Mere')(desk);
  await choose(name)(desk);
};
const heading = (name) => ({ page }) => page.getByRole('heading', { name }).first().waitFor();
const dialog = ({ page }) => page.getByRole('dialog').first().waitFor();
const edited = [choose('Opsætning'), press(/^Ret Efterår|^Ret Forår/), heading(/^Opsætning: /)];
const part = (name) => ({ page }) => page.getByRole('navigation', { name: 'Dele af runden' }).getByRole('button', { name }).click();
/** A draft with several things to mend, so that they are judged too. */
const wrong = async ({ page }) => {
  await part('Enheder og skranker')({ page });
  await page.getByRole('button', { name: 'Tilføj skranke' }).click();
  await page.keyboard.type('=1');
  await page.getByRole('link').first().waitFor();
  // A button half behind the header could not be hit, nor is it meant to be.
  await page.evaluate(() => scrollTo(0, 0));
};

/** A file of a queue system with a word nobody knows and a line that cannot be read. */
const mapped = async (desk) => {
  await offerFile(desk, 'koe.csv', 'Dato;Kø;Antal\n20-10-2026;Intern kø;12\n20-10-2026;Telefon ind;mange\n');
  await press(/^Hent tal/)(desk);
};

const screens = [
  { name: 'week', page: [({ page }) => page.getByRole('table').first().waitFor()] },
  { name: 'week-remind', page: [press(/^Ryk /), dialog] },
  { name: 'setup', page: [choose('Opsætning'), heading('Ny runde')] },
  { name: 'setup-round', page: edited },
  { name: 'setup-units', page: [...edited, part('Enheder og skranker')] },
  { name: 'setup-wrong', page: [...edited, wrong] },
  { name: 'setup-channels', page: [...edited, part('Kanaler')] },
  { name: 'setup-tasks', page: [...edited, part('Opgaver')] },
  { name: 'setup-questions', page: [...edited, part('Spørgsmål'), press('Tilføj spørgsmål')] },
  { name: 'setup-closed', page: [...edited, part('Lukkedage')] },
  { name: 'setup-publish', page: [...edited, press('Udgiv rundefil …'), dialog] },
  { name: 'counts', page: [choose('Afstemning'), heading(/./)] },
  { name: 'counts-mapper', page: [choose('Afstemning'), mapped, heading(/^Sådan læses/)] },
  { name: 'control', page: [choose('Kontrol'), ({ page }) => page.getByRole('article').first().waitFor()] },
  { name: 'control-places', page: [choose('Kontrol'), press(/^Se: /)] },
  { name: 'control-accept', page: [choose('Kontrol'), press(/^Det er rigtigt/), dialog] },
  { name: 'closing-units', page: [choose('Luk uge'), press(/2 Godkend/)] },
  { name: 'closing-sign-off', page: [choose('Luk uge'), press(/2 Godkend/), press(/^Godkend …/), dialog] },
  { name: 'closing-close', page: [choose('Luk uge'), press(/3 Luk og/), heading(/kan ikke lukkes/)] },
  { name: 'exported', page: [choose('Eksport'), press(/^Eksportér \d/), heading(/skrevet/)] },
  { name: 'closing', page: [choose('Luk uge'), heading(/./)] },
  { name: 'export', page: [choose('Eksport'), heading(/./)] },
  { name: 'report', page: [choose('Rapport'), heading(/./)] },
  { name: 'mass', page: [more('Masseregistrering'), heading(/./)] },
  { name: 'import', page: [more('Import'), heading(/./)] },
  { name: 'logbook', page: [more('Rettelseslog'), heading(/./)] },
  { name: 'move', page: [more('Flyt til ny pc'), heading(/./)] },
];

for (const { name, page } of screens) {
  deskTest(`${name}: reads well in both languages, three sizes, two kinds of colours`, { timeout: 240_000 }, async (desk) => {
    await desk.menu(/^Tovholder/);
    await heading('Ugen nu')(desk);
    for (const step of page) await step(desk);
    await desk.page.locator('.area h2, dialog[open] h2').first().waitFor();
    await judged(desk, `municipality-${name}`);
  });
}

deskTest("the unit's week: reads well in both languages, three sizes, two kinds of colours", { timeout: 240_000 }, async (desk) => {
  await desk.menu(/^Enhedens uge/);
  await desk.page.locator('main table tbody tr').first().waitFor();
  await desk.page.getByRole('heading', { level: 1, name: /uge/ }).waitFor();
  await judged(desk, 'unit-week');
});

deskTest('the first use: reads well in both languages, three sizes, two kinds of colours', { fresh: true, ready: false, timeout: 240_000 }, async (desk) => {
  await desk.page.getByRole('button', { name: 'Jeg er tovholder' }).click();
  await desk.page.getByRole('combobox', { name: 'Kommune' }).fill('aa');
  await judged(desk, 'municipality-first');
});
