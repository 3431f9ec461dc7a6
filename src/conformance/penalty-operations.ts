/* Money and days of a penalty after it is decided or proposed: hearing, on the spot, payment, the court, restitution, deadlines. */

import { lastDayOf, type Span } from '../calendar/index.js';
import { failed, type LocalDate, ok, type Result, shown } from '../core/index.js';
import { remedyOutcome } from '../exchange/schemas.js';
import {
  hearingGrounds,
  type LegalRule,
  legalRules,
  type PeriodValue,
  type ProposedPenalty,
  type RuleValue,
  ruleOn,
} from '../law/index.js';
import {
  announcementRuleOf,
  courtWindow,
  earliestHearingDay,
  fineOf,
  hearingRight,
  missedInstalment,
  overlayOn,
  type Payment,
  type PaymentPlanContent,
  type PlanInstalment,
  type ProcedureTopic,
  paymentPlan,
  procedureTopics,
  type RemedyProceeding,
  restitutionDue,
  type Sanction,
  summaryAllowed,
  summaryCeiling,
  termFactsOf,
} from '../penalty/index.js';
import { type Party, partyKinds } from '../registry/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import { penaltyKind } from './case-operations.js';
import {
  amount,
  date,
  type Field,
  field,
  flag,
  list,
  type Operation,
  operation,
  optional,
  orWord,
  struct,
  text,
  word,
} from './operation.js';
import { conformanceProblem } from './problems.js';

/** 处罚种类和数额. */
export const sanctions: Field<readonly Sanction[]> = list(
  struct<Sanction>('Sanction', { kind: penaltyKind, amount: optional(amount) }),
);
const party: Field<Party['kind']> = word(...(Object.keys(partyKinds) as Party['kind'][]));

const remedy = struct<RemedyProceeding>('RemedyProceeding', {
  kind: word('reconsideration', 'litigation'),
  from: date,
  until: orWord('open', date),
  outcome: optional(word(...remedyOutcome.options)),
  executionStopped: optional(flag),
});
const instalment = struct<PlanInstalment>('PlanInstalment', { dueOn: date, amount });

/** 法定规则 by its name in the register. */
const rule = field('rule id', (input): Result<LegalRule> => {
  const found = Object.values<LegalRule>({ ...legalRules }).find(({ id }) => id === input);
  return found === undefined
    ? failed(conformanceProblem('conformance.ruleUnknown', { rule: shown(input) }))
    : ok(found);
});
/** 法定期限 by its name in the register. */
export const periodRule: Field<LegalRule<PeriodValue>> = field(
  'rule id of a period',
  (input): Result<LegalRule<PeriodValue>> => {
    const found = rule.read(input);
    return found.ok &&
      found.value.value.periods.some(({ value }) => value !== 'repealed' && value.kind !== 'period')
      ? failed(
          conformanceProblem('conformance.notOfType', {
            type: 'PeriodValue',
            actual: shown(input),
          }),
        )
      : (found as Result<LegalRule<PeriodValue>>);
  },
);

const topic = word(...(Object.keys(procedureTopics) as ProcedureTopic[]));

function valueIn(one: LegalRule | undefined, on: LocalDate): RuleValue | undefined {
  const dated = one && ruleOn(one, on);
  return dated?.status === 'inForce' ? dated.value : undefined;
}

