/* The schemas of the library, read into one plain tree from which everything is written: JSON Schema, Java, SQL, samples. */
import type ts from 'typescript';
import type * as z from 'zod/mini';
import type { ContractEntry } from '../../src/exchange/exchanged-type.js';
import type { Documented, Sources } from './docs.js';

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly doc: Documented | undefined;
}

/** An object with named fields. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  /** Whether the library's own reader refuses a field that it does not know. */
  readonly closed: boolean;
}

/** One of several. `tag` is the field that tells which. */
export interface UnionShape {
  readonly kind: 'union';
  readonly options: readonly Shape[];
  readonly tag: string | undefined;
}

/** What a schema accepts. */
export type Shape =
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'local'; readonly name: string }
  | {
      readonly kind: 'string';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly pattern?: string;
    }
  | {
      readonly kind: 'integer' | 'number';
      readonly minimum?: number;
      readonly exclusiveMinimum?: number;
      readonly maximum?: number;
      readonly exclusiveMaximum?: number;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'null' }
  | { readonly kind: 'any' }
  | { readonly kind: 'const'; readonly value: string | number | boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly name: string }
  | {
      readonly kind: 'array';
      readonly items: Shape;
      readonly minItems?: number;
      readonly maxItems?: number;
    }
  | { readonly kind: 'record'; readonly key: Shape | undefined; readonly value: Shape }
  | ObjectShape
  | UnionShape;

/** An object or a union inside a type, with the name that it has there. */
export interface Local {
  readonly name: string;
  readonly shape: ObjectShape | UnionShape;
  readonly doc: Documented | undefined;
  /** Its name in TypeScript, where it has one. */
  readonly sourceName: string | undefined;
  /** Of a variant: the union, and the values of the tag. */
  readonly variantOf?: {
    readonly union: string;
    readonly tag: string;
    readonly values: readonly string[];
  };
}

/** A type of the contract with everything inside it. */
export interface Definition {
  readonly entry: ContractEntry;
  readonly shape: Shape;
  readonly locals: readonly Local[];
  readonly doc: Documented | undefined;
}

type Schema = z.core.$ZodType;
type Def = Readonly<Record<string, unknown>> & { readonly type: string };

const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def;

export const pascal = (text: string): string =>
  text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Reads the schemas of the registry. */
export function definitionsOf(
  contract: readonly ContractEntry[],
  sources: Sources,
): readonly Definition[] {
  const names = new Map<unknown, string>(contract.map(({ schema, name }) => [schema, name]));
  const known = new Set(contract.map(({ name }) => name));
  return contract.map((entry) => new Reader(entry, names, known, sources).definition());
}

class Reader {
  readonly #entry: ContractEntry;
  readonly #names: ReadonlyMap<unknown, string>;
  readonly #known: ReadonlySet<string>;
  readonly #sources: Sources;
  readonly #bySchema = new Map<unknown, string>();
  readonly #locals = new Map<string, Local | undefined>();

  constructor(
    entry: ContractEntry,
    names: ReadonlyMap<unknown, string>,
    known: ReadonlySet<string>,
    sources: Sources,
  ) {
    this.#entry = entry;
    this.#names = names;
    this.#known = known;
    this.#sources = sources;
  }

