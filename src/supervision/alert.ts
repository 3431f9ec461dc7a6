/*
 * 数据预警: 行政执法监督条例 第三十七条第一款 asks for fast warning from collected data; no text sets a threshold, so every one is an
 * argument. An alert is a clue, not a finding: what it says is verified in a case.
 */
import {
  compareFractions,
  daysBetween,
  failed,
  fenOf,
  fraction,
  fractionOf,
  fractionOfMoney,
  type LegalBasis,
  type LocalDate,
  multiplyFractions,
  ok,
  type Result,
  type Term,
  type TraceValue,
  under,
} from '../core/index.js';
import { penaltyLaw, supervisionRegulation } from '../law/index.js';
import { parseAlertThresholds, parseEnforcementRecord } from './alert.schema.js';
import type { AlertThresholds, EnforcementRecord, RecordOf } from './alert-record.js';
import { dayWindow, type Tally } from './day-window.js';
import { supervisionProblem } from './problems.js';
import type { SupervisionCase, SupervisionClue } from './supervision-case.js';

/** 预警: one rule, the records that set it off, and the values that it read. */
export interface SupervisionAlert {
  /** 规则. */
  readonly rule: AlertRule;
  /** The day of the record that set it off. */
  readonly on: LocalDate;
  /** 执法机关. */
  readonly body: string;
  /** 证据: ids of the records. */
  readonly evidence: readonly string[];
  /** What the rule read. */
  readonly values: Readonly<Record<string, TraceValue>>;
  /** What the alert points to. */
  readonly basis: readonly LegalBasis[];
}

/** What a rule says of one record. */
type Sight = Pick<SupervisionAlert, 'evidence' | 'values'> | undefined;

/** A rule at work; it may remember what it saw before. */
interface Watcher {
  see(record: EnforcementRecord): Sight;
  /** How many entries it remembers. */
  retained(): number;
}

interface AlertRuleDefinition extends AlertRuleLabel {
  readonly watch: (thresholds: AlertThresholds) => Watcher;
}

const ABUSE = supervisionRegulation(11, 2, 4);

const nothing = (): number => 0;

const only = <Kind extends EnforcementRecord['kind']>(
  kind: Kind,
  see: (record: RecordOf<Kind>) => Sight,
  retained: () => number = nothing,
): Watcher => ({
  see: (record) => (record.kind === kind ? see(record as RecordOf<Kind>) : undefined),
  retained,
});

interface Seen {
  readonly id: string;
  readonly on: LocalDate;
}

/** Remembers the inspections of the window alone: what left it is forgotten. */
function frequentInspections({
  inspectionWindowDays,
  inspectionsAtMost,
}: AlertThresholds): Watcher {
  const windows = new Map<string, Seen[]>();
  /** Oldest first, one for each inspection of a window. */
  let queue: { readonly key: string; readonly on: LocalDate }[] = [];
  let first = 0;
  const forget = (on: LocalDate): void => {
    for (let oldest = queue[first]; oldest !== undefined; oldest = queue[first]) {
      if (daysBetween(oldest.on, on) < inspectionWindowDays) break;
      const seen = windows.get(oldest.key);
      seen?.shift();
      if (seen?.length === 0) windows.delete(oldest.key);
      first += 1;
    }
    if (first > queue.length / 2) {
      queue = queue.slice(first);
      first = 0;
    }
  };
  return only(
    'inspection',
    ({ id, on, body, enterprise, isExempt }) => {
      forget(on);
      if (isExempt === true) return undefined;
      const key = JSON.stringify([body, enterprise]);
      const seen = windows.get(key) ?? [];
      windows.set(key, seen);
      seen.push({ id, on });
      queue.push({ key, on });
      return seen.length > inspectionsAtMost
        ? {
            evidence: seen.map((one) => one.id),
            values: {
              enterprise,
              count: seen.length,
              atMost: inspectionsAtMost,
              days: inspectionWindowDays,
            },
          }
        : undefined;
    },
    () => windows.size + queue.length - first,
  );
}

