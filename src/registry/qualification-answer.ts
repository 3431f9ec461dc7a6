import type { Problem, TraceNode } from '../core/index.js';

/** 资格结论: whether the law lets someone act, with the proof. An unknown never counts as a yes. */
export interface QualificationAnswer {
  /** `undetermined`: nothing refuses it, and a fact is missing. */
  readonly verdict: 'met' | 'notMet' | 'undetermined';
  /** The proof chain: one child for each condition, with its citation and what it used. */
  readonly trace: TraceNode;
  /** Every condition that is not met or lacks a fact. */
  readonly problems: readonly Problem[];
  /** Doubts that refuse nothing, for example training hours below the yearly number. */
  readonly warnings: readonly Problem[];
}
