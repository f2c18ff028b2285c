import { asAppError, type AppError, type Call } from '../../../api';
import type { SignOff } from '../../../bindings/SignOff';
import type { UnitWeek } from '../../../bindings/UnitWeek';
import { newId } from '../../../shared/id';

const reasons: Record<SignOff, readonly string[]> = {
  counted: [],
  closed: ['holiday', 'ill', 'moved', 'no_contacts', 'other_week'],
  missing: ['not_asked', 'technical', 'ill', 'other_week'],
};

/** Why a unit did not count, as codes; none where it did. */
export function reasonsOf(state: SignOff): readonly string[] {
  return reasons[state];
}

/** The unit's own week (enhedens uge), to be read, and signed off by whoever answers for the unit. */
export class UnitBook {
  week = $state.raw<UnitWeek | null>(null);
  failed = $state.raw<AppError | null>(null);

  readonly #call: Call;
  /** One press is one event, however often its answer got lost. */
  #wish: { id: string; state: SignOff; reason: string | null } | null = null;
  #asks = 0;

  constructor(call: Call) {
    this.#call = call;
  }

  async refresh(): Promise<void> {
    const ask = (this.#asks += 1);
    try {
      const week = await this.#call('unit_week', { round: null, unit: null });
      if (ask !== this.#asks) return;
      this.week = week;
      this.failed = null;
    } catch (thrown) {
      if (ask === this.#asks) this.failed = asAppError(thrown);
    }
  }

  async signOff(state: SignOff, reason: string | null): Promise<void> {
    if (this.#wish?.state !== state || this.#wish.reason !== reason) this.#wish = { id: newId(), state, reason };
    const week = await this.#call('sign_off_unit', this.#wish);
    this.#asks += 1;
    this.#wish = null;
    this.week = week;
  }
}
