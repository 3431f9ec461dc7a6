/*
 * 数据质量报告: five dimensions, counted by body. What is counted is exact and adds up over shards; the score is a weighted mean of
 * the dimensions that have something to count. The weights are this library's own: no official ones were seen.
 */
import { type CaseCodeScheme, guangdongCaseCodeScheme } from '../case-code/index.js';
import {
  addFractions,
  daysBetween,
  type Fraction,
  fraction,
  type LocalDate,
  localDateOfInstant,
  multiplyFractions,
  type Problem,
  type Term,
  term,
} from '../core/index.js';
import type { CollectedCase, CollectedRecord } from './collected.js';
import { type DataCatalog, dataCatalog } from './data-catalog.js';
import { exchangeProblem } from './problems.js';
import type { LineProblem } from './read-records.js';

/** 质量维度. */
export type QualityDimension =
  | 'completeness'
  | 'validity'
  | 'consistency'
  | 'timeliness'
  | 'uniqueness';

/**
 * 质量维度的名称.
 *
 * @example
 * qualityDimensions.timeliness.zh // => '及时性'
 */
export const qualityDimensions: Readonly<Record<QualityDimension, Term>> = {
  completeness: term('完整性', 'completeness'),
  validity: term('规范性', 'validity'),
  consistency: term('一致性', 'consistency'),
  timeliness: term('及时性', 'timeliness'),
  uniqueness: term('唯一性', 'uniqueness'),
};

/** 权重: whole numbers; only their proportion counts. */
export type QualityWeights = Readonly<Record<QualityDimension, number>>;

/**
 * Five equal weights: this library's own.
 *
 * @example
 * equalQualityWeights.validity // => 1
 */
export const equalQualityWeights: QualityWeights = {
  completeness: 1,
  validity: 1,
  consistency: 1,
  timeliness: 1,
  uniqueness: 1,
};

/** 计数: how many were looked at, and how many were good. */
export interface QualityCount {
  /** Fields or records that were looked at. */
  readonly total: number;
  /** How many of them were good. */
  readonly good: number;
}

/** 一个主体的质量. */
export interface BodyQuality {
  /** 执法主体: its `id`; empty for lines that name none. */
  readonly body: string;
  /** By dimension. */
  readonly counts: Readonly<Record<QualityDimension, QualityCount>>;
}

/** 质量汇总: rows by body, each once, in that order. */
export interface QualityStatistics {
  /** The rows. */
  readonly rows: readonly BodyQuality[];
}

const DIMENSIONS = Object.keys(qualityDimensions) as readonly QualityDimension[];

/** What should be filled in, and is. */
function filledOf(record: CollectedCase): readonly boolean[] {
  const filled = [
    record.officers.length > 0,
    record.partyKind === 'naturalPerson' || record.partyCode !== undefined,
  ];
  if ('decidedOn' in record && record.decidedOn !== undefined) {
    filled.push(record.documentNumber !== undefined);
    if (record.act === 'penalty' && record.penalties.includes('fine'))
      filled.push(record.fine !== undefined);
    if (record.act === 'licence') filled.push(record.outcome !== undefined);
  }
  if (record.act === 'inspection' && record.inspectedOn !== undefined)
    filled.push(record.finding !== undefined);
  return filled;
}

/** The days of a case in their proper order. */
function daysOf(record: CollectedCase): readonly (readonly [string, LocalDate | undefined])[] {
  switch (record.act) {
    case 'penalty':
      return [
        ['filedOn', record.filedOn],
        ['decidedOn', record.decidedOn],
      ];
    case 'licence':
      return [
        ['filedOn', record.filedOn],
        ['acceptedOn', record.acceptedOn],
        ['decidedOn', record.decidedOn],
        ['revokedOn', record.revokedOn],
      ];
    case 'inspection':
      return [['inspectedOn', record.inspectedOn]];
    default:
      return [
        ['filedOn', record.filedOn],
        ['decidedOn', record.decidedOn],
        ['completedOn', record.completedOn],
      ];
  }
}

