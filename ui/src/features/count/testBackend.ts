// For tests alone: a store behind the desk.
import { AppError, type Call } from '../../api';
import type { AmendContact } from '../../bindings/AmendContact';
import type { DeskFigures } from '../../bindings/DeskFigures';
import type { DeskState } from '../../bindings/DeskState';
import type { LogContact } from '../../bindings/LogContact';
import type { OneKey } from '../../bindings/OneKey';

/** A backend that keeps a list, answers in its own time, and fails when told to. */
export function backend() {
  const kept: LogContact[] = [];
  const asked: { name: string; input: unknown }[] = [];
  const failures: (AppError | 'after_commit')[] = [];
  const takenBack = new Map<string, LogContact>();
  let state: DeskState['state'] = 'counting';
  const contact = ({ id, codes, n }: LogContact) => ({
    id, stream: 's', seq: kept.length, number: kept.length, at: '2026-10-20T08:42:00Z', clock: '10.42', day: '2026-10-20',
    ...codes, n, source: 'SKRANKE', amended: false, voided: false, reason: null,
  });
  const figures = (): DeskFigures => ({
    day: '2026-10-20', iso_year: 2026, iso_week: 43, total: kept.length, cells: [],
    last: kept.slice(-3).reverse().map(contact), can_undo: kept.length > 0, can_redo: false,
  });
  const answers: Record<string, (input: never) => unknown> = {
    desk_state: () => ({
      municipality_code: null, municipality_name: null, round: '-', unit: 'U', desk: 'D',
      demonstration: false, channels: [], types: [], figures: figures(), state,
    }),
    set_counting_state(input: { state: DeskState['state'] }) {
      const failure = failures.shift();
      if (failure instanceof AppError) throw failure;
      state = input.state;
      return answers.desk_state!(undefined as never);
    },
    amend_contact({ target, codes }: AmendContact) {
      const failure = failures.shift();
      if (failure instanceof AppError) throw failure;
      const found = kept.find(({ id }) => id === target);
      if (!found) throw new AppError('no_such_contact');
      found.codes = codes;
      return { contact: { ...contact(found), amended: true }, figures: figures() };
    },
    log_contact(input: LogContact) {
      const failure = failures.shift();
      if (failure instanceof AppError) throw failure;
      if (!kept.some(({ id }) => id === input.id)) kept.push({ ...input });
      state = 'counting';
      if (failure === 'after_commit') throw new AppError('not_saved');
      return { contact: contact(input), figures: figures() };
    },
    undo({ id }: OneKey) {
      const failure = failures.shift();
      if (failure instanceof AppError) throw failure;
      const taken = takenBack.get(id) ?? kept.pop();
      if (!taken) throw new AppError('nothing_to_undo');
      takenBack.set(id, taken);
      if (failure === 'after_commit') throw new AppError('not_saved');
      return { contact: contact(taken), figures: figures() };
    },
    contacts_of_day: () => ({ day: '2026-10-20', contacts: kept.map(contact).reverse() }),
    write_upload: () => ({ total: kept.length }),
  };
  const call = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    await new Promise((done) => setTimeout(done, 5));
    return answers[name]!(input as never);
  }) as Call;
  return { call, kept, asked, failures };
}
