/*
 * 查封、扣押、冻结: 行政强制法 第三章. Approval first (第十八条第（一）项), or within twenty-four hours of an urgent measure
 * (第十九条); thirty days and thirty more (第二十五条、第三十二条); lifted, disposed of or handed over with the case.
 */
import { compulsionLaw, legalRules } from '../law/index.js';
import { machineFor } from '../workflow/index.js';
import type {
  CompulsoryMeasure,
  CompulsoryMeasureEvent,
  CompulsoryMeasureFacts,
  ImposedMeasure,
} from './compulsory-measure.js';
import { parseCompulsoryMeasure } from './compulsory-measure.schema.js';
import * as guard from './measure-guards.js';

const { edge, machine } = machineFor<
  CompulsoryMeasure,
  CompulsoryMeasureEvent,
  CompulsoryMeasureFacts
>();
const { measureInOrder: inOrder } = guard;

const imposing = [
  inOrder,
  guard.powerGiven,
  guard.sealsOrSeizes,
  guard.measureOfficers,
  guard.measureCertificates,
  guard.partyOrWitness,
  guard.measureRightsTold,
  guard.siteRecorded,
  guard.measureOfThisCase,
  guard.objectsAllowed,
  guard.measureDelivered,
] as const;
const imposingDocuments = [
  { zh: '查封、扣押决定书', en: 'decision of sealing or seizure' },
  { zh: '查封、扣押清单', en: 'list of sealed or seized things' },
  { zh: '现场笔录', en: 'site record' },
];

const sealingTerm = {
  id: 'penalty.sealingTerm',
  label: { zh: '作出处理决定或者解除查封、扣押', en: 'disposal or lifting of the measure' },
  rule: legalRules.sealingTerm,
  rollForward: false,
  start: ({ kind, imposedOn }: ImposedMeasure) => (kind === 'freezing' ? undefined : imposedOn),
  suspensions: ({ tests }: ImposedMeasure) => tests,
};
const freezingTerm = {
  id: 'penalty.freezingTerm',
  label: { zh: '作出处理决定或者解除冻结', en: 'disposal or lifting of the freezing' },
  rule: legalRules.freezingTerm,
  rollForward: false,
  start: ({ kind, imposedOn }: ImposedMeasure) => (kind === 'freezing' ? imposedOn : undefined),
};

/**
 * 行政强制措施: a sealing, seizure or freezing from the proposal to the return, the disposal or the transfer.
 *
 * Basis: 行政强制法 第十六条至第三十三条.
 */
