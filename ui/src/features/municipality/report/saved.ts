// The report as a file: what the export has written, picked out of its answer. Pure.
import type { ExportedFile } from '../../../bindings/ExportedFile';
import type { ExportedRound } from '../../../bindings/ExportedRound';

/** The PDF among the files that were written; null where a person has chosen no folder. */
export function pdfOf(written: ExportedRound | null): ExportedFile | null {
  return written?.files.find((file) => file.format === 'pdf') ?? null;
}
