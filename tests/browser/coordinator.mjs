// The way to the coordinator's pages, and what one looks for there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Opens the municipality's week and one page of it, by the words on its button. */
export async function toPage(desk, name) {
  const { page } = desk;
  const heading = page.getByRole('navigation', { name: 'Kommunens sider' });
  if (!(await heading.count())) {
    await desk.menu(/^Tovholder/);
    await heading.waitFor();
  }
  const button = heading.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await heading.getByRole('button', { name: /^Mere/ }).click();
  await button.click();
  await heading.locator('[aria-current=page]', { hasText: name }).waitFor();
}

/** The same from Kom i gang, where nothing is set up at the desk. */
export async function fromStart({ page }) {
  await page.getByRole('button', { name: /tovholder/i }).click();
  await page.getByRole('navigation', { name: 'Kommunens sider' }).waitFor();
}

/** The demonstration's open round, as the store has it. */
export async function openRound({ post }) {
  const state = (await post('municipality_state', {})).value;
  return { ...state.rounds.find(({ closed }) => !closed), today: state.today };
}

/** "2026-10-20" as Danish offices write it. */
export const danish = (day) => day.split('-').reverse().join('-');

/** Puts a file where the next dialog finds it. */
export async function offerFile(desk, name, content) {
  const path = join(desk.data, name);
  writeFileSync(path, content);
  await desk.chooseNext(path);
  return path;
}

/** What the one polite region of the pages says. */
export async function told({ page }, pattern) {
  await page.getByRole('status').filter({ hasText: pattern }).first().waitFor({ state: 'attached' });
}
