import type { TextArguments } from '../../text';
import type { KeyCommand } from '../count/keymap';

/** The text that names a key command: its id and what is to be put into it. */
export function commandText(command: KeyCommand): [string, TextArguments] {
  if (command === '9') return ['ui-keys-digit-more', {}];
  if (command === '0') return ['ui-keys-of-repeat', {}];
  return /^\d$/.test(command) ? ['ui-keys-digit', { number: Number(command) }] : [`ui-keys-of-${command}`, {}];
}
