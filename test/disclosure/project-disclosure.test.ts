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
    expect(said('李张小三', { otherNames: ['李张某'] })).toBe('***');
    expect(formOf({ ...person, otherNames: ['张某'] }, guangdongFullText)['partyName']).toBe('***');
  });
});

/** 治安管理处罚法 第一百三十六条 binds every channel. */
describe('a sealed record is a hard block', () => {
  test.each(profiles)('$id', (profile) => {
    expect(projectDisclosure(person, profile, { ...clear, sealedRecord: true })).toMatchObject({
      value: { status: 'withheld', grounds: [{ ground: 'sealedRecord' }] },
    });
  });

  test('no consent and no profile of a caller lifts it; not known is no answer', () => {
    const open = {
      ...guangdongSummary,
      withholding: guangdongSummary.withholding
        .filter(({ ground }) => ground !== 'stateSecret')
        .map((rule) => ({ ...rule, canBeReleased: true })),
    };
    const facts = { ...clear, sealedRecord: true, release: 'majorPublicInterest' } as const;
    expect(projectDisclosure(person, open, facts)).toMatchObject({ value: { status: 'withheld' } });
    const { sealedRecord: _, ...rest } = clear;
    expect(projectDisclosure(person, { ...open, withholding: [] }, rest)).toEqual(
      failed(
        disclosureProblem('disclosure.factMissing', { fact: 'sealedRecord' }, ['sealedRecord']),
      ),
    );
  });

  test('a decision that cites the Act is looked at again', () => {
    const policed = { ...person, legalBasis: '《治安管理处罚法》第三十条' };
    expect(projectDisclosure(policed, guangdongSummary, clear)).toMatchObject({
      ok: true,
      warnings: [disclosureProblem('disclosure.perhapsSealed', {}, ['legalBasis'])],
    });
    expect(projectDisclosure(person, guangdongSummary, clear)).toMatchObject({ warnings: [] });
  });
});

describe('a part of a value is hidden too', () => {
  const said = (violationFacts: string, more: Partial<DisclosableDecision> = {}): unknown =>
    formOf({ ...person, ...more, violationFacts }, guangdongSummary)['violationFacts'];

  test.each([
    ['小三', '***'],
    ['老张', '老张'],
    ['证号后七位1010012', '证号后七位***'],
    ['440106开头', '440106开头'],
    ['体育西路', '***'],
    ['体育馆', '体育馆'],
    ['尾号8000', '尾号8000'],
    ['天河区', '天河区'],
  ])('%s → %s', (written, shown) => {
    expect(said(`甲${written}乙`)).toBe(`甲${shown}乙`);
  });

  test('of a name in letters, four letters', () => {
    expect(said('Smith 与 Jon', { otherNames: ['John Smith'] })).toBe('*** 与 Jon');
  });

  test('of an organisation, what is left without division and legal form', () => {
    const form = formOf(
      { ...company, violationFacts: '甲乙食品（有限公司）在广州' },
      guangdongSummary,
    );
    expect(form['violationFacts']).toBe('***（有限公司）在广州');
  });

  test('未成年人: nothing of another minor shows, not even the surname (生态环境行政处罚办法 第六十四条第（四）项)', () => {
    expect(said('向小孩赵甜甜、甜甜的同学售烟', { minorNames: ['赵甜甜'] })).toBe(
      '向小孩***、***的同学售烟',
    );
  });
});

test('a hidden value in a formal field is not shown and not dropped: nothing is disclosed until someone looks', () => {
  expect(
    projectDisclosure(
      { ...person, documentNumber: '罚〔2024〕张小三1号' },
      guangdongSummary,
      clear,
    ),
  ).toEqual(
    failed(
      disclosureProblem('disclosure.formalShowsHidden', { field: 'documentNumber' }, [
        'documentNumber',
      ]),
    ),
  );
});

