/*
 * 来文的效果: what a document of another supervision does to the supervision case and to the penalty case, and who must act until
 * when. Trap: most of these texts set no number of days; then the document, or whoever holds the matter, has to set the day, and
 * without one nothing is taken over: no linkage leaves a case without an owner or a term.
 */
import { endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import {
  collect,
  failed,
  type LocalDate,
  ok,
  type Problem,
  type Result,
  type Term,
} from '../core/index.js';
import {
  crimeReferralRegulation,
  type LegalRule,
  legalRules,
  type PeriodValue,
  penaltyLaw,
  ruleOn,
  supervisionRegulation,
} from '../law/index.js';
import type { CrimeReferral } from '../penalty/index.js';
import { type InboundDocument, inboundDefinition } from './inbound-document.js';
import { isRemedyDocument, type PenaltyEffect, remedySteps } from './inbound-remedy.js';
import type {
  InboundContext,
  InboundPenalty,
  LinkageEffect,
  LinkageStep,
  LinkageTerm,
} from './linkage-effect.js';
import { supervisionProblem } from './problems.js';
import type { SupervisionCase } from './supervision-case.js';
import { supervisionCaseMachine } from './supervision-case.machine.js';

const noSecondTime = supervisionRegulation(33, 3);
const timely = supervisionRegulation(20, 2);
const coordination = supervisionRegulation(33, 2);

/** Which last day holds: that of the rule, an earlier one of the document, or, without a rule, the document's or the host's own. */
function mainTerm(document: InboundDocument, context: InboundContext): Result<LinkageTerm> {
  const { duty, basis, verified, term, note } = inboundDefinition(document);
  const { to, receivedOn, answerBy } = document;
  const head = { duty, owner: to, basis, ...(note === undefined ? {} : { note }) };
  const rule = ruleOf(document) ?? (typeof term === 'string' ? undefined : term);
  const ruled = rule && lastDay(rule, receivedOn, context.calendar);
  const own = documentDay(document) ?? answerBy;
  if (rule !== undefined && ruled !== undefined && (own === undefined || ruled <= own))
    return ok({ ...head, dueOn: ruled, setBy: 'statute', rule: rule.id, verified: true });
  const isOwn = own !== undefined;
  const dueOn = own ?? context.answerBy;
  if (dueOn === undefined) return failed(termMissing(document));
  if (dueOn < receivedOn)
    return failed(
      supervisionProblem('supervision.inboundTermPast', { dueOn, receivedOn }, ['answerBy']),
    );
  return ok({
    ...head,
    dueOn,
    setBy: isOwn ? 'document' : 'host',
    verified: isOwn && (rule !== undefined || (verified && term === 'document')),
  });
}

function termMissing(document: InboundDocument): Problem {
  const { en, zh } = inboundDefinition(document).duty;
  const names = { duty: en, dutyZh: zh };
  return supervisionProblem('supervision.inboundTermMissing', names, ['answerBy']);
}

/** The rules that a row alone cannot say: the simple procedure, and what a judgment or decision sets itself. */
function ruleOf(document: InboundDocument): LegalRule<PeriodValue> | undefined {
  return document.source === 'reconsideration' && document.kind === 'accepted' && document.isSimple
    ? legalRules.reconsiderationSimpleReply
    : undefined;
}

function documentDay(document: InboundDocument): LocalDate | undefined {
  if (document.kind === 'revokedToRedo' && document.redoBy !== undefined) return document.redoBy;
  // 应当停止执行: at once.
  if (document.kind === 'executionStopped') return document.receivedOn;
  return undefined;
}

/** The last day of a rule, or `undefined` where the rule was not in force or the calendar does not reach it. */
function lastDay(
  rule: LegalRule<PeriodValue>,
  start: LocalDate,
  calendar: WorkingDayCalendar,
): LocalDate | undefined {
  const value = ruleOn(rule, start);
  if (value.status !== 'inForce') return undefined;
  const deadline = endOfPeriod(calendar, start, value.value);
  return deadline.ok ? deadline.value.end : undefined;
}

const ruledTerm = (
  rule: LegalRule<PeriodValue>,
  from: LocalDate,
  owner: string,
  duty: Term,
  calendar: WorkingDayCalendar,
): readonly LinkageTerm[] => {
  const dueOn = lastDay(rule, from, calendar);
  return dueOn === undefined
    ? []
    : [
        {
          duty,
          owner,
          dueOn,
          setBy: 'statute',
          rule: rule.id,
          basis: [rule.basis],
          verified: true,
        },
      ];
};

/** Terms that run beside the main one: the organ's own, and the right to object. */
function sideTerms(
  document: InboundDocument,
  calendar: WorkingDayCalendar,
): readonly LinkageTerm[] {
  const { sentBy, to, receivedOn } = document;
  if (document.source === 'governmentInspection' && document.kind === 'conclusion')
    return ruledTerm(
      legalRules.governmentInspectionObjection,
      receivedOn,
      to,
      { zh: '有异议的，申请复核', en: 'ask for a recheck, where it objects' },
      calendar,
    );
  if (document.source === 'reconsideration' && document.kind === 'accepted')
    return ruledTerm(
      document.isSimple
        ? legalRules.reconsiderationSimpleDecision
        : legalRules.reconsiderationDecision,
      document.acceptedOn,
      sentBy,
      { zh: '作出行政复议决定', en: 'decide the reconsideration' },
      calendar,
    );
  return [];
}

/** A case goes on in every state that is not final. */
const isOpen = (state: SupervisionCase): boolean =>
  supervisionCaseMachine.states[state.status].final !== true;

/** What the document does to the supervision case. */
function supervisionStep(
  document: InboundDocument,
  { supervision, clue }: InboundContext,
): Result<readonly [LinkageStep, ...LinkageTerm[]]> {
  const { supervision: effect } = inboundDefinition(document);
  const { receivedOn: on, sentBy, number, summary, body, source } = document;
  if (supervision !== undefined && isOpen(supervision)) {
    const { status } = supervision;
    if (
      effect === 'guide' &&
      (status === 'received' || status === 'accepted' || status === 'verified')
    )
      return ok([
        {
          kind: 'superviseOn',
          basis: [noSecondTime],
          event: {
            type: 'guide',
            on,
            remedy: source === 'litigation' ? 'litigation' : 'reconsideration',
            reason: `${sentBy} ${number}`,
          },
        },
      ]);
    return ok([
      {
        kind: 'superviseOn',
        basis: [coordination],
        event: { type: 'join', on, sentBy, number, summary },
      },
    ]);
  }
  if (effect !== 'clue')
    return ok([
      {
        kind: 'noSupervision',
        basis: [effect === 'guide' ? noSecondTime : coordination],
        reason:
          effect === 'guide'
            ? {
                zh: '争议已经进入复议、诉讼，不重复监督',
                en: 'the dispute is in reconsideration or litigation and is not supervised a second time',
              }
            : {
                zh: '没有需要监督的问题，由收文机关办理',
                en: 'nothing is to be supervised; the addressee handles it',
              },
      },
    ]);
  const { assessBy } = clue;
  if (assessBy === undefined)
    return failed(
      supervisionProblem('supervision.inboundClueTermMissing', {}, ['clue', 'assessBy']),
    );
  if (assessBy < on)
    return failed(
      supervisionProblem('supervision.inboundTermPast', { dueOn: assessBy, receivedOn: on }, [
        'clue',
        'assessBy',
      ]),
    );
  const { id, region, organ, government } = clue;
  return ok([
    {
      kind: 'openSupervision',
      basis: [coordination, timely],
      state: {
        status: 'received',
        id,
        source: 'linkage',
        summary,
        region,
        organ,
        government,
        body,
        receivedOn: on,
        lastOn: on,
        owner: organ,
        dueOn: assessBy,
        joined: [{ on, sentBy, number, summary }],
      },
    },
    {
      duty: { zh: '研判线索', en: 'assess the clue' },
      owner: organ,
      dueOn: assessBy,
      setBy: 'host',
      basis: [timely],
      verified: false,
    },
  ]);
}

/** The decision that a document names is known, and it is that one. */
function namedPenalty(
  { decision }: InboundDocument,
  { penalty }: InboundContext,
): Result<InboundPenalty | undefined> {
  if (decision === undefined) return ok(undefined);
  if (penalty === undefined)
    return failed(
      supervisionProblem('supervision.inboundDecisionUnknown', { decision }, ['decision']),
    );
  const known = penalty.decision.documentNumber;
  return known === decision
    ? ok(penalty)
    : failed(
        supervisionProblem('supervision.inboundOtherDecision', { decision, known }, ['decision']),
      );
}

const RETURNABLE: readonly CrimeReferral['status'][] = ['sent', 'policeFiled', 'handedOver'];

/** What a document does to the penalty case. */
function penaltySteps(
  document: InboundDocument,
  penalty: InboundPenalty | undefined,
  context: InboundContext,
): Result<PenaltyEffect> {
  const { receivedOn: on, number, sentBy, summary, body } = document;
  const { basis, supervision } = inboundDefinition(document);
  if (isRemedyDocument(document))
    return penalty === undefined
      ? ok({ steps: [], terms: [] })
      : remedySteps(document, penalty, context.calendar);
  const { referral } = context;
  if (document.source === 'procuratorate' && document.kind === 'penaltyOpinion')
    return ok({
      steps: [
        referral !== undefined && RETURNABLE.includes(referral.status)
          ? {
              kind: 'referralStep',
              basis,
              event: { type: 'returnCase', on, ground: 'noProsecution', document: number },
            }
          : {
              kind: 'openPenaltyClue',
              basis,
              clue: {
                on,
                foundOn: on,
                source: 'judicialTransfer',
                summary,
                reference: number,
                sentBy,
              },
            },
      ],
      terms: [],
    });
  if (
    document.source === 'procuratorate' &&
    document.kind === 'referralSuggestion' &&
    referral === undefined
  ) {
    const { caseCode, offence, intellectualProperty } = document;
    return ok({
      steps: [
        {
          kind: 'openCrimeReferral',
          basis: [crimeReferralRegulation(3, 1), crimeReferralRegulation(5, 1)],
          state: { status: 'suspected', on, caseCode, body, offence, intellectualProperty },
        },
      ],
      terms: [],
    });
  }
  // 发现有错误的，应当主动改正: nobody but the body, the reconsideration organ or the court changes its decision.
  return ok({
    steps:
      supervision === 'clue' && document.decision !== undefined
        ? [{ kind: 'examineDecision', basis: [penaltyLaw(75, 2)], decision: document.decision }]
        : [],
    terms: [],
  });
}

/** A conclusion that asks for no rectification sets no duty but the right to object. */
const hasMainTerm = (document: InboundDocument): boolean =>
  !(
    document.source === 'governmentInspection' &&
    document.kind === 'conclusion' &&
    !document.mustRectify
  );

/**
 * 收文: what a document of 法治督察、政府督查、行政复议、行政诉讼 or 行政检察 does to the supervision case and the penalty case, each
 * step with where it stands, and who must act until when.
 *
 * Basis: 行政执法监督条例 第三十三条, and for each kind of document {@link inboundDocuments}.
 * Fails: `supervision.inboundBackdated`, `supervision.inboundTermMissing` where neither a text nor the document nor the context
 * sets a day, `supervision.inboundTermPast`, `supervision.inboundClueTermMissing`, `supervision.inboundDecisionUnknown`,
 * `supervision.inboundOtherDecision`, `supervision.inboundRefused` where the remedy machine refuses the step, and what
 * `disclosureWithdrawalDueBy` finds.
 *
 * @example
 * const opinion = {
 *   source: 'reconsideration', kind: 'opinion', number: '穗府复意〔2026〕3号', sentBy: '广州市人民政府', to: '天河区城管局', body: '天河区城管局',
 *   issuedOn: localDate('2026-03-02'), receivedOn: localDate('2026-03-04'), summary: '同类处罚普遍未告知听证权利',
 * }
 * const clue = { id: 's2', region: { system: 'GB/T 2260', code: '440106' }, organ: '天河区司法局', government: '天河区人民政府', assessBy: localDate('2026-03-11') }
 * const effect = receiveInboundDocument(opinion, { calendar: chineseCalendar, clue }).value
 * effect.terms.map(({ owner, dueOn, setBy }) => [owner, dueOn, setBy])
 * // => [['天河区城管局', '2026-05-06', 'statute'], ['天河区司法局', '2026-03-11', 'host']]
 */
export function receiveInboundDocument(
  document: InboundDocument,
  context: InboundContext,
): Result<LinkageEffect> {
  const { issuedOn, receivedOn } = document;
  const named = namedPenalty(document, context);
  const read = collect({
    dates:
      receivedOn < issuedOn
        ? failed(
            supervisionProblem('supervision.inboundBackdated', { issuedOn, receivedOn }, [
              'receivedOn',
            ]),
          )
        : ok(true),
    term: hasMainTerm(document) ? mainTerm(document, context) : ok(undefined),
    supervision: supervisionStep(document, context),
    penalty: named.ok ? penaltySteps(document, named.value, context) : named,
  });
  // The parts are not fields of the input: their own paths are.
  if (!read.ok) return failed(...read.problems.map((one) => ({ ...one, path: one.path.slice(1) })));
  const { term, supervision, penalty } = read.value;
  const [step, ...clueTerms] = supervision;
  const [first, ...others] = [
    ...(term === undefined ? [] : [term]),
    ...penalty.terms,
    ...sideTerms(document, context.calendar),
    ...clueTerms,
  ];
  if (first === undefined) return failed(termMissing(document));
  return ok({
    steps: [...penalty.steps, step],
    terms: [first, ...others],
    ...(penalty.remedy === undefined ? {} : { remedy: penalty.remedy }),
  });
}
