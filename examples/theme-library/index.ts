/*
 * 行政执法数据主题库: the cases of a made-up province are collected as NDJSON, read line by line, checked, counted and reported; then
 * DuckDB over Parquet and PostgreSQL count the same records by SQL, and the three must agree to the fen.
 *
 *   npm run example -- theme-library [CASES] [--without-postgres]
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import {
  type BatchManifest,
  type ByteStream,
  type CollectedKind,
  type CollectedRecord,
  checkBatch,
  describe,
  type EnforcementStatistics,
  emptyThemeLibrary,
  enforcementActKinds,
  instant,
  type LineProblem,
  mergedLibrary,
  penaltyClassOrder,
  planMerge,
  qualityCollector,
  qualityDimensions,
  qualityScore,
  readRecords,
  recordIndex,
  statisticsCollector,
  writeRecords,
  yearlyReturns,
  yearlyTables,
} from 'zhifa';
import { startPostgres } from '../../scripts/postgres.js';
import { duckdbStatistics, postgresStatistics, tabbed } from './databases.js';
import { province } from './generate.js';
import { progressBar } from './progress.js';

const args = process.argv.slice(2);
const cases = Number(args.find((each) => /^\d+$/.test(each)) ?? 1_000_000);
const YEAR = 2025;
const folder = mkdtempSync(join(tmpdir(), 'zhifa-theme-'));
const say = (text = ''): void => console.log(text);
const heading = (zh: string, en: string): void => say(`\n■ ${zh} · ${en}`);
const number = (value: number): string => value.toLocaleString('en');
const bytesOf = (file: string): ByteStream =>
  Readable.toWeb(createReadStream(file), {
    // Without it Node counts chunks instead of bytes, and reads far ahead.
    strategy: new ByteLengthQueuingStrategy({ highWaterMark: 65_536 }),
  }) as unknown as ByteStream;

/** A file that is written as fast as the disk takes it. */
function writing(file: string) {
  const stream = createWriteStream(file);
  let text = '';
  const flush = (): Promise<void> => {
    const piece = text;
    text = '';
    return stream.write(piece)
      ? Promise.resolve()
      : new Promise((resolve) => stream.once('drain', () => resolve()));
  };
  return {
    add: (line: string) => {
      text += line;
    },
    /** Waits when much is held. */
    rest: async () => {
      if (text.length > 1e6) await flush();
    },
    close: async () => {
      await flush();
      await new Promise<void>((resolve) => stream.end(() => resolve()));
    },
  };
}

