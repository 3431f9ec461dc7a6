import type {
  Dated,
  LegalBasis,
  LocalDate,
  Money,
  Period,
  Problem,
  Ratio,
  Term,
  Timeline,
} from '../core/index.js';
import { money, valueOn } from '../core/index.js';
import { dayUnitClauses } from './day-unit.js';
import { lawProblem } from './problems.js';
import { citing, latestVersion, type Place, type Statute, type StatuteSource } from './statute.js';

/** 期限单位: 时、日（自然日）、工作日、月、年. */
export type PeriodUnit = 'hour' | 'calendarDay' | 'workingDay' | 'month' | 'year';

/** 期限: a length of time. */
export interface PeriodValue<Unit extends PeriodUnit = PeriodUnit> {
  /** Tag of the union. */
  readonly kind: 'period';
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: Unit;
}

/** 金额: an amount of yuan. */
export interface AmountValue {
  /** Tag of the union. */
  readonly kind: 'amount';
  /** Yuan. */
  readonly amount: Money;
}

/** 计数单位: what a count counts. */
export type CountUnit = 'person' | 'yearOfAge' | 'time' | 'copy' | 'classHour' | 'point';

/** 数量: a whole number of things. */
export interface CountValue {
  /** Tag of the union. */
  readonly kind: 'count';
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: CountUnit;
}

/** 比例: a share of a whole. */
export interface ShareValue {
  /** Tag of the union. */
  readonly kind: 'share';
  /** The exact share. */
  readonly share: Ratio;
}

/** 每日比例: a share that is added each calendar day. */
export interface PerDayShareValue {
  /** Tag of the union. */
  readonly kind: 'perDayShare';
  /** The exact share of one day. */
  readonly share: Ratio;
}

/** 每年日期: a day that comes every year. */
export interface YearDayValue {
  /** Tag of the union. */
  readonly kind: 'yearDay';
  /** 1 to 12. */
  readonly month: number;
  /** Day of the month. */
  readonly day: number;
}

/** 法定数值: what a legal constant can be. */
export type RuleValue =
  | PeriodValue
  | AmountValue
  | CountValue
  | ShareValue
  | PerDayShareValue
  | YearDayValue;

/**
 * 界限: how the value bounds. `atMost` 以内、以下、不超过 and `atLeast` 以上、不少于 include it; `moreThan` 超过 and
 * `lessThan` 不满 do not; `exactly` sets it.
 */
export type RuleLimit = 'atMost' | 'atLeast' | 'moreThan' | 'lessThan' | 'exactly';

/** 法定规则: one legal constant, dated and cited. */
export interface LegalRule<V extends RuleValue = RuleValue> {
  /** Stable name: its key in the register. */
  readonly id: string;
  /** What the constant is. */
  readonly label: Term;
  /** The value over time. Before its first period the register says nothing of older versions. */
  readonly value: Timeline<V>;
  /** How the value bounds. */
  readonly limit: RuleLimit;
  /** From which event a period runs; `null` for what is not a period. Where the text names none, the cautious one, and `question` says so. */
  readonly startEvent: Term | null;
  /** `before`: the period is counted back from the event, as in 举行听证的七日前. */
  readonly direction: 'after' | 'before';
  /** Words of the cited place; empty where no text is stored. */
  readonly quote: string;
  /** Where the rule stands in the version read last. */
  readonly basis: LegalBasis;
  /** Whether the quote stands, character for character, in the cited place of the stored text. */
  readonly verified: boolean;
  /** What the text leaves open, and the cautious reading. */
  readonly question?: Term;
  /** How the text was read; `null` where it was not. */
  readonly source: StatuteSource | null;
}

/**
 * 某日的法定数值: the value of a rule on a day.
 *
 * `notYet` means that the register begins later: whether an older text was in force then, `statuteOn` says.
 *
 * @example
 * ruleOn(legalRules.decisionDeadline, localDate('2024-05-06')).status // => 'inForce'
 */
export function ruleOn<V extends RuleValue>(rule: LegalRule<V>, on: LocalDate): Dated<V> {
  return valueOn(rule.value, on);
}

/**
 * 存疑: what a careful reader should still look at in a rule on a day, as warnings; none is a reason to refuse.
 *
 * Gives: `law.openQuestion`, `law.unproved`, `law.pastSnapshot`.
 *
 * @example
 * doubtsOf(legalRules.decisionDeadline, localDate('2024-05-06')) // => []
 * doubtsOf(legalRules.sealingTerm, localDate('2024-05-06')).map(({ code }) => code) // => ['law.openQuestion']
 */
export function doubtsOf(rule: LegalRule, on: LocalDate): readonly Problem[] {
  const { label, question, value } = rule;
  const name = { label: label.en, labelZh: label.zh };
  const doubts: Problem[] = [];
  if (question !== undefined)
    doubts.push(
      lawProblem('law.openQuestion', {
        ...name,
        question: question.en,
        questionZh: question.zh,
      }),
    );
  if (!rule.verified) doubts.push(lawProblem('law.unproved', name));
  if (on > value.verifiedThrough)
    doubts.push(lawProblem('law.pastSnapshot', { ...name, through: value.verifiedThrough }));
  return doubts;
}

/** How a row of the register is written; the rest follows from its statute. */
interface Row<V extends RuleValue> {
  readonly id: string;
  readonly label: Term;
  readonly value: V;
  readonly limit: RuleLimit;
  readonly startEvent?: Term;
  readonly direction?: 'before';
  readonly statute: Statute;
  readonly at: Place;
  readonly quote: string;
  readonly question?: Term;
}

/** A row of the register: in force as long as its statute's last version, then repealed with it. */
export function rule<V extends RuleValue>(row: Row<V>): LegalRule<V> {
  const { id, label, value, limit, statute, quote } = row;
  const version = latestVersion(statute);
  const basis = citing(statute, row.at);
  const periods: Period<V>[] = [
    { from: version.from, until: version.until, value, basis: [basis, ...unitBasis(row)] },
  ];
  if (statute.ended !== null)
    periods.push({
      from: statute.ended.on,
      until: 'open',
      value: 'repealed',
      basis: [statute.ended.by],
    });
  return {
    id,
    label,
    value: { id, periods, verifiedThrough: version.source?.snapshotOn ?? version.from },
    limit,
    startEvent: row.startEvent ?? null,
    direction: row.direction ?? 'after',
    quote,
    basis,
    verified: quote !== '',
    ...(row.question === undefined ? {} : { question: row.question }),
    source: version.source,
  };
}

/** A bare 日 is a working day only by a clause of the statute: that clause is cited too. */
function unitBasis<V extends RuleValue>({ value, quote, statute }: Row<V>): readonly LegalBasis[] {
  if (value.kind !== 'period' || value.unit !== 'workingDay' || quote.includes('工作日')) return [];
  const clause = dayUnitClauses.find(({ law }) => law === statute.title);
  return clause?.basis ? [clause.basis] : [];
}

/** A length of time. */
export function period<Unit extends PeriodUnit>(count: number, unit: Unit): PeriodValue<Unit> {
  return { kind: 'period', count, unit };
}

/** An amount. */
export function amount(yuan: string): AmountValue {
  return { kind: 'amount', amount: money(yuan) };
}

/** A count. */
export function counted(count: number, unit: CountUnit): CountValue {
  return { kind: 'count', count, unit };
}