  definition(): Definition {
    const { schema, name } = this.#entry;
    const shape = this.#body(schema as unknown as Schema, this.#sources.typeNamed(name), name);
    const locals = [...this.#locals.values()].filter((local) => local !== undefined);
    return { entry: this.#entry, shape, locals, doc: this.#sources.docNamed(name) };
  }

  /** A schema where it is used: a type of the contract and what has a name are referred to. */
  #use(schema: Schema, type: ts.Type | undefined, hint: string): Shape {
    const name = this.#names.get(schema);
    if (name !== undefined) return { kind: 'ref', name };
    const def = defOf(schema);
    if (def.type === 'lazy') return this.#use((def['getter'] as () => Schema)(), type, hint);
    if (def.type === 'pipe') return this.#use(def['in'] as Schema, type, hint);
    if (def.type === 'custom') return this.#custom(def, type, hint);
    if (def.type === 'object' || (def.type === 'union' && def['discriminator'] !== undefined))
      return { kind: 'local', name: this.#local(schema, type, hint) };
    return this.#body(schema, type, hint);
  }

  #custom(def: Def, type: ts.Type | undefined, hint: string): Shape {
    const params = def['params'] as { readonly type?: string; readonly shape?: Schema } | undefined;
    if (params?.shape !== undefined) return this.#use(params.shape, type, hint);
    if (params?.type === undefined || !this.#known.has(params.type))
      throw new Error(
        `${this.#entry.name}, at ${hint}: a check of its own names no type of the contract (params.type) and no shape (params.shape)`,
      );
    return { kind: 'ref', name: params.type };
  }

  #local(
    schema: Schema,
    type: ts.Type | undefined,
    hint: string,
    variantOf?: Local['variantOf'],
  ): string {
    const before = this.#bySchema.get(schema);
    if (before !== undefined) return before;
    const source = this.#sources.nameOf(type);
    const wanted = variantOf === undefined ? (source?.name ?? pascal(hint)) : pascal(hint);
    const name = this.#free(wanted === this.#entry.name ? `${wanted}Value` : wanted);
    this.#bySchema.set(schema, name);
    this.#locals.set(name, undefined);
    const shape = this.#body(schema, type, name) as ObjectShape | UnionShape;
    const local: Local = {
      name,
      shape,
      doc: source?.doc,
      sourceName: source?.name,
      ...(variantOf !== undefined && { variantOf }),
    };
    // What is written twice in the schemas is one type: `basis` of two folders, for example.
    const twin = [...this.#locals.values()].find(
      (other) =>
        other !== undefined &&
        variantOf === undefined &&
        other.variantOf === undefined &&
        other.sourceName === local.sourceName &&
        JSON.stringify(other.shape) === JSON.stringify(shape),
    );
    if (twin === undefined) this.#locals.set(name, local);
    else {
      this.#locals.delete(name);
      this.#bySchema.set(schema, twin.name);
      return twin.name;
    }
    return name;
  }

  #free(wanted: string): string {
    if (!this.#locals.has(wanted)) return wanted;
    for (let number = 2; ; number += 1) {
      const name = `${wanted}${number}`;
      if (!this.#locals.has(name)) return name;
    }
  }

  #body(schema: Schema, type: ts.Type | undefined, hint: string): Shape {
    const def = defOf(schema);
    const checks = checksOf(def);
    switch (def.type) {
      case 'string':
        return { kind: 'string', ...lengths(checks, 'Length'), ...patternOf(checks) };
      case 'number': {
        const isInteger =
          def['format'] === 'safeint' || checks.some((check) => check['format'] === 'safeint');
        return { kind: isInteger ? 'integer' : 'number', ...boundsOf(checks) };
      }
      case 'boolean':
        return { kind: 'boolean' };
      case 'null':
        return { kind: 'null' };
      case 'unknown':
      case 'any':
        return { kind: 'any' };
      case 'literal': {
        const values = def['values'] as readonly (string | number | boolean)[];
        return values.length === 1
          ? { kind: 'const', value: values[0] as string }
          : { kind: 'enum', values: values as readonly string[], name: this.#enumName(type, hint) };
      }
      case 'enum':
        return {
          kind: 'enum',
          values: Object.values(def['entries'] as Readonly<Record<string, string>>),
          name: this.#enumName(type, hint),
        };
      case 'array':
        return {
          kind: 'array',
          items: this.#use(def['element'] as Schema, this.#sources.element(type), hint),
          ...lengths(checks, 'Items'),
        };
      case 'record': {
        const key = this.#use(def['keyType'] as Schema, undefined, `${hint}Key`);
        const value = this.#use(def['valueType'] as Schema, this.#sources.element(type), hint);
        const isPlain = key.kind === 'string' && Object.keys(key).length === 1;
        return { kind: 'record', key: isPlain ? undefined : key, value };
      }
      case 'object':
        return this.#object(def, type);
      case 'union':
        return this.#union(schema, def, type, hint);
      case 'nullable':
        return {
          kind: 'union',
          options: [this.#use(def['innerType'] as Schema, type, hint), { kind: 'null' }],
          tag: undefined,
        };
      case 'custom':
      case 'pipe':
      case 'lazy':
        return this.#use(schema, type, hint);
      default:
        throw new Error(`${this.#entry.name}, at ${hint}: the contract cannot say ${def.type}`);
    }
  }

  #enumName(type: ts.Type | undefined, hint: string): string {
    return this.#sources.nameOf(type)?.name ?? pascal(hint);
  }

  #object(def: Def, type: ts.Type | undefined): ObjectShape {
    if (checksOf(def).length > 0)
      throw new Error(`${this.#entry.name}: a check on a whole object belongs into the rules`);
    const shape = def['shape'] as Readonly<Record<string, Schema>>;
    return {
      kind: 'object',
      closed: def['catchall'] !== undefined && defOf(def['catchall']).type === 'never',
      fields: Object.entries(shape).map(([name, own]): Field => {
        const ownDef = defOf(own);
        const optional = ownDef.type === 'optional';
        const inner = optional ? (ownDef['innerType'] as Schema) : own;
        const { type: fieldType, doc } = this.#sources.field(type, name);
        return { name, optional, doc, shape: this.#use(inner, fieldType, name) };
      }),
    };
  }

  #union(schema: Schema, def: Def, type: ts.Type | undefined, hint: string): UnionShape {
    const tag = def['discriminator'] as string | undefined;
    const options = (def['options'] as readonly Schema[]).map((option) => {
      if (tag === undefined) return this.#use(option, type, hint);
      const own = defOf((defOf(option)['shape'] as Readonly<Record<string, Schema>>)[tag]);
      const values =
        own.type === 'enum'
          ? Object.values(own['entries'] as Readonly<Record<string, string>>)
          : (own['values'] as readonly string[]);
      const first = values[0] as string;
      const variant = this.#sources.variant(type, tag, first);
      return {
        kind: 'local',
        name: this.#local(option, variant, values.map(pascal).join('Or'), {
          union: hint,
          tag,
          values,
        }),
      } as const;
    });
    void schema;
    return { kind: 'union', options, tag };
  }
}

