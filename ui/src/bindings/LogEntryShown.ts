
export type LogEntryShown = { number: number, at_wall: string, action: string, unit: string | null, code: string | null, reason: string | null, version: number | null, count: number | null, taken_back: boolean, can_take_back: boolean, };