const late = (
  { on, id }: { readonly on: LocalDate; readonly id: string },
  dueOn: LocalDate,
  doneOn: LocalDate | undefined,
  grace: number,
): Sight => {
  const days = daysBetween(dueOn, doneOn ?? on);
  return days > grace
    ? { evidence: [id], values: { dueOn, doneOn: doneOn ?? null, daysLate: days } }
    : undefined;
};

function unreviewedDecisions(): Watcher {
  return only('decision', ({ id, on, requiresReview, reviewPassedOn }) =>
    requiresReview === true && (reviewPassedOn === undefined || reviewPassedOn > on)
      ? { evidence: [id], values: { decidedOn: on, reviewPassedOn: reviewPassedOn ?? null } }
      : undefined,
  );
}

/** Remembers a count and a sum for each peer group and day of the window. */
function farFromPeers({ peerFactor, peerWindowDays, peersAtLeast }: AlertThresholds): Watcher {
  const groups = dayWindow(peerWindowDays);
  const factor = BigInt(peerFactor);
  return only(
    'decision',
    ({ id, on, fine, peerGroup }) => {
      if (fine === undefined || peerGroup === undefined) return undefined;
      const amount = BigInt(fenOf(fine));
      const { count, sum } = groups.on(on, peerGroup);
      groups.add(on, peerGroup, amount);
      if (count < peersAtLeast) return undefined;
      // amount > factor × sum / count, without a division; and the other way round.
      const scaled = amount * BigInt(count);
      const isHigh = scaled > sum * factor;
      const isLow = scaled * factor < sum;
      return isHigh || isLow
        ? {
            evidence: [id],
            values: {
              peerGroup,
              fine,
              peers: count,
              days: peerWindowDays,
              factor: peerFactor,
              side: isHigh ? 'above' : 'below',
            },
          }
        : undefined;
    },
    groups.size,
  );
}

function uncertifiedOfficers(): Watcher {
  const see = (record: EnforcementRecord): Sight => {
    if (record.kind !== 'decision' && record.kind !== 'inspection') return undefined;
    const without = record.officers.filter(({ isCertified }) => isCertified !== true);
    return without.length === 0
      ? undefined
      : {
          evidence: [record.id],
          values: {
            officers: without.map(({ officer }) => officer).join(' '),
            isKnown: without.some(({ isCertified }) => isCertified === false),
          },
        };
  };
  return { see, retained: nothing };
}

/**
 * Remembers two counts for each body and day of the window, and warns when a record brings the rate above the threshold:
 * once, until it came back below.
 */
function revokedOnReview({
  revokedRateAtMost,
  reviewWindowDays,
  reviewsAtLeast,
}: AlertThresholds): Watcher {
  const bodies = dayWindow(reviewWindowDays);
  const limit = fractionOf(revokedRateAtMost);
  const isAbove = ({ count, sum }: Tally): boolean =>
    count >= reviewsAtLeast && compareFractions(fraction(sum, BigInt(count)), limit) > 0;
  return only(
    'reviewOutcome',
    ({ id, on, body, isDecisionLost }) => {
      const before = bodies.on(on, body);
      bodies.add(on, body, isDecisionLost ? 1n : 0n);
      const after = bodies.on(on, body);
      return isAbove(after) && !isAbove(before)
        ? {
            evidence: [id],
            values: {
              revoked: Number(after.sum),
              total: after.count,
              atMost: revokedRateAtMost,
              days: reviewWindowDays,
            },
          }
        : undefined;
    },
    bodies.size,
  );
}

