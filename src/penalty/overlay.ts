/*
 * 行政处罚法 is general; departments set some of its terms in their own way, and Guangdong sets others. `overlayOn` says what
 * applies in one field on one day, which text gave it, and what another text says instead.
 */
import {
  compareMoney,
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Result,
  shown,
  type Term,
} from '../core/index.js';
import {
  doubtsOf,
  type LegalRule,
  type PeriodValue,
  type RuleValue,
  ruleOn,
} from '../law/index.js';
import type { DepartmentLine } from '../registry/index.js';
import type { DecisionExtension, DecisionTermFacts, TermExclusion } from './decision-term.js';
import {
  generalExclusions,
  generalRules,
  type ProcedureOverlay,
  type ProcedureTopic,
  precedenceOf,
  procedureOverlays,
  procedureTopics,
} from './overlay-rules.js';
import { penaltyProblem } from './problems.js';

/** 适用的规则: the value of one topic, and the text that gave it. */
export interface EffectiveRule {
  /** The row of the register. */
  readonly rule: LegalRule;
  /** Its value on the day. */
  readonly value: RuleValue;
  /** The articles that set it, in the version of the day. */
  readonly basis: readonly LegalBasis[];
  /** Whether the department or the general procedure gave it. */
  readonly from: 'department' | 'general';
}

/** 规则不一致: another text that says something else on the same topic. */
export interface RuleConflict {
  /** 事项. */
  readonly topic: ProcedureTopic;
  /** The value that does not apply. */
  readonly other: EffectiveRule;
  /** Why it does not. */
  readonly reason: Term;
  /** Where that stands; empty where no text says so. */
  readonly basis: readonly LegalBasis[];
}

/** 适用的程序规则: what applies in a field of enforcement on a day. */
export interface EffectiveProcedure {
  /** 条线. */
  readonly line: DepartmentLine;
  /** The day. */
  readonly on: LocalDate;
  /** The rule of each topic; a topic that no text sets is absent. */
  readonly rules: Readonly<Partial<Record<ProcedureTopic, EffectiveRule>>>;
  /** 办案期限的延长, in the order in which they may be granted; none where no text allows one. */
  readonly extensions: readonly DecisionExtension[];
  /** 不计入办案期限的时间. */
  readonly exclusions: readonly TermExclusion[];
  /** 决定应当封存、不得公开: where that stands. */
  readonly sealed?: LegalBasis;
  /** Where texts differ. */
  readonly conflicts: readonly RuleConflict[];
}

/**
 * 某日某领域的程序规则: the general procedure with the rules of the department over it, each with its text.
 *
 * 治安管理 (`publicSecurity`) has a profile of its own that is off unless `publicSecurity` is asked for. A line without
 * rules of its own follows the general procedure, with a warning.
 * Basis: 行政处罚法 第六十条, 第六十一条第一款, 第六十四条第（一）项 for the general procedure; of each line {@link procedureOverlays}.
 * Fails: `penalty.overlayOff`. Warns: `penalty.noOverlay`, `penalty.ruleNotInForce`, and the doubts of each row.
 *
 * @example
 * const { rules, extensions } = overlayOn('construction', localDate('2024-05-06')).value
 * rules.announcementService.value // => { kind: 'period', count: 30, unit: 'calendarDay' }
 * extensions.map(({ approver }) => approver) // => ['head', 'headsTogether']
 */
