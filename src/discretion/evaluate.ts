import {
  coreProblem,
  failed,
  isFields,
  ok,
  type Result,
  shown,
  type TraceNode,
} from '../core/index.js';
import { type Answer, MOST_STEPS, type OpenQuestion, type Scope, step } from './evaluate-number.js';
import { evaluateRangeIn, rangeText } from './evaluate-range.js';
import type { RangeExpression } from './expression.js';
import { consequencesOf, type FactConsequence } from './fact-consequences.js';
import { discretionProblem } from './problems.js';

import type { PublishedLabel } from './weighted-benchmark.js';
import { type ExactRange, exactOf, writtenOf, type YuanRange } from './yuan-range.js';

/** 案件事实 of an expression: numbers exact as text, options by id, dates ISO, yes and no as booleans. */
export type ExpressionFacts = Readonly<Record<string, string | boolean>>;

/** What an expression may refer to beside the facts. */
export interface ExpressionSetting {
  /** The statutory range, for `{ op: 'statute' }`. */
  readonly statute?: YuanRange;
  /** Results of other sanctions, for `{ op: 'result' }`. */
  readonly results?: Readonly<Record<string, YuanRange>>;
  /** Answers to questions, by question id. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** 待查事实 of an expression, with what each answer would decide. */
export interface MissingRangeFact {
  /** Id of the fact. */
  readonly fact: string;
  /** Every answer that the expression tells apart. */
  readonly consequences: readonly FactConsequence[];
}

/** 一个分支: one answer to a question, and what follows. */
export interface RangeBranch {
  /** Id of the row, or `first` and `second`. */
  readonly id: string;
  /** The row as printed. */
  readonly label: PublishedLabel;
  /** What follows. */
  readonly answer: RangeAnswer;
}

/** 幅度的计算结果. */
export type RangeAnswer =
  | {
      readonly outcome: 'range';
      /** The range, exactly, in yuan. */
      readonly range: YuanRange;
      /** The reasoning. */
      readonly trace: TraceNode;
    }
  | {
      readonly outcome: 'choice';
      /** The question's id: where it stands in the expression. */
      readonly question: string;
      /** `rows`: a value on a boundary that two rows claim; `crossing`: neither of two ranges is the heavier. */
      readonly kind: OpenQuestion['kind'];
      /** Every branch, computed. */
      readonly options: readonly RangeBranch[];
    }
  | {
      readonly outcome: 'needFacts';
      /** The facts that are asked for, with what each answer would decide. */
      readonly missing: readonly MissingRangeFact[];
    };

/** At most so many branches are computed. */
const MOST_BRANCHES = 256;

/**
 * 计算幅度: what a range expression comes to on the facts, exactly; the order of the facts does not matter.
 *
 * A missing fact is asked for with what each answer would decide; a value that two rows claim comes back as a choice with
 * every branch computed.
 * Fails: `input.notObject`, `discretion.noRow`, `discretion.factNotNumber`, `discretion.factNotFlag`, `discretion.factNotDate`,
 * `discretion.negativeBase`, `discretion.endMissing`, `discretion.rangeReversed`, `discretion.divisionByZero`,
 * `discretion.stepNotPositive`, `discretion.shiftWithoutTiers`, `discretion.noStatute`, `discretion.unknownSanction`,
 * `discretion.unknownOperation`, `discretion.empty`, `discretion.tooDeep` and `discretion.tooLarge`, each with its path.
 *
 * @example
 * const lower = { op: 'place', scale: 'between', from: ratio('0'), to: ratio('30%'), of: { op: 'statute' } }
 * const statute = { words: '5万元以上10万元以下', min: { value: ratio('50000'), included: true }, max: { value: ratio('100000'), included: true } }
 * evaluateRange(lower, {}, { statute }).value.range.max // => { value: '65000', included: true }
 */
export function evaluateRange(
  expression: RangeExpression,
  facts: ExpressionFacts,
  { statute, results = {}, chosen = {} }: ExpressionSetting = {},
): Result<RangeAnswer> {
  if (!isFields(facts))
    return failed(coreProblem('input.notObject', { actual: shown(facts) }, ['facts']));
  const given = (range: YuanRange): Answer<ExactRange> => ({
    is: 'known',
    value: exactOf(range),
    steps: [],
  });
  const branches = { left: MOST_BRANCHES };
  const scopeWith = (known: ExpressionFacts, answers: Readonly<Record<string, string>>): Scope => ({
    facts: known,
    chosen: answers,
    root: 'range',
    statute: () => statute && given(statute),
    result: (sanction) => {
      const found = Object.hasOwn(results, sanction) ? results[sanction] : undefined;
      return found && given(found);
    },
    fuel: { left: MOST_STEPS },
  });
  const settle = (answers: Readonly<Record<string, string>>): Result<RangeAnswer> => {
    const answer = evaluateRangeIn(expression, scopeWith(facts, answers), []);
    switch (answer.is) {
      case 'failed':
        return failed(...answer.problems);
      case 'known':
        return ok({
          outcome: 'range',
          range: writtenOf(rangeText(answer.value), answer.value),
          trace:
            answer.steps.at(-1) ??
            step('range', { zh: '幅度', en: 'range' }, {}, rangeText(answer.value)),
        });
      case 'missing':
        return ok({
          outcome: 'needFacts',
          missing: answer.facts.map((fact) => ({
            fact,
            consequences: consequencesOf(fact, [], [expression], (value) => {
              const known = { ...facts, [fact]: value };
              const next = evaluateRangeIn(expression, scopeWith(known, answers), []);
              return next.is === 'known' ? rangeText(next.value) : undefined;
            }),
          })),
        });
      case 'open': {
        const { id, kind, options } = answer.question;
        const settled: RangeBranch[] = [];
        for (const option of options) {
          branches.left -= 1;
          if (branches.left < 0)
            return failed(discretionProblem('discretion.tooLarge', { limit: MOST_BRANCHES }));
          const branch = settle({ ...answers, [id]: option.id });
          if (!branch.ok) return branch;
          settled.push({ ...option, answer: branch.value });
        }
        return ok({ outcome: 'choice', question: id, kind, options: settled });
      }
    }
  };
  return settle(chosen);
}
