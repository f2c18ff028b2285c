
export type Receipt = { control_code: string, at_wall: string, version: number, };