/**
 * 一致性: what a case record says against itself. References are checked by `recordIndex`.
 *
 * Gives: `exchange.dateOrder`, `exchange.amountWithoutPenalty`, `exchange.codeActDiffers`.
 *
 * @example
 * const record = { kind: 'case', act: 'penalty', caseCode: 'G4401060072026200482179', body: 'b1', item: 'i1', officers: ['o1', 'o2'], caseName: '某案', partyKind: 'legalPerson', partyName: '某公司', filedOn: localDate('2026-03-01'), procedure: 'ordinary', decidedOn: localDate('2026-02-03'), penalties: ['warning'], fine: money('1'), sourceSystem: 's1', collectedAt: instant('2026-04-01T00:00:00+08:00') }
 * checkCollectedCase(record).map(({ code }) => code) // => ['exchange.dateOrder', 'exchange.amountWithoutPenalty']
 */
export function checkCollectedCase(
  record: CollectedCase,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): readonly Problem[] {
  const problems: Problem[] = [];
  const days = daysOf(record).filter(([, day]) => day !== undefined) as [string, LocalDate][];
  days.push(['collectedAt', localDateOfInstant(record.collectedAt)]);
  for (let index = 1; index < days.length; index += 1) {
    const [earlier, before] = days[index - 1] as [string, LocalDate];
    const [later, after] = days[index] as [string, LocalDate];
    if (before > after)
      problems.push(exchangeProblem('exchange.dateOrder', { earlier, later }, [later]));
  }
  if (record.act === 'penalty') {
    const { penalties, fine, confiscation } = record;
    const confiscates = penalties.some(
      (kind) => kind === 'confiscationOfGains' || kind === 'confiscationOfGoods',
    );
    if (fine !== undefined && !penalties.includes('fine'))
      problems.push(exchangeProblem('exchange.amountWithoutPenalty', { field: 'fine' }, ['fine']));
    if (confiscation !== undefined && !confiscates)
      problems.push(
        exchangeProblem('exchange.amountWithoutPenalty', { field: 'confiscation' }, [
          'confiscation',
        ]),
      );
  }
  const code = scheme.read(record.caseCode);
  // The Guangdong profile writes levies and requisitions with one digit.
  const act = record.act === 'requisition' ? 'levy' : record.act;
  if (code.ok && code.value.kind !== act && code.value.kind !== record.act)
    problems.push(
      exchangeProblem('exchange.codeActDiffers', { codeAct: code.value.kind, act: record.act }, [
        'caseCode',
      ]),
    );
  return problems;
}

/** 质量汇总器. */
export interface QualityCollector {
  /** A good record, and what else was found wrong with it: references, for example. */
  readonly add: (record: CollectedRecord, found?: readonly Problem[]) => void;
  /** A line with problems, as `readRecords` reports it. */
  readonly problem: (problem: LineProblem) => void;
  /** What was counted so far. */
  readonly quality: () => QualityStatistics;
}

/**
 * 汇总质量: counts the five dimensions by body, from what `readRecords` gives.
 *
 * Completeness counts the fields that a case in its state should have; timeliness the cases that were collected within the
 * update cycle of the catalog after their last day.
 *
 * @example
 * const collector = qualityCollector()
 * collector.problem({ line: 7, isRefused: true, body: 'b1', problems: [{ code: 'exchange.notJson', path: [], params: {} }] })
 * collector.quality().rows[0].counts.validity // => { total: 1, good: 0 }
 */
