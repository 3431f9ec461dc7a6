// Compiles the Java of the contract for Java 8, and sends samples of every type and the values of the vectors through it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exchangedTypes } from '../src/exchange/index.js';
import { installMissing, run } from './apt.js';
import { CONTRACT_VERSION } from './contract/files.js';
import { type Json, randomOf, readSchemas, Sampler } from './contract/samples.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jars = ['annotations', 'core', 'databind'].map(
  (name) => `/usr/share/java/jackson-${name}.jar`,
);
installMissing(['default-jdk-headless', 'libjackson2-databind-java'], () => [
  '/usr/bin/javac',
  ...jars,
]);

interface Line {
  readonly type: string;
  readonly value: Json;
  readonly unrecognised?: boolean;
}

const sampler = new Sampler(readSchemas('strict'));
const typed = new Set(
  exchangedTypes.filter(({ kind }) => kind !== 'value').map(({ name }) => name),
);

const samples = [...typed].flatMap((type): readonly Line[] =>
  Array.from({ length: 25 }, (_, seed) => ({ type, value: sampler.sample(type, randomOf(seed)) })),
);

/** Every object of a vector that says of which type it is. */
function typedValues(value: unknown): readonly Line[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { readonly type?: unknown; readonly value?: unknown };
  const found =
    typeof own.type === 'string' &&
    typed.has(own.type) &&
    typeof own.value === 'object' &&
    own.value !== null
      ? [{ type: own.type, value: own.value as Json }]
      : [];
  return [...found, ...Object.values(value).flatMap(typedValues)];
}

const vectorFolder = join(root, 'test/vectors');
const vectors = readdirSync(vectorFolder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => typedValues(JSON.parse(readFileSync(join(vectorFolder, name), 'utf8'))))
  .filter(({ type, value }) => exchangedTypes.find(({ name }) => name === type)?.parse(value).ok);

const newer: readonly Line[] = [
  ...samples
    .filter((_, index) => index % 5 === 0)
    .map(({ type, value }) => ({
      type,
      value: { ...(value as object), 新字段: { 甲: [1, null] } } as Json,
    })),
  {
    type: 'PenaltyCase',
    value: { status: 'newStatus', on: '2024-05-06', x: null },
    unrecognised: true,
  },
];

const out = mkdtempSync(join(tmpdir(), 'zhifa-java-'));
try {
  const lines = [...samples, ...vectors, ...newer];
  writeFileSync(join(out, 'values.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const sources = join(root, `docs/contract/${CONTRACT_VERSION}/java`);
  const files = readdirSync(sources, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(sources, name));
  const classPath = [...jars, out].join(':');
  const flags = [
    '-encoding',
    'UTF-8',
    '-nowarn',
    '-Xlint:-options',
    '-proc:none',
    '--release',
    '8',
    '-cp',
    classPath,
    '-d',
    out,
  ];
  run('javac', [...flags, ...files, join(root, 'test/java/RoundTrip.java')]);
  const said = run('java', [
    '-Xshare:auto',
    '-XX:TieredStopAtLevel=1',
    '-Dfile.encoding=UTF-8',
    '-cp',
    classPath,
    'RoundTrip',
    `zhifa.contract.${CONTRACT_VERSION}`,
    join(out, 'values.ndjson'),
  ]);
  console.log(`java: ${files.length} files, ${said.trim()} (${vectors.length} from the vectors)`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
