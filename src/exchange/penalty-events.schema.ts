/* 行政处罚与行政强制各程序的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { legalBasisSchema } from '../plan/schemas.js';
import { partySchema } from '../registry/schemas.js';
import {
  date,
  instant,
  money,
  penaltyKind,
  periodValue,
  span,
  text,
} from './event-parts.schema.js';
import { approvedReview, collectiveDiscussion, reviewNotRequired } from './review-events.schema.js';

const measureExecution = z.object({
  certificatesShown: z.boolean(),
  partyPresent: z.boolean(),
  witness: z.optional(text),
  rightsTold: z.boolean(),
  statementHeard: z.boolean(),
  siteRecord: text,
  signed: z.boolean(),
  refusalNoted: z.boolean(),
  decisionDelivered: z.boolean(),
  listDelivered: z.boolean(),
  listCopies: z.int(),
});
const measureKind = z.enum(['sealing', 'seizure', 'freezing']);
const measureObject = z.object({
  name: text,
  quantity: text,
  related: z.boolean(),
  necessity: z.boolean(),
  sealedByOthers: z.boolean(),
});
export const measureDecision = z.object({
  caseCode: text,
  documentNumber: text,
  kind: measureKind,
  partyName: text,
  partyAddress: text,
  reasons: text,
  basis: z.array(legalBasisSchema),
  term: text,
  objects: z.array(measureObject),
  account: z.optional(text),
  amount: z.optional(money),
  remedies: text,
  bodyName: text,
  sealed: z.boolean(),
  decidedOn: date,
});
const freezingExecution = z.object({
  certificatesShown: z.boolean(),
  siteRecord: text,
  noticeToBank: z.boolean(),
  amount: money,
  amountInvolved: money,
  frozenByOthers: z.boolean(),
});
const liftingGround = z.enum([
  'noViolation',
  'unrelated',
  'decided',
  'expired',
  'notNeeded',
  'notApproved',
]);
/** @internal */
export const compulsoryMeasureEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('approve'), on: date, approvedBy: text }),
  z.object({ type: z.literal('reject'), on: date, reason: text }),
  z.object({
    type: z.literal('impose'),
    on: date,
    officers: z.array(text),
    execution: measureExecution,
    decision: measureDecision,
  }),
  z.object({
    type: z.literal('imposeAtOnce'),
    on: date,
    officers: z.array(text),
    at: instant,
    reason: text,
    execution: measureExecution,
    decision: measureDecision,
  }),
  z.object({ type: z.literal('approveAfterwards'), on: date, at: instant, approvedBy: text }),
  z.object({ type: z.literal('liftAtOnce'), on: date, reason: text }),
  z.object({
    type: z.literal('freeze'),
    on: date,
    officers: z.array(text),
    execution: freezingExecution,
  }),
  z.object({
    type: z.literal('deliverFreezing'),
    on: date,
    decision: measureDecision,
    lateReason: z.optional(text),
  }),
  z.object({ type: z.literal('recordTest'), on: date, test: span, toldInWriting: z.boolean() }),
  z.object({ type: z.literal('extend'), on: date, approvedBy: text, reasons: text }),
  z.object({ type: z.literal('lift'), on: date, ground: liftingGround, reason: text }),
  z.object({ type: z.literal('expire'), on: date }),
  z.object({ type: z.literal('returnProperty'), on: date, receipt: text, charged: money }),
  z.object({ type: z.literal('dispose'), on: date, disposal: text }),
  z.object({ type: z.literal('transfer'), on: date, to: text, toldInWriting: z.boolean() }),
]);

const referralMaterials = z.object({
  letter: z.boolean(),
  report: z.boolean(),
  goodsList: z.enum(['attached', 'none']),
  expertReports: z.enum(['attached', 'none']),
});
/** @internal */
export const crimeReferralEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report'), on: date, team: z.array(text), document: text }),
  z.object({
    type: z.literal('approve'),
    on: date,
    at: instant,
    approvedBy: text,
    isChiefHead: z.boolean(),
    lateReason: z.optional(text),
  }),
  z.object({
    type: z.literal('refuse'),
    on: date,
    refusedBy: text,
    isChiefHead: z.boolean(),
    reason: text,
  }),
  z.object({
    type: z.literal('send'),
    on: date,
    at: instant,
    to: text,
    materials: referralMaterials,
    receiptSigned: z.boolean(),
    lateReason: z.optional(text),
  }),
  z.object({ type: z.literal('forward'), on: date, to: text, noticed: z.boolean() }),
  z.object({ type: z.literal('policeFile'), on: date, document: text }),
  z.object({ type: z.literal('policeDecline'), on: date, reason: text }),
  z.object({ type: z.literal('requestReconsideration'), on: date }),
  z.object({ type: z.literal('suggestSupervision'), on: date, to: text }),
  z.object({ type: z.literal('upholdDecline'), on: date, document: text }),
  z.object({ type: z.literal('acceptDecline'), on: date }),
  z.object({ type: z.literal('endSupervision'), on: date, document: text }),
  z.object({ type: z.literal('handOver'), on: date, receipt: text, lateReason: z.optional(text) }),
  z.object({
    type: z.literal('returnCase'),
    on: date,
    ground: z.enum(['noCrime', 'noProsecution', 'exemptFromPunishment', 'acquitted']),
    document: text,
  }),
  z.object({ type: z.literal('convict'), on: date, judgment: text }),
]);