/** 法定数值与期限的最后一日. */
export const registerOperations: readonly Operation[] = [
  operation(
    'law.ruleOn',
    '某日的法定数值',
    'a legal constant on a day',
    { rule, on: date },
    "{ status: 'inForce', value, limit } | { status: 'notYet', from } | { status: 'repealed' | 'gap' }",
    ({ rule: one, on }) => {
      const dated = ruleOn(one, on);
      switch (dated.status) {
        case 'inForce':
          return ok({ status: dated.status, value: dated.value, limit: one.limit });
        case 'notYet':
          return ok({ status: dated.status, from: dated.from });
        default:
          return ok({ status: dated.status });
      }
    },
  ),
  operation(
    'calendar.lastDayOf',
    '法定期限的最后一日',
    'last day of a legal term, by the rule in force on its first day; null where rule or calendar does not reach it',
    {
      rule: periodRule,
      start: date,
      suspensions: optional(
        list(struct<Span>('Span', { from: date, until: orWord('open', date) })),
      ),
      rollForward: optional(flag),
      calendar: calendarYears,
    },
    '{ end, isFinal } | null',
    ({ rule: one, start, suspensions = [], rollForward = true, calendar: years }) =>
      onCalendar(years, (calendar) =>
        ok(lastDayOf(one, start, { calendar }, { suspensions, rollForward }) ?? null),
      ),
  ),
];

