/*
 * Java 8 with Jackson annotations. Unions are interfaces told apart by their tag; a field, a state or a kind that a newer writer
 * added is kept and written back. No rule of the library is in here.
 */
import type { CodeTable } from './code-tables.js';
import type { Codes } from './json-schema.js';
import {
  type Definition,
  type Field,
  type Local,
  type ObjectShape,
  pascal,
  type Shape,
  type UnionShape,
} from './shape.js';

const RESERVED = new Set(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  '<': 'LESS',
  '<=': 'AT_MOST',
  '=': 'EQUAL',
  '>=': 'AT_LEAST',
  '>': 'GREATER',
};

const constantOf = (code: string): string =>
  SIGNS[code] ??
  code
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^\p{L}0-9]+/gu, '_')
    .toUpperCase()
    .replace(/^(?=\d)/, '_');

const javaString = (text: string): string => JSON.stringify(text);
const javadoc = (text: string): string =>
  text
    .replace(/\*\//g, '*&#47;')
    .replace(/&(?!#47;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;');

/** The enum of a code table: its name in the singular. */
export function enumNameOf({ name }: CodeTable): string {
  const words = pascal(name);
  if (/(means|ss)$/.test(words)) return words;
  return words.replace(/ies$/, 'y').replace(/s$/, '');
}

/** A shape without its limits, for comparing what Java can tell apart. */
const outline = (shape: Shape): unknown => {
  if (shape.kind === 'object')
    return shape.fields.map((field) => [field.name, outline(field.shape)]);
  return shape.kind === 'array'
    ? [outline(shape.items)]
    : 'name' in shape
      ? [shape.kind, shape.name]
      : shape.kind;
};

class Emitter {
  readonly #version: string;
  readonly #definitions: readonly Definition[];
  readonly #codes: Codes;
  readonly #enums = new Map<string, CodeTable>();

  constructor(version: string, definitions: readonly Definition[], codes: Codes) {
    this.#version = version;
    this.#definitions = definitions;
    this.#codes = codes;
  }

  get package(): string {
    return `zhifa.contract.${this.#version}`;
  }

  files(): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    for (const definition of this.#definitions)
      if (definition.entry.kind !== 'value')
        files.set(`${definition.entry.name}.java`, this.#file(this.#type(definition)));
    for (const [name, table] of this.#enums) {
      if (files.has(`${name}.java`)) throw new Error(`Java: ${name} is a type and a code table`);
      files.set(`${name}.java`, this.#file(this.#enum(name, table)));
    }
    return files;
  }

  /** Long names become imports, but for those that a type inside the file has taken. */
  #file(lines: readonly string[]): string {
    const text = lines.join('\n');
    const taken = new Set(
      [...text.matchAll(/\b(?:class|interface|enum) (\w+)/g)].map(([, name]) => name),
    );
    const imports = new Set<string>();
    const short = text.replace(
      /\b(?:com\.fasterxml\.jackson|java)\.(?:[a-z]+\.)*([A-Z]\w*)/g,
      (whole, name: string) => {
        if (taken.has(name)) return whole;
        imports.add(whole);
        return name;
      },
    );
    const listed = [...imports].sort().map((name) => `import ${name};`);
    const head = [
      `package ${this.package};`,
      '',
      '// npm run contract writes this file; do not edit it.',
    ];
    return [...head, '', ...listed, '', short, ''].join('\n');
  }

  #definition(name: string): Definition {
    const found = this.#definitions.find(({ entry }) => entry.name === name);
    if (found === undefined) throw new Error(`Java: no type ${name}`);
    return found;
  }

  /** A local that is nothing but a type of the contract. */
  #sameAs({ sourceName, shape, variantOf }: Local): string | undefined {
    const twin = this.#definitions.find(
      ({ entry }) => entry.name === sourceName && entry.kind !== 'value',
    );
    return twin !== undefined &&
      variantOf === undefined &&
      twin.shape.kind === 'object' &&
      JSON.stringify(outline(twin.shape)) === JSON.stringify(outline(shape)) &&
      !JSON.stringify(outline(shape)).includes('"local"')
      ? twin.entry.name
      : undefined;
  }

  #top(owner: Definition, name: string): string {
    const isHidden = owner.locals.some(
      (local) => local.name === name && this.#sameAs(local) === undefined,
    );
    return isHidden ? `${this.package}.${name}` : name;
  }

  javaType(owner: Definition, shape: Shape): string {
    switch (shape.kind) {
      case 'ref':
        return this.#definition(shape.name).entry.kind === 'value'
          ? 'String'
          : this.#top(owner, shape.name);
      case 'local': {
        const local = owner.locals.find(({ name }) => name === shape.name);
        const twin = local && this.#sameAs(local);
        return twin === undefined ? shape.name : this.#top(owner, twin);
      }
      case 'string':
        return 'String';
      case 'integer':
        return 'Long';
      case 'number':
        return 'java.math.BigDecimal';
      case 'boolean':
        return 'Boolean';
      case 'const':
        return typeof shape.value === 'string'
          ? 'String'
          : typeof shape.value === 'boolean'
            ? 'Boolean'
            : 'Long';
      case 'enum': {
        const table = this.#codes.find(shape.values, shape.name);
        if (table === undefined)
          throw new Error(`Java: no code table for ${shape.values.join(', ')}`);
        const name = enumNameOf(table);
        this.#enums.set(name, table);
        return this.#top(owner, name);
      }
      case 'array':
        return `java.util.List<${this.javaType(owner, shape.items)}>`;
      case 'record':
        return `java.util.Map<String, ${this.javaType(owner, shape.value)}>`;
      case 'union': {
        const rest = shape.options.filter(({ kind }) => kind !== 'null');
        if (rest.length === 1) return this.javaType(owner, rest[0] as Shape);
        const isText = rest.every(
          (option) => option.kind === 'enum' || this.javaType(owner, option) === 'String',
        );
        return isText ? 'String' : 'com.fasterxml.jackson.databind.JsonNode';
      }
      default:
        return 'com.fasterxml.jackson.databind.JsonNode';
    }
  }

  #type(definition: Definition): readonly string[] {
    const { entry, shape, locals, doc } = definition;
    const text = `${entry.label.zh} · ${entry.label.en}.${doc === undefined ? '' : ` ${doc.doc}`}`;
    const inner = locals
      .filter((local) => this.#sameAs(local) === undefined)
      .flatMap((local) => [
        '',
        ...this.#local(definition, local).map((line) => (line === '' ? '' : `  ${line}`)),
      ]);
    if (shape.kind === 'union' && shape.tag !== undefined)
      return this.#interface(definition, entry.name, shape, text, '', inner);
    if (shape.kind === 'object')
      return this.#class(definition, entry.name, shape, text, 'public class', [], inner);
    throw new Error(`Java: ${entry.name} is neither an object nor a union with a tag`);
  }

  #local(owner: Definition, local: Local): readonly string[] {
    const { name, shape, doc, variantOf } = local;
    const text =
      doc?.doc ??
      (variantOf === undefined ? name : `${variantOf.tag}: ${variantOf.values.join(', ')}`);
    if (shape.kind === 'union') return this.#interface(owner, name, shape, text, 'static ', []);
    const unions = [
      ...(owner.shape.kind === 'union' && this.#has(owner.shape, name) ? [owner.entry.name] : []),
      ...owner.locals.flatMap((one) =>
        one.shape.kind === 'union' && this.#has(one.shape, name) ? [one.name] : [],
      ),
    ];
    return this.#class(owner, name, shape, text, 'public static class', unions, []);
  }

  #has({ tag, options }: UnionShape, name: string): boolean {
    return (
      tag !== undefined && options.some((option) => option.kind === 'local' && option.name === name)
    );
  }

  #interface(
    owner: Definition,
    name: string,
    { tag = '', options }: UnionShape,
    text: string,
    modifier: string,
    inner: readonly string[],
  ): readonly string[] {
    const variants = options.flatMap((option) =>
      owner.locals.filter((local) => option.kind === 'local' && local.name === option.name),
    );
    const unknown = name === owner.entry.name ? 'Unrecognised' : `Unrecognised${name}`;
    const node = 'com.fasterxml.jackson.databind.JsonNode';
    return [
      `/** ${javadoc(text)} */`,
      '@com.fasterxml.jackson.annotation.JsonTypeInfo(',
      '    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,',
      '    include = com.fasterxml.jackson.annotation.JsonTypeInfo.As.EXISTING_PROPERTY,',
      `    property = ${javaString(tag)},`,
      '    visible = true,',
      `    defaultImpl = ${name}.${unknown}.class)`,
      '@com.fasterxml.jackson.annotation.JsonSubTypes({',
      ...variants.flatMap(({ name: variant, variantOf }) =>
        (variantOf?.values ?? []).map(
          (value) =>
            `  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ${name === owner.entry.name ? `${name}.` : ''}${variant}.class, name = ${javaString(value)}),`,
        ),
      ),
      '})',
      `public ${modifier}interface ${name} {`,
      `  /** Tells the variants apart. */`,
      `  String get${capital(tag)}();`,
      ...inner,
      '',
      ...indented(
        [
          `/** A variant that this version does not know, kept as it is. */`,
          AUTO,
          `${name === owner.entry.name ? '' : 'public static '}class ${unknown} implements ${name} {`,
          `  private final java.util.Map<String, ${node}> fields = new java.util.LinkedHashMap<>();`,
          '',
          '  @com.fasterxml.jackson.annotation.JsonAnyGetter',
          `  public java.util.Map<String, ${node}> getFields() { return fields; }`,
          '',
          '  @com.fasterxml.jackson.annotation.JsonAnySetter',
          `  public void setField(String name, ${node} value) { fields.put(name, value); }`,
          '',
          '  @Override',
          `  public String get${capital(tag)}() { return fields.containsKey(${javaString(tag)}) ? fields.get(${javaString(tag)}).asText() : null; }`,
          '}',
        ],
        '  ',
      ),
      '}',
    ];
  }

  #class(
    owner: Definition,
    name: string,
    { fields }: ObjectShape,
    text: string,
    head: string,
    unions: readonly string[],
    inner: readonly string[],
  ): readonly string[] {
    const tags = new Set(
      unions.map((union) => {
        const shape =
          union === owner.entry.name
            ? owner.shape
            : owner.locals.find((one) => one.name === union)?.shape;
        return (shape as UnionShape).tag;
      }),
    );
    const node = 'com.fasterxml.jackson.databind.JsonNode';
    const members = fields.map((field) => ({
      field,
      type: tags.has(field.name) ? 'String' : this.javaType(owner, field.shape),
      own: RESERVED.has(field.name) ? `${field.name}_` : field.name,
    }));
    return [
      `/** ${javadoc(text)} */`,
      AUTO,
      '@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)',
      `${head} ${name}${unions.length > 0 ? ` implements ${unions.join(', ')}` : ''} {`,
      ...members.flatMap(({ field, type, own }) => [
        ...(isNullable(field)
          ? [
              '  @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)',
            ]
          : []),
        `  @com.fasterxml.jackson.annotation.JsonProperty(${javaString(field.name)})`,
        `  private ${type} ${own}${!field.optional && field.shape.kind === 'const' && typeof field.shape.value === 'string' ? ` = ${javaString(field.shape.value)}` : ''};`,
      ]),
      `  private final java.util.Map<String, ${node}> otherFields = new java.util.LinkedHashMap<>();`,
      ...members.flatMap(({ field, type, own }) => [
        '',
        `  /** ${javadoc(field.doc?.doc ?? field.name)}${field.optional ? ' May be absent.' : ''} */`,
        ...(tags.has(field.name) ? ['  @Override'] : []),
        `  public ${type} get${capital(field.name)}() { return ${own}; }`,
        '',
        `  public void set${capital(field.name)}(${type} ${own}) { this.${own} = ${own}; }`,
      ]),
      '',
      '  /** Fields that this version does not know; they are written back. */',
      '  @com.fasterxml.jackson.annotation.JsonAnyGetter',
      `  public java.util.Map<String, ${node}> getOtherFields() { return otherFields; }`,
      '',
      '  @com.fasterxml.jackson.annotation.JsonAnySetter',
      `  public void setOtherField(String name, ${node} value) { otherFields.put(name, value); }`,
      ...inner,
      '}',
    ];
  }

  #enum(name: string, { codes, label }: CodeTable): readonly string[] {
    const constants = codes.map(
      ({ code, zh, en }, index) =>
        `  /** ${javadoc(zh)} */\n  ${constantOf(code)}(${javaString(code)}, ${javaString(zh)}, ${javaString(en)})${index === codes.length - 1 ? ';' : ','}`,
    );
    return [
      `/** ${javadoc(`${label.zh} · ${label.en}`)} */`,
      `public enum ${name} {`,
      ...constants,
      '',
      '  private final String code;',
      '  private final String zh;',
      '  private final String en;',
      '',
      `  ${name}(String code, String zh, String en) {`,
      '    this.code = code;',
      '    this.zh = zh;',
      '    this.en = en;',
      '  }',
      '',
      '  /** As it is written. */',
      '  @com.fasterxml.jackson.annotation.JsonValue',
      '  public String getCode() { return code; }',
      '',
      '  /** The Chinese term, which decides. */',
      '  public String getZh() { return zh; }',
      '',
      '  public String getEn() { return en; }',
      '',
      '  @com.fasterxml.jackson.annotation.JsonCreator',
      `  public static ${name} ofCode(String code) {`,
      `    for (${name} one : values()) if (one.code.equals(code)) return one;`,
      `    throw new IllegalArgumentException("${name}: " + code);`,
      '  }',
      '}',
    ];
  }
}

const AUTO =
  '@com.fasterxml.jackson.annotation.JsonAutoDetect(fieldVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, getterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, isGetterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE, setterVisibility = com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE)';

const capital = (name: string): string => {
  const words = name.charAt(0).toUpperCase() + name.slice(1);
  return words === 'Class' ? 'ClassValue' : words;
};
const indented = (lines: readonly string[], by: string): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${by}${line}`));
const isNullable = ({ shape, optional }: Field): boolean =>
  !optional && shape.kind === 'union' && shape.options.some(({ kind }) => kind === 'null');

/** The Java sources, by file name. */
export function javaFiles(
  version: string,
  definitions: readonly Definition[],
  codes: Codes,
): ReadonlyMap<string, string> {
  return new Emitter(version, definitions, codes).files();
}
