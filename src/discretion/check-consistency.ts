/*
 * 同案同罚: median and median absolute deviation, exactly. A median of two amounts can end in half a fen, a median of
 * two deviations in a quarter: amounts are counted in quarters of a fen.
 */
import {
  coreProblem,
  decimalOf,
  failed,
  fraction,
  fractionOf,
  isFields,
  type Money,
  ok,
  type Problem,
  parseMoney,
  parseRatio,
  type Ratio,
  type Result,
  ratio,
  ratioOfFraction,
  shown,
  under,
  ZERO_MONEY,
} from '../core/index.js';

/** 既往案件: one decided case, as far as its fine is compared with others. */
export interface DecidedCase {
  /** Whatever the caller knows the case by. */
  readonly id: string;
  /** 同类案件: cases with the same text are compared, for example the benchmark's id and the levels. */
  readonly peers: string;
  /** 罚款数额. */
  readonly amount: Money;
  /** 理由: why the decision departs from what is usual, where the file says so. */
  readonly reason?: string;
}

/** What counts as a departure, and from how many cases on. */
export interface ConsistencyOptions {
  /** A group of fewer cases is not judged; 5 where it is not given. */
  readonly fewest?: number;
  /** A case departs when it lies further from the median than this many times the deviation; 3 where it is not given. */
  readonly times?: Ratio;
}

/** 偏离: a case that lies far from its peers. */
export interface Departure {
  /** The case. */
  readonly id: string;
  /** 罚款数额. */
  readonly amount: Money;
  /** Which way. */
  readonly direction: 'heavier' | 'lighter';
  /** Distance from the median, in yuan, exact. */
  readonly distance: string;
  /** Distance as a multiple of the group's deviation; absent where most peers are equal and the deviation is nothing. */
  readonly times?: Ratio;
  /** Whether the file gives a reason. */
  readonly reasonRecorded: boolean;
}

/** 同类案件 and how far they agree. */
export interface PeerGroup {
  /** What the cases share. */
  readonly peers: string;
  /** How many there are. */
  readonly size: number;
  /** `tooFew` cases to judge, otherwise whether any departs. */
  readonly verdict: 'consistent' | 'departures' | 'tooFew';
  /** The smallest amount. */
  readonly least: Money;
  /** 中位数, in yuan, exact: of an even number of cases, the middle between the middle two. */
  readonly median: string;
  /** The greatest amount. */
  readonly greatest: Money;
  /** 绝对中位差: the median of the distances from the median, in yuan, exact. */
  readonly deviation: string;
  /** In the order of the cases; none where they are too few to judge. */
  readonly departures: readonly Departure[];
}

interface Peer {
  readonly id: string;
  readonly amount: Money;
  readonly quarters: bigint;
  readonly hasReason: boolean;
}

const FEWEST = 5;
const THREE = ratio('3');

/**
 * 同案同罚检查: how far the fines of like cases agree, group by group, and which cases depart from their peers without a
 * reason on file.
 *
 * A case departs when it lies further from the median of its peers than `times` their median absolute deviation. Where
 * more than half of the peers have one amount the deviation is nothing, and every other amount departs. Groups come in
 * the order of their first case. A departure is not an error: it asks for a reason (行政处罚法 第五条第二款).
 *
 * Fails: `input.notObject`, `input.notString`, `input.invalid`, and the problems of money and ratios, each with the
 * index of its case.
 *
 * @example
 * const cases = ['100', '100', '110', '120', '900'].map((yuan, index) => ({ id: `${index}`, peers: 'a', amount: money(yuan) }))
 * const [group] = checkConsistency(cases).value
 * group.median // => '110'
 * group.deviation // => '10'
 * group.departures
 * // => [{ id: '4', amount: '900.00', direction: 'heavier', distance: '790', times: '79', reasonRecorded: false }]
 */
