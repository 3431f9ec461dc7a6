import { describe, expect, it } from 'vitest';
import { localDate, money, ratio } from '../../src/core/index.js';
import {
  assessCase,
  type CaseAct,
  type CaseInput,
  type CaseOutcome,
  type CircumstanceRules,
  type ProvisionVersion,
  type StatedPenalties,
  type YuanRange,
} from '../../src/discretion/index.js';

const yuan = (min: string, max = min): YuanRange => ({
  words: '',
  min: { value: ratio(min), included: true },
  max: { value: ratio(max), included: true },
});
const point = (amount: string) => ({ form: 'point', amount: `${amount}.00` });
const between = (min: string, max: string) => ({
  form: 'range',
  interval: { min: { value: `${min}.00` }, max: { value: `${max}.00` } },
});

const statutory = yuan('100000', '1000000');
const version = (
  says: Partial<StatedPenalties> | 'notUnlawful' = {},
  more: Partial<ProvisionVersion> = {},
): ProvisionVersion => ({
  id: 'v',
  from: localDate('2018-01-01'),
  until: 'open',
  says: says === 'notUnlawful' ? says : { statutory, fine: yuan('220000'), ...says },
  basis: [],
  ...more,
});
const act = (more: Partial<CaseAct> = {}): CaseAct => ({
  id: 'discharge',
  provisions: [{ id: 'water', versions: [version()] }],
  ...more,
});
const input: CaseInput = {
  facts: {
    conductEndedOn: localDate('2024-03-01'),
    discoveredOn: localDate('2024-03-10'),
    decidedOn: localDate('2024-06-01'),
    party: { kind: 'organization' },
    harm: 'serious',
    minor: false,
    correctedInTime: true,
    firstViolation: true,
    alreadyFined: false,
    crimeSuspected: false,
  },
  strategy: 'computed',
  caps: [],
  acts: [act()],
};
const assess = (more: Partial<CaseInput>, facts: Partial<CaseInput['facts']> = {}) => {
  const result = assessCase({ ...input, ...more, facts: { ...input.facts, ...facts } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
};
const outcomeOf = (...given: Parameters<typeof assess>): CaseOutcome =>
  assess(...given).value.result;
const problemsOf = (more: Partial<CaseInput>, facts: Partial<CaseInput['facts']> = {}) => {
  const result = assessCase({ ...input, ...more, facts: { ...input.facts, ...facts } });
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join('.')]);
};

