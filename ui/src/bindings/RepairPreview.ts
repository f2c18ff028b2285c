import type { Repair } from "./Repair";
import type { RepairGroup } from "./RepairGroup";

export type RepairPreview = { rule: string, repair: Repair, groups: Array<RepairGroup>, total: number, };
