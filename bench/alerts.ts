/*
 * Alerts over the records of a million cases: each case gives an inspection or a decision, its term or its disclosure, and
 * now and then the outcome of a review, over two years, 5,000 bodies, 20,000 enterprises and 400 peer groups.
 *   npm run bench -- alerts [CASES]
 * Against a loop that reads the same records as JSON and looks at no rule. What the rules remember is counted: it must not
 * grow once the windows are full. The heap is printed for the reader; it is no goal.
 */
import { type AlertThresholds, addDays, localDate, startWatch } from 'zhifa';

const CASES = Number(process.argv[2] ?? 1_000_000);
const DAYS = 730;
const BODIES = 5_000;
const ENTERPRISES = 20_000;
const GOAL = 20_000;
const WINDOW = 90;

const thresholds = {
  inspectionWindowDays: 30,
  inspectionsAtMost: 2,
  graceDays: 0,
  peerFactor: 20,
  peerWindowDays: WINDOW,
  peersAtLeast: 30,
  revokedRateAtMost: '1/5',
  reviewWindowDays: WINDOW,
  reviewsAtLeast: 3,
  incomeFactor: '3/2',
} as unknown as AlertThresholds;

/** Always the same numbers: the same cases in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each enterprise has its body. */
const visited = (enterprise: number) => ({
  body: `b${enterprise % BODIES}`,
  enterprise: `e${enterprise}`,
});

function* records(): Generator<string> {
  const random = seeded(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let n = 0; n < CASES; n += 1) {
    const day = Math.floor((n * DAYS) / CASES);
    const on = addDays(localDate('2025-01-01'), day);
    const head = { id: `c${n}`, on, body: `b${below(BODIES)}` };
    const officers = [
      { officer: `o${below(20_000)}`, isCertified: below(1000) > 0 },
      { officer: `o${below(20_000)}`, isCertified: true },
    ];
    yield JSON.stringify(
      n % 3 === 0
        ? { ...head, ...visited(below(ENTERPRISES)), kind: 'inspection', officers }
        : {
            ...head,
            kind: 'decision',
            officers,
            requiresReview: below(50) === 0,
            reviewPassedOn: addDays(on, below(100) === 0 ? 1 : -1),
            fine: `${500 + below(20_000)}.00`,
            peerGroup: `item${below(100)}/grade${below(4)}`,
          },
    );
    const dueOn = addDays(on, below(500) === 0 ? -1 : 1);
    yield JSON.stringify({ ...head, kind: n % 2 === 0 ? 'caseTerm' : 'disclosureTerm', dueOn });
    if (n % 20 === 0)
      yield JSON.stringify({ ...head, kind: 'reviewOutcome', isDecisionLost: below(10) === 0 });
  }
}

const cpuSeconds = (job: () => void): number => {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

let total = 0;
const reading = cpuSeconds(() => {
  for (const line of records()) if (JSON.parse(line) !== null) total += 1;
});

const watch = startWatch(thresholds);
if (!watch.ok) throw new Error(JSON.stringify(watch.problems));
const alerts = new Map<string, number>();
let seen = 0;
let peak = 0;
let peakWhenFull = 0;
let heap = 0;
const watching = cpuSeconds(() => {
  for (const line of records()) {
    for (const one of watch.value.see(JSON.parse(line))) {
      if (!one.ok) throw new Error(JSON.stringify(one.problems));
      alerts.set(one.value.rule, (alerts.get(one.value.rule) ?? 0) + 1);
    }
    seen += 1;
    peak = Math.max(peak, watch.value.retained());
    if (seen <= total / 4) peakWhenFull = peak;
    if (seen % 50_000 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
});

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const own = watching - reading;
console.log(`${whole(CASES)} cases, ${whole(total)} records, ${whole(DAYS)} days`);
console.log(`reading alone        ${whole(CASES / reading)} cases a second of CPU time`);
console.log(
  `reading and watching ${whole(CASES / watching)} cases a second; goal ≥ ${whole(GOAL)}`,
);
console.log(
  `watching alone       ${whole(CASES / own)} cases, ${whole(total / own)} records a second`,
);
console.log(`watching / reading   ${(own / reading).toFixed(2)}`);
console.log(
  `retained entries     peak ${whole(peak)}; after a quarter of the stream ${whole(peakWhenFull)}`,
);
console.log(`heap in use          peak ${whole(heap / 1e6)} MB`);
console.log([...alerts].map(([rule, count]) => `${rule} ${whole(count)}`).join(' · '));
// The windows are full after ninety of 730 days; what comes and goes by chance is a few in a hundred.
if (peak > peakWhenFull * 1.1 || CASES / watching < GOAL || alerts.size < 7) process.exitCode = 1;
