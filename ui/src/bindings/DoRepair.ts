import type { RepairChoice } from "./RepairChoice";

export type DoRepair = { round: string, id: string, rule: string, choices: Array<RepairChoice>, };
