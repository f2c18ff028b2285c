
export type ExportedShown = { format: string, version: number, control_code: string, total: number, at_wall: string, };
