import { asAppError, type AppError, type Call, type CommandName } from '../../api';
import type { DeskChange } from '../../bindings/DeskChange';
import type { DeskState } from '../../bindings/DeskState';
import type { LogContact } from '../../bindings/LogContact';
import type { PracticeResult } from '../../bindings/PracticeResult';
import type { Vignette } from '../../bindings/Vignette';
import { Desk } from '../count/desk.svelte';
import type { TextArguments } from '../../text';
import * as exercise from './exercise';

/** The desk of practice. A key that counts nothing because the example is answered is told what comes next instead of
 *  the way back to the counting field. */
class PracticeDesk extends Desk {
  readonly #nextStep: () => string | null;

  constructor(call: Call, nextStep: () => string | null) {
    super(call, true);
    this.#nextStep = nextStep;
  }

  override tell(id: string, tone: 'plain' | 'warning', args: TextArguments = {}): void {
    const instead = id === 'ui-outside' ? this.#nextStep() : null;
    super.tell(instead ?? id, instead ? 'plain' : tone, args);
  }
}

/** `taken`: the store was begun by a practice file. `afresh`: what was practised before is by other codes. */
type Beginning = { taken?: DeskState; afresh?: boolean };

/** Practice (prøvetælling): the counting screen on a store of its own, with examples whose answers are known.
 *  Lives as long as the window, so that whoever is called to the counter comes back to the same example. */
export class Practice {
  exercise = $state.raw<exercise.Exercise>(exercise.ask(0, 1));
  /** The examples of this run: answers change which come next time. */
  vignettes = $state.raw<readonly Vignette[]>([]);
  result = $state.raw<PracticeResult | null>(null);
  problem = $state.raw<AppError | null>(null);
  /** The practice has ended by itself: its days are over, or the round has begun. */
  over = $state(false);
  readonly desk: Desk;

  readonly #call: Call;
  readonly #beginning: Beginning;
  /** Which example each gesture was meant for, until it is kept: tried again, it answers that one and no other. */
  readonly #meant = new Map<string, Vignette>();

  constructor(call: Call, beginning: Beginning = {}) {
    this.#call = call;
    this.#beginning = beginning;
    this.desk = new PracticeDesk(this.#throughPractice, this.#nextStep);
  }

  /** Begins, or goes on with what was practised at the same place. `real` is where the desk counts. */
  async begin(real: DeskState): Promise<void> {
    if (this.desk.state) return;
    await this.#attempt(async () => {
      const { taken, afresh } = this.#beginning;
      const kept = taken ?? (afresh ? null : await this.#kept(real));
      const state = kept ?? (await this.#throughPractice('begin_practice', {}));
      await this.#newRun();
      this.desk.adopt(state);
    });
  }

  next(): void {
    this.exercise = exercise.next(this.exercise, this.vignettes.length);
    if (this.exercise.phase === 'result') void this.showResult();
  }

  /** The examples once more, those answered least first. */
  async again(): Promise<void> {
    await this.#attempt(() => this.#newRun());
  }

  practiseFreely(): void {
    this.exercise = exercise.free;
  }

  async showResult(): Promise<void> {
    this.exercise = exercise.result;
    await this.#attempt(async () => {
      this.result = await this.#throughPractice('practice_result', {});
    });
  }

  /** Deletes the practice figures; true once they are gone. */
  async wipe(): Promise<boolean> {
    return this.#attempt(async () => {
      await this.#call('wipe_practice', {});
    });
  }

  async #newRun(): Promise<void> {
    this.result = await this.#throughPractice('practice_result', {});
    this.vignettes = this.result.vignettes;
    this.exercise = exercise.ask(0, this.vignettes.length);
  }

  /** What was practised before, unless there is nothing, or the desk has another place by now. */
  async #kept(real: DeskState): Promise<DeskState | null> {
    try {
      const state = await this.#throughPractice('desk_state', { practice: true });
      return samePlace(state, real) ? state : null;
    } catch (thrown) {
      if (asAppError(thrown).code === 'not_set_up') return null;
      throw thrown;
    }
  }

  async #attempt(task: () => Promise<void>): Promise<boolean> {
    this.problem = null;
    try {
      await task();
      return true;
    } catch (thrown) {
      this.problem = asAppError(thrown);
      return false;
    }
  }

  // While an example is open, the next contact is its answer. The screen itself knows nothing of examples.
  readonly #throughPractice = (async (name: CommandName, input: never) => {
    try {
      return await (name === 'log_contact' ? this.#log(input) : this.#call(name, input));
    } catch (thrown) {
      if (asAppError(thrown).code === 'practice_over') this.over = true;
      throw thrown;
    }
  }) as Call;

  async #log(input: LogContact): Promise<DeskChange> {
    const { id, codes, n } = input;
    const vignette = this.#meant.get(id) ?? this.#asked();
    if (!vignette) return this.#call('log_contact', input);
    this.#meant.set(id, vignette);
    if (this.#asked() === vignette) this.exercise = exercise.claim(this.exercise);
    try {
      const { change, agrees, ...known } = await this.#call('answer_vignette', { id, vignette: vignette.number, codes });
      this.#meant.delete(id);
      const given = { channel: codes.channel, type: codes.type };
      this.exercise = exercise.answer(this.exercise, this.vignettes.indexOf(vignette), given, known, agrees, n);
      return change;
    } catch (thrown) {
      this.exercise = exercise.release(this.exercise, this.vignettes.indexOf(vignette));
      throw thrown;
    }
  }

  readonly #nextStep = (): string | null => {
    if (this.exercise.phase !== 'answered') return null;
    return this.exercise.at === this.vignettes.length - 1 ? 'ui-practice-go-on-last' : 'ui-practice-go-on';
  };

  /** The open example that nothing answers yet. */
  #asked(): Vignette | undefined {
    const { exercise } = this;
    return exercise.phase === 'asking' && !exercise.claimed ? this.vignettes[exercise.at] : undefined;
  }
}

function samePlace(practice: DeskState, real: DeskState): boolean {
  if (!practice.set_up || practice.round === '-') return false;
  if (!real.set_up) return true;
  return practice.municipality_code === real.municipality_code && practice.unit === real.unit && practice.desk === real.desk;
}
