
export type AcceptFinding = { round: string, rule: string, fingerprint: string, reason: string, };
