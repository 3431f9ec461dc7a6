/*
 * From the clue to the end of the investigation: 行政处罚法 第二十二条至第二十七条, 第四十三条, 第五十四条至第五十六条, 第六十条. Where the Act is
 * silent (中止、终止、移送管辖、延长), 市场监督管理行政处罚程序规定 is followed and the rule itself is an argument.
 */
import type { LocalDate } from '../core/index.js';
import {
  agricultureProcedureRule,
  constructionProcedureRule,
  crimeReferralRegulation,
  guangdongMarketRegulation,
  marketProcedureRule,
  penaltyLaw,
} from '../law/index.js';
import {
  type Edge,
  type EdgeDefinition,
  type EventOf,
  machineFor,
  type StateOf,
} from '../workflow/index.js';
import { correctedDecision } from './decision-correction.js';
import { exclusionOf } from './decision-term.js';
import * as general from './guards.js';
import * as guard from './investigation-guards.js';
import type {
  CaseRecusal,
  FiledFile,
  Filing,
  PenaltyCase,
  PenaltyEvent,
  PenaltyFacts,
} from './penalty-case.js';

const { edge } = machineFor<PenaltyCase, PenaltyEvent, PenaltyFacts>();
const { inOrder, reasonGiven, approvedByHead, twoCertifiedOfficers } = general;

type Status = PenaltyCase['status'];

/** What a case keeps when it goes back to investigation: notice, answer, review and discussion fall. */
export function filedPart({
  foundOn,
  source,
  summary,
  reference,
  sentBy,
  reporter,
  caseCode,
  filedOn,
  body,
  line,
  party,
  investigators,
  evidence,
  recusals,
  suspensions,
  extensions,
  crimeSuspectedOn,
  mergedFrom,
  splitOff,
  coParties,
}: Omit<FiledFile, 'on'>): Omit<FiledFile, 'on'> {
  return {
    foundOn,
    source,
    summary,
    ...(reference === undefined ? {} : { reference }),
    ...(sentBy === undefined ? {} : { sentBy }),
    ...(reporter === undefined ? {} : { reporter }),
    caseCode,
    filedOn,
    body,
    line,
    party,
    investigators,
    evidence,
    recusals,
    suspensions,
    extensions,
    ...(crimeSuspectedOn === undefined ? {} : { crimeSuspectedOn }),
    ...(mergedFrom === undefined ? {} : { mergedFrom }),
    ...(splitOff === undefined ? {} : { splitOff }),
    ...(coParties === undefined ? {} : { coParties }),
  };
}

/** An edge that stays where it is, for one state. */
type Staying<From extends Status, On extends PenaltyEvent['type']> = From extends Status
  ? Edge<From, On, From, StateOf<PenaltyCase, From>, EventOf<PenaltyEvent, On>, PenaltyFacts>
  : never;

/** One edge for each of the states in which a step can be taken without leaving it. */
function staying<const From extends Status, const On extends PenaltyEvent['type']>(
  from: readonly From[],
  {
    id,
    change,
    drops,
    ...definition
  }: Omit<
    EdgeDefinition<PenaltyCase, PenaltyEvent, PenaltyFacts, From, On, From>,
    'from' | 'to' | 'apply'
  > & {
    readonly change: (
      state: StateOf<PenaltyCase, NoInfer<From>>,
      event: EventOf<PenaltyEvent, NoInfer<On>>,
      facts: PenaltyFacts,
    ) => Partial<StateOf<PenaltyCase, NoInfer<From>>>;
    /** What the step takes off the file. */
    readonly drops?: 'crimeSuspectedOn';
  },
): readonly Staying<From, On>[] {
  return from.map(
    (status) =>
      edge({
        ...definition,
        id: `${id}.${status}`,
        from: status,
        to: status,
        // What stays in its state keeps its status, so the state after it has the same shape.
        apply: (state, event, facts) => {
          const after: Record<string, unknown> = { ...state, ...change(state, event, facts) };
          if (drops !== undefined) delete after[drops];
          return after as unknown as StateOf<PenaltyCase, From>;
        },
      }) as unknown as Staying<From, On>,
  );
}

