// The sources of the library as data: every module of src parsed, and loaded with all its declarations, exported or not.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { root } from './entries.mjs';

const files = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The names that the top level of a file declares. */
function declaredNames(source) {
  const names = new Map();
  for (const statement of source.statements) {
    if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name))
          names.set(name.text, { node: initializer, statement, first: statement, value: true });
      }
    } else if (statement.name !== undefined && ts.isIdentifier(statement.name)) {
      const value = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
      if (!names.has(statement.name.text) || value)
        // An overloaded function is the one with a body; the docstring stands over the first.
        names.set(statement.name.text, {
          node: statement,
          statement,
          first: value ? (names.get(statement.name.text)?.first ?? statement) : statement,
          value,
        });
    }
  }
  return names;
}

/** Loads every module of src with everything that it declares. */
export async function loadModules() {
  const out = join(root, 'out/sources');
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
export function resolver(modules) {
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

/** The public face: every name that an index.ts exports, the folder that documents it, and where it is declared. */
export function publicSymbols(modules, resolve) {
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
  return symbols;
}

/** The docstring over a declaration, without its comment marks; its examples are left out. */
export function docOf(modules, place) {
  const [file, name] = place.split('#');
  const { text, names } = modules.get(file);
  return (
    ts
      .getLeadingCommentRanges(text, names.get(name).first.getFullStart())
      ?.map(({ pos, end }) => text.slice(pos, end))
      .filter((comment) => comment.startsWith('/**'))
      .join('\n')
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/@example[\s\S]*/, '') ?? ''
  );
}
