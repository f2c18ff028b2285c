/** Said once in the life of a window, however often its screen is drawn. */
let said = false;

export function firstTime(): boolean {
  const first = !said;
  said = true;
  return first;
}
