/* What the law asks before each step of the ordinary procedure. A guard that lacks a fact answers `undefined`. */
import {
  endOfPeriod,
  isAfterLastDay,
  isByLastDay,
  type LastDay,
  lastDayOf,
} from '../calendar/index.js';
import { addMoney, compareMoney, everyHolds, type LocalDate, ZERO_MONEY } from '../core/index.js';
import {
  compulsionLaw,
  guangdongHearingMeasure,
  legalRules,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
} from '../law/index.js';
import type { Party } from '../registry/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import {
  type ActingBody,
  isAuxiliary,
  officersInputs,
  officersVerdict,
} from './acting-officers.js';
import { type CourtWindow, courtWindow } from './court-window.js';
import { lastDayToDecide } from './decision-term.js';
import type { EnforcementEnding } from './enforcement.js';
import { hearingRight } from './hearing-right.js';
import { accruedSurcharge, lastDayToPay, mostOwed, type Owing, paidOf } from './owing.js';
import { missedInstalment } from './payment-plan.js';
import type { OfficersActing, PenaltyCase, PenaltyEvent, PenaltyFacts } from './penalty-case.js';
import type { RemedyOutcome, RemedyProceeding } from './remedy.js';
import { fineOf } from './sanction.js';

type In<Status extends PenaltyCase['status']> = StateOf<PenaltyCase, Status>;
type On<Type extends PenaltyEvent['type']> = EventOf<PenaltyEvent, Type>;
type PenaltyGuard<State, Event> = Guard<State, Event, PenaltyFacts>;

