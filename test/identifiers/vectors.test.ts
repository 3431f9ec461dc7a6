import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem, Result } from '../../src/core/index.js';
import {
  formatOrganisationCode,
  machineReadableCheckDigit,
  normalizeIdentifier,
  parseBusinessRegistrationNumber,
  parseCourtCaseNumber,
  parseDivisionCode,
  parseDocumentNumber,
  parseForeignPermanentResidentNumber,
  parseHkMacaoTravelPermitNumber,
  parseHmtResidencePermitNumber,
  parseOrganisationCode,
  parsePassportNumber,
  parseResidentIdentityNumber,
  parseServiceItemCode,
  parseSocialCreditCode,
  parseTaiwanTravelPermitNumber,
  passportNumber,
  readDocumentNumber,
  socialCreditCode,
  upgradeResidentIdentityNumber,
} from '../../src/identifiers/index.js';

interface Vector {
  readonly v: string;
  readonly reason?: string;
  readonly repair?: string;
  readonly org?: string;
  readonly division?: string;
  readonly display?: string;
}

interface VectorFile {
  readonly valid: readonly (Vector | string)[];
  readonly invalid: readonly (Vector | string)[];
  readonly realButNonConforming?: readonly Vector[];
  readonly upgrade15?: readonly { readonly from: string; readonly to: string }[];
  readonly retiredButAcceptedInIds?: readonly string[];
  readonly mrz?: readonly { readonly doc: string; readonly check: string }[];
}

const read = (name: string): VectorFile =>
  JSON.parse(
    readFileSync(new URL(`../vectors/identifiers/${name}.json`, import.meta.url), 'utf8'),
  ) as VectorFile;

const asVector = (one: Vector | string): Vector => (typeof one === 'string' ? { v: one } : one);

/** Loose vectors end with a note in round brackets: `E12345678!`, `粤A12345X(why)`. */
const withoutNote = (text: string): string => text.replace(/\([^)]*\)$/, '');

const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.problems).map((one: Problem) =>
    one.code.replace('identifiers.', ''),
  );

type Case = readonly [
  name: string,
  parse: (input: unknown) => Result<{ readonly text: string }>,
  codes: Readonly<Record<string, readonly string[]>>,
];

const SHARED = {
  CHECK: ['checkCharacter'],
  CHARSET: ['character'],
  LENGTH: ['length'],
  EMPTY: ['empty'],
  CASE: ['lowerCase'],
  DATE: ['date'],
  PROVINCE: ['province'],
};

