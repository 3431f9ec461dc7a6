import {
  coreProblem,
  failed,
  isFields,
  type LegalBasis,
  ok,
  type Problem,
  type Result,
  shown,
  type TraceNode,
} from '../core/index.js';
import type { Applicability } from './applicability.js';
import { assessRange } from './assess-range.js';
import type {
  Assessment,
  ChoiceOption,
  ChoiceQuestion,
  DiscretionDates,
  DiscretionFacts,
} from './assessment.js';
import type { Benchmark, OfficerAnswers, RangeBenchmark, RangeFacts } from './benchmark.js';
import { compareFineRanges } from './compare-ranges.js';
import { type CompiledBenchmark, compileBenchmark } from './compile.js';
import { missingFacts, possibleFines } from './need-facts.js';
import { discretionProblem } from './problems.js';
import type { RangeAssessment } from './range-assessment.js';
import { readCase } from './read-case.js';
import { type Reading, replaced, UNKNOWN } from './read-facts.js';
import { receiptOf } from './receipt.js';
import { settle, shareOf } from './share.js';
import {
  answerNode,
  branchNode,
  fineNodes,
  rangeNode,
  termOf,
  versionNodes,
  weightNodes,
  yuanText,
} from './trace.js';
import type { WeightedBenchmark } from './weighted-benchmark.js';

const NONE: readonly [] = [];

/** 从旧兼从轻. */
const ACT_37: LegalBasis = { law: '行政处罚法', article: 37 };

interface Case {
  readonly compiled: CompiledBenchmark;
  readonly applicability: Applicability;
}

/**
 * 裁量: what a published benchmark says about the facts of a case, with every step and its source.
 *
 * Start point plus the weight of each factor, at most the document's cap, times the statutory maximum, never outside the
 * statutory range. A missing fact is asked for, never assumed; what the law leaves to a person comes back as a choice
 * with the consequence of every branch. The order in which facts are given does not matter.
 *
 * Basis: 行政处罚法 第五条第二款, 第三十四条, 第三十七条; the benchmark's own document.
 * Fails: `input.notObject`, `input.notString`, `discretion.unknownFactor`, `discretion.unknownLevel`, `discretion.duplicateFactor`, `discretion.factMalformed`,
 * `discretion.notQuantity`, `discretion.wrongUnit`, `discretion.quantityMalformed`, `discretion.notWhole`,
 * `discretion.quantityInNoLevel`, `discretion.unknownTrack`, `discretion.baseUnused`, `discretion.unknownField`,
 * `discretion.unknownFact`, `discretion.duplicateFact`, `discretion.unknownOption`, `discretion.factNotFlag`,
 * `discretion.resultCycle`, `discretion.emptyRange`, `discretion.unknownQuestion`, `discretion.datesReversed`, `discretion.statuteEnded`, `discretion.benchmarkNotYet`, `discretion.benchmarkExpired`,
 * what {@link compileBenchmark} and {@link evaluateRange} fail with, and the problems of dates and money.
 * Warns: `discretion.statuteUnverified`, `discretion.raisedToMinimum`, `discretion.clampedToStatute`,
 * `discretion.kindBeyondStatute`, `discretion.kindDropped`, `discretion.notEstablishedAsked`.
 *
 * @param benchmark a benchmark of any family, or a compiled one where it serves many cases.
 * @param officer answers to what is left to a person, by question; without them every branch is computed.
 *
 * @example
 * const assessed = assessDiscretion(
 *   unpermittedWaterDischarge,
 *   {
 *     factors: {
 *       排污许可分类管理类别: '重点管理',
 *       排污情况: '排放有毒有害水污染物',
 *       排放口所在区域: '生态环境敏感区以外的区域',
 *       违法行为持续时间: { value: 6, unit: '个月' },
 *       整改情况: '限期内改正',
 *       '近二年同类违法行为情况（含本次）': '1次',
 *     },
 *   },
 *   { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') },
 * )
 * assessed.value.fine // => { form: 'point', amount: '560000.00' }
 * assessed.value.trace.output // => '560000.00'
 */
