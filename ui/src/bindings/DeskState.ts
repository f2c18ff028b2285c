import type { DeskFigures } from "./DeskFigures";

export type DeskState = { municipality_code: string | null; municipality_name: string | null; round: string; unit: string; desk: string; demonstration: boolean; channels: Array<string>; types: Array<string>; figures: DeskFigures };
