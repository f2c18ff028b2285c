import { say } from '../../text';
import type { Screen, Showing } from './screens';

const pages: Partial<Record<Screen, string>> = {
  start: 'ui-start', practice: 'ui-practice-tag', today: 'ui-menu-today', paper: 'ui-menu-paper',
  sheet: 'ui-menu-sheet', settings: 'ui-settings', unit: 'ui-unit', municipality: 'ui-municipality',
};

/** The window's title: practice first, then the page, then the program. */
export function titleOf(showing: Showing | null): string {
  const page = showing && pages[showing.screen];
  const practising = showing?.practice && showing.screen !== 'practice';
  return [practising && say('ui-practice-tag'), page && say(page), say('ui-name')].filter(Boolean).join(' – ');
}
