
export type RepairGroup = { from: string, proposed: string | null, n: number, units: Array<string>, known_task: boolean, };
