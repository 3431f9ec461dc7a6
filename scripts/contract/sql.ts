/*
 * One table for each record type: what can be asked for stands in columns, and the record itself, with what a newer writer
 * added, in `content`. PostgreSQL is run in CI; the other dialects are written from the same columns and were never run.
 */
import { type CodeTable, kebab } from './code-tables.js';
import type { Codes } from './json-schema.js';
import type { Definition, Field, ObjectShape, Shape } from './shape.js';

export type SqlDialect = 'postgresql' | 'mysql' | 'dameng' | 'kingbase';

type ColumnType =
  | 'key'
  | 'text'
  | 'date'
  | 'instant'
  | 'money'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'code';

/** A column that holds one field of the record. */
export interface Column {
  readonly name: string;
  readonly field: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly comment: string;
  readonly codes: readonly string[];
}

/** The table of one type of record. */
export interface RecordTable {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
  readonly columns: readonly Column[];
}

export const snake = (name: string): string => kebab(name).replace(/-/g, '_');

function typeOf(shape: Shape): ColumnType | undefined {
  switch (shape.kind) {
    case 'ref':
      return (
        {
          LocalDate: 'date',
          Instant: 'instant',
          Money: 'money',
          CanonicalMoney: 'money',
        } as const satisfies Record<string, ColumnType>
      )[shape.name as 'LocalDate'];
    case 'string':
      return 'text';
    case 'integer':
    case 'number':
    case 'boolean':
      return shape.kind;
    case 'const':
      return typeof shape.value === 'string' ? 'code' : undefined;
    case 'enum':
      return 'code';
    default:
      return undefined;
  }
}

const codesOf = (shape: Shape): readonly string[] =>
  shape.kind === 'enum' ? shape.values : shape.kind === 'const' ? [String(shape.value)] : [];

/** The tables of the record types. */
export function recordTables(definitions: readonly Definition[]): readonly RecordTable[] {
  const values = new Set(
    definitions.filter(({ entry }) => entry.kind === 'value').map(({ entry }) => entry.name),
  );
  return definitions
    .filter(({ entry }) => entry.kind === 'record')
    .map(({ entry, shape, locals }): RecordTable => {
      const variants: readonly ObjectShape[] =
        shape.kind === 'object'
          ? [shape]
          : locals.flatMap((local) =>
              shape.kind === 'union' &&
              local.shape.kind === 'object' &&
              shape.options.some((option) => option.kind === 'local' && option.name === local.name)
                ? [local.shape]
                : [],
            );
      const names = [...new Set(variants.flatMap(({ fields }) => fields.map(({ name }) => name)))];
      const columns = names.flatMap((field): readonly Column[] => {
        const own = variants.flatMap(({ fields }) => fields.filter(({ name }) => name === field));
        const types = new Set(
          own.map(
            ({ shape: one }) =>
              typeOf(one) ?? (one.kind === 'ref' && values.has(one.name) ? 'text' : undefined),
          ),
        );
        const [type] = types;
        if (type === undefined || types.size > 1) return [];
        const required = own.length === variants.length && own.every(({ optional }) => !optional);
        return [
          {
            name: snake(field),
            field,
            type: (field === 'id' || field === 'caseCode') && type === 'text' ? 'key' : type,
            required,
            comment: commentOf(own),
            codes: [...new Set(own.flatMap(({ shape: one }) => codesOf(one)))],
          },
        ];
      });
      return {
        name: `zhifa_${snake(entry.name)}`,
        type: entry.name,
        comment: entry.label.zh,
        columns,
      };
    });
}

const commentOf = (fields: readonly Field[]): string =>
  fields.map(({ doc }) => doc?.zh ?? doc?.doc).find((text) => text !== undefined) ?? '';

const TYPES: Readonly<
  Record<SqlDialect, Readonly<Record<ColumnType | 'json' | 'record', string>>>
> = {
  postgresql: {
    key: 'varchar(200)',
    text: 'text',
    date: 'date',
    instant: 'timestamp with time zone',
    money: 'numeric(22,2)',
    integer: 'bigint',
    number: 'numeric',
    boolean: 'boolean',
    code: 'varchar(64)',
    json: 'jsonb',
    record: 'varchar(200)',
  },
  kingbase: {
    key: 'varchar(200)',
    text: 'text',
    date: 'date',
    instant: 'timestamp with time zone',
    money: 'numeric(22,2)',
    integer: 'bigint',
    number: 'numeric',
    boolean: 'boolean',
    code: 'varchar(64)',
    json: 'jsonb',
    record: 'varchar(200)',
  },
  mysql: {
    key: 'varchar(200)',
    text: 'text',
    date: 'date',
    instant: 'datetime(3)',
    money: 'decimal(22,2)',
    integer: 'bigint',
    number: 'decimal(38,10)',
    boolean: 'boolean',
    code: 'varchar(64)',
    json: 'json',
    record: 'varchar(200)',
  },
  dameng: {
    key: 'varchar(200)',
    text: 'clob',
    date: 'date',
    instant: 'timestamp with time zone',
    money: 'decimal(22,2)',
    integer: 'bigint',
    number: 'decimal',
    boolean: 'bit',
    code: 'varchar(64)',
    json: 'clob',
    record: 'varchar(200)',
  },
};

