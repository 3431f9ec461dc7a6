/*
 * When a hearing must be offered: 行政处罚法 第六十三条第一款; the amounts for Guangdong: 广东省行政处罚听证程序实施办法 第七条.
 * Gains, goods and fine are each held against the threshold; the text sets them side by side and does not add them.
 */
import {
  compareMoney,
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Result,
  type Timeline,
  valueOn,
} from '../core/index.js';
import { type AmountValue, legalRules, type PenaltyKind, penaltyLaw } from '../law/index.js';
import type { Party } from '../registry/index.js';
import { penaltyProblem } from './problems.js';
import type { Sanction } from './sanction.js';

/** 听证权: whether a hearing must be offered, and for which of the penalties. */
export interface HearingRight {
  /** True where the party must be told that it may ask for a hearing. */
  readonly due: boolean;
  /** The penalties that make it so. */
  readonly grounds: readonly Sanction[];
  /** Where it stands. */
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

/** Whether the amounts for citizens apply. The texts do not place 个体工商户; the lower amounts protect it. */
const isCitizen = ({ kind }: Pick<Party, 'kind'>): boolean =>
  kind === 'naturalPerson' || kind === 'individualBusiness';

function thresholdFor(party: Pick<Party, 'kind'>): Timeline<AmountValue> {
  return isCitizen(party)
    ? legalRules.guangdongHearingThresholdCitizen.value
    : legalRules.guangdongHearingThresholdOrganisation.value;
}

/**
 * 是否应当告知听证权利: whether the proposed penalties give the party the right to a hearing.
 *
 * Basis: 行政处罚法 第六十三条第一款; 广东省行政处罚听证程序实施办法 第七条 (以上 includes the amount itself). A lower amount of a
 * departmental rule prevails there and is not looked at here.
 * Fails: `penalty.thresholdUnknown` on a day for which no threshold is registered.
 *
 * @example
 * hearingRight([{ kind: 'fine', amount: money('100000') }], { kind: 'legalPerson' }, localDate('2024-05-06')).value.due // => true
 * hearingRight([{ kind: 'fine', amount: money('99999.99') }], { kind: 'legalPerson' }, localDate('2024-05-06')).value.due // => false
 */
export function hearingRight(
  sanctions: readonly Sanction[],
  party: Pick<Party, 'kind'>,
  on: LocalDate,
): Result<HearingRight> {
  const threshold = valueOn(thresholdFor(party), on);
  if (threshold.status !== 'inForce')
    return failed(penaltyProblem('penalty.thresholdUnknown', { on }));
  const basis: LegalBasis[] = [];
  const grounds = sanctions.filter(({ kind, amount }) => {
    const item = ITEM_OF_KIND[kind] ?? ITEM_OF_AMOUNT[kind];
    const reached =
      kind in ITEM_OF_KIND ||
      (kind in ITEM_OF_AMOUNT &&
        (amount === undefined || compareMoney(amount, threshold.value.amount) >= 0));
    if (reached && item !== undefined) basis.push(penaltyLaw(63, 1, item));
    return reached;
  });
  const byAmount = grounds.some(({ kind }) => kind in ITEM_OF_AMOUNT);
  return ok({
    due: grounds.length > 0,
    grounds,
    basis: byAmount ? [...basis, ...threshold.period.basis] : basis,
  });
}
