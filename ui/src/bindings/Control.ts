import type { FindingGroup } from "./FindingGroup";

export type Control = { round: string, closed: boolean, version: number, checked_wall: string, contacts: number, findings: Array<FindingGroup>, errors: number, warnings: number, infos: number, accepted: number, can_close: boolean, };
