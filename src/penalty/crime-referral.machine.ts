/*
 * 移送涉嫌犯罪案件: 行政处罚法 第八条第二款、第二十七条; 行政执法机关移送涉嫌犯罪案件的规定. The regulation does not say in which unit its days
 * are counted; the register reads them as calendar days.
 */
import { endOfHours, isByLastDay, lastDayOf } from '../calendar/index.js';
import { epochMillisecondsOf, type Instant, isStated, type LocalDate } from '../core/index.js';
import {
  compulsionLaw,
  crimeReferralRegulation,
  legalRules,
  penaltyLaw,
  ruleOn,
} from '../law/index.js';
import {
  type EventOf,
  type Guard,
  type Invariant,
  machineFor,
  type StateOf,
} from '../workflow/index.js';
import {
  type CrimeReferral,
  type CrimeReferralEvent,
  parseCrimeReferral,
  type ReferralReturn,
} from './crime-referral.js';
import type { DecisionTermFacts } from './decision-term.js';

type In<Status extends CrimeReferral['status']> = StateOf<CrimeReferral, Status>;
type On<Type extends CrimeReferralEvent['type']> = EventOf<CrimeReferralEvent, Type>;
/** What a referral looks up. */
export type CrimeReferralFacts = Pick<DecisionTermFacts, 'calendar'>;
type ReferralGuard<State, Event> = Guard<State, Event, CrimeReferralFacts>;

const law = crimeReferralRegulation;

