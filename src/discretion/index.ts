/**
 * 行政裁量权基准 · Published scales for discretion as data, and the exact amount that they give, with its reasons.
 *
 * @example
 * // 一张已公布的表、案件事实、两个日期；金额、理由和凭据出来
 * const dates = { conductEndedOn: localDate('2024-03-04'), decidedOn: localDate('2024-04-29') }
 * const factors = { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' }
 * const assessed = assessDiscretion(unpermittedWaterDischarge, { factors }, dates).value
 * assessed.outcome // => 'sanctions'
 * assessed.fine // => { form: 'point', amount: '560000.00' }
 *
 * // 缺事实就说缺什么，不替人猜
 * const { f5, ...known } = factors
 * assessDiscretion(unpermittedWaterDischarge, { factors: known }, dates).value.outcome // => 'needFacts'
 * checkBenchmark(unpermittedWaterDischarge).map(({ code }) => code) // => ['discretion.statuteEndsFirst']
 *
 * @module discretion
 */

export { applicableVersion, type LawVersion, type VersionAnswer } from './applicable-version.js';
export { assessDiscretion } from './assess.js';
export { assessCase } from './assess-case.js';
export type {
  Assessment,
  AssessmentHead,
  ChoiceAssessment,
  ChoiceOption,
  ChoiceQuestion,
  DiscretionDates,
  DiscretionFacts,
  FactorFact,
  Fine,
  LevelConsequence,
  MissingFact,
  NeedFactsAssessment,
  NoPenaltyAssessment,
  NotEstablishedFact,
  QuantityFact,
  SanctionsAssessment,
} from './assessment.js';
export type {
  Benchmark,
  Circumstance,
  ComputationStage,
  DeclaredChoice,
  FactDefinition,
  FactHead,
  FactOption,
  KindTier,
  NotEstablishedValue,
  OfficerAnswers,
  Placement,
  RangeBenchmark,
  RangeFact,
  RangeFacts,
  RangeRounding,
  ResolvePolicy,
  SanctionRule,
  SanctionStatute,
  SanctionSubject,
  SanctionTree,
} from './benchmark.js';
export type {
  Capacity,
  CaseFact,
  CaseFacts,
  CaseParty,
  SpecialTimeBar,
  TimeBarRegime,
} from './case-facts.js';
export { caseFactLabels, parseCaseFacts } from './case-facts.js';
export type {
  ActExemption,
  ActSanctions,
  AppliedCircumstances,
  CaseAct,
  CaseAssessment,
  CaseInput,
  CaseOption,
  CaseOutcome,
  CaseQuestion,
  FineBar,
  IllegalGains,
  MissingCaseFact,
  ProvisionVersion,
  RangePenalties,
  StatedPenalties,
  UnsettledBenchmark,
  ViolatedProvision,
  WeightedPenalties,
} from './case-input.js';
export { checkBenchmark } from './check-benchmark.js';
export {
  type ConsistencyOptions,
  checkConsistency,
  type DecidedCase,
  type Departure,
  type PeerGroup,
} from './check-consistency.js';
export { checkRangeBenchmark } from './check-range-benchmark.js';
export {
  type CircumstanceAnswer,
  type CircumstanceBranch,
  type CircumstanceDirection,
  type CircumstanceGround,
  type CircumstanceQuestion,
  type CircumstanceRules,
  combineCircumstances,
  type EstablishedCircumstance,
  type WeighedCircumstance,
} from './circumstances.js';
export {
  type BenchmarkChange,
  type BenchmarkComparison,
  type BenchmarkDifference,
  compareBenchmarks,
} from './compare-benchmarks.js';
export { compareFineRanges, type RangeComparison } from './compare-ranges.js';
export { compareSeverity, compareYuanRanges, type PenaltySeverity } from './compare-severity.js';
export {
  type CompiledBenchmark,
  type CompiledFactor,
  type CompiledTrack,
  compileBenchmark,
} from './compile.js';
export { computeFine, type FineAnswer } from './compute-fine.js';
export {
  type Confiscation,
  type CriminalOffset,
  confiscationOf,
  criminalOffset,
} from './confiscation.js';
export {
  type DailyFine,
  type DailyFineCourse,
  type DailyFineRule,
  type DailyFineRun,
  dailyFineMeasures,
  dailyFineOf,
  ecologyCodeDailyFine,
} from './daily-fine.js';
export {
  type ExpressionFacts,
  type ExpressionSetting,
  evaluateRange,
  type MissingRangeFact,
  type RangeAnswer,
  type RangeBranch,
} from './evaluate.js';
export type { OpenQuestion } from './evaluate-number.js';
export {
  assessExemption,
  type ExemptionAnswer,
  type ExemptionAssessment,
  type ExemptionFinding,
  type ExemptionGround,
  personalCircumstances,
} from './exemptions.js';
export type {
  Adjustment,
  ComparisonSign,
  EndsIncluded,
  FactCondition,
  NumberExpression,
  NumberOperation,
  NumberRow,
  PlacementScale,
  RangeEnd,
  RangeExpression,
  RegimeBranch,
  ScoreWeight,
  Tier,
} from './expression.js';
export { parseExpression } from './expression-schema.js';
export type { FactConsequence } from './fact-consequences.js';
export { type Instalment, instalmentsOf } from './instalments.js';
export { type Bound, type Interval, isWithinInterval } from './interval.js';
export { type Band, civilCodeLexicon, type Lexicon, type LimitWord, readBand } from './lexicon.js';
export {
  type FineDecision,
  type FineLimits,
  type MitigatingCircumstance,
  overrideFine,
  pickFine,
} from './officer-pick.js';
export { parseBenchmark, parseRangeBenchmark, parseWeightedBenchmark } from './parse-benchmark.js';
export { discretionProblem, discretionProblems } from './problems.js';
export type {
  AskedFact,
  AssessedSanction,
  RangeAssessment,
  RangeChoiceAssessment,
  RangeChoiceOption,
  RangeNeedFactsAssessment,
  RangeSanctionsAssessment,
  SanctionPlan,
} from './range-assessment.js';
export type {
  ReliefClaim,
  ReliefCondition,
  ReliefExclusion,
  ReliefItem,
  ReliefList,
} from './relief-list.js';
export { renderCaseReasoning } from './render-case.js';
export { renderReasoning } from './render-reasoning.js';
export { replayCase } from './replay-case.js';
export { type AssessedAct, type JointCap, type JointFine, sumFines } from './several-acts.js';
export {
  type CompetingProvision,
  type HigherFineAnswer,
  type HigherFineStrategy,
  higherFine,
} from './several-laws.js';
export { assessParties, type PartyAssessment, type PartyCase } from './several-parties.js';
export {
  type FineDistribution,
  type PastCase,
  type SimulatedAnswer,
  type SimulatedCase,
  type Simulation,
  type SimulationFailure,
  type SimulationSide,
  simulate,
  simulateCases,
} from './simulate.js';
export type { SettledFine } from './statutory-fine.js';
export { type SurchargeRelief, surchargeRelief } from './surcharge-relief.js';
export { type TimeBarAnswer, timeBarOf } from './time-bar.js';
export { type ProcedureTrigger, type TriggeredProcedure, triggersOf } from './triggers.js';
export type {
  AccompanyingPenalty,
  AccompanyingPenaltyKind,
  BenchmarkSource,
  BenchmarkStatute,
  BenchmarkValidity,
  CorrectionOrder,
  FactorLevel,
  FactorUnit,
  FineBase,
  NotEstablishedRule,
  PublishedLabel,
  ShareLimit,
  StatutoryFine,
  SucceedingProvision,
  WeightCombination,
  WeightedBenchmark,
  WeightedFactor,
  WeightedTrack,
} from './weighted-benchmark.js';
export type { YuanRange } from './yuan-range.js';
