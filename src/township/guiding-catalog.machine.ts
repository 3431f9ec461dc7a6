/*
 * 镇街综合执法事项指导目录的编制与调整: 省司法厅 organises the compiling and 省人民政府 approves
 * (广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it); consultation, legality review
 * and publication are those of every normative document (法治政府建设实施纲要（2021－2025年）（九）（十一）).
 * The province has published neither the procedure nor the catalog itself; the order of the steps is ours.
 */
import { penaltyLaw } from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { actsAs, inOrder } from './acting.js';
import { GUANGDONG_PLAN, LEGALITY_REVIEW, OPINIONS } from './basis.js';
import {
  type GuidingCatalog,
  type GuidingCatalogEvent,
  type GuidingCatalogFacts,
  parseGuidingCatalog,
} from './guiding-catalog.js';

const published = penaltyLaw(24, 1);

const actors = {
  provincialJustice: { zh: '省司法厅', en: 'provincial department of justice' },
  legalityReviewer: { zh: '合法性审核机构', en: 'organ of legality review' },
  provincialGovernment: { zh: '省人民政府', en: 'provincial government' },
  clock: { zh: '期日届至', en: 'passing of time' },
};

const justice = actsAs('provincialJustice', actors.provincialJustice, GUANGDONG_PLAN);
const reviewer = actsAs('legalityReviewer', actors.legalityReviewer, LEGALITY_REVIEW);
const government = actsAs('provincialGovernment', actors.provincialGovernment, GUANGDONG_PLAN);
const order = inOrder(GUANGDONG_PLAN);

const hasEntries: Guard<
  StateOf<GuidingCatalog, 'drafting'>,
  EventOf<GuidingCatalogEvent, 'openConsultation'>,
  GuidingCatalogFacts
> = {
  id: 'township.catalogHasEntries',
  label: { zh: '目录至少有一项事项', en: 'the draft has at least one item' },
  basis: [GUANGDONG_PLAN],
  reads: 'state',
  test: ({ entries }) => entries.length > 0,
  inputs: ({ entries }) => ({ entries: entries.length }),
};

const entriesCited: Guard<
  StateOf<GuidingCatalog, 'consulted'>,
  EventOf<GuidingCatalogEvent, 'passReview'>,
  GuidingCatalogFacts
> = {
  id: 'township.catalogEntriesCited',
  label: { zh: '每一事项写明设定依据', en: 'every item names its legal basis' },
  basis: [LEGALITY_REVIEW],
  reads: 'state',
  test: ({ entries }) => entries.every(({ basis }) => basis.length > 0),
  inputs: ({ entries }) => ({
    uncited: entries.filter(({ basis }) => basis.length === 0).length,
  }),
};

const effectNotBeforePublication: Guard<
  StateOf<GuidingCatalog, 'approved'>,
  EventOf<GuidingCatalogEvent, 'publish'>,
  GuidingCatalogFacts
> = {
  id: 'township.effectNotBeforePublication',
  label: { zh: '施行日期不早于公布日期', en: 'the first day in force is not before publication' },
  basis: [published],
  reads: 'event',
  test: (_state, { on, from }) => from >= on,
  inputs: (_state, { on, from }) => ({ on, from }),
};

const firstDayReached: Guard<
  StateOf<GuidingCatalog, 'published'>,
  EventOf<GuidingCatalogEvent, 'takeEffect'>,
  GuidingCatalogFacts
> = {
  id: 'township.firstDayReached',
  label: { zh: '施行日期已到', en: 'the first day in force has come' },
  basis: [published],
  reads: 'event',
  test: ({ publication }, { on }) => on >= publication.from,
  inputs: ({ publication }, { on }) => ({ from: publication.from, on }),
};

const successorTakesOver: Guard<
  StateOf<GuidingCatalog, 'inForce'>,
  EventOf<GuidingCatalogEvent, 'supersede'>,
  GuidingCatalogFacts
> = {
  id: 'township.successorTakesOver',
  label: {
    zh: '新版本已公布并于当日施行',
    en: 'the new version is published and in force from this day',
  },
  basis: [published, GUANGDONG_PLAN],
  reads: 'event',
  test: ({ id }, { successor, on }) =>
    successor.id !== id && successor.publishedOn <= on && successor.from === on,
  inputs: (_state, { successor, on }) => ({
    successor: successor.id,
    publishedOn: successor.publishedOn,
    from: successor.from,
    on,
  }),
};

