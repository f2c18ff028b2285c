import type { LogEntryShown } from "./LogEntryShown";

export type Logbook = { entries: Array<LogEntryShown>, };
