
export type PurgeRounds = { before: string, };
