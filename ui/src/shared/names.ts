// What a clerk calls the codes of a contact.
import type { DeskState } from '../bindings/DeskState';
import { say } from '../text';

export function channelName(code: string): string {
  return say(`channel-${code}`);
}

export function typeName(code: string): string {
  return say(`type-${code}`);
}

/** The two names that every sentence about a contact holds. */
export function namesOf(contact: { channel: string; type: string }) {
  return { channel: channelName(contact.channel), type: typeName(contact.type) };
}

/** The task by its daily words, or by its number where the round no longer has it. */
export function taskName(kle: string | null, { tasks }: Pick<DeskState, 'tasks'>): string {
  if (kle === null) return say('ui-task-without');
  return tasks.find((task) => task.kle === kle)?.text ?? kle;
}

export function closingName(code: string | null): string {
  return say(`ui-closing-${code ?? 'none'}`);
}

export function formName(code: string | null): string {
  return say(`ui-form-${code ?? 'none'}`);
}

export function answerName(answer: string | null): string {
  return answer ?? say('ui-answer-none');
}