const serviceMethod = z.enum([
  'onTheSpot',
  'direct',
  'leaving',
  'entrusted',
  'forwarding',
  'post',
  'electronic',
  'announcement',
]);
export const servedUrging = z.object({
  servedOn: date,
  method: serviceMethod,
  caseCode: text,
  documentNumber: text,
  performBy: date,
  manner: text,
  amount: z.optional(money),
  paymentMethod: z.optional(text),
  statementRightStated: z.boolean(),
});
const statementPoint = z.object({ point: text, adopted: z.boolean(), reason: text });
const payment = z.object({ on: date, amount: money, receipt: text });
const enforcementMeans = z.enum([
  'surcharge',
  'transferOfDeposits',
  'auction',
  'removalOfObstruction',
  'substitutePerformance',
  'other',
]);
export const enforcementOrder = z.object({
  caseCode: text,
  documentNumber: text,
  partyName: text,
  partyAddress: text,
  reasons: text,
  basis: z.array(legalBasisSchema),
  means: enforcementMeans,
  executeOn: date,
  remedies: text,
  bodyName: text,
  sealed: z.boolean(),
  decidedOn: date,
});
export const proofOfService = z.object({
  caseCode: text,
  document: text,
  documentNumber: text,
  recipient: text,
  startedOn: date,
  servedOn: date,
  method: serviceMethod,
});
const executionAct = z.object({
  on: date,
  means: enforcementMeans,
  atNight: z.boolean(),
  urgent: z.boolean(),
  cutsResidentSupply: z.boolean(),
  recovered: money,
});
const suspensionGround = z.enum([
  'unableToPerform',
  'thirdPartyClaim',
  'irreparableLoss',
  'otherSuspension',
]);
const enforcementAgreement = z.object({
  on: date,
  document: text,
  harmsNobody: z.boolean(),
  remedialMeasures: z.boolean(),
  waivedSurcharge: money,
});
const courtApplication = z.object({
  signedSealedDated: z.boolean(),
  decisionWithReasons: z.boolean(),
  partyViewsAndUrging: z.boolean(),
  object: z.boolean(),
});
const endingGround = z.enum([
  'deceasedWithoutEstate',
  'dissolvedWithoutAssets',
  'objectLost',
  'decisionRevoked',
  'otherEnding',
]);
/** @internal */
export const enforcementEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('urge'), on: date, urging: servedUrging }),
  z.object({
    type: z.literal('recordStatement'),
    on: date,
    points: z.array(statementPoint),
    justReason: z.boolean(),
  }),
  z.object({ type: z.literal('pay'), on: date, payment: payment }),
  z.object({ type: z.literal('order'), on: date, order: enforcementOrder }),
  z.object({
    type: z.literal('orderAtOnce'),
    on: date,
    order: enforcementOrder,
    evidenceOfHiding: text,
  }),
  z.object({ type: z.literal('serveOrder'), on: date, service: proofOfService }),
  z.object({ type: z.literal('execute'), on: date, act: executionAct }),
  z.object({ type: z.literal('suspend'), on: date, ground: suspensionGround, reason: text }),
  z.object({ type: z.literal('resume'), on: date, reason: text }),
  z.object({
    type: z.literal('abandon'),
    on: date,
    noSocialHarm: z.boolean(),
    unable: z.boolean(),
  }),
  z.object({ type: z.literal('agree'), on: date, agreement: enforcementAgreement }),
  z.object({ type: z.literal('breach'), on: date, reason: text }),
  z.object({ type: z.literal('auctionSeized'), on: date, proceeds: money }),
  z.object({ type: z.literal('applyToCourt'), on: date, application: courtApplication }),
  z.object({ type: z.literal('accept'), on: date }),
  z.object({ type: z.literal('declineAcceptance'), on: date }),
  z.object({ type: z.literal('contest'), on: date }),
  z.object({ type: z.literal('ruleExecution'), on: date }),
  z.object({ type: z.literal('ruleAgainst'), on: date, reason: text }),
  z.object({
    type: z.literal('complete'),
    on: date,
    surcharge: money,
    otherPerformed: z.boolean(),
  }),
  z.object({
    type: z.literal('end'),
    on: date,
    ground: endingGround,
    reason: text,
    restored: money,
  }),
]);

const preservationMeasure = z.enum([
  'recorded',
  'sentForTesting',
  'sealedOrSeized',
  'confiscated',
  'released',
  'passedOn',
]);
/** @internal */
export const evidencePreservationEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('preserve'),
    on: date,
    listSigned: z.boolean(),
    noticeDelivered: z.boolean(),
    approvedBy: text,
    reason: text,
  }),
  z.object({
    type: z.literal('preserveUrgently'),
    on: date,
    listSigned: z.boolean(),
    noticeDelivered: z.boolean(),
    at: instant,
    reason: text,
  }),
  z.object({ type: z.literal('regularise'), on: date, at: instant, approvedBy: text }),
  z.object({ type: z.literal('reject'), on: date, reason: text }),
  z.object({
    type: z.literal('handle'),
    on: date,
    measure: preservationMeasure,
    decidedBy: text,
    document: text,
  }),
  z.object({ type: z.literal('lapse'), on: date }),
]);

