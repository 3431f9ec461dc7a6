/*
 * A province's cases: an NDJSON file of records of about 600 bytes is read, validated, looked through for duplicates and added
 * up. Each contender runs alone in a process of its own, turn by turn, on one core where `taskset` is there; CPU time of the
 * process, start-up left out. The slow ones take a tenth of the records.
 *   npm run bench -- exchange [RECORDS]
 *
 * The floor reads the file in chunks, decodes, cuts the lines and calls JSON.parse on each, and does nothing else. V8 keeps the
 * short texts that JSON.parse made until its next full collection, which it puts off while memory is free: every process is
 * told not to (`--max-old-space-size`), so that the peak is what is held. The peak without that is given too.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import {
  type ByteStream,
  type CollectedCase,
  type EnforcementStatistics,
  mergeStatistics,
  readRecords,
  recordIndex,
  statisticsCollector,
} from 'zhifa/exchange';

const GOAL_OF_FLOOR = 0.6;
const GOAL_MEGABYTES = 250;
const GOAL_FLAT = 1.15;
/** Of the best rounds: other guests of the host slow two cores down more often than one, and never speed them up. */
const GOAL_WORKERS = 1.7;
const ROUNDS = 5;
const ROUNDS_OF_SLOW = 3;
/** Megabytes of old objects that V8 may hold. */
const OLD_SPACE = 48;
/** Megabytes of young objects in a worker: two workers hold 220 MB instead of 265, at the same speed. */
const YOUNG = 8;
const BODIES = 4100;
/** Lines whose keys do not stand in the order of the contract. */
const TURNED = 'zhifa, other key order';

const self = fileURLToPath(import.meta.url);

interface Run {
  readonly records: number;
  readonly bad: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly megabytes: number;
  /** CPU time of the thread that did the most. */
  readonly threadMs: number;
  /** Wall time of the slower worker, its start left out. */
  readonly readingMs?: number;
  readonly statistics?: EnforcementStatistics;
}

/** A part of the file, cut at a line: every worker takes one. */
interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The bytes of a file in one buffer that is filled again: a reader of records keeps no chunk. */
function bytesOf(file: string, { start, end }: Slice = { start: 0, end: Infinity }): ByteStream {
  const input = openSync(file, 'r');
  const buffer = new Uint8Array(65_536);
  let position = start;
  const next = (): Uint8Array | undefined => {
    const length = readSync(input, buffer, 0, Math.min(buffer.length, end - position), position);
    position += length;
    return length === 0 ? undefined : buffer.subarray(0, length);
  };
  return {
    getReader: () => ({
      read: async () => {
        const value = next();
        return { done: value === undefined, value };
      },
      cancel: async () => closeSync(input),
    }),
  };
}

async function byLibrary(file: string, allowsCodeGeneration: boolean, slice?: Slice) {
  const collector = statisticsCollector();
  const { records, badLines, duplicates } = await readRecords(bytesOf(file, slice), {
    kind: 'case',
    onRecord: collector.add,
    onProblem: () => undefined,
    allowsCodeGeneration,
    index: recordIndex(),
  });
  return { records, bad: badLines + duplicates, statistics: collector.statistics() };
}

/** Lines as text, by the plainest code. */
async function eachLine(
  file: string,
  slice: Slice | undefined,
  take: (line: string) => void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = bytesOf(file, slice).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    const text = rest + decoder.decode(value, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
  }
}

async function byParser(
  file: string,
  accepts: ((value: unknown) => boolean) | undefined,
  slice?: Slice,
) {
  const collector = statisticsCollector();
  const seen = new Set<string>();
  let records = 0;
  let bad = 0;
  await eachLine(file, slice, (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      bad += 1;
      return;
    }
    if (accepts !== undefined) {
      const { caseCode } = value as { caseCode: string };
      if (!accepts(value) || seen.has(caseCode)) {
        bad += 1;
        return;
      }
      seen.add(caseCode);
      collector.add(value as CollectedCase);
    }
    records += 1;
  });
  return { records, bad };
}

