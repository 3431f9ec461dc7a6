import {
  addFractions,
  compareFractions,
  daysBetween,
  divideFractions,
  type Fraction,
  fraction,
  fractionOf,
  type LegalBasis,
  multiplyFractions,
  type Problem,
  parseLocalDate,
  parseRatio,
  type RoundingMode,
  ratioOfFraction,
  shown,
  subtractFractions,
  type TraceNode,
  type TraceValue,
} from '../core/index.js';
import type { FactCondition, NumberExpression, NumberOperation } from './expression.js';
import { isWithinInterval } from './interval.js';
import { discretionProblem } from './problems.js';
import { termOf, yuanText } from './trace.js';
import type { PublishedLabel } from './weighted-benchmark.js';
import type { ExactRange } from './yuan-range.js';

/** A place in an expression. */
export type Path = readonly (string | number)[];

/** A question that a text leaves to a person, inside an expression. */
export interface OpenQuestion {
  /** Its place, which is also its name when somebody answers it. */
  readonly id: string;
  /** 'rows': several rows hold; `crossing`: neither range is heavier. */
  readonly kind: 'rows' | 'crossing';
  /** What may be chosen. */
  readonly options: readonly {
    /** Name of the option; it answers the question. */
    readonly id: string;
    /** The option, as the document prints it. */
    readonly label: PublishedLabel;
  }[];
}

/** What a step came to. A failed step hides a missing fact, a missing fact hides a question. */
export type Answer<T> =
  | { readonly is: 'known'; readonly value: T; readonly steps: readonly TraceNode[] }
  | { readonly is: 'missing'; readonly facts: readonly string[] }
  | { readonly is: 'open'; readonly question: OpenQuestion }
  | { readonly is: 'failed'; readonly problems: readonly Problem[] };

/** A fact as a benchmark prints it. */
export interface PrintedFact {
  readonly label: PublishedLabel;
  readonly options?: readonly { readonly id: string; readonly label: PublishedLabel }[];
}

/** What an expression is evaluated in. */
export interface Scope {
  /** Facts as text: numbers exact, options by id, dates ISO, yes and no as booleans. */
  readonly facts: Readonly<Record<string, string | boolean>>;
  /** Answers to questions, by their place. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Where the expression stands; it makes the names of its questions unique. */
  readonly root: string;
  /** The statutory range of the sanction at hand. */
  readonly statute: () => Answer<ExactRange> | undefined;
  /** The computed range of another sanction. */
  readonly result: (sanction: string) => Answer<ExactRange> | undefined;
  /** The facts as printed, with their options, where a benchmark says; else a fact is shown by its id. */
  readonly printed?: ReadonlyMap<string, PrintedFact>;
  /** Steps that may still be taken; shared by the whole evaluation. */
  readonly fuel: { left: number };
}

/** Nesting deeper than this is refused; no published table comes near. */
export const DEEPEST = 200;
/** More steps than this are refused. */
export const MOST_STEPS = 100_000;

export const known = <T>(value: T, steps: readonly TraceNode[] = []): Answer<T> => ({
  is: 'known',
  value,
  steps,
});
export const broken = (...problems: readonly Problem[]): Answer<never> => ({
  is: 'failed',
  problems,
});
const missing = (...facts: readonly string[]): Answer<never> => ({ is: 'missing', facts });

/** All the values, or what stands in their way: problems first, then missing facts, then the first question. */
export function together<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const problems = answers.flatMap((answer) => (answer.is === 'failed' ? answer.problems : []));
  if (problems.length > 0) return broken(...problems);
  const facts = answers.flatMap((answer) => (answer.is === 'missing' ? answer.facts : []));
  if (facts.length > 0) return missing(...new Set(facts));
  const values: T[] = [];
  const steps: TraceNode[] = [];
  for (const answer of answers) {
    if (answer.is === 'open') return answer;
    if (answer.is !== 'known') continue;
    values.push(answer.value);
    steps.push(...answer.steps);
  }
  return known(values, steps);
}

