/*
 * An operation is a public calculation by name, over JSON: what a conformance vector calls, and what a program in another
 * language implements under the same name. Its input is read field by field, so that no file from outside reaches a
 * calculation unread.
 */
import type * as z from 'zod/mini';
import {
  byCodeUnit,
  coreProblem,
  failed,
  type Instant,
  isFields,
  type LegalBasis,
  type LocalDate,
  type Money,
  ok,
  type Problem,
  parseInstant,
  parseLocalDate,
  parseMoney,
  parseRatio,
  type Ratio,
  type Result,
  resultOfSchema,
  shown,
  type Term,
  under,
} from '../core/index.js';
import { legalBasisSchema } from '../plan/schemas.js';
import type { Hasher } from '../record/index.js';
import { conformanceProblem } from './problems.js';

/** 运行运算所需: what a pure library does not have. */
export interface OperationTools {
  /** 哈希, for the operations of records; without it they answer `conformance.hasherMissing`. */
  readonly hasher?: Hasher;
}

/** 运算: a public calculation by name, over JSON. */
export interface Operation {
  /** `folder.function` of the library; never changes and is never used again. */
  readonly id: string;
  /** What it computes. */
  readonly label: Term;
  /** 输入: the type of each field; `?` after a field that may be left out, `[]` after the type of a list. */
  readonly input: Readonly<Record<string, string>>;
  /** 输出: the type of the value. */
  readonly output: string;
  /** Computes it. Pure and total: any JSON gives a value or problems. */
  readonly run: (input: unknown, tools?: OperationTools) => Result<unknown>;
}

/** How a field of an input is read. */
export interface Field<T> {
  /** The name of its type. */
  readonly type: string;
  /** Its reader. */
  readonly read: (input: unknown) => Result<T>;
  /** Set where the field may be left out. */
  readonly optional?: true;
}

/** The fields of an input, by name. */
export type InputFields = Readonly<Record<string, Field<unknown>>>;

/** What the fields read; a field that may be left out and is, is not there. */
export type FieldsRead<F extends InputFields> = {
  readonly [Name in keyof F as F[Name] extends Optional ? never : Name]: ValueOf<F[Name]>;
} & {
  readonly [Name in keyof F as F[Name] extends Optional ? Name : never]?: ValueOf<F[Name]>;
};

type Optional = { readonly optional: true };
type ValueOf<F> = F extends Field<infer T> ? T : never;

/** A field of a type that is read by a function. */
export function field<T>(type: string, read: (input: unknown) => Result<T>): Field<T> {
  return { type, read };
}

/** A field that may be left out. */
export function optional<T>({ type, read }: Field<T>): Field<T> & { readonly optional: true } {
  return { type, read, optional: true };
}

/** A field that is a list. */
export function list<T>({ type, read }: Field<T>): Field<readonly T[]> {
  return field(`${type}[]`, (input) => {
    if (!Array.isArray(input)) return notOf(`${type}[]`, input);
    const problems: Problem[] = [];
    const values: T[] = [];
    input.forEach((each: unknown, index) => {
      const answer = read(each);
      if (answer.ok) values.push(answer.value);
      else problems.push(...answer.problems.map((problem) => under(index, problem)));
    });
    return problems.length > 0 ? failed(...problems) : ok(values);
  });
}

const notOf = (type: string, input: unknown): Result<never> =>
  failed(conformanceProblem('conformance.notOfType', { type, actual: shown(input) }));

/** Any text. */
export const text: Field<string> = field('text', (input) =>
  typeof input === 'string' ? ok(input) : notOf('text', input),
);

/** A whole number. */
export const integer: Field<number> = field('integer', (input) =>
  Number.isSafeInteger(input) ? ok(input as number) : notOf('integer', input),
);

/** Any number. */
export const number: Field<number> = field('number', (input) =>
  typeof input === 'number' && Number.isFinite(input) ? ok(input) : notOf('number', input),
);

/** Yes or no. */
export const flag: Field<boolean> = field('boolean', (input) =>
  typeof input === 'boolean' ? ok(input) : notOf('boolean', input),
);

/** Anything: the calculation is itself a reader of what comes from outside. */
export const anything: Field<unknown> = field('any', (input) => ok(input));

/** A date. */
export const date: Field<LocalDate> = field('LocalDate', parseLocalDate);

/** A moment. */
export const moment: Field<Instant> = field('Instant', parseInstant);

/** An amount. */
export const amount: Field<Money> = field('Money', parseMoney);

/** A ratio. */
export const share: Field<Ratio> = field('Ratio', parseRatio);

/** A citation. */
export const citation: Field<LegalBasis> = byShape('LegalBasis', legalBasisSchema);

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Field<W> {
  const type = words.map((each) => `'${each}'`).join(' | ');
  return field(type, (input) => {
    const found = words.find((each) => each === input);
    return found === undefined ? notOf(type, input) : ok(found);
  });
}

/** A word in place of the value. */
export function orWord<const W extends string, T>(one: W, { type, read }: Field<T>): Field<T | W> {
  return field<T | W>(`${type} | '${one}'`, (input) => (input === one ? ok(one) : read(input)));
}