export const inOrder: PenaltyGuard<{ readonly on: LocalDate }, { readonly on: LocalDate }> = {
  id: 'penalty.inOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

const CERTIFIED = {
  id: 'penalty.twoCertifiedOfficers',
  label: {
    zh: '由两名以上具有行政执法资格、无须回避的执法人员实施',
    en: 'two or more certified officers act, none of whom must withdraw',
  },
  basis: [penaltyLaw(42, 1), penaltyLaw(43, 1)],
  reads: 'event',
} as const;

export const twoCertifiedOfficers: PenaltyGuard<ActingBody, OfficersActing> = {
  ...CERTIFIED,
  test: (state, event, facts) => officersVerdict(event, state, facts),
  inputs: (state, event, facts) => officersInputs(event, state, facts),
};

export const twoCertifiedOfficersFile: PenaltyGuard<unknown, On<'file'>> = {
  ...CERTIFIED,
  test: (_state, event, facts) => officersVerdict(event, { ...event, recusals: [] }, facts),
  inputs: (_state, event, facts) => officersInputs(event, { ...event, recusals: [] }, facts),
};

export const approvedByHead: PenaltyGuard<unknown, { readonly approvedBy: string }> = {
  id: 'penalty.approvedByHead',
  label: { zh: '经行政机关负责人批准', en: 'approved by a head of the body' },
  basis: [penaltyLaw(57, 1)],
  reads: 'event',
  test: (_state, { approvedBy }, facts) =>
    approvedBy.trim() !== '' && !isAuxiliary(approvedBy, facts),
  inputs: (_state, { approvedBy }) => ({ approvedBy }),
};

export const decidedByHead: PenaltyGuard<unknown, { readonly decidedBy: string }> = {
  id: 'penalty.decidedByHead',
  label: {
    zh: '由行政机关负责人决定，执法辅助人员不得作出决定',
    en: 'a head of the body decides, and no auxiliary',
  },
  basis: [penaltyLaw(57, 1)],
  reads: 'event',
  test: (_state, { decidedBy }, facts) => decidedBy.trim() !== '' && !isAuxiliary(decidedBy, facts),
  inputs: (_state, { decidedBy }) => ({ decidedBy }),
};

export const reasonGiven: PenaltyGuard<unknown, { readonly reason: string }> = {
  id: 'penalty.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

export const certificatesShown: PenaltyGuard<unknown, On<'collectEvidence'>> = {
  id: 'penalty.certificatesShown',
  label: { zh: '主动出示执法证件', en: 'the officers showed their certificates' },
  basis: [penaltyLaw(55, 1)],
  reads: 'event',
  test: (_state, event) => event.certificatesShown,
};

export const noticeOfThisCase: PenaltyGuard<In<'investigated'>, On<'serveNotice'>> = {
  id: 'penalty.noticeOfThisCase',
  label: {
    zh: '告知的是本案拟作出的处罚',
    en: 'the notice states the penalty proposed in this case',
  },
  basis: [penaltyLaw(44)],
  reads: 'event',
  test: ({ caseCode, report, party, coParties }, { notice, on }) =>
    notice.caseCode === caseCode &&
    notice.servedOn === on &&
    // With several parties under one number the notice must say whose it is.
    (notice.partyName === undefined ? coParties === undefined : notice.partyName === party.name) &&
    JSON.stringify(notice.proposed) === JSON.stringify(report.proposed),
  inputs: ({ caseCode, party }, { notice }) => ({
    caseCode,
    notice: notice.caseCode,
    party: party.name,
    noticeTo: notice.partyName ?? null,
  }),
};

export const hearingRightStated: PenaltyGuard<In<'investigated'>, On<'serveNotice'>> = {
  id: 'penalty.hearingRightStated',
  label: {
    zh: '依法应当告知听证权利的，已经告知',
    en: 'the right to a hearing is stated where the law gives it',
  },
  basis: [penaltyLaw(63, 1), guangdongHearingMeasure(7)],
  reads: 'event',
  test: ({ party, line }, { notice, on }) => {
    const right = hearingRight(notice.proposed, party, on, line);
    return right.ok ? !right.value.due || notice.hearingRightStated : undefined;
  },
  inputs: ({ party }, { notice }) => ({
    party: party.kind,
    hearingRightStated: notice.hearingRightStated,
  }),
};

export const pointsReviewed: PenaltyGuard<unknown, On<'recordStatement'>> = {
  id: 'penalty.pointsReviewed',
  label: { zh: '当事人的意见均已复核', en: 'every point of the party was reviewed' },
  basis: [penaltyLaw(45, 1)],
  reads: 'event',
  test: (_state, { points }) =>
    points.length > 0 && points.every(({ reason }) => reason.trim() !== ''),
  inputs: (_state, { points }) => ({ points: points.length }),
};

export const waiverExpress: PenaltyGuard<unknown, On<'waive'>> = {
  id: 'penalty.waiverExpress',
  label: { zh: '当事人明确放弃', en: 'the party waived expressly' },
  basis: [penaltyLaw(62)],
  reads: 'event',
  test: (_state, { document }) => document.trim() !== '',
};

/** The last day on which the party may still state its case or ask for a hearing. */
function lastDayToAnswer({ notice }: In<'noticed'>, facts: PenaltyFacts): LastDay | undefined {
  const statement = endOfPeriod(facts.calendar, notice.servedOn, notice.statementWithin);
  const hearing = notice.hearingRightStated
    ? lastDayOf(legalRules.hearingRequest, notice.servedOn, facts)
    : { end: notice.servedOn, isFinal: true };
  if (!statement.ok || hearing === undefined) return undefined;
  return statement.value.end > hearing.end ? statement.value : hearing;
}

export const answerTermOver: PenaltyGuard<In<'noticed'>, { readonly on: LocalDate }> = {
  id: 'penalty.answerTermOver',
  label: {
    zh: '陈述、申辩和要求听证的期限已经届满',
    en: 'the terms for a statement and for asking for a hearing are over',
  },
  basis: [penaltyLaw(44), penaltyLaw(62), penaltyLaw(64, 1, 1)],
  reads: 'event',
  test: (state, { on }, facts) => isAfterLastDay(on, lastDayToAnswer(state, facts)),
  inputs: (state, { on }, facts) => ({ lastDay: lastDayToAnswer(state, facts)?.end ?? null, on }),
};

export const hearingOffered: PenaltyGuard<In<'noticed' | 'answered'>, unknown> = {
  id: 'penalty.hearingOffered',
  label: { zh: '当事人享有要求听证的权利', en: 'the party has the right to a hearing' },
  basis: [penaltyLaw(63, 1)],
  reads: 'state',
  test: ({ notice }) => notice.hearingRightStated,
};

export const hearingRequestInTime: PenaltyGuard<
  In<'noticed' | 'answered'>,
  On<'requestHearing'>
> = {
  id: 'penalty.hearingRequestInTime',
  label: { zh: '在告知后五日内提出', en: 'asked for within five days of the notice' },
  basis: [penaltyLaw(64, 1, 1), penaltyLaw(85), guangdongHearingMeasure(18)],
  reads: 'event',
  test: ({ notice }, { request }, facts) =>
    isByLastDay(request.requestedOn, lastDayOf(legalRules.hearingRequest, notice.servedOn, facts)),
  inputs: ({ notice }, { request }, facts) => ({
    servedOn: notice.servedOn,
    requestedOn: request.requestedOn,
    lastDay: lastDayOf(legalRules.hearingRequest, notice.servedOn, facts)?.end ?? null,
  }),
};

export const requestOnRecord: PenaltyGuard<unknown, On<'requestHearing'>> = {
  id: 'penalty.requestOnRecord',
  label: {
    zh: '以非书面形式提出的已记入笔录；邮寄的以寄出日期为准',
    en: 'a request that was not in writing is put on record; by post the day of posting counts',
  },
  basis: [guangdongHearingMeasure(18, 2)],
  reads: 'event',
  test: (_state, { on, request: { form, note = '', requestedOn, receivedOn } }) =>
    form !== 'ordered' &&
    (form !== 'oral' || note.trim() !== '') &&
    (form === 'post' ? requestedOn <= receivedOn : requestedOn === receivedOn) &&
    receivedOn <= on,
  inputs: (_state, { request }) => ({
    form: request.form,
    requestedOn: request.requestedOn,
    receivedOn: request.receivedOn,
  }),
};

export const mayAskAgain: PenaltyGuard<In<'answered'>, unknown> = {
  id: 'penalty.mayAskAgain',
  label: {
    zh: '未因拒不出席、擅自退出、扰乱秩序而终止听证',
    en: 'no hearing ended because the party stayed away, left or disturbed it',
  },
  basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(19), guangdongHearingMeasure(37)],
  reads: 'state',
  test: ({ answer }) =>
    answer.kind !== 'hearingAbandoned' || answer.termination.ground === 'withdrawn',
  inputs: ({ answer }) => ({ answer: answer.kind }),
};

type AwaitingHearing = In<'hearingRequested' | 'hearingOrdered'>;

export const hearingOfThisCase: PenaltyGuard<AwaitingHearing, On<'holdHearing'>> = {
  id: 'penalty.hearingOfThisCase',
  label: {
    zh: '听证的是本案，当事人参加，应其要求举行并已报告',
    en: 'the hearing is of this case and its party, held on its request, and reported',
  },
  basis: [penaltyLaw(63, 1), guangdongHearingMeasure(32, 1)],
  reads: 'event',
  test: ({ caseCode, party, request }, { hearing, on }) =>
    hearing.caseCode === caseCode &&
    hearing.parties.includes(party.id) &&
    hearing.receivedOn === request.receivedOn &&
    hearing.heldOn >= request.receivedOn &&
    hearing.reportedOn <= on,
  inputs: ({ caseCode, request }, { hearing }) => ({
    caseCode,
    hearing: hearing.caseCode,
    receivedOn: request.receivedOn,
    reportedOn: hearing.reportedOn,
  }),
};

export const panelDidNotInvestigate: PenaltyGuard<AwaitingHearing, On<'holdHearing'>> = {
  id: 'penalty.panelDidNotInvestigate',
  label: {
    zh: '听证会组成人员均不是本案调查人员',
    en: 'none of the panel investigated this case',
  },
  basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(9, 2)],
  reads: 'event',
  test: ({ investigators }, { hearing }) => !hearing.panel.some((id) => investigators.includes(id)),
  inputs: (_state, { hearing }) => ({ panel: hearing.panel.join(' '), host: hearing.host }),
};