/** The next step, where there is a value. (A module that exports `then` would be taken for a promise.) */
export const follow = <T, U>(
  answer: Answer<T>,
  next: (value: T, steps: readonly TraceNode[]) => Answer<U>,
): Answer<U> => (answer.is === 'known' ? next(answer.value, answer.steps) : answer);

/** What stops an evaluation that would not end, or not soon. */
export function exhausted(scope: Scope, at: Path): Answer<never> | undefined {
  scope.fuel.left -= 1;
  if (at.length > DEEPEST * 3)
    return broken(discretionProblem('discretion.tooDeep', { limit: DEEPEST }, at.slice(0, 20)));
  return scope.fuel.left < 0
    ? broken(discretionProblem('discretion.tooLarge', { limit: MOST_STEPS }, at.slice(0, 20)))
    : undefined;
}

export const step = (
  rule: string,
  label: PublishedLabel,
  inputs: Readonly<Record<string, TraceValue>>,
  output: TraceValue,
  children: readonly TraceNode[] = [],
  basis: readonly LegalBasis[] = [],
): TraceNode => ({
  rule: `discretion.${rule}`,
  label: termOf(label),
  verdict: 'applied',
  inputs,
  output,
  basis,
  children,
});

const OPERATIONS: Readonly<Record<NumberOperation['op'], PublishedLabel>> = {
  fact: { zh: '案件事实', en: 'fact' },
  result: { zh: '另一处罚的数额', en: 'amount of another sanction' },
  add: { zh: '相加', en: 'sum' },
  multiply: { zh: '相乘', en: 'product' },
  subtract: { zh: '相减', en: 'difference' },
  divide: { zh: '相除', en: 'quotient' },
  greatest: { zh: '取较大者', en: 'greatest' },
  least: { zh: '取较小者', en: 'least' },
  round: { zh: '取整', en: 'rounding' },
  count: { zh: '计数', en: 'count' },
  days: { zh: '天数', en: 'days' },
  select: { zh: '按档次取值', en: 'value of the row' },
};

