/*
 * 年度行政执法数据: six tables, one for each kind of act (国办发〔2018〕118号 （六）; 广东省行政执法公示办法 第十七条). The columns of
 * penalty and licence were seen in published tables; those of compulsion, levy, requisition and inspection in the form of
 * Guangdong were not, so they carry a total alone and say so. Counting over cases is not done here.
 */
import {
  coreProblem,
  failed,
  isFields,
  moneyOfWan,
  ok,
  type Problem,
  type Result,
  shown,
  type Term,
  term,
  under,
} from '../core/index.js';
import { type EnforcementActKind, enforcementActKinds } from './disclosure-items.js';
import { disclosureProblem } from './problems.js';

/** 年度数据的一栏. */
export interface YearlyColumn {
  /** Stable name. */
  readonly id: string;
  /** Its heading. */
  readonly label: Term;
  /** `summand` is added up in the total; `count` stands by itself; `total` 合计; `wan` an amount in 万元. */
  readonly kind: 'summand' | 'count' | 'total' | 'wan';
}

/** 年度数据的一张表. */
export interface YearlyTableDefinition {
  /** Its columns, in order. */
  readonly columns: readonly YearlyColumn[];
  /** Whether the columns were seen in a published table. */
  readonly verified: boolean;
}

const column = (id: string, zh: string, en: string, kind: YearlyColumn['kind']): YearlyColumn => ({
  id,
  label: term(zh, en),
  kind,
});
const TOTAL = column('total', '合计', 'total', 'total');
const unseen: YearlyTableDefinition = { columns: [TOTAL], verified: false };

/**
 * 年度数据表: the tables of the six kinds.
 *
 * @example
 * yearlyTables.penalty.columns.length // => 11
 * yearlyTables.levy.verified // => false
 */
export const yearlyTables: Readonly<Record<EnforcementActKind, YearlyTableDefinition>> = {
  penalty: {
    columns: [
      column('warningOrCriticism', '警告、通报批评', 'warning, public criticism', 'summand'),
      column('fine', '罚款', 'fine', 'summand'),
      column('confiscation', '没收违法所得、没收非法财物', 'confiscation', 'summand'),
      column(
        'suspensionOrDowngrade',
        '暂扣许可证件、降低资质等级',
        'licence suspended or downgraded',
        'summand',
      ),
      column('revocation', '吊销许可证件', 'licence revoked', 'summand'),
      column('restriction', '限制开展生产经营活动', 'business restricted', 'summand'),
      column(
        'suspensionOrClosure',
        '责令停产停业、责令关闭、限制从业',
        'business suspended or closed, occupation restricted',
        'summand',
      ),
      column('detention', '行政拘留', 'detention', 'summand'),
      column('other', '其他行政处罚', 'other', 'summand'),
      TOTAL,
      column(
        'fineAndConfiscationInWan',
        '罚没金额（万元）',
        'fines and confiscation in 10,000 yuan',
        'wan',
      ),
    ],
    verified: true,
  },
  licence: {
    columns: [
      column('applied', '申请数量', 'applied for', 'count'),
      column('accepted', '受理数量', 'accepted', 'count'),
      column('granted', '许可数量', 'granted', 'count'),
      column('refused', '不予许可数量', 'refused', 'count'),
      column('revoked', '撤销许可数量', 'revoked', 'count'),
    ],
    verified: true,
  },
  compulsion: unseen,
  levy: unseen,
  requisition: unseen,
  inspection: unseen,
};

/** 一类行为的年度数据: values by column, or that the body has no such power. */
export type YearlyTable =
  | {
      /** 有执法权: every column is filled, with `0` where nothing was done. */
      readonly power: 'held';
      /** Whole numbers; an amount as a decimal string of 万元. */
      readonly values: Readonly<Record<string, number | string>>;
    }
  | {
      /** 无执法权: the table is left out, and this is said. */
      readonly power: 'none';
    };

/** 年度行政执法数据. */
export interface YearlyData {
  /** 统计年度: decisions from 1 January to 31 December. */
  readonly year: number;
  /** 执法主体名称. */
  readonly bodyName: string;
  /** The six tables. */
  readonly tables: Readonly<Record<EnforcementActKind, YearlyTable>>;
}

