export type LoggedContact = { id: string; stream: string; seq: number; number: number; at: string; clock: string; channel: string; type: string; n: number; voided: boolean };
