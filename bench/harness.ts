/*
 * A small bench: every contender does the same job in one process; rounds go round-robin, so that a slow minute of the
 * machine hits all of them; the figure is the median of the rounds, in CPU time of the process.
 */

/** How a bench runs. */
export interface BenchOptions {
  /** Jobs that one call does; times are given per job. Default 1. */
  readonly operations?: number;
  /** Rounds; the median of an odd number is a round that happened. Default 9. */
  readonly rounds?: number;
  /** CPU time of one sample, at least, in milliseconds. Default 40. */
  readonly sampleMs?: number;
  /** CPU time before the first sample of a contender, in milliseconds. Default 200. */
  readonly warmUpMs?: number;
  /** By contender: how many times as fast as the baseline it must be. A missed goal sets the exit code to 1. */
  readonly goals?: Readonly<Record<string, number>>;
}

/** What was measured of one contender. */
export interface Measurement {
  readonly name: string;
  /** Median CPU time of one job, in nanoseconds. */
  readonly medianNs: number;
  /** Half the range of the rounds, as a share of the median. */
  readonly spread: number;
  /** How many times as fast as the baseline. */
  readonly ratio: number;
}

/** One sample: `fn` called until `sampleMs` have passed. */
interface Contender {
  readonly name: string;
  sample(): number;
}

let sink: unknown;

/** What the last job gave: reading it keeps the compiler from dropping the jobs. */
export function lastOutcome(): unknown {
  return sink;
}

function cpuNs(calls: number, fn: () => unknown): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) sink = fn();
  const used = process.cpuUsage(before);
  return (used.user + used.system) * 1000;
}

/** A contender, warmed up and ready to be sampled; a sample is in nanoseconds per job. */
export function measure(
  name: string,
  fn: () => unknown,
  { operations = 1, sampleMs = 40, warmUpMs = 200 }: BenchOptions = {},
): Contender {
  let calls = 1;
  let spent = 0;
  let last = 0;
  while (spent < warmUpMs * 1e6 || last < (sampleMs * 1e6) / 2) {
    last = cpuNs(calls, fn);
    spent += last;
    if (last < (sampleMs * 1e6) / 2) calls *= 2;
  }
  calls = Math.max(1, Math.ceil((calls * sampleMs * 1e6) / last));
  return { name, sample: () => cpuNs(calls, fn) / calls / operations };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Prints the table, and the same as one line of JSON. */
export function report(
  title: string,
  baseline: string,
  measurements: readonly Measurement[],
  goals: Readonly<Record<string, number>> = {},
): void {
  const width = Math.max(...measurements.map(({ name }) => name.length), 9);
  console.log(`\n${title} (Node ${process.versions.node}, CPU time, median)\n`);
  console.log(
    `${'contender'.padEnd(width)}  ${'ns/op'.padStart(12)}  ${'±'.padStart(5)}  × ${baseline}`,
  );
  for (const { name, medianNs, spread, ratio } of measurements) {
    const goal = goals[name];
    const verdict =
      goal === undefined ? '' : `  goal ≥ ${goal}: ${ratio >= goal ? 'met' : 'MISSED'}`;
    console.log(
      `${name.padEnd(width)}  ${rounded(medianNs).padStart(12)}  ${`${Math.round(spread * 100)}%`.padStart(5)}  ${rounded(ratio)}${verdict}`,
    );
  }
  console.log(
    JSON.stringify({
      bench: title,
      baseline,
      node: process.versions.node,
      unit: 'ns/op',
      results: measurements.map(({ name, medianNs, spread, ratio }) => ({
        name,
        medianNs: Number(medianNs.toPrecision(4)),
        spread: Number(spread.toFixed(3)),
        ratio: Number(ratio.toPrecision(4)),
        ...(goals[name] === undefined ? {} : { goal: goals[name] }),
      })),
    }),
  );
}

function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** Measures all contenders against each other and reports. All must be synchronous. */
export function runBench(
  title: string,
  baseline: string,
  contenders: Readonly<Record<string, () => unknown>>,
  options: BenchOptions = {},
): readonly Measurement[] {
  const running = Object.entries(contenders).map(([name, fn]) => measure(name, fn, options));
  const samples = new Map<string, number[]>(running.map(({ name }) => [name, []]));
  for (let round = 0; round < (options.rounds ?? 9); round += 1) {
    for (const contender of running) samples.get(contender.name)?.push(contender.sample());
  }
  const medianOf = (name: string): number => median(samples.get(name) ?? []);
  const base = medianOf(baseline);
  const measurements = [...samples].map(([name, values]) => {
    const medianNs = median(values);
    const spread = (Math.max(...values) - Math.min(...values)) / 2 / medianNs;
    return { name, medianNs, spread, ratio: base / medianNs };
  });
  report(title, baseline, measurements, options.goals);
  const missed = Object.entries(options.goals ?? {}).some(
    ([name, goal]) => !(base / medianOf(name) >= goal),
  );
  if (missed) process.exitCode = 1;
  return measurements;
}
