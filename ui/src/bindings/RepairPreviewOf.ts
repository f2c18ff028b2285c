
export type RepairPreviewOf = { round: string, rule: string, };
