/*
 * 移送、通报: what supervision, or an enforcement body under it, hands to others: 行政执法监督条例 第三十三条、第四十二条第二款;
 * 行政执法机关移送涉嫌犯罪案件的规定 第五条、第六条、第九条、第十八条、第十九条. Only the referral of a suspected crime has its contents
 * in a text; the others are the house's own list, marked so.
 */
import { endOfHours, endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import {
  epochMillisecondsOf,
  failed,
  type Instant,
  type LegalBasis,
  type LocalDate,
  localDateOfInstant,
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
  ruleOn,
  supervisionRegulation,
} from '../law/index.js';
import type { LinkageTerm } from './linkage-effect.js';
import { supervisionProblem } from './problems.js';
import type { SupervisionCaseEvent } from './supervision-case.js';

/** 移送材料: one thing that goes with a hand-over. */
export interface HandOverContent extends Term {
  /** Where it is asked for; left out where the list is the house's own. */
  readonly basis?: LegalBasis;
  /** Whether there may be nothing of the kind, which then has to be said. */
  readonly mayBeNone: boolean;
}

/** 移送种类 as the table has it. */
export interface HandOverDefinition extends Term {
  /** 依据. */
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  /** 移送材料. */
  readonly contents: Readonly<Record<string, HandOverContent>>;
  /** The term to hand over, and from what it runs; left out where no text that was read sets one. */
  readonly term?: LegalRule<PeriodValue>;
  /** The term in which the recipient answers; left out where the sender has to set it. */
  readonly answer?: LegalRule<PeriodValue<'calendarDay'>>;
}

const asked = (zh: string, en: string, item: number, mayBeNone = false): HandOverContent => ({
  zh,
  en,
  basis: crimeReferralRegulation(6, 1, item),
  mayBeNone,
});
const own = (zh: string, en: string, mayBeNone = false): HandOverContent => ({ zh, en, mayBeNone });

const clueContents = {
  letter: own('移送函', 'letter'),
  facts: own('问题线索的事实', 'facts of the clue'),
  person: own('有关人员和单位', 'persons and bodies'),
  evidence: own('证据材料', 'evidence', true),
} as const;
const noticeContents = {
  letter: own('函', 'letter'),
  facts: own('发现的问题', 'what was found'),
  handling: own('监督处理情况', 'what supervision did', true),
} as const;

/**
 * 移送种类: to whom, where it stands, what goes with it, and in which term. The regulation on referrals alone lists contents.
 *
 * Basis: 行政执法机关移送涉嫌犯罪案件的规定 第五条第二款, 第六条, 第八条, 第九条, 第十八条, 第十九条; 行政执法监督条例 第三十三条, 第四十二条第二款.
 *
 * @example
 * Object.keys(handOverKinds.publicSecurity.contents) // => ['letter', 'report', 'goodsList', 'expertReports', 'others']
 */
export const handOverKinds = {
  supervisoryOrgan: {
    zh: '向监察机关移送问题线索',
    en: 'clue to the supervisory organ',
    basis: [supervisionRegulation(33, 1), crimeReferralRegulation(18), crimeReferralRegulation(19)],
    contents: clueContents,
  },
  publicSecurity: {
    zh: '向公安机关移送涉嫌犯罪案件',
    en: 'suspected crime to public security',
    basis: [crimeReferralRegulation(5, 2), crimeReferralRegulation(6)],
    contents: {
      letter: asked('涉嫌犯罪案件移送书', 'letter of referral', 1),
      report: asked('涉嫌犯罪案件情况的调查报告', 'report on the investigation', 2),
      goodsList: asked('涉案物品清单', 'list of goods', 3, true),
      expertReports: asked('有关检验报告或者鉴定结论', 'expert reports', 4, true),
      others: asked('其他有关涉嫌犯罪的材料', 'other materials', 5, true),
    },
    term: legalRules.crimeReferralTransfer,
    answer: legalRules.crimeReferralPoliceAnswer,
  },
  filingSupervision: {
    zh: '建议人民检察院立案监督',
    en: 'suggestion to the procuratorate to supervise the filing',
    basis: [crimeReferralRegulation(9, 1), crimeReferralRegulation(9, 2)],
    contents: {
      letter: own('立案监督建议书', 'suggestion'),
      refusal: own(
        '不予立案通知书或者复议决定通知书',
        'notice of the refusal or of its reconsideration',
      ),
      file: own('移送的案卷材料', 'materials of the referral'),
    },
    term: legalRules.crimeReferralSupervision,
  },
  procuratorate: {
    zh: '向人民检察院移送职务犯罪线索',
    en: 'clue of a crime in office to the procuratorate',
    basis: [crimeReferralRegulation(19)],
    contents: clueContents,
  },
  governmentInspection: {
    zh: '向政府督查机构通报',
    en: 'to the organ of government inspection',
    basis: [supervisionRegulation(33, 2)],
    contents: noticeContents,
  },
  ruleOfLawInspection: {
    zh: '向法治督察机构通报',
    en: 'to the organ of rule-of-law inspection',
    basis: [supervisionRegulation(33, 2)],
    contents: noticeContents,
  },
  superiorDepartment: {
    zh: '告知垂直管理机关的上一级主管部门',
    en: 'to the superior department of a body under vertical management',
    basis: [supervisionRegulation(42, 2)],
    contents: noticeContents,
  },
} as const satisfies Readonly<Record<string, HandOverDefinition>>;

/** 移送种类. */
export type HandOverKind = keyof typeof handOverKinds;

/** 移送、通报. */
export interface OutboundHandOver {
  /** 种类. */
  readonly kind: HandOverKind;
  /** 移送机关. */
  readonly from: string;
  /** 接收机关. */
  readonly to: string;
  /** 涉及的行政执法机关. */
  readonly body: string;
  /** 移送日期. */
  readonly on: LocalDate;
  /** 移送事项. */
  readonly matter: string;
  /** 材料: `none` says that there is nothing of the kind. */
  readonly contents: Readonly<Record<string, 'attached' | 'none'>>;
  /** 批准时刻: the 24 hours to public security run from it. */
  readonly approvedAt?: Instant;
  /** 移送时刻. */
  readonly sentAt?: Instant;
  /** 收到不予立案通知书或者复议决定通知书的日期: the three days to suggest supervision of the filing run from it (第九条). */
  readonly refusedOn?: LocalDate;
  /** 反馈期限: the last day to answer, where no text sets it. */
  readonly answerBy?: LocalDate;
}

const rowOf = (kind: HandOverKind): HandOverDefinition => handOverKinds[kind];

const startMissing = (field: 'approvedAt' | 'sentAt' | 'refusedOn', term: Term): Problem => {
  const names = { start: term.en, startZh: term.zh };
  return supervisionProblem('supervision.handOverStartMissing', names, [field]);
};

const late = (dueBy: string, field: string): Problem =>
  supervisionProblem('supervision.handOverLate', { dueBy }, [field]);

const backdated = (earlier: string, later: string, field: string): Problem =>
  supervisionProblem('supervision.handOverBackdated', { earlier, later }, [field]);

/** Whether it went in time: a late hand-over is still due, so that the fault is named and nothing more. Days that contradict are no answer. */
function timeProblems(
  { kind, on, approvedAt, sentAt, refusedOn }: OutboundHandOver,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  if (kind === 'publicSecurity') {
    if (approvedAt === undefined)
      return [startMissing('approvedAt', { zh: '批准时刻', en: 'instant of the approval' })];
    if (sentAt === undefined)
      return [startMissing('sentAt', { zh: '移送时刻', en: 'instant of the sending' })];
    if (localDateOfInstant(sentAt) !== on)
      return [supervisionProblem('supervision.handOverDayDiffers', { on, sentAt }, ['on'])];
    if (epochMillisecondsOf(sentAt) < epochMillisecondsOf(approvedAt))
      return [backdated(approvedAt, sentAt, 'sentAt')];
    const hours = ruleOn(legalRules.crimeReferralTransfer, on);
    const end = hours.status === 'inForce' ? endOfHours(approvedAt, hours.value.count) : undefined;
    return end?.ok && epochMillisecondsOf(sentAt) > epochMillisecondsOf(end.value)
      ? [late(end.value, 'sentAt')]
      : [];
  }
  const { term } = rowOf(kind);
  if (term === undefined) return [];
  if (refusedOn === undefined)
    return [
      startMissing('refusedOn', {
        zh: '收到不予立案通知书或者复议决定通知书的日期',
        en: 'receipt of the refusal or of its reconsideration',
      }),
    ];
  if (on < refusedOn) return [backdated(refusedOn, on, 'on')];
  const days = ruleOn(term, refusedOn);
  if (days.status !== 'inForce') return [];
  const end = endOfPeriod(calendar, refusedOn, days.value);
  if (!end.ok) return end.problems;
  return on > end.value.end ? [late(end.value.end, 'on')] : [];
}

/**
 * 移送的反馈期限: who answers, until when.
 *
 * Basis: 行政执法机关移送涉嫌犯罪案件的规定 第八条 for public security; otherwise the sender sets it.
 * Fails: `supervision.handOverTermMissing`, `supervision.inboundTermPast`, and what the calendar finds.
 *
 * @example
 * const handOver = {
 *   kind: 'publicSecurity', from: '区市监局', to: '区公安分局', body: '区市监局', on: localDate('2026-03-10'), matter: '涉嫌销售伪劣产品',
 *   contents: { letter: 'attached', report: 'attached', goodsList: 'none', expertReports: 'none', others: 'none' },
 *   approvedAt: instant('2026-03-09T16:00:00+08:00'), sentAt: instant('2026-03-10T15:59:59+08:00'),
 * }
 * handOverTerm(handOver, chineseCalendar).value.setBy // => 'statute'
 * handOverTerm({ ...handOver, kind: 'procuratorate' }, chineseCalendar).problems[0].code // => 'supervision.handOverTermMissing'
 */
export function handOverTerm(
  { kind, to, on, answerBy }: OutboundHandOver,
  calendar: WorkingDayCalendar,
): Result<LinkageTerm> {
  const { basis, answer } = rowOf(kind);
  const duty: Term = { zh: '处理并反馈结果', en: 'deal with it and report the result' };
  const days = answer && ruleOn(answer, on);
  if (answer !== undefined && days?.status === 'inForce') {
    const end = endOfPeriod(calendar, on, days.value);
    if (!end.ok) return end;
    return ok(
      {
        duty,
        owner: to,
        dueOn: end.value.end,
        setBy: 'statute',
        rule: answer.id,
        basis: [answer.basis],
        verified: true,
      },
      end.warnings,
    );
  }
  if (answerBy === undefined)
    return failed(supervisionProblem('supervision.handOverTermMissing', {}, ['answerBy']));
  if (answerBy < on)
    return failed(
      supervisionProblem('supervision.inboundTermPast', { dueOn: answerBy, receivedOn: on }, [
        'answerBy',
      ]),
    );
  return ok({ duty, owner: to, dueOn: answerBy, setBy: 'host', basis, verified: false });
}

/**
 * 检查移送: what a hand-over lacks.
 *
 * Basis: {@link handOverKinds}.
 * Gives: `supervision.handOverUnnamed`, `supervision.handOverToBody` where it goes to the body that it is about,
 * `supervision.handOverLacks`, `supervision.handOverContentUnknown`, `supervision.handOverStartMissing`,
 * `supervision.handOverLate`, `supervision.handOverBackdated` where it went before what its term runs from,
 * `supervision.handOverDayDiffers`, and what {@link handOverTerm} finds.
 *
 * @example
 * const handOver = {
 *   kind: 'publicSecurity', from: '区市监局', to: '区公安分局', body: '区市监局', on: localDate('2026-03-10'), matter: '涉嫌销售伪劣产品',
 *   contents: { letter: 'attached', report: 'attached', goodsList: 'none' },
 *   approvedAt: instant('2026-03-09T16:00:00+08:00'), sentAt: instant('2026-03-10T15:59:59+08:00'),
 * }
 * checkHandOver(handOver, chineseCalendar).map(({ path }) => path) // => [['contents', 'expertReports'], ['contents', 'others']]
 */
export function checkHandOver(
  handOver: OutboundHandOver,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  const { kind, to, body, from, matter, contents } = handOver;
  const problems: Problem[] = [];
  for (const [field, value] of Object.entries({ from, to, body, matter }))
    if (value.trim() === '')
      problems.push(supervisionProblem('supervision.handOverUnnamed', {}, [field]));
  if (to === body)
    problems.push(supervisionProblem('supervision.handOverToBody', { body }, ['to']));
  const wanted = rowOf(kind).contents;
  for (const [key, { zh, en, mayBeNone }] of Object.entries(wanted)) {
    const given = Object.hasOwn(contents, key) ? contents[key] : undefined;
    if (given === 'attached' || (given === 'none' && mayBeNone)) continue;
    const names = { content: en, contentZh: zh };
    problems.push(supervisionProblem('supervision.handOverLacks', names, ['contents', key]));
  }
  for (const key of Object.keys(contents))
    if (!Object.hasOwn(wanted, key))
      problems.push(
        supervisionProblem('supervision.handOverContentUnknown', { content: key }, [
          'contents',
          key,
        ]),
      );
  const term = handOverTerm(handOver, calendar);
  return [...problems, ...timeProblems(handOver, calendar), ...(term.ok ? [] : term.problems)];
}

/**
 * 移送事件: the step of a supervision case that a complete hand-over is. One that only came late is still a step.
 *
 * Fails: what {@link checkHandOver} finds, but for `supervision.handOverLate`, which is a warning.
 *
 * @example
 * const handOver = {
 *   kind: 'publicSecurity', from: '区市监局', to: '区公安分局', body: '区市监局', on: localDate('2026-03-10'), matter: '涉嫌销售伪劣产品',
 *   contents: { letter: 'attached', report: 'attached', goodsList: 'none', expertReports: 'none', others: 'none' },
 *   approvedAt: instant('2026-03-09T16:00:00+08:00'), sentAt: instant('2026-03-10T15:59:59+08:00'),
 * }
 * const { type, to } = handOverEvent(handOver, chineseCalendar).value
 * type // => 'handOver'
 * to // => '区公安分局'
 * handOverEvent({ ...handOver, matter: '' }, chineseCalendar).problems[0].path // => ['matter']
 */
export function handOverEvent(
  handOver: OutboundHandOver,
  calendar: WorkingDayCalendar,
): Result<Extract<SupervisionCaseEvent, { readonly type: 'handOver' }>> {
  const found = checkHandOver(handOver, calendar);
  const isLate = ({ code }: Problem) => code === 'supervision.handOverLate';
  const term = handOverTerm(handOver, calendar);
  if (!term.ok || !found.every(isLate)) return failed(...found.filter((one) => !isLate(one)));
  const { on, to, matter } = handOver;
  return ok({ type: 'handOver', on, to, matter, dueOn: term.value.dueOn }, found);
}
