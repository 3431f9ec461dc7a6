import { type Problem, shown } from './problem.js';
import { coreProblem } from './problems.js';
import { failed, ok, type Result } from './result.js';

/** What a schema library says of one fault; zod's issues have this shape. */
export interface SchemaIssue {
  /** Where. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** The library's own code. */
  readonly code?: string | undefined;
  /** The library's own words, in English. */
  readonly message: string;
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
 * resultOfSchema({ success: false, error: { issues: [{ path: ['on'], code: 'invalid_type', message: 'Invalid input' }] } }, {})
 * // => failed({ code: 'input.invalid', path: ['on'], params: { detail: 'invalid_type: Invalid input' } })
 */
export function resultOfSchema<T>(answer: SchemaAnswer, input: T): Result<T> {
  return answer.success ? ok(input) : failed(...answer.error.issues.map(problemOfIssue));
}

function problemOfIssue({ path = [], code, message }: SchemaIssue): Problem {
  return coreProblem(
    'input.invalid',
    { detail: shown(code === undefined ? message : `${code}: ${message}`) },
    path.map((key) => (typeof key === 'symbol' ? key.toString() : key)),
  );
}
