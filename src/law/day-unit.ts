import type { LegalBasis, Term } from '../core/index.js';
import { term } from '../core/index.js';
import { citing, type Place, type Statute } from './statute.js';
import {
  agricultureProcedureRules,
  civilAffairsProcedureRules,
  compensationLaw,
  compulsionLaw,
  constructionProcedureRules,
  crimeReferralRules,
  ecologyProcedureRules,
  governmentInspectionRegulation,
  guangdongHearingRules,
  licensingLaw,
  penaltyLaw,
  publicSecurityPenaltyLaw,
  reconsiderationLaw,
  tourismProcedureRules,
  transportProcedureRules,
} from './statutes.js';

/** 期限的主体: whom a period binds. */
export type PeriodBearer = 'organ' | 'party';

/** 日的单位条款: how a statute reads a bare 日. */
export interface DayUnitClause {
  /** Short title of the statute. */
  readonly law: string;
  /** Where it says so; `null` where it says nothing. */
  readonly basis: LegalBasis | null;
  /** Words of the clause; empty where there is none. */
  readonly quote: string;
  /** The counts that are working days. */
  readonly workingDays: readonly number[] | 'every' | 'none';
  /** What every other count is; the clause decides it, or its silence does. */
  readonly otherwise: 'calendarDay' | 'undetermined';
  /** Whose periods the clause covers. */
  readonly covers: readonly PeriodBearer[];
  /** What the statute leaves open, and the cautious reading of it. */
  readonly open?: {
    /** The question. */
    readonly question: Term;
    /** The cautious reading of a count; every count that is not listed is a calendar day. */
    readonly cautiousWorkingDays: readonly number[];
  };
}

const BOTH: readonly PeriodBearer[] = ['organ', 'party'];

function listed(
  statute: Statute,
  at: Place,
  quote: string,
  workingDays: DayUnitClause['workingDays'],
): DayUnitClause {
  return {
    law: statute.title,
    basis: citing(statute, at),
    quote,
    workingDays,
    otherwise: 'calendarDay',
    covers: BOTH,
  };
}

function silent(statute: Statute): DayUnitClause {
  return {
    law: statute.title,
    basis: null,
    quote: '',
    workingDays: 'none',
    otherwise: 'undetermined',
    covers: BOTH,
    open: {
      question: term(
        '本法没有“日”的单位条款：审慎起见按自然日计算，对行政机关从严',
        'the text has no clause on the unit of a day: calendar days, the strict reading for the organ',
      ),
      cautiousWorkingDays: [],
    },
  };
}

/**
 * 日的单位条款表: the statutes whose bare 日 the register can read, and those that say nothing.
 *
 * Basis: 行政处罚法 第八十五条; 行政强制法 第六十九条; 行政复议法 第八十八条第二款; 行政许可法 第八十二条; and of each rule its own.
 */
