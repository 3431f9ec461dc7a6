import { isFields, ok, type TraceNode } from '../core/index.js';
import {
  assessDiscretion,
  assessExemption,
  type CaseFacts,
  confiscationOf,
  criminalOffset,
  type DiscretionFacts,
  type ExpressionFacts,
  type ExpressionSetting,
  evaluateRange,
  instalmentsOf,
  parseCaseFacts,
  parseExpression,
  parseRangeBenchmark,
  parseWeightedBenchmark,
  type RangeAnswer,
  type RangeFacts,
  timeBarOf,
} from '../discretion/index.js';
import { type SurchargePause, surchargeOn } from '../penalty/index.js';
import {
  amount,
  date,
  field,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  sorted,
  withoutReasons,
} from './operation.js';

const caseFacts = field<CaseFacts>('CaseFacts', parseCaseFacts);

/** What a range came to: its ends, the branches by id, or the facts that are missing by id. */
function rangeOf(answer: RangeAnswer): unknown {
  switch (answer.outcome) {
    case 'range': {
      const { min, max } = answer.range;
      return { outcome: 'range', min, max };
    }
    case 'choice':
      return {
        outcome: 'choice',
        kind: answer.kind,
        options: Object.fromEntries(
          answer.options.map((option) => [option.id, rangeOf(option.answer)]),
        ),
      };
    case 'needFacts':
      return { outcome: 'needFacts', missing: answer.missing.map(({ fact }) => fact) };
  }
}

/** 裁量. */
export const discretionOperations: readonly Operation[] = [
  operation(
    'discretion.evaluateRange',
    '计算幅度',
    'what an expression of a range comes to',
    {
      expression: field('RangeExpression', parseExpression),
      facts: object<ExpressionFacts>('ExpressionFacts'),
      setting: optional(object<ExpressionSetting>('ExpressionSetting')),
    },
    "{ outcome: 'range', min?, max? } | { outcome: 'choice', kind, options } | { outcome: 'needFacts', missing }",
    ({ expression, facts, setting = {} }) => {
      const answer = evaluateRange(expression, facts, setting);
      return answer.ok ? ok(rangeOf(answer.value), answer.warnings) : answer;
    },
  ),
  operation(
    'discretion.assessDiscretion',
    '按裁量基准计算',
    'the penalty by a published benchmark',
    {
      benchmark: object<Readonly<Record<string, unknown>>>('WeightedBenchmark | RangeBenchmark'),
      facts: object<DiscretionFacts | RangeFacts>('DiscretionFacts | RangeFacts'),
      conductEndedOn: date,
      decidedOn: date,
      chosen: optional(object<Readonly<Record<string, string>>>('Record<text>')),
    },
    "{ outcome: 'sanctions', fine } | { outcome: 'noPenalty' } | { outcome: 'choice', question, options } | { outcome: 'needFacts', missing }",
    ({ benchmark, facts, conductEndedOn, decidedOn, chosen = {} }) => {
      const dates = { conductEndedOn, decidedOn };
      if (benchmark['family'] === 'range') {
        const table = parseRangeBenchmark(benchmark);
        if (!table.ok) return table;
        const answer = assessDiscretion(table.value, facts as RangeFacts, dates, { chosen });
        return answer.ok ? ok(assessed(answer.value), answer.warnings) : answer;
      }
      const table = parseWeightedBenchmark(benchmark);
      if (!table.ok) return table;
      const answer = assessDiscretion(table.value, facts as DiscretionFacts, dates, { chosen });
      return answer.ok ? ok(assessed(answer.value), answer.warnings) : answer;
    },
  ),
  operation(
    'discretion.timeBarOf',
    '追究时效',
    'whether the violation was discovered too late',
    { facts: caseFacts },
    '{ verdict, lastDay?, extendedLastDay?, missing }',
    ({ facts }) => {
      const { verdict, lastDay, extendedLastDay, missing, warnings } = timeBarOf(facts);
      return ok({ verdict, lastDay, extendedLastDay, missing: sorted(missing) }, warnings);
    },
  ),
  operation(
    'discretion.assessExemption',
    '处罚与否',
    'whether there is a penalty at all',
    { facts: caseFacts },
    "{ outcome: 'noPenalty', ground } | { outcome: 'mayExempt', grounds, fineBarred } | { outcome: 'needFacts', missing } | { outcome: 'penalise', fineBarred }",
    ({ facts }) => {
      const answer = assessExemption(facts);
      if (!answer.ok) return answer;
      const { answer: found } = answer.value;
      switch (found.outcome) {
        case 'noPenalty':
          return ok({ outcome: found.outcome, ground: found.by.ground }, answer.warnings);
        case 'mayExempt': {
          const { outcome, by, fineBarred } = found;
          const grounds = sorted(by.map(({ ground }) => ground));
          return ok({ outcome, grounds, fineBarred }, answer.warnings);
        }
        case 'needFacts':
          return ok({ ...found, missing: sorted(found.missing) }, answer.warnings);
        case 'penalise':
          return ok(found, answer.warnings);
      }
    },
  ),
  operation(
    'discretion.confiscationOf',
    '没收违法所得的数额',
    'how much of the gains is confiscated',
    { gains: amount, refundable: amount },
    'Money',
    (input) => ok(confiscationOf(input).amount),
  ),
  operation(
    'discretion.criminalOffset',
    '罚款折抵罚金',
    'what is left of a court’s fine after the administrative one',
    { criminalFine: amount, imposedFine: optional(amount) },
    '{ payable, administrativeFine }',
    ({ criminalFine, imposedFine }) => {
      const { payable, administrativeFine } = criminalOffset(
        imposedFine === undefined ? { criminalFine } : { criminalFine, imposedFine },
      );
      return ok({ payable, administrativeFine });
    },
  ),
  operation(
    'discretion.instalmentsOf',
    '分期缴纳',
    'equal instalments of a fine',
    { fine: amount, count: integer, firstDueOn: date, everyMonths: integer },
    'Instalment[]',
    ({ fine, ...plan }) => instalmentsOf(fine, plan),
  ),
  operation(
    'penalty.surchargeOn',
    '加处罚款',
    'what is added to a fine that is not paid',
    {
      fine: amount,
      lastDay: date,
      on: date,
      pauses: optional(list(object<SurchargePause>('SurchargePause'))),
    },
    'Surcharge',
    ({ fine, lastDay, on, pauses = [] }) => surchargeOn(fine, { lastDay, on, pauses }),
  ),
];

/** The outcome and the fine; of a choice each branch, of missing facts their ids. */
function assessed(assessment: { readonly outcome: string; readonly trace: TraceNode }): unknown {
  const answer = withoutReasons(assessment) as Readonly<Record<string, unknown>>;
  switch (answer['outcome']) {
    case 'sanctions':
      return answer['fine'] === undefined
        ? {
            outcome: 'sanctions',
            sanctions: listOf(answer['sanctions']).map(({ id, amount: sum }) => ({
              id,
              amount: sum,
            })),
            plan: answer['plan'],
          }
        : { outcome: 'sanctions', fine: answer['fine'] };
    case 'choice':
      return {
        outcome: 'choice',
        question: answer['question'],
        options: Object.fromEntries(
          listOf(answer['options']).map(({ id, assessment: branch }) => [
            id,
            isFields(branch) ? assessed(branch as never) : null,
          ]),
        ),
      };
    case 'needFacts':
      return {
        outcome: 'needFacts',
        missing: sorted(listOf(answer['missing']).map(({ id }) => String(id))),
      };
    default:
      return { outcome: answer['outcome'] };
  }
}

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isFields) : [];
