import { type Problem, shown } from './problem.js';
import { coreProblem } from './problems.js';
import { failed, ok, type Result } from './result.js';

/** What a schema library says of one fault; zod's issues have this shape. */
export interface SchemaIssue {
  /** Where. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** The library's own words, in English. */
  readonly message: string;
  /** The type that it should have. */
  readonly expected?: string | undefined;
  /** The values that it may have. */
  readonly values?: readonly unknown[] | undefined;
  /** The pattern that it should match. */
  readonly pattern?: string | undefined;
  /** The least number, length or count. */
  readonly minimum?: number | bigint | undefined;
  /** The greatest number, length or count. */
  readonly maximum?: number | bigint | undefined;
  /** What a number or a length is of: `number`, `string`, `array`. */
  readonly origin?: string | undefined;
  /** 判别字段: the field whose value tells which shape is meant. */
  readonly discriminator?: string | undefined;
  /** What a check of the library's user says of itself; `type` is the name of the type. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** What a schema library answers; zod's `safeParse` has this shape. */
export type SchemaAnswer =
  | { readonly success: true }
  | {
      readonly success: false;
      /** What is wrong. */
      readonly error: {
        /** Each fault with its place. */
        readonly issues: readonly SchemaIssue[];
      };
    };

/**
 * 校验结果: the input itself when a schema accepts it, so that fields of a newer writer stay; otherwise every fault.
 *
 * Fails: `input.invalid`, once for each issue.
 *
 * @example
 * resultOfSchema({ success: false, error: { issues: [{ path: ['on'], expected: 'string', message: 'Invalid input' }] } }, {})
 * // => failed({ code: 'input.invalid', path: ['on'], params: { detail: 'string' } })
 */
export function resultOfSchema<T>(answer: SchemaAnswer, input: T): Result<T> {
  return answer.success ? ok(input) : failed(...answer.error.issues.map(problemOfIssue));
}

/**
 * 一处不符: the problem of one fault; its detail is what is required there, in words of no language.
 *
 * Gives: `input.invalid`.
 *
 * @example
 * problemOfIssue({ path: ['kind'], values: ['fine', 'warning'], message: 'Invalid option' }).params.detail // => 'fine | warning'
 * problemOfIssue({ minimum: 1, origin: 'string', message: 'Too small' }).params.detail // => 'length ≥ 1'
 */
export function problemOfIssue(issue: SchemaIssue): Problem {
  return coreProblem(
    'input.invalid',
    { detail: shown(requiredBy(issue)) },
    (issue.path ?? []).map((key) => (typeof key === 'symbol' ? key.toString() : key)),
  );
}

function requiredBy(issue: SchemaIssue): string {
  const { expected, values, pattern, minimum, maximum, origin, discriminator, params } = issue;
  const measured = origin === 'string' || origin === 'array' ? 'length ' : '';
  if (expected !== undefined) return expected;
  if (values !== undefined) return values.map(String).join(' | ');
  if (pattern !== undefined) return pattern;
  if (minimum !== undefined) return `${measured}≥ ${minimum}`;
  if (maximum !== undefined) return `${measured}≤ ${maximum}`;
  if (typeof params?.['type'] === 'string') return params['type'];
  return discriminator ?? issue.message;
}
