// What there is to look up, in the order it is leafed through. An entry is its kind and its code: "type-INFO".
import { say } from '../../text';

export const TYPES: readonly string[] = ['INFO', 'OPRET', 'STATUS', 'VEJL', 'SLVBTJN', 'FEJL'];

/** Rules that hold for every contact, each with the number of its lines. */
export const RULES: Readonly<Record<string, number>> = { counted: 6, who: 4, many: 5, answer: 3, closing: 3, form: 3 };

export const CHANNELS: readonly string[] = [
  'PRSNLG', 'TLFIND', 'TLFUD', 'EMLIND', 'EMLUD', 'PPRIND', 'PPRUD', 'DOCIND', 'DOKUD', 'SMSIND', 'SMSUD', 'XCHAT',
  'XSOCIND', 'XSOCUD', 'XPRSUD', 'MGRUD', 'FPRNT', 'SLVBTJN', 'BRGDK', 'WEB', 'SYSIND', 'SYSECOIND', 'SYSECOUD', 'SYSMEDIND',
];

export const EXAMPLES = [1, 2, 3];
export const DOUBTS = [1, 2];

/** The types with a line of the words citizens use, which a clerk searches for. */
export const WITH_ALSO: readonly string[] = ['INFO', 'OPRET', 'STATUS', 'FEJL'];

export type Entry = { kind: 'tree'; code: '' } | { kind: 'type' | 'rule' | 'channel'; code: string };
export const tree: Entry = { kind: 'tree', code: '' };

/** The desk's own types and channels in its own order; without them, all there are. */
export function entriesOf(types: readonly string[], channels: readonly string[]): Entry[] {
  return [
    tree,
    ...types.map((code): Entry => ({ kind: 'type', code })),
    ...Object.keys(RULES).map((code): Entry => ({ kind: 'rule', code })),
    ...channels.map((code): Entry => ({ kind: 'channel', code })),
  ];
}

export function keyOf({ kind, code }: Entry): string {
  return `${kind}-${code}`;
}

export function titleOf({ kind, code }: Entry): string {
  switch (kind) {
    case 'tree':
      return say('ui-define-tree');
    case 'type':
      return say(`type-${code}`);
    case 'rule':
      return say(`ui-define-rule-${code}.title`);
    case 'channel':
      return say(`channel-${code}`);
  }
}

/** Every sentence of an entry, in the order it is read. */
export function sentencesOf({ kind, code }: Entry): string[] {
  switch (kind) {
    case 'tree':
      return [say('ui-define-tree-lead')];
    case 'type': {
      const id = `ui-define-type-${code}`;
      const examples = EXAMPLES.map((number) => say(`${id}.example${number}`));
      const doubts = DOUBTS.flatMap((number) => [say(`${id}.doubt${number}`), say(`${id}.answer${number}`)]);
      const also = WITH_ALSO.includes(code) ? [say(`${id}.also`)] : [];
      return [say(id), ...examples, ...also, ...doubts];
    }
    case 'rule': {
      const id = `ui-define-rule-${code}`;
      return [say(id), ...linesOf(code).map((number) => say(`${id}.line${number}`))];
    }
    case 'channel': {
      const id = `ui-define-channel-${code}`;
      return [say(id), say(`${id}.counts`), say(`${id}.excluded`)];
    }
  }
}

/** The numbers of a rule's lines: 1, 2, 3 … */
export function linesOf(rule: string): number[] {
  return Array.from({ length: RULES[rule] ?? 0 }, (_, index) => index + 1);
}
