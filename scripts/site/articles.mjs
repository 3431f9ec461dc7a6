// Which article of which law is cited in the code, and which exported symbols implement it.
//
// Nothing is listed by hand. Every module of src is loaded with all its declarations, exported or not. What a declaration
// cites is what its value holds (a register row, a guard, a machine, a table), what the calls with constant arguments
// in it give (`penaltyLaw(64, 1)`), and what the declarations it refers to cite, up to the next exported symbol of the
// library, which is listed itself. What the docstring of an exported symbol names counts too.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { root } from '../entries.mjs';

const files = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const isCitation = (value) =>
  typeof value.law === 'string' && (value.article !== undefined || value.section !== undefined);

/** Every citation inside a value. */
function citationsIn(value, seen = new Set(), found = []) {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  if (isCitation(value)) found.push(value);
  else {
    const parts =
      value instanceof Map
        ? [...value.values()]
        : value instanceof Set
          ? [...value]
          : Object.values(value);
    for (const part of parts) citationsIn(part, seen, found);
  }
  return found;
}

/** The names that the top level of a file declares. */
function declaredNames(source) {
  const names = new Map();
  for (const statement of source.statements) {
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name))
          names.set(name.text, { node: initializer, statement, value: true });
      }
    } else if (statement.name !== undefined && ts.isIdentifier(statement.name)) {
      const value = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
      if (!names.has(statement.name.text) || value)
        names.set(statement.name.text, { node: statement, statement, value });
    }
  }
  return names;
}

