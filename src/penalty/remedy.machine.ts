/*
 * 复议、诉讼对处罚决定的影响: 行政处罚法 第四十八条第二款、第七十三条; 行政复议法 第四十二条、第六十三条至第六十八条; 行政诉讼法 第五十六条、
 * 第六十九条至第七十七条; 行政复议法实施条例 (2026) 第五十八条. What the reconsideration organ and the court do themselves is their own
 * procedure; here is what it does to the decision, and what the body must then do.
 */
import { addDays } from '../core/index.js';
import {
  compulsionLaw,
  legalRules,
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
  reconsiderationRegulation,
} from '../law/index.js';
import { machineFor } from '../workflow/index.js';
import type {
  ConcludedRemedy,
  Remedy,
  RemedyEvent,
  RemedyFacts,
  RemedyProceeding,
} from './remedy.js';
import { parseRemedy } from './remedy.schema.js';
import * as guard from './remedy-guards.js';

const { edge, machine } = machineFor<Remedy, RemedyEvent, RemedyFacts>();
const { remedyInOrder: inOrder } = guard;

const decisionTerm = {
  id: 'penalty.reconsiderationDecisionTerm',
  label: { zh: '作出行政复议决定', en: 'reconsideration decided' },
  rule: legalRules.reconsiderationDecision,
  start: ({ kind, acceptedOn }: Extract<Remedy, { readonly status: 'pending' | 'stopped' }>) =>
    kind === 'reconsideration' ? acceptedOn : undefined,
};
const withdrawalTerm = {
  id: 'penalty.disclosureWithdrawalTerm',
  label: { zh: '撤回公开的决定并说明理由', en: 'published decision withdrawn with reasons' },
  rule: legalRules.guangdongDecisionWithdrawal,
  start: ({ decision, disclosure, receivedOn }: ConcludedRemedy) =>
    decision.disclosed && disclosure === undefined ? receivedOn : undefined,
};
const settleDisclosure = {
  label: { zh: '撤回公开的决定', en: 'withdraw the published decision' },
  actor: 'body',
  basis: [penaltyLaw(48, 2)],
  guards: [inOrder, guard.disclosureWithdrawn],
  yields: ['disclosureSettled'],
  documents: [{ zh: '撤回行政处罚决定信息的说明', en: 'public reasons of the withdrawal' }],
} as const;
const settleProperty = {
  label: { zh: '退还多收的款项', en: 'give back what was taken too much' },
  actor: 'body',
  basis: [compulsionLaw(41)],
  guards: [inOrder, guard.propertyRestored],
  yields: ['propertySettled'],
} as const;

/**
 * 复议、诉讼: a proceeding against a penalty decision, and what it does to the case.
 *
 * Basis: 行政复议法 第三十条, 第四十二条, 第六十二条至第七十七条; 行政诉讼法 第五十一条, 第五十六条第一款, 第六十九条至第七十七条; 行政处罚法 第七十三条第一款.
 */
