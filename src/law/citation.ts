import {
  coreProblem,
  failed,
  type Language,
  type LegalBasis,
  ok,
  type Problem,
  type Result,
  renderTrace,
  shown,
  type TraceNode,
} from '../core/index.js';
import { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.js';
import { lawProblem } from './problems.js';
import { statuteTitled } from './statutes.js';

const LONGEST = 300;
const STATE = '中华人民共和国';
const NUMERAL = '([零一二三四五六七八九十百千]+|[1-9][0-9]{0,3})';
const CITATION = new RegExp(
  `^《([^《》]+)》(?:第${NUMERAL}条(?:之${NUMERAL})?(?:第${NUMERAL}款)?` +
    `(?:第(?:（${NUMERAL}）|\\(${NUMERAL}\\)|${NUMERAL})项(?:第${NUMERAL}目)?)?)?(?:“([^“”]+)”)?$`,
);
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * 解析依据: reads a citation, 《行政处罚法》第六十四条第（一）项; 中华人民共和国 before the title is left out.
 *
 * Also read: inserted articles (第一百二十条之一), 目, items without brackets (第一项), a place in a document without articles
 * (《…的意见》“（六）”). Read with a warning: half-width brackets (`law.halfWidthBrackets`), digits (`law.arabicNumeral`).
 *
 * Fails: `input.notString`, `law.citationMalformed`, `law.numeralMalformed`, `law.numeralRange`.
 *
 * @example
 * parseLegalBasis('《中华人民共和国行政处罚法》第六十四条第（一）项')
 * // => ok({ law: '行政处罚法', article: 64, item: 1 })
 * parseLegalBasis('行政处罚法第六十四条').ok // => false
 */
export function parseLegalBasis(text: unknown): Result<LegalBasis> {
  if (typeof text !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(text) }));
  const match = text.length > LONGEST || UNPRINTABLE.test(text) ? null : CITATION.exec(text);
  if (match === null) return failed(lawProblem('law.citationMalformed', { text: shown(text) }));
  const [, title = '', article, inserted, paragraph, item, halfWidth, bare, subitem, section] =
    match;
  const problems: Problem[] = [];
  const numbers: Partial<Record<NumberedPlace, number>> = {};
  const written = { article, inserted, paragraph, item: item ?? halfWidth ?? bare, subitem };
  for (const key of NUMBERED_PLACES) {
    const numeral = written[key];
    if (numeral === undefined) continue;
    const read = numberOf(numeral);
    if (read.ok) numbers[key] = read.value;
    else problems.push(...read.problems.map((problem) => ({ ...problem, path: [key] })));
  }
  if (problems.length > 0) return failed(...problems);
  const warnings: Problem[] = [];
  if (halfWidth !== undefined) warnings.push(lawProblem('law.halfWidthBrackets', { text }));
  if (/\d/.test(`${article ?? ''}${inserted ?? ''}${paragraph ?? ''}${written.item ?? ''}`))
    warnings.push(lawProblem('law.arabicNumeral', { text }));
  const law =
    title.startsWith(STATE) && title.length > STATE.length ? title.slice(STATE.length) : title;
  return ok({ law, ...numbers, ...(section === undefined ? {} : { section }) }, warnings);
}

const NUMBERED_PLACES = ['article', 'inserted', 'paragraph', 'item', 'subitem'] as const;
type NumberedPlace = (typeof NUMBERED_PLACES)[number];

function numberOf(numeral: string): Result<number> {
  if (!/^\d/.test(numeral)) return parseChineseNumeral(numeral);
  const value = Number(numeral);
  const written = formatChineseNumeral(value);
  return written.ok ? ok(value) : written;
}

/**
 * 依据的写法: writes a citation; the version is left out. A 目 is numbered in digits, as the texts number it.
 *
 * @example
 * formatLegalBasis({ law: '行政处罚法', article: 36, paragraph: 1 }, 'zh') // => '《行政处罚法》第三十六条第一款'
 * formatLegalBasis({ law: '行政处罚法', article: 64, item: 1 }, 'en')
 * // => 'Administrative Penalty Law, art. 64, item 1'
 */
export function formatLegalBasis(basis: LegalBasis, language: Language): string {
  return language === 'zh' ? chineseCitation(basis) : englishCitation(basis);
}

function chineseCitation(basis: LegalBasis): string {
  const { article, inserted, paragraph, item, subitem, section } = basis;
  return [
    `《${basis.law}》`,
    article === undefined ? '' : `第${numeral(article)}条`,
    inserted === undefined ? '' : `之${numeral(inserted)}`,
    paragraph === undefined ? '' : `第${numeral(paragraph)}款`,
    item === undefined ? '' : `第（${numeral(item)}）项`,
    subitem === undefined ? '' : `第${subitem}目`,
    section === undefined ? '' : `“${section}”`,
  ].join('');
}

function numeral(value: number): string {
  const written = formatChineseNumeral(value);
  return written.ok ? written.value : String(value);
}

function englishCitation(basis: LegalBasis): string {
  const { article, inserted, paragraph, item, subitem, section } = basis;
  const place = [
    article === undefined ? '' : `art. ${article}`,
    inserted === undefined ? '' : `-${inserted}`,
    paragraph === undefined ? '' : `(${paragraph})`,
  ].join('');
  return [
    statuteTitled(basis.law)?.en ?? `《${basis.law}》`,
    place,
    item === undefined ? '' : `item ${item}`,
    subitem === undefined ? '' : `subitem ${subitem}`,
    section === undefined ? '' : `“${section}”`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * 说理: a trace as indented text with its citations.
 *
 * @example
 * explain(
 *   { rule: 'x', label: term('送达', 'service'), verdict: 'met', inputs: {}, output: null, basis: [{ law: '行政处罚法', article: 61, paragraph: 1 }], children: [] },
 *   'zh',
 * ) // => '- 送达：满足〔《行政处罚法》第六十一条第一款〕'
 */
export function explain(trace: TraceNode, language: Language): string {
  return renderTrace(trace, language, formatLegalBasis);
}