export function checkConsistency(
  cases: Iterable<DecidedCase>,
  options: ConsistencyOptions = {},
): Result<readonly PeerGroup[]> {
  const problems: Problem[] = [];
  const given: Readonly<Record<string, unknown>> = isFields(options) ? options : {};
  const { fewest = FEWEST, times = THREE } = given;
  const limit = parseRatio(times);
  if (!limit.ok) problems.push(...limit.problems.map((one) => under('times', one)));
  const isCount = typeof fewest === 'number' && Number.isSafeInteger(fewest) && fewest >= 1;
  if (!isCount) {
    problems.push(coreProblem('input.invalid', { detail: '≥ 1' }, ['fewest']));
  }
  const groups = new Map<string, Peer[]>();
  if (!isIterable(cases)) {
    problems.push(coreProblem('input.invalid', { detail: 'iterable' }));
  } else {
    let index = 0;
    for (const one of cases) {
      const read = readCase(one);
      if (read.ok) {
        const { peers, peer } = read.value;
        const group = groups.get(peers);
        if (group === undefined) groups.set(peers, [peer]);
        else group.push(peer);
      } else {
        problems.push(...read.problems.map((problem) => under(index, problem)));
      }
      index += 1;
    }
  }
  if (problems.length > 0 || !limit.ok || !isCount) return failed(...problems);
  return ok([...groups].map(([peers, group]) => compare(peers, group, fewest, limit.value)));
}

const isIterable = (input: unknown): input is Iterable<unknown> =>
  typeof input === 'object' && input !== null && Symbol.iterator in input;

function readCase(input: unknown): Result<{ readonly peers: string; readonly peer: Peer }> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { id, peers, amount, reason } = input;
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries({
    id,
    peers,
    ...(reason !== undefined && { reason }),
  })) {
    if (typeof value !== 'string')
      problems.push(coreProblem('input.notString', { actual: shown(value) }, [key]));
  }
  const yuan = parseMoney(amount);
  if (!yuan.ok) problems.push(...yuan.problems.map((one) => under('amount', one)));
  if (!yuan.ok || problems.length > 0 || typeof id !== 'string' || typeof peers !== 'string')
    return failed(...problems);
  return ok({
    peers,
    peer: {
      id,
      amount: yuan.value,
      quarters: BigInt(yuan.value.replace('.', '')) * 4n,
      hasReason: typeof reason === 'string' && reason.trim() !== '',
    },
  });
}

function compare(peers: string, group: readonly Peer[], fewest: number, limit: Ratio): PeerGroup {
  const sorted = [...group].sort((left, right) => order(left.quarters, right.quarters));
  const least = sorted[0]?.amount;
  const greatest = sorted.at(-1)?.amount;
  const median = middle(sorted.map(({ quarters }) => quarters));
  const distances = group.map(({ quarters }) => distance(quarters, median));
  const deviation = middle([...distances].sort(order));
  const { numerator, denominator } = fractionOf(limit);
  const departures =
    group.length < fewest
      ? []
      : group.flatMap(({ id, amount, quarters, hasReason }, index): readonly Departure[] => {
          const apart = distances[index] ?? 0n;
          if (apart * denominator <= deviation * numerator) return [];
          return [
            {
              id,
              amount,
              direction: quarters > median ? 'heavier' : 'lighter',
              distance: yuanOf(apart),
              ...(deviation > 0n && { times: ratioOfFraction(fraction(apart, deviation)) }),
              reasonRecorded: hasReason,
            },
          ];
        });
  return {
    peers,
    size: group.length,
    verdict: group.length < fewest ? 'tooFew' : departures.length > 0 ? 'departures' : 'consistent',
    least: least ?? ZERO_MONEY,
    median: yuanOf(median),
    greatest: greatest ?? ZERO_MONEY,
    deviation: yuanOf(deviation),
    departures,
  };
}

const order = (left: bigint, right: bigint): number => (left < right ? -1 : left > right ? 1 : 0);

const distance = (left: bigint, right: bigint): bigint =>
  left < right ? right - left : left - right;

/** The middle of a sorted list, exact for amounts of whole fen and for their distances. */
function middle(sorted: readonly bigint[]): bigint {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0n;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0n) + upper) / 2n;
}

const yuanOf = (quarters: bigint): string => decimalOf(fraction(quarters, 400n)) ?? '';
