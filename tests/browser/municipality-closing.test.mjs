// Luk uge, on the demonstration's municipality with the real commands behind.
import assert from 'node:assert/strict';
import { danish, openRound, toPage, told } from './coordinator.mjs';
import { deskTest } from './support.mjs';

const closing = async ({ post }, { round }) => (await post('closing', { round })).value;

/** Signs every unit off: those that counted every day with one press, one by hand as counted, the others with a reason. */
async function signAll(desk) {
  const { page } = desk;
  await page.getByRole('button', { name: /2 Godkend enheder/ }).click();
  const whole = page.getByRole('button', { name: /^Godkend de[n ].*har talt alle dage/ });
  if (await whole.count()) {
    await whole.click();
    await told(desk, /er godkendt/);
  }
  await page.getByRole('button', { name: /^Godkend …: / }).first().click();
  await page.getByRole('dialog').getByRole('radio', { name: /^Talt/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Godkend' }).click();
  await told(desk, /^Godkendt: /);
  for (;;) {
    const left = page.getByRole('button', { name: /^Godkend …: / });
    if ((await left.count()) === 0) return;
    const before = await left.count();
    await left.first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Mangler/ }).check();
    await dialog.getByRole('button', { name: 'Godkend' }).click();
    assert.equal(await dialog.getByLabel('Hvorfor?').getAttribute('aria-invalid'), 'true', 'a unit that is missing needs a reason');
    await dialog.getByLabel('Hvorfor?').selectOption('ill');
    await dialog.getByRole('button', { name: 'Godkend' }).click();
    await page.waitForFunction((count) => [...document.querySelectorAll('button')].filter(({ ariaLabel }) => ariaLabel?.startsWith('Godkend …: ')).length < count, before);
  }
}

deskTest('a week is signed off, closed, exported, opened again with a reason, and closed as a new version', { timeout: 120_000 }, async (desk) => {
  const { page, post } = desk;
  const round = await openRound(desk);
  await toPage(desk, 'Luk uge');
  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  const close = page.getByRole('button', { name: /^Luk uge \d+$/ });
  await close.press('Enter');
  await told(desk, /kan ikke lukkes endnu.*ikke godkendt/);
  assert.equal((await closing(desk, round)).closed, false, 'and it is not closed');
  await desk.shot('municipality-cannot-close');

  await signAll(desk);
  await desk.shot('municipality-signed');
  const signed = await closing(desk, round);
  assert.ok(signed.units.every((unit) => unit.signed), JSON.stringify(signed.units));
  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  // The week is not over, and a unit lacks days: that is asked about, and waiting changes nothing.
  await close.click();
  const ask = page.getByRole('dialog', { name: /^Luk uge \d+ nu\?$/ });
  assert.match(await ask.innerText(), new RegExp(`slutter ${danish(round.last_day)}`));
  assert.match(await ask.innerText(), /Der mangler \d+ dag/);
  assert.match(await ask.innerText(), /ikke set igennem/);
  await desk.shot('municipality-close-anyway');
  assert.deepEqual(await desk.violations(), []);
  await ask.getByRole('button', { name: 'Vent' }).click();
  assert.equal((await closing(desk, round)).closed, false);
  await close.click();
  await ask.getByRole('button', { name: /^Luk uge \d+$/ }).click();
  await told(desk, /er lukket/);
  await page.getByRole('heading', { name: /er lukket, udgave 1/ }).waitFor();

  await page.getByRole('button', { name: 'Eksportér', exact: true }).last().click();
  await page.getByRole('button', { name: /^Eksportér \d+ fil/ }).click();
  await told(desk, /filer er skrevet/);
  const code = await page.locator('strong.code').innerText();

  await toPage(desk, 'Luk uge');
  const receipt = page.getByLabel('Kontrolkode på kvitteringen');
  await receipt.fill('ABCD');
  await page.getByRole('button', { name: 'Bekræft' }).click();
  assert.equal(await receipt.getAttribute('aria-invalid'), 'true');
  await receipt.fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Bekræft' }).click();
  await page.getByRole('alert').filter({ hasText: 'IKKE bekræftet' }).waitFor();
  assert.equal((await closing(desk, round)).receipt, null, 'another file’s code is no receipt');
  await receipt.fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Bekræft' }).click();
  await told(desk, /er bekræftet/);
  await desk.shot('municipality-closed');
  assert.equal((await closing(desk, round)).receipt.control_code, code);

  // Nothing can be changed in a closed week, and the page says why.
  await toPage(desk, 'Masseregistrering');
  await page.getByRole('button', { name: 'Gem', exact: true }).press('Enter');
  await told(desk, /Ugen er lukket/);

  await toPage(desk, 'Luk uge');
  await page.getByRole('button', { name: /^Åbn uge \d+ igen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Åbn ugen igen' }).press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Vælg først en grund' }).waitFor();
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Åbn ugen igen' }).click();
  await told(desk, /er åben igen/);
  assert.equal((await closing(desk, round)).closed, false);

  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  const left = (await closing(desk, round)).units.filter(({ signed }) => !signed).length;
  if (left > 0) await signAll(desk);
  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  await page.getByRole('row').filter({ hasText: 'gælder ikke længere' }).first().waitFor();
  await close.click();
  assert.match(await ask.innerText(), /Tallene er de samme som udgave 1/);
  await desk.shot('municipality-close-again');
  await ask.getByRole('button', { name: /^Luk uge \d+$/ }).click();
  await page.getByRole('heading', { name: /er lukket, udgave 2/ }).waitFor();
  await toPage(desk, 'Rettelseslog');
  const log = await page.getByRole('region', { name: 'Rettelseslog' }).innerText();
  for (const words of ['Enhed godkendt', 'udgave 1', 'udgave 2', 'Sygdom']) assert.ok(log.includes(words), `${words} in the log`);
  await desk.shot('municipality-log-of-week');
  assert.equal((await post('municipality_state', {})).value.rounds.find((each) => each.round === round.round).version, 2);
});