const hearingPanel = z.object({ host: text, members: z.array(text), clerk: text });
const hearingNotice = z.object({
  issuedOn: date,
  heldOn: date,
  place: text,
  panelNamed: z.boolean(),
  recusalRightStated: z.boolean(),
  preparationStated: z.boolean(),
  openness: z.enum(['public', 'stateSecret', 'tradeSecret', 'personalPrivacy']),
});
const hearingAnnouncement = z.object({ cause: text, partyName: text, heldOn: date, place: text });
const hearingRecusalGround = z.enum([
  'investigatorOrRelative',
  'partyOrRelative',
  'witness',
  'otherInterest',
]);
const postponementGround = z.enum(['recusalUndecided', 'partyAsked', 'other']);
const hearingSuspensionGround = z.enum([
  'successorSought',
  'forceMajeure',
  'newAppraisal',
  'newWitnessOrEvidence',
  'evidenceDoubted',
  'other',
]);
const hearingOpening = z.object({
  disciplineRead: z.boolean(),
  partyChecked: z.boolean(),
  panelAnnounced: z.boolean(),
  rightsExplained: z.boolean(),
  recusalAsked: z.boolean(),
  closureExplained: z.optional(text),
});
const hearingAgent = z.object({ name: text, authority: text, powers: text });
const hearingThirdParty = z.object({ name: text, interest: text, admittedBy: text });
const hearingAttendance = z.object({
  partyPresent: z.boolean(),
  agents: z.array(hearingAgent),
  thirdParties: z.array(hearingThirdParty),
  investigators: z.array(text),
});
const hearingEvidence = z.object({
  title: text,
  crossExamined: z.boolean(),
  confidential: z.optional(z.boolean()),
});
const hearingExamination = z.object({
  caseStated: z.boolean(),
  partyStatement: text,
  partyHadFloor: z.boolean(),
  evidence: z.array(hearingEvidence),
  confidentialShownInPublic: z.boolean(),
});
const transcriptElement = z.enum([
  'cause',
  'participants',
  'panelNames',
  'timePlaceManner',
  'proposedPenalty',
  'partyStatement',
  'otherContent',
]);
const transcriptSignature = z.object({
  name: text,
  role: z.enum(['party', 'agent', 'thirdParty', 'investigator', 'witness', 'other']),
  mark: z.enum(['signed', 'refusalNotedByHost', 'refusalNoted', 'none']),
});
const hearingTranscript = z.object({
  title: text,
  elements: z.array(transcriptElement),
  recording: text,
  signatures: z.array(transcriptSignature),
  signedBy: z.array(text),
});
const hearingReportElement = z.enum([
  'cause',
  'participants',
  'timePlaceManner',
  'course',
  'opinion',
  'otherMatters',
]);
const hearingReport = z.object({
  elements: z.array(hearingReportElement),
  opinion: text,
  dissents: z.array(z.object({ member: text, opinion: text })),
  dissenting: z.array(text),
  signedBy: z.array(text),
  transcriptAttached: z.boolean(),
});
/** @internal */
export const hearingEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('convene'),
    on: date,
    lateReason: z.optional(text),
    panel: hearingPanel,
    appointedBy: text,
  }),
  z.object({
    type: z.literal('notify'),
    on: date,
    lateReason: z.optional(text),
    notice: hearingNotice,
    services: z.array(proofOfService),
    othersNotified: z.boolean(),
    feeAsked: money,
  }),
  z.object({ type: z.literal('announce'), on: date, announcement: hearingAnnouncement }),
  z.object({
    type: z.literal('requestRecusal'),
    on: date,
    against: text,
    ground: hearingRecusalGround,
  }),
  z.object({
    type: z.literal('decideRecusal'),
    on: date,
    against: text,
    decision: z.enum(['withdrawn', 'refused']),
    decidedBy: text,
    as: z.enum(['host', 'head']),
    replacement: z.optional(text),
  }),
  z.object({ type: z.literal('postpone'), on: date, ground: postponementGround, reason: text }),
  z.object({
    type: z.literal('reschedule'),
    on: date,
    heldOn: date,
    place: text,
    participantsNotified: z.boolean(),
  }),
  z.object({
    type: z.literal('suspend'),
    on: date,
    ground: hearingSuspensionGround,
    reason: text,
    decidedBy: text,
    partyEndedOn: z.optional(date),
  }),
  z.object({
    type: z.literal('resume'),
    on: date,
    heldOn: date,
    place: text,
    participantsNotified: z.boolean(),
  }),
  z.object({
    type: z.literal('withdraw'),
    on: date,
    by: z.enum(['party', 'agent']),
    document: text,
    expressPower: z.optional(z.boolean()),
  }),
  z.object({
    type: z.literal('recordAbsence'),
    on: date,
    nobodyCame: z.boolean(),
    justified: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('recordLeaving'), on: date, permitted: z.boolean() }),
  z.object({
    type: z.literal('recordDisorder'),
    on: date,
    account: text,
    dissuadedInVain: z.boolean(),
  }),
  z.object({ type: z.literal('endWithoutSuccessor'), on: date }),
  z.object({
    type: z.literal('open'),
    on: date,
    opening: hearingOpening,
    attendance: hearingAttendance,
  }),
  z.object({ type: z.literal('examine'), on: date, examination: hearingExamination }),
  z.object({ type: z.literal('debate'), on: date, bothHadFloor: z.boolean() }),
  z.object({
    type: z.literal('conclude'),
    on: date,
    lateReason: z.optional(text),
    finalStatementOffered: z.boolean(),
  }),
  z.object({ type: z.literal('signRecord'), on: date, transcript: hearingTranscript }),
  z.object({
    type: z.literal('report'),
    on: date,
    lateReason: z.optional(text),
    report: hearingReport,
  }),
]);

