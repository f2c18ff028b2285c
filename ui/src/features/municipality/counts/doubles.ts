// What may be counted twice, in a sentence.
import type { DoubleCount } from '../../../bindings/DoubleCount';
import { channelName } from '../../../shared/names';
import { canSay, say } from '../../../text';
import { codeWords, count } from '../common/words';
import { longDay } from '../sentences';

export function doubleText({ channel, day, sources, n }: DoubleCount): string {
  const facts = { channel: channelName(channel), sources: joined(sources.map(sourceText)), n: count(n) };
  return day === null ? say('ui-double-round', facts) : say('ui-double-day', { ...facts, day: longDay(day) });
}

/** Where it was counted; the code of another channel stands for the same letter counted as that. */
function sourceText(code: string): string {
  if (canSay(`channel-${code}`)) return say('ui-source-as', { channel: channelName(code) });
  return codeWords(`ui-source-${code}`, code);
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say('ui-double-and', { before: words.slice(0, -1).join(', '), last });
}
