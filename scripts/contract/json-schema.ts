/* JSON Schema of three dialects in two profiles: producers write what `strict` accepts, consumers read what `tolerant` accepts. */
import type { CodeTable } from './code-tables.js';
import { kebab } from './code-tables.js';
import type { Documented } from './docs.js';
import type { Definition, Field, Local, Shape } from './shape.js';

export type Dialect = '2020-12' | 'draft-07' | 'openapi';
export type Profile = 'strict' | 'tolerant';
export type Json =
  | null
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

/** What the writers of schemas must know besides the shapes. */
export interface Codes {
  readonly tables: readonly CodeTable[];
  readonly find: (values: readonly string[], name: string) => CodeTable | undefined;
}

/** `.example` belongs to nobody (RFC 2606): an identifier, not an address. */
export const BASE = 'https://zhifa.example/contract';
const META: Readonly<Record<Exclude<Dialect, 'openapi'>, string>> = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

class Writer {
  readonly #definition: Definition;
  readonly #dialect: Dialect;
  readonly #profile: Profile;
  readonly #codes: Codes;

  constructor(definition: Definition, dialect: Dialect, profile: Profile, codes: Codes) {
    this.#definition = definition;
    this.#dialect = dialect;
    this.#profile = profile;
    this.#codes = codes;
  }

  #refOf(name: string): string {
    return this.#dialect === 'openapi' ? `#/components/schemas/${name}` : `${name}.json`;
  }

  #localRef(name: string): string {
    if (this.#dialect === 'openapi')
      return `#/components/schemas/${this.#definition.entry.name}.${name}`;
    return this.#dialect === 'draft-07' ? `#/definitions/${name}` : `#/$defs/${name}`;
  }

  /** What stands beside a `$ref`: draft-07 ignores its neighbours. */
  #with(node: Node, notes: Node): Node {
    if (Object.keys(notes).length === 0) return node;
    return '$ref' in node && this.#dialect === 'draft-07'
      ? { allOf: [node], ...notes }
      : { ...node, ...notes };
  }

  #enum(values: readonly string[], name: string): Node {
    const table = this.#codes.find(values, name);
    if (table === undefined)
      throw new Error(
        `${this.#definition.entry.name}: no code table labels ${values.join(', ')} (${name}); add it to src/exchange/code-labels.ts`,
      );
    const zhOf = new Map(table.codes.map(({ code, zh }) => [code, zh]));
    return {
      type: 'string',
      enum: values,
      'x-table': table.name,
      'x-closed': table.closed,
      'x-zh': values.map((value) => zhOf.get(value) ?? ''),
    };
  }

  node(shape: Shape): Node {
    switch (shape.kind) {
      case 'ref':
        return { $ref: this.#refOf(shape.name) };
      case 'local':
        return { $ref: this.#localRef(shape.name) };
      case 'string': {
        const { kind: _, ...rest } = shape;
        return { type: 'string', ...rest };
      }
      case 'integer': {
        const { kind: _, ...rest } = shape;
        const hasMinimum = 'minimum' in rest || 'exclusiveMinimum' in rest;
        const hasMaximum = 'maximum' in rest || 'exclusiveMaximum' in rest;
        return {
          type: 'integer',
          ...(!hasMinimum && { minimum: Number.MIN_SAFE_INTEGER }),
          ...(!hasMaximum && { maximum: Number.MAX_SAFE_INTEGER }),
          ...rest,
        };
      }
      case 'number': {
        const { kind: _, ...rest } = shape;
        return { type: 'number', ...rest };
      }
      case 'boolean':
      case 'null':
        return { type: shape.kind };
      case 'any':
        return {};
      case 'const':
        return { const: shape.value };
      case 'enum':
        return this.#enum(shape.values, shape.name);
      case 'array': {
        const { minItems, maxItems } = shape;
        return {
          type: 'array',
          items: this.node(shape.items),
          ...(minItems !== undefined && { minItems }),
          ...(maxItems !== undefined && { maxItems }),
        };
      }
      case 'record':
        return {
          type: 'object',
          ...(shape.key !== undefined && { propertyNames: this.node(shape.key) }),
          additionalProperties: this.node(shape.value),
        };
      case 'object':
        return {
          type: 'object',
          properties: Object.fromEntries(
            shape.fields.map((field) => [field.name, this.#field(field)]),
          ),
          required: shape.fields.filter(({ optional }) => !optional).map(({ name }) => name),
          additionalProperties: this.#profile === 'tolerant' && !shape.closed,
        };
      case 'union': {
        if (shape.tag === undefined)
          return { anyOf: shape.options.map((option) => this.node(option)) };
        const variants = shape.options.map((option) => this.#local(option));
        return {
          oneOf: variants.map(({ name }) => ({ $ref: this.#localRef(name) })),
          discriminator: {
            propertyName: shape.tag,
            mapping: Object.fromEntries(
              variants.flatMap(({ name, variantOf }) =>
                (variantOf?.values ?? []).map((value) => [value, this.#localRef(name)]),
              ),
            ),
          },
        };
      }
    }
  }

  #local(shape: Shape): Local {
    const found = this.#definition.locals.find(
      ({ name }) => shape.kind === 'local' && name === shape.name,
    );
    if (found === undefined)
      throw new Error(`${this.#definition.entry.name}: a variant without a name`);
    return found;
  }

  #field({ shape, doc }: Field): Node {
    const node = this.node(shape);
    const notes = notesOf(doc);
    // The labels of codes stand in x-zh; the term of the field then goes into the description alone.
    return this.#with(node, 'x-zh' in node ? omit(notes, 'x-zh') : notes);
  }

  /** The Chinese of a variant is that of its tag: of the state, or the kind. */
  #variantTerm({ variantOf }: Local): { readonly zh: string; readonly en: string } | undefined {
    if (variantOf === undefined) return undefined;
    const all = this.#definition.locals.flatMap((local) =>
      local.variantOf?.union === variantOf.union ? local.variantOf.values : [],
    );
    const codes = this.#codes.find(all, variantOf.union)?.codes ?? [];
    const own = variantOf.values.flatMap((value) => codes.find(({ code }) => code === value) ?? []);
    return own.length === 0
      ? undefined
      : { zh: own.map(({ zh }) => zh).join('、'), en: own.map(({ en }) => en).join(', ') };
  }

  localNode(local: Local): Node {
    const term = this.#variantTerm(local);
    const description = [term && `${term.zh} · ${term.en}`, local.doc?.doc]
      .filter((text) => text !== undefined)
      .join('. ');
    const zh = term?.zh ?? local.doc?.zh;
    return {
      title: local.name,
      ...(description !== '' && { description }),
      ...(zh !== undefined && { 'x-zh': zh }),
      ...this.#tagged(this.node(local.shape), local, term),
    };
  }

  /** A tag that says nothing itself has the name of its variant. */
  #tagged(
    node: Node,
    { variantOf }: Local,
    term: { readonly zh: string; readonly en: string } | undefined,
  ): Node {
    const properties = node['properties'] as Readonly<Record<string, Node>> | undefined;
    const tag = variantOf && properties?.[variantOf.tag];
    if (variantOf === undefined || tag === undefined || 'description' in tag) return node;
    const description =
      term === undefined
        ? `Tells it from the other forms of ${variantOf.union}`
        : `${term.zh} · ${term.en}`;
    const own = {
      ...tag,
      description,
      ...(term !== undefined && !('x-zh' in tag) && { 'x-zh': term.zh }),
    };
    return { ...node, properties: { ...properties, [variantOf.tag]: own } };
  }

  rootNotes(): Node {
    const { entry, doc } = this.#definition;
    const table = this.#codes.tables.find(
      ({ name, closed }) => !closed && name === `${kebab(entry.name)}s`,
    );
    return {
      title: entry.name,
      description: `${entry.label.zh} · ${entry.label.en}.${doc === undefined ? '' : ` ${doc.doc}`}`,
      'x-zh': entry.label.zh,
      'x-en': entry.label.en,
      'x-kind': entry.kind,
      ...(entry.rules.length > 0 && { 'x-rule': entry.rules }),
      ...(entry.examples.length > 0 && { examples: entry.examples }),
      ...(table !== undefined && { 'x-table': table.name, 'x-closed': false }),
    };
  }
}

const omit = (node: Node, name: string): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));

