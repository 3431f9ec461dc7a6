/*
 * 从旧兼从轻: 行政处罚法 第三十七条; 生态环境法典 第一千零五十七条. Both versions are computed on the facts of the case: which one is lighter
 * can hang on a fact (1% of an investment against a fixed amount), so it is never decided by the texts alone.
 */
import {
  failed,
  type LegalBasis,
  type LocalDate,
  type OpenEnd,
  ok,
  type Result,
  type TraceNode,
  term,
} from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import type { RangeComparison } from './compare-ranges.js';
import { compareSeverity, type PenaltySeverity } from './compare-severity.js';
import { discretionProblem } from './problems.js';

/** 法律的一个版本, with what it says of the case. */
export interface LawVersion {
  /** Stable name. */
  readonly id: string;
  /** First day in force. */
  readonly from: LocalDate;
  /** First day no longer in force. */
  readonly until: LocalDate | OpenEnd;
  /** What it says of the facts: penalties as computed, or that they are no violation (不认为是违法). */
  readonly says: readonly PenaltySeverity[] | 'notUnlawful';
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 适用的版本. */
export interface VersionAnswer {
  /** Ids: one, or both where a person decides. */
  readonly applied: readonly string[];
  /**
   * `only` one version holds on both days; `older` the law of the conduct, the newer being no lighter; `newer` since it is
   * lighter; `incomparable` for a person.
   */
  readonly outcome: 'only' | 'older' | 'newer' | 'incomparable';
  /** How the newer compares with the older, where both hold. */
  readonly comparison?: RangeComparison;
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 从旧兼从轻: which version of a law governs, by comparing what each says of the same facts.
 *
 * The version of the day on which the conduct ended, so that a continuing act that ends under the new law falls under it;
 * the version of the decision where that is lighter or sees no violation. A fine against a suspension, and ranges that cross, are not
 * compared: both stand, for a person. Versions in force only between the two days are not asked.
 *
 * Basis: 行政处罚法 第三十七条.
 * Fails: `discretion.datesReversed`, `discretion.noVersion`, `discretion.versionsOverlap`.
 *
 * @example
 * const fine = (min, max) => [{ kind: 'fine', force: 'shall', extent: { words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } } }]
 * const versions = (investment) => [
 *   { id: '环境影响评价法', from: localDate('2018-12-29'), until: localDate('2026-08-15'), says: fine(`${investment / 100}`, `${investment / 20}`), basis: [] },
 *   { id: '生态环境法典', from: localDate('2026-08-15'), until: 'open', says: fine('200000', '1000000'), basis: [] },
 * ]
 * const days = { conductEndedOn: localDate('2026-03-01'), decidedOn: localDate('2026-10-01') }
 * applicableVersion(versions(10000000), days).value.applied // => ['环境影响评价法']
 * applicableVersion(versions(100000000), days).value.applied // => ['生态环境法典']
 */
export function applicableVersion(
  versions: readonly LawVersion[],
  days: { readonly conductEndedOn: LocalDate; readonly decidedOn: LocalDate },
): Result<VersionAnswer> {
  const { conductEndedOn, decidedOn } = days;
  if (decidedOn < conductEndedOn)
    return failed(discretionProblem('discretion.datesReversed', { conductEndedOn, decidedOn }));
  const problems = [conductEndedOn, decidedOn].flatMap((on) => {
    const found = inForce(versions, on).length;
    if (found === 1) return [];
    return [
      found === 0
        ? discretionProblem('discretion.noVersion', { on }, ['versions'])
        : discretionProblem('discretion.versionsOverlap', { on }, ['versions']),
    ];
  });
  const [older] = inForce(versions, conductEndedOn);
  const [newer] = inForce(versions, decidedOn);
  if (problems.length > 0 || older === undefined || newer === undefined)
    return failed(...problems.slice(0, conductEndedOn === decidedOn ? 1 : 2));
  if (older === newer) return ok(answer('only', [older], days, versions));
  const comparison = compareVersions(newer, older);
  const outcome =
    comparison === 'lighter' ? 'newer' : comparison === 'crossing' ? 'incomparable' : 'older';
  const applied = outcome === 'newer' ? [newer] : outcome === 'older' ? [older] : [older, newer];
  return ok(answer(outcome, applied, days, [older, newer], comparison));
}

const inForce = (versions: readonly LawVersion[], on: LocalDate): readonly LawVersion[] =>
  versions.filter(({ from, until }) => from <= on && (until === 'open' || on < until));

function compareVersions(
  { says: newer }: LawVersion,
  { says: older }: LawVersion,
): RangeComparison {
  if (newer === 'notUnlawful') return older === 'notUnlawful' ? 'same' : 'lighter';
  return older === 'notUnlawful' ? 'heavier' : compareSeverity(newer, older);
}

function answer(
  outcome: VersionAnswer['outcome'],
  applied: readonly LawVersion[],
  {
    conductEndedOn,
    decidedOn,
  }: { readonly conductEndedOn: LocalDate; readonly decidedOn: LocalDate },
  versions: readonly LawVersion[],
  comparison?: RangeComparison,
): VersionAnswer {
  const ids = applied.map(({ id }) => id);
  return {
    applied: ids,
    outcome,
    ...(comparison !== undefined && { comparison }),
    trace: {
      rule: 'discretion.applicableVersion',
      label: term('从旧兼从轻', 'the older law unless the newer is lighter'),
      verdict: outcome === 'incomparable' ? 'undetermined' : 'applied',
      inputs: { conductEndedOn, decidedOn, ...(comparison !== undefined && { comparison }) },
      output: ids.join('、'),
      basis: [penaltyLaw(37)],
      children: versions.map((version) => ({
        rule: 'discretion.lawVersion',
        label: term(version.id, version.id),
        verdict: ids.includes(version.id) ? 'applied' : 'notApplied',
        inputs: {
          from: version.from,
          until: version.until,
          ...(version.says === 'notUnlawful'
            ? { says: version.says }
            : Object.fromEntries(
                version.says.map(({ kind, extent }, index) => [
                  `${index + 1}.${kind}`,
                  `${extent?.min?.value ?? ''}–${extent?.max?.value ?? ''}`,
                ]),
              )),
        },
        output: null,
        basis: version.basis,
        children: [],
      })),
    },
  };
}
