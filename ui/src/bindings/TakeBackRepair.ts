
export type TakeBackRepair = { round: string, log: number, };
