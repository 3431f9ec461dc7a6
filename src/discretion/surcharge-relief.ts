import {
  failed,
  type LegalBasis,
  type LocalDate,
  type Money,
  ok,
  type Result,
  under,
  ZERO_MONEY,
} from '../core/index.js';
import type { CaseFact } from './case-facts.js';
import { discretionProblem } from './problems.js';
import { isInForce, type ReliefClaim, readRelief } from './relief-list.js';

/** 加处罚款的减免: what a published rule makes of a surcharge; what 可以 leaves open has both branches. */
export type SurchargeRelief =
  | {
      /** `kept`: 加处; `waived`: 不予加处. */
      readonly outcome: 'kept' | 'waived';
      /** 加处罚款 that is left. */
      readonly amount: Money;
      /** Where it stands. */
      readonly basis: readonly LegalBasis[];
    }
  | {
      readonly outcome: 'choice';
      /** 不予加处 and 加处. */
      readonly options: readonly {
        /** Name of the branch. */
        readonly id: 'waive' | 'keep';
        /** 加处罚款 that is left by it. */
        readonly amount: Money;
      }[];
      /** Where it stands. */
      readonly basis: readonly LegalBasis[];
    }
  | {
      readonly outcome: 'needFacts';
      /** The facts that are not known. */
      readonly missing: readonly CaseFact[];
    };

/**
 * 不予加处罚款: whether a row of a published list takes the surcharge away; 可以 is never taken by itself.
 *
 * Fails: `discretion.unknownReliefItem` where the list has no such row about surcharges, `discretion.reliefListExpired`.
 *
 * @example
 * surchargeRelief(money('60000'), { list: jiangmenSurchargeList(localDate('2022-03-01')), item: '7' }, { on: localDate('2021-01-04'), conditions: { noProduction: true } }).value.outcome
 * // => 'choice'
 */
export function surchargeRelief(
  surcharge: Money,
  claim: ReliefClaim,
  facts: { readonly on: LocalDate; readonly conditions: Readonly<Record<string, boolean>> },
): Result<SurchargeRelief> {
  const { list } = claim;
  const row = readRelief(claim, facts);
  if (row?.item.relief !== 'noSurcharge')
    return failed(
      discretionProblem('discretion.unknownReliefItem', { list: list.id, item: claim.item }, [
        'item',
      ]),
    );
  if (!isInForce(list, facts.on)) {
    const { from, until } = list.validity;
    const expired = { list: list.id, from, until, decidedOn: facts.on };
    return failed(under('list', discretionProblem('discretion.reliefListExpired', expired)));
  }
  const { verdict, missing, basis, item } = row;
  if (verdict === undefined) return ok({ outcome: 'needFacts', missing });
  if (!verdict) return ok({ outcome: 'kept', amount: surcharge, basis });
  return item.force === 'shall'
    ? ok({ outcome: 'waived', amount: ZERO_MONEY, basis })
    : ok({
        outcome: 'choice',
        options: [
          { id: 'waive', amount: ZERO_MONEY },
          { id: 'keep', amount: surcharge },
        ],
        basis,
      });
}
