import {
  compareMoney,
  compareRatios,
  failed,
  fractionOfMoney,
  isFields,
  type LegalBasis,
  type Money,
  ok,
  type Problem,
  parseMoney,
  type Ratio,
  type Result,
  ratioOfFraction,
  shown,
  under,
  ZERO_MONEY,
} from '../core/index.js';
import type { Fine } from './assessment.js';
import { discretionProblem } from './problems.js';

import type { PublishedLabel } from './weighted-benchmark.js';
import type { YuanRange } from './yuan-range.js';

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
  /** 减轻情节 that allow an amount below the statutory minimum; absent where it is not below. */
  readonly mitigatedBy?: readonly MitigatingCircumstance[];
  /** Where the duty to give reasons stands, and the power to go below the minimum. */
  readonly basis: readonly LegalBasis[];
}

/** 减轻情节: an established circumstance that allows a fine below the statutory minimum. */
export interface MitigatingCircumstance {
  /** Its id in the document. */
  readonly id: string;
  /** As printed. */
  readonly label: PublishedLabel;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 变更的界限: what a departure from the benchmark still may not leave. */
export interface FineLimits {
  /** 法定幅度 in yuan. */
  readonly statutory: YuanRange;
  /** The mitigating circumstances of the case; without one nothing lies below the minimum. */
  readonly mitigating: readonly MitigatingCircumstance[];
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
  const given = isFields(input) ? input : {};
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
 * A departure stays in the statute: nothing above its maximum, nothing below its minimum but where a mitigating circumstance is
 * established, and never zero, since that would be 不予处罚.
 * Basis: 行政处罚法 第三十二条, 第三十四条; 国市监法规〔2022〕2号 第八条, 第十条第（二）项.
 * Fails: `discretion.reasonMissing`, `discretion.approverMissing`, `discretion.overrideAboveMaximum`,
 * `discretion.overrideBelowMinimum`, `discretion.overrideZero`, and the problems of money, each with its path.
 *
 * @example
 * const fine = { form: 'point', amount: money('560000') }
 * const limits = { statutory: { words: '10万元以上100万元以下', min: { value: ratio('100000'), included: true }, max: { value: ratio('1000000'), included: true } }, mitigating: [] }
 * const input = { amount: '500000', reason: '适用基准显失公正', approvedBy: '某某局负责人' }
 * overrideFine(fine, input, limits).value.form // => 'overridden'
 * overrideFine(fine, { ...input, approvedBy: '' }, limits).problems[0].code // => 'discretion.approverMissing'
 * overrideFine(fine, { ...input, amount: '1000000.01' }, limits).problems[0].code // => 'discretion.overrideAboveMaximum'
 * overrideFine(fine, { ...input, amount: '99999.99' }, limits).problems[0].code // => 'discretion.overrideBelowMinimum'
 */
export function overrideFine(
  computed: Fine,
  override: unknown,
  { statutory, mitigating }: FineLimits,
): Result<FineDecision> {
  const given = read(override, true);
  const amount = given.ok ? given.value.amount : amountOf(override);
  const outside = amount === undefined ? [] : outsideStatute(amount, statutory, mitigating);
  if (!given.ok || outside.length > 0)
    return failed(...(given.ok ? [] : given.problems), ...outside);
  const { reason, approvedBy } = given.value;
  const isMitigated = isBelow(given.value.amount, statutory);
  return ok({
    amount: given.value.amount,
    computed,
    form: 'overridden',
    reason,
    approvedBy,
    ...(isMitigated && { mitigatedBy: mitigating }),
    basis: isMitigated ? [...REASONS, ...mitigating.map(({ basis }) => basis)] : REASONS,
  });
}

function amountOf(input: unknown): Money | undefined {
  const amount = parseMoney(isFields(input) ? input['amount'] : undefined);
  return amount.ok ? amount.value : undefined;
}

function isBelow(amount: Money, { min }: YuanRange): boolean {
  const order = min ? compareRatios(ratioOfMoney(amount), min.value) : 1;
  return order < 0 || (order === 0 && min?.included === false);
}

function outsideStatute(
  amount: Money,
  statutory: YuanRange,
  mitigating: readonly MitigatingCircumstance[],
): readonly Problem[] {
  const { words, max } = statutory;
  const order = max ? compareRatios(ratioOfMoney(amount), max.value) : -1;
  const params = { amount, range: shown(words) };
  if (amount === ZERO_MONEY) return [discretionProblem('discretion.overrideZero', {}, ['amount'])];
  if (order > 0 || (order === 0 && max?.included === false))
    return [discretionProblem('discretion.overrideAboveMaximum', params, ['amount'])];
  return isBelow(amount, statutory) && mitigating.length === 0
    ? [discretionProblem('discretion.overrideBelowMinimum', params, ['amount'])]
    : [];
}

const ratioOfMoney = (amount: Money): Ratio => ratioOfFraction(fractionOfMoney(amount));
