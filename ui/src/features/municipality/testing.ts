// What the tests of these pages start from. In no page.
import type { DeskRow } from '../../bindings/DeskRow';
import type { GatheredFile } from '../../bindings/GatheredFile';
import type { MunicipalityState } from '../../bindings/MunicipalityState';
import type { RoundFile } from '../../bindings/RoundFile';
import type { RoundSummary } from '../../bindings/RoundSummary';
import type { Unit } from '../../bindings/Unit';
import type { WeekNow } from '../../bindings/WeekNow';

export function summary(round: string, first_day: string, last_day: string, changes: Partial<RoundSummary> = {}): RoundSummary {
  return { round, first_day, last_day, weeks: [43], version: 0, closed: false, published: 1, draft: false, total: 0, purged: false, ...changes };
}

export function municipality(changes: Partial<MunicipalityState>): MunicipalityState {
  return {
    exists: true, municipality: '0751', name: 'Aarhus', folder: null, folder_locked: false, folder_problem: null,
    looked_wall: null, today: '2026-10-20', demonstration: false,
    rounds: [summary('E2026', '2026-10-19', '2026-10-23'), summary('E2025', '2025-10-20', '2025-10-24', { closed: true })],
    ...changes,
  };
}

export function desk(unit: string, code: string, changes: Partial<DeskRow> = {}): DeskRow {
  return {
    unit, unit_name: unit, desk: code, days: [], total: 0, expected: null, last_wall: null, file_wall: null, needs: [],
    quiet_since_wall: null, usual_per_hour: null, repeat_share: null, mass: 0, forgotten: 0, signed: null, ...changes,
  };
}

export function file(name: string, changes: Partial<GatheredFile> = {}): GatheredFile {
  return {
    name, outcome: 'taken', code: null, detail: {}, unit: null, desk: null, round: null, new: 0, events: 0, gaps: [],
    forks: 0, at_wall: '2026-10-20T10:42', kept_apart: 0, ...changes,
  };
}

const scene = { name: 'bars', title: '', description: '', width: 1, height: 1, shapes: [], marks: [], table: { caption: '', columns: [], rows: [] }, notes: [] };

export function weekNow(changes: Partial<WeekNow> = {}): WeekNow {
  return {
    round: 'E2026', first_day: '2026-10-19', last_day: '2026-10-23', weeks: [43], today: '2026-10-20', now_wall: '2026-10-20T11:05',
    closed: false, version: 0, total: 0, today_total: 0, website: 0, desks_counted: 0, desks_expected: 0, days: [], desks: [],
    hours: [], channels: [], repeat_share: null, mass: 0, forgotten: 0, compared_with: null, bars: scene, hour_chart: null,
    unknown_desks: [], ...changes,
  };
}

export function unit(code: string, changes: Partial<Unit> = {}): Unit {
  return { code, name: code, desks: ['1'], first_day: null, last_day: null, favourites: [], opening_hours: [], opens: [], ...changes };
}

export function roundFile(changes: Partial<RoundFile> = {}): RoundFile {
  return {
    format: 'komhen-round/1', file_version: 0, round: 'E2026', weeks: [43], first_day: '2026-10-19', last_day: '2026-10-23',
    municipality: '0751', definition_version: '2026.1', practice: false, contact: 'Ring', profile: 'full',
    channels: [{ code: 'TLFIND', closing: 'STRAKS', form: 'NEJ' }], tasks: [], units: [unit('bs')], questions: [],
    closed_days: [], ...changes,
  };
}
