// The correction log (rettelseslog) in daily words.
import type { LogEntryShown } from '../../../bindings/LogEntryShown';
import { canSay, say } from '../../../text';
import { codeWords, count } from '../common/words';

export function actionText({ action }: Pick<LogEntryShown, 'action'>): string {
  return codeWords(`log-${action}`, action);
}

/** What it was about: how many, which unit, which version, which code; in that order, what there is. */
export function aboutText(entry: Pick<LogEntryShown, 'action' | 'unit' | 'code' | 'version' | 'count'>): string {
  const parts = [
    entry.count !== null && countText(entry.action, entry.count),
    entry.unit !== null && say('ui-logbook-unit', { unit: entry.unit }),
    entry.version !== null && say('ui-logbook-version', { version: entry.version }),
    entry.code !== null && codeText(entry.code),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** What the number of an entry counts: contacts, but for these. */
const COUNTED: Partial<Record<string, 'units' | 'lines'>> = {
  published: 'units', machine_counts: 'lines', machine_counts_dropped: 'lines', purged: 'lines', finding_accepted: 'lines',
};

function countText(action: string, n: number): string {
  return say(`ui-logbook-count-${COUNTED[action] ?? 'contacts'}`, { count: n, figure: count(n) });
}

// The lists that a code of the log may belong to.
const CODES = [
  (code: string) => `ui-signoff-${code}`,
  (code: string) => `ui-out-format-${code}`,
  (code: string) => `ui-system-${code}`,
  (code: string) => `rule-${code}-title`,
  (code: string) => `ui-import-format-${code}`,
  (code: string) => `channel-${code}`,
];
const REASONS = [
  (code: string) => `repair-reason-${code}`,
  (code: string) => `signoff-reason-${code}`,
  (code: string) => `reopen-reason-${code}`,
  (code: string) => `accept-reason-${code}`,
];

function codeText(code: string): string {
  return inLists(CODES, code);
}

/** Why, where a reason was asked for. */
export function reasonText({ reason }: Pick<LogEntryShown, 'reason'>): string {
  return reason === null ? '' : inLists(REASONS, reason);
}

function inLists(lists: readonly ((code: string) => string)[], code: string): string {
  const id = lists.map((list) => list(code)).find(canSay);
  return id === undefined ? code : say(id);
}
