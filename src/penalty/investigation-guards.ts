/* What the law asks of the steps from the clue to the end of the investigation. A guard that lacks a fact answers `undefined`. */
import { isByLastDay } from '../calendar/index.js';
import { addDays, everyHolds, type LocalDate } from '../core/index.js';
import {
  agricultureProcedureRule,
  constructionProcedureRule,
  crimeReferralRegulation,
  guangdongMarketRegulation,
  marketProcedureRule,
  penaltyLaw,
  ruleOn,
} from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { checkClue } from './clue.js';
import { exclusionOf, lastDayToDecide, type TermFile } from './decision-term.js';
import { assessEvidence } from './evidence.js';
import type { Filing, PenaltyCase, PenaltyEvent, PenaltyFacts } from './penalty-case.js';

type In<Status extends PenaltyCase['status']> = StateOf<PenaltyCase, Status>;
type On<Type extends PenaltyEvent['type']> = EventOf<PenaltyEvent, Type>;
type PenaltyGuard<State, Event> = Guard<State, Event, PenaltyFacts>;

export const clueComplete: PenaltyGuard<In<'clue'>, unknown> = {
  id: 'penalty.clueComplete',
  label: { zh: '线索及其来源已登记', en: 'the clue and its source are registered' },
  basis: [penaltyLaw(54, 1), marketProcedureRule(18, 1), guangdongMarketRegulation(28)],
  reads: 'state',
  test: (state) => checkClue(state).length === 0,
  inputs: (state) => ({
    source: state.source,
    lacks: checkClue(state)
      .map(({ path }) => path.join('.'))
      .join(' '),
  }),
};

export const filingStandardsMet: PenaltyGuard<unknown, Filing> = {
  id: 'penalty.filingStandardsMet',
  label: {
    zh: '有证据初步证明违法、应当处罚、属于本机关管辖、未过处罚时效',
    en: 'preliminary evidence, a penalty in law, own jurisdiction, no time bar',
  },
  basis: [penaltyLaw(54, 2), penaltyLaw(22), penaltyLaw(36, 1), marketProcedureRule(19, 1)],
  reads: 'event',
  test: (_state, { standards }) =>
    everyHolds([
      standards.preliminaryEvidence,
      standards.punishable,
      standards.competent,
      standards.notTimeBarred,
    ]),
  inputs: (_state, { standards }) => ({ ...standards }),
};

/** Who received a transfer asks the common superior; it may not send the case on (市场监督管理行政处罚程序规定 第十四条). */
export const notTransferredOnward: PenaltyGuard<
  In<'clue' | 'investigating' | 'investigated'>,
  unknown
> = {
  id: 'penalty.notTransferredOnward',
  label: {
    zh: '受移送的机关不得再自行移送，应当报请共同的上一级机关指定管辖',
    en: 'who received a transfer does not transfer again, but asks the common superior',
  },
  basis: [marketProcedureRule(14), agricultureProcedureRule(17)],
  reads: 'state',
  test: ({ source }) => source !== 'transfer',
  inputs: ({ source }) => ({ source }),
};

export const otherBody: PenaltyGuard<
  In<'clue' | 'investigating' | 'investigated'>,
  { readonly to: string }
> = {
  id: 'penalty.otherBody',
  label: { zh: '移送其他机关', en: 'to another body' },
  basis: [penaltyLaw(22), marketProcedureRule(14)],
  reads: 'event',
  test: (state, { to }) => to.trim() !== '' && !('body' in state && to === state.body),
  inputs: (state, { to }) => ({ body: 'body' in state ? state.body : null, to }),
};

export const splitOfThisCase: PenaltyGuard<unknown, On<'fileSplit'>> = {
  id: 'penalty.splitOfThisCase',
  label: {
    zh: '由同一机关从原案分出，案号一致',
    en: 'split off by the same body under this number',
  },
  basis: [penaltyLaw(54, 1), penaltyLaw(60)],
  reads: 'event',
  test: (_state, { origin, caseCode, body, on }) =>
    origin.caseCode === caseCode && origin.body === body && origin.on <= on,
  inputs: (_state, { origin, caseCode }) => ({ from: origin.from, caseCode }),
};