async function main(): Promise<void> {
  const made = province(cases);
  const fileOf = (name: string): string => join(folder, name);

  heading('归集', 'collection');
  const hash = createHash('sha256');
  const lines = writing(fileOf('cases.ndjson'));
  const bar = progressBar('生成 · generated  ');
  let count = 0;
  for (const line of made.lines()) {
    hash.update(`${line}\n`);
    lines.add(`${line}\n`);
    count += 1;
    if (count % 2000 === 0) {
      await lines.rest();
      bar(count / cases);
    }
  }
  await lines.close();
  bar(
    1,
    `${number(cases)} 行 · lines, ${number(Math.round(statSync(fileOf('cases.ndjson')).size / cases))} 字节 · bytes each`,
  );
  const manifest: BatchManifest = {
    id: 'cases-1',
    sourceSystem: 'yuezhifa',
    kind: 'case',
    sentAt: instant('2026-01-20T02:30:00+08:00'),
    records: cases,
    bytes: statSync(fileOf('cases.ndjson')).size,
    algorithm: 'SHA-256',
    hash: hash.digest('hex'),
  };

  const index = recordIndex();
  const registry: Readonly<Record<string, readonly CollectedRecord[]>> = {
    body: made.bodies,
    item: made.items,
    officer: made.officers,
  };
  const dangling: LineProblem[] = [];
  for (const [kind, records] of Object.entries(registry)) {
    const file = fileOf(`${kind}.ndjson`);
    await writeRecords(records, Writable.toWeb(createWriteStream(file)), {
      kind: kind as CollectedKind,
      onProblem: (problem) => {
        throw new Error(describe(problem, 'zh'));
      },
    });
    const report = await readRecords(bytesOf(file), {
      kind: kind as CollectedKind,
      index,
      allowsCodeGeneration: true,
      onRecord: (record, line) => {
        const problems = index.referenceProblems(record);
        if (problems.length > 0) dangling.push({ line, isRefused: false, problems });
      },
      onProblem: (problem) => dangling.push(problem),
    });
    say(`  ${kind.padEnd(8)} ${number(report.records).padStart(9)}`);
  }

  const arrived = {
    ...manifest,
    id: 'bodies-1',
    kind: 'body',
    records: made.bodies.length,
  } as const;
  const merged = mergedLibrary(
    emptyThemeLibrary,
    planMerge(arrived, made.bodies, emptyThemeLibrary),
  );
  const again = planMerge({ ...arrived, id: 'bodies-2' }, made.bodies, merged);
  say(
    `  主体并入主题库 · bodies merged ${merged.entries.length}；再来一次改变 · sent again, changes ${again.changes.length}`,
  );
  if (again.changes.length > 0) throw new Error('the same records changed something');

  heading('核验、查重、核对引用、汇总', 'validated, duplicates, references, counted');
  const statistics = statisticsCollector();
  const quality = qualityCollector();
  const codes = new Map<string, number>();
  const samples = new Map<string, string>();
  const clean = writing(fileOf('clean.ndjson'));
  const table = writing(fileOf('cases.tsv'));
  let references = 0;
  const reading = progressBar('读取 · read       ');
  const digest = createHash('sha256');
  const report = await readRecords(bytesOf(fileOf('cases.ndjson')), {
    kind: 'case',
    index,
    hash: digest,
    allowsCodeGeneration: true,
    onRecord: (record) => {
      const found = index.referenceProblems(record);
      if (found.length > 0) references += 1;
      statistics.add(record);
      quality.add(record, found);
      clean.add(`${JSON.stringify(record)}\n`);
      table.add(tabbed(record));
    },
    onProblem: (found) => {
      quality.problem(found);
      const [problem] = found.problems;
      if (problem === undefined) return;
      codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1);
      if (!samples.has(problem.code))
        samples.set(
          problem.code,
          `第 ${found.line} 行 ${problem.path.join('.')}：${describe(problem, 'zh')}`,
        );
    },
    onProgress: async ({ bytes, records }) => {
      reading(Math.min(0.99, bytes / manifest.bytes), number(records));
      await clean.rest();
      await table.rest();
    },
  });
  await clean.close();
  await table.close();
  reading(
    1,
    `${number(report.records)} 条 · records, 峰值内存（含生成）· peak, the generator included, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
  const differing = checkBatch(manifest, {
    records: report.records + report.badLines + report.duplicates,
    bytes: report.bytes,
    hash: digest.digest('hex'),
  });
  say(
    `  批次清单 · manifest: ${differing.length === 0 ? '一致 · agrees' : JSON.stringify(differing)}`,
  );
  say(
    `  坏行 · bad lines ${report.badLines}, 重复 · duplicates ${report.duplicates}, 引用无着 · dangling references ${references}`,
  );
  for (const [code, times] of [...codes].sort(([, left], [, right]) => right - left))
    say(`    ${String(times).padStart(6)}  ${code.padEnd(28)} ${samples.get(code)}`);
  const { spoilt } = made;
  const found = { lines: report.badLines, duplicates: report.duplicates, references };
  if (JSON.stringify(found) !== JSON.stringify(spoilt) || differing.length > 0)
    throw new Error(`spoilt ${JSON.stringify(spoilt)}, found ${JSON.stringify(found)}`);
  say('  与生成时故意弄坏的数目一致 · as many as were spoilt on purpose');

  await writeRecords(
    made.disclosures(),
    Writable.toWeb(createWriteStream(fileOf('disclosure.ndjson'))),
    {
      kind: 'disclosure',
      onProblem: (problem) => {
        throw new Error(describe(problem, 'zh'));
      },
    },
  );
  let lost = 0;
  const disclosed = await readRecords(bytesOf(fileOf('disclosure.ndjson')), {
    kind: 'disclosure',
    index,
    allowsCodeGeneration: true,
    onRecord: (record) => {
      if (index.referenceProblems(record).length > 0) lost += 1;
    },
    onProblem: (problem) => dangling.push(problem),
  });
  if (dangling.length > 0) throw new Error(JSON.stringify(dangling[0]));
  say(
    `  公示 · disclosures ${number(disclosed.records)}，其中案件未归集的 · of cases not collected ${number(lost)}`,
  );

  heading(`${YEAR} 年度行政执法数据`, `yearly data of ${YEAR}`);
  const whole = statistics.statistics();
  const { data, problems } = yearlyReturns(whole, made.bodies, YEAR);
  if (problems.length > 0) throw new Error(describe(problems[0] ?? never(), 'zh'));
  for (const [kind, name] of Object.entries(enforcementActKinds)) {
    const tables = data.flatMap(({ tables: all }) => {
      const one = all[kind as keyof typeof all];
      return one.power === 'held' ? [one.values] : [];
    });
    const { columns } = yearlyTables[kind as keyof typeof yearlyTables];
    const sums = columns
      .filter((column) => column.kind !== 'wan')
      .map(
        ({ id, label }) =>
          `${label.zh} ${number(tables.reduce((sum, values) => sum + Number(values[id]), 0))}`,
      );
    say(`  ${name.zh}（${tables.length} 个主体 · bodies）：${sums.join('，')}`);
  }
  say(`  并处的，计入最重的类别 · the heaviest class counts: ${penaltyClassOrder.join(' < ')}`);

  heading('数据质量', 'data quality');
  const rows = quality.quality().rows.filter(({ body }) => body !== '');
  const scored = rows
    .map((row) => ({ row, score: qualityScore(row) ?? '' }))
    .sort((left, right) => Number(left.score) - Number(right.score));
  for (const { row, score } of scored.slice(0, 5))
    say(
      `  ${score.padStart(6)}  ${row.body}  ${Object.entries(qualityDimensions)
        .map(([id, name]) => {
          const { good, total } = row.counts[id as keyof typeof row.counts];
          return `${name.zh} ${good}/${total}`;
        })
        .join('  ')}`,
    );

  heading('与数据库核对', 'checked against databases');
  const expected = JSON.stringify(whole);
  const agree = (name: string, other: EnforcementStatistics, seconds: number): void => {
    if (JSON.stringify(other) !== expected) {
      const at = other.rows.findIndex(
        (row, each) => JSON.stringify(row) !== JSON.stringify(whole.rows[each]),
      );
      throw new Error(
        `${name}: ${JSON.stringify(other.rows[at])}, library: ${JSON.stringify(whole.rows[at])}`,
      );
    }
    say(`  ${name}: ${number(other.rows.length)} 行一致 · rows agree (${seconds.toFixed(1)} s)`);
  };
  const timed = async (work: () => EnforcementStatistics | Promise<EnforcementStatistics>) => {
    const started = performance.now();
    return [await work(), (performance.now() - started) / 1000] as const;
  };
  agree(
    'DuckDB, Parquet',
    ...(await timed(() => duckdbStatistics(fileOf('clean.ndjson'), fileOf('cases.parquet')))),
  );
  if (args.includes('--without-postgres')) return;
  const server = startPostgres();
  try {
    agree(
      `PostgreSQL ${server.version}`,
      ...(await timed(() => postgresStatistics(server, fileOf('cases.tsv')))),
    );
  } finally {
    server.stop();
  }
}

function never(): never {
  throw new Error('no problem');
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
