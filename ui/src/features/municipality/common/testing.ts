// A store that answers as a test says, and remembers what it was asked. In no page.
import type { Call } from '../../../api';

export type Asked = { name: string; input: unknown };

/** Each answer is a value, an error to throw, or a function of the input; an unexpected question is a fault of the test. */
export function backend(answers: Record<string, unknown>): { call: Call; asked: Asked[] } {
  const asked: Asked[] = [];
  const call = async (name: string, input: unknown) => {
    asked.push({ name, input });
    if (!(name in answers)) throw new Error(`${name} was not expected`);
    const answer = answers[name];
    const value = typeof answer === 'function' ? await answer(input) : answer;
    if (value instanceof Error) throw value;
    return value;
  };
  return { call: call as Call, asked };
}
