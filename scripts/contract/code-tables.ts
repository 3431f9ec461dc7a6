/* 代码表: every table of terms that the library exports, the states and steps of its procedures, and its problem codes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from '../../src/core/index.js';
import { codeLabels } from '../../src/exchange/code-labels.js';
import * as library from '../../src/index.js';

/** One code. */
export interface Code {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly order: number;
  /** First day, where the library states one. */
  readonly from: string;
  /** Day after the last, where the library states one. */
  readonly until: string;
}

/** 代码表. */
export interface CodeTable {
  /** ASCII name, kebab case. */
  readonly name: string;
  readonly label: Term;
  /** Whether the law or the library closed it; an open one may have local codes. */
  readonly closed: boolean;
  readonly codes: readonly Code[];
}

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const termOf = (value: unknown): Term | undefined => {
  if (isTerm(value)) return value;
  const label = (value as { readonly label?: unknown } | null)?.label;
  return isTerm(label) ? label : undefined;
};

export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

const words = (name: string): string => kebab(name).replace(/-/g, ' ');

const dayOf = (value: unknown, key: 'from' | 'until'): string => {
  const day = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : '';
};

function codesOf(values: Readonly<Record<string, unknown>>): readonly Code[] | undefined {
  const codes = Object.entries(values).map(([code, value], index) => {
    const term = termOf(value);
    return (
      term && {
        code,
        zh: term.zh,
        en: term.en,
        order: index + 1,
        from: dayOf(value, 'from'),
        until: dayOf(value, 'until'),
      }
    );
  });
  return codes.every((code) => code !== undefined) && codes.length > 0 ? codes : undefined;
}

/** What the docstring of each exported constant and the types of the sources say of the tables. */
function sourcesSay(root: string): {
  readonly open: ReadonlySet<string>;
  readonly zh: ReadonlyMap<string, string>;
} {
  const open = new Set<string>();
  const zh = new Map<string, string>();
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  for (const file of files) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    for (const [, name = ''] of text.matchAll(/keyof typeof (\w+)\s*\|\s*\(string & \{\}\)/g))
      open.add(name);
    for (const [, doc = '', name = ''] of text.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+)/g,
    )) {
      const first = doc.replace(/^[\s*]+/, '');
      const term = /^[\p{Script=Han}、（）《》“”]*\p{Script=Han}/u.exec(first)?.[0];
      if (term !== undefined) zh.set(name, term);
    }
  }
  return { open, zh };
}

interface MachineLike {
  readonly id: string;
  readonly label: Term;
  readonly states: Readonly<Record<string, { readonly label: Term }>>;
  readonly edges: readonly { readonly on: string; readonly label: Term }[];
}

