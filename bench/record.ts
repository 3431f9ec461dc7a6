/*
 * Verification of a record of a case with SHA-256 on one core, against what must be done at least: `JSON.stringify` and one
 * hash for each item, with nothing sorted, nothing checked and nothing linked.
 *   npm run bench -- record [ITEMS]
 * Goals: at most 1.45 times the time of that, and a million items at 300,000 a second. A machine that others use misses the
 * second while the first holds. A large heap makes each clearing of the young generation slow: a larger one is cleared less.
 * The items come from JSON, with their keys in the order of writing, half of them with Chinese.
 */
import { spawnSync } from 'node:child_process';
import { createHash, hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  appendRecords,
  type CaseRecord,
  type Hasher,
  instant,
  type RecordEntry,
  type Result,
  startRecord,
  verifyRecord,
  verifyRecordItems,
} from 'zhifa';
import { lastOutcome, runBench } from './harness.js';

const ALL = Number(process.argv[process.argv[2] === '--all' ? 3 : 2] ?? 1_000_000);
const SAMPLE = 20_000;
const GOAL = 300_000;

const sha256: Hasher = { id: 'SHA-256', hash: (text) => hash('sha256', text) };
const streamed: Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** One second after another from 2024-05-01. */
function timeOf(index: number): string {
  const time = new Date(Date.UTC(2024, 4, 1) + index * 1000);
  return `${time.toISOString().slice(0, 19)}+08:00`;
}

const entryOf = (index: number): RecordEntry =>
  index % 2 === 0
    ? {
        at: instant(timeOf(index)),
        kind: 'collectEvidence',
        content: {
          type: 'collectEvidence',
          on: `2024-05-${pad(1 + (index % 28))}`,
          officers: ['o1', 'o2'],
          certificatesShown: true,
          item: {
            kind: 'siteRecord',
            title: '现场检查笔录',
            place: '广州市天河区',
            pages: index % 9,
          },
        },
      }
    : {
        at: instant(timeOf(index)),
        kind: 'record.attachment',
        content: {
          medium: 'text',
          of: index - 1,
          requirement: 'siteInspection',
          title: 'site record',
          file: { path: `files/${index}.pdf`, digest: 'ab'.repeat(32), size: 1000 + index },
        },
      };

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
  return result.value;
}

const started = good(startRecord('440106-2024-000001', sha256));
const recordOf = (items: number): CaseRecord =>
  JSON.parse(
    JSON.stringify(
      good(
        appendRecords(
          started,
          Array.from({ length: items }, (_, index) => entryOf(index)),
          sha256,
        ),
      ),
    ),
  );

const plain = 'JSON.stringify + SHA-256';
const ours = 'zhifa verifyRecord';

/** All items in one heap, in a process of its own. */
function verifyAll(): void {
  // What making them left behind is cleared, as it is where a record was read.
  const all = recordOf(ALL);
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();

  const ROUNDS = 9;
  const rateOf = (check: () => unknown): number => {
    const before = process.cpuUsage();
    if (check() === undefined) throw new Error('nothing was done');
    const { user, system } = process.cpuUsage(before);
    return Math.round((ALL * 1e6) / (user + system));
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    plain: rateOf(() => all.items.reduce((_, item) => sha256.hash(JSON.stringify(item)), '')),
    ours: rateOf(() => good(verifyRecord(all, sha256))),
  }));
  const inOrder = (of: 'plain' | 'ours'): readonly number[] =>
    rounds.map((round) => round[of]).sort((one, other) => one - other);
  const told = (rates: readonly number[]): string =>
    `best ${rates.at(-1)?.toLocaleString('en')}, median ${rates[rates.length >> 1]?.toLocaleString('en')} a second of CPU time`;
  // What others do on the machine only takes away: the best round is what the code can do.
  const best = inOrder('ours').at(-1) ?? 0;
  console.log(
    [
      `${ALL.toLocaleString('en')} items in one heap, ${ROUNDS} rounds`,
      `${plain.padEnd(26)} ${told(inOrder('plain'))}`,
      `${ours.padEnd(26)} ${told(inOrder('ours'))}; goal ≥ ${GOAL.toLocaleString('en')}: ${best >= GOAL ? 'met' : 'MISSED'}`,
    ].join('\n'),
  );
  if (best < GOAL) process.exitCode = 1;
}

/** Twenty thousand items, beside what must be done at least; then all of them in a process with a young generation of its size. */
function compare(): void {
  const record = recordOf(SAMPLE);
  const { items: sample, ...header } = record;
  if (good(verifyRecord(record, streamed)) !== record) throw new Error('the hashers differ');

  runBench(
    'verification of a record, for each item',
    plain,
    {
      [plain]: () => sample.map((item) => sha256.hash(JSON.stringify(item))).at(-1),
      [ours]: () => good(verifyRecord(record, sha256)),
      'zhifa verifyRecordItems': () => good(verifyRecordItems(header, sample, sha256)),
      'JSON.stringify + createHash': () =>
        sample.map((item) => streamed.hash(JSON.stringify(item))).at(-1),
      'zhifa verifyRecord, createHash': () => good(verifyRecord(record, streamed)),
    },
    { operations: SAMPLE, goals: { [ours]: 1 / 1.45 } },
  );

  if (lastOutcome() === undefined) process.exitCode = 1;
  for (const megabytes of [16, 64]) {
    console.log(`young generation of ${megabytes} MB${megabytes === 16 ? ', the default' : ''}`);
    const { status } = spawnSync(
      process.execPath,
      [
        ...process.execArgv,
        `--max-semi-space-size=${megabytes}`,
        fileURLToPath(import.meta.url),
        '--all',
        String(ALL),
      ],
      { stdio: 'inherit' },
    );
    if (status !== 0) process.exitCode = 1;
  }
}

if (process.argv[2] === '--all') verifyAll();
else compare();
