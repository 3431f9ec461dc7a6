/*
 * 执法争议协调: 行政执法监督条例 第十三条, between bodies of one government; where they do not agree the organ proposes and the
 * government decides. A dispute over jurisdiction of 行政处罚法 第二十五条 has its own way, to the common superior
 * (`penalty/jurisdiction-dispute`); 第十三条 lets the organ coordinate (可以), and neither replaces the other.
 */
import { isStated, type LocalDate } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import { type EventOf, type Guard, type Invariant, machineFor } from '../workflow/index.js';
import type {
  CoordinatedDispute,
  EnforcementDispute,
  EnforcementDisputeEvent,
  EnforcementDisputeFacts,
  EnforcementDisputeFile,
} from './enforcement-dispute.js';
import { parseEnforcementDispute } from './enforcement-dispute.schema.js';

type On<Type extends EnforcementDisputeEvent['type']> = EventOf<EnforcementDisputeEvent, Type>;
type DisputeGuard<State, Event> = Guard<State, Event, EnforcementDisputeFacts>;

const coordination = supervisionRegulation(13);

const inOrder: DisputeGuard<EnforcementDisputeFile, { readonly on: LocalDate }> = {
  id: 'enforcementDispute.inOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
  basis: [coordination],
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

const severalBodies: DisputeGuard<EnforcementDisputeFile, unknown> = {
  id: 'enforcementDispute.severalBodies',
  label: { zh: '两个以上行政执法机关之间的争议', en: 'two or more bodies dispute' },
  basis: [coordination],
  reads: 'state',
  test: ({ bodies }) => new Set(bodies).size >= 2,
  inputs: ({ bodies }) => ({ bodies: bodies.join(' ') }),
};

/** 本级行政执法机关: all under the government of the organ; a body that nobody knows is unknown. */
const ofOneGovernment: DisputeGuard<EnforcementDisputeFile, unknown> = {
  id: 'enforcementDispute.ofOneGovernment',
  label: { zh: '争议各方都是本级行政执法机关', en: 'all are bodies of this government' },
  basis: [coordination],
  reads: 'state',
  test: ({ bodies, government }, _event, facts) => {
    const superiors = bodies.map((id) =>
      Object.hasOwn(facts.bodies, id) ? facts.bodies[id]?.superiorInGovernment : undefined,
    );
    if (superiors.some((one) => one !== undefined && one !== government)) return false;
    return superiors.includes(undefined) ? undefined : true;
  },
  inputs: ({ bodies, government }) => ({ bodies: bodies.join(' '), government }),
};

const heldUntil: DisputeGuard<unknown, { readonly on: LocalDate; readonly dueOn: LocalDate }> = {
  id: 'enforcementDispute.termAhead',
  label: { zh: '期限不早于设定之日', en: 'the last day is not before the day on which it is set' },
  basis: [coordination],
  reads: 'event',
  test: (_state, { on, dueOn }) => dueOn >= on,
  inputs: (_state, { on, dueOn }) => ({ on, dueOn }),
};

const ownerNamed: DisputeGuard<unknown, { readonly owner: string }> = {
  id: 'enforcementDispute.ownerNamed',
  label: { zh: '写明承办单位', en: 'who holds the matter is named' },
  basis: [supervisionRegulation(6, 1)],
  reads: 'event',
  test: (_state, { owner }) => isStated(owner),
};

const oneOfThem: DisputeGuard<CoordinatedDispute, On<'hear'>> = {
  id: 'enforcementDispute.oneOfThem',
  label: { zh: '争议一方说明意见', en: 'one of those who dispute says what it holds' },
  basis: [coordination],
  reads: 'event',
  test: ({ bodies }, { body, statement }) => bodies.includes(body) && isStated(statement),
  inputs: (_state, { body }) => ({ body }),
};

const allSigned: DisputeGuard<CoordinatedDispute, On<'agree'>> = {
  id: 'enforcementDispute.allSigned',
  label: { zh: '争议各方一致同意', en: 'all who dispute agree' },
  basis: [coordination],
  reads: 'event',
  test: ({ bodies }, { agreement, signedBy }) =>
    isStated(agreement) && bodies.every((one) => signedBy.includes(one)),
  inputs: (_state, { signedBy }) => ({ signedBy: signedBy.join(' ') }),
};

/** 经协调不能取得一致意见: coordination is more than opening the file, so that everyone was heard. */
const allHeard: DisputeGuard<CoordinatedDispute, On<'propose'>> = {
  id: 'enforcementDispute.allHeard',
  label: {
    zh: '争议各方都已说明意见，监督机构提出处理意见',
    en: 'all who dispute were heard, and the organ says what it proposes',
  },
  basis: [coordination],
  reads: 'event',
  test: ({ bodies, statements }, { advice }) =>
    isStated(advice) && bodies.every((one) => statements.some(({ body }) => body === one)),
  inputs: ({ statements }) => ({ heard: statements.map(({ body }) => body).join(' ') }),
};

const byGovernment: DisputeGuard<EnforcementDisputeFile, On<'decide'>> = {
  id: 'enforcementDispute.byGovernment',
  label: { zh: '由本级人民政府书面决定', en: 'the government decides in writing' },
  basis: [coordination],
  reads: 'event',
  test: ({ government }, { by, decision, document }) =>
    by === government && isStated(decision) && isStated(document),
  inputs: ({ government }, { by }) => ({ government, by }),
};

const { edge, machine } = machineFor<
  EnforcementDispute,
  EnforcementDisputeEvent,
  EnforcementDisputeFacts
>();

/**
 * 执法争议协调程序: from the dispute to an agreement or the decision of the government.
 *
 * Basis: 行政执法监督条例 第六条第一款, 第七条第一款第（二）项, 第十三条.
 */
export const enforcementDisputeMachine = machine({
  id: 'supervision/enforcement-dispute',
  label: { zh: '行政执法争议协调', en: 'coordination of a dispute between enforcement bodies' },
  schema: 1,
  initial: 'received',
  actors: {
    organ: { zh: '行政执法监督机构', en: 'supervision organ' },
    bodies: { zh: '争议各方', en: 'those who dispute' },
    government: { zh: '本级人民政府', en: 'government of the level' },
  },
  states: {
    received: { label: { zh: '已收争议', en: 'received' } },
    coordinating: { label: { zh: '协调中', en: 'being coordinated' } },
    agreed: { label: { zh: '协调一致', en: 'agreed' }, final: true },
    proposed: { label: { zh: '已报政府决定', en: 'before the government' } },
    decided: { label: { zh: '政府已决定', en: 'decided by the government' }, final: true },
  },
  edges: [
    edge({
      id: 'coordinate',
      from: 'received',
      on: 'coordinate',
      to: 'coordinating',
      label: { zh: '组织协调', en: 'coordinate' },
      actor: 'organ',
      basis: [coordination, supervisionRegulation(7, 1, 2)],
      guards: [inOrder, severalBodies, ofOneGovernment, ownerNamed, heldUntil],
      effects: ['notifyBodies'],
      apply: (state, { on, owner, dueOn }) => ({
        ...state,
        status: 'coordinating',
        lastOn: on,
        owner,
        dueOn,
        statements: [],
      }),
    }),
    edge({
      id: 'hear',
      from: 'coordinating',
      on: 'hear',
      to: 'coordinating',
      label: { zh: '听取意见', en: 'hear a body' },
      actor: 'bodies',
      basis: [coordination],
      guards: [inOrder, oneOfThem],
      apply: (state, { on, body, statement }) => ({
        ...state,
        lastOn: on,
        statements: [...state.statements, { on, body, statement }],
      }),
    }),
    edge({
      id: 'agree',
      from: 'coordinating',
      on: 'agree',
      to: 'agreed',
      label: { zh: '取得一致意见', en: 'agree' },
      actor: 'bodies',
      basis: [coordination],
      guards: [inOrder, allSigned],
      documents: [{ zh: '协调会议纪要', en: 'minutes of the coordination' }],
      apply: (state, { on, agreement }) => ({ ...state, status: 'agreed', lastOn: on, agreement }),
    }),
    edge({
      id: 'propose',
      from: 'coordinating',
      on: 'propose',
      to: 'proposed',
      label: { zh: '提出处理意见报政府', en: 'put a proposal before the government' },
      actor: 'organ',
      basis: [coordination],
      guards: [inOrder, allHeard, heldUntil],
      effects: ['notifyGovernment'],
      apply: (state, { on, advice, dueOn }) => ({
        ...state,
        status: 'proposed',
        lastOn: on,
        owner: state.government,
        dueOn,
        advice,
      }),
    }),
    edge({
      id: 'decide',
      from: 'proposed',
      on: 'decide',
      to: 'decided',
      label: { zh: '政府决定', en: 'decide' },
      actor: 'government',
      basis: [coordination],
      guards: [inOrder, byGovernment],
      effects: ['notifyBodies'],
      apply: (state, { on, decision, document }) => ({
        ...state,
        status: 'decided',
        lastOn: on,
        decision,
        document,
      }),
    }),
  ],
  parseState: parseEnforcementDispute,
});

/** 执法争议不变式: each holds over all paths of {@link enforcementDisputeMachine}. */
export const enforcementDisputeInvariants: readonly Invariant[] = [
  {
    id: 'enforcementDispute.decidedOnlyAfterProposal',
    label: {
      zh: '监督机构没有提出处理意见的，政府不作决定',
      en: 'no decision of the government without a proposal of its organ',
    },
    basis: [coordination],
    never: { edges: ['decide'] },
    before: { edges: ['propose'] },
  },
  {
    id: 'enforcementDispute.proposedOnlyAfterCoordination',
    label: {
      zh: '未经协调，不报政府决定',
      en: 'nothing is put before the government that was not coordinated',
    },
    basis: [coordination],
    never: { edges: ['propose'] },
    before: { edges: ['coordinate'] },
  },
];
