import type { LegalBasis, Ratio, Term } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { AssessmentHead, Fine, NoPenaltyAssessment } from './assessment.js';
import type { SanctionSubject } from './benchmark.js';
import type { FactConsequence } from './fact-consequences.js';
import type { Interval } from './interval.js';
import type { CorrectionOrder, PublishedLabel } from './weighted-benchmark.js';
import type { YuanRange } from './yuan-range.js';

/** 处罚: one kind of penalty with what the benchmark makes of it. */
export interface AssessedSanction {
  /** Its id in the benchmark. */
  readonly id: string;
  /** 种类. */
  readonly kind: PenaltyKind;
  /** The provision's own words. */
  readonly label: Term;
  /** 受罚主体. */
  readonly subject: SanctionSubject;
  /** `shall` 应当, or `may` where a person decides. */
  readonly force: 'shall' | 'may';
  /** 数额: a point, or the range inside which a person must still choose. */
  readonly amount?: Fine;
  /** 法定幅度 of the amount, in yuan. */
  readonly statutory?: YuanRange;
  /** 天数. */
  readonly days?: Interval<Ratio>;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 处罚的并用与选用: how the sanctions, by id, go together; what `oneOf` and `also` leave open a person decides. */
export type SanctionPlan =
  | string
  | {
      /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
      readonly op: 'all' | 'oneOf';
      /** The penalties that it joins, by id or as a plan. */
      readonly of: readonly SanctionPlan[];
    }
  | { readonly op: 'also'; readonly of: SanctionPlan };

/** 处罚 by a table of ranges: every kind with its amount. */
export interface RangeSanctionsAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'sanctions';
  /** Every kind. */
  readonly sanctions: readonly AssessedSanction[];
  /** How they go together. */
  readonly plan: SanctionPlan;
  /** Orders that are not penalties, for example 责令改正. */
  readonly orders: readonly CorrectionOrder[];
}

/** 选项: one branch, with its consequence as far as it can be computed. */
export interface RangeChoiceOption {
  /** Stable name inside the choice. */
  readonly id: string;
  /** What choosing it means. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** The answer in this branch; absent where no benchmark for it is at hand. */
  readonly assessment?: RangeAssessment;
}

/** 由人决定 by a table of ranges. */
export interface RangeChoiceAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'choice';
  /** The question's id, under which an officer answers it. */
  readonly question: string;
  /** What is to be settled. */
  readonly label: Term;
  /** Every branch. */
  readonly options: readonly RangeChoiceOption[];
}

/** 待查事实 of a table of ranges. */
export interface AskedFact {
  /** Id of the fact. */
  readonly id: string;
  /** What is asked. */
  readonly label: PublishedLabel;
  /** What each answer would decide. */
  readonly consequences: readonly FactConsequence[];
}

/** 需要查明 by a table of ranges: none of the facts is ever assumed. */
export interface RangeNeedFactsAssessment extends AssessmentHead {
  /** The kind of answer. */
  readonly outcome: 'needFacts';
  /** Every missing fact. */
  readonly missing: readonly AskedFact[];
}

/** 裁量结果 of a table of ranges; the same four outcomes as of a weighted one. */
export type RangeAssessment =
  | RangeSanctionsAssessment
  | NoPenaltyAssessment
  | RangeChoiceAssessment
  | RangeNeedFactsAssessment;
