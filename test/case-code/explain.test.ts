import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildCaseCode,
  caseCodeProblems,
  explainCaseCode,
  fujianMarketCaseCodeScheme,
  parseCaseCode,
  suggestCaseCodes,
} from '../../src/case-code/index.js';
import { describeFrom } from '../../src/core/index.js';
import { caseCodeParts } from './arbitraries.js';
import { valueIn } from './values.js';

const code = 'G4401060072026200482179';

describe('explain', () => {
  test('a good code, segment by segment', () => {
    const { result, segments, problems, candidates } = explainCaseCode(
      'g440106 007 2026 2 004821 79',
    );
    expect(result.ok).toBe(true);
    expect(segments.map(({ label, text }) => `${label.zh} ${text}`)).toEqual([
      '编码类别 G',
      '行政区划 440106',
      '主体编号 007',
      '年份 2026',
      '行为种类 2',
      '顺序号 004821',
      '校验字符 79',
    ]);
    expect([problems, candidates]).toEqual([[], []]);
  });
  test('each problem stands once, with its segment or with the whole', () => {
    const { segments, problems } = explainCaseCode('G44O10600020262004821@');
    expect(problems.map((problem) => problem.code)).toEqual(['caseCode.length']);
    expect(
      segments
        .filter((segment) => segment.problems.length > 0)
        .map((segment) => [segment.name, segment.problems.map((problem) => problem.code)]),
    ).toEqual([
      ['division', ['caseCode.lookAlike']],
      ['check', ['caseCode.symbol']],
    ]);
  });
  test('symbols that are likely swapped are named', () => {
    const swapped = 'G4401060072026204082179';
    expect(
      explainCaseCode(swapped).candidates.map(({ error }) =>
        describeFrom(caseCodeProblems, error, 'zh'),
      ),
    ).toEqual([
      '第 17 位与第 18 位可能颠倒，候选 G4401060072026200482179',
      '第 5 位“1”可能应为“3”，候选 G4403060072026204082179',
    ]);
  });
});

describe('suggest', () => {
  test('the vector of the specification', () => {
    expect(suggestCaseCodes('G4401060072026200492179').map((one) => one.code)).toEqual([code]);
  });

  test('whatever one error made, the code is among the candidates, and parse still refuses', () => {
    const damaged = fc.tuple(caseCodeParts, fc.nat(), fc.nat()).chain(([parts, at, by]) => {
      const given = valueIn(buildCaseCode(parts));
      const symbols = [...given];
      const index = at % 23;
      const symbol = '0123456789ABCDEFGHJKLMNPQRTUWXY'[by % 31] as string;
      const neighbour = (index + 1 + (by % 2)) % 23;
      const swap = symbols
        .with(index, symbols[neighbour] as string)
        .with(neighbour, symbols[index] as string);
      return fc.constantFrom(
        { given, text: symbols.with(index, symbol).join('') },
        { given, text: neighbour > index ? swap.join('') : given },
        { given, text: symbols.toSpliced(index, 1).join('') },
        { given, text: symbols.toSpliced(index, 0, symbol).join('') },
      );
    });
    fc.assert(
      fc.property(damaged, ({ given, text }) => {
        if (text === given) return;
        const context = { allowTraining: true };
        expect(parseCaseCode(text, undefined, context).ok).toBe(false);
        const candidates = suggestCaseCodes(text, undefined, context);
        expect(candidates.map((one) => one.code)).toContain(given);
        for (const candidate of candidates)
          expect(parseCaseCode(candidate.code, undefined, context).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('what the registers refuse is no candidate', () => {
    const swapped = 'G4401060072026204082179';
    const candidates = suggestCaseCodes(swapped, undefined, {
      hasDivision: (division) => division === '440106',
    });
    expect(candidates.map((one) => one.code)).toEqual([code]);
    expect(
      suggestCaseCodes(swapped, undefined, { wasIssued: ({ serial }) => serial <= 4000 }),
    ).toEqual([]);
  });

  test('nothing is suggested for a good code, for text of another length, or without check symbols', () => {
    expect(suggestCaseCodes(code)).toEqual([]);
    expect(suggestCaseCodes(code.slice(0, 20))).toEqual([]);
    expect(suggestCaseCodes('1350100210000', fujianMarketCaseCodeScheme)).toEqual([]);
  });
});
