import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failed, localDate } from '../../src/core/index.js';
import {
  type DisclosableDecision,
  type DisclosureProfile,
  disclosureProblem,
  disclosureProfiles,
  type PublicForm,
  projectDisclosure,
  type WithholdingGround,
} from '../../src/disclosure/index.js';
import { clear, company, person } from './decision.js';

const { guangdongFullText, guangdongSummary, marketRegulation, ecology } = disclosureProfiles;
const profiles = Object.values(disclosureProfiles) as readonly DisclosureProfile[];

function formOf(decision: DisclosableDecision, profile: DisclosureProfile): PublicForm {
  const projected = projectDisclosure(decision, profile, clear);
  if (!projected.ok || projected.value.status !== 'disclosed')
    throw new Error(JSON.stringify(projected));
  return projected.value.fields;
}

describe('广东省行政执法公示办法 第十四条: 全文公开', () => {
  test('of a person: the name is masked, the particulars are withheld, also in the texts', () => {
    expect(formOf(person, guangdongFullText)).toEqual({
      caseCode: 'G440106240000001',
      documentNumber: '穗天城执罚〔2024〕12号',
      caseName: '张某某占用道路经营案',
      partyKind: 'naturalPerson',
      partyName: '张某某',
      violationFacts:
        '2024年4月1日，张某某（身份证号码***，***出生，住***，电话***）在路口设摊，***，有李某某证言。',
      legalBasis: '《行政处罚法》第三十三条',
      decision: '对张某某罚款200元，缴至***。',
      amount: '200.00',
      bodyName: '广州市天河区城市管理和综合执法局',
      decidedOn: '2024-05-06',
      fullText: '当事人：张某某，公民身份号码：***，住所：***。',
    });
  });

  test('of an organisation: the name is hidden too, its address is not', () => {
    expect(formOf(company, guangdongFullText)).toMatchObject({
      caseName: '某某有限公司无证经营案',
      partyName: '某某有限公司',
      representative: '王某某',
      socialCreditCode: '91440300*********G',
      address: '广东省广州市天河区体育西路1号',
      violationFacts:
        '某某有限公司（统一社会信用代码91440300*********G，法定代表人王某某）无证经营。',
      fullText: '当事人：某某有限公司，法定代表人：王某某，住所：广东省广州市天河区体育西路1号。',
    });
  });
});

test('广东省行政执法公示办法 第十三条: the summary has the fields listed, and no name', () => {
  expect(Object.keys(formOf(company, guangdongSummary)).sort()).toEqual([
    'amount',
    'bodyName',
    'caseCode',
    'caseName',
    'decidedOn',
    'decision',
    'documentNumber',
    'legalBasis',
    'partyKind',
    'violationFacts',
  ]);
  expect(formOf(company, guangdongSummary)['decision']).toBe('对某某有限公司罚款5000元。');
});

describe('T10: ministry rules publish the name of the penalised organisation', () => {
  test('市场监督管理行政处罚信息公示规定 第四条; 自然人的姓名 is masked', () => {
    expect(formOf(company, marketRegulation)).toMatchObject({
      partyName: '广州甲乙食品有限公司',
      socialCreditCode: '9144030071526726XG',
      representative: '王五一',
      decision: '对广州甲乙食品有限公司罚款5000元。',
    });
    expect(formOf(person, marketRegulation)['partyName']).toBe('张某某');
    const shop = {
      ...company,
      partyKind: 'individualBusiness',
      partyName: '王五一小吃店',
    } as const;
    expect(formOf(shop, marketRegulation)).toMatchObject({
      partyName: '王五一小吃店',
      representative: '王某某',
    });
    expect(formOf(shop, marketRegulation)['address']).toBeUndefined();
  });

  test('生态环境行政处罚办法 第六十二条、第六十四条', () => {
    const form = formOf(person, ecology);
    expect(form['partyName']).toBe('张小三');
    expect(form['decision']).toBe('对张小三罚款200元，缴至***。');
    expect(form).not.toHaveProperty('fullText');
    expect(formOf(company, ecology)).toMatchObject({
      partyName: '广州甲乙食品有限公司',
      representative: '王五一',
      socialCreditCode: '9144030071526726XG',
    });
  });

  test.each(profiles)('$id names the conflict', ({ conflicts }) => {
    expect(conflicts.map(({ id }) => id)).toContain('partyName');
    for (const { basis } of conflicts) expect(basis.length).toBeGreaterThan(1);
  });
});

