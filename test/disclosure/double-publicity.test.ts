import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, money, moneyOfFen, ok } from '../../src/core/index.js';
import {
  type DoublePublicityRecord,
  disclosureProblem,
  doublePublicityFields,
  doublePublicityRecordOf,
  parseDoublePublicityRecord,
  publishDoublePublicity,
} from '../../src/disclosure/index.js';
import { divisionCode, makeResidentIdentityNumber } from '../../src/identifiers/index.js';

const CODE = '9144030071526726XG';
const record: DoublePublicityRecord = {
  partyName: '广州甲乙食品有限公司',
  socialCreditCode: CODE,
  legalRepresentative: '王五一',
  representativeIdentityNumber: '440106190001010012',
  decisionNumber: '穗天市监处罚〔2024〕12号',
  violationKind: '无证经营',
  violationFacts: '法定代表人王五一（440106 1900 0101 0012，1900年1月1日出生）无证经营。',
  penaltyBasis: '《行政处罚法》第三十三条',
  penaltyKind: '罚款；没收违法所得',
  penaltyContent: '罚款2000.50元',
  fineInWan: '0.20005',
  confiscationInWan: '0',
  decidedOn: localDate('2024-05-06'),
  publicityUntil: localDate('2027-05-06'),
  bodyName: '广州市天河区市场监督管理局',
  bodyCreditCode: CODE,
  sourceName: '广州市天河区市场监督管理局',
  sourceCreditCode: CODE,
};
const {
  socialCreditCode: _,
  representativeIdentityNumber: __,
  legalRepresentative: ___,
  ...unnamed
} = record;
const person: DoublePublicityRecord = {
  ...unnamed,
  partyName: '张小三',
  identityDocumentKind: '身份证',
  identityDocumentNumber: '440106190001010012',
  violationFacts: '张小三（440106190001010012）设摊，小三认可，证号后七位1010012。',
};
const paths = (input: unknown): readonly string[] => {
  const answer = parseDoublePublicityRecord(input);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test('the list has 28 fields, in order, with the lengths of the published table', () => {
  const rows = Object.values(doublePublicityFields);
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  expect(rows.map(({ length }) => length)).toEqual([
    200,
    18,
    50,
    9,
    15,
    12,
    50,
    50,
    18,
    64,
    64,
    128,
    2000,
    2000,
    2048,
    255,
    4000,
    14,
    14,
    200,
    null,
    null,
    null,
    255,
    18,
    200,
    18,
    512,
  ]);
});

describe('parsing', () => {
  test('a record is itself, with the fields of a newer writer', () => {
    const newer = { ...record, exportedAt: 'x' };
    expect(parseDoublePublicityRecord(JSON.parse(JSON.stringify(newer)))).toEqual(ok(newer));
    expect(paths(person)).toEqual([]);
  });

  const limited = Object.entries(doublePublicityFields).filter(
    ([, { form }]) => form === 'text' || form === 'formal' || form === 'party',
  );
  test.each(limited.map(([field, { length }]) => [field, length as number] as const))(
    '%s holds %i characters and not one more',
    (field, length) => {
      expect(paths({ ...record, [field]: '𠮷'.repeat(length) })).toEqual([]);
      expect(
        parseDoublePublicityRecord({ ...record, [field]: '字'.repeat(length + 1) }),
      ).toMatchObject({
        problems: [
          disclosureProblem(
            'disclosure.fieldTooLong',
            { field, limit: length, length: length + 1 },
            [field],
          ),
        ],
      });
    },
  );

  test('every fault of every field, all at once', () => {
    expect(
      paths({
        ...record,
        partyName: ' ',
        socialCreditCode: '9144030071526726X0',
        organisationCode: '123456789',
        representativeIdentityNumber: '440106190001010013',
        violationKind: 7,
        fineInWan: '123456789.123456',
        confiscationInWan: '0.0000001',
        decidedOn: '2024-02-30',
        bodyCreditCode: undefined,
      }),
    ).toEqual([
      'disclosure.fieldMissing partyName',
      expect.stringMatching(/ socialCreditCode$/),
      expect.stringMatching(/ organisationCode$/),
      expect.stringMatching(/ representativeIdentityNumber$/),
      'input.notString violationKind',
      'disclosure.tooManyDigits fineInWan',
      'money.inexact confiscationInWan',
      'date.notInCalendar decidedOn',
      'disclosure.fieldMissing bodyCreditCode',
    ]);
    expect(paths({})).toHaveLength(
      Object.values(doublePublicityFields).filter(({ required }) => required).length + 1,
    );
  });

  test('a party has a code or a document; a fine has an amount; nothing ends before it begins', () => {
    expect(paths({ ...unnamed })).toEqual(['disclosure.partyUnidentified socialCreditCode']);
    const { fineInWan: _, ...noFine } = record;
    expect(paths(noFine)).toEqual(['disclosure.amountMissing fineInWan']);
    expect(paths({ ...record, publicityUntil: '2024-05-05' })).toEqual([
      'disclosure.datesReversed publicityUntil',
    ]);
    expect(paths({ ...person, identityDocumentNumber: '440106190001010013' })).toHaveLength(1);
    expect(
      paths({ ...person, identityDocumentKind: '护照', identityDocumentNumber: 'E1234567' }),
    ).toEqual([]);
  });

  test('no problem repeats an identity number', () => {
    const answer = parseDoublePublicityRecord({
      ...person,
      identityDocumentNumber: '440106190001010013',
    });
    expect(JSON.stringify(answer)).not.toContain('440106190001010013');
  });

  test('junk never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parseDoublePublicityRecord(junk).ok).toBe(false);
        expect(publishDoublePublicity(junk).ok).toBe(false);
        expect(doublePublicityRecordOf(junk as never).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('yuan become 万元 exactly', () => {
  const { fineInWan: _, confiscationInWan: __, ...rest } = record;

  test.each([
    ['2000.50', '0.20005'],
    ['0.01', '0.000001'],
    ['560000', '56'],
    ['12345678.90', '1234.56789'],
  ])('%s yuan are %s', (yuan, wan) => {
    expect(doublePublicityRecordOf({ ...rest, fine: money(yuan) })).toMatchObject({
      value: { fineInWan: wan },
    });
  });

  test('no fen is lost', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (fen) => {
        const fine = moneyOfFen(String(fen));
        if (!fine.ok) throw new Error(JSON.stringify(fine));
        const made = doublePublicityRecordOf({ ...rest, fine: fine.value });
        if (!made.ok) throw new Error(JSON.stringify(made));
        const [whole = '', decimals = ''] = (made.value.fineInWan as string).split('.');
        expect(BigInt(whole + decimals.padEnd(6, '0'))).toBe(BigInt(fen));
      }),
      { numRuns: 50 },
    );
  });

  test('a malformed amount is named where it stands', () => {
    expect(
      doublePublicityRecordOf({ ...rest, fine: '1e3' as never, penaltyKind: '警告' }),
    ).toMatchObject({
      problems: [{ code: 'money.malformed', path: ['fine'] }],
    });
  });
});

describe('what the public sees', () => {
  test('of an organisation: all but the identity number of its representative', () => {
    const { representativeIdentityNumber: _, ...shown } = record;
    expect(publishDoublePublicity(record)).toEqual(
      ok({ ...shown, violationFacts: '法定代表人王五一（***，***出生）无证经营。' }),
    );
  });

  test('of a person: the name masked, the number nowhere', () => {
    expect(publishDoublePublicity(person)).toMatchObject({
      value: {
        partyName: '张某某',
        identityDocumentKind: '身份证',
        violationFacts: '张某某（***）设摊，***认可，证号后七位***。',
      },
    });
    expect(publishDoublePublicity(person)).not.toHaveProperty('value.identityDocumentNumber');
  });

  test('a number in a formal field is not published', () => {
    expect(
      publishDoublePublicity({ ...person, decisionNumber: '罚440106190001010012号' }),
    ).toMatchObject({
      problems: [{ code: 'disclosure.formalShowsHidden', path: ['decisionNumber'] }],
    });
  });

  test('no identity number, and no seven digits of it, of any party in any text', () => {
    const number = fc
      .record({
        year: fc.integer({ min: 1930, max: 2005 }),
        seed: fc.integer({ min: 1, max: 995 }),
      })
      .map(({ year, seed }) =>
        makeResidentIdentityNumber({
          division: divisionCode('440106'),
          birthDate: localDate(`${year}-01-15`),
          seed,
        }),
      );
    fc.assert(
      fc.property(number, fc.nat(17), fc.nat(17), (text, from, until) => {
        const fields = [
          'violationKind',
          'violationFacts',
          'penaltyBasis',
          'penaltyContent',
          'remark',
        ];
        const part = text.slice(Math.min(from, until), Math.max(from, until) + 1);
        const input = {
          ...person,
          identityDocumentNumber: text,
          ...Object.fromEntries(fields.map((field) => [field, `号码${text}和${part}，`])),
        };
        const form = publishDoublePublicity(input);
        if (!form.ok) throw new Error(JSON.stringify(form));
        for (const field of fields)
          for (let at = 0; at + 7 <= text.length; at += 1)
            expect(form.value[field as 'remark']).not.toContain(text.slice(at, at + 7));
      }),
      { numRuns: 50 },
    );
  });
});
