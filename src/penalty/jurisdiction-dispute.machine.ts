/*
 * 管辖争议: 行政处罚法 第二十五条第二款 (agreement, then the common superior; or the common superior at once). The terms of seven working
 * days are those of 市场监督管理行政处罚程序规定 第十三条、第十六条 and run in that line only.
 */
import { everyHolds, type LocalDate } from '../core/index.js';
import { legalRules, penaltyLaw } from '../law/index.js';
import {
  type EventOf,
  type Guard,
  type Invariant,
  machineFor,
  type StateOf,
} from '../workflow/index.js';
import { found } from './acting-officers.js';
import {
  type JurisdictionDispute,
  type JurisdictionDisputeEvent,
  type JurisdictionDisputeFacts,
  parseJurisdictionDispute,
} from './jurisdiction-dispute.js';

type In<Status extends JurisdictionDispute['status']> = StateOf<JurisdictionDispute, Status>;
type On<Type extends JurisdictionDisputeEvent['type']> = EventOf<JurisdictionDisputeEvent, Type>;
type DisputeGuard<State, Event> = Guard<State, Event, JurisdictionDisputeFacts>;
type Open = In<'disputed' | 'reported'>;

const inOrder: DisputeGuard<Open, { readonly on: LocalDate }> = {
  id: 'jurisdiction.inOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

const documented: DisputeGuard<unknown, { readonly document: string }> = {
  id: 'jurisdiction.documented',
  label: { zh: '有书面材料', en: 'it is in writing' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { document }) => document.trim() !== '',
};

const severalBodies: DisputeGuard<Open, unknown> = {
  id: 'jurisdiction.severalBodies',
  label: { zh: '两个以上行政机关发生争议', en: 'two or more bodies dispute' },
  basis: [penaltyLaw(25, 2)],
  reads: 'state',
  test: ({ bodies }) => new Set(bodies).size >= 2,
  inputs: ({ bodies }) => ({ bodies: bodies.join(' ') }),
};

const oneOfThem: DisputeGuard<Open, On<'agree'>> = {
  id: 'jurisdiction.oneOfThem',
  label: { zh: '由争议各方之一管辖', en: 'one of those who dispute handles the case' },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: ({ bodies }, { body }) => bodies.includes(body),
  inputs: ({ bodies }, { body }) => ({ bodies: bodies.join(' '), body }),
};

/** Whether an organ stands one level above every body, in line or in government; a body that nobody knows is unknown. */
function isCommonSuperior(
  superior: string,
  bodies: readonly string[],
  facts: JurisdictionDisputeFacts,
): boolean | undefined {
  return everyHolds(
    bodies.map((id) => {
      const body = found(facts.bodies, id);
      if (body === undefined) return undefined;
      const { superiorInLine, superiorInGovernment } = body;
      if (superiorInLine === superior || superiorInGovernment === superior) return true;
      return superiorInLine === undefined || superiorInGovernment === undefined ? undefined : false;
    }),
  );
}

const reportedToSuperior: DisputeGuard<Open, On<'report'>> = {
  id: 'jurisdiction.reportedToSuperior',
  label: { zh: '报请共同的上一级行政机关', en: 'reported to the common superior' },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: ({ bodies }, { to }, facts) => isCommonSuperior(to, bodies, facts),
  inputs: ({ bodies }, { to }) => ({ bodies: bodies.join(' '), to }),
};

const designatedBySuperior: DisputeGuard<Open, On<'designate'>> = {
  id: 'jurisdiction.designatedBySuperior',
  label: { zh: '由共同的上一级行政机关指定', en: 'the common superior designates' },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: ({ bodies }, { by }, facts) => isCommonSuperior(by, bodies, facts),
  inputs: ({ bodies }, { by }) => ({ bodies: bodies.join(' '), by }),
};

const bodyKnown: DisputeGuard<unknown, On<'designate'>> = {
  id: 'jurisdiction.bodyKnown',
  label: { zh: '被指定的机关是执法主体', en: 'the body that is designated is an enforcement body' },
  basis: [penaltyLaw(17)],
  reads: 'event',
  test: (_state, { body }, { bodies }) => (found(bodies, body) === undefined ? undefined : true),
  inputs: (_state, { body }) => ({ body }),
};

const { edge, machine } = machineFor<
  JurisdictionDispute,
  JurisdictionDisputeEvent,
  JurisdictionDisputeFacts
>();

const inMarketLine = <T>({ line }: Open, start: T): T | undefined =>
  line === 'marketSupervision' ? start : undefined;

/**
 * 管辖争议: from the dispute to the body that handles the case.
 *
 * Basis: 行政处罚法 第十七条, 第二十五条第二款; 市场监督管理行政处罚程序规定 第十三条, 第十六条.
 */
export const jurisdictionDisputeMachine = machine({
  id: 'penalty/jurisdiction-dispute',
  label: { zh: '管辖争议', en: 'dispute over jurisdiction' },
  schema: 1,
  initial: 'disputed',
  actors: {
    bodies: { zh: '争议各方', en: 'those who dispute' },
    superior: { zh: '共同的上一级行政机关', en: 'common superior' },
  },
  states: {
    disputed: {
      label: { zh: '发生争议', en: 'disputed' },
      deadlines: [
        {
          id: 'jurisdiction.agreementTerm',
          label: { zh: '协商解决', en: 'agreement' },
          rule: legalRules.marketJurisdictionNegotiation,
          start: (state) => inMarketLine(state, state.disputedOn),
        },
      ],
    },
    reported: {
      label: { zh: '已报请指定', en: 'reported to the superior' },
      deadlines: [
        {
          id: 'jurisdiction.designationTerm',
          label: { zh: '指定管辖', en: 'designation' },
          rule: legalRules.marketJurisdictionDesignation,
          start: (state) => inMarketLine(state, state.reportedOn),
        },
      ],
    },
    agreed: { label: { zh: '协商一致', en: 'agreed' }, final: true },
    designated: { label: { zh: '已指定管辖', en: 'designated' }, final: true },
  },
  edges: [
    edge({
      id: 'agree',
      from: 'disputed',
      on: 'agree',
      to: 'agreed',
      label: { zh: '协商解决', en: 'agree' },
      actor: 'bodies',
      basis: [penaltyLaw(25, 2)],
      guards: [inOrder, severalBodies, oneOfThem, documented],
      documents: [{ zh: '管辖协商记录', en: 'record of the agreement' }],
      apply: (state, { on, body }) => ({ ...state, status: 'agreed', on, body, settledOn: on }),
    }),
    edge({
      id: 'report',
      from: 'disputed',
      on: 'report',
      to: 'reported',
      label: { zh: '协商不成，报请指定管辖', en: 'report to the common superior' },
      actor: 'bodies',
      basis: [penaltyLaw(25, 2)],
      guards: [inOrder, severalBodies, reportedToSuperior, documented],
      documents: [{ zh: '报请指定管辖函', en: 'request for designation' }],
      apply: (state, { on, to }) => ({
        ...state,
        status: 'reported',
        on,
        reportedOn: on,
        reportedTo: to,
      }),
    }),
    edge({
      id: 'designate',
      from: ['disputed', 'reported'],
      on: 'designate',
      to: 'designated',
      label: { zh: '指定管辖', en: 'designate' },
      actor: 'superior',
      basis: [penaltyLaw(25, 2)],
      guards: [inOrder, severalBodies, designatedBySuperior, bodyKnown, documented],
      documents: [{ zh: '指定管辖决定书', en: 'decision on jurisdiction' }],
      apply: ({ caseCode, line, bodies, disputedOn }, { on, by, body }) => ({
        caseCode,
        line,
        bodies,
        disputedOn,
        status: 'designated',
        on,
        body,
        designatedBy: by,
        settledOn: on,
      }),
    }),
  ],
  parseState: parseJurisdictionDispute,
});

/** 管辖争议不变式: each holds over all paths of {@link jurisdictionDisputeMachine}. */
export const jurisdictionDisputeInvariants: readonly Invariant[] = [
  {
    id: 'noAgreementAfterReport',
    label: {
      zh: '已报请指定管辖的，由上一级机关指定',
      en: 'after the report the superior designates; nobody agrees any more',
    },
    basis: [penaltyLaw(25, 2)],
    never: { edges: ['agree'] },
    after: { edges: ['report'] },
  },
  {
    id: 'oneSettlement',
    label: { zh: '管辖一经确定不再另行协商', en: 'what was settled is not settled again' },
    basis: [penaltyLaw(25, 2)],
    never: { edges: ['agree', 'designate'] },
    after: { states: ['agreed', 'designated'] },
  },
];
