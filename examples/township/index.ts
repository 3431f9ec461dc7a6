/*
 * 镇街赋权: the powers of 荔湾区 of Guangzhou and its real subdistricts. 506 items are evaluated by the six published criteria, which
 * gives the published counts of 2024; then who holds what, and what a take-back does to three cases.
 *
 *   npm run example -- township
 *
 * The items are constructed: the lists behind the published counts were not seen. See liwan.ts for what is real.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  type AnyMachine,
  adoptionInvariants,
  adoptionMachine,
  buildPowers,
  type CompetenceQuestion,
  checkCatalog,
  compareCatalogs,
  competenceTrace,
  competentBody,
  coverageByCity,
  describe,
  type EvaluationOutcome,
  evaluateItem,
  explain,
  graphOf,
  guangzhouRubric,
  guidingCatalogInvariants,
  guidingCatalogMachine,
  type Invariant,
  itemsOfTown,
  type LocalDate,
  localDate,
  type Powers,
  prove,
  renderMermaid,
} from 'zhifa';
import {
  adjustments,
  bodies,
  findingsOf,
  given,
  items,
  must,
  PUBLISHED,
  sourceOf,
  towns,
} from './liwan.js';
import { drawGraph } from './picture.js';

const say = (text = ''): void => console.log(text);
const heading = (zh: string, en: string): void => say(`\n■ ${zh} · ${en}`);
const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
const named = (id: string): string => nameOf.get(id) ?? id;

// ── 评估与调整 ──────────────────────────────────────────────────────────────────────────────────
heading('评估与调整', 'evaluation and adjustment');
const outcomes = new Map<string, EvaluationOutcome>();
for (const { id, kind } of items) {
  if (kind !== 'penalty') continue;
  const { outcome } = evaluateItem(guangzhouRubric, findingsOf(id));
  if (outcome === 'undetermined') throw new Error(id);
  outcomes.set(id, outcome);
}
const count = (outcome: EvaluationOutcome): number =>
  [...outcomes.values()].filter((one) => one === outcome).length;
const counts = {
  items: outcomes.size,
  deleted: count('delete'),
  takenBack: count('takeBack'),
  changed: count('change'),
};
say(`  《${given.document}》 ${counts.items} 项 · items`);
say(
  `  评估：取消 ${counts.deleted}，收回 ${counts.takenBack}，变更 ${counts.changed}，保留 ${count('keep')} · deleted, taken back, changed, kept`,
);
if (JSON.stringify(counts) !== JSON.stringify(PUBLISHED))
  throw new Error(`published: ${JSON.stringify(PUBLISHED)}, found: ${JSON.stringify(counts)}`);
say('  与《穗府〔2024〕3号》公布的数字一致 · the published counts');

const before = { entries: items.filter(({ kind }) => kind === 'penalty') };
const after = {
  entries: before.entries
    .filter(({ id }) => outcomes.get(id) === 'keep' || outcomes.get(id) === 'change')
    .map((item) =>
      outcomes.get(item.id) === 'change' ? { ...item, name: `${item.name}（修改）` } : item,
    ),
};
const { removed, changed, added, kept } = compareCatalogs(before, after);
say(
  `  比对两版目录：减少 ${removed.length}，新增 ${added.length}，变更 ${changed.length}，未变 ${kept}；现有 ${after.entries.length} 项 · removed, added, changed, unchanged, now`,
);

// ── 索引 ────────────────────────────────────────────────────────────────────────────────────────
const announcements = [given, ...adjustments(outcomes)];
const source = sourceOf(announcements);
const powers = must(buildPowers(source));
heading('职权索引', 'the index of powers');
say(
  `  ${towns.length} 个街道 · subdistricts；${powers.pairs} 项职权 · powers；${powers.histories.length - 1} 种沿革 · histories`,
);

const LAST = localDate('2024-07-31');
const FIRST = localDate('2024-08-01');
for (const on of [LAST, FIRST]) {
  const row = coverageByCity(powers, on).find(({ city }) => city === '440100');
  say(
    `  ${on}：${row?.empowered}/${row?.towns} 个镇街，${row?.items} 个事项（含随处罚权行使的检查、强制），${row?.powers} 项职权 · towns, items, powers of ${row?.name}`,
  );
}
const found = checkCatalog(source, { from: localDate('2021-11-01'), on: localDate('2024-12-31') });
say(`  核验：${found.length === 0 ? '未发现问题 · no findings' : found.length}`);
for (const problem of found.slice(0, 5)) say(`    ${describe(problem, 'zh')}`);

// ── 谁行使什么 ──────────────────────────────────────────────────────────────────────────────────
heading('谁行使什么', 'who holds what');
const shown = items.filter((_, index) => index < 10 || index >= items.length - 2);
say('  ● 街道办事处 subdistrict   ○ 区部门 district department');
for (const on of [LAST, FIRST]) {
  say(`  ${on}   ${shown.map(({ id }) => id.replace('gz-', '').slice(0, 7).padStart(8)).join('')}`);
  for (const town of towns.slice(0, 6))
    say(
      `    ${town.name.padEnd(6, '　')} ${shown.map(({ id }) => mark(powers, id, town, on)).join('')}`,
    );
}
function mark(index: Powers, item: string, place: (typeof towns)[number], on: LocalDate): string {
  const answer = competentBody({ item, place, conductDate: on, askedOn: on }, index);
  const sign = answer.outcome !== 'competent' ? '?' : answer.body === place.code ? '●' : '○';
  return sign.padStart(8);
}

// ── 收回对三个案件的影响 ────────────────────────────────────────────────────────────────────────
heading('收回对三个案件的影响', 'a take-back and three cases');
const [town] = towns;
if (town === undefined) throw new Error('no towns');
const taken = [...outcomes].find(([, outcome]) => outcome === 'takeBack')?.[0] ?? '';
say(`  ${town.name}，${items.find(({ id }) => id === taken)?.name}`);
say(
  '  公告 2024-04-22，收回自 2024-08-01 起；过渡规则借用中山市的 · the transition rule is borrowed from Zhongshan',
);
const base = { item: taken, place: town, conductDate: localDate('2024-03-01') };
const cases: readonly (readonly [string, CompetenceQuestion])[] = [
  [
    '甲案：公告前（2024-04-15）立案 · filed before the announcement',
    { ...base, filedOn: localDate('2024-04-15'), askedOn: localDate('2024-08-15') },
  ],
  [
    '乙案：交接期内（2024-05-20）立案 · filed during the handover',
    { ...base, filedOn: localDate('2024-05-20'), askedOn: localDate('2024-08-15') },
  ],
  [
    '丙案：街道2024-07-20掌握线索，生效前未立案 · a clue in possession, not filed',
    {
      ...base,
      askedOn: localDate('2024-08-15'),
      possession: { body: town.code, since: localDate('2024-07-20') },
    },
  ],
  [
    '丁案：收回后发生 · conduct after the take-back',
    { ...base, conductDate: FIRST, askedOn: localDate('2024-08-15') },
  ],
];
for (const [name, question] of cases) {
  const answer = competentBody(question, powers);
  say(`\n  ${name}`);
  if (answer.outcome === 'competent') {
    say(`  → ${named(answer.body)}，自 ${answer.since} 起 · since`);
    for (const problem of answer.withheld) say(`    ${describe(problem, 'zh')}`);
    if (answer.transfer !== undefined) say(`    ${answer.transfer.zh}`);
  } else if (answer.outcome !== 'none') {
    say(
      `  → 未定 · open：${answer.bodies.map(named).join('、')}；共同的上一级：${named(answer.commonSuperior ?? '–')}`,
    );
    for (const problem of answer.problems) say(`    ${describe(problem, 'zh')}`);
  }
  say(
    explain(competenceTrace(question, answer), 'zh')
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n'),
  );
}

// ── 证明与图 ────────────────────────────────────────────────────────────────────────────────────
heading('证明', 'proofs');
function proveAll(machine: AnyMachine, invariants: readonly Invariant[]): void {
  for (const invariant of invariants) {
    const { holds } = prove(machine, invariant);
    if (!holds) throw new Error(invariant.id);
    say(`  ✓ ${invariant.label.zh} · ${invariant.label.en}`);
  }
}
proveAll(guidingCatalogMachine as unknown as AnyMachine, guidingCatalogInvariants);
proveAll(adoptionMachine as unknown as AnyMachine, adoptionInvariants);

mkdirSync('out/township', { recursive: true });
for (const [file, machine] of [
  ['catalog', guidingCatalogMachine as unknown as AnyMachine],
  ['adoption', adoptionMachine as unknown as AnyMachine],
] as const) {
  const graph = graphOf(machine);
  for (const language of ['zh', 'en'] as const) {
    writeFileSync(`out/township/${file}.${language}.mmd`, renderMermaid(graph, language));
    writeFileSync(`out/township/${file}.${language}.svg`, drawGraph(graph, language));
  }
}
const held = new Map(
  [LAST, FIRST].map((on) => [
    on,
    new Map(towns.map((one) => [one.code, new Set(itemsOfTown(powers, one, on))])),
  ]),
);
writeFileSync(
  'out/township/who-holds-what.csv',
  [
    ['日期', '事项', '名称', ...towns.map(({ name }) => name)].join(','),
    ...[...held].flatMap(([on, rows]) =>
      items.map(({ id, name }) =>
        [on, id, name, ...towns.map(({ code }) => (rows.get(code)?.has(id) ? '街道' : '区'))].join(
          ',',
        ),
      ),
    ),
    '',
  ].join('\n'),
);
say(
  `\nout/township/: catalog.zh.svg, catalog.zh.mmd …, who-holds-what.csv (${items.length} × ${towns.length} × 2)`,
);
