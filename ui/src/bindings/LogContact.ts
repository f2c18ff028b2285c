export type LogContact = { id: string; channel: string; type: string };
