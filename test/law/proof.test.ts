import { describe, expect, it } from 'vitest';
import { checkTimeline, formatPercent, type LegalBasis, wanOf } from '../../src/core/index.js';
import {
  dayUnitClauses,
  dayUnitOf,
  formatChineseNumeral,
  type LegalRule,
  legalRules,
  type RuleValue,
  ruleOn,
  statutes,
} from '../../src/law/index.js';
import { bare, lawText } from './law-text.js';

const rules: readonly LegalRule[] = Object.values(legalRules);
const proved = rules.filter(({ verified }) => verified);

/** The cited text: the item; else the paragraph with its items; else the article, or the section. */
function citedText({ law, version, article, paragraph, item, section }: LegalBasis): string {
  const text = lawText(law, version as string);
  if (section !== undefined) return text.sections.get(section) ?? '';
  const paragraphs = text.articles.get(article as number) ?? [];
  const chosen = paragraph === undefined ? paragraphs : paragraphs.slice(paragraph - 1, paragraph);
  const items = chosen.flatMap((each) => each.items);
  if (item !== undefined) {
    const numeral = formatChineseNumeral(item);
    return items.find((each) => numeral.ok && each.startsWith(`（${numeral.value}）`)) ?? '';
  }
  return chosen.map((each) => each.text).join('\n');
}

/** How a text may write a whole number. */
function spellings(count: number): readonly string[] {
  const chinese = formatChineseNumeral(count);
  const fullWidth = String(count).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
  return [
    ...(chinese.ok ? [chinese.value] : []),
    ...(count === 2 ? ['两'] : []),
    String(count),
    fullWidth,
  ];
}

/** What the quote must contain for the value to be what it says. */
function writings(value: RuleValue): readonly string[] {
  switch (value.kind) {
    case 'period': {
      const units = {
        hour: ['小时'],
        calendarDay: ['日'],
        workingDay: ['日', '个工作日'],
        month: ['个月'],
        year: ['年'],
      }[value.unit];
      return spellings(value.count).flatMap((count) => units.map((unit) => `${count}${unit}`));
    }
    case 'amount': {
      const yuan = Number(value.amount);
      const wan = Number(wanOf(value.amount));
      return [
        ...spellings(yuan).map((count) => `${count}元`),
        ...(Number.isInteger(wan) ? spellings(wan).map((count) => `${count}万元`) : []),
        ...(yuan === 3000 ? ['三千元'] : []),
        ...(yuan === 4000 ? ['四千元'] : []),
        ...(yuan === 5000 ? ['五千元'] : []),
      ];
    }
    case 'count': {
      const units = {
        person: ['人', '名'],
        yearOfAge: ['周岁'],
        time: ['次'],
        copy: ['份'],
        classHour: ['学时'],
        point: ['分'],
      }[value.unit];
      return spellings(value.count).flatMap((count) => units.map((unit) => `${count}${unit}`));
    }
    case 'share':
      return value.share === '1' ? ['不得超出'] : [formatPercent(value.share)];
    case 'perDayShare':
      return value.share === '3/100' ? ['百分之三'] : [];
    case 'yearDay':
      return [`${value.month}月${value.day}日`];
  }
}

const LIMITS = {
  lessThan: /不满/,
  moreThan: /超过/,
} as const;

