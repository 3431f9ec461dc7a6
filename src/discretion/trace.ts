import {
  decimalOf,
  type Fraction,
  formatPercent,
  fractionOfMoney,
  type LegalBasis,
  type Money,
  ratioOfFraction,
  type Term,
  type TraceNode,
  type TraceValue,
  type Verdict,
} from '../core/index.js';
import type { Applicability } from './applicability.js';
import type { FactorFact } from './assessment.js';
import type { Benchmark } from './benchmark.js';
import type { CompiledBenchmark } from './compile.js';
import type { Reading } from './read-facts.js';
import { type Share, shareFraction } from './share.js';
import { boundsOf, countedBase, type SettledFine } from './statutory-fine.js';
import type {
  FactorLevel,
  PublishedLabel,
  StatutoryFine,
  WeightedBenchmark,
  WeightedFactor,
  WeightedTrack,
} from './weighted-benchmark.js';

/** A label in both languages; where nobody translated it, the English shows the Chinese. */
export const termOf = ({ zh, en }: PublishedLabel): Term => ({ zh, en: en ?? zh });

/** An exact number of yuan: a decimal where it ends, else a fraction. */
export const yuanText = (yuan: Fraction): string => decimalOf(yuan) ?? ratioOfFraction(yuan);

/** The same of an amount. */
const moneyText = (amount: Money): string =>
  amount.endsWith('.00') ? amount.slice(0, -3) : yuanText(fractionOfMoney(amount));

const node = (
  rule: string,
  label: Term,
  verdict: Verdict,
  inputs: Readonly<Record<string, TraceValue>>,
  output: TraceValue,
  basis: readonly LegalBasis[],
  children: readonly TraceNode[] = [],
): TraceNode => ({ rule, label, verdict, inputs, output, basis, children });

/** A node that many traces hold. */
const shared = (one: TraceNode): TraceNode => {
  Object.freeze(one.inputs);
  Object.freeze(one.basis);
  return Object.freeze(one);
};

/** A step of a column that is the same in every case: worked out on first use. */
function onceFor(
  { benchmark, tracks }: CompiledBenchmark,
  column: WeightedTrack,
  step: 'range' | 'start',
  fresh: () => TraceNode,
): TraceNode {
  const known = tracks[benchmark.tracks.indexOf(column)]?.head;
  const before = known?.get(step);
  if (before !== undefined) return before;
  const made = shared(fresh());
  known?.set(step, made);
  return made;
}

/** Versions in force on the dates of the case. */
export function versionNodes(
  { validity, statute }: Pick<Benchmark, 'validity' | 'statute'>,
  { conductEndedOn, decidedOn }: Applicability,
): readonly TraceNode[] {
  const isReplaced = statute.until !== 'open' && decidedOn >= statute.until;
  return [
    node(
      'discretion.benchmarkInForce',
      { zh: '裁量权基准在决定日有效', en: 'the benchmark is in force on the day of the decision' },
      'met',
      { from: validity.from, until: validity.until, decidedOn, conductEndedOn },
      null,
      [validity.basis],
    ),
    node(
      'discretion.statuteInForce',
      isReplaced
        ? {
            zh: '处罚依据在决定日已被废止',
            en: 'the provision is repealed on the day of the decision',
          }
        : { zh: '处罚依据有效', en: 'the provision is in force' },
      isReplaced ? 'notMet' : 'met',
      { until: statute.until, decidedOn, conductEndedOn },
      null,
      isReplaced ? [...statute.basis, ...statute.endedBy] : statute.basis,
    ),
  ];
}

/** The ends of a statutory range, as a trace shows them. */
function boundsTexts(
  statutory: StatutoryFine,
  base: Money | undefined,
): { readonly minimum?: string; readonly maximum: string } | undefined {
  if (statutory.form === 'amount') {
    const { min, max } = statutory.interval;
    return max && { ...(min && { minimum: moneyText(min.value) }), maximum: moneyText(max.value) };
  }
  const bounds = boundsOf(statutory, base);
  return (
    bounds && {
      ...(bounds.min && { minimum: yuanText(bounds.min) }),
      maximum: yuanText(bounds.max),
    }
  );
}

/** The statutory range of a column. */
export function rangeNode(
  compiled: CompiledBenchmark,
  column: WeightedTrack,
  base: Money | undefined,
): TraceNode {
  if (column.statutory.form === 'multiple') return freshRangeNode(compiled, column, base);
  return onceFor(compiled, column, 'range', () => freshRangeNode(compiled, column, base));
}

function freshRangeNode(
  { benchmark: { statute } }: CompiledBenchmark,
  { statutory }: WeightedTrack,
  base: Money | undefined,
): TraceNode {
  const { words } = statutory.interval;
  const bounds = boundsTexts(statutory, base);
  const multiple: Record<string, TraceValue> =
    statutory.form === 'multiple' && base !== undefined
      ? { baseName: statutory.base.label.zh, base, countedBase: countedBase(statutory, base) }
      : {};
  return node(
    'discretion.statutoryRange',
    { zh: '法定罚款幅度', en: 'statutory range of the fine' },
    bounds ? 'applied' : 'undetermined',
    { words, ...multiple, ...bounds },
    bounds === undefined ? null : bounds.maximum,
    [...statute.basis],
  );
}

function factInputs(fact: FactorFact | undefined): Readonly<Record<string, TraceValue>> {
  if (typeof fact !== 'object') return {};
  return 'notEstablished' in fact
    ? { notEstablished: true }
    : { value: fact.value, unit: fact.unit };
}

