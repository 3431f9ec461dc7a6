// Runs every example that readers see: @example in src, and the ```ts blocks of README and docs.
//
//   expr // => expected          the value of expr must equal the value of expected
//   const x = expr // => …       the value of x
//   expr                         the expectation may follow, on lines of comment of its own
//   // => expected
//   expr // => throws            expr must throw (… throws /pattern/: with such a message)
//
// An @example sees every export of the package without importing it. A Markdown block imports what
// it uses, and "```ts continued" goes on where the block before it ended; such a row of blocks runs
// once, as one program. An example that asserts nothing is an error; a block that is not to run is ```text. Named files alone: `npm run docs:examples -- README.md`.
//
// Without named files it also asks of every export what documentation.mjs asks for.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { buildIfStale } from './build-if-stale.mjs';
import { missingDocumentation } from './documentation.mjs';
import { entries, root } from './entries.mjs';

const walk = (dir, ending) =>
  readdirSync(join(root, dir), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('docs/api/'))
    .sort();

const attempt = (list) => {
  try {
    return list();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
};

/** The fenced blocks among numbered lines: language, rest of the info string, lines. */
function fences(lines) {
  const found = [];
  let open;
  for (const line of lines) {
    const fence = /^\s*(`{3,})\s*(\S*)\s*(.*)$/.exec(line.text);
    if (open === undefined && fence) {
      open = { ticks: fence[1], language: fence[2], info: fence[3].trim(), lines: [] };
    } else if (open !== undefined && fence?.[1] === open.ticks && fence[2] === '') {
      found.push(open);
      open = undefined;
    } else if (open !== undefined) {
      open.lines.push(line);
    }
  }
  return found;
}

/** Every @example of one source file, as examples of numbered lines. */
function docstringExamples(file) {
  const examples = [];
  let inside = false;
  let example;
  let fenced = false;
  const close = () => {
    if (example === undefined) return;
    const blocks = fences(example);
    if (blocks.length === 0) examples.push({ file, lines: example });
    for (const block of blocks) {
      if (/^(ts|typescript)$/.test(block.language)) examples.push({ file, lines: block.lines });
    }
    example = undefined;
    fenced = false;
  };
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      if (!inside && /^\s*\/\*\*/.test(raw)) inside = true;
      if (!inside) return;
      const ends = raw.includes('*/');
      const text = raw.replace(/\s*\*\/.*$/, '').replace(/^\s*(\/\*\*|\*) ?/, '');
      const tag = fenced ? null : /^@(\w+)\s?(.*)$/.exec(text);
      if (tag) {
        close();
        if (tag[1] === 'example') example = [{ number: index + 1, text: tag[2] }];
      } else if (example !== undefined) {
        if (/^\s*```/.test(text)) fenced = !fenced;
        example.push({ number: index + 1, text });
      }
      if (ends) {
        close();
        inside = false;
      }
    });
  return examples;
}

/** Every ```ts block of one Markdown file. A continued block carries the ones before it, which then need not run. */
function markdownExamples(file) {
  const numbered = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ number: index + 1, text }));
  const examples = [];
  for (const block of fences(numbered)) {
    if (!/^(ts|typescript)$/.test(block.language)) continue;
    const last = block.info === 'continued' ? examples.at(-1) : undefined;
    if (last !== undefined) last.isContinued = true;
    const before = last?.lines ?? [];
    examples.push({ file, markdown: true, own: block.lines, lines: [...before, ...block.lines] });
  }
  return examples;
}