const notesOf = (doc: Documented | undefined): Node =>
  doc === undefined
    ? {}
    : { description: doc.doc, ...(doc.zh !== undefined && { 'x-zh': doc.zh }) };

/** One schema file. */
export function schemaOf(
  definition: Definition,
  version: string,
  dialect: Exclude<Dialect, 'openapi'>,
  profile: Profile,
  codes: Codes,
): Node {
  const writer = new Writer(definition, dialect, profile, codes);
  const locals = Object.fromEntries(
    definition.locals.map((local) => [local.name, writer.localNode(local)]),
  );
  return {
    $schema: META[dialect],
    $id: `${BASE}/${version}/${dialect}/${profile}/${definition.entry.name}.json`,
    ...writer.rootNotes(),
    ...writer.node(definition.shape),
    ...(definition.locals.length > 0 && {
      [dialect === 'draft-07' ? 'definitions' : '$defs']: locals,
    }),
  };
}

/** An OpenAPI 3.1 document that holds the types as components and no path. */
export function openApiOf(
  definitions: readonly Definition[],
  version: string,
  profile: Profile,
  codes: Codes,
): Node {
  const schemas = definitions.flatMap((definition) => {
    const writer = new Writer(definition, 'openapi', profile, codes);
    const { name } = definition.entry;
    return [
      [name, { ...writer.rootNotes(), ...writer.node(definition.shape) }] as const,
      ...definition.locals.map(
        (local) => [`${name}.${local.name}`, writer.localNode(local)] as const,
      ),
    ];
  });
  return {
    openapi: '3.1.0',
    info: { title: `zhifa contract, ${profile}`, version },
    jsonSchemaDialect: META['2020-12'],
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
}
