// The few drawings we need, read from the package of Det Fælles Designsystem (Material Symbols, Apache-2.0).
import check from '../../../node_modules/dkfds/dist/img/svg-icons/check.svg?raw';
import close from '../../../node_modules/dkfds/dist/img/svg-icons/close.svg?raw';
import error from '../../../node_modules/dkfds/dist/img/svg-icons/error.svg?raw';
import help from '../../../node_modules/dkfds/dist/img/svg-icons/help.svg?raw';
import info from '../../../node_modules/dkfds/dist/img/svg-icons/info.svg?raw';
import lock from '../../../node_modules/dkfds/dist/img/svg-icons/lock.svg?raw';
import menu from '../../../node_modules/dkfds/dist/img/svg-icons/menu.svg?raw';
import printer from '../../../node_modules/dkfds/dist/img/svg-icons/print.svg?raw';
import undo from '../../../node_modules/dkfds/dist/img/svg-icons/reply.svg?raw';
import send from '../../../node_modules/dkfds/dist/img/svg-icons/send.svg?raw';
import warning from '../../../node_modules/dkfds/dist/img/svg-icons/warning.svg?raw';

const files = { error, info, menu, lock, help, printer, send, warning, check, undo, redo: undo, close };

export type IconName = keyof typeof files;

/** Every one of them is a single path in this frame. */
export const FRAME = '0 -960 960 960';

/** The way back, seen in a mirror, is the way forth: the package has no such arrow. */
export function mirrorOf(name: IconName): string | undefined {
  return name === 'redo' ? 'matrix(-1 0 0 1 960 0)' : undefined;
}

/** The path of a drawing; empty if the file is not drawn as expected, which a test forbids. */
export function drawingOf(name: IconName): string {
  const [, path] = files[name].match(/^<svg [^>]*viewBox="0 -960 960 960"><path d="([^"]+)"\/><\/svg>\s*$/) ?? [];
  return path ?? '';
}

export const iconNames = Object.keys(files) as IconName[];
