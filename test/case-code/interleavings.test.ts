/*
 * Two writers never get the same serial: every order in which their steps can fall is tried. A writer reads the stored
 * allocator, computes, and writes only where the stored version is the one that it read; a holder stores its lease before it
 * shows a code. Each rule is also taken away, to see that the exploration finds what it guards against.
 */
import { expect, test } from 'vitest';
import {
  type CaseCodeAllocator,
  type CaseCodeLease,
  emptyAllocator,
  issueCaseCode,
  reserveCaseCodes,
} from '../../src/case-code/index.js';
import { localDate } from '../../src/core/index.js';
import { valueIn } from './values.js';

const day = localDate('2026-03-02');
const scope = {
  profile: 'issued',
  division: '440106',
  body: '007',
  year: 2026,
  kind: 'penalty',
} as const;

interface Writer {
  readonly name: string;
  /** Leases still to be reserved. */
  readonly left: number;
  /** What it read, until it has written. */
  readonly read?: CaseCodeAllocator;
}

interface World {
  readonly store: CaseCodeAllocator;
  readonly writers: readonly Writer[];
  readonly leases: readonly CaseCodeLease[];
}

function step(world: World, index: number, comparesVersions: boolean): World {
  const writer = world.writers[index] as Writer;
  const { name, left, read } = writer;
  const withWriter = (next: Writer): readonly Writer[] => world.writers.with(index, next);
  if (read === undefined)
    return { ...world, writers: withWriter({ ...writer, read: world.store }) };
  if (comparesVersions && world.store.version !== read.version)
    return { ...world, writers: withWriter({ name, left }) };
  const { allocator, lease } = valueIn(
    reserveCaseCodes(read, {
      requestId: `${name} ${left}`,
      holder: name,
      epoch: 1,
      size: 3,
      validThrough: day,
    }),
  );
  return {
    store: allocator,
    writers: withWriter({ name, left: left - 1 }),
    leases: [...world.leases, lease],
  };
}

/** How many schedules there are, and in how many a serial was granted twice. */
function explore(world: World, comparesVersions: boolean): { schedules: number; broken: number } {
  const total = { schedules: 0, broken: 0 };
  let isOver = true;
  for (const [index, { left }] of world.writers.entries()) {
    if (left === 0) continue;
    isOver = false;
    const { schedules, broken } = explore(step(world, index, comparesVersions), comparesVersions);
    total.schedules += schedules;
    total.broken += broken;
  }
  if (!isOver) return total;
  const serials = world.leases.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, offset) => from + offset),
  );
  return { schedules: 1, broken: new Set(serials).size === serials.length ? 0 : 1 };
}

const worldOf = (...left: readonly number[]): World => ({
  store: valueIn(emptyAllocator(scope)),
  writers: left.map((count, index) => ({ name: `writer ${index}`, left: count })),
  leases: [],
});

test('two writers with one reservation each: the six orders of read, write, read, write', () => {
  expect(explore(worldOf(1, 1), true)).toEqual({ schedules: 6, broken: 0 });
});

test.each([[[2, 2]], [[3, 2]], [[1, 1, 1]]])('writers with %j reservations', (left) => {
  const { schedules, broken } = explore(worldOf(...left), true);
  expect(schedules).toBeGreaterThan(200);
  expect(broken).toBe(0);
});

test('without comparing versions the exploration finds serials granted twice', () => {
  expect(explore(worldOf(1, 1), false).broken).toBeGreaterThan(0);
});

/** A device answers three cases; it may crash before any step, and then goes on from what it stored. */
function crashes(storesFirst: boolean): { schedules: number; broken: number } {
  interface Device {
    readonly stored: CaseCodeLease;
    readonly cases: readonly string[];
    readonly shown: readonly (readonly [requestId: string, code: string])[];
    readonly crashesLeft: number;
  }
  const { lease } = valueIn(
    reserveCaseCodes(valueIn(emptyAllocator(scope)), {
      requestId: 'r',
      holder: 'tablet',
      epoch: 1,
      size: 10,
      validThrough: day,
    }),
  );
  const total = { schedules: 0, broken: 0 };
  const run = (device: Device): void => {
    const { cases, stored, shown, crashesLeft } = device;
    const [requestId, ...later] = cases;
    if (requestId === undefined) {
      total.schedules += 1;
      const ofCode = new Map(shown.map(([request, code]) => [code, request]));
      const isBroken = shown.some(([request, code]) => ofCode.get(code) !== request);
      const ofRequest = new Map(shown);
      const isChanged = shown.some(([request, code]) => ofRequest.get(request) !== code);
      if (isBroken || isChanged) total.broken += 1;
      return;
    }
    const issued = valueIn(issueCaseCode(stored, { requestId, on: day, epoch: 1 }));
    const show = [...shown, [requestId, issued.code] as const];
    run({ ...device, stored: issued.lease, shown: show, cases: later });
    if (crashesLeft === 0) return;
    const crashed = { ...device, crashesLeft: crashesLeft - 1 };
    const between = storesFirst ? { stored: issued.lease, shown } : { stored, shown: show };
    // Whoever asked asks again, or walks away and leaves the case to nobody.
    for (const rest of [cases, later]) {
      run({ ...crashed, cases: rest });
      run({ ...crashed, ...between, cases: rest });
    }
  };
  run({ stored: lease, cases: ['a', 'b', 'c'], shown: [], crashesLeft: 3 });
  return total;
}

test('a holder that stores before it shows never shows a code twice, wherever it crashes', () => {
  const { schedules, broken } = crashes(true);
  expect(schedules).toBeGreaterThan(100);
  expect(broken).toBe(0);
});

test('a holder that shows before it stores does', () => {
  expect(crashes(false).broken).toBeGreaterThan(0);
});
