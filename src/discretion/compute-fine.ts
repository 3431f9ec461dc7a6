import { type Money, ok, type Result } from '../core/index.js';
import type { DiscretionDates, DiscretionFacts } from './assessment.js';
import type { CompiledBenchmark } from './compile.js';
import { readCase } from './read-case.js';
import { UNKNOWN } from './read-facts.js';
import { amountOf, shareOf } from './share.js';

/** 罚款数额 without its reasons. */
export type FineAnswer =
  | { readonly outcome: 'sanctions'; readonly amount: Money }
  | { readonly outcome: 'choice' }
  | { readonly outcome: 'needFacts' };

const CHOICE: Result<FineAnswer> = ok({ outcome: 'choice' });
const NEED_FACTS: Result<FineAnswer> = ok({ outcome: 'needFacts' });

/**
 * 计算罚款: the same answer as `assessDiscretion`, without trace, receipt and consequences; for many cases at once.
 *
 * Fails: as `assessDiscretion`.
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
  const read = readCase(compiled, facts, dates);
  if (!read.ok) return read;
  const { applicability, reading } = read.value;
  if (applicability.questions.length > 0 || reading.overlaps.length > 0) return CHOICE;
  if (reading.track === UNKNOWN || reading.chosen.includes(UNKNOWN)) return NEED_FACTS;
  const amount = amountOf(
    compiled,
    reading,
    shareOf(compiled, reading.track, reading.chosen).capped,
  );
  if (amount === undefined) return NEED_FACTS;
  return amount.ok
    ? ok({ outcome: 'sanctions', amount: amount.value }, applicability.warnings)
    : amount;
}
