// npm run samples   writes docs/playground/samples/*.json: for each procedure a history that a visitor of the playground can walk, and
// a filled event for each of its steps. They are the histories of the tests, recorded while the tests run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries.mjs';

const log = join(root, 'out/samples.ndjson');
mkdirSync(join(root, 'out'), { recursive: true });
// `--again` chooses anew from the last recording.
if (!process.argv.includes('--again')) {
  rmSync(log, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'scripts/site/record.config.mjs', '--maxWorkers=1', '--reporter=dot'],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ZHIFA_SAMPLES: log },
    },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const machines = new Map();
for (const line of readFileSync(log, 'utf8').trimEnd().split('\n')) {
  const step = JSON.parse(line);
  const found = machines.get(step.machine) ?? {
    initial: step.initial,
    finals: step.finals,
    steps: [],
  };
  machines.set(step.machine, found);
  found.steps.push(step);
}

/** Where a history should end that could end otherwise after as many steps. */
const ENDS = {
  'penalty/evidence-preservation': 'handled',
  'registry/certificate-life': 'cancelled',
  'review/legal-review': 'passed',
};

/** The history to walk: from the initial status to a final one, with as many different steps as there are. */
function bestHistory(id, { initial, finals, steps }) {
  const ends = ENDS[id] === undefined ? finals : [ENDS[id]];
  const from = new Map();
  for (const step of steps) {
    const key = JSON.stringify(step.state);
    from.set(key, [...(from.get(key) ?? []), step]);
  }
  let best = { score: -1, steps: [] };
  const walk = (step, facts, path, edges, budget) => {
    if (budget.left <= 0) return;
    budget.left -= 1;
    const steps = [...path, step];
    const seen = new Set([...edges, step.edge]);
    const score = seen.size * 10 - steps.length + (ends.includes(step.next.status) ? 1000 : 0);
    if (score > best.score) best = { score, steps };
    if (steps.length > 40) return;
    for (const next of from.get(JSON.stringify(step.next)) ?? [])
      if (JSON.stringify(next.facts) === facts) walk(next, facts, steps, seen, budget);
  };
  for (const first of steps.filter(({ state }) => state.status === initial))
    walk(first, JSON.stringify(first.facts), [], new Set(), { left: 20_000 });
  return best.steps;
}

const folder = join(root, 'docs/playground/samples');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [id, found] of [...machines].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const history = bestHistory(id, found);
  if (history.length === 0) {
    console.error(`${id}: no history begins at ${found.initial}`);
    continue;
  }
  const events = {};
  for (const { edge, event } of [...history, ...found.steps]) events[edge] ??= event;
  const sample = {
    machine: id,
    facts: history[0].facts,
    start: history[0].state,
    steps: history.map(({ event }) => event),
    events: Object.fromEntries(Object.entries(events).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  writeFileSync(
    join(folder, `${id.replaceAll('/', '-')}.json`),
    `${JSON.stringify(sample, null, 1)}\n`,
  );
  console.log(
    `${id}: ${history.length} steps, ends ${history.at(-1).next.status}, ${Object.keys(events).length} events`,
  );
}
