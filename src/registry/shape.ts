import * as z from 'zod/mini';
import {
  failed,
  type LegalBasis,
  type LocalDate,
  type OpenEnd,
  ok,
  type Problem,
  parseLocalDate,
  problemOfIssue,
  type Result,
  type SchemaIssue,
} from '../core/index.js';
import type { DepartmentLine } from './department-line.js';
import { registryProblem } from './problems.js';
import type { Tenure } from './tenure.js';

type Parser = (input: unknown) => Result<unknown>;

/** A field that its own parser reads; the parser's problems are the field's. `type` is its name in the contract. */
export function fieldOf<T>(type: string, parse: Parser): z.ZodMiniCustom<T, T> {
  return z.custom<T>((input) => parse(input).ok, { params: { parse, type } });
}

/** A field that holds an identifier. */
export function identifierOf<T extends string>(
  type: string,
  parse: (input: unknown) => Result<{ readonly text: T }>,
): z.ZodMiniCustom<T, T> {
  return fieldOf<T>(type, (input) => parse(input));
}

/** A date of the calendar. */
export const date: z.ZodMiniCustom<LocalDate, LocalDate> = fieldOf<LocalDate>(
  'LocalDate',
  parseLocalDate,
);
/** A text that is not empty. */
export const text = z.string().check(z.minLength(1));
/** A line, known or local. */
export const line = z.custom<DepartmentLine>((input) => typeof input === 'string' && input !== '', {
  params: { type: 'DepartmentLine' },
});
/** ISO 3166-1 alpha-3, by its shape. */
export const country = z.string().check(z.regex(/^[A-Z]{3}$/));
/** The two days of a tenure. */
export const tenure = {
  from: date,
  until: fieldOf<LocalDate | OpenEnd>('LocalDateOrOpen', parseEnd),
};

const place = z.exactOptional(z.int());
/** A citation. */
export const basis: z.ZodMiniType<LegalBasis> = z.object({
  law: text,
  version: z.exactOptional(date),
  article: place,
  inserted: place,
  paragraph: place,
  item: place,
  subitem: place,
  section: z.exactOptional(text),
});

function parseEnd(input: unknown): Result<LocalDate | OpenEnd> {
  return input === 'open' ? ok('open') : parseLocalDate(input);
}

/** The input itself when the schema accepts it; else every problem, those of identifiers and dates in full. */
export function read<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T> {
  const answer = schema.safeParse(input);
  return answer.success
    ? ok(input as T)
    : failed(...answer.error.issues.flatMap((issue) => problemsOfIssue(issue, input)));
}

function problemsOfIssue(issue: SchemaIssue, input: unknown): readonly Problem[] {
  const own = problemOfIssue(issue);
  const parse = issue.params?.['parse'];
  const found =
    typeof parse === 'function' ? (parse as Parser)(at(input, issue.path ?? [])) : undefined;
  if (found === undefined || found.ok) return [own];
  return found.problems.map((problem) => ({ ...problem, path: [...own.path, ...problem.path] }));
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key as keyof typeof value]
        : undefined,
    input,
  );
}

/** Tenures that contain no day. */
export function tenureProblems(
  tenures: readonly Tenure[],
  path: readonly (string | number)[],
): readonly Problem[] {
  return tenures.flatMap(({ from, until }, index) =>
    until !== 'open' && until <= from
      ? [registryProblem('registry.emptyTenure', { from, until }, [...path, index])]
      : [],
  );
}

/** The value, with what is wrong beyond its shape. */
export function examined<T>(
  result: Result<T>,
  look: (value: T) => {
    readonly problems?: readonly Problem[];
    readonly warnings?: readonly Problem[];
  },
): Result<T> {
  if (!result.ok) return result;
  const { problems = [], warnings = [] } = look(result.value);
  return problems.length > 0
    ? failed(...problems)
    : ok(result.value, [...result.warnings, ...warnings]);
}