describe('one act, one provision', () => {
  it('comes to its fine, with the order to correct (第二十八条第一款)', () => {
    expect(outcomeOf({})).toMatchObject({
      outcome: 'sanctions',
      fine: point('220000'),
      acts: [{ act: 'discharge', provision: 'water', orders: [{ force: 'shall' }] }],
      exempted: [],
    });
  });
  it('is the statutory range where no benchmark is at hand', () => {
    const stated = version('notUnlawful', { says: { statutory } });
    const acts = [act({ provisions: [{ id: 'water', versions: [stated] }] })];
    expect(outcomeOf({ acts })).toMatchObject({ fine: between('100000', '1000000') });
  });
  it('CAS-16 可以不予: both branches, the second computed, and the answer takes one', () => {
    expect(outcomeOf({}, { harm: 'slight' })).toMatchObject({
      outcome: 'choice',
      id: 'discharge/mayExempt',
      question: 'mayExempt',
      options: [
        { id: 'firstMinorCorrected', outcome: { outcome: 'noPenalty' } },
        { id: 'penalise', outcome: { outcome: 'sanctions', fine: point('220000') } },
      ],
    });
    const chosen = { 'discharge/mayExempt': 'firstMinorCorrected' };
    expect(outcomeOf({ chosen }, { harm: 'slight' })).toMatchObject({
      outcome: 'noPenalty',
      exempted: [
        { ground: 'firstMinorCorrected', orders: [{ label: { zh: '对当事人进行教育' } }] },
      ],
    });
  });
  it('a crime that is suspected: what follows when the case comes back, and when the court fines', () => {
    expect(outcomeOf({}, { crimeSuspected: true })).toMatchObject({
      question: 'crimeSuspected',
      options: [
        { id: 'returned', outcome: { fine: point('220000') } },
        { id: 'criminalFine', outcome: { outcome: 'sanctions', acts: [{ act: 'discharge' }] } },
      ],
    });
    const fined = outcomeOf(
      { chosen: { 'discharge/crimeSuspected': 'criminalFine' } },
      { crimeSuspected: true },
    );
    expect(fined).not.toHaveProperty('fine');
  });
  it('一事不再罚: the other kinds stay, without a fine', () => {
    const others = [{ kind: 'suspensionOfBusiness', force: 'shall' }] as const;
    const acts = [act({ provisions: [{ id: 'water', versions: [version({ others })] }] })];
    const outcome = outcomeOf({ acts }, { alreadyFined: true });
    expect(outcome).toMatchObject({ outcome: 'sanctions', acts: [{ others }] });
    expect(outcome).not.toHaveProperty('fine');
    expect(outcome).not.toHaveProperty('acts.0.fine');
    expect(outcomeOf({}, { alreadyFined: true })).toMatchObject({
      outcome: 'sanctions',
      procedures: [],
    });
  });
  it('没收违法所得 is net of what must be refunded, and is imposed although the provision is silent (第二十八条第二款)', () => {
    const gains = { gains: money('50000'), refundable: money('30000') };
    expect(outcomeOf({ acts: [act({ gains })] })).toMatchObject({
      acts: [
        {
          others: [
            { kind: 'confiscationOfGains', force: 'shall', extent: { max: { value: '20000' } } },
          ],
        },
      ],
    });
    const refunded = { gains: money('30000'), refundable: money('30000') };
    expect(outcomeOf({ acts: [act({ gains: refunded })] })).toMatchObject({
      acts: [{ others: [] }],
    });
    const others = [{ kind: 'confiscationOfGains', force: 'shall' }] as const;
    const unknown = assess({
      acts: [act({ provisions: [{ id: 'water', versions: [version({ others })] }] })],
    });
    expect(unknown.warnings.map(({ code }) => code)).toContain('discretion.gainsUnknown');
  });
});

describe('what is missing', () => {
  it('is asked for with what hangs on it', () => {
    const { crimeSuspected: _crime, harm: _harm, ...facts } = input.facts;
    const result = assessCase({ ...input, facts: { ...facts, minor: true } });
    expect(result.ok && result.value.result).toEqual({
      outcome: 'needFacts',
      benchmarks: [],
      missing: [
        {
          act: 'discharge',
          fact: 'crimeSuspected',
          label: { zh: '是否涉嫌犯罪', en: 'whether a crime is suspected' },
          decides: [{ zh: '是否移送司法机关', en: 'whether the case goes to the judicial organs' }],
        },
        {
          act: 'discharge',
          fact: 'harm',
          label: { zh: '危害后果', en: 'harm' },
          decides: [
            {
              zh: '违法行为轻微并及时改正，没有造成危害后果',
              en: 'minor, corrected in time, no harm',
            },
            {
              zh: '初次违法且危害后果轻微并及时改正',
              en: 'first violation, slight harm, corrected in time',
            },
          ],
        },
      ],
    });
  });
  it('is not asked for of an act that is exempt anyway', () => {
    const { crimeSuspected: _crime, ...facts } = input.facts;
    const result = assessCase({ ...input, facts: { ...facts, faultlessProved: true } });
    expect(result.ok && result.value.result).toMatchObject({
      outcome: 'noPenalty',
      exempted: [{ act: 'discharge', ground: 'noFault' }],
    });
  });
});

