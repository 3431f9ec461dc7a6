/*
 * 追究时效: 行政处罚法 第三十六条; 生态环境法典 第一千零五十四条; 治安管理处罚法 第二十五条. The day of the act is not counted, a
 * period of years or months ends on the day of the same number (民法典 第二百零一条, 第二百零二条), and a last day that is not
 * worked does not move it: the bar protects the party.
 */
import {
  addMonths,
  everyHolds,
  holdsNot,
  type LegalBasis,
  type LocalDate,
  type Problem,
  type TraceNode,
  type Truth,
} from '../core/index.js';
import { doubtsOf, type LegalRule, legalRules, type PeriodValue, ruleOn } from '../law/index.js';
import type { CaseFact, CaseFacts, SpecialTimeBar, TimeBarRegime } from './case-facts.js';
import { discretionProblem } from './problems.js';

/** 时效结论: `barred` 不再给予行政处罚, `within` 未超过, `undetermined` while a missing fact decides. */
export interface TimeBarAnswer {
  /** What it came to. */
  readonly verdict: 'barred' | 'within' | 'undetermined';
  /** Last day on which discovery is in time by the shorter limit; absent beyond the year 9999. */
  readonly lastDay?: LocalDate;
  /** The same by the longer limit, where one may apply. */
  readonly extendedLastDay?: LocalDate;
  /** Facts that decide and are missing. */
  readonly missing: readonly CaseFact[];
  /** Where the limits stand. */
  readonly basis: readonly LegalBasis[];
  /** What a careful reader should still look at. */
  readonly warnings: readonly Problem[];
  /** The computation. */
  readonly trace: TraceNode;
}

/** A limit, and the longer one with the fact on which it hangs. */
interface Limits {
  readonly short: PeriodValue<'year' | 'month'>;
  readonly extended:
    | {
        readonly period: PeriodValue<'year' | 'month'>;
        readonly holds: Truth;
        /** What to ask for where that is not known. */
        readonly missing: readonly CaseFact[];
      }
    | undefined;
  readonly basis: readonly LegalBasis[];
  readonly warnings: readonly Problem[];
}

type NamedRegime = Exclude<TimeBarRegime, SpecialTimeBar>;

interface RegisteredLimits {
  readonly short: LegalRule<PeriodValue<'year' | 'month'>>;
  readonly extended?: LegalRule<PeriodValue<'year'>>;
}

const REGISTERED: Readonly<Record<NamedRegime, RegisteredLimits>> = {
  general: { short: legalRules.timeBar, extended: legalRules.timeBarLifeHealthFinance },
  ecology: { short: legalRules.ecologyTimeBar, extended: legalRules.ecologyTimeBarHarm },
  publicSecurity: { short: legalRules.publicSecurityTimeBar },
};

/**
 * 追究时效: whether the violation was discovered too late to be penalised, counted from the end of the conduct.
 *
 * Two years, or five where life, health or financial safety is concerned and harm was done; by the Ecological and
 * Environmental Code five where the environment was harmed; 治安管理 six months. The text of the day on which the conduct ended
 * governs; where the text of the day of the decision bars and the older one does not, the newer one is lighter and bars too
 * (行政处罚法 第三十七条). A fact is asked for only where it decides: discovery within two years is in time whatever it is.
 *
 * Basis: 行政处罚法 第三十六条, 生态环境法典 第一千零五十四条, 治安管理处罚法 第二十五条.
 * Warns: `discretion.olderTimeBar` where the text in force on the day of the conduct is not registered; `law.openQuestion`,
 * since no text says what 发现 is; `law.pastSnapshot`.
 *
 * @example
 * const found = (discoveredOn) => timeBarOf({
 *   conductEndedOn: localDate('2022-01-01'), discoveredOn: localDate(discoveredOn), decidedOn: localDate('2024-06-01'),
 *   party: { kind: 'organization' }, harm: 'none',
 * })
 * found('2024-01-01').verdict // => 'within'
 * found('2024-01-02').verdict // => 'barred'
 */
export function timeBarOf(facts: CaseFacts): TimeBarAnswer {
  const regime = facts.timeBar ?? 'general';
  const onConduct = limitsOn(regime, facts, facts.conductEndedOn);
  const answer = answerBy(onConduct, facts);
  if (typeof regime === 'object' || answer.verdict === 'barred') return answer;
  const onDecision = answerBy(limitsOn(regime, facts, facts.decidedOn), facts);
  return onDecision.verdict === 'barred'
    ? { ...onDecision, basis: [...onDecision.basis, ACT_37] }
    : answer;
}