/** Remembers the last yearly income of each body. */
function profitDriven({ incomeFactor }: AlertThresholds): Watcher {
  const incomes = new Map<string, Pick<RecordOf<'fineIncome'>, 'id' | 'year' | 'amount'>>();
  const see = (record: EnforcementRecord): Sight => {
    if (record.kind === 'incentive')
      return { evidence: [record.id], values: { sign: record.sign } };
    if (record.kind !== 'fineIncome') return undefined;
    const { id, body, year, amount } = record;
    const before = incomes.get(body);
    incomes.set(body, { id, year, amount });
    if (before === undefined || year !== before.year + 1) return undefined;
    const limit = multiplyFractions(fractionOfMoney(before.amount), fractionOf(incomeFactor));
    return compareFractions(fractionOfMoney(amount), limit) > 0
      ? {
          evidence: [before.id, id],
          values: { before: before.amount, amount, factor: incomeFactor },
        }
      : undefined;
  };
  return { see, retained: () => incomes.size };
}

const definitions = {
  frequentInspection: {
    zh: '对同一企业检查过于频繁',
    en: 'one enterprise is inspected too often',
    basis: [ABUSE],
    watch: frequentInspections,
  },
  overdueCase: {
    zh: '案件超期',
    en: 'a case is overdue',
    basis: [supervisionRegulation(11, 2, 2), penaltyLaw(60)],
    watch: ({ graceDays }) =>
      only('caseTerm', (record) => late(record, record.dueOn, record.closedOn, graceDays)),
  },
  decisionWithoutReview: {
    zh: '应当法制审核而未通过审核即作出决定',
    en: 'a decision is made without the legal review that it needs',
    basis: [supervisionRegulation(12, 1, 2), penaltyLaw(58, 1)],
    watch: unreviewedDecisions,
  },
  penaltyFarFromPeers: {
    zh: '处罚与同类案件相差悬殊',
    en: 'a penalty is far from those of its peers',
    basis: [supervisionRegulation(12, 1, 3), supervisionRegulation(18)],
    watch: farFromPeers,
  },
  undisclosedResult: {
    zh: '执法结果逾期未公示',
    en: 'a result is not disclosed in time',
    basis: [supervisionRegulation(12, 1, 2)],
    watch: ({ graceDays }) =>
      only('disclosureTerm', (record) =>
        record.isExempt === true
          ? undefined
          : late(record, record.dueOn, record.disclosedOn, graceDays),
      ),
  },
  officerWithoutCertificate: {
    zh: '执法人员没有或者无法证明持有执法证件',
    en: 'an officer has no certificate, or none that is known',
    basis: [supervisionRegulation(11, 2, 1), penaltyLaw(42, 1)],
    watch: uncertifiedOfficers,
  },
  revokedOnReview: {
    zh: '复议诉讼纠错率过高',
    en: 'too many decisions are lost on review',
    basis: [supervisionRegulation(11, 2, 3)],
    watch: revokedOnReview,
  },
  profitDriven: {
    zh: '逐利执法迹象',
    en: 'signs of enforcement for profit',
    basis: [ABUSE, penaltyLaw(74, 3)],
    watch: profitDriven,
  },
} satisfies Readonly<Record<AlertRule, AlertRuleDefinition>>;

/** 预警规则. */
export type AlertRule =
  | 'frequentInspection'
  | 'overdueCase'
  | 'decisionWithoutReview'
  | 'penaltyFarFromPeers'
  | 'undisclosedResult'
  | 'officerWithoutCertificate'
  | 'revokedOnReview'
  | 'profitDriven';

/** 预警规则的名称和依据. */
export interface AlertRuleLabel extends Term {
  /** What it points to. */
  readonly basis: readonly LegalBasis[];
}

/**
 * 预警规则: each with its name and what it points to.
 *
 * Basis: 行政执法监督条例 第十一条第二款, 第十二条第一款, 第十八条; 行政处罚法 第四十二条第一款, 第五十八条第一款, 第六十条, 第七十四条第三款.
 *
 * @example
 * alertRules.overdueCase.zh // => '案件超期'
 */
export const alertRules: Readonly<Record<AlertRule, AlertRuleLabel>> = definitions;

