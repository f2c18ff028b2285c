/** Says whether the window is low or narrow, reckoned in letters, now and whenever that changes: large text takes
 *  as much room as a small window. Returns how to stop. */
export function watchRoom(lowRem: number, narrowRem: number, tell: (tight: boolean) => void): () => void {
  const root = document.documentElement;
  const look = () => {
    const letter = Number.parseFloat(getComputedStyle(root).fontSize);
    tell(innerHeight <= lowRem * letter || innerWidth <= narrowRem * letter);
  };
  // The size of the text is a class of the root, where the window itself cannot enlarge.
  const dressed = new MutationObserver(look);
  dressed.observe(root, { attributes: true, attributeFilter: ['class'] });
  addEventListener('resize', look);
  look();
  return () => {
    dressed.disconnect();
    removeEventListener('resize', look);
  };
}