/** Every code table, in the order of their names. */
export function codeTables(root: string): readonly CodeTable[] {
  const { open, zh } = sourcesSay(root);
  const tables: CodeTable[] = [];
  for (const [name, value] of Object.entries(library) as readonly (readonly [string, unknown])[]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map)
      continue;
    if (name === 'problemCatalog' || name === 'legalRules' || name.endsWith('Problems')) continue;
    if ('states' in value && 'edges' in value) {
      const { id, label, states, edges } = value as MachineLike;
      const steps: Record<string, Term> = {};
      for (const { on, label: step } of edges) {
        const before = steps[on];
        if (before === undefined) steps[on] = step;
        else if (!before.zh.split('；').includes(step.zh))
          steps[on] = { zh: `${before.zh}；${step.zh}`, en: `${before.en}; ${step.en}` };
      }
      const stateCodes = codesOf(states);
      const stepCodes = codesOf(steps);
      if (stateCodes === undefined || stepCodes === undefined)
        throw new Error(`${id}: a state without a label`);
      tables.push(
        {
          name: `${kebab(id)}-states`,
          label: { zh: `${label.zh}：状态`, en: `${label.en}: states` },
          closed: true,
          codes: stateCodes,
        },
        {
          name: `${kebab(id)}-events`,
          label: { zh: `${label.zh}：事件`, en: `${label.en}: events` },
          closed: true,
          codes: stepCodes,
        },
      );
      continue;
    }
    const codes = codesOf(value as Readonly<Record<string, unknown>>);
    if (codes !== undefined)
      tables.push({
        name: kebab(name),
        label: { zh: zh.get(name) ?? words(name), en: words(name) },
        closed: !open.has(name),
        codes,
      });
  }
  for (const [name, { label, codes }] of Object.entries(codeLabels)) {
    const own = codesOf(codes);
    if (own === undefined) throw new Error(`${name}: a code without a label`);
    tables.push({ name: kebab(name), label, closed: true, codes: own });
  }
  const problems = codesOf(library.problemCatalog);
  if (problems === undefined) throw new Error('a problem without a sentence');
  tables.push({
    name: 'problem-codes',
    label: { zh: '问题代码', en: 'problem codes' },
    closed: false,
    codes: problems,
  });
  const names = tables.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two code tables are named ${twice}`);
  return tables.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Types that take some of the codes of a table. */
const SUBSETS: Readonly<Record<string, string>> = {
  AccompanyingPenaltyKind: 'penalty-kinds',
  Act: 'enforcement-act-kinds',
  Action: 'announcement-actions',
  By: 'signature-roles',
  CollectedTargetKind: 'collected-kinds',
  Decision: 'recusal-decisions',
  Ground: 'referral-returns',
  How: 'remedy-outcomes',
  Kind: 'penalty-kinds',
  JurisdictionGround: 'jurisdiction-grounds',
  Method: 'service-methods',
  Scale: 'placement-scales',
  Unit: 'period-units',
  Verdict: 'verdicts',
};

/** Finds the table of an enumeration: the one with exactly its codes, by name where there are several. */
export function tableFinder(
  tables: readonly CodeTable[],
): (values: readonly string[], name: string) => CodeTable | undefined {
  const byCodes = new Map<string, CodeTable[]>();
  for (const table of tables) {
    const key = table.codes
      .map(({ code }) => code)
      .sort()
      .join('\n');
    byCodes.set(key, [...(byCodes.get(key) ?? []), table]);
  }
  return (values, name) => {
    const exact = byCodes.get([...values].sort().join('\n')) ?? [];
    const named = exact.find((table) => table.name.startsWith(kebab(name)));
    if (named !== undefined) return named;
    if (exact[0] !== undefined) return exact[0];
    const larger = SUBSETS[name];
    const table = tables.find((one) => one.name === larger);
    return values.every((value) => table?.codes.some(({ code }) => code === value))
      ? table
      : undefined;
  };
}

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/** The table as CSV. */
export function csvOf({ closed, codes }: CodeTable): string {
  const rows = codes.map(({ code, zh, en, order, from, until }) =>
    [code, zh, en, String(order), closed ? 'closed' : 'open', from, until].map(cell).join(','),
  );
  return `code,zh,en,order,closed,from,until\n${rows.join('\n')}\n`;
}

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;

/** Rows of 若依 `sys_dict_type` and `sys_dict_data`: its columns are those of RuoYi-Vue. MySQL; ids are given by the database. */
export function ruoyiSql(tables: readonly CodeTable[]): string {
  const lines = [
    '-- 若依（RuoYi-Vue）字典。由 npm run contract 生成，不要手改。列名对照 RuoYi-Vue 的 sys_dict_type、sys_dict_data。',
    '-- 未在若依的数据库上运行过。主键由数据库给出；重复导入前先按 dict_type 删除旧行。',
    '-- 字典标签超过 100 个字符的表（例如问题代码）不在其中：若依的 dict_label 只有 100 个字符。',
    '',
  ];
  for (const { name, label, codes, closed } of tables) {
    if (codes.some(({ zh, code }) => [...zh].length > 100 || code.length > 100)) continue;
    const type = `zhifa_${name.replace(/-/g, '_')}`;
    lines.push(
      `delete from sys_dict_data where dict_type = ${quoted(type)};`,
      `delete from sys_dict_type where dict_type = ${quoted(type)};`,
      `insert into sys_dict_type (dict_name, dict_type, status, create_by, create_time, remark) values (${quoted(label.zh.slice(0, 100))}, ${quoted(type)}, '0', 'zhifa', current_timestamp, ${quoted(closed ? '封闭' : '开放')});`,
      ...codes.map(
        ({ code, zh, en, order }) =>
          `insert into sys_dict_data (dict_sort, dict_label, dict_value, dict_type, css_class, list_class, is_default, status, create_by, create_time, remark) values (${order}, ${quoted(zh)}, ${quoted(code)}, ${quoted(type)}, '', 'default', 'N', '0', 'zhifa', current_timestamp, ${quoted(en.slice(0, 500))});`,
      ),
      '',
    );
  }
  return lines.join('\n');
}
