/*
 * What one version of a provision says of the facts: a benchmark assessed, or penalties as stated. Both come to the same shape, so
 * that circumstances, versions and provisions are settled in one way, whatever stands behind them.
 */
import {
  failed,
  fractionOfMoney,
  type LocalDate,
  type Money,
  money,
  ok,
  type Problem,
  parseMoney,
  type Result,
  ratioOfFraction,
  shown,
  type TraceNode,
} from '../core/index.js';
import { assessDiscretion } from './assess.js';
import type { Assessment, Fine, SanctionsAssessment } from './assessment.js';
import type { Benchmark, RangeBenchmark, RangeRounding, SanctionSubject } from './benchmark.js';
import type {
  ProvisionVersion,
  RangePenalties,
  StatedPenalties,
  WeightedPenalties,
} from './case-input.js';
import type { PenaltySeverity } from './compare-severity.js';
import { discretionProblem } from './problems.js';
import type {
  AssessedSanction,
  RangeAssessment,
  RangeSanctionsAssessment,
  SanctionPlan,
} from './range-assessment.js';
import { boundsOf } from './statutory-fine.js';
import { sureIn } from './triggers.js';
import type { CorrectionOrder } from './weighted-benchmark.js';
import {
  type ExactBound,
  exactOf,
  isEmpty,
  pointAt,
  rangeOf,
  writtenOf,
  type YuanRange,
} from './yuan-range.js';

/** 一个版本对本案的规定, settled but for the circumstances. */
export interface VersionPenalties {
  /** 罚款 with its statutory range; absent where the version sets none. */
  readonly fine?: {
    readonly statutory: YuanRange;
    readonly placed: YuanRange;
    readonly force: 'shall' | 'may';
  };
  readonly others: readonly PenaltySeverity[];
  readonly plan?: SanctionPlan;
  readonly orders: readonly CorrectionOrder[];
  /** What the benchmark read, by id and label, and the circumstances that it applied. */
  readonly usedFacts: readonly string[];
  readonly rounding: Pick<RangeRounding, 'step' | 'point'>;
  readonly computed?: SanctionsAssessment | RangeSanctionsAssessment;
}

/** What a version comes to before a person has settled its questions. */
export type VersionReading = Assessment | RangeAssessment | StatedPenalties | 'notUnlawful';

type BenchmarkPenalties = WeightedPenalties | RangePenalties;

const isRange = (says: BenchmarkPenalties): says is RangePenalties =>
  'family' in says.benchmark && says.benchmark.family === 'range';

/** The benchmark of a version, where it has one. */
export function benchmarkOf({ says }: ProvisionVersion): Benchmark | undefined {
  if (says === 'notUnlawful' || !('benchmark' in says)) return undefined;
  return 'form' in says.benchmark ? says.benchmark.benchmark : says.benchmark;
}

/** Reads a version; the question of a replaced statute is the case's own, so the table answers for its own law. */
export function readVersion(
  version: ProvisionVersion,
  dates: { readonly conductEndedOn: LocalDate; readonly decidedOn: LocalDate },
): Result<VersionReading> {
  const { says } = version;
  if (says === 'notUnlawful') return ok(says);
  if (!('benchmark' in says)) {
    const problems = unusableRanges(says);
    return problems.length > 0 ? failed(...problems) : ok(says);
  }
  const { decidedOn } = dates;
  const benchmark = benchmarkOf(version);
  const ended = benchmark?.statute.until ?? 'open';
  if (
    benchmark !== undefined &&
    ended !== 'open' &&
    ended <= decidedOn &&
    isInForce(version, decidedOn)
  )
    return failed(
      discretionProblem(
        'discretion.benchmarkOfOtherVersion',
        { benchmark: benchmark.id, until: ended, version: version.id, decidedOn },
        ['says', 'benchmark'],
      ),
    );
  const officer = { chosen: { statuteReplaced: 'earlierLaw' } };
  return isRange(says)
    ? assessDiscretion(says.benchmark, says.facts, dates, officer)
    : assessDiscretion(says.benchmark, says.facts, dates, officer);
}

export const isInForce = (
  { from, until }: Pick<ProvisionVersion, 'from' | 'until'>,
  on: LocalDate,
): boolean => from <= on && (until === 'open' || on < until);

function unusableRanges({ statutory, fine }: StatedPenalties): readonly Problem[] {
  return Object.entries({ statutory, ...(fine && { fine }) }).flatMap(([name, range]) => {
    const { min, max } = exactOf(range);
    const words = shown(range.words);
    const at = ['says', name];
    if ((min?.value.numerator ?? 0n) < 0n || (max?.value.numerator ?? 0n) < 0n)
      return [discretionProblem('discretion.fineNegative', { words }, at)];
    return isEmpty({ ...(min && { min }), ...(max && { max }) })
      ? [discretionProblem('discretion.emptyRange', { words }, at)]
      : [];
  });
}

const FEN = money('0.01');

/** Penalties as stated. */
export const statedPenalties = ({
  statutory,
  fine = statutory,
  others = [],
}: StatedPenalties): VersionPenalties => ({
  fine: { statutory, placed: fine, force: 'shall' },
  others,
  orders: [],
  usedFacts: [],
  rounding: { step: FEN, point: 'down' },
});