export function qualityCollector(
  catalog: DataCatalog = dataCatalog,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): QualityCollector {
  const bodies = new Map<string, Record<QualityDimension, { total: number; good: number }>>();
  const count = (body: string, dimension: QualityDimension, total: number, good: number): void => {
    let counts = bodies.get(body);
    if (counts === undefined) {
      counts = Object.fromEntries(
        DIMENSIONS.map((each) => [each, { total: 0, good: 0 }]),
      ) as unknown as Record<QualityDimension, { total: number; good: number }>;
      bodies.set(body, counts);
    }
    counts[dimension].total += total;
    counts[dimension].good += good;
  };

  return {
    add: (record, found = []) => {
      const body = bodyOf(record);
      count(body, 'validity', 1, 1);
      count(body, 'uniqueness', 1, 1);
      if (record.kind !== 'case') {
        count(body, 'consistency', 1, found.length === 0 ? 1 : 0);
        return;
      }
      const filled = filledOf(record);
      count(body, 'completeness', filled.length, filled.filter(Boolean).length);
      const own = checkCollectedCase(record, scheme);
      count(body, 'consistency', 1, found.length + own.length === 0 ? 1 : 0);
      const last = daysOf(record).reduce<LocalDate>(
        (latest, [, day]) => (day !== undefined && day > latest ? day : latest),
        record.filedOn,
      );
      const days = daysBetween(last, localDateOfInstant(record.collectedAt));
      count(body, 'timeliness', 1, days >= 0 && days <= catalog.case.updateDays ? 1 : 0);
    },
    problem: ({ isRefused, problems, body = '' }) => {
      if (!isRefused) return;
      const isDuplicate = problems.some(({ code }) => code === 'exchange.duplicateRecord');
      count(body, isDuplicate ? 'uniqueness' : 'validity', 1, 0);
      // A duplicate has the shape of a record.
      if (isDuplicate) count(body, 'validity', 1, 1);
    },
    quality: () => canonical([...bodies].map(([body, counts]) => ({ body, counts }))),
  };
}

function bodyOf(record: CollectedRecord): string {
  if (record.kind === 'body') return record.id;
  return 'body' in record ? record.body : '';
}

function canonical(rows: readonly BodyQuality[]): QualityStatistics {
  return {
    rows: [...rows]
      .sort((left, right) => (left.body < right.body ? -1 : 1))
      .map(({ body, counts }) => ({
        body,
        counts: Object.fromEntries(
          DIMENSIONS.map((each) => [each, { ...counts[each] }]),
        ) as unknown as BodyQuality['counts'],
      })),
  };
}

/**
 * 合并质量汇总: the sum of parts, in whatever order and grouping.
 *
 * @example
 * mergeQuality() // => { rows: [] }
 */
export function mergeQuality(...parts: readonly QualityStatistics[]): QualityStatistics {
  const sums = new Map<string, BodyQuality>();
  for (const { rows } of parts)
    for (const { body, counts } of rows) {
      const before = sums.get(body)?.counts;
      const added = Object.fromEntries(
        DIMENSIONS.map((each) => [
          each,
          {
            total: (before?.[each].total ?? 0) + counts[each].total,
            good: (before?.[each].good ?? 0) + counts[each].good,
          },
        ]),
      ) as unknown as BodyQuality['counts'];
      sums.set(body, { body, counts: added });
    }
  return canonical([...sums.values()]);
}

/**
 * 质量得分: out of 100, two decimals, rounded down so that 100.00 means without a fault; `undefined` where nothing was counted. A
 * dimension with nothing to count takes no part.
 *
 * @example
 * const none = { total: 0, good: 0 }
 * qualityScore({ body: 'b1', counts: { completeness: { total: 3, good: 2 }, validity: { total: 1, good: 1 }, consistency: none, timeliness: none, uniqueness: none } })
 * // => '83.33'
 */
export function qualityScore(
  { counts }: BodyQuality,
  weights: QualityWeights = equalQualityWeights,
): string | undefined {
  let weightSum = 0n;
  let sum: Fraction = fraction(0n, 1n);
  for (const dimension of DIMENSIONS) {
    const { total, good } = counts[dimension];
    const weight = BigInt(weights[dimension]);
    if (total === 0 || weight === 0n) continue;
    weightSum += weight;
    sum = addFractions(
      sum,
      multiplyFractions(fraction(weight, 1n), fraction(BigInt(good), BigInt(total))),
    );
  }
  if (weightSum === 0n) return undefined;
  const { numerator, denominator } = sum;
  const hundredths = (numerator * 10_000n) / (denominator * weightSum);
  const text = String(hundredths).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
