import { describe, expect, test } from 'vitest';
import * as rules from './counting';
import type { Counting } from './counting';
import type { Field } from './field';
import { STICKY_MS } from './stickyTask';
import { codes, fieldWith, fullField, keyAt } from './testing';

const full = fullField();

/** Presses keys 300 ms apart, carries every deed out, and keeps what was counted. */
class Desk {
  counting: Counting = rules.begin;
  readonly kept = new Map<string, { codes: rules.Latest['codes']; n: number }>();
  refused: rules.Outcome['refused'][] = [];

  constructor(
    readonly field: Field,
    public now = 0,
  ) {}

  press(...given: string[]): void {
    for (const code of given) {
      this.now += 300;
      const step = rules.press(this.counting, keyAt(code, this.now), this.field, 'field', this.now);
      this.come(rules.act(step.counting, step.action, this.field, this.now));
    }
  }

  choose(task: string | null, target = rules.taskTarget(this.counting, this.now)): void {
    this.come(rules.chooseTask(this.counting, target, task, this.field, this.now));
  }

  come({ counting, deed, refused }: rules.Outcome): void {
    this.counting = counting;
    this.refused.push(refused);
    if (deed?.kind === 'amend') {
      const kept = this.kept.get(deed.target);
      expect(kept, 'only what was counted is corrected').toBeDefined();
      this.kept.set(deed.target, { codes: deed.codes, n: kept!.n });
    }
    if (deed?.kind === 'log') {
      const id = String(this.kept.size);
      this.kept.set(id, { codes: deed.codes, n: deed.n });
      this.counting = rules.counted(counting, id, deed.codes, deed.n, this.field, this.now);
    }
  }

  get last() {
    return [...this.kept.values()].at(-1);
  }
}

describe('the simple profile', () => {
  test('counts channel and type and nothing else', () => {
    const desk = new Desk(fieldWith());
    desk.press('Digit1', 'Digit2');
    expect(desk.last).toEqual({ codes: codes('TLFIND', 'OPRET'), n: 1 });
    expect(desk.counting.sticky).toBeNull();
  });

  test('repeats channel and type, whatever the last contact carried', () => {
    const desk = new Desk(fieldWith({ last: codes('EMLIND', 'VEJL', { task: '23.09.02', closing: 'HOLD' }) }));
    desk.press('Digit0');
    expect(desk.last?.codes).toEqual(codes('EMLIND', 'VEJL'));
  });

  test('with nothing to repeat says so', () => {
    const desk = new Desk(fieldWith());
    desk.press('Digit0');
    expect(desk.refused).toEqual(['nothing_to_repeat']);
    expect(desk.kept.size).toBe(0);
  });
});