function checksOf(def: Def): readonly Def[] {
  const checks = (def['checks'] ?? []) as readonly unknown[];
  const own = def['check'] === undefined ? [] : [def];
  return [...own, ...checks.map(defOf)];
}

function lengths(
  checks: readonly Def[],
  what: 'Length' | 'Items',
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const check of checks) {
    if (check['check'] === 'min_length') found[`min${what}`] = check['minimum'] as number;
    else if (check['check'] === 'max_length') found[`max${what}`] = check['maximum'] as number;
    else if (check['check'] !== 'string_format')
      throw new Error(`the contract cannot say ${String(check['check'])}`);
  }
  return found;
}

function patternOf(checks: readonly Def[]): { readonly pattern?: string } {
  const patterns = checks.flatMap((check) =>
    check['pattern'] instanceof RegExp ? [check['pattern'].source] : [],
  );
  if (patterns.length > 1) throw new Error('the contract cannot say two patterns');
  return patterns[0] === undefined ? {} : { pattern: patterns[0] };
}

function boundsOf(checks: readonly Def[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const check of checks) {
    const value = check['value'] as number;
    if (check['check'] === 'greater_than')
      found[check['inclusive'] === true ? 'minimum' : 'exclusiveMinimum'] = value;
    else if (check['check'] === 'less_than')
      found[check['inclusive'] === true ? 'maximum' : 'exclusiveMaximum'] = value;
    else if (check['check'] !== 'number_format')
      throw new Error(`the contract cannot say ${String(check['check'])}`);
  }
  return found;
}