/** An object of a type whose members the calculation reads itself. */
export function object<T>(type: string): Field<T> {
  return field(type, (input) => (isFields(input) ? ok(input as T) : notOf(type, input)));
}

/** An object of a type whose members are read each by its own reader; one that is not known is refused. */
export function struct<T>(type: string, fields: InputFields): Field<T> {
  return field(type, (input) =>
    isFields(input) ? (readFields(fields, input) as Result<T>) : notOf(type, input),
  );
}

/** A state of a procedure, in one of the statuses from which the calculation takes it. */
export function inStatus<
  State extends { readonly status: string },
  const Status extends State['status'],
>(
  type: string,
  read: (input: unknown) => Result<State>,
  ...statuses: readonly Status[]
): Field<Extract<State, { readonly status: Status }>> {
  const accepted = statuses.map((each) => `'${each}'`).join(' | ');
  return field(`${type} in ${accepted}`, (input) => {
    const state = read(input);
    if (!state.ok) return state;
    const { status } = state.value;
    return statuses.some((each) => each === status)
      ? (state as Result<Extract<State, { readonly status: Status }>>)
      : failed(conformanceProblem('conformance.otherStatus', { status, accepted }, ['status']));
  });
}

/** Values of one type, by name. */
export function recordOf<T>({ type, read }: Field<T>): Field<Readonly<Record<string, T>>> {
  const name = `Record<${type}>`;
  return field(name, (input) => {
    if (!isFields(input)) return notOf(name, input);
    const members = Object.keys(input).map((key) => [key, { type, read }] as const);
    return readFields(Object.fromEntries(members), input) as Result<Readonly<Record<string, T>>>;
  });
}

/** What fits a schema. */
export function byShape<T>(type: string, schema: z.ZodMiniType): Field<T> {
  return field(type, (input) => resultOfSchema(schema.safeParse(input), input as T));
}

/** One line of the registry. */
export function operation<F extends InputFields>(
  id: string,
  zh: string,
  en: string,
  fields: F,
  output: string,
  run: (input: FieldsRead<F>, tools: OperationTools) => Result<unknown>,
): Operation {
  return {
    id,
    label: { zh, en },
    input: Object.fromEntries(
      Object.entries(fields).map(([name, each]) => [
        each.optional === true ? `${name}?` : name,
        each.type,
      ]),
    ),
    output,
    run: (input, tools = {}) => {
      if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
      const read = readFields(fields, input);
      return read.ok ? attempted(() => run(read.value as FieldsRead<F>, tools)) : read;
    },
  };
}

/** The members by their readers, with every problem of all of them. */
function readFields(
  fields: InputFields,
  input: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, unknown>>> {
  const problems: Problem[] = Object.keys(input)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => conformanceProblem('conformance.fieldUnknown', { field: shown(name) }, [name]));
  const read: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(fields)) {
    if (!Object.hasOwn(input, name)) {
      if (each.optional !== true)
        problems.push(conformanceProblem('conformance.fieldMissing', { field: name }, [name]));
      continue;
    }
    const answer = each.read(input[name]);
    if (answer.ok) read[name] = answer.value;
    else problems.push(...answer.problems.map((problem) => under(name, problem)));
  }
  return problems.length > 0 ? failed(...problems) : ok(read);
}

/** Doubts about the texts that the register was read from: they pass when a text is read again, so no vector holds them. */
const DOUBTS: readonly string[] = ['law.openQuestion', 'law.unproved', 'law.pastSnapshot'];

/** A calculation that cannot read a member of its input says so; no file makes it throw. */
function attempted(run: () => Result<unknown>): Result<unknown> {
  try {
    const answer = run();
    return answer.ok
      ? ok(
          answer.value,
          answer.warnings.filter(({ code }) => !DOUBTS.includes(code)),
        )
      : answer;
  } catch (thrown) {
    const detail = thrown instanceof Error ? shown(thrown.message) : shown(thrown);
    return failed(conformanceProblem('conformance.notComputed', { detail }));
  }
}

/** An operation that reads one text. */
export const reading = (
  id: string,
  zh: string,
  en: string,
  output: string,
  read: (input: unknown) => Result<unknown>,
): Operation => operation(id, zh, en, { text: anything }, output, ({ text: one }) => read(one));

/** In order of their text. */
export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort(byCodeUnit);

/** What a check found and where, in the order in which it was found. */
export const findingsOf = (problems: readonly Problem[]): unknown =>
  problems.map(({ code, path }) => ({ code, path }));

/** Members that say why, and not what. */
const REASONS: readonly string[] = ['trace', 'receipt', 'label', 'basis'];

/** The value without its reasons, at every depth. */
export function withoutReasons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReasons);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !REASONS.includes(name))
      .map(([name, each]) => [name, withoutReasons(each)]),
  );
}

/** Each code once. */
export const codesOf = (problems: readonly Problem[]): readonly string[] =>
  sorted([...new Set(problems.map(({ code }) => code))]);
