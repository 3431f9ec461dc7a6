// Compiles the Java of the contract for Java 8, and sends samples of every type and the values of the vectors through it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConformanceVector, operations, type VectorFile } from '../src/conformance/index.js';
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

const parsers = new Map(exchangedTypes.map(({ name, parse }) => [name, parse]));
const inputTypes = new Map(operations.map(({ id, input }) => [id, input]));

/** The vector itself, and what stands in its input under the name of a type of the contract. */
function linesOf(vector: ConformanceVector): readonly Line[] {
  const fields = Object.entries(inputTypes.get(vector.operation) ?? {});
  const inputs = fields.flatMap(([field, declared]) => {
    const given = vector.input[field.replace('?', '')];
    const values = declared.endsWith('[]') && Array.isArray(given) ? given : [given];
    const types = declared.replace('[]', '').split(' | ');
    return values.flatMap((value) => {
      const type = types.find((name) => typed.has(name) && parsers.get(name)?.(value).ok === true);
      return type === undefined ? [] : [{ type, value: value as Json }];
    });
  });
  return [{ type: 'ConformanceVector', value: vector as unknown as Json }, ...inputs];
}

const vectorFolder = join(root, 'test/vectors');
const vectors = readdirSync(vectorFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name): Partial<VectorFile> => JSON.parse(readFileSync(join(vectorFolder, name), 'utf8')))
  .flatMap(({ vectors }) => (Array.isArray(vectors) ? vectors : []));
const fromVectors = vectors.flatMap(linesOf);

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
  const lines = [...samples, ...fromVectors, ...newer];
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
  console.log(
    `java: ${files.length} files, ${said.trim()} (${vectors.length} vectors, ${fromVectors.length - vectors.length} typed values in them)`,
  );
} finally {
  rmSync(out, { recursive: true, force: true });
}
