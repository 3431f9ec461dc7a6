/*
 * 办案期限: 行政处罚法 第六十条 (90 days from the filing; laws, regulations and departmental rules may say otherwise). The Act knows
 * neither an extension nor a suspension: both need the rule of a department, for example 市场监督管理行政处罚程序规定 第六十四条, which the
 * host passes as facts. Guangdong's hearings do not count by 广东省行政处罚听证程序实施办法 第三十八条第二款.
 */
import {
  endOfPeriod,
  type LastDay,
  type Span,
  type WorkingDayCalendar,
} from '../calendar/index.js';
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import { type LegalRule, legalRules, type PeriodValue, ruleOn } from '../law/index.js';

/** 谁决定延期: 负责人批准, 负责人集体讨论决定, or 报上一级机关决定. Closed. */
export type ExtensionApprover = 'head' | 'headsTogether' | 'superior';

/** 办案期限的一次延长, as a departmental rule allows it. */
export interface DecisionExtension {
  /** 谁决定. */
  readonly approver: ExtensionApprover;
  /** 最长的日数; absent where the rule says “合理的期限”, so that the approver sets it. */
  readonly most?: LegalRule<PeriodValue>;
  /** Where the rule stands. */
  readonly basis: readonly LegalBasis[];
}

/** 不计入办案期限的事由. Open: departments name others. */
export type ExclusionCause =
  | 'suspension'
  | 'hearing'
  | 'announcement'
  | 'appraisal'
  | 'crimeReferral'
  | (string & {});

/** 不计入办案期限的时间, as a rule provides it. */
export interface TermExclusion {
  /** 事由. */
  readonly cause: ExclusionCause;
  /** What it is. */
  readonly label: Term;
  /** Where the rule stands. */
  readonly basis: readonly LegalBasis[];
}

/** 办案期限的规则: what stands beside the 90 days of the Act. Nothing of it: the Act alone. */
export interface DecisionTermFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 办案期限: the rule of 法律、法规 or 规章 that stands in place of the 90 days (第六十条), where there is one. */
  readonly decisionTerm?: LegalRule<PeriodValue>;
  /** 延长: what may be granted, in order; the second one only after the first. */
  readonly extensions?: readonly DecisionExtension[];
  /** 不计入的时间. */
  readonly exclusions?: readonly TermExclusion[];
}

/** 已批准的延期. */
export interface GrantedExtension {
  /** 批准日期. */
  readonly on: LocalDate;
  /** 延长的日数. */
  readonly days: number;
  /** 批准人, or the superior organ. */
  readonly approvedBy: string;
  /** 理由. */
  readonly reason: string;
}

/** What the term of a case runs on. */
export interface TermFile {
  /** 立案日期. */
  readonly filedOn: LocalDate;
  /** 不计入办案期限的期间. */
  readonly suspensions: readonly Span[];
  /** 已批准的延期. */
  readonly extensions: readonly GrantedExtension[];
}

/**
 * The last day to decide, or `undefined` where the rule or the calendar does not reach it.
 *
 * Extensions lengthen the term itself: 90 and 30 days are 120 days from the filing, and only the end of all moves off a rest day.
 */
export function lastDayToDecide(
  { filedOn, suspensions, extensions }: TermFile,
  { calendar, decisionTerm }: DecisionTermFacts,
): LastDay | undefined {
  const term = ruleOn(decisionTerm ?? legalRules.decisionDeadline, filedOn);
  if (term.status !== 'inForce') return undefined;
  const { kind, count, unit } = term.value;
  if (extensions.length > 0 && unit !== 'calendarDay') return undefined;
  const total = extensions.reduce((sum, { days }) => sum + days, count);
  const deadline = endOfPeriod(calendar, filedOn, { kind, count: total, unit }, { suspensions });
  return deadline.ok ? deadline.value : undefined;
}

/** The exclusion of a cause, where the rules that apply to the case know it. */
export function exclusionOf(
  cause: ExclusionCause,
  { exclusions = [] }: Pick<DecisionTermFacts, 'exclusions'>,
): TermExclusion | undefined {
  return exclusions.find((one) => one.cause === cause);
}
