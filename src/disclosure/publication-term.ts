/*
 * 公示期: 市场监督管理行政处罚信息公示规定 第十三条 (three months, three years, or as long as a restriction lasts), 第十四条 (early end).
 * 信用修复管理办法 (from 2026-04-01) sets other terms for credit information; how the two stand together is not settled, so both
 * are given and neither overrides the other.
 */
import { endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import {
  addDays,
  addMonths,
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  type OpenEnd,
  ok,
  type Problem,
  type Result,
  type Term,
  term,
  under,
} from '../core/index.js';
import {
  doubtsOf,
  type LegalRule,
  legalRules,
  type PenaltyKind,
  type PeriodValue,
  penaltyKinds,
  ruleOn,
} from '../law/index.js';
import { dateProblems } from './due.js';
import { disclosureProblem } from './problems.js';
import { market } from './withholding.js';

/** 限制的期间. */
export interface RestrictionPeriod {
  /** First day of the restriction. */
  readonly from: LocalDate;
  /** Its last day; `'open'` for one without end. */
  readonly until: LocalDate | OpenEnd;
}

/** 公示期的事实. */
export interface PublicationTermFacts {
  /** 处罚种类. */
  readonly kinds: readonly PenaltyKind[];
  /** 公示之日. */
  readonly publishedOn: LocalDate;
  /** 较低数额罚款: whether the fine is low by what the provincial authority has set (第十三条第二款). */
  readonly isLowFine?: boolean;
  /** 限制开展生产经营活动、限制从业的期间. */
  readonly restriction?: RestrictionPeriod;
}

/** 公示期. */
export interface PublicationTerm {
  /** 公示之日. */
  readonly publishedOn: LocalDate;
  /** The last day on which it is shown; from the next day on it is not. `'open'` while a restriction has no end. */
  readonly lastDay: LocalDate | OpenEnd;
  /** The rule, by its name in the register. */
  readonly rule: string;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

const LIGHT: ReadonlySet<PenaltyKind> = new Set(['publicCriticism', 'fine', 'warning']);
const RESTRICTIONS: readonly PenaltyKind[] = ['restrictionOfBusiness', 'restrictionOfOccupation'];

/**
 * 公示期: how long market regulation shows a penalty.
 *
 * The day of publication is not counted and the last day does not move when it is not worked: nobody has to do anything on
 * it, and a longer publication is a burden. A restriction of business or occupation for more than three years is shown as
 * long as it lasts.
 *
 * Basis: 市场监督管理行政处罚信息公示规定 第二条第二款、第十三条.
 * Fails: `date.…`; `disclosure.kindsMissing`, `disclosure.kindUnknown`; `disclosure.warningNotPublished`;
 * `disclosure.factMissing` where the answer hangs on a fact that is not known; `disclosure.restrictionReversed`;
 * `disclosure.ruleNotInForce`. Warns of what is open in the rule, and `disclosure.warningBeside` where a warning stands
 * beside a light penalty, which the text does not name.
 *
 * @example
 * marketPublicationTerm({ kinds: ['fine'], isLowFine: true, publishedOn: localDate('2024-01-31') }, chineseCalendar).value.lastDay
 * // => '2024-04-30'
 * marketPublicationTerm({ kinds: ['fine'], publishedOn: localDate('2024-01-31') }, chineseCalendar).problems[0].params
 * // => { fact: 'isLowFine' }
 */
export function marketPublicationTerm(
  facts: PublicationTermFacts,
  calendar: WorkingDayCalendar,
): Result<PublicationTerm> {
  const { kinds, publishedOn, isLowFine, restriction } = facts;
  const problems: Problem[] = [
    ...dateProblems({ publishedOn: publishedOn ?? null }),
    ...kindProblems(kinds),
  ];
  if (restriction !== undefined) problems.push(...restrictionProblems(restriction));
  if (problems.length > 0) return failed(...problems);
  if (kinds.every((kind) => kind === 'warning'))
    return failed(disclosureProblem('disclosure.warningNotPublished', {}, ['kinds']));
  if (kinds.some((kind) => RESTRICTIONS.includes(kind)) && restriction === undefined)
    return missing('restriction');
  if (restriction !== undefined && isLong(restriction)) {
    const rule = legalRules.marketDisclosureRestriction;
    return ok(
      { publishedOn, lastDay: restriction.until, rule: rule.id, basis: rule.basis },
      doubtsOf(rule, publishedOn),
    );
  }
  const couldBeLight = kinds.every((kind) => LIGHT.has(kind)) && restriction === undefined;
  if (couldBeLight && kinds.includes('fine') && isLowFine === undefined)
    return missing('isLowFine');
  const isLight = couldBeLight && (!kinds.includes('fine') || isLowFine === true);
  const warnings =
    isLight && kinds.includes('warning')
      ? [disclosureProblem('disclosure.warningBeside', {}, ['kinds'])]
      : [];
  const rule = isLight ? legalRules.marketDisclosureTermLight : legalRules.marketDisclosureTerm;
  return lastDayOf(rule, publishedOn, calendar, warnings);
}

function kindProblems(kinds: readonly PenaltyKind[]): readonly Problem[] {
  if (!Array.isArray(kinds) || kinds.length === 0)
    return [disclosureProblem('disclosure.kindsMissing', {}, ['kinds'])];
  return kinds.flatMap((kind, index) =>
    Object.hasOwn(penaltyKinds, kind)
      ? []
      : [disclosureProblem('disclosure.kindUnknown', { kind: String(kind) }, ['kinds', index])],
  );
}

function restrictionProblems({ from, until }: RestrictionPeriod): readonly Problem[] {
  const problems = dateProblems({
    from: from ?? null,
    until: until === 'open' ? undefined : (until ?? null),
  }).map((problem) => under('restriction', problem));
  return problems.length === 0 && until < from
    ? [disclosureProblem('disclosure.restrictionReversed', { from, until }, ['restriction'])]
    : problems;
}

/** 超过三年: the three years from the first day on end on the day before the third anniversary. */
function isLong({ from, until }: RestrictionPeriod): boolean {
  return until === 'open' || until >= addMonths(from, 36);
}

function lastDayOf(
  rule: LegalRule<PeriodValue>,
  publishedOn: LocalDate,
  calendar: WorkingDayCalendar,
  warnings: readonly Problem[],
): Result<PublicationTerm> {
  const dated = ruleOn(rule, publishedOn);
  if (dated.status !== 'inForce')
    return failed(
      disclosureProblem('disclosure.ruleNotInForce', { on: publishedOn, rule: rule.id }),
    );
  const end = endOfPeriod(calendar, publishedOn, dated.value, { rollForward: false });
  return end.ok
    ? ok({ publishedOn, lastDay: end.value.end, rule: rule.id, basis: rule.basis }, [
        ...warnings,
        ...doubtsOf(rule, publishedOn),
        ...end.warnings,
      ])
    : end;
}

/**
 * 公示届满: whether a published item is still shown on a day.
 *
 * @example
 * const shown = { publishedOn: localDate('2024-05-06'), lastDay: localDate('2024-08-06') }
 * isShownOn(shown, localDate('2024-08-06')) // => true
 * isShownOn(shown, localDate('2024-08-07')) // => false
 */
export function isShownOn(publicationTerm: PublicationTerm, on: LocalDate): boolean {
  const { publishedOn, lastDay } = publicationTerm;
  return on >= publishedOn && (lastDay === 'open' || on <= lastDay);
}

/** 失信程度 (信用修复管理办法). */
export type BreachGrade = 'slight' | 'general' | 'serious';

/** 失信信息的公示期. */
export interface CreditPublicationTerm {
  /** The first day on which repair may end it early; `null` where no shortest term is set. */
  readonly repairableFrom: LocalDate | null;
  /** The last day on which it may be shown. */
  readonly lastDay: LocalDate;
  /** 原则上不公示: slight breaches are as a rule not shown at all. */
  readonly isShownInPrinciple: boolean;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

const creditRules: Readonly<
  Record<
    BreachGrade,
    { readonly longest: LegalRule<PeriodValue>; readonly shortest: LegalRule<PeriodValue> | null }
  >
> = {
  slight: { longest: legalRules.creditPublicationLongestSlight, shortest: null },
  general: {
    longest: legalRules.creditPublicationLongestGeneral,
    shortest: legalRules.creditPublicationShortestGeneral,
  },
  serious: {
    longest: legalRules.creditPublicationLongestSerious,
    shortest: legalRules.creditPublicationShortestSerious,
  },
};

/**
 * 信用信息公示期: the other set of terms, from the day of the document that established the breach.
 *
 * Its values come from excerpts, not from the text; each answer warns of that, and nothing here overrides
 * {@link marketPublicationTerm}.
 *
 * Basis: 信用修复管理办法, from 2026-04-01 (not stored).
 * Fails: `date.…`, `disclosure.gradeUnknown`, `disclosure.ruleNotInForce`. Warns: `law.unproved`, `law.openQuestion`.
 *
 * @example
 * creditPublicationTerm('general', localDate('2026-05-06'), chineseCalendar).value.lastDay // => '2027-05-06'
 * creditPublicationTerm('general', localDate('2026-05-06'), chineseCalendar).value.repairableFrom // => '2026-08-07'
 */
export function creditPublicationTerm(
  grade: BreachGrade,
  documentOn: LocalDate,
  calendar: WorkingDayCalendar,
): Result<CreditPublicationTerm> {
  const problems = [...dateProblems({ documentOn: documentOn ?? null })];
  if (!Object.hasOwn(creditRules, grade))
    problems.push(
      disclosureProblem('disclosure.gradeUnknown', { grade: String(grade) }, ['grade']),
    );
  if (problems.length > 0) return failed(...problems);
  const { longest, shortest } = creditRules[grade];
  const last = lastDayOf(longest, documentOn, calendar, []);
  if (!last.ok) return last;
  const first = shortest === null ? null : lastDayOf(shortest, documentOn, calendar, []);
  if (first !== null && !first.ok) return first;
  return ok(
    {
      repairableFrom: first === null ? null : addDays(first.value.lastDay as LocalDate, 1),
      lastDay: last.value.lastDay as LocalDate,
      isShownInPrinciple: grade !== 'slight',
      basis: longest.basis,
    },
    last.warnings,
  );
}

/** 提前停止公示的一个条件. */
export interface RemovalCondition {
  /** What must hold. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 提前停止公示的条件 (市场监督管理行政处罚信息公示规定 第十四条). */
export type RemovalConditionId =
  | 'termReached'
  | 'performed'
  | 'harmRemoved'
  | 'notPunishedAgain'
  | 'onNoList'
  | 'notSevere';

const article14 = (paragraph: number, item?: number): LegalBasis =>
  market({ article: 14, paragraph, ...(item === undefined ? {} : { item }) });

/**
 * 提前停止公示条件表. `termReached`: the shortest time is set elsewhere by the ministry (第十四条第二款) and is not in the register.
 *
 * @example
 * removalConditions.performed.basis.item // => 1
 */
export const removalConditions: Readonly<Record<RemovalConditionId, RemovalCondition>> = {
  termReached: {
    label: term('公示达到规定时限要求', 'shown for the time required'),
    basis: article14(1),
  },
  performed: {
    label: term('已经自觉履行处罚决定规定的义务', 'the penalty was performed'),
    basis: article14(1, 1),
  },
  harmRemoved: {
    label: term('已经主动消除危害后果和不良影响', 'harm and ill effects were removed'),
    basis: article14(1, 2),
  },
  notPunishedAgain: {
    label: term('未因同一类违法行为再次受到处罚', 'not punished again for the same kind'),
    basis: article14(1, 3),
  },
  onNoList: {
    label: term(
      '未在经营异常名录和严重违法失信名单中',
      'on no list of abnormal operation or serious breach',
    ),
    basis: article14(1, 4),
  },
  notSevere: {
    label: term('不属于不得提前停止公示的较为严重行政处罚', 'no penalty that bars an early end'),
    basis: article14(3),
  },
};

const SEVERE: readonly PenaltyKind[] = [
  'suspensionOfBusiness',
  'restrictionOfBusiness',
  'restrictionOfOccupation',
  'downgradeOfQualification',
  'revocationOfLicence',
];

/** 提前停止公示的结论. */
export interface EarlyRemoval {
  /** `mayApply` 可以申请; `refused` 不得提前停止公示; `needFacts` 待查明. */
  readonly status: 'mayApply' | 'refused' | 'needFacts';
  /** The conditions that do not hold. */
  readonly unmet: readonly RemovalConditionId[];
  /** The conditions of which nothing is known. */
  readonly unknown: readonly RemovalConditionId[];
}

/**
 * 提前停止公示: whether a party may ask market regulation to stop showing a penalty before its term ends.
 *
 * A kind that bars it needs no other fact; `notSevere` says that the ministry has added none that applies.
 *
 * Basis: 市场监督管理行政处罚信息公示规定 第十四条.
 * Fails: `disclosure.kindsMissing`, `disclosure.kindUnknown`, `disclosure.factNotBoolean`.
 *
 * @example
 * assessEarlyRemoval(['revocationOfLicence'], {}).value.unmet // => ['notSevere']
 * assessEarlyRemoval(['fine'], { performed: true }).value.status // => 'needFacts'
 */
export function assessEarlyRemoval(
  kinds: readonly PenaltyKind[],
  facts: Readonly<Partial<Record<RemovalConditionId, boolean>>>,
): Result<EarlyRemoval> {
  const conditions = Object.keys(removalConditions) as readonly RemovalConditionId[];
  const problems = [
    ...kindProblems(kinds),
    ...conditions
      .filter((id) => facts[id] !== undefined && typeof facts[id] !== 'boolean')
      .map((id) => disclosureProblem('disclosure.factNotBoolean', { fact: id }, [id])),
  ];
  if (problems.length > 0) return failed(...problems);
  const isSevere = kinds.some((kind) => SEVERE.includes(kind));
  const holds = (id: RemovalConditionId): boolean | undefined =>
    id === 'notSevere' && isSevere ? false : facts[id];
  const unmet = conditions.filter((id) => holds(id) === false);
  const unknown = conditions.filter((id) => holds(id) === undefined);
  const status = unmet.length > 0 ? 'refused' : unknown.length > 0 ? 'needFacts' : 'mayApply';
  return ok({ status, unmet, unknown });
}

/** 信用修复的条件 (信用修复管理办法), from excerpts: `verified` is false until the text is read. */
export interface CreditRepairCondition {
  /** What must hold. */
  readonly label: Term;
  /** Where it is said to stand. */
  readonly basis: LegalBasis;
  /** Whether the text was read. */
  readonly verified: false;
}

const repair = (zh: string, en: string): CreditRepairCondition => ({
  label: term(zh, en),
  basis: { law: '信用修复管理办法', version: localDate('2026-04-01') },
  verified: false,
});

/**
 * 信用修复条件表, for a reader; no answer rests on it.
 *
 * @example
 * creditRepairConditions.length // => 4
 */
export const creditRepairConditions: readonly CreditRepairCondition[] = [
  repair('达到最短公示期', 'the shortest term has passed'),
  repair('纠正失信行为、履行相关义务', 'the breach is put right and the duties done'),
  repair('公开作出信用承诺', 'a public promise of credit'),
  repair('法律、法规规定的其他条件', 'other conditions of statute'),
];

function missing(fact: string): ReturnType<typeof failed> {
  return failed(disclosureProblem('disclosure.factMissing', { fact }, [fact]));
}
