import {
  compareMoney,
  failed,
  type LegalBasis,
  type Money,
  ok,
  type Problem,
  parseMoney,
  type Result,
  under,
} from '../core/index.js';
import type { Fine } from './assessment.js';
import { discretionProblem } from './problems.js';
import { isRecord } from './read-facts.js';

/** 确定的罚款数额: what an officer decided inside the computed range, or, with approval, outside it. */
export interface FineDecision {
  /** The amount. */
  readonly amount: Money;
  /** What the benchmark computed. */
  readonly computed: Fine;
  /** `picked` in the range; `overridden` where it departs from the benchmark. */
  readonly form: 'picked' | 'overridden';
  /** 理由. */
  readonly reason: string;
  /** Who approved the departure, or `undefined` where none was needed. */
  readonly approvedBy?: string;
  /** Where the duty to give reasons stands. */
  readonly basis: readonly LegalBasis[];
}

const REASONS: readonly LegalBasis[] = [
  { law: '行政处罚法', article: 34 },
  { law: '行政处罚法', article: 44 },
];
const LONGEST = 4000;

/** The words of a range of money, or the amount. */
const wordsOf = (fine: Fine): string => (fine.form === 'point' ? fine.amount : fine.interval.words);

function isInside(amount: Money, fine: Fine): boolean {
  if (fine.form === 'point') return amount === fine.amount;
  const { min, max } = fine.interval;
  const low = min ? compareMoney(amount, min.value) : 1;
  const high = max ? compareMoney(amount, max.value) : -1;
  return (
    (low > 0 || (low === 0 && min?.included === true)) &&
    (high < 0 || (high === 0 && max?.included === true))
  );
}

interface Read {
  readonly amount: Money;
  readonly reason: string;
  readonly approvedBy: string;
}

function read(input: unknown, needsApproval: boolean): Result<Read> {
  const given = isRecord(input) ? input : {};
  const amount = parseMoney(given['amount']);
  const textOf = (value: unknown): string =>
    typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
  const reason = textOf(given['reason']);
  const approvedBy = textOf(given['approvedBy']);
  const problems: Problem[] = amount.ok ? [] : amount.problems.map((one) => under('amount', one));
  if (reason === '') problems.push(discretionProblem('discretion.reasonMissing', {}, ['reason']));
  if (needsApproval && approvedBy === '')
    problems.push(discretionProblem('discretion.approverMissing', {}, ['approvedBy']));
  return amount.ok && problems.length === 0
    ? ok({ amount: amount.value, reason, approvedBy })
    : failed(...problems);
}

/**
 * 确定罚款数额: an officer's amount inside the range that the benchmark leaves, with the reason.
 *
 * Basis: 行政处罚法 第三十四条, 第四十四条.
 * Fails: `discretion.outsideRange`, `discretion.reasonMissing`, and the problems of money, each with its path.
 *
 * @example
 * const fine = { form: 'range', interval: { words: '5万元以上6.5万元以下', min: { value: money('50000'), included: true }, max: { value: money('65000'), included: true } } }
 * pickFine(fine, { amount: '55000', reason: '货值较小' }).value.amount // => '55000.00'
 * pickFine(fine, { amount: '65000.01', reason: '货值较小' }).problems[0].code // => 'discretion.outsideRange'
 */
export function pickFine(computed: Fine, pick: unknown): Result<FineDecision> {
  const given = read(pick, false);
  if (!given.ok) return given;
  const { amount, reason } = given.value;
  return isInside(amount, computed)
    ? ok({ amount, computed, form: 'picked', reason, basis: REASONS })
    : failed(
        discretionProblem('discretion.outsideRange', { amount, range: wordsOf(computed) }, [
          'amount',
        ]),
      );
}

/**
 * 变更裁量基准: an amount that departs from the benchmark, with its reason and who approved it; both stay on record.
 *
 * The statute's own range is not looked at here: `computed` is what the benchmark gave.
 * Basis: 行政处罚法 第三十四条.
 * Fails: `discretion.reasonMissing`, `discretion.approverMissing`, and the problems of money, each with its path.
 *
 * @example
 * const fine = { form: 'point', amount: money('560000') }
 * overrideFine(fine, { amount: '500000', reason: '适用基准显失公正', approvedBy: '某某局负责人' }).value.form // => 'overridden'
 * overrideFine(fine, { amount: '500000', reason: '适用基准显失公正' }).problems[0].code // => 'discretion.approverMissing'
 */
export function overrideFine(computed: Fine, override: unknown): Result<FineDecision> {
  const given = read(override, true);
  if (!given.ok) return given;
  const { amount, reason, approvedBy } = given.value;
  return ok({ amount, computed, form: 'overridden', reason, approvedBy, basis: REASONS });
}