export const sqlText = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const mysqlText = (text: string): string => sqlText(text.replace(/\\/g, '\\\\'));

const HEADS: Readonly<Record<SqlDialect, string>> = {
  postgresql: '-- PostgreSQL. 在 CI 中于 PostgreSQL 上执行。Run in CI.',
  mysql: '-- MySQL 8. 未测试：没有在数据库上执行过。Untested.',
  dameng: '-- 达梦 DM8. 未测试：没有在数据库上执行过。Untested.',
  kingbase: '-- 人大金仓 KingbaseES（PostgreSQL 模式）. 未测试：没有在数据库上执行过。Untested.',
};

/** The DDL of one dialect. */
export function ddlOf(
  dialect: SqlDialect,
  tables: readonly RecordTable[],
  { tables: codeTables }: Codes,
): string {
  const quote = (name: string): string => (dialect === 'mysql' ? `\`${name}\`` : `"${name}"`);
  const text = dialect === 'mysql' ? mysqlText : sqlText;
  const type = TYPES[dialect];
  const inline = (comment: string): string =>
    dialect === 'mysql' && comment !== '' ? ` comment ${text(comment)}` : '';
  const lines = [
    HEADS[dialect],
    '-- npm run contract 生成，不要手改。金额以元计；content 是记录原文，未知字段保留在其中。',
    '',
  ];
  lines.push(
    `create table ${quote('zhifa_code')} (`,
    `  ${quote('table_name')} ${type.code} not null${inline('代码表')},`,
    `  ${quote('code')} ${type.record} not null${inline('代码')},`,
    `  ${quote('zh')} ${type.text} not null${inline('中文')},`,
    `  ${quote('en')} ${type.text} not null${inline('英文')},`,
    `  ${quote('sort_order')} ${type.integer} not null${inline('次序')},`,
    `  ${quote('closed')} ${type.boolean} not null${inline('是否封闭')},`,
    `  ${quote('valid_from')} ${type.date}${inline('施行日期')},`,
    `  ${quote('valid_until')} ${type.date}${inline('失效日期')},`,
    `  primary key (${quote('table_name')}, ${quote('code')})`,
    `)${inline('代码表')};`,
    '',
  );
  for (const { name, comment, columns } of tables) {
    const rows = [
      `  ${quote('record_key')} ${type.record} not null${inline('发送方系统中的主键')}`,
      `  ${quote('contract_version')} ${type.code} not null${inline('契约版本')}`,
      ...columns.map(
        (column) =>
          `  ${quote(column.name)} ${type[column.type]}${column.required ? ' not null' : ''}${inline(column.comment)}`,
      ),
      `  ${quote('content')} ${type.json} not null${inline('记录原文')}`,
      `  primary key (${quote('record_key')})`,
      ...columns
        .filter(({ type: own, codes }) => own === 'code' && codes.length > 0)
        .map(
          ({ name: column, codes }) =>
            `  constraint ${quote(shortened(`ck_${name.replace('zhifa_', '')}_${column}`))} check (${quote(column)} in (${codes.map(text).join(', ')}))`,
        ),
    ];
    lines.push(`create table ${quote(name)} (`, rows.join(',\n'), `)${inline(comment)};`);
    if (dialect !== 'mysql') {
      lines.push(
        `comment on table ${quote(name)} is ${text(comment)};`,
        ...columns
          .filter((column) => column.comment !== '')
          .map(
            (column) =>
              `comment on column ${quote(name)}.${quote(column.name)} is ${text(column.comment)};`,
          ),
      );
    }
    const dated = columns.find(({ type: own, required }) => own === 'date' && required);
    if (dated !== undefined)
      lines.push(
        `create index ${quote(shortened(`ix_${name.replace('zhifa_', '')}_${dated.name}`))} on ${quote(name)} (${quote(dated.name)});`,
      );
    lines.push('');
  }
  const bit = (is: boolean): string => (dialect === 'dameng' ? (is ? '1' : '0') : String(is));
  const day = (on: string): string => (on === '' ? 'null' : sqlText(on));
  for (const table of codeTables) lines.push(...insertsOf(table, quote, text, bit, day));
  return `${lines.join('\n')}\n`;
}

/** Names of 30 characters and more are refused by old databases; 60 is what all of these take. */
const shortened = (name: string): string =>
  name.length <= 60 ? name : `${name.slice(0, 52)}_${name.length}`;

function insertsOf(
  { name, codes, closed }: CodeTable,
  quote: (name: string) => string,
  text: (text: string) => string,
  bit: (is: boolean) => string,
  day: (on: string) => string,
): readonly string[] {
  return codes.map(
    ({ code, zh, en, order, from, until }) =>
      `insert into ${quote('zhifa_code')} values (${text(name)}, ${text(code)}, ${text(zh)}, ${text(en)}, ${order}, ${bit(closed)}, ${day(from)}, ${day(until)});`,
  );
}
