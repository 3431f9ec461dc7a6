import {
  everyHolds,
  holdsNot,
  type LegalBasis,
  type LocalDate,
  someHolds,
  type Term,
  type Truth,
} from '../core/index.js';
import type { CaseFact, CaseFacts } from './case-facts.js';
import type { WeighedCircumstance } from './circumstances.js';
import type { Adjustment } from './expression.js';
import type { BenchmarkValidity, PublishedLabel } from './weighted-benchmark.js';

/** 适用条件: a statement of a published list, which an officer confirms or denies. */
export interface ReliefCondition {
  /** Stable name; the fact stands under it in `CaseFacts.conditions`. */
  readonly id: string;
  /** As printed. */
  readonly label: PublishedLabel;
}

/** 清单事项: one row of a no-penalty or lighter-penalty list. */
export interface ReliefItem {
  /** Stable name inside the list. */
  readonly id: string;
  /** 违法行为; of a row of 从轻 or 减轻, the case in which it applies. */
  readonly violation: PublishedLabel;
  /** What the row gives: 不予处罚, 从轻, 减轻; at the stage of enforcement, 不予加处罚款. */
  readonly relief: 'noPenalty' | 'lighter' | 'mitigated' | 'noSurcharge';
  /** `shall` 不予处罚; `may` 可以不予处罚. */
  readonly force: 'shall' | 'may';
  /** 同时满足 or 有下列情形之一. */
  readonly mode: 'all' | 'any';
  /** 适用条件. */
  readonly conditions: readonly ReliefCondition[];
  /** What a row of 从轻 or 减轻 does to the fine; empty where the list leaves the amount open. */
  readonly how?: readonly Adjustment[];
  /** Where the row stands. */
  readonly basis: LegalBasis;
}

/** 清单的排除情形: rows that a condition takes out of the list. */
export interface ReliefExclusion {
  /** What excludes. */
  readonly condition: ReliefCondition;
  /** Which rows: all, or only those of one force. */
  readonly from: 'all' | 'shall' | 'may';
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 免罚轻罚清单: a published list of violations for which there is no penalty, or a lighter one, as data. */
export interface ReliefList {
  /** Stable name. */
  readonly id: string;
  /** 标题. */
  readonly title: Term;
  /** Rows in printed order. */
  readonly items: readonly ReliefItem[];
  /** 排除情形. */
  readonly exclusions: readonly ReliefExclusion[];
  /** 有效期. */
  readonly validity: BenchmarkValidity;
}

/** 清单的适用: which row a case is tested against. */
export interface ReliefClaim {
  /** The list. */
  readonly list: ReliefList;
  /** Id of the row of the violation. */
  readonly item: string;
}

/** What a row says of a case. */
export interface ReliefReading {
  readonly item: ReliefItem;
  readonly verdict: Truth;
  readonly missing: readonly CaseFact[];
  readonly basis: readonly LegalBasis[];
}

export const isInForce = ({ validity }: ReliefList, on: LocalDate): boolean =>
  validity.from <= on && on < validity.until;

/** A row against the facts; `undefined` where the list has no such row. */
export function readRelief(
  { list, item: id }: ReliefClaim,
  facts: Pick<CaseFacts, 'conditions'>,
): ReliefReading | undefined {
  const item = list.items.find((one) => one.id === id);
  if (item === undefined) return undefined;
  const exclusions = list.exclusions.filter(({ from }) => from === 'all' || from === item.force);
  const truthOf = ({ id: condition }: ReliefCondition): Truth =>
    facts.conditions !== undefined && Object.hasOwn(facts.conditions, condition)
      ? facts.conditions[condition]
      : undefined;
  const met = (item.mode === 'all' ? everyHolds : someHolds)(item.conditions.map(truthOf));
  const excluded = someHolds(exclusions.map(({ condition }) => truthOf(condition)));
  const verdict = everyHolds([met, holdsNot(excluded)]);
  const asked = [...item.conditions, ...exclusions.map(({ condition }) => condition)];
  return {
    item,
    verdict,
    missing:
      verdict === undefined
        ? asked
            .filter((condition) => truthOf(condition) === undefined)
            .map((condition): CaseFact => `condition:${condition.id}`)
        : [],
    basis: [item.basis, ...exclusions.map(({ basis }) => basis)],
  };
}

/** 轻罚清单: a row of 从轻 or 减轻 as the circumstance that it is. */
export const circumstanceOf = (
  list: ReliefList,
  { id, violation, relief, force, how = [], basis }: ReliefItem,
): WeighedCircumstance => ({
  id: `${list.id}/${id}`,
  label: violation,
  effect: relief === 'lighter' ? 'lighten' : 'mitigate',
  force,
  how,
  basis,
});
