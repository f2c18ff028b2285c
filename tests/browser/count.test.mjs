import assert from 'node:assert/strict';
import { deskTest, small, laptop } from './support.mjs';

deskTest('two keys count one contact', async ({ page, key, figures, settled, shot, said }) => {
  await key('Numpad1');
  await page.getByText('Telefon ind valgt – vælg type', { exact: true }).waitFor();
  await shot('da-armed');
  await key('Digit2');
  await settled(1);
  assert.deepEqual((await figures()).cells, [{ channel: 'TLFIND', type: 'OPRET', count: 1 }], 'channel, then type');
  assert.match(await said(), /^Telefon ind, Ny sag, gemt, nummer 1\s*$/, 'said once, with its number');
});

deskTest('a held key counts once', async ({ page, key, figures, settled }) => {
  await key('Digit1');
  for (let i = 0; i < 30; i++) await page.keyboard.down('Digit1');
  await page.keyboard.up('Digit1');
  await settled(1);
  await page.getByRole('button', { name: /^Telefon ind, Ny sag/ }).focus();
  for (let i = 0; i < 30; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await settled(2);
  assert.equal((await figures()).total, 2, 'one for the pair of keys, one for Enter on a cell');
});

deskTest('a click counts one, and the button says the new count', async ({ cell, settled, page }) => {
  await cell('E-mail ind, Råd og vejledning').click();
  await settled(1);
  await page.getByRole('button', { name: 'E-mail ind, Råd og vejledning: 1 i dag' }).waitFor();
});

deskTest('undo and redo by key and by button', async ({ page, key, settled, figures }) => {
  await key('Digit1', 'Digit2');
  await settled(1);
  await key('NumpadSubtract');
  await settled(0);
  assert.equal((await figures()).last[0].voided, true, 'taken back, not removed');
  await page.locator('s').filter({ hasText: 'Telefon ind · Ny sag' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'fortrudt' }).waitFor();
  await key('Control+y');
  await settled(1);
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await settled(0);
  // Playwright waits for aria-disabled to go; a clerk may press it.
  await page.getByRole('button', { name: /^Fortryd/ }).click({ force: true });
  await page.locator('main').getByText('Der er ikke noget at fortryde.').waitFor();
  assert.equal(await page.getByRole('alert').count(), 0, 'nothing to undo is no fault');
});

deskTest('the minus beside the letters takes back too, wherever the language has it', async ({ page, key, settled }) => {
  await key('Digit1', 'Digit2');
  await settled(1);
  const minus = (place) => page.evaluate((code) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code, key: '-', bubbles: true, cancelable: true }));
  }, place);
  await minus('Slash');
  await settled(0);
  await page.locator('p.line').filter({ hasText: 'Fortrudt: Telefon ind · Ny sag' }).waitFor();
});

deskTest('choosing a language in the menu leaves the keys with the counting field', async ({ page, key, settled, menu }) => {
  await menu('English');
  await key('Escape', 'Digit1', 'Digit2');
  await settled(1);
  await page.reload();
  await page.getByText(/^Everything is saved\. Latest at \d\d:\d\d$/).waitFor();
});

deskTest('the repeat key counts what its caption says', async ({ page, key, settled, figures }) => {
  await key('Digit4', 'Digit5', 'Numpad0');
  await settled(2);
  await page.getByRole('button', { name: 'Gentag: E-mail ind · Hjælp til selvbetjening' }).click();
  await settled(3);
  assert.deepEqual((await figures()).cells, [{ channel: 'EMLIND', type: 'SLVBTJN', count: 3 }]);
});

deskTest('a failed save is said in red, raises nothing, and counts once when tried again', async (desk) => {
  const { page, key, settled, total, figures, failNext, shot, violations } = desk;
  await key('Digit1', 'Digit2');
  await settled(1);
  await failNext('disk_full');
  await key('Digit1', 'Digit3');
  const alert = page.getByRole('alert');
  await alert.filter({ hasText: 'IKKE gemt: Telefon ind · Ændrer sin sag' }).waitFor();
  await alert.filter({ hasText: 'Pc’en er fyldt op: der er ikke mere plads på disken.' }).waitFor();
  assert.equal(await total(), 1, 'the count is unchanged');
  await shot('da-not-saved');
  assert.deepEqual(await violations(), []);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await settled(2);
  assert.equal(await alert.count(), 0, 'the banner goes when it is saved');
  assert.equal((await figures()).total, 2, 'counted once');
  await key('Digit1', 'Digit3');
  await settled(3);
});

const lostAnswers = { ids: [] };
deskTest(
  'an answer lost after the commit does not count twice',
  {
    async answer(command, input, post) {
      const answered = await post(command, input);
      if (command !== 'log_contact') return answered;
      lostAnswers.ids.push(input.id);
      return lostAnswers.ids.length === 1 ? { ok: false, value: { code: 'not_saved', detail: {} } } : answered;
    },
  },
  async ({ page, key, settled, figures }) => {
    await key('Digit1', 'Digit2');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await settled(1);
    assert.equal(lostAnswers.ids.length, 2, 'it was sent twice');
    assert.equal(new Set(lostAnswers.ids).size, 1, 'under one id');
    assert.equal((await figures()).total, 1);
  },
);

