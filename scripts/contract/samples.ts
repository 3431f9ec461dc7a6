/* Values that a schema of the contract accepts, and values that were changed somewhere. */
import { readdirSync, readFileSync } from 'node:fs';

export type Json =
  | null
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json };
export type Node = { readonly [key: string]: Json };

const folder = new URL('../../docs/contract/v1/json-schema/2020-12/', import.meta.url);

/** The schema files of one profile, by type. */
export function readSchemas(profile: 'strict' | 'tolerant'): ReadonlyMap<string, Node> {
  const own = new URL(`${profile}/`, folder);
  return new Map(
    readdirSync(own)
      .sort()
      .map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(new URL(name, own), 'utf8')) as Node,
      ]),
  );
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Place {
  readonly node: Node;
  readonly root: Node;
}

const TEXTS = ['某', 'a-1', '说明文字', 'CHN', 'b1', 'G4401060072026200482179', '2024', '440106'];

/** Texts that a pattern accepts. */
function textsOf(pattern: Json | undefined): readonly string[] {
  if (typeof pattern !== 'string') return TEXTS.slice(0, 3);
  const fitting = TEXTS.filter((text) => new RegExp(pattern, 'u').test(text));
  if (fitting.length === 0) throw new Error(`no sample fits ${pattern}`);
  return fitting;
}

/** Makes values of the types of one set of schemas. */
export class Sampler {
  readonly #schemas: ReadonlyMap<string, Node>;
  readonly #reached = new Map<string, ReadonlySet<string>>();
  readonly #costs = new Map<Node, number>();

  constructor(schemas: ReadonlyMap<string, Node>) {
    this.#schemas = schemas;
  }

  /** A value of the type. */
  sample(type: string, random: () => number): Json {
    const root = this.#schemas.get(type) as Node;
    return this.#make({ node: root, root }, random, 0);
  }

  /** The types that a type reaches, itself included. */
  reach(type: string): ReadonlySet<string> {
    const known = this.#reached.get(type) ?? this.#reach(type, new Set());
    this.#reached.set(type, known);
    return known;
  }

  #reach(type: string, seen: Set<string>): ReadonlySet<string> {
    if (seen.has(type)) return seen;
    seen.add(type);
    const refs = JSON.stringify(this.#schemas.get(type)).matchAll(/"\$ref":"(\w+)\.json"/g);
    for (const [, name = ''] of refs) this.#reach(name, seen);
    return seen;
  }

