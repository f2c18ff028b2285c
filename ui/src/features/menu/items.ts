// What the menu holds, in its order. Pure: what each of them does is the caller's.

export type ItemName =
  | 'today' | 'paper' | 'sheet'
  | 'practice' | 'definitions'
  | 'unit' | 'municipality'
  | 'mini' | 'round' | 'send' | 'move' | 'export' | 'settings';

export type Group = { name: 'contacts' | 'learn' | 'week' | 'desk'; items: readonly ItemName[] };

const all: readonly Group[] = [
  { name: 'contacts', items: ['today', 'paper', 'sheet'] },
  { name: 'learn', items: ['practice', 'definitions'] },
  { name: 'week', items: ['unit', 'municipality'] },
  { name: 'desk', items: ['settings', 'mini', 'round', 'send', 'move', 'export'] },
];

/** What leaves the desk is never offered while practising, nor what begins practice. */
const realOnly: readonly ItemName[] = ['practice', 'unit', 'municipality', 'mini', 'round', 'send', 'move', 'export'];

export function menuGroups(practice: boolean): Group[] {
  return all
    .map(({ name, items }) => ({ name, items: items.filter((item) => !practice || !realOnly.includes(item)) }))
    .filter(({ items }) => items.length > 0);
}
