import type {
  LegalBasis,
  LocalDate,
  Money,
  OpenEnd,
  Ratio,
  Rounding,
  Term,
} from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { Interval } from './interval.js';
import type { Lexicon } from './lexicon.js';

/** 标题: words as a table prints them; English only where somebody translated them faithfully. */
export interface PublishedLabel {
  /** As printed. */
  readonly zh: string;
  /** A translation; where it is absent, English text shows the Chinese. */
  readonly en?: string;
}

/** 处罚种类 that a statute sets beside the fine; the fine itself is what the benchmark computes. */
export type AccompanyingPenaltyKind = Exclude<PenaltyKind, 'fine'>;

/** 并处的其他处罚: a kind of penalty that the same provision sets or allows beside the fine. */
export interface AccompanyingPenalty {
  /** 种类. */
  readonly kind: AccompanyingPenaltyKind;
  /** The provision's own words. */
  readonly label: Term;
  /** `shall` 应当, or `may` where a person decides. */
  readonly force: 'shall' | 'may';
  /** 适用条件, for example 情节严重. */
  readonly when?: Term;
  /** Whose approval it takes. */
  readonly approval?: Term;
}

/** 改正要求: an order of the same provision that is not a penalty (行政处罚法 第二十八条第一款). */
export interface CorrectionOrder {
  /** The provision's own words. */
  readonly label: Term;
  /** `shall` 应当, or `may` where a person decides. */
  readonly force: 'shall' | 'may';
}

/** 新法: what replaces the provision when its statute ends. */
export interface SucceedingProvision {
  /** Where it stands. */
  readonly basis: LegalBasis;
  /** 罚款幅度. */
  readonly interval: Interval<Money>;
  /** Its words. */
  readonly text: string;
}

/** 处罚依据: the provision that a benchmark refines. */
export interface BenchmarkStatute {
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** Its words, as the benchmark prints them. */
  readonly text: string;
  /** First day without force; `'open'` while none is known. */
  readonly until: LocalDate | OpenEnd;
  /** What ends it. */
  readonly endedBy: readonly LegalBasis[];
  /** Last day for which `until` was read; answers after it say so. */
  readonly verifiedThrough: LocalDate;
  /** What stands in its place afterwards, where it was looked up. */
  readonly successor?: SucceedingProvision;
  /** Other kinds of penalty; absent where nobody has read them from the text yet. */
  readonly penalties?: readonly AccompanyingPenalty[];
  /** Orders that are not penalties; absent where nobody has read them from the text yet. */
  readonly orders?: readonly CorrectionOrder[];
}

/** 罚款基数: the amount that a multiple or a percentage is taken of, for example 建设项目总投资额. */
export interface FineBase {
  /** What it is. */
  readonly label: PublishedLabel;
  /** 不足的按此数计算: a smaller base counts as this much. */
  readonly atLeast?: Money;
}

/** 法定罚款幅度: the range that the statute leaves open. */
export type StatutoryFine =
  | {
      readonly form: 'amount';
      /** The amounts, or the multiples of the base. */
      readonly interval: Interval<Money>;
    }
  | {
      readonly form: 'multiple';
      /** What is multiplied. */
      readonly base: FineBase;
      readonly interval: Interval<Ratio>;
    };

/** 封顶或者保底: a limit of the sum of weights, with the words that set it. */
export interface ShareLimit {
  /** The limit, as a share of the statutory maximum. */
  readonly value: Ratio;
  /** The words of the table. */
  readonly words: string;
}

/** 裁量栏: one column of a weighted table, with its own start point and statutory range. */
export interface WeightedTrack {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** Heading of the column, for example 对单位/限期内改正. */
  readonly label: PublishedLabel;
  /** 裁量起点. */
  readonly start: Ratio;
  /** The printed page of the start point. */
  readonly printedPage: number;
  /** 法定罚款幅度. */
  readonly statutory: StatutoryFine;
  /** 不足的按此计算. */
  readonly floor?: ShareLimit;
  /** 超过的按此计算; the document's own cap holds without it. */
  readonly cap?: ShareLimit;
}

