/*
 * 先行登记保存: 行政处罚法 第五十六条 (danger of loss, a head's approval, a decision within seven working days by 第八十五条). The urgent way,
 * approval afterwards, is not in the Act: it needs a departmental rule (市场监督管理行政处罚程序规定 第三十三条第二款, 生态环境行政处罚办法
 * 第三十二条第二款, 农业行政处罚程序规定 第四十二条第二款), which the host passes. So does the end by lapse of time.
 */
import {
  endOfHours,
  isAfterLastDay,
  isByLastDay,
  lastDayOf,
  type WorkingDayCalendar,
} from '../calendar/index.js';
import {
  epochMillisecondsOf,
  type Instant,
  type LegalBasis,
  type LocalDate,
  localDateOfInstant,
} from '../core/index.js';
import {
  type LegalRule,
  legalRules,
  marketProcedureRule,
  type PeriodValue,
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
  type EvidencePreservation,
  type EvidencePreservationEvent,
  type PreservationOnTheSpot,
  parseEvidencePreservation,
} from './evidence-preservation.js';

/** What a preservation looks up. */
export interface EvidencePreservationFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 紧急情况补办批准的期限: the rule of the department that allows the urgent way; absent: the Act alone, which does not. */
  readonly urgentApproval?: LegalRule<PeriodValue<'hour'>>;
  /** 逾期自动解除: where the department's rule says so. */
  readonly automaticRelease?: readonly LegalBasis[];
}

type In<Status extends EvidencePreservation['status']> = StateOf<EvidencePreservation, Status>;
type On<Type extends EvidencePreservationEvent['type']> = EventOf<EvidencePreservationEvent, Type>;
type PreservationGuard<State, Event> = Guard<State, Event, EvidencePreservationFacts>;

