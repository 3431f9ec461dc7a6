import type { Result, SchemaAnswer, Term } from '../core/index.js';

/** What a type of the contract is: a record of its own, a part of records, or a text of one written form. */
export type ExchangedKind = 'record' | 'part' | 'value';

/** 交换类型: a type that crosses to other systems. */
export interface ExchangedType {
  /** ASCII, the name of the type in TypeScript; never changes. */
  readonly name: string;
  /** 名称. */
  readonly label: Term;
  /** What it is. */
  readonly kind: ExchangedKind;
  /** The library's own reader. */
  readonly parse: (input: unknown) => Result<unknown>;
  /** Codes of the problems that the reader finds and no schema can. */
  readonly rules: readonly string[];
  /** Of a value: some that are valid. */
  readonly examples: readonly string[];
}

/** A type with its schema, which is not public. */
export interface ContractEntry extends ExchangedType {
  /** The shape; the JSON Schemas are generated from it. */
  readonly schema: { readonly safeParse: (input: unknown) => SchemaAnswer };
}

/** One line of the registry. */
export function exchanged(
  name: string,
  kind: ExchangedKind,
  zh: string,
  en: string,
  schema: ContractEntry['schema'],
  parse: ExchangedType['parse'],
  rules: readonly string[] = [],
  examples: readonly string[] = [],
): ContractEntry {
  return { name, label: { zh, en }, kind, schema, parse, rules, examples };
}
