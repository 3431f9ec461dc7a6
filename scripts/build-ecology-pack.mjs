// Makes src/packs/gd-ecology-2021 from the published table, annex 1 of 粤环发〔2021〕7号.
//
//   npx tsx scripts/build-ecology-pack.mjs published.json   the whole table: first renews the copies below
//   npx tsx scripts/build-ecology-pack.mjs                  from the copies, test/fixtures/gd-ecology-2021
//
// Numbers and words are carried over untouched; what looks wrong stays and is listed in the report,
// docs/packs/gd-ecology-2021.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './entries.mjs';

const fixtures = join(root, 'test/fixtures/gd-ecology-2021');
export const copyPath = join(fixtures, 'weighted.json');
export const gridPath = join(fixtures, 'grids.json');
const packPath = join(root, 'src/packs/gd-ecology-2021');

/** Pages of the file that stand before the printed page 1. */
const UNNUMBERED_PAGES = 15;

/** Misprints as the copyist named them, in the words of the report. */
const ISSUES = [
  [/^misprint: 以上…以上/, '后一“以上”疑为“以下”'],
  [/^misprint: 以下…以下/, '前一“以下”疑为“以上”'],
  [/^misprint: 元 printed twice/, '“元”字重复'],
  [/^misprint: 元万/, '“元万”疑为“万元”'],
  [/^misprint: 以 printed/, '“以”后疑漏“上”字'],
  [/^unit 元 missing/, '缺“元”字'],
];