export function assessDiscretion(
  benchmark: WeightedBenchmark | CompiledBenchmark,
  facts: DiscretionFacts,
  dates: DiscretionDates,
  officer?: OfficerAnswers,
): Result<Assessment>;
export function assessDiscretion(
  benchmark: RangeBenchmark,
  facts: RangeFacts,
  dates: DiscretionDates,
  officer?: OfficerAnswers,
): Result<RangeAssessment>;
export function assessDiscretion(
  benchmark: Benchmark | CompiledBenchmark,
  facts: DiscretionFacts | RangeFacts,
  dates: DiscretionDates,
  officer: OfficerAnswers = {},
): Result<Assessment | RangeAssessment> {
  const answers = unreadableAnswers(officer);
  const assessed = assessBy(benchmark, facts, dates, answers.length > 0 ? {} : officer);
  return answers.length > 0
    ? failed(...answers, ...(assessed.ok ? [] : assessed.problems))
    : assessed;
}

function assessBy(
  benchmark: Benchmark | CompiledBenchmark,
  facts: DiscretionFacts | RangeFacts,
  dates: DiscretionDates,
  officer: OfficerAnswers,
): Result<Assessment | RangeAssessment> {
  if ('family' in benchmark && benchmark.family === 'range')
    return assessRange(benchmark, facts, dates, officer);
  const compiled = 'form' in benchmark ? ok(benchmark) : compileBenchmark(benchmark);
  if (!compiled.ok) return compiled;
  const read = readCase(compiled.value, facts, dates);
  if (!read.ok) return read;
  const { applicability, reading } = read.value;
  const asked = { compiled: compiled.value, applicability };
  const assessed = settleQuestions(asked, reading, applicability.questions);
  return assessed.ok
    ? ok(answered(assessed.value, officer), [...applicability.warnings, ...assessed.warnings])
    : assessed;
}

/** Answers are texts by question. */
function unreadableAnswers(officer: unknown): readonly Problem[] {
  const notObject = (actual: unknown, path: readonly string[]): readonly Problem[] => [
    coreProblem('input.notObject', { actual: shown(actual) }, path),
  ];
  if (!isFields(officer)) return notObject(officer, ['officer']);
  const { chosen } = officer;
  if (chosen === undefined) return [];
  if (!isFields(chosen)) return notObject(chosen, ['officer', 'chosen']);
  return Object.entries(chosen)
    .filter(([, option]) => typeof option !== 'string')
    .map(([question, option]) =>
      coreProblem('input.notString', { actual: shown(option) }, ['officer', 'chosen', question]),
    );
}

/** The branch that the officer chose, where one was. */
function answered(assessment: Assessment, { chosen = {} }: OfficerAnswers): Assessment {
  if (assessment.outcome !== 'choice' || !Object.hasOwn(chosen, assessment.question))
    return assessment;
  const option = assessment.options.find(({ id }) => id === chosen[assessment.question]);
  return option?.assessment === undefined ? assessment : answered(option.assessment, { chosen });
}

function settleQuestions(
  asked: Case,
  reading: Reading,
  [question, ...later]: readonly ChoiceQuestion[],
): Result<Assessment> {
  if (question === undefined) return settleOverlaps(asked, reading);
  const inner = settleQuestions(asked, reading, later);
  if (!inner.ok) return inner;
  const options =
    question === 'statuteReplaced'
      ? replacedStatuteOptions(asked, reading, inner.value)
      : newerBenchmarkOptions(asked, inner.value);
  return ok(choice(asked, reading, question, options), inner.warnings);
}

/** 从旧兼从轻. */
function replacedStatuteOptions(
  { compiled: { benchmark } }: Case,
  { track }: Reading,
  assessment: Assessment,
): readonly ChoiceOption[] {
  const { statute, tracks } = benchmark;
  const statutory = tracks[track]?.statutory;
  const { successor } = statute;
  const comparison =
    successor !== undefined && statutory?.form === 'amount'
      ? compareFineRanges(successor.interval, statutory.interval)
      : undefined;
  return [
    {
      id: 'earlierLaw',
      label: {
        zh: '适用违法行为发生时的规定',
        en: 'apply the provision in force at the time of the conduct',
      },
      basis: [ACT_37, ...statute.basis],
      assessment,
    },
    {
      id: 'laterLaw',
      label: {
        zh: '新的规定处罚较轻或者不认为是违法的，适用新的规定',
        en: 'apply the new provision, if it punishes less or no longer sees a violation',
      },
      basis: [ACT_37, ...statute.endedBy, ...(successor ? [successor.basis] : [])],
      ...(successor && { statutory: successor.interval }),
      ...(comparison && { comparison }),
    },
  ];
}

