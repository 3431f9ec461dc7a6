// An esbuild plugin that lets a bundler drop what a program does not use.
//
// Loading a module of src does nothing but make values, so a value that nobody reads may go. A bundler
// cannot know that of a value made by a call (a machine, a table, a schema): each such top-level value
// is wrapped in a function called at once and marked pure.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const { SyntaxKind } = ts;
const LATER = new Set([
  SyntaxKind.ArrowFunction,
  SyntaxKind.FunctionExpression,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
]);
const MAY_ACT = new Set([
  SyntaxKind.CallExpression,
  SyntaxKind.NewExpression,
  SyntaxKind.TaggedTemplateExpression,
  SyntaxKind.TemplateExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.SpreadAssignment,
  SyntaxKind.SpreadElement,
]);

/** The source with its changes, given in their order. */
const changed = (source, changes) =>
  changes.reduceRight(
    (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end),
    source,
  );

/** Whether evaluating this expression could do something, as far as a bundler can see. */
const mayAct = (node) =>
  !LATER.has(node.kind) && (MAY_ACT.has(node.kind) || !!ts.forEachChild(node, mayAct));

/** A call that a bundler may drop when nobody reads what it gives. */
const pure = (value) => `/* @__PURE__ */ (() => (${value}))()`;

/**
 * The declaration as a bundler can drop it, or undefined where it already can. The names of a pattern
 * become a declaration each: reading a field counts as an act, too.
 */
function droppable({ name, initializer }, text, index) {
  if (ts.isIdentifier(name)) {
    if (!initializer || !mayAct(initializer)) return undefined;
    return { start: initializer.pos, end: initializer.end, text: ` ${pure(text(initializer))}` };
  }
  const isName = ts.isIdentifier(initializer);
  const whole = isName ? text(initializer) : `whole_${index}`;
  const parts = name.elements.map((element, at) => {
    const field = element.propertyName ?? element.name;
    const read = ts.isArrayBindingPattern(name) ? `[${at}]` : `.${text(field)}`;
    return `${text(element.name)} = ${pure(`${whole}${read}`)}`;
  });
  const declarations = [
    ...(isName ? [] : [`${whole} = ${pure(text(initializer))}`]),
    ...parts,
  ].join(', ');
  return { start: name.getStart(), end: initializer.end, text: declarations };
}

/** The module with each top-level value that a call makes marked as droppable. */
export function withPureValues(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const text = (node) => source.slice(node.getStart(), node.end);
  const changes = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .map((declaration, index) => droppable(declaration, text, index));
  return changed(
    source,
    changes.filter((change) => change !== undefined),
  );
}

/** A literal that no parser of 2015 reads, as a call that makes the same value; undefined for all others. */
function ofLater(node) {
  if (ts.isBigIntLiteral(node) && !ts.isLiteralTypeNode(node.parent)) {
    const digits = node.text.slice(0, -1).replaceAll('_', '');
    return `BigInt(${Number.isSafeInteger(Number(digits)) ? digits : `'${digits}'`})`;
  }
  if (ts.isRegularExpressionLiteral(node) && /\\p\{|\(\?</i.test(node.text)) {
    const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
    return `new RegExp(${JSON.stringify(body)}, '${flags}')`;
  }
  return undefined;
}

/** The module without the literals that came after 2015: `10n` as `BigInt(10)`, `/\p{L}/u` as `new RegExp`. */
export function inSyntaxOf2015(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const changes = [];
  const visit = (node) => {
    const text = ofLater(node);
    if (text !== undefined) changes.push({ start: node.getStart(), end: node.end, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changed(source, changes);
}

const plugin = (name, rewrite) => ({
  name,
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: rewrite(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
});

/** For engines of today. */
export const pureValues = plugin('pure-values', withPureValues);

/** For bundlers and engines that read the syntax of 2015. */
export const pureValuesOf2015 = plugin('pure-values-2015', (path, source) =>
  withPureValues(path, inSyntaxOf2015(path, source)),
);
