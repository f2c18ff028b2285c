// What a key would do if the counting field had it, in words. The counting itself decides; nothing is counted.
import { namesOf, channelName } from '../../shared/names';
import { say } from '../../text';
import type { Action } from '../count/meaning';

/** `key` is what is printed on it. */
export function actionText(action: Action, key: string): string {
  switch (action.kind) {
    case 'arm':
    case 'choose':
      return say('ui-try-arm', { key, channel: channelName(action.channel) });
    case 'log':
      return say('ui-try-log', { key, ...namesOf(action) });
    case 'lock':
      return say('ui-try-lock', { key, channel: channelName(action.channel) });
    case 'disarm':
    case 'unlock':
    case 'untype_times':
    case 'unask':
      return say('ui-try-released', { key });
    case 'not_a_type':
    case 'not_a_locked_type':
      return say('ui-try-not-a-type', { key });
    case 'needs_alt':
      return say('ui-try-alt', { key });
    case 'keys_off':
      return say('ui-try-off', { key });
    case 'help':
      return say('ui-try-does', { key, command: say('ui-try-definitions') });
    case 'go':
      return say('ui-try-does', { key, command: say('ui-try-area') });
    default: {
      const command = COMMANDS[action.kind];
      return command ? say('ui-try-does', { key, command: say(command) }) : say('ui-try-nothing', { key });
    }
  }
}

const COMMANDS: Partial<Record<Action['kind'], string>> = {
  undo: 'ui-keys-of-undo',
  redo: 'ui-keys-of-redo',
  repeat: 'ui-keys-of-repeat',
  more: 'ui-keys-of-more',
  type_times: 'ui-keys-of-count',
  times: 'ui-keys-of-count',
  tasks: 'ui-keys-of-task',
  closing: 'ui-keys-of-closing',
  form: 'ui-keys-of-form',
  ask: 'ui-keys-of-question',
  answer: 'ui-keys-of-question',
  nothing_to_lock: 'ui-keys-of-lock',
};
