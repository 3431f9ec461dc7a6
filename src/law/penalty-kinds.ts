import type { LegalBasis, Term } from '../core/index.js';
import { penaltyLaw } from './cited-laws.js';

/** 行政处罚的种类 (行政处罚法 第九条). Closed, but for what 法律、行政法规 add (`otherByLaw`). */
export type PenaltyKind =
  | 'warning'
  | 'publicCriticism'
  | 'fine'
  | 'confiscationOfGains'
  | 'confiscationOfGoods'
  | 'suspensionOfLicence'
  | 'downgradeOfQualification'
  | 'revocationOfLicence'
  | 'restrictionOfBusiness'
  | 'suspensionOfBusiness'
  | 'closure'
  | 'restrictionOfOccupation'
  | 'detention'
  | 'otherByLaw';

/** A kind of penalty and where the Act lists it. */
export interface PenaltyKindDefinition {
  /** Its name. */
  readonly label: Term;
  /** Its place in 第九条. */
  readonly basis: LegalBasis;
}

const kind = (zh: string, en: string, item: number): PenaltyKindDefinition => ({
  label: { zh, en },
  basis: penaltyLaw(9, undefined, item),
});

/** 处罚种类表. 责令改正 is not among them (行政处罚法 第二十八条第一款). */
export const penaltyKinds: Readonly<Record<PenaltyKind, PenaltyKindDefinition>> = {
  warning: kind('警告', 'warning', 1),
  publicCriticism: kind('通报批评', 'public criticism', 1),
  fine: kind('罚款', 'fine', 2),
  confiscationOfGains: kind('没收违法所得', 'confiscation of illegal gains', 2),
  confiscationOfGoods: kind('没收非法财物', 'confiscation of illegal goods', 2),
  suspensionOfLicence: kind('暂扣许可证件', 'suspension of a licence', 3),
  downgradeOfQualification: kind('降低资质等级', 'downgrade of a qualification', 3),
  revocationOfLicence: kind('吊销许可证件', 'revocation of a licence', 3),
  restrictionOfBusiness: kind('限制开展生产经营活动', 'restriction of production or business', 4),
  suspensionOfBusiness: kind('责令停产停业', 'ordered suspension of business', 4),
  closure: kind('责令关闭', 'ordered closure', 4),
  restrictionOfOccupation: kind('限制从业', 'restriction of occupation', 4),
  detention: kind('行政拘留', 'administrative detention', 5),
  otherByLaw: kind(
    '法律、行政法规规定的其他行政处罚',
    'another penalty set by law or administrative regulation',
    6,
  ),
};