const GIVEN_UP: readonly string[] = ['withdrawn', 'absent', 'leftWithoutLeave', 'disorder'];

export const hearingGivenUp: PenaltyGuard<AwaitingHearing, On<'abandonHearing'>> = {
  id: 'penalty.hearingGivenUp',
  label: {
    zh: '本案听证因当事人撤回、拒不出席、擅自退出或者扰乱秩序而终止',
    en: 'the hearing of this case ended because the party withdrew, stayed away, left or disturbed it',
  },
  basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37)],
  reads: 'event',
  test: ({ caseCode, party, request }, { termination, on }) =>
    termination.caseCode === caseCode &&
    termination.parties.includes(party.id) &&
    termination.receivedOn === request.receivedOn &&
    termination.endedOn <= on &&
    GIVEN_UP.includes(termination.ground),
  inputs: ({ caseCode }, { termination }) => ({
    caseCode,
    termination: termination.caseCode,
    ground: termination.ground,
  }),
};

export const restsOnTheHearing: PenaltyGuard<In<'heard'>, On<'decideMajor'>> = {
  id: 'penalty.restsOnTheHearing',
  label: {
    zh: '根据听证笔录作出：证据均经质证',
    en: 'the decision rests on the record of the hearing: all its evidence was examined there',
  },
  basis: [penaltyLaw(65), guangdongHearingMeasure(27, 1), guangdongHearingMeasure(34)],
  reads: 'event',
  test: ({ hearing }, { decision }) =>
    decision.evidence.every((title) => hearing.examinedEvidence.includes(title)),
  inputs: ({ hearing }, { decision }) => ({
    examined: hearing.examinedEvidence.join('、'),
    notExamined: decision.evidence
      .filter((title) => !hearing.examinedEvidence.includes(title))
      .join('、'),
  }),
};