const inOrder: ReferralGuard<{ readonly on: LocalDate }, { readonly on: LocalDate }> = {
  id: 'crimeReferral.inOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

const documented: ReferralGuard<unknown, { readonly document: string }> = {
  id: 'crimeReferral.documented',
  label: { zh: '有书面文书', en: 'there is a written document' },
  basis: [law(5, 1), law(8)],
  reads: 'event',
  test: (_state, { document }) => document.trim() !== '',
};

const twoOfficers: ReferralGuard<unknown, On<'report'>> = {
  id: 'crimeReferral.twoOfficers',
  label: {
    zh: '由两名以上执法人员组成专案组',
    en: 'two or more officers form the team',
  },
  basis: [law(5, 1)],
  reads: 'event',
  test: (_state, { team, on }) => {
    const minimum = ruleOn(legalRules.crimeReferralOfficers, on);
    return minimum.status === 'inForce' ? new Set(team).size >= minimum.value.count : undefined;
  },
  inputs: (_state, { team }) => ({ team: team.join(' ') }),
};

const chiefHead: ReferralGuard<unknown, On<'approve' | 'refuse'>> = {
  id: 'crimeReferral.chiefHead',
  label: {
    zh: '由正职负责人或者主持工作的负责人决定',
    en: 'the chief head, or who acts as chief, decides',
  },
  basis: [law(5, 1)],
  reads: 'event',
  test: (_state, event) =>
    event.isChiefHead &&
    (event.type === 'approve' ? event.approvedBy : event.refusedBy).trim() !== '',
};

/** A late step is still due: the duty to refer does not end with its term. It passes with its reason, which stays on the file. */
const approvedInTime: ReferralGuard<In<'reported'>, On<'approve'>> = {
  id: 'crimeReferral.approvedInTime',
  label: {
    zh: '自接到报告之日起三日内决定；逾期的，说明原因',
    en: 'decided within three days of the report; where late, the reason is stated',
  },
  basis: [law(5, 2), law(16, 1)],
  reads: 'event',
  test: ({ reportedOn }, { on, lateReason }, facts) =>
    isStated(lateReason) ||
    isByLastDay(on, lastDayOf(legalRules.crimeReferralApproval, reportedOn, facts)),
  inputs: ({ reportedOn }, { on }) => ({ reportedOn, on }),
};

const reasonOnFile: ReferralGuard<unknown, { readonly reason: string }> = {
  id: 'crimeReferral.reasonOnFile',
  label: { zh: '理由记录在案', en: 'the reason is put on file' },
  basis: [law(5, 2), law(8)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

/** The instant at which the 24 hours to send the case are over. */
function sendingEnds(approvedAt: Instant, on: LocalDate): Instant | undefined {
  const hours = ruleOn(legalRules.crimeReferralTransfer, on);
  if (hours.status !== 'inForce') return undefined;
  const end = endOfHours(approvedAt, hours.value.count);
  return end.ok ? end.value : undefined;
}

const sentInTime: ReferralGuard<In<'approved'>, On<'send'>> = {
  id: 'crimeReferral.sentInTime',
  label: {
    zh: '批准后二十四小时内移送；逾期的，说明原因',
    en: 'sent within 24 hours of the approval; where late, the reason is stated',
  },
  basis: [law(5, 2), law(16, 1)],
  reads: 'event',
  test: ({ approvedAt, on: approvedOn }, { at, lateReason }) => {
    const [from, to] = [epochMillisecondsOf(approvedAt), epochMillisecondsOf(at)];
    if (to < from) return false;
    if (isStated(lateReason)) return true;
    const end = sendingEnds(approvedAt, approvedOn);
    return end === undefined ? undefined : to <= epochMillisecondsOf(end);
  },
  inputs: ({ approvedAt, on }, { at }) => ({
    approvedAt,
    sentAt: at,
    end: sendingEnds(approvedAt, on) ?? null,
  }),
};

const materialsComplete: ReferralGuard<unknown, On<'send'>> = {
  id: 'crimeReferral.materialsComplete',
  label: {
    zh: '附移送书、调查报告、涉案物品清单和有关检验报告',
    en: 'letter, report, list of goods and expert reports are attached',
  },
  basis: [law(6)],
  reads: 'event',
  test: (_state, { materials: { letter, report, goodsList, expertReports } }) =>
    letter && report && goodsList !== undefined && expertReports !== undefined,
  inputs: (_state, { materials }) => ({ ...materials }),
};

const receiptSigned: ReferralGuard<unknown, On<'send'>> = {
  id: 'crimeReferral.receiptSigned',
  label: { zh: '公安机关在回执上签字', en: 'the police signed the receipt' },
  basis: [law(7)],
  reads: 'event',
  test: (_state, event) => event.receiptSigned,
};

const noticed: ReferralGuard<unknown, On<'forward'>> = {
  id: 'crimeReferral.noticed',
  label: { zh: '书面告知移送机关', en: 'the body was told in writing' },
  basis: [law(7)],
  reads: 'event',
  test: (_state, event) => event.noticed,
};

const reconsiderationInTime: ReferralGuard<In<'declined'>, { readonly on: LocalDate }> = {
  id: 'crimeReferral.reconsiderationInTime',
  label: {
    zh: '自接到不予立案通知书之日起三日内提请复议',
    en: 'asked within three days of the notice of refusal',
  },
  basis: [law(9, 1)],
  reads: 'event',
  test: ({ declinedOn }, { on }, facts) =>
    isByLastDay(on, lastDayOf(legalRules.crimeReferralReconsideration, declinedOn, facts)),
  inputs: ({ declinedOn }, { on }) => ({ declinedOn, on }),
};

const supervisionInTime: ReferralGuard<In<'upheld'>, { readonly on: LocalDate }> = {
  id: 'crimeReferral.supervisionInTime',
  label: {
    zh: '自收到复议决定通知书之日起三日内建议立案监督',
    en: 'supervision suggested within three days of the decision on reconsideration',
  },
  basis: [law(9, 2)],
  reads: 'event',
  test: ({ upheldOn }, { on }, facts) =>
    isByLastDay(on, lastDayOf(legalRules.crimeReferralSupervision, upheldOn, facts)),
  inputs: ({ upheldOn }, { on }) => ({ upheldOn, on }),
};

const handedOverInTime: ReferralGuard<In<'policeFiled'>, On<'handOver'>> = {
  id: 'crimeReferral.handedOverInTime',
  label: {
    zh: '自接到立案通知书之日起三日内移交物品和材料并办结交接手续；逾期的，说明原因',
    en: 'goods and papers handed over against receipt within three days; where late, the reason is stated',
  },
  basis: [law(12), compulsionLaw(21)],
  reads: 'event',
  test: ({ noticedOn }, { on, receipt, lateReason }, facts) => {
    if (receipt.trim() === '') return false;
    return (
      isStated(lateReason) ||
      isByLastDay(on, lastDayOf(legalRules.crimeReferralHandover, noticedOn, facts))
    );
  },
  inputs: ({ noticedOn }, { on }) => ({ noticedOn, on }),
};

const judgmentNamed: ReferralGuard<unknown, On<'convict'>> = {
  id: 'crimeReferral.judgmentNamed',
  label: { zh: '有生效裁判文书', en: 'there is an effective judgment' },
  basis: [penaltyLaw(35, 2)],
  reads: 'event',
  test: (_state, { judgment }) => judgment.trim() !== '',
};

const { edge, machine } = machineFor<CrimeReferral, CrimeReferralEvent, CrimeReferralFacts>();

type Sent = In<'sent' | 'declined' | 'policeFiled' | 'handedOver' | 'upheld' | 'supervised'>;
/** What a referral keeps when it ends: the answers on the way stay in the history. */
function sentPart({ on: _on, status: _status, ...state }: Sent): Omit<In<'sent'>, 'status' | 'on'> {
  const {
    caseCode,
    body,
    offence,
    intellectualProperty,
    team,
    reportedOn,
    approvedAt,
    approvedBy,
    sentAt,
    sentTo,
    materials,
    lateApproval,
    lateSending,
  } = state;
  return {
    caseCode,
    body,
    offence,
    intellectualProperty,
    team,
    reportedOn,
    approvedAt,
    approvedBy,
    sentAt,
    sentTo,
    materials,
    ...(lateApproval === undefined ? {} : { lateApproval }),
    ...(lateSending === undefined ? {} : { lateSending }),
  };
}

const backTo = (state: Sent, on: LocalDate, ground: ReferralReturn): In<'returned'> => ({
  ...sentPart(state),
  status: 'returned',
  on,
  returnedOn: on,
  ground,
});

const policeNotice = { zh: '公安机关立案通知书', en: 'police notice of filing' };

/**
 * 移送涉嫌犯罪案件: from the suspicion to the return or the judgment.
 *
 * Basis: 行政处罚法 第二十七条第一款; 行政执法机关移送涉嫌犯罪案件的规定 第三条至第十三条.
 */
export const crimeReferralMachine = machine({
  id: 'penalty/crime-referral',
  label: { zh: '移送涉嫌犯罪案件', en: 'referral of a suspected crime' },
  schema: 1,
  initial: 'suspected',
  actors: {
    body: { zh: '行政执法机关', en: 'enforcement body' },
    head: { zh: '正职负责人或者主持工作的负责人', en: 'chief head' },
    police: { zh: '公安机关', en: 'police' },
    procuratorate: { zh: '人民检察院', en: 'procuratorate' },
    judiciary: { zh: '司法机关', en: 'judicial organ' },
  },
  states: {
    suspected: { label: { zh: '涉嫌犯罪', en: 'crime suspected' } },
    reported: {
      label: { zh: '已提出移送报告', en: 'referral reported' },
      deadlines: [
        {
          id: 'crimeReferral.approvalTerm',
          label: { zh: '批准或者不批准移送', en: 'referral approved or not' },
          rule: legalRules.crimeReferralApproval,
          start: ({ reportedOn }) => reportedOn,
        },
      ],
    },
    notApproved: { label: { zh: '不批准移送', en: 'referral not approved' }, final: true },
    approved: { label: { zh: '已批准移送', en: 'referral approved' } },
    sent: {
      label: { zh: '已移送公安机关', en: 'sent to the police' },
      deadlines: [
        {
          id: 'crimeReferral.policeTerm',
          label: { zh: '公安机关决定是否立案', en: 'the police decide whether to file' },
          rule: legalRules.crimeReferralPoliceAnswer,
          start: ({ on }) => on,
        },
      ],
    },
    declined: {
      label: { zh: '公安机关不予立案', en: 'declined by the police' },
      deadlines: [
        {
          id: 'crimeReferral.reconsiderationTerm',
          label: { zh: '提请公安机关复议', en: 'the police are asked to reconsider' },
          rule: legalRules.crimeReferralReconsideration,
          start: ({ declinedOn }) => declinedOn,
        },
      ],
    },
    reconsidering: {
      label: { zh: '公安机关复议中', en: 'reconsidered by the police' },
      deadlines: [
        {
          id: 'crimeReferral.policeReconsiderationTerm',
          label: { zh: '公安机关作出复议决定', en: 'the police decide again' },
          rule: legalRules.crimeReferralPoliceReconsideration,
          start: ({ requestedOn }) => requestedOn,
        },
      ],
    },
    upheld: {
      label: { zh: '复议维持不予立案', en: 'refusal upheld' },
      deadlines: [
        {
          id: 'crimeReferral.supervisionTerm',
          label: { zh: '建议检察机关立案监督', en: 'supervision by the procuratorate suggested' },
          rule: legalRules.crimeReferralSupervision,
          start: ({ upheldOn }) => upheldOn,
        },
      ],
    },
    supervised: { label: { zh: '检察机关立案监督中', en: 'supervised by the procuratorate' } },
    policeFiled: {
      label: { zh: '公安机关已立案', en: 'filed by the police' },
      deadlines: [
        {
          id: 'crimeReferral.handoverTerm',
          label: { zh: '移交涉案物品和材料', en: 'goods and papers handed over' },
          rule: legalRules.crimeReferralHandover,
          start: ({ noticedOn }) => noticedOn,
        },
      ],
    },
    handedOver: { label: { zh: '物品和材料已移交', en: 'goods and papers handed over' } },
    returned: { label: { zh: '案件退回', en: 'case returned' }, final: true },
    convicted: { label: { zh: '已追究刑事责任', en: 'convicted' }, final: true },
  },
  evidence: {
    approval: {
      label: { zh: '移送已经批准', en: 'the referral was approved' },
      basis: [law(5, 2)],
      present: (state) => 'approvedAt' in state,
    },
    policeNotice: {
      label: { zh: '公安机关立案通知书', en: 'the police notice of filing' },
      basis: [law(8), law(12)],
      present: (state) => 'noticedOn' in state,
    },
  },
  edges: [
    edge({
      id: 'report',
      from: 'suspected',
      on: 'report',
      to: 'reported',
      label: { zh: '成立专案组，提出移送报告', en: 'form the team and report' },
      actor: 'body',
      basis: [law(3), law(5, 1)],
      guards: [inOrder, twoOfficers, documented],
      documents: [{ zh: '移送涉嫌犯罪案件的书面报告', en: 'report on the referral' }],
      apply: (state, { on, team }) => ({
        ...state,
        status: 'reported',
        on,
        team,
        reportedOn: on,
      }),
    }),
    edge({
      id: 'approve',
      from: 'reported',
      on: 'approve',
      to: 'approved',
      label: { zh: '批准移送', en: 'approve the referral' },
      actor: 'head',
      basis: [law(5, 2)],
      guards: [inOrder, chiefHead, approvedInTime],
      yields: ['approval'],
      documents: [{ zh: '移送审批表', en: 'approval of the referral' }],
      apply: (state, { on, at, approvedBy, lateReason }) => ({
        ...state,
        status: 'approved',
        on,
        approvedAt: at,
        approvedBy,
        ...(lateReason === undefined ? {} : { lateApproval: lateReason }),
      }),
    }),
    edge({
      id: 'refuse',
      from: 'reported',
      on: 'refuse',
      to: 'notApproved',
      label: { zh: '不批准移送', en: 'do not approve the referral' },
      actor: 'head',
      basis: [law(5, 2)],
      guards: [inOrder, chiefHead, reasonOnFile],
      documents: [{ zh: '移送审批表', en: 'approval of the referral' }],
      apply: (state, { on, reason }) => ({ ...state, status: 'notApproved', on, reason }),
    }),
    edge({
      id: 'send',
      from: 'approved',
      on: 'send',
      to: 'sent',
      label: { zh: '向同级公安机关移送', en: 'send the case to the police' },
      actor: 'body',
      basis: [penaltyLaw(27, 1), law(5, 2), law(6)],
      evidence: ['approval'],
      guards: [inOrder, sentInTime, materialsComplete, receiptSigned],
      documents: [
        { zh: '涉嫌犯罪案件移送书', en: 'transfer of a suspected crime' },
        { zh: '涉嫌犯罪案件情况的调查报告', en: 'report on the suspected crime' },
        { zh: '涉案物品清单', en: 'list of the goods' },
      ],
      apply: (state, { on, at, to, materials, lateReason }) => ({
        ...state,
        status: 'sent',
        on,
        sentAt: at,
        sentTo: to,
        materials,
        ...(lateReason === undefined ? {} : { lateSending: lateReason }),
      }),
    }),
    edge({
      id: 'forward',
      from: 'sent',
      on: 'forward',
      to: 'sent',
      label: { zh: '转送有管辖权的机关', en: 'forward to the competent organ' },
      actor: 'police',
      basis: [law(7)],
      guards: [inOrder, noticed],
      apply: (state, { on, to }) => ({ ...state, on, sentTo: to }),
    }),
    edge({
      id: 'policeFile',
      from: ['sent', 'reconsidering', 'supervised'],
      on: 'policeFile',
      to: 'policeFiled',
      label: { zh: '公安机关立案', en: 'the police file the case' },
      actor: 'police',
      basis: [law(8), law(9, 2), law(9, 3)],
      guards: [inOrder, documented],
      yields: ['policeNotice'],
      documents: [policeNotice],
      apply: (state, { on }) => ({
        ...sentPart(state as Sent),
        status: 'policeFiled',
        on,
        noticedOn: on,
      }),
    }),
    edge({
      id: 'policeDecline',
      from: 'sent',
      on: 'policeDecline',
      to: 'declined',
      label: { zh: '公安机关不予立案', en: 'the police decline' },
      actor: 'police',
      basis: [law(8)],
      guards: [inOrder, reasonOnFile],
      documents: [{ zh: '不予立案通知书', en: 'police notice of refusal' }],
      apply: (state, { on, reason }) => ({
        ...state,
        status: 'declined',
        on,
        declinedOn: on,
        declineReason: reason,
      }),
    }),
    edge({
      id: 'requestReconsideration',
      from: 'declined',
      on: 'requestReconsideration',
      to: 'reconsidering',
      label: { zh: '提请复议', en: 'ask the police to reconsider' },
      actor: 'body',
      basis: [law(9, 1)],
      guards: [inOrder, reconsiderationInTime],
      documents: [{ zh: '提请复议书', en: 'request for reconsideration' }],
      apply: (state, { on }) => ({ ...state, status: 'reconsidering', on, requestedOn: on }),
    }),
    edge({
      id: 'suggestSupervision',
      from: 'declined',
      on: 'suggestSupervision',
      to: 'supervised',
      label: { zh: '建议立案监督', en: 'suggest supervision' },
      actor: 'body',
      basis: [law(9, 1)],
      guards: [inOrder],
      documents: [{ zh: '立案监督建议书', en: 'suggestion of supervision' }],
      apply: (state, { on }) => ({ ...state, status: 'supervised', on, suggestedOn: on }),
    }),
    edge({
      id: 'upholdDecline',
      from: 'reconsidering',
      on: 'upholdDecline',
      to: 'upheld',
      label: { zh: '复议维持不予立案', en: 'uphold the refusal' },
      actor: 'police',
      basis: [law(9, 2)],
      guards: [inOrder, documented],
      documents: [{ zh: '复议决定通知书', en: 'decision on reconsideration' }],
      apply: (state, { on }) => ({ ...state, status: 'upheld', on, upheldOn: on }),
    }),
    edge({
      id: 'suggestSupervisionOfUpheld',
      from: 'upheld',
      on: 'suggestSupervision',
      to: 'supervised',
      label: { zh: '对复议决定仍有异议，建议立案监督', en: 'suggest supervision of the refusal' },
      actor: 'body',
      basis: [law(9, 2)],
      guards: [inOrder, supervisionInTime],
      documents: [{ zh: '立案监督建议书', en: 'suggestion of supervision' }],
      apply: (state, { on }) => ({ ...state, status: 'supervised', on, suggestedOn: on }),
    }),
    edge({
      id: 'acceptDecline',
      from: ['declined', 'upheld'],
      on: 'acceptDecline',
      to: 'returned',
      label: { zh: '依法自行处理', en: 'take the case back' },
      actor: 'body',
      basis: [law(8), law(10)],
      guards: [inOrder],
      apply: (state, { on }) => backTo(state, on, 'declined'),
    }),
    edge({
      id: 'endSupervision',
      from: 'supervised',
      on: 'endSupervision',
      to: 'returned',
      label: { zh: '立案监督认为不立案理由成立', en: 'supervision upholds the refusal' },
      actor: 'procuratorate',
      basis: [law(9, 3), law(10)],
      guards: [inOrder, documented],
      apply: (state, { on }) => backTo(state, on, 'declined'),
    }),
    edge({
      id: 'handOver',
      from: 'policeFiled',
      on: 'handOver',
      to: 'handedOver',
      label: { zh: '移交涉案物品和材料', en: 'hand over goods and papers' },
      actor: 'body',
      basis: [law(12), compulsionLaw(21)],
      evidence: ['policeNotice'],
      guards: [inOrder, handedOverInTime],
      documents: [{ zh: '涉案物品移交清单', en: 'list of goods handed over' }],
      effects: ['tellPartyOfTransferredGoods'],
      apply: (state, { on }) => ({ ...state, status: 'handedOver', on, handedOverOn: on }),
    }),
    edge({
      id: 'returnCase',
      from: ['policeFiled', 'handedOver'],
      on: 'returnCase',
      to: 'returned',
      label: {
        zh: '不需要追究刑事责任，移送行政机关处理',
        en: 'no criminal responsibility: the case comes back',
      },
      actor: 'judiciary',
      basis: [penaltyLaw(27, 1), law(13)],
      guards: [inOrder, documented],
      documents: [{ zh: '案件移送书', en: 'transfer to the administrative organ' }],
      apply: (state, { on, ground }) => backTo(state, on, ground),
    }),
    edge({
      id: 'convict',
      from: 'handedOver',
      on: 'convict',
      to: 'convicted',
      label: { zh: '人民法院判决有罪', en: 'the court convicts' },
      actor: 'judiciary',
      basis: [penaltyLaw(8, 2), penaltyLaw(35, 2)],
      guards: [inOrder, judgmentNamed],
      apply: (state, { on, judgment }) => ({
        ...sentPart(state),
        status: 'convicted',
        on,
        judgment,
      }),
    }),
  ],
  parseState: parseCrimeReferral,
});

/** 移送不变式: each holds over all paths of {@link crimeReferralMachine}. */
export const crimeReferralInvariants: readonly Invariant[] = [
  {
    id: 'noReferralWithoutReport',
    label: {
      zh: '未经专案组书面报告不得批准移送',
      en: 'no referral is approved without the written report of a team',
    },
    basis: [law(5, 1)],
    never: { edges: ['approve'] },
    before: { edges: ['report'] },
  },
  {
    id: 'noReferralWithoutApproval',
    label: {
      zh: '未经正职负责人批准不得移送',
      en: 'no case is sent without the approval of the chief head',
    },
    basis: [law(5, 2)],
    never: { states: ['sent'] },
    before: { edges: ['approve'] },
  },
  {
    id: 'noReferralAfterRefusal',
    label: { zh: '决定不批准的不得移送', en: 'a referral that was not approved is not sent' },
    basis: [law(5, 2)],
    never: { states: ['sent'] },
    after: { states: ['notApproved'] },
  },
  {
    id: 'noHandoverBeforePoliceFiling',
    label: {
      zh: '公安机关未立案不移交涉案物品',
      en: 'goods are handed over only after the police filed the case',
    },
    basis: [law(12)],
    never: { states: ['handedOver'] },
    before: { edges: ['policeFile'] },
  },
  {
    id: 'noReturnBeforeSending',
    label: {
      zh: '未移送的案件无从退回',
      en: 'a case comes back only after it was sent',
    },
    basis: [penaltyLaw(27, 1)],
    never: { states: ['returned'] },
    before: { states: ['sent'] },
  },
  {
    id: 'noReconsiderationWithoutRefusal',
    label: {
      zh: '公安机关未决定不予立案的，不得提请复议',
      en: 'the police are asked to reconsider only a refusal',
    },
    basis: [law(9, 1)],
    never: { states: ['reconsidering', 'supervised'] },
    before: { edges: ['policeDecline'] },
  },
  {
    id: 'noReturnAfterConviction',
    label: {
      zh: '已判决有罪的，不再退回行政处罚',
      en: 'a case that ended in a conviction does not come back for a penalty',
    },
    basis: [penaltyLaw(35, 2)],
    never: { states: ['returned'] },
    after: { states: ['convicted'] },
  },
];
