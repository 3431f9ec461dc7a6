import fc from 'fast-check';
import { buildCaseCode } from '../../src/case-code/index.js';
import {
  instant,
  type LocalDate,
  localDate,
  localDateOfEpochDay,
  type Money,
  money,
  moneyOfFen,
  type Problem,
} from '../../src/core/index.js';
import type {
  ByteStream,
  CollectedBody,
  CollectedCase,
  CollectedItem,
  CollectedKind,
  CollectedOf,
  CollectedOfficer,
  CollectedPenalty,
  LineProblem,
  ReadOptions,
  ReadReport,
} from '../../src/exchange/index.js';
import { readRecords } from '../../src/exchange/index.js';
import { type PenaltyKind, penaltyKinds } from '../../src/law/index.js';

/** The code of the n-th case of a body. */
export function codeOf(serial: number, body = '007'): string {
  const code = buildCaseCode({
    profile: 'issued',
    division: '440106',
    body,
    year: 2026,
    kind: 'penalty',
    serial,
  });
  if (!code.ok) throw new Error(`serial ${serial}`);
  return code.value;
}

const sent = { sourceSystem: 's1', collectedAt: instant('2026-03-01T08:00:00+08:00') };

/** A penalty case as a body sends it. */
export const penaltyOf = (
  serial: number,
  more: Partial<CollectedPenalty> = {},
): CollectedPenalty => ({
  kind: 'case',
  act: 'penalty',
  caseCode: codeOf(serial),
  body: 'b1',
  item: 'i1',
  officers: ['o1', 'o2'],
  caseName: '某公司经营标签不合格食品案',
  partyKind: 'legalPerson',
  partyName: '某某（广州）食品有限公司',
  filedOn: localDate('2026-01-05'),
  procedure: 'ordinary',
  decidedOn: localDate('2026-02-03'),
  documentNumber: '粤穗天市监罚〔2026〕1号',
  penalties: ['fine'],
  fine: money('20000'),
  ...sent,
  ...more,
});

export const bodyOf = (id: string, more: Partial<CollectedBody> = {}): CollectedBody => ({
  kind: 'body',
  id,
  name: '某区市场监督管理局',
  level: 'county',
  division: '440106',
  acts: ['penalty', 'inspection'],
  ...sent,
  ...more,
});

export const itemOf = (id: string, more: Partial<CollectedItem> = {}): CollectedItem => ({
  kind: 'item',
  id,
  name: '对经营标签不合格食品的处罚',
  act: 'penalty',
  bodies: ['b1'],
  ...sent,
  ...more,
});

export const officerOf = (id: string, more: Partial<CollectedOfficer> = {}): CollectedOfficer => ({
  kind: 'officer',
  id,
  name: '张三',
  body: 'b1',
  certificateNumber: '19010612345',
  validFrom: localDate('2024-01-01'),
  validThrough: localDate('2029-12-31'),
  ...sent,
  ...more,
});

/** Bytes as a stream, cut into chunks of a size. */
export function streamOf(bytes: Uint8Array | string, size = 65_536): ByteStream {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= all.length) controller.close();
      else controller.enqueue(all.slice(at, at + size));
      at += size;
    },
  });
}

/** What a run gave. */
export interface Run<Kind extends CollectedKind> {
  readonly report: ReadReport;
  readonly records: readonly CollectedOf<Kind>[];
  /** One for each problem of a line. */
  readonly problems: readonly (Omit<LineProblem, 'problems'> & { readonly problem: Problem })[];
}

/** Reads a stream to its end. */
export async function run<Kind extends CollectedKind>(
  kind: Kind,
  stream: ByteStream,
  options: Partial<ReadOptions<Kind>> = {},
): Promise<Run<Kind>> {
  const records: CollectedOf<Kind>[] = [];
  const problems: Run<Kind>['problems'][number][] = [];
  const report = await readRecords(stream, {
    kind,
    onRecord: (record) => records.push(record),
    onProblem: ({ problems: found, ...line }) => {
      for (const problem of found) problems.push({ ...line, problem });
    },
    ...options,
  });
  return { report, records, problems };
}

const date: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 19_000, max: 21_000 })
  .map(localDateOfEpochDay);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const amount: fc.Arbitrary<Money> = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }).map((fen) => {
  const made = moneyOfFen(String(fen));
  if (!made.ok) throw new Error(String(fen));
  return made.value;
});

/** Without the fields that are not there. */
function stated<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const base = fc.record({
  kind: fc.constant('case' as const),
  caseCode: fc.integer({ min: 1, max: 999_999 }).map((serial) => codeOf(serial)),
  body: fc.constantFrom('b1', 'b2', 'b3'),
  item: fc.constant('i1'),
  officers: fc.array(fc.constantFrom('o1', 'o2'), { maxLength: 3 }),
  caseName: fc.string({ minLength: 1, unit: 'grapheme' }),
  partyKind: fc.constant('legalPerson' as const),
  partyName: fc.string({ minLength: 1, unit: 'grapheme' }),
  filedOn: date,
  sourceSystem: fc.constant('s1'),
  collectedAt: fc.constant(instant('2026-03-01T08:00:00+08:00')),
});

/** Any good case record. */
export const anyCase: fc.Arbitrary<CollectedCase> = fc
  .tuple(
    base,
    fc.oneof(
      fc.record({
        act: fc.constant('penalty' as const),
        procedure: fc.constantFrom('summary' as const, 'ordinary' as const),
        decidedOn: maybe(date),
        penalties: fc.array(fc.constantFrom(...(Object.keys(penaltyKinds) as PenaltyKind[])), {
          maxLength: 4,
        }),
        fine: maybe(amount),
        confiscation: maybe(amount),
      }),
      fc.record({
        act: fc.constant('licence' as const),
        acceptedOn: maybe(date),
        decidedOn: maybe(date),
        outcome: maybe(fc.constantFrom('granted' as const, 'refused' as const)),
        revokedOn: maybe(date),
      }),
      fc.record({
        act: fc.constant('compulsion' as const),
        form: fc.constantFrom('measure' as const, 'enforcement' as const),
        decidedOn: maybe(date),
        completedOn: maybe(date),
      }),
      fc.record({
        act: fc.constantFrom('levy' as const, 'requisition' as const),
        decidedOn: maybe(date),
        completedOn: maybe(date),
      }),
      fc.record({ act: fc.constant('inspection' as const), inspectedOn: maybe(date) }),
    ),
  )
  .map(([shared, own]) => stated({ ...shared, ...own }) as CollectedCase);
