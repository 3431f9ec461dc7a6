/*
 * A guarded transition with an immutable context, against a hand-written `switch` that answers with a value, XState 5
 * `transition`, the `fsm` of XState 6 alpha and ts-pattern: one flow of 15 states, 25 events and 44 transitions.
 * All must end where the table says, on the happy path and on a mixed stream, before anything is measured.
 * Goals: at most twice the time of the `switch`, and at least 100 times as fast as XState 5.
 */
import { lastOutcome, runBench } from './harness.js';
import { type CaseEvent, happyPath, mixedStream, type Stream } from './transition/case-flow.js';
import type { Contender } from './transition/contender.js';
import { handSwitch } from './transition/hand-switch.js';
import { explained, kernel, lastTrace, meetOtherMachines } from './transition/kernel.js';
import { tsPattern } from './transition/ts-pattern.js';
import { xstate5 } from './transition/xstate-5.js';
import { xstate6 } from './transition/xstate-6.js';

type Run<State> = (
  step: (state: State, event: CaseEvent) => State,
  states: State[],
  cases: readonly number[],
  events: readonly CaseEvent[],
) => readonly State[];

/** Plays a stream. Compiled anew for each contender, so that no call site in the loop has seen another's `step`. */
function compile<State>(name: string): Run<State> {
  return new Function(
    'step',
    'states',
    'cases',
    'events',
    `// ${name}
    for (let index = 0; index < events.length; index += 1) {
      const at = cases[index];
      states[at] = step(states[at], events[index]);
    }
    return states;`,
  ) as Run<State>;
}

function job<State>(contender: Contender<State>, stream: Stream, title: string): () => unknown {
  const { name, step, statusOf, fileOf } = contender;
  const run = compile<State>(`${name}, ${title}`);
  const first = stream.files.map((file) => contender.first(file));
  const play = (): readonly State[] => run(step, [...first], stream.cases, stream.events);
  for (const [index, state] of play().entries()) {
    const end = stream.ends[index];
    const [status, { steps }] = [statusOf(state), fileOf(state)];
    if (status !== end?.status || steps !== end.steps)
      throw new Error(
        `${name}: case ${index} of the ${title} ends in ${status} after ${steps} steps, not in ${end?.status} after ${end?.steps}`,
      );
  }
  return play;
}

meetOtherMachines();
for (const [title, stream] of [
  ['happy path', happyPath],
  ['mixed stream', mixedStream],
] as const) {
  const jobs = {
    [handSwitch.name]: job(handSwitch, stream, title),
    [kernel.name]: job(kernel, stream, title),
    [explained.name]: job(explained, stream, title),
    [xstate6.name]: job(xstate6, stream, title),
    [tsPattern.name]: job(tsPattern, stream, title),
    [xstate5.name]: job(xstate5, stream, title),
  };
  const operations = stream.events.length;
  const goals = { [kernel.name]: 1 / 2 };
  const measured = runBench(`transition, ${title}`, handSwitch.name, jobs, { operations, goals });
  const medianOf = (name: string): number =>
    measured.find((one) => one.name === name)?.medianNs ?? Number.NaN;
  for (const peer of [xstate6, tsPattern, xstate5]) {
    const times = medianOf(peer.name) / medianOf(kernel.name);
    console.log(`${kernel.name} is ${Math.round(times)} times as fast as ${peer.name}`);
    if (peer === xstate5 && !(times >= 100)) process.exitCode = 1;
  }
}
if (lastOutcome() === undefined || lastTrace() === undefined) process.exitCode = 1;
