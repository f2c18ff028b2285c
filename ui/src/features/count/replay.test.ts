// A real week once more, key by key: every contact must come out with exactly the codes it had, and cost few keys.
import { expect, test } from 'vitest';
import { count, type Tally } from './replay/clerk';
import { madeRows, REAL_ROWS, realRows, type Units } from './replay/rows';

// KLM: a key, and the decision what kind of contact it was. Half of that when it is the same again, and as much more
// for a task among the favourites; a whole one more for a task that must be searched.
const KEY_S = 0.28;
const DECIDE_S = 1.35;

const real = realRows();

function replay(units: Units, full: boolean): Tally {
  const tallies = [...units].map(([unit, rows]) => {
    const { kept, tally } = count(rows, full);
    expect(kept.length, `${unit}: every contact is counted once`).toBe(rows.length);
    kept.forEach((codes, index) => {
      const wanted = rows[index]!.codes;
      const expected = full ? wanted : { ...wanted, task: null, closing: null, form: null };
      expect(codes, `${unit}: contact ${index + 1}`).toEqual(expected);
    });
    return tally;
  });
  const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
  return {
    contacts: sum('contacts'), keys: sum('keys'), repeats: sum('repeats'), locked: sum('locked'),
    tasksFromFavourites: sum('tasksFromFavourites'), tasksSearched: sum('tasksSearched'),
  };
}

function measure(name: string, tally: Tally): { keys: number; seconds: number } {
  const keys = tally.keys / tally.contacts;
  const decisions = tally.contacts - tally.repeats / 2 + tally.tasksFromFavourites / 2 + tally.tasksSearched;
  const seconds = keys * KEY_S + (DECIDE_S * decisions) / tally.contacts;
  const share = (part: number) => `${((100 * part) / tally.contacts).toFixed(1)} %`;
  console.log(
    `\nREPLAY ${name}: ${tally.contacts} contacts, ${keys.toFixed(2)} keys and ${seconds.toFixed(2)} s each ` +
      `(${share(tally.repeats)} repeated, ${share(tally.locked)} on a locked channel, ` +
      `${share(tally.tasksFromFavourites)} with a favourite, ${share(tally.tasksSearched)} searched)`,
  );
  return { keys, seconds };
}

const most = { simple: { keys: 2.0, seconds: 1.9 }, full: { keys: 3.2, seconds: 2.8 } };

for (const profile of ['simple', 'full'] as const) {
  test(`rows made by the same measure, ${profile} profile`, { timeout: 120_000 }, () => {
    const { keys, seconds } = measure(`made, ${profile}`, replay(madeRows(), profile === 'full'));
    expect(keys).toBeLessThanOrEqual(most[profile].keys);
    expect(seconds).toBeLessThanOrEqual(most[profile].seconds);
  });

  test(`the real rows of 2013, ${profile} profile`, { timeout: 120_000 }, () => {
    if (!real) {
      // On a line of its own, where the summary looks for it.
      console.log('\nSKIPPED replay of the real rows: ../shared/data/komhen-2013-koege-raw.csv is not at hand');
      return;
    }
    const tally = replay(real, profile === 'full');
    expect(tally.contacts).toBe(REAL_ROWS);
    const { keys, seconds } = measure(`real, ${profile}`, tally);
    expect(keys).toBeLessThanOrEqual(most[profile].keys);
    expect(seconds).toBeLessThanOrEqual(most[profile].seconds);
  });
}
