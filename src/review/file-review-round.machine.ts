/*
 * 行政执法案卷评查程序: 广东省行政执法案卷评查办法 第十条至第十三条.
 */
import { isAfterLastDay, isByLastDay, lastDayOf } from '../calendar/index.js';
import type { LocalDate } from '../core/index.js';
import { legalRules } from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { fileReviewMeasure } from './basis.js';
import {
  type FileReviewEvent,
  type FileReviewFacts,
  type FileReviewRound,
  parseFileReviewRound,
} from './file-review-round.js';

const { edge, machine } = machineFor<FileReviewRound, FileReviewEvent, FileReviewFacts>();

type In<Status extends FileReviewRound['status']> = StateOf<FileReviewRound, Status>;
type On<Type extends FileReviewEvent['type']> = EventOf<FileReviewEvent, Type>;

const inOrder: Guard<{ readonly lastOn: LocalDate }, { readonly on: LocalDate }, FileReviewFacts> =
  {
    id: 'review.roundInOrder',
    label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
    basis: [fileReviewMeasure(12)],
    reads: 'event',
    test: ({ lastOn }, { on }) => on >= lastOn,
    inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
  };

const filesNamed: Guard<In<'planned'>, On<'form'>, FileReviewFacts> = {
  id: 'review.filesNamed',
  label: { zh: '方案列明受评查案卷', en: 'the plan names the files' },
  basis: [fileReviewMeasure(12, undefined, 1)],
  reads: 'state',
  test: ({ files }) => files.length > 0,
};

const membersUnbiased: Guard<In<'planned'>, On<'form'>, FileReviewFacts> = {
  id: 'review.membersUnbiased',
  label: {
    zh: '确定了评查工作人员，其中没有应当回避的人',
    en: 'members are named and none of them must withdraw',
  },
  basis: [fileReviewMeasure(10, 1), fileReviewMeasure(12, undefined, 2)],
  reads: 'event',
  test: (_state, { members }, { recused }) =>
    members.length > 0 && members.every((member) => !recused.includes(member)),
  inputs: (_state, { members }, { recused }) => ({
    members: members.join(', '),
    recused: members.filter((member) => recused.includes(member)).join(', '),
  }),
};

const everyFileGraded: Guard<In<'reviewing'>, On<'submitReport'>, FileReviewFacts> = {
  id: 'review.everyFileGraded',
  label: {
    zh: '报告评定每个受评查案卷的等次',
    en: 'the report grades every file once, and no other',
  },
  basis: [fileReviewMeasure(12, undefined, 3), fileReviewMeasure(13, undefined, 4)],
  reads: 'event',
  test: ({ files }, { report }) =>
    report.grades.length === files.length &&
    files.every((file) => report.grades.some((graded) => graded.file === file)),
  inputs: ({ files }, { report }) => ({ files: files.length, graded: report.grades.length }),
};

const reportWhole: Guard<In<'reviewing'>, On<'submitReport'>, FileReviewFacts> = {
  id: 'review.groupReportWhole',
  label: {
    zh: '报告写明主要问题和整改建议',
    en: 'the report states the main problems and the advice',
  },
  basis: [fileReviewMeasure(13, undefined, 5), fileReviewMeasure(13, undefined, 6)],
  reads: 'event',
  test: (_state, { report }) => report.problems.trim() !== '' && report.advice.trim() !== '',
};

const onlyFailedRegraded: Guard<In<'reported'>, On<'audit'>, FileReviewFacts> = {
  id: 'review.onlyFailedRegraded',
  label: { zh: '复评的只是不合格的案卷', en: 'only failed files are graded again' },
  basis: [fileReviewMeasure(12, undefined, 5)],
  reads: 'event',
  test: ({ report }, { regraded }) =>
    regraded.every(({ file }) =>
      report.grades.some((graded) => graded.file === file && graded.grade === 'failed'),
    ),
  inputs: (_state, { regraded }) => ({ regraded: regraded.map(({ file }) => file).join(', ') }),
};

const objectionInTime: Guard<In<'fedBack'>, On<'object'>, FileReviewFacts> = {
  id: 'review.objectionInTime',
  label: {
    zh: '自收到报告之日起十个工作日内书面申请复核',
    en: 'the objection is made in writing within ten working days of receipt',
  },
  basis: [fileReviewMeasure(12, undefined, 7)],
  reads: 'event',
  test: ({ receivedOn }, { objection }, facts) => {
    const last = lastDayOf(legalRules.guangdongFileReviewObjection, receivedOn, facts);
    return objection.reason.trim() === '' ? false : isByLastDay(objection.on, last);
  },
  inputs: ({ receivedOn }, { objection }, facts) => ({
    receivedOn,
    objectedOn: objection.on,
    last: lastDayOf(legalRules.guangdongFileReviewObjection, receivedOn, facts)?.end ?? null,
  }),
};

