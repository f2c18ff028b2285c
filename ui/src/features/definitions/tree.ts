/** A question with a yes and a no, which lead to a further question or to the code of a type. */
export type Question = { ask: string; yes: Question | string; no: Question | string };

/** KL's own first question, whether a reference number is used, parts the six types in two times three. */
export const decisionTree: Question = {
  ask: 'reference',
  yes: {
    ask: 'new',
    yes: 'OPRET',
    no: { ask: 'change', yes: 'STATUS', no: 'INFO' },
  },
  no: {
    ask: 'municipality',
    yes: { ask: 'self_service', yes: 'SLVBTJN', no: 'VEJL' },
    no: 'FEJL',
  },
};
