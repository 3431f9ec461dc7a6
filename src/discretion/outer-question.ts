import type { LegalBasis } from '../core/index.js';
import type { RangeCase, RangeQuestion } from './range-case.js';

/** 从旧兼从轻. */
const ACT_37: LegalBasis = { law: '行政处罚法', article: 37 };

/** What the dates and the document leave open, before any amount is computed. */
export function outerQuestion({
  benchmark,
  applicability,
  facts,
  chosen,
}: RangeCase): RangeQuestion | undefined {
  const { statute, validity, choices } = benchmark;
  for (const id of applicability.questions) {
    if (isAnswered(chosen, id)) continue;
    return id === 'statuteReplaced'
      ? {
          id,
          label: {
            zh: '处罚依据在行为之后、决定之前被废止',
            en: 'the provision was repealed between conduct and decision',
          },
          options: [
            {
              id: 'earlierLaw',
              label: {
                zh: '适用违法行为发生时的规定',
                en: 'apply the provision in force at the time of the conduct',
              },
              basis: [ACT_37, ...statute.basis],
            },
            {
              id: 'laterLaw',
              label: {
                zh: '新的规定处罚较轻或者不认为是违法的，适用新的规定',
                en: 'apply the new provision, if it punishes less or no longer sees a violation',
              },
              basis: [ACT_37, ...statute.endedBy],
              isElsewhere: true,
            },
          ],
        }
      : {
          id,
          label: {
            zh: '裁量权基准在行为之后施行',
            en: 'the benchmark began after the conduct',
          },
          options: [
            {
              id: 'thisBenchmark',
              label: {
                zh: '适用决定时有效的裁量权基准',
                en: 'apply the benchmark in force on the day of the decision',
              },
              basis: [validity.basis],
            },
            {
              id: 'earlierBenchmark',
              label: {
                zh: '适用违法行为发生时的裁量权基准',
                en: 'apply the benchmark of the time of the conduct',
              },
              basis: [],
              isElsewhere: true,
            },
          ],
        };
  }
  for (const { id, label, options, basis } of choices) {
    const isSettled = options.some(({ facts: fixed }) =>
      Object.keys(fixed).every((fact) => Object.hasOwn(facts, fact)),
    );
    if (!isSettled && !isAnswered(chosen, id))
      return { id, label, options: options.map((option) => ({ ...option, basis: [basis] })) };
  }
  return undefined;
}

const isAnswered = (chosen: RangeCase['chosen'], id: string): boolean => Object.hasOwn(chosen, id);