export const dayUnitClauses: readonly DayUnitClause[] = [
  listed(
    penaltyLaw,
    { article: 85 },
    '本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日',
    [2, 3, 5, 7],
  ),
  listed(
    compulsionLaw,
    { article: 69 },
    '本法中十日以内期限的规定是指工作日，不含法定节假日',
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ),
  listed(
    reconsiderationLaw,
    { article: 88, paragraph: 2 },
    '本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日',
    [3, 5, 7, 10],
  ),
  listed(
    guangdongHearingRules,
    { article: 42 },
    '本办法中“3日”“5日”“7日”的规定是指工作日，不含法定节假日',
    [3, 5, 7],
  ),
  listed(
    agricultureProcedureRules,
    { article: 89, paragraph: 1 },
    '本规定中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日',
    [2, 3, 5, 7],
  ),
  listed(
    ecologyProcedureRules,
    { article: 90, paragraph: 1 },
    '本办法中“三日”“五日”“七日”的规定是指工作日，不含法定节假日',
    [3, 5, 7],
  ),
  listed(
    constructionProcedureRules,
    { article: 45, paragraph: 2 },
    '本规定中“三日”“五日”“七日”“十日”“十五日”的规定，是指工作日，不含法定节假日',
    [3, 5, 7, 10, 15],
  ),
  listed(
    civilAffairsProcedureRules,
    { article: 52, paragraph: 1 },
    '本规定有关期间的规定，除注明工作日外，按自然日计算',
    'none',
  ),
  {
    ...listed(
      licensingLaw,
      { article: 82 },
      '本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日',
      'every',
    ),
    covers: ['organ'],
    open: {
      question: term(
        '申请人、被许可人的期限不在第八十二条之内：审慎起见，申请听证的“五日”按工作日，申请延续的“三十日”按自然日',
        'article 82 does not cover periods of the applicant: cautiously, 5 days to ask for a hearing are working days and 30 days to ask for renewal are calendar days',
      ),
      cautiousWorkingDays: [5],
    },
  },
  {
    ...listed(
      tourismProcedureRules,
      { article: 82 },
      '本办法有关期间的规定，除第二十一条的规定外，均按自然日计算',
      'none',
    ),
    covers: [],
    open: {
      question: term(
        '第八十二条均按自然日，但第二十一条除外；重复行政处罚法期限的，以行政处罚法的单位为准',
        'article 82 says calendar days but excepts article 21; a period that repeats the Administrative Penalty Law has the unit of that law',
      ),
      cautiousWorkingDays: [2, 3, 5, 7],
    },
  },
  silent(compensationLaw),
  silent(crimeReferralRules),
  silent(governmentInspectionRegulation),
  silent(publicSecurityPenaltyLaw),
  silent(transportProcedureRules),
];

/** “日”的单位: what a bare 日 of a statute is. */
export type DayUnitAnswer =
  | {
      /** 工作日 or 自然日. */
      readonly unit: 'workingDay' | 'calendarDay';
      /** The clause. */
      readonly basis: LegalBasis;
    }
  | {
      readonly unit: 'undetermined';
      /** The clause, where there is one that does not reach so far. */
      readonly basis: LegalBasis | null;
      /** The strict reading, where one was worked out. */
      readonly cautious: 'workingDay' | 'calendarDay' | null;
      /** What is open; `null` for a statute that the table does not hold. */
      readonly question: Term | null;
    };

/**
 * “日”的单位: whether so many 日 of a statute are working days (工作日) or calendar days (自然日).
 *
 * 行政处罚法 第八十五条: 二日、三日、五日、七日 are working days, every other count is calendar days. A statute without such a
 * clause leaves it undetermined; the cautious reading is given, never taken. `bearer` matters to 行政许可法 alone.
 *
 * @example
 * dayUnitOf('行政处罚法', 5) // => { unit: 'workingDay', basis: { law: '行政处罚法', version: '2021-07-15', article: 85 } }
 * dayUnitOf('行政处罚法', 15).unit // => 'calendarDay'
 * dayUnitOf('国家赔偿法', 10).unit // => 'undetermined'
 */
export function dayUnitOf(
  law: string,
  count: number,
  bearer: PeriodBearer = 'organ',
): DayUnitAnswer {
  const clause = dayUnitClauses.find((candidate) => candidate.law === law);
  if (clause === undefined)
    return { unit: 'undetermined', basis: null, cautious: null, question: null };
  const { basis, otherwise, open } = clause;
  if (basis !== null && otherwise === 'calendarDay' && clause.covers.includes(bearer))
    return {
      unit: areWorkingDays(clause.workingDays, count) ? 'workingDay' : 'calendarDay',
      basis,
    };
  return {
    unit: 'undetermined',
    basis,
    cautious: open?.cautiousWorkingDays.includes(count) === true ? 'workingDay' : 'calendarDay',
    question: open?.question ?? null,
  };
}

function areWorkingDays(workingDays: DayUnitClause['workingDays'], count: number): boolean {
  if (workingDays === 'every' || workingDays === 'none') return workingDays === 'every';
  return workingDays.includes(count);
}
