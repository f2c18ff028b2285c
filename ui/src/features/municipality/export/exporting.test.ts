import { expect, test } from 'vitest';
import { AppError } from '../../../api';
import { canSay } from '../../../text';
import { backend } from '../common/testing';
import { Exporting } from './exporting.svelte';
import { FORMATS, inOrder, previewed, STAYING, usual } from './formats';

const preview = (format: string) => ({ format, name: format, columns: [], rows: [], total_rows: 0, total: 0, hidden_cells: 0, min_cell: 5, closed: false, version: 1, stays: false });

test('every format says what it is and whom it is for', () => {
  expect(FORMATS.filter((format) => !canSay(`ui-out-format-${format}`) || !canSay(`ui-out-for-${format}`))).toEqual([]);
});

test('raw rows are never chosen beforehand, and the upload only once the week is closed', () => {
  for (const closed of [true, false]) expect(usual({ closed }).some((format) => STAYING.includes(format))).toBe(false);
  expect([usual({ closed: true }).includes('upload'), usual({ closed: false }).includes('upload')]).toEqual([true, false]);
});

test('both files of single contacts stay in the municipality', () => {
  expect(STAYING).toEqual(['komhen-2013', 'komhen-2013-raw']);
});

test('files are written in the order of the page, and the preview is of one that is chosen', () => {
  expect(inOrder(['pdf', 'upload', 'unheard-of'])).toEqual(['upload', 'pdf']);
  expect([previewed('pdf', ['pdf', 'upload']), previewed('iso', ['pdf', 'upload']), previewed('iso', [])]).toEqual(['pdf', 'upload', null]);
});

test('of several previews the newest answer holds', async () => {
  const waiting: Record<string, (value: unknown) => void> = {};
  const { call } = backend({ export_preview: ({ format }: { format: string }) => new Promise((done) => (waiting[format] = done)) });
  const exporting = new Exporting(call, 'E2026', ['upload', 'xlsx']);
  const first = exporting.look();
  exporting.asked = 'xlsx';
  const second = exporting.look();
  waiting.xlsx!(preview('xlsx'));
  await second;
  waiting.upload!(preview('upload'));
  await first;
  expect(exporting.preview?.format).toBe('xlsx');
});

test('a preview that cannot be made says so, and nothing older stands in its place', async () => {
  const answers: Record<string, unknown> = { export_preview: preview('upload') };
  const exporting = new Exporting(backend(answers).call, 'E2026', ['upload', 'panel']);
  await exporting.look();
  exporting.asked = 'panel';
  answers.export_preview = new AppError('stopped');
  await exporting.look();
  expect([exporting.preview, exporting.previewFailed?.code]).toEqual([null, 'stopped']);
});

test('nothing is written without a choice, and choosing no folder is no failure', async () => {
  const { call, asked } = backend({ export_round: null });
  const exporting = new Exporting(call, 'E2026', []);
  expect([await exporting.write(false), asked]).toEqual([false, []]);
  exporting.chosen = ['pdf', 'upload'];
  expect([await exporting.write(true), exporting.doing.failed]).toEqual([false, null]);
  expect(asked[0]?.input).toEqual({ round: 'E2026', formats: ['upload', 'pdf'], choose_folder: true });
});

test('a file that is open in another program is told, and what was written before is not shown as new', async () => {
  const answers: Record<string, unknown> = { export_round: { folder: '/ud', files: [], warnings: [] } };
  const exporting = new Exporting(backend(answers).call, 'E2026', ['xlsx']);
  expect(await exporting.write(false)).toBe(true);
  answers.export_round = new AppError('export_failed');
  expect(await exporting.write(false)).toBe(false);
  expect([exporting.written, exporting.doing.failed?.error.code]).toEqual([null, 'export_failed']);
});