export const remedyMachine = machine({
  id: 'penalty/remedy',
  label: { zh: '复议、诉讼对处罚决定的影响', en: 'effects of reconsideration and litigation' },
  schema: 1,
  initial: 'applied',
  actors: {
    party: { zh: '申请人或者原告', en: 'applicant or plaintiff' },
    authority: { zh: '行政复议机关或者人民法院', en: 'reconsideration organ or court' },
    body: { zh: '被申请人或者被告', en: 'the enforcement body' },
  },
  states: {
    applied: {
      label: { zh: '已申请或者起诉', en: 'applied for' },
      deadlines: [
        {
          id: 'penalty.reconsiderationAcceptanceTerm',
          label: { zh: '审查复议申请', en: 'application examined' },
          rule: legalRules.reconsiderationAcceptance,
          start: ({ kind, appliedOn }) => (kind === 'reconsideration' ? appliedOn : undefined),
        },
      ],
    },
    notAccepted: { label: { zh: '不予受理', en: 'not accepted' }, final: true },
    pending: { label: { zh: '审理中，不停止执行', en: 'pending' }, deadlines: [decisionTerm] },
    stopped: {
      label: { zh: '审理中，停止执行', en: 'pending, execution stopped' },
      deadlines: [decisionTerm],
    },
    withdrawn: { label: { zh: '撤回申请或者撤诉', en: 'withdrawn' }, final: true },
    upheld: {
      label: { zh: '维持或者驳回', en: 'upheld' },
      final: true,
      deadlines: [
        {
          id: 'penalty.suitAfterReconsiderationTerm',
          label: { zh: '对复议决定提起诉讼', en: 'lawsuit after the reconsideration' },
          rule: legalRules.litigationAfterReconsideration,
          start: ({ kind, receivedOn }) => (kind === 'reconsideration' ? receivedOn : undefined),
        },
      ],
    },
    altered: { label: { zh: '变更或者部分撤销', en: 'altered' }, deadlines: [withdrawalTerm] },
    unlawful: {
      label: { zh: '确认违法', en: 'confirmed unlawful' },
      deadlines: [withdrawalTerm],
    },
    annulled: {
      label: { zh: '撤销或者确认无效', en: 'revoked or confirmed void' },
      deadlines: [withdrawalTerm],
    },
    redoOrdered: {
      label: { zh: '撤销并责令重新作出', en: 'revoked, to be decided anew' },
      deadlines: [
        withdrawalTerm,
        {
          id: 'penalty.actAnewTerm',
          label: { zh: '重新作出行政行为', en: 'decided anew' },
          rule: legalRules.actAnew,
          start: ({ kind, receivedOn, redoBy }) =>
            kind === 'reconsideration' && redoBy === undefined ? receivedOn : undefined,
        },
      ],
    },
    redone: { label: { zh: '已重新作出', en: 'decided anew' }, deadlines: [withdrawalTerm] },
    completed: { label: { zh: '影响处理完毕', en: 'effects carried out' }, final: true },
  },
  evidence: {
    disclosureSettled: {
      label: {
        zh: '已撤回公开的决定，或者没有公开',
        en: 'the published decision is withdrawn, or none was published',
      },
      basis: [penaltyLaw(48, 2)],
      present: (state) => 'disclosure' in state && state.disclosure !== undefined,
    },
    propertySettled: {
      label: {
        zh: '多收的款项已退还，或者没有多收',
        en: 'what was taken too much is given back, or nothing was',
      },
      basis: [compulsionLaw(41)],
      present: (state) => 'restored' in state && state.restored !== undefined,
    },
  },
  edges: [
    edge({
      id: 'accept',
      from: 'applied',
      on: 'accept',
      to: 'pending',
      label: { zh: '受理、立案', en: 'accept' },
      actor: 'authority',
      basis: [reconsiderationLaw(30, 1), litigationLaw(51, 1)],
      guards: [inOrder, guard.reconsideredWhereRequired, guard.soughtInTime],
      documents: [{ zh: '行政复议受理通知书、立案通知书', en: 'notice of acceptance' }],
      effects: ['pauseSurcharge'],
      apply: (state, { on }) => ({ ...state, status: 'pending', on, acceptedOn: on }),
    }),
    edge({
      id: 'refuseAcceptance',
      from: 'applied',
      on: 'refuseAcceptance',
      to: 'notAccepted',
      label: { zh: '不予受理', en: 'refuse to accept' },
      actor: 'authority',
      basis: [reconsiderationLaw(30, 2), litigationLaw(51, 2)],
      guards: [inOrder, guard.remedyReason],
      documents: [{ zh: '不予受理决定书、不予立案裁定书', en: 'refusal to accept' }],
      apply: (state, { on, reason }) => ({ ...state, status: 'notAccepted', on, reason }),
    }),
    edge({
      id: 'stopExecution',
      from: 'pending',
      on: 'stopExecution',
      to: 'stopped',
      label: { zh: '停止执行、暂缓执行', en: 'stop or defer the execution' },
      actor: 'authority',
      basis: [reconsiderationLaw(42), litigationLaw(56, 1), penaltyLaw(73, 2)],
      guards: [inOrder, guard.stopGroundFits],
      documents: [{ zh: '停止执行通知书', en: 'notice to stop the execution' }],
      effects: ['stopExecution'],
      apply: (state, { on, ground }) => ({
        ...state,
        status: 'stopped',
        on,
        ground,
        stoppedOn: on,
      }),
    }),
    edge({
      id: 'resumeExecution',
      from: 'stopped',
      on: 'resumeExecution',
      to: 'pending',
      label: { zh: '恢复执行', en: 'resume the execution' },
      actor: 'authority',
      basis: [penaltyLaw(73, 1)],
      guards: [inOrder, guard.remedyReason],
      effects: ['resumeExecution'],
      apply: ({ ground: _ground, stoppedOn: _stoppedOn, ...state }, { on }) => ({
        ...state,
        status: 'pending',
        on,
      }),
    }),
    edge({
      id: 'withdraw',
      from: ['applied', 'pending', 'stopped'],
      on: 'withdraw',
      to: 'withdrawn',
      label: { zh: '撤回申请、撤诉', en: 'withdraw' },
      actor: 'party',
      basis: [reconsiderationLaw(41), reconsiderationLaw(74, 2), litigationLaw(62)],
      guards: [inOrder],
      effects: ['resumeExecution'],
      apply: (state, { on }) => ({
        ...state,
        status: 'withdrawn',
        on,
        acceptedOn: 'acceptedOn' in state ? state.acceptedOn : on,
      }),
    }),
    edge({
      id: 'uphold',
      from: ['pending', 'stopped'],
      on: 'uphold',
      to: 'upheld',
      label: { zh: '维持、驳回', en: 'uphold' },
      actor: 'authority',
      basis: [reconsiderationLaw(68), litigationLaw(69)],
      guards: [inOrder],
      effects: ['resumeExecution'],
      apply: (state, { on }) => ({
        ...state,
        status: 'upheld',
        on,
        receivedOn: on,
        outcome: 'upheld',
        remaining: state.decision.sanctions,
        proceduralGround: false,
      }),
    }),
    edge({
      id: 'change',
      from: ['pending', 'stopped'],
      on: 'change',
      to: 'altered',
      label: { zh: '变更、部分撤销、调解', en: 'change, revoke in part or settle' },
      actor: 'authority',
      basis: [
        reconsiderationLaw(63),
        reconsiderationLaw(64, 1),
        reconsiderationLaw(73, 1),
        litigationLaw(77),
      ],
      guards: [inOrder, guard.changeNamed, guard.notMadeHeavier],
      effects: ['withdrawDisclosure', 'restoreProperty'],
      apply: (state, { on, how, remaining }) => ({
        ...state,
        status: 'altered',
        on,
        receivedOn: on,
        outcome: how,
        remaining,
        proceduralGround: false,
      }),
    }),
    edge({
      id: 'confirmUnlawful',
      from: ['pending', 'stopped'],
      on: 'confirmUnlawful',
      to: 'unlawful',
      label: { zh: '确认违法，不撤销', en: 'confirm it unlawful without revoking it' },
      actor: 'authority',
      basis: [reconsiderationLaw(65), litigationLaw(74), litigationLaw(76)],
      guards: [inOrder, guard.remedyReason],
      effects: ['withdrawDisclosure'],
      apply: (state, { on }) => ({
        ...state,
        status: 'unlawful',
        on,
        receivedOn: on,
        outcome: 'confirmedUnlawful',
        remaining: state.decision.sanctions,
        proceduralGround: false,
      }),
    }),
    edge({
      id: 'annul',
      from: ['pending', 'stopped'],
      on: 'annul',
      to: 'annulled',
      label: { zh: '撤销、确认无效', en: 'revoke it or confirm it void' },
      actor: 'authority',
      basis: [
        reconsiderationLaw(64, 1),
        reconsiderationLaw(67),
        litigationLaw(70),
        litigationLaw(75),
      ],
      guards: [inOrder],
      effects: ['withdrawDisclosure', 'restoreProperty', 'endExecution'],
      apply: (state, { on, how }) => ({
        ...state,
        status: 'annulled',
        on,
        receivedOn: on,
        outcome: how,
        remaining: [],
        proceduralGround: false,
      }),
    }),
    edge({
      id: 'annulAndOrder',
      from: ['pending', 'stopped'],
      on: 'annulAndOrder',
      to: 'redoOrdered',
      label: { zh: '撤销并责令重新作出', en: 'revoke it and order a new decision' },
      actor: 'authority',
      basis: [reconsiderationLaw(64, 1), litigationLaw(70)],
      guards: [inOrder],
      effects: ['withdrawDisclosure', 'restoreProperty', 'endExecution', 'fileOrdinaryCase'],
      apply: (state, { on, proceduralGround, redoBy }) => ({
        ...state,
        status: 'redoOrdered',
        on,
        receivedOn: on,
        outcome: 'revoked',
        remaining: [],
        proceduralGround,
        ...(redoBy === undefined ? {} : { redoBy }),
      }),
    }),
    edge({
      id: 'actAnew',
      from: 'redoOrdered',
      on: 'actAnew',
      to: 'redone',
      label: { zh: '重新作出行政处罚决定', en: 'decide anew' },
      actor: 'body',
      basis: [
        reconsiderationLaw(64, 2),
        reconsiderationRegulation(58, 1),
        litigationLaw(71),
        litigationInterpretation(90),
      ],
      guards: [inOrder, guard.actedAnewInTime, guard.notTheSameAct],
      documents: [{ zh: '行政处罚决定书', en: 'penalty decision' }],
      apply: (state, { on, newDecision }) => ({ ...state, status: 'redone', on, newDecision }),
    }),
    ...(
      [
        ['altered', 'Alteration'],
        ['unlawful', 'Confirmation'],
        ['annulled', 'Annulment'],
        ['redoOrdered', 'Order'],
        ['redone', 'Redo'],
      ] as const
    ).flatMap(([status, name]) => [
      edge({
        ...settleDisclosure,
        id: `settleDisclosureAfter${name}`,
        from: status,
        on: 'settleDisclosure',
        to: status,
        apply: (state, { on, disclosure }) => ({ ...state, on, disclosure }),
      }),
      edge({
        ...settleProperty,
        id: `settlePropertyAfter${name}`,
        from: status,
        on: 'settleProperty',
        to: status,
        apply: (state, { on, restored }) => ({ ...state, on, restored }),
      }),
    ]),
    edge({
      id: 'complete',
      from: ['altered', 'unlawful', 'annulled', 'redone'],
      on: 'complete',
      to: 'completed',
      label: { zh: '影响处理完毕', en: 'all effects are carried out' },
      actor: 'body',
      basis: [penaltyLaw(48, 2), compulsionLaw(41), reconsiderationLaw(77, 1)],
      evidence: ['disclosureSettled', 'propertySettled'],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...state, status: 'completed', on }),
    }),
  ],
  parseState: parseRemedy,
});

