import * as z from 'zod/mini';
import { checkTimeline, type Problem, type Result, under } from '../core/index.js';
import { parseServiceItemBasicCode } from '../identifiers/index.js';
import type { ActKind, EnforcementItem, ItemHistory } from './enforcement-item.js';
import { registryProblem } from './problems.js';
import {
  basis,
  date,
  examined,
  identifierOf,
  line,
  read,
  tenure,
  tenureProblems,
  text,
} from './shape.js';

/** @internal The contract is generated from it. */
export const enforcementItemSchema = z.object({
  id: text,
  basicCode: z.exactOptional(identifierOf('ServiceItemBasicCode', parseServiceItemBasicCode)),
  name: text,
  kind: z.enum([
    'licence',
    'penalty',
    'compulsion',
    'levy',
    'payment',
    'inspection',
    'confirmation',
    'reward',
    'adjudication',
    'other',
  ]),
  line,
  originalHolder: z.exactOptional(text),
  levels: z.array(z.enum(['province', 'city', 'county', 'township'])),
  basis: z.array(basis),
  inForce: z.array(z.object(tenure)),
  exercisedBy: z.array(z.object({ ...tenure, body: text })),
  extensions: z.exactOptional(z.record(z.string(), z.unknown())),
});

/** What a period holds is looked at by {@link parseEnforcementItem}, so that its problems keep their codes. */
/** @internal The contract is generated from it. */
export const itemHistorySchema = z.object({
  id: text,
  periods: z.array(
    z.object({
      ...tenure,
      value: z.custom<EnforcementItem | 'repealed'>((input) => input !== undefined, {
        params: { shape: z.union([z.literal('repealed'), enforcementItemSchema]) },
      }),
      basis: z.array(basis),
    }),
  ),
  verifiedThrough: date,
});

/** The shape that the schema accepts; a type test holds it equal to {@link EnforcementItem}. */
export type EnforcementItemShape = z.infer<typeof enforcementItemSchema>;

/** The item type of a basic code, by kind of act. */
const TYPES: Readonly<Record<ActKind, string>> = {
  licence: '01',
  penalty: '02',
  compulsion: '03',
  levy: '04',
  payment: '05',
  inspection: '06',
  confirmation: '07',
  reward: '08',
  adjudication: '09',
  other: '10',
};

/**
 * 读取行政执法事项. Fields that the schema does not know stay. A basic code of another type is a warning:
 * `registry.itemTypeDiffers`.
 *
 * Fails: `input.invalid`, the problems of its identifiers and dates, `registry.emptyTenure`.
 *
 * @example
 * parseEnforcementItem({ id: 'i1', name: '对无照经营的处罚', kind: 'penalty', line: 'marketSupervision', levels: ['county'], basis: [], inForce: [], exercisedBy: [] }).ok
 * // => true
 */
export function parseEnforcementItem(input: unknown): Result<EnforcementItem> {
  return examined(
    read<EnforcementItem>(enforcementItemSchema, input),
    ({ basicCode, kind, inForce, exercisedBy }) => {
      const type = basicCode?.slice(2, 4);
      return {
        problems: [
          ...tenureProblems(inForce, ['inForce']),
          ...tenureProblems(exercisedBy, ['exercisedBy']),
        ],
        warnings:
          type === undefined || type === TYPES[kind]
            ? []
            : [registryProblem('registry.itemTypeDiffers', { type, kind }, ['basicCode'])],
      };
    },
  );
}

/**
 * 读取事项版本: every version of one item, without gap or overlap, each with the document that published it.
 *
 * Warns: `registry.itemTypeDiffers`.
 * Fails: `input.invalid`, the problems of {@link parseEnforcementItem} in any version, `registry.itemIdDiffers`,
 * `timeline.empty`, `timeline.emptyPeriod`, `timeline.overlap`, `timeline.gap`, `timeline.uncited`.
 *
 * @example
 * parseItemHistory({ id: 'i1', verifiedThrough: '2024-12-31', periods: [] }).problems[0].code // => 'timeline.empty'
 */
export function parseItemHistory(input: unknown): Result<ItemHistory> {
  return examined(read<ItemHistory>(itemHistorySchema, input), (versions) => {
    const problems: Problem[] = [];
    const warnings: Problem[] = [];
    versions.periods.forEach(({ value }, index) => {
      if (value === 'repealed') return;
      const answer = versionOf(value, versions.id);
      for (const problem of answer.ok ? answer.warnings : answer.problems) {
        const placed = under('periods', under(index, under('value', problem)));
        (answer.ok ? warnings : problems).push(placed);
      }
    });
    return { problems: [...problems, ...checkTimeline(versions)], warnings };
  });
}

/** A version, which must be of the item that the history is of. */
function versionOf(value: unknown, history: string): Result<EnforcementItem> {
  return examined(parseEnforcementItem(value), ({ id }) => ({
    problems:
      id === history ? [] : [registryProblem('registry.itemIdDiffers', { id, history }, ['id'])],
  }));
}