export const newEvidenceNamed: PenaltyGuard<unknown, On<'orderNewHearing'>> = {
  id: 'penalty.newEvidenceNamed',
  label: {
    zh: '出现可能对当事人产生实质性不利影响的新证据',
    en: 'new evidence may materially harm the party',
  },
  basis: [guangdongHearingMeasure(39)],
  reads: 'event',
  test: (_state, { newEvidence }) => newEvidence.trim() !== '',
};

export const reviewOfThisCase: PenaltyGuard<
  In<'investigated' | 'answered' | 'heard'>,
  On<'recordReview'>
> = {
  id: 'penalty.reviewOfThisCase',
  label: { zh: '审核通过的是本案', en: 'the review that passed is of this case' },
  basis: [penaltyLaw(58, 1)],
  reads: 'event',
  test: (state, { review, on }) => {
    const earliest = state.status === 'heard' ? state.hearing.heldOn : state.report.concludedOn;
    return (
      review.caseCode === state.caseCode &&
      review.concludedOn >= earliest &&
      review.concludedOn <= on
    );
  },
  inputs: ({ caseCode }, { review }) => ({
    caseCode,
    reviewed: review.caseCode,
    concludedOn: review.concludedOn,
  }),
};

export const discussionOfThisCase: PenaltyGuard<In<'answered' | 'heard'>, On<'discuss'>> = {
  id: 'penalty.discussionOfThisCase',
  label: { zh: '集体讨论的是本案', en: 'the case discussed is this one' },
  basis: [penaltyLaw(57, 2)],
  reads: 'event',
  test: ({ caseCode }, { discussion, on }) =>
    discussion.caseCode === caseCode && discussion.heldOn <= on,
};

type Deciding = On<'decide' | 'decideMajor'>;
type Decidable = In<'answered' | 'heard'>;

export const withinDecisionTerm: PenaltyGuard<Decidable, Deciding> = {
  id: 'penalty.withinDecisionTerm',
  label: { zh: '自立案之日起九十日内作出决定', en: 'decided within 90 days of the filing' },
  basis: [penaltyLaw(60), guangdongHearingMeasure(38, 2)],
  reads: 'event',
  test: (state, { on }, facts) => isByLastDay(on, lastDayToDecide(state, facts)),
  inputs: (state, { on }, facts) => ({
    filedOn: state.filedOn,
    lastDay: lastDayToDecide(state, facts)?.end ?? null,
    decidedOn: on,
  }),
};

export const decisionOfThisCase: PenaltyGuard<Decidable, Deciding> = {
  id: 'penalty.decisionOfThisCase',
  label: {
    zh: '决定书载明本案、决定日期和当事人',
    en: 'the decision names this case, its day and its party',
  },
  basis: [penaltyLaw(59, 1)],
  reads: 'event',
  test: ({ caseCode, party }, { decision, on }) =>
    decision.caseCode === caseCode &&
    decision.decidedOn === on &&
    decision.partyName === party.name,
  inputs: ({ caseCode }, { decision, on }) => ({
    caseCode,
    decision: decision.caseCode,
    decidedOn: decision.decidedOn,
    on,
  }),
};

export const notHeavierThanNoticed: PenaltyGuard<Decidable, Deciding> = {
  id: 'penalty.notHeavierThanNoticed',
  label: {
    zh: '不重于事先告知的处罚，不因陈述、申辩而加重',
    en: 'not heavier than the penalty of the notice; nothing is added because the party defended itself',
  },
  basis: [penaltyLaw(44), penaltyLaw(45, 2)],
  reads: 'event',
  test: ({ notice }, { decision }) =>
    decision.sanctions.every(({ kind, amount }) => {
      const noticed = notice.proposed.find((sanction) => sanction.kind === kind);
      if (noticed === undefined) return false;
      return (
        amount === undefined ||
        (noticed.amount !== undefined && compareMoney(amount, noticed.amount) <= 0)
      );
    }),
  inputs: ({ notice }, { decision }) => ({
    noticed: fineOf(notice.proposed) ?? null,
    decided: fineOf(decision.sanctions) ?? null,
  }),
};