describe('no masked or withheld value, and no part of it that is too long, shows anywhere, for any party', () => {
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
    minorNames: fc.array(word, { maxLength: 1 }),
    privatePassages: fc.array(word, { maxLength: 2 }),
  } satisfies { readonly [Field in keyof DisclosableDecision]?: fc.Arbitrary<unknown> });
  const glue = fc.constantFrom('', '，', '与', ' ', '某', '*', '（', 'A', '7');
  const names: readonly string[] = ['representative', 'otherNames', 'minorNames'];
  const numbers: readonly string[] = ['identityNumber', 'telephones', 'bankAccounts'];

  /** The longest part that may show, said again by hand. */
  function allowedOf(field: string, value: string, isPerson: boolean): number {
    const isName = names.includes(field) || (field === 'partyName' && isPerson);
    if (isName) return /\p{Script=Han}/u.test(value) ? 1 : 3;
    if (field === 'partyName' || field === 'address') return 3;
    if (field === 'socialCreditCode') return 8;
    return numbers.includes(field) ? 6 : 5;
  }

  /** What is looked for in parts: an address without its divisions, a name without its legal form, a number without dashes. */
  function partOf(field: string, value: string, isPerson: boolean): string {
    if (field === 'address') return value.replace('广东省广州市', '');
    if (field === 'partyName' && !isPerson) return value.replace('有限公司', '');
    return allowedOf(field, value, isPerson) > 5 ? value.replaceAll('-', '') : value;
  }

  test.each(profiles)('$id', (profile) => {
    fc.assert(
      fc.property(
        party,
        fc.infiniteStream(glue),
        fc.infiniteStream(fc.nat()),
        (random, glues, picks) => {
          const next = (below: number): number => picks.next().value % below;
          const values = Object.entries(random)
            .filter(([field]) => field !== 'partyKind')
            .flatMap(([, value]) => value);
          const text = (): string =>
            Array.from({ length: 6 }, () => {
              const value = values[next(values.length)] as string;
              const from = next(3) === 0 ? next(value.length) : 0;
              return `${glues.next().value}${value.slice(from)}`;
            }).join('');
          const decision = {
            ...person,
            ...random,
            caseName: text(),
            violationFacts: text(),
            legalBasis: text(),
            decision: text(),
            fullText: text(),
          } as DisclosableDecision;
          const projected = projectDisclosure(decision, profile, clear);
          if (!projected.ok || projected.value.status !== 'disclosed')
            throw new Error(JSON.stringify(projected));
          const { fields, classes } = projected.value;
          const isPerson = random.partyKind === 'naturalPerson';
          // What the law makes public keeps what it holds: the name of a shop may have its owner's in it.
          const shown = Object.entries(fields).filter(
            ([field]) => field in random === false || classes[field as 'partyName'] === 'masked',
          );
          for (const [field, value] of Object.entries(random)) {
            if (field === 'partyKind' || classes[field as 'partyName'] === 'public') continue;
            for (const secret of [value].flat()) {
              const longest = allowedOf(field, secret, isPerson);
              const part = partOf(field, secret, isPerson);
              for (const [where, what] of shown) {
                expect(what, `${field} in ${where}`).not.toContain(secret);
                if (
                  ['caseCode', 'documentNumber', 'bodyName', 'amount', 'decidedOn'].includes(where)
                )
                  continue;
                const plain = longest > 5 ? String(what).replaceAll('-', '') : String(what);
                for (let at = 0; at + longest < part.length; at += 1)
                  if (plain.includes(part.slice(at, at + longest + 1)))
                    throw new Error(`${part.slice(at, at + longest + 1)} of ${field} in ${where}`);
              }
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('junk gives problems, and a large text an answer', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(projectDisclosure(junk as never, guangdongSummary, clear).ok).toBe(false);
    }),
  );
  const large = { ...person, violationFacts: `${'张小'.repeat(20_000)}张小三` };
  expect(formOf(large, guangdongSummary)['violationFacts']).toBe('***');
});
