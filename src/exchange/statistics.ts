/*
 * 年度行政执法数据的汇总: partial aggregates that add up to the same whole in whatever order and grouping, so that shards are
 * computed anywhere. A part holds what the rules are applied to, not their result: cases by the set of penalty classes that the
 * decision names, so that another order of the classes needs no second reading. Rules: `counting-rules.ts`.
 */
import {
  byCodeUnit,
  coreProblem,
  failed,
  isFields,
  type LocalDate,
  moneyOfFen,
  ok,
  type Problem,
  type Result,
  shown,
  under,
  wanOf,
} from '../core/index.js';
import {
  type EnforcementActKind,
  enforcementActKinds,
  type YearlyData,
  type YearlyTable,
  zeroYearlyTable,
} from '../disclosure/index.js';
import type { CollectedBody, CollectedCase } from './collected.js';
import { type PenaltyClass, penaltyClasses, penaltyClassOrder } from './counting-rules.js';
import { exchangeProblem } from './problems.js';
import { type TallyRow, tally } from './tally.js';

/** 一个主体一年的汇总. */
export interface StatisticsRow {
  /** 统计年度. */
  readonly year: number;
  /** 执法主体: its `id`. */
  readonly body: string;
  /**
   * How many of each thing; what is zero is left out. `penalty:` and the classes of one decision joined by `+`; `licence:` and
   * the column; the name of any other act.
   */
  readonly counts: Readonly<Record<string, number>>;
  /** 罚没金额: a whole number of fen, in digits, of any length. */
  readonly fen: string;
}

/** 汇总: rows by year and body, each once, in that order. */
export interface EnforcementStatistics {
  /** The rows. */
  readonly rows: readonly StatisticsRow[];
}

/**
 * 空汇总: nothing; added to anything, it changes nothing.
 *
 * @example
 * emptyStatistics.rows // => []
 */
export const emptyStatistics: EnforcementStatistics = { rows: [] };

/** 汇总器: adds up case records one by one. */
export interface StatisticsCollector {
  /** Adds what the rules count of a case. */
  readonly add: (record: CollectedCase) => void;
  /** What was added up so far. */
  readonly statistics: () => EnforcementStatistics;
}

const CLASSES = Object.keys(
  Object.fromEntries(Object.values(penaltyClasses).map((each) => [each, true])),
) as readonly PenaltyClass[];
const CLASS_BITS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(penaltyClasses).map(([kind, each]) => [kind, 1 << CLASSES.indexOf(each)]),
);
const CLASS_SETS = 1 << CLASSES.length;
const OTHERS = [
  'licence:applied',
  'licence:accepted',
  'licence:granted',
  'licence:refused',
  'licence:revoked',
  'compulsion',
  'levy',
  'requisition',
  'inspection',
] as const;
const COLUMNS = CLASS_SETS + OTHERS.length;
const column = (name: (typeof OTHERS)[number]): number => CLASS_SETS + OTHERS.indexOf(name);
const APPLIED = column('licence:applied');
const ACCEPTED = column('licence:accepted');
const GRANTED = column('licence:granted');
const REFUSED = column('licence:refused');
const REVOKED = column('licence:revoked');
const ACT_COLUMNS = {
  compulsion: column('compulsion'),
  levy: column('levy'),
  requisition: column('requisition'),
  inspection: column('inspection'),
} as const;

const nameOfColumn = (index: number): string =>
  index < CLASS_SETS
    ? `penalty:${CLASSES.filter((_, bit) => (index & (1 << bit)) !== 0).join('+')}`
    : (OTHERS[index - CLASS_SETS] as string);
const COLUMN_NAMES = Array.from({ length: COLUMNS }, (_, index) => nameOfColumn(index));
const NAMES: ReadonlySet<string> = new Set(COLUMN_NAMES.filter((name) => name !== 'penalty:'));

/**
 * 汇总案件: a collector of case records. A case counts in the year of the act that the table is about; one that is not decided
 * yet counts nowhere.
 *
 * @example
 * const collector = statisticsCollector()
 * collector.add({ kind: 'case', act: 'penalty', caseCode: 'G4401060072026200482179', body: 'b1', item: 'i1', officers: ['o1', 'o2'], caseName: '某案', partyKind: 'legalPerson', partyName: '某公司', filedOn: localDate('2025-12-30'), procedure: 'ordinary', decidedOn: localDate('2026-02-03'), penalties: ['fine', 'confiscationOfGains'], fine: money('20000'), confiscation: money('0.50'), sourceSystem: 's1', collectedAt: instant('2026-02-04T00:00:00+08:00') })
 * collector.statistics().rows
 * // => [{ year: 2026, body: 'b1', counts: { 'penalty:fine+confiscation': 1 }, fen: '2000050' }]
 */
