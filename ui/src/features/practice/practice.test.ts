import { describe, expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import type { DeskState } from '../../bindings/DeskState';
import type { PracticeResult } from '../../bindings/PracticeResult';
import { writeKappa, writeShare, wrongChannels } from './agreement';
import { answer, ask, claim, free, goesOn, next, release, result } from './exercise';
import { Practice } from './practice.svelte';

const phone = { channel: 'TLFIND', type: 'INFO' };
const letter = { channel: 'PPRIND', type: 'OPRET' };

describe('the examples', () => {
  test('come one after another, and then the result', () => {
    expect(ask(0, 2)).toEqual({ phase: 'asking', at: 0, claimed: false });
    expect(next(ask(0, 2), 2)).toEqual(ask(1, 2));
    expect(next(ask(1, 2), 2)).toEqual(result);
    expect(ask(0, 0)).toEqual(result);
  });

  test('one answer is one answer', () => {
    const claimed = claim(ask(0, 2));
    expect(claimed).toEqual({ phase: 'asking', at: 0, claimed: true });
    const answered = answer(claimed, 0, letter, phone, false);
    expect(answered).toEqual({ phase: 'answered', at: 0, given: letter, known: phone, agrees: false, times: 1 });
    expect(next(answered, 2)).toEqual(ask(1, 2));
  });

  test('an answer that could not be kept is asked for again, but nobody is taken back', () => {
    expect(release(claim(ask(1, 3)), 1)).toEqual(ask(1, 3));
    expect(release(claim(ask(2, 3)), 1)).toEqual(claim(ask(2, 3)));
    expect(answer(ask(2, 3), 1, phone, phone, true)).toEqual(ask(2, 3));
    expect(answer(free, 1, phone, phone, true)).toBe(free);
  });

  test('Enter goes on from wherever it is pressed, except where it has a meaning of its own', () => {
    const answered = answer(claim(ask(0, 2)), 0, letter, phone, false);
    const within = (...around: string[]) => ({
      closest: (asked: string) => (asked.split(', ').some((each) => around.includes(each)) ? ({} as Element) : null),
    });
    expect(goesOn(answered, null)).toBe(true);
    expect(goesOn(answered, within('main'))).toBe(true);
    expect(goesOn(answered, within('td button', 'button')), 'a cell').toBe(true);
    expect(goesOn(answered, within('button'))).toBe(false);
    expect(goesOn(answered, within('dialog'))).toBe(false);
    expect(goesOn(ask(0, 2), within('main'))).toBe(false);
    expect(goesOn(free, within('main'))).toBe(false);
  });

  test('free practice has no next', () => {
    expect(next(free, 3)).toBe(free);
    expect(claim(free)).toBe(free);
  });
});

test.each([
  [5, 6, '83 %'],
  [0, 3, '0 %'],
  [0, 0, '–'],
  [3, 3, '100 %'],
])('%d of %d agree: %s', (agreed, asked, written) => {
  expect(writeShare(agreed, asked)).toBe(written);
});

test('answers with a wrong channel alone are what the table has more than the total', () => {
  const types = [{ type: 'INFO', asked: 7, agreed: 7 }, { type: 'OPRET', asked: 5, agreed: 4 }];
  expect(wrongChannels({ agreed: 10, types })).toBe(1);
  expect(wrongChannels({ agreed: 11, types })).toBe(0);
});

test.each([
  [0.8166, '0,82', '0.82'],
  [1, '1,00', '1.00'],
  [-0.25, '−0,25', '−0.25'],
  [-0.001, '0,00', '0.00'],
])('kappa %d is written %s and %s', (kappa, danish, english) => {
  expect(writeKappa(kappa, 'da')).toBe(danish);
  expect(writeKappa(kappa, 'en')).toBe(english);
});

/** A practice store that knows two examples, and fails when told to. */
function backend() {
  const asked: { name: string; input: Record<string, unknown> }[] = [];
  const failures: AppError[] = [];
  const figures = { day: '2026-10-12', iso_year: 2026, iso_week: 42, total: 0, cells: [], last: [], can_undo: false, can_redo: false };
  const change = (input: Record<string, unknown>) => ({
    contact: { id: input.id, ...(input.codes as object), clock: '10.42', number: 1, seq: 1, at: '2026-10-12T08:42:00Z', voided: false },
    figures,
  });
  const outcome: PracticeResult = {
    answers: 0, agreed: 0, types: [], kappa: null, days_left: 30,
    vignettes: [{ number: 7, ...phone }, { number: 3, ...letter }],
  };
  const state = { round: 'PE2026', figures, practice: true, set_up: true, municipality_code: '0751', unit: 'BS', desk: '2' };
  let begun = false;
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    begin_practice: () => {
      begun = true;
      return state;
    },
    desk_state() {
      if (!begun) throw new AppError('not_set_up');
      return state;
    },
    practice_result: () => outcome,
    wipe_practice: () => ({}),
    log_contact: (input) => change(input),
    answer_vignette: (input) => ({ change: change(input), agrees: input.vignette === 7, ...phone }),
  };
  const call = (async (name: string, input: Record<string, unknown>) => {
    asked.push({ name, input });
    const failure = name === 'answer_vignette' || name === 'log_contact' ? failures.shift() : undefined;
    if (failure) throw failure;
    return answers[name]!(input);
  }) as unknown as Call;
  return { call, asked, failures, names: () => asked.map(({ name }) => name) };
}

const codes = (channel: string, type: string) => ({ channel, type, task: null, closing: null, form: null, answer: null });
const real = { set_up: true, municipality_code: '0751', unit: 'BS', desk: '2' } as DeskState;
const settled = () => new Promise((done) => setTimeout(done, 20));