describe('广东省行政执法公示办法 第十五条、第十六条: 不予公开', () => {
  test.each<[WithholdingGround, number]>([
    ['minorParty', 1],
    ['stateSecret', 2],
    ['tradeSecret', 2],
    ['personalPrivacy', 2],
    ['endangersSecurity', 3],
    ['affectsRelatedCases', 4],
    ['otherProvision', 5],
  ])('%s: 第十五条第一款第（%i）项, and the reason is filed', (ground, item) => {
    const answer = projectDisclosure(person, guangdongFullText, { [ground]: true });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        status: 'withheld',
        profile: 'guangdong/full-text',
        grounds: [
          {
            ground,
            basis: expect.arrayContaining([expect.objectContaining({ article: 15, item })]),
          },
        ],
        filing: { basis: [{ law: '广东省行政执法公示办法', article: 16 }] },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('张小三');
  });

  test('治安管理处罚法 第一百三十六条: a sealed record', () => {
    expect(projectDisclosure(person, guangdongSummary, { sealedRecord: true })).toMatchObject({
      value: {
        status: 'withheld',
        grounds: [{ basis: [{ law: '治安管理处罚法', article: 136 }, {}] }],
      },
    });
  });

  test('第十五条第二款: consent lifts a trade secret once its passages are marked, and lifts no state secret', () => {
    const facts = { ...clear, tradeSecret: true, release: 'rightHolderConsent' } as const;
    expect(projectDisclosure(person, guangdongFullText, facts)).toMatchObject({
      value: { status: 'disclosed' },
    });
    expect(projectDisclosure({ ...person, privatePassages: [] }, guangdongFullText, facts)).toEqual(
      failed(disclosureProblem('disclosure.passagesUnmarked', {}, ['privatePassages'])),
    );
    expect(
      projectDisclosure(person, guangdongFullText, { ...facts, stateSecret: true }),
    ).toMatchObject({ value: { status: 'withheld', grounds: [{ ground: 'stateSecret' }] } });
  });

  test('市场监督管理行政处罚信息公示规定 第二条: a warning alone is not published, and nothing is filed', () => {
    expect(
      projectDisclosure(company, marketRegulation, { ...clear, warningOnly: true }),
    ).toMatchObject({ value: { status: 'withheld', filing: null } });
  });

  test('an unknown fact never counts as a no', () => {
    const { minorParty: _, stateSecret: __, ...rest } = clear;
    expect(projectDisclosure(person, ecology, rest)).toEqual(
      failed(
        disclosureProblem('disclosure.factMissing', { fact: 'minorParty' }, ['minorParty']),
        disclosureProblem('disclosure.factMissing', { fact: 'stateSecret' }, ['stateSecret']),
      ),
    );
  });

  test('a minor is found by the birth date, up to the eighteenth birthday', () => {
    const born = (bornOn: string): boolean =>
      projectDisclosure({ ...person, bornOn: localDate(bornOn) }, guangdongFullText, clear).ok;
    expect(born('2006-05-06')).toBe(true);
    expect(born('2006-05-07')).toBe(false);
    expect(born('9999-01-01')).toBe(false);
    expect(
      projectDisclosure({ ...person, bornOn: localDate('2006-05-07') }, guangdongFullText, clear),
    ).toEqual(
      failed(
        disclosureProblem('disclosure.minorContradicted', { bornOn: '2006-05-07' }, ['minorParty']),
      ),
    );
  });
});