export function statisticsCollector(): StatisticsCollector {
  const { rowOf, count, pay, rows } = tally(COLUMN_NAMES);
  const countOn = (body: string, date: LocalDate | undefined, of: number): void => {
    if (date !== undefined) count(rowOf(body, date), of);
  };

  return {
    add: (record) => {
      const { body } = record;
      switch (record.act) {
        case 'penalty': {
          let classes = 0;
          for (const kind of record.penalties) classes |= CLASS_BITS[kind] as number;
          if (record.decidedOn === undefined || classes === 0) return;
          const row = rowOf(body, record.decidedOn);
          count(row, classes);
          if (record.fine !== undefined) pay(row, record.fine);
          if (record.confiscation !== undefined) pay(row, record.confiscation);
          return;
        }
        case 'licence':
          countOn(body, record.filedOn, APPLIED);
          countOn(body, record.acceptedOn, ACCEPTED);
          if (record.outcome !== undefined)
            countOn(body, record.decidedOn, record.outcome === 'granted' ? GRANTED : REFUSED);
          countOn(body, record.revokedOn, REVOKED);
          return;
        case 'inspection':
          countOn(body, record.inspectedOn, ACT_COLUMNS.inspection);
          return;
        case 'compulsion':
          countOn(
            body,
            record.form === 'measure' ? record.decidedOn : record.completedOn,
            ACT_COLUMNS.compulsion,
          );
          return;
        case 'levy':
        case 'requisition':
          countOn(body, record.completedOn, ACT_COLUMNS[record.act]);
      }
    },
    statistics: () => inOrder(rows()),
  };
}

interface OpenRow {
  readonly body: string;
  readonly year: number;
  readonly counts: Map<string, number>;
  fen: bigint;
}

/** Rows in order, none without counts: equal sums are equal values where the counts are in order too. */
function inOrder(rows: readonly TallyRow[]): EnforcementStatistics {
  return {
    rows: rows
      .filter(({ counts }) => Object.keys(counts).length > 0)
      .sort((left, right) => left.year - right.year || byCodeUnit(left.body, right.body))
      .map(({ year, body, counts, fen }) => ({ year, body, counts, fen: String(fen) })),
  };
}

/**
 * 合并汇总: the sum of parts. Order and grouping do not matter; {@link emptyStatistics} adds nothing.
 *
 * @example
 * const part = { rows: [{ year: 2026, body: 'b1', counts: { inspection: 2 }, fen: '0' }] }
 * mergeStatistics(part, part).rows[0].counts // => { inspection: 4 }
 * mergeStatistics() // => emptyStatistics
 */
export function mergeStatistics(...parts: readonly EnforcementStatistics[]): EnforcementStatistics {
  const sums = new Map<string, OpenRow>();
  for (const { rows } of parts)
    for (const { year, body, counts, fen } of rows) {
      const key = `${year} ${body}`;
      const sum = sums.get(key) ?? { year, body, counts: new Map<string, number>(), fen: 0n };
      sums.set(key, sum);
      for (const [name, value] of Object.entries(counts))
        sum.counts.set(name, (sum.counts.get(name) ?? 0) + value);
      sum.fen += BigInt(fen);
    }
  return inOrder(
    [...sums.values()].map(({ counts, ...row }) => ({
      ...row,
      counts: Object.fromEntries([...counts].sort(([left], [right]) => byCodeUnit(left, right))),
    })),
  );
}

/**
 * 读取汇总: a part that another machine computed.
 *
 * Fails: `input.notObject`, `exchange.statisticsMalformed`, each at its place.
 *
 * @example
 * parseStatistics({ rows: [{ year: 2026, body: 'b1', counts: { inspection: 2 }, fen: '0' }] }).ok // => true
 * parseStatistics({ rows: [{ year: 2026, body: 'b1', counts: { inspection: -2 }, fen: '0' }] }).problems[0].path
 * // => ['rows', 0, 'counts', 'inspection']
 */
export function parseStatistics(input: unknown): Result<EnforcementStatistics> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const rows = Object.hasOwn(input, 'rows') ? input['rows'] : undefined;
  if (!Array.isArray(rows)) return failed(malformed(rows, ['rows']));
  const problems = rows.flatMap((row: unknown, index) =>
    rowProblems(row).map((problem) => under('rows', under(index, problem))),
  );
  // A row that stands twice is added up: the value is canonical whatever was sent.
  return problems.length > 0 ? failed(...problems) : ok(mergeStatistics(input as never));
}

const malformed = (actual: unknown, path: readonly (string | number)[]): Problem =>
  exchangeProblem('exchange.statisticsMalformed', { actual: shown(actual) }, path);