const RULES = Object.entries(definitions) as readonly [AlertRule, AlertRuleDefinition][];

/** 预警: the rules at work on records that come one after the other. */
export interface AlertWatch {
  /** The alerts that a record sets off, or why it was skipped. */
  see(input: unknown): readonly Result<SupervisionAlert>[];
  /** How many entries the rules remember: at most one for each body and rule, and those of the open windows. */
  retained(): number;
}

/**
 * 数据预警: the rules at work, for records that are pushed one after the other, in the order of their days.
 *
 * One record is in memory and besides only what the rules remember: the inspections of the window, counts and sums of peer
 * groups and bodies for each day of their windows, and one yearly income of each body. What leaves a window is forgotten.
 * A record that cannot be read, or that is dated before the one before it, is skipped and comes back as its problems, under
 * its number in the sequence.
 *
 * Basis: {@link alertRules}.
 * Fails: `input.invalid`; a record with `input.invalid`, `supervision.recordOutOfOrder`.
 *
 * @example
 * startWatch({}).ok // => false
 */
export function startWatch(thresholds: unknown): Result<AlertWatch> {
  const limits = parseAlertThresholds(thresholds);
  if (!limits.ok) return limits;
  const watchers = RULES.map(([rule, { basis, watch }]) => ({
    rule,
    basis,
    watcher: watch(limits.value),
  }));
  let lastOn: LocalDate | undefined;
  let index = -1;
  const see = (input: unknown): readonly Result<SupervisionAlert>[] => {
    index += 1;
    const read = parseEnforcementRecord(input);
    if (!read.ok) return [failed(...read.problems.map((problem) => under(index, problem)))];
    const record = read.value;
    const { id, on, body } = record;
    if (lastOn !== undefined && on < lastOn)
      return [
        failed(
          supervisionProblem('supervision.recordOutOfOrder', { id, on, lastOn }, [index, 'on']),
        ),
      ];
    lastOn = on;
    const alerts: Result<SupervisionAlert>[] = [];
    for (const { rule, basis, watcher } of watchers) {
      const seen = watcher.see(record);
      if (seen !== undefined) alerts.push(ok({ rule, on, body, ...seen, basis }));
    }
    return alerts;
  };
  const retained = () => watchers.reduce((sum, { watcher }) => sum + watcher.retained(), 0);
  return ok({ see, retained });
}

/**
 * 数据预警: {@link startWatch} over records that are pulled: each alert as it arises, before the next record is read.
 *
 * Fails as {@link startWatch} does.
 *
 * @example
 * [...watchRecords([], {})].map(({ ok }) => ok) // => [false]
 */
export function* watchRecords(
  records: Iterable<unknown>,
  thresholds: unknown,
): Generator<Result<SupervisionAlert>, void, undefined> {
  const watch = startWatch(thresholds);
  if (!watch.ok) {
    yield watch;
    return;
  }
  for (const input of records) yield* watch.value.see(input);
}

/**
 * 预警线索: the clue that an alert is, for the organ that has to decide on it until a day.
 *
 * @example
 * const alert = { rule: 'overdueCase', on: localDate('2026-03-02'), body: 'b', evidence: ['c1'], values: {}, basis: [] }
 * const place = { id: 's1', region: parseDivisionRef({ code: '440106' }).value, organ: 'o', government: 'g', owner: 'o', dueOn: localDate('2026-03-09') }
 * clueOfAlert(alert, place).summary // => '案件超期：c1'
 */
export function clueOfAlert(
  { rule, on, body, evidence }: SupervisionAlert,
  place: Pick<SupervisionClue, 'id' | 'region' | 'organ' | 'government' | 'owner' | 'dueOn'>,
): SupervisionCase & { readonly status: 'received' } {
  return {
    ...place,
    status: 'received',
    source: 'dataAlert',
    summary: `${alertRules[rule].zh}：${evidence.join('、')}`,
    body,
    receivedOn: on,
    lastOn: on,
  };
}