deskTest('old rounds are not removed before the receipt is old enough, and the page says why', async (desk) => {
  const { page } = desk;
  await toPage(desk, 'Luk uge');
  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  await page.getByRole('region', { name: 'Gamle runder' }).first().waitFor();
  assert.match(await page.getByRole('row', { name: /^Efterår/ }).first().innerText(), /Nej: /);
  await page.getByRole('button', { name: /^Slet de enkelte henvendelser/ }).press('Enter');
  await told(desk, /Ingen runde er gammel nok/);
  assert.equal(await page.getByRole('dialog').count(), 0, 'nothing is asked where nothing can be removed');
});

/** The store as it is, but for a round that is old enough: no test waits for months. */
const asked = [];
const aged = {
  answer: async (command, input, post) => {
    if (command === 'purge_rounds') asked.push(input);
    const answered = await post(command === 'purge_rounds' ? 'closing' : command, command === 'purge_rounds' ? { round: input.before } : input);
    if (answered.value?.retention) answered.value.retention = answered.value.retention.map((row) => ({ ...row, can: true, why_not: null }));
    return answered;
  },
};

deskTest('what is removed for good is named first, and goes only after a tick', aged, async (desk) => {
  const { page } = desk;
  const round = await openRound(desk);
  await toPage(desk, 'Luk uge');
  await page.getByRole('button', { name: /3 Luk og eksportér/ }).click();
  await page.getByRole('button', { name: /^Slet de enkelte henvendelser/ }).click();
  const dialog = page.getByRole('dialog');
  assert.match(await dialog.getByRole('listitem').innerText(), /^Efterår \d{4} \(E\d{4}\): [\d.]+ linjer$/, 'the round and how much of it');
  await desk.shot('municipality-purge');
  await dialog.getByRole('button', { name: 'Slet fra 1 runde' }).press('Enter');
  await dialog.getByRole('alert').filter({ hasText: 'Sæt først kryds' }).waitFor();
  assert.deepEqual(asked, [], 'nothing is removed by the button alone');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Slet fra 1 runde' }).click();
  await told(desk, /er slettet/);
  assert.deepEqual(asked, [{ before: round.round }]);
});
