/*
 * Families as written: tiers → `tiers`; bands (从轻 30%) → `place` over `statute`; matrix → `tiers` whose `when` joins a
 * row and a column; step table → `tiers` over `within`; per unit → `times`; fixed → `point`; score → `score`; increments → `point` of `add`.
 */
import type { LegalBasis, Ratio, RoundingMode } from '../core/index.js';
import type { Interval } from './interval.js';
import type { PublishedLabel } from './weighted-benchmark.js';

/** 数值: a literal, or an operation. Exact always: nothing is a float, nothing is evaluated from text. */
export type NumberExpression = Ratio | NumberOperation;

/** 一档数值: a row that gives a number, for example the weight of a level. */
export interface NumberRow {
  /** Stable name inside the list of rows. */
  readonly id: string;
  /** The row as printed. */
  readonly label: PublishedLabel;
  /** 适用条件. */
  readonly when: FactCondition;
  /** The number. */
  readonly value: NumberExpression;
}

/** 数值运算. */
export type NumberOperation =
  /** A quantity or an amount of the case, by its id. */
  | {
      readonly op: 'fact';
      /** The fact, by id. */
      readonly fact: string;
    }
  /** 前款罚款数额, 原处罚数额: one end of another sanction's computed amount, by the sanction's id. */
  | {
      readonly op: 'result';
      /** The other sanction, by id. */
      readonly sanction: string;
      /** Which end of its range. */
      readonly end: 'min' | 'max';
    }
  | {
      readonly op: 'add';
      /** The numbers that it works on, or the conditions that it counts. */
      readonly of: readonly NumberExpression[];
    }
  | { readonly op: 'multiply'; readonly of: readonly NumberExpression[] }
  | {
      readonly op: 'subtract';
      /** What is subtracted from; of days, the date fact from which they run. */
      readonly from: NumberExpression;
      /** What is subtracted, or divided. */
      readonly amount: NumberExpression;
    }
  | {
      readonly op: 'divide';
      readonly amount: NumberExpression;
      /** The divisor. */
      readonly by: NumberExpression;
    }
  /** 不足…的按…计算 is the greatest of the base and the deemed one. */
  | { readonly op: 'greatest'; readonly of: readonly NumberExpression[] }
  | { readonly op: 'least'; readonly of: readonly NumberExpression[] }
  /** To a multiple of the step. */
  | {
      readonly op: 'round';
      /** The number to round. */
      readonly value: NumberExpression;
      /** The result is a multiple of it. */
      readonly step: NumberExpression;
      /** 取整方式. */
      readonly mode: RoundingMode;
    }
  /** How many of the conditions hold. */
  | { readonly op: 'count'; readonly of: readonly FactCondition[] }
  /** Whole days from one date fact to another, the second not counted. */
  | {
      readonly op: 'days';
      readonly from: string;
      /** The date fact up to which the days run. */
      readonly until: string;
    }
  /** The value of the row that holds; rows that overlap are a choice, and none that holds is a gap. */
  | {
      readonly op: 'select';
      /** The rows, each with its condition and its value. */
      readonly rows: readonly NumberRow[];
    };

/** 比较. */
export type ComparisonSign = '<' | '<=' | '=' | '>=' | '>';

/** 适用条件: three-valued, since a fact may be missing; a missing fact is never a no. */
export type FactCondition =
  /** Always; the last row of a list, for example 其他. */
  | { readonly op: 'always' }
  /** A yes-or-no fact is yes. */
  | {
      readonly op: 'holds';
      /** The fact, by id. */
      readonly fact: string;
    }
  /** An option fact is one of these options, by id. */
  | {
      readonly op: 'isOneOf';
      readonly fact: string;
      /** The options, by id. */
      readonly options: readonly string[];
    }
  /** A number lies in an interval; the interval keeps the words of the text, and the lexicon has set its ends. */
  | {
      readonly op: 'within';
      /** The number that is measured. */
      readonly value: NumberExpression;
      /** The interval in which it must lie. */
      readonly interval: Interval<Ratio>;
    }
  | {
      readonly op: 'compare';
      /** The number on the left of the sign. */
      readonly left: NumberExpression;
      /** The sign between them. */
      readonly sign: ComparisonSign;
      /** The number on the right of the sign. */
      readonly right: NumberExpression;
    }
  /** At least so many of the conditions hold. */
  | {
      readonly op: 'atLeast';
      /** How many conditions must hold. */
      readonly count: number;
      /** The conditions. */
      readonly of: readonly FactCondition[];
    }
  | { readonly op: 'all'; readonly of: readonly FactCondition[] }
  | { readonly op: 'any'; readonly of: readonly FactCondition[] }
  | { readonly op: 'not'; readonly of: FactCondition };

