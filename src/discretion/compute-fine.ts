import { failed, isFields, type Money, ok, type Result, under } from '../core/index.js';
import { applicabilityOf } from './applicability.js';
import type { DiscretionDates, DiscretionFacts } from './assessment.js';
import type { CompiledBenchmark } from './compile.js';
import { readFacts, UNKNOWN } from './read-facts.js';
import { amountOf, shareOf } from './share.js';

/** 罚款数额 without its reasons. */
export type FineAnswer =
  | {
      readonly outcome: 'sanctions';
      /** 罚款数额. */
      readonly amount: Money;
    }
  | { readonly outcome: 'choice' }
  | { readonly outcome: 'needFacts' };

const CHOICE: Result<FineAnswer> = ok({ outcome: 'choice' });
const NEED_FACTS: Result<FineAnswer> = ok({ outcome: 'needFacts' });

/**
 * 计算罚款: the same answer as `assessDiscretion`, without trace, receipt and consequences; for many cases at once.
 *
 * Fails: as {@link assessDiscretion}.
 *
 * @example
 * const compiled = compileBenchmark(unpermittedWaterDischarge).value
 * const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') }
 * computeFine(compiled, { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } }, dates)
 * // => ok({ outcome: 'sanctions', amount: '560000.00' })
 * computeFine(compiled, { factors: {} }, dates) // => ok({ outcome: 'needFacts' })
 */
export function computeFine(
  compiled: CompiledBenchmark,
  facts: DiscretionFacts,
  dates: DiscretionDates,
): Result<FineAnswer> {
  const { applicability, problems } = applicabilityOf(compiled.benchmark, dates);
  const fine = fineOfFacts(compiled, facts);
  if (applicability === undefined || problems.length > 0 || !fine.ok) {
    return failed(
      ...(fine.ok ? [] : fine.problems),
      ...problems.map((problem) => under('dates', problem)),
    );
  }
  if (applicability.questions.length > 0) return CHOICE;
  return fine.value.outcome === 'sanctions' && applicability.warnings.length > 0
    ? ok(fine.value, applicability.warnings)
    : fine;
}

/** The same of the facts alone, whatever the days. */
export function fineOfFacts(compiled: CompiledBenchmark, facts: unknown): Result<FineAnswer> {
  const plain = plainAmount(compiled, facts);
  if (plain !== undefined) return ok({ outcome: 'sanctions', amount: plain });
  const { reading, problems } = readFacts(compiled, facts);
  if (problems.length > 0) return failed(...problems.map((problem) => under('facts', problem)));
  if (reading.overlaps.length > 0) return CHOICE;
  if (reading.track === UNKNOWN || reading.chosen.includes(UNKNOWN)) return NEED_FACTS;
  const share = shareOf(compiled, reading.track, reading.chosen).capped;
  const amount = amountOf(compiled, reading, share);
  if (amount === undefined) return NEED_FACTS;
  return amount.ok ? ok({ outcome: 'sanctions', amount: amount.value }) : amount;
}

/** One bit for each factor. */
const MOST_FACTORS = 30;

/**
 * The amount of a case whose every factor is a level, in a column whose amounts are prepared; `undefined` for any other
 * case, which the long way then answers.
 */
function plainAmount(compiled: CompiledBenchmark, facts: unknown): Money | undefined {
  if (!isFields(facts)) return undefined;
  const { factors, factorIndex, tracks } = compiled;
  const given = facts['factors'];
  if (!isFields(given) || factors.length > MOST_FACTORS) return undefined;
  const named = facts['track'];
  const index =
    named === undefined
      ? tracks.length - 1
      : typeof named === 'string'
        ? compiled.trackIndex.get(named)
        : undefined;
  if (index === undefined || (named === undefined && index !== 0)) return undefined;
  const track = tracks[index];
  if (track?.amounts === undefined) return undefined;
  for (const field of Object.keys(facts)) {
    if (field !== 'factors' && field !== 'track') return undefined;
  }
  let share = track.start;
  let seen = 0;
  for (const name of Object.keys(given)) {
    const at = factorIndex.get(name) ?? -1;
    const factor = factors[at];
    const level = given[name];
    if (factor === undefined || typeof level !== 'string') return undefined;
    const weight = factor.weightOf.get(level);
    if (weight === undefined || (seen & (1 << at)) !== 0) return undefined;
    share += weight;
    seen |= 1 << at;
  }
  if (seen !== 2 ** factors.length - 1) return undefined;
  return track.amounts[Math.min(Math.max(share, track.floor), track.cap)];
}