export const hearingTermOver: PenaltyGuard<In<'answered'>, { readonly on: LocalDate }> = {
  id: 'penalty.hearingTermOver',
  label: {
    zh: '当事人未要求听证且期限已过，或者已放弃听证',
    en: 'the party let the term for a hearing pass or gave the hearing up',
  },
  basis: [penaltyLaw(63, 1), penaltyLaw(64, 1, 1), penaltyLaw(64, 1, 6)],
  reads: 'event',
  test: ({ notice, answer }, { on }, facts) => {
    if (!notice.hearingRightStated || answer.kind === 'hearingAbandoned') return true;
    if (answer.kind === 'waived' && answer.hearingToo) return true;
    return isAfterLastDay(on, lastDayOf(legalRules.hearingRequest, notice.servedOn, facts));
  },
  inputs: ({ notice, answer }, { on }, facts) => ({
    answer: answer.kind,
    lastDay: lastDayOf(legalRules.hearingRequest, notice.servedOn, facts)?.end ?? null,
    on,
  }),
};

export const discussedWhereRequired: PenaltyGuard<Decidable, unknown> = {
  id: 'penalty.discussedWhereRequired',
  label: {
    zh: '情节复杂或者重大违法行为，已经负责人集体讨论',
    en: 'a complex or major case was discussed by the heads together',
  },
  basis: [penaltyLaw(57, 2)],
  reads: 'state',
  test: ({ report, discussion }) => !report.discussionRequired || discussion !== undefined,
  inputs: ({ report, discussion }) => ({
    required: report.discussionRequired,
    heldOn: discussion?.heldOn ?? null,
  }),
};

export const reviewNotRequired: PenaltyGuard<In<'answered'>, On<'decide'>> = {
  id: 'penalty.reviewNotRequired',
  label: { zh: '本案依法无须法制审核', en: 'no ground asks for a legal review of this case' },
  basis: [penaltyLaw(58, 1)],
  reads: 'event',
  test: ({ caseCode }, event) => event.reviewNotRequired.caseCode === caseCode,
  inputs: ({ caseCode }, event) => ({ caseCode, proof: event.reviewNotRequired.caseCode }),
};

export const restsOnTheReview: PenaltyGuard<Decidable, On<'decideMajor'>> = {
  id: 'penalty.restsOnTheReview',
  label: {
    zh: '依据的是本案审核通过的意见',
    en: 'the decision rests on the opinion that passed this case',
  },
  basis: [penaltyLaw(58, 1)],
  reads: 'event',
  test: (state, { review }) =>
    state.review !== undefined &&
    review.caseCode === state.caseCode &&
    review.reviewer === state.review.reviewer &&
    review.concludedOn === state.review.concludedOn,
};

export const noPenaltyReasoned: PenaltyGuard<
  { readonly caseCode: string },
  On<'decideNoPenalty'>
> = {
  id: 'penalty.noPenaltyReasoned',
  label: {
    zh: '由负责人当日作出决定并写明理由',
    en: 'a head decides on that day and states the reason',
  },
  basis: [penaltyLaw(57, 1, 2), penaltyLaw(57, 1, 3)],
  reads: 'event',
  test: (_state, { on, noPenalty: { decidedOn, decidedBy, reason } }) =>
    decidedOn === on && decidedBy.trim() !== '' && reason.trim() !== '',
  inputs: (_state, { on, noPenalty: { decidedOn } }) => ({ on, decidedOn }),
};

export const groundFitsParty: PenaltyGuard<{ readonly party: Party }, On<'decideNoPenalty'>> = {
  id: 'penalty.groundFitsParty',
  label: {
    zh: '未满十四周岁、不能辨认或者控制自己行为的，限于自然人，并责令监护人管教、看管',
    en: 'age and capacity are grounds for natural persons only, and the guardian is ordered to act',
  },
  basis: [penaltyLaw(30), penaltyLaw(31)],
  reads: 'event',
  test: ({ party }, { noPenalty: { ground, guardianOrdered } }) => {
    if (ground !== 'underFourteen' && ground !== 'noCapacity') return true;
    return party.kind === 'naturalPerson' ? guardianOrdered : false;
  },
  inputs: ({ party }, { noPenalty: { ground } }) => ({ party: party.kind, ground }),
};