/** @internal */
export const jurisdictionDisputeEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agree'), on: date, body: text, document: text }),
  z.object({ type: z.literal('report'), on: date, to: text, document: text }),
  z.object({ type: z.literal('designate'), on: date, by: text, body: text, document: text }),
]);

const technicalFinding = z.object({
  meetsStandard: z.optional(z.boolean()),
  reasonablyPlaced: z.optional(z.boolean()),
  clearlyMarked: z.optional(z.boolean()),
});
/** @internal */
export const monitoringDeviceEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('passLegalReview'), on: date, reviewer: text }),
  z.object({
    type: z.literal('passTechnicalReview'),
    on: date,
    reviewer: text,
    finding: technicalFinding,
  }),
  z.object({ type: z.literal('reject'), on: date, reason: text }),
  z.object({ type: z.literal('announcePlaces'), on: date, channel: text, places: z.array(text) }),
  z.object({ type: z.literal('putIntoUse'), on: date }),
  z.object({ type: z.literal('remove'), on: date }),
]);

const recordQuality = z.object({
  genuine: z.optional(z.boolean()),
  clear: z.optional(z.boolean()),
  complete: z.optional(z.boolean()),
  accurate: z.optional(z.boolean()),
});
const offSiteNotice = z.object({
  facts: text,
  queryMeans: text,
  statementMeans: z.array(text),
  statementWithin: periodValue,
  restrictions: z.array(text),
});
const correctionPledge = z.object({ measures: text, correctBy: date });
/** @internal */
export const offSiteEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reviewRecord'),
    on: date,
    officers: z.array(text),
    quality: recordQuality,
  }),
  z.object({ type: z.literal('discard'), on: date, reason: text }),
  z.object({ type: z.literal('inform'), on: date, officers: z.array(text), notice: offSiteNotice }),
  z.object({ type: z.literal('ask'), on: date, question: text }),
  z.object({ type: z.literal('reply'), on: date, answer: text }),
  z.object({ type: z.literal('pledge'), on: date, pledge: correctionPledge }),
  z.object({ type: z.literal('giveFeedback'), on: date, feedback: text }),
  z.object({
    type: z.literal('acceptCorrection'),
    on: date,
    officers: z.array(text),
    verified: text,
  }),
  z.object({
    type: z.literal('refuseCorrection'),
    on: date,
    officers: z.array(text),
    reason: text,
  }),
  z.object({ type: z.literal('breakPledge'), on: date }),
  z.object({
    type: z.literal('recordStatement'),
    on: date,
    points: z.array(z.object({ point: text, adopted: z.boolean(), reason: text })),
  }),
  z.object({ type: z.literal('waive'), on: date, document: text }),
  z.object({ type: z.literal('lapse'), on: date }),
  z.object({ type: z.literal('admit'), on: date }),
  z.object({ type: z.literal('goOnSite'), on: date, reason: text }),
]);

