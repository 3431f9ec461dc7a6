import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, type Result } from '../../src/core/index.js';
import * as all from '../../src/identifiers/index.js';

interface Family {
  readonly name: string;
  readonly sample: (seed: number) => string;
  readonly parse: (input: unknown) => Result<{ readonly text: string }>;
  readonly format: (text: never) => string;
  readonly mask: (text: never) => string;
  readonly literal: (text: string) => string;
}

const division = all.divisionCode('440106');
const made = (result: Result<string>): string => (result.ok ? result.value : 'failed');

const FAMILIES: readonly Family[] = [
  {
    name: 'SocialCreditCode',
    sample: (seed) => all.makeSocialCreditCode({ division, seed }),
    parse: all.parseSocialCreditCode,
    format: all.formatSocialCreditCode,
    mask: all.maskSocialCreditCode,
    literal: all.socialCreditCode,
  },
  {
    name: 'OrganisationCode',
    sample: (seed) => all.makeOrganisationCode({ seed }),
    parse: all.parseOrganisationCode,
    format: all.formatOrganisationCode,
    mask: all.maskOrganisationCode,
    literal: all.organisationCode,
  },
  {
    name: 'BusinessRegistrationNumber',
    sample: (seed) => all.makeBusinessRegistrationNumber({ division, seed }),
    parse: all.parseBusinessRegistrationNumber,
    format: all.formatBusinessRegistrationNumber,
    mask: all.maskBusinessRegistrationNumber,
    literal: all.businessRegistrationNumber,
  },
  {
    name: 'ResidentIdentityNumber',
    sample: (seed) => all.makeResidentIdentityNumber({ division, seed }),
    parse: all.parseResidentIdentityNumber,
    format: all.formatResidentIdentityNumber,
    mask: all.maskResidentIdentityNumber,
    literal: all.residentIdentityNumber,
  },
  {
    name: 'HmtResidencePermitNumber',
    sample: (seed) => all.makeHmtResidencePermitNumber({ region: 'macao', seed }),
    parse: all.parseHmtResidencePermitNumber,
    format: all.formatHmtResidencePermitNumber,
    mask: all.maskHmtResidencePermitNumber,
    literal: all.hmtResidencePermitNumber,
  },
  {
    name: 'ForeignPermanentResidentNumber',
    sample: (seed) => all.makeForeignPermanentResidentNumber({ division, country: '392', seed }),
    parse: all.parseForeignPermanentResidentNumber,
    format: all.formatForeignPermanentResidentNumber,
    mask: all.maskForeignPermanentResidentNumber,
    literal: all.foreignPermanentResidentNumber,
  },
  {
    name: 'PassportNumber',
    sample: (seed) => all.makePassportNumber({ seed }),
    parse: (input) => all.parsePassportNumber(input, { country: 'CHN' }),
    format: all.formatPassportNumber,
    mask: all.maskPassportNumber,
    literal: all.passportNumber,
  },
  {
    name: 'HkMacaoTravelPermitNumber',
    sample: (seed) => all.makeHkMacaoTravelPermitNumber({ region: 'hongKong', seed }),
    parse: all.parseHkMacaoTravelPermitNumber,
    format: all.formatHkMacaoTravelPermitNumber,
    mask: all.maskHkMacaoTravelPermitNumber,
    literal: all.hkMacaoTravelPermitNumber,
  },
  {
    name: 'TaiwanTravelPermitNumber',
    sample: (seed) => all.makeTaiwanTravelPermitNumber({ seed }),
    parse: all.parseTaiwanTravelPermitNumber,
    format: all.formatTaiwanTravelPermitNumber,
    mask: all.maskTaiwanTravelPermitNumber,
    literal: all.taiwanTravelPermitNumber,
  },
  {
    name: 'DivisionCode',
    sample: (seed) => all.makeDivisionCode({ seed }),
    parse: all.parseDivisionCode,
    format: all.formatDivisionCode,
    mask: all.maskDivisionCode,
    literal: all.divisionCode,
  },
  {
    name: 'EnforcementCertificateNumber',
    sample: (seed) => all.makeEnforcementCertificateNumber({ seed }),
    parse: all.parseEnforcementCertificateNumber,
    format: all.formatEnforcementCertificateNumber,
    mask: all.maskEnforcementCertificateNumber,
    literal: all.enforcementCertificateNumber,
  },
  {
    name: 'ServiceItemBasicCode',
    sample: (seed) => all.makeServiceItemBasicCode({ type: '02', seed }),
    parse: all.parseServiceItemBasicCode,
    format: all.formatServiceItemBasicCode,
    mask: all.maskServiceItemBasicCode,
    literal: all.serviceItemBasicCode,
  },
  {
    name: 'ServiceItemCode',
    sample: (seed) => all.makeServiceItemCode({ division, type: '02', seed }),
    parse: all.parseServiceItemCode,
    format: all.formatServiceItemCode,
    mask: all.maskServiceItemCode,
    literal: all.serviceItemCode,
  },
  {
    name: 'DocumentNumber',
    sample: (seed) =>
      made(
        all.makeDocumentNumber({ issuer: '粤市监处罚', year: 2024, serial: (seed % 99_999) + 1 }),
      ),
    parse: all.parseDocumentNumber,
    format: all.formatDocumentNumber,
    mask: all.maskDocumentNumber,
    literal: all.documentNumber,
  },
  {
    name: 'CourtCaseNumber',
    sample: (seed) =>
      made(
        all.makeCourtCaseNumber({
          year: 2024,
          court: '粤01',
          type: '行初',
          serial: (seed % 99_999) + 1,
        }),
      ),
    parse: all.parseCourtCaseNumber,
    format: all.formatCourtCaseNumber,
    mask: all.maskCourtCaseNumber,
    literal: all.courtCaseNumber,
  },
];

