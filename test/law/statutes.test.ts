import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, localDate, localDateOfEpochDay } from '../../src/core/index.js';
import { statuteOn, statutes } from '../../src/law/index.js';
import { isStored, lawText } from './law-text.js';

const on = (title: string, date: string) => statuteOn(title, localDate(date));
const chineseDate = (date: LocalDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

describe('the register of statutes', () => {
  it('行政处罚法: the 2021 text from 2021-07-15, an older one before', () => {
    expect(on('行政处罚法', '2021-07-14')).toMatchObject({
      status: 'olderVersion',
      registeredFrom: '2021-07-15',
    });
    expect(on('行政处罚法', '2021-07-15')).toMatchObject({
      status: 'inForce',
      verified: true,
      version: { from: '2021-07-15', promulgatedOn: '2021-01-22' },
    });
    expect(on('中华人民共和国行政处罚法', '2026-07-17')).toMatchObject({ verified: true });
    expect(on('行政处罚法', '2026-07-18')).toMatchObject({ status: 'inForce', verified: false });
  });

  it('行政强制法: none before 2012', () => {
    expect(on('行政强制法', '2011-12-31')).toMatchObject({ status: 'notYet', from: '2012-01-01' });
  });

  it('行政复议法实施条例: 2007 text until 2026-06-30, 2026 text from 2026-07-01', () => {
    expect(on('行政复议法实施条例', '2026-06-30')).toMatchObject({
      version: { from: '2007-08-01' },
    });
    expect(on('行政复议法实施条例', '2026-07-01')).toMatchObject({
      version: { from: '2026-07-01' },
    });
    expect(on('行政复议法实施条例', '2007-07-31')).toMatchObject({ status: 'notYet' });
  });

  it('水污染防治法 is repealed by 生态环境法典 1242 on 2026-08-15', () => {
    expect(on('水污染防治法', '2026-08-14')).toMatchObject({
      status: 'inForce',
      verified: false,
      version: { from: '2018-01-01' },
    });
    expect(on('水污染防治法', '2026-08-15')).toMatchObject({
      status: 'repealed',
      end: { on: '2026-08-15', by: { law: '生态环境法典', article: 1242 } },
    });
    expect(on('生态环境法典', '2026-08-14')).toMatchObject({ status: 'notYet' });
    expect(on('生态环境法典', '2026-08-15')).toMatchObject({ status: 'inForce' });
  });

  it('广东生态裁量规定 lapses by its own article 25 after 2026-12-31', () => {
    expect(on('广东省生态环境行政处罚自由裁量权规定', '2026-12-31')).toMatchObject({
      status: 'inForce',
    });
    expect(on('广东省生态环境行政处罚自由裁量权规定', '2027-01-01')).toMatchObject({
      status: 'repealed',
      end: { by: { article: 25 } },
    });
  });

  it('knows no other title', () => {
    for (const title of ['', '民法', '__proto__', 'constructor'])
      expect(on(title, '2024-01-01')).toEqual({ status: 'unknownTitle' });
  });

  it('has every title once', () => {
    const titles = statutes.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(statutes.map((statute) => [statute.title, statute] as const))(
    '%s: versions touch, and the last one ends when the statute does',
    (_, { versions, ended }) => {
      versions.forEach((version, index) => {
        expect(version.until).toBe(versions[index + 1]?.from ?? ended?.on ?? 'open');
        if (version.promulgatedOn !== null)
          expect(version.promulgatedOn <= version.from).toBe(true);
      });
      expect(versions.length).toBeGreaterThan(0);
    },
  );

  it('answers on any day, with no gap and no conflict', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statutes),
        fc.integer({ min: -7_000, max: 40_000 }).map(localDateOfEpochDay),
        (statute, date) => {
          const answer = statuteOn(statute.title, date);
          const holding = statute.versions.filter(
            ({ from, until }) => from <= date && (until === 'open' || date < until),
          );
          expect(holding.length).toBe(answer.status === 'inForce' ? 1 : 0);
        },
      ),
    );
    for (const { title, versions } of statutes)
      for (const { from, until } of versions)
        for (const edge of [from, until === 'open' ? from : until])
          for (const date of [addDays(edge, -1), edge, addDays(edge, 1)])
            expect(statuteOn(title, date).status).not.toBe('unknownTitle');
  });
});

describe('the stored texts of the register', () => {
  const stored = statutes.flatMap((statute) =>
    statute.versions.map(
      (version) => [`${statute.title} ${version.from}`, statute, version] as const,
    ),
  );

  it.each(stored)(
    '%s: says its first day in force exactly where the register is sure',
    (_, statute, version) => {
      expect(isStored(statute.title, version.from)).toBe(version.source !== null);
      if (version.source === null) {
        expect(version.verified).toBe(false);
        return;
      }
      const { heading, articles } = lawText(statute.title, version.from);
      const last =
        articles
          .get(Math.max(...articles.keys()))
          ?.map(({ text }) => text)
          .join('') ?? '';
      const states = `${heading}${last}`.includes(chineseDate(version.from));
      expect(states).toBe(version.verified);
    },
  );

  it('proves how a statute ended, in the clause that is cited', () => {
    for (const { ended } of statutes) {
      if (ended === null) continue;
      const { law, version, article } = ended.by;
      const paragraphs = lawText(law, version as string).articles.get(article as number) ?? [];
      expect(paragraphs.map(({ text }) => text).join('')).toContain(ended.quote);
    }
  });
});
