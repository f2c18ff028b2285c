export type CellCount = { channel: string; type: string; count: number };
