import { appendFileSync } from 'node:fs';
import * as library from '../../src/index.js';
import type { AnyEdge, AnyMachine, EventLike, StateLike } from '../../src/workflow/index.js';

const LONGEST = 60_000;
const log = process.env['ZHIFA_SAMPLES'];
const seen = new Set<string>();
/** Tests break copies of machines on purpose: what a copy lets pass is no history. */
const real = new Set<unknown>(Object.values(library));

/** As JSON, with the calendar by its name; `undefined` for what does not survive the way. */
function written(value: unknown): string | undefined {
  let lost = false;
  const text = JSON.stringify(value, (_key, part) => {
    if (part === library.chineseCalendar) return '$chineseCalendar';
    if (typeof part === 'function' || part instanceof Map || part instanceof Set) lost = true;
    return part;
  });
  return lost || text.length > LONGEST ? undefined : text;
}

(globalThis as Record<string, unknown>)['$recordStep'] = (
  machine: AnyMachine,
  state: StateLike,
  event: EventLike,
  facts: unknown,
  edge: AnyEdge,
): void => {
  if (log === undefined || !real.has(machine)) return;
  const line = written({
    machine: machine.id,
    initial: machine.initial,
    finals: Object.keys(machine.states).filter((status) => machine.states[status]?.final),
    edge: edge.id,
    state,
    event,
    facts,
    next: edge.apply(state, event, facts),
  });
  if (line === undefined || seen.has(line)) return;
  seen.add(line);
  appendFileSync(log, `${line}\n`);
};
