import * as z from 'zod/mini';
import {
  coreProblem,
  failed,
  type LocalDate,
  type OpenEnd,
  ok,
  parseLocalDate,
  type Result,
  shown,
} from '../core/index.js';
import { parseDivisionCode } from '../identifiers/index.js';
import {
  COUNTY_CODES,
  type Division,
  type DivisionCodeSystem,
  type DivisionKind,
  type DivisionRecords,
  type DivisionRef,
} from './division.js';
import { registryProblem } from './problems.js';
import { date, fieldOf, identifierOf, read, text } from './shape.js';

const ref = {
  system: fieldOf<DivisionCodeSystem>('DivisionCodeSystem', parseCodeSystem),
  code: identifierOf('DivisionCode', parseDivisionCode),
};

/** @internal The contract is generated from it. */
export const divisionSchema = z.object({
  ...ref,
  name: text,
  level: z.enum(['province', 'city', 'county', 'township']),
  kind: z.custom<DivisionKind>((input) => typeof input === 'string' && input !== '', {
    params: { type: 'DivisionKind' },
  }),
  parent: z.exactOptional(z.object(ref)),
  from: fieldOf<LocalDate | 'unknown'>('LocalDateOrUnknown', parseFrom),
  until: fieldOf<LocalDate | OpenEnd | 'unknown'>('LocalDateOrOpenOrUnknown', parseUntil),
  asOf: date,
  verifiedFrom: z.exactOptional(date),
  isStatisticalOnly: z.boolean(),
  zone: z.exactOptional(text),
  otherNames: z.exactOptional(z.array(text)),
  successors: z.exactOptional(z.array(z.object(ref))),
  conflicts: z.exactOptional(
    z.array(
      z.object({
        system: ref.system,
        code: z.exactOptional(ref.code),
        sameDigitsName: z.exactOptional(text),
      }),
    ),
  ),
});

/** @internal The contract is generated from it. */
export const divisionRecordsSchema = z.object({ id: text, divisions: z.array(divisionSchema) });

/** The shape that the schema accepts; a type test holds it equal to {@link Division}. */
export type DivisionShape = z.infer<typeof divisionSchema>;

function parseCodeSystem(input: unknown): Result<DivisionCodeSystem> {
  return typeof input === 'string' && input !== ''
    ? ok(input)
    : failed(registryProblem('registry.townCodeSystemMissing', {}));
}

function parseFrom(input: unknown): Result<LocalDate | 'unknown'> {
  return input === 'unknown' ? ok(input) : parseLocalDate(input);
}

function parseUntil(input: unknown): Result<LocalDate | OpenEnd | 'unknown'> {
  return input === 'open' ? ok(input) : parseFrom(input);
}

/** The records, when each has its shape. */
export function readDivisionRecords(input: unknown): Result<DivisionRecords> {
  return read<DivisionRecords>(divisionRecordsSchema, input);
}

/** Whether the code has the length that its system asks for: six digits are those of the country, nine never are. */
export function isCodeOfSystem({ system, code }: DivisionRef): boolean {
  return code.length === (system === COUNTY_CODES ? 6 : 9);
}

/**
 * 解析区划引用: a code with its code system. Six digits need none; a town code without one is refused, never guessed.
 *
 * Fails: `input.notObject`, the problems of the code, `registry.townCodeSystemMissing`, `registry.codeSystemDiffers`.
 *
 * @example
 * parseDivisionRef({ code: '440106' }) // => ok({ system: 'GB/T 2260', code: '440106' })
 * parseDivisionRef({ code: '440113011' }).problems[0].code // => 'registry.townCodeSystemMissing'
 */
export function parseDivisionRef(input: unknown): Result<DivisionRef> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { code, system } = input as { readonly code?: unknown; readonly system?: unknown };
  const isSixDigits = typeof code === 'string' && code.length === 6;
  const answer = read<DivisionRef>(z.object(ref), {
    code,
    system: system ?? (isSixDigits ? COUNTY_CODES : undefined),
  });
  return !answer.ok || isCodeOfSystem(answer.value)
    ? answer
    : failed(registryProblem('registry.codeSystemDiffers', answer.value, ['system']));
}

/**
 * Whether it is a division within a code system that it names: what is kept as it is has no default.
 *
 * @example
 * isDivisionRef({ system: 'GB/T 2260', code: '440106' }) // => true
 * isDivisionRef({ code: '440106' }) // => false
 */
export function isDivisionRef(input: unknown): input is DivisionRef {
  const answer = parseDivisionRef(input);
  return answer.ok && (input as Partial<DivisionRef>).system === answer.value.system;
}