export const educationRecorded: PenaltyGuard<unknown, On<'decideNoPenalty'>> = {
  id: 'penalty.educationRecorded',
  label: { zh: '对当事人进行了教育', en: 'the party was educated' },
  basis: [penaltyLaw(33, 3)],
  reads: 'event',
  test: (_state, { noPenalty: { ground, education } }) =>
    ground === 'factsNotEstablished' || ground === 'timeBarred' || (education ?? '').trim() !== '',
  inputs: (_state, { noPenalty }) => ({ ground: noPenalty.ground }),
};

export const serviceOfThisDecision: PenaltyGuard<In<'decided'>, On<'serveDecision'>> = {
  id: 'penalty.serviceOfThisDecision',
  label: {
    zh: '送达的是本案决定书，受送达人是当事人',
    en: 'what was served is the decision of this case, on its party',
  },
  basis: [penaltyLaw(61, 1)],
  reads: 'event',
  test: ({ caseCode, decision, party }, { service, on }) =>
    service.caseCode === caseCode &&
    service.document === 'penaltyDecision' &&
    service.documentNumber === decision.documentNumber &&
    service.recipient === party.id &&
    service.servedOn <= on,
  inputs: ({ decision, party }, { service }) => ({
    decision: decision.documentNumber,
    served: service.documentNumber,
    party: party.id,
    recipient: service.recipient,
  }),
};

export const servedInTime: PenaltyGuard<In<'decided'>, On<'serveDecision'>> = {
  id: 'penalty.servedInTime',
  label: {
    zh: '宣告后当场交付，或者在七日内送达；逾期的，说明原因',
    en: 'handed over on the spot, or service begun within seven days; where late, the reason is stated',
  },
  basis: [penaltyLaw(61, 1), penaltyLaw(85)],
  reads: 'event',
  test: ({ decision }, { service }, facts) => {
    if (service.startedOn < decision.decidedOn || service.servedOn < service.startedOn)
      return false;
    if ((service.lateReason ?? '').trim() !== '') return true;
    return isByLastDay(
      service.startedOn,
      lastDayOf(legalRules.decisionService, decision.decidedOn, facts),
    );
  },
  inputs: ({ decision }, { service }, facts) => ({
    decidedOn: decision.decidedOn,
    startedOn: service.startedOn,
    lastDay: lastDayOf(legalRules.decisionService, decision.decidedOn, facts)?.end ?? null,
  }),
};

type Unpaid = In<'served' | 'urged' | 'courtEnforcement'>;

/** The penalties in force: those of the decision, or what a remedy left of them. */
const sanctionsOf = ({ decision, altered }: Pick<Unpaid, 'decision' | 'altered'>) =>
  altered?.remaining ?? decision.sanctions;

const owingOf = (state: Unpaid): Owing => ({
  fine: fineOf(sanctionsOf(state)) ?? ZERO_MONEY,
  servedOn: state.service.servedOn,
  surchargeStated: state.decision.surchargeStated,
  payments: state.payments,
  pauses: state.remedies,
  ...(state.plan === undefined ? {} : { plan: state.plan }),
});

export const notOverpaid: PenaltyGuard<Unpaid, On<'pay'>> = {
  id: 'penalty.notOverpaid',
  label: { zh: '缴款不超过罚款和加处罚款', en: 'no more is paid than the fine and its surcharge' },
  basis: [penaltyLaw(67, 3), penaltyLaw(72, 1, 1)],
  reads: 'event',
  test: (state, { payment }, facts) => {
    const owed = mostOwed(owingOf(state), payment.on, facts);
    return owed === undefined
      ? undefined
      : compareMoney(addMoney(paidOf(state.payments), payment.amount), owed) <= 0;
  },
  inputs: (state, { payment }) => ({ paid: paidOf(state.payments), payment: payment.amount }),
};