const { edge, machine } = machineFor<GuidingCatalog, GuidingCatalogEvent, GuidingCatalogFacts>();

/**
 * 指导目录程序: the life of one version of the provincial guiding catalog.
 *
 * Basis: 行政处罚法 第二十四条第一款; 法治政府建设实施纲要（2021－2025年） （九）, （十一）.
 */
export const guidingCatalogMachine = machine({
  id: 'township/guiding-catalog',
  label: { zh: '镇街综合执法事项指导目录', en: 'guiding catalog of township enforcement items' },
  schema: 1,
  initial: 'drafting',
  actors,
  states: {
    drafting: { label: { zh: '编制中', en: 'being compiled' } },
    consulting: { label: { zh: '征求意见中', en: 'in consultation' } },
    consulted: { label: { zh: '已征求意见', en: 'consulted' } },
    reviewed: { label: { zh: '已通过合法性审核', en: 'legality reviewed' } },
    submitted: { label: { zh: '已报省人民政府', en: 'submitted to the provincial government' } },
    approved: { label: { zh: '已批准', en: 'approved' } },
    published: { label: { zh: '已公布待施行', en: 'published, not yet in force' } },
    inForce: { label: { zh: '施行中', en: 'in force' } },
    superseded: { label: { zh: '已由新版本替代', en: 'superseded by a new version' }, final: true },
    repealed: { label: { zh: '已废止', en: 'repealed' }, final: true },
  },
  evidence: {
    opinions: {
      label: { zh: '征求意见情况', en: 'the outcome of the consultation' },
      basis: [OPINIONS],
      present: (state) => 'opinions' in state,
    },
    legalityReview: {
      label: { zh: '合法性审核意见', en: 'the opinion of the legality review' },
      basis: [LEGALITY_REVIEW],
      present: (state) => 'review' in state,
    },
    approval: {
      label: { zh: '省人民政府批准', en: 'the approval of the provincial government' },
      basis: [GUANGDONG_PLAN],
      present: (state) => 'approval' in state,
    },
    publication: {
      label: { zh: '公布', en: 'the publication' },
      basis: [published],
      present: (state) => 'publication' in state,
    },
  },
  edges: [
    edge({
      id: 'openConsultation',
      from: 'drafting',
      on: 'openConsultation',
      to: 'consulting',
      label: { zh: '公开征求意见', en: 'open the consultation' },
      actor: 'provincialJustice',
      basis: [GUANGDONG_PLAN, OPINIONS],
      guards: [justice, order, hasEntries],
      documents: [{ zh: '征求意见稿', en: 'draft for consultation' }],
      apply: (state, { on }) => ({ ...state, status: 'consulting', openedOn: on, lastOn: on }),
    }),
    edge({
      id: 'closeConsultation',
      from: 'consulting',
      on: 'closeConsultation',
      to: 'consulted',
      label: { zh: '汇总意见', en: 'close the consultation' },
      actor: 'provincialJustice',
      basis: [OPINIONS],
      guards: [justice, order],
      yields: ['opinions'],
      documents: [{ zh: '意见采纳情况说明', en: 'account of the opinions received' }],
      apply: ({ openedOn, ...state }, { on, summary }) => ({
        ...state,
        status: 'consulted',
        opinions: { openedOn, closedOn: on, summary },
        lastOn: on,
      }),
    }),
    edge({
      id: 'passReview',
      from: 'consulted',
      on: 'passReview',
      to: 'reviewed',
      label: { zh: '合法性审核通过', en: 'pass the legality review' },
      actor: 'legalityReviewer',
      basis: [LEGALITY_REVIEW],
      guards: [reviewer, order, entriesCited],
      evidence: ['opinions'],
      yields: ['legalityReview'],
      documents: [{ zh: '合法性审核意见书', en: 'opinion of the legality review' }],
      apply: (state, { by, on, opinion }) => ({
        ...state,
        status: 'reviewed',
        review: { by, on, opinion },
        lastOn: on,
      }),
    }),
    edge({
      id: 'returnFromReview',
      from: 'consulted',
      on: 'returnDraft',
      to: 'drafting',
      label: { zh: '审核退回修改', en: 'return the draft from the review' },
      actor: 'legalityReviewer',
      basis: [LEGALITY_REVIEW],
      guards: [reviewer, order],
      voids: ['opinions'],
      apply: ({ opinions: _, ...state }, { on }) => ({ ...state, status: 'drafting', lastOn: on }),
    }),
    edge({
      id: 'submit',
      from: 'reviewed',
      on: 'submit',
      to: 'submitted',
      label: { zh: '报省人民政府', en: 'submit to the provincial government' },
      actor: 'provincialJustice',
      basis: [GUANGDONG_PLAN],
      guards: [justice, order],
      evidence: ['opinions', 'legalityReview'],
      documents: [{ zh: '请示', en: 'request for approval' }],
      apply: (state, { on }) => ({ ...state, status: 'submitted', lastOn: on }),
    }),
    edge({
      id: 'returnFromGovernment',
      from: 'submitted',
      on: 'returnDraft',
      to: 'drafting',
      label: { zh: '省人民政府退回修改', en: 'return the draft from the government' },
      actor: 'provincialGovernment',
      basis: [GUANGDONG_PLAN],
      guards: [government, order],
      voids: ['opinions', 'legalityReview'],
      apply: ({ opinions: _, review: __, ...state }, { on }) => ({
        ...state,
        status: 'drafting',
        lastOn: on,
      }),
    }),
    edge({
      id: 'approve',
      from: 'submitted',
      on: 'approve',
      to: 'approved',
      label: { zh: '批准', en: 'approve' },
      actor: 'provincialGovernment',
      basis: [GUANGDONG_PLAN, published],
      guards: [government, order],
      evidence: ['opinions', 'legalityReview'],
      yields: ['approval'],
      documents: [{ zh: '批复', en: 'reply of approval' }],
      apply: (state, { by, on, document }) => ({
        ...state,
        status: 'approved',
        approval: { by, on, document },
        lastOn: on,
      }),
    }),
    edge({
      id: 'publish',
      from: 'approved',
      on: 'publish',
      to: 'published',
      label: { zh: '公布', en: 'publish' },
      actor: 'provincialGovernment',
      basis: [published],
      guards: [government, order, effectNotBeforePublication],
      evidence: ['approval'],
      yields: ['publication'],
      effects: ['publishCatalog'],
      apply: (state, { on, from }) => ({
        ...state,
        status: 'published',
        publication: { on, from },
        lastOn: on,
      }),
    }),
    edge({
      id: 'takeEffect',
      from: 'published',
      on: 'takeEffect',
      to: 'inForce',
      label: { zh: '施行', en: 'come into force' },
      actor: 'clock',
      basis: [published],
      guards: [firstDayReached],
      evidence: ['publication'],
      apply: (state, { on }) => ({ ...state, status: 'inForce', lastOn: on }),
    }),
    edge({
      id: 'supersede',
      from: 'inForce',
      on: 'supersede',
      to: 'superseded',
      label: { zh: '调整（新版本替代）', en: 'adjust: a new version takes over' },
      actor: 'provincialGovernment',
      basis: [GUANGDONG_PLAN, published],
      guards: [government, order, successorTakesOver],
      evidence: ['publication'],
      effects: ['compareCatalogs'],
      apply: (state, { on, successor }) => ({
        ...state,
        status: 'superseded',
        successor: successor.id,
        endedOn: on,
        lastOn: on,
      }),
    }),
    edge({
      id: 'repeal',
      from: 'inForce',
      on: 'repeal',
      to: 'repealed',
      label: { zh: '废止', en: 'repeal' },
      actor: 'provincialGovernment',
      basis: [GUANGDONG_PLAN, published],
      guards: [government, order],
      evidence: ['publication'],
      documents: [{ zh: '废止决定', en: 'decision of repeal' }],
      apply: (state, { on, document }) => ({
        ...state,
        status: 'repealed',
        document,
        endedOn: on,
        lastOn: on,
      }),
    }),
  ],
  parseState: parseGuidingCatalog,
});