const issueWords = (issue) => {
  const found = ISSUES.find(([pattern]) => pattern.test(issue));
  if (found === undefined) throw new Error(`unknown issue: ${issue}`);
  return found[1];
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

/** The tables whose rows print a range each, without the columns that nothing here needs. */
export const gridsOf = (published) => ({
  chapters: published.chapters,
  tables: published.tables
    .filter(({ model }) => model !== 'weighted')
    .map(({ id, title, model, printedPages, penaltyBasis, remarks, ...table }) => ({
      id,
      title,
      model,
      printedPages,
      penaltyBasis,
      remarks,
      columns: table.columns,
      valueColumns: table.valueColumns,
      statutoryFineCandidates: table.statutoryFineCandidates.map(
        ({ condition, ...candidate }) => candidate,
      ),
      rows: table.rows,
    })),
});

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
const CITATION = new RegExp(
  `^《?(?:中华人民共和国)?([^》]+)》第${N}条(?:第${N}款)?(?:第（?${N}）?项)?(?:、第${N}款)?`,
);

function placesOf([, law, article, paragraph, item, second]) {
  const place = { law, article: numberOf(article) };
  const first = {
    ...place,
    ...(paragraph && { paragraph: numberOf(paragraph) }),
    ...(item && { item: numberOf(item) }),
  };
  return second ? [first, { ...place, paragraph: numberOf(second) }] : [first];
}

/** 《…》第一百零二条第一款第五项、第二款 as citations; the rest of the text is the provision itself. */
function citationsOf(penaltyBasis) {
  const first = CITATION.exec(penaltyBasis);
  const others = penaltyBasis
    .split('\n')
    .slice(1)
    .map((line) => CITATION.exec(line))
    .filter((match) => match?.[0].startsWith('《'));
  return {
    basis: [first, ...others].flatMap(placesOf),
    text: penaltyBasis.slice(first[0].length).trim(),
  };
}

/** What the statutory range is a multiple of, and the least amount that it counts as. */
function baseOf({ penaltyBasis }, base) {
  if (base === null) return {};
  const least = new RegExp(`${base}不足([一二三四五六七八九十百]+)万元的，按`).exec(penaltyBasis);
  return { base, ...(least && { atLeast: `${numberOf(least[1])}0000.00` }) };
}

/** The statutory ranges whose maximum is what the column multiplies by. */
function rangesOf({ statutoryFineCandidates }, { formula }) {
  const ranges = statutoryFineCandidates.filter(
    ({ kind, max }) => kind === formula.multiplierKind && max === formula.multiplier,
  );
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

/** One weighted table as the pack holds it. */
export function packed(table) {
  return {
    family: 'weighted',
    section: table.id,
    title: table.title,
    pages: table.printedPages,
    ...citationsOf(table.penaltyBasis),
    tracks: table.tracks.map((track) => {
      const ranges = rangesOf(table, track);
      if (ranges.length !== 1) throw new Error(`${table.id}: ${ranges.length} ranges`);
      const limit = (kind) => limitWords(table, track, kind);
      return {
        name: track.name,
        start: track.startPoint,
        page: printed(table.startPage),
        ...ranges[0],
        ...baseOf(table, track.formula.base),
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

const plain = (number) => number.replace(/\.00$/, '');

/**
 * Which statutory range of the provision a value belongs to: the narrowest that holds it, among those for the subject of
 * the column if any does. A value that none holds is measured by the last of its subject, and the checker reports it.
 */
function rangeOf(fine, subject, ranges) {
  const size = ({ min = '0', max }) => Number(max) - Number(min);
  const alike = ranges.filter(({ base }) => (base === undefined) === (fine.base === null));
  const own = alike.filter((range) => range.subject === subject);
  const holding = (pool) =>
    pool
      .filter(
        ({ min = '0', max }) =>
          Number(min) <= Number(fine.min ?? '0') && Number(fine.max) <= Number(max),
      )
      .sort((one, other) => size(one) - size(other));
  const reaching = own.find(
    ({ min = '0', max }) => Number(min) < Number(fine.max) && Number(fine.max) <= Number(max),
  );
  return holding(own)[0] ?? holding(alike)[0] ?? reaching ?? own.at(-1);
}

/** What a cell prints, and the numbers in it: `1万元以上3万元以下 = 10000~30000`. */
function cellOf(fine, subject, ranges) {
  const range = ['none', 'warning'].includes(fine.kind)
    ? undefined
    : rangeOf(fine, subject, ranges);
  const { text, kind, min, max, fixed } = fine;
  const figure =
    kind === 'none'
      ? '-'
      : kind === 'warning'
        ? '警告'
        : [
            kind === 'amount' ? '' : '×',
            fixed ? plain(max) : `${min === null ? '' : plain(min)}~${plain(max)}`,
          ].join('');
  const marks = [
    fine.base && `base:${fine.base}`,
    fine.withWarning && 'with:警告',
    fine.withConfiscation && 'with:没收违法所得',
    fine.optional && 'may',
    fine.per && `per:${fine.per}`,
    fine.printedNote && `note:${fine.printedNote}`,
    range && ranges.length > 1 && `of:${ranges.indexOf(range) + 1}`,
    fine.issue && `issue:${issueWords(fine.issue)}`,
  ];
  return [`${text} = ${figure}`, ...marks.filter(Boolean)].join(' ');
}

const PERSON = /个人|人员|法定代表人/;

/** One table of ranges as the pack holds it. A cell that spans columns is followed by `<` in each. */
export function packedGrid(table) {
  const candidates = table.statutoryFineCandidates.map(({ subject, min, max, text, base }) => ({
    subject,
    ...(min !== null && { min }),
    max,
    words: text,
    ...baseOf(table, base),
  }));
  const ranges = [...new Map(candidates.map((range) => [JSON.stringify(range), range])).values()];
  const values = table.valueColumns.map((name) => {
    const used = table.rows
      .map((row) => row.fine ?? row.fines[name])
      .filter(({ kind }) => kind !== 'none' && kind !== 'warning')
      .map((fine) => rangeOf(fine, PERSON.test(name) ? 'person' : 'unit', ranges).subject);
    const isPerson = PERSON.test(name) || used.every((one) => one === 'person');
    return { name, subject: isPerson ? 'person' : 'unit' };
  });
  // A cell that goes on over the page is printed empty there.
  let above = [];
  const line = (row) => {
    const conditions = Object.entries(row.conditions).flatMap(([key, words], column) => [
      words === '' ? above[column] : words,
      ...key
        .split('+')
        .slice(1)
        .map(() => '<'),
    ]);
    if (conditions.length !== table.columns.length) throw new Error(`${table.id}: columns`);
    above = conditions;
    const cells = row.fine ? [row.fine] : table.valueColumns.map((name) => row.fines[name]);
    const words = cells.map((cell, index) => cellOf(cell, values[index].subject, ranges));
    return [...conditions, ...words, printed(row.page)].join(' | ');
  };
  const lines = [];
  let violation;
  for (const row of table.rows) {
    const own = row.violation === '' ? violation : row.violation;
    if (own !== undefined && own !== violation) lines.push(`# ${own}`);
    violation = own;
    lines.push(line(row));
  }
  return {
    family: table.model === 'fixed' ? 'fixed' : 'grid',
    section: table.id,
    title: table.title,
    pages: table.printedPages,
    ...citationsOf(table.penaltyBasis),
    columns: table.columns,
    values,
    ranges,
    ...(table.remarks && { remarks: table.remarks }),
    rows: lines.join('\n'),
  };
}

const chapterOf = ({ section }) => Number(section.split('.')[0]);
const inOrder = (one, other) => {
  const [a, b] = [one, other].map(({ section }) => section.split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || (a[2] ?? 0) - (b[2] ?? 0);
};

/** Every table that the pack holds, in printed order. */
export const packedTables = (copy, grids) =>
  [...copy.tables.map(packed), ...grids.tables.map(packedGrid)].sort(inOrder);

/** What the pack's receipts name. */
export const hashOf = (tables) =>
  `sha256:${createHash('sha256').update(JSON.stringify(tables)).digest('hex')}`;

export const constantName = (section) => `section${section.replaceAll('.', '_')}`;

const MADE =
  '// Made by scripts/build-ecology-pack.mjs from the published file; not to be edited.\n';

function chapterSource({ number, title }, tables) {
  const constants = tables.map(({ rows, ...table }) => {
    const type = table.family === 'weighted' ? 'PublishedTable' : 'PublishedGrid';
    return (
      `/** §${table.section} ${table.title.replaceAll('\n', '')}. */\n` +
      `export const ${constantName(table.section)}: ${type} = ` +
      `${JSON.stringify(table).slice(0, -1)},"rows":\`${rows}\`};\n`
    );
  });
  const types = ['PublishedGrid', 'PublishedTable'].filter((type) =>
    constants.some((constant) => constant.includes(`: ${type} =`)),
  );
  return `${MADE}import type { ${types.join(', ')} } from './published-table.js';

${constants.join('\n')}
/** ${title}. */
export const chapter${number}: readonly (${types.join(' | ')})[] = [${tables
    .map(({ section }) => constantName(section))
    .join(', ')}];
`;
}

const hashesSource = (copy, tables) => `${MADE}/** Hash of every table. */
export const TABLES_HASH = '${hashOf(tables)}';

/** Hash of the published PDF. */
export const FILE_HASH = 'sha256:${copy.document.sourceSha256}';
`;

const tablesSource = (chapters) => `${MADE}${chapters
  .map(({ number }) => `import { chapter${number} } from './chapter-${number}.js';`)
  .join('\n')}
import type { PublishedGrid, PublishedTable } from './published-table.js';

/** Every table, in printed order. */
export const tables: readonly (PublishedTable | PublishedGrid)[] = [${chapters
  .map(({ number }) => `...chapter${number}`)
  .join(', ')}];
`;

const format = (paths) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...paths],
    { cwd: root, stdio: 'inherit' },
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , published] = process.argv;
  if (published !== undefined) {
    const whole = JSON.parse(readFileSync(published, 'utf8'));
    const lines = (tables) => tables.map((table) => JSON.stringify(table)).join(',\n');
    const copy = copyOf(whole);
    const grids = gridsOf(whole);
    writeFileSync(
      copyPath,
      `{"document":${JSON.stringify(copy.document)},\n"otherFamilies":${JSON.stringify(copy.otherFamilies)},\n"tables":[\n${lines(copy.tables)}\n]}\n`,
    );
    writeFileSync(
      gridPath,
      `{"chapters":${JSON.stringify(grids.chapters)},\n"tables":[\n${lines(grids.tables)}\n]}\n`,
    );
  }
  const copy = JSON.parse(readFileSync(copyPath, 'utf8'));
  const grids = JSON.parse(readFileSync(gridPath, 'utf8'));
  const tables = packedTables(copy, grids);
  const paths = grids.chapters.map((chapter) => {
    const path = join(packPath, `chapter-${chapter.number}.ts`);
    const own = tables.filter((table) => chapterOf(table) === chapter.number);
    writeFileSync(path, chapterSource(chapter, own));
    return path;
  });
  const tablesPath = join(packPath, 'tables.ts');
  writeFileSync(tablesPath, tablesSource(grids.chapters));
  const hashesPath = join(packPath, 'hashes.ts');
  writeFileSync(hashesPath, hashesSource(copy, tables));
  format([...paths, tablesPath, hashesPath]);
}
