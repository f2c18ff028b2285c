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
        await desk.page.getByRole('button', { name: language }).click();
        await desk.page.mouse.move(0, 0);
        await desk.shot(`${language === 'Dansk' ? 'da' : 'en'}-${scheme}-${viewport.width}`);
        assert.deepEqual(await desk.violations(), [], `${language}: axe finds nothing`);
        assert.equal(await overflow(desk.page), 0, `${language}: only the grid scrolls sideways`);
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
  const pairs = ['11', '12', '13', '21', '24', '41', '41', '52', '74'];
  for (const [channel, type] of pairs) {
    await key(`Digit${channel}`, `Numpad${type}`);
  }
  await settled(pairs.length);
  await key('NumpadSubtract');
  await settled(pairs.length - 1);
}

function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
