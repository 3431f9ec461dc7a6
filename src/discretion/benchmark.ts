/*
 * A table of any family but the weighted one is a `RangeBenchmark`: `facts` names what is asked, `statute.sanctions` holds
 * the statutory range of each kind, `placement` says by a RangeExpression where in it a case stands; see expression.ts.
 */
import type { LegalBasis, Money, Ratio, Term } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { Adjustment, FactCondition, RangeExpression } from './expression.js';
import type { Lexicon } from './lexicon.js';
import type {
  BenchmarkSource,
  BenchmarkStatute,
  BenchmarkValidity,
  FactorUnit,
  PublishedLabel,
  WeightedBenchmark,
} from './weighted-benchmark.js';

/** 受罚主体: 单位, 直接负责的主管人员和其他直接责任人员, 个人. */
export type SanctionSubject = 'unit' | 'responsiblePerson' | 'individual';

/** 处罚种类及幅度: one kind of penalty that a statute sets. */
export interface SanctionRule {
  /** Tag. */
  readonly op: 'sanction';
  /** Stable name inside the benchmark, for example `fine` or `personFine`. */
  readonly id: string;
  /** 种类. */
  readonly kind: PenaltyKind;
  /** The provision's own words. */
  readonly label: Term;
  /** 受罚主体. */
  readonly subject: SanctionSubject;
  /** `shall` 应当, or `may` where a person decides. */
  readonly force: 'shall' | 'may';
  /** Yuan, of a fine or a confiscation. */
  readonly amount?: RangeExpression;
  /** Days, of detention or a suspension. */
  readonly days?: RangeExpression;
  /** 适用条件, for example 情节严重. */
  readonly when?: FactCondition;
  /** Where it stands, if not with the whole provision. */
  readonly basis?: readonly LegalBasis[];
}

/** 处罚的并用与选用: `all` 并处; `oneOf` 或者 (单处); `also` 可以并处. 单处或者并处 is `oneOf` with an `all` inside. */
export type SanctionTree =
  | SanctionRule
  | {
      /** `all`: 并处; `oneOf`: 或者; `also`: 可以并处. */
      readonly op: 'all' | 'oneOf';
      /** The penalties that it joins. */
      readonly of: readonly SanctionTree[];
    }
  | { readonly op: 'also'; readonly of: SanctionTree };

/** 处罚依据: the provision that a benchmark refines, with every kind that it sets. */
export interface SanctionStatute extends Omit<BenchmarkStatute, 'penalties' | 'successor'> {
  /** 种类及幅度. */
  readonly sanctions: SanctionTree;
}

/** 确无法查明的: what a document puts in place of a fact that cannot be established; without it the answer is asked for. */
export interface NotEstablishedValue {
  /** The option, `true` or `false`, or the number that counts instead. */
  readonly value: string | boolean;
  /** Where the rule stands. */
  readonly basis: LegalBasis;
}

/** 选项 of a fact. */
export interface FactOption {
  /** Stable name inside the fact. */
  readonly id: string;
  /** As printed. */
  readonly label: PublishedLabel;
}

/** What every fact that a benchmark asks for has. */
export interface FactHead {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** As printed. */
  readonly label: PublishedLabel;
  /** What counts where it cannot be established. */
  readonly notEstablished?: NotEstablishedValue;
}

/** 裁量事实的定义: `amount` yuan; `quantity` of a unit; `option` one of several; `flag` yes or no; `date`. */
export type FactDefinition =
  | (FactHead & { readonly kind: 'amount' })
  | (FactHead & {
      readonly kind: 'quantity';
      /** 计量单位, as the table prints it. */
      readonly unit: FactorUnit;
    })
  | (FactHead & {
      readonly kind: 'option';
      /** The options from which it is one. */
      readonly options: readonly FactOption[];
    })
  | (FactHead & { readonly kind: 'flag' })
  | (FactHead & { readonly kind: 'date' });

/** 裁量标准: where in its statutory range a case puts one sanction. */
export interface Placement {
  /** Id of the sanction. */
  readonly sanction: string;
  /** 幅度; the amount of money, or the days of a sanction that has days. */
  readonly range: RangeExpression;
}

/** 裁量种类: a row of the benchmark that sets the kinds themselves, in place of the statute's tree. */
export interface KindTier {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** The row as printed, for example 情节较轻. */
  readonly label: PublishedLabel;
  /** 适用条件. */
  readonly when: FactCondition;
  /** The kinds; ids of the statute's own sanctions keep their statutory range. */
  readonly sanctions: SanctionTree;
  /** Where the row stands, if not with the whole table. */
  readonly basis?: LegalBasis;
}