/** 界限: one end of a range that is still to be computed. */
export interface RangeEnd {
  /** Where the range ends. */
  readonly value: NumberExpression;
  /** 是否包括本数. */
  readonly included: boolean;
}

/** 是否包括本数, end by end, where a rule sets it apart from the range that it is taken of. */
export interface EndsIncluded {
  /** Lower end. */
  readonly min: boolean;
  /** Upper end. */
  readonly max: boolean;
}

/** 裁量尺度: `between` minimum + p × (maximum − minimum); `ofMaximum` p × maximum; `ofMinimum` p × minimum. */
export type PlacementScale = 'between' | 'ofMaximum' | 'ofMinimum';

/** 裁量阶次: one row of a table of tiers. Rows are listed from light to heavy. */
export interface Tier {
  /** Stable name inside the table. */
  readonly id: string;
  /** The row as printed, for example 从轻. */
  readonly label: PublishedLabel;
  /** 适用条件. */
  readonly when: FactCondition;
  /** 具体标准. */
  readonly range: RangeExpression;
  /** The printed page of the row. */
  readonly printedPage?: number;
  /** Where the row stands, if not with the whole table. */
  readonly basis?: LegalBasis;
}

/** 分段: one branch of a rule that switches on a fact, such as 不足一万元的…；一万元以上的…. */
export interface RegimeBranch {
  /** The words of the branch. */
  readonly words: string;
  /** When it applies. */
  readonly when: FactCondition;
  /** What it sets. */
  readonly range: RangeExpression;
}

/** 裁量因素得分: one part of a score. */
export interface ScoreWeight {
  /** Stable name inside the score. */
  readonly id: string;
  /** The factor as printed. */
  readonly label: PublishedLabel;
  /** Its weight; `select` where levels decide it. */
  readonly weight: NumberExpression;
}

/** 调整: what a circumstance or a rule of computation does to a range, in the order that the document sets. */
export type Adjustment =
  /** Both ends plus an amount. */
  | {
      readonly op: 'plus';
      /** By how much: yuan to add, the factor to multiply with, or how many rows to move. */
      readonly by: NumberExpression;
    }
  /** Both ends times a number. */
  | { readonly op: 'times'; readonly by: NumberExpression }
  /** 降低: both ends less a share of themselves, at most so much. */
  | {
      readonly op: 'drop';
      /** The share of themselves by which both ends fall. */
      readonly share: NumberExpression;
      /** In yuan: never more than this. */
      readonly atMost?: NumberExpression;
    }
  /** 上浮、下浮: the upper end up, the lower end down, by amounts. */
  | {
      readonly op: 'widen';
      /** In yuan: the upper end goes up. */
      readonly up?: NumberExpression;
      /** In yuan: the lower end goes down. */
      readonly down?: NumberExpression;
    }
  /** To one point of the range. */
  | {
      readonly op: 'pin';
      /** The point or the range. */
      readonly to: 'min' | 'middle' | 'max';
    }
  /** To a neighbouring row of the tiers that gave the range; never past the first or the last. */
  | { readonly op: 'shiftTier'; readonly by: number }
  /** Not outside a range. */
  | { readonly op: 'clamp'; readonly to: RangeExpression }
  /** To multiples of the step; `inwards` takes the lower end up and the upper end down. */
  | {
      readonly op: 'round';
      /** In yuan: both ends become multiples of it. */
      readonly step: NumberExpression;
      /** 取整方式. */
      readonly mode: RoundingMode | 'inwards';
    };

