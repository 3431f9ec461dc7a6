import type { CompulsoryMeasureShape } from '../../src/penalty/compulsory-measure.schema.js';
import type { CrimeReferralShape } from '../../src/penalty/crime-referral.js';
import type { EnforcementShape } from '../../src/penalty/enforcement.schema.js';
import type { EvidencePreservationShape } from '../../src/penalty/evidence-preservation.js';
import type { HearingShape } from '../../src/penalty/hearing.schema.js';
import type {
  CompulsoryMeasure,
  Enforcement,
  PenaltyCase,
  PriorNotice,
  Remedy,
  ServedNotice,
  SummaryPenalty,
} from '../../src/penalty/index.js';
import {
  type CrimeReferral,
  type DeviceClearance,
  type DocumentService,
  documentServiceMachine,
  type EvidencePreservation,
  type Hearing,
  type HearingFacts,
  type HearingRecord,
  hearingMachine,
  type JurisdictionDispute,
  type MonitoredEvidence,
  type MonitoringDevice,
  type OffSiteRecord,
  offSiteMachine,
  ordinaryPenaltyMachine,
  type ProofOfService,
  servedNotice,
  type TerminatedHearing,
} from '../../src/penalty/index.js';
import type { JurisdictionDisputeShape } from '../../src/penalty/jurisdiction-dispute.js';
import type {
  MonitoringDeviceShape,
  OffSiteRecordShape,
} from '../../src/penalty/off-site.schema.js';
import type { PenaltyCaseShape } from '../../src/penalty/penalty-case.schema.js';
import type { RemedyShape } from '../../src/penalty/remedy.schema.js';
import type { DocumentServiceShape } from '../../src/penalty/service.schema.js';
import type { SummaryPenaltyShape } from '../../src/penalty/summary-penalty.schema.js';
import type { ApprovedReview, LegalReview, ReviewNotRequired } from '../../src/review/index.js';
import type { LegalReviewShape } from '../../src/review/legal-review.schema.js';
import { decide, type StateOf } from '../../src/workflow/index.js';
import { date, decisionOn, discussion, events, facts, passed } from './one-case.js';

declare const investigated: StateOf<PenaltyCase, 'investigated'>;
declare const noticed: StateOf<PenaltyCase, 'noticed'>;
declare const answered: StateOf<PenaltyCase, 'answered'>;
declare const decided: StateOf<PenaltyCase, 'decided'>;
declare const priorNotice: PriorNotice;

// Deciding from the wrong state does not compile.
// @ts-expect-error no notice is served yet
decide(ordinaryPenaltyMachine, investigated, events.decideMajor, facts);
// @ts-expect-error the party is not heard yet
decide(ordinaryPenaltyMachine, noticed, events.decideMajor, facts);
// @ts-expect-error nothing is decided yet
decide(ordinaryPenaltyMachine, answered, events.serve, facts);
// @ts-expect-error the decision is not served yet
decide(ordinaryPenaltyMachine, decided, { type: 'urge', on: date('2024-05-16') }, facts);

// A state in which the party was heard cannot be written without a served notice.
const { notice: _notice, ...unnoticed } = answered;
// @ts-expect-error the served notice is missing
const withoutNotice: StateOf<PenaltyCase, 'answered'> = unnoticed;
// @ts-expect-error a notice that was not served is no proof of service
const notServed: ServedNotice = priorNotice;

// What was served is proved by the service alone; a way and a day written by hand are no proof.
servedNotice(
  priorNotice,
  // @ts-expect-error `proofOfService` makes the proof
  { servedOn: date('2024-04-15'), method: 'direct' },
);
declare const pendingService: StateOf<DocumentService, 'pending'>;
decide(
  documentServiceMachine,
  pendingService,
  {
    // @ts-expect-error nothing is left that was not refused
    type: 'leave',
    on: date('2024-04-30'),
    officers: [],
    place: 'residence',
    proof: { kind: 'recording', recording: 'x' },
  },
  facts,
);
// @ts-expect-error the outcome of a service is not yet its proof
const handMadeProof: ProofOfService = {
  caseCode: 'x',
  document: 'penaltyDecision',
  documentNumber: 'x',
  recipient: 'p1',
  startedOn: date('2024-04-30'),
  servedOn: date('2024-04-30'),
  method: 'direct',
};

