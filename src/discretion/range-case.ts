import {
  type LegalBasis,
  LIBRARY_VERSION,
  type Receipt,
  type Term,
  type TraceNode,
} from '../core/index.js';
import type { Applicability } from './applicability.js';
import type { RangeBenchmark } from './benchmark.js';
import type { RangeReading } from './read-range-facts.js';
import { versionNodes } from './trace.js';

/** A case under a table of ranges, as far as it is read and answered. */
export interface RangeCase {
  readonly benchmark: RangeBenchmark;
  readonly applicability: Applicability;
  readonly reading: RangeReading;
  readonly facts: Readonly<Record<string, string | boolean>>;
  readonly chosen: Readonly<Record<string, string>>;
  readonly branches: { left: number };
  /** Whether the consequences of missing facts are computed; not inside such a consequence. */
  readonly asks: boolean;
}

/** A question of the assessment itself, or of an expression inside it. */
export interface RangeQuestion {
  readonly id: string;
  readonly label: Term;
  readonly options: readonly {
    readonly id: string;
    readonly label: Term;
    readonly basis: readonly LegalBasis[];
    readonly facts?: Readonly<Record<string, string | boolean>>;
    /** No benchmark of this branch is at hand. */
    readonly isElsewhere?: boolean;
  }[];
}

/** The nodes of the trace that say which version applies. */
export const versionsOf = ({ benchmark, applicability }: RangeCase): readonly TraceNode[] =>
  versionNodes(benchmark, applicability);

/** What a replay of the assessment needs. */
export const rangeReceiptOf = ({
  benchmark,
  applicability,
  reading,
  facts,
  chosen,
}: RangeCase): Receipt => ({
  library: LIBRARY_VERSION,
  packs: [{ id: benchmark.source.pack, hash: benchmark.source.hash }],
  inputs: {
    benchmark: benchmark.id,
    version: benchmark.version,
    facts,
    ...(reading.stoodIn.length > 0 && { stoodIn: reading.stoodIn }),
    dates: { conductEndedOn: applicability.conductEndedOn, decidedOn: applicability.decidedOn },
    chosen,
  },
});