describe('several acts', () => {
  const two = [
    act(),
    act({
      id: 'dust',
      provisions: [
        {
          id: 'air',
          versions: [version({ fine: yuan('90000'), statutory: yuan('20000', '200000') })],
        },
      ],
    }),
  ];
  it('CAS-09 are assessed one by one and executed together', () => {
    expect(outcomeOf({ acts: two })).toMatchObject({
      fine: point('310000'),
      acts: [{ fine: point('220000') }, { fine: point('90000') }],
    });
  });
  it('under a joint cap', () => {
    const caps = [
      { of: ['discharge', 'dust'], limit: money('300000'), basis: { law: '某规定', article: 1 } },
    ];
    expect(outcomeOf({ acts: two, caps })).toMatchObject({ fine: point('300000') });
  });
  it('each with its own facts: one is time-barred, the other is not', () => {
    const [water, dust] = two as [CaseAct, CaseAct];
    const old = { ...dust, facts: { conductEndedOn: localDate('2021-08-01') } };
    expect(outcomeOf({ acts: [water, old] }, { concernsLifeHealthOrFinance: false })).toMatchObject(
      {
        outcome: 'sanctions',
        fine: point('220000'),
        acts: [{ act: 'discharge' }],
        exempted: [{ act: 'dust', ground: 'timeBarred' }],
      },
    );
  });
  it('are looked at one by one for a hearing; their sum makes it only possible, for no text adds them', () => {
    const hearing = (first: string, second: string) => {
      const acts = [first, second].map((amount, index) =>
        act({
          id: `a${index}`,
          provisions: [
            {
              id: 'p',
              versions: [version({ statutory: yuan('1000', '200000'), fine: yuan(amount) })],
            },
          ],
        }),
      );
      const outcome = outcomeOf({ acts });
      return outcome.outcome === 'sanctions'
        ? outcome.procedures.find(({ procedure }) => procedure === 'hearing')?.verdict
        : outcome.outcome;
    };
    expect(hearing('100000', '1000')).toBe('met');
    expect(hearing('60000', '60000')).toBe('undetermined');
    expect(hearing('20000', '20000')).toBe('notMet');
  });
});

describe('several laws and versions', () => {
  const change = localDate('2024-05-01');
  const old = (says: Parameters<typeof version>[0]) => version(says, { id: 'old', until: change });
  const newer = (says: Parameters<typeof version>[0]) => version(says, { id: 'new', from: change });
  const provision = (id: string, ...versions: readonly ProvisionVersion[]) => ({ id, versions });
  it('the higher fine (第二十九条), and the version that cannot be compared is for a person, both computed', () => {
    const outcome = outcomeOf({
      acts: [
        act({
          provisions: [
            provision('water', version()),
            provision('port', version({ fine: yuan('230000') })),
          ],
        }),
        act({
          id: 'dust',
          provisions: [
            provision(
              'air',
              old({ statutory: yuan('50000', '500000'), fine: yuan('50000', '500000') }),
              newer({ statutory: yuan('100000', '300000'), fine: yuan('100000', '300000') }),
            ),
          ],
        }),
      ],
    });
    expect(outcome).toMatchObject({
      outcome: 'choice',
      id: 'dust/air/applicableVersion',
      question: 'applicableVersion',
      act: 'dust',
      options: [
        {
          id: 'old',
          outcome: {
            fine: between('280000', '730000'),
            acts: [{ provision: 'port' }, { version: 'old' }],
          },
        },
        {
          id: 'new',
          outcome: {
            fine: between('330000', '530000'),
            acts: [{ provision: 'port' }, { version: 'new' }],
          },
        },
      ],
    });
  });
  it('a fine against a suspension: undetermined, with both results', () => {
    const suspension = { kind: 'suspensionOfBusiness', force: 'shall' } as const;
    const says = old({ fine: yuan('200000') });
    const other = version(
      {},
      { id: 'new', from: change, says: { statutory, fine: yuan('100000'), others: [suspension] } },
    );
    const result = assess({ acts: [act({ provisions: [provision('p', says, other)] })] });
    expect(result.value.trace.verdict).toBe('undetermined');
    expect(result.value.result).toMatchObject({
      question: 'applicableVersion',
      options: [
        { id: 'old', outcome: { fine: point('200000'), acts: [{ others: [] }] } },
        { id: 'new', outcome: { fine: point('100000'), acts: [{ others: [suspension] }] } },
      ],
    });
  });
  it('the newer law sees no violation: no penalty', () => {
    expect(
      outcomeOf({ acts: [act({ provisions: [provision('p', old({}), newer('notUnlawful'))] })] }),
    ).toMatchObject({ outcome: 'noPenalty', exempted: [{ ground: 'notUnlawful' }] });
  });
});