/** A number with its derivation. */
export function evaluateNumber(
  expression: NumberExpression,
  scope: Scope,
  at: Path,
): Answer<Fraction> {
  const stop = exhausted(scope, at);
  if (stop !== undefined) return stop;
  if (typeof expression !== 'object') return literal(expression, at);
  const all = (of: readonly NumberExpression[]): Answer<readonly Fraction[]> =>
    together(of.map((one, index) => evaluateNumber(one, scope, [...at, 'of', index])));
  const pair = (
    first: NumberExpression,
    firstKey: string,
    second: NumberExpression,
    secondKey: string,
  ) =>
    together([
      evaluateNumber(first, scope, [...at, firstKey]),
      evaluateNumber(second, scope, [...at, secondKey]),
    ]);
  const give = (
    answer: Answer<readonly Fraction[]>,
    compute: (...values: readonly Fraction[]) => Fraction,
  ): Answer<Fraction> =>
    follow(answer, (values, steps) => {
      const value = compute(...values);
      const inputs = Object.fromEntries(
        values.map((one, index) => [`${index + 1}`, yuanText(one)]),
      );
      return known(value, [
        step(`number.${expression.op}`, OPERATIONS[expression.op], inputs, yuanText(value), steps),
      ]);
    });
  switch (expression.op) {
    case 'fact':
      return numberFact(expression.fact, scope, at);
    case 'result': {
      const { sanction, end } = expression;
      const result = scope.result(sanction);
      if (result === undefined)
        return broken(
          discretionProblem('discretion.unknownSanction', { sanction: shown(sanction) }, at),
        );
      return follow(result, (range) => {
        const bound = range[end];
        return bound === undefined
          ? broken(discretionProblem('discretion.endMissing', { end }, at))
          : known(bound.value, [
              step('number.result', OPERATIONS.result, { sanction, end }, yuanText(bound.value)),
            ]);
      });
    }
    case 'add':
      return give(all(expression.of), (...values) => values.reduce(addFractions, fraction(0n)));
    case 'multiply':
      return give(all(expression.of), (...values) =>
        values.reduce(multiplyFractions, fraction(1n)),
      );
    case 'subtract':
      return give(pair(expression.from, 'from', expression.amount, 'amount'), (from, amount) =>
        from && amount ? subtractFractions(from, amount) : fraction(0n),
      );
    case 'divide': {
      const parts = pair(expression.amount, 'amount', expression.by, 'by');
      return follow(parts, (values) =>
        values[1]?.numerator === 0n
          ? broken(discretionProblem('discretion.divisionByZero', {}, [...at, 'by']))
          : give(parts, (amount, by) =>
              amount && by ? divideFractions(amount, by) : fraction(0n),
            ),
      );
    }
    case 'greatest':
    case 'least': {
      const wanted = expression.op === 'greatest' ? 1 : -1;
      const parts = all(expression.of);
      return follow(parts, (values) =>
        values.length === 0
          ? broken(discretionProblem('discretion.empty', { what: 'of' }, [...at, 'of']))
          : give(parts, (...each) =>
              each.reduce((best, one) => (compareFractions(one, best) === wanted ? one : best)),
            ),
      );
    }
    case 'round': {
      const parts = pair(expression.value, 'value', expression.step, 'step');
      return follow(parts, (values) =>
        (values[1]?.numerator ?? 0n) <= 0n
          ? broken(discretionProblem('discretion.stepNotPositive', {}, [...at, 'step']))
          : give(parts, (value, size) =>
              value && size ? roundFraction(value, size, expression.mode) : fraction(0n),
            ),
      );
    }
    case 'count':
      return give(
        follow(
          together(
            expression.of.map((one, index) => evaluateCondition(one, scope, [...at, 'of', index])),
          ),
          (truths, steps) => known([fraction(BigInt(truths.filter(Boolean).length))], steps),
        ),
        (count) => count ?? fraction(0n),
      );
    case 'days':
      return daysFact(expression.from, expression.until, scope, at);
    case 'select':
      return follow(pickRow(expression.rows, 'unique', scope, at), ({ row, index }, because) =>
        follow(evaluateNumber(row.value, scope, [...at, 'rows', index, 'value']), (value, steps) =>
          known(value, [
            step('number.select', row.label, { row: row.id }, yuanText(value), [
              ...because,
              ...steps,
            ]),
          ]),
        ),
      );
    default:
      return broken(
        discretionProblem(
          'discretion.unknownOperation',
          { op: shown(Reflect.get(expression, 'op')) },
          at,
        ),
      );
  }
}

function literal(text: unknown, at: Path): Answer<Fraction> {
  const read = parseRatio(text);
  return read.ok
    ? known(fractionOf(read.value))
    : broken(...read.problems.map((problem) => ({ ...problem, path: at })));
}

const factOf = ({ facts }: Scope, id: string): string | boolean | undefined =>
  Object.hasOwn(facts, id) ? facts[id] : undefined;

const labelIn = ({ printed }: Scope, fact: string): PublishedLabel =>
  printed?.get(fact)?.label ?? { zh: fact };

function numberFact(id: string, scope: Scope, at: Path): Answer<Fraction> {
  const fact = factOf(scope, id);
  if (fact === undefined) return missing(id);
  const read = parseRatio(fact);
  if (!read.ok)
    return broken(
      discretionProblem('discretion.factNotNumber', { fact: id, actual: shown(fact) }, at),
    );
  const value = fractionOf(read.value);
  return known(value, [step('number.fact', labelIn(scope, id), { fact: id }, yuanText(value))]);
}