test('every identifier has parse, check, literal, format, mask and make', () => {
  for (const { name } of FAMILIES) {
    const names = [
      `parse${name}`,
      `check${name}`,
      `format${name}`,
      `mask${name}`,
      `make${name}`,
      `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ];
    expect(Object.keys(all)).toEqual(expect.arrayContaining(names));
  }
});

describe.each(FAMILIES)('$name', ({ sample, parse, format, mask, literal }) => {
  const seeds = fc.nat(2 ** 31);

  test('what is made is valid, and made again the same', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = sample(seed);
        expect(parse(text)).toMatchObject({ ok: true, value: { text }, warnings: [] });
        expect(sample(seed)).toBe(text);
      }),
    );
  });

  test('the display form normalizes back to the text', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = sample(seed);
        const shown = format(text as never);
        const isCode = /^[0-9A-Z]+$/.test(text);
        if (isCode) expect(all.normalizeIdentifier(shown)).toMatchObject({ ok: true, value: text });
        else expect(shown).toBe(text);
      }),
    );
  });

  test('the masked form hides something, keeps the length and is no identifier', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const text = sample(seed);
        const masked = mask(text as never);
        expect(masked).toHaveLength(text.length);
        expect(masked).toContain('*');
        expect(parse(masked).ok).toBe(false);
      }),
    );
  });

  test('a mistyped literal is a defect', () => {
    expect(literal(sample(7))).toBe(sample(7));
    expect(() => literal('?')).toThrow('?');
  });
});

test.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])(
  'a seed of %s still makes a valid code',
  (seed) => {
    expect(all.parseSocialCreditCode(all.makeSocialCreditCode({ division, seed })).ok).toBe(true);
  },
);

describe('numbers of persons', () => {
  test('a wrong check character is named beside the right one', () => {
    expect(all.checkResidentIdentityNumber('110105194912310021')).toEqual({
      format: [],
      segments: [],
      checkCharacter: [
        {
          code: 'identifiers.checkCharacter',
          path: [],
          params: { position: 18, expected: 'X', actual: '1' },
        },
      ],
      warnings: [],
    });
  });

  test('a day after the one on which the number is read is in the future; without a day nothing is said', () => {
    const birthDate = localDate('2026-11-24');
    const number = all.makeResidentIdentityNumber({ division, seed: 1, birthDate });
    expect(all.parseResidentIdentityNumber(number).ok).toBe(true);
    expect(all.parseResidentIdentityNumber(number, { on: localDate('2026-11-24') }).ok).toBe(true);
    expect(all.parseResidentIdentityNumber(number, { on: localDate('2026-11-23') })).toMatchObject({
      problems: [{ code: 'identifiers.birthInFuture' }],
    });
  });

  test('nobody was born before 1800', () => {
    const number = all.makeResidentIdentityNumber({
      division,
      seed: 1,
      birthDate: localDate('1799-12-31'),
    });
    expect(all.parseResidentIdentityNumber(number)).toMatchObject({
      problems: [{ code: 'identifiers.birthYear' }],
    });
  });

  test('a retired division warns and refuses nothing', () => {
    expect(
      all.parseResidentIdentityNumber('440524188001010014', { divisions: () => 'retired' }),
    ).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.divisionRetired', params: { division: '440524' } }],
    });
  });

  test('odd sequences are of men, even ones of women', () => {
    expect(all.parseResidentIdentityNumber('440106190001010012')).toMatchObject({
      value: { sex: 'male' },
    });
    expect(all.parseResidentIdentityNumber('441900190001010027')).toMatchObject({
      value: { sex: 'female' },
    });
  });

  test('a residence permit is not read as a resident identity number', () => {
    expect(all.parseResidentIdentityNumber('810000190001010018')).toMatchObject({
      problems: [{ code: 'identifiers.isHmtResidencePermit' }],
    });
  });

  test('sequences of centenarians need the century', () => {
    expect(all.upgradeResidentIdentityNumber('440106000101996')).toMatchObject({
      problems: [{ code: 'identifiers.centuryUnknown' }],
    });
    expect(all.upgradeResidentIdentityNumber('440106990230001')).toMatchObject({
      problems: [{ code: 'identifiers.date' }],
    });
    expect(all.upgradeResidentIdentityNumber('44010699023000A').ok).toBe(false);
  });

  test('29 February of the 2017 form: right in some century', () => {
    const body = 'USA44010002290';
    const texts = [...'0123456789'].map((check) => `${body}${check}`);
    expect(texts.filter((text) => all.parseForeignPermanentResidentNumber(text).ok)).toHaveLength(
      1,
    );
    const notLeap = [...'0123456789'].map((check) => `USA44010001022${check}9`);
    expect(notLeap.some((text) => all.parseForeignPermanentResidentNumber(text).ok)).toBe(false);
  });
});

describe('organisations', () => {
  test('both check characters are reported, each with its position', () => {
    expect(
      all
        .checkSocialCreditCode('91310115MA1H8R7C6D')
        .checkCharacter.map((one) => one.params['position']),
    ).toEqual([17, 18]);
  });

  test('letters in the division are a fault of the segment', () => {
    expect(all.checkSocialCreditCode('91440A0071526726XG')).toMatchObject({
      format: [],
      segments: [{ code: 'identifiers.notDigits', params: { from: 3, to: 8 } }],
    });
  });

  test('an unknown category and an unknown province warn', () => {
    const text = all.makeSocialCreditCode({ division: '990000' as all.DivisionCode, seed: 1 });
    expect(all.parseSocialCreditCode(text)).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.province' }],
    });
    const odd = all.makeSocialCreditCode({ division, seed: 1, category: '97' as '91' });
    expect(all.parseSocialCreditCode(odd)).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.categoryUnknown' }],
    });
    const other = all.makeSocialCreditCode({ division, seed: 1, category: 'B1' as '91' });
    expect(all.parseSocialCreditCode(other)).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.registrarUnknown' }],
    });
  });

  test('national registration has no province, and no table is asked about it', () => {
    const text = all.makeSocialCreditCode({ division: '100000' as all.DivisionCode, seed: 1 });
    expect(all.parseSocialCreditCode(text, { divisions: () => 'unknown' })).toMatchObject({
      ok: true,
      warnings: [],
    });
  });

  test('a table of divisions warns of a retired code', () => {
    expect(
      all.parseSocialCreditCode('91440101MA5C44W11J', { divisions: () => 'retired' }),
    ).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.divisionRetired', params: { division: '440101' } }],
    });
  });

  test.each([
    ['440301103097413', 'domesticEnterprise'],
    ['310230001716154', 'domesticEnterprise'],
    ['440106600000019', 'individualBusiness'],
  ])('the registration number %s is of a %s', (text, holder) => {
    expect(all.parseBusinessRegistrationNumber(text)).toMatchObject({ value: { holder } });
  });
});

describe('divisions', () => {
  test.each([
    ['440000', 'province', ''],
    ['440100', 'city', ''],
    ['440106', 'county', '440106'],
    ['440103001', 'town', '440103'],
    ['441900003', 'town', ''],
    ['440106001000', 'town', '440106'],
    ['440106001001', 'village', '440106'],
  ])('%s names a %s', (text, level, county) => {
    expect(all.parseDivisionCode(text)).toMatchObject({ value: { level, county } });
  });
});

describe('certificate numbers', () => {
  const profile: all.CertificateNumberProfile = {
    id: 'test/2+4',
    segments: [
      { name: 'place', label: { zh: '地区', en: 'place' }, length: 1, characters: 'han' },
      { name: 'unit', label: { zh: '单位', en: 'unit' }, length: 1, characters: 'upper' },
      { name: 'serial', label: { zh: '序号', en: 'serial' }, length: 4, characters: 'digit' },
    ],
  };

  test('a profile gives segments', () => {
    expect(all.parseEnforcementCertificateNumber('粤A0012', { profile })).toMatchObject({
      value: {
        segments: [
          { name: 'place', text: '粤' },
          { name: 'unit', text: 'A' },
          { name: 'serial', text: '0012' },
        ],
      },
    });
  });

  test('a profile says which segment is wrong', () => {
    expect(
      all
        .checkEnforcementCertificateNumber('粤10B12', { profile })
        .segments.map((one) => one.params),
    ).toEqual([
      { from: 2, to: 2, part: '单位', profile: 'test/2+4' },
      { from: 3, to: 6, part: '序号', profile: 'test/2+4' },
    ]);
    expect(all.checkEnforcementCertificateNumber('粤A012', { profile }).segments[0]?.code).toBe(
      'identifiers.length',
    );
  });
});

describe('items', () => {
  test('an unknown type warns', () => {
    expect(all.parseServiceItemBasicCode('449989876000')).toMatchObject({
      ok: true,
      warnings: [{ code: 'identifiers.itemTypeUnknown', params: { type: '99' } }],
    });
  });

  test('a province that is none is refused, 00 is the whole country', () => {
    expect(all.parseServiceItemBasicCode('990289876000').ok).toBe(false);
    expect(all.parseServiceItemBasicCode('000289876000').ok).toBe(true);
  });

  test('problems of all segments come at once', () => {
    const check = all.checkServiceItemCode('11440000MB2D0164XG0990289876000');
    expect(check.segments.map((one) => one.code)).toEqual([
      'identifiers.exerciseLevel',
      'identifiers.province',
    ]);
    expect(check.checkCharacter).toHaveLength(1);
  });
});

describe('document numbers', () => {
  test('each deviation is reported with its position', () => {
    expect(all.checkDocumentNumber('粤市监处罚[2024]第0１ 号').format).toEqual([
      {
        code: 'identifiers.documentFullWidth',
        path: [],
        params: { position: 14, character: '１' },
      },
      { code: 'identifiers.documentSpace', path: [], params: { position: 15 } },
      { code: 'identifiers.documentBracket', path: [], params: { position: 6, bracket: '[' } },
      { code: 'identifiers.documentBracket', path: [], params: { position: 11, bracket: ']' } },
      { code: 'identifiers.documentOrdinal', path: [], params: { position: 12 } },
      { code: 'identifiers.documentLeadingZero', path: [], params: { position: 13 } },
    ]);
  });

  test('what people type is kept beside the standard form', () => {
    expect(all.readDocumentNumber('粤市监处罚【2024】 第０１')).toMatchObject({
      ok: true,
      value: {
        asWritten: '粤市监处罚【2024】 第０１',
        issuer: '粤市监处罚',
        year: 2024,
        serial: '1',
        standard: '粤市监处罚〔2024〕1号',
      },
    });
  });

  test.each(['1939', '2100', '0000'])('the year %s is outside 1940 to 2099', (year) => {
    expect(all.readDocumentNumber(`粤〔${year}〕1号`)).toMatchObject({
      problems: [{ code: 'identifiers.documentYear' }],
    });
  });

  test.each([
    { issuer: '', year: 2024, serial: 1 },
    { issuer: '粤〔2023〕', year: 2024, serial: 1 },
    { issuer: '粤市监处罚', year: 24, serial: 1 },
    { issuer: '粤市监处罚', year: 2024, serial: 0 },
    { issuer: '粤市监处罚', year: 2024, serial: 1.5 },
    { issuer: '粤市监处罚', year: 2024, serial: -1 },
    { issuer: '粤'.repeat(21), year: 2024, serial: 1 },
  ])('no number is made of %j', (parts) => {
    expect(all.makeDocumentNumber(parts).ok).toBe(false);
  });

  test('what is read as standard parses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('〔2024〕', '[2024]', '（2024）'),
        fc.nat(),
        (head, year, serial) => {
          const read = all.readDocumentNumber(`${head}${year}${serial}号`);
          if (read.ok && read.value.standard !== undefined) {
            expect(all.parseDocumentNumber(read.value.standard).ok).toBe(true);
          }
        },
      ),
    );
  });
});

describe('court case numbers', () => {
  test('知 before the type is the speciality', () => {
    expect(all.parseCourtCaseNumber('（2021）最高法知行终1号')).toMatchObject({
      value: { court: '最高法', speciality: '知', type: '行终' },
    });
    expect(all.parseCourtCaseNumber('（2022）粤03行赔终3号')).toMatchObject({
      value: { court: '粤03', speciality: '', type: '行赔终', serial: 3 },
    });
  });
});

describe('names of persons', () => {
  test.each([
    ['张三', '张某'],
    ['张三丰', '张某某'],
    ['欧阳锋', '欧阳某'],
    ['欧阳', '欧某'],
    ['诸葛孔明', '诸葛某某'],
    ['阿卜杜拉·买买提', '阿某某'],
    ['Mary Jane Watson', 'M**'],
    ['𠮷野家', '𠮷某某'],
    ['张', '张某'],
    ['', ''],
    ['  ', ''],
  ])('%s becomes %s', (name, masked) => {
    expect(all.maskPersonName(name)).toBe(masked);
  });

  test('a name of any length has a short mask', () => {
    expect(all.maskPersonName('张'.repeat(1_000_000))).toBe('张某某');
  });
});