const CASES: readonly Case[] = [
  [
    'social-credit-code',
    parseSocialCreditCode,
    {
      ...SHARED,
      'ORG_CHECK or CHECK': ['organisationCheckCharacter', 'checkCharacter'],
      ORG_CHECK: ['organisationCheckCharacter'],
      DIVISION_SHAPE: ['notDigits'],
      'DIVISION_PROVINCE or CHECK': ['checkCharacter'],
      'CATEGORY or CHECK': ['checkCharacter'],
      'CHECK+ORG_CHECK': ['checkCharacter', 'organisationCheckCharacter'],
      'LENGTH+CHARSET': ['length', 'character'],
    },
  ],
  ['organisation-code', parseOrganisationCode, { ...SHARED, CHARSET: ['character', 'lowerCase'] }],
  [
    'resident-identity-number',
    parseResidentIdentityNumber,
    {
      ...SHARED,
      'LENGTH_15 (strict) → upgrade()': ['oldForm'],
      WRONG_TYPE: ['isForeignPermanentResident'],
    },
  ],
  [
    'hmt-residence-permit-number',
    parseHmtResidencePermitNumber,
    { ...SHARED, PREFIX: ['permitPrefix'], WRONG_TYPE: ['isResidentIdentity'] },
  ],
  [
    'foreign-permanent-resident-number',
    parseForeignPermanentResidentNumber,
    {
      ...SHARED,
      COUNTRY: ['country'],
      REGION: ['province'],
      SHAPE: ['character'],
      WRONG_TYPE: ['isResidentIdentity'],
    },
  ],
  ['hk-macao-travel-permit-number', parseHkMacaoTravelPermitNumber, {}],
  ['taiwan-travel-permit-number', parseTaiwanTravelPermitNumber, {}],
  [
    'business-registration-number',
    parseBusinessRegistrationNumber,
    { ...SHARED, 'PROVINCE or CHECK': ['province', 'checkCharacter'] },
  ],
  [
    'service-item-code',
    parseServiceItemCode,
    {
      ...SHARED,
      USCC_CHECK: ['checkCharacter'],
      LEVEL: ['exerciseLevel'],
      'LENGTH 32': ['length'],
      'LEGACY (四川旧格式)': ['length', 'character'],
    },
  ],
  [
    'document-number',
    parseDocumentNumber,
    {
      BRACKET: ['documentBracket'],
      YEAR: ['documentYear'],
      DI: ['documentOrdinal'],
      NO_HAO: ['documentNumberMark'],
      SERIAL: ['documentSerial'],
      SPACE: ['documentSpace'],
      FULLWIDTH: ['documentFullWidth'],
      'SERIAL_ALNUM (tolerated form)': ['documentSerialForm'],
      'SERIAL_PREFIX (tolerated form)': ['documentSerialForm'],
      'SUFFIX (tolerated form)': ['documentSuffix'],
      SHAPE: ['documentShape'],
    },
  ],
  [
    'court-case-number',
    parseCourtCaseNumber,
    {
      'HALF_WIDTH_BRACKETS (normalize)': ['courtBracket'],
      BRACKET: ['courtBracket'],
      YEAR: ['courtYear'],
      COURT_CODE: ['courtCode'],
      LEADING_ZERO: ['courtSerial'],
      DI: ['courtSerial'],
      NO_PROVINCE: ['courtCode'],
      NO_HAO: ['courtSerial'],
      'PRE-2016 format': ['courtYear'],
    },
  ],
];

