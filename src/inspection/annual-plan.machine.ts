/*
 * 检查计划: 广东省优化营商环境条例 第四十八条第一款 (a plan each year, filed with the superior), 广东省市场监管条例 第二十五条第一款 (published); a
 * special inspection has its own plan, approved by the government (国办发〔2024〕54号 by its restatements).
 */
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import {
  checkPlanContent,
  type InspectionPlan,
  type InspectionPlanEvent,
  type InspectionPlanFacts,
} from './annual-plan.js';
import { parseInspectionPlan } from './annual-plan.schema.js';
import { basisOf } from './sources.js';

type In<Status> = StateOf<InspectionPlan, Status>;
type On<Type> = EventOf<InspectionPlanEvent, Type>;
type PlanGuard<Status, Type> = Guard<In<Status>, On<Type>, InspectionPlanFacts>;

const annual = basisOf('annualPlan');
const special = basisOf('specialPlan', 'hainanSpecialPlan');
const published = basisOf('planPublished', 'guangdongPublication');

const inOrder: Guard<InspectionPlan, InspectionPlanEvent, InspectionPlanFacts> = {
  id: 'inspection.planInOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
  basis: annual,
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

const isAnnual: PlanGuard<'drafted', 'adopt'> = {
  id: 'inspection.planAnnual',
  label: { zh: '是年度计划', en: 'it is an annual plan' },
  basis: annual,
  reads: 'state',
  test: ({ kind }) => kind === 'annual',
  inputs: ({ kind }) => ({ kind }),
};

const isSpecial: PlanGuard<'drafted', 'submit'> = {
  id: 'inspection.planSpecial',
  label: { zh: '是专项检查计划', en: 'it is a plan of a special inspection' },
  basis: special,
  reads: 'state',
  test: ({ kind }) => kind === 'special',
  inputs: ({ kind }) => ({ kind }),
};

const contentComplete: PlanGuard<'drafted', 'adopt' | 'submit'> = {
  id: 'inspection.planComplete',
  label: {
    zh: '写明依据、事项、范围、方式、时间',
    en: 'basis, items, scope, manner and time are stated',
  },
  basis: [...annual, ...basisOf('hainanPlanContents')],
  reads: 'state',
  test: ({ content, year }) => checkPlanContent(content, year).length === 0,
  inputs: ({ content, year }) => ({
    problems: checkPlanContent(content, year)
      .map(({ code, params }) => `${code} ${params['content'] ?? ''}`.trim())
      .join(', '),
  }),
};

const approverNamed: PlanGuard<'drafted', 'adopt'> = {
  id: 'inspection.planApproverNamed',
  label: { zh: '写明批准人', en: 'who approved it is named' },
  basis: annual,
  reads: 'event',
  test: (_state, { approvedBy }) => approvedBy.trim() !== '',
};

const necessityStated: PlanGuard<'drafted', 'submit'> = {
  id: 'inspection.necessityStated',
  label: { zh: '经评估符合客观需要', en: 'an assessment shows that it is needed' },
  basis: special,
  reads: 'state',
  test: ({ necessity = '' }) => necessity.trim() !== '',
};

/** The government of the body, or, where the line is vertical, the superior in line. */
const approvedAbove: PlanGuard<'awaitingApproval', 'approve'> = {
  id: 'inspection.planApprovedAbove',
  label: {
    zh: '由本级人民政府或者实行垂直管理的上一级机关批准',
    en: 'its government, or the superior of a vertical line, approves',
  },
  basis: special,
  reads: 'event',
  test: ({ body }, { by }, { bodies }) => {
    const own = Object.hasOwn(bodies, body) ? bodies[body] : undefined;
    const above = [own?.superiorInGovernment, own?.superiorInLine].filter(
      (one) => one !== undefined,
    );
    return above.length === 0 ? undefined : above.includes(by);
  },
  inputs: ({ body }, { by }) => ({ body, by }),
};

const filedAbove: PlanGuard<'adopted', 'file'> = {
  id: 'inspection.planFiledAbove',
  label: {
    zh: '年度计划报上级行政检查主体备案，专项检查计划报规定的机关备案',
    en: 'an annual plan is filed with the superior inspecting body, a special one where it is provided',
  },
  basis: [...annual, ...special],
  reads: 'event',
  test: ({ body, kind }, event, { bodies, specialFiling }) => {
    if (kind === 'special')
      return specialFiling.length === 0 ? undefined : specialFiling.includes(event.with);
    const superior = Object.hasOwn(bodies, body) ? bodies[body]?.superiorInLine : undefined;
    return superior === undefined ? undefined : superior === event.with;
  },
  inputs: ({ body, kind }, event) => ({ body, kind, with: event.with }),
};

const reasonGiven: Guard<unknown, { readonly reason: string }, InspectionPlanFacts> = {
  id: 'inspection.planReasoned',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: annual,
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

const planOver: PlanGuard<'published', 'end'> = {
  id: 'inspection.planOver',
  label: { zh: '计划期间已过', en: 'the time of the plan is over' },
  basis: annual,
  reads: 'event',
  test: ({ content }, { on }) => on > content.through,
  inputs: ({ content }, { on }) => ({ through: content.through, on }),
};

const { edge, machine } = machineFor<InspectionPlan, InspectionPlanEvent, InspectionPlanFacts>();

/**
 * 检查计划程序: from the draft of a plan to its publication, revision and end.
 *
 * Basis: 国办发〔2024〕54号 by its restatements; 广东省优化营商环境条例 第四十八条第一款; 广东省市场监管条例 第二十五条第一款, 第二十八条第二款.
 */
export const inspectionPlanMachine = machine({
  id: 'inspection/plan',
  label: { zh: '行政检查计划', en: 'inspection plan' },
  schema: 1,
  initial: 'opened',
  actors: {
    body: { zh: '行政检查主体', en: 'inspecting body' },
    head: { zh: '行政检查主体负责人', en: 'head of the inspecting body' },
    government: { zh: '本级人民政府或者上一级机关', en: 'government or superior' },
    clock: { zh: '期日届至', en: 'passing of time' },
  },
  states: {
    opened: { label: { zh: '待编制', en: 'to be drafted' } },
    drafted: { label: { zh: '已编制', en: 'drafted' } },
    awaitingApproval: { label: { zh: '已报批', en: 'before the government' } },
    adopted: { label: { zh: '已批准', en: 'adopted' } },
    filed: { label: { zh: '已备案', en: 'filed' } },
    published: { label: { zh: '已公布', en: 'published' } },
    ended: { label: { zh: '已执行完毕', en: 'ended' }, final: true },
  },
  evidence: {
    annualPlan: {
      label: { zh: '年度计划', en: 'an annual plan' },
      basis: annual,
      present: (state) => 'kind' in state && state.kind === 'annual',
    },
    specialPlan: {
      label: { zh: '专项检查计划', en: 'a plan of a special inspection' },
      basis: special,
      present: (state) => 'kind' in state && state.kind === 'special',
    },
    adoption: {
      label: { zh: '批准', en: 'the adoption' },
      basis: [...annual, ...special],
      present: (state) => 'adoptedOn' in state,
    },
    filing: {
      label: { zh: '备案', en: 'the filing' },
      basis: [...annual, ...special],
      present: (state) => 'filedOn' in state,
    },
  },
  edges: [
    edge({
      id: 'draftAnnual',
      from: 'opened',
      on: 'draftAnnual',
      to: 'drafted',
      label: { zh: '编制年度检查计划', en: 'draft the annual plan' },
      actor: 'body',
      basis: annual,
      guards: [inOrder],
      yields: ['annualPlan'],
      documents: [{ zh: '年度行政检查计划', en: 'annual inspection plan' }],
      apply: (state, { on, content }) => ({
        ...state,
        status: 'drafted',
        kind: 'annual',
        content,
        lastOn: on,
      }),
    }),
    edge({
      id: 'draftSpecial',
      from: 'opened',
      on: 'draftSpecial',
      to: 'drafted',
      label: { zh: '编制专项检查计划', en: 'draft a plan of a special inspection' },
      actor: 'body',
      basis: [...special, ...basisOf('specialInspection')],
      guards: [inOrder],
      yields: ['specialPlan'],
      documents: [{ zh: '专项检查计划', en: 'plan of a special inspection' }],
      apply: (state, { on, content, necessity }) => ({
        ...state,
        status: 'drafted',
        kind: 'special',
        content,
        necessity,
        lastOn: on,
      }),
    }),
    edge({
      id: 'adopt',
      from: 'drafted',
      on: 'adopt',
      to: 'adopted',
      label: { zh: '批准年度计划', en: 'adopt the annual plan' },
      actor: 'head',
      basis: annual,
      guards: [inOrder, isAnnual, contentComplete, approverNamed],
      evidence: ['annualPlan'],
      yields: ['adoption'],
      apply: (state, { on, approvedBy }) => ({
        ...state,
        status: 'adopted',
        adoptedOn: on,
        approvedBy,
        lastOn: on,
      }),
    }),
    edge({
      id: 'submit',
      from: 'drafted',
      on: 'submit',
      to: 'awaitingApproval',
      label: { zh: '专项检查计划报批', en: 'submit the special plan' },
      actor: 'body',
      basis: special,
      guards: [inOrder, isSpecial, contentComplete, necessityStated],
      evidence: ['specialPlan'],
      documents: [{ zh: '专项检查报批请示', en: 'request for approval of a special inspection' }],
      apply: (state, { on }) => ({ ...state, status: 'awaitingApproval', lastOn: on }),
    }),
    edge({
      id: 'approve',
      from: 'awaitingApproval',
      on: 'approve',
      to: 'adopted',
      label: { zh: '批准专项检查计划', en: 'approve the special plan' },
      actor: 'government',
      basis: special,
      guards: [inOrder, approvedAbove],
      evidence: ['specialPlan'],
      yields: ['adoption'],
      apply: (state, { on, by }) => ({
        ...state,
        status: 'adopted',
        adoptedOn: on,
        approvedBy: by,
        lastOn: on,
      }),
    }),
    edge({
      id: 'reject',
      from: 'awaitingApproval',
      on: 'reject',
      to: 'drafted',
      label: { zh: '不予批准', en: 'reject the special plan' },
      actor: 'government',
      basis: special,
      guards: [inOrder, reasonGiven],
      apply: (state, { on }) => ({ ...state, status: 'drafted', lastOn: on }),
    }),
    edge({
      id: 'file',
      from: 'adopted',
      on: 'file',
      to: 'filed',
      label: { zh: '备案', en: 'file' },
      actor: 'body',
      basis: [...annual, ...special],
      guards: [inOrder, filedAbove],
      evidence: ['adoption'],
      yields: ['filing'],
      documents: [{ zh: '检查计划备案报告', en: 'filing of the inspection plan' }],
      apply: (state, event) => ({
        ...state,
        status: 'filed',
        filedOn: event.on,
        filedWith: event.with,
        lastOn: event.on,
      }),
    }),
    edge({
      id: 'publish',
      from: 'filed',
      on: 'publish',
      to: 'published',
      label: { zh: '公布', en: 'publish' },
      actor: 'body',
      basis: published,
      guards: [inOrder],
      evidence: ['adoption', 'filing'],
      effects: ['publishPlan'],
      apply: (state, { on }) => ({ ...state, status: 'published', publishedOn: on, lastOn: on }),
    }),
    edge({
      id: 'revise',
      from: 'published',
      on: 'revise',
      to: 'drafted',
      label: { zh: '调整计划', en: 'revise the plan' },
      actor: 'body',
      basis: annual,
      guards: [inOrder, reasonGiven],
      voids: ['adoption', 'filing'],
      apply: ({ id, body, year, kind, necessity }, { on, content }) => ({
        id,
        body,
        year,
        kind,
        ...(necessity === undefined ? {} : { necessity }),
        status: 'drafted',
        content,
        lastOn: on,
      }),
    }),
    edge({
      id: 'end',
      from: 'published',
      on: 'end',
      to: 'ended',
      label: { zh: '计划期满', en: 'the time of the plan ends' },
      actor: 'clock',
      basis: annual,
      guards: [inOrder, planOver],
      apply: (state, { on }) => ({ ...state, status: 'ended', endedOn: on, lastOn: on }),
    }),
  ],
  parseState: parseInspectionPlan,
});
