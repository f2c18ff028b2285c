// A clerk who knows every key: presses the shortest that the counting rules offer for each contact, and a recorder
// that notes what really came of it. For tests alone.
import type { ContactCodes } from '../../../bindings/ContactCodes';
import { fold } from '../../../shared/fold';
import { LAPSE_MS } from '../chord';
import { CLOSINGS, FORMS } from '../codes';
import * as rules from '../counting';
import { COLUMNS, type Field } from '../field';
import { keyMap } from '../keymap';
import { MENU_KEYS, type Place } from '../meaning';
import { emptyPicker, matching, pressInPicker, typed, type Picker, type TaskList } from '../taskSearch';
import { asTheyCome, keyAt } from '../testing';
import { names, presets, type Row } from './rows';

/** One key, in ms (KLM, an average non-typist). */
const KEY_MS = 280;
const MOST_FAVOURITES = 9;
/** So many contacts ahead of her a clerk sees what lies before her: a pile of post, an hour at the telephone. */
const SEES_AHEAD = 3;

type Desk = {
  counting: rules.Counting;
  picker: { picker: Picker; target: rules.TaskTarget } | null;
  menu: boolean;
  now: number;
  keys: number;
  kept: readonly ContactCodes[];
  fromFavourites: number;
  searched: number;
};

export type Tally = {
  contacts: number;
  keys: number;
  repeats: number;
  locked: number;
  tasksFromFavourites: number;
  tasksSearched: number;
};

/** What one unit's desk offers: columns and favourites by what the unit itself had most of. */
export function offerOf(rows: readonly Row[], full: boolean): { field: Field; tasks: TaskList } {
  const channels = byFrequency(rows.map(({ codes }) => codes.channel));
  // A task without a name of ours is known by its number.
  const nameOf = (kle: string) => names.find((task) => task.kle === kle) ?? { kle, text: kle };
  const known = byFrequency(rows.map(({ codes }) => codes.task!)).map(nameOf);
  const field: Field = {
    columns: channels.slice(0, COLUMNS),
    others: channels.slice(COLUMNS),
    types: ['INFO', 'OPRET', 'STATUS', 'VEJL', 'SLVBTJN', 'FEJL'],
    keys: keyMap(asTheyCome),
    singleKeys: 'focus',
    armedMs: 8_000,
    full,
    presets: full ? presets : [],
    answers: [],
    last: null,
  };
  return { field, tasks: { favourites: known.slice(0, MOST_FAVOURITES), tasks: known } };
}

function byFrequency(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one);
}

/** Counts every row of a unit and returns what was kept, and how much work it was. */
export function count(rows: readonly Row[], full: boolean): { kept: readonly ContactCodes[]; tally: Tally } {
  const { field, tasks } = offerOf(rows, full);
  const tally: Tally = { contacts: 0, keys: 0, repeats: 0, locked: 0, tasksFromFavourites: 0, tasksSearched: 0 };
  let desk: Desk = { counting: rules.begin, picker: null, menu: false, now: 0, keys: 0, kept: [], fromFavourites: 0, searched: 0 };
  rows.forEach((row, index) => {
    desk = { ...desk, now: Math.max(desk.now, row.at), counting: rules.expire(desk.counting, Math.max(desk.now, row.at)) };
    const wanted = full ? row.codes : { ...row.codes, task: null, closing: null, form: null };
    const ahead = rows.slice(index + 1, index + 1 + SEES_AHEAD);
    const first = best(desk, wanted, ahead, field, tasks);
    // The lock let go a moment ago: the screen says that nothing was counted, and she begins again.
    const done = first ?? best(begunInVain(desk, field, tasks), wanted, ahead, field, tasks);
    if (!done) throw new Error(`no way to count ${JSON.stringify(wanted)}`);
    tally.contacts += 1;
    tally.repeats += done.keys[0] === 'Digit0' ? 1 : 0;
    tally.locked += done.keys.length === 1 && done.keys[0] !== 'Digit0' ? 1 : 0;
    desk = done.after;
  });
  return { kept: desk.kept, tally: { ...tally, keys: desk.keys, tasksFromFavourites: desk.fromFavourites, tasksSearched: desk.searched } };
}

/** The way with the fewest keys that counts the contact; none when no key counts just now. */
function best(desk: Desk, wanted: ContactCodes, ahead: readonly Row[], field: Field, tasks: TaskList) {
  return ways(desk, wanted, ahead, field)
    .map((keys) => ({ keys, after: keys.reduce((at, key) => press(at, key, field, tasks), desk) }))
    .filter(({ after }) => after.kept.length === desk.kept.length + 1)
    .map(({ keys, after }) => ({ keys, after: finish(after, wanted, field, tasks) }))
    .toSorted((a, b) => a.after.keys - b.after.keys)[0];
}

function begunInVain(desk: Desk, field: Field, tasks: TaskList): Desk {
  const after = press(desk, 'Numpad1', field, tasks);
  return { ...after, now: after.now + LAPSE_MS };
}

/** The ways to count a contact of this channel and type; on equal keys the first is taken, so the lock comes first
 *  where the contacts to come are on the same channel. */