/** 处罚的数额与期限. */
export const penaltyOperations: readonly Operation[] = [
  operation(
    'penalty.hearingRight',
    '是否应当告知听证权利',
    'whether a hearing must be offered, and for which of the penalties by index',
    { sanctions, party, on: date, line: optional(text) },
    '{ due, grounds: integer[] }',
    ({ sanctions: proposed, party: kind, on, line }) => {
      const answer = hearingRight(proposed, { kind }, on, line);
      if (!answer.ok) return answer;
      const { due, grounds } = answer.value;
      return ok({ due, grounds: grounds.map((one) => proposed.indexOf(one)) });
    },
  ),
  operation(
    'law.hearingGrounds',
    '听证事由',
    'which of the proposed penalties give a right to a hearing, by index; null on a day without a threshold',
    {
      proposed: sanctions as Field<readonly ProposedPenalty[]>,
      party: word('citizen', 'organization'),
      on: date,
      line: optional(text),
    },
    'integer[] | null',
    ({ proposed, party: kind, on, line }) =>
      ok(hearingGrounds(proposed, kind, on, line)?.map(({ index }) => index) ?? null),
  ),
  operation(
    'penalty.summaryAllowed',
    '能否当场处罚',
    'the ceiling under which the penalties may be imposed on the spot',
    { sanctions, party, on: date, profile: optional(word('general', 'publicSecurity')) },
    '{ ceiling }',
    ({ sanctions: proposed, party: kind, on, profile = 'general' }) => {
      const answer = summaryAllowed(proposed, kind, on, profile);
      return answer.ok ? ok({ ceiling: answer.value.amount }, answer.warnings) : answer;
    },
  ),
  operation(
    'penalty.earliestHearingDay',
    '听证的最早举行日',
    'first day on which the hearing may be held; null where it is not known',
    { issuedOn: date, notifiedOn: date, calendar: calendarYears },
    'LocalDate | null',
    ({ issuedOn, notifiedOn, calendar: years }) =>
      onCalendar(years, (calendar) =>
        ok(earliestHearingDay({ issuedOn, notifiedOn }, calendar) ?? null),
      ),
  ),
  operation(
    'penalty.overlayOn',
    '某领域某日的程序规则',
    'what a department sets for a topic over the general procedure; null where no text sets it',
    { line: text, on: date, topic, publicSecurity: optional(flag) },
    "{ value, from: 'department' | 'general', others, extensions? } | null",
    ({ line, on, topic: asked, publicSecurity = false }) => {
      const answer = overlayOn(line, on, { publicSecurity });
      if (!answer.ok) return answer;
      const { rules, extensions, conflicts } = answer.value;
      const found = rules[asked];
      const warnings = answer.warnings.filter(
        ({ path }) => path[0] === asked || path[0] === 'line',
      );
      if (found === undefined) return ok(null, warnings);
      return ok(
        {
          value: found.value,
          from: found.from,
          others: conflicts.filter((one) => one.topic === asked).map(({ other }) => other.value),
          ...(asked === 'decisionTerm' && {
            extensions: extensions.map(({ approver, most }) => ({
              approver,
              most: valueIn(most, on),
            })),
          }),
        },
        warnings,
      );
    },
  ),
  operation(
    'penalty.announcementRuleOf',
    '公告送达的期限',
    'the rule of service by announcement of a line',
    { line: text },
    'rule id',
    ({ line }) => ok(announcementRuleOf(line).id),
  ),
  operation(
    'penalty.courtWindow',
    '申请法院强制执行的窗口',
    'when the body may apply to the court, and the last day to serve the urging',
    {
      servedOn: date,
      reconsiderationFirst: optional(flag),
      remedies: list(remedy),
      planEndsOn: optional(date),
      calendar: calendarYears,
    },
    'CourtWindow',
    ({ servedOn, reconsiderationFirst = false, remedies, planEndsOn, calendar: years }) =>
      onCalendar(years, (calendar) =>
        courtWindow(
          {
            servedOn,
            reconsiderationFirst,
            remedies,
            ...(planEndsOn !== undefined && { plan: { endsOn: planEndsOn } }),
          },
          calendar,
        ),
      ),
  ),
  operation(
    'penalty.paymentPlan',
    '延期、分期缴纳',
    'last day of an approved plan of payment',
    {
      plan: struct<PaymentPlanContent>('PaymentPlanContent', {
        appliedOn: date,
        hardship: text,
        approvedBy: text,
        approvedOn: date,
        instalments: list(instalment),
      }),
      outstanding: amount,
    },
    'LocalDate',
    ({ plan, outstanding }) => {
      const answer = paymentPlan(plan, outstanding);
      return answer.ok ? ok(answer.value.endsOn, answer.warnings) : answer;
    },
  ),
  operation(
    'penalty.missedInstalment',
    '未按期缴纳的一期',
    'the first instalment that was not paid in time; null where none is late',
    {
      approvedOn: date,
      instalments: list(instalment),
      payments: list(struct<Payment>('Payment', { on: date, amount, receipt: text })),
      on: date,
    },
    'PlanInstalment | null',
    ({ approvedOn, instalments, payments, on }) =>
      ok(missedInstalment({ approvedOn, instalments }, payments, on) ?? null),
  ),
  operation(
    'penalty.restitutionDue',
    '应当退还的数额',
    'what was taken beyond the fine that is left; null where an amount of it is not known',
    { paid: amount, remaining: sanctions },
    'Money | null',
    ({ paid, remaining }) => ok(restitutionDue({ decision: { paid }, remaining }) ?? null),
  ),
  operation(
    'penalty.fineOf',
    '罚款数额',
    'the fine among penalties; null where there is none or an amount is not known',
    { sanctions },
    'Money | null',
    ({ sanctions: imposed }) => ok(fineOf(imposed) ?? null),
  ),
  operation(
    'penalty.summaryCeiling',
    '当场处罚的罚款上限',
    'the highest fine that may be imposed on the spot',
    { party, on: date, profile: optional(word('general', 'publicSecurity')) },
    'Money',
    ({ party: kind, on, profile = 'general' }) => {
      const answer = summaryCeiling(kind, on, profile);
      return answer.ok ? ok(answer.value.amount, answer.warnings) : answer;
    },
  ),
  operation(
    'penalty.termFactsOf',
    '办案期限的事实',
    'what a department sets for the term of a case: its rule, its extensions, and what does not count',
    { line: text, on: date, publicSecurity: optional(flag) },
    '{ decisionTerm?: rule id, extensions: { approver, most?: rule id }[], exclusions: cause[] }',
    ({ line, on, publicSecurity = false }) => {
      const effective = overlayOn(line, on, { publicSecurity });
      if (!effective.ok) return effective;
      const { decisionTerm, extensions = [], exclusions = [] } = termFactsOf(effective.value);
      return ok(
        {
          decisionTerm: decisionTerm?.id,
          extensions: extensions.map(({ approver, most }) => ({ approver, most: most?.id })),
          exclusions: exclusions.map(({ cause }) => cause),
        },
        effective.warnings.filter(({ path }) => path[0] === 'decisionTerm' || path[0] === 'line'),
      );
    },
  ),
];
