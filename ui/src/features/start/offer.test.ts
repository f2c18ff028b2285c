import { describe, expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import type { DeskState } from '../../bindings/DeskState';
import type { RoundOffer } from '../../bindings/RoundOffer';
import { isAboutFile, isNews, Offering } from './offer.svelte';

const offer: RoundOffer = {
  file_name: 'E2026.komhenrunde', round: 'E2026', weeks: [43], first_day: '2026-10-19', last_day: '2026-10-23',
  municipality_code: '0751', municipality_name: 'Aarhus', practice: false, version: 2, profile: 'simple', contact_line: '',
  units: [{ code: 'BS', name: 'Borgerservice', desks: ['1', '2'] }], expired: false, unit: 'BS', desk: '2', difference: null,
};
const here = { unit: 'BS', desk: '2' };
const desk = { set_up: true, round: 'E2026', round_file_version: 2 } as DeskState;

/** A backend that gives one offer, takes it once, and then has put it away. */
function backend(given: Partial<RoundOffer> | AppError | null) {
  let held = given instanceof AppError || given === null ? given : { ...offer, ...given };
  const asked: string[] = [];
  const call = (async (name: string) => {
    asked.push(name);
    if (name === 'forget_offer') return {};
    if (name === 'take_round') {
      if (held === null) throw new AppError('bad_round_file');
      held = null;
      return desk;
    }
    if (held instanceof AppError) throw held;
    return held;
  }) as unknown as Call;
  return { call, asked, give: (next: typeof held) => (held = next) };
}

describe('a chosen file', () => {
  test.each([
    ['a good one', {}, 2],
    ['one of a round that is over', { expired: true }, 1],
    ['one with changes to read', { difference: { from_version: 1, to_version: 2, items: [] } }, 1],
  ] as const)('%s leads to the right step', async (_, changed, step) => {
    const offering = new Offering(backend(changed as Partial<RoundOffer>).call);
    await offering.choose();
    expect(offering.step).toBe(step);
    expect(offering.seat).toEqual(here);
  });

  test('a dialog closed without a choice changes nothing', async () => {
    const store = backend({});
    const offering = new Offering(store.call);
    await offering.choose();
    store.give(null);
    await offering.choose();
    expect(offering.offer).not.toBeNull();
    expect(offering.step).toBe(2);
  });

  test('one that cannot be used is told of, and nothing of the former one is left', async () => {
    const store = backend({});
    const offering = new Offering(store.call);
    await offering.choose();
    store.give(new AppError('round_older'));
    await offering.choose();
    expect(offering.offer).toBeNull();
    expect(offering.step).toBe(1);
    expect(offering.problem?.code).toBe('round_older');
  });
});

test('a file that came by itself is shown before anything is asked', async () => {
  const store = backend({});
  const offering = new Offering(store.call);
  expect(await offering.ask()).toBe(true);
  expect(offering.step).toBe(1);
  store.give(null);
  expect(await new Offering(store.call).ask()).toBe(false);
});

describe('taking it', () => {
  test('the same place again is no second taking; another needs the file again', async () => {
    const offering = new Offering(backend({}).call);
    await offering.choose();
    expect(offering.isTaken(here)).toBe(false);
    expect(await offering.take(here)).toBe(desk);
    expect(offering.isTaken(here)).toBe(true);
    expect(offering.done).toBe(true);
    expect(await offering.take({ unit: 'BS', desk: '1' })).toBeNull();
    expect(offering.gone).toBe(true);
    expect(offering.problem, 'that is no fault of the file').toBeNull();
  });

  test('a refusal leaves the file where it is', async () => {
    const refusing = new Offering((async (name: string) => {
      if (name === 'take_round') throw new AppError('locked_by_policy');
      return offer;
    }) as unknown as Call);
    await refusing.choose();
    expect(await refusing.take(here)).toBeNull();
    expect(refusing.problem?.code).toBe('locked_by_policy');
    expect(refusing.offer).toEqual(offer);
    expect(refusing.done).toBe(false);
  });

  test('a new file begins anew', async () => {
    const store = backend({});
    const offering = new Offering(store.call);
    await offering.choose();
    await offering.take(here);
    store.give(offer);
    await offering.ask();
    expect(offering.done).toBe(false);
    expect(offering.step).toBe(1);
  });
});

test.each([
  ['the file in use', {}, {}, false],
  ['a newer version', { version: 3 }, {}, true],
  ['another round', { round: 'F2027' }, {}, true],
  ['any, to a desk that is not set up', {}, { set_up: false }, true],
  ['a file, where the round was set up without one', {}, { round_file_version: null }, true],
] as const)('news: %s', (_, ofOffer, ofDesk, news) => {
  expect(isNews({ ...offer, ...ofOffer }, { ...desk, ...ofDesk })).toBe(news);
});

test('a store that is busy says nothing about the file', () => {
  expect(isAboutFile(new AppError('round_fewer_codes'))).toBe(true);
  expect(isAboutFile(new AppError('store_locked'))).toBe(false);
  expect(isAboutFile(null)).toBe(false);
});
