import type { CellCount } from "./CellCount";
import type { LoggedContact } from "./LoggedContact";

export type DeskFigures = { day: string; iso_year: number; iso_week: number; total: number; cells: Array<CellCount>; last: Array<LoggedContact>; can_undo: boolean; can_redo: boolean };
