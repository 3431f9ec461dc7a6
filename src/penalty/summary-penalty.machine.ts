/*
 * 行政处罚简易程序: 行政处罚法 第五章第二节 (第五十一条至第五十三条), with the notice and the statement of 第四十四条、第四十五条, which
 * 第五十一条 does not set aside; 当场收缴: 第六十八条至第七十一条. A case that does not fit goes to the ordinary procedure.
 */
import { addDays } from '../core/index.js';
import { legalRules, penaltyLaw, reconsiderationLaw } from '../law/index.js';
import { machineFor } from '../workflow/index.js';
import * as guard from './summary-guards.js';
import type {
  DecidedSummaryFile,
  SummaryPenalty,
  SummaryPenaltyEvent,
  SummaryPenaltyFacts,
} from './summary-penalty.js';
import { parseSummaryPenalty } from './summary-penalty.schema.js';

const { edge, machine } = machineFor<SummaryPenalty, SummaryPenaltyEvent, SummaryPenaltyFacts>();
const { summaryInOrder: inOrder } = guard;

const decidedOn = ({ decision }: DecidedSummaryFile) => decision.decidedOn;
type Line = keyof typeof guard.summaryReportRules;
const reportTerms = (Object.keys(guard.summaryReportRules) as readonly Line[]).map((line) => ({
  id: `penalty.summaryReportTerm.${line}`,
  label: { zh: '当场处罚决定备案', en: 'on-the-spot decision reported' },
  rule: guard.summaryReportRules[line],
  start: (state: DecidedSummaryFile) =>
    state.line === line && state.report === undefined ? guard.reportStart(state) : undefined,
}));
const report = {
  label: { zh: '报所属行政机关备案', en: 'report the decision to the body' },
  actor: 'officers',
  basis: [penaltyLaw(52, 3)],
  guards: [inOrder, guard.notReportedYet, guard.reportedInTime],
  yields: ['report'],
  documents: [{ zh: '当场行政处罚备案表', en: 'report of an on-the-spot penalty' }],
} as const;
const reported = <State extends DecidedSummaryFile>(
  state: State,
  { on, lateReason }: { readonly on: State['on']; readonly lateReason?: string },
): State => ({
  ...state,
  on,
  report: lateReason === undefined ? { on } : { on, lateReason },
});
const conversion = {
  label: { zh: '转为普通程序', en: 'convert to the ordinary procedure' },
  actor: 'officers',
  basis: [penaltyLaw(54, 1)],
  guards: [inOrder, guard.groundStated],
} as const;

/**
 * 简易程序: an on-the-spot penalty from the violation to the closing.
 *
 * Basis: 行政处罚法 第五十一条至第五十三条, 第六十八条至第七十一条.
 */
