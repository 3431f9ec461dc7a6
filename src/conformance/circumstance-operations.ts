/* 情节、程序的触发, and a case computed again from its receipt. */

import { ok } from '../core/index.js';
import {
  type Benchmark,
  type CaseFacts,
  type CircumstanceRules,
  combineCircumstances,
  type EstablishedCircumstance,
  parseCaseFacts,
  personalCircumstances,
  type RangeSanctionsAssessment,
  replayCase,
  type SanctionsAssessment,
  triggersOf,
} from '../discretion/index.js';
import { circumstanceRulesSchema } from '../discretion/schemas.js';
import { imposedSchema } from '../exchange/schemas.js';
import { CASE_OUTCOME, ends, outcomeOf, yuanRange } from './case-operations.js';
import {
  anything,
  byShape,
  date,
  field,
  list,
  type Operation,
  object,
  operation,
  optional,
  struct,
  text,
  word,
} from './operation.js';

/** 情节、触发、重算. */
export const circumstanceOperations: readonly Operation[] = [
  operation(
    'discretion.personalCircumstances',
    '当事人自身的从轻、减轻情节',
    'the circumstances that follow from birth date and capacity',
    { facts: field<CaseFacts>('CaseFacts', parseCaseFacts) },
    "('underEighteen' | 'partialCapacity')[]",
    ({ facts }) => ok(personalCircumstances(facts)),
  ),
  operation(
    'discretion.combineCircumstances',
    '适用裁量情节',
    'what the circumstances of a case make of the range that the benchmark gave: one branch, or every branch of a choice',
    {
      rules: byShape<CircumstanceRules>('CircumstanceRules', circumstanceRulesSchema),
      established: list(
        struct<EstablishedCircumstance>('EstablishedCircumstance', {
          id: text,
          taken: optional(word('lighten', 'mitigate', 'apply', 'leave')),
        }),
      ),
      statutory: yuanRange,
      placed: yuanRange,
      usedFacts: optional(list(text)),
    },
    '{ branches: { direction, taken, range? }[], questions }',
    ({ rules, established, statutory, placed, usedFacts = [] }) => {
      const answer = combineCircumstances(rules, established, { statutory, placed, usedFacts });
      if (!answer.ok) return answer;
      const { branches, questions } = answer.value;
      return ok(
        {
          branches: branches.map(({ direction, taken, range }) => ({
            direction,
            taken,
            range: range && ends(range),
          })),
          questions,
        },
        answer.warnings,
      );
    },
  ),
  operation(
    'discretion.triggersOf',
    '程序的触发',
    'which procedures computed penalties call for; of an assessment the members that tell',
    {
      assessment: byShape<SanctionsAssessment | RangeSanctionsAssessment>(
        '{ fine, penalties: { kind, force, when? }[] } | { sanctions: { id, kind, force, amount? }[], plan }',
        imposedSchema,
      ),
      party: word('citizen', 'organization'),
      on: date,
    },
    "Record<'met' | 'notMet' | 'undetermined'>",
    ({ assessment, party, on }) => {
      const answer = triggersOf(assessment, party, on);
      return answer.ok
        ? ok(
            Object.fromEntries(answer.value.map(({ procedure, verdict }) => [procedure, verdict])),
            answer.warnings,
          )
        : answer;
    },
  ),
  operation(
    'discretion.replayCase',
    '凭回执重算',
    'the case of a receipt assessed again, by the benchmarks that it names',
    {
      receipt: anything,
      benchmarks: list(object<Benchmark>('WeightedBenchmark | RangeBenchmark')),
    },
    CASE_OUTCOME,
    ({ receipt, benchmarks }) => {
      const answer = replayCase(receipt as Parameters<typeof replayCase>[0], benchmarks);
      return answer.ok ? ok(outcomeOf(answer.value.result), answer.warnings) : answer;
    },
  ),
];