const filingStandards = z.object({
  preliminaryEvidence: z.optional(z.boolean()),
  punishable: z.optional(z.boolean()),
  competent: z.optional(z.boolean()),
  notTimeBarred: z.optional(z.boolean()),
});
export const evidenceKind = z.enum([
  'documentary',
  'physical',
  'audioVisual',
  'electronic',
  'testimony',
  'partyStatement',
  'expertOpinion',
  'siteRecord',
]);
export const evidenceFact = z.enum([
  'original',
  'originalHardToGet',
  'copyConfirmed',
  'copySourceStated',
  'copySigned',
  'makingStated',
  'hasSound',
  'soundTranscribed',
  'fromMonitoringDevice',
  'deviceReviewed',
  'deviceAnnounced',
  'recordingReviewed',
  'individually',
  'recordMade',
  'recordChecked',
  'recordSigned',
  'officersSigned',
  'partyNotified',
  'particularsStated',
  'refusalRecorded',
  'sampled',
  'sampleRecorded',
  'sampledAsPrescribed',
  'qualifiedInstitution',
  'noQualifiedInstitution',
  'capableInstitution',
  'resultTold',
  'foreignLanguage',
  'translated',
]);
export const caseEvidence = z.object({
  kind: evidenceKind,
  title: text,
  obtainedOn: date,
  verified: z.boolean(),
  lawful: z.boolean(),
  particulars: z.optional(z.partialRecord(evidenceFact, z.boolean())),
});
const splitOffCase = z.object({
  from: text,
  caseCode: text,
  on: date,
  body: text,
  filedOn: date,
  evidence: z.array(caseEvidence),
  investigators: z.array(text),
});
const caseSuspensionGround = z.enum([
  'dependsOnOtherDecision',
  'interpretationAsked',
  'forceMajeure',
  'partyMissing',
  'other',
]);
const terminationGround = z.enum(['personDied', 'organisationEnded', 'other']);
const jurisdictionSettlement = z.object({
  caseCode: text,
  body: text,
  settledOn: date,
  way: z.enum(['agreed', 'designated']),
});
const jurisdictionGround = z.enum(['notCompetent', 'filedFirstElsewhere', 'superiorTakes']);
const mergedCase = z.object({
  into: text,
  caseCode: text,
  on: date,
  body: text,
  filedOn: date,
  evidence: z.array(caseEvidence),
  investigators: z.array(text),
});
const clearedSuspicion = z.object({ caseCode: text, decidedOn: date });
const sanction = z.object({ kind: penaltyKind, amount: z.optional(money) });
export const servedNotice = z.object({
  servedOn: date,
  method: serviceMethod,
  caseCode: text,
  documentNumber: text,
  partyName: z.optional(text),
  proposed: z.array(sanction),
  facts: text,
  reasons: text,
  basis: z.array(legalBasisSchema),
  statementRightStated: z.boolean(),
  hearingRightStated: z.boolean(),
  statementWithin: periodValue,
});
const hearingRequestForm = z.enum(['written', 'onReceipt', 'oral', 'post', 'ordered']);
const hearingRequest = z.object({
  requestedOn: date,
  receivedOn: date,
  form: hearingRequestForm,
  note: z.optional(text),
});
const hearingRecord = z.object({
  caseCode: text,
  parties: z.array(text),
  notifiedOn: date,
  heldOn: date,
  host: text,
  panel: z.array(text),
  record: text,
  examinedEvidence: z.array(text),
  reportedOn: date,
  opinion: text,
  requestedOn: date,
  receivedOn: date,
  form: hearingRequestForm,
  note: z.optional(text),
});
const hearingTerminationGround = z.enum([
  'noSuccessor',
  'absent',
  'leftWithoutLeave',
  'disorder',
  'withdrawn',
]);
const terminatedHearing = z.object({
  caseCode: text,
  parties: z.array(text),
  receivedOn: date,
  endedOn: date,
  ground: hearingTerminationGround,
});
export const penaltyDecision = z.object({
  caseCode: text,
  documentNumber: text,
  partyName: text,
  partyAddress: text,
  facts: text,
  evidence: z.array(text),
  sanctions: z.array(sanction),
  basis: z.array(legalBasisSchema),
  reasoning: text,
  performance: text,
  surchargeStated: z.boolean(),
  remedies: text,
  bodyName: text,
  decidedOn: date,
  sealed: z.boolean(),
});
const noPenaltyGround = z.enum([
  'minorCorrectedNoHarm',
  'firstMinorCorrected',
  'noFault',
  'underFourteen',
  'noCapacity',
  'timeBarred',
  'factsNotEstablished',
]);
const noPenaltyDecision = z.object({
  decidedOn: date,
  decidedBy: text,
  ground: noPenaltyGround,
  reason: text,
  education: z.optional(text),
  guardianOrdered: z.optional(z.boolean()),
});
const sentReferralProof = z.object({ caseCode: text, sentOn: date, to: text });
const referralReturn = z.enum([
  'declined',
  'noCrime',
  'noProsecution',
  'exemptFromPunishment',
  'acquitted',
]);
const returnedReferralProof = z.object({
  caseCode: text,
  returnedOn: date,
  ground: referralReturn,
});
const correctableElement = z.enum([
  'documentNumber',
  'partyName',
  'partyAddress',
  'facts',
  'reasoning',
  'performance',
  'bodyName',
]);
const correctedElement = z.object({ element: correctableElement, before: text, after: text });
export const decisionCorrection = z.object({
  caseCode: text,
  on: date,
  document: text,
  approvedBy: text,
  elements: z.array(correctedElement),
});
const decisionService = z.object({
  lateReason: z.optional(text),
  caseCode: text,
  document: text,
  documentNumber: text,
  recipient: text,
  startedOn: date,
  servedOn: date,
  method: serviceMethod,
});
export const remedyOutcome = z.enum([
  'upheld',
  'withdrawn',
  'notAccepted',
  'changed',
  'partlyRevoked',
  'revoked',
  'confirmedUnlawful',
  'confirmedVoid',
  'settled',
]);
const planInstalment = z.object({ dueOn: date, amount: money });
const paymentPlan = z.object({
  endsOn: date,
  appliedOn: date,
  hardship: text,
  approvedBy: text,
  approvedOn: date,
  instalments: z.array(planInstalment),
});
const remedyConclusion = z.object({
  caseCode: text,
  documentNumber: text,
  kind: z.enum(['reconsideration', 'litigation']),
  outcome: remedyOutcome,
  receivedOn: date,
  remaining: z.array(sanction),
  redoOrdered: z.boolean(),
});
const enforcementEnding = z.enum(['executed', 'ended', 'abandoned']);
const enforcementResult = z.object({
  caseCode: text,
  documentNumber: text,
  ending: enforcementEnding,
  endedOn: date,
  surcharge: money,
});
/** @internal */
export const penaltyEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('decline'), on: date, reason: text }),
  z.object({ type: z.literal('referClue'), on: date, to: text, reason: text, approvedBy: text }),
  z.object({
    type: z.literal('file'),
    on: date,
    caseCode: text,
    body: text,
    line: text,
    party: partySchema,
    approvedBy: text,
    standards: filingStandards,
    officers: z.array(text),
  }),
  z.object({
    type: z.literal('fileSplit'),
    on: date,
    caseCode: text,
    body: text,
    line: text,
    party: partySchema,
    approvedBy: text,
    standards: filingStandards,
    officers: z.array(text),
    origin: splitOffCase,
  }),
  z.object({
    type: z.literal('collectEvidence'),
    on: date,
    officers: z.array(text),
    evidence: caseEvidence,
    certificatesShown: z.boolean(),
  }),
  z.object({ type: z.literal('orderRecusal'), on: date, officer: text, decidedBy: text }),
  z.object({
    type: z.literal('requestRecusal'),
    on: date,
    officer: text,
    requestedBy: z.enum(['party', 'officer']),
    reason: text,
  }),
  z.object({
    type: z.literal('refuseRecusal'),
    on: date,
    officer: text,
    decidedBy: text,
    reason: text,
  }),
  z.object({
    type: z.literal('extendTerm'),
    on: date,
    days: z.int(),
    reason: text,
    approvedBy: text,
    discussion: z.optional(collectiveDiscussion),
  }),
  z.object({
    type: z.literal('excludeTime'),
    on: date,
    cause: text,
    from: date,
    until: date,
    document: text,
  }),
  z.object({
    type: z.literal('suspend'),
    on: date,
    ground: caseSuspensionGround,
    reason: text,
    approvedBy: text,
  }),
  z.object({ type: z.literal('resume'), on: date, reason: text }),
  z.object({
    type: z.literal('terminate'),
    on: date,
    ground: terminationGround,
    noSuccessor: z.boolean(),
    reason: text,
    approvedBy: text,
  }),
  z.object({ type: z.literal('disputeJurisdiction'), on: date, with: z.array(text), reason: text }),
  z.object({ type: z.literal('keepJurisdiction'), on: date, settlement: jurisdictionSettlement }),
  z.object({ type: z.literal('yieldJurisdiction'), on: date, settlement: jurisdictionSettlement }),
  z.object({
    type: z.literal('transferJurisdiction'),
    on: date,
    to: text,
    ground: jurisdictionGround,
    reason: text,
    approvedBy: text,
  }),
  z.object({ type: z.literal('acceptTransfer'), on: date, document: text }),
  z.object({ type: z.literal('objectToTransfer'), on: date, reason: text }),
  z.object({ type: z.literal('merge'), on: date, into: text, reason: text, approvedBy: text }),
  z.object({ type: z.literal('absorb'), on: date, merged: mergedCase, approvedBy: text }),
  z.object({
    type: z.literal('splitOff'),
    on: date,
    caseCode: text,
    what: text,
    reason: text,
    approvedBy: text,
  }),
  z.object({ type: z.literal('suspectCrime'), on: date, offence: text }),
  z.object({ type: z.literal('clearSuspicion'), on: date, cleared: clearedSuspicion }),
  z.object({
    type: z.literal('conclude'),
    on: date,
    officers: z.array(text),
    findings: text,
    proposed: z.array(sanction),
    discussionRequired: z.boolean(),
  }),
  z.object({ type: z.literal('reopen'), on: date, reason: text }),
  z.object({ type: z.literal('recordReview'), on: date, review: approvedReview }),
  z.object({
    type: z.literal('serveNotice'),
    on: date,
    officers: z.array(text),
    notice: servedNotice,
  }),
  z.object({ type: z.literal('recordStatement'), on: date, points: z.array(statementPoint) }),
  z.object({ type: z.literal('waive'), on: date, document: text, hearingToo: z.boolean() }),
  z.object({ type: z.literal('lapse'), on: date }),
  z.object({ type: z.literal('requestHearing'), on: date, request: hearingRequest }),
  z.object({ type: z.literal('holdHearing'), on: date, hearing: hearingRecord }),
  z.object({ type: z.literal('abandonHearing'), on: date, termination: terminatedHearing }),
  z.object({ type: z.literal('orderNewHearing'), on: date, newEvidence: text }),
  z.object({ type: z.literal('discuss'), on: date, discussion: collectiveDiscussion }),
  z.object({
    type: z.literal('decide'),
    on: date,
    officers: z.array(text),
    decision: penaltyDecision,
    decidedBy: text,
    reviewNotRequired: reviewNotRequired,
  }),
  z.object({
    type: z.literal('decideMajor'),
    on: date,
    officers: z.array(text),
    decision: penaltyDecision,
    decidedBy: text,
    review: approvedReview,
  }),
  z.object({ type: z.literal('decideNoPenalty'), on: date, noPenalty: noPenaltyDecision }),
  z.object({ type: z.literal('dismiss'), on: date, reason: text, approvedBy: text }),
  z.object({ type: z.literal('transfer'), on: date, referral: sentReferralProof }),
  z.object({ type: z.literal('resumeAfterReferral'), on: date, returned: returnedReferralProof }),
  z.object({ type: z.literal('correctDecision'), on: date, correction: decisionCorrection }),
  z.object({ type: z.literal('serveDecision'), on: date, service: decisionService }),
  z.object({ type: z.literal('pay'), on: date, payment: payment }),
  z.object({
    type: z.literal('fileRemedy'),
    kind: z.enum(['reconsideration', 'litigation']),
    on: date,
  }),
  z.object({ type: z.literal('endRemedy'), on: date, outcome: z.optional(remedyOutcome) }),
  z.object({ type: z.literal('approvePlan'), on: date, plan: paymentPlan }),
  z.object({ type: z.literal('alterDecision'), on: date, conclusion: remedyConclusion }),
  z.object({ type: z.literal('annulDecision'), on: date, conclusion: remedyConclusion }),
  z.object({ type: z.literal('recordExecution'), on: date, enforcement: enforcementResult }),
  z.object({ type: z.literal('recordEnforcementEnd'), on: date, enforcement: enforcementResult }),
  z.object({ type: z.literal('urge'), on: date }),
  z.object({ type: z.literal('applyToCourt'), on: date }),
  z.object({
    type: z.literal('confirmPerformed'),
    on: date,
    surcharge: money,
    otherPerformed: z.boolean(),
  }),
  z.object({ type: z.literal('endEnforcement'), on: date, reason: text }),
  z.object({ type: z.literal('close'), on: date }),
  z.object({ type: z.literal('archive'), on: date, recordHead: text }),
]);