/** The `// =>` of a statement: behind it, or on the comment lines that follow. */
function expectation(source, statement, next) {
  const end = statement.getEnd();
  const after = source.text.slice(end, next?.getStart(source) ?? source.text.length);
  const match = /^[ \t;]*(?:\r?\n[ \t]*)?\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(after);
  if (match === null) return undefined;
  // It goes on for as many lines as make it an expression; what comes after those is a comment.
  const lines = match[1].split(/\n[ \t]*\/\//);
  const ends = lines.findIndex((_, index) => isExpression(lines.slice(0, index + 1).join('\n')));
  return (ends < 0 ? lines : lines.slice(0, ends + 1)).join('\n').trim();
}

const isExpression = (text) =>
  ts.createSourceFile('e.ts', `(${text}\n)`, ts.ScriptTarget.ES2022).parseDiagnostics.length === 0;

/** The example as a module body in which every assertion is a call, and the number of those. */
function instrument(example) {
  const code = example.lines.map(({ text }) => text).join('\n');
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports = [];
  const body = [];
  let assertions = 0;
  source.statements.forEach((statement, index) => {
    const text = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      imports.push(text);
      return;
    }
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line;
    const number = example.lines[line].number;
    const expected = expectation(source, statement, source.statements[index + 1]);
    if (expected === undefined) {
      body.push(text);
      return;
    }
    assertions += 1;
    const call = (value) => {
      const thrown = /^throws\b\s*(.*)$/.exec(expected);
      return thrown
        ? `await $throws(${number}, async () => (${value}), ${thrown[1] || 'undefined'});`
        : `await $equals(${number}, async () => (${value}), () => (${expected}\n));`;
    };
    if (ts.isExpressionStatement(statement)) {
      body.push(call(statement.expression.getText(source)));
    } else if (
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.length === 1 &&
      ts.isIdentifier(statement.declarationList.declarations[0].name)
    ) {
      body.push(text, call(statement.declarationList.declarations[0].name.text));
    } else {
      body.push(`$unusable(${number});`);
    }
  });
  const marks = (lines) => lines.filter(({ text }) => text.includes('// =>')).length;
  if (marks(example.lines) !== assertions) throw new Error('has a // => that no statement carries');
  return { imports, body: body.join('\n'), assertions: marks(example.own ?? example.lines) };
}

const javascript = (code) => {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: false,
    },
  });
  if (diagnostics.length > 0) {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'));
  }
  return outputText;
};

buildIfStale();
const only = process.argv.slice(2);
const examples = [
  ...walk('src', '.ts').flatMap(docstringExamples),
  ...['README.md', 'README.en.md']
    .concat(attempt(() => walk('docs', '.md')))
    .flatMap((file) => attempt(() => markdownExamples(file))),
].filter(({ file }) => only.length === 0 || only.includes(file));

const names = new Set();
const scope = {};
for (const { name } of entries()) {
  for (const [key, value] of Object.entries(await import(name))) {
    names.add(key);
    scope[key] = value;
  }
}
names.delete('default');

const failures = [];
const show = (value) => inspect(value, { depth: 12, breakLength: 100, sorted: false });
const checkers = (file) => ({
  async $equals(line, actual, expected) {
    try {
      const [got, wanted] = [await actual(), expected()];
      if (isDeepStrictEqual(got, wanted)) return;
      failures.push(`${file}:${line} gives ${show(got)}\n    and not ${show(wanted)}`);
    } catch (error) {
      failures.push(`${file}:${line} ${error}`);
    }
  },
  async $throws(line, actual, pattern) {
    try {
      failures.push(`${file}:${line} does not throw; gives ${show(await actual())}`);
    } catch (error) {
      if (pattern === undefined || pattern.test(String(error))) return;
      failures.push(`${file}:${line} throws ${error}\n    and not ${pattern}`);
    }
  },
  $unusable(line) {
    failures.push(`${file}:${line} // => stands behind something that has no value`);
  },
});

const out = join(root, 'out/check-docs');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
globalThis.$zhifaExamples = { scope, checkers };
let assertions = 0;
for (const [index, example] of examples.entries()) {
  const first = (example.own ?? example.lines).find(({ text }) => text.trim() !== '');
  const where = `${example.file}:${first?.number ?? example.lines[0]?.number}`;
  try {
    const built = instrument(example);
    if (built.assertions === 0) {
      failures.push(`${where} asserts nothing (expr // => expected)`);
      continue;
    }
    assertions += built.assertions;
    if (example.isContinued) continue;
    const check = `globalThis.$zhifaExamples.checkers(${JSON.stringify(example.file)})`;
    const seen = example.markdown ? '' : `const { ${[...names].join(', ')} } = $scope;`;
    const module = join(out, `${index}.mjs`);
    writeFileSync(
      module,
      javascript(`${built.imports.join('\n')}
const { $equals, $throws, $unusable } = ${check};
const $scope = globalThis.$zhifaExamples.scope;
${seen}
{
${built.body}
}
export {};
`),
    );
    await import(pathToFileURL(module).href);
  } catch (error) {
    failures.push(`${where} ${error}`);
  }
}

for (const failure of failures) console.error(failure);
console.log(`${examples.length} examples, ${assertions} assertions, ${failures.length} failed`);
if (only.length === 0) {
  const { missing, looked } = await missingDocumentation();
  for (const line of missing) console.error(line);
  console.log(looked);
  failures.push(...missing);
}
process.exit(failures.length > 0 ? 1 : 0);
