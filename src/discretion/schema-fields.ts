import * as z from 'zod/mini';
import {
  failed,
  ok,
  type Problem,
  parseLocalDate,
  parseMoney,
  parseRatio,
  problemOfIssue,
  type Result,
  shown,
} from '../core/index.js';
import { discretionProblem } from './problems.js';

/** Anything; what is read from it has the `type` or the `shape` of the contract. */
export const written = (as: { readonly type: string } | { readonly shape: z.core.$ZodType }) =>
  z.custom<unknown>(() => true, { params: as });

/** A field that one of the library's own parsers reads; its problems go through, each with its path. */
export const read = <T>(parse: (input: unknown) => Result<T>, as: Parameters<typeof written>[0]) =>
  z.pipe(
    written(as),
    z.transform((input, context): T => {
      const parsed = parse(input);
      if (parsed.ok) return parsed.value;
      for (const { code, params, path } of parsed.problems) {
        context.issues.push({
          code: 'custom',
          input,
          path: [...path],
          params: { problem: { code, params } },
        });
      }
      return z.NEVER;
    }),
  );

/** Words, 1 to 4000 characters. */
export const text = z.string().check(z.minLength(1), z.maxLength(4000));
/** 金额. */
export const money = read(parseMoney, { type: 'Money' });
/** 比率. */
export const ratio = read(parseRatio, { type: 'Ratio' });
/** 日期. */
export const date = read(parseLocalDate, { type: 'LocalDate' });
/** A whole number from 1. */
export const count = z.int().check(z.minimum(1));
/** At most 500 items. */
export const list = <Item extends z.core.$ZodType>(item: Item) =>
  z.array(item).check(z.maxLength(500));
/** 术语. */
export const term = z.strictObject({ zh: text, en: text });
/** `shall` 应当, `may` 可以. */
export const force = z.enum(['shall', 'may']);
/** 依据. */
export const basis = z.strictObject({
  law: text,
  version: z.exactOptional(date),
  article: z.exactOptional(count),
  inserted: z.exactOptional(count),
  paragraph: z.exactOptional(count),
  item: z.exactOptional(count),
  subitem: z.exactOptional(count),
  section: z.exactOptional(text),
});

/** Reads plain data by a schema: unknown keys are errors, every fault is a problem with its path. */
export function readShape<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>> {
  const parsed = z.safeParse(schema, input);
  return parsed.success ? ok(parsed.data) : failed(...parsed.error.issues.flatMap(problemsOfIssue));
}

function problemsOfIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  const whole = problemOfIssue(issue);
  const { path } = whole;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      discretionProblem('discretion.unknownField', { field: shown(key) }, [...path, key]),
    );
  }
  const own: Pick<Problem, 'code' | 'params'> | undefined =
    issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  if (own !== undefined) return [{ ...own, path }];
  return [whole];
}
