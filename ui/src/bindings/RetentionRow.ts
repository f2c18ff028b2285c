
export type RetentionRow = { round: string, events: number, can: boolean, why_not: string | null, };
