// How the settings look on the page: classes on its root, and the size of the text.
import type { Settings } from '../../bindings/Settings';

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

/** Puts the classes of the settings on the root, and takes away those of the settings before. */
export function dress(root: HTMLElement, settings: Settings, enlarged: boolean): void {
  root.classList.toggle('touch', settings.touch);
  root.classList.toggle('mirrored', settings.mirrored);
  // Where the window itself cannot enlarge, the root's own letters do.
  for (const size of TEXT_SIZES) root.classList.toggle(`text-${size}`, !enlarged && size === settings.text_size);
}

export type ZoomKey = { key: string; ctrl: boolean; alt: boolean };

/** The size that Ctrl with +, − or 0 asks for; `null` for any other key. At either end it stays. */
export function sizeAfter({ key, ctrl, alt }: ZoomKey, size: number): number | null {
  if (!ctrl || alt) return null;
  if (key === '0') return 100;
  if (key === '+' || key === '=') return TEXT_SIZES.find((each) => each > size) ?? 200;
  if (key === '-') return TEXT_SIZES.findLast((each) => each < size) ?? 100;
  return null;
}
