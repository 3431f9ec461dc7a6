// npm run vectors [-- FILE …]   runs conformance vectors: the files that are named, or all of test/vectors with its manifest.
// npm run vectors -- --manifest rewrites test/vectors/manifest.json, and the lists of the guides, after vectors or operations
// came or went.
// One line for each failure; exit code 1 where there is one.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, operations, runVectors } from '../src/index.ts';
import { guideText, untranslated } from './vectors-guide.mjs';

const shipped = fileURLToPath(new URL('../test/vectors', import.meta.url));
const manifestFile = join(shipped, 'manifest.json');
const guides = [
  ['zh', 'vectors.md'],
  ['en', 'vectors.en.md'],
].map(([language, name]) => ({
  language,
  file: fileURLToPath(new URL(`../docs/guides/${name}`, import.meta.url)),
}));

/** The library has no hash function of its own. */
const tools = {
  hasher: {
    id: 'SHA-256',
    hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  },
};

/** 级别: who claims one passes it and those below. */
const levels = [
  {
    level: 1,
    zh: '金额与日期、标识、工作日与期间',
    en: 'amounts and dates, identifiers, working days and periods',
  },
  { level: 2, zh: '编码、依据、裁量、管辖', en: 'codes, citations, discretion, competence' },
  { level: 3, zh: '程序', en: 'procedures' },
  { level: 4, zh: '公示、统计', en: 'disclosure, statistics' },
  {
    level: 5,
    zh: '案件记录、案卷评查、行政检查、行政执法监督、平台联动、主题库',
    en: 'case records, review of case files, inspections, supervision, work orders, theme library',
  },
];

/** Every file of vectors that the project ships. */
export const shippedFiles = readdirSync(shipped, { recursive: true })
  .map((name) => join(shipped, String(name)))
  .filter((file) => file.endsWith('.json'))
  .filter((file) => !['manifest.json', 'format.schema.json'].includes(basename(file)))
  .sort();

/** Runs one file: how many vectors it has, and a line for each failure. Whatever the file holds, it never throws. */
export function runFile(file) {
  let content;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { vectors: 0, lines: [`${file}: ${oneLine(error.message)}`] };
  }
  const { vectors, failures } = runVectors(content, tools);
  return {
    vectors,
    lines: failures.map(({ vector, problem }) => {
      const sentence = describe(problem, 'en') ?? problem.code;
      return `${[file, vector].filter((part) => part !== '').join(': ')}: [${problem.code}] ${oneLine(sentence)}`;
    }),
  };
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

/** The manifest: what the files hold, and the operations that they call. */
export function manifestOf(files) {
  const entries = files.map((file) => {
    const { family, level, vectors } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      file: relative(shipped, file).replaceAll('\\', '/'),
      family,
      level,
      vectors: vectors.length,
    };
  });
  const sum = (some) => some.reduce((total, { vectors }) => total + vectors, 0);
  return {
    format: 1,
    vectors: sum(entries),
    levels: levels.map(({ level, zh, en }) => {
      const own = entries.filter((entry) => entry.level === level);
      return {
        level,
        label: { zh, en },
        vectors: sum(own),
        files: own.map(({ file, family, vectors }) => ({ file, family, vectors })),
      };
    }),
    operations: operations.map(({ id, label, input, output }) => ({ id, label, input, output })),
  };
}

/** The manifest's text. */
export const manifestText = (files) => `${JSON.stringify(manifestOf(files), null, 2)}\n`;

/** What the command does; `print` gets the lines. The exit code comes back. */
export function main(args, print) {
  if (args[0] === '--manifest') {
    for (const { file, text } of written()) writeFileSync(file, text);
    return 0;
  }
  const files = args.length > 0 ? args : shippedFiles.map((file) => relative(process.cwd(), file));
  const reports = files.map(runFile);
  const lines = reports.flatMap((report) => report.lines);
  if (args.length === 0 && lines.length === 0) {
    for (const reason of new Set(untranslated()))
      lines.push(`scripts/vectors-guide.mjs: in Chinese, please: ${reason}`);
    for (const { file, text } of written())
      if (text !== textNow(file))
        lines.push(`${relative(process.cwd(), file)}: npm run vectors -- --manifest`);
  }
  for (const line of lines) print(line);
  if (lines.length > 0) return 1;
  const count = reports.reduce((total, { vectors }) => total + vectors, 0);
  print(`${count} vectors in ${files.length} files passed`);
  return 0;
}

/** The files that are written from the vectors and the operations, as they must be. */
const written = () => [
  { file: manifestFile, text: manifestText(shippedFiles) },
  ...guides.map(({ file, language }) => ({
    file,
    text: guideText(textNow(file), language, manifestOf(shippedFiles).levels),
  })),
];

function textNow(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2), console.log);