function rowProblems(row: unknown): readonly Problem[] {
  if (!isFields(row)) return [malformed(row, [])];
  const { year, body, counts, fen } = row;
  return [
    ...(Number.isInteger(year) && Number(year) >= 1000 && Number(year) <= 9999
      ? []
      : [malformed(year, ['year'])]),
    ...(typeof body === 'string' && body !== '' ? [] : [malformed(body, ['body'])]),
    ...(typeof fen === 'string' && /^(0|[1-9]\d{0,99})$/.test(fen)
      ? []
      : [malformed(fen, ['fen'])]),
    ...(isFields(counts)
      ? Object.entries(counts).flatMap(([name, value]) =>
          NAMES.has(name) && Number.isSafeInteger(value) && Number(value) > 0
            ? []
            : [malformed(value, ['counts', name])],
        )
      : [malformed(counts, ['counts'])]),
  ];
}

/** 各主体的年度数据, and what stands in the way of one. */
export interface YearlyReturns {
  /** One for each body, in the order given. */
  readonly data: readonly YearlyData[];
  /** `exchange.actWithoutDuty` where a body did what it has no duty for; `exchange.bodyUnknown` where the body is not given. */
  readonly problems: readonly Problem[];
}

/**
 * 编制年度数据: the six tables of each body. Zero where there is the duty and nothing was done; no table where there is no duty.
 *
 * @example
 * const bodies = [{ id: 'b1', name: '某局', acts: ['inspection', 'penalty'] }]
 * const part = { rows: [{ year: 2026, body: 'b1', counts: { 'penalty:fine+confiscation': 3 }, fen: '2000050' }] }
 * const { tables } = yearlyReturns(part, bodies, 2026).data[0]
 * tables.penalty.values.confiscation // => 3
 * tables.penalty.values.fineAndConfiscationInWan // => '2.00005'
 * tables.inspection // => { power: 'held', values: { total: 0 } }
 * tables.levy // => { power: 'none' }
 */
export function yearlyReturns(
  { rows }: EnforcementStatistics,
  bodies: readonly Pick<CollectedBody, 'id' | 'name' | 'acts'>[],
  year: number,
  classOrder: readonly PenaltyClass[] = penaltyClassOrder,
): YearlyReturns {
  const problems: Problem[] = [];
  const byBody = new Map<string, StatisticsRow>();
  for (const row of rows) if (row.year === year) byBody.set(row.body, row);
  const data = bodies.map(({ id, name, acts }): YearlyData => {
    const row = byBody.get(id);
    byBody.delete(id);
    const tableOf = (act: EnforcementActKind): YearlyTable => {
      const values = valuesOf(act, row, classOrder, problems);
      if (acts.includes(act)) return { power: 'held', values };
      if (row !== undefined && Object.keys(row.counts).some((each) => isOfAct(each, act)))
        problems.push(
          exchangeProblem('exchange.actWithoutDuty', { body: id, act }, ['tables', act]),
        );
      return { power: 'none' };
    };
    return {
      year,
      bodyName: name,
      tables: Object.fromEntries(
        Object.keys(enforcementActKinds).map((act) => [act, tableOf(act as EnforcementActKind)]),
      ) as unknown as YearlyData['tables'],
    };
  });
  for (const { body } of byBody.values())
    problems.push(exchangeProblem('exchange.bodyUnknown', { body }));
  return { data, problems };
}

const isOfAct = (name: string, act: EnforcementActKind): boolean =>
  name === act || name.startsWith(`${act}:`);

function valuesOf(
  act: EnforcementActKind,
  row: StatisticsRow | undefined,
  classOrder: readonly PenaltyClass[],
  problems: Problem[],
): Readonly<Record<string, number | string>> {
  const { values } = zeroYearlyTable(act);
  if (row === undefined) return values;
  const sums: Record<string, number | string> = { ...values };
  for (const [name, count] of Object.entries(row.counts)) {
    if (!isOfAct(name, act)) continue;
    const what = name.slice(act.length + 1);
    const id =
      act === 'penalty'
        ? heaviestOf(what.split('+') as PenaltyClass[], classOrder)
        : what || 'total';
    sums[id] = Number(sums[id] ?? 0) + count;
    if (act === 'penalty') sums['total'] = Number(sums['total']) + count;
  }
  if (act === 'penalty') {
    const amount = moneyOfFen(row.fen);
    if (amount.ok) sums['fineAndConfiscationInWan'] = wanOf(amount.value);
    else problems.push(...amount.problems);
  }
  return sums;
}

/** 最重的类别 ({@link countingRules} `heaviestClass`, `namedClassFirst`). */
function heaviestOf(classes: readonly PenaltyClass[], classOrder: readonly PenaltyClass[]): string {
  return classes.reduce((heaviest, each) =>
    classOrder.indexOf(each) > classOrder.indexOf(heaviest) ? each : heaviest,
  );
}
