// Letters as they are compared when something is searched for.

/** Without marks and capitals; æ as ae, ø as oe, å as aa, so that both ways of writing meet. */
export function fold(text: string): string {
  const danish = text.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
  return danish.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}
