/*
 * Replay of whole histories without trace: twelve lawful steps from registration to closing, each history with a file of its
 * own, through `replay`, a hand-written immutable `switch` and XState 5 `transition`. All must end alike before anything is
 * measured. Goals: at most twice the time of the `switch`, and at least 100 times as fast as XState 5. At the end 100,000
 * histories are replayed once, by the clock.
 */
import { replay } from 'zhifa/workflow';
import { lastOutcome, runBench } from './harness.js';
import { type CaseFile, happyPath } from './transition/case-flow.js';
import type { Contender } from './transition/contender.js';
import { handSwitch } from './transition/hand-switch.js';
import { flowMachine, kernel, meetOtherMachines } from './transition/kernel.js';
import { xstate5 } from './transition/xstate-5.js';

const { events } = happyPath;
const ALL = 100_000;
const SAMPLE = 500;

const fileOf = (index: number): CaseFile => ({
  steps: 0,
  at: index,
  officers: 2 + (index & 1),
  evidence: 3,
  fine: 20_000 + index,
});

/** Folds the histories one step after the other, as a program without `replay` does. */
function folded<State>(
  { first, step }: Contender<State>,
  files: readonly CaseFile[],
): readonly State[] {
  return files.map((file) => {
    let state = first(file);
    for (let index = 0; index < events.length; index += 1) {
      const event = events[index];
      if (event !== undefined) state = step(state, event);
    }
    return state;
  });
}

type Flow = ReturnType<typeof kernel.first>;

const replayed = (files: readonly CaseFile[]): readonly Flow[] =>
  files.map((file) => {
    const result = replay(flowMachine, kernel.first(file), events as never, undefined);
    if (!result.completed) throw new Error(`refused at ${result.index}`);
    return result.state;
  });

const sample = Array.from({ length: SAMPLE }, (_, index) => fileOf(index));

function sameEnds<State>(contender: Contender<State>, states: readonly State[]): void {
  for (const [index, state] of states.entries()) {
    const { steps, fine } = contender.fileOf(state);
    if (
      contender.statusOf(state) !== 'closed' ||
      steps !== events.length ||
      fine !== sample[index]?.fine
    )
      throw new Error(`${contender.name}: history ${index} ends in ${contender.statusOf(state)}`);
  }
}
sameEnds(kernel, replayed(sample));
sameEnds(handSwitch, folded(handSwitch, sample));
sameEnds(xstate5, folded(xstate5, sample));

meetOtherMachines();
const name = 'zhifa replay';
const measured = runBench(
  'replay of twelve-step histories',
  handSwitch.name,
  {
    [handSwitch.name]: () => folded(handSwitch, sample),
    [name]: () => replayed(sample),
    [xstate5.name]: () => folded(xstate5, sample),
  },
  { operations: SAMPLE, goals: { [name]: 1 / 2 } },
);
const median = (of: string): number =>
  measured.find((one) => one.name === of)?.medianNs ?? Number.NaN;
const times = median(xstate5.name) / median(name);
console.log(`${name} is ${Math.round(times)} times as fast as ${xstate5.name}`);
if (!(times >= 100)) process.exitCode = 1;

const everyFile = Array.from({ length: ALL }, (_, index) => fileOf(index));
const start = process.hrtime.bigint();
const ends = replayed(everyFile);
const ms = Number(process.hrtime.bigint() - start) / 1e6;
console.log(
  `${ends.length.toLocaleString('en')} histories of ${events.length} steps in ${Math.round(ms)} ms`,
);
if (lastOutcome() === undefined) process.exitCode = 1;