function daysFact(from: string, until: string, scope: Scope, at: Path): Answer<Fraction> {
  const dates = together(
    [from, until].map((id): Answer<string> => {
      const fact = factOf(scope, id);
      return fact === undefined ? missing(id) : known(textOf(fact));
    }),
  );
  return follow(dates, ([first, last]) => {
    const start = parseLocalDate(first);
    const end = parseLocalDate(last);
    if (!start.ok || !end.ok)
      return broken(
        discretionProblem('discretion.factNotDate', { fact: start.ok ? until : from }, at),
      );
    const count = daysBetween(start.value, end.value);
    return known(fraction(BigInt(count)), [
      step('number.days', OPERATIONS.days, { from: start.value, until: end.value }, count),
    ]);
  });
}

/** A number as a multiple of a step. */
export function roundFraction(value: Fraction, size: Fraction, mode: RoundingMode): Fraction {
  const { numerator, denominator } = divideFractions(value, size);
  const positive = numerator < 0n ? -numerator : numerator;
  const rest = positive % denominator;
  const whole = positive / denominator;
  const twice = rest * 2n;
  const up =
    rest !== 0n &&
    (mode === 'up' ||
      (mode !== 'down' &&
        (twice > denominator ||
          (twice === denominator && (mode === 'halfUp' || whole % 2n === 1n)))));
  const steps = whole + (up ? 1n : 0n);
  return multiplyFractions(fraction(numerator < 0n ? -steps : steps), size);
}

interface Row {
  readonly id: string;
  readonly label: PublishedLabel;
  readonly when: FactCondition;
}

/** The row that holds. Rows are light to heavy, so the heaviest is the last. */
export function pickRow<T extends Row>(
  rows: readonly T[],
  hit: 'unique' | 'first' | 'heaviest',
  scope: Scope,
  at: Path,
): Answer<{ readonly row: T; readonly index: number }> {
  const answers = rows.map(({ when }, index) =>
    evaluateCondition(when, scope, [...at, 'rows', index, 'when']),
  );
  const asked =
    hit === 'heaviest'
      ? answers.map((_, index) => answers.length - 1 - index)
      : answers.map((_, index) => index);
  const failures = answers.filter(({ is }) => is === 'failed');
  if (failures.length > 0) return follow(together(failures), () => broken());
  const open: Answer<boolean>[] = [];
  const hits: { readonly row: T; readonly index: number; readonly steps: readonly TraceNode[] }[] =
    [];
  for (const index of asked) {
    const answer = answers[index];
    const row = rows[index];
    if (answer === undefined || row === undefined) continue;
    if (answer.is !== 'known') open.push(answer);
    else if (answer.value) hits.push({ row, index, steps: answer.steps });
    if (hit !== 'unique' && (open.length > 0 || hits.length > 0)) break;
  }
  if (open.length > 0)
    return follow(
      together(hit === 'unique' ? open : answers.filter(({ is }) => is !== 'known')),
      () => broken(),
    );
  const [only, ...others] = hits;
  if (only === undefined)
    return broken(
      discretionProblem(
        'discretion.noRow',
        { rows: rows.map(({ label }) => label.zh).join('、') },
        at,
      ),
    );
  if (others.length === 0) return known({ row: only.row, index: only.index }, only.steps);
  const id = questionId(scope, at);
  const answered = Object.hasOwn(scope.chosen, id) ? scope.chosen[id] : undefined;
  const taken = hits.find(({ row }) => row.id === answered);
  return taken === undefined
    ? {
        is: 'open',
        question: {
          id,
          kind: 'rows',
          options: hits.map(({ row }) => ({ id: row.id, label: row.label })),
        },
      }
    : known({ row: taken.row, index: taken.index }, taken.steps);
}

/** The name of a question: where it stands. */
export const questionId = ({ root }: Scope, at: Path): string => [root, ...at].join('.');

