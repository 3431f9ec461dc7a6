// Makes src/packs/gd-ecology-2021 from the published table, annex 1 of 粤环发〔2021〕7号.
//
//   npx tsx scripts/build-ecology-pack.mjs published.json   the whole table: first renews the copy below
//   npx tsx scripts/build-ecology-pack.mjs                  from the copy, test/fixtures/gd-ecology-2021
//
// Numbers and words are carried over untouched; what looks wrong stays and is listed in the report,
// docs/packs/gd-ecology-2021.md. A table that cannot be carried over without reading more than the
// table is left out, and the report says why.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './entries.mjs';

export const copyPath = join(root, 'test/fixtures/gd-ecology-2021/weighted.json');
const tablesPath = join(root, 'src/packs/gd-ecology-2021/tables.ts');
const reportPath = join(root, 'docs/packs/gd-ecology-2021.md');

/** Pages of the file that stand before the printed page 1. */
const UNNUMBERED_PAGES = 15;

const LEFT_OUT = {
  5.1: '处罚依据是《广东省实施<中华人民共和国环境噪声污染防治法>办法》，其上位法不在《生态环境法典》第一千二百四十二条废止之列（已另有《噪声污染防治法》），依据是否有效须另查',
};

/** The weighted tables as published, without the columns that nothing here needs. */
export function copyOf(published) {
  const weighted = published.tables.filter(({ model }) => model === 'weighted');
  return {
    document: published.document,
    otherFamilies: published.tables
      .filter(({ model }) => model !== 'weighted')
      .map(({ id, model }) => ({ id, model })),
    tables: weighted.map(({ raw, violatedProvision, printedHeader, formula, ...kept }) => ({
      ...kept,
      startPage: Number(/\[p(\d+) [^\]]*\]\s*裁量\s*\/?\s*起点/.exec(raw)[1]),
    })),
  };
}

const DIGITS = '零一二三四五六七八九';
const UNITS = { 十: 10, 百: 100 };

function numberOf(numeral) {
  let sum = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}

const N = '([零一二三四五六七八九十百]+)';
const CITATION = new RegExp(`^《(.+?)》第${N}条(?:第${N}款)?(?:第${N}项)?(?:、第${N}款)?`);

/** 《…》第一百零二条第一款第五项、第二款 as citations; the rest of the text is the provision itself. */
function citationsOf(penaltyBasis) {
  const [whole, title, article, paragraph, item, second] = CITATION.exec(penaltyBasis);
  const law = title.replace(/^中华人民共和国/, '');
  const place = { law, article: numberOf(article) };
  const first = {
    ...place,
    ...(paragraph && { paragraph: numberOf(paragraph) }),
    ...(item && { item: numberOf(item) }),
  };
  return {
    basis: second ? [first, { ...place, paragraph: numberOf(second) }] : [first],
    text: penaltyBasis.slice(whole.length).trim(),
  };
}

/** Why a table is left out, or undefined. */
export function reasonToLeaveOut(table) {
  if (LEFT_OUT[table.id] !== undefined) return LEFT_OUT[table.id];
  const bases = new Set(table.tracks.map(({ formula }) => formula.base).filter(Boolean));
  if (bases.size > 0) return `法定罚款是${[...bases].join('、')}的倍数或者百分比`;
  const shared = table.factors.flatMap(({ levels }) => levels).some(({ note }) => note);
  if (shared) return '部分权重只印在一栏之下，是否适用于各栏须对照原件';
  const unclear = table.tracks.find((track) => rangesOf(table, track).length !== 1);
  return unclear && `“${unclear.name}”栏对应的法定幅度不唯一`;
}

/** The statutory ranges whose maximum is what the column multiplies by. */
function rangesOf({ statutoryFineCandidates }, { formula }) {
  const ranges = statutoryFineCandidates.filter(({ max }) => max === formula.multiplier);
  return [
    ...new Map(ranges.map(({ min, max, text }) => [text, { min, max, words: text }])).values(),
  ];
}

/** The remark that sets the floor or cap of a column. */
function limitWords({ limits }, track, kind) {
  const found = limits.filter(
    (limit) =>
      limit.kind === kind &&
      (limit.track === null ||
        track.name.includes(limit.track) ||
        (track.name === '对个人' && limit.track === '对直接负责的主管人员和其他责任人员')),
  );
  if (found.length !== 1 || found[0].value !== track[kind]) {
    throw new Error(`${kind} of column ${track.name} has ${found.length} remarks`);
  }
  return found[0].text;
}

const printed = (page) => page - UNNUMBERED_PAGES;

