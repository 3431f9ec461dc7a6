import type { LegalBasis, Problem, Term, TraceNode, TraceValue } from '../core/index.js';
import type { QualificationAnswer } from './qualification-answer.js';

/** One condition of a proof chain. */
export interface Condition {
  readonly rule: string;
  readonly label: Term;
  readonly verdict: 'met' | 'notMet' | 'undetermined' | 'notApplied';
  readonly inputs: Readonly<Record<string, TraceValue>>;
  readonly basis: readonly LegalBasis[];
  /** Why it is not met, or which fact is missing. */
  readonly problems?: readonly Problem[];
  /** Doubts that refuse nothing. */
  readonly warnings?: readonly Problem[];
}

function nodeOf({ rule, label, verdict, inputs, basis }: Condition): TraceNode {
  return { rule, label, verdict, inputs, output: null, basis, children: [] };
}

/** Not met when one is not, undetermined when one is, else met. */
export function answerOf(
  rule: string,
  label: Term,
  inputs: Readonly<Record<string, TraceValue>>,
  conditions: readonly Condition[],
): QualificationAnswer {
  const has = (verdict: Condition['verdict']): boolean =>
    conditions.some((one) => one.verdict === verdict);
  const verdict = has('notMet') ? 'notMet' : has('undetermined') ? 'undetermined' : 'met';
  return {
    verdict,
    trace: {
      rule,
      label,
      verdict,
      inputs,
      output: null,
      basis: [],
      children: conditions.map(nodeOf),
    },
    problems: conditions.flatMap((one) => one.problems ?? []),
    warnings: conditions.flatMap((one) => one.warnings ?? []),
  };
}
