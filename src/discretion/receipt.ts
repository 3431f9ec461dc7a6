import { LIBRARY_VERSION, type Receipt } from '../core/index.js';
import type { Applicability } from './applicability.js';
import type { FactorFact } from './assessment.js';
import type { CompiledBenchmark } from './compile.js';
import type { Reading } from './read-facts.js';

/** The facts as they were read: in the table's order, levels by id. */
export function receiptOf(
  { benchmark }: CompiledBenchmark,
  { conductEndedOn, decidedOn }: Applicability,
  reading: Reading,
): Receipt {
  const track = benchmark.tracks[reading.track];
  const factors = factsById(benchmark.factors, reading.facts);
  const facts: Record<string, unknown> = {};
  if (track !== undefined) facts['track'] = track.id;
  if (reading.base !== undefined) facts['base'] = reading.base;
  facts['factors'] = factors;
  return {
    library: LIBRARY_VERSION,
    packs: [{ id: benchmark.source.pack, hash: benchmark.source.hash }],
    inputs: {
      benchmark: benchmark.id,
      version: benchmark.version,
      facts,
      dates: { conductEndedOn, decidedOn },
    },
  };
}

function factsById(
  factors: readonly { readonly id: string }[],
  facts: readonly (FactorFact | undefined)[],
): Readonly<Record<string, FactorFact>> {
  const byId: Record<string, FactorFact> = {};
  for (let index = 0; index < factors.length; index += 1) {
    const fact = facts[index];
    const id = factors[index]?.id;
    if (fact === undefined || id === undefined) continue;
    if (id === '__proto__') Object.defineProperty(byId, id, { value: fact, enumerable: true });
    else byId[id] = fact;
  }
  return byId;
}
