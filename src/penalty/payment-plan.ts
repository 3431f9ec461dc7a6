/*
 * 延期、分期缴纳罚款: 行政处罚法 第六十六条第二款 (real hardship, the party applies, the organ approves), 第七十二条第二款 (the time to
 * apply to the court begins when the plan ends). The Act sets no longest plan.
 */
import {
  addMoney,
  compareMoney,
  failed,
  type LocalDate,
  type Money,
  ok,
  type Problem,
  type Result,
  ZERO_MONEY,
} from '../core/index.js';
import { penaltyProblem } from './problems.js';

declare const approvedPlan: unique symbol;

/** 缴款. */
export interface Payment {
  /** 缴款日期. */
  readonly on: LocalDate;
  /** Yuan. */
  readonly amount: Money;
  /** 票据号码. */
  readonly receipt: string;
}

/** 一期: what is due, and by when. */
export interface PlanInstalment {
  /** 缴款期限: the last day. */
  readonly dueOn: LocalDate;
  /** Yuan. */
  readonly amount: Money;
}

/** 延期、分期缴纳的申请与批准. One instalment is a deferral. */
export interface PaymentPlanContent {
  /** 当事人申请日期. */
  readonly appliedOn: LocalDate;
  /** 经济困难的情况. */
  readonly hardship: string;
  /** 批准的负责人. */
  readonly approvedBy: string;
  /** 批准日期. */
  readonly approvedOn: LocalDate;
  /** 各期, in order. */
  readonly instalments: readonly PlanInstalment[];
}

/** 已批准的延期、分期缴纳; only {@link paymentPlan} makes it. */
export interface PaymentPlan extends PaymentPlanContent {
  /** In types alone: made by its own function. */
  readonly [approvedPlan]: true;
  /** 暂缓或者分期缴纳罚款期限结束之日. */
  readonly endsOn: LocalDate;
}

/**
 * 批准延期、分期缴纳: a plan with application, hardship and approval, whose instalments come to what is outstanding.
 *
 * Basis: 行政处罚法 第六十六条第二款.
 * Fails: `penalty.planIncomplete`, `penalty.planOrder`, `penalty.planTotal`.
 *
 * @example
 * paymentPlan(
 *   { appliedOn: localDate('2024-05-06'), hardship: '停产', approvedBy: '周', approvedOn: localDate('2024-05-08'), instalments: [{ dueOn: localDate('2024-08-30'), amount: money('5000') }] },
 *   money('5000'),
 * ).value.endsOn // => '2024-08-30'
 */
export function paymentPlan(content: PaymentPlanContent, outstanding: Money): Result<PaymentPlan> {
  const { appliedOn, hardship, approvedBy, approvedOn, instalments } = content;
  const total = addMoney(...instalments.map(({ amount }) => amount));
  const lacks: readonly (readonly [keyof PaymentPlanContent, string, boolean])[] = [
    ['hardship', '经济困难的情况', hardship.trim() === ''],
    ['approvedBy', '批准', approvedBy.trim() === ''],
    ['instalments', '缴款期限和数额', instalments.length === 0],
  ];
  const problems: Problem[] = lacks
    .filter(([, , missing]) => missing)
    .map(([key, element]) => penaltyProblem('penalty.planIncomplete', { element }, [key]));
  const order = [appliedOn, approvedOn, ...instalments.map(({ dueOn }) => dueOn)];
  for (const [index, { dueOn, amount }] of instalments.entries()) {
    const previous = order[index + 1] as LocalDate;
    if (dueOn <= previous || compareMoney(amount, ZERO_MONEY) <= 0)
      problems.push(
        penaltyProblem('penalty.planOrder', { dueOn, previous, amount }, ['instalments', index]),
      );
  }
  if (approvedOn < appliedOn)
    problems.push(
      penaltyProblem(
        'penalty.planOrder',
        { dueOn: approvedOn, previous: appliedOn, amount: total },
        ['approvedOn'],
      ),
    );
  if (compareMoney(total, outstanding) !== 0)
    problems.push(penaltyProblem('penalty.planTotal', { total, outstanding }, ['instalments']));
  const last = instalments.at(-1);
  return problems.length > 0 || last === undefined
    ? failed(...problems)
    : ok({ ...content, endsOn: last.dueOn } as PaymentPlan);
}

/**
 * 未按期缴纳的一期: the first instalment that was not paid by its last day; `undefined` where none is late on the day.
 *
 * Payments since the approval count against the instalments in order.
 *
 * @example
 * missedInstalment({ approvedOn: localDate('2024-05-08'), instalments: [{ dueOn: localDate('2024-08-30'), amount: money('5000') }] }, [], localDate('2024-08-30')) // => undefined
 * missedInstalment({ approvedOn: localDate('2024-05-08'), instalments: [{ dueOn: localDate('2024-08-30'), amount: money('5000') }] }, [], localDate('2024-08-31')).dueOn // => '2024-08-30'
 */
export function missedInstalment(
  { approvedOn, instalments }: Pick<PaymentPlanContent, 'approvedOn' | 'instalments'>,
  payments: readonly Payment[],
  on: LocalDate,
): PlanInstalment | undefined {
  let due = ZERO_MONEY;
  return instalments.find(({ dueOn, amount }) => {
    due = addMoney(due, amount);
    const paid = payments.filter((one) => one.on >= approvedOn && one.on <= dueOn);
    return dueOn < on && compareMoney(addMoney(...paid.map((one) => one.amount)), due) < 0;
  });
}
