import { describe, expect, test } from 'vitest';
import {
  buildCaseCode,
  type CaseCodeScheme,
  caseCodeSegments,
  emptyAllocator,
  explainCaseCode,
  formatCaseCode,
  fujianMarketCaseCodeScheme,
  guangdongCaseCodeScheme,
  issueCaseCode,
  packCaseCode,
  parseCaseCode,
  reserveCaseCodes,
  unpackCaseCode,
} from '../../src/case-code/index.js';
import { localDate } from '../../src/core/index.js';
import { codesOf, valueIn } from './values.js';

/** A caller that knows no scheme: it files a case and prints its code. */
function fileCase(scheme: CaseCodeScheme, division: string, body: string): readonly string[] {
  const scope = { profile: 'issued', division, body, year: 2026, kind: 'penalty' } as const;
  const { lease } = valueIn(
    reserveCaseCodes(valueIn(emptyAllocator(scope, scheme)), {
      requestId: 'r',
      holder: 'server',
      epoch: 1,
      size: 1,
      validThrough: localDate('2026-12-31'),
    }),
  );
  const { code } = valueIn(
    issueCaseCode(lease, { requestId: 'case', on: localDate('2026-03-02'), epoch: 1 }, scheme),
  );
  const parsed = valueIn(parseCaseCode(formatCaseCode(code, 'display', scheme), scheme));
  expect(parsed).toMatchObject({ ...scope, serial: 1, scheme: scheme.id });
  expect(unpackCaseCode(valueIn(packCaseCode(code, scheme)), scheme)).toMatchObject({
    value: code,
  });
  return [
    formatCaseCode(code, 'canonical', scheme),
    formatCaseCode(code, 'display', scheme),
    formatCaseCode(code, 'urn', scheme),
  ];
}

describe('a scheme can be replaced without changing callers', () => {
  test('Guangdong profile', () => {
    expect(fileCase(guangdongCaseCodeScheme, '440106', '007')).toEqual([
      'G44010600720262000001HD',
      'G440106-007-2026-2000001-HD',
      'urn:gd-case:G44010600720262000001HD',
    ]);
  });
  test('Fujian market supervision, 14 digits: class 1, division 6, year 2, serial 5', () => {
    expect(fileCase(fujianMarketCaseCodeScheme, '350100', '1')).toEqual([
      '13501002600001',
      '1-350100-26-00001',
      'urn:fj-market-case:13501002600001',
    ]);
  });
});

describe('Fujian market supervision', () => {
  const parts = {
    profile: 'issued',
    division: '350100',
    body: '1',
    year: 2026,
    kind: 'penalty',
    serial: 1,
  } as const;
  test('has no check symbols: a copying error gives another code', () => {
    expect(parseCaseCode('13501002600010', fujianMarketCaseCodeScheme).ok).toBe(true);
  });
  test('says what it cannot write', () => {
    const build = (more: object): readonly string[] =>
      codesOf(buildCaseCode({ ...parts, ...more }, fujianMarketCaseCodeScheme));
    expect(build({ profile: 'provisional' })).toEqual(['caseCode.profile']);
    expect(build({ kind: 'inspection' })).toEqual(['caseCode.kind']);
    expect(build({ body: '007', division: '35' })).toEqual([
      'caseCode.divisionText',
      'caseCode.bodyText',
    ]);
    expect(build({ serial: 100_000, year: 1999 })).toEqual(['caseCode.year', 'caseCode.serial']);
  });
  test('reads L as 1 and B as 8, with warnings; a code of another scheme is refused', () => {
    const result = explainCaseCode('L350L00260000B', fujianMarketCaseCodeScheme).result;
    expect(result).toMatchObject({ ok: true, value: { code: '13501002600008' } });
    expect(codesOf(result)).toEqual(Array(3).fill('caseCode.lookAlike'));
    expect(codesOf(parseCaseCode('13501002600000', fujianMarketCaseCodeScheme))).toEqual([
      'caseCode.serial',
    ]);
    expect(codesOf(parseCaseCode('13501002600001'))).toEqual(['caseCode.length']);
  });
});

test('a scheme whose codes are too long does not pack', () => {
  const long: CaseCodeScheme = {
    ...fujianMarketCaseCodeScheme,
    segments: caseCodeSegments([
      { name: 'serial', label: { zh: '顺序号', en: 'serial' }, length: 40, symbols: '0123456789' },
    ]),
  };
  const code = valueIn(parseCaseCode('13501002600001', fujianMarketCaseCodeScheme, {})).code;
  const padded = { ...long, read: fujianMarketCaseCodeScheme.read };
  expect(packCaseCode(code, padded).ok).toBe(true);
  // @ts-expect-error a text that no parser made
  expect(codesOf(packCaseCode('9'.repeat(40), padded))).toEqual(['caseCode.unpackable']);
});
