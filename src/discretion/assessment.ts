import type {
  LegalBasis,
  LocalDate,
  Money,
  Ratio,
  Receipt,
  Term,
  TraceNode,
} from '../core/index.js';
import type { RangeComparison } from './compare-ranges.js';
import type { Interval } from './interval.js';
import type { AccompanyingPenalty, CorrectionOrder, PublishedLabel } from './weighted-benchmark.js';

/** 有关日期: the days on which the law is asked. */
export interface DiscretionDates {
  /** 违法行为终了之日; of a continuing act, its last day (行政处罚法 第三十六条第二款). */
  readonly conductEndedOn: LocalDate;
  /** 作出处罚决定之日. */
  readonly decidedOn: LocalDate;
}

/** 数值事实: a quantity that falls into one of a factor's bands. */
export interface QuantityFact {
  /** A decimal string, or a whole number. */
  readonly value: string | number;
  /** The factor's unit, in Chinese or English. */
  readonly unit: string;
}

/** 无法查明: the officer states that the factor cannot be established; silence is not this. */
export interface NotEstablishedFact {
  /** Always true. */
  readonly notEstablished: true;
}

/** 裁量事实: a level by its id or its label, a quantity, or the statement that it cannot be established. */
export type FactorFact = string | QuantityFact | NotEstablishedFact;

/** 案件事实: what a benchmark is applied to. */
export interface DiscretionFacts {
  /** The column, by id or label; needed only where the table has several. */
  readonly track?: string;
  /** 罚款基数 in yuan; needed only where the statute sets a multiple of it. */
  readonly base?: string;
  /** By factor, each named by its id or its label. */
  readonly factors: Readonly<Record<string, FactorFact>>;
}

/** 罚款: the amount, or the range inside which a person must still choose. */
export type Fine =
  | {
      readonly form: 'point';
      /** 罚款数额. */
      readonly amount: Money;
    }
  | {
      readonly form: 'range';
      /** 罚款幅度. */
      readonly interval: Interval<Money>;
    };

/** What every answer carries. */
export interface AssessmentHead {
  /** Id of the benchmark. */
  readonly benchmark: string;
  /** The whole reasoning. */
  readonly trace: TraceNode;
  /** What must be kept to compute the same answer again. */
  readonly receipt: Receipt;
}

/** 处罚: the fine, and the other penalties that the same provision sets or allows. */
export interface SanctionsAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'sanctions';
  /** Id of the column that was used, where the table has columns. */
  readonly track?: string;
  /** 罚款. */
  readonly fine: Fine;
  /** 其他处罚种类; empty too where nobody has read them from the statute yet: see its `text`. */
  readonly penalties: readonly AccompanyingPenalty[];
  /** Orders that are not penalties, for example 责令改正. */
  readonly orders: readonly CorrectionOrder[];
}

/** 不予处罚. */
export interface NoPenaltyAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'noPenalty';
  /** Why. */
  readonly reason: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** What a person has to settle. */
export type ChoiceQuestion =
  /** 从旧兼从轻: the statute was replaced between conduct and decision (行政处罚法 第三十七条). */
  | 'statuteReplaced'
  /** The benchmark began after the conduct; no text that was read says whether it reaches back. */
  | 'benchmarkNewerThanConduct'
  /** The table puts one quantity into two rows. */
  | 'overlappingLevels';

/** 选项: one branch, with its consequence as far as it can be computed. */
export interface ChoiceOption {
  /** Stable name inside the choice. */
  readonly id: string;
  /** What choosing it means. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** The answer in this branch; absent where no benchmark for it is at hand. */
  readonly assessment?: Assessment;
  /** The statutory range in this branch, where that is all that is known. */
  readonly statutory?: Interval<Money>;
  /** How that range compares with the range of the benchmark's own statute. */
  readonly comparison?: RangeComparison;
}

/** 由人决定: what the law leaves to a person, with the consequence of every branch. */
export interface ChoiceAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'choice';
  /** What is to be settled. */
  readonly question: ChoiceQuestion;
  /** Every branch. */
  readonly options: readonly ChoiceOption[];
}

/** What one row would decide. */
export interface LevelConsequence {
  /** Id of the level or column. */
  readonly id: string;
  /** Its label. */
  readonly label: PublishedLabel;
  /** The weight that it would add; of a column, its start point. */
  readonly weight: Ratio;
  /** The fine that would follow, where nothing else is missing. */
  readonly amount?: Money;
}

/** 待查事实: a fact that is missing. */
export type MissingFact =
  | {
      /** `factor`: a row of a factor; `track`: a column of the table. */
      readonly kind: 'factor' | 'track';
      /** Id of the factor; `track` for the column. */
      readonly id: string;
      /** What is asked. */
      readonly label: PublishedLabel;
      /** What each answer would decide. */
      readonly levels: readonly LevelConsequence[];
    }
  | { readonly kind: 'base'; readonly id: 'base'; readonly label: PublishedLabel };

/** 需要查明: facts are missing; none is ever assumed. */
export interface NeedFactsAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'needFacts';
  /** Every missing fact. */
  readonly missing: readonly MissingFact[];
  /** The fines that are still possible; absent while the base is missing. */
  readonly possible?: Interval<Money>;
}

/** 裁量结果. */
export type Assessment =
  | SanctionsAssessment
  | NoPenaltyAssessment
  | ChoiceAssessment
  | NeedFactsAssessment;
