import { type Term, term } from '../core/index.js';
import { type LegalRule, legalRules, type PeriodValue, type YearDayValue } from '../law/index.js';
import type { DisclosureTiming } from './disclosure-items.js';

/** 公示渠道的名称. */
export type DisclosureChannelId =
  | 'guangdongPlatform'
  | 'nationalRequirement'
  | 'creditInformationSystem'
  | 'ecologyDisclosure';

/** 公示渠道: a place of publication with the terms that its text sets. */
export interface DisclosureChannel {
  /** Its name. */
  readonly id: DisclosureChannelId;
  /** What it is. */
  readonly label: Term;
  /** The rule of each start; `null` where the text of the channel sets none. */
  readonly rules: Readonly<
    Record<
      Exclude<DisclosureTiming, 'atTheAct' | 'yearly'>,
      LegalRule<PeriodValue<'workingDay'>> | null
    >
  > & {
    /** Yearly data. */
    readonly yearly: LegalRule<YearDayValue> | null;
  };
  /** 撤回: within what time what was changed, revoked, or found unlawful or void is withdrawn. */
  readonly withdrawal: LegalRule<PeriodValue<'workingDay'>>;
  /** Whether the time to withdraw runs from the receipt of the decision or judgment, or, cautiously, from the day of it. */
  readonly withdrawalFrom: 'receipt' | 'decision';
}

/**
 * 公示渠道表. A body may have several: who publishes in `creditInformationSystem` also stands on the platform of Guangdong.
 * `nationalRequirement` is 国办发〔2018〕118号 with 政府信息公开条例, which sets no place.
 *
 * @example
 * disclosureChannels.guangdongPlatform.rules.penaltyDecision.id // => 'guangdongPenaltyDisclosure'
 * disclosureChannels.creditInformationSystem.rules.licenceDecision // => null
 */
export const disclosureChannels: Readonly<Record<DisclosureChannelId, DisclosureChannel>> = {
  guangdongPlatform: {
    id: 'guangdongPlatform',
    label: term('广东省行政执法信息公示平台', 'publication platform of Guangdong'),
    rules: {
      formedOrChanged: legalRules.guangdongPriorDisclosure,
      licenceDecision: legalRules.guangdongPenaltyDisclosure,
      penaltyDecision: legalRules.guangdongPenaltyDisclosure,
      otherDecision: legalRules.guangdongResultDisclosure,
      yearly: legalRules.guangdongYearlyDisclosure,
    },
    withdrawal: legalRules.guangdongDecisionWithdrawal,
    withdrawalFrom: 'receipt',
  },
  nationalRequirement: {
    id: 'nationalRequirement',
    label: term('国家统一要求', 'national requirement'),
    rules: {
      formedOrChanged: legalRules.informationDisclosure,
      licenceDecision: legalRules.penaltyDisclosure,
      penaltyDecision: legalRules.penaltyDisclosure,
      otherDecision: legalRules.resultDisclosure,
      yearly: legalRules.yearlyDisclosure,
    },
    withdrawal: legalRules.decisionWithdrawal,
    withdrawalFrom: 'decision',
  },
  creditInformationSystem: {
    id: 'creditInformationSystem',
    label: term('国家企业信用信息公示系统（市场监管）', 'national enterprise credit system'),
    rules: {
      formedOrChanged: null,
      licenceDecision: null,
      penaltyDecision: legalRules.marketPenaltyDisclosure,
      otherDecision: null,
      yearly: null,
    },
    withdrawal: legalRules.marketDecisionWithdrawal,
    withdrawalFrom: 'decision',
  },
  ecologyDisclosure: {
    id: 'ecologyDisclosure',
    label: term('生态环境行政处罚决定公开', 'disclosure of ecology penalties'),
    rules: {
      formedOrChanged: null,
      licenceDecision: null,
      penaltyDecision: legalRules.ecologyPenaltyDisclosure,
      otherDecision: null,
      yearly: null,
    },
    withdrawal: legalRules.ecologyDecisionWithdrawal,
    withdrawalFrom: 'decision',
  },
};