const { law, version } = legalRules.timeBar.basis;
const ACT_37: LegalBasis = { law, ...(version !== undefined && { version }), article: 37 };

function limitsOn(regime: TimeBarRegime, facts: CaseFacts, on: LocalDate): Limits {
  if (typeof regime === 'object')
    return { short: regime.period, extended: undefined, basis: [regime.basis], warnings: [] };
  const { short, extended } = REGISTERED[regime];
  const dated = ruleOn(short, on);
  const longer = extended && ruleOn(extended, on);
  if (dated.status === 'inForce')
    return {
      short: dated.value,
      extended:
        longer?.status === 'inForce'
          ? { period: longer.value, ...extensionOf(regime, facts) }
          : undefined,
      basis: dated.period.basis,
      warnings: doubtsOf(short, facts.decidedOn),
    };
  return regime === 'ecology' ? limitsOn('general', facts, on) : unregistered(short, on);
}

/** The register begins later than the conduct: the shorter limit of its first text, with a warning. */
function unregistered(rule: LegalRule<PeriodValue<'year' | 'month'>>, on: LocalDate): Limits {
  const [first] = rule.value.periods;
  return {
    short:
      first === undefined || first.value === 'repealed'
        ? { kind: 'period', count: 2, unit: 'year' }
        : first.value,
    extended: undefined,
    basis: first?.basis ?? [],
    warnings: [
      discretionProblem('discretion.olderTimeBar', {
        conductEndedOn: on,
        from: first?.from ?? on,
      }),
    ],
  };
}

function extensionOf(
  regime: NamedRegime,
  { harm, concernsLifeHealthOrFinance, harmsEnvironment }: CaseFacts,
): { readonly holds: Truth; readonly missing: readonly CaseFact[] } {
  const harmful: Truth = harm === undefined ? undefined : harm !== 'none';
  if (regime === 'ecology') {
    const holds = harm === 'none' ? false : harmsEnvironment;
    return { holds, missing: holds === undefined ? ['harmsEnvironment'] : [] };
  }
  const holds = everyHolds([concernsLifeHealthOrFinance, harmful]);
  return {
    holds,
    missing:
      holds === undefined
        ? [
            ...(concernsLifeHealthOrFinance === undefined
              ? (['concernsLifeHealthOrFinance'] as const)
              : []),
            ...(harmful === undefined ? (['harm'] as const) : []),
          ]
        : [],
  };
}

function answerBy({ short, extended, basis, warnings }: Limits, facts: CaseFacts): TimeBarAnswer {
  const { conductEndedOn, discoveredOn } = facts;
  const lastDay = lastDayOf(conductEndedOn, short);
  const extendedLastDay = extended && lastDayOf(conductEndedOn, extended.period);
  const lateFor = (last: LocalDate | undefined): boolean =>
    last !== undefined && discoveredOn > last;
  const isBarred: Truth =
    lateFor(lastDay) &&
    (extended === undefined || lateFor(extendedLastDay) || holdsNot(extended.holds));
  const verdict = isBarred === undefined ? 'undetermined' : isBarred ? 'barred' : 'within';
  const missing = isBarred === undefined ? (extended?.missing ?? []) : [];
  return {
    verdict,
    ...(lastDay !== undefined && { lastDay }),
    ...(extendedLastDay !== undefined && { extendedLastDay }),
    missing,
    basis,
    warnings,
    trace: {
      rule: 'discretion.timeBar',
      label: { zh: '追究时效', en: 'time bar' },
      verdict: verdict === 'undetermined' ? verdict : verdict === 'barred' ? 'met' : 'notMet',
      inputs: {
        conductEndedOn,
        discoveredOn,
        count: short.count,
        unit: short.unit,
        ...(lastDay !== undefined && { lastDay }),
        ...(extendedLastDay !== undefined && { extendedLastDay }),
        ...(extended?.holds !== undefined && { extended: extended.holds }),
      },
      output: null,
      basis,
      children: [],
    },
  };
}

/** Undefined beyond the year 9999, where no date comes after. */
function lastDayOf(
  start: LocalDate,
  { count, unit }: PeriodValue<'year' | 'month'>,
): LocalDate | undefined {
  const months = unit === 'year' ? count * 12 : count;
  const year = Number(start.slice(0, 4));
  return year + Math.ceil(months / 12) > 9999 ? undefined : addMonths(start, months);
}
