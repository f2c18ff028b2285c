// What the tests of these pages start from. In no page.
import type { Control } from '../../../bindings/Control';
import type { FindingGroup } from '../../../bindings/FindingGroup';
import type { FindingPlace } from '../../../bindings/FindingPlace';

export function place(changes: Partial<FindingPlace> = {}): FindingPlace {
  return { unit: 'borger', desk: '', day: '', wall: null, channel: '', type: '', value: '', file: null, line: null, ...changes };
}

export function finding(rule: string, changes: Partial<FindingGroup> = {}): FindingGroup {
  return {
    rule, severity: 'warning', count: 1, fingerprint: `${rule}-1`, places: [place()], units: ['borger'],
    repair: null, accepted: null, blocks: false, ...changes,
  };
}

export function control(findings: FindingGroup[], changes: Partial<Control> = {}): Control {
  return {
    round: 'E2026', closed: false, purged: false, version: 0, checked_wall: '2026-10-26T09:41', contacts: 100, findings,
    errors: 0, warnings: 0, infos: 0, accepted: 0, can_close: true, ...changes,
  };
}
