// A repair of many contacts before it is done: what stands, what it becomes, what is left out.
import type { Repair } from '../../../bindings/Repair';
import type { RepairChoice } from '../../../bindings/RepairChoice';
import type { RepairGroup } from '../../../bindings/RepairGroup';
import type { RepairPreview } from '../../../bindings/RepairPreview';
import { say } from '../../../text';
import { codeWords } from '../common/words';
import type { NameOf } from './findings';

/** One line of the preview, as the coordinator has it now. */
export type Line = RepairGroup & { taken: boolean; to: string };

const KLE = /^\d{2}\.\d{2}\.\d{2}$/;

/** Only what has a proposal is taken from the beginning: the rest needs a person's answer first. */
export function linesOf(preview: RepairPreview): Line[] {
  return preview.groups.map((group) => ({
    ...group,
    taken: preview.repair === 'void' || group.proposed !== null,
    to: group.proposed ?? '',
  }));
}

/** Why a line cannot be done as it stands: the id of a text. */
export function faultOf(line: Line, repair: Repair): string | null {
  if (!line.taken || repair === 'void') return null;
  const to = line.to.trim();
  if (to === '') return repair === 'task' ? 'ui-repair-write-kle' : 'ui-repair-choose-closing';
  if (repair === 'task' && !KLE.test(to)) return 'ui-repair-bad-kle';
  return to === line.from ? 'ui-repair-same' : null;
}

/** Does a task become one that is not among the round's? Then it is told of under other tasks. */
export function isOutside({ taken, to, proposed, known_task }: Line, tasks: ReadonlySet<string>): boolean {
  if (!taken || !KLE.test(to.trim())) return false;
  return to.trim() === proposed ? !known_task : !tasks.has(to.trim());
}

/** What the store is asked to do; what is left out stays as it is. */
export function choicesOf(lines: readonly Line[], repair: Repair): RepairChoice[] {
  return lines
    .filter(({ taken }) => taken)
    .map(({ from, to }) => ({ from, to: repair === 'void' ? null : to.trim() }));
}

/** How many contacts would be changed. */
export function contactsIn(lines: readonly Line[]): number {
  return lines.filter(({ taken }) => taken).reduce((sum, { n }) => sum + n, 0);
}

/** What a line stands for now, in daily words. */
export function fromText(line: Pick<RepairGroup, 'from'>, repair: Repair, name: NameOf): string {
  const { from } = line;
  if (repair === 'closing') return codeWords(`channel-${from}`, from);
  // Where no task stands, and where whole contacts are taken out, the core groups by unit.
  if (/^\d/.test(from) && repair === 'task') return from;
  const unit = from === '-' ? say('ui-repair-no-unit') : name(from);
  return repair === 'task' ? say('ui-repair-without-task', { unit }) : unit;
}
