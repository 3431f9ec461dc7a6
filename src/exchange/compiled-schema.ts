/*
 * A validator written from a schema as straight-line code: it builds nothing and stops at the first fault. It needs
 * `new Function`, which a strict content security policy forbids and reports even where the failure is caught, so nothing
 * here tries it out: whoever calls says that it is allowed.
 *
 * Beside the verdict it gives the length of the shortest JSON text of what the schema knows of the value. A line that is
 * exactly so long writes each key once, has no other key, no white space and no escape: nothing is left to look for.
 */
import type * as z from 'zod/mini';
import { choicesOf, type Def, defOf, fieldsOf, hasForeignRules, rulesOf } from './schema-def.js';

/**
 * A check of one parsed JSON value: −1 where the schema refuses it; else the length of the shortest text that it can have, or
 * 0 where that is not known.
 */
export type ShapeCheck = (value: unknown) => number;

/**
 * The check that asks the schema itself.
 */
export function plainCheck(schema: z.ZodMiniType): ShapeCheck {
  return (value) => (schema.safeParse(value).success ? 0 : -1);
}

interface Source {
  readonly constants: unknown[];
  variables: number;
}

/**
 * The check as generated code, of the same verdict as the schema on every parsed JSON value; `undefined` where the schema
 * uses something that the generator does not know, or the runtime forbids generated code.
 */
export function compiledCheck(schema: z.ZodMiniType): ShapeCheck | undefined {
  const source: Source = { constants: [], variables: 0 };
  const code = valueCode(schema, 'input', source);
  if (code === undefined) return undefined;
  try {
    const make = new Function('c', `return function (input) { let n = 0; ${code} return n; };`) as (
      constants: readonly unknown[],
    ) => ShapeCheck;
    return make(source.constants);
  } catch {
    // The caller was wrong: the runtime forbids it after all.
    return undefined;
  }
}

const FAIL = 'return -1;';

function constant(value: unknown, source: Source): string {
  source.constants.push(value);
  return `c[${source.constants.length - 1}]`;
}

function variable(source: Source): string {
  source.variables += 1;
  return `v${source.variables}`;
}

/** Statements that refuse the value, or add its length to `n`. */
function valueCode(schema: unknown, value: string, source: Source): string | undefined {
  const def = defOf(schema);
  if (hasForeignRules(def)) return undefined;
  switch (def.type) {
    case 'string': {
      const checks = checksCode(def, value, source);
      return checks === undefined
        ? undefined
        : `if (typeof ${value} !== 'string'${checks}) ${FAIL} n += ${value}.length + 2;`;
    }
    case 'custom':
      return customCode(def, value, source);
    case 'literal':
    case 'enum':
      return choiceCode(choicesOf(def), value, source);
    case 'array':
      return arrayCode(def, value, source);
    case 'object':
      return objectCode(def, value, source);
    case 'union':
      return unionCode(def, value, source);
    default:
      return undefined;
  }
}

function customCode(def: Def, value: string, source: Source): string {
  const sure = (def['params'] as Readonly<Record<string, unknown>> | undefined)?.['sure'];
  const asked = `!${constant(def['fn'], source)}(${value})`;
  const test =
    sure instanceof RegExp
      ? `(typeof ${value} !== 'string' || !${constant(sure, source)}.test(${value})) && ${asked}`
      : asked;
  return `if (${test}) ${FAIL} n += typeof ${value} === 'string' ? ${value}.length + 2 : 1;`;
}

function checksCode(def: Def, value: string, source: Source): string | undefined {
  let code = '';
  for (const rule of rulesOf(def)) {
    if (rule['check'] === 'min_length') code += ` || ${value}.length < ${rule['minimum']}`;
    else if (rule['check'] === 'max_length') code += ` || ${value}.length > ${rule['maximum']}`;
    else if (rule['check'] === 'string_format' && rule['format'] === 'regex')
      code += ` || !${constant(rule['pattern'], source)}.test(${value})`;
    else return undefined;
  }
  return code;
}

function choiceCode(
  choices: readonly unknown[],
  value: string,
  source: Source,
): string | undefined {
  if (choices.some((choice) => typeof choice !== 'string')) return undefined;
  const test =
    choices.length > 4
      ? `!${constant(new Set(choices), source)}.has(${value})`
      : choices.map((choice) => `${value} !== ${JSON.stringify(choice)}`).join(' && ');
  return `if (${test}) ${FAIL} n += ${value}.length + 2;`;
}

function arrayCode(def: Def, value: string, source: Source): string | undefined {
  const checks = checksCode(def, value, source);
  const element = variable(source);
  const index = variable(source);
  const code = valueCode(def['element'], element, source);
  if (checks === undefined || code === undefined) return undefined;
  return `if (!Array.isArray(${value})${checks}) ${FAIL}
n += ${value}.length === 0 ? 2 : ${value}.length + 1;
for (let ${index} = 0; ${index} < ${value}.length; ${index} += 1) { const ${element} = ${value}[${index}]; ${code} }`;
}

const isObjectCode = (value: string): string =>
  `if (typeof ${value} !== 'object' || ${value} === null || Array.isArray(${value})) ${FAIL}`;

function objectCode(def: Def, value: string, source: Source): string | undefined {
  if (def['catchall'] !== undefined) return undefined;
  // Two braces, and a comma for every member but the first: each member counts its own, so one is too many.
  let code = `${isObjectCode(value)} n += 1;`;
  for (const { key, schema, isOptional } of fieldsOf(def)) {
    const name = variable(source);
    const inner = valueCode(schema, name, source);
    if (inner === undefined) return undefined;
    const member = `n += ${JSON.stringify(key).length + 2}; ${inner}`;
    code += `\nconst ${name} = ${value}[${JSON.stringify(key)}]; `;
    code += isOptional ? `if (${name} !== undefined) { ${member} }` : member;
  }
  return code;
}

function unionCode(def: Def, value: string, source: Source): string | undefined {
  const discriminator = def['discriminator'];
  if (typeof discriminator !== 'string') return undefined;
  const tag = variable(source);
  let code = `${isObjectCode(value)} const ${tag} = ${value}[${JSON.stringify(discriminator)}];\nswitch (${tag}) {`;
  for (const option of def['options'] as readonly unknown[]) {
    const tagField = fieldsOf(defOf(option)).find(({ key }) => key === discriminator);
    const body = valueCode(option, value, source);
    if (body === undefined || tagField === undefined) return undefined;
    const tags = choicesOf(defOf(tagField.schema));
    code += `${tags.map((each) => `case ${JSON.stringify(each)}:`).join(' ')} { ${body} break; }\n`;
  }
  return `${code} default: ${FAIL} }`;
}