describe('circumstances in a case', () => {
  const basis = { law: '某规定', article: 1 };
  const rules: CircumstanceRules = {
    resolve: { policy: 'mainCircumstance', basis },
    circumstances: [
      {
        id: 'remedied',
        label: { zh: '主动消除危害后果', en: 'remedied' },
        effect: 'lightenOrMitigate',
        force: 'shall',
        how: [],
        basis,
      },
      {
        id: 'repeated',
        label: { zh: '屡次违法', en: 'repeated' },
        effect: 'aggravate',
        force: 'shall',
        how: [],
        consumedBy: ['f6', 'penalty:repeated'],
        basis,
      },
    ],
  };
  it('从轻或者减轻 is asked once for the act and applied to each version', () => {
    const change = localDate('2024-05-01');
    const versions = [
      version(
        { statutory: yuan('100000', '1000000'), fine: yuan('400000') },
        { id: 'old', until: change },
      ),
      version(
        { statutory: yuan('20000', '200000'), fine: yuan('80000') },
        { id: 'new', from: change },
      ),
    ];
    const acts = [
      act({ circumstances: [{ id: 'remedied' }], provisions: [{ id: 'p', versions }] }),
    ];
    expect(outcomeOf({ rules, acts })).toMatchObject({
      id: 'discharge/circumstances',
      options: [
        {
          id: 'lighter+remedied',
          label: { zh: '从轻（主动消除危害后果）' },
          outcome: { fine: between('20000', '80000'), acts: [{ version: 'new' }] },
        },
        {
          id: 'mitigated+remedied',
          outcome: {
            acts: [
              {
                circumstances: { direction: 'mitigated' },
                limits: { mitigating: [{ id: 'remedied' }] },
              },
            ],
          },
        },
      ],
    });
    const taken = [
      act({
        circumstances: [{ id: 'remedied', taken: 'lighten' }],
        provisions: [{ id: 'p', versions }],
      }),
    ];
    expect(outcomeOf({ rules, acts: taken })).toMatchObject({ fine: between('20000', '80000') });
  });
  it('opposite circumstances: the main one is for a person', () => {
    const acts = [
      act({ circumstances: [{ id: 'remedied', taken: 'lighten' }, { id: 'repeated' }] }),
    ];
    expect(outcomeOf({ rules, acts })).toMatchObject({
      question: 'circumstances',
      options: [
        { outcome: { fine: between('100000', '220000') } },
        { outcome: { fine: between('220000', '1000000') } },
      ],
    });
  });
  it('one that a penalty of its own used already is not counted again', () => {
    const acts = [act({ circumstances: [{ id: 'repeated' }], usedFacts: ['penalty:repeated'] })];
    expect(outcomeOf({ rules, acts })).toMatchObject({ fine: point('220000') });
  });
  it('a minor between fourteen and eighteen is lighter or mitigated by the Act, whatever the rules of the body (第三十条)', () => {
    const party = {
      kind: 'individual',
      bornOn: localDate('2008-01-01'),
      capacity: 'full',
    } as const;
    expect(outcomeOf({}, { party })).toMatchObject({
      question: 'circumstances',
      options: [{ id: 'lighter+underEighteen' }, { id: 'mitigated+underEighteen' }],
    });
    expect(outcomeOf({}, { party: { ...party, bornOn: localDate('2010-06-01') } })).toMatchObject({
      outcome: 'noPenalty',
      exempted: [{ ground: 'underFourteen' }],
    });
  });
  it('partial capacity may be lighter or mitigated (第三十一条): three branches', () => {
    const party = {
      kind: 'individual',
      bornOn: localDate('1980-01-01'),
      capacity: 'partial',
    } as const;
    const outcome = outcomeOf({}, { party });
    expect(outcome.outcome === 'choice' && outcome.options.map(({ id }) => id)).toEqual([
      'lighter+partialCapacity',
      'mitigated+partialCapacity',
      'general',
    ]);
  });
  it('a circumstance against the birth date is a contradiction', () => {
    const acts = [act({ circumstances: [{ id: 'underEighteen' }] })];
    expect(problemsOf({ acts })).toEqual([
      ['discretion.contradictoryCircumstance', 'acts.0.circumstances.0.id'],
    ]);
  });
  it('one without arithmetic beside one with leaves everything from there to the minimum', () => {
    const dropping: CircumstanceRules = {
      ...rules,
      circumstances: [
        ...rules.circumstances,
        {
          id: 'apology',
          label: { zh: '公开道歉承诺' },
          effect: 'lighten',
          force: 'shall',
          how: [{ op: 'drop', share: ratio('30%') }],
          basis,
        },
      ],
    };
    const circumstances = [{ id: 'remedied', taken: 'lighten' }, { id: 'apology' }] as const;
    expect(outcomeOf({ rules: dropping, acts: [act({ circumstances })] })).toMatchObject({
      fine: between('100000', '154000'),
    });
    expect(
      outcomeOf({ rules: dropping, acts: [act({ circumstances: [{ id: 'apology' }] })] }),
    ).toMatchObject({ fine: point('154000') });
  });
});

