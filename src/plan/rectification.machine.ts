/*
 * 突出问题清单与整改台账: the plan asks for a ledger and for prominent problems to be put right (粤府办〔2023〕21号, official
 * reading); since 2026-02-01 行政执法监督条例 names the problems (第十一条), their key supervision (第二十条) and the report on
 * their correction within the term that the document sets (第二十六条至第二十八条). No text fixes the steps of a ledger; their
 * order is ours.
 */
import type { LegalBasis, LocalDate } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { PLAN_LEDGER, PROMINENT_PROBLEMS } from './basis.js';
import {
  parseRectifiedProblem,
  type RectificationEvent,
  type RectifiedProblem,
} from './rectification.js';

const { edge, machine } = machineFor<RectifiedProblem, RectificationEvent, unknown>();

/** The term for the report on the correction is the one that the document sets. */
const reportInTerm: LegalBasis = supervisionRegulation(28, 2);

const inOrder: Guard<{ readonly lastOn: LocalDate }, { readonly on: LocalDate }, unknown> = {
  id: 'plan.inOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
  basis: [PLAN_LEDGER],
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

const reasonGiven: Guard<unknown, { readonly reason: string }, unknown> = {
  id: 'plan.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [PLAN_LEDGER],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

const dueAhead: Guard<unknown, { readonly on: LocalDate; readonly dueOn: LocalDate }, unknown> = {
  id: 'plan.dueAhead',
  label: { zh: '整改期限不早于交办之日', en: 'the last day is not before the day it is set' },
  basis: [reportInTerm],
  reads: 'event',
  test: (_state, { on, dueOn }) => dueOn >= on,
  inputs: (_state, { on, dueOn }) => ({ on, dueOn }),
};

const longerAndApproved: Guard<
  StateOf<RectifiedProblem, 'rectifying'>,
  EventOf<RectificationEvent, 'extend'>,
  unknown
> = {
  id: 'plan.longerAndApproved',
  label: {
    zh: '在原期限届满前经责任单位以外的人批准延长',
    en: 'granted before the term ended, to a later day, by someone other than who puts it right',
  },
  basis: [PLAN_LEDGER],
  reads: 'event',
  test: ({ dueOn, owner }, event) =>
    event.on <= dueOn &&
    event.dueOn > dueOn &&
    event.approvedBy.trim() !== '' &&
    event.approvedBy !== owner,
  inputs: ({ dueOn }, event) => ({
    dueOn,
    on: event.on,
    newDueOn: event.dueOn,
    approvedBy: event.approvedBy,
  }),
};

const evidenceAttached: Guard<unknown, EventOf<RectificationEvent, 'report'>, unknown> = {
  id: 'plan.evidenceAttached',
  label: {
    zh: '附有不晚于报告之日的佐证材料',
    en: 'evidence is attached, none of it later than the report',
  },
  basis: [reportInTerm],
  reads: 'event',
  test: (_state, { on, evidence }) => evidence.length > 0 && evidence.every((one) => one.on <= on),
  inputs: (_state, { evidence }) => ({ evidence: evidence.length }),
};

const recheckedByAnother: Guard<
  { readonly owner: string; readonly body: string },
  { readonly recheckedBy: string },
  unknown
> = {
  id: 'plan.recheckedByAnother',
  label: {
    zh: '复核人不是整改责任单位，也不是被反映的单位',
    en: 'who rechecks is neither who puts the problem right nor the body that it is about',
  },
  basis: [supervisionRegulation(26, 1)],
  reads: 'event',
  test: ({ owner, body }, { recheckedBy }) =>
    recheckedBy.trim() !== '' && recheckedBy !== owner && recheckedBy !== body,
  inputs: ({ owner, body }, { recheckedBy }) => ({ owner, body, recheckedBy }),
};

/**
 * 突出问题整改程序: a problem of the list from its finding until it is struck off.
 *
 * Basis: 行政执法监督条例 第二十条, 第二十六条第一款, 第二十八条第二款; the three-year plan of Guangdong, 二（一）2 and 二（三） of its official reading.
 */
export const rectificationMachine = machine({
  id: 'plan/rectification',
  label: { zh: '行政执法突出问题整改', en: 'putting right a prominent problem of enforcement' },
  schema: 1,
  initial: 'found',
  actors: {
    supervisor: { zh: '行政执法监督机构', en: 'supervision organ' },
    owner: { zh: '整改责任单位', en: 'body that puts the problem right' },
  },
  states: {
    found: { label: { zh: '已发现', en: 'found' } },
    declined: { label: { zh: '不列入清单', en: 'not entered in the list' }, final: true },
    listed: { label: { zh: '已列入清单', en: 'entered in the list' } },
    rectifying: { label: { zh: '整改中', en: 'being put right' } },
    reported: { label: { zh: '已报告整改', en: 'correction reported' } },
    closed: { label: { zh: '已销号', en: 'struck off the list' }, final: true },
  },
  evidence: {
    assignment: {
      label: { zh: '整改责任单位和期限', en: 'who puts it right, and until when' },
      basis: [PLAN_LEDGER],
      present: (state) => 'owner' in state,
    },
    report: {
      label: { zh: '整改报告', en: 'report on the correction' },
      basis: [reportInTerm],
      present: (state) => 'report' in state,
    },
  },
  edges: [
    edge({
      id: 'enter',
      from: 'found',
      on: 'enter',
      to: 'listed',
      label: { zh: '列入突出问题清单', en: 'enter in the list of prominent problems' },
      actor: 'supervisor',
      basis: [PROMINENT_PROBLEMS, supervisionRegulation(20, 1)],
      guards: [inOrder],
      documents: [{ zh: '行政执法突出问题清单', en: 'list of prominent problems of enforcement' }],
      apply: (state, { on, list }) => ({
        ...state,
        status: 'listed',
        lastOn: on,
        listedOn: on,
        list,
      }),
    }),
    edge({
      id: 'decline',
      from: 'found',
      on: 'decline',
      to: 'declined',
      label: { zh: '不列入清单', en: 'decline to enter' },
      actor: 'supervisor',
      basis: [supervisionRegulation(20, 2)],
      guards: [inOrder, reasonGiven],
      apply: (state, { on, reason }) => ({ ...state, status: 'declined', lastOn: on, reason }),
    }),
    edge({
      id: 'assign',
      from: 'listed',
      on: 'assign',
      to: 'rectifying',
      label: { zh: '交办整改', en: 'assign the correction' },
      actor: 'supervisor',
      basis: [PLAN_LEDGER, supervisionRegulation(26, 1)],
      guards: [inOrder, dueAhead],
      yields: ['assignment'],
      documents: [{ zh: '整改台账', en: 'rectification ledger' }],
      apply: (state, { on, owner, measures, dueOn }) => ({
        ...state,
        status: 'rectifying',
        lastOn: on,
        owner,
        measures,
        dueOn,
        extensions: [],
        returns: 0,
      }),
    }),
    edge({
      id: 'extend',
      from: 'rectifying',
      on: 'extend',
      to: 'rectifying',
      label: { zh: '延长整改期限', en: 'extend the term' },
      actor: 'supervisor',
      basis: [PLAN_LEDGER],
      evidence: ['assignment'],
      guards: [inOrder, reasonGiven, longerAndApproved],
      apply: (state, { on, dueOn, reason, approvedBy }) => ({
        ...state,
        lastOn: on,
        dueOn,
        extensions: [...state.extensions, { on, from: state.dueOn, to: dueOn, reason, approvedBy }],
      }),
    }),
    edge({
      id: 'report',
      from: 'rectifying',
      on: 'report',
      to: 'reported',
      label: { zh: '报告整改情况', en: 'report the correction' },
      actor: 'owner',
      basis: [reportInTerm],
      evidence: ['assignment'],
      guards: [inOrder, evidenceAttached],
      yields: ['report'],
      documents: [{ zh: '整改情况报告', en: 'report on the correction' }],
      apply: (state, { on, summary, evidence }) => ({
        ...state,
        status: 'reported',
        lastOn: on,
        report: { on, summary, evidence },
      }),
    }),
    edge({
      id: 'returnReport',
      from: 'reported',
      on: 'returnReport',
      to: 'rectifying',
      label: { zh: '复核未通过，退回整改', en: 'send back after the recheck' },
      actor: 'supervisor',
      basis: [supervisionRegulation(26, 1)],
      evidence: ['report'],
      guards: [inOrder, reasonGiven, dueAhead, recheckedByAnother],
      voids: ['report'],
      apply: ({ report: _report, ...state }, { on, dueOn }) => ({
        ...state,
        status: 'rectifying',
        lastOn: on,
        dueOn,
        returns: state.returns + 1,
      }),
    }),
    edge({
      id: 'close',
      from: 'reported',
      on: 'close',
      to: 'closed',
      label: { zh: '复核通过，销号', en: 'strike off after the recheck' },
      actor: 'supervisor',
      basis: [PLAN_LEDGER, supervisionRegulation(26, 1)],
      evidence: ['assignment', 'report'],
      guards: [inOrder, recheckedByAnother],
      apply: (state, { on, recheckedBy, recheck }) => ({
        ...state,
        status: 'closed',
        lastOn: on,
        recheckedBy,
        recheck,
        closedOn: on,
      }),
    }),
  ],
  parseState: parseRectifiedProblem,
});
