import type { SendingState } from '../../bindings/SendingState';
import { writeClock, writeCount, writeDate } from '../../shared/format';
import type { Language, TextArguments } from '../../text';

export type Told = { id: string; args: TextArguments; tone: 'saved' | 'plain' | 'warning' };

/** No folder is chosen, and nothing else is wrong. */
export function lacksFolder({ folder, problem }: Pick<SendingState, 'folder' | 'problem'>): boolean {
  return problem === 'no_send_folder' || (problem === null && folder === null);
}

/** What the header says about sending, in a few words. `today` is the desk's day. */
export function told(state: SendingState, today: string, language: Language): Told {
  const { waiting, busy, last, problem } = state;
  const count = writeCount(waiting, language);
  if (busy) return { id: 'ui-sending-busy', args: {}, tone: 'plain' };
  // From the first minute on every new desk: nothing is wrong yet.
  if (lacksFolder(state)) {
    return { id: 'ui-sending-no-folder', args: {}, tone: 'plain' };
  }
  if (problem !== null) {
    return { id: waiting > 0 ? 'ui-sending-trouble' : 'ui-sending-trouble-none', args: { count }, tone: 'warning' };
  }
  if (waiting > 0) return { id: 'ui-sending-waiting', args: { count }, tone: 'plain' };
  if (last === null) return { id: 'ui-sending-none', args: {}, tone: 'plain' };
  return last.day === today
    ? { id: 'ui-sending-sent', args: { clock: writeClock(last.clock, language) }, tone: 'saved' }
    : { id: 'ui-sending-sent-day', args: { day: writeDate(last.day) }, tone: 'saved' };
}