describe('practice', () => {
  test('an open example takes the contact as its answer, later ones are counted', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    practice.desk.log(codes('TLFIND', 'VEJL'), 5_000);
    await settled();
    const logged = store.asked.filter(({ name }) => name === 'answer_vignette' || name === 'log_contact');
    expect(logged.map(({ name, input }) => [name, input.vignette])).toEqual([['answer_vignette', 7], ['log_contact', undefined]]);
    expect(practice.exercise).toMatchObject({ phase: 'answered', at: 0, agrees: true, given: phone, known: phone });
    practice.next();
    practice.desk.log(codes('EMLIND', 'FEJL'), 9_000);
    await settled();
    expect(practice.exercise).toMatchObject({ phase: 'answered', at: 1, agrees: false, given: { channel: 'EMLIND', type: 'FEJL' } });
    practice.next();
    await settled();
    expect(practice.exercise).toEqual(result);
    expect(store.names().filter((name) => name === 'practice_result')).toHaveLength(2);
  });

  test('once it is answered, a key that counts nothing is told the next step', async () => {
    const practice = new Practice(backend().call);
    await practice.begin(real);
    const told = () => {
      practice.desk.tell('ui-outside', 'warning');
      return practice.desk.notice;
    };
    expect(told()).toMatchObject({ id: 'ui-outside', tone: 'warning' });
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settled();
    expect(told()).toMatchObject({ id: 'ui-practice-go-on', tone: 'plain' });
    practice.next();
    expect(told()).toMatchObject({ id: 'ui-outside' });
    practice.desk.log(codes('TLFIND', 'INFO'), 5_000);
    await settled();
    expect(told()).toMatchObject({ id: 'ui-practice-go-on-last' });
  });

  test('nothing of it ever asks for the real store', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    practice.practiseFreely();
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settled();
    await practice.desk.refresh();
    const told = store.asked.filter(({ input }) => 'practice' in input);
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['desk_state', 'log_contact']));
    expect(told.every(({ input }) => input.practice === true)).toBe(true);
  });

  test('an answer that could not be kept leaves the example open', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    store.failures.push(new AppError('disk_full'));
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settled();
    expect(practice.exercise).toEqual(ask(0, 2));
    practice.desk.retry();
    await settled();
    expect(practice.exercise).toMatchObject({ phase: 'answered', at: 0 });
  });

  test('an answer tried again answers its own example, however far the clerk went on', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    store.failures.push(new AppError('disk_full'));
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settled();
    practice.next();
    practice.desk.retry();
    await settled();
    const asked = store.asked.filter(({ name }) => name === 'answer_vignette').map(({ input }) => [input.id, input.vignette]);
    expect(asked.map(([, number]) => number)).toEqual([7, 7]);
    expect(asked[0]![0], 'the same gesture').toBe(asked[1]![0]);
    expect(practice.exercise, 'the next one is still open').toEqual(ask(1, 2));
    practice.desk.log(codes('EMLIND', 'FEJL'), 9_000);
    await settled();
    expect(store.asked.at(-1)?.input.vignette).toBe(3);
  });

  test('a number before the type is told to be one answer', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000, 3);
    await settled();
    expect(practice.exercise).toMatchObject({ phase: 'answered', at: 0, times: 3 });
    practice.next();
    practice.desk.log(codes('TLFIND', 'INFO'), 5_000);
    await settled();
    expect(practice.exercise).toMatchObject({ phase: 'answered', at: 1, times: 1 });
  });

  test('when the round opens, practice is over', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    expect(practice.over).toBe(false);
    store.failures.push(new AppError('practice_over'));
    practice.desk.log(codes('TLFIND', 'INFO'), 1_000);
    await settled();
    expect(practice.over).toBe(true);
  });

  test('who comes back goes on where the examples were left', async () => {
    const store = backend();
    const practice = new Practice(store.call);
    await practice.begin(real);
    practice.next();
    await practice.begin(real);
    expect(practice.exercise).toEqual(ask(1, 2));
    await practice.again();
    expect(practice.exercise).toEqual(ask(0, 2));
  });

  test('what was practised is gone on with after a restart, at the same place alone', async () => {
    const store = backend();
    await new Practice(store.call).begin(real);
    const begun = () => store.names().filter((name) => name === 'begin_practice').length;
    expect(begun()).toBe(1);
    await new Practice(store.call).begin(real);
    expect(begun(), 'the same place').toBe(1);
    await new Practice(store.call).begin({ ...real, set_up: false });
    expect(begun(), 'a desk that was never set up').toBe(1);
    await new Practice(store.call).begin({ ...real, desk: '3' });
    expect(begun(), 'another desk').toBe(2);
    await new Practice(store.call, { afresh: true }).begin(real);
    expect(begun(), 'other codes').toBe(3);
  });

  test('a practice file has begun it already', async () => {
    const store = backend();
    const practice = new Practice(store.call, { taken: { ...real, round: 'PX' } as DeskState });
    await practice.begin(real);
    expect(store.names()).toEqual(['practice_result']);
    expect(practice.desk.state?.round).toBe('PX');
  });

  test('a store that cannot be opened is told, and can be tried again', async () => {
    const store = backend();
    let broken = true;
    const call = (async (name: string, input: never) => {
      if (broken) throw new AppError('disk_full');
      return (store.call as (name: string, input: never) => unknown)(name, input);
    }) as unknown as Call;
    const practice = new Practice(call);
    await practice.begin(real);
    expect(practice.problem?.code).toBe('disk_full');
    expect(practice.desk.state).toBeNull();
    broken = false;
    await practice.begin(real);
    expect(practice.problem).toBeNull();
    expect(practice.desk.state).not.toBeNull();
  });
});
