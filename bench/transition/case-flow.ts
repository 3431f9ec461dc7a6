/*
 * A penalty case as every contender writes it: 15 states, 25 events, 44 transitions, 4 guards, a context that is never
 * changed in place. It resembles the ordinary procedure and cites nothing: it is here to be measured.
 */

/** What a case carries; a step makes a new one. */
export interface CaseFile {
  readonly steps: number;
  readonly at: number;
  readonly officers: number;
  readonly evidence: number;
  readonly fine: number;
}

/** An event of the bench. */
export interface CaseEvent<Type extends EventType = EventType> {
  readonly type: Type;
  readonly at: number;
  readonly by: string;
}

/** From, event, to, and the guard where there is one: what the contenders that take a table are built from. */
export const transitions = [
  ['registered', 'check', 'checking'],
  ['registered', 'decline', 'closed'],
  ['registered', 'transfer', 'closed'],
  ['checking', 'file', 'filed', 'twoOfficers'],
  ['checking', 'decline', 'closed'],
  ['checking', 'transfer', 'closed'],
  ['filed', 'assign', 'investigating'],
  ['filed', 'transfer', 'closed'],
  ['investigating', 'collect', 'investigating'],
  ['investigating', 'assign', 'investigating'],
  ['investigating', 'suspend', 'suspended'],
  ['investigating', 'conclude', 'reporting', 'hasEvidence'],
  ['investigating', 'transfer', 'closed'],
  ['suspended', 'resume', 'investigating'],
  ['suspended', 'transfer', 'closed'],
  ['suspended', 'close', 'closed'],
  ['reporting', 'submit', 'reviewing'],
  ['reporting', 'reject', 'investigating'],
  ['reporting', 'collect', 'reporting'],
  ['reporting', 'close', 'closed'],
  ['reviewing', 'approve', 'discussing'],
  ['reviewing', 'reject', 'reporting'],
  ['reviewing', 'askAssistance', 'assisted'],
  ['reviewing', 'transfer', 'closed'],
  ['assisted', 'answer', 'reviewing'],
  ['assisted', 'reject', 'reporting'],
  ['discussing', 'discuss', 'discussing'],
  ['discussing', 'notify', 'noticed'],
  ['discussing', 'reject', 'reviewing'],
  ['discussing', 'close', 'closed'],
  ['noticed', 'defend', 'noticed'],
  ['noticed', 'requestHearing', 'hearing', 'largeFine'],
  ['noticed', 'waive', 'deciding'],
  ['noticed', 'reject', 'discussing'],
  ['hearing', 'hold', 'deciding'],
  ['hearing', 'waive', 'deciding'],
  ['hearing', 'suspend', 'suspended'],
  ['deciding', 'decide', 'decided', 'longEnough'],
  ['deciding', 'reject', 'discussing'],
  ['deciding', 'close', 'closed'],
  ['decided', 'serve', 'served'],
  ['served', 'pay', 'served'],
  ['served', 'enforce', 'served'],
  ['served', 'close', 'closed'],
] as const;

export type Status = (typeof transitions)[number][0 | 2];
export type EventType = (typeof transitions)[number][1];
export type GuardName = Extract<(typeof transitions)[number], { readonly 3: string }>[3];

export const statuses: readonly Status[] = [
  ...new Set(transitions.flatMap(([from, , to]) => [from, to])),
];
export const eventTypes: readonly EventType[] = [...new Set(transitions.map(([, type]) => type))];

export const guards: Readonly<Record<GuardName, (file: CaseFile) => boolean>> = {
  twoOfficers: (file) => file.officers >= 2,
  hasEvidence: (file) => file.evidence > 0,
  largeFine: (file) => file.fine >= 10_000,
  longEnough: (file) => file.steps >= 6,
};

/** The file after a step. */
export function next(file: CaseFile, event: CaseEvent): CaseFile {
  return {
    steps: file.steps + 1,
    at: event.at,
    officers: file.officers,
    evidence: file.evidence,
    fine: file.fine,
  };
}

export const firstFile: CaseFile = { steps: 0, at: 0, officers: 2, evidence: 3, fine: 20_000 };

const happyTypes: readonly EventType[] = [
  'check',
  'file',
  'assign',
  'conclude',
  'submit',
  'approve',
  'notify',
  'requestHearing',
  'hold',
  'decide',
  'serve',
  'close',
];

/** A stream of events for many cases at once. */
export interface Stream {
  /** The file with which each case begins. */
  readonly files: readonly CaseFile[];
  /** Which case each event is for. */
  readonly cases: readonly number[];
  readonly events: readonly CaseEvent[];
  /** Where each case must end: the table above, read one row after the other. */
  readonly ends: readonly { readonly status: Status; readonly steps: number }[];
}

/** Twelve lawful steps, from registration to closing. */
export const happyPath: Stream = streamOf(
  [firstFile],
  happyTypes.map((type) => [0, type]),
);

/** 500 cases in turns: lawful walks, one event in twenty at random, and files that some guards refuse. */
export const mixedStream: Stream = mixed(500, 12_000);

function streamOf(
  files: readonly CaseFile[],
  sent: readonly (readonly [number, EventType])[],
): Stream {
  const ends: { status: Status; steps: number }[] = files.map(() => ({
    status: 'registered',
    steps: 0,
  }));
  for (const [index, type] of sent) {
    const end = ends[index];
    const file = files[index];
    if (end === undefined || file === undefined) continue;
    const taken = transitions.find(([from, on]) => from === end.status && on === type);
    const guard = taken?.[3];
    const passes = guard === undefined || guards[guard]({ ...file, steps: end.steps });
    if (taken !== undefined && passes) ends[index] = { status: taken[2], steps: end.steps + 1 };
  }
  return {
    files,
    cases: sent.map(([index]) => index),
    events: sent.map(([, type], at) => ({ type, at: 20_260_101 + (at & 255), by: 'officer' })),
    ends,
  };
}

function mixed(cases: number, length: number): Stream {
  const random = generator(20_260_101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const files = Array.from({ length: cases }, () => ({
    ...firstFile,
    officers: random() < 0.05 ? 1 : 2,
    evidence: random() < 0.05 ? 0 : 3,
    fine: random() < 0.25 ? 5_000 : 20_000,
  }));
  const statusOf: Status[] = files.map(() => 'registered');
  const sent = Array.from({ length }, (): readonly [number, EventType] => {
    const index = Math.floor(random() * cases);
    const open = transitions.filter(
      ([from, , to]) => from === statusOf[index] && (to !== 'closed' || random() < 0.02),
    );
    if (open.length === 0 || random() < 0.05) return [index, pick(eventTypes)];
    const [, type, to, guard] = pick(open);
    const file = files[index];
    const steps = 6;
    if (file !== undefined && (guard === undefined || guards[guard]({ ...file, steps })))
      statusOf[index] = to;
    return [index, type];
  });
  return streamOf(files, sent);
}

/** A linear congruential generator: the same stream in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
