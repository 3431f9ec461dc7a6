import type {
  LegalBasis,
  LocalDate,
  Money,
  OpenEnd,
  Receipt,
  Term,
  TraceNode,
} from '../core/index.js';
import type { DiscretionFacts, Fine, MissingFact, SanctionsAssessment } from './assessment.js';
import type { RangeBenchmark, RangeFacts, SanctionSubject } from './benchmark.js';
import type { CaseFact, CaseFacts } from './case-facts.js';
import type {
  CircumstanceDirection,
  CircumstanceRules,
  EstablishedCircumstance,
} from './circumstances.js';
import type { PenaltySeverity } from './compare-severity.js';
import type { CompiledBenchmark } from './compile.js';
import type { ExemptionGround } from './exemptions.js';
import type { FineLimits } from './officer-pick.js';
import type { AskedFact, RangeSanctionsAssessment, SanctionPlan } from './range-assessment.js';
import type { ReliefClaim } from './relief-list.js';
import type { JointCap } from './several-acts.js';
import type { HigherFineStrategy } from './several-laws.js';
import type { ProcedureTrigger } from './triggers.js';
import type { CorrectionOrder, WeightedBenchmark } from './weighted-benchmark.js';
import type { YuanRange } from './yuan-range.js';

/** 已知的处罚: a provision without a benchmark at hand, or one whose fine was computed elsewhere. */
export interface StatedPenalties {
  /** 法定罚款幅度. */
  readonly statutory: YuanRange;
  /** 罚款; the statutory range where it is absent. */
  readonly fine?: YuanRange;
  /** Other kinds of penalty. */
  readonly others?: readonly PenaltySeverity[];
}

/** 按权重表裁量: a weighted benchmark and what it asks. */
export interface WeightedPenalties {
  /** The table. */
  readonly benchmark: WeightedBenchmark | CompiledBenchmark;
  /** 案件事实. */
  readonly facts: DiscretionFacts;
}

/** 按幅度表裁量: a benchmark of ranges and what it asks. */
export interface RangePenalties {
  /** The table. */
  readonly benchmark: RangeBenchmark;
  /** 案件事实. */
  readonly facts: RangeFacts;
}

