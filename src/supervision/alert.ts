/*
 * 数据预警: 行政执法监督条例 第三十七条第一款 asks for fast warning from collected data; no text sets a threshold, so every one is an
 * argument. An alert is a clue, not a finding: what it says is verified in a case.
 */
import {
  addFractions,
  compareFractions,
  daysBetween,
  type Fraction,
  failed,
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

/** What a rule says of one record; it may remember what it saw before. */
type Watcher = (
  record: EnforcementRecord,
) => Pick<SupervisionAlert, 'evidence' | 'values'> | undefined;

interface AlertRuleDefinition extends AlertRuleLabel {
  readonly watch: (thresholds: AlertThresholds) => Watcher;
}

const ABUSE = supervisionRegulation(11, 2, 4);

const only =
  <Kind extends EnforcementRecord['kind']>(
    kind: Kind,
    watch: (record: RecordOf<Kind>) => ReturnType<Watcher>,
  ): Watcher =>
  (record) =>
    record.kind === kind ? watch(record as RecordOf<Kind>) : undefined;

/** Remembers the inspections of the window alone: what left it is forgotten. */
function frequentInspections({
  inspectionWindowDays,
  inspectionsAtMost,
}: AlertThresholds): Watcher {
  const windows = new Map<string, readonly RecordOf<'inspection'>[]>();
  let queue: RecordOf<'inspection'>[] = [];
  let first = 0;
  const keyOf = ({ body, enterprise }: RecordOf<'inspection'>) =>
    JSON.stringify([body, enterprise]);
  const forget = (on: LocalDate): void => {
    for (let oldest = queue[first]; oldest !== undefined; oldest = queue[first]) {
      if (daysBetween(oldest.on, on) < inspectionWindowDays) break;
      const key = keyOf(oldest);
      const rest = (windows.get(key) ?? []).slice(1);
      if (rest.length === 0) windows.delete(key);
      else windows.set(key, rest);
      first += 1;
    }
    if (first > queue.length / 2) {
      queue = queue.slice(first);
      first = 0;
    }
  };
  return only('inspection', (record) => {
    if (record.isExempt === true) return undefined;
    forget(record.on);
    const key = keyOf(record);
    const seen = [...(windows.get(key) ?? []), record];
    windows.set(key, seen);
    queue.push(record);
    return seen.length > inspectionsAtMost
      ? {
          evidence: seen.map(({ id }) => id),
          values: {
            enterprise: record.enterprise,
            count: seen.length,
            atMost: inspectionsAtMost,
            days: inspectionWindowDays,
          },
        }
      : undefined;
  });
}

const late = (
  { on, id }: { readonly on: LocalDate; readonly id: string },
  dueOn: LocalDate,
  doneOn: LocalDate | undefined,
  grace: number,
): ReturnType<Watcher> => {
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

/** Remembers a count and a sum for each peer group. */
function farFromPeers({ peerFactor, peersAtLeast }: AlertThresholds): Watcher {
  const groups = new Map<string, { readonly count: number; readonly sum: Fraction }>();
  const factor = fraction(BigInt(peerFactor));
  return only('decision', ({ id, fine, peerGroup }) => {
    if (fine === undefined || peerGroup === undefined) return undefined;
    const amount = fractionOfMoney(fine);
    const { count, sum } = groups.get(peerGroup) ?? { count: 0, sum: fraction(0n) };
    groups.set(peerGroup, { count: count + 1, sum: addFractions(sum, amount) });
    if (count < peersAtLeast) return undefined;
    // amount > factor × sum / count, without a division; and the other way round.
    const scaled = multiplyFractions(amount, fraction(BigInt(count)));
    const isHigh = compareFractions(scaled, multiplyFractions(sum, factor)) > 0;
    const isLow = compareFractions(multiplyFractions(scaled, factor), sum) < 0;
    return isHigh || isLow
      ? {
          evidence: [id],
          values: {
            peerGroup,
            fine,
            peers: count,
            factor: peerFactor,
            side: isHigh ? 'above' : 'below',
          },
        }
      : undefined;
  });
}

function uncertifiedOfficers(): Watcher {
  return (record) => {
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
}

/** Remembers two counts for each body, and warns once each time that the rate comes above the threshold. */
function revokedOnReview({ revokedRateAtMost, reviewsAtLeast }: AlertThresholds): Watcher {
  const bodies = new Map<string, { total: number; revoked: number; isAbove: boolean }>();
  const limit = fractionOf(revokedRateAtMost);
  return only('reviewOutcome', ({ id, body, isDecisionLost }) => {
    const seen = bodies.get(body) ?? { total: 0, revoked: 0, isAbove: false };
    const total = seen.total + 1;
    const revoked = seen.revoked + (isDecisionLost ? 1 : 0);
    const isAbove =
      total >= reviewsAtLeast &&
      compareFractions(fraction(BigInt(revoked), BigInt(total)), limit) > 0;
    bodies.set(body, { total, revoked, isAbove });
    return isAbove && !seen.isAbove
      ? { evidence: [id], values: { revoked, total, atMost: revokedRateAtMost } }
      : undefined;
  });
}

/** Remembers the last yearly income of each body. */
function profitDriven({ incomeFactor }: AlertThresholds): Watcher {
  const incomes = new Map<string, RecordOf<'fineIncome'>>();
  return (record) => {
    if (record.kind === 'incentive')
      return { evidence: [record.id], values: { sign: record.sign } };
    if (record.kind !== 'fineIncome') return undefined;
    const before = incomes.get(record.body);
    incomes.set(record.body, record);
    if (before === undefined || record.year !== before.year + 1) return undefined;
    const limit = multiplyFractions(fractionOfMoney(before.amount), fractionOf(incomeFactor));
    return compareFractions(fractionOfMoney(record.amount), limit) > 0
      ? {
          evidence: [before.id, record.id],
          values: { before: before.amount, amount: record.amount, factor: incomeFactor },
        }
      : undefined;
  };
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
 * @example
 * alertRules.overdueCase.zh // => '案件超期'
 */
export const alertRules: Readonly<Record<AlertRule, AlertRuleLabel>> = definitions;

const RULES = Object.entries(definitions) as readonly [AlertRule, AlertRuleDefinition][];

/**
 * 数据预警: reads records in the order of their days and gives each alert as it arises, one record in memory and besides only
 * what the rules remember: the inspections of the window, and sums by peer group and by body.
 *
 * A record that cannot be read, or that is dated before the one before it, is skipped and comes back as its problems, under
 * its number in the sequence.
 *
 * Fails: `input.invalid`, `supervision.recordOutOfOrder`.
 *
 * @example
 * [...watchRecords([], {})].map(({ ok }) => ok) // => [false]
 */
export function* watchRecords(
  records: Iterable<unknown>,
  thresholds: unknown,
): Generator<Result<SupervisionAlert>, void, undefined> {
  const limits = parseAlertThresholds(thresholds);
  if (!limits.ok) {
    yield limits;
    return;
  }
  const watchers = RULES.map(([rule, { basis, watch }]) => ({
    rule,
    basis,
    sees: watch(limits.value),
  }));
  let lastOn: LocalDate | undefined;
  let index = -1;
  for (const input of records) {
    index += 1;
    const read = parseEnforcementRecord(input);
    if (!read.ok) {
      const [first, ...rest] = read.problems.map((problem) => under(index, problem));
      if (first !== undefined) yield failed(first, ...rest);
      continue;
    }
    const record = read.value;
    if (lastOn !== undefined && record.on < lastOn) {
      yield failed(
        supervisionProblem(
          'supervision.recordOutOfOrder',
          { id: record.id, on: record.on, lastOn },
          [index, 'on'],
        ),
      );
      continue;
    }
    lastOn = record.on;
    for (const { rule, basis, sees } of watchers) {
      const seen = sees(record);
      if (seen !== undefined) yield ok({ rule, on: record.on, body: record.body, ...seen, basis });
    }
  }
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
