import { type LegalBasis, type LocalDate, localDate } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { agricultureEnforcementMeasure, guangdongSupervisionMeasure } from '../law/index.js';
import type { ActKind } from './enforcement-item.js';

/** The Act of 2021 came into force; earlier texts are not in the register. */
export const ACT_FROM: LocalDate = localDate('2021-07-15');

const penaltyLaw = (article: number, paragraph?: number): LegalBasis => ({
  law: '行政处罚法',
  version: ACT_FROM,
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** Organs penalise within their statutory powers. */
export const STATUTORY_POWER: LegalBasis = penaltyLaw(17);
/** Authorised organisations. */
export const AUTHORISATION: LegalBasis = penaltyLaw(19);
/** Only organs entrust, in writing. */
export const ENTRUSTMENT: LegalBasis = penaltyLaw(20, 1);
/** Items, powers and term of the written entrustment, and its publication. */
export const ENTRUSTMENT_LETTER: LegalBasis = penaltyLaw(20, 2);
/** Towns and subdistricts with county powers. */
export const EMPOWERMENT: LegalBasis = penaltyLaw(24, 1);
/** Qualified officers penalise. */
export const QUALIFIED_OFFICER: LegalBasis = penaltyLaw(42, 1);
/** Who must withdraw. */
export const WITHDRAWAL: LegalBasis = penaltyLaw(43, 1);
/** The investigation goes on until the decision. */
export const WITHDRAWAL_PENDING: LegalBasis = penaltyLaw(43, 3);
/** Who may review. */
export const REVIEWER: LegalBasis = penaltyLaw(58, 2);

/** Coercive measures are not entrusted. */
export const NO_ENTRUSTED_MEASURE: LegalBasis = {
  law: '行政强制法',
  version: localDate('2012-01-01'),
  article: 17,
  paragraph: 1,
};

/** Qualified officers take coercive measures. */
export const QUALIFIED_FOR_MEASURES: LegalBasis = { ...NO_ENTRUSTED_MEASURE, paragraph: 3 };

/** From this day a body must be confirmed by the supervision organ. */
export const CONFIRMATION_FROM: LocalDate = localDate('2026-02-01');

const supervision = (paragraph: number): LegalBasis => ({
  law: '行政执法监督条例',
  version: CONFIRMATION_FROM,
  article: 17,
  paragraph,
});

/** Confirmation of bodies by the supervision organ. */
export const CONFIRMATION: LegalBasis = supervision(1);

const GUANGDONG_CERTIFICATE: LegalBasis = guangdongSupervisionMeasure(19);

/** Auxiliaries work under the officers and do not enforce on their own: written for agriculture alone. */
export const AUXILIARIES: LegalBasis = agricultureEnforcementMeasure(18, 2);

/** 广东省《行政执法证》管理办法: its text was not seen, so no article is cited. */
export const CERTIFICATE_MEASURE: LegalBasis = {
  law: '广东省《行政执法证》管理办法',
  section: '条文未见',
};

/** Who has the legal professional qualification may be spared the exam. */
export const EXAM_EXEMPTION: LegalBasis = {
  law: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  version: localDate('2018-12-05'),
  section: '（二十三）',
};

/** Exams, certificates and training are the province's. */
export const PROVINCE_EXAMINES: LegalBasis = {
  law: '法治政府建设实施纲要（2021－2025年）',
  version: localDate('2021-08-01'),
  section: '（十五）',
};

/** What asks for a certificate in an act of that kind, on that day, in that division. */
export function certificateBasis(
  kind: ActKind,
  on: LocalDate,
  division: DivisionCode,
): readonly LegalBasis[] {
  return [
    ...(kind === 'penalty'
      ? [QUALIFIED_OFFICER]
      : kind === 'compulsion'
        ? [QUALIFIED_FOR_MEASURES]
        : []),
    ...(on < CONFIRMATION_FROM ? [] : [supervision(2)]),
    ...(division.startsWith('44') ? [GUANGDONG_CERTIFICATE] : []),
  ];
}