/** What a user of zod would write for the same lines. */
async function zodSchema() {
  const z = await import('zod');
  const key = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._:/-]{0,99}$/);
  const date = z.iso.date();
  const amount = z.string().regex(/^(0|[1-9]\d{0,12})\.\d{2}$/);
  const text = z.string().min(1).max(4000);
  const base = {
    kind: z.literal('case'),
    caseCode: z.string().regex(/^[0-9A-Z]{8,40}$/),
    body: key,
    item: key,
    officers: z.array(key).max(100),
    caseName: text,
    partyKind: z.enum([
      'naturalPerson',
      'legalPerson',
      'unincorporatedOrganisation',
      'individualBusiness',
    ]),
    partyName: text,
    partyCode: text.optional(),
    filedOn: date,
    documentNumber: text.optional(),
    sourceSystem: key,
    collectedAt: z.iso.datetime({ offset: true }),
  };
  const dates = { decidedOn: date.optional(), completedOn: date.optional() };
  return z.discriminatedUnion('act', [
    z.object({
      ...base,
      act: z.literal('penalty'),
      procedure: z.enum(['summary', 'ordinary']),
      decidedOn: date.optional(),
      penalties: z.array(z.string()).max(14),
      fine: amount.optional(),
      confiscation: amount.optional(),
    }),
    z.object({
      ...base,
      act: z.literal('licence'),
      acceptedOn: date.optional(),
      decidedOn: date.optional(),
      outcome: z.enum(['granted', 'refused']).optional(),
      revokedOn: date.optional(),
    }),
    z.object({
      ...base,
      act: z.literal('compulsion'),
      form: z.enum(['measure', 'enforcement']),
      ...dates,
    }),
    z.object({ ...base, act: z.enum(['levy', 'requisition']), ...dates }),
    z.object({
      ...base,
      act: z.literal('inspection'),
      inspectedOn: date.optional(),
      finding: z.enum(['none', 'problem']).optional(),
    }),
  ]);
}

async function ajvValidator() {
  const [{ Ajv }, z] = await Promise.all([import('ajv'), import('zod')]);
  const { $schema: _, ...schema } = z.toJSONSchema(await zodSchema(), {
    target: 'draft-7',
    io: 'input',
  });
  const ajv = new Ajv({ discriminator: true, strict: false, validateFormats: false });
  return ajv.compile(schema);
}