/** 情节: what makes a penalty lighter or heavier, or takes it away. */
export interface Circumstance {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** As printed. */
  readonly label: PublishedLabel;
  /** When it is there. */
  readonly when: FactCondition;
  /** 法定, 裁量基准规定, or 酌定. */
  readonly source: 'statutory' | 'benchmark' | 'officer';
  /** 不予, 减轻, 从轻, 从轻或者减轻, 一般, 从重. */
  readonly effect:
    | 'noPenalty'
    | 'mitigate'
    | 'lighten'
    | 'lightenOrMitigate'
    | 'general'
    | 'aggravate';
  /** 应当, 可以, 一般不. */
  readonly force: 'shall' | 'may' | 'generallyNot';
  /** What it does to the range of each sanction with an amount; the document decides. */
  readonly how: readonly Adjustment[];
  /** What 减轻 does where `effect` leaves it open; `how` is what 从轻 does. */
  readonly howMitigated?: readonly Adjustment[];
  /** Under the policy `sumCoefficients`: its signed number of units. */
  readonly coefficient?: Ratio;
  /** Ids of facts that already used it: then it is not counted again. */
  readonly consumedBy?: readonly string[];
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 情节的竞合: how a document settles several circumstances. `mainCircumstance` leaves it to a person. */
export type ResolvePolicy =
  | {
      readonly policy: 'sumCoefficients';
      /** What one unit of a coefficient is: a share. */
      readonly unit: Ratio;
      /** Where the document says so. */
      readonly basis: LegalBasis;
    }
  | {
      /** How circumstances that meet are taken together. */
      readonly policy: 'netCount' | 'mainCircumstance' | 'lightest' | 'heaviest' | 'inOrder';
      readonly basis: LegalBasis;
    };

/** 计算步骤: what follows the placement; the document sets the order. */
export type ComputationStage = 'aggravate' | 'lighten' | 'mitigate' | 'clamp' | 'round';

/** 界限取整: the step; the lower end is rounded up and the upper end down, so that the range is never left. */
export interface RangeRounding {
  /** Multiple of this. */
  readonly step: Money;
  /** Of an amount that is a point: which way, before the statutory range is looked at again. */
  readonly point: 'down' | 'up' | 'halfUp' | 'halfEven';
  /** Where the rule stands; absent where the document is silent and the step is a fen. */
  readonly basis?: LegalBasis;
}

/** 未定事项: what the document leaves to a person always, with its branches. */
export interface DeclaredChoice {
  /** Stable name inside the benchmark. */
  readonly id: string;
  /** The question. */
  readonly label: Term;
  /** The branches; each may fix facts of the benchmark. */
  readonly options: readonly {
    /** Stable name of the branch. */
    readonly id: string;
    /** The branch, for people. */
    readonly label: Term;
    /** The facts that it fixes, by id. */
    readonly facts: Readonly<Record<string, string | boolean>>;
  }[];
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 裁量权基准: a published table of any family but the weighted one, as data. */
export interface RangeBenchmark {
  /** Tells it from the weighted family; every other family is a placement of this one. */
  readonly family: 'range';
  /** Stable name, for example `market-bands-2022/food-122`. */
  readonly id: string;
  /** The version's first day. */
  readonly version: string;
  /** 违法行为. */
  readonly title: PublishedLabel;
  /** Where the table stands. */
  readonly basis: LegalBasis;
  /** 处罚依据. */
  readonly statute: SanctionStatute;
  /** What is asked. */
  readonly facts: readonly FactDefinition[];
  /** Where in its statutory range a case puts each sanction; a sanction without one keeps its statutory range. */
  readonly placement: readonly Placement[];
  /** Rows that set the kinds themselves; exactly one should hold. Absent where the statute's tree always applies. */
  readonly kinds?: readonly KindTier[];
  /** 情节. */
  readonly circumstances: readonly Circumstance[];
  /** How several circumstances are settled. */
  readonly resolve: ResolvePolicy;
  /** Stages after the placement, in order. */
  readonly order: readonly ComputationStage[];
  /** What the result may not leave; mitigation alone leaves it downwards. */
  readonly clamp: 'statute' | 'tier' | 'none';
  /** 取整. */
  readonly rounding: RangeRounding;
  /** How the document reads 以上, 以下 and the like; the ends of its intervals are set by it. */
  readonly lexicon: Lexicon;
  /** 有效期. */
  readonly validity: BenchmarkValidity;
  /** 来源. */
  readonly source: BenchmarkSource;
  /** What the document leaves to a person always. */
  readonly choices: readonly DeclaredChoice[];
}

/** 裁量权基准 of any family, told apart by `family`. */
export type Benchmark = WeightedBenchmark | RangeBenchmark;

/** 事实 of a case: an amount or a quantity, an option by id or label, yes or no, a date, or that it cannot be established. */
export type RangeFact =
  | string
  | boolean
  | {
      /** A decimal string, or a whole number, in `unit`. */
      readonly value: string | number;
      /** 计量单位. */
      readonly unit: string;
    }
  | { readonly notEstablished: true };

/** 案件事实 for a range benchmark, by fact id or label. */
export interface RangeFacts {
  /** Each under its id or its printed label. */
  readonly facts: Readonly<Record<string, RangeFact>>;
}

/** 执法人员的决定 on what is left to a person; what is not answered comes back as a choice. */
export interface OfficerAnswers {
  /** By question id, the id of the option. */
  readonly chosen?: Readonly<Record<string, string>>;
}