const stopGround = z.enum([
  'respondent',
  'authority',
  'applicant',
  'byStatute',
  'detentionDeferred',
]);
const disclosureWithdrawal = z.object({
  withdrawnOn: z.optional(date),
  reasons: text,
  lateReason: z.optional(text),
});
/** @internal */
export const remedyEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accept'), on: date }),
  z.object({ type: z.literal('refuseAcceptance'), on: date, reason: text }),
  z.object({ type: z.literal('stopExecution'), on: date, ground: stopGround, reason: text }),
  z.object({ type: z.literal('resumeExecution'), on: date, reason: text }),
  z.object({ type: z.literal('withdraw'), on: date }),
  z.object({ type: z.literal('uphold'), on: date }),
  z.object({
    type: z.literal('change'),
    on: date,
    how: z.enum(['changed', 'partlyRevoked', 'settled']),
    remaining: z.array(sanction),
    opposedByThirdParty: z.boolean(),
  }),
  z.object({ type: z.literal('confirmUnlawful'), on: date, reason: text }),
  z.object({ type: z.literal('annul'), on: date, how: z.enum(['revoked', 'confirmedVoid']) }),
  z.object({
    type: z.literal('annulAndOrder'),
    on: date,
    proceduralGround: z.boolean(),
    redoBy: z.optional(date),
  }),
  z.object({
    type: z.literal('actAnew'),
    on: date,
    newDecision: penaltyDecision,
    changedFactsOrReasons: z.boolean(),
  }),
  z.object({ type: z.literal('settleDisclosure'), on: date, disclosure: disclosureWithdrawal }),
  z.object({ type: z.literal('settleProperty'), on: date, restored: money }),
  z.object({ type: z.literal('complete'), on: date }),
]);

