import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildCaseCode,
  type CaseCodeParts,
  formatCaseCode,
  guangdongCaseCodeScheme,
  packCaseCode,
  parseCaseCode,
  unpackCaseCode,
} from '../../src/case-code/index.js';
import { caseCodeParts } from './arbitraries.js';
import { codesOf, valueIn } from './values.js';

const training = { allowTraining: true };
const parts: CaseCodeParts = {
  profile: 'issued',
  division: '440106',
  body: '007',
  year: 2026,
  kind: 'penalty',
  serial: 4821,
};

describe('identity', () => {
  test('parse ∘ build gives the parts, in every style', () => {
    fc.assert(
      fc.property(
        caseCodeParts,
        fc.constantFrom('canonical' as const, 'display' as const, 'urn' as const),
        (given, style) => {
          const code = valueIn(buildCaseCode(given));
          const text = formatCaseCode(code, style);
          expect(parseCaseCode(text, undefined, training)).toEqual({
            ok: true,
            warnings: [],
            value: { ...given, code, scheme: guangdongCaseCodeScheme.id },
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('unpack ∘ pack gives the code', () => {
    fc.assert(
      fc.property(caseCodeParts, (given) => {
        const code = valueIn(buildCaseCode(given));
        expect(valueIn(unpackCaseCode(valueIn(packCaseCode(code))))).toBe(code);
      }),
    );
  });

  test('canonical order is issue order within a body, year and kind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 999_999 }),
        (left, right) => {
          const earlier = valueIn(buildCaseCode({ ...parts, serial: left }));
          const later = valueIn(buildCaseCode({ ...parts, serial: right }));
          expect(earlier < later).toBe(left < right);
        },
      ),
    );
  });

  test('a stage and a party are no parts of a code', () => {
    const withMore = { ...parts, stage: 'closed', party: '张三' };
    expect(buildCaseCode(withMore)).toEqual(buildCaseCode(parts));
  });
});

describe('spelling', () => {
  const separators = [' ', '\u3000', '\u00A0', '\t', '-', '—', '－', '–', '‑', '−', '·', '.'];
  const spelt = (symbol: string): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(
          symbol,
          symbol.toLowerCase(),
          String.fromCharCode(symbol.charCodeAt(0) + 0xfee0),
        ),
        fc.array(fc.constantFrom(...separators), { maxLength: 3 }),
      )
      .map(([one, after]) => `${one}${after.join('')}`);

  test('lower case, full width, spaces and dashes in any place', () => {
    fc.assert(
      fc.property(
        caseCodeParts.chain((given) => {
          const code = valueIn(buildCaseCode(given));
          return fc.tuple(fc.constant(code), fc.tuple(...[...code].map(spelt)));
        }),
        ([code, written]) => {
          expect(parseCaseCode(written.join(''), undefined, training)).toMatchObject({
            ok: true,
            warnings: [],
            value: { code },
          });
        },
      ),
    );
  });

  test('look-alikes are read with a warning that names them', () => {
    expect(parseCaseCode('G44O1O6-OO7-2026-2004821-79')).toEqual({
      ok: true,
      value: expect.objectContaining({ code: 'G4401060072026200482179' }),
      warnings: [4, 6, 8, 9].map((position) => ({
        code: 'caseCode.lookAlike',
        path: [],
        params: { position, symbol: 'O', read: '0' },
      })),
    });
    expect(codesOf(parseCaseCode('G44OIO6-007-2026-2OO482I-78'))).toEqual([
      'caseCode.check',
      ...Array<string>(6).fill('caseCode.lookAlike'),
    ]);
  });

  test('a Turkish dotless i is not read as 1, nor ß as SS', () => {
    for (const symbol of ['ı', 'ß', 'ſ', '①', '٣'])
      expect(codesOf(parseCaseCode(`G440${symbol}060072026200482179`))).toContain(
        'caseCode.symbol',
      );
  });
});

describe('all problems at once', () => {
  test('each symbol is named with its place and what may stand there', () => {
    expect(parseCaseCode('Q44A10600720262004821@9')).toEqual({
      ok: false,
      problems: [
        { code: 'caseCode.unknownVersion', path: ['profile'], params: { symbol: 'Q' } },
        {
          code: 'caseCode.symbol',
          path: ['division'],
          params: { position: 4, symbol: 'A', allowed: '0-9' },
        },
        {
          code: 'caseCode.symbol',
          path: ['check'],
          params: { position: 22, symbol: '@', allowed: '0-9A-HJ-NP-RTUW-Y' },
        },
      ],
    });
  });

  test('values and check symbols are judged together', () => {
    expect(codesOf(parseCaseCode('G4401060001999200000079'))).toEqual([
      'caseCode.bodyText',
      'caseCode.year',
      'caseCode.serial',
      'caseCode.check',
    ]);
  });

  test('parts', () => {
    const wrong = {
      profile: 'draft',
      division: '44010',
      body: '000',
      year: 2019.5,
      kind: 'x',
      serial: 0,
    };
    // @ts-expect-error none of these is a part
    expect(codesOf(buildCaseCode(wrong))).toEqual([
      'caseCode.profile',
      'caseCode.divisionText',
      'caseCode.bodyText',
      'caseCode.kind',
      'caseCode.year',
      'caseCode.serial',
    ]);
    // @ts-expect-error no object
    expect(codesOf(buildCaseCode(null))).toEqual(['input.notObject']);
    // @ts-expect-error values of the wrong type
    expect(codesOf(buildCaseCode({ ...parts, division: 440106, body: null, serial: '1' }))).toEqual(
      ['caseCode.divisionText', 'caseCode.bodyText', 'caseCode.serial'],
    );
  });
});

describe('context', () => {
  const code = 'G4401060072026200482179';
  test('a training code is refused unless it is asked for', () => {
    expect(codesOf(parseCaseCode('X44010600720262000001L0'))).toEqual(['caseCode.training']);
  });
  test('registers and the high-water mark are asked with what the code says', () => {
    const asked: unknown[] = [];
    const refused = parseCaseCode(code, undefined, {
      hasDivision: (...question) => asked.push(question) < 0,
      hasBody: (...question) => asked.push(question) < 0,
      wasIssued: ({ serial }) => asked.push([serial]) < 0,
    });
    expect(asked).toEqual([['440106', 2026], ['440106', '007', 2026], [4821]]);
    expect(codesOf(refused)).toEqual(['caseCode.division', 'caseCode.body', 'caseCode.notIssued']);
    expect(
      parseCaseCode(code, undefined, {
        hasDivision: () => true,
        hasBody: () => true,
        wasIssued: () => true,
      }).ok,
    ).toBe(true);
  });
});

test('the profile says that it is not official', () => {
  expect(guangdongCaseCodeScheme.official).toBe(false);
  expect(guangdongCaseCodeScheme.standing.zh).toContain('非官方');
});
