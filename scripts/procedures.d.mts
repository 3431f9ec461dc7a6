import type { AnyMachine, Invariant } from '../src/index.ts';

/** A machine with its invariants. */
export interface Procedure {
  /** What the exports begin with: `ordinaryPenalty` of `ordinaryPenaltyMachine`. */
  readonly name: string;
  readonly machine: AnyMachine;
  readonly invariants: readonly Invariant[];
}

/** Every procedure of the library. */
export const procedures: readonly Procedure[];
