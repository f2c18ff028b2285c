// Where in the set-up a problem's path leads.
import type { DraftProblem } from '../../../bindings/DraftProblem';
import type { RoundFile } from '../../../bindings/RoundFile';
import { canSay, say } from '../../../text';

export type Topic = 'round' | 'units' | 'channels' | 'tasks' | 'questions' | 'closed';

export const topics: readonly Topic[] = ['round', 'units', 'channels', 'tasks', 'questions', 'closed'];

/** The parts of the file behind each topic; what is in none of them belongs to the round itself. */
const partsOf: Record<Exclude<Topic, 'round'>, readonly string[]> = {
  units: ['units'], channels: ['channels', 'types'], tasks: ['tasks'], questions: ['questions'], closed: ['closed_days'],
};

export type Place = { topic: Topic; unit: number | null };

export function placeOf(path: string): Place {
  const [part = '', number = ''] = path.split('.');
  const topic = (Object.keys(partsOf) as (keyof typeof partsOf)[]).find((each) => partsOf[each].includes(part)) ?? 'round';
  return { topic, unit: topic === 'units' && number !== '' ? Number(number) : null };
}

/** The id of the field that a path stands for. */
export function idOf(path: string): string {
  return `setup-${path.replaceAll('.', '-')}`;
}

/** The field of a path, or the nearest thing above it that is on the page. */
export function nearestId(path: string, isThere: (id: string) => boolean): string | null {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const id = idOf(steps.slice(0, length).join('.'));
    if (isThere(id)) return id;
  }
  return null;
}

export function problemText({ code, detail }: DraftProblem): string {
  const id = `draft-${code}`;
  return canSay(id) ? say(id, { value: '', ...detail }) : say('ui-setup-problem', { code });
}

/** What it is about, before the sentence: the topic, and the unit by its name. */
export function whereText(path: string, file: RoundFile): string {
  const { topic, unit } = placeOf(path);
  const name = unit === null ? undefined : file.units[unit]?.name;
  return name ? say('ui-setup-where-unit', { name }) : say(`ui-setup-topic-${topic}`);
}
