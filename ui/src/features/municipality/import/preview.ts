// A file of another program before it is taken in: what it holds, and what must be answered first.
import type { ImportPreview } from '../../../bindings/ImportPreview';
import type { RuleTold } from '../../../bindings/RuleTold';
import { canSay } from '../../../text';
import { codeWords } from '../common/words';
import { headline } from '../control/findings';

export const FIGURES = ['rows_read', 'rows_accepted', 'rows_flagged', 'rows_rejected', 'total'] as const;
const ENCODINGS = ['iso-8859-1', 'windows-1252', 'utf-8'] as const;

export type Replace = '' | 'replace' | 'leave';

/** Why the file cannot be taken in as it stands: the id of a text. */
export function whyNot(preview: Pick<ImportPreview, 'known' | 'stands' | 'rows_accepted'>, replace: Replace): string | null {
  if (preview.known) return 'ui-import-known-before';
  if (preview.rows_accepted === 0) return 'ui-import-nothing';
  if (preview.stands && replace === '') return 'ui-import-answer';
  return preview.stands && replace === 'leave' ? 'ui-import-left' : null;
}

/** What the file may be written in: as proposed first. */
export function encodingsOf({ encoding }: Pick<ImportPreview, 'encoding'>): string[] {
  return [encoding, ...ENCODINGS.filter((each) => each !== encoding)];
}

/** What a rule found, in the words of Kontrol where it has some: the number stands in a column of its own otherwise. */
export function ruleText({ rule, count }: RuleTold): string {
  return canSay(`ui-rule-${rule}`) ? headline({ rule, count }) : codeWords(`rule-${rule}-title`, rule);
}