const electronicConsent = z.object({ signedOn: date, account: text });
const confirmedAddress = z.object({ signedOn: date, address: text });
const receiverKind = z.enum([
  'recipient',
  'cohabitingAdult',
  'legalRepresentative',
  'principal',
  'receivingStaff',
  'agent',
  'designatedReceiver',
]);
const receiver = z.object({
  kind: receiverKind,
  name: text,
  livesWithRecipient: z.optional(z.boolean()),
  adult: z.optional(z.boolean()),
  recipientAbsent: z.optional(z.boolean()),
  authority: z.optional(text),
});
const serviceReceipt = z.object({ signedOn: date, signed: z.boolean() });
const serviceWitness = z.object({
  name: text,
  of: z.enum(['grassrootsOrganisation', 'unitOfRecipient']),
  signed: z.boolean(),
});
const leavingProof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('witnesses'), witnesses: z.array(serviceWitness) }),
  z.object({ kind: z.literal('recording'), recording: text }),
]);
const announcementMedium = z.enum(['boardOfBody', 'residence', 'newspaper', 'website']);
const serviceAnnouncement = z.object({
  on: date,
  media: z.array(announcementMedium),
  account: text,
  recording: z.optional(text),
});
/** @internal */
export const documentServiceEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('consentToElectronic'), on: date, consent: electronicConsent }),
  z.object({ type: z.literal('confirmAddress'), on: date, confirmed: confirmedAddress }),
  z.object({
    type: z.literal('handOver'),
    on: date,
    officers: z.array(text),
    method: z.enum(['onTheSpot', 'direct']),
    receiver: receiver,
    receipt: serviceReceipt,
  }),
  z.object({ type: z.literal('recordFailure'), on: date, officers: z.array(text), account: text }),
  z.object({
    type: z.literal('recordRefusal'),
    on: date,
    officers: z.array(text),
    by: receiver,
    reason: text,
  }),
  z.object({
    type: z.literal('leave'),
    on: date,
    officers: z.array(text),
    place: z.enum(['residence', 'elsewhere']),
    proof: leavingProof,
  }),
  z.object({
    type: z.literal('leaveAtConfirmedAddress'),
    on: date,
    officers: z.array(text),
    address: text,
  }),
  z.object({
    type: z.literal('entrust'),
    on: date,
    to: text,
    by: z.enum(['entrusted', 'forwarding']),
    reason: text,
  }),
  z.object({
    type: z.literal('returnReceipt'),
    on: date,
    receiver: receiver,
    receipt: serviceReceipt,
  }),
  z.object({ type: z.literal('reportFailure'), on: date, account: text }),
  z.object({ type: z.literal('post'), on: date, address: text, reason: text }),
  z.object({
    type: z.literal('recordPostReceipt'),
    on: date,
    receiver: receiver,
    receivedOn: date,
  }),
  z.object({ type: z.literal('recordPostReturn'), on: date, account: text }),
  z.object({ type: z.literal('deemPostServed'), on: date, account: text }),
  z.object({
    type: z.literal('sendElectronically'),
    on: date,
    account: text,
    arrivedOn: date,
    record: text,
  }),
  z.object({ type: z.literal('recordElectronicFailure'), on: date, account: text }),
  z.object({
    type: z.literal('announceMissing'),
    on: date,
    announcement: serviceAnnouncement,
    proof: text,
  }),
  z.object({
    type: z.literal('announceAfterFailure'),
    on: date,
    announcement: serviceAnnouncement,
  }),
  z.object({ type: z.literal('endAnnouncement'), on: date }),
]);