function newerBenchmarkOptions(
  { compiled: { benchmark } }: Case,
  assessment: Assessment,
): readonly ChoiceOption[] {
  return [
    {
      id: 'thisBenchmark',
      label: {
        zh: '适用决定时有效的裁量权基准',
        en: 'apply the benchmark in force on the day of the decision',
      },
      basis: [benchmark.validity.basis],
      assessment,
    },
    {
      id: 'earlierBenchmark',
      label: {
        zh: '适用违法行为发生时的裁量权基准',
        en: 'apply the benchmark of the time of the conduct',
      },
      basis: [],
    },
  ];
}

/** A quantity that the table puts into two rows is settled row by row. */
function settleOverlaps(asked: Case, reading: Reading): Result<Assessment> {
  const [overlap, ...overlaps] = reading.overlaps;
  if (overlap === undefined) return settleFacts(asked, reading);
  const { benchmark } = asked.compiled;
  const factor = benchmark.factors[overlap.factor];
  const options: ChoiceOption[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const index of overlap.levels) {
    const level = factor?.levels[index];
    if (factor === undefined || level === undefined) continue;
    const branch = settleOverlaps(asked, {
      ...reading,
      overlaps,
      chosen: replaced(reading.chosen, overlap.factor, index),
      facts: replaced(reading.facts, overlap.factor, level.id),
    });
    if (!branch.ok) {
      problems.push(...branch.problems);
      continue;
    }
    warnings.push(...branch.warnings);
    const name = termOf(factor.label);
    const row = termOf(level.label);
    options.push({
      id: level.id,
      label: { zh: `${name.zh}：${row.zh}`, en: `${name.en}: ${row.en}` },
      basis: [benchmark.basis],
      assessment: branch.value,
    });
  }
  return problems.length > 0
    ? failed(...problems)
    : ok(choice(asked, reading, 'overlappingLevels', options), warnings);
}

function choice(
  asked: Case,
  reading: Reading,
  question: ChoiceQuestion,
  options: readonly ChoiceOption[],
): Assessment {
  const { benchmark } = asked.compiled;
  const branches = options.map(({ id, label, basis, assessment }) =>
    branchNode(id, label, basis, assessment ? [assessment.trace] : []),
  );
  return {
    outcome: 'choice',
    benchmark: benchmark.id,
    question,
    options,
    trace: answerNode(benchmark, 'undetermined', null, [
      ...versionNodes(benchmark, asked.applicability),
      ...branches,
    ]),
    receipt: receiptOf(asked.compiled, asked.applicability, reading),
  };
}

function settleFacts(asked: Case, reading: Reading): Result<Assessment> {
  const { compiled, applicability } = asked;
  const { benchmark } = compiled;
  const { track, base, chosen } = reading;
  const column = benchmark.tracks[track];
  const share = shareOf(compiled, track, chosen);
  const settled = settle(compiled, track, base, share.capped);
  const receipt = receiptOf(asked.compiled, asked.applicability, reading);
  const known: readonly TraceNode[] = [
    ...versionNodes(benchmark, applicability),
    ...(column
      ? [rangeNode(compiled, column, base), ...weightNodes(compiled, column, reading)]
      : []),
  ];
  if (column === undefined || settled === undefined || chosen.includes(UNKNOWN)) {
    const possible = possibleFines(compiled, reading);
    return ok({
      outcome: 'needFacts',
      benchmark: benchmark.id,
      missing: missingFacts(compiled, reading),
      ...(possible && { possible }),
      trace: answerNode(benchmark, 'undetermined', null, known),
      receipt,
    });
  }
  if (!settled.ok) return settled;
  const { amount, raised, exact } = settled.value;
  const warnings =
    raised && column.floor === undefined
      ? [
          discretionProblem('discretion.raisedToMinimum', {
            amount: yuanText(exact),
            minimum: amount,
          }),
        ]
      : NONE;
  const steps = [...known, ...fineNodes(compiled, column, base, share, settled.value)];
  return ok(
    {
      outcome: 'sanctions',
      benchmark: benchmark.id,
      track: column.id,
      fine: { form: 'point', amount },
      penalties: benchmark.statute.penalties ?? [],
      orders: benchmark.statute.orders ?? [],
      trace: answerNode(benchmark, 'applied', amount, steps),
      receipt,
    },
    warnings,
  );
}
