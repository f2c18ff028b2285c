import { expect, it } from 'vitest';
import type { ExportedRound } from '../../../bindings/ExportedRound';
import { pdfOf } from './saved';

const file = (format: string) => ({ format, path: `/tmp/0259.${format}`, rows: 1, total: 9573, sha256: '', control_code: 'ABCD-EFGH', stays: false });

it('finds the PDF whatever was written beside it, and nothing where no folder was chosen', () => {
  const written = { folder: '/tmp', files: [file('xlsx'), file('pdf')], warnings: [] } as ExportedRound;
  expect(pdfOf(written)?.path).toBe('/tmp/0259.pdf');
  expect(pdfOf({ ...written, files: [file('xlsx')] } as ExportedRound)).toBeNull();
  expect(pdfOf(null)).toBeNull();
});
