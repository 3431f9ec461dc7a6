/*
 * A pattern of lines written from a schema: it matches the text of a record that the schema accepts, where the keys stand in
 * the order of the schema, each once, with no other key, white space or escape between them. Nothing is left to look for in
 * such a line once it parses. The pattern says nothing about any other line: it may be as good.
 */
import type * as z from 'zod/mini';
import { choicesOf, type Def, defOf, fieldsOf, hasForeignRules, rulesOf } from './schema-def.js';

/** A member as it stands in a text, with the comma before it. */
interface Member {
  readonly text: string;
  readonly isOptional: boolean;
}

/**
 * The pattern; `undefined` where the schema uses something that it cannot say.
 */
export function linePattern(schema: z.ZodMiniType): RegExp | undefined {
  const source = valuePattern(schema);
  return source === undefined ? undefined : new RegExp(`^${source}$`);
}

function valuePattern(schema: unknown): string | undefined {
  const def = defOf(schema);
  if (hasForeignRules(def)) return undefined;
  switch (def.type) {
    case 'string':
      return stringPattern(def);
    case 'custom':
      return quoted((def['params'] as { readonly sure?: RegExp } | undefined)?.sure);
    case 'literal':
    case 'enum':
      return choicePattern(choicesOf(def));
    case 'array':
      return arrayPattern(def);
    case 'object':
    case 'union': {
      const alternatives = alternativesOf(def);
      return alternatives === undefined ? undefined : objectPattern(alternatives);
    }
    default:
      return undefined;
  }
}

/** Nothing that stands otherwise in a text: no quote, backslash or control character can match it. */
const PLAIN = /^\^((?:[\w:-]|\\[d.+]|\[(?:\d-\d|A-Z|a-z|[\w.:/])+-?\]|\(\?:|[(){},?|])+)\$$/;

/** A text of which a whole pattern tells what it may be. */
function quoted(pattern: RegExp | undefined): string | undefined {
  const inside = PLAIN.exec(pattern?.source ?? '')?.[1]?.replace(/\((?!\?)/g, '(?:');
  return inside === undefined || pattern?.flags !== '' ? undefined : `"(?:${inside})"`;
}

function stringPattern(def: Def): string | undefined {
  const rules = rulesOf(def);
  const bounds = boundsOf(rules);
  if (bounds !== undefined) return `"[^"\\\\]{${bounds.least},${bounds.most ?? ''}}"`;
  return rules.length === 1 ? quoted(rules[0]?.['pattern'] as RegExp | undefined) : undefined;
}

/** The length that the rules allow; `undefined` where one of them speaks of something else. */
function boundsOf(
  rules: ReturnType<typeof rulesOf>,
): { readonly least: number; readonly most: number | undefined } | undefined {
  let least = 0;
  let most: number | undefined;
  for (const rule of rules)
    if (rule['check'] === 'min_length') least = Math.max(least, rule['minimum'] as number);
    else if (rule['check'] === 'max_length')
      most = Math.min(most ?? Infinity, rule['maximum'] as number);
    else return undefined;
  return { least, most };
}

function choicePattern(choices: readonly unknown[]): string | undefined {
  return choices.every((choice) => typeof choice === 'string' && /^\w+$/.test(choice))
    ? `"(?:${choices.join('|')})"`
    : undefined;
}

/** A list that may be empty and has an end. */
function arrayPattern(def: Def): string | undefined {
  const element = valuePattern(def['element']);
  const { least = 1, most = 0 } = boundsOf(rulesOf(def)) ?? {};
  if (element === undefined || least > 0 || most < 1) return undefined;
  return `\\[(?:${element}(?:,${element}){0,${most - 1}})?\\]`;
}

/** The members of an object, or of each object of a union. */
function alternativesOf(def: Def): readonly (readonly Member[])[] | undefined {
  if (def['catchall'] !== undefined) return undefined;
  const options = def.type === 'object' ? [def] : (def['options'] as readonly unknown[]).map(defOf);
  const alternatives: Member[][] = [];
  for (const option of options) {
    const members: Member[] = [];
    for (const { key, schema, isOptional } of fieldsOf(option)) {
      const value = valuePattern(schema);
      if (value === undefined || !/^\w+$/.test(key)) return undefined;
      members.push({ text: `"${key}":${value}`, isOptional });
    }
    // Without a first member that is always there no comma would know its place.
    if (members[0]?.isOptional !== false) return undefined;
    alternatives.push(members);
  }
  return alternatives;
}

/** What all alternatives begin with is read once. */
function objectPattern(alternatives: readonly (readonly Member[])[]): string {
  const [first = []] = alternatives;
  const differs = first.findIndex(({ text, isOptional }, index) =>
    alternatives.some(
      (each) => each[index]?.text !== text || each[index]?.isOptional !== isOptional,
    ),
  );
  const shared = differs < 0 ? first.length : differs;
  const rests = alternatives.map((each) => membersPattern(each, shared, each.length)).join('|');
  return `\\{${membersPattern(first, 0, shared)}${rests === '' ? '' : `(?:${rests})`}\\}`;
}

const membersPattern = (members: readonly Member[], from: number, to: number): string =>
  members
    .slice(from, to)
    .map(({ text, isOptional }, index) => {
      const member = from + index === 0 ? text : `,${text}`;
      return isOptional ? `(?:${member})?` : member;
    })
    .join('');