const named = (id: string): boolean => id.trim() !== '';

export const recusalReasoned: PenaltyGuard<unknown, On<'requestRecusal'>> = {
  id: 'penalty.recusalReasoned',
  label: {
    zh: '说明直接利害关系或者其他可能影响公正执法的关系',
    en: 'the interest or relation that may harm fairness is stated',
  },
  basis: [penaltyLaw(43, 1), penaltyLaw(43, 2)],
  reads: 'event',
  test: (_state, { officer, reason }) => named(officer) && reason.trim() !== '',
};

export const headDecidesRecusal: PenaltyGuard<unknown, On<'orderRecusal' | 'refuseRecusal'>> = {
  id: 'penalty.headDecidesRecusal',
  label: {
    zh: '由行政机关负责人决定回避，本人不得决定自己的回避',
    en: 'a head of the body decides on recusal, and nobody on its own',
  },
  basis: [penaltyLaw(43, 3)],
  reads: 'event',
  test: (_state, { decidedBy, officer }) => named(decidedBy) && decidedBy !== officer,
  inputs: (_state, { decidedBy, officer }) => ({ decidedBy, officer }),
};

export const recusalPending: PenaltyGuard<In<'investigating'>, On<'refuseRecusal'>> = {
  id: 'penalty.recusalPending',
  label: { zh: '有待决定的回避申请', en: 'an application for recusal is pending' },
  basis: [penaltyLaw(43, 3)],
  reads: 'event',
  test: ({ recusals }, { officer }) =>
    recusals.some((one) => one.officer === officer && one.decision === 'pending'),
  inputs: (_state, { officer }) => ({ officer }),
};

export const recusalsDecided: PenaltyGuard<In<'investigating'>, unknown> = {
  id: 'penalty.recusalsDecided',
  label: { zh: '回避申请均已决定', en: 'every application for recusal was decided' },
  basis: [penaltyLaw(43, 3)],
  reads: 'state',
  test: ({ recusals }) => !recusals.some(({ decision }) => decision === 'pending'),
  inputs: ({ recusals }) => ({
    pending: recusals.filter(({ decision }) => decision === 'pending').length,
  }),
};

/** Whether some evidence may prove a fact: one piece that may is enough to conclude, one that may perhaps is not. */
export const factsProved: PenaltyGuard<In<'investigating'>, unknown> = {
  id: 'penalty.factsProved',
  label: {
    zh: '有合法取得、经查证属实、符合法定形式的证据',
    en: 'there is evidence that was obtained lawfully, verified and in due form',
  },
  basis: [penaltyLaw(40), penaltyLaw(46, 2), penaltyLaw(46, 3)],
  reads: 'state',
  test: ({ evidence }, _event, { admission }) => {
    let open = false;
    for (const one of evidence) {
      const { verdict } = assessEvidence(one, admission);
      if (verdict === 'met') return true;
      open ||= verdict === 'undetermined';
    }
    return open ? undefined : false;
  },
  inputs: ({ evidence }, _event, { admission }) => {
    const problems = evidence.flatMap((one) => assessEvidence(one, admission).problems);
    return {
      evidence: evidence.length,
      usable: evidence.filter((one) => assessEvidence(one, admission).verdict === 'met').length,
      lacks: problems.map(({ path }) => path[path.length - 1]).join(' '),
    };
  },
};

/** The extension that comes next, where the rules that apply to the case know one. */
const nextExtension = ({ extensions }: TermFile, facts: PenaltyFacts) =>
  facts.extensions?.[extensions.length];

export const extensionAllowed: PenaltyGuard<TermFile, On<'extendTerm'>> = {
  id: 'penalty.extensionAllowed',
  label: {
    zh: '有法律、法规、规章规定可以延长，且不超过其规定的日数',
    en: 'a law, regulation or rule allows the extension, and its length',
  },
  basis: [penaltyLaw(60), marketProcedureRule(64, 1)],
  reads: 'event',
  test: (state, { days, on }, facts) => {
    const extension = nextExtension(state, facts);
    if (extension === undefined || !Number.isSafeInteger(days) || days < 1) return false;
    if (extension.most === undefined) return true;
    const most = ruleOn(extension.most, on);
    if (most.status !== 'inForce' || most.value.unit !== 'calendarDay') return undefined;
    return days <= most.value.count;
  },
  inputs: (state, { days }, facts) => ({
    granted: state.extensions.length,
    known: facts.extensions?.length ?? 0,
    days,
  }),
};

