// What a coordinator does to a round file, each as a new file. Pure.
import type { LocalQuestion } from '../../../bindings/LocalQuestion';
import type { RoundFile } from '../../../bindings/RoundFile';
import type { TaskTile } from '../../../bindings/TaskTile';
import type { Unit } from '../../../bindings/Unit';
import { fold } from '../../../shared/fold';

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** So many favourites have a key of their own. */
export const MOST_FAVOURITES = 9;

/** The list with one item moved by so many places; the same list where it stands at the end. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  const [item] = next.splice(from, 1);
  next.splice(to, 0, item as T);
  return next;
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

export function withAt<T>(list: readonly T[], at: number, item: T): T[] {
  return list.map((each, index) => (index === at ? item : each));
}

export function changeUnit(file: RoundFile, at: number, change: (unit: Unit) => Unit): RoundFile {
  const unit = file.units[at];
  return unit ? { ...file, units: withAt(file.units, at, change(unit)) } : file;
}

/** A new unit at the end, with one desk. Its code is made from its name and never changes: events carry it. */
export function addUnit(file: RoundFile, name: string): RoundFile {
  const code = freeCode(name, file.units.map((unit) => unit.code));
  const unit: Unit = { code, name: name.trim(), desks: ['1'], first_day: null, last_day: null, favourites: [], opening_hours: [], opens: [] };
  return { ...file, units: [...file.units, unit] };
}

/** "Børn & Unge" becomes "boern-unge"; a number follows where that is taken. */
export function freeCode(name: string, taken: readonly string[]): string {
  const base = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '') || 'enhed';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** The next free number: what most desks are called. */
export function nextDesk(desks: readonly string[]): string {
  const numbers = desks.map(Number).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}

/** What opening hours begin with: 9 to 15 from Monday to Friday. */
const USUAL = { opens: '09:00', hours: 6, days: 5 };

/** Seven days of opening hours, as they are written; the usual ones where there are none. */
export function withHours(unit: Unit): Unit {
  if (unit.opening_hours.length === 0 && !unit.opens?.length) {
    const isOpen = (day: number) => day < USUAL.days;
    return { ...unit, opening_hours: WEEKDAYS.map((day) => (isOpen(day) ? USUAL.hours : 0)), opens: WEEKDAYS.map((day) => (isOpen(day) ? USUAL.opens : '')) };
  }
  return { ...unit, opening_hours: WEEKDAYS.map((day) => unit.opening_hours[day] ?? 0), opens: WEEKDAYS.map((day) => unit.opens?.[day] ?? '') };
}

/** Has the unit opening hours, and none of them open? Then nobody is missed when nothing comes from it. */
export function isClosedAllWeek({ opening_hours: hours }: Pick<Unit, 'opening_hours'>): boolean {
  return hours.length > 0 && hours.every((each) => each === 0);
}

export function withoutHours(unit: Unit): Unit {
  return { ...unit, opening_hours: [], opens: [] };
}

/** Monday's hours on Tuesday to Friday as well. */
export function sameEveryDay(unit: Unit): Unit {
  const { opening_hours: hours, opens = [] } = withHours(unit);
  return {
    ...unit,
    opening_hours: hours.map((each, day) => (day < 5 ? hours[0]! : each)),
    opens: opens.map((each, day) => (day < 5 ? opens[0]! : each)),
  };
}

/** One unit's hours in every unit. */
export function hoursEverywhere(file: RoundFile, from: number): RoundFile {
  const source = file.units[from];
  if (!source) return file;
  const { opening_hours, opens = [] } = source;
  return { ...file, units: file.units.map((unit) => ({ ...unit, opening_hours: [...opening_hours], opens: [...opens] })) };
}

export function addFavourite(unit: Unit, kle: string): Unit {
  const { favourites } = unit;
  return favourites.includes(kle) || favourites.length >= MOST_FAVOURITES ? unit : { ...unit, favourites: [...favourites, kle] };
}

/** The tasks of a fetched list that are not there yet, at the end. */
export function withTasks(file: RoundFile, fetched: readonly TaskTile[]): RoundFile {
  const known = new Set(file.tasks.map(({ kle }) => kle));
  return { ...file, tasks: [...file.tasks, ...fetched.filter(({ kle }) => !known.has(kle))] };
}

/** Without a task, nor with it among anybody's favourites. */
export function withoutTask(file: RoundFile, at: number): RoundFile {
  const kle = file.tasks[at]?.kle;
  return {
    ...file,
    tasks: without(file.tasks, at),
    units: file.units.map((unit) => ({ ...unit, favourites: unit.favourites.filter((favourite) => favourite !== kle) })),
  };
}

/** A task with another KLE number is still the same favourite. */
export function withKle(file: RoundFile, at: number, kle: string): RoundFile {
  const task = file.tasks[at];
  if (!task) return file;
  const units = file.units.map((unit) => ({ ...unit, favourites: unit.favourites.map((each) => (each === task.kle && each !== '' ? kle : each)) }));
  return { ...file, tasks: withAt(file.tasks, at, { ...task, kle }), units };
}

export function withQuestion(file: RoundFile, at: number, question: LocalQuestion): RoundFile {
  return { ...file, questions: withAt(file.questions, at, question) };
}

/** Each day once, in the order of the calendar. */
export function withClosedDay(file: RoundFile, day: string): RoundFile {
  return { ...file, closed_days: [...new Set([...file.closed_days, day])].sort() };
}
