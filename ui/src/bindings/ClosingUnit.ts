import type { SignOff } from "./SignOff";
import type { UnitSignOffShown } from "./UnitSignOffShown";

export type ClosingUnit = { unit: string, name: string, total: number, days_counted: number, days_expected: number, desks_counted: number, desks_expected: number, signed: UnitSignOffShown | null, proposed: SignOff, };
