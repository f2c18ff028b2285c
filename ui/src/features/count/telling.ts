// What is said at once about what a key or a button meant.
import { channelName } from '../../shared/names';
import type { TextArguments } from '../../text';
import type { Counting } from './counting';
import type { Action } from './meaning';

/** Shown in the status line until something newer is. */
type Shown = { tone: 'plain' | 'warning'; id: string; args: TextArguments };

export type Telling =
  | Shown
  /** The screen shows it by itself: only the ear is told, or nobody where the id is empty. A sentence that is no
   *  longer true goes. */
  | { tone: null; id: string; args: TextArguments };

/** The channel whose type is awaited, the local question, how many the next contact counts as, and how many channels
 *  have a digit. */
export type Circumstances = { channel: string; question: string; n: number; columns: number };

const plain: Partial<Record<Action['kind'], string>> = {
  disarm: 'ui-disarmed',
  unlock: 'ui-unlocked',
  lock: 'ui-locked-told',
  nothing_to_lock: 'ui-nothing-to-lock',
  times: 'ui-times-told',
  untype_times: 'ui-times-gone',
  unask: 'ui-unasked',
};
const warning: Partial<Record<Action['kind'], string>> = {
  bad_times: 'ui-times-bad',
  too_many_times: 'ui-times-too-many',
  unfinished_times: 'ui-times-unfinished',
  not_a_channel: 'ui-not-a-channel',
  not_an_answer: 'ui-not-an-answer',
  not_a_type: 'ui-not-a-type',
  not_a_locked_type: 'ui-not-a-locked-type',
  lapsed: 'ui-expired',
  answer_lapsed: 'ui-answer-expired',
  outside: 'ui-outside',
  needs_alt: 'ui-needs-alt',
  keys_off: 'ui-keys-off',
};
const heard: Partial<Record<Action['kind'], string>> = {
  arm: 'ui-armed-spoken',
  ask: 'ui-answering',
  more: '',
  tasks: '',
  go: '',
};

/** Null where nothing is said: a contact or a correction is told when it is saved. */
export function telling(action: Action, circumstances: Circumstances): Telling | null {
  const args = { ...circumstances };
  const told = plain[action.kind];
  if (told !== undefined) return { tone: 'plain', id: told, args };
  const warned = warning[action.kind];
  if (warned !== undefined) return { tone: 'warning', id: warned, args };
  if (action.kind === 'type_times') {
    const id = action.digits === '' ? 'ui-times-type' : 'ui-times-typed';
    return { tone: null, id, args: { digits: action.digits } };
  }
  const ear = heard[action.kind];
  return ear === undefined ? null : { tone: null, id: ear, args };
}

/** What let go by itself, in words: nothing that was chosen goes silently. Null where nothing did. */
export function tellingLetGo(before: Counting, after: Counting): Shown | null {
  const gone = (what: 'armed' | 'locked' | 'typing' | 'times' | 'answering') => before.chord[what] && !after.chord[what];
  if (gone('armed')) return { tone: 'warning', id: 'ui-expired', args: {} };
  if (gone('answering')) return { tone: 'warning', id: 'ui-answer-expired', args: {} };
  const locked = gone('locked') && before.chord.locked;
  if (locked) return { tone: 'plain', id: 'ui-unlocked-itself', args: { channel: channelName(locked.channel) } };
  if (gone('times') || gone('typing')) return { tone: 'warning', id: 'ui-times-expired', args: {} };
  return before.sticky?.task && !after.sticky ? { tone: 'plain', id: 'ui-task-let-go', args: {} } : null;
}