describe('presets and corrections', () => {
  test('a contact is born with the closing and form of its channel', () => {
    const desk = new Desk(full);
    desk.press('Digit4', 'Digit1');
    expect(desk.last?.codes).toEqual(codes('EMLIND', 'INFO', { closing: 'HOLD', form: 'NEJ' }));
    desk.press('Digit8', 'Digit1');
    expect(desk.last?.codes).toEqual(codes('SMSIND', 'INFO'));
  });

  test('one key turns each of them over, as often as it is pressed', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1', 'NumpadDecimal', 'KeyB');
    expect(desk.last?.codes).toMatchObject({ closing: 'HOLD', form: 'JA' });
    desk.press('NumpadDecimal', 'NumpadDecimal', 'KeyB');
    expect(desk.last?.codes).toMatchObject({ closing: 'HOLD', form: 'NEJ' });
    expect(desk.kept.size).toBe(1);
  });

  test('the local question is answered, changed, and taken away by the same answer', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1', 'KeyN', 'Digit1');
    expect(desk.last?.codes.answer).toBe('Ja');
    desk.press('KeyN', 'Digit3');
    expect(desk.last?.codes.answer).toBe('Ved ikke');
    desk.press('KeyN', 'Digit3');
    expect(desk.last?.codes.answer).toBeNull();
  });

  test('up to 20 seconds after it was counted, and not at the moment', () => {
    for (const [late, form] of [[rules.AMEND_MS - 1, 'JA'], [rules.AMEND_MS, 'NEJ']] as const) {
      const desk = new Desk(full);
      desk.press('Digit1', 'Digit1');
      desk.now += late - 300;
      desk.press('KeyB');
      expect(desk.last?.codes.form).toBe(form);
      expect(desk.refused.at(-1)).toBe(form === 'JA' ? null : 'nothing_to_amend');
    }
  });

  test('each begins the 20 seconds anew, a task too, and they end with it', () => {
    for (const [late, form] of [[rules.AMEND_MS - 1, 'JA'], [rules.AMEND_MS, 'NEJ']] as const) {
      const desk = new Desk(full);
      desk.press('Digit1', 'Digit1');
      desk.now += rules.AMEND_MS - 1_000;
      desk.press('NumpadDecimal');
      desk.now += rules.AMEND_MS - 1_000;
      desk.choose('23.09.02');
      desk.now += late - 300;
      desk.press('KeyB');
      expect(desk.last?.codes).toMatchObject({ closing: 'HOLD', task: '23.09.02', form });
    }
  });

  test('belong to the newest contact alone', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1', 'Digit4', 'Digit1', 'KeyB');
    expect([...desk.kept.values()].map(({ codes }) => codes.form)).toEqual(['NEJ', 'JA']);
  });

  test('have nowhere to go without a contact: it is said, and no digit waits for an answer', () => {
    const desk = new Desk(full);
    desk.press('NumpadDecimal', 'KeyN', 'Digit2');
    expect(desk.refused.slice(0, 2)).toEqual(['nothing_to_amend', 'nothing_to_amend']);
    expect(desk.counting.chord.armed?.channel).toBe('PRSNLG');
  });

  test('are not made after it was taken back', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.counting = rules.forget(desk.counting);
    desk.press('KeyB');
    expect(desk.last?.codes.form).toBe('NEJ');
  });

  test('that the store refused are undone on the screen as well', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    const before = desk.last!.codes;
    desk.press('KeyB');
    const id = desk.counting.latest!.id;
    expect(rules.restore(desk.counting, id, before).latest?.codes.form).toBe('NEJ');
    expect(rules.restore(desk.counting, 'another', before).latest?.codes.form).toBe('JA');
  });

  test('wait as long as the clerk needs when nothing lets go by itself', () => {
    const desk = new Desk(fullField({ armedMs: Infinity }));
    desk.press('Digit1', 'Digit1');
    desk.now += 3_600_000;
    desk.press('KeyB');
    expect(desk.last?.codes.form).toBe('JA');
  });
});

describe('repeating', () => {
  test('repeats all the codes, corrections included, and none of the number', () => {
    const desk = new Desk(full);
    desk.press('NumpadAdd', 'Digit7', 'Enter', 'Digit4', 'Digit1', 'KeyB', 'NumpadDecimal', 'KeyN', 'Digit1');
    desk.choose('23.09.02');
    desk.press('Digit0');
    const codesOfAll = codes('EMLIND', 'INFO', { closing: 'STRAKS', form: 'JA', answer: 'Ja', task: '23.09.02' });
    expect([...desk.kept.values()]).toEqual([
      { codes: codesOfAll, n: 7 },
      { codes: codesOfAll, n: 1 },
    ]);
  });

  test('counts as many as was chosen', () => {
    const desk = new Desk(fieldWith());
    desk.press('Digit4', 'Digit1', 'NumpadAdd', 'Digit2', 'Digit3', 'Enter', 'Digit0');
    expect(desk.last).toEqual({ codes: codes('EMLIND', 'INFO'), n: 23 });
  });

  test('after a restart repeats the last one of the store', () => {
    const last = codes('EMLIND', 'INFO', { closing: 'STRAKS', form: 'JA', task: '23.09.02' });
    const desk = new Desk(fullField({ last }));
    expect(rules.repetition(desk.counting, desk.field, 0)).toEqual(last);
    desk.press('Digit0');
    expect(desk.last?.codes).toEqual(last);
  });

  test('gets the task that was chosen for the next one, and its caption says so', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    desk.choose('23.09.04', { next: true });
    expect(rules.repetition(desk.counting, full, desk.now)?.task).toBe('23.09.04');
    desk.press('Digit0');
    expect([...desk.kept.values()].map(({ codes }) => codes.task)).toEqual(['23.09.02', '23.09.04']);
  });
});

