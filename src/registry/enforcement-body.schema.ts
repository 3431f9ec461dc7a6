import * as z from 'zod/mini';
import type { Problem, Result } from '../core/index.js';
import {
  parseDivisionCode,
  parseDocumentNumber,
  parseSocialCreditCode,
} from '../identifiers/index.js';
import { isCodeOfSystem } from './division.schema.js';
import { divisionOfBody, type EnforcementBody } from './enforcement-body.js';
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

const common = {
  id: text,
  name: text,
  level: z.enum(['province', 'city', 'county', 'township']),
  division: identifierOf('DivisionCode', parseDivisionCode),
  divisionSystem: z.exactOptional(text),
  lines: z.array(line),
  socialCreditCode: z.exactOptional(
    identifierOf('SocialCreditCode', (input) => parseSocialCreditCode(input)),
  ),
  superiorInLine: z.exactOptional(text),
  superiorInGovernment: z.exactOptional(text),
  confirmed: z.array(z.object(tenure)),
};

const entrustment = z.object({
  ...tenure,
  by: text,
  items: z.array(text),
  document: z.exactOptional(identifierOf('DocumentNumber', parseDocumentNumber)),
  publishedOn: z.exactOptional(date),
});

/** @internal The contract is generated from it. */
export const enforcementBodySchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('statutoryOrgan') }),
  z.object({ ...common, kind: z.literal('authorisedOrganisation'), authority: z.array(basis) }),
  z.object({
    ...common,
    kind: z.literal('entrustedOrganisation'),
    entrustments: z.array(entrustment),
  }),
  z.object({
    ...common,
    kind: z.literal('empoweredTown'),
    level: z.literal('township'),
    divisionSystem: text,
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link EnforcementBody}. */
export type EnforcementBodyShape = z.infer<typeof enforcementBodySchema>;

/**
 * 读取行政执法主体. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, the problems of its identifiers and dates, `registry.emptyTenure`, `registry.superiorCycle`,
 * `registry.townCodeSystemMissing`, `registry.codeSystemDiffers`.
 *
 * @example
 * parseEnforcementBody({ kind: 'statutoryOrgan', id: 'b1', name: '某市市场监督管理局', level: 'city', division: '440100', lines: ['marketSupervision'], confirmed: [] }).ok
 * // => true
 */
export function parseEnforcementBody(input: unknown): Result<EnforcementBody> {
  return examined(read<EnforcementBody>(enforcementBodySchema, input), (body) => ({
    problems: [
      ...codeSystemProblems(body),
      ...tenureProblems(body.confirmed, ['confirmed']),
      ...(body.kind === 'entrustedOrganisation'
        ? tenureProblems(body.entrustments, ['entrustments'])
        : []),
      ...(['superiorInLine', 'superiorInGovernment'] as const)
        .filter((key) => body[key] === body.id)
        .map((key) => registryProblem('registry.superiorCycle', { id: body.id }, [key])),
    ],
  }));
}

/** A town code without its system names no town. */
function codeSystemProblems(body: EnforcementBody): readonly Problem[] {
  const { division: code, divisionSystem } = body;
  if (code.length !== 6 && divisionSystem === undefined)
    return [registryProblem('registry.townCodeSystemMissing', {}, ['divisionSystem'])];
  const ref = divisionOfBody(body);
  return isCodeOfSystem(ref)
    ? []
    : [
        registryProblem('registry.codeSystemDiffers', { code, system: ref.system }, [
          'divisionSystem',
        ]),
      ];
}