deskTest('fifty quick contacts are all counted', { timeout: 120_000 }, async ({ page, key, settled, figures }) => {
  for (let i = 0; i < 50; i++) {
    await page.keyboard.press(`Digit${1 + (i % 8)}`, { delay: 15 });
    await page.waitForTimeout(70);
    await page.keyboard.press(`Numpad${1 + (i % 6)}`, { delay: 15 });
    await page.waitForTimeout(30);
  }
  await settled(50);
  assert.equal((await figures()).total, 50);
});

deskTest('two alike at once are both counted and asked about', async ({ cell, page, settled, shot }) => {
  await cell('Telefon ind, Ny sag').dblclick({ delay: 20 });
  await settled(2);
  await page.getByText('To ens lige efter hinanden. En for meget? Tryk Fortryd.', { exact: true }).waitFor();
  await shot('da-twin');
});

deskTest('the count never rises before the answer, and a slow save is said to be unfinished', {
  async answer(command, input, post) {
    if (command === 'log_contact') await new Promise((done) => setTimeout(done, 3_000));
    return post(command, input);
  },
}, async ({ page, cell, settled, total, shot }) => {
  await cell('Telefon ud, Ny sag').click();
  await page.locator('button.pending').waitFor();
  assert.equal(await total(), 0);
  await page.getByText('Ikke gemt endnu – vent: Telefon ud · Ny sag', { exact: true }).first().waitFor();
  await shot('da-slow');
  await settled(1);
  assert.equal(await page.locator('button.pending').count(), 0);
});

deskTest('Esc takes the channel back, and digits do nothing from another control', async ({ page, key, total, figures }) => {
  await key('Digit1', 'Escape', 'Digit2');
  await page.getByText('Personligt fremmøde valgt – vælg type', { exact: true }).waitFor();
  await key('Escape');
  await page.getByRole('button', { name: 'Pause' }).focus();
  await key('Digit1', 'Digit1');
  await page.getByText(/^Intet talt: klik på tællefeltet/).first().waitFor();
  assert.equal(await total(), 0);
  await key('F6');
  assert.equal(await page.locator('p.line.warns').count(), 0, 'F6 takes the warning away');
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('main'), '::after').borderTopWidth), '3px', 'and shows where the keys go');
  await key('Digit1', 'Digit2');
  await page.getByRole('button', { name: 'Telefon ind, Ny sag: 1 i dag' }).waitFor();
  assert.equal((await figures()).total, 1);
});

deskTest('what is read anew tells nothing twice', async ({ page, key, settled }) => {
  await key('Digit1', 'Digit2');
  await settled(1);
  await page.evaluate(() => {
    window.told = 0;
    const told = new MutationObserver(() => (window.told += 1));
    told.observe(document.querySelector('p.announcement'), { characterData: true, childList: true, subtree: true });
    // The window comes to the front: figures and settings are asked for.
    window.dispatchEvent(new Event('focus'));
  });
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.told), 0);
});

deskTest('behind an open dialog nothing is counted, wherever the focus went', async ({ page, key, total, figures }) => {
  await page.getByRole('button', { name: 'Menu' }).click();
  // As engines do that lose the focus when a word in a dialog is clicked.
  const press = (code) => page.evaluate((place) => {
    for (const type of ['keydown', 'keyup']) {
      document.body.dispatchEvent(new KeyboardEvent(type, { code: place, key: place, bubbles: true, cancelable: true }));
    }
  }, code);
  await press('Digit1');
  await press('Digit2');
  await key('Escape');
  assert.equal(await total(), 0);
  assert.equal((await figures()).total, 0);
});

deskTest('a chosen channel lets go by itself', async ({ page, key, total }) => {
  await key('Digit1');
  await page.getByText('Telefon ind valgt – vælg type', { exact: true }).waitFor();
  const warning = page.locator('p.line.warns').filter({ hasText: 'Du ventede for længe. Begynd med kanalen igen.' });
  await warning.waitFor();
  await key('Digit2', 'Digit2');
  await page.waitForTimeout(1_000);
  await warning.waitFor();
  await page.getByText('Vælg først kanal, så type', { exact: true }).waitFor();
  await key('Digit2');
  await page.getByText('Personligt fremmøde valgt – vælg type', { exact: true }).waitFor();
  assert.equal(await warning.count(), 0, 'no warning beside a new choice');
  assert.equal(await total(), 0);
});