/** 幅度: what a statute, a row or a rule gives: a range of amounts (or of days), of which a point is one. */
export type RangeExpression =
  /** 固定数额. */
  | {
      readonly op: 'point';
      /** The amount, in yuan. */
      readonly value: NumberExpression;
    }
  /** An explicit range; an absent end is not set by the text. */
  | {
      readonly op: 'interval';
      /** The words of the text. */
      readonly words: string;
      /** The lower end, in yuan. */
      readonly min?: RangeEnd;
      /** The upper end, in yuan. */
      readonly max?: RangeEnd;
    }
  /** The statutory range of the sanction at hand. */
  | { readonly op: 'statute' }
  /** The computed range of another sanction, by its id. */
  | {
      readonly op: 'result';
      /** The other sanction, by id. */
      readonly sanction: string;
    }
  /** 倍数、比例、每件、每人、每日: both ends times a number. */
  | {
      readonly op: 'times';
      /** The number by which both ends are multiplied. */
      readonly by: NumberExpression;
      /** The range, or the ranges, that it works on. */
      readonly of: RangeExpression;
    }
  /** The first branch that holds. */
  | {
      readonly op: 'regimes';
      /** The branches in order, each with its condition. */
      readonly branches: readonly RegimeBranch[];
    }
  /** 最高不超过. */
  | {
      readonly op: 'cap';
      /** The limit, in yuan. */
      readonly limit: NumberExpression;
      readonly of: RangeExpression;
    }
  /** 最低不少于. */
  | { readonly op: 'floor'; readonly limit: NumberExpression; readonly of: RangeExpression }
  /** From one position to another on a scale; `ends` absent: as the range it is taken of. */
  | {
      readonly op: 'place';
      /** On what the position is measured. */
      readonly scale: PlacementScale;
      /** The position of the lower end, a share of the scale. */
      readonly from: NumberExpression;
      /** The position of the upper end, a share of the scale. */
      readonly to: NumberExpression;
      /** Whether the ends belong to it. */
      readonly ends?: EndsIncluded;
      readonly of: RangeExpression;
    }
  /** 权重累加: the sum of start and weights as one position on a scale. */
  | {
      readonly op: 'score';
      readonly scale: Exclude<PlacementScale, 'ofMinimum'>;
      /** 裁量起点, a share of the scale. */
      readonly start: NumberExpression;
      /** 权重, each a share of the scale. */
      readonly weights: readonly ScoreWeight[];
      /** 保底, a share of the scale. */
      readonly floor?: NumberExpression;
      /** 封顶, a share of the scale. */
      readonly cap?: NumberExpression;
      readonly of: RangeExpression;
    }
  /** `unique`: two rows that hold are a choice; `first`; `heaviest`: the last row that holds. */
  | {
      readonly op: 'tiers';
      /** What two rows that both hold come to. */
      readonly hit: 'unique' | 'first' | 'heaviest';
      /** The rows, each with its condition and its range. */
      readonly rows: readonly Tier[];
    }
  /** A range with adjustments, in order. */
  | {
      readonly op: 'adjust';
      /** The adjustments, in order. */
      readonly steps: readonly Adjustment[];
      readonly of: RangeExpression;
    }
  /** Several acts: added end by end. */
  | { readonly op: 'sum'; readonly of: readonly RangeExpression[] }
  /** 罚款数额高的 / 处罚较轻的: of two; ranges that cross are a choice, unless a document says to go by the maximum. */
  | {
      /** `heavier`: 罚款数额高的; `lighter`: 处罚较轻的. */
      readonly op: 'heavier' | 'lighter';
      /** The one range. */
      readonly first: RangeExpression;
      /** The other range. */
      readonly second: RangeExpression;
      readonly by?: 'maximum';
    };
