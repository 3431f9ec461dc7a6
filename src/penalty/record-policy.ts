/*
 * 应当记录的事项, by the events of the procedures: 广东省行政执法全过程记录办法 第九条至第十四条. An event calls for what the articles
 * name of its step and for nothing else; what a step may call for besides (抽样、专家评审、执法办案场所、强制拆除) the body adds to
 * the table, which is plain data, with the list that it must publish (第十五条).
 */
import type { Instant } from '../core/index.js';
import {
  type GuangdongRecordRequirement,
  guangdongRecordRequirements,
  type RecordEntry,
  type RecordPolicy,
} from '../record/index.js';
import type { CompulsoryMeasureEvent } from './compulsory-measure.js';
import type { EnforcementEvent } from './enforcement.js';
import type { EvidenceKind } from './evidence.js';
import type { HearingEvent } from './hearing.js';
import type { PenaltyEvent } from './penalty-case.js';
import type { DocumentServiceEvent } from './service.js';
import type { SummaryPenaltyEvent } from './summary-penalty.js';

/** The events that a case is recorded with, by the machine that takes them. */
export interface RecordedEvents {
  /** 普通程序. */
  readonly 'penalty/ordinary': PenaltyEvent;
  /** 简易程序. */
  readonly 'penalty/summary': SummaryPenaltyEvent;
  /** 听证. */
  readonly 'penalty/hearing': HearingEvent;
  /** 送达. */
  readonly 'penalty/service': DocumentServiceEvent;
  /** 行政强制措施. */
  readonly 'penalty/compulsory-measure': CompulsoryMeasureEvent;
  /** 行政强制执行. */
  readonly 'penalty/enforcement': EnforcementEvent;
}

type Steps<Event extends { readonly type: string }> = Readonly<
  Record<Event['type'], readonly GuangdongRecordRequirement[]>
>;
type Policies = { readonly [Id in keyof RecordedEvents]: Steps<RecordedEvents[Id]> };

const NONE: readonly GuangdongRecordRequirement[] = [];

/** 第十条, 第十四条第一款: what is taken decides how it is recorded. */
const evidence: Readonly<Record<EvidenceKind, readonly GuangdongRecordRequirement[]>> = {
  documentary: ['officersShown', 'evidenceTaken', 'evidenceRecorded'],
  physical: ['officersShown', 'evidenceTaken', 'evidenceRecorded'],
  audioVisual: ['officersShown', 'evidenceTaken', 'evidenceRecorded'],
  electronic: ['officersShown', 'evidenceTaken', 'evidenceRecorded'],
  testimony: ['officersShown', 'inquiry', 'evidenceRecorded'],
  partyStatement: ['officersShown', 'inquiry', 'evidenceRecorded'],
  expertOpinion: ['testing'],
  siteRecord: ['officersShown', 'siteInspection', 'siteRecorded'],
};

