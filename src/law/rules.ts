import { type DepartmentLegalRules, departmentRules } from './department-rules.js';
import { type DisclosureLegalRules, disclosureRules } from './disclosure-rules.js';
import { type HearingLegalRules, hearingRules } from './hearing-rules.js';
import { type InspectionLegalRules, inspectionRules } from './inspection-rules.js';
import { type PenaltyLegalRules, penaltyRules } from './penalty-rules.js';
import { type PerformanceLegalRules, performanceRules } from './performance-rules.js';
import { type RecordLegalRules, recordRules } from './record-rules.js';
import { type RemedyLegalRules, remedyRules } from './remedy-rules.js';
import { type ReviewLegalRules, reviewRules } from './review-rules.js';
import { type ServiceLegalRules, serviceRules } from './service-rules.js';

/** 法定规则登记表: the type of the register, one field a rule. */
export interface LegalRules
  extends PenaltyLegalRules,
    HearingLegalRules,
    ServiceLegalRules,
    PerformanceLegalRules,
    RemedyLegalRules,
    ReviewLegalRules,
    DisclosureLegalRules,
    InspectionLegalRules,
    DepartmentLegalRules,
    RecordLegalRules {}

/**
 * 法定规则登记表: every legal constant of the library, by name.
 *
 * Basis: each row's own, with the words that it quotes.
 *
 * @example
 * legalRules.paymentDeadline.value.periods[0].value // => { kind: 'period', count: 15, unit: 'calendarDay' }
 * formatLegalBasis(legalRules.hearingRequest.basis, 'zh') // => '《行政处罚法》第六十四条第（一）项'
 */
export const legalRules: LegalRules = {
  ...penaltyRules,
  ...hearingRules,
  ...serviceRules,
  ...performanceRules,
  ...remedyRules,
  ...reviewRules,
  ...disclosureRules,
  ...inspectionRules,
  ...departmentRules,
  ...recordRules,
};
