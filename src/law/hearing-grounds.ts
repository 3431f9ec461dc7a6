/*
 * When a hearing must be offered: 行政处罚法 第六十三条第一款; the amounts for Guangdong: 广东省行政处罚听证程序实施办法 第七条.
 * Gains, goods and fine are each held against the threshold; the text sets them side by side and does not add them. Market
 * regulation adds gains and goods, and never the fine.
 */
import {
  addMoney,
  compareMoney,
  type LegalBasis,
  type LocalDate,
  type Money,
  valueOn,
} from '../core/index.js';
import { penaltyLaw } from './cited-laws.js';
import type { PenaltyKind } from './penalty-kinds.js';
import type { AmountValue, LegalRule } from './rule.js';
import { legalRules } from './rules.js';
import { citing } from './statute.js';
import { ecologyProcedureRules, guangdongHearingRules, marketHearingRules } from './statutes.js';

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

type Threshold = Readonly<Record<'citizen' | 'organization', LegalRule<AmountValue>>>;

const GUANGDONG: Threshold = {
  citizen: legalRules.guangdongHearingThresholdCitizen,
  organization: legalRules.guangdongHearingThresholdOrganisation,
};

/** The amounts of departments: 部门规章…有更低规定的，从其规定 (广东听证办法 第七条第二款); public security has a law of its own. */
const OF_LINE: Readonly<Record<string, Threshold>> = {
  marketSupervision: {
    citizen: legalRules.marketHearingThresholdCitizen,
    organization: legalRules.marketHearingThresholdOrganisation,
  },
  ecologicalEnvironment: {
    citizen: legalRules.ecologyHearingThresholdCitizen,
    organization: legalRules.ecologyHearingThresholdOrganisation,
  },
  tourism: {
    citizen: legalRules.tourismHearingThresholdCitizen,
    organization: legalRules.tourismHearingThresholdOrganisation,
  },
  publicSecurity: {
    citizen: legalRules.publicSecurityHearingThreshold,
    organization: legalRules.publicSecurityHearingThreshold,
  },
};

/** Kinds that a department adds to 第六十三条 (第一款第（六）项), by line: the item of 生态环境行政处罚办法 第四十六条. */
const ECOLOGY_KINDS: Readonly<Partial<Record<PenaltyKind, number>>> = {
  suspensionOfLicence: 3,
  restrictionOfBusiness: 4,
};

interface EffectiveThreshold {
  readonly amount: Money;
  readonly basis: readonly LegalBasis[];
}

/**
 * The lowest of the amounts in force, Guangdong's first. A line whose rules had not begun had older ones, which no row holds
 * (环境行政处罚办法2010 第四十八条、第七十八条; 治安管理处罚法2012 第九十八条): its amount is not known.
 */
function thresholdOn(
  party: 'citizen' | 'organization',
  on: LocalDate,
  line: string | undefined,
): EffectiveThreshold | undefined {
  const general = valueOn(GUANGDONG[party].value, on);
  if (general.status !== 'inForce') return undefined;
  const effective = { amount: general.value.amount, basis: general.period.basis };
  const own = line !== undefined && Object.hasOwn(OF_LINE, line) ? OF_LINE[line] : undefined;
  if (own === undefined) return effective;
  const department = valueOn(own[party].value, on);
  if (department.status !== 'inForce') return undefined;
  return compareMoney(department.value.amount, effective.amount) < 0
    ? {
        amount: department.value.amount,
        basis: [
          ...department.period.basis,
          citing(guangdongHearingRules, { article: 7, paragraph: 2 }),
        ],
      }
    : effective;
}

/**
 * 听证事由: which of the proposed penalties give the party a right to a hearing; `undefined` on a day without a registered
 * threshold, of Guangdong or of the line.
 *
 * Basis: 行政处罚法 第六十三条第一款; 广东省行政处罚听证程序实施办法 第七条 (以上 includes the amount itself). With a line, a lower
 * amount of the department prevails (第七条第二款); ecology adds kinds (生态环境行政处罚办法 第四十六条); market regulation adds gains and
 * goods together (市场监督管理行政处罚听证办法 第五条第一款第（四）项). Without one, the general procedure answers.
 *
 * @example
 * hearingGrounds([{ kind: 'fine', amount: money('100000') }], 'organization', localDate('2024-05-06')).length // => 1
 * hearingGrounds([{ kind: 'fine', amount: money('99999.99') }], 'organization', localDate('2024-05-06')) // => []
 * hearingGrounds([{ kind: 'fine', amount: money('50000') }], 'organization', localDate('2024-05-06'), 'tourism').length // => 1
 * hearingGrounds([{ kind: 'closure' }], 'citizen', localDate('2024-05-06'))[0].basis // => [penaltyLaw(63, 1, 4)]
 */
export function hearingGrounds(
  proposed: readonly ProposedPenalty[],
  party: 'citizen' | 'organization',
  on: LocalDate,
  line?: string,
): readonly HearingGround[] | undefined {
  const threshold = thresholdOn(party, on, line);
  if (threshold === undefined) return undefined;
  const reaches = (amount: Money | undefined): boolean =>
    amount === undefined || compareMoney(amount, threshold.amount) >= 0;
  const confiscated = proposed.filter(({ kind }) => isConfiscation(kind));
  const totalReaches =
    line === 'marketSupervision' &&
    reaches(addMoney(...confiscated.flatMap(({ amount }) => amount ?? [])));
  return proposed.flatMap(({ kind, amount }, index): readonly HearingGround[] => {
    const byKind = ITEM_OF_KIND[kind];
    if (byKind !== undefined) return [{ index, basis: [penaltyLaw(63, 1, byKind)] }];
    const added = line === 'ecologicalEnvironment' ? ECOLOGY_KINDS[kind] : undefined;
    if (added !== undefined) {
      const basis = citing(ecologyProcedureRules, { article: 46, paragraph: 1, item: added });
      return [{ index, basis: [penaltyLaw(63, 1, 6), basis] }];
    }
    const byAmount = ITEM_OF_AMOUNT[kind];
    if (byAmount === undefined) return [];
    if (reaches(amount))
      return [{ index, basis: [penaltyLaw(63, 1, byAmount), ...threshold.basis] }];
    return totalReaches && isConfiscation(kind)
      ? [
          {
            index,
            basis: [
              penaltyLaw(63, 1, byAmount),
              citing(marketHearingRules, { article: 5, paragraph: 1, item: 4 }),
              ...threshold.basis,
            ],
          },
        ]
      : [];
  });
}

const isConfiscation = (kind: PenaltyKind): boolean =>
  kind === 'confiscationOfGains' || kind === 'confiscationOfGoods';
