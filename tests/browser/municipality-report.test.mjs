// The report and its charts with the real commands: what is drawn, what is in the tables and what the store holds are
// one; every figure is reached by keyboard; the PDF is written where a person says.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judged } from './judging.mjs';
import { deskTest } from './support.mjs';

const sheet = (page) => page.getByRole('article');

async function openReport({ page, menu }) {
  await menu(/^Tovholder/);
  await page.getByRole('navigation', { name: 'Kommunens sider' }).getByRole('button', { name: 'Rapport', exact: true }).click();
  await sheet(page).waitFor();
}

const report = async (post) => {
  const { rounds } = (await post('municipality_state', {})).value;
  return (await post('report', { round: rounds[0].round })).value;
};

deskTest('the figures on the page are those of the report, and an open week is a draft', async (desk) => {
  const { page, post, shot } = desk;
  await openReport(desk);
  const made = await report(post);
  assert.equal(made.closed, false, 'the demonstration is open');
  await sheet(page).getByText('KLADDE').first().waitFor();
  const values = await sheet(page).locator('dd.value').allInnerTexts();
  assert.deepEqual(values, made.key_figures.map(({ value }) => value));
  assert.ok(made.with_website >= made.without_website && made.without_website > 0, 'with and without website visits');
  const titles = await page.getByRole('figure').locator('figcaption').allInnerTexts();
  assert.deepEqual(titles, made.sections.filter(({ scene }) => scene).map(({ scene }) => scene.title));
  await shot('report');
});

deskTest('every figure of a chart is reached by the arrows and read in the line below, and the tab key stops once', async (desk) => {
  const { page, post } = desk;
  await openReport(desk);
  const { scene } = (await report(post)).sections[0];
  const marks = page.getByRole('figure').first().getByRole('img');
  assert.equal(await marks.count(), scene.marks.length);
  assert.equal(await page.getByRole('figure').first().locator('[role=img][tabindex="0"]').count(), 1, 'one stop');
  await marks.first().focus();
  for (const { label } of scene.marks) {
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), label);
    assert.equal(await page.getByRole('figure').first().locator('.status').innerText(), label.trim());
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), scene.marks[0].label);
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('navigation', { name: 'Kommunens sider' }).count(), 1, 'Esc leaves nobody outside the municipality');
});

deskTest('a chart is shown as its table and copied as a spreadsheet takes it', {
  init: () => {
    navigator.clipboard.writeText = (text) => ((window.copied = text), Promise.resolve());
  },
}, async (desk) => {
  const { page, post, violations } = desk;
  await openReport(desk);
  const { table } = (await report(post)).sections[0].scene;
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: 'Vis som tabel' }).click();
  const cells = await figure.locator('tbody tr').first().locator('th, td').allInnerTexts();
  assert.deepEqual(cells, table.rows[0]);
  await figure.getByRole('button', { name: 'Kopiér tabellen' }).click();
  await figure.getByRole('status').filter({ hasText: 'Kopieret' }).waitFor();
  const copied = (await page.evaluate(() => window.copied)).split('\n').map((line) => line.split('\t').length);
  assert.deepEqual(copied, Array(table.rows.length + 1).fill(table.columns.length));
  assert.deepEqual(await violations(), []);
  await figure.getByRole('button', { name: 'Vis som diagram' }).click();
  await figure.getByRole('img').first().waitFor();
});

deskTest('the PDF is written into the folder that is chosen, tagged', async (desk) => {
  const { page, choose, data } = desk;
  const folder = join(data, 'rapport');
  mkdirSync(folder);
  await openReport(desk);
  await choose(folder);
  await page.getByRole('button', { name: 'Gem PDF …' }).click();
  await page.getByText(/Kontrolkode [A-Z2-7]{4}-[A-Z2-7]{4}/).waitFor();
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  const bytes = readFileSync(join(folder, name)).toString('latin1');
  assert.ok(bytes.startsWith('%PDF-1.7') && bytes.includes('<pdfuaid:part>1</pdfuaid:part>'), 'PDF/UA-1');
});

deskTest('the report on paper is the report alone', async (desk) => {
  const { page } = desk;
  await openReport(desk);
  await page.emulateMedia({ media: 'print' });
  await sheet(page).waitFor();
  for (const name of ['Gem PDF …', 'Udskriv', 'Vis som tabel']) {
    assert.equal(await page.getByRole('button', { name }).first().isVisible(), false, name);
  }
  assert.equal(await page.getByRole('navigation', { name: 'Kommunens sider' }).isVisible(), false);
  await desk.shot('report-print');
});

deskTest('the report reads well in both languages, three sizes, two kinds of colours', { timeout: 240_000 }, async (desk) => {
  await openReport(desk);
  await judged(desk, 'report');
});
