import * as z from 'zod/mini';
import type { Result } from '../core/index.js';
import { parseServiceItemBasicCode } from '../identifiers/index.js';
import type { ActKind, EnforcementItem } from './enforcement-item.js';
import { registryProblem } from './problems.js';
import {
  basis,
  examined,
  identifierOf,
  line,
  read,
  tenure,
  tenureProblems,
  text,
} from './shape.js';

const schema = z.object({
  id: text,
  basicCode: z.exactOptional(identifierOf(parseServiceItemBasicCode)),
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
  levels: z.array(z.enum(['province', 'city', 'county', 'township'])),
  basis: z.array(basis),
  inForce: z.array(z.object(tenure)),
  exercisedBy: z.array(z.object({ ...tenure, body: text })),
});

/** The shape that the schema accepts; a type test holds it equal to {@link EnforcementItem}. */
export type EnforcementItemShape = z.infer<typeof schema>;

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
 * 读取行政执法事项. Fields that the schema does not know stay. A basic code of another type is a warning.
 *
 * Fails: `input.invalid`, the problems of its identifiers and dates, `registry.emptyTenure`.
 *
 * @example
 * parseEnforcementItem({ id: 'i1', name: '对无照经营的处罚', kind: 'penalty', line: 'marketSupervision', levels: ['county'], basis: [], inForce: [], exercisedBy: [] }).ok
 * // => true
 */
export function parseEnforcementItem(input: unknown): Result<EnforcementItem> {
  return examined(
    read<EnforcementItem>(schema, input),
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