describe('tasks', () => {
  test('chosen after a contact it is corrected, and the next gets the same', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    desk.press('Digit4', 'Digit2');
    expect([...desk.kept.values()].map(({ codes }) => codes.task)).toEqual(['23.09.02', '23.09.02']);
  });

  test('chosen between channel and type it belongs to the contact being made', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1', 'Digit4', 'NumpadDivide');
    expect(rules.taskTarget(desk.counting, desk.now)).toEqual({ next: true });
    desk.now += 60_000;
    desk.choose('23.09.02');
    desk.press('Digit2');
    expect([...desk.kept.values()].map(({ codes }) => [codes.channel, codes.task])).toEqual([
      ['TLFIND', null],
      ['EMLIND', '23.09.02'],
    ]);
  });

  test('chosen when nothing can be corrected it is for the next', () => {
    const desk = new Desk(full);
    expect(rules.taskTarget(desk.counting, 0)).toEqual({ next: true });
    desk.press('Digit1', 'Digit1');
    desk.now += rules.AMEND_MS;
    expect(rules.taskTarget(desk.counting, desk.now)).toEqual({ next: true });
  });

  test('begun in time it is kept, however long the choosing took', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    const target = rules.taskTarget(desk.counting, desk.now);
    desk.now += 5 * rules.AMEND_MS;
    desk.choose('23.09.02', target);
    expect(desk.last?.codes.task).toBe('23.09.02');
  });

  test('for a contact that is gone it is refused', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    const target = rules.taskTarget(desk.counting, desk.now);
    desk.counting = rules.forget(desk.counting);
    desk.choose('23.09.02', target);
    expect(desk.refused.at(-1)).toBe('nothing_to_amend');
    expect(desk.last?.codes.task).toBeNull();
  });

  test('the same task again is no correction', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    const { deed } = rules.chooseTask(desk.counting, rules.taskTarget(desk.counting, desk.now), '23.09.02', full, desk.now);
    expect(deed).toBeNull();
  });

  test('"Ingen opgave" takes it away, from the last and for the next', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    desk.choose(null);
    desk.press('Digit1', 'Digit2');
    expect([...desk.kept.values()].map(({ codes }) => codes.task)).toEqual([null, null]);
  });

  test('lets go five minutes after the last contact, and not before', () => {
    for (const [idle, task] of [[STICKY_MS - 1, '23.09.02'], [STICKY_MS, null]] as const) {
      const desk = new Desk(full);
      desk.press('Digit1', 'Digit1');
      desk.choose('23.09.02');
      // The second key counts exactly then.
      desk.now += idle - 600;
      desk.press('Digit4', 'Digit2');
      expect(desk.last?.codes.task).toBe(task);
    }
  });

  test('every contact gives it five minutes more', () => {
    const desk = new Desk(full);
    desk.choose('23.09.02', { next: true });
    for (let i = 0; i < 5; i++) {
      desk.now += STICKY_MS - 1_000;
      desk.press('Digit1', 'Digit1');
    }
    expect([...desk.kept.values()].every(({ codes }) => codes.task === '23.09.02')).toBe(true);
  });

  test('its cross lets it go', () => {
    const desk = new Desk(full);
    desk.choose('23.09.02', { next: true });
    desk.counting = rules.dropTask(desk.counting);
    desk.press('Digit1', 'Digit1');
    expect(desk.last?.codes.task).toBeNull();
  });
});