const filed = ({
  caseCode,
  body,
  line,
  party,
  officers,
  on,
}: Filing): Pick<
  FiledFile,
  | 'on'
  | 'filedOn'
  | 'caseCode'
  | 'body'
  | 'line'
  | 'party'
  | 'investigators'
  | 'evidence'
  | 'recusals'
  | 'suspensions'
  | 'extensions'
> => ({
  on,
  filedOn: on,
  caseCode,
  body,
  line,
  party,
  investigators: officers,
  evidence: [],
  recusals: [],
  suspensions: [],
  extensions: [],
});

const decidedRecusal = (
  recusals: readonly CaseRecusal[],
  {
    on,
    officer,
    decidedBy,
  }: { readonly on: LocalDate; readonly officer: string; readonly decidedBy: string },
  decision: 'withdrawn' | 'refused',
): readonly CaseRecusal[] => {
  const asked = recusals.filter((one) => one.officer === officer && one.decision === 'pending');
  const others = recusals.filter((one) => !asked.includes(one));
  const made = asked.length > 0 ? asked : [{ officer, decision }];
  return [...others, ...made.map((one) => ({ ...one, decision, decidedOn: on, decidedBy }))];
};

const UNDECIDED = ['investigating', 'investigated', 'noticed', 'answered', 'heard'] as const;
const REFERABLE = ['investigating', 'investigated', 'answered', 'heard'] as const;

const filingForm = { zh: '立案审批表', en: 'approval to file' };

/** No text counts the days with the police out; the body cannot decide in them (行政处罚法 第八条第二款、第二十七条第一款). */
const WITH_THE_POLICE = {
  reason: { zh: '移送司法机关期间', en: 'while the case was with the judicial organ' },
  basis: [penaltyLaw(27, 1)],
};

