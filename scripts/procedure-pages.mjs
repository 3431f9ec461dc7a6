// One page for every procedure, docs/procedures/*.md, drawn from its graph, and the list of all invariants.
//
//   npx tsx scripts/procedure-pages.mjs
//
// test/library/procedure-pages.test.ts holds the files to this.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLegalBasis, graphOf, renderMermaid } from '../src/index.ts';
import { root } from './entries.mjs';
import { procedures } from './procedures.mjs';

const NOTE = `<!-- Written by scripts/procedure-pages.mjs; do not edit. -->

由程序的步骤表直接生成，程序运行的是同一张表：有哪些状态，每一步由谁办、要什么、依据哪一条、期限多长。

Drawn from the table of steps that runs: the states, and of each step who takes it, what it asks, by which article, and until when.`;

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const lines = (list) => (list.length === 0 ? '—' : [...new Set(list)].map(cell).join('<br>'));
const both = ({ zh, en }) => `${zh} · ${en}`;
const articles = (basis) => lines(basis.map((one) => formatLegalBasis(one, 'zh')));
const articlesEn = (basis) => lines(basis.map((one) => formatLegalBasis(one, 'en')));

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const units = {
  hour: ['小时', 'hours'],
  calendarDay: ['日', 'days'],
  workingDay: ['个工作日', 'working days'],
  month: ['个月', 'months'],
  year: ['年', 'years'],
};

function termOf({ label, rule }) {
  const { value, basis } = rule.value.periods.findLast((period) => period.value !== 'repealed');
  const [zh, en] = units[value.unit];
  const place = formatLegalBasis(basis[0], 'zh');
  return `${both(label)}：${value.count} ${zh} · ${value.count} ${en}（${place}）`;
}

const mark = ({ initial, final }) => (initial ? '起点 · first' : final ? '终点 · final' : '');

export const fileOf = ({ id }) => `${id.replace(/\//g, '-')}.md`;

function page({ machine, invariants }) {
  const graph = graphOf(machine);
  const states = graph.nodes.map((node) => [
    `\`${node.status}\``,
    cell(both(node.label)),
    mark(node),
    lines((machine.states[node.status].deadlines ?? []).map(termOf)),
  ]);
  const nameOf = (status) => machine.states[status].label.zh;
  const keyOf = (key) => machine.evidence[key]?.label.zh ?? key;
  const steps = machine.edges.map((edge) => [
    `\`${edge.id}\`<br>${cell(both(edge.label))}`,
    `${lines(edge.from.map(nameOf))} → ${cell(nameOf(edge.to))}`,
    cell(both(machine.actors[edge.actor])),
    lines(edge.guards.map(({ label }) => label.zh)),
    lines([
      ...edge.evidence.map((key) => `需 ${keyOf(key)}`),
      ...edge.yields.map((key) => `得 ${keyOf(key)}`),
      ...edge.voids.map((key) => `废 ${keyOf(key)}`),
    ]),
    lines(edge.documents.map(both)),
    articles(edge.basis),
  ]);
  const guards = new Map(
    machine.edges.flatMap((edge) => edge.guards.map((guard) => [guard.id, guard])),
  );
  const conditions = [...guards.values()].map(({ id, label, basis }) => [
    `\`${id}\``,
    cell(label.zh),
    cell(label.en),
    articles(basis),
  ]);
  const evidence = Object.entries(machine.evidence).map(([key, { label, basis }]) => [
    `\`${key}\``,
    cell(label.zh),
    cell(label.en),
    articles(basis),
  ]);
  const section = (title, head, rows) =>
    rows.length === 0 ? '' : `\n## ${title}\n\n${table(head, rows)}\n`;
  return `# ${both(machine.label)}

${NOTE}

\`${machine.id}\` · schema ${machine.schema} · ${graph.nodes.length} 状态 states · ${machine.edges.length} 步骤 steps

\`\`\`mermaid
${renderMermaid(graph, 'zh')}\`\`\`

\`\`\`mermaid
${renderMermaid(graph, 'en')}\`\`\`
${section('状态 · States', ['状态 status', '名称 name', '', '期限 terms'], states)}${section(
  '步骤 · Steps',
  [
    '步骤 step',
    '由 → 至 from → to',
    '行为人 actor',
    '条件 conditions',
    '证明 evidence',
    '文书 documents',
    '依据 basis',
  ],
  steps,
)}${section('条件 · Conditions', ['条件 condition', '中文', 'English', '依据 basis'], conditions)}${section(
  '证明 · Evidence',
  ['证明 evidence', '中文', 'English', '依据 basis'],
  evidence,
)}${section('不变式 · Invariants', ['不变式 invariant', '中文', 'English', '依据 basis'], invariants.map(row))}`;
}

