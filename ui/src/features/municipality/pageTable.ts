import type { Component } from 'svelte';
import ClosingPage from './closing/ClosingPage.svelte';
import LogbookPage from './closing/LogbookPage.svelte';
import ControlPage from './control/ControlPage.svelte';
import CountsPage from './counts/CountsPage.svelte';
import ExportPage from './export/ExportPage.svelte';
import ImportPage from './import/ImportPage.svelte';
import MassPage from './mass/MassPage.svelte';
import MovePage from './move/MovePage.svelte';
import type { PageName, PageProps } from './pages';
import ReportPage from './report/ReportPage.svelte';
import WeekPage from './week/WeekPage.svelte';

/** The page behind a name; the set-up stands by itself, for it is there before any round is. */
const pages: Record<Exclude<PageName, 'setup'>, Component<PageProps>> = {
  week: WeekPage,
  counts: CountsPage,
  control: ControlPage,
  closing: ClosingPage,
  export: ExportPage,
  report: ReportPage,
  mass: MassPage,
  import: ImportPage,
  logbook: LogbookPage,
  move: MovePage,
};

export function pageOf(page: Exclude<PageName, 'setup'>): Component<PageProps> {
  return pages[page];
}
