import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import {
  divisionCode,
  foreignPermanentResidentNumber,
  hmtResidencePermitNumber,
  makeSocialCreditCode,
  passportNumber,
  residentIdentityNumber,
} from '../../src/identifiers/index.js';
import {
  birthDateOf,
  divisionOfBody,
  type IdentityDocument,
  maskIdentityDocument,
  type NaturalPerson,
  parseEnforcementBody,
  parseEnforcementItem,
  parseEnforcementOfficer,
  parseParty,
  registryProblems,
} from '../../src/registry/index.js';
import { bureau, certificate, item, officer } from './people.js';

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faults = (result: { readonly ok: boolean; readonly problems?: unknown }) =>
  (result.problems as readonly { code: string; path: readonly unknown[] }[]).map((one) => [
    one.code,
    one.path.join('.'),
  ]);

describe('bodies, officers and items survive the wire', () => {
  test.each([
    ['body', parseEnforcementBody, bureau],
    ['officer', parseEnforcementOfficer, officer],
    ['item', parseEnforcementItem, item],
  ])('%s', (_name, parse, value) => {
    expect(parse(wire(value))).toEqual({ ok: true, value, warnings: [] });
  });

  test('fields of a newer writer stay', () => {
    expect(parseEnforcementOfficer({ ...officer, rank: 7 })).toMatchObject({ value: { rank: 7 } });
  });
});

