/* 程序的事件: what is sent and stored of a procedure, step by step. One line for each procedure. */
import { resultOfSchema } from '../core/index.js';
import { inspectionPlanMachine, inspectionVisitMachine } from '../inspection/index.js';
import {
  compulsoryMeasureMachine,
  crimeReferralMachine,
  documentServiceMachine,
  enforcementMachine,
  evidencePreservationMachine,
  hearingMachine,
  jurisdictionDisputeMachine,
  monitoringDeviceMachine,
  offSiteMachine,
  ordinaryPenaltyMachine,
  remedyMachine,
  summaryPenaltyMachine,
} from '../penalty/index.js';
import { rectificationMachine } from '../plan/index.js';
import { certificateLifeMachine } from '../registry/index.js';
import { fileReviewMachine, legalReviewMachine } from '../review/index.js';
import { enforcementDisputeMachine, supervisionCaseMachine } from '../supervision/index.js';
import { adoptionMachine, guidingCatalogMachine } from '../township/index.js';
import type { AnyMachine } from '../workflow/index.js';
import { type ContractEntry, exchanged } from './exchanged-type.js';
import {
  inspectionPlanEventSchema,
  inspectionVisitEventSchema,
} from './inspection-events.schema.js';
import {
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
} from './penalty-events.schema.js';
import { rectificationEventSchema } from './plan-events.schema.js';
import { certificateLifeEventSchema } from './registry-events.schema.js';
import { fileReviewEventSchema, legalReviewEventSchema } from './review-events.schema.js';
import {
  enforcementDisputeEventSchema,
  supervisionCaseEventSchema,
} from './supervision-events.schema.js';
import { adoptionEventSchema, guidingCatalogEventSchema } from './township-events.schema.js';

type Line = readonly [machine: AnyMachine, schema: ContractEntry['schema']];

const lines: Readonly<Record<string, Line>> = {
  AdoptionEvent: [adoptionMachine, adoptionEventSchema],
  CertificateLifeEvent: [certificateLifeMachine, certificateLifeEventSchema],
  CompulsoryMeasureEvent: [compulsoryMeasureMachine, compulsoryMeasureEventSchema],
  CrimeReferralEvent: [crimeReferralMachine, crimeReferralEventSchema],
  DocumentServiceEvent: [documentServiceMachine, documentServiceEventSchema],
  EnforcementDisputeEvent: [enforcementDisputeMachine, enforcementDisputeEventSchema],
  EnforcementEvent: [enforcementMachine, enforcementEventSchema],
  EvidencePreservationEvent: [evidencePreservationMachine, evidencePreservationEventSchema],
  FileReviewEvent: [fileReviewMachine, fileReviewEventSchema],
  GuidingCatalogEvent: [guidingCatalogMachine, guidingCatalogEventSchema],
  HearingEvent: [hearingMachine, hearingEventSchema],
  InspectionPlanEvent: [inspectionPlanMachine, inspectionPlanEventSchema],
  InspectionVisitEvent: [inspectionVisitMachine, inspectionVisitEventSchema],
  JurisdictionDisputeEvent: [jurisdictionDisputeMachine, jurisdictionDisputeEventSchema],
  LegalReviewEvent: [legalReviewMachine, legalReviewEventSchema],
  MonitoringDeviceEvent: [monitoringDeviceMachine, monitoringDeviceEventSchema],
  OffSiteEvent: [offSiteMachine, offSiteEventSchema],
  PenaltyEvent: [ordinaryPenaltyMachine, penaltyEventSchema],
  RectificationEvent: [rectificationMachine, rectificationEventSchema],
  RemedyEvent: [remedyMachine, remedyEventSchema],
  SummaryPenaltyEvent: [summaryPenaltyMachine, summaryPenaltyEventSchema],
  SupervisionCaseEvent: [supervisionCaseMachine, supervisionCaseEventSchema],
};

/** A procedure with the name of the type of its events. */
export const eventMachines: readonly (readonly [name: string, machine: AnyMachine])[] =
  Object.entries(lines).map(([name, [machine]]) => [name, machine]);

/** The types of the events. Only the shape is read: whether a step is lawful is the matter of `decide`. */
export const eventTypes: readonly ContractEntry[] = Object.entries(lines).map(
  ([name, [{ label }, schema]]) =>
    exchanged(name, 'part', `${label.zh}的事件`, `event: ${label.en}`, schema, (input) =>
      resultOfSchema(schema.safeParse(input), input),
    ),
);