/** 违法程度: one row of a factor. */
export interface FactorLevel {
  /** Stable name inside the factor. */
  readonly id: string;
  /** The row as printed. */
  readonly label: PublishedLabel;
  /** 裁量权重. */
  readonly weight: Ratio;
  /** The printed page of the row. */
  readonly printedPage: number;
  /** The numbers that the row covers, where it is a band such as 6个月以上12个月以下. */
  readonly band?: Interval<Ratio>;
}

/** 计量单位 of a factor whose rows are bands. */
export interface FactorUnit {
  /** 个月, 天, 吨, 次 … */
  readonly label: PublishedLabel;
  /** Whether only whole numbers occur (次, 个, 项). */
  readonly whole: boolean;
}

/** 裁量因素: what a weighted table asks about, with the weight of each answer. */
export interface WeightedFactor {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** The factor as printed. */
  readonly label: PublishedLabel;
  /** Present where every row is a band of one unit: then a quantity may stand for a row. */
  readonly unit?: FactorUnit;
  /** Rows in printed order. */
  readonly levels: readonly FactorLevel[];
}

/** 累加规则: how a document puts the weights together. */
export interface WeightCombination {
  /** 权重累加模式: start point plus weights, times the statutory maximum. */
  readonly rule: 'sumTimesMaximum';
  /** 最高不超过. */
  readonly cap: Ratio;
  /** Where the rule stands. */
  readonly basis: LegalBasis;
  /** Where it stands that the result does not leave the statutory range. */
  readonly limitBasis: LegalBasis;
}

/** 查不明的因素: what a document does with a factor that cannot be established. */
export interface NotEstablishedRule {
  /** 最低档次. */
  readonly level: 'lowest';
  /** Where the rule stands. */
  readonly basis: LegalBasis;
}

/** 有效期 of a benchmark. */
export interface BenchmarkValidity {
  /** First day in force. */
  readonly from: LocalDate;
  /** First day no longer in force. */
  readonly until: LocalDate;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 来源: what a benchmark was copied from. */
export interface BenchmarkSource {
  /** Id of the pack that holds it. */
  readonly pack: string;
  /** Hash of the pack's content. */
  readonly hash: string;
  /** 文号. */
  readonly document: string;
  /** Hash of the published file. */
  readonly fileHash: string;
  /** Printed pages of the table. */
  readonly printedPages: readonly number[];
  /** Whether the copy was compared with the issuer's own publication. */
  readonly verified: boolean;
}

/**
 * 裁量权基准（权重累加模式）: a published table whose weights add up to a share of the statutory maximum, as data.
 *
 * Basis of such tables: 行政处罚法 第三十四条.
 */
export interface WeightedBenchmark {
  /** The family of the table; other families have their own shapes. */
  readonly family: 'weighted';
  /** Stable name, for example `gd-ecology-2021/2.5.1`. */
  readonly id: string;
  /** The version's first day. */
  readonly version: string;
  /** 违法行为. */
  readonly title: PublishedLabel;
  /** Where the table stands. */
  readonly basis: LegalBasis;
  /** 处罚依据. */
  readonly statute: BenchmarkStatute;
  /** How the document reads 以上, 以下 and the like. */
  readonly lexicon: Lexicon;
  /** 累加规则. */
  readonly combination: WeightCombination;
  /** What becomes of a factor that cannot be established. */
  readonly notEstablished: NotEstablishedRule;
  /** Columns; most tables have one. */
  readonly tracks: readonly WeightedTrack[];
  /** 裁量因素 in printed order. */
  readonly factors: readonly WeightedFactor[];
  /** What becomes of parts of a fen. A document that is silent: `down`, which favours the party. */
  readonly rounding: Rounding;
  /** 有效期. */
  readonly validity: BenchmarkValidity;
  /** 来源. */
  readonly source: BenchmarkSource;
}
