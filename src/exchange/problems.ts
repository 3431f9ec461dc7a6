import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `exchange`. */
export const exchangeProblems = {
  'exchange.typeUnknown': {
    zh: '契约中没有这一类型：{type}',
    en: 'the contract has no such type: {type}',
  },
} as const;

/** Makes the problems of `exchange`. */
export const exchangeProblem: ProblemMaker<typeof exchangeProblems> = problemsOf(exchangeProblems);
