import type * as z from 'zod/mini';
import type {
  Assessment,
  CaseAssessment,
  CaseOutcome,
  RangeAssessment,
} from '../../src/discretion/index.js';
import type {
  assessmentSchema,
  caseAssessmentSchema,
  caseOutcomeSchema,
  rangeAssessmentSchema,
} from '../../src/exchange/assessments.schema.js';
import type {
  inspectionPlanEventSchema,
  inspectionVisitEventSchema,
} from '../../src/exchange/inspection-events.schema.js';
import type {
  compulsoryMeasureEventSchema,
  crimeReferralEventSchema,
  documentServiceEventSchema,
  enforcementEventSchema,
  evidencePreservationEventSchema,
  hearingEventSchema,
  jurisdictionDisputeEventSchema,
  monitoringDeviceEventSchema,
  offSiteEventSchema,
  penaltyEventSchema,
  remedyEventSchema,
  summaryPenaltyEventSchema,
} from '../../src/exchange/penalty-events.schema.js';
import type { rectificationEventSchema } from '../../src/exchange/plan-events.schema.js';
import type { certificateLifeEventSchema } from '../../src/exchange/registry-events.schema.js';
import type {
  fileReviewEventSchema,
  legalReviewEventSchema,
} from '../../src/exchange/review-events.schema.js';
import type {
  enforcementDisputeEventSchema,
  supervisionCaseEventSchema,
} from '../../src/exchange/supervision-events.schema.js';
import type {
  adoptionEventSchema,
  guidingCatalogEventSchema,
} from '../../src/exchange/township-events.schema.js';
import type { InspectionPlanEvent, InspectionVisitEvent } from '../../src/inspection/index.js';
import type {
  CompulsoryMeasureEvent,
  CrimeReferralEvent,
  DocumentServiceEvent,
  EnforcementEvent,
  EvidencePreservationEvent,
  HearingEvent,
  JurisdictionDisputeEvent,
  MonitoringDeviceEvent,
  OffSiteEvent,
  PenaltyEvent,
  RemedyEvent,
  SummaryPenaltyEvent,
} from '../../src/penalty/index.js';
import type { RectificationEvent } from '../../src/plan/index.js';
import type { CaseRecord, RecordItem, RecordManifest } from '../../src/record/index.js';
import type {
  caseRecordSchema,
  recordItemSchema,
  recordManifestSchema,
} from '../../src/record/schemas.js';
import type { CertificateLifeEvent } from '../../src/registry/index.js';
import type { FileReviewEvent, LegalReviewEvent } from '../../src/review/index.js';
import type { EnforcementDisputeEvent, SupervisionCaseEvent } from '../../src/supervision/index.js';
import type { AdoptionEvent, GuidingCatalogEvent } from '../../src/township/index.js';

/** Brands aside, which only a procedure gives, and what is optional alike. */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : {
        readonly [Key in keyof T as Key extends string ? Key : never]: Plain<
          Exclude<T[Key], undefined>
        >;
      };
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type IsOf<Event, Schema> = Same<Plain<Event>, Plain<z.infer<Schema>>>;

/** Schemas and types cannot drift. */
export const same: readonly [
  IsOf<InspectionPlanEvent, typeof inspectionPlanEventSchema>,
  IsOf<InspectionVisitEvent, typeof inspectionVisitEventSchema>,
  IsOf<CompulsoryMeasureEvent, typeof compulsoryMeasureEventSchema>,
  IsOf<CrimeReferralEvent, typeof crimeReferralEventSchema>,
  IsOf<EnforcementEvent, typeof enforcementEventSchema>,
  IsOf<EvidencePreservationEvent, typeof evidencePreservationEventSchema>,
  IsOf<HearingEvent, typeof hearingEventSchema>,
  IsOf<JurisdictionDisputeEvent, typeof jurisdictionDisputeEventSchema>,
  IsOf<MonitoringDeviceEvent, typeof monitoringDeviceEventSchema>,
  IsOf<OffSiteEvent, typeof offSiteEventSchema>,
  IsOf<PenaltyEvent, typeof penaltyEventSchema>,
  IsOf<RemedyEvent, typeof remedyEventSchema>,
  IsOf<DocumentServiceEvent, typeof documentServiceEventSchema>,
  IsOf<SummaryPenaltyEvent, typeof summaryPenaltyEventSchema>,
  IsOf<RectificationEvent, typeof rectificationEventSchema>,
  IsOf<CertificateLifeEvent, typeof certificateLifeEventSchema>,
  IsOf<FileReviewEvent, typeof fileReviewEventSchema>,
  IsOf<LegalReviewEvent, typeof legalReviewEventSchema>,
  IsOf<EnforcementDisputeEvent, typeof enforcementDisputeEventSchema>,
  IsOf<SupervisionCaseEvent, typeof supervisionCaseEventSchema>,
  IsOf<AdoptionEvent, typeof adoptionEventSchema>,
  IsOf<GuidingCatalogEvent, typeof guidingCatalogEventSchema>,
  IsOf<Assessment, typeof assessmentSchema>,
  IsOf<RangeAssessment, typeof rangeAssessmentSchema>,
  IsOf<CaseOutcome, typeof caseOutcomeSchema>,
  IsOf<CaseAssessment, typeof caseAssessmentSchema>,
  IsOf<RecordItem, typeof recordItemSchema>,
  IsOf<CaseRecord, typeof caseRecordSchema>,
  IsOf<RecordManifest, typeof recordManifestSchema>,
] = [
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
  true,
];
