// What the tests of these pages start from. In no page.
import type { Closing } from '../../../bindings/Closing';
import type { ClosingUnit } from '../../../bindings/ClosingUnit';

export function unit(code: string, changes: Partial<ClosingUnit> = {}): ClosingUnit {
  return {
    unit: code, name: code, total: 40, days_counted: 5, days_expected: 5, days_besides: 0, desks_counted: 1, desks_expected: 1,
    signed: null, proposed: 'counted', ...changes,
  };
}

export function closing(changes: Partial<Closing> = {}): Closing {
  return {
    round: 'E2026', first_day: '2026-10-19', last_day: '2026-10-23', closed: false, version: 0, units: [], errors: 0,
    warnings: 0, accepted: 0, can_close: false, why_not: [], receipt: null, exports: [], retention: [], months: 24, ...changes,
  };
}

export const signed = { state: 'counted', reason: null, by: 'coordinator', at_wall: '2026-10-26T09:41' } as const;