export const paidInFull: PenaltyGuard<Unpaid, On<'confirmPerformed'>> = {
  id: 'penalty.paidInFull',
  label: {
    zh: '罚款和决定加处的罚款已缴清，其他处罚已执行',
    en: 'the fine and the surcharge imposed are paid, other penalties are carried out',
  },
  basis: [penaltyLaw(66, 1), penaltyLaw(67, 3), penaltyLaw(72, 1, 1)],
  reads: 'event',
  test: (state, { surcharge, otherPerformed }, facts) => {
    const last = state.payments.at(-1)?.on ?? state.on;
    const most = accruedSurcharge(owingOf(state), last, facts);
    if (most === undefined) return undefined;
    const owed = addMoney(owingOf(state).fine, surcharge);
    return (
      otherPerformed &&
      compareMoney(surcharge, most) <= 0 &&
      compareMoney(paidOf(state.payments), owed) === 0
    );
  },
  inputs: (state, { surcharge }) => ({
    paid: paidOf(state.payments),
    fine: owingOf(state).fine,
    surcharge,
  }),
};

export const paymentOverdue: PenaltyGuard<In<'served'>, { readonly on: LocalDate }> = {
  id: 'penalty.paymentOverdue',
  label: { zh: '缴款期限已过', en: 'the term to pay is over' },
  basis: [penaltyLaw(67, 3), compulsionLaw(35), compulsionLaw(54)],
  reads: 'event',
  test: (state, { on }, facts) => {
    const { plan, payments } = state;
    if (plan !== undefined && missedInstalment(plan, payments, on) !== undefined) return true;
    return isAfterLastDay(on, lastDayToPay(owingOf(state), facts));
  },
  inputs: (state, { on }, facts) => ({
    lastDay: lastDayToPay(owingOf(state), facts)?.end ?? null,
    on,
  }),
};

const open = ({ until }: RemedyProceeding): boolean => until === 'open';

export const noOpenRemedy: PenaltyGuard<Unpaid, unknown> = {
  id: 'penalty.noOpenRemedy',
  label: { zh: '没有正在进行的复议或者诉讼', en: 'no reconsideration or lawsuit is going on' },
  basis: [compulsionLaw(53)],
  reads: 'state',
  test: ({ remedies }) => !remedies.some(open),
};

export const oneRemedyAtATime: PenaltyGuard<Unpaid, unknown> = {
  ...noOpenRemedy,
  id: 'penalty.oneRemedyAtATime',
  basis: [reconsiderationLaw(29, 1), reconsiderationLaw(29, 2)],
};

export const remedyOpen: PenaltyGuard<Unpaid, unknown> = {
  id: 'penalty.remedyOpen',
  label: { zh: '有正在进行的复议或者诉讼', en: 'a reconsideration or lawsuit is going on' },
  basis: [penaltyLaw(73, 3)],
  reads: 'state',
  test: ({ remedies }) => remedies.some(open),
};

export const urgingTermOver: PenaltyGuard<In<'urged'>, { readonly on: LocalDate }> = {
  id: 'penalty.urgingTermOver',
  label: { zh: '催告书送达已满十日', en: 'ten days have passed since the urging was served' },
  basis: [compulsionLaw(54), compulsionLaw(69)],
  reads: 'event',
  test: ({ urgedOn }, { on }, facts) =>
    isAfterLastDay(on, lastDayOf(legalRules.courtExecutionReminder, urgedOn, facts)),
  inputs: ({ urgedOn }, { on }, facts) => ({
    urgedOn,
    lastDay: lastDayOf(legalRules.courtExecutionReminder, urgedOn, facts)?.end ?? null,
    on,
  }),
};

function windowOf(
  { service, remedies, plan }: In<'urged'>,
  { calendar }: PenaltyFacts,
): CourtWindow | undefined {
  const window = courtWindow(
    { servedOn: service.servedOn, remedies, ...(plan === undefined ? {} : { plan }) },
    calendar,
  );
  return window.ok ? window.value : undefined;
}

export const applicationWindow: PenaltyGuard<In<'urged'>, { readonly on: LocalDate }> = {
  id: 'penalty.applicationWindow',
  label: {
    zh: '复议、诉讼期限届满之日起三个月内；延期、分期缴纳的，自其结束之日起',
    en: 'within three months after the terms for remedies ended; after a plan, from its end',
  },
  basis: [compulsionLaw(53), penaltyLaw(72, 2)],
  reads: 'event',
  test: (state, { on }, facts) => {
    // An open remedy is the matter of `noOpenRemedy`; the window is not known before it ends.
    if (state.remedies.some(open)) return true;
    const window = windowOf(state, facts);
    if (window === undefined) return undefined;
    const { lapsedOn, closesOn, isFinal } = window;
    return everyHolds([
      isAfterLastDay(on, { end: lapsedOn, isFinal }),
      isByLastDay(on, { end: closesOn, isFinal }),
    ]);
  },
  inputs: (state, { on }, facts) => {
    const window = windowOf(state, facts);
    return { remediesLapse: window?.lapsedOn ?? null, closesOn: window?.closesOn ?? null, on };
  },
};

