import type { LocalDate } from '../../src/core/index.js';
import type { AmountValue, LegalRule, PeriodValue } from '../../src/law/index.js';
import { legalRules, ruleOn } from '../../src/law/index.js';

declare const on: LocalDate;

// Each rule keeps the precise type of its value.
export const workingDays: LegalRule<PeriodValue<'workingDay'>> = legalRules.hearingRequest;
export const anyPeriod: LegalRule<PeriodValue> = legalRules.hearingRequest;
export const ceiling: LegalRule<AmountValue> = legalRules.summaryFineCeilingCitizen;

// @ts-expect-error 15 days to pay are calendar days
export const wrongUnit: LegalRule<PeriodValue<'workingDay'>> = legalRules.paymentDeadline;
// @ts-expect-error an amount is not a period
export const wrongKind: LegalRule<PeriodValue> = legalRules.summaryFineCeilingCitizen;
// @ts-expect-error no such rule
export const unknownRule = legalRules.statementWindow;
// @ts-expect-error a date is not any string
ruleOn(legalRules.hearingRequest, '2024-05-06');

const answer = ruleOn(legalRules.hearingRequest, on);
// @ts-expect-error only a rule in force has a value
answer.value;