const conversionGround = z.enum([
  'factsUncertain',
  'noBasis',
  'heavierThanAllowed',
  'needsInvestigation',
  'noPenaltyLikely',
]);
export const summaryDecision = z.object({
  caseCode: text,
  formNumber: text,
  partyName: text,
  violation: text,
  sanctions: z.array(sanction),
  basis: z.array(legalBasisSchema),
  decidedOn: date,
  place: text,
  performance: text,
  surchargeStated: z.boolean(),
  remedies: text,
  reconsiderationFirstStated: z.boolean(),
  bodyName: text,
  signedBy: z.array(text),
});
const onTheSpotDelivery = z.object({ signed: z.boolean(), refusalNoted: z.boolean() });
const collectionGround = z.enum(['atMostOneHundred', 'hardToCollectLater', 'remoteOnRequest']);
const onTheSpotCollection = z.object({
  on: date,
  amount: money,
  ground: collectionGround,
  reason: text,
  requestedByParty: z.boolean(),
  receipt: text,
  receiptIssuer: z.enum(['centralFinance', 'provincialFinance', 'other']),
  onWater: z.boolean(),
});
/** @internal */
export const summaryPenaltyEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('inform'),
    on: date,
    officers: z.array(text),
    certificatesShown: z.boolean(),
    rightsStated: z.boolean(),
    proposed: z.array(sanction),
  }),
  z.object({ type: z.literal('recordStatement'), on: date, points: z.array(statementPoint) }),
  z.object({ type: z.literal('convert'), on: date, ground: conversionGround, reason: text }),
  z.object({
    type: z.literal('decide'),
    on: date,
    officers: z.array(text),
    decision: summaryDecision,
    delivery: onTheSpotDelivery,
    recordedThroughout: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('report'), on: date, lateReason: z.optional(text) }),
  z.object({ type: z.literal('collect'), on: date, collection: onTheSpotCollection }),
  z.object({
    type: z.literal('handIn'),
    on: date,
    landedOn: z.optional(date),
    lateReason: z.optional(text),
  }),
  z.object({ type: z.literal('deposit'), on: date, lateReason: z.optional(text) }),
  z.object({ type: z.literal('pay'), on: date, payment: payment }),
  z.object({
    type: z.literal('fileRemedy'),
    kind: z.enum(['reconsideration', 'litigation']),
    on: date,
  }),
  z.object({ type: z.literal('endRemedy'), on: date }),
  z.object({ type: z.literal('confirmPerformed'), on: date, surcharge: money }),
  z.object({ type: z.literal('recordEnforcement'), on: date, enforcement: enforcementResult }),
  z.object({ type: z.literal('close'), on: date }),
]);
