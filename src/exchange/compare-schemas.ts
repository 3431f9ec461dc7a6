/*
 * Whether one JSON Schema may follow another. A change is additive when what was written before is still accepted, and what is
 * written from now on (by the strict profile) is accepted by whoever reads with the schema of before (by the tolerant one).
 */
import { type Term, term } from '../core/index.js';

/** JSON: any value. */
export type JsonValue =
  | null
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A schema as the contract writes it. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/**
 * 契约变更的种类: why a change is additive or breaking.
 *
 * @example
 * schemaChangeReasons.requiredAdded.zh // => '增加必填字段'
 */
export const schemaChangeReasons = {
  fieldAdded: term('增加可选字段', 'an optional field was added'),
  typeAdded: term('增加类型', 'a type was added'),
  typeRemoved: term('删去类型', 'a type was removed'),
  fieldRemoved: term('删去字段', 'a field was removed'),
  requiredAdded: term('增加必填字段', 'a required field was added'),
  becameRequired: term('可选改为必填', 'a field became required'),
  becameOptional: term('必填改为可选', 'a field became optional'),
  codeAdded: term('增加代码', 'a code was added'),
  codeRemoved: term('删去代码', 'a code was removed'),
  variantAdded: term('增加联合的成员', 'a variant was added'),
  variantRemoved: term('删去联合的成员', 'a variant was removed'),
  tagChanged: term('改变联合的标签', 'the tag of a union changed'),
  kindChanged: term('改变类型或者固定值', 'the type or the constant changed'),
  referenceChanged: term('改变所引用的类型', 'another type is referred to'),
  narrowed: term('限制收紧', 'a limit became narrower'),
  widened: term('限制放宽', 'a limit became wider'),
  limitChanged: term('改变写法要求', 'a pattern changed'),
  unknownFieldsRefused: term('不再接受未知字段', 'unknown fields are no longer accepted'),
  unknownFieldsAccepted: term('改为接受未知字段', 'unknown fields are accepted now'),
  ruleAdded: term('增加模式之外的规则', 'a rule beyond the schema was added'),
  ruleRemoved: term('删去模式之外的规则', 'a rule beyond the schema was removed'),
} as const satisfies Readonly<Record<string, Term>>;

/** 契约变更的种类. */
export type SchemaChangeReason = keyof typeof schemaChangeReasons;

/** 契约变更. */
export interface SchemaChange {
  /** Whether both sides may go on as they are. */
  readonly effect: 'additive' | 'breaking';
  /** Where in the schema. */
  readonly path: readonly (string | number)[];
  /** Why. */
  readonly reason: SchemaChangeReason;
  /** What, for example the field or the code. */
  readonly subject: string;
}

type Path = readonly (string | number)[];

const ADDITIVE: ReadonlySet<SchemaChangeReason> = new Set(['fieldAdded', 'typeAdded']);

const change = (path: Path, reason: SchemaChangeReason, subject = ''): SchemaChange => ({
  effect: ADDITIVE.has(reason) ? 'additive' : 'breaking',
  path,
  reason,
  subject,
});

const isObject = (value: JsonValue | undefined): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: JsonValue | undefined): JsonSchema => (isObject(value) ? value : {});
const textsOf = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    : [];
const same = (left: JsonValue | undefined, right: JsonValue | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/**
 * 比较两个版本的模式: every difference that a writer or a reader can notice; descriptions and labels are none.
 *
 * @example
 * const older = { type: 'object', properties: {}, required: [], additionalProperties: true }
 * const newer = { ...older, properties: { note: { type: 'string' } } }
 * compareSchemas(older, newer) // => [{ effect: 'additive', path: ['properties', 'note'], reason: 'fieldAdded', subject: 'note' }]
 */
export function compareSchemas(older: JsonSchema, newer: JsonSchema): readonly SchemaChange[] {
  return compare(older, newer, []);
}

/**
 * 比较两个版本的契约: as {@link compareSchemas}, for a folder of schemas by their names.
 *
 * @example
 * compareContracts({ Term: { type: 'object' } }, {}) // => [{ effect: 'breaking', path: ['Term'], reason: 'typeRemoved', subject: 'Term' }]
 */
export function compareContracts(
  older: Readonly<Record<string, JsonSchema>>,
  newer: Readonly<Record<string, JsonSchema>>,
): readonly SchemaChange[] {
  return [
    ...Object.entries(older).flatMap(([name, schema]) => {
      const next = newer[name];
      return next === undefined
        ? [change([name], 'typeRemoved', name)]
        : compare(schema, next, [name]);
    }),
    ...Object.keys(newer)
      .filter((name) => !Object.hasOwn(older, name))
      .map((name) => change([name], 'typeAdded', name)),
  ];
}

function compare(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  return [
    ...kinds(older, newer, path),
    ...codes(older, newer, path),
    ...fields(older, newer, path),
    ...limits(older, newer, path),
    ...options(older, newer, path),
    ...rules(older, newer, path),
    ...(['items', 'propertyNames', 'additionalProperties'] as const).flatMap((keyword) =>
      isObject(older[keyword]) && isObject(newer[keyword])
        ? compare(objectOf(older[keyword]), objectOf(newer[keyword]), [...path, keyword])
        : [],
    ),
    ...(['$defs', 'definitions'] as const).flatMap((keyword) =>
      definitions(objectOf(older[keyword]), objectOf(newer[keyword]), [...path, keyword]),
    ),
  ];
}

function kinds(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  return [
    ...(same(older['type'], newer['type']) && same(older['const'], newer['const'])
      ? []
      : [change(path, 'kindChanged', String(newer['const'] ?? newer['type'] ?? ''))]),
    ...(same(referenceOf(older), referenceOf(newer))
      ? []
      : [change(path, 'referenceChanged', String(referenceOf(newer) ?? ''))]),
  ];
}

/** Draft-07 keeps a reference that has neighbours in `allOf`. */
function referenceOf({ $ref, allOf }: JsonSchema): JsonValue | undefined {
  return $ref ?? (Array.isArray(allOf) ? objectOf(allOf[0])['$ref'] : undefined);
}

function codes(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  const [before, after] = [textsOf(older['enum']), textsOf(newer['enum'])];
  return differences(before, after, [...path, 'enum'], 'codeAdded', 'codeRemoved');
}

function differences(
  before: readonly string[],
  after: readonly string[],
  path: Path,
  added: SchemaChangeReason,
  removed: SchemaChangeReason,
): readonly SchemaChange[] {
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => change(path, removed, one)),
    ...after.filter((one) => !before.includes(one)).map((one) => change(path, added, one)),
  ];
}