/**
 * 读取年度数据: the input itself when it is complete and adds up, so that fields of a newer writer stay.
 *
 * Fails: `input.notObject`, `disclosure.fieldMissing`, `disclosure.yearMalformed`, `disclosure.tableMissing`,
 * `disclosure.powerUnknown`, `disclosure.valuesWithoutPower`, `disclosure.columnMissing`, `disclosure.columnNotCount`,
 * `disclosure.columnSum`, `money.…`.
 *
 * @example
 * parseYearlyData({ year: 2024, bodyName: '某局', tables: {} }).problems.length // => 6
 */
export function parseYearlyData(input: unknown): Result<YearlyData> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { year, bodyName, tables } = input;
  const problems: Problem[] = [];
  if (!Number.isInteger(year) || Number(year) < 1950 || Number(year) > 9998)
    problems.push(disclosureProblem('disclosure.yearMalformed', { actual: shown(year) }, ['year']));
  if (typeof bodyName !== 'string' || bodyName.trim() === '')
    problems.push(
      disclosureProblem('disclosure.fieldMissing', { field: 'bodyName' }, ['bodyName']),
    );
  if (!isFields(tables))
    problems.push(coreProblem('input.notObject', { actual: shown(tables) }, ['tables']));
  else
    for (const kind of Object.keys(enforcementActKinds) as readonly EnforcementActKind[])
      problems.push(
        ...tableProblems(kind, Object.hasOwn(tables, kind) ? tables[kind] : undefined).map(
          (problem) => under('tables', under(kind, problem)),
        ),
      );
  return problems.length === 0 ? ok(input as unknown as YearlyData) : failed(...problems);
}

function tableProblems(kind: EnforcementActKind, table: unknown): readonly Problem[] {
  if (!isFields(table)) return [disclosureProblem('disclosure.tableMissing', { kind })];
  const { power, values } = table;
  if (power === 'none')
    return values === undefined
      ? []
      : [disclosureProblem('disclosure.valuesWithoutPower', { kind }, ['values'])];
  if (power !== 'held')
    return [disclosureProblem('disclosure.powerUnknown', { actual: shown(power) }, ['power'])];
  if (!isFields(values))
    return [coreProblem('input.notObject', { actual: shown(values) }, ['values'])];
  const { columns } = yearlyTables[kind];
  const problems = columns.flatMap((each) =>
    columnProblems(each, Object.hasOwn(values, each.id) ? values[each.id] : undefined).map(
      (problem) => under('values', under(each.id, problem)),
    ),
  );
  const summands = columns.filter((each) => each.kind === 'summand');
  if (problems.length > 0 || summands.length === 0) return problems;
  const sum = summands.reduce((all, { id }) => all + BigInt(values[id] as number), 0n);
  const total = BigInt(values['total'] as number);
  return sum === total
    ? []
    : [
        disclosureProblem('disclosure.columnSum', { sum: String(sum), total: String(total) }, [
          'values',
          'total',
        ]),
      ];
}

function columnProblems({ id, kind }: YearlyColumn, value: unknown): readonly Problem[] {
  if (value === undefined) return [disclosureProblem('disclosure.columnMissing', { column: id })];
  if (kind === 'wan') {
    const amount = moneyOfWan(value);
    return amount.ok ? [] : amount.problems;
  }
  return Number.isSafeInteger(value) && Number(value) >= 0
    ? []
    : [disclosureProblem('disclosure.columnNotCount', { column: id, actual: shown(value) })];
}

/**
 * 零填报: the table of a body that has the power and did nothing.
 *
 * @example
 * zeroYearlyTable('licence').values // => { applied: 0, accepted: 0, granted: 0, refused: 0, revoked: 0 }
 */
export function zeroYearlyTable(kind: EnforcementActKind): Extract<YearlyTable, { power: 'held' }> {
  return {
    power: 'held',
    values: Object.fromEntries(
      yearlyTables[kind].columns.map((each) => [each.id, each.kind === 'wan' ? '0' : 0]),
    ),
  };
}
