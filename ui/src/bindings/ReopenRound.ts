
export type ReopenRound = { round: string, reason: string, };