/** The steps of the ordinary procedure up to the end of the investigation, and those that stop or move it. */
export const investigationSteps = [
  edge({
    id: 'decline',
    from: 'clue',
    on: 'decline',
    to: 'notFiled',
    label: { zh: '不予立案', en: 'decline to file' },
    actor: 'head',
    basis: [penaltyLaw(54, 2), marketProcedureRule(20)],
    guards: [inOrder, guard.clueComplete, reasonGiven],
    documents: [{ zh: '不予立案审批表', en: 'approval not to file' }],
    effects: ['answerReporter'],
    apply: (state, { on, reason }) => ({ ...state, status: 'notFiled', on, reason }),
  }),
  edge({
    id: 'referClue',
    from: 'clue',
    on: 'referClue',
    to: 'referred',
    label: { zh: '移送有管辖权的机关', en: 'refer the clue to the competent body' },
    actor: 'head',
    basis: [penaltyLaw(22), marketProcedureRule(17, 1), guangdongMarketRegulation(41)],
    guards: [
      inOrder,
      guard.clueComplete,
      guard.otherBody,
      guard.notTransferredOnward,
      reasonGiven,
      approvedByHead,
    ],
    documents: [{ zh: '案件线索移送函', en: 'letter that refers the clue' }],
    effects: ['answerReporter'],
    apply: (state, { on, to, reason }) => ({
      ...state,
      status: 'referred',
      on,
      referredTo: to,
      reason,
    }),
  }),
  edge({
    id: 'file',
    from: 'clue',
    on: 'file',
    to: 'investigating',
    label: { zh: '立案', en: 'file the case' },
    actor: 'head',
    basis: [penaltyLaw(54, 2)],
    guards: [
      inOrder,
      guard.clueComplete,
      guard.filingStandardsMet,
      approvedByHead,
      general.twoCertifiedOfficersFile,
    ],
    documents: [filingForm],
    effects: ['issueCaseCode', 'answerReporter'],
    apply: (state, event) => ({ ...state, status: 'investigating', ...filed(event) }),
  }),
  edge({
    id: 'fileSplit',
    from: 'clue',
    on: 'fileSplit',
    to: 'investigating',
    label: { zh: '另案立案', en: 'file the part that was split off' },
    actor: 'head',
    basis: [penaltyLaw(54, 2), penaltyLaw(60)],
    guards: [
      inOrder,
      guard.clueComplete,
      guard.filingStandardsMet,
      approvedByHead,
      general.twoCertifiedOfficersFile,
      guard.splitOfThisCase,
    ],
    documents: [filingForm],
    apply: (state, event) => ({
      ...state,
      status: 'investigating',
      ...filed(event),
      filedOn: event.origin.filedOn,
      evidence: event.origin.evidence,
      investigators: [...new Set([...event.origin.investigators, ...event.officers])],
    }),
  }),
  edge({
    id: 'collectEvidence',
    from: 'investigating',
    on: 'collectEvidence',
    to: 'investigating',
    label: { zh: '调查取证', en: 'collect evidence' },
    actor: 'officers',
    basis: [penaltyLaw(54, 1), penaltyLaw(55), penaltyLaw(56)],
    guards: [inOrder, twoCertifiedOfficers, general.certificatesShown],
    documents: [
      { zh: '现场检查（勘察）笔录、询问笔录', en: 'site record, record of questioning' },
      { zh: '抽样取证凭证', en: 'record of sampling' },
    ],
    apply: (state, { on, evidence, officers }) => ({
      ...state,
      on,
      evidence: [...state.evidence, evidence],
      investigators: [...new Set([...state.investigators, ...officers])],
    }),
  }),
  edge({
    id: 'requestRecusal',
    from: 'investigating',
    on: 'requestRecusal',
    to: 'investigating',
    label: { zh: '申请回避', en: 'ask that an officer withdraw' },
    actor: 'party',
    basis: [penaltyLaw(43, 1), penaltyLaw(43, 2)],
    guards: [inOrder, guard.recusalReasoned],
    documents: [{ zh: '回避申请书', en: 'application for recusal' }],
    apply: (state, { on, officer, requestedBy, reason }) => ({
      ...state,
      on,
      recusals: [
        ...state.recusals,
        { officer, decision: 'pending', requestedOn: on, requestedBy, reason },
      ],
    }),
  }),
  edge({
    id: 'orderRecusal',
    from: 'investigating',
    on: 'orderRecusal',
    to: 'investigating',
    label: { zh: '决定回避', en: 'order an officer to withdraw' },
    actor: 'head',
    basis: [penaltyLaw(43)],
    guards: [inOrder, guard.headDecidesRecusal],
    documents: [{ zh: '回避决定书', en: 'decision on recusal' }],
    apply: (state, event) => ({
      ...state,
      on: event.on,
      recusals: decidedRecusal(state.recusals, event, 'withdrawn'),
    }),
  }),
  edge({
    id: 'refuseRecusal',
    from: 'investigating',
    on: 'refuseRecusal',
    to: 'investigating',
    label: { zh: '驳回回避申请', en: 'refuse the application for recusal' },
    actor: 'head',
    basis: [penaltyLaw(43, 3)],
    guards: [inOrder, guard.headDecidesRecusal, guard.recusalPending, reasonGiven],
    documents: [{ zh: '驳回回避申请决定书', en: 'decision to refuse recusal' }],
    apply: (state, event) => ({
      ...state,
      on: event.on,
      recusals: decidedRecusal(state.recusals, event, 'refused'),
    }),
  }),
  ...staying(UNDECIDED, {
    id: 'extendTerm',
    on: 'extendTerm',
    label: { zh: '延长办案期限', en: 'extend the time to decide' },
    actor: 'head',
    basis: [penaltyLaw(60), marketProcedureRule(64, 1)],
    guards: [
      inOrder,
      reasonGiven,
      guard.extensionAllowed,
      guard.extensionApproved,
      guard.extendedInTime,
    ],
    documents: [{ zh: '案件延期审批表', en: 'approval of the extension' }],
    change: ({ extensions }, { on, days, approvedBy, reason }) => ({
      on,
      extensions: [...extensions, { on, days, approvedBy, reason }],
    }),
  }),
  edge({
    id: 'excludeTime',
    from: 'investigating',
    on: 'excludeTime',
    to: 'investigating',
    label: {
      zh: '记录不计入办案期限的时间',
      en: 'record time that does not count',
    },
    actor: 'officers',
    basis: [penaltyLaw(60), marketProcedureRule(64, 2)],
    guards: [inOrder, guard.timeMayBeExcluded],
    apply: (state, { on, cause, from, until }, facts) => {
      const exclusion = exclusionOf(cause, facts);
      return {
        ...state,
        on,
        suspensions: [
          ...state.suspensions,
          exclusion === undefined
            ? { from, until }
            : { from, until, reason: exclusion.label, basis: exclusion.basis },
        ],
      };
    },
  }),
  edge({
    id: 'suspend',
    from: 'investigating',
    on: 'suspend',
    to: 'suspended',
    label: { zh: '中止调查', en: 'suspend the investigation' },
    actor: 'head',
    basis: [marketProcedureRule(46, 1)],
    guards: [inOrder, reasonGiven, approvedByHead, guard.suspensionAllowed],
    documents: [{ zh: '案件中止调查决定书', en: 'decision to suspend' }],
    apply: (state, { on, ground }, facts) => {
      const exclusion = exclusionOf('suspension', facts);
      return {
        ...state,
        status: 'suspended',
        on,
        suspendedOn: on,
        ground,
        suspensions: [
          ...state.suspensions,
          {
            from: on,
            until: 'open',
            ...(exclusion === undefined ? {} : { reason: exclusion.label, basis: exclusion.basis }),
          },
        ],
      };
    },
  }),
  edge({
    id: 'resume',
    from: 'suspended',
    on: 'resume',
    to: 'investigating',
    label: { zh: '恢复调查', en: 'resume the investigation' },
    actor: 'head',
    basis: [marketProcedureRule(46, 2)],
    guards: [inOrder, reasonGiven],
    documents: [{ zh: '恢复案件调查决定书', en: 'decision to resume' }],
    apply: (state, { on }) => ({
      ...filedPart(state),
      status: 'investigating',
      on,
      suspensions: state.suspensions.map((span) =>
        span.until === 'open' ? { ...span, until: on } : span,
      ),
    }),
  }),
  edge({
    id: 'terminate',
    from: ['investigating', 'investigated', 'suspended'],
    on: 'terminate',
    to: 'terminated',
    label: { zh: '终止调查', en: 'terminate the investigation' },
    actor: 'head',
    basis: [marketProcedureRule(47)],
    guards: [inOrder, reasonGiven, approvedByHead, guard.noSuccessor],
    documents: [{ zh: '案件终止调查决定书', en: 'decision to terminate' }],
    apply: (state, { on, ground }) => ({ ...filedPart(state), status: 'terminated', on, ground }),
  }),
  edge({
    id: 'disputeJurisdiction',
    from: 'investigating',
    on: 'disputeJurisdiction',
    to: 'jurisdictionDisputed',
    label: { zh: '发生管辖争议', en: 'dispute jurisdiction' },
    actor: 'body',
    basis: [penaltyLaw(25, 2)],
    guards: [inOrder, reasonGiven, guard.otherBodiesDispute],
    apply: (state, event) => ({
      ...state,
      status: 'jurisdictionDisputed',
      on: event.on,
      disputedWith: event.with,
    }),
  }),
  edge({
    id: 'keepJurisdiction',
    from: 'jurisdictionDisputed',
    on: 'keepJurisdiction',
    to: 'investigating',
    label: { zh: '确定由本机关管辖', en: 'keep the case' },
    actor: 'body',
    basis: [penaltyLaw(25, 2)],
    guards: [inOrder, guard.settledForThisBody],
    documents: [{ zh: '指定管辖决定书', en: 'decision on jurisdiction' }],
    apply: (state, { on }) => ({ ...filedPart(state), status: 'investigating', on }),
  }),
  edge({
    id: 'yieldJurisdiction',
    from: 'jurisdictionDisputed',
    on: 'yieldJurisdiction',
    to: 'yielded',
    label: { zh: '确定由其他机关管辖，移送案件', en: 'yield the case to the body that was named' },
    actor: 'body',
    basis: [penaltyLaw(25, 2)],
    guards: [inOrder, guard.settledForAnother],
    documents: [{ zh: '案件移送函', en: 'letter of transfer' }],
    apply: (state, { on, settlement }) => ({
      ...filedPart(state),
      status: 'yielded',
      on,
      yieldedTo: settlement.body,
      ground: 'settled',
    }),
  }),
  edge({
    id: 'transferJurisdiction',
    from: ['investigating', 'investigated'],
    on: 'transferJurisdiction',
    to: 'yielded',
    label: { zh: '移送管辖', en: 'transfer the case to the competent body' },
    actor: 'head',
    basis: [
      penaltyLaw(22),
      penaltyLaw(25, 1),
      marketProcedureRule(14),
      marketProcedureRule(15, 2),
      marketProcedureRule(17, 1),
    ],
    guards: [inOrder, reasonGiven, approvedByHead, guard.otherBody, guard.notTransferredOnward],
    documents: [{ zh: '案件移送函', en: 'letter of transfer' }],
    apply: (state, { on, to, ground }) => ({
      ...filedPart(state),
      status: 'yielded',
      on,
      yieldedTo: to,
      ground,
    }),
  }),
  edge({
    id: 'acceptTransfer',
    from: 'yielded',
    on: 'acceptTransfer',
    to: 'handedOver',
    label: { zh: '受移送机关接收', en: 'the other body accepts the case' },
    actor: 'body',
    basis: [marketProcedureRule(14), marketProcedureRule(60, 1, 4)],
    guards: [inOrder, guard.accepted],
    documents: [{ zh: '案件移送回执', en: 'receipt of the transfer' }],
    apply: (state, { on }) => ({
      ...filedPart(state),
      status: 'handedOver',
      on,
      yieldedTo: state.yieldedTo,
    }),
  }),
  edge({
    id: 'objectToTransfer',
    from: 'yielded',
    on: 'objectToTransfer',
    to: 'jurisdictionDisputed',
    label: { zh: '受移送机关有异议', en: 'the other body objects' },
    actor: 'body',
    basis: [marketProcedureRule(14), penaltyLaw(25, 2)],
    guards: [inOrder, reasonGiven],
    apply: (state, { on }) => ({
      ...filedPart(state),
      status: 'jurisdictionDisputed',
      on,
      disputedWith: [state.yieldedTo],
    }),
  }),
  edge({
    id: 'merge',
    from: 'investigating',
    on: 'merge',
    to: 'merged',
    label: { zh: '并入他案', en: 'merge into another case' },
    actor: 'head',
    basis: [penaltyLaw(54, 1)],
    guards: [inOrder, reasonGiven, approvedByHead, guard.otherCase, guard.noOpenSuspicion],
    documents: [{ zh: '并案审批表', en: 'approval to merge' }],
    apply: (state, { on, into }) => ({ ...state, status: 'merged', on, mergedInto: into }),
  }),
  edge({
    id: 'absorb',
    from: 'investigating',
    on: 'absorb',
    to: 'investigating',
    label: { zh: '并入本案', en: 'take in a merged case' },
    actor: 'head',
    basis: [penaltyLaw(54, 1), penaltyLaw(60)],
    guards: [inOrder, approvedByHead, guard.mergedIntoThisCase],
    documents: [{ zh: '并案审批表', en: 'approval to merge' }],
    apply: (state, { on, merged }) => ({
      ...state,
      on,
      filedOn: merged.filedOn < state.filedOn ? merged.filedOn : state.filedOn,
      evidence: [...state.evidence, ...merged.evidence],
      investigators: [...new Set([...state.investigators, ...merged.investigators])],
      mergedFrom: [...(state.mergedFrom ?? []), merged.caseCode],
    }),
  }),
  edge({
    id: 'splitOff',
    from: 'investigating',
    on: 'splitOff',
    to: 'investigating',
    label: { zh: '分案处理', en: 'split a part off' },
    actor: 'head',
    basis: [penaltyLaw(54, 1)],
    guards: [inOrder, reasonGiven, approvedByHead, guard.newCaseCode],
    documents: [{ zh: '分案审批表', en: 'approval to split' }],
    apply: (state, { on, caseCode, what }) => ({
      ...state,
      on,
      splitOff: [...(state.splitOff ?? []), { caseCode, what, on }],
    }),
  }),
  edge({
    id: 'conclude',
    from: 'investigating',
    on: 'conclude',
    to: 'investigated',
    label: { zh: '调查终结', en: 'conclude the investigation' },
    actor: 'officers',
    basis: [penaltyLaw(57, 1)],
    guards: [inOrder, twoCertifiedOfficers, guard.recusalsDecided, guard.factsProved],
    documents: [{ zh: '调查终结报告', en: 'investigation report' }],
    apply: (state, { on, findings, proposed, discussionRequired }) => ({
      ...state,
      status: 'investigated',
      on,
      report: { concludedOn: on, findings, proposed, discussionRequired },
    }),
  }),
  edge({
    id: 'reopen',
    from: ['investigated', 'answered'],
    on: 'reopen',
    to: 'investigating',
    label: { zh: '补充调查', en: 'investigate further' },
    actor: 'head',
    basis: [penaltyLaw(54, 1), penaltyLaw(57, 1)],
    guards: [inOrder, reasonGiven],
    voids: ['servedNotice', 'partyHeard', 'approvedReview'],
    apply: (state, { on }) => ({ ...filedPart(state), status: 'investigating', on }),
  }),
  edge({
    id: 'dismiss',
    from: ['investigating', 'investigated'],
    on: 'dismiss',
    to: 'dismissed',
    label: { zh: '撤销立案', en: 'withdraw the filing' },
    actor: 'head',
    basis: [penaltyLaw(54, 2), agricultureProcedureRule(31)],
    guards: [inOrder, reasonGiven, approvedByHead],
    documents: [{ zh: '撤销立案审批表', en: 'approval to withdraw the filing' }],
    effects: ['answerReporter'],
    apply: (state, { on, reason }) => ({ ...filedPart(state), status: 'dismissed', on, reason }),
  }),
  ...staying(REFERABLE, {
    id: 'suspectCrime',
    on: 'suspectCrime',
    label: { zh: '发现涉嫌犯罪', en: 'suspect a crime' },
    actor: 'officers',
    basis: [penaltyLaw(27, 1), crimeReferralRegulation(3, 1), crimeReferralRegulation(5, 1)],
    guards: [inOrder, guard.offenceNamed],
    effects: ['startCrimeReferral'],
    change: (_state, { on }) => ({ on, crimeSuspectedOn: on }),
  }),
  ...staying(REFERABLE, {
    id: 'clearSuspicion',
    on: 'clearSuspicion',
    label: { zh: '不批准移送', en: 'clear the suspicion' },
    actor: 'head',
    basis: [crimeReferralRegulation(5, 2)],
    guards: [inOrder, guard.suspicionCleared],
    change: (_state, { on }) => ({ on }),
    drops: 'crimeSuspectedOn',
  }),
  edge({
    id: 'transfer',
    from: REFERABLE,
    on: 'transfer',
    to: 'transferred',
    label: { zh: '移送司法机关', en: 'transfer to the judicial organ' },
    actor: 'head',
    basis: [penaltyLaw(27, 1), penaltyLaw(57, 1, 4)],
    guards: [inOrder, guard.referralSent],
    voids: ['servedNotice', 'partyHeard', 'approvedReview'],
    documents: [{ zh: '涉嫌犯罪案件移送书', en: 'transfer of a suspected crime' }],
    apply: (state, { on, referral }) => ({
      ...filedPart(state),
      status: 'transferred',
      on,
      transferredTo: referral.to,
      transferredOn: referral.sentOn,
    }),
  }),
  edge({
    id: 'resumeAfterReferral',
    from: 'transferred',
    on: 'resumeAfterReferral',
    to: 'investigating',
    label: { zh: '案件退回，恢复办理', en: 'resume the case that came back' },
    actor: 'body',
    basis: [penaltyLaw(27, 1), crimeReferralRegulation(10), crimeReferralRegulation(13)],
    guards: [inOrder, guard.referralReturned],
    documents: [{ zh: '恢复案件调查决定书', en: 'decision to resume' }],
    apply: (state, { on, returned }) => {
      const { crimeSuspectedOn: _suspected, ...rest } = filedPart(state);
      return {
        ...rest,
        status: 'investigating',
        on,
        suspensions: [
          ...rest.suspensions,
          { from: state.transferredOn, until: returned.returnedOn, ...WITH_THE_POLICE },
        ],
      };
    },
  }),
  ...staying(['decided', 'served'], {
    id: 'correctDecision',
    on: 'correctDecision',
    label: { zh: '补正、更正决定书', en: 'correct clerical errors of the decision' },
    actor: 'body',
    basis: [
      constructionProcedureRule(28, 2),
      constructionProcedureRule(28, 3),
      constructionProcedureRule(28, 4),
    ],
    guards: [inOrder, guard.correctionOfThisDecision],
    documents: [{ zh: '行政处罚决定补正（更正）书', en: 'correction of the decision' }],
    effects: ['serveCorrection'],
    change: ({ decision, corrections = [] }, { on, correction }) => ({
      on,
      decision: correctedDecision(decision, correction),
      corrections: [...corrections, correction],
    }),
  }),
] as const;
