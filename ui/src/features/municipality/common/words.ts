// What the pages call moments, sizes and codes.
import { writeCount, writeWall } from '../../../shared/format';
import { canSay, currentLanguage, say } from '../../../text';

/** "20-10-2026 kl. 10.42", on one line. */
export function wallText(wall: string): string {
  return unbroken(say('ui-wall', writeWall(wall, currentLanguage())));
}

/** A moment stays on one line. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

export function count(n: number): string {
  return writeCount(n, currentLanguage());
}

/** A share in whole percent; below half a percent it is not told as none. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? say('ui-percent-below-one') : say('ui-percent', { percent: count(whole) });
}

/** Words that begin a sentence. */
export function atStart(words: string): string {
  return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}

/** The sentence `id`, or the bare code it stands for where a newer core sends one without words here. */
export function codeWords(id: string, code: string): string {
  return canSay(id) ? say(id) : code;
}
