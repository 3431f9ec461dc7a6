// Which article of which law is cited in the code, and which exported symbols implement it.
//
// Nothing is listed by hand. Every module of src is loaded with all its declarations, exported or not. What a declaration
// cites is what its value holds (a register row, a guard, a machine, a table), what the calls with constant arguments
// in it give (`penaltyLaw(64, 1)`), and what the declarations it refers to cite, up to the next exported symbol of the
// library, which is listed itself. What the docstring of an exported symbol names counts too.
import ts from 'typescript';
import { docOf, loadModules, publicSymbols, resolver } from '../sources.mjs';

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
 * `{ module, name }` and `bySymbol` maps `module/name` to its citations, each `inCode`, `inWords` of the docstring, or both.
 */
export async function citedArticles(loaded) {
  const modules = loaded ?? (await loadModules());
  const resolve = resolver(modules);
  const at = (file) => modules.get(file).values;
  const { formatLegalBasis } = at('law/citation.ts');
  const { parseLegalBasis } = at('law/citation.ts');
  const { statuteTitled, statutes } = at('law/statutes.ts');
  const titles = statutes.map(({ title }) => title);

  const symbols = publicSymbols(modules, resolve);
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
  const laws = new Map();
  const bySymbol = new Map();
  for (const { module, name, place } of symbols) {
    const cited = [
      ...all(place).map((basis) => ({ basis, inCode: true })),
      ...citedInWords(docOf(modules, place), titles, parseLegalBasis).map((basis) => ({
        basis,
        inCode: false,
      })),
    ];
    const own = new Map();
    for (const { basis, inCode } of cited) {
      const label = formatLegalBasis(basis, 'zh');
      if (own.has(label)) {
        own.get(label).inWords ||= !inCode;
        continue;
      }
      own.set(label, { label, basis, inCode, inWords: !inCode });
      const law = laws.get(basis.law) ?? { articles: new Map() };
      laws.set(basis.law, law);
      const article = law.articles.get(label) ?? { basis, label, symbols: [] };
      law.articles.set(label, article);
      article.symbols.push({ module, name });
    }
    if (own.size > 0) bySymbol.set(`${module}/${name}`, [...own.values()]);
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