// A hearing is proved by its own procedure alone.
declare const convened: StateOf<Hearing, 'convened'>;
declare const hearingFacts: HearingFacts;
decide(
  hearingMachine,
  convened,
  {
    // @ts-expect-error nobody was told of the hearing yet
    type: 'recordAbsence',
    on: date('2024-05-07'),
    nobodyCame: true,
  },
  hearingFacts,
);
// @ts-expect-error a hearing record from nowhere
const handMadeHearing: HearingRecord = {
  requestedOn: date('2024-04-22'),
  receivedOn: date('2024-04-22'),
  form: 'written',
  caseCode: 'x',
  parties: ['p1'],
  notifiedOn: date('2024-04-23'),
  heldOn: date('2024-05-07'),
  host: 'li',
  panel: ['li'],
  record: 'x',
  examinedEvidence: [],
  reportedOn: date('2024-05-08'),
  opinion: 'x',
};
// @ts-expect-error that a party gave its hearing up is proved by the hearing
const handMadeEnd: TerminatedHearing = {
  caseCode: 'x',
  parties: ['p1'],
  receivedOn: date('2024-04-22'),
  endedOn: date('2024-04-26'),
  ground: 'absent',
};

// A record of a device is evidence only through its own procedure.
declare const captured: StateOf<OffSiteRecord, 'captured'>;
decide(
  offSiteMachine,
  captured,
  {
    // @ts-expect-error a record that was not reviewed is no evidence
    type: 'admit',
    on: date('2025-06-03'),
  },
  facts,
);
// @ts-expect-error a device is cleared by its reviews alone
const handMadeClearance: DeviceClearance = {
  device: 'x',
  body: 'branch',
  places: [],
  inUseFrom: date('2025-06-03'),
};
// @ts-expect-error a record is admitted by its procedure alone
const handMadeEvidence: MonitoredEvidence = {
  record: 'x',
  device: 'x',
  capturedOn: date('2025-06-03'),
  facts: 'x',
};

// Deciding a major case without a concluded review does not compile.
const { review: _review, ...unreviewed } = events.decideMajor;
// @ts-expect-error the approved review is missing
decide(ordinaryPenaltyMachine, answered, unreviewed, facts);
// @ts-expect-error a passed review is not yet its proof; `approvedReview` makes it
const handMade: ApprovedReview = { caseCode: 'x', reviewer: 'y', concludedOn: passed.concludedOn };
// @ts-expect-error the proof that no review is required is made by `assessReviewNeed` alone
const proof: ReviewNotRequired = { caseCode: 'x' };
decide(
  ordinaryPenaltyMachine,
  answered,
  // @ts-expect-error an ordinary decision needs the proof that no review is required
  {
    type: 'decide',
    on: date('2024-04-29'),
    officers: [],
    decidedBy: '周',
    decision: decisionOn('2024-04-29'),
  },
  facts,
);

// The stored shape and the type are the same, brands and extra fields of `registry` aside.
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
const caseShape: Same<Plain<PenaltyCase>, Plain<PenaltyCaseShape>> = true;
const summaryShape: Same<Plain<SummaryPenalty>, Plain<SummaryPenaltyShape>> = true;
const enforcementShape: Same<Plain<Enforcement>, Plain<EnforcementShape>> = true;
const remedyShape: Same<Plain<Remedy>, Plain<RemedyShape>> = true;
const measureShape: Same<Plain<CompulsoryMeasure>, Plain<CompulsoryMeasureShape>> = true;
const reviewShape: Same<Plain<LegalReview>, Plain<LegalReviewShape>> = true;

const deviceShape: Same<Plain<MonitoringDevice>, Plain<MonitoringDeviceShape>> = true;
const recordShape: Same<Plain<OffSiteRecord>, Plain<OffSiteRecordShape>> = true;
const hearingShape: Same<Plain<Hearing>, Plain<HearingShape>> = true;
const serviceShape: Same<Plain<DocumentService>, Plain<DocumentServiceShape>> = true;
const referralShape: Same<Plain<CrimeReferral>, Plain<CrimeReferralShape>> = true;
const preservationShape: Same<Plain<EvidencePreservation>, Plain<EvidencePreservationShape>> = true;
const disputeShape: Same<Plain<JurisdictionDispute>, Plain<JurisdictionDisputeShape>> = true;

void [
  referralShape,
  preservationShape,
  disputeShape,
  handMadeClearance,
  handMadeEvidence,
  deviceShape,
  recordShape,
  handMadeHearing,
  handMadeEnd,
  hearingShape,
  handMadeProof,
  serviceShape,
  withoutNotice,
  notServed,
  handMade,
  proof,
  caseShape,
  summaryShape,
  enforcementShape,
  remedyShape,
  measureShape,
  reviewShape,
  discussion,
];
