import type * as z from 'zod/mini';
import type { WeightedBenchmark } from '../../src/discretion/index.js';
import type { weightedBenchmarkSchema } from '../../src/discretion/parse-benchmark.js';

type Mutable<T> = T extends string
  ? T
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Parsed = z.output<typeof weightedBenchmarkSchema>;

/** The schema and the type are the same shape, field by field, but for `readonly`. */
const parsedIsType: Same<Mutable<Parsed>, Mutable<WeightedBenchmark>> = true;

// @ts-expect-error a field that the type lacks would be seen
const driftIsSeen: Same<Mutable<Parsed & { more: string }>, Mutable<WeightedBenchmark>> = true;

export { driftIsSeen, parsedIsType };
