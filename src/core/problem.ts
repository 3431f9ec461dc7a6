import type { Language, Term } from './term.js';

/**
 * 问题: what is wrong with an input, as plain data.
 *
 * `code` is a public, append-only contract; the sentence is made from it by `describe`.
 */
export interface Problem {
  /** Stable code, `folder.what`, for example `calendar.notPublished`. */
  readonly code: string;
  /** Where in the input: keys and indexes from the outside in; empty for the input itself. */
  readonly path: readonly (string | number)[];
  /** Values that the sentence shows. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Sentences of problem codes; `{name}` is replaced by the parameter of that name. */
export type ProblemCatalog = Readonly<Record<string, Term>>;

/** 占位符: the names that stand in braces in a sentence. */
export type Placeholder<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** The parameters that the sentences of one code need. */
export type ProblemParams<Sentences extends Term> = Readonly<
  Record<Placeholder<Sentences['en']>, string | number>
>;

/** Makes problems of one catalog: unknown codes and missing parameters do not compile. */
export type ProblemMaker<Catalog extends ProblemCatalog> = <Code extends keyof Catalog & string>(
  code: Code,
  params: ProblemParams<Catalog[Code]>,
  path?: readonly (string | number)[],
) => Problem;

/**
 * A maker of the problems of `catalog`; the catalog only types it.
 *
 * @example
 * problemsOf(coreProblems)('money.negative', { text: '-1' }, ['fine'])
 * // => { code: 'money.negative', path: ['fine'], params: { text: '-1' } }
 */
export function problemsOf<Catalog extends ProblemCatalog>(
  _catalog: Catalog,
): ProblemMaker<Catalog> {
  return (code, params, path = []) => ({ code, path, params });
}

/**
 * The problem, seen from `prefix` further out.
 *
 * @example
 * under('fine', { code: 'money.negative', path: ['min'], params: { text: '-1' } }).path // => ['fine', 'min']
 */
export function under(prefix: string | number, problem: Problem): Problem {
  return { ...problem, path: [prefix, ...problem.path] };
}

/**
 * The sentence of a problem in one language, or `undefined` where the catalog lacks its code.
 *
 * @example
 * describeFrom(coreProblems, { code: 'money.negative', path: [], params: { text: '-1' } }, 'en')
 * // => 'an amount cannot be negative: -1'
 */
export function describeFrom(
  catalog: ProblemCatalog,
  problem: Problem,
  language: Language,
): string | undefined {
  if (!Object.hasOwn(catalog, problem.code)) return undefined;
  const sentence = catalog[problem.code];
  return sentence?.[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(problem.params, name) ? String(problem.params[name]) : whole,
  );
}

/**
 * What an input looks like in a problem: short, printable, never longer than 60 characters.
 *
 * @example
 * shown('abc') // => 'abc'
 * shown(null) // => 'null'
 */
export function shown(input: unknown): string {
  if (typeof input === 'string') {
    const head = input.length > 60 ? `${input.slice(0, 57)}...` : input;
    return head.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  }
  if (Array.isArray(input)) return 'array';
  if (input === null || typeof input !== 'object')
    return typeof input === 'symbol' ? 'symbol' : shown(String(input));
  return 'object';
}