const recheckInTime: Guard<In<'objected'>, On<'recheck'>, FileReviewFacts> = {
  id: 'review.recheckInTime',
  label: {
    zh: '自收到复核申请之日起十个工作日内复核并书面告知',
    en: 'the recheck is made within ten working days of receipt and told in writing',
  },
  basis: [fileReviewMeasure(12, undefined, 7)],
  reads: 'event',
  test: ({ objection }, { recheck }, facts) => {
    const last = lastDayOf(legalRules.guangdongFileReviewRecheck, objection.receivedOn, facts);
    return recheck.result.trim() === '' ? false : isByLastDay(recheck.on, last);
  },
  inputs: ({ objection }, { recheck }, facts) => ({
    receivedOn: objection.receivedOn,
    recheckedOn: recheck.on,
    last:
      lastDayOf(legalRules.guangdongFileReviewRecheck, objection.receivedOn, facts)?.end ?? null,
  }),
};

const objectionTermOver: Guard<In<'fedBack'>, On<'conclude'>, FileReviewFacts> = {
  id: 'review.objectionTermOver',
  label: { zh: '申请复核的期限已过', en: 'the term for an objection is over' },
  basis: [fileReviewMeasure(12, undefined, 7), fileReviewMeasure(12, undefined, 8)],
  reads: 'event',
  test: ({ receivedOn }, { on }, facts) => {
    const last = lastDayOf(legalRules.guangdongFileReviewObjection, receivedOn, facts);
    return isAfterLastDay(on, last);
  },
  inputs: ({ receivedOn }, { on }, facts) => ({
    on,
    last: lastDayOf(legalRules.guangdongFileReviewObjection, receivedOn, facts)?.end ?? null,
  }),
};

const objectionTerm = {
  id: 'review.fileReviewObjection',
  label: { zh: '对评查小组报告申请复核', en: 'objection to the group’s report' },
  rule: legalRules.guangdongFileReviewObjection,
  start: ({ receivedOn }: In<'fedBack'>) => receivedOn,
};
const recheckTerm = {
  id: 'review.fileReviewRecheck',
  label: { zh: '复核', en: 'recheck' },
  rule: legalRules.guangdongFileReviewRecheck,
  start: ({ objection }: In<'objected'>) => objection.receivedOn,
};

/**
 * 案卷评查程序: one round of case-file review, from its plan to the overall report.
 *
 * Basis: 广东省行政执法案卷评查办法 第九条第一款, 第十条第一款, 第十二条, 第十三条.
 */
