// What readers must find at each export, beside the line that TypeDoc asks for. Five rules:
//
//   example   a function shows itself in an @example (which check-docs.mjs runs)
//   problems  what gives a Result or a list of problems names their codes: all that its own code makes, none that it cannot
//   basis     what cites an article in its code names an article of such a law, or the table that does
//   unit      a number, and a text that holds an amount or a share, says what it counts
//   field     a field of an exported type has a line; in a union the first variant with a field of that name speaks for all
//
// Nothing is listed by hand but `EXCEPTIONS`, each with its reason; one that is not needed any more is an error.
import ts from 'typescript';
import { citedArticles } from './site/articles.mjs';
import { docOf, loadModules, publicSymbols, resolver } from './sources.mjs';
import { variantsOf } from './variants.mjs';

/** What need not follow a rule, and why: by the name of the export, or `name code` for one code. */
const EXCEPTIONS = {
  example: {},
  problems: {
    parseExchanged: 'reads any type by its name: the reader of each type names its own',
    'pickFine discretion.approverMissing':
      'only `overrideFine` asks the shared reader for approval',
  },
  basis: {
    exchangedTypes: 'each type is documented, with its articles, in the folder it comes from',
    parseExchanged: 'reads any type by its name, as `exchangedTypes` lists them',
    formatLegalBasis: 'what it cites is in the register of statutes, of which it reads the titles',
    guangdongOffSiteMeasure: 'its text was not seen, which its line says',
    statuteOn: 'what it cites ended another statute of the register',
    statutes: 'what it cites ended another statute of the register',
    zhongshanTransition: 'a notice without articles, named in its `basis`',
  },
  unit: { under: 'a key or an index of an input, not a number of anything' },
  field: {},
};

const CODE = /`([a-z][A-Za-z]*\.(?:[a-z][A-Za-z\d]*)?)(…?)`/g;
/** An article, a numbered document, a numbered section; or, of a register, that each row has its own. */
const ARTICLE =
  /第[零一二三四五六七八九十百千]+条|〔\d{4}〕\d+号|（[一二三四五六七八九十]+）|Basis: each row's own/;
const LINK = /\{@link (\w+)/g;

/** The part of a docstring that speaks of problems. */
const ofProblems = (doc) => /\b(?:Fails|Gives|Warns|Reports|Finds)\b[\s\S]*/.exec(doc)?.[0] ?? '';

/** What a declaration makes and refers to: problem codes, and places of values. */
function readerOf(modules, resolve, codes) {
  const read = new Map();
  return (place) => {
    if (read.has(place)) return read.get(place);
    const [file, name] = place.split('#');
    const found = { codes: new Set(), refers: new Set() };
    read.set(place, found);
    // The sentences of a catalog make no problem.
    if (/(?:^|\/)problems\.ts$/.test(file)) return found;
    const declared = modules.get(file)?.names.get(name);
    const visit = (node) => {
      if (ts.isTypeNode(node)) return;
      if (ts.isStringLiteralLike(node) && codes.has(node.text) && !isCompared(node))
        found.codes.add(node.text);
      if (ts.isIdentifier(node) && !isName(node)) {
        const used = resolve.used(file, node.text);
        if (used !== undefined) found.refers.add(used.join('#'));
      }
      ts.forEachChild(node, visit);
    };
    if (declared?.value && declared.node !== undefined) visit(declared.node);
    return found;
  };
}

/** Whether a text is asked for and not made: `code === '…'`. */
const isCompared = ({ parent }) =>
  ts.isBinaryExpression(parent) &&
  (parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    parent.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken);

/** Whether an identifier names a thing instead of using one. */
const isName = (node) => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && (parent.propertyName === node || parent.name === node)) ||
    (ts.isParameter(parent) && parent.name === node) ||
    (ts.isVariableDeclaration(parent) && parent.name === node)
  );
};

