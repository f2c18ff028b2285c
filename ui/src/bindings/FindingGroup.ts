import type { Accepted } from "./Accepted";
import type { FindingPlace } from "./FindingPlace";
import type { Repair } from "./Repair";
import type { Severity } from "./Severity";

export type FindingGroup = { rule: string, severity: Severity, count: number, fingerprint: string, places: Array<FindingPlace>, units: Array<string>, repair: Repair | null, accepted: Accepted | null, blocks: boolean, };