export const fileReviewMachine = machine({
  id: 'review/file-review',
  label: { zh: '行政执法案卷评查', en: 'case-file review' },
  schema: 1,
  initial: 'planned',
  actors: {
    reviewingBody: { zh: '评查主体', en: 'reviewing body' },
    group: { zh: '评查小组', en: 'review group' },
    reviewedBody: { zh: '评查对象', en: 'body whose files are reviewed' },
  },
  states: {
    planned: { label: { zh: '已制订方案', en: 'planned' } },
    reviewing: { label: { zh: '评查中', en: 'being reviewed' } },
    reported: { label: { zh: '已提交小组报告', en: 'group report submitted' } },
    audited: { label: { zh: '报告已审核', en: 'report audited' } },
    fedBack: { label: { zh: '已反馈', en: 'fed back' }, deadlines: [objectionTerm] },
    objected: { label: { zh: '已申请复核', en: 'objected' }, deadlines: [recheckTerm] },
    rechecked: { label: { zh: '已复核', en: 'rechecked' } },
    concluded: { label: { zh: '已通报', en: 'concluded' }, final: true },
  },
  evidence: {
    groupReport: {
      label: { zh: '评查小组报告', en: 'report of the group' },
      basis: [fileReviewMeasure(12, undefined, 4), fileReviewMeasure(13)],
      present: (state) => 'report' in state,
    },
    feedback: {
      label: { zh: '向评查对象反馈', en: 'feedback to the body' },
      basis: [fileReviewMeasure(12, undefined, 6)],
      present: (state) => 'receivedOn' in state,
    },
  },
  edges: [
    edge({
      id: 'form',
      from: 'planned',
      on: 'form',
      to: 'reviewing',
      label: { zh: '确定评查小组', en: 'form the group' },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(9, 1), fileReviewMeasure(12, undefined, 2)],
      guards: [inOrder, filesNamed, membersUnbiased],
      documents: [{ zh: '案卷评查工作方案', en: 'plan of the review' }],
      apply: (state, { on, members }) => ({ ...state, status: 'reviewing', lastOn: on, members }),
    }),
    edge({
      id: 'submitReport',
      from: 'reviewing',
      on: 'submitReport',
      to: 'reported',
      label: { zh: '提交评查小组报告', en: 'submit the report of the group' },
      actor: 'group',
      basis: [fileReviewMeasure(12, undefined, 3), fileReviewMeasure(12, undefined, 4)],
      guards: [inOrder, everyFileGraded, reportWhole],
      yields: ['groupReport'],
      documents: [
        { zh: '案卷评查评分表', en: 'score sheet' },
        { zh: '评查小组报告', en: 'report of the group' },
      ],
      apply: (state, { on, report }) => ({ ...state, status: 'reported', lastOn: on, report }),
    }),
    edge({
      id: 'audit',
      from: 'reported',
      on: 'audit',
      to: 'audited',
      label: { zh: '审核报告，必要时复评', en: 'audit the report, grade again where needed' },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(12, undefined, 5)],
      evidence: ['groupReport'],
      guards: [inOrder, onlyFailedRegraded],
      apply: (state, { on, regraded }) => ({
        ...state,
        status: 'audited',
        lastOn: on,
        auditedOn: on,
        regraded,
      }),
    }),
    edge({
      id: 'feedBack',
      from: 'audited',
      on: 'feedBack',
      to: 'fedBack',
      label: { zh: '反馈评查对象', en: 'feed back to the body' },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(12, undefined, 6)],
      evidence: ['groupReport'],
      guards: [inOrder],
      yields: ['feedback'],
      apply: (state, { on }) => ({ ...state, status: 'fedBack', lastOn: on, receivedOn: on }),
    }),
    edge({
      id: 'object',
      from: 'fedBack',
      on: 'object',
      to: 'objected',
      label: { zh: '申请复核', en: 'object' },
      actor: 'reviewedBody',
      basis: [fileReviewMeasure(12, undefined, 7)],
      evidence: ['feedback'],
      guards: [inOrder, objectionInTime],
      documents: [{ zh: '复核申请书', en: 'written objection' }],
      apply: (state, { on, objection }) => ({
        ...state,
        status: 'objected',
        lastOn: on,
        objection,
      }),
    }),
    edge({
      id: 'recheck',
      from: 'objected',
      on: 'recheck',
      to: 'rechecked',
      label: { zh: '复核并书面告知', en: 'recheck and tell in writing' },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(12, undefined, 7)],
      guards: [inOrder, recheckInTime],
      documents: [{ zh: '复核结果告知书', en: 'notice of the recheck' }],
      apply: (state, { on, recheck }) => ({ ...state, status: 'rechecked', lastOn: on, recheck }),
    }),
    edge({
      id: 'conclude',
      from: 'fedBack',
      on: 'conclude',
      to: 'concluded',
      label: { zh: '形成总体报告并通报', en: 'make the overall report known' },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(12, undefined, 8)],
      evidence: ['groupReport', 'feedback'],
      guards: [inOrder, objectionTermOver],
      documents: [{ zh: '案卷评查总体报告', en: 'overall report' }],
      apply: (state, { on, overall }) => ({ ...state, status: 'concluded', lastOn: on, overall }),
    }),
    edge({
      id: 'concludeAfterRecheck',
      from: 'rechecked',
      on: 'conclude',
      to: 'concluded',
      label: {
        zh: '复核后形成总体报告并通报',
        en: 'make the overall report known after a recheck',
      },
      actor: 'reviewingBody',
      basis: [fileReviewMeasure(12, undefined, 8)],
      evidence: ['groupReport', 'feedback'],
      guards: [inOrder],
      documents: [{ zh: '案卷评查总体报告', en: 'overall report' }],
      apply: (state, { on, overall }) => ({ ...state, status: 'concluded', lastOn: on, overall }),
    }),
  ],
  parseState: parseFileReviewRound,
});