const inOrder: PreservationGuard<{ readonly on: LocalDate }, { readonly on: LocalDate }> = {
  id: 'preservation.inOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

const mayBeLost: PreservationGuard<unknown, { readonly reason: string }> = {
  id: 'preservation.mayBeLost',
  label: {
    zh: '证据可能灭失或者以后难以取得',
    en: 'the evidence may be lost or hard to get later',
  },
  basis: [penaltyLaw(56)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

const approvedByHead: PreservationGuard<unknown, { readonly approvedBy: string }> = {
  id: 'preservation.approvedByHead',
  label: { zh: '经行政机关负责人批准', en: 'approved by a head of the body' },
  basis: [penaltyLaw(56)],
  reads: 'event',
  test: (_state, { approvedBy }) => approvedBy.trim() !== '',
};

const listedOnTheSpot: PreservationGuard<unknown, PreservationOnTheSpot> = {
  id: 'preservation.listedOnTheSpot',
  label: {
    zh: '当场清点、开具清单并签名，当场交付通知书',
    en: 'counted, listed, signed and the notice handed over on the spot',
  },
  basis: [marketProcedureRule(34, 1)],
  reads: 'event',
  test: (_state, { listSigned, noticeDelivered }) => listSigned && noticeDelivered,
};

const urgentAllowed: PreservationGuard<unknown, On<'preserveUrgently'>> = {
  id: 'preservation.urgentAllowed',
  label: {
    zh: '本部门规章允许情况紧急时先保存、后补办批准',
    en: 'the rule of the department allows urgent preservation before approval',
  },
  basis: [penaltyLaw(56)],
  reads: 'event',
  test: (_state, { on }, { urgentApproval }) =>
    urgentApproval !== undefined && ruleOn(urgentApproval, on).status === 'inForce',
};

/** The instant at which the time to regularise is over. */
function regularisationEnds(
  preservedAt: Instant,
  { urgentApproval }: EvidencePreservationFacts,
): Instant | undefined {
  if (urgentApproval === undefined) return undefined;
  const hours = ruleOn(urgentApproval, localDateOfInstant(preservedAt));
  if (hours.status !== 'inForce') return undefined;
  const end = endOfHours(preservedAt, hours.value.count);
  return end.ok ? end.value : undefined;
}

const regularisedInTime: PreservationGuard<In<'urgent'>, On<'regularise'>> = {
  id: 'preservation.regularisedInTime',
  label: {
    zh: '在二十四小时内报告并补办批准手续',
    en: 'reported and regularised within 24 hours',
  },
  basis: [marketProcedureRule(33, 2)],
  reads: 'event',
  test: ({ preservedAt }, { at }, facts) => {
    if (epochMillisecondsOf(at) < epochMillisecondsOf(preservedAt)) return false;
    const end = regularisationEnds(preservedAt, facts);
    return end === undefined ? undefined : epochMillisecondsOf(at) <= epochMillisecondsOf(end);
  },
  inputs: ({ preservedAt }, { at }, facts) => ({
    preservedAt,
    at,
    end: regularisationEnds(preservedAt, facts) ?? null,
  }),
};

const term = (
  { preservedOn }: Pick<In<'preserved'>, 'preservedOn'>,
  facts: EvidencePreservationFacts,
) => lastDayOf(legalRules.evidencePreservationDecision, preservedOn, facts);

const handledInTime: PreservationGuard<In<'preserved'>, On<'handle'>> = {
  id: 'preservation.handledInTime',
  label: {
    zh: '在七日内作出处理决定；逾期只能解除',
    en: 'decided within seven working days; after that it can only be released',
  },
  basis: [penaltyLaw(56), penaltyLaw(85)],
  reads: 'event',
  test: (state, { on, measure }, facts) =>
    measure === 'released' || isByLastDay(on, term(state, facts)),
  inputs: (state, { on }, facts) => ({
    preservedOn: state.preservedOn,
    on,
    lastDay: term(state, facts)?.end ?? null,
  }),
};

const decided: PreservationGuard<unknown, On<'handle'>> = {
  id: 'preservation.decided',
  label: { zh: '由负责人作出处理决定', en: 'a head made the decision, in writing' },
  basis: [penaltyLaw(56), marketProcedureRule(33, 1)],
  reads: 'event',
  test: (_state, { decidedBy, document }) => decidedBy.trim() !== '' && document.trim() !== '',
};

const lapses: PreservationGuard<In<'preserved'>, On<'lapse'>> = {
  id: 'preservation.lapses',
  label: {
    zh: '七日内未作出处理决定，规章规定自动解除',
    en: 'nothing was decided within seven working days, and the rule says that it ends',
  },
  basis: [penaltyLaw(56), marketProcedureRule(35, 2)],
  reads: 'event',
  test: (state, { on }, facts) =>
    facts.automaticRelease === undefined ? false : isAfterLastDay(on, term(state, facts)),
  inputs: (state, { on }, facts) => ({ on, lastDay: term(state, facts)?.end ?? null }),
};

const reasonGiven: PreservationGuard<unknown, On<'reject'>> = {
  id: 'preservation.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

const { edge, machine } = machineFor<
  EvidencePreservation,
  EvidencePreservationEvent,
  EvidencePreservationFacts
>();

const onTheSpot = [
  { zh: '先行登记保存证据通知书', en: 'notice of preservation of evidence' },
  { zh: '先行登记保存证据清单', en: 'list of the preserved evidence' },
];

/**
 * 先行登记保存: from the request to the decision on the evidence.
 *
 * Basis: 行政处罚法 第五十六条; 市场监督管理行政处罚程序规定 第三十三条至第三十五条.
 */
export const evidencePreservationMachine = machine({
  id: 'penalty/evidence-preservation',
  label: { zh: '先行登记保存', en: 'preservation of evidence' },
  schema: 1,
  initial: 'requested',
  actors: {
    officers: { zh: '执法人员', en: 'officers' },
    head: { zh: '行政机关负责人', en: 'head of the body' },
    clock: { zh: '期限届满', en: 'end of a term' },
  },
  states: {
    requested: { label: { zh: '已报请批准', en: 'approval requested' } },
    notPreserved: { label: { zh: '不采取先行登记保存', en: 'not preserved' }, final: true },
    urgent: { label: { zh: '当场保存，待补办批准', en: 'preserved, approval pending' } },
    preserved: {
      label: { zh: '已先行登记保存', en: 'preserved' },
      deadlines: [
        {
          id: 'preservation.decisionTerm',
          label: { zh: '作出处理决定', en: 'decision on the evidence' },
          rule: legalRules.evidencePreservationDecision,
          start: ({ preservedOn }) => preservedOn,
        },
      ],
    },
    handled: { label: { zh: '已作出处理决定', en: 'decided' }, final: true },
    lapsed: { label: { zh: '逾期自动解除', en: 'lapsed' }, final: true },
  },
  evidence: {
    approval: {
      label: { zh: '负责人批准', en: 'the approval of a head' },
      basis: [penaltyLaw(56)],
      present: (state) => 'approvedBy' in state,
    },
  },
  edges: [
    edge({
      id: 'preserve',
      from: 'requested',
      on: 'preserve',
      to: 'preserved',
      label: { zh: '经批准先行登记保存', en: 'preserve with approval' },
      actor: 'officers',
      basis: [penaltyLaw(56)],
      guards: [inOrder, approvedByHead, mayBeLost, listedOnTheSpot],
      yields: ['approval'],
      documents: onTheSpot,
      apply: (state, { on, approvedBy }) => ({
        ...state,
        status: 'preserved',
        on,
        preservedOn: on,
        approvedBy,
      }),
    }),
    edge({
      id: 'preserveUrgently',
      from: 'requested',
      on: 'preserveUrgently',
      to: 'urgent',
      label: { zh: '情况紧急，当场先行登记保存', en: 'preserve urgently on the spot' },
      actor: 'officers',
      basis: [penaltyLaw(56), marketProcedureRule(33, 2)],
      guards: [inOrder, urgentAllowed, mayBeLost, listedOnTheSpot],
      documents: onTheSpot,
      apply: (state, { on, at }) => ({ ...state, status: 'urgent', on, preservedAt: at }),
    }),
    edge({
      id: 'regularise',
      from: 'urgent',
      on: 'regularise',
      to: 'preserved',
      label: { zh: '补办批准手续', en: 'regularise the approval' },
      actor: 'head',
      basis: [penaltyLaw(56), marketProcedureRule(33, 2)],
      guards: [inOrder, approvedByHead, regularisedInTime],
      yields: ['approval'],
      apply: ({ preservedAt, ...state }, { on, approvedBy }) => ({
        ...state,
        status: 'preserved',
        on,
        preservedOn: localDateOfInstant(preservedAt),
        approvedBy,
      }),
    }),
    edge({
      id: 'reject',
      from: 'requested',
      on: 'reject',
      to: 'notPreserved',
      label: { zh: '不批准', en: 'do not approve' },
      actor: 'head',
      basis: [penaltyLaw(56)],
      guards: [inOrder, reasonGiven],
      apply: (state, { on, reason }) => ({ ...state, status: 'notPreserved', on, reason }),
    }),
    edge({
      id: 'rejectUrgent',
      from: 'urgent',
      on: 'reject',
      to: 'notPreserved',
      label: { zh: '认为不应当采取，立即解除', en: 'release at once what should not be preserved' },
      actor: 'head',
      basis: [marketProcedureRule(33, 2)],
      guards: [inOrder, reasonGiven],
      documents: [{ zh: '解除先行登记保存决定书', en: 'decision to release' }],
      apply: ({ preservedAt: _preservedAt, ...state }, { on, reason }) => ({
        ...state,
        status: 'notPreserved',
        on,
        reason,
      }),
    }),
    edge({
      id: 'handle',
      from: 'preserved',
      on: 'handle',
      to: 'handled',
      label: { zh: '作出处理决定', en: 'decide on the evidence' },
      actor: 'head',
      basis: [penaltyLaw(56), marketProcedureRule(35, 1)],
      evidence: ['approval'],
      guards: [inOrder, decided, handledInTime],
      documents: [{ zh: '先行登记保存证据处理决定书', en: 'decision on the preserved evidence' }],
      apply: ({ approvedBy: _approvedBy, ...state }, { on, measure }) => ({
        ...state,
        status: 'handled',
        on,
        measure,
        handledOn: on,
      }),
    }),
    edge({
      id: 'lapse',
      from: 'preserved',
      on: 'lapse',
      to: 'lapsed',
      label: { zh: '逾期自动解除', en: 'lapse' },
      actor: 'clock',
      basis: [marketProcedureRule(35, 2)],
      guards: [inOrder, lapses],
      apply: ({ approvedBy: _approvedBy, ...state }, { on }) => ({
        ...state,
        status: 'lapsed',
        on,
        lapsedOn: on,
      }),
    }),
  ],
  parseState: parseEvidencePreservation,
});

/** 先行登记保存不变式: each holds over all paths of {@link evidencePreservationMachine}. */
export const evidencePreservationInvariants: readonly Invariant[] = [
  {
    id: 'noHandlingWithoutApproval',
    label: {
      zh: '未经负责人批准的，不得作为先行登记保存处理',
      en: 'nothing is handled as preserved evidence without the approval of a head',
    },
    basis: [penaltyLaw(56)],
    never: { states: ['handled'] },
    before: { edges: ['preserve', 'regularise'] },
  },
  {
    id: 'noLapseBeforePreservation',
    label: {
      zh: '未采取先行登记保存的，没有自动解除',
      en: 'only what was preserved can lapse',
    },
    basis: [marketProcedureRule(35, 2)],
    never: { states: ['lapsed'] },
    before: { states: ['preserved'] },
  },
  {
    id: 'noPreservationAfterRejection',
    label: {
      zh: '负责人不批准的，不得保存',
      en: 'what a head did not approve is not preserved',
    },
    basis: [penaltyLaw(56), marketProcedureRule(33, 2)],
    never: { states: ['preserved'] },
    after: { states: ['notPreserved'] },
  },
];