/** What a benchmark gave, for one kind of party. */
export function benchmarkPenalties(
  version: ProvisionVersion,
  assessment: SanctionsAssessment | RangeSanctionsAssessment,
  subject: SanctionSubject | undefined,
): Result<VersionPenalties> {
  const benchmark = benchmarkOf(version);
  return 'sanctions' in assessment
    ? rangePenalties(benchmark, assessment, subject)
    : ok(weightedPenalties(benchmark, assessment));
}

function weightedPenalties(
  benchmark: Benchmark | undefined,
  assessment: SanctionsAssessment,
): VersionPenalties {
  const { fine, penalties, orders, track, receipt } = assessment;
  const table = benchmark?.family === 'weighted' ? benchmark : undefined;
  const column = table?.tracks.find(({ id }) => id === track);
  const base = parseMoney(Reflect.get(Object(receipt.inputs['facts']), 'base'));
  const bounds = column && boundsOf(column.statutory, base.ok ? base.value : undefined);
  const end = (value: ExactBound['value'] | undefined) => value && { value, included: true };
  const placed = yuanOf(fine);
  const statutory =
    column === undefined || bounds === undefined
      ? placed
      : writtenOf(column.statutory.interval.words, rangeOf(end(bounds.min), end(bounds.max)));
  const { mode, step } = table?.rounding ?? { mode: 'down', step: FEN };
  return {
    fine: { statutory, placed, force: 'shall' },
    others: penalties.map(({ kind, force, when }) => ({
      kind,
      force: when === undefined ? force : 'may',
    })),
    orders,
    usedFacts: table?.factors.flatMap(({ id, label }) => [id, label.zh]) ?? [],
    rounding: { step, point: mode },
    computed: assessment,
  };
}

function rangePenalties(
  table: Benchmark | undefined,
  assessment: RangeSanctionsAssessment,
  subject: SanctionSubject | undefined,
): Result<VersionPenalties> {
  const { benchmark, plan, orders, trace } = assessment;
  const subjects = subjectsOf(assessment);
  const sanctions = assessment.sanctions.filter(
    (sanction) => subjects.length < 2 || sanction.subject === subject,
  );
  if (sanctions.length === 0 && assessment.sanctions.length > 0)
    return failed(
      discretionProblem('discretion.noSanctionFor', { benchmark, subject: subject ?? '' }),
    );
  const sure = new Set(sureIn(plan));
  const forceOf = ({ id, force }: AssessedSanction): 'shall' | 'may' =>
    sure.has(id) && force === 'shall' ? 'shall' : 'may';
  const fines = sanctions.filter(({ kind, amount }) => kind === 'fine' && amount !== undefined);
  const [fine, ...more] = fines;
  if (more.length > 0) return failed(discretionProblem('discretion.severalFines', { benchmark }));
  const placed = fine?.amount && yuanOf(fine.amount);
  return ok({
    ...(fine !== undefined &&
      placed !== undefined && {
        fine: { statutory: fine.statutory ?? placed, placed, force: forceOf(fine) },
      }),
    others: sanctions
      .filter((sanction) => sanction !== fine)
      .map((sanction) => {
        const extent = sanction.days ?? (sanction.amount && yuanOf(sanction.amount));
        return { kind: sanction.kind, force: forceOf(sanction), ...(extent && { extent }) };
      }),
    plan,
    orders,
    usedFacts: [
      ...(table?.family === 'range' ? factsReadBy(table) : []),
      ...appliedCircumstances(trace),
    ],
    rounding: table?.family === 'range' ? table.rounding : { step: FEN, point: 'down' },
    computed: assessment,
  });
}

/** 受罚主体 of a table. */
export const subjectsOf = ({ sanctions }: RangeSanctionsAssessment): readonly SanctionSubject[] => [
  ...new Set(sanctions.map(({ subject }) => subject)),
];

/** Facts that the placement reads, by id and label. */
function factsReadBy({ placement, kinds, facts }: RangeBenchmark): readonly string[] {
  const read = factsIn([placement, kinds]);
  return facts.flatMap(({ id, label }) => (read.has(id) ? [id, label.zh] : []));
}

/** Circumstances that the table applied itself. */
const appliedCircumstances = ({
  rule,
  verdict,
  inputs,
  children,
}: TraceNode): readonly string[] => [
  ...(rule === 'discretion.circumstance' && verdict === 'met' ? [String(inputs['id'])] : []),
  ...children.flatMap(appliedCircumstances),
];

/** Every fact that expressions read. */
function factsIn(expressions: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const left: unknown[] = [...expressions];
  const seen = new Set<object>();
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const fact: unknown = Reflect.get(one, 'fact');
    if (typeof fact === 'string') found.add(fact);
    left.push(...Object.values(one));
  }
  return found;
}

/** An amount or a range of money, exact. */
export function yuanOf(fine: Fine): YuanRange {
  const exact = (value: Money) => fractionOfMoney(value);
  if (fine.form === 'point') return writtenOf(`${fine.amount}元`, pointAt(exact(fine.amount)));
  const { words, min, max } = fine.interval;
  return {
    words,
    ...(min && { min: { value: ratioOfFraction(exact(min.value)), included: min.included } }),
    ...(max && { max: { value: ratioOfFraction(exact(max.value)), included: max.included } }),
  };
}
