// Which screen is on. Pure: the pages themselves know nothing of each other.

export type Screen = 'count' | 'start' | 'practice' | 'today' | 'paper' | 'sheet' | 'settings' | 'unit' | 'municipality';

export type Showing = {
  screen: Screen;
  /** Reached from practice (prøvetælling): the page works on the practice store and leads back there. */
  practice: boolean;
};

export const counting: Showing = { screen: 'count', practice: false };

/** What the window opens with. A desk that is not set up is offered to be, never made to. */
export function first(setUp: boolean, offered: boolean): Showing {
  return setUp && !offered ? counting : { screen: 'start', practice: false };
}

export function open(from: Showing, screen: Screen): Showing {
  const leaves = screen === 'count' || screen === 'start' || screen === 'municipality' || screen === 'unit';
  return { screen, practice: screen === 'practice' || (from.practice && !leaves) };
}

/** One step back, which is always to a screen that counts. */
export function back(from: Showing): Showing {
  return from.practice && from.screen !== 'practice' ? { screen: 'practice', practice: true } : counting;
}

/** While practising Esc lets a channel go. It must never lead to where the next key counts a real contact. A coordinator
 *  in the middle of the municipality's week is not thrown out of it by a key too many. */
export function escapeLeaves(showing: Showing): boolean {
  return showing.screen !== 'count' && showing.screen !== 'practice' && showing.screen !== 'municipality';
}

/** May a round file that came by itself open its own page? Not over a contact that is begun, nor over a page someone
 *  works on: there it waits for the counting screen, which tells of it. */
export function givesWay({ screen }: Showing, begun: boolean): boolean {
  return screen === 'start' || (screen === 'count' && !begun);
}