export const extensionApproved: PenaltyGuard<
  TermFile & { readonly caseCode: string; readonly body: string },
  On<'extendTerm'>
> = {
  id: 'penalty.extensionApproved',
  label: {
    zh: '由有权的人批准：负责人、负责人集体讨论或者上一级机关',
    en: 'approved by who may: the head, the heads together, or the superior',
  },
  basis: [penaltyLaw(60), marketProcedureRule(64, 1), agricultureProcedureRule(58, 1)],
  reads: 'event',
  test: (state, { approvedBy, discussion, on }, facts) => {
    const approver = nextExtension(state, facts)?.approver;
    if (approver === undefined || !named(approvedBy)) return false;
    if (approver === 'headsTogether')
      return (
        discussion !== undefined &&
        discussion.caseCode === state.caseCode &&
        discussion.heldOn <= on
      );
    if (approver === 'head') return true;
    const superior = Object.hasOwn(facts.bodies, state.body)
      ? facts.bodies[state.body]?.superiorInLine
      : undefined;
    return superior === undefined ? undefined : superior === approvedBy;
  },
  inputs: (state, { approvedBy }, facts) => ({
    approver: nextExtension(state, facts)?.approver ?? null,
    approvedBy,
  }),
};

export const extendedInTime: PenaltyGuard<TermFile, { readonly on: LocalDate }> = {
  id: 'penalty.extendedInTime',
  label: { zh: '在期限届满前批准', en: 'granted before the term is over' },
  basis: [penaltyLaw(60)],
  reads: 'event',
  test: (state, { on }, facts) => isByLastDay(on, lastDayToDecide(state, facts)),
  inputs: (state, { on }, facts) => ({ on, lastDay: lastDayToDecide(state, facts)?.end ?? null }),
};

export const timeMayBeExcluded: PenaltyGuard<TermFile, On<'excludeTime'>> = {
  id: 'penalty.timeMayBeExcluded',
  label: {
    zh: '有规章规定该时间不计入办案期限，起止明确并有文书',
    en: 'a rule leaves this time out of the term, and its span is documented',
  },
  basis: [penaltyLaw(60), marketProcedureRule(64, 2)],
  reads: 'event',
  test: ({ filedOn }, { cause, from, until, document, on }, facts) =>
    exclusionOf(cause, facts) !== undefined &&
    document.trim() !== '' &&
    filedOn <= from &&
    from < until &&
    until <= addDays(on, 1),
  inputs: (_state, { cause, from, until }) => ({ cause, from, until }),
};

/** 中止 stops the term only where a rule says so: the Act knows none. */
export const suspensionAllowed: PenaltyGuard<unknown, On<'suspend'>> = {
  id: 'penalty.suspensionAllowed',
  label: {
    zh: '有规章规定可以中止调查，中止时间不计入办案期限',
    en: 'a rule allows the suspension and leaves its time out of the term',
  },
  basis: [penaltyLaw(60), marketProcedureRule(46, 1), marketProcedureRule(64, 2)],
  reads: 'event',
  test: (_state, _event, facts) => exclusionOf('suspension', facts) !== undefined,
  inputs: (_state, { ground }) => ({ ground }),
};

export const noSuccessor: PenaltyGuard<
  In<'investigating' | 'investigated' | 'suspended'>,
  On<'terminate'>
> = {
  id: 'penalty.noSuccessor',
  label: {
    zh: '当事人死亡或者终止且无权利义务承受人，或者有其他终止情形',
    en: 'the party died or ended without successor, or another ground to terminate',
  },
  basis: [marketProcedureRule(47)],
  reads: 'event',
  test: ({ party }, event) => {
    if (event.ground === 'other') return true;
    const isPerson = party.kind === 'naturalPerson' || party.kind === 'individualBusiness';
    return event.noSuccessor && (event.ground === 'personDied') === isPerson;
  },
  inputs: ({ party }, { ground }) => ({ party: party.kind, ground }),
};

