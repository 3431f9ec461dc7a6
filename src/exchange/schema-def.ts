/* What a schema is made of, for those that write another check from it. */

/** @internal The definition of a schema or of a rule of one. */
export type Def = Readonly<Record<string, unknown>> & { readonly type: string };

/** @internal */
export const defOf = (schema: unknown): Def =>
  (schema as { readonly _zod: { readonly def: Def } })._zod.def;

/** @internal The rules that a schema has beside its type. */
export const rulesOf = (def: Def): readonly Readonly<Record<string, unknown>>[] =>
  ((def['checks'] as readonly unknown[] | undefined) ?? []).map(defOf);

/** @internal Rules are read of texts and lists alone. */
export const hasForeignRules = (def: Def): boolean =>
  def.type !== 'string' && def.type !== 'array' && rulesOf(def).length > 0;

/** @internal The values of a literal or an enum; none of another schema. */
export const choicesOf = (def: Def): readonly unknown[] =>
  def.type === 'literal'
    ? (def['values'] as readonly unknown[])
    : Object.values((def['entries'] as object | undefined) ?? {});

/** @internal A field of an object. */
export interface FieldDef {
  readonly key: string;
  /** Of the value that is there. */
  readonly schema: unknown;
  readonly isOptional: boolean;
}

/** @internal The fields of an object, in order; none of another schema. */
export const fieldsOf = (def: Def): readonly FieldDef[] =>
  Object.entries((def['shape'] as object | undefined) ?? {}).map(([key, field]) => {
    const fieldDef = defOf(field);
    const isOptional = fieldDef.type === 'optional';
    return { key, schema: isOptional ? fieldDef['innerType'] : field, isOptional };
  });
