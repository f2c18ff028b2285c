/** Words for a polite region that held `before`: given the same again it stays silent, and a space at the end makes
 *  them new. */
export function anew(words: string, before: string): string {
  return words === before ? `${words}\u00a0` : words;
}