const row = ({ id, label, basis }) => [
  `\`${id}\``,
  cell(label.zh),
  cell(label.en),
  articles(basis),
];

const landmark = (machine, { edges = [], states = [] }, language) =>
  [
    ...edges.map((id) => machine.edges.find((edge) => edge.id === id).label[language]),
    ...states.map((status) => machine.states[status].label[language]),
  ].join(language === 'zh' ? '、' : ', ');

function proof({ machine, invariants }) {
  const rows = invariants.map((invariant) => {
    const { label, basis, never, before, after, until } = invariant;
    const zh = landmark(machine, never, 'zh');
    const en = landmark(machine, never, 'en');
    const at = before ?? after;
    const untilZh = until === undefined ? '' : `，直至【${landmark(machine, until, 'zh')}】`;
    const untilEn = until === undefined ? '' : `, until [${landmark(machine, until, 'en')}]`;
    return [
      `**${cell(label.zh)}**<br>${cell(label.en)}`,
      cell(
        `【${landmark(machine, at, 'zh')}】之${before === undefined ? '后' : '前'}，不得有【${zh}】${untilZh}<br>no [${en}] ${before === undefined ? 'after' : 'before'} [${landmark(machine, at, 'en')}]${untilEn}`,
      ),
      articles(basis),
      articlesEn(basis),
    ];
  });
  return `\n## ${both(machine.label)}\n\n[${fileOf(machine)}](${fileOf(machine)})\n\n${table(
    ['不得 · what must not be', '在图上证明 · what is proved', '依据', 'basis'],
    rows,
  )}\n`;
}

function invariantList() {
  const count = procedures.reduce((sum, { invariants }) => sum + invariants.length, 0);
  return `# 程序不变式 · Invariants of the procedures

${NOTE}

共 ${count} 条，每一条都在该程序的全部路径上证明（\`prove\`），并且在故意改坏的程序上不成立（\`test/library/procedures.test.ts\`）。证明只看步骤的先后和证明文件；期限、人数、数额由条件把守，见各程序页。

${count} sentences. Each is proved over all paths of its procedure, and fails on a copy that was broken on purpose. A proof follows the order of steps and their evidence; terms, numbers and amounts are held by conditions, which the pages list.
${procedures
  .filter(({ invariants }) => invariants.length > 0)
  .map(proof)
  .join('')}`;
}

const index = () => `# 程序 · Procedures

${NOTE}

${table(
  ['程序 procedure', '状态 states', '步骤 steps', '不变式 invariants'],
  procedures.map(({ machine, invariants }) => [
    `[${both(machine.label)}](${fileOf(machine)})`,
    Object.keys(machine.states).length,
    machine.edges.length,
    invariants.length,
  ]),
)}

[全部不变式 · all invariants](invariants.md)
`;

/** Path and text of every page. */
export function procedurePages() {
  return [
    ['docs/procedures/README.md', index()],
    ['docs/procedures/invariants.md', invariantList()],
    ...procedures.map((procedure) => [
      `docs/procedures/${fileOf(procedure.machine)}`,
      page(procedure),
    ]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'docs/procedures'), { recursive: true });
  for (const [path, text] of procedurePages()) writeFileSync(join(root, path), text);
}