describe('what people do to a value in a text', () => {
  const said = (violationFacts: string, more: Partial<DisclosableDecision> = {}): unknown =>
    formOf({ ...person, ...more, violationFacts }, guangdongSummary)['violationFacts'];

  test.each([
    ['张\u3000小三', '张某某'],
    ['张\u200b小三', '张某某'],
    ['４４０１０６１９０００１０１００１２', '***'],
    ['440106 1900 0101 0012', '***'],
    ['1900-01-01', '***'],
    ['1900.1.1', '***'],
    ['1900年01月01日', '***'],
    ['19000101', '***'],
    ['体育西路1号', '***'],
    ['广州市天河区体育西路1号', '***'],
    ['138 0013 8000', '***'],
  ])('%s → %s', (written, shown) => {
    expect(said(`甲${written}乙`)).toBe(`甲${shown}乙`);
  });

  test('case and composition', () => {
    expect(said('JOHN SMITH 与 Jose\u0301', { otherNames: ['John Smith', 'José'] })).toBe(
      'J** 与 J**',
    );
  });

  test('overlapping values are hidden whole', () => {
    expect(said('甲李张小三乙', { otherNames: ['李张'] })).toBe('甲***乙');
  });

  test('a mask that would show another value is not used', () => {
    expect(said('张小三', { otherNames: ['张某某'] })).toBe('***');
    expect(said('李张小三', { otherNames: ['李张某'] })).toBe('李***');
    expect(formOf({ ...person, otherNames: ['张某'] }, guangdongFullText)['partyName']).toBe('***');
  });
});

describe('no masked or withheld value shows anywhere, for any party', () => {
  const stem = fc.string({
    unit: fc.constantFrom(...'赵钱孙李周吴郑王冯陈某甲乙丙ABCxyz·'),
    minLength: 2,
    maxLength: 6,
  });
  const word = stem.filter((text) => /\p{L}/u.test(text));
  const digits = fc
    .string({ unit: fc.constantFrom(...'0123456789-'), minLength: 6, maxLength: 20 })
    .filter((text) => /\d{4}/.test(text));
  const party = fc.record({
    partyKind: fc.constantFrom(
      'naturalPerson',
      'legalPerson',
      'individualBusiness',
      'unincorporatedOrganisation',
    ),
    partyName: fc.oneof(
      word,
      word.map((name) => `${name}有限公司`),
    ),
    representative: word,
    identityNumber: digits,
    socialCreditCode: fc.oneof(digits, fc.constant('9144030071526726XG')),
    address: word.map((name) => `广东省广州市${name}路8号`),
    telephones: fc.array(digits, { maxLength: 2 }),
    emails: fc.array(
      word.map((name) => `${name}@example.com`),
      { maxLength: 2 },
    ),
    bankAccounts: fc.array(digits, { maxLength: 2 }),
    otherNames: fc.array(word, { maxLength: 3 }),
    privatePassages: fc.array(word, { maxLength: 2 }),
  } satisfies { readonly [Field in keyof DisclosableDecision]?: fc.Arbitrary<unknown> });
  const glue = fc.constantFrom('', '，', '与', ' ', '某', '*', '（', 'A', '7');

  test.each(profiles)('$id', (profile) => {
    fc.assert(
      fc.property(
        party,
        fc.infiniteStream(glue),
        fc.infiniteStream(fc.nat()),
        (random, glues, picks) => {
          const values = Object.entries(random)
            .filter(([field]) => field !== 'partyKind')
            .flatMap(([, value]) => value);
          const text = (): string =>
            Array.from({ length: 6 }, () => {
              const value = values[picks.next().value % values.length] as string;
              return `${glues.next().value}${value}`;
            }).join('');
          const decision = {
            ...person,
            ...random,
            caseName: text(),
            violationFacts: text(),
            decision: text(),
            fullText: text(),
          } as DisclosableDecision;
          const projected = projectDisclosure(decision, profile, clear);
          if (!projected.ok || projected.value.status !== 'disclosed')
            throw new Error(JSON.stringify(projected));
          const { fields, classes } = projected.value;
          const shown = Object.entries(fields).filter(
            ([field]) => field in random === false || classes[field as 'partyName'] === 'masked',
          );
          for (const [field, value] of Object.entries(random)) {
            if (field === 'partyKind' || classes[field as 'partyName'] === 'public') continue;
            for (const secret of [value].flat())
              for (const [where, what] of shown)
                if (
                  !['bodyName', 'documentNumber', 'caseCode', 'decidedOn', 'amount'].includes(where)
                )
                  expect(what, `${field} in ${where}`).not.toContain(secret);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('junk gives problems, and a large text an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(projectDisclosure(junk as never, guangdongSummary, clear).ok).toBe(false);
    }),
  );
  const large = { ...person, violationFacts: `${'张小'.repeat(200_000)}张小三` };
  expect(String(formOf(large, guangdongSummary)['violationFacts']).endsWith('张小张某某')).toBe(
    true,
  );
});
