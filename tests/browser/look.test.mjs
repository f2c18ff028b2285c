// How the screen looks and reads: both languages, every colour scheme, three sizes.
import assert from 'node:assert/strict';
import { deskTest, laptop, narrow, small } from './support.mjs';

const schemes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced-colors', { forcedColors: 'active' }],
];

for (const [scheme, media] of schemes) {
  for (const viewport of [laptop, small, narrow]) {
    deskTest(`${scheme} at ${viewport.width}×${viewport.height} reads well in both languages`, {
      context: { viewport, ...media, reducedMotion: 'reduce' },
    }, async (desk) => {
      await countSome(desk);
      for (const language of ['Dansk', 'English']) {
        await desk.menu(language);
        await desk.page.keyboard.press('Escape');
        await desk.page.mouse.move(0, 0);
        await desk.shot(`${language === 'Dansk' ? 'da' : 'en'}-${scheme}-${viewport.width}`);
        assert.deepEqual(await desk.violations(), [], `${language}: axe finds nothing`);
        assert.equal(await overflow(desk.page), 0, `${language}: only the grid scrolls sideways`);
        // On the smallest laptop the longest names take a second line below the grid.
        const hidden = await scrolled(desk.page);
        if (viewport !== narrow) assert.ok(hidden <= (viewport === small ? 24 : 0), `${language}: ${hidden} px out of sight`);
      }
      assert.equal(await desk.page.evaluate(() => document.documentElement.lang), 'en');
    });
  }
}

deskTest('nothing is lost at 200 % zoom', { context: { viewport: { width: 683, height: 330 } } }, async (desk) => {
  await countSome(desk);
  assert.equal(await overflow(desk.page), 0);
  await desk.shot('da-zoom-200');
});

async function countSome({ key, settled }) {
  // The longest names come last, where they need the most room.
  const pairs = ['11', '12', '13', '21', '24', '41', '41', '52', '25', '26'];
  for (const [channel, type] of pairs) {
    await key(`Digit${channel}`, `Numpad${type}`);
  }
  await settled(pairs.length);
  await key('NumpadSubtract');
  await settled(pairs.length - 1);
}

function scrolled(page) {
  return page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
}

function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

deskTest('a desk that is not set up says so, and still counts', {
  answer: async (command, input, post) => {
    const answered = await post(command, input);
    if (command !== 'desk_state') return answered;
    const bare = { municipality_code: null, municipality_name: null, round: '-', demonstration: false };
    return { ...answered, value: { ...answered.value, ...bare } };
  },
}, async (desk) => {
  await desk.page.getByText(/^⚠ Ikke sat op til en tællerunde: bed tovholderen om rundefilen/).waitFor();
  await desk.key('Digit1', 'Digit2');
  await desk.settled(1);
  assert.deepEqual(await desk.violations(), []);
  await desk.shot('da-not-set-up');
});

deskTest('what went wrong reads well on a narrow dark screen', {
  context: { viewport: narrow, colorScheme: 'dark' },
}, async (desk) => {
  await desk.failNext('store_read_only', 2);
  await desk.key('Digit1', 'Digit2', 'Digit2', 'Digit3');
  await desk.page.getByRole('alert').filter({ hasText: 'IKKE gemt: 2 henvendelser' }).waitFor();
  assert.deepEqual(await desk.violations(), []);
  assert.equal(await overflow(desk.page), 0);
  await desk.shot('da-not-saved-320');
  await desk.page.getByRole('button', { name: 'Slet disse 2 henvendelser' }).click();
  await desk.key('Digit9');
  await desk.page.getByRole('dialog').waitFor();
  assert.deepEqual(await desk.violations(), []);
  await desk.shot('da-more-320');
  await desk.page.keyboard.press('Escape');
  await desk.menu(/^Eksportér ugen/);
  await desk.page.getByRole('button', { name: 'Lav filen' }).click();
  await desk.page.getByRole('dialog').getByText('Kontrolkode').waitFor();
  assert.deepEqual(await desk.violations(), []);
  await desk.shot('da-export-320');
});

for (const [width, height] of [[1024, 560], [1366, 300], [600, 400], [320, 480]]) {
  deskTest(`the last contact and the way to take it back stay in sight at ${width}×${height}`, {
    context: { viewport: { width, height } },
  }, async (desk) => {
    await countSome(desk);
    await desk.key('Digit1', 'Numpad1');
    await desk.page.locator('p.line').filter({ hasText: 'gemt kl.' }).waitFor();
    assert.equal(await overflow(desk.page), 0);
    for (const corner of ['0-0', '5-8', '5-0']) {
      await desk.page.locator(`[data-cell="${corner}"]`).focus();
      await desk.page.waitForTimeout(50);
      await desk.shot(`low-${width}-${height}-${corner}`);
      const hidden = await desk.page.evaluate((cell) => {
        const boxes = [...document.querySelectorAll('p.line, .bar button:first-child, .bar .repeat')].map((each) => each.getBoundingClientRect());
        const cut = boxes.filter((box) => box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth).length;
        const at = document.querySelector(`[data-cell="${cell}"]`);
        const { left, top, width, height } = at.getBoundingClientRect();
        return { cut, covered: !at.contains(document.elementFromPoint(left + width / 2, top + height / 2)) };
      }, corner);
      assert.deepEqual(hidden, { cut: 0, covered: false }, `the cell ${corner} is reached, and nothing of the foot is cut`);
    }
    assert.deepEqual(await desk.violations(), []);
  });
}
