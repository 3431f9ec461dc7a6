import { isFields, type LocalDate, type Problem, parseLocalDate, under } from '../core/index.js';
import { formatLegalBasis } from '../law/index.js';
import type { ChoiceQuestion } from './assessment.js';
import type { Benchmark } from './benchmark.js';
import { discretionProblem } from './problems.js';

/** What the dates of a case mean for a benchmark. */
export interface Applicability {
  readonly conductEndedOn: LocalDate;
  readonly decidedOn: LocalDate;
  /** What the dates leave to a person, the outermost question first. */
  readonly questions: readonly ChoiceQuestion[];
  readonly warnings: readonly Problem[];
}

/**
 * Which versions govern a case: the statute by the day of the conduct (行政处罚法 第三十七条), the benchmark by the day of
 * the decision. `problems` is empty where the benchmark can be used at all.
 */
export function applicabilityOf(
  { id, statute, validity }: Pick<Benchmark, 'id' | 'statute' | 'validity'>,
  input: unknown,
): { readonly applicability: Applicability | undefined; readonly problems: readonly Problem[] } {
  const dates: Readonly<Record<string, unknown>> = isFields(input) ? input : {};
  const conduct = parseLocalDate(dates['conductEndedOn']);
  const decision = parseLocalDate(dates['decidedOn']);
  if (!conduct.ok || !decision.ok) {
    return {
      applicability: undefined,
      problems: [
        ...(conduct.ok ? [] : conduct.problems.map((problem) => under('conductEndedOn', problem))),
        ...(decision.ok ? [] : decision.problems.map((problem) => under('decidedOn', problem))),
      ],
    };
  }
  const conductEndedOn = conduct.value;
  const decidedOn = decision.value;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const questions: ChoiceQuestion[] = [];
  const law = `《${statute.basis[0]?.law ?? id}》`;
  if (decidedOn < conductEndedOn) {
    problems.push(discretionProblem('discretion.datesReversed', { conductEndedOn, decidedOn }));
  }
  if (decidedOn < validity.from) {
    problems.push(
      discretionProblem('discretion.benchmarkNotYet', {
        benchmark: id,
        from: validity.from,
        decidedOn,
      }),
    );
  }
  if (decidedOn >= validity.until) {
    problems.push(
      discretionProblem('discretion.benchmarkExpired', {
        benchmark: id,
        until: validity.until,
        decidedOn,
      }),
    );
  }
  if (statute.until !== 'open' && decidedOn >= statute.until) {
    if (conductEndedOn >= statute.until) {
      const by = statute.endedBy.map((basis) => formatLegalBasis(basis, 'zh')).join('、');
      problems.push(
        discretionProblem('discretion.statuteEnded', {
          law,
          from: statute.until,
          by,
          conductEndedOn,
        }),
      );
    } else {
      questions.push('statuteReplaced');
    }
  } else if (decidedOn > statute.verifiedThrough) {
    const { verifiedThrough } = statute;
    warnings.push(discretionProblem('discretion.statuteUnverified', { law, verifiedThrough }));
  }
  if (conductEndedOn < validity.from) questions.push('benchmarkNewerThanConduct');
  return { applicability: { conductEndedOn, decidedOn, questions, warnings }, problems };
}
