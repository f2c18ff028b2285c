
export type FindingPlace = { unit: string, desk: string, day: string, wall: string | null, channel: string, type: string, value: string, file: string | null, line: number | null, };