export const planFits: PenaltyGuard<In<'served'>, On<'approvePlan'>> = {
  id: 'penalty.planFits',
  label: {
    zh: '已经批准，各期合计为尚未缴纳的罚款和加处罚款',
    en: 'it is approved, and its instalments come to what is outstanding',
  },
  basis: [penaltyLaw(66, 2)],
  reads: 'event',
  test: (state, { plan, on }, facts) => {
    const most = mostOwed(owingOf(state), on, facts);
    if (plan.approvedOn > on || plan.appliedOn < state.service.servedOn) return false;
    if (most === undefined) return undefined;
    const total = addMoney(paidOf(state.payments), ...plan.instalments.map(({ amount }) => amount));
    return compareMoney(total, owingOf(state).fine) >= 0 && compareMoney(total, most) <= 0;
  },
  inputs: (state, { plan }) => ({ fine: owingOf(state).fine, endsOn: plan.endsOn }),
};

const ofThisDecision = (
  { caseCode, decision }: Pick<Unpaid, 'caseCode' | 'decision'>,
  proof: { readonly caseCode: string; readonly documentNumber: string },
): boolean => proof.caseCode === caseCode && proof.documentNumber === decision.documentNumber;

const concluded = (
  id: string,
  label: { readonly zh: string; readonly en: string },
  outcomes: readonly RemedyOutcome[],
): PenaltyGuard<
  Pick<Unpaid, 'caseCode' | 'decision' | 'remedies'>,
  On<'alterDecision' | 'annulDecision'>
> => ({
  id,
  label,
  basis: [
    reconsiderationLaw(63, 1),
    reconsiderationLaw(64, 1),
    litigationLaw(70),
    litigationLaw(77, 1),
  ],
  reads: 'event',
  test: (state, { conclusion, on }) =>
    ofThisDecision(state, conclusion) &&
    outcomes.includes(conclusion.outcome) &&
    conclusion.receivedOn <= on &&
    !state.remedies.some(open),
  inputs: ({ caseCode }, { conclusion }) => ({
    caseCode,
    concluded: conclusion.caseCode,
    outcome: conclusion.outcome,
  }),
});

export const alteredByRemedy = concluded(
  'penalty.alteredByRemedy',
  { zh: '本案决定经复议或者诉讼变更', en: 'a remedy that has ended changed this decision' },
  ['changed', 'partlyRevoked', 'settled'],
);

export const annulledByRemedy = concluded(
  'penalty.annulledByRemedy',
  {
    zh: '本案决定经复议或者诉讼撤销或者确认无效',
    en: 'a remedy that has ended revoked this decision or confirmed it void',
  },
  ['revoked', 'confirmedVoid'],
);

const enforcedAs = (
  id: string,
  label: { readonly zh: string; readonly en: string },
  endings: readonly EnforcementEnding[],
): PenaltyGuard<In<'served' | 'urged'>, On<'recordExecution' | 'recordEnforcementEnd'>> => ({
  id,
  label,
  basis: [penaltyLaw(72, 1), compulsionLaw(34)],
  reads: 'event',
  test: (state, { enforcement }) =>
    ofThisDecision(state, enforcement) && endings.includes(enforcement.ending),
  inputs: ({ caseCode }, { enforcement }) => ({
    caseCode,
    enforced: enforcement.caseCode,
    ending: enforcement.ending,
  }),
});

export const executedInFull = enforcedAs(
  'penalty.executedInFull',
  { zh: '本案决定已强制执行完毕', en: 'this decision was executed in full' },
  ['executed'],
);

export const enforcementOver = enforcedAs(
  'penalty.enforcementOver',
  {
    zh: '本案强制执行已终结或者不再执行',
    en: 'the execution of this decision ended or was given up',
  },
  ['ended', 'abandoned'],
);

export const recordSealed: PenaltyGuard<unknown, On<'archive'>> = {
  id: 'penalty.recordSealed',
  label: { zh: '全过程记录完整归档', en: 'the full-process record is filed with the case' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { recordHead }) => recordHead.trim() !== '',
};
