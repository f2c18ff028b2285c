// How a screen is judged: in both languages, three sizes, ordinary and forced colours, axe finds nothing and the page does
// not scroll sideways; a picture is kept of each.
import assert from 'node:assert/strict';
import { laptop, narrow, small } from './support.mjs';

const sizes = [laptop, small, narrow];
const colours = [
  ['light', { forcedColors: 'none' }],
  ['forced', { forcedColors: 'active' }],
];

export async function judged(desk, name, viewports = sizes) {
  const { page } = desk;
  for (const language of ['da', 'en']) {
    await speak(desk, language);
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      for (const [colour, media] of colours) {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        const where = `${name} in ${language} at ${viewport.width}×${viewport.height}, ${colour} colours`;
        await desk.shot(`screen-${name}-${language}-${viewport.width}-${colour}`);
        assert.deepEqual(await desk.violations(), [], `${where}: axe finds nothing`);
        assert.equal(await overflow(page), 0, `${where}: the page does not scroll sideways`);
      }
    }
  }
}

/** The language as the settings keep it, told to the page as when its window comes to the front. */
async function speak({ page, post }, language) {
  const { settings } = (await post('settings', {})).value;
  await post('keep_settings', { ...settings, language });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
}

function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