  #follow({ node, root }: Place): Place {
    const ref = node['$ref'];
    if (typeof ref !== 'string') return { node, root };
    if (ref.startsWith('#/$defs/')) {
      const defs = root['$defs'] as Node;
      return this.#follow({ node: defs[ref.slice(8)] as Node, root });
    }
    const other = this.#schemas.get(ref.replace('.json', '')) as Node;
    return this.#follow({ node: other, root: other });
  }

  /** How deep the smallest value is; without end where a type must hold itself. */
  #cost(place: Place, open: ReadonlySet<Node> = new Set()): number {
    const { node, root } = this.#follow(place);
    const known = this.#costs.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) return Number.POSITIVE_INFINITY;
    const inside = new Set([...open, node]);
    const of = (one: Json): number => this.#cost({ node: one as Node, root }, inside);
    let cost = 0;
    const options = (node['oneOf'] ?? node['anyOf']) as readonly Json[] | undefined;
    if (options !== undefined) cost = 1 + Math.min(...options.map(of));
    else if (isNode(node['properties'])) {
      const { properties } = node;
      const required = node['required'] as readonly string[];
      cost = 1 + Math.max(0, ...required.map((name) => of(properties[name] as Json)));
    } else if (node['type'] === 'array') {
      cost = Number(node['minItems'] ?? 0) > 0 ? 1 + of(node['items'] as Json) : 0;
    }
    if (Number.isFinite(cost) || open.size === 0) this.#costs.set(node, cost);
    return cost;
  }

  #make(place: Place, random: () => number, depth: number): Json {
    const { node, root } = this.#follow(place);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const make = (one: Json): Json => this.#make({ node: one as Node, root }, random, depth + 1);
    const isDeep = depth > 6;
    if (Array.isArray(node['examples'])) return pick(node['examples']);
    if (node['const'] !== undefined) return node['const'];
    if (Array.isArray(node['enum'])) return pick(node['enum']);
    const options = (node['oneOf'] ?? node['anyOf']) as readonly Json[] | undefined;
    if (options !== undefined) {
      const costs = options.map((one) => this.#cost({ node: one as Node, root }));
      const least = Math.min(...costs);
      return make(pick(isDeep ? options.filter((_, index) => costs[index] === least) : options));
    }
    if (isNode(node['properties'])) {
      const { properties } = node;
      const required = new Set(node['required'] as readonly string[]);
      return Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => required.has(name) || (!isDeep && random() < 0.5))
          .map(([name, one]) => [name, make(one)]),
      );
    }
    switch (node['type']) {
      case 'string':
        return pick(textsOf(node['pattern']));
      case 'boolean':
        return random() < 0.5;
      case 'null':
        return null;
      case 'integer':
      case 'number': {
        const least = Number(node['minimum'] ?? Number(node['exclusiveMinimum'] ?? -1) + 1);
        return (
          Math.max(least, -3) +
          Math.floor(random() * 30) +
          (node['type'] === 'number' && random() < 0.5 ? 0.5 : 0)
        );
      }
      case 'array': {
        const least = Number(node['minItems'] ?? 0);
        const length = isDeep ? least : least + Math.floor(random() * 3);
        return Array.from({ length }, () => make(node['items'] as Json));
      }
      case 'object': {
        const names = node['propertyNames'];
        const value = node['additionalProperties'];
        const keys = isDeep ? [] : ['一', 'b'].slice(0, Math.floor(random() * 3));
        return Object.fromEntries(
          keys.map((key) => [
            isNode(names) ? String(make(names)) : key,
            isNode(value) ? make(value) : 1,
          ]),
        );
      }
      default:
        return pick<Json>([1, '任意', null, { a: [true] }]);
    }
  }
}

const JUNK: readonly Json[] = [
  null,
  '',
  '某',
  'open',
  '2024-02-30',
  '2024-2-3',
  '1e5',
  '-1',
  '100',
  '0',
  ' ',
  0,
  -1,
  1.5,
  2,
  1e300,
  true,
  [],
  {},
  [null],
  { kind: 'fine' },
];

/** The value with one place changed: replaced, taken away, or added to. */
export function mutated(value: Json, random: () => number): Json {
  const paths: (readonly (string | number)[])[] = [[]];
  const walk = (one: Json, path: readonly (string | number)[]): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const [key, inner] of Object.entries(one)) {
      const own = [...path, Array.isArray(one) ? Number(key) : key];
      paths.push(own);
      walk(inner as Json, own);
    }
  };
  walk(value, []);
  const path = paths[Math.floor(random() * paths.length)] as readonly (string | number)[];
  const junk = JUNK[Math.floor(random() * JUNK.length)] as Json;
  const way = random();
  const at = (one: Json, left: readonly (string | number)[]): Json | undefined => {
    const [key, ...rest] = left;
    if (key === undefined) {
      if (way < 0.2) return undefined;
      if (way < 0.35 && isNode(one)) return { ...one, 新字段: junk };
      if (way < 0.5 && Array.isArray(one)) return [...one, junk];
      return junk;
    }
    if (Array.isArray(one)) {
      return one.flatMap((inner, index) => {
        const own = index === key ? at(inner as Json, rest) : (inner as Json);
        return own === undefined ? [] : [own];
      });
    }
    return Object.fromEntries(
      Object.entries(one as Node).flatMap(([name, inner]) => {
        const own = name === key ? at(inner, rest) : inner;
        return own === undefined ? [] : [[name, own]];
      }),
    );
  };
  return at(value, path) ?? null;
}