/** CPU time of this thread, where the system tells it. */
function threadMs(): number {
  if (!existsSync('/proc/thread-self/stat')) return Number.NaN;
  const [user, system] = readFileSync('/proc/thread-self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

interface Outcome {
  readonly records: number;
  readonly bad: number;
  readonly statistics?: EnforcementStatistics;
  readonly threadMs: number;
  /** From the first byte to the last record, the start of a worker left out. */
  readonly readingMs: number;
}

async function inWorkers(file: string, slices: readonly Slice[], isFloor: boolean) {
  const parts = await Promise.all(
    slices.map(
      (slice) =>
        new Promise<Outcome>((resolve, reject) => {
          const worker = new Worker(self, {
            workerData: { file, slice, isFloor },
            resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE, maxYoungGenerationSizeMb: YOUNG },
          });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  return {
    records: parts.reduce((sum, { records }) => sum + records, 0),
    bad: parts.reduce((sum, { bad }) => sum + bad, 0),
    ...(isFloor
      ? {}
      : { statistics: mergeStatistics(...parts.flatMap(({ statistics }) => statistics ?? [])) }),
    threadMs: Math.max(...parts.map((part) => part.threadMs)),
    readingMs: Math.max(...parts.map((part) => part.readingMs)),
  };
}

/** The file in two, cut behind a line. */
function halves(file: string): readonly Slice[] {
  const { size } = statSync(file);
  const input = openSync(file, 'r');
  const piece = Buffer.alloc(10_000);
  readSync(input, piece, 0, piece.length, size >> 1);
  closeSync(input);
  const cut = (size >> 1) + piece.indexOf(10) + 1;
  return [
    { start: 0, end: cut },
    { start: cut, end: size },
  ];
}

type Contender = (file: string) => Promise<Partial<Outcome> & Pick<Outcome, 'records' | 'bad'>>;

const contenders: Readonly<Record<string, Contender>> = {
  'JSON.parse': (file) => byParser(file, undefined),
  zhifa: (file) => byLibrary(file, true),
  'JSON.parse, two workers': (file) => inWorkers(file, halves(file), true),
  'zhifa, two workers': (file) => inWorkers(file, halves(file), false),
};

const slow: Readonly<Record<string, Contender>> = {
  'zhifa, no code generation': (file) => byLibrary(file, false),
  [TURNED]: (file) => byLibrary(file, true),
  [`${TURNED}, no generation`]: (file) => byLibrary(file, false),
  zod: async (file) => {
    const schema = await zodSchema();
    return byParser(file, (value) => schema.safeParse(value).success);
  },
  'Ajv compiled': async (file) => {
    const validate = await ajvValidator();
    return byParser(file, (value) => validate(value) === true);
  },
};

async function child(name: string, file: string): Promise<void> {
  const contender = contenders[name] ?? slow[name];
  if (contender === undefined) throw new Error(name);
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const thread = threadMs();
  const result = await contender(file);
  const { user, system } = process.cpuUsage(cpu);
  const run: Run = {
    threadMs: threadMs() - thread,
    ...result,
    cpuMs: (user + system) / 1000,
    wallMs: performance.now() - wall,
    megabytes: process.resourceUsage().maxRSS / 1000,
  };
  console.log(JSON.stringify(run));
}

/** The contenders run in plain Node: a loader of TypeScript costs memory and time of its own. */
const built = join(fileURLToPath(new URL('..', import.meta.url)), 'out/bench-exchange.mjs');

/** Before a command: it and what V8 does beside it share the first core that this process may use. */
const ON_ONE_CORE: readonly string[] = (() => {
  if (!existsSync('/usr/bin/taskset')) return [];
  const [, core] =
    /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return core === undefined ? [] : ['taskset', '--cpu-list', core];
})();

function start(name: string, file: string, flags = [`--max-old-space-size=${OLD_SPACE}`]): Run {
  const [command = '', ...args] = [
    ...(name.endsWith('two workers') ? [] : ON_ONE_CORE),
    process.execPath,
    ...flags,
    built,
    '--run',
    name,
    file,
  ];
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

/** The line with its keys backwards, where nothing is lost by that. */
function turnedLine(line: string): string {
  try {
    const value: object = JSON.parse(line);
    if (JSON.stringify(value) !== line) return line;
    return JSON.stringify(Object.fromEntries(Object.entries(value).reverse()));
  } catch {
    return line;
  }
}

async function write(
  file: string,
  records: number,
  lineOf = (line: string): string => line,
): Promise<void> {
  const { province } = await import('../examples/theme-library/generate.js');
  const out = openSync(file, 'w');
  let text = '';
  for (const line of province(records, undefined, BODIES).lines()) {
    text += `${lineOf(line)}\n`;
    if (text.length > 1e6) {
      writeSync(out, text);
      text = '';
    }
  }
  writeSync(out, text);
  closeSync(out);
}

const middle = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
const best = (values: readonly number[]): number => Math.min(...values);
const megabytesOf = (all: readonly Run[]): number => middle(all.map(({ megabytes }) => megabytes));
/** How many times as fast as the floor of the same round. */
const ratioOf = (floors: readonly Run[], all: readonly Run[]): number =>
  middle(all.map(({ cpuMs }, round) => (floors[round]?.cpuMs ?? 0) / cpuMs));
const verdict = (isMet: boolean): string => {
  if (!isMet) process.exitCode = 1;
  return isMet ? 'met' : 'MISSED';
};

async function main(records: number): Promise<void> {
  buildSync({
    entryPoints: [self],
    outfile: built,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-bench-'));
  try {
    const file = join(folder, 'cases.ndjson');
    const tenth = join(folder, 'tenth.ndjson');
    await write(file, records);
    const turned = join(folder, 'turned.ndjson');
    await write(tenth, Math.round(records / 10));
    await write(turned, Math.round(records / 10), turnedLine);
    const bytes = statSync(file).size / records;
    console.log(
      `${records.toLocaleString('en')} lines of ${Math.round(bytes)} bytes; Node ${process.versions.node}; load ${loadavg()[0]?.toFixed(1)}`,
    );
    const runs = new Map<string, Run[]>(
      [...Object.keys(contenders), ...Object.keys(slow)].map((name) => [name, []]),
    );
    const of = (name: string): readonly Run[] => runs.get(name) ?? [];
    const tenths: Run[] = [];
    const floorsOfTenth: Run[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of Object.keys(contenders)) runs.get(name)?.push(start(name, file));
      tenths.push(start('zhifa', tenth));
      floorsOfTenth.push(start('JSON.parse', tenth));
      if (round < ROUNDS_OF_SLOW)
        for (const name of Object.keys(slow))
          runs.get(name)?.push(start(name, name.startsWith(TURNED) ? turned : tenth));
    }
    const unlimited = start('zhifa', file, []);
    for (const [name, all] of runs) {
      const expected = JSON.stringify((name in slow ? tenths : of('zhifa'))[0]?.statistics);
      for (const { statistics } of all)
        if (statistics !== undefined && JSON.stringify(statistics) !== expected)
          throw new Error(`${name} counts otherwise`);
    }
    console.log(
      `\n${'contender'.padEnd(38)}  µs/record (CPU)   best  × JSON.parse   peak MB   records     refused`,
    );
    for (const [name, all] of runs) {
      const isSlow = name in slow;
      const floors = isSlow ? floorsOfTenth : of('JSON.parse');
      const lines = isSlow ? records / 10 : records;
      const cpu = all.map(({ cpuMs }) => (cpuMs * 1000) / lines);
      const [first] = all;
      console.log(
        [
          name.padEnd(38),
          middle(cpu).toFixed(2).padStart(17),
          best(cpu).toFixed(2).padStart(6),
          ratioOf(floors, all).toFixed(2).padStart(13),
          megabytesOf(all).toFixed(0).padStart(9),
          String(first?.records).padStart(9),
          String(first?.bad).padStart(11),
        ].join(' '),
      );
    }
    const ratio = ratioOf(of('JSON.parse'), of('zhifa'));
    const memory = megabytesOf(of('zhifa'));
    const growth = memory / megabytesOf(tenths);
    const growthOfFloor = megabytesOf(of('JSON.parse')) / megabytesOf(floorsOfTenth);
    const twice = (
      one: string,
    ): { readonly [by in 'thread' | 'reading' | 'best' | 'wall']: number } => {
      type Time = 'threadMs' | 'wallMs' | 'readingMs';
      const times = (name: string, time: Time): readonly number[] =>
        of(name).map((run) => run[time] ?? Number.NaN);
      const gain = (alone: Time, both: Time): number => {
        const ofTwo = times(`${one}, two workers`, both);
        return middle(times(one, alone).map((time, round) => time / (ofTwo[round] ?? Number.NaN)));
      };
      return {
        thread: gain('threadMs', 'threadMs'),
        reading: gain('wallMs', 'readingMs'),
        best: best(times(one, 'wallMs')) / best(times(`${one}, two workers`, 'readingMs')),
        wall: gain('wallMs', 'wallMs'),
      };
    };
    const workers = twice('zhifa');
    const floors = twice('JSON.parse');
    const isBusy = (loadavg()[0] ?? 0) > 3;
    console.log(
      [
        '',
        `× JSON.parse             ${ratio.toFixed(2)}, goal ≥ ${GOAL_OF_FLOOR}: ${verdict(ratio >= GOAL_OF_FLOOR)}`,
        `peak memory              ${memory.toFixed(0)} MB, goal < ${GOAL_MEGABYTES}: ${verdict(memory < GOAL_MEGABYTES)} (${unlimited.megabytes.toFixed(0)} MB where V8 puts its collections off)`,
        `against a tenth of it    ${growth.toFixed(2)} × (JSON.parse ${growthOfFloor.toFixed(2)} ×), goal ≤ ${GOAL_FLAT}: ${verdict(growth <= GOAL_FLAT)}`,
        `two workers, wall        ${workers.best.toFixed(2)} × one core, the best rounds, from first byte to last record (JSON.parse ${floors.best.toFixed(2)} ×), goal ≥ ${GOAL_WORKERS}: ${verdict(workers.best >= GOAL_WORKERS)}${isBusy ? '; the machine is busy: this says little' : ''}`,
        `two workers, wall        ${workers.reading.toFixed(2)} × in the middle (JSON.parse ${floors.reading.toFixed(2)} ×)`,
        `two workers, wall        ${workers.wall.toFixed(2)} × with their start (JSON.parse ${floors.wall.toFixed(2)} ×)`,
        `two workers, CPU         ${workers.thread.toFixed(2)} × (the busier thread)`,
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!isMainThread) {
  const { file, slice, isFloor } = workerData as {
    readonly file: string;
    readonly slice: Slice;
    readonly isFloor: boolean;
  };
  const before = threadMs();
  const wall = performance.now();
  const result = await (isFloor ? byParser(file, undefined, slice) : byLibrary(file, true, slice));
  const readingMs = performance.now() - wall;
  parentPort?.postMessage({ ...result, threadMs: threadMs() - before, readingMs });
} else if (process.argv[2] === '--run') await child(process.argv[3] ?? '', process.argv[4] ?? '');
else await main(Number(process.argv[2] ?? 1_000_000));
