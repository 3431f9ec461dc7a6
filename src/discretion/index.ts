/**
 * 行政裁量权基准 · Published scales for discretion as data, and the exact amount that they give, with its reasons.
 *
 * @module discretion
 */
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
export { type Bound, type Interval, isWithinInterval } from './interval.js';
export { type Band, civilCodeLexicon, type Lexicon, type LimitWord, readBand } from './lexicon.js';
export { discretionProblem, discretionProblems } from './problems.js';
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