/**
 * 案件中的复议、诉讼期间: the proceeding as the case and its enforcement read it: the surcharge pauses from the application to the day
 * after its end (行政处罚法 第七十三条第三款), and nothing is executed while the execution is stopped.
 *
 * `undefined` where it was not accepted: then there was no 行政复议或者行政诉讼期间.
 *
 * @example
 * const remedy = { kind: 'reconsideration', appliedOn: localDate('2024-06-03'), on: localDate('2024-08-05') }
 * remedyProceeding({ ...remedy, status: 'stopped' })
 * // => { kind: 'reconsideration', from: '2024-06-03', until: 'open', executionStopped: true }
 * remedyProceeding({ ...remedy, status: 'withdrawn' }).until // => '2024-08-06'
 * remedyProceeding({ ...remedy, status: 'notAccepted' }) // => undefined
 */
export function remedyProceeding(state: Remedy): RemedyProceeding | undefined {
  const { kind, appliedOn: from, status } = state;
  if (status === 'notAccepted') return undefined;
  if (status === 'applied' || status === 'pending' || status === 'stopped')
    return {
      kind,
      from,
      until: 'open',
      ...(status === 'stopped' ? { executionStopped: true } : {}),
    };
  if (status === 'withdrawn')
    return { kind, from, until: addDays(state.on, 1), outcome: 'withdrawn' };
  return { kind, from, until: addDays(state.receivedOn, 1), outcome: state.outcome };
}
