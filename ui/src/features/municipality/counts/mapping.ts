// Which column of a file is what, as a form asks it.
import type { CountsTable } from '../../../bindings/CountsTable';
import type { Mapping } from '../../../bindings/Mapping';
import type { Place } from '../../../bindings/Place';

export const SYSTEMS = ['phone', 'queue', 'mail', 'self_service', 'digital_post', 'other'] as const;
export const DAY_FORMATS = ['danish', 'iso'] as const;

/** What a place in the file or a fixed code is called in a native select: "column 2", "all rows PRSNLG", or nothing. */
export function valueOf({ column, fixed }: Place): string {
  if (column !== null) return `c${column}`;
  return fixed === null ? '' : `f${fixed}`;
}

export function placeOf(value: string): Place {
  if (value.startsWith('c')) return { column: Number(value.slice(1)), fixed: null };
  return { column: null, fixed: value.startsWith('f') ? value.slice(1) : null };
}

/** The code of words whose lines are left out on purpose: an internal queue, a test number. */
export const LEFT_OUT = '-';

export type Role = 'day' | 'channel' | 'unit' | 'type' | 'task' | 'n';

/** The roles a kind of file has, in the order one reads them. */
export function rolesOf(kind: Mapping['kind']): Role[] {
  return kind === 'machine' ? ['day', 'channel', 'unit', 'n'] : ['day', 'channel', 'type', 'task', 'unit', 'n'];
}

/** What the mapping makes of a column: at most a few roles, none where it is left out. */
export function rolesAt(mapping: Mapping, column: number): Role[] {
  return rolesOf(mapping.kind).filter((role) => columnOf(mapping, role) === column);
}

function columnOf(mapping: Mapping, role: Role): number | null {
  return role === 'day' || role === 'n' ? mapping[role] : mapping[role].column;
}

/** The words that must be given a meaning: those that have one already first, then those nobody knows yet. */
export function wordsToMap(mapping: Mapping, unknown: readonly string[]): string[] {
  const known = mapping.words.map(({ word }) => word);
  return [...known, ...unknown.filter((word) => !known.includes(word))];
}

export function withWord(mapping: Mapping, word: string, code: string): Mapping {
  const others = mapping.words.filter((each) => each.word !== word);
  return { ...mapping, words: code === '' ? others : [...others, { word, code }] };
}

/** The head of a column: as the file says, or by its number. */
export function columnNames({ columns, rows }: Pick<CountsTable, 'columns' | 'rows'>): string[] {
  const widest = Math.max(columns.length, ...rows.map((row) => row.length));
  return Array.from({ length: widest }, (_, index) => columns[index]?.trim() ?? '');
}

/** Why the mapping cannot be read at all: the ids of texts. */
export function faultsOf(mapping: Mapping): string[] {
  const faults = [];
  if (mapping.channel.column === null && mapping.channel.fixed === null) faults.push('ui-map-needs-channel');
  if (mapping.kind === 'mass' && mapping.type.column === null && mapping.type.fixed === null) faults.push('ui-map-needs-type');
  if (mapping.day === mapping.n) faults.push('ui-map-day-is-count');
  return faults;
}
