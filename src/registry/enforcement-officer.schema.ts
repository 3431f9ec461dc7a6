import * as z from 'zod/mini';
import type { Problem, Result } from '../core/index.js';
import { parseEnforcementCertificateNumber } from '../identifiers/index.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import { date, examined, identifierOf, line, read, tenure, tenureProblems, text } from './shape.js';

/** 行政执法证件. */
export const certificate = z.object({
  number: identifierOf('EnforcementCertificateNumber', (input) =>
    parseEnforcementCertificateNumber(input),
  ),
  issuedBy: text,
  body: text,
  validFrom: date,
  validThrough: date,
  suspensions: z.array(z.object(tenure)),
  revokedOn: z.exactOptional(date),
});

/** @internal The contract is generated from it. */
export const enforcementOfficerSchema = z.object({
  id: text,
  name: text,
  personnel: z.exactOptional(z.enum(['staff', 'auxiliary'])),
  certificates: z.array(certificate),
  memberships: z.array(z.object({ ...tenure, body: text })),
  lines: z.array(line),
  training: z.array(z.object({ year: z.int(), hours: z.number().check(z.nonnegative()) })),
  legalQualification: z.exactOptional(
    z.object({ number: text, obtainedOn: date, revokedOn: z.exactOptional(date) }),
  ),
  reviewingSince: z.exactOptional(date),
});

/** The shape that the schema accepts; a type test holds it equal to {@link EnforcementOfficer}. */
export type EnforcementOfficerShape = z.infer<typeof enforcementOfficerSchema>;

/**
 * 读取行政执法人员. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, the problems of its identifiers and dates, `registry.emptyTenure`,
 * `registry.certificateDates`, `registry.trainingYearTwice`.
 *
 * @example
 * parseEnforcementOfficer({ id: 'o1', name: '张三', certificates: [], memberships: [], lines: [], training: [] }).ok // => true
 */
export function parseEnforcementOfficer(input: unknown): Result<EnforcementOfficer> {
  return examined(read<EnforcementOfficer>(enforcementOfficerSchema, input), (officer) => ({
    problems: [
      ...tenureProblems(officer.memberships, ['memberships']),
      ...officer.certificates.flatMap((one, index) =>
        certificateProblems(one, ['certificates', index]),
      ),
      ...officer.training.flatMap(({ year }, index) =>
        officer.training.findIndex((other) => other.year === year) < index
          ? [registryProblem('registry.trainingYearTwice', { year }, ['training', index])]
          : [],
      ),
    ],
  }));
}

function certificateProblems(
  { number, validFrom, validThrough, suspensions }: EnforcementOfficer['certificates'][number],
  path: readonly (string | number)[],
): readonly Problem[] {
  const params = { number, from: validFrom, through: validThrough };
  return [
    ...(validThrough < validFrom
      ? [registryProblem('registry.certificateDates', params, path)]
      : []),
    ...tenureProblems(suspensions, [...path, 'suspensions']),
  ];
}