export const compulsoryMeasureMachine = machine({
  id: 'penalty/compulsory-measure',
  label: { zh: '查封、扣押、冻结', en: 'sealing, seizure and freezing' },
  schema: 1,
  initial: 'proposed',
  actors: {
    officers: { zh: '执法人员', en: 'officers' },
    head: { zh: '行政机关负责人', en: 'head of the body' },
    body: { zh: '行政机关', en: 'enforcement body' },
    clock: { zh: '期限届满', en: 'end of a term' },
  },
  states: {
    proposed: { label: { zh: '拟采取措施', en: 'proposed' } },
    notApproved: { label: { zh: '不予批准', en: 'not approved' }, final: true },
    approved: { label: { zh: '已批准', en: 'approved' } },
    urgent: { label: { zh: '紧急实施，待补办批准', en: 'imposed at once, approval pending' } },
    inForce: {
      label: { zh: '措施实施中', en: 'in force' },
      deadlines: [
        sealingTerm,
        freezingTerm,
        {
          id: 'penalty.freezingDeliveryTerm',
          label: { zh: '交付冻结决定书', en: 'freezing decision delivered' },
          rule: legalRules.freezingDecisionDelivery,
          start: ({ kind, decision, imposedOn }) =>
            kind === 'freezing' && decision === undefined ? imposedOn : undefined,
        },
      ],
    },
    extended: {
      label: { zh: '期限已延长', en: 'extended' },
      deadlines: [
        {
          ...sealingTerm,
          id: 'penalty.sealingExtensionTerm',
          rule: legalRules.sealingExtension,
          start: ({ extension: _extension, ...state }, calendar) =>
            state.kind === 'freezing'
              ? undefined
              : guard.lastDayOfMeasure(state, { calendar })?.end,
        },
        {
          ...freezingTerm,
          id: 'penalty.freezingExtensionTerm',
          rule: legalRules.freezingExtension,
          start: ({ extension: _extension, ...state }, calendar) =>
            state.kind === 'freezing'
              ? guard.lastDayOfMeasure(state, { calendar })?.end
              : undefined,
        },
      ],
    },
    lifted: { label: { zh: '已解除', en: 'lifted' } },
    returned: { label: { zh: '已退还', en: 'given back' }, final: true },
    disposed: { label: { zh: '已作处理', en: 'disposed of' }, final: true },
    transferred: { label: { zh: '随案移送', en: 'transferred with the case' }, final: true },
  },
  evidence: {
    approval: {
      label: { zh: '负责人已批准', en: 'approved by a head' },
      basis: [compulsionLaw(18, 1, 1), compulsionLaw(19)],
      present: (state) => 'approval' in state && state.approval !== undefined,
    },
    lifting: {
      label: { zh: '已作出解除决定', en: 'the measure is lifted' },
      basis: [compulsionLaw(28, 1), compulsionLaw(33, 1)],
      present: (state) => 'liftedOn' in state,
    },
  },
  edges: [
    edge({
      id: 'approve',
      from: 'proposed',
      on: 'approve',
      to: 'approved',
      label: { zh: '批准', en: 'approve' },
      actor: 'head',
      basis: [compulsionLaw(18, 1, 1)],
      guards: [inOrder, guard.powerGiven, guard.measureApproved],
      yields: ['approval'],
      documents: [{ zh: '行政强制措施审批表', en: 'approval of the measure' }],
      apply: (state, { on, approvedBy }) => ({
        ...state,
        status: 'approved',
        on,
        approval: { on, by: approvedBy },
      }),
    }),
    edge({
      id: 'reject',
      from: 'proposed',
      on: 'reject',
      to: 'notApproved',
      label: { zh: '不予批准', en: 'reject' },
      actor: 'head',
      basis: [compulsionLaw(16, 2), compulsionLaw(18, 1, 1)],
      guards: [inOrder, guard.measureReason],
      apply: (state, { on, reason }) => ({ ...state, status: 'notApproved', on, reason }),
    }),
    edge({
      id: 'impose',
      from: 'approved',
      on: 'impose',
      to: 'inForce',
      label: { zh: '实施查封、扣押', en: 'seal or seize' },
      actor: 'officers',
      basis: [compulsionLaw(18), compulsionLaw(24)],
      evidence: ['approval'],
      guards: imposing,
      documents: imposingDocuments,
      effects: ['recordAudioVideo'],
      apply: (state, { on, decision }) => ({
        ...state,
        status: 'inForce',
        on,
        imposedOn: on,
        decision,
        tests: [],
      }),
    }),
    edge({
      id: 'imposeAtOnce',
      from: 'proposed',
      on: 'imposeAtOnce',
      to: 'urgent',
      label: { zh: '情况紧急，当场实施', en: 'seal or seize at once' },
      actor: 'officers',
      basis: [compulsionLaw(19)],
      guards: [...imposing, guard.measureReason, guard.imposedThatDay],
      documents: imposingDocuments,
      effects: ['recordAudioVideo'],
      apply: (state, { on, at, decision }) => ({
        ...state,
        status: 'urgent',
        on,
        imposedAt: at,
        imposedOn: on,
        decision,
        tests: [],
      }),
    }),
    edge({
      id: 'approveAfterwards',
      from: 'urgent',
      on: 'approveAfterwards',
      to: 'inForce',
      label: { zh: '补办批准手续', en: 'approve afterwards' },
      actor: 'head',
      basis: [compulsionLaw(19)],
      guards: [inOrder, guard.measureApproved, guard.approvedWithinHours],
      yields: ['approval'],
      documents: [{ zh: '行政强制措施补批表', en: 'approval afterwards' }],
      apply: ({ imposedAt: _imposedAt, ...state }, { on, approvedBy }) => ({
        ...state,
        status: 'inForce',
        on,
        approval: { on, by: approvedBy },
      }),
    }),
    edge({
      id: 'liftAtOnce',
      from: 'urgent',
      on: 'liftAtOnce',
      to: 'lifted',
      label: { zh: '负责人认为不应当采取，立即解除', en: 'lift at once, as the head disagrees' },
      actor: 'head',
      basis: [compulsionLaw(19)],
      guards: [inOrder, guard.measureReason],
      yields: ['lifting'],
      apply: ({ imposedAt: _imposedAt, ...state }, { on }) => ({
        ...state,
        status: 'lifted',
        on,
        liftedOn: on,
        ground: 'notApproved',
      }),
    }),
    edge({
      id: 'freeze',
      from: 'approved',
      on: 'freeze',
      to: 'inForce',
      label: { zh: '冻结存款、汇款', en: 'freeze deposits' },
      actor: 'officers',
      basis: [compulsionLaw(29), compulsionLaw(30, 1)],
      evidence: ['approval'],
      guards: [
        inOrder,
        guard.powerGiven,
        guard.freezes,
        guard.measureOfficers,
        guard.measureCertificates,
        guard.siteRecorded,
        guard.freezingProper,
      ],
      documents: [{ zh: '冻结通知书', en: 'notice of freezing' }],
      apply: (state, { on }) => ({
        ...state,
        status: 'inForce',
        on,
        imposedOn: on,
        tests: [],
      }),
    }),
    edge({
      id: 'deliverFreezing',
      from: 'inForce',
      on: 'deliverFreezing',
      to: 'inForce',
      label: { zh: '交付冻结决定书', en: 'deliver the freezing decision' },
      actor: 'body',
      basis: [compulsionLaw(31)],
      guards: [inOrder, guard.freezes, guard.measureOfThisCase, guard.freezingDeliveredInTime],
      documents: [{ zh: '冻结决定书', en: 'decision of freezing' }],
      apply: (state, { on, decision }) => ({ ...state, on, decision }),
    }),
    edge({
      id: 'recordTest',
      from: 'inForce',
      on: 'recordTest',
      to: 'inForce',
      label: { zh: '检测、检验、检疫、技术鉴定', en: 'test the goods' },
      actor: 'body',
      basis: [compulsionLaw(25, 3)],
      guards: [inOrder, guard.testTold],
      documents: [
        { zh: '检测、检验、检疫、技术鉴定期间告知书', en: 'notice of the time of the test' },
      ],
      apply: (state, { on, test }) => ({ ...state, on, tests: [...state.tests, test] }),
    }),
    edge({
      id: 'recordTestAfterExtension',
      from: 'extended',
      on: 'recordTest',
      to: 'extended',
      label: { zh: '延长后检测、检验、检疫、技术鉴定', en: 'test the goods after the extension' },
      actor: 'body',
      basis: [compulsionLaw(25, 3)],
      guards: [inOrder, guard.testTold],
      documents: [
        { zh: '检测、检验、检疫、技术鉴定期间告知书', en: 'notice of the time of the test' },
      ],
      apply: (state, { on, test }) => ({ ...state, on, tests: [...state.tests, test] }),
    }),
    edge({
      id: 'extend',
      from: 'inForce',
      on: 'extend',
      to: 'extended',
      label: { zh: '延长期限', en: 'extend the term' },
      actor: 'head',
      basis: [
        compulsionLaw(25, 1),
        compulsionLaw(25, 2),
        compulsionLaw(32, 1),
        compulsionLaw(32, 2),
      ],
      evidence: ['approval'],
      guards: [inOrder, guard.withinMeasureTerm, guard.measureApproved, guard.extensionReasoned],
      documents: [{ zh: '延长查封、扣押、冻结期限通知书', en: 'notice of the extension' }],
      apply: (state, { on, approvedBy, reasons }) => ({
        ...state,
        status: 'extended',
        on,
        extension: { on, by: approvedBy, reasons },
      }),
    }),
    edge({
      id: 'lift',
      from: ['inForce', 'extended'],
      on: 'lift',
      to: 'lifted',
      label: { zh: '解除', en: 'lift' },
      actor: 'head',
      basis: [compulsionLaw(28, 1), compulsionLaw(33, 1)],
      guards: [inOrder, guard.measureReason, guard.lawfulLifting],
      yields: ['lifting'],
      documents: [{ zh: '解除查封、扣押、冻结决定书', en: 'decision to lift the measure' }],
      apply: (state, { on, ground }) => ({
        ...state,
        status: 'lifted',
        on,
        liftedOn: on,
        ground,
      }),
    }),
    edge({
      id: 'expire',
      from: ['inForce', 'extended'],
      on: 'expire',
      to: 'lifted',
      label: { zh: '期限届满，解除', en: 'lift, as the term is over' },
      actor: 'clock',
      basis: [compulsionLaw(28, 1, 4), compulsionLaw(33, 1, 4), compulsionLaw(33, 3)],
      guards: [inOrder, guard.measureTermOver],
      yields: ['lifting'],
      documents: [{ zh: '解除查封、扣押、冻结决定书', en: 'decision to lift the measure' }],
      apply: (state, { on }) => ({
        ...state,
        status: 'lifted',
        on,
        liftedOn: on,
        ground: 'expired',
      }),
    }),
    edge({
      id: 'returnProperty',
      from: 'lifted',
      on: 'returnProperty',
      to: 'returned',
      label: { zh: '立即退还财物，通知解除冻结', en: 'give the goods back, tell the bank' },
      actor: 'body',
      basis: [compulsionLaw(28, 2), compulsionLaw(33, 2)],
      evidence: ['lifting'],
      guards: [inOrder, guard.returnedFree],
      documents: [{ zh: '财物退还清单', en: 'list of returned goods' }],
      apply: (state, { on }) => ({ ...state, status: 'returned', on, returnedOn: on }),
    }),
    edge({
      id: 'dispose',
      from: ['inForce', 'extended'],
      on: 'dispose',
      to: 'disposed',
      label: { zh: '没收、销毁或者抵缴', en: 'confiscate, destroy or offset' },
      actor: 'head',
      basis: [compulsionLaw(27)],
      evidence: ['approval'],
      guards: [inOrder, guard.withinMeasureTerm, guard.disposalDecided],
      apply: (state, { on, disposal }) => ({ ...state, status: 'disposed', on, disposal }),
    }),
    edge({
      id: 'transfer',
      from: ['inForce', 'extended'],
      on: 'transfer',
      to: 'transferred',
      label: { zh: '随案移送司法机关', en: 'transfer with the case to the judicial organ' },
      actor: 'body',
      basis: [compulsionLaw(21)],
      evidence: ['approval'],
      guards: [inOrder, guard.transferTold],
      documents: [{ zh: '随案移送清单', en: 'list of what goes with the case' }],
      apply: (state, { on, to }) => ({ ...state, status: 'transferred', on, transferredTo: to }),
    }),
  ],
  parseState: parseCompulsoryMeasure,
});
