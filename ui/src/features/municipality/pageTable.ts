import type { Component } from 'svelte';
import type { PageName, PageProps } from './pages';

const found = import.meta.glob<{ default: Component<PageProps> }>('./*/*Page.svelte', { eager: true });

const files: Partial<Record<PageName, string>> = {
  week: 'week/WeekPage',
  counts: 'counts/CountsPage',
  control: 'control/ControlPage',
  closing: 'closing/ClosingPage',
  export: 'export/ExportPage',
  report: 'report/ReportPage',
  mass: 'mass/MassPage',
  import: 'import/ImportPage',
  logbook: 'closing/LogbookPage',
  move: 'move/MovePage',
};

export function pageOf(page: PageName): Component<PageProps> | undefined {
  return found[`./${files[page]}.svelte`]?.default;
}
