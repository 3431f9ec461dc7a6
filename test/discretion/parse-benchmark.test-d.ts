import type * as z from 'zod/mini';
import type {
  adjustmentSchema,
  conditionSchema,
  numberOperationSchema,
  rangeSchema,
} from '../../src/discretion/expression-schema.js';
import type {
  Adjustment,
  FactCondition,
  NumberOperation,
  RangeBenchmark,
  RangeExpression,
  SanctionTree,
  WeightedBenchmark,
} from '../../src/discretion/index.js';
import type {
  rangeBenchmarkSchema,
  sanctionTreeSchema,
  weightedBenchmarkSchema,
} from '../../src/discretion/parse-benchmark.js';

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

const numberIsType: Same<
  Mutable<z.output<typeof numberOperationSchema>>,
  Mutable<NumberOperation>
> = true;
const conditionIsType: Same<
  Mutable<z.output<typeof conditionSchema>>,
  Mutable<FactCondition>
> = true;
const adjustmentIsType: Same<
  Mutable<z.output<typeof adjustmentSchema>>,
  Mutable<Adjustment>
> = true;
const rangeIsType: Same<Mutable<z.output<typeof rangeSchema>>, Mutable<RangeExpression>> = true;
const treeIsType: Same<Mutable<z.output<typeof sanctionTreeSchema>>, Mutable<SanctionTree>> = true;
const tableIsType: Same<
  Mutable<z.output<typeof rangeBenchmarkSchema>>,
  Mutable<RangeBenchmark>
> = true;

export {
  adjustmentIsType,
  conditionIsType,
  driftIsSeen,
  numberIsType,
  parsedIsType,
  rangeIsType,
  tableIsType,
  treeIsType,
};
