// The groups of Kontrol in the order they are worked through, and their words.
import type { FindingGroup } from '../../../bindings/FindingGroup';
import type { FindingPlace } from '../../../bindings/FindingPlace';
import type { ErrorCode } from '../../../bindings/ErrorCode';
import type { Severity } from '../../../bindings/Severity';
import { AppError } from '../../../api';
import { writeDate } from '../../../shared/format';
import type { IconName } from '../../../shared/look/icons';
import { whatHappened } from '../../../shared/problem';
import { canSay, say } from '../../../text';
import { codeWords, wallText } from '../common/words';
import { isDesk, longDay } from '../sentences';
import { keyOf } from '../week/rows';

/** Why a finding may stand as it is: a closed list. */
export const ACCEPT_REASONS = ['is_right', 'known_local', 'cannot_mend'] as const;

const ORDER: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];
const LOOK: Record<Severity, { icon: IconName; tone: 'danger' | 'warning' | 'info' }> = {
  fatal: { icon: 'error', tone: 'danger' },
  error: { icon: 'error', tone: 'danger' },
  warning: { icon: 'warning', tone: 'warning' },
  info: { icon: 'info', tone: 'info' },
};

/** What keeps the week from being closed first, then by weight; what is accepted or small lies below. */
export function ordered(groups: readonly FindingGroup[]): FindingGroup[] {
  const rank = (group: FindingGroup) => [
    group.blocks ? 0 : 1,
    group.accepted ? 1 : 0,
    ORDER.indexOf(group.severity),
    -group.count,
  ];
  return groups.toSorted((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    const place = first.findIndex((value, index) => value !== second[index]);
    return place === -1 ? one.rule.localeCompare(other.rule) : first[place]! - second[place]!;
  });
}

export function lookOf(group: Pick<FindingGroup, 'severity'>): { icon: IconName; tone: 'danger' | 'warning' | 'info' } {
  return LOOK[group.severity];
}

/** What was found and how often. A rule that has no words on this page is told by its title. */
export function headline(group: Pick<FindingGroup, 'rule' | 'count'>): string {
  const id = `ui-rule-${group.rule}`;
  if (canSay(id)) return say(id, { count: group.count });
  return say('ui-control-several', { sentence: codeWords(`rule-${group.rule}-title`, group.rule), count: group.count });
}

/** What it means; empty where there is nothing to add. */
export function meaning(group: Pick<FindingGroup, 'rule'>): string {
  return canSay(`ui-rule-${group.rule}`) ? say(`ui-rule-${group.rule}.means`) : '';
}

/** What to do, in the words of the rule itself; where the button stands beside it, in words for this page. */
export function nextStep(group: Pick<FindingGroup, 'rule' | 'repair'>): string {
  const here = `ui-control-next-${group.rule}`;
  if (group.repair && canSay(here)) return say(here);
  const id = `rule-${group.rule}-next`;
  return say(canSay(id) ? id : group.repair ? 'ui-control-next-repair' : 'ui-control-next-look');
}

export function canAccept(group: FindingGroup): boolean {
  return !group.accepted && (group.severity === 'warning' || group.severity === 'info');
}

/** Is anybody to be reminded (ryk)? The desk whose reminder it is; empty where it is one of several; null where nobody is. */
export function reminded({ rule, places }: Pick<FindingGroup, 'rule' | 'places'>): string | null {
  if (rule !== 'desk_never') return null;
  const desks = places.filter(isDesk);
  return desks.length === 0 ? null : desks.length === 1 ? keyOf(desks[0]!) : '';
}

/** The name of a unit by its code; the code where nobody knows a name. */
export type NameOf = (unit: string) => string;

/** The name as it stands in the round's list; "Uden enhed" for what belongs to none. */
export function nameOf(units: readonly { value: string; text: string }[]): NameOf {
  return (code) => (code === NONE ? say('ui-repair-no-unit') : (units.find(({ value }) => value === code)?.text ?? code));
}

/** What stands for no unit and no desk. */
const NONE = '-';

export type Column = 'unit' | 'desk' | 'day' | 'wall' | 'channel' | 'type' | 'value' | 'file' | 'line';
const COLUMNS: readonly Column[] = ['unit', 'desk', 'day', 'wall', 'channel', 'type', 'value', 'file', 'line'];

/** The columns in which at least one place has something to say. */
export function columnsOf(places: readonly FindingPlace[]): Column[] {
  return COLUMNS.filter((column) => places.some((place) => cellText(place, column, String) !== ''));
}

/** One field of a place in daily words. */
export function cellText(place: FindingPlace, column: Column, name: NameOf): string {
  switch (column) {
    case 'day':
      return place.day && longDay(place.day);
    case 'wall':
      return place.wall === null ? '' : wallText(place.wall);
    case 'channel':
      return place.channel && codeWords(`channel-${place.channel}`, place.channel);
    case 'type':
      return place.type && codeWords(`type-${place.type}`, place.type);
    case 'unit':
      return place.unit && name(place.unit);
    case 'desk':
      return place.desk === NONE ? '' : place.desk;
    case 'value':
      return valueText(place);
    case 'file':
      return place.file === null ? '' : fileText(place.file);
    default:
      return String(place[column] ?? '');
  }
}

/** What stands there, where it is a code: a round, days or why a file was refused, in words. */
function valueText({ value, file }: FindingPlace): string {
  const [, season, year = ''] = /^([EF])(20\d\d)$/.exec(value) ?? [];
  if (season) return say(`ui-control-round-${season}`, { year });
  if (/^[a-z]+(_[a-z]+)*$/.test(value) && canSay(`error-${value}`)) {
    const told = whatHappened(new AppError(value as ErrorCode, { path: file ?? '' }));
    // A sentence that needs more than the page knows is told in general.
    return told === say('ui-problem') ? say('ui-week-file-unreadable') : told;
  }
  return value.replace(/\b20\d\d-\d\d-\d\d\b/g, writeDate);
}

/** "raw2013 1", an imported file by its kind and number, in words; the name of a file of the folder as it is. */
function fileText(file: string): string {
  const [, kind = '', number = ''] = /^([a-z0-9]+) (\d+)$/.exec(file) ?? [];
  const id = `ui-import-format-${kind}`;
  return kind !== '' && canSay(id) ? say('ui-control-file', { kind: say(id), number }) : file;
}