describe.each(CASES)('vectors of %s', (name, parse, codes) => {
  const file = read(name);

  test.each(file.valid.map(asVector))('$v is accepted', ({ v }) => {
    expect(parse(v)).toMatchObject({ ok: true, value: { text: v }, warnings: [] });
  });

  test.each(file.invalid.map(asVector))('"$v" is refused: $reason', ({ v, reason }) => {
    const result = parse(v);
    expect(result.ok).toBe(false);
    if (reason === undefined) return;
    expect(codes, reason).toHaveProperty([reason]);
    const found = codesOf(result);
    const expected = codes[reason] ?? [];
    const isChoice = reason.includes(' or ') || reason === 'CHARSET';
    if (isChoice) expect(expected.some((one) => found.includes(one))).toBe(true);
    else expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('segments that the vectors state', () => {
  test.each(read('social-credit-code').valid.map(asVector))('$v', ({ v, org, division }) => {
    expect(parseSocialCreditCode(v)).toMatchObject({
      value: {
        organisationCode: org,
        division,
        registrar: v[0],
        category: v.slice(0, 2),
        checkCharacter: v[17],
      },
    });
  });

  test.each(read('organisation-code').valid.map(asVector))(
    '$v is shown as $display',
    ({ v, display }) => {
      const parsed = parseOrganisationCode(v);
      expect(parsed.ok && formatOrganisationCode(parsed.value.text)).toBe(display);
    },
  );
});

test('lower case becomes valid by normalizing, never by parsing', () => {
  expect(normalizeIdentifier('9144030071526726xg')).toMatchObject({ value: '9144030071526726XG' });
  expect(normalizeIdentifier('11010519491231002x')).toMatchObject({ value: '11010519491231002X' });
});

test.each(read('social-credit-code').realButNonConforming ?? [])(
  '$v is real but breaks the rule: accepted with a reason, and the faults stay as warnings',
  ({ v }) => {
    expect(parseSocialCreditCode(v).ok).toBe(false);
    const nonConforming = { reason: '营业执照原件', evidence: '照片 1' };
    const result = parseSocialCreditCode(v, { nonConforming });
    expect(result).toMatchObject({ ok: true, value: { text: v } });
    expect(codesOf(result)).toContain('nonConforming');
    expect(codesOf(result)).toContain('checkCharacter');
  },
);

test('a code that follows the rule needs no exception, so none is recorded', () => {
  const nonConforming = { reason: 'x', evidence: 'y' };
  expect(parseSocialCreditCode('9144030071526726XG', { nonConforming })).toMatchObject({
    warnings: [],
  });
});

test.each(read('resident-identity-number').upgrade15 ?? [])('$from becomes $to', ({ from, to }) => {
  const isCentenarian = /99[6-9]$/.test(from);
  expect(upgradeResidentIdentityNumber(from, isCentenarian ? { century: '18' } : {})).toMatchObject(
    {
      ok: true,
      value: to,
    },
  );
});

describe('division codes', () => {
  const file = read('division-code');
  const retired = new Set(file.retiredButAcceptedInIds);
  retired.add('440101');
  const current = new Set(file.valid.map((one) => asVector(one).v));
  const divisions = (code: string) =>
    current.has(code) ? 'current' : retired.has(code) ? 'retired' : 'unknown';
  const parse = (code: string) => parseDivisionCode(code, { divisions });

  test.each(file.valid.map(asVector))('$v', ({ v }) => {
    expect(parse(v)).toMatchObject({ ok: true, value: { text: v }, warnings: [] });
  });

  test.each((file.retiredButAcceptedInIds ?? []).map((v) => ({ v })))(
    '$v is retired: a warning',
    ({ v }) => {
      expect(codesOf(parse(v))).toEqual(['divisionRetired']);
      expect(parse(v).ok).toBe(true);
    },
  );

  test.each(file.invalid.map(asVector))('$v: $reason', ({ v, reason = '' }) => {
    const expected = reason.startsWith('LENGTH')
      ? ['length']
      : reason.startsWith('CHARSET')
        ? ['character']
        : v === '000000'
          ? ['province']
          : reason.startsWith('RETIRED')
            ? ['divisionRetired']
            : ['divisionUnknown'];
    expect(codesOf(parse(v))).toEqual(expected);
  });
});

describe('passports', () => {
  const file = read('passport-number');

  test.each(file.valid.map(asVector))('$v', ({ v }) => {
    expect(parsePassportNumber(v).ok).toBe(true);
  });

  test.each(file.invalid.map(asVector))('"$v"', ({ v }) => {
    const country = v.includes('PRC') ? { country: 'CHN' } : {};
    expect(parsePassportNumber(withoutNote(v), country).ok).toBe(false);
  });

  test.each(file.mrz ?? [])('the machine-readable zone of $doc has $check', ({ doc, check }) => {
    expect(machineReadableCheckDigit(passportNumber(doc))).toBe(check);
  });
});

describe('reading document numbers that people type', () => {
  const file = read('document-number');

  test.each(file.invalid.map(asVector).filter((one) => one.repair !== undefined))(
    '$v',
    ({ v, repair }) => {
      const result = readDocumentNumber(v);
      expect(result).toMatchObject({ ok: true, value: { asWritten: v, standard: repair } });
      expect(result.ok && result.warnings.length).toBeGreaterThan(0);
    },
  );

  test.each(file.invalid.map(asVector).filter((one) => one.reason?.includes('tolerated')))(
    '$v has no standard form',
    ({ v }) => {
      const result = readDocumentNumber(v);
      expect(result).toMatchObject({ ok: true, value: { asWritten: v } });
      expect(result.ok && 'standard' in result.value).toBe(false);
      expect(result.ok && result.warnings.length).toBe(1);
    },
  );

  test.each(['粤市监处罚〔24〕1号', '粤市监处罚〔2024〕0号', '粤市监罚2024年1号'])(
    '%s cannot be read',
    (v) => {
      expect(readDocumentNumber(v).ok).toBe(false);
    },
  );

  test.each(file.valid.map(asVector))('$v needs no warning', ({ v }) => {
    expect(readDocumentNumber(v)).toMatchObject({ ok: true, value: { standard: v }, warnings: [] });
  });
});

test('an invented code of a public repository is refused, not taken for a real body', () => {
  expect(() => socialCreditCode('11440000MB2D00001X')).toThrow('socialCreditCode');
});