/** Whether a condition holds; `missing` where facts that are absent decide it. */
export function evaluateCondition(
  condition: FactCondition,
  scope: Scope,
  at: Path,
): Answer<boolean> {
  const stop = exhausted(scope, at);
  if (stop !== undefined) return stop;
  const inside = (of: readonly FactCondition[]): readonly Answer<boolean>[] =>
    of.map((one, index) => evaluateCondition(one, scope, [...at, 'of', index]));
  switch (condition.op) {
    case 'always':
      return known(true);
    case 'holds': {
      const fact = factOf(scope, condition.fact);
      if (fact === undefined) return missing(condition.fact);
      return typeof fact === 'boolean'
        ? known(fact, [test(scope, condition.fact, fact)])
        : broken(
            discretionProblem(
              'discretion.factNotFlag',
              { fact: condition.fact, actual: shown(fact) },
              at,
            ),
          );
    }
    case 'isOneOf': {
      const fact = factOf(scope, condition.fact);
      if (fact === undefined) return missing(condition.fact);
      return known(condition.options.includes(textOf(fact)), [test(scope, condition.fact, fact)]);
    }
    case 'within':
      return follow(evaluateNumber(condition.value, scope, [...at, 'value']), (value, steps) => {
        const truth = isWithinInterval(ratioOfFraction(value), condition.interval);
        return known(truth, [
          step(
            'within',
            { zh: condition.interval.words },
            { value: yuanText(value) },
            truth,
            steps,
          ),
        ]);
      });
    case 'compare':
      return follow(
        together([
          evaluateNumber(condition.left, scope, [...at, 'left']),
          evaluateNumber(condition.right, scope, [...at, 'right']),
        ]),
        ([left, right], steps) => {
          if (left === undefined || right === undefined) return known(false);
          const order = compareFractions(left, right);
          const truth = {
            '<': order < 0,
            '<=': order <= 0,
            '=': order === 0,
            '>=': order >= 0,
            '>': order > 0,
          }[condition.sign];
          return known(truth, [
            step(
              'compare',
              { zh: '比较', en: 'comparison' },
              { left: yuanText(left), sign: condition.sign, right: yuanText(right) },
              truth,
              steps,
            ),
          ]);
        },
      );
    case 'all':
      return counted(inside(condition.of), condition.of.length);
    case 'any':
      return counted(inside(condition.of), 1);
    case 'atLeast':
      return counted(inside(condition.of), condition.count);
    case 'not':
      return follow(evaluateCondition(condition.of, scope, [...at, 'of']), (truth, steps) =>
        known(!truth, steps),
      );
    default:
      return broken(
        discretionProblem(
          'discretion.unknownOperation',
          { op: shown(Reflect.get(condition, 'op')) },
          at,
        ),
      );
  }
}

function test(scope: Scope, fact: string, value: string | boolean): TraceNode {
  const row = scope.printed?.get(fact)?.options?.find(({ id }) => id === value)?.label.zh;
  return step(
    'fact',
    labelIn(scope, fact),
    { fact, ...(row !== undefined && row !== value && { row }) },
    value,
  );
}

/** Whether enough hold: known as soon as the missing ones cannot change it. */
function counted(answers: readonly Answer<boolean>[], needed: number): Answer<boolean> {
  const failures = answers.filter(({ is }) => is === 'failed');
  if (failures.length > 0) return follow(together(failures), () => broken());
  const yes = answers.filter((answer) => answer.is === 'known' && answer.value);
  const open = answers.filter(({ is }) => is !== 'known');
  const steps = (of: readonly Answer<boolean>[]): readonly TraceNode[] =>
    of.flatMap((answer) => (answer.is === 'known' ? answer.steps : []));
  if (yes.length >= needed) return known(true, steps(yes));
  if (yes.length + open.length < needed) return known(false, steps(answers));
  return follow(together(open), () => broken());
}

/** A fact as text; what is neither text nor flag is no option. */
const textOf = (fact: unknown): string => (typeof fact === 'string' ? fact : shown(fact));
