// The correction log (rettelseslog) in daily words.
import type { LogEntryShown } from '../../../bindings/LogEntryShown';
import { canSay, say } from '../../../text';
import { codeWords, count } from '../common/words';

export function actionText({ action }: Pick<LogEntryShown, 'action'>): string {
  return codeWords(`log-${action}`, action);
}

/** What it was about: how many, which unit, which version, which code; in that order, what there is. */
export function aboutText(entry: Pick<LogEntryShown, 'unit' | 'code' | 'version' | 'count'>): string {
  const parts = [
    entry.count !== null && say('ui-logbook-count', { count: entry.count, figure: count(entry.count) }),
    entry.unit !== null && say('ui-logbook-unit', { unit: entry.unit }),
    entry.version !== null && say('ui-logbook-version', { version: entry.version }),
    entry.code !== null && codeText(entry.code),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

// The lists that a code of the log may belong to.
const CODES = [(code: string) => `ui-signoff-${code}`, (code: string) => `ui-out-format-${code}`];
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