deskTest('the other channels are chosen by key or from the last column', async ({ page, key, settled, figures, shot, violations }) => {
  await key('Numpad9');
  await page.getByRole('dialog', { name: 'Flere kanaler' }).waitFor();
  await shot('da-more');
  assert.deepEqual(await violations(), []);
  const focused = () => page.evaluate(() => document.activeElement.querySelector('.name').textContent);
  const first = await focused();
  await key('ArrowDown', 'ArrowRight', 'End', 'Home');
  assert.equal(await focused(), first, 'the arrow keys move among the channels and come back');
  await key('ArrowRight');
  assert.notEqual(await focused(), first);
  const chat = page.getByRole('dialog').getByRole('button', { name: /Chat/ });
  const caption = await chat.locator('kbd').innerText();
  await key(/\d/.test(caption) ? `Digit${caption}` : `Key${caption}`);
  await page.getByText('Chat valgt – vælg type', { exact: true }).waitFor();
  await shot('da-armed-other');
  await key('Numpad4');
  await settled(1);
  await page.getByRole('button', { name: 'Flere kanaler, Råd og vejledning: 1 i dag (chat, sociale medier, brev ud)' }).click();
  await page.getByRole('dialog', { name: 'Flere kanaler: Råd og vejledning' }).getByRole('button', { name: /Chat/ }).click();
  await settled(2);
  assert.deepEqual((await figures()).cells, [{ channel: 'XCHAT', type: 'VEJL', count: 2 }]);
});

deskTest('the pad is one tab stop with arrow keys', async ({ page, key, cell }) => {
  await cell('Telefon ind, Spørger til sin sag').focus();
  await key('ArrowRight', 'ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
  assert.match(await focused(), /^Personligt fremmøde, Ny sag/);
  await key('End');
  assert.match(await focused(), /^Flere kanaler, Ny sag/);
  await key('Tab');
  assert.match(await focused(), /Fortryd/, 'Tab leaves the pad');
  await key('Shift+Tab');
  assert.match(await focused(), /^Flere kanaler, Ny sag/, 'and comes back to the same cell');
});

deskTest('the week is exported with its control code, and counting goes on', async ({ page, key, cell, settled, shot, violations, menu }) => {
  await cell('Brev ind, Ny sag').click();
  await settled(1);
  await menu(/^Eksportér ugen/);
  const question = page.getByRole('dialog', { name: 'Eksportér ugen' });
  await question.getByText('Den viser ugens tal til og med i dag.').waitFor();
  assert.equal(await page.getByText('Kontrolkode').count(), 0, 'nothing is written before it is asked for');
  await shot('da-export-ask');
  await question.getByRole('button', { name: 'Lav filen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Foreløbig fil er lavet' });
  await dialog.getByText(/^[A-Z2-7]{4}-[A-Z2-7]{4}$/).waitFor();
  await dialog.getByText('Ugen er ikke lukket endnu. Tæl videre, og lav filen igen, når ugen er slut: så gælder kun den nye kode.').waitFor();
  await shot('da-export');
  assert.deepEqual(await violations(), []);
  await dialog.getByRole('button', { name: 'Kopiér koden' }).click();
  await dialog.getByRole('status').filter({ hasText: /Kopieret|Koden er markeret/ }).waitFor();
  assert.equal(await dialog.getByText('Datapakke').isVisible(), false);
  await dialog.getByText('Flere oplysninger').click();
  await dialog.getByText('Datapakke').waitFor();
  await shot('da-export-details');
  assert.deepEqual(await violations(), []);
  await key('Escape', 'Digit1', 'Digit2');
  await settled(2);
});

deskTest('a failed export says so', {
  answer: (command, input, post) =>
    command === 'write_upload' ? { ok: false, value: { code: 'export_failed', detail: {} } } : post(command, input),
}, async ({ page, shot, menu }) => {
  await menu(/^Eksportér ugen/);
  await page.getByRole('button', { name: 'Lav filen' }).click();
  await page.getByRole('alert').filter({ hasText: 'Ugen er IKKE eksporteret' }).filter({ hasText: 'Luk filen' }).waitFor();
  await shot('da-export-failed');
});

const lock = { held: true };
deskTest('a store that cannot be opened explains itself, and opens when it can', {
  ready: false,
  answer: (command, input, post) =>
    lock.held ? { ok: false, value: { code: 'store_locked', detail: {} } } : post(command, input),
}, async ({ page, shot, violations }) => {
  await page.getByRole('alert').filter({ hasText: 'KOMHEN kan ikke åbne tællingen' }).waitFor();
  assert.equal(await page.getByRole('table').count(), 0, 'never an empty grid');
  assert.deepEqual(await violations(), []);
  await shot('da-start-error');
  lock.held = false;
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByRole('table').waitFor();
});

for (const [size, least] of [[laptop, 76], [small, 68]]) {
  deskTest(`targets are large at ${size.width}×${size.height}`, { context: { viewport: size } }, async ({ page }) => {
    const boxes = await page.locator('td button').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
    assert.equal(boxes.length, 54, 'six types by eight channels and "Flere"');
    for (const { width, height } of boxes) {
      assert.ok(height >= least && height <= 96.5 && width >= least, `a cell is ${width}×${height}`);
    }
    const others = await page.locator('button:visible:not(td button)').evaluateAll((buttons) =>
      buttons.map((button) => ({ text: button.textContent.trim(), ...button.getBoundingClientRect().toJSON() })));
    for (const { text, width, height } of others) {
      assert.ok(width >= 44 && height >= 44, `"${text}" is ${width}×${height}`);
    }
  });
}