describe('letting go', () => {
  test('the clock is asked when something next does, and everything at its time', () => {
    const desk = new Desk(full);
    expect(rules.deadline(desk.counting, 0)).toBe(Infinity);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    expect(rules.deadline(desk.counting, desk.now)).toBe(desk.now + rules.AMEND_MS);
    expect(rules.deadline(desk.counting, desk.now + rules.AMEND_MS)).toBe(desk.now + STICKY_MS);
    expect(rules.expire(desk.counting, desk.now + STICKY_MS - 1)).toBe(desk.counting);
    expect(rules.expire(desk.counting, desk.now + STICKY_MS).sticky).toBeNull();
  });

  test('Pause and Lukket leave nothing chosen, but the last contact can still be corrected', () => {
    const desk = new Desk(full);
    desk.press('Digit1', 'Digit1');
    desk.choose('23.09.02');
    desk.press('Digit4', 'NumpadMultiply', 'NumpadAdd', 'Digit5', 'Enter');
    desk.counting = rules.letEverythingGo(desk.counting);
    const { chord, sticky } = desk.counting;
    expect([chord.armed, chord.locked, chord.times, sticky]).toEqual([null, null, null, null]);
    desk.press('KeyB');
    expect(desk.last?.codes.form).toBe('JA');
  });

  test('a held key is still held after it', () => {
    const desk = new Desk(fieldWith());
    desk.counting = { ...desk.counting, chord: { ...desk.counting.chord, released: new Map([['Digit1', 5]]) } };
    expect(rules.letEverythingGo(desk.counting).chord.released.get('Digit1')).toBe(5);
  });
});

describe('buttons', () => {
  test('do what their keys do', () => {
    const desk = new Desk(full, 1_000);
    const press = (command: Parameters<typeof rules.command>[1]) => {
      const step = rules.command(desk.counting, command, full, desk.now);
      desk.come(rules.act(step.counting, step.action, full, desk.now));
      return step.action.kind;
    };
    expect(press('lock')).toBe('nothing_to_lock');
    expect([press('count'), press('1'), press('2'), press('3')]).toEqual(['type_times', 'type_times', 'type_times', 'too_many_times']);
    const stands = rules.endTimes(desk.counting, true, full, desk.now);
    expect(stands.action).toEqual({ kind: 'times' });
    desk.counting = stands.counting;
    const cell = rules.choose(desk.counting, { kind: 'log', channel: 'TLFIND', type: 'INFO' }, full, desk.now);
    desk.come(rules.act(cell.counting, cell.action, full, desk.now));
    expect(desk.last?.n).toBe(12);
    expect(press('lock')).toBe('lock');
    press('closing');
    expect(desk.last?.codes.closing).toBe('HOLD');
  });

  test('giving the number up leaves one', () => {
    const desk = new Desk(full);
    desk.press('NumpadAdd', 'Digit5');
    const { counting, action } = rules.endTimes(desk.counting, false, full, desk.now);
    expect(action).toEqual({ kind: 'untype_times' });
    expect([counting.chord.typing, counting.chord.times]).toEqual([null, null]);
  });

  test('a cell pressed before the number was confirmed counts nothing, and the number waits', () => {
    const desk = new Desk(full);
    desk.press('NumpadAdd', 'Digit1', 'Digit5');
    const cell = rules.choose(desk.counting, { kind: 'log', channel: 'TLFIND', type: 'INFO' }, full, desk.now);
    expect(cell.action).toEqual({ kind: 'unfinished_times' });
    expect(cell.counting.chord.typing?.digits).toBe('15');
  });
});
