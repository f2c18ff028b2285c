
export type RepairChoice = { from: string, to: string | null, };
