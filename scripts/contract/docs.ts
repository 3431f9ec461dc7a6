/* What the TypeScript sources say of each type and field: the contract repeats their docstrings, it has none of its own. */
import { join } from 'node:path';
import ts from 'typescript';
import { speakerOf } from '../variants.mjs';

export interface Documented {
  /** The docstring, one line. */
  readonly doc: string;
  /** The Chinese term with which it begins. */
  readonly zh: string | undefined;
}

const flat = (text: string): string =>
  text
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A docstring and the Chinese term at its head. */
export function documented(text: string): Documented | undefined {
  const doc = flat(text);
  if (doc === '') return undefined;
  return { doc, zh: /^[\p{Script=Han}、（）《》“”]*\p{Script=Han}/u.exec(doc)?.[0] };
}

/** The types of the library, to be walked beside their schemas. */
export class Sources {
  readonly #checker: ts.TypeChecker;
  readonly #exports: ReadonlyMap<string, ts.Symbol>;

  constructor(root: string) {
    const entry = join(root, 'src/index.ts');
    const program = ts.createProgram([entry], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
      skipLibCheck: true,
    });
    this.#checker = program.getTypeChecker();
    const source = program.getSourceFile(entry);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error('src/index.ts is not a module');
    this.#exports = new Map(
      this.#checker
        .getExportsOfModule(module)
        .map((symbol) => [
          symbol.name,
          symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol,
        ]),
    );
  }

  /** The exported type of that name. */
  typeNamed(name: string): ts.Type | undefined {
    const symbol = this.#exports.get(name);
    return symbol === undefined || !(symbol.flags & ts.SymbolFlags.Type)
      ? undefined
      : this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** The docstring of the exported type of that name. */
  docNamed(name: string): Documented | undefined {
    const symbol = this.#exports.get(name);
    return symbol && this.#docOf(symbol);
  }

  #docOf(symbol: ts.Symbol): Documented | undefined {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    const own = symbol.declarations?.find(ts.isPropertySignature);
    if (text !== '' || own === undefined) return documented(text);
    const speaker = speakerOf(own);
    const spoken = speaker !== own && this.#checker.getSymbolAtLocation(speaker.name);
    return spoken
      ? documented(ts.displayPartsToString(spoken.getDocumentationComment(this.#checker)))
      : undefined;
  }

  /** The name under which the library knows a type, and what it says of it. */
  nameOf(
    type: ts.Type | undefined,
  ): { readonly name: string; readonly doc: Documented | undefined } | undefined {
    const symbol = type?.aliasSymbol ?? type?.getSymbol();
    const isOurs = symbol?.declarations?.some((one) =>
      one.getSourceFile().fileName.includes('/src/'),
    );
    if (symbol === undefined || isOurs !== true || !/^[A-Z]\w*$/.test(symbol.name))
      return undefined;
    return { name: symbol.name, doc: this.#docOf(symbol) };
  }

  /** The field of a type. */
  field(
    type: ts.Type | undefined,
    name: string,
  ): { readonly type: ts.Type | undefined; readonly doc: Documented | undefined } {
    const symbol = type && this.#propertyOf(this.#checker.getNonNullableType(type), name);
    if (symbol === undefined) return { type: undefined, doc: undefined };
    return {
      type: this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(symbol)),
      doc: this.#docOf(symbol),
    };
  }

  /** The property of a type; of a union, that of the first member that has it. */
  #propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    const own = this.#checker.getPropertyOfType(type, name);
    if (own !== undefined || !type.isUnion()) return own;
    return type.types
      .map((member) => this.#checker.getPropertyOfType(member, name))
      .find((found) => found !== undefined);
  }

  /** What an array holds, or a record. */
  element(type: ts.Type | undefined): ts.Type | undefined {
    if (type === undefined) return undefined;
    return (
      this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) ??
      this.#checker.getIndexTypeOfType(type, ts.IndexKind.String)
    );
  }

  /** The member of a union whose tag has that value. */
  variant(type: ts.Type | undefined, tag: string, value: string): ts.Type | undefined {
    if (type === undefined) return undefined;
    const members = type.isUnion() ? type.types : [type];
    return members.find((member) => {
      const symbol = this.#checker.getPropertyOfType(member, tag);
      const own = symbol && this.#checker.getTypeOfSymbol(symbol);
      const literals = own === undefined ? [] : own.isUnion() ? own.types : [own];
      return literals.some((literal) => literal.isStringLiteral() && literal.value === value);
    });
  }
}
