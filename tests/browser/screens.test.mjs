// Every screen in both languages, three sizes, ordinary and forced colours: axe finds nothing, nothing but a table's own
// frame scrolls sideways, and a picture is kept for a person to look at.
import { judged } from './judging.mjs';
import { deskTest } from './support.mjs';
import { fullRound } from './rounds.mjs';

const full = { round: fullRound(), timeout: 240_000 };
const simple = { timeout: 240_000 };

// How each is reached: by the words a clerk sees.
const inMenu = (name) => ({ menu }) => menu(name);
const dialog = ({ page }) => page.getByRole('dialog').first().waitFor();
const button = (name) => ({ page }) => page.getByRole('button', { name }).first().click();

const screens = {
  count: [simple, counted],
  'count-full': [full, counted],
  locked: [simple, async (desk) => { await counted(desk); await desk.key('Digit2', 'NumpadMultiply'); }],
  more: [simple, ({ key }) => key('Digit9'), dialog],
  menu: [simple, button('Menu'), dialog],
  tasks: [full, counted, ({ key }) => key('NumpadDivide'), dialog],
  today: [full, counted, inMenu('Mine henvendelser i dag'), ({ page }) => page.getByRole('table').first().waitFor()],
  amend: [full, counted, inMenu('Mine henvendelser i dag'), button(/^Ret/), dialog],
  cancel: [full, counted, inMenu('Mine henvendelser i dag'), button(/^Slet/), dialog],
  late: [full, inMenu('Mine henvendelser i dag'), button(/^Efterregistrér/), dialog],
  paper: [full, inMenu('Efterregistrering og papir'), ({ page }) => page.getByRole('spinbutton').or(page.getByRole('textbox')).first().waitFor()],
  sheet: [full, inMenu('Optællingsark'), ({ page }) => page.getByRole('button', { name: 'Udskriv' }).waitFor()],
  definitions: [simple, ({ key }) => key('F1'), dialog],
  settings: [full, inMenu('Taster og tilgængelighed'), ({ page }) => page.getByRole('group').first().waitFor()],
  sending: [full, inMenu('Send tal'), dialog],
  move: [full, inMenu('Flyt til ny pc'), dialog],
  round: [full, inMenu('Rundefil'), ({ page }) => page.getByRole('button', { name: /^Hent/ }).waitFor()],
  practice: [simple, inMenu('Prøvetælling'), ({ page }) => page.getByText(/^Eksempel 1 af/).waitFor()],
  'practice-result': [simple, inMenu('Prøvetælling'), practised],
  export: [simple, counted, inMenu(/^Eksportér ugen/), button('Lav filen'), ({ page }) => page.getByText('Kontrolkode').first().waitFor()],
};

for (const [name, [options, ...steps]] of Object.entries(screens)) {
  deskTest(`${name}: reads well in both languages, three sizes, two kinds of colours`, options, async (desk) => {
    for (const step of steps) await step(desk);
    await judged(desk, name);
  });
}

deskTest('mini: reads well in both languages and two kinds of colours', {
  ready: false, hash: '#mini', context: { viewport: { width: 340, height: 360 } }, timeout: 240_000,
}, async (desk) => {
  await desk.page.getByRole('button', { name: /Telefon ind/ }).waitFor();
  await judged(desk, 'mini', [{ width: 340, height: 360 }]);
});

deskTest('start: reads well before anything is set up', { ready: false, fresh: true, timeout: 240_000 }, async (desk) => {
  await desk.page.getByRole('heading', { name: 'Kom i gang' }).waitFor();
  await judged(desk, 'start');
});

async function counted({ key, settled }) {
  await key('Digit1', 'Numpad2', 'Digit2', 'Numpad4', 'Digit1', 'Numpad1');
  await settled(3);
  await key('NumpadSubtract');
  await settled(2);
}

async function practised({ page, key }) {
  for (let example = 1; example <= 12; example += 1) {
    await page.getByText(new RegExp(`^Eksempel ${example} af`)).waitFor();
    await key('Digit1', 'Numpad1');
    await page.getByRole('button', { name: example < 12 ? 'Næste eksempel' : 'Se resultatet' }).waitFor();
    // Also where the clerk has clicked somewhere else meanwhile.
    if (example % 2 === 0) await page.evaluate(() => document.activeElement.blur());
    await key('Enter');
  }
  await page.getByRole('heading', { name: 'Så mange svar er rigtige' }).waitFor();
}
