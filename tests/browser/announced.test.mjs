// What a screen reader is told: something new for each contact, also for the same one again and again.
import assert from 'node:assert/strict';
import { deskTest } from './support.mjs';

deskTest('every contact is announced in words of its own', async ({ page, key, settled }) => {
  await page.evaluate(() => {
    window.announced = [];
    const region = document.querySelector('p.announcement');
    new MutationObserver(() => window.announced.push(region.textContent.trim()))
      .observe(region, { characterData: true, childList: true, subtree: true });
  });
  assert.equal(await page.locator('p.announcement').getAttribute('role'), 'status');
  for (let contact = 1; contact <= 10; contact += 1) {
    await key('Digit1', 'Numpad1');
    await settled(contact);
  }
  const told = await page.evaluate(() => window.announced);
  const saved = told.filter((words) => /gemt, nummer \d+$/.test(words));
  assert.equal(saved.length, 10, `ten contacts, ten sentences: ${told.join(' | ')}`);
  assert.equal(new Set(saved).size, 10, 'no two alike');
});