/** All that a declaration reaches; `stops` says which places it does not go through. */
function reached(read, place, stops) {
  const codes = new Set();
  const seen = new Set([place]);
  const queue = [place];
  while (queue.length > 0) {
    const { codes: made, refers } = read(queue.pop());
    for (const code of made) codes.add(code);
    for (const to of refers) {
      if (seen.has(to) || stops(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return codes;
}

/** All codes that begin so; the text itself where there is none, which is then an error. */
const startingWith = (text, codes) => {
  const found = [...codes].filter((code) => code.startsWith(text));
  return found.length === 0 ? [text] : found;
};

const textOf = (node) => node?.getText().replace(/\s+/g, ' ') ?? '';

/** The function that a declaration is, with what it takes and gives. */
function signatureOf(node) {
  if (node === undefined) return undefined;
  if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) return node;
  return undefined;
}

const lineOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText().replace(/^\s*(?:\/\*\*|\*\/?)|\*\/$/gm, ' '))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const isNumber = (type) =>
  type !== undefined &&
  (type.kind === ts.SyntaxKind.NumberKeyword ||
    (ts.isUnionTypeNode(type) && type.types.some(isNumber)) ||
    (ts.isParenthesizedTypeNode(type) && isNumber(type.type)) ||
    (ts.isTypeOperatorNode(type) && isNumber(type.type)) ||
    (ts.isArrayTypeNode(type) && isNumber(type.elementType)));

const isText = (type) => type?.kind === ts.SyntaxKind.StringKeyword;
const AMOUNT = /(?:amount|fine|price|money|yuan|income|gain|surcharge|share|ratio|rate)$/i;

/** Whether a name and its type are a number, or a text that is read as one. */
const isCounted = (name, type) => isNumber(type) || (isText(type) && AMOUNT.test(name));

/** Words that say what a number counts. */
const UNIT =
  /\b(?:days?|months?|years?|hours?|milliseconds|millimetres|yuan|fen|shares?|per cent|percentages?|fractions?|ratios?|bytes|characters|symbols|digits|modules|times|how many|number of|numbers?|index(?:es)?|denominator|serials?|positions?|pages?|points?|lines?|records?|cases?|items?|fields|divisions|members|towns|pairs|inspections|people|officers?|schema|version|counter|levels?|counts|weights?|from [01]|\d+ to \d+)\b|年|月|日|期|学时|份|次|件|号|数|条|款|项|目|之一|倍|元/i;

const words = (name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const isTag = (field) => field.type !== undefined && ts.isLiteralTypeNode(field.type);

/** The fields of a type, also inside its fields: each with its path and its line, its own or that of its union. */
function fieldsOf(declaration, name) {
  const found = [];
  const group = (literals, path) => {
    const spoken = new Map();
    const own = literals.flatMap(({ members }) => members.filter(ts.isPropertySignature));
    for (const field of own) {
      const line = lineOf(field);
      const key = field.name.getText();
      if (!spoken.has(key)) spoken.set(key, line);
    }
    for (const field of own) {
      const key = field.name.getText();
      const line = lineOf(field) || spoken.get(key) || '';
      const at = `${path}.${key}`;
      found.push({ at, key, line, type: field.type, isTag: isTag(field) });
      if (field.type !== undefined) inside(field.type, at);
    }
  };
  const inside = (node, path) => {
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) {
      const literals = variantsOf(node);
      if (literals.length > 0) group(literals, path);
      for (const type of node.types) if (variantsOf(type).length === 0) inside(type, path);
    } else if (ts.isTypeLiteralNode(node)) group([node], path);
    else ts.forEachChild(node, (child) => inside(child, path));
  };
  if (ts.isInterfaceDeclaration(declaration)) group([declaration], name);
  else inside(declaration.type, name);
  return found;
}

/**
 * What is missing, a line each, and a line that says how much was looked at. An exception that nothing needs is missing too, so
 * that their list only gets shorter.
 */
export async function missingDocumentation() {
  const modules = await loadModules();
  const resolve = resolver(modules);
  const { bySymbol } = await citedArticles(modules);
  const { problemCatalog } = modules.get('messages/describe.ts').values;
  const codes = new Set(Object.keys(problemCatalog));
  const prefixes = new Set([...codes].map((code) => code.split('.')[0]));
  const read = readerOf(modules, resolve, codes);
  const symbols = [
    ...new Map(publicSymbols(modules, resolve).map((one) => [one.place, one])).values(),
  ];
  const placed = new Map(symbols.map((one) => [one.name, one]));
  const docs = new Map(symbols.map(({ place }) => [place, docOf(modules, place)]));

  /** The codes that a docstring writes: `money.negative`, and all that begin so for `identifiers.court…`. */
  const written = (doc) =>
    [...doc.matchAll(CODE)].flatMap(([, text, more]) =>
      more === '' ? [text] : startingWith(text, codes),
    );

  /** The codes that a docstring names, with those of what it refers to. */
  const named = (place, seen = new Set()) => {
    if (seen.has(place)) return new Set();
    seen.add(place);
    const doc = docs.get(place) ?? '';
    const found = new Set(written(doc));
    for (const [, link] of ofProblems(doc).matchAll(LINK)) {
      const to = placed.get(link)?.place;
      if (to !== undefined) for (const code of named(to, seen)) found.add(code);
    }
    return found;
  };

  /** Whether a docstring names an article, or refers to one that does. */
  const saysBasis = (place, seen = new Set()) => {
    if (seen.has(place)) return false;
    seen.add(place);
    const doc = docs.get(place) ?? '';
    return (
      ARTICLE.test(doc) ||
      [...doc.matchAll(LINK)].some(([, link]) => saysBasis(placed.get(link)?.place, seen))
    );
  };

  const missing = { example: [], problems: [], basis: [], unit: [], field: [] };
  const gaps = { example: 0, problems: 0, basis: 0, unit: 0, field: 0 };
  const unused = new Set(
    Object.entries(EXCEPTIONS).flatMap(([rule, names]) =>
      Object.keys(names).map((name) => `${rule} ${name}`),
    ),
  );
  const miss = (rule, name, where, what) => {
    const [whole] = name.split(' ');
    const excepted = [name, whole].filter((key) => EXCEPTIONS[rule][key] !== undefined);
    for (const key of excepted) unused.delete(`${rule} ${key}`);
    if (excepted.length === 0) missing[rule].push({ name, where, what });
  };

  for (const { module, name, place } of symbols) {
    const [file, declaredName] = place.split('#');
    const { names, values, source, text } = modules.get(file);
    const { node, statement, first, value } = names.get(declaredName);
    const doc = docs.get(place);
    const line = source.getLineAndCharacterOfPosition(first.getStart(source)).line + 1;
    const where = `src/${file}:${line}`;
    const isFunction = value && typeof values[declaredName] === 'function';
    const signature = signatureOf(node);

    // example
    if (isFunction) {
      gaps.example += 1;
      const comment = text.slice(first.getFullStart(), first.getStart(source));
      const example = comment.split('@example').slice(1).join('');
      if (!new RegExp(`\\b${name}\\b`).test(example))
        miss('example', name, where, 'no @example shows it');
    }

    // problems
    const own = written(doc);
    for (const code of own)
      if (prefixes.has(code.split('.')[0]) && !codes.has(code))
        miss('problems', name, where, `names ${code}, which no catalog has`);
    if (isFunction) {
      const everything = reached(read, place, () => false);
      for (const code of own)
        if (codes.has(code) && !everything.has(code) && !doc.includes(`${code.split('.')[0]}.…`))
          miss('problems', name, where, `names ${code}, which it cannot give`);
      if (
        /^(?:Result<|readonly Problem\[\])|\bFailed\b/.test(textOf(signature?.type)) &&
        everything.size > 0
      ) {
        gaps.problems += 1;
        const said = named(place);
        const made = reached(read, place, (to) => docs.has(to));
        const unsaid = [...made].filter((code) => !said.has(code));
        for (const code of unsaid) miss('problems', `${name} ${code}`, where, 'is not named');
        if (![...said].some((code) => codes.has(code)))
          miss('problems', name, where, 'names no problem');
      }
    }

    // basis
    const citations = bySymbol.get(`${module}/${name}`) ?? [];
    const cited = citations.filter(({ inCode }) => inCode);
    if (value && cited.length > 0) {
      gaps.basis += 1;
      const laws = new Set(cited.map(({ basis }) => basis.law));
      const said = citations.filter(({ inWords }) => inWords);
      if (said.length > 0 && !said.some(({ basis }) => laws.has(basis.law)))
        miss('basis', name, where, 'names articles of laws that its code does not cite');
      if (!saysBasis(place))
        miss(
          'basis',
          name,
          where,
          `names no article; its code cites ${cited.map(({ label }) => label).join(' ')}`,
        );
    }

    // unit
    if (signature !== undefined) {
      const counted = signature.parameters.filter(({ name: as, type }) =>
        isCounted(as.getText(), type),
      );
      if (counted.length > 0 || isNumber(signature.type)) {
        gaps.unit += 1;
        const said = `${doc} ${counted.map(({ name: as }) => words(as.getText())).join(' ')}`;
        if (!UNIT.test(said)) miss('unit', name, where, 'does not say what its numbers count');
      }
    }
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    for (const field of fieldsOf(statement, name)) {
      if (!field.isTag) {
        gaps.field += 1;
        if (field.line === '') miss('field', field.at, where, 'has no line');
      }
      if (field.line === '' || !isCounted(field.key, field.type)) continue;
      gaps.unit += 1;
      if (!UNIT.test(`${field.line} ${words(field.key)}`))
        miss('unit', field.at, where, `does not say what it counts: ${field.line}`);
    }
  }
  const lines = Object.entries(missing).flatMap(([rule, found]) =>
    found.map(({ name, where, what }) => `${where} ${rule}: ${name} ${what}`),
  );
  for (const key of unused) lines.push(`scripts/documentation.mjs ${key} needs no exception`);
  const counted = Object.entries(gaps).map(([rule, count]) => `${rule} ${count}`);
  return {
    missing: lines,
    looked: `documentation: ${counted.join(', ')} looked at; ${lines.length} failed`,
  };
}