export const summaryPenaltyMachine = machine({
  id: 'penalty/summary',
  label: { zh: '行政处罚简易程序', en: 'summary penalty procedure' },
  schema: 1,
  initial: 'found',
  actors: {
    officers: { zh: '执法人员', en: 'officers' },
    party: { zh: '当事人', en: 'party' },
    body: { zh: '行政机关', en: 'enforcement body' },
  },
  states: {
    found: { label: { zh: '当场发现违法行为', en: 'violation found on the spot' } },
    informed: { label: { zh: '已当场告知', en: 'party informed' } },
    heard: { label: { zh: '已听取陈述、申辩', en: 'party heard' } },
    decided: {
      label: { zh: '已当场决定并交付', en: 'decided and handed over on the spot' },
      deadlines: [
        {
          id: 'penalty.summaryPaymentTerm',
          label: { zh: '缴纳罚款', en: 'fine paid' },
          rule: legalRules.paymentDeadline,
          start: (state) =>
            state.decision.sanctions.some(({ kind }) => kind === 'fine')
              ? state.decision.decidedOn
              : undefined,
        },
        {
          id: 'penalty.summaryReconsiderationTerm',
          label: { zh: '申请行政复议', en: 'application for reconsideration' },
          rule: legalRules.reconsiderationApplication,
          start: decidedOn,
        },
        ...reportTerms,
      ],
    },
    collected: {
      label: { zh: '已当场收缴罚款', en: 'fine collected on the spot' },
      deadlines: [
        {
          id: 'penalty.handInTerm',
          label: { zh: '罚款交至行政机关', en: 'fine handed in' },
          rule: legalRules.collectedFineHandIn,
          start: ({ collection }) => (collection.onWater ? undefined : collection.on),
        },
        ...reportTerms,
      ],
    },
    handedIn: {
      label: { zh: '罚款已交至行政机关', en: 'fine handed in' },
      deadlines: [
        {
          id: 'penalty.depositTerm',
          label: { zh: '罚款缴付指定的银行', en: 'fine paid to the bank' },
          rule: legalRules.collectedFineBanking,
          start: ({ handedInOn }) => handedInOn,
        },
        ...reportTerms,
      ],
    },
    performed: { label: { zh: '履行完毕', en: 'performed' }, deadlines: reportTerms },
    enforced: {
      label: { zh: '强制执行完毕', en: 'enforcement concluded' },
      deadlines: reportTerms,
    },
    closed: { label: { zh: '结案归档', en: 'closed' }, final: true },
    converted: {
      label: { zh: '转为普通程序', en: 'converted to the ordinary procedure' },
      final: true,
    },
  },
  evidence: {
    informed: {
      label: {
        zh: '已出示证件并当场告知',
        en: 'certificates were shown and the party was informed',
      },
      basis: [penaltyLaw(44), penaltyLaw(52, 1)],
      present: (state) => 'notice' in state,
    },
    heard: {
      label: { zh: '已听取陈述、申辩', en: 'the party was heard' },
      basis: [penaltyLaw(45, 1)],
      present: (state) => 'points' in state,
    },
    deliveredForm: {
      label: { zh: '决定书已当场交付', en: 'the form was handed over on the spot' },
      basis: [penaltyLaw(52, 1)],
      present: (state) => 'delivery' in state,
    },
    report: {
      label: { zh: '已报所属行政机关备案', en: 'reported to the body' },
      basis: [penaltyLaw(52, 3)],
      present: (state) => 'report' in state && state.report !== undefined,
    },
  },
  edges: [
    edge({
      id: 'inform',
      from: 'found',
      on: 'inform',
      to: 'informed',
      label: { zh: '出示证件，当场告知', en: 'show the certificates and inform the party' },
      actor: 'officers',
      basis: [penaltyLaw(44), penaltyLaw(52, 1)],
      guards: [
        inOrder,
        guard.profileInForce,
        guard.summaryOfficers,
        guard.summaryCertificatesShown,
        guard.rightsStated,
      ],
      yields: ['informed'],
      documents: [{ zh: '当场处罚告知笔录', en: 'record of the notice on the spot' }],
      apply: (state, { on, officers, proposed }) => ({
        ...state,
        status: 'informed',
        on,
        notice: { on, officers, proposed },
      }),
    }),
    edge({
      id: 'recordStatement',
      from: 'informed',
      on: 'recordStatement',
      to: 'heard',
      label: { zh: '听取陈述、申辩', en: 'hear the party' },
      actor: 'officers',
      basis: [penaltyLaw(45, 1)],
      guards: [inOrder, guard.statementsReviewed],
      evidence: ['informed'],
      yields: ['heard'],
      apply: (state, { on, points }) => ({ ...state, status: 'heard', on, points }),
    }),
    edge({
      id: 'decide',
      from: 'heard',
      on: 'decide',
      to: 'decided',
      label: { zh: '当场作出决定并交付', en: 'decide on the spot and hand the form over' },
      actor: 'officers',
      basis: [penaltyLaw(51), penaltyLaw(52, 1), penaltyLaw(52, 2), reconsiderationLaw(23, 2)],
      evidence: ['informed', 'heard'],
      guards: [
        inOrder,
        guard.factsCertain,
        guard.withinSummaryCeiling,
        guard.summaryOfficers,
        guard.summaryDecisionOfThisCase,
        guard.notHeavierThanTold,
        guard.deliveredOnTheSpot,
      ],
      yields: ['deliveredForm'],
      documents: [{ zh: '当场行政处罚决定书', en: 'on-the-spot penalty decision' }],
      effects: ['disclose'],
      apply: (state, { on, decision, delivery }) => ({
        ...state,
        status: 'decided',
        on,
        decision,
        delivery,
        payments: [],
        remedies: [],
      }),
    }),
    edge({
      ...conversion,
      id: 'convert',
      from: ['found', 'informed', 'heard'],
      on: 'convert',
      to: 'converted',
      effects: ['fileOrdinaryCase'],
      apply: (
        {
          on: _on,
          caseCode,
          foundOn,
          body,
          line,
          party,
          violation,
          factsCertain,
          hasBasis,
          recusals,
        },
        { on, ground, reason },
      ) => ({
        status: 'converted',
        on,
        caseCode,
        foundOn,
        body,
        line,
        party,
        violation,
        factsCertain,
        hasBasis,
        recusals,
        ground,
        reason,
      }),
    }),
    edge({
      ...report,
      id: 'report',
      from: 'decided',
      on: 'report',
      to: 'decided',
      apply: reported,
    }),
    edge({
      ...report,
      id: 'reportAfterCollection',
      from: 'collected',
      on: 'report',
      to: 'collected',
      apply: reported,
    }),
    edge({
      ...report,
      id: 'reportAfterHandIn',
      from: 'handedIn',
      on: 'report',
      to: 'handedIn',
      apply: reported,
    }),
    edge({
      ...report,
      id: 'reportAfterPerformance',
      from: 'performed',
      on: 'report',
      to: 'performed',
      apply: reported,
    }),
    edge({
      ...report,
      id: 'reportAfterEnforcement',
      from: 'enforced',
      on: 'report',
      to: 'enforced',
      apply: reported,
    }),
    edge({
      id: 'collect',
      from: 'decided',
      on: 'collect',
      to: 'collected',
      label: { zh: '当场收缴罚款', en: 'collect the fine on the spot' },
      actor: 'officers',
      basis: [penaltyLaw(68), penaltyLaw(69), penaltyLaw(70)],
      evidence: ['deliveredForm'],
      guards: [inOrder, guard.collectionAllowed, guard.collectedAsDecided, guard.financeReceipt],
      documents: [{ zh: '罚款专用票据', en: 'receipt of the finance department' }],
      apply: (state, { on, collection }) => ({
        ...state,
        status: 'collected',
        on,
        collection,
        payments: [
          ...state.payments,
          { on, amount: collection.amount, receipt: collection.receipt },
        ],
      }),
    }),
    edge({
      id: 'handIn',
      from: 'collected',
      on: 'handIn',
      to: 'handedIn',
      label: { zh: '罚款交至行政机关', en: 'hand the fine in' },
      actor: 'officers',
      basis: [penaltyLaw(71)],
      guards: [inOrder, guard.handedInInTime],
      apply: ({ ...state }, { on, landedOn, lateReason }) => ({
        ...state,
        status: 'handedIn',
        on,
        handedInOn: on,
        ...(landedOn === undefined ? {} : { landedOn }),
        ...(lateReason === undefined ? {} : { lateReason }),
      }),
    }),
    edge({
      id: 'deposit',
      from: 'handedIn',
      on: 'deposit',
      to: 'performed',
      label: { zh: '罚款缴付指定的银行', en: 'pay the fine to the bank' },
      actor: 'body',
      basis: [penaltyLaw(71)],
      guards: [inOrder, guard.depositedInTime],
      apply: (state, { on }) => ({ ...state, status: 'performed', on }),
    }),
    edge({
      id: 'pay',
      from: 'decided',
      on: 'pay',
      to: 'decided',
      label: { zh: '到银行或者通过电子支付系统缴款', en: 'pay at the bank or electronically' },
      actor: 'party',
      basis: [penaltyLaw(53), penaltyLaw(67, 3)],
      evidence: ['deliveredForm'],
      guards: [inOrder, guard.summaryNotOverpaid],
      apply: (state, { on, payment }) => ({ ...state, on, payments: [...state.payments, payment] }),
    }),
    edge({
      id: 'fileRemedy',
      from: 'decided',
      on: 'fileRemedy',
      to: 'decided',
      label: { zh: '申请复议，或者复议后起诉', en: 'apply for reconsideration, or sue after it' },
      actor: 'party',
      basis: [penaltyLaw(7, 1), penaltyLaw(73, 1), reconsiderationLaw(23, 1, 1)],
      guards: [inOrder, guard.reconsiderationComesFirst],
      apply: (state, { on, kind }) => ({
        ...state,
        on,
        remedies: [...state.remedies, { kind, from: on, until: 'open' }],
      }),
    }),
    edge({
      id: 'endRemedy',
      from: 'decided',
      on: 'endRemedy',
      to: 'decided',
      label: { zh: '复议、诉讼终结', en: 'the remedy ends' },
      actor: 'body',
      basis: [penaltyLaw(73, 3)],
      guards: [inOrder, guard.summaryRemedyOpen],
      apply: (state, { on }) => ({
        ...state,
        on,
        remedies: state.remedies.map((one) =>
          one.until === 'open' ? { ...one, until: addDays(on, 1) } : one,
        ),
      }),
    }),
    edge({
      id: 'confirmPerformed',
      from: 'decided',
      on: 'confirmPerformed',
      to: 'performed',
      label: { zh: '确认履行完毕', en: 'confirm performance' },
      actor: 'body',
      basis: [penaltyLaw(53), penaltyLaw(66, 1)],
      evidence: ['deliveredForm'],
      guards: [inOrder, guard.summaryPaidInFull],
      apply: (state, { on }) => ({ ...state, status: 'performed', on }),
    }),
    edge({
      id: 'recordEnforcement',
      from: 'decided',
      on: 'recordEnforcement',
      to: 'enforced',
      label: { zh: '记录强制执行结果', en: 'record how the enforcement ended' },
      actor: 'body',
      basis: [penaltyLaw(72, 1)],
      evidence: ['deliveredForm'],
      guards: [inOrder, guard.enforcementOfThisForm],
      apply: (state, { on, enforcement }) => ({ ...state, status: 'enforced', on, enforcement }),
    }),
    edge({
      id: 'close',
      from: ['performed', 'enforced'],
      on: 'close',
      to: 'closed',
      label: { zh: '结案归档', en: 'close and archive' },
      actor: 'body',
      basis: [penaltyLaw(47), penaltyLaw(52, 3)],
      evidence: ['report'],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...state, status: 'closed', on, closedOn: on }),
    }),
  ],
  parseState: parseSummaryPenalty,
});