/** Loads every module of src with everything that it declares. */
async function loadModules() {
  const out = join(root, 'out/articles');
  rmSync(out, { recursive: true, force: true });
  globalThis.$zhifaDeclared = new Map();
  const modules = new Map();
  for (const file of files()) {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const names = declaredNames(source);
    const values = [...names].filter(([, { value }]) => value).map(([name]) => name);
    const { code } = transformSync(text, {
      loader: 'ts',
      target: 'es2022',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    const path = join(out, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `${code}\n;globalThis.$zhifaDeclared.set(${JSON.stringify(file)}, { ${values.join(', ')} });\n`,
    );
    modules.set(file, { file, text, source, names });
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  for (const { file } of modules.values())
    await import(pathToFileURL(join(out, file.replace(/\.ts$/, '.js'))).href);
  for (const module of modules.values()) module.values = globalThis.$zhifaDeclared.get(module.file);
  globalThis.$zhifaDeclared = undefined;
  return modules;
}

/** Where a name that a file uses was declared: [file, name]. Follows re-exports. */
function resolver(modules) {
  const target = (file, specifier) =>
    specifier.startsWith('.')
      ? join(dirname(file), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts')
      : undefined;
  const exported = (file, name, depth = 0) => {
    const module = modules.get(file);
    if (module === undefined || depth > 20) return undefined;
    if (module.names.has(name)) return [file, name];
    for (const statement of module.source.statements) {
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
      const to = target(file, statement.moduleSpecifier.text);
      if (statement.exportClause === undefined) {
        const found = exported(to, name, depth + 1);
        if (found !== undefined) return found;
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const one of statement.exportClause.elements) {
          if (one.name.text === name)
            return exported(to, (one.propertyName ?? one.name).text, depth + 1);
        }
      }
    }
    return undefined;
  };
  const imports = new Map();
  for (const { file, source } of modules.values()) {
    const names = new Map();
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const to = target(file, statement.moduleSpecifier.text);
      const bindings = statement.importClause?.namedBindings;
      if (to === undefined || bindings === undefined || !ts.isNamedImports(bindings)) continue;
      for (const one of bindings.elements)
        names.set(one.name.text, [to, (one.propertyName ?? one.name).text]);
    }
    imports.set(file, names);
  }
  return {
    exported,
    used(file, name) {
      if (modules.get(file).names.has(name)) return [file, name];
      const from = imports.get(file).get(name);
      return from === undefined ? undefined : exported(...from);
    },
  };
}

const NONE = Symbol('not constant');

/** What one declaration cites by itself, and the declarations that it refers to. */
function readDeclaration(modules, resolve, file, name) {
  const module = modules.get(file);
  const { node } = module.names.get(name);
  const found = citationsIn(module.values[name]);
  const refers = new Set();
  const lookUp = (text) => {
    const place = resolve.used(file, text);
    return place === undefined ? NONE : (modules.get(place[0]).values[place[1]] ?? NONE);
  };
  const constant = (expression) => {
    if (ts.isNumericLiteral(expression)) return Number(expression.text);
    if (ts.isStringLiteralLike(expression)) return expression.text;
    if (ts.isIdentifier(expression))
      return expression.text === 'undefined' ? undefined : lookUp(expression.text);
    if (ts.isPropertyAccessExpression(expression)) {
      const object = constant(expression.expression);
      return typeof object === 'object' && object !== null
        ? (object[expression.name.text] ?? NONE)
        : NONE;
    }
    if (ts.isCallExpression(expression)) {
      const made = constant(expression.expression);
      const given = expression.arguments.map(constant);
      if (typeof made !== 'function' || given.includes(NONE)) return NONE;
      try {
        return made(...given);
      } catch {
        return NONE;
      }
    }
    return NONE;
  };
  const visit = (at) => {
    if (ts.isTypeNode(at)) return;
    if (ts.isCallExpression(at)) {
      const value = constant(at);
      if (value !== NONE) found.push(...citationsIn(value));
    } else if (ts.isPropertyAccessExpression(at)) {
      const value = constant(at);
      // A field of a table stands for itself and not for the whole table.
      if (value !== NONE && typeof value === 'object') {
        found.push(...citationsIn(value));
        return;
      }
    } else if (ts.isIdentifier(at)) {
      const place = resolve.used(file, at.text);
      if (place !== undefined && !(place[0] === file && place[1] === name)) {
        const value = modules.get(place[0]).values[place[1]];
        if (value !== undefined && !isRegister(value)) refers.add(place.join('#'));
      }
      return;
    }
    ts.forEachChild(at, visit);
  };
  if (node !== undefined) visit(node);
  return { found, refers };
}

// A table of many rules read by a key that is not constant says nothing of which row it reads.
const isRegister = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 40;

const PLACE =
  '第[零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?';

/** The articles that a docstring names: 行政处罚法 第六十四条第（一）项, 第八十五条. */
function citedInWords(text, titles, parseLegalBasis) {
  const found = [];
  for (const title of titles) {
    const pattern = new RegExp(
      `(?:^|[^\\u4e00-\\u9fff《])《?${title.replace(/[()（）]/g, '\\$&')}》?\\s?(${PLACE}(?:[、,，]\\s?${PLACE})*)`,
      'g',
    );
    for (const [, places] of text.matchAll(pattern)) {
      for (const [place] of places.matchAll(new RegExp(PLACE, 'g'))) {
        const read = parseLegalBasis(`《${title}》${place}`);
        if (read.ok) found.push(read.value);
      }
    }
  }
  return found;
}

/**
 * Every law cited, with its articles in order and the exported symbols that implement each.
 *
 * Answers `{ laws: [{ law, en, version, articles: [{ basis, label, symbols }] }], bySymbol }`, where a symbol is
 * `{ module, name }` and `bySymbol` maps `module/name` to its citations.
 */
export async function citedArticles() {
  const modules = await loadModules();
  const resolve = resolver(modules);
  const at = (file) => modules.get(file).values;
  const { formatLegalBasis } = at('law/citation.ts');
  const { parseLegalBasis } = at('law/citation.ts');
  const { statuteTitled, statutes } = at('law/statutes.ts');
  const titles = statutes.map(({ title }) => title);

  // The public face: every name that an index.ts exports, with the folder that documents it.
  const symbols = [];
  for (const { file, source } of modules.values()) {
    if (!file.endsWith('/index.ts')) continue;
    const folder = dirname(file);
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
      for (const one of statement.exportClause.elements) {
        const place = resolve.exported(file, one.name.text);
        if (place !== undefined)
          symbols.push({ module: folder, name: one.name.text, place: place.join('#') });
      }
    }
  }
  const publicPlaces = new Set(symbols.map(({ place }) => place));
  const read = new Map();
  const readOf = (place) => {
    if (!read.has(place)) {
      const [file, name] = place.split('#');
      read.set(
        place,
        modules.get(file)?.names.get(name)?.value
          ? readDeclaration(modules, resolve, file, name)
          : { found: [], refers: new Set() },
      );
    }
    return read.get(place);
  };
  const all = (place) => {
    const found = [];
    const seen = new Set([place]);
    const queue = [place];
    while (queue.length > 0) {
      const next = readOf(queue.pop());
      found.push(...next.found);
      for (const to of next.refers) {
        if (seen.has(to) || publicPlaces.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    }
    return found;
  };
  const docOf = (place) => {
    const [file, name] = place.split('#');
    const { statement } = modules.get(file).names.get(name);
    return ts
      .getLeadingCommentRanges(modules.get(file).text, statement.getFullStart())
      ?.map(({ pos, end }) => modules.get(file).text.slice(pos, end))
      .filter((text) => text.startsWith('/**'))
      .join('\n')
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/@example[\s\S]*/, '');
  };

  const laws = new Map();
  const bySymbol = new Map();
  for (const { module, name, place } of symbols) {
    const cited = [...all(place), ...citedInWords(docOf(place) ?? '', titles, parseLegalBasis)];
    const own = new Map();
    for (const basis of cited) {
      const label = formatLegalBasis(basis, 'zh');
      if (own.has(label)) continue;
      own.set(label, basis);
      const law = laws.get(basis.law) ?? { articles: new Map() };
      laws.set(basis.law, law);
      const article = law.articles.get(label) ?? { basis, label, symbols: [] };
      law.articles.set(label, article);
      article.symbols.push({ module, name });
    }
    if (own.size > 0)
      bySymbol.set(
        `${module}/${name}`,
        [...own].map(([label, basis]) => ({ label, basis })),
      );
  }
  const order = ({ article = 9999, inserted = 0, paragraph = 0, item = 0, subitem = 0 }) =>
    (((article * 20 + inserted) * 40 + paragraph) * 100 + item) * 20 + subitem;
  const inOrder = (left, right) =>
    order(left.basis) - order(right.basis) || (left.label < right.label ? -1 : 1);
  for (const list of bySymbol.values())
    list.sort((a, b) =>
      a.basis.law === b.basis.law ? inOrder(a, b) : a.basis.law < b.basis.law ? -1 : 1,
    );
  return {
    laws: [...laws]
      .map(([law, { articles }]) => ({
        law,
        en: statuteTitled(law)?.en,
        articles: [...articles.values()].sort(inOrder),
      }))
      .sort((a, b) => b.articles.length - a.articles.length || (a.law < b.law ? -1 : 1)),
    bySymbol,
    symbols: symbols.map(({ module, name }) => ({ module, name })),
  };
}

/** The anchor of an article on its page. */
export const anchorOf = (label) => label.replace(/[《》“”（）\s]/g, '');