/** One table as the pack holds it. */
export function packed(table) {
  return {
    section: table.id,
    title: table.title,
    pages: table.printedPages,
    ...citationsOf(table.penaltyBasis),
    tracks: table.tracks.map((track) => {
      const [range] = rangesOf(table, track);
      const limit = (kind) => limitWords(table, track, kind);
      return {
        name: track.name,
        start: track.startPoint,
        page: printed(table.startPage),
        ...range,
        ...(track.floor !== null && { floor: track.floor, floorWords: limit('floor') }),
        ...(track.cap !== null && { cap: track.cap, capWords: limit('cap') }),
      };
    }),
    rows: table.factors
      .flatMap(({ name, levels }) => [
        `# ${name}`,
        ...levels.map(({ label, weight, page }) => `${label} | ${weight} | ${printed(page)}`),
      ])
      .join('\n'),
  };
}

/** Every table that the pack holds. */
export const packedTables = (copy) =>
  copy.tables.filter((table) => reasonToLeaveOut(table) === undefined).map(packed);

/** What the pack's receipts name. */
export const hashOf = (tables) =>
  `sha256:${createHash('sha256').update(JSON.stringify(tables)).digest('hex')}`;

export const constantName = (section) => `section${section.replaceAll('.', '_')}`;

function tablesSource(copy) {
  const tables = packedTables(copy);
  const constants = tables.map(
    ({ rows, ...table }) =>
      `/** §${table.section} ${table.title}. */\n` +
      `export const ${constantName(table.section)}: PublishedTable = ` +
      `${JSON.stringify(table).slice(0, -1)},"rows":\`${rows}\`};\n`,
  );
  const names = tables.map(({ section }) => constantName(section));
  return `// Made by scripts/build-ecology-pack.mjs from the published file; not to be edited.
import type { PublishedTable } from './published-table.js';

/** Hash of the tables below. */
export const TABLES_HASH = '${hashOf(tables)}';

/** Hash of the published PDF. */
export const FILE_HASH = 'sha256:${copy.document.sourceSha256}';

${constants.join('\n')}
/** Every table, in printed order. */
export const tables: readonly PublishedTable[] = [${names.join(', ')}];
`;
}

async function reportSource(copy) {
  const { ecologyTable } = await import('../src/packs/gd-ecology-2021/index.ts');
  const { checkBenchmark, discretionProblems } = await import('../src/discretion/index.ts');
  const { describeFrom } = await import('../src/core/index.ts');
  const held = copy.tables.filter((table) => reasonToLeaveOut(table) === undefined);
  const findings = held.flatMap(({ id }) =>
    checkBenchmark(ecologyTable(id).value)
      .filter(({ code }) => code !== 'discretion.statuteEndsFirst')
      .map((problem) => `| §${id} | ${describeFrom(discretionProblems, problem, 'zh')} |`),
  );
  const ending = held.filter(({ id }) =>
    checkBenchmark(ecologyTable(id).value).some(
      ({ code }) => code === 'discretion.statuteEndsFirst',
    ),
  );
  const left = copy.tables.filter((table) => reasonToLeaveOut(table) !== undefined);
  const others = ['matrix', 'fixed'].map((model) => [
    model,
    copy.otherFamilies.filter((one) => one.model === model),
  ]);
  const list = (tables) => tables.map(({ id }) => `§${id}`).join('、');
  return `# gd-ecology-2021

由 \`scripts/build-ecology-pack.mjs\` 生成。来源：${copy.document.number} ${copy.document.annex}《${copy.document.title}》，${copy.document.effectiveFrom} 至 ${copy.document.effectiveTo} 有效；PDF \`${copy.document.sourceSha256}\` 来自公开镜像，未与发文机关官网逐页核对。

## 已收录（${held.length} 张权重累加表）

| 表 | 违法行为 | 印刷页 |
|---|---|---|
${held.map(({ id, title, printedPages }) => `| §${id} | ${title} | ${printedPages.join('、')} |`).join('\n')}

## 未收录的权重累加表（${left.length} 张）

| 表 | 原因 |
|---|---|
${left.map((table) => `| §${table.id} | ${reasonToLeaveOut(table)} |`).join('\n')}

## 其他模式

${others.map(([model, tables]) => `- ${model}（${tables.length} 张）：${list(tables)}`).join('\n')}

## 检查发现

原表照录，不作修改；以下由 \`checkBenchmark\` 逐表查出。

| 表 | 发现 |
|---|---|
${findings.join('\n')}

处罚依据自 2026-08-15 起失效、早于本基准失效之日的（${ending.length} 张）：${list(ending)}。
`;
}

const format = (path) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', path],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , published] = process.argv;
  if (published !== undefined) {
    const copy = copyOf(JSON.parse(readFileSync(published, 'utf8')));
    const rows = copy.tables.map((table) => JSON.stringify(table));
    writeFileSync(
      copyPath,
      `{"document":${JSON.stringify(copy.document)},\n"otherFamilies":${JSON.stringify(copy.otherFamilies)},\n"tables":[\n${rows.join(',\n')}\n]}\n`,
    );
  }
  const copy = JSON.parse(readFileSync(copyPath, 'utf8'));
  writeFileSync(tablesPath, tablesSource(copy));
  format(tablesPath);
  writeFileSync(reportPath, await reportSource(copy));
}
