import { supervisionRegulation } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';
import { PLAN_LEDGER } from './basis.js';

/**
 * 整改台账的不变式: what holds on every path of a problem of the list.
 *
 * Basis: 行政执法监督条例 第二十条第一款, 第二十八条第二款; the three-year plan of Guangdong, 二（三） of its official reading.
 *
 * @example
 * rectificationInvariants.every((invariant) => prove(rectificationMachine, invariant).holds) // => true
 */
export const rectificationInvariants: readonly Invariant[] = [
  {
    id: 'plan.closedOnlyAfterReport',
    label: {
      zh: '没有整改报告，不得销号',
      en: 'no problem is struck off without a report on its correction',
    },
    basis: [supervisionRegulation(28, 2)],
    never: { states: ['closed'] },
    before: { edges: ['report'] },
  },
  {
    id: 'plan.reportOnlyAfterAssignment',
    label: {
      zh: '没有明确责任单位和期限，不得报告整改',
      en: 'no correction is reported before it was assigned with a term',
    },
    basis: [PLAN_LEDGER],
    never: { edges: ['report'] },
    before: { edges: ['assign'] },
  },
  {
    id: 'plan.assignedOnlyFromTheList',
    label: {
      zh: '没有列入清单的问题，不得交办整改',
      en: 'no correction is assigned for a problem that is not in the list',
    },
    basis: [supervisionRegulation(20, 1)],
    never: { edges: ['assign'] },
    before: { states: ['listed'] },
  },
  {
    id: 'plan.declinedNeverClosed',
    label: {
      zh: '不列入清单的问题不会销号',
      en: 'a problem that was not entered is never struck off',
    },
    basis: [PLAN_LEDGER],
    never: { states: ['closed'] },
    after: { states: ['declined'] },
  },
];
