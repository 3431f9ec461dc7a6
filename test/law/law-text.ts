import { existsSync, readFileSync } from 'node:fs';
import { parseChineseNumeral } from '../../src/law/index.js';

/** One 款: its own lines, and its items. */
export interface LawParagraph {
  readonly text: string;
  readonly items: readonly string[];
}

/** A stored law text, without white space. */
export interface LawText {
  readonly heading: string;
  readonly whole: string;
  readonly articles: ReadonlyMap<number, readonly LawParagraph[]>;
  readonly sections: ReadonlyMap<string, string>;
}

const ARTICLE = /^第([一二三四五六七八九十百千零]+)条[\s　]*(.*)$/u;
const ITEM = /^（[一二三四五六七八九十]+）/u;

export const bare = (text: string): string => text.replace(/\s/gu, '');

function fileOf(title: string, from: string): URL {
  return new URL(`../fixtures/law/${title}(${from}).md`, import.meta.url);
}

export const isStored = (title: string, from: string): boolean => existsSync(fileOf(title, from));

export function lawText(title: string, from: string): LawText {
  const raw = readFileSync(fileOf(title, from), 'utf8');
  const heading: string[] = [];
  const articles = new Map<number, { text: string; items: string[] }[]>();
  const sections = new Map<string, string>();
  let article: { text: string; items: string[] }[] | undefined;
  let section: string | undefined;
  for (const line of raw.split('\n').map((each) => each.trim())) {
    if (line === '---') break;
    if (line === '' || line.startsWith('#')) continue;
    const start = ARTICLE.exec(line);
    if (start !== null) {
      const number = parseChineseNumeral(start[1]);
      if (!number.ok) throw new Error(line);
      article = [{ text: bare(start[2] as string), items: [] }];
      articles.set(number.value, article);
    } else if (article === undefined) {
      section = ITEM.exec(line)?.[0] ?? section;
      if (section === undefined) heading.push(line);
      else sections.set(section, `${sections.get(section) ?? ''}${bare(line)}`);
    } else if (ITEM.test(line)) article.at(-1)?.items.push(bare(line));
    else article.push({ text: bare(line), items: [] });
  }
  return { heading: bare(heading.join('')), whole: bare(raw), articles, sections };
}
