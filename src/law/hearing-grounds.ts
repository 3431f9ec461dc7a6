/*
 * When a hearing must be offered: 行政处罚法 第六十三条第一款; the amounts for Guangdong: 广东省行政处罚听证程序实施办法 第七条.
 * Gains, goods and fine are each held against the threshold; the text sets them side by side and does not add them.
 */
import {
  compareMoney,
  type LegalBasis,
  type LocalDate,
  type Money,
  valueOn,
} from '../core/index.js';
import { penaltyLaw } from './cited-laws.js';
import type { PenaltyKind } from './penalty-kinds.js';
import { legalRules } from './rules.js';

/** 拟作出的处罚, as far as the right to a hearing looks at it. */
export interface ProposedPenalty {
  /** 种类. */
  readonly kind: PenaltyKind;
  /** Of a fine or a confiscation; absent where it is not known, which counts as reaching the threshold. */
  readonly amount?: Money;
}

/** 听证事由: one of the penalties that give a right to a hearing. */
export interface HearingGround {
  /** Its index among the proposed penalties. */
  readonly index: number;
  /** Where it stands; an amount cites the threshold too. */
  readonly basis: readonly LegalBasis[];
}

const ITEM_OF_KIND: Readonly<Partial<Record<PenaltyKind, number>>> = {
  downgradeOfQualification: 3,
  revocationOfLicence: 3,
  suspensionOfBusiness: 4,
  closure: 4,
  restrictionOfOccupation: 4,
};

const ITEM_OF_AMOUNT: Readonly<Partial<Record<PenaltyKind, number>>> = {
  fine: 1,
  confiscationOfGains: 2,
  confiscationOfGoods: 2,
};

/**
 * 听证事由: which of the proposed penalties give the party a right to a hearing; `undefined` on a day without a registered
 * threshold.
 *
 * Basis: 行政处罚法 第六十三条第一款; 广东省行政处罚听证程序实施办法 第七条 (以上 includes the amount itself). A lower amount of a
 * departmental rule prevails there and is not looked at here.
 *
 * @example
 * hearingGrounds([{ kind: 'fine', amount: money('100000') }], 'organization', localDate('2024-05-06')).length // => 1
 * hearingGrounds([{ kind: 'fine', amount: money('99999.99') }], 'organization', localDate('2024-05-06')) // => []
 * hearingGrounds([{ kind: 'closure' }], 'citizen', localDate('2024-05-06'))[0].basis // => [penaltyLaw(63, 1, 4)]
 */
export function hearingGrounds(
  proposed: readonly ProposedPenalty[],
  party: 'citizen' | 'organization',
  on: LocalDate,
): readonly HearingGround[] | undefined {
  const rule =
    party === 'citizen'
      ? legalRules.guangdongHearingThresholdCitizen
      : legalRules.guangdongHearingThresholdOrganisation;
  const threshold = valueOn(rule.value, on);
  if (threshold.status !== 'inForce') return undefined;
  return proposed.flatMap(({ kind, amount }, index): readonly HearingGround[] => {
    const byKind = ITEM_OF_KIND[kind];
    if (byKind !== undefined) return [{ index, basis: [penaltyLaw(63, 1, byKind)] }];
    const byAmount = ITEM_OF_AMOUNT[kind];
    if (byAmount === undefined) return [];
    return amount === undefined || compareMoney(amount, threshold.value.amount) >= 0
      ? [{ index, basis: [penaltyLaw(63, 1, byAmount), ...threshold.period.basis] }]
      : [];
  });
}