describe('every rule of the register', () => {
  it('has its key as id, and both languages', () => {
    for (const [key, { id, label, value }] of Object.entries(legalRules)) {
      expect([id, value.id]).toEqual([key, key]);
      expect(label.zh).toMatch(/^[\p{Script=Han}（）、]+$/u);
      expect(label.en).toMatch(/^[ -~“”]+$/);
    }
  });

  it('has labels that tell the rules apart', () => {
    for (const language of ['zh', 'en'] as const) {
      const labels = rules.map(({ label }) => label[language]);
      const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
      expect(twice).toEqual([]);
    }
  });

  it.each(proved.map((rule) => [rule.id, rule] as const))(
    '%s: the quote stands in the cited place, character for character',
    (_, { basis, quote }) => {
      expect(bare(quote)).toBe(quote);
      expect(citedText(basis)).toContain(quote);
    },
  );

  it.each(proved.map((rule) => [rule.id, rule] as const))(
    '%s: a paragraph is cited exactly where the article has several',
    (_, { basis: { law, version, article, paragraph } }) => {
      if (article === undefined) return;
      const several = (lawText(law, version as string).articles.get(article)?.length ?? 0) > 1;
      expect(paragraph !== undefined).toBe(several);
    },
  );

  it.each(proved.map((rule) => [rule.id, rule] as const))(
    '%s: the quote says the value',
    (_, rule) => {
      const [first] = rule.value.periods;
      if (first === undefined || first.value === 'repealed') throw new Error(rule.id);
      const written = new RegExp(
        `(?<![零一二三四五六七八九十百千\\d])(${writings(first.value).join('|')})`,
      );
      expect(rule.quote).toMatch(written);
    },
  );

  it('excludes the number only where the text says 不满 or 超过', () => {
    for (const { limit, quote } of proved)
      if (limit === 'lessThan' || limit === 'moreThan') expect(quote).toMatch(LIMITS[limit]);
  });

  it('counts back from an event only where the text says 前', () => {
    for (const { direction, quote } of proved)
      if (direction === 'before') expect(quote).toMatch(/日前/);
  });

  it('counts in the unit that the text writes, or that a clause of the statute gives', () => {
    for (const { id, value, quote, basis, question } of proved) {
      const [first] = value.periods;
      if (first === undefined || first.value === 'repealed' || first.value.kind !== 'period')
        continue;
      const { unit, count } = first.value;
      if (unit !== 'workingDay' && unit !== 'calendarDay') continue;
      if (quote.includes(`${count}个工作日`) || /个工作日/.test(quote)) {
        expect([id, unit]).toEqual([id, 'workingDay']);
        continue;
      }
      const answer = dayUnitOf(basis.law, count);
      if (answer.unit === 'undetermined') {
        expect([id, unit]).toEqual([id, 'calendarDay']);
        if (answer.question !== null) expect([id, question]).not.toEqual([id, undefined]);
      } else {
        expect([id, unit]).toEqual([id, answer.unit]);
        if (unit === 'workingDay') expect(first.basis).toContainEqual(answer.basis);
      }
    }
  });

  it('is a sound timeline that begins with the version it cites', () => {
    for (const { id, value, basis, source } of rules) {
      expect([id, checkTimeline(value)]).toEqual([id, []]);
      const statute = statutes.find(({ title }) => title === basis.law);
      const version = statute?.versions.find(({ from }) => from === basis.version);
      expect([id, value.periods[0]?.from]).toEqual([id, version?.from]);
      expect(source).toEqual(version?.source);
      if (source !== null) expect(value.verifiedThrough).toBe(source.snapshotOn);
    }
  });

  it('is unverified exactly where there is no quote, and then says what is open', () => {
    for (const { verified, quote, question } of rules) {
      expect(verified).toBe(quote !== '');
      if (!verified) expect(question).toBeDefined();
    }
  });

  it('gives each period of time a start event', () => {
    for (const { id, value, startEvent } of rules) {
      const [first] = value.periods;
      if (first !== undefined && first.value !== 'repealed' && first.value.kind === 'period')
        expect([id, startEvent]).not.toEqual([id, null]);
    }
  });

  it('answers on many days, with no gap', () => {
    for (const rule of rules)
      for (let year = 2000; year <= 2040; year += 1)
        for (const month of ['01', '07', '08'])
          expect(ruleOn(rule, `${year}-${month}-15` as never).status).not.toBe('gap');
  });
});

describe('every clause on the unit of a day', () => {
  it.each(
    dayUnitClauses
      .filter(({ basis }) => basis !== null)
      .map((clause) => [clause.law, clause] as const),
  )(
    '%s: the quote stands in the cited place and lists the counts',
    (_, { basis, quote, workingDays }) => {
      expect(citedText(basis as LegalBasis)).toContain(quote);
      const listed = [...quote.matchAll(/“(.+?)日”/g)].map(([, count]) => count);
      if (listed.length > 0)
        expect(
          listed.map((count) =>
            [2, 3, 5, 7, 10, 15].find((n) => spellings(n).includes(count as string)),
          ),
        ).toEqual(workingDays);
    },
  );
});