export const otherBodiesDispute: PenaltyGuard<In<'investigating'>, On<'disputeJurisdiction'>> = {
  id: 'penalty.otherBodiesDispute',
  label: { zh: '与其他机关发生争议', en: 'another body disputes the case' },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: ({ body }, event) => event.with.length > 0 && !event.with.includes(body),
  inputs: (_state, event) => ({ with: event.with.join(' ') }),
};

const settledHere = (
  state: In<'jurisdictionDisputed'>,
  { settlement, on }: On<'keepJurisdiction' | 'yieldJurisdiction'>,
): boolean => settlement.caseCode === state.caseCode && settlement.settledOn <= on;

export const settledForThisBody: PenaltyGuard<
  In<'jurisdictionDisputed'>,
  On<'keepJurisdiction'>
> = {
  id: 'penalty.settledForThisBody',
  label: {
    zh: '已协商或者指定由本机关管辖',
    en: 'agreement or designation gives the case to this body',
  },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: (state, event) => settledHere(state, event) && event.settlement.body === state.body,
  inputs: ({ body }, { settlement }) => ({ body, settledFor: settlement.body }),
};

export const settledForAnother: PenaltyGuard<
  In<'jurisdictionDisputed'>,
  On<'yieldJurisdiction'>
> = {
  id: 'penalty.settledForAnother',
  label: {
    zh: '已协商或者指定由其他机关管辖',
    en: 'agreement or designation gives the case to another body',
  },
  basis: [penaltyLaw(25, 2)],
  reads: 'event',
  test: (state, event) => settledHere(state, event) && event.settlement.body !== state.body,
  inputs: ({ body }, { settlement }) => ({ body, settledFor: settlement.body }),
};

export const accepted: PenaltyGuard<In<'yielded'>, On<'acceptTransfer'>> = {
  id: 'penalty.accepted',
  label: { zh: '受移送机关已接收', en: 'the other body accepted the case' },
  basis: [marketProcedureRule(14)],
  reads: 'event',
  test: (_state, { document }) => document.trim() !== '',
};

export const mergedIntoThisCase: PenaltyGuard<In<'investigating'>, On<'absorb'>> = {
  id: 'penalty.mergedIntoThisCase',
  label: {
    zh: '并入本案的是本机关办理的案件',
    en: 'the case that was merged into this one is of this body',
  },
  basis: [penaltyLaw(54, 1), penaltyLaw(60)],
  reads: 'event',
  test: ({ caseCode, body, mergedFrom }, { merged, on }) =>
    merged.into === caseCode &&
    merged.body === body &&
    merged.on <= on &&
    mergedFrom?.includes(merged.caseCode) !== true,
  inputs: ({ caseCode }, { merged }) => ({ caseCode, merged: merged.caseCode, into: merged.into }),
};

export const otherCase: PenaltyGuard<In<'investigating'>, On<'merge'>> = {
  id: 'penalty.otherCase',
  label: { zh: '并入另一案件', en: 'merged into another case' },
  basis: [penaltyLaw(54, 1)],
  reads: 'event',
  test: ({ caseCode }, { into }) => named(into) && into !== caseCode,
  inputs: ({ caseCode }, { into }) => ({ caseCode, into }),
};

export const newCaseCode: PenaltyGuard<In<'investigating'>, On<'splitOff'>> = {
  id: 'penalty.newCaseCode',
  label: { zh: '另案另号', en: 'the part that is split off gets a number of its own' },
  basis: [penaltyLaw(54, 1)],
  reads: 'event',
  test: (state, { caseCode, what }) =>
    named(caseCode) &&
    what.trim() !== '' &&
    caseCode !== state.caseCode &&
    state.splitOff?.some((one) => one.caseCode === caseCode) !== true,
  inputs: (state, { caseCode }) => ({ caseCode: state.caseCode, split: caseCode }),
};