function fields(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  const [before, after] = [objectOf(older['properties']), objectOf(newer['properties'])];
  const [needed, needs] = [textsOf(older['required']), textsOf(newer['required'])];
  const own = Object.keys(before).flatMap((name): readonly SchemaChange[] => {
    const at = [...path, 'properties', name];
    if (!Object.hasOwn(after, name)) return [change(at, 'fieldRemoved', name)];
    const inner = compare(objectOf(before[name]), objectOf(after[name]), at);
    if (needed.includes(name) === needs.includes(name)) return inner;
    return [...inner, change(at, needs.includes(name) ? 'becameRequired' : 'becameOptional', name)];
  });
  const added = Object.keys(after)
    .filter((name) => !Object.hasOwn(before, name))
    .map((name) =>
      change(
        [...path, 'properties', name],
        needs.includes(name) ? 'requiredAdded' : 'fieldAdded',
        name,
      ),
    );
  const [open, opens] = [older, newer].map((one) => one['additionalProperties'] !== false);
  return [
    ...own,
    ...added,
    ...(open === opens
      ? []
      : [
          change(
            [...path, 'additionalProperties'],
            opens ? 'unknownFieldsAccepted' : 'unknownFieldsRefused',
          ),
        ]),
  ];
}

const LEAST = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const;
const MOST = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const;

function limits(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  const numberOf = (value: JsonValue | undefined, none: number): number =>
    typeof value === 'number' ? value : none;
  const found = [
    ...LEAST.map((keyword) => {
      const none = Number.NEGATIVE_INFINITY;
      return [keyword, numberOf(newer[keyword], none) - numberOf(older[keyword], none)] as const;
    }),
    ...MOST.map((keyword) => {
      const none = Number.POSITIVE_INFINITY;
      return [keyword, numberOf(older[keyword], none) - numberOf(newer[keyword], none)] as const;
    }),
  ].flatMap(([keyword, by]) =>
    by > 0
      ? [change([...path, keyword], 'narrowed', keyword)]
      : by < 0
        ? [change([...path, keyword], 'widened', keyword)]
        : [],
  );
  return same(older['pattern'], newer['pattern'])
    ? found
    : [...found, change([...path, 'pattern'], 'limitChanged', String(newer['pattern'] ?? ''))];
}

function options(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  const tags = [older, newer].map((one) => objectOf(one['discriminator'])['propertyName']);
  const tag = same(tags[0], tags[1])
    ? []
    : [change([...path, 'discriminator'], 'tagChanged', String(tags[1] ?? ''))];
  return [
    ...tag,
    ...(['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const [before, after] = [outlines(older[keyword]), outlines(newer[keyword])];
      return differences(before, after, [...path, keyword], 'variantAdded', 'variantRemoved');
    }),
  ];
}

/** What an option is: the type that it refers to, or itself. */
const outlines = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.map((one) => String(objectOf(one)['$ref'] ?? JSON.stringify(one)))
    : [];

function rules(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  const [before, after] = [textsOf(older['x-rule']), textsOf(newer['x-rule'])];
  return differences(before, after, [...path, 'x-rule'], 'ruleAdded', 'ruleRemoved');
}

/** A part that came or went is told where it is used. */
function definitions(older: JsonSchema, newer: JsonSchema, path: Path): readonly SchemaChange[] {
  return Object.keys(older).flatMap((name) =>
    Object.hasOwn(newer, name)
      ? compare(objectOf(older[name]), objectOf(newer[name]), [...path, name])
      : [],
  );
}
