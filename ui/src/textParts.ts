// The texts are one file per language for every part of the program. What the desk loads at its start are only those
// that its own pages mention; the municipality's come with its pages, and those of the command line never.

/** Says of an id whether the sources mention it: whole, as in 'ui-menu', or by its beginning, as in `ui-age-${unit}`. */
export function mentionedIn(sources: readonly string[]): (id: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const source of sources) {
    for (const [, id] of source.matchAll(/['"`]([a-z]+-[\w-]*)(?:\.\w+)?['"`]/g)) whole.add(id!);
    for (const [, beginning] of source.matchAll(/`([a-z]+-[\w-]*)\$\{/g)) beginnings.add(beginning!);
  }
  return (id) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning));
}

/** The messages of a Fluent file that are kept, without its remarks. */
export function onlyTexts(source: string, isKept: (id: string) => boolean): string {
  const blocks = source.replace(/^#.*\n/gm, '').split(/^(?=-?[A-Za-z][\w-]* *=)/m);
  return blocks.filter((block) => isKept(/^-?[\w-]+/.exec(block)?.[0] ?? '')).map((block) => `${block.trimEnd()}\n`).join('');
}