/** 法律规范的一个版本 and how the case is assessed by it. */
export interface ProvisionVersion {
  /** Stable name. */
  readonly id: string;
  /** First day in force. */
  readonly from: LocalDate;
  /** First day no longer in force. */
  readonly until: LocalDate | OpenEnd;
  /** A benchmark with the facts that it asks, penalties as stated, or `notUnlawful` 不认为是违法. */
  readonly says: WeightedPenalties | RangePenalties | StatedPenalties | 'notUnlawful';
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 被违反的规范, in its versions. */
export interface ViolatedProvision {
  /** Stable name. */
  readonly id: string;
  /** Its versions; one of them holds on each day of the case. */
  readonly versions: readonly ProvisionVersion[];
}

/** 违法所得: what the violation brought in, and what of it must be refunded by law. */
export interface IllegalGains {
  /** 违法所得: the real gains, never a base that a provision deems greater. */
  readonly gains: Money;
  /** 依法应当退赔的. */
  readonly refundable: Money;
}

/** 违法行为, with every provision that it violates. */
export interface CaseAct {
  /** Stable name. */
  readonly id: string;
  /** Its name in the reasoning; the id where it is absent. */
  readonly label?: Term;
  /** What differs from the facts of the case for this act. */
  readonly facts?: Partial<Omit<CaseFacts, 'party' | 'decidedOn'>>;
  /** Rows of published lists that describe the violation. */
  readonly claims?: readonly ReliefClaim[];
  /** 已查明的情节 by the rules of the case. */
  readonly circumstances?: readonly EstablishedCircumstance[];
  /** What was weighed already elsewhere, for example by a penalty of its own: named by a circumstance's `consumedBy`, it is not counted again. */
  readonly usedFacts?: readonly string[];
  /** 违法所得; absent where there are none or they are not known. */
  readonly gains?: IllegalGains;
  /** At least one. */
  readonly provisions: readonly ViolatedProvision[];
}

/** 案件: one party with its acts; of several parties see `assessParties`. */
export interface CaseInput {
  /** Whether there is a penalty. */
  readonly facts: CaseFacts;
  /** 受罚主体: asked for only where a benchmark has sanctions for several kinds of party. */
  readonly subject?: SanctionSubject;
  /** 情节规则 of the deciding body; without them, age and capacity alone count (行政处罚法 第三十条, 第三十一条). */
  readonly rules?: CircumstanceRules;
  /** 违法行为; at least one. */
  readonly acts: readonly CaseAct[];
  /** 罚款数额高的比较方法. */
  readonly strategy: HigherFineStrategy;
  /** 合并执行的上限. */
  readonly caps: readonly JointCap[];
  /** Answers to what is left to a person, by the id of the choice; what is not answered comes back with every branch. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** 情节的适用 in a case. */
export interface AppliedCircumstances {
  /** 方向. */
  readonly direction: Exclude<CircumstanceDirection, 'noPenalty'>;
  /** Ids that were taken, in the document's order. */
  readonly taken: readonly string[];
}

/** 不再罚款的事由: a fine before (第二十九条), or a court's fine (第三十五条第二款). */
export interface FineBar {
  /** Why. */
  readonly reason: Term;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 一个违法行为的处罚 by one provision. */
export interface ActSanctions {
  /** Id of the act. */
  readonly act: string;
  /** Its name. */
  readonly label: Term;
  /** Id of the provision. */
  readonly provision: string;
  /** Id of its version. */
  readonly version: string;
  /** 罚款: an amount, or the range inside which an officer picks; absent where it is barred or not set. */
  readonly fine?: Fine;
  /** `may` where a person decides whether to fine at all. */
  readonly fineForce: 'shall' | 'may';
  /** What bars the fine, where something does. */
  readonly fineBarredBy?: FineBar;
  /** What an officer's departure may not leave; absent without a fine. */
  readonly limits?: FineLimits;
  /** 情节 that were applied. */
  readonly circumstances?: AppliedCircumstances;
  /** Other kinds. */
  readonly others: readonly PenaltySeverity[];
  /** How the sanctions of a table of ranges go together, by their ids there. */
  readonly plan?: SanctionPlan;
  /** 责令改正 and other orders that are not penalties. */
  readonly orders: readonly CorrectionOrder[];
  /** What the benchmark computed, with its own trace and receipt. */
  readonly computed?: SanctionsAssessment | RangeSanctionsAssessment;
  /** The steps of the case that led here: circumstances, version, provision. */
  readonly steps: readonly TraceNode[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 不予处罚 of one act. */
export interface ActExemption {
  /** Id of the act. */
  readonly act: string;
  /** Its name. */
  readonly label: Term;
  /** Why; `notUnlawful` by the law of the decision, `circumstance` by the document's own rules. */
  readonly ground: ExemptionGround | 'notUnlawful' | 'circumstance';
  /** The same in words. */
  readonly reason: Term;
  /** What is still to be ordered. */
  readonly orders: readonly CorrectionOrder[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 留待人决定的案件问题; `benchmark` is a question of the table itself. */
export type CaseQuestion =
  | 'mayExempt'
  | 'crimeSuspected'
  | 'benchmark'
  | 'circumstances'
  | 'applicableVersion'
  | 'higherFine';

/** 一个分支. */
export interface CaseOption {
  /** Stable name inside the choice. */
  readonly id: string;
  /** What choosing it means. */
  readonly label: Term;
  /** What follows; absent where no benchmark for it is at hand. */
  readonly outcome?: CaseOutcome;
}

/** 待查的案件事实. */
export interface MissingCaseFact {
  /** Id of the act. */
  readonly act: string;
  /** Which fact. */
  readonly fact: CaseFact;
  /** What is asked. */
  readonly label: Term;
  /** What hangs on it. */
  readonly decides: readonly Term[];
}

/** 待查的裁量事实: what a benchmark still asks, with what each answer would decide. */
export interface UnsettledBenchmark {
  /** Id of the act. */
  readonly act: string;
  /** Id of the provision. */
  readonly provision: string;
  /** Id of its version. */
  readonly version: string;
  /** Every missing fact. */
  readonly missing: readonly (MissingFact | AskedFact)[];
}

/** 案件裁量的结果. */
export type CaseOutcome =
  | {
      readonly outcome: 'sanctions';
      /** Act by act. */
      readonly acts: readonly ActSanctions[];
      /** Acts without a penalty. */
      readonly exempted: readonly ActExemption[];
      /** 罚款 together; absent where there is none. */
      readonly fine?: Fine;
      /** 程序 that these penalties call for; empty where no threshold of the day is registered. */
      readonly procedures: readonly ProcedureTrigger[];
    }
  | {
      readonly outcome: 'noPenalty';
      /** Act by act, why. */
      readonly exempted: readonly ActExemption[];
    }
  | {
      readonly outcome: 'choice';
      /** Under which an officer answers it. */
      readonly id: string;
      /** What kind of question it is. */
      readonly question: CaseQuestion;
      /** The same in words. */
      readonly label: Term;
      /** The act that it concerns. */
      readonly act: string;
      /** Every branch. */
      readonly options: readonly CaseOption[];
      /** Why it is left to a person. */
      readonly basis: readonly LegalBasis[];
    }
  | {
      readonly outcome: 'needFacts';
      /** 案件事实. */
      readonly missing: readonly MissingCaseFact[];
      /** 裁量事实. */
      readonly benchmarks: readonly UnsettledBenchmark[];
    };

/** 案件裁量: the outcome, its reasoning, and what must be kept to compute it again. */
export interface CaseAssessment {
  /** The outcome. */
  readonly result: CaseOutcome;
  /** The reasoning: each step once, whatever branch it is in. */
  readonly trace: TraceNode;
  /** Library version, packs with their content hashes, and inputs. */
  readonly receipt: Receipt;
}