const policies: Policies = {
  'penalty/ordinary': {
    file: ['caseSource'],
    fileSplit: ['caseSource'],
    decline: ['caseSource'],
    referClue: ['caseSource'],
    acceptTransfer: ['caseSource'],
    collectEvidence: ['officersShown', 'evidenceTaken', 'evidenceRecorded'],
    orderRecusal: ['rightsTold'],
    requestRecusal: ['rightsTold'],
    refuseRecusal: ['rightsTold'],
    serveNotice: ['rightsTold', 'service'],
    recordStatement: ['rightsTold'],
    waive: ['rightsTold'],
    lapse: ['rightsTold'],
    requestHearing: ['rightsTold'],
    abandonHearing: ['rightsTold'],
    holdHearing: ['hearing', 'hearingRecorded'],
    conclude: ['handlersOpinion', 'unitReview'],
    recordReview: ['legalReview'],
    discuss: ['collectiveDiscussion'],
    decide: ['approval'],
    decideMajor: ['approval'],
    decideNoPenalty: ['approval'],
    dismiss: ['approval'],
    terminate: ['approval'],
    transfer: ['approval'],
    serveDecision: ['service'],
    correctDecision: ['service'],
    pay: ['performance'],
    approvePlan: ['performance'],
    confirmPerformed: ['performance'],
    urge: ['compulsoryExecution'],
    applyToCourt: ['compulsoryExecution'],
    recordExecution: ['compulsoryExecution'],
    recordEnforcementEnd: ['compulsoryExecution'],
    endEnforcement: ['compulsoryExecution'],
    close: ['closing'],
    archive: ['closing'],
    absorb: NONE,
    alterDecision: NONE,
    annulDecision: NONE,
    clearSuspicion: NONE,
    disputeJurisdiction: NONE,
    endRemedy: NONE,
    excludeTime: NONE,
    extendTerm: NONE,
    fileRemedy: NONE,
    keepJurisdiction: NONE,
    merge: NONE,
    objectToTransfer: NONE,
    orderNewHearing: NONE,
    reopen: NONE,
    resume: NONE,
    resumeAfterReferral: NONE,
    splitOff: NONE,
    suspectCrime: NONE,
    suspend: NONE,
    transferJurisdiction: NONE,
    yieldJurisdiction: NONE,
  },
  'penalty/summary': {
    inform: ['officersShown', 'rightsTold', 'siteRecorded'],
    recordStatement: ['rightsTold'],
    decide: ['approval', 'service'],
    convert: ['caseSource'],
    collect: ['performance'],
    pay: ['performance'],
    confirmPerformed: ['performance'],
    recordEnforcement: ['compulsoryExecution'],
    close: ['closing'],
    deposit: NONE,
    endRemedy: NONE,
    fileRemedy: NONE,
    handIn: NONE,
    report: NONE,
  },
  'penalty/hearing': {
    notify: ['rightsTold', 'service'],
    requestRecusal: ['rightsTold'],
    decideRecusal: ['rightsTold'],
    withdraw: ['rightsTold'],
    open: ['hearingRecorded'],
    signRecord: ['hearing'],
    announce: NONE,
    conclude: NONE,
    convene: NONE,
    debate: NONE,
    endWithoutSuccessor: NONE,
    examine: NONE,
    postpone: NONE,
    recordAbsence: NONE,
    recordDisorder: NONE,
    recordLeaving: NONE,
    report: NONE,
    reschedule: NONE,
    resume: NONE,
    suspend: NONE,
  },
  'penalty/service': {
    handOver: ['service'],
    leave: ['service', 'leavingRecorded'],
    leaveAtConfirmedAddress: ['service', 'leavingRecorded'],
    returnReceipt: ['service'],
    recordPostReceipt: ['service'],
    deemPostServed: ['service'],
    sendElectronically: ['service'],
    announceMissing: ['service', 'announcementRecorded'],
    announceAfterFailure: ['service', 'announcementRecorded'],
    confirmAddress: NONE,
    consentToElectronic: NONE,
    endAnnouncement: NONE,
    entrust: NONE,
    post: NONE,
    recordElectronicFailure: NONE,
    recordFailure: NONE,
    recordPostReturn: NONE,
    recordRefusal: NONE,
    reportFailure: NONE,
  },
  'penalty/compulsory-measure': {
    approve: ['approval'],
    approveAfterwards: ['approval'],
    impose: ['officersShown', 'compulsoryMeasure', 'sealingRecorded'],
    imposeAtOnce: ['officersShown', 'compulsoryMeasure', 'sealingRecorded'],
    freeze: ['compulsoryMeasure'],
    deliverFreezing: ['service'],
    recordTest: ['testing'],
    extend: ['approval'],
    lift: ['compulsoryMeasure'],
    liftAtOnce: ['compulsoryMeasure'],
    returnProperty: ['compulsoryMeasure'],
    dispose: ['compulsoryMeasure'],
    expire: NONE,
    reject: NONE,
    transfer: NONE,
  },
  'penalty/enforcement': {
    urge: ['compulsoryExecution'],
    recordStatement: ['rightsTold'],
    order: ['approval', 'compulsoryExecution'],
    orderAtOnce: ['approval', 'compulsoryExecution'],
    serveOrder: ['service'],
    execute: ['compulsoryExecution', 'siteRecorded'],
    auctionSeized: ['compulsoryExecution'],
    pay: ['performance'],
    agree: ['performance'],
    applyToCourt: ['compulsoryExecution'],
    complete: ['compulsoryExecution'],
    end: ['compulsoryExecution'],
    abandon: NONE,
    accept: NONE,
    breach: NONE,
    contest: NONE,
    declineAcceptance: NONE,
    resume: NONE,
    ruleAgainst: NONE,
    ruleExecution: NONE,
    suspend: NONE,
  },
};

const steps: readonly (readonly [string, readonly GuangdongRecordRequirement[]])[] = [
  ...Object.entries(policies).flatMap(([id, events]) =>
    Object.entries<readonly GuangdongRecordRequirement[]>(events).map(
      ([type, called]) => [`${id}#${type}`, called] as const,
    ),
  ),
  ...Object.entries(evidence).map(
    ([kind, called]) => [`penalty/ordinary#collectEvidence/${kind}`, called] as const,
  ),
];

/**
 * 广东省行政处罚案件的记录要求: what each event of the penalty procedures calls for, so that a history is checked for the text
 * and the recordings that the measures ask for. A kind is `machine#event`, of evidence `machine#event/kind`:
 * {@link penaltyRecordEntry} writes it.
 *
 * Basis: 广东省行政执法全过程记录办法 第九条至第十四条; each requirement cites its own.
 *
 * @example
 * guangdongPenaltyRecordPolicy.steps['penalty/compulsory-measure#impose']
 * // => ['officersShown', 'compulsoryMeasure', 'sealingRecorded']
 */
export const guangdongPenaltyRecordPolicy: RecordPolicy = {
  requirements: guangdongRecordRequirements,
  steps: Object.fromEntries(steps.filter(([, called]) => called.length > 0)),
};

/**
 * 案件事件的记录事项: an event of a procedure as the entry of a record, its kind as
 * {@link guangdongPenaltyRecordPolicy} names it.
 *
 * @example
 * penaltyRecordEntry('penalty/ordinary', { type: 'close', on: localDate('2024-05-20') }, instant('2024-05-20T10:00:00+08:00')).kind
 * // => 'penalty/ordinary#close'
 */
export function penaltyRecordEntry<Id extends keyof RecordedEvents>(
  machine: Id,
  event: RecordedEvents[Id],
  at: Instant,
): RecordEntry {
  const { type } = event;
  const detail = type === 'collectEvidence' ? `/${event.evidence.kind}` : '';
  return { at, kind: `${machine}#${type}${detail}`, content: event };
}