function ways(desk: Desk, { channel, type }: ContactCodes, ahead: readonly Row[], field: Field): string[][] {
  const { chord, latest } = desk.counting;
  const typeKey = `Numpad${field.types.indexOf(type) + 1}`;
  const column = field.columns.indexOf(channel);
  const menuKey = MENU_KEYS[field.others.indexOf(channel)] ?? '';
  const channelKeys = column >= 0 ? [`Numpad${column + 1}`] : ['Numpad9', /\d/.test(menuKey) ? `Digit${menuKey}` : `Key${menuKey}`];
  const repeat = latest && latest.codes.channel === channel && latest.codes.type === type ? [['Digit0']] : [];
  if (chord.locked) {
    return chord.locked.channel === channel
      ? [...repeat, [typeKey]]
      : [...repeat, ['NumpadMultiply', ...channelKeys, typeKey]];
  }
  const pays = ahead.length === SEES_AHEAD && ahead.every((row) => row.codes.channel === channel);
  const lock = pays ? (latest?.codes.channel === channel ? [['NumpadMultiply', typeKey]] : []) : [];
  return [...lock, ...repeat, [...channelKeys, typeKey]];
}

/** Corrects what the presets and the last task did not bring. */
function finish(desk: Desk, wanted: ContactCodes, field: Field, tasks: TaskList): Desk {
  const has = () => after.counting.latest?.codes;
  let after = desk;
  if (has()?.task !== wanted.task) after = chooseTask(after, wanted.task, field, tasks);
  if (has()?.closing !== wanted.closing && CLOSINGS.includes(wanted.closing as never)) after = press(after, 'NumpadDecimal', field, tasks);
  if (has()?.form !== wanted.form && FORMS.includes(wanted.form as never)) after = press(after, 'KeyB', field, tasks);
  return after;
}

function chooseTask(desk: Desk, task: string | null, field: Field, tasks: TaskList): Desk {
  const open = press(desk, 'NumpadDivide', field, tasks);
  const favourite = tasks.favourites.findIndex(({ kle }) => kle === task);
  if (task === null) return press(open, 'NumpadEnter', field, tasks);
  if (favourite >= 0) return press({ ...open, fromFavourites: desk.fromFavourites + 1 }, `Numpad${favourite + 1}`, field, tasks);
  const written = [...shortest(task, tasks)].reduce((at, letter) => write(at, letter), open);
  return press({ ...written, searched: desk.searched + 1 }, 'NumpadEnter', field, tasks);
}

/** The fewest letters, or signs of the number, that put a task first. */
function shortest(kle: string, tasks: TaskList): string {
  const { text } = tasks.tasks.find((task) => task.kle === kle)!;
  const words = fold(text).split(/[^a-z]+/).filter((word) => word !== '');
  const number = `.${kle.replace(/\D/g, '')}`;
  const beginnings = [...words, number].flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
  const found = beginnings.filter((query) => query !== '' && matching(query, tasks)[0]?.kle === kle);
  return found.toSorted((a, b) => a.length - b.length)[0] ?? number;
}

function write(desk: Desk, letter: string): Desk {
  const query = (desk.picker?.picker.query ?? '') + letter;
  return { ...desk, now: desk.now + KEY_MS, keys: desk.keys + 1, picker: desk.picker && { ...desk.picker, picker: typed(query) } };
}

/** One key down and up, wherever the focus is, with everything that follows from it. */
function press(before: Desk, code: string, field: Field, tasks: TaskList): Desk {
  const now = before.now + KEY_MS;
  const desk = { ...before, now, keys: before.keys + 1 };
  if (desk.picker) {
    const step = pressInPicker(desk.picker.picker, { code, key: '' }, tasks);
    if (step.kind !== 'choose') return desk;
    return { ...come(desk, rules.chooseTask(desk.counting, desk.picker.target, step.task, field, now), field), picker: null };
  }
  const place: Place = desk.menu ? 'menu' : 'field';
  const { counting, action } = rules.press(desk.counting, keyAt(code, now), field, place, now);
  const pressed = { ...desk, counting, menu: action.kind === 'more' || (desk.menu && action.kind !== 'choose') };
  if (action.kind === 'tasks') return { ...pressed, picker: { picker: emptyPicker, target: rules.taskTarget(counting, now) } };
  if (action.kind === 'choose') {
    const armed = rules.choose(counting, { kind: 'arm', channel: action.channel }, field, now);
    return { ...pressed, counting: armed.counting };
  }
  return come(pressed, rules.act(counting, action, field, now), field);
}

function come(desk: Desk, { counting, deed }: rules.Outcome, field: Field): Desk {
  if (deed?.kind === 'log') {
    const id = String(desk.kept.length);
    return {
      ...desk,
      counting: rules.counted(counting, id, deed.codes, deed.n, field, desk.now),
      kept: [...desk.kept, deed.codes],
    };
  }
  const kept = deed ? desk.kept.map((codes, index) => (String(index) === deed.target ? deed.codes : codes)) : desk.kept;
  return { ...desk, counting, kept };
}