/** Start point and weights, each with its row and printed page. */
export function weightNodes(
  compiled: CompiledBenchmark,
  column: WeightedTrack,
  { chosen, facts }: Pick<Reading, 'chosen' | 'facts'>,
): readonly TraceNode[] {
  const { benchmark } = compiled;
  const nodes: TraceNode[] = [
    onceFor(compiled, column, 'start', () =>
      node(
        'discretion.startPoint',
        { zh: '裁量起点', en: 'start point' },
        'applied',
        { track: column.id, printedPage: column.printedPage },
        formatPercent(column.start),
        [benchmark.basis],
      ),
    ),
  ];
  benchmark.factors.forEach((factor, index) => {
    const at = chosen[index] ?? -1;
    const known = compiled.factors[index]?.steps;
    if (known === undefined || at < 0 || typeof facts[index] !== 'string') {
      nodes.push(weightNode(benchmark, factor, factor.levels[at], facts[index]));
      return;
    }
    const step = known[at] ?? shared(weightNode(benchmark, factor, factor.levels[at], undefined));
    known[at] = step;
    nodes.push(step);
  });
  return nodes;
}

function weightNode(
  benchmark: WeightedBenchmark,
  factor: WeightedFactor,
  level: FactorLevel | undefined,
  fact: FactorFact | undefined,
): TraceNode {
  const notEstablished = typeof fact === 'object' && 'notEstablished' in fact;
  const unread = notEstablished ? [benchmark.notEstablished.basis] : [];
  const read = typeof fact === 'object' && 'value' in fact ? benchmark.lexicon.basis : [];
  return node(
    'discretion.weight',
    termOf(factor.label),
    level === undefined ? 'undetermined' : 'applied',
    level === undefined
      ? { factor: factor.id }
      : {
          factor: factor.id,
          level: level.id,
          row: level.label.zh,
          ...(level.label.en !== undefined && { rowEn: level.label.en }),
          printedPage: level.printedPage,
          ...factInputs(fact),
        },
    level === undefined ? null : formatPercent(level.weight),
    [benchmark.basis, ...unread, ...read],
  );
}

/** From the sum of the weights to the amount. */
export function fineNodes(
  compiled: CompiledBenchmark,
  column: WeightedTrack,
  base: Money | undefined,
  share: Share,
  settled: SettledFine,
): readonly TraceNode[] {
  if (column.statutory.form === 'multiple')
    return freshFineNodes(compiled, column, base, share, settled);
  const known = compiled.tracks[compiled.benchmark.tracks.indexOf(column)]?.steps;
  const before = known?.get(share.sum);
  if (before !== undefined) return before;
  const steps = freshFineNodes(compiled, column, base, share, settled).map(shared);
  known?.set(share.sum, steps);
  return steps;
}

function freshFineNodes(
  compiled: CompiledBenchmark,
  column: WeightedTrack,
  base: Money | undefined,
  share: Share,
  settled: SettledFine,
): readonly TraceNode[] {
  const { benchmark } = compiled;
  const { combination, rounding } = benchmark;
  const percent = (whole: number): string =>
    formatPercent(ratioOfFraction(shareFraction(compiled, whole)));
  const bounds = boundsOf(column.statutory, base);
  const applied = (is: boolean): Verdict => (is ? 'applied' : 'notApplied');
  const floor = column.floor && [
    node(
      'discretion.floor',
      { zh: column.floor.words, en: 'floor of the sum' },
      applied(share.floored !== share.sum),
      { floor: formatPercent(column.floor.value) },
      percent(share.floored),
      [benchmark.basis],
    ),
  ];
  return [
    node(
      'discretion.sum',
      { zh: '裁量百分值总和', en: 'sum of the weights' },
      'applied',
      {},
      percent(share.sum),
      [combination.basis],
    ),
    ...(floor ?? []),
    node(
      'discretion.cap',
      { zh: column.cap?.words ?? '累加后超过封顶的，按封顶计算', en: 'cap of the sum' },
      applied(share.capped !== share.floored),
      { cap: formatPercent(column.cap?.value ?? combination.cap) },
      percent(share.capped),
      column.cap ? [combination.basis, benchmark.basis] : [combination.basis],
    ),
    node(
      'discretion.product',
      { zh: '乘以法定最高罚款数额', en: 'times the statutory maximum' },
      'applied',
      { share: percent(share.capped), ...(bounds && { maximum: yuanText(bounds.max) }) },
      yuanText(settled.exact),
      [combination.basis],
    ),
    node(
      'discretion.statutoryLimits',
      { zh: '低于法定最低罚款数额的，按最低数额计算', en: 'not below the statutory minimum' },
      applied(settled.raised),
      bounds
        ? { ...(bounds.min && { minimum: yuanText(bounds.min) }), maximum: yuanText(bounds.max) }
        : {},
      yuanText(settled.limited),
      [combination.limitBasis, ...benchmark.statute.basis],
    ),
    node(
      'discretion.rounding',
      { zh: '取整', en: 'rounding' },
      applied(yuanText(settled.limited) !== yuanText(fractionOfMoney(settled.amount))),
      { mode: rounding.mode, step: rounding.step },
      settled.amount,
      [],
    ),
  ];
}

/** The whole answer. */
export function answerNode(
  { id, version, title, basis }: Pick<Benchmark, 'id' | 'version' | 'title' | 'basis'>,
  verdict: Verdict,
  output: TraceValue,
  children: readonly TraceNode[],
): TraceNode {
  return node(
    'discretion.assessment',
    termOf(title),
    verdict,
    { benchmark: id, version },
    output,
    [basis],
    children,
  );
}

/** One branch of a choice. */
export function branchNode(
  id: string,
  label: Term,
  basis: readonly LegalBasis[],
  children: readonly TraceNode[],
): TraceNode {
  return node('discretion.branch', label, 'undetermined', { option: id }, null, basis, children);
}