describe.each([
  ['body', parseEnforcementBody],
  ['officer', parseEnforcementOfficer],
  ['item', parseEnforcementItem],
  ['party', parseParty],
] as const)('%s: whatever is sent', (_name, parse) => {
  test.each([
    ['null', null],
    ['a number', 7],
    ['a string of a megabyte', '执'.repeat(1_048_576)],
    ['an array', [[[]]]],
    ['an empty object', {}],
    ['a prototype', JSON.parse('{"__proto__":{"kind":"legalPerson"},"constructor":1}')],
    ['a lone surrogate', { id: '\uD800', kind: '\uDC00' }],
    ['deep nesting', JSON.parse(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`)],
  ])('%s gives problems', (_label, input) => {
    const result = parse(input);
    expect(result.ok).toBe(false);
  });
});

describe('bodies', () => {
  test('all faults at once, those of identifiers with their own codes', () => {
    const result = parseEnforcementBody({
      ...bureau,
      name: '',
      division: '44010',
      socialCreditCode: '11440000MB2D00001X',
      confirmed: [{ from: '2024-02-30', until: 'later' }],
    });
    expect(faults(result as never)).toEqual([
      ['input.invalid', 'name'],
      ['identifiers.length', 'division'],
      ['identifiers.organisationCheckCharacter', 'socialCreditCode'],
      ['identifiers.checkCharacter', 'socialCreditCode'],
      ['date.notInCalendar', 'confirmed.0.from'],
      ['date.malformed', 'confirmed.0.until'],
    ]);
  });

  test('a tenure without a day, and a body above itself', () => {
    const result = parseEnforcementBody({
      ...bureau,
      superiorInGovernment: 'bureau',
      confirmed: [{ from: '2024-01-01', until: '2024-01-01' }],
    });
    expect(faults(result as never)).toEqual([
      ['registry.emptyTenure', 'confirmed.0'],
      ['registry.superiorCycle', 'superiorInGovernment'],
    ]);
  });

  test('an entrusted organisation needs its entrustments, a town is of the township level', () => {
    expect(parseEnforcementBody({ ...bureau, kind: 'entrustedOrganisation' }).ok).toBe(false);
    expect(parseEnforcementBody({ ...bureau, kind: 'empoweredTown' }).ok).toBe(false);
    const town = { ...bureau, kind: 'empoweredTown', level: 'township', division: '440106001' };
    expect(parseEnforcementBody({ ...town, divisionSystem: 'NBS-2023' }).ok).toBe(true);
    expect(parseEnforcementBody(town).ok).toBe(false);
  });

  test('the nine digits of a town carry their code system, the six of the country need none', () => {
    const office = { ...bureau, division: '440106001' };
    expect(faults(parseEnforcementBody(office) as never)).toEqual([
      ['registry.townCodeSystemMissing', 'divisionSystem'],
    ]);
    expect(parseEnforcementBody({ ...office, divisionSystem: 'NBS-2023' }).ok).toBe(true);
    for (const wrong of [
      { ...office, divisionSystem: 'GB/T 2260' },
      { ...bureau, divisionSystem: 'NBS-2023' },
    ])
      expect(faults(parseEnforcementBody(wrong) as never)).toEqual([
        ['registry.codeSystemDiffers', 'divisionSystem'],
      ]);
    expect(divisionOfBody(bureau)).toEqual({ system: 'GB/T 2260', code: '440106' });
  });

  test('entrustments have days too', () => {
    const entrustments = [{ by: 'x', items: [], from: '2024-01-02', until: '2024-01-01' }];
    expect(
      faults(
        parseEnforcementBody({ ...bureau, kind: 'entrustedOrganisation', entrustments }) as never,
      ),
    ).toEqual([['registry.emptyTenure', 'entrustments.0']]);
  });
});

describe('officers', () => {
  test('dates the wrong way round, a year twice', () => {
    const result = parseEnforcementOfficer({
      ...officer,
      certificates: [
        {
          ...certificate,
          validThrough: '2023-12-31',
          suspensions: [{ from: '2024-01-02', until: '2024-01-01' }],
        },
      ],
      memberships: [{ body: 'bureau', from: '2024-01-01', until: '2023-01-01' }],
      training: [
        { year: 2025, hours: 60 },
        { year: 2025, hours: 1 },
      ],
    });
    expect(faults(result as never)).toEqual([
      ['registry.emptyTenure', 'memberships.0'],
      ['registry.certificateDates', 'certificates.0'],
      ['registry.emptyTenure', 'certificates.0.suspensions.0'],
      ['registry.trainingYearTwice', 'training.1'],
    ]);
  });

  test('hours are not negative', () => {
    expect(parseEnforcementOfficer({ ...officer, training: [{ year: 2025, hours: -1 }] }).ok).toBe(
      false,
    );
  });
});

describe('items', () => {
  test('a basic code of another type warns', () => {
    expect(parseEnforcementItem({ ...item, basicCode: '440289876000' })).toMatchObject({
      ok: true,
      warnings: [],
    });
    expect(parseEnforcementItem({ ...item, basicCode: '440189876000' })).toMatchObject({
      ok: true,
      warnings: [
        {
          code: 'registry.itemTypeDiffers',
          path: ['basicCode'],
          params: { type: '01', kind: 'penalty' },
        },
      ],
    });
  });

  test('days of its list and of its bodies', () => {
    const none = { from: '2024-01-01', until: '2024-01-01' };
    expect(
      faults(
        parseEnforcementItem({
          ...item,
          inForce: [none],
          exercisedBy: [{ ...none, body: 'b' }],
        }) as never,
      ),
    ).toEqual([
      ['registry.emptyTenure', 'inForce.0'],
      ['registry.emptyTenure', 'exercisedBy.0'],
    ]);
  });
});

describe('parties', () => {
  const person: NaturalPerson = {
    kind: 'naturalPerson',
    id: 'p1',
    name: '张三',
    document: { kind: 'residentIdentity', number: residentIdentityNumber('440106190001010012') },
    guardians: [{ name: '张某', relation: '父亲' }],
  };
  const enterprise = makeSocialCreditCode({ division: divisionCode('440106'), seed: 1 });
  const stall = makeSocialCreditCode({ division: divisionCode('440106'), seed: 1, category: '92' });

  test.each([
    person,
    {
      kind: 'naturalPerson',
      id: 'p2',
      name: 'A',
      country: 'USA',
      document: { kind: 'passport', number: 'X0000001', country: 'USA' },
    },
    {
      kind: 'legalPerson',
      id: 'p3',
      name: '某公司',
      socialCreditCode: enterprise,
      legalRepresentative: '李四',
    },
    { kind: 'legalPerson', id: 'p4', name: 'Foreign Ltd', country: 'GBR' },
    {
      kind: 'unincorporatedOrganisation',
      id: 'p5',
      name: '某合伙企业',
      socialCreditCode: enterprise,
      responsiblePerson: '王五',
    },
    {
      kind: 'individualBusiness',
      id: 'p6',
      name: '某小店',
      operator: '赵六',
      socialCreditCode: stall,
      registrationNumber: '440106600000019',
    },
  ])('$kind $id', (party) => {
    expect(parseParty(wire(party))).toEqual({ ok: true, value: party, warnings: [] });
  });

  test('an individual business needs its operator', () => {
    expect(
      faults(parseParty({ kind: 'individualBusiness', id: 'p', name: '店' }) as never),
    ).toEqual([['input.invalid', 'operator']]);
  });

  test('a number of another kind of document is refused with its reason', () => {
    const document = { kind: 'residentIdentity', number: '810000190001010018' };
    expect(faults(parseParty({ ...person, document }) as never)).toEqual([
      ['identifiers.isHmtResidencePermit', 'document.number'],
    ]);
  });

  test('the document of a guardian is read too', () => {
    const guardians = [
      { name: '张某', relation: '父亲', document: { kind: 'taiwanTravelPermit', number: '1' } },
    ];
    expect(faults(parseParty({ ...person, guardians }) as never)).toEqual([
      ['identifiers.length', 'guardians.0.document.number'],
    ]);
  });

  test('a date of birth that differs from the document is a doubt', () => {
    expect(parseParty({ ...person, bornOn: '1900-01-01' })).toMatchObject({ warnings: [] });
    expect(parseParty({ ...person, bornOn: '1900-01-02' })).toMatchObject({
      ok: true,
      warnings: [{ code: 'registry.birthDiffers', path: ['bornOn'] }],
    });
  });

  test('a credit code of the wrong category is a doubt', () => {
    expect(
      parseParty({ kind: 'legalPerson', id: 'p', name: '店', socialCreditCode: stall }),
    ).toMatchObject({
      ok: true,
      warnings: [
        { code: 'registry.categoryDiffers', params: { category: '92', kind: 'legalPerson' } },
      ],
    });
    expect(
      parseParty({
        kind: 'individualBusiness',
        id: 'p',
        name: '店',
        operator: '赵六',
        socialCreditCode: enterprise,
      }),
    ).toMatchObject({ warnings: [{ code: 'registry.categoryDiffers' }] });
  });

  test('the date of birth as stated, else as the document says', () => {
    const born = (document: IdentityDocument): string | undefined =>
      birthDateOf({ ...person, document });
    expect(birthDateOf({ ...person, bornOn: localDate('2010-06-01') })).toBe('2010-06-01');
    expect(birthDateOf(person)).toBe('1900-01-01');
    expect(
      born({ kind: 'hmtResidencePermit', number: hmtResidencePermitNumber('810000190007150302') }),
    ).toBe('1900-07-15');
    expect(
      born({
        kind: 'foreignPermanentResident',
        number: foreignPermanentResidentNumber('944840190001010015'),
      }),
    ).toBe('1900-01-01');
    expect(
      born({
        kind: 'foreignPermanentResident',
        number: foreignPermanentResidentNumber('KAZ110090123105'),
      }),
    ).toBeUndefined();
    expect(
      born({ kind: 'passport', number: passportNumber('E12345678'), country: 'CHN' }),
    ).toBeUndefined();
    const { document: _document, ...undocumented } = person;
    expect(birthDateOf(undocumented)).toBeUndefined();
  });

  test.each<[IdentityDocument, string]>([
    [
      { kind: 'residentIdentity', number: residentIdentityNumber('440106190001010012') },
      '440106************',
    ],
    [
      { kind: 'hmtResidencePermit', number: hmtResidencePermitNumber('810000190001010018') },
      '810000************',
    ],
    [
      {
        kind: 'foreignPermanentResident',
        number: foreignPermanentResidentNumber('KAZ110090123105'),
      },
      '***************',
    ],
    [{ kind: 'passport', number: passportNumber('E12345678'), country: 'CHN' }, 'E*******8'],
    [{ kind: 'other', title: '军官证', number: '1234567' }, '*******'],
  ])('%j is masked', (document, masked) => {
    expect(maskIdentityDocument(document)).toBe(masked);
  });
});

test('every problem code has both sentences with the same parameters', () => {
  for (const [code, sentences] of Object.entries(registryProblems)) {
    expect(code).toMatch(/^registry\.[a-zA-Z]+$/);
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1]).sort();
    expect(names(sentences.zh), code).toEqual(names(sentences.en));
  }
});
