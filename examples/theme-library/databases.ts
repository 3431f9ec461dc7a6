/*
 * The same statistics from two databases, by the same SQL, written from the rules of counting and not from the library's code.
 * DuckDB reads the NDJSON, writes Parquet and counts over that; PostgreSQL counts a table.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import type { CollectedCase, EnforcementStatistics, StatisticsRow } from 'zhifa';
import type { Postgres } from '../../scripts/postgres.js';

const has = (kind: string): string => `position(',${kind},' in penalties) > 0`;
const classOf = (name: string, ...kinds: readonly string[]): string =>
  `case when ${kinds.map(has).join(' or ')} then '${name}' end`;
const CLASSES = [
  classOf('warningOrCriticism', 'warning', 'publicCriticism'),
  classOf('fine', 'fine'),
  classOf('confiscation', 'confiscationOfGains', 'confiscationOfGoods'),
  classOf('suspensionOrDowngrade', 'suspensionOfLicence', 'downgradeOfQualification'),
  classOf('revocation', 'revocationOfLicence'),
  classOf('restriction', 'restrictionOfBusiness'),
  classOf('suspensionOrClosure', 'suspensionOfBusiness', 'closure', 'restrictionOfOccupation'),
  classOf('detention', 'detention'),
  classOf('other', 'otherByLaw'),
].join(', ');

const counted = (what: string, day: string, where: string, amount = '0'): string =>
  `select extract(year from ${day}) as y, body, ${what} as what, ${amount} as amount from cases where ${where} and ${day} is not null`;

/** Year, body, what, how many, yuan. */
const SQL = `
select cast(y as integer), body, what, cast(count(*) as varchar), cast(cast(sum(amount) as decimal(38, 2)) as varchar) from (
  ${[
    counted(
      `'penalty:' || concat_ws('+', ${CLASSES})`,
      'decided_on',
      "act = 'penalty' and penalties <> ',,'",
      'coalesce(fine, 0) + coalesce(confiscation, 0)',
    ),
    counted("'licence:applied'", 'filed_on', "act = 'licence'"),
    counted("'licence:accepted'", 'accepted_on', "act = 'licence'"),
    counted("'licence:granted'", 'decided_on', "act = 'licence' and outcome = 'granted'"),
    counted("'licence:refused'", 'decided_on', "act = 'licence' and outcome = 'refused'"),
    counted("'licence:revoked'", 'revoked_on', "act = 'licence'"),
    counted("'compulsion'", 'decided_on', "act = 'compulsion' and form = 'measure'"),
    counted("'compulsion'", 'completed_on', "act = 'compulsion' and form = 'enforcement'"),
    counted('act', 'completed_on', "act in ('levy', 'requisition')"),
    counted("'inspection'", 'inspected_on', "act = 'inspection'"),
  ].join('\n  union all ')}
) as each_count group by 1, 2, 3`;

/** Rows of the query as the library writes them. */
function statisticsOf(rows: readonly (readonly string[])[]): EnforcementStatistics {
  const found = new Map<
    string,
    { year: number; body: string; counts: Map<string, number>; fen: bigint }
  >();
  for (const [year = '', body = '', what = '', count = '', yuan = ''] of rows) {
    const key = `${year} ${body}`;
    const row = found.get(key) ?? { year: Number(year), body, counts: new Map(), fen: 0n };
    found.set(key, row);
    row.counts.set(what, (row.counts.get(what) ?? 0) + Number(count));
    row.fen += BigInt(yuan.replace('.', ''));
  }
  const texts = (left: string, right: string): number => (left < right ? -1 : 1);
  return {
    rows: [...found.values()]
      .sort((left, right) => left.year - right.year || texts(left.body, right.body))
      .map(
        ({ year, body, counts, fen }): StatisticsRow => ({
          year,
          body,
          counts: Object.fromEntries([...counts].sort(([left], [right]) => texts(left, right))),
          fen: String(fen),
        }),
      ),
  };
}

const COLUMNS = [
  ['act', 'varchar'],
  ['body', 'varchar'],
  ['filed_on', 'date'],
  ['accepted_on', 'date'],
  ['decided_on', 'date'],
  ['completed_on', 'date'],
  ['inspected_on', 'date'],
  ['revoked_on', 'date'],
  ['outcome', 'varchar'],
  ['form', 'varchar'],
  ['penalties', 'varchar'],
  ['fine', 'decimal(20, 2)'],
  ['confiscation', 'decimal(20, 2)'],
] as const;
const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The statistics from Parquet. */
export async function duckdbStatistics(
  ndjson: string,
  parquet: string,
): Promise<EnforcementStatistics> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB', threads: '2' });
  const connection = await instance.connect();
  const types = COLUMNS.map(
    ([name, type]) => `'${camelCase(name)}': '${name === 'penalties' ? 'varchar[]' : type}'`,
  ).join(', ');
  const values = COLUMNS.map(([name]) =>
    name === 'penalties'
      ? `',' || array_to_string(penalties, ',') || ',' as penalties`
      : `"${camelCase(name)}" as ${name}`,
  ).join(', ');
  await connection.run(
    `copy (select ${values} from read_json('${ndjson}', format = 'newline_delimited', columns = {${types}})) to '${parquet}' (format parquet)`,
  );
  await connection.run(`create view cases as select * from read_parquet('${parquet}')`);
  const reader = await connection.runAndReadAll(SQL);
  const rows = reader.getRowsJson().map((row) => row.map(String));
  connection.closeSync();
  return statisticsOf(rows);
}

/** A line of tab-separated values of a case, in the order of the table. */
export function tabbed(record: CollectedCase): string {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return `${COLUMNS.map(([name]) => {
    const value = values[camelCase(name)];
    if (name === 'penalties') return Array.isArray(value) ? `,${value.join(',')},` : '';
    return value === undefined ? '' : String(value);
  }).join('\t')}\n`;
}

/** The statistics from PostgreSQL. */
export function postgresStatistics(server: Postgres, file: string): EnforcementStatistics {
  server.query(
    `create unlogged table cases (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`,
  );
  server.load('cases', file);
  return statisticsOf(server.query(SQL));
}
