import type { ClosingUnit } from "./ClosingUnit";
import type { ExportedShown } from "./ExportedShown";
import type { Receipt } from "./Receipt";
import type { RetentionRow } from "./RetentionRow";

export type Closing = { round: string, first_day: string, last_day: string, closed: boolean, version: number, units: Array<ClosingUnit>, errors: number, warnings: number, accepted: number, can_close: boolean, why_not: Array<string>, receipt: Receipt | null, exports: Array<ExportedShown>, retention: Array<RetentionRow>, months: number, };
