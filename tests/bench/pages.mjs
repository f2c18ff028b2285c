// What a clerk sees after the second key, in Chromium with the real commands behind it: part of `./dev bench`.
// Handler to DOM: from the first listener of the key to the page's first change. Key to picture: from the stamp the
// system gave the key to the first message after the next frame was drawn.
import { openDesk } from '../browser/support.mjs';

const CONTACTS = 250;

const desk = await openDesk({ init: noteKeys });
await desk.page.evaluate(() => {
  const { marks } = window;
  const drawn = new MessageChannel();
  drawn.port1.onmessage = ({ data }) => marks.painted.push(performance.now() - data);
  const note = () => {
    if (marks.open === null) return;
    const { stamp, handled } = marks.open;
    marks.open = null;
    marks.changed.push(performance.now() - handled);
    requestAnimationFrame(() => drawn.port2.postMessage(stamp));
  };
  const everything = { attributes: true, childList: true, subtree: true, characterData: true };
  new MutationObserver(note).observe(document.querySelector('main'), everything);
});
for (let contact = 0; contact < CONTACTS; contact += 1) {
  const digit = (contact % 6) + 1;
  await desk.key(`Digit${digit}`, `Numpad${digit}`);
}
await desk.settled(CONTACTS);
const { changed, painted } = await desk.page.evaluate(() => window.marks);
await desk.close();
tell('Chromium: key handler to page changed', changed);
tell('Chromium: second key to drawn picture', painted);
if (changed.length !== CONTACTS || painted.length !== CONTACTS) {
  throw new Error(`${CONTACTS} contacts, but ${changed.length} changes and ${painted.length} pictures were seen`);
}

// Runs before the page's own scripts, so that its listener is the first to hear of a key.
function noteKeys() {
  window.marks = { changed: [], painted: [], open: null };
  const listen = (event) => {
    if (event.code.startsWith('Numpad')) window.marks.open = { stamp: event.timeStamp, handled: performance.now() };
  };
  window.addEventListener('keydown', listen, { capture: true });
}

function tell(what, values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)].toFixed(2).padStart(8);
  console.log(`${what.padEnd(58)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms`);
}