export function overlayOn(
  line: DepartmentLine,
  on: LocalDate,
  options: { readonly publicSecurity?: boolean } = {},
): Result<EffectiveProcedure> {
  const overlay = Object.hasOwn(procedureOverlays, line) ? procedureOverlays[line] : undefined;
  if (overlay?.onRequest && options.publicSecurity !== true)
    return failed(penaltyProblem('penalty.overlayOff', { line: shown(line) }, ['line']));
  const warnings: Problem[] = [];
  if (overlay === undefined)
    warnings.push(penaltyProblem('penalty.noOverlay', { line: shown(line) }, ['line']));
  const rules: Partial<Record<ProcedureTopic, EffectiveRule>> = {};
  const conflicts: RuleConflict[] = [];
  for (const topic of Object.keys(procedureTopics) as readonly ProcedureTopic[]) {
    if (topic === 'penaltyDisclosure' && overlay?.sealed !== undefined) continue;
    const own = inForce(overlay?.rules[topic], on, 'department', topic, warnings);
    const general = inForce(generalRules[topic], on, 'general', topic, warnings);
    const chosen = choose(topic, own, general);
    if (chosen === undefined) continue;
    rules[topic] = chosen;
    warnings.push(...doubtsOf(chosen.rule, on));
    const other = chosen === own ? general : own;
    if (other === undefined || sameValue(other.value, chosen.value)) continue;
    const { reason, basis } = precedenceOf(topic);
    conflicts.push({ topic, other, reason, basis });
  }
  return ok(
    {
      line,
      on,
      rules,
      extensions: overlay?.extensions.filter(inForceOn(on)) ?? [],
      exclusions: exclusionsOf(overlay, on),
      ...(overlay?.sealed !== undefined && { sealed: overlay.sealed }),
      conflicts,
    },
    warnings,
  );
}

/**
 * 由适用的规则得出办案期限的事实: spread it into the facts of the ordinary procedure.
 *
 * @example
 * const facts = termFactsOf(overlayOn('tourism', localDate('2024-05-06')).value)
 * facts.decisionTerm.id // => 'tourismDecisionDeadline'
 */
export function termFactsOf({
  rules,
  extensions,
  exclusions,
}: EffectiveProcedure): Omit<DecisionTermFacts, 'calendar'> {
  const rule = rules.decisionTerm?.rule as LegalRule<PeriodValue> | undefined;
  return { ...(rule !== undefined && { decisionTerm: rule }), extensions, exclusions };
}

function inForce(
  rule: LegalRule | undefined,
  on: LocalDate,
  from: EffectiveRule['from'],
  topic: ProcedureTopic,
  warnings: Problem[],
): EffectiveRule | undefined {
  if (rule === undefined) return undefined;
  const found = ruleOn(rule, on);
  if (found.status === 'inForce')
    return { rule, value: found.value, basis: found.period.basis, from };
  const { zh: topicZh, en: label } = procedureTopics[topic];
  const names = { topic: label, topicZh, rule: rule.label.en, ruleZh: rule.label.zh, on };
  warnings.push(penaltyProblem('penalty.ruleNotInForce', names, [topic]));
  return undefined;
}

function choose(
  topic: ProcedureTopic,
  own: EffectiveRule | undefined,
  general: EffectiveRule | undefined,
): EffectiveRule | undefined {
  if (own === undefined || general === undefined) return own ?? general;
  const lower = precedenceOf(topic).by === 'lower';
  return lower && isLower(general.value, own.value) ? general : own;
}

/** Whether an amount is not above another. */
const isLower = (one: RuleValue, other: RuleValue): boolean =>
  one.kind === 'amount' && other.kind === 'amount' && compareMoney(one.amount, other.amount) <= 0;

const sameValue = (one: RuleValue, other: RuleValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether every cited text is in force on the day, as far as its version says. */
const inForceOn =
  (on: LocalDate) =>
  ({ basis }: { readonly basis: readonly LegalBasis[] }): boolean =>
    basis.every(({ version }) => version === undefined || version <= on);

/** The department's list; the hearing, by Guangdong's measure, where the department leaves it out. */
function exclusionsOf(
  overlay: ProcedureOverlay | undefined,
  on: LocalDate,
): readonly TermExclusion[] {
  const own = (overlay?.exclusions ?? []).filter(inForceOn(on));
  const named = own.map(({ cause }) => cause);
  return [
    ...own,
    ...generalExclusions.filter(inForceOn(on)).filter(({ cause }) => !named.includes(cause)),
  ];
}
