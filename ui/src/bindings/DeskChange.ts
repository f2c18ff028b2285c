import type { DeskFigures } from "./DeskFigures";
import type { LoggedContact } from "./LoggedContact";

export type DeskChange = { contact: LoggedContact; figures: DeskFigures };