describe('bad input', () => {
  it('every problem at once, each with its place', () => {
    const broken = act({
      circumstances: [{ id: 'nobody' }],
      provisions: [
        {
          id: 'p',
          versions: [
            version({ fine: yuan('-1') }),
            version({ statutory: yuan('9', '1') }, { id: 'w' }),
          ],
        },
        { id: 'q', versions: [] },
      ],
    });
    expect(
      problemsOf({
        acts: [broken, act({ id: 'discharge', provisions: [] })],
        caps: [{ of: ['x'], limit: money('1'), basis: { law: 'x' } }],
      }),
    ).toEqual([
      ['discretion.empty', 'acts.1.provisions'],
      ['discretion.duplicateId', 'acts.1.id'],
      ['discretion.unknownAct', 'caps.0.of.0'],
      ['discretion.versionsOverlap', 'acts.0.provisions.0.versions'],
      ['discretion.versionsOverlap', 'acts.0.provisions.0.versions'],
      ['discretion.fineNegative', 'acts.0.provisions.0.versions.0.says.fine'],
      ['discretion.emptyRange', 'acts.0.provisions.0.versions.1.says.statutory'],
      ['discretion.noVersion', 'acts.0.provisions.1.versions'],
      ['discretion.noVersion', 'acts.0.provisions.1.versions'],
      ['discretion.unknownCircumstance', 'acts.0.circumstances.0.id'],
    ]);
  });
  it('contradictory facts', () => {
    expect(problemsOf({}, { harm: 'none', harmsEnvironment: true })).toEqual([
      ['discretion.contradictoryHarm', 'facts.harmsEnvironment'],
    ]);
    expect(problemsOf({ acts: [act({ circumstances: [{ id: 'nobody' }] })] })).toEqual([
      ['discretion.unknownCircumstance', 'acts.0.circumstances.0.id'],
    ]);
  });
  it('answers that fit no question or no branch', () => {
    const unused = assess({ chosen: { 'discharge/mayExempt': 'penalise' } });
    expect(unused.warnings.map(({ code }) => code)).toContain('discretion.answerUnused');
    expect(problemsOf({ chosen: { 'discharge/mayExempt': 'maybe' } }, { harm: 'slight' })).toEqual([
      ['discretion.unknownAnswer', 'chosen.discharge/mayExempt'],
    ]);
  });
  it('too many branches', () => {
    const change = localDate('2024-05-01');
    const versions = [
      version({ statutory: yuan('5', '50'), fine: yuan('5', '50') }, { id: 'old', until: change }),
      version({ statutory: yuan('10', '30'), fine: yuan('10', '30') }, { id: 'new', from: change }),
    ];
    const acts = Array.from({ length: 12 }, (_, index) =>
      act({ id: `a${index}`, provisions: [{ id: 'p', versions }] }),
    );
    expect(problemsOf({ acts }).map(([code]) => code)).toEqual(['discretion.tooManyBranches']);
  });
});