export const offenceNamed: PenaltyGuard<unknown, On<'suspectCrime'>> = {
  id: 'penalty.offenceNamed',
  label: { zh: '写明涉嫌的犯罪', en: 'the suspected offence is named' },
  basis: [crimeReferralRegulation(3, 1)],
  reads: 'event',
  test: (_state, { offence }) => offence.trim() !== '',
};

type Suspected = Pick<In<'investigating'>, 'caseCode' | 'crimeSuspectedOn'>;

export const suspicionCleared: PenaltyGuard<Suspected, On<'clearSuspicion'>> = {
  id: 'penalty.suspicionCleared',
  label: {
    zh: '正职负责人已决定不批准移送，理由记录在案',
    en: 'the chief head decided not to refer, with the reason on file',
  },
  basis: [crimeReferralRegulation(5, 2)],
  reads: 'event',
  test: ({ caseCode, crimeSuspectedOn }, { cleared, on }) =>
    crimeSuspectedOn !== undefined &&
    cleared.caseCode === caseCode &&
    cleared.decidedOn >= crimeSuspectedOn &&
    cleared.decidedOn <= on,
  inputs: ({ crimeSuspectedOn }, { cleared }) => ({
    suspectedOn: crimeSuspectedOn ?? null,
    decidedOn: cleared.decidedOn,
  }),
};

export const noOpenSuspicion: PenaltyGuard<Pick<Suspected, 'crimeSuspectedOn'>, unknown> = {
  id: 'penalty.noOpenSuspicion',
  label: {
    zh: '没有尚未处理的犯罪嫌疑，不得以行政处罚代替移送',
    en: 'no suspicion of a crime is open: a penalty never replaces the referral',
  },
  basis: [penaltyLaw(8, 2), penaltyLaw(27, 1), crimeReferralRegulation(11, 1)],
  reads: 'state',
  test: ({ crimeSuspectedOn }) => crimeSuspectedOn === undefined,
  inputs: ({ crimeSuspectedOn }) => ({ suspectedOn: crimeSuspectedOn ?? null }),
};

export const referralSent: PenaltyGuard<{ readonly caseCode: string }, On<'transfer'>> = {
  id: 'penalty.referralSent',
  label: {
    zh: '本案的移送已经批准并送交公安机关',
    en: 'the referral of this case was approved and sent',
  },
  basis: [penaltyLaw(27, 1), crimeReferralRegulation(5, 2), crimeReferralRegulation(6)],
  reads: 'event',
  test: ({ caseCode }, { referral, on }) => referral.caseCode === caseCode && referral.sentOn <= on,
  inputs: ({ caseCode }, { referral }) => ({ caseCode, referred: referral.caseCode }),
};

export const referralReturned: PenaltyGuard<In<'transferred'>, On<'resumeAfterReferral'>> = {
  id: 'penalty.referralReturned',
  label: {
    zh: '司法机关不追究刑事责任，案件已经退回',
    en: 'no criminal responsibility follows and the case came back',
  },
  basis: [penaltyLaw(27, 1), crimeReferralRegulation(10), crimeReferralRegulation(13)],
  reads: 'event',
  test: ({ caseCode, transferredOn }, { returned, on }) =>
    returned.caseCode === caseCode &&
    returned.returnedOn >= transferredOn &&
    returned.returnedOn <= on,
  inputs: ({ caseCode }, { returned }) => ({ caseCode, returned: returned.caseCode }),
};

export const correctionOfThisDecision: PenaltyGuard<
  In<'decided' | 'served'>,
  On<'correctDecision'>
> = {
  id: 'penalty.correctionOfThisDecision',
  label: {
    zh: '补正、更正的是本案决定书的文字',
    en: 'the correction is of the wording of this decision',
  },
  basis: [
    constructionProcedureRule(28, 2),
    constructionProcedureRule(28, 3),
    constructionProcedureRule(28, 4),
  ],
  reads: 'event',
  test: ({ caseCode, decision }, { correction, on }) =>
    correction.caseCode === caseCode &&
    correction.on <= on &&
    correction.on >= decision.decidedOn &&
    correction.elements.every(({ element, before }) => decision[element] === before),
  inputs: ({ caseCode }, { correction }) => ({ caseCode, corrected: correction.caseCode }),
};
