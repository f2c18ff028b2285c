
export type Accepted = { reason: string, at_wall: string, };
