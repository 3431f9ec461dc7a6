import { type Deadline, endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import { failed, type LocalDate, ok, type Result } from '../core/index.js';
import { doubtsOf, type LegalRule, legalRules, type PeriodValue, ruleOn } from '../law/index.js';
import { disclosureProblem } from './problems.js';
import type { DisclosureProfile } from './profile.js';

/**
 * 公示期限: the last day on which a decision is disclosed in a channel, or the reason for not doing so is filed.
 *
 * Basis: 广东省行政执法公示办法 第二十一条第二款 (7 working days), 第十六条; 市场监督管理行政处罚信息公示规定 第九条 (20, party registered
 * in the same province); 生态环境行政处罚办法 第六十五条 (7).
 * Fails: `disclosure.ruleNotInForce`, and what `endOfPeriod` finds. Warns of what is open in the rule.
 *
 * @example
 * disclosureDueBy(disclosureProfiles.guangdongSummary, localDate('2024-04-29'), chineseCalendar).value.end // => '2024-05-11'
 */
export function disclosureDueBy(
  profile: DisclosureProfile,
  decidedOn: LocalDate,
  calendar: WorkingDayCalendar,
): Result<Deadline> {
  return endOfRule(profile.timeLimit, decidedOn, calendar);
}

/**
 * 撤下期限: the last day on which a decision that was changed, revoked or found unlawful is taken down.
 *
 * 行政处罚法 第四十八条第二款 names no start; Guangdong counts from the receipt of the decision or effective judgment. What should
 * never have been shown (第十五条) is taken down at once (第二十四条第二款).
 *
 * Basis: 广东省行政执法公示办法 第二十四条第一款 (3 working days).
 * Fails: as {@link disclosureDueBy}.
 *
 * @example
 * disclosureWithdrawalDueBy(localDate('2024-05-06'), chineseCalendar).value.end // => '2024-05-09'
 */
export function disclosureWithdrawalDueBy(
  receivedOn: LocalDate,
  calendar: WorkingDayCalendar,
): Result<Deadline> {
  return endOfRule(legalRules.guangdongDecisionWithdrawal, receivedOn, calendar);
}

function endOfRule(
  rule: LegalRule<PeriodValue>,
  start: LocalDate,
  calendar: WorkingDayCalendar,
): Result<Deadline> {
  const dated = ruleOn(rule, start);
  if (dated.status !== 'inForce')
    return failed(disclosureProblem('disclosure.ruleNotInForce', { on: start, rule: rule.id }));
  const end = endOfPeriod(calendar, start, dated.value);
  return end.ok ? ok(end.value, [...doubtsOf(rule, start), ...end.warnings]) : end;
}
