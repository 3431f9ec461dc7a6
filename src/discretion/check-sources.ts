import type { LegalBasis, Problem } from '../core/index.js';
import { discretionProblem } from './problems.js';
import type { BenchmarkStatute, BenchmarkValidity } from './weighted-benchmark.js';

/** What a benchmark of any family cites, and how long it holds. */
export interface Sourced {
  readonly statute: Pick<BenchmarkStatute, 'basis' | 'until' | 'endedBy'>;
  readonly lexicon: { readonly basis: readonly LegalBasis[] };
  readonly validity: BenchmarkValidity;
}

/** Citations that are missing, and a statute that ends before the benchmark does. */
export function sourceFaults(benchmark: Sourced): readonly Problem[] {
  return [...uncited(benchmark), ...endsFirst(benchmark)];
}

function uncited({ statute, lexicon }: Sourced): readonly Problem[] {
  const places = [
    { what: 'statute.basis', cites: statute.basis.length > 0 },
    { what: 'statute.endedBy', cites: statute.until === 'open' || statute.endedBy.length > 0 },
    { what: 'lexicon.basis', cites: lexicon.basis.length > 0 },
  ];
  return places
    .filter(({ cites }) => !cites)
    .map(({ what }) => discretionProblem('discretion.uncited', { what }, what.split('.')));
}

function endsFirst({ statute, validity }: Sourced): readonly Problem[] {
  if (statute.until === 'open' || statute.until >= validity.until) return [];
  const law = `《${statute.basis[0]?.law ?? ''}》`;
  const ends = { law, until: statute.until, benchmarkUntil: validity.until };
  return [discretionProblem('discretion.statuteEndsFirst', ends, ['statute', 'until'])];
}
