import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { type LocalDate, money } from '../../src/core/index.js';
import {
  type ContestedDecision,
  type CrimeReferral,
  crimeReferralMachine,
  type Remedy,
  remedyMachine,
  type Sanction,
} from '../../src/penalty/index.js';
import {
  type InboundContext,
  type InboundDocument,
  type InboundKind,
  type InboundSource,
  inboundDefinition,
  inboundDocuments,
  inboundSources,
  type LinkageEffect,
  type LinkageStep,
  parseInboundDocument,
  parseSupervisionCase,
  receiveInboundDocument,
  type SupervisionCase,
  supervisionCaseMachine,
} from '../../src/supervision/index.js';
import { decide, replay } from '../../src/workflow/index.js';
import { clue, day, facts, histories, run } from './one-supervision-case.js';

const fine = (amount: string): readonly Sanction[] => [{ kind: 'fine', amount: money(amount) }];

/* A fine of 10,000 yuan, served on 2026-04-30, published and paid; a reconsideration from 2026-05-20. */
const decision: ContestedDecision = {
  caseCode: 'G1',
  documentNumber: '穗天城管罚〔2026〕9号',
  procedure: 'ordinary',
  sanctions: fine('10000'),
  facts: '占道经营',
  decidedOn: day('2026-04-29'),
  knownOn: day('2026-04-30'),
  disclosed: true,
  paid: money('10000'),
};
const head = {
  number: '文1号',
  sentBy: '广州市人民政府',
  to: '天河区城管局',
  body: 'body-1',
  issuedOn: day('2026-07-17'),
  receivedOn: day('2026-07-20'),
  summary: '见文书',
} as const;
const proceeding = { appliedOn: day('2026-05-20'), acceptedOn: day('2026-05-25') };
const remedyContents = {
  accepted: { isSimple: false },
  executionStopped: { ground: 'authority', reason: '执行将造成难以挽回的损失' },
  executionResumed: { reason: '停止执行的原因消除' },
  withdrawn: {},
  upheld: {},
  changed: { how: 'changed', remaining: fine('8000'), opposedByThirdParty: false },
  confirmedUnlawful: { reason: '程序轻微违法' },
  revoked: {},
  confirmedVoid: {},
  revokedToRedo: { proceduralGround: true },
  performanceOrdered: {},
} as const;

/** One document of every kind: a kind without one does not compile. */
const contents: {
  readonly [Source in InboundSource]: Readonly<Record<InboundKind<Source>, object>>;
} = {
  ruleOfLawInspection: { clue: {}, rectification: {}, accountability: {} },
  governmentInspection: {
    matter: {},
    conclusion: { mustRectify: true },
    recheckDecision: {},
    accountability: {},
  },
  reconsideration: {
    ...remedyContents,
    opinion: {},
    suggestion: {},
    performanceUrged: {},
  },
  litigation: { ...remedyContents, documentSuggestion: {}, suggestion: {} },
  procuratorate: {
    publicInterestSuggestion: {},
    suggestion: {},
    penaltyOpinion: {},
    protest: {},
    referralSuggestion: { caseCode: 'G1', offence: '非法经营罪', intellectualProperty: false },
  },
};

function document(source: InboundSource, kind: string, more: object = {}): InboundDocument {
  const isProceeding = kind in remedyContents;
  const row: Readonly<Record<string, object>> = contents[source];
  const read = parseInboundDocument({
    ...head,
    source,
    kind,
    ...(isProceeding ? proceeding : {}),
    ...row[kind],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const all: readonly (readonly [InboundSource, string])[] = (
  Object.keys(inboundSources) as InboundSource[]
).flatMap((source) => Object.keys(inboundDocuments[source]).map((kind) => [source, kind] as const));

const context: InboundContext = {
  calendar: chineseCalendar,
  clue: {
    id: 's9',
    region: clue.region,
    organ: '天河区司法局',
    government: '天河区人民政府',
    assessBy: day('2026-07-27'),
  },
};
const own = day('2026-08-31');
const penalty = { decision };

function receive(one: InboundDocument, changes: Partial<InboundContext> = {}): LinkageEffect {
  const done = receiveInboundDocument(one, { ...context, ...changes });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}
const codes = (one: InboundDocument, changes: Partial<InboundContext> = {}) => {
  const done = receiveInboundDocument(one, { ...context, ...changes });
  return done.ok ? [] : done.problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
};
const kinds = ({ steps }: LinkageEffect) => steps.map(({ kind }) => kind);
const stepOf = <Kind extends LinkageStep['kind']>(effect: LinkageEffect, kind: Kind) =>
  effect.steps.find(
    (one): one is Extract<LinkageStep, { readonly kind: Kind }> => one.kind === kind,
  );
const dues = ({ terms }: LinkageEffect) =>
  terms.map(({ owner, dueOn, setBy }) => [owner, dueOn, setBy]);

/** Every state that a supervision case can be in. */
const states: readonly (SupervisionCase | undefined)[] = [
  undefined,
  ...new Map(
    histories
      .flatMap(([start, events]) =>
        events.map((_event, index) => run(start, events.slice(0, index))),
      )
      .concat(histories.map(([start, events]) => run(start, events)))
      // A case of 2025 or of the spring: the document came later than its last step.
      .map((state) => [state.status, state] as const),
  ).values(),
];
const remedyAt = (status: 'pending' | 'stopped'): Remedy => {
  const done = replay(
    remedyMachine,
    {
      status: 'applied',
      on: day('2026-05-20'),
      kind: 'reconsideration',
      decision,
      appliedOn: day('2026-05-20'),
    },
    [
      { type: 'accept', on: day('2026-05-25') },
      ...(status === 'stopped'
        ? [
            {
              type: 'stopExecution' as const,
              on: day('2026-06-01'),
              ground: 'authority' as const,
              reason: '见文书',
            },
          ]
        : []),
    ],
    { calendar: chineseCalendar },
  );
  if (!done.completed) throw new Error('no remedy');
  return done.state;
};

describe('来文种类', () => {
  it('has every kind of every source, labelled and cited', () => {
    expect(all.length).toBe(39);
    for (const [source, kind] of all) {
      const { zh, en, duty, basis } = inboundDefinition(document(source, kind));
      for (const term of [{ zh, en }, duty]) {
        expect(term.zh).toMatch(/\p{Script=Han}/u);
        expect(term.en).toMatch(/[a-z]/);
      }
      expect(basis.length).toBeGreaterThan(0);
    }
  });

  it('refuses what is not of its source, and keeps fields that it does not know', () => {
    for (const [source, kind] of all) {
      const one = document(source, kind, { vendorField: { a: 1 } });
      expect(one).toMatchObject({ vendorField: { a: 1 } });
      expect(parseInboundDocument(JSON.parse(JSON.stringify(one)))).toMatchObject({ ok: true });
      for (const field of ['number', 'sentBy', 'to', 'receivedOn'])
        expect(parseInboundDocument({ ...one, [field]: '' }).ok).toBe(false);
    }
    expect(parseInboundDocument({ ...head, source: 'procuratorate', kind: 'revoked' }).ok).toBe(
      false,
    );
    for (const input of [null, 1, [], 'x', {}]) expect(parseInboundDocument(input).ok).toBe(false);
  });
});

describe('no linkage leaves a case without an owner or a term', () => {
  // Every kind × every state of a supervision case × every stage of the remedy × with and without the host's own term.
  it.each(all)('%s %s', (source, kind) => {
    const one = document(source, kind, { decision: decision.documentNumber });
    const remedies = [undefined, remedyAt('pending'), remedyAt('stopped')];
    let taken = 0;
    for (const supervision of states)
      for (const remedy of remedies)
        for (const answerBy of [undefined, own])
          for (const assessBy of [undefined, day('2026-07-27')]) {
            const { assessBy: _gone, ...clueHolder } = context.clue;
            const given: InboundContext = {
              ...context,
              clue: { ...clueHolder, ...(assessBy === undefined ? {} : { assessBy }) },
              penalty: { decision, ...(remedy === undefined ? {} : { remedy }) },
              ...(supervision === undefined ? {} : { supervision }),
              ...(answerBy === undefined ? {} : { answerBy }),
            };
            const done = receiveInboundDocument(one, given);
            if (!done.ok) {
              // The only reasons: nobody set a term, or the proceeding refuses the step.
              for (const { code } of done.problems)
                expect([
                  'supervision.inboundTermMissing',
                  'supervision.inboundClueTermMissing',
                  'supervision.inboundRefused',
                ]).toContain(code);
              continue;
            }
            taken += 1;
            holds(one, done.value, supervision);
          }
    expect(taken).toBeGreaterThan(0);
  });

  function holds(
    one: InboundDocument,
    { steps, terms, remedy }: LinkageEffect,
    supervision: SupervisionCase | undefined,
  ): void {
    for (const { owner, dueOn, basis, duty } of terms) {
      expect(owner).not.toBe('');
      expect(dueOn >= one.receivedOn).toBe(true);
      expect(basis.length).toBeGreaterThan(0);
      expect(duty.zh).not.toBe('');
    }
    expect(terms.length).toBeGreaterThan(0);
    // Exactly one step says what becomes of supervision.
    const supervised = steps.filter(({ kind }) =>
      ['openSupervision', 'superviseOn', 'noSupervision'].includes(kind),
    );
    expect(supervised.length).toBe(1);
    for (const step of steps) {
      expect(step.basis.length).toBeGreaterThan(0);
      if (step.kind === 'openSupervision') {
        expect(parseSupervisionCase(step.state)).toMatchObject({ ok: true });
        expect(step.state.owner).not.toBe('');
        expect(step.state.dueOn >= one.receivedOn).toBe(true);
      }
      if (step.kind === 'superviseOn') {
        const moved = decide(supervisionCaseMachine, supervision as SupervisionCase, step.event, {
          ...facts,
          dispute: 'pending',
        });
        if (moved.outcome !== 'moved') throw new Error(JSON.stringify([step, moved]));
        const after = moved.state as SupervisionCase;
        expect(after.owner).not.toBe('');
        expect(after.dueOn).toMatch(/^\d{4}/);
      }
    }
    // The steps of the remedy are those that its machine takes, and end where the effect says.
    const first = stepOf({ steps, terms }, 'openRemedy')?.state;
    const events = steps.flatMap((step) => (step.kind === 'remedyStep' ? [step.event] : []));
    if (first !== undefined) {
      const done = replay(remedyMachine, first, events, { calendar: chineseCalendar });
      expect(done).toMatchObject({ completed: true });
      expect(done.state).toEqual(remedy);
    }
  }

  it.each(
    all.filter(([source, kind]) => inboundDefinition(document(source, kind)).term === 'none'),
  )('%s %s: no text sets a term, so the caller has to', (source, kind) => {
    const one = document(source, kind);
    expect(codes(one)).toContain('supervision.inboundTermMissing answerBy');
    expect(codes(one, { answerBy: day('2026-07-19') })).toContain(
      'supervision.inboundTermPast answerBy',
    );
    const [term] = receive(one, { answerBy: own }).terms;
    expect(term).toMatchObject({ dueOn: own, setBy: 'host', verified: false });
    const dated = document(source, kind, { answerBy: '2026-08-01' });
    expect(receive(dated, { answerBy: own }).terms[0]).toMatchObject({
      dueOn: '2026-08-01',
      setBy: 'document',
      verified: false,
    });
  });

  it('a clue needs the day until which it is assessed', () => {
    const { assessBy: _gone, ...holder } = context.clue;
    const opinion = document('reconsideration', 'opinion');
    expect(codes(opinion, { clue: holder })).toEqual([
      'supervision.inboundClueTermMissing clue.assessBy',
    ]);
    expect(codes(opinion, { clue: { ...holder, assessBy: day('2026-07-19') } })).toEqual([
      'supervision.inboundTermPast clue.assessBy',
    ]);
    const joined = receive(opinion, { clue: holder, supervision: run(clue, []) });
    expect(kinds(joined)).toEqual(['superviseOn']);
  });
});

describe('terms, by hand', () => {
  const due = (source: InboundSource, kind: string, receivedOn: string, more: object = {}) => {
    const one = document(source, kind, { receivedOn, issuedOn: receivedOn, ...more });
    const clueHolder = { ...context.clue, assessBy: day(receivedOn) };
    return receive(one, { clue: clueHolder }).terms[0].dueOn;
  };

  it.each<[string, LocalDate | string, string]>([
    // 05-28 is a Thursday: ten working days end on 06-11.
    ['行政复议法 第四十八条', due('reconsideration', 'accepted', '2026-05-28'), '2026-06-11'],
    // Five end on 06-04.
    [
      '第五十四条',
      due('reconsideration', 'accepted', '2026-05-28', { isSimple: true }),
      '2026-06-04',
    ],
    // 03-04 + 60 days = 05-03, in the holidays of 05-01 to 05-05.
    ['第七十六条', due('reconsideration', 'opinion', '2026-03-04'), '2026-05-06'],
    // 07-20 + 60 days = 09-18, a Friday.
    ['实施条例 第五十八条', due('reconsideration', 'revokedToRedo', '2026-07-20'), '2026-09-18'],
    [
      '第六十四条',
      due('reconsideration', 'revokedToRedo', '2026-07-20', { redoBy: '2026-08-20' }),
      '2026-08-20',
    ],
    // 05-28 + 15 days = 06-12, a Friday.
    ['行政诉讼法 第六十七条', due('litigation', 'accepted', '2026-05-28'), '2026-06-12'],
    // 03-10 + 60 days = 05-09, a Saturday that is worked.
    ['解释 第一百四十九条', due('litigation', 'documentSuggestion', '2026-03-10'), '2026-05-09'],
    ['停止执行', due('litigation', 'executionStopped', '2026-07-20'), '2026-07-20'],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  it('before the regulation of 2026-07-01 no text sets sixty days to decide anew', () => {
    const early = document('reconsideration', 'revokedToRedo', {
      issuedOn: '2026-06-29',
      receivedOn: '2026-06-30',
    });
    expect(codes(early)).toEqual(['supervision.inboundTermMissing answerBy']);
  });

  it('政府督查工作条例 第十七条: thirty days to ask for a recheck, beside the term to rectify', () => {
    const one = { receivedOn: '2026-03-10', issuedOn: '2026-03-09' };
    const holder = { ...context.clue, assessBy: day('2026-03-17') };
    const asked = document('governmentInspection', 'conclusion', {
      ...one,
      answerBy: '2026-05-10',
    });
    // 03-10 + 30 days = 04-09, a Thursday.
    expect(dues(receive(asked, { clue: holder }))).toEqual([
      ['天河区城管局', '2026-05-10', 'document'],
      ['天河区城管局', '2026-04-09', 'statute'],
      ['天河区司法局', '2026-03-17', 'host'],
    ]);
    const praised = document('governmentInspection', 'conclusion', { ...one, mustRectify: false });
    expect(dues(receive(praised, { supervision: clue }))).toEqual([
      ['天河区城管局', '2026-04-09', 'statute'],
    ]);
  });

  it('a document may set an earlier day than the text, never a later one', () => {
    const opinion = (answerBy: string) =>
      receive(document('reconsideration', 'opinion', { answerBy })).terms[0];
    // 07-20 + 60 = 09-18.
    expect(opinion('2026-08-20')).toMatchObject({
      dueOn: '2026-08-20',
      setBy: 'document',
      verified: true,
    });
    expect(opinion('2026-10-20')).toMatchObject({ dueOn: '2026-09-18', setBy: 'statute' });
  });
});

describe('行政复议、行政诉讼: what becomes of the penalty', () => {
  const named = { decision: decision.documentNumber };

  it('accepted: the case knows of the proceeding, and an open supervision case guides the party', () => {
    const one = document('reconsideration', 'accepted', named);
    const effect = receive(one, { penalty, supervision: run(clue, []) });
    expect(kinds(effect)).toEqual(['openRemedy', 'penaltyStep', 'remedyStep', 'superviseOn']);
    expect(stepOf(effect, 'penaltyStep')?.event).toEqual({
      type: 'fileRemedy',
      on: '2026-05-20',
      kind: 'reconsideration',
    });
    expect(stepOf(effect, 'superviseOn')?.event).toMatchObject({
      type: 'guide',
      remedy: 'reconsideration',
    });
    expect(effect.remedy).toMatchObject({ status: 'pending', acceptedOn: '2026-05-25' });
    // 05-25 + 60 days = 07-24: the reconsideration organ's own term.
    expect(dues(effect)[1]).toEqual(['广州市人民政府', '2026-07-24', 'statute']);
    expect(kinds(receive(one, { penalty }))).toContain('noSupervision');
  });

  it('revoked: annulled, taken down in three working days, and a clue for supervision', () => {
    const effect = receive(document('reconsideration', 'revoked', named), {
      penalty: { decision, remedy: remedyAt('pending'), status: 'performed' },
      answerBy: own,
    });
    expect(kinds(effect)).toEqual([
      'remedyStep',
      'penaltyStep',
      'withdrawDisclosure',
      'openSupervision',
    ]);
    expect(stepOf(effect, 'penaltyStep')?.event).toMatchObject({
      type: 'annulDecision',
      conclusion: { outcome: 'revoked', documentNumber: decision.documentNumber, remaining: [] },
    });
    expect(stepOf(effect, 'withdrawDisclosure')?.event).toEqual({
      cause: 'revoked',
      on: '2026-07-17',
      receivedOn: '2026-07-20',
    });
    // 07-20 is a Monday.
    expect(dues(effect)).toEqual([
      ['天河区城管局', '2026-08-31', 'host'],
      ['body-1', '2026-07-23', 'statute'],
      ['天河区司法局', '2026-07-27', 'host'],
    ]);
  });

  it.each<[string, readonly string[], string]>([
    ['executionStopped', ['stopExecution'], 'stopped'],
    ['withdrawn', ['withdraw', 'endRemedy'], 'withdrawn'],
    ['upheld', ['uphold', 'endRemedy'], 'upheld'],
    ['changed', ['change', 'endRemedy', 'alterDecision'], 'altered'],
    ['confirmedUnlawful', ['confirmUnlawful', 'endRemedy'], 'unlawful'],
    ['revoked', ['annul', 'endRemedy', 'annulDecision'], 'annulled'],
    ['confirmedVoid', ['annul', 'endRemedy', 'annulDecision'], 'annulled'],
    ['revokedToRedo', ['annulAndOrder', 'endRemedy', 'annulDecision'], 'redoOrdered'],
  ])('%s', (kind, events, status) => {
    for (const source of ['reconsideration', 'litigation'] as const) {
      const remedy = { ...remedyAt('pending'), kind: source } as Remedy;
      const effect = receive(document(source, kind, named), {
        penalty: { decision, remedy, status: 'served' },
        answerBy: own,
      });
      expect(
        effect.steps.flatMap((step) =>
          step.kind === 'remedyStep' || step.kind === 'penaltyStep' ? [step.event.type] : [],
        ),
      ).toEqual(events);
      expect(effect.remedy?.status).toBe(status);
    }
  });

  it('a case that is paid has nothing to end; a decision on the spot has no ordinary case', () => {
    const steps = (given: InboundContext['penalty']) =>
      kinds(
        receive(document('reconsideration', 'changed', named), {
          penalty: given as NonNullable<typeof given>,
          answerBy: own,
        }),
      ).filter((kind) => kind === 'penaltyStep').length;
    const remedy = remedyAt('pending');
    expect(steps({ decision, remedy, status: 'performed' })).toBe(0);
    expect(steps({ decision, remedy })).toBe(2);
    expect(steps({ decision: { ...decision, procedure: 'summary' } })).toBe(0);
  });

  it('the machine of the remedy judges: heavier, too late, out of order', () => {
    const heavier = document('reconsideration', 'changed', { ...named, remaining: fine('12000') });
    const refused = receiveInboundDocument(heavier, { ...context, penalty, answerBy: own });
    expect(refused).toMatchObject({
      ok: false,
      problems: [
        { code: 'supervision.inboundRefused', params: { event: 'change', outcome: 'refused' } },
      ],
    });
    const late = document('reconsideration', 'accepted', {
      ...named,
      // 04-30 + 60 days = 06-29, a Monday.
      appliedOn: '2026-06-30',
      acceptedOn: '2026-07-01',
    });
    expect(codes(late, { penalty })).toEqual(['supervision.inboundRefused']);
    const resumed = document('reconsideration', 'executionResumed', named);
    expect(codes(resumed, { penalty, answerBy: own })).toEqual(['supervision.inboundRefused']);
    expect(
      receive(resumed, { penalty: { decision, remedy: remedyAt('stopped') }, answerBy: own })
        .remedy,
    ).toMatchObject({ status: 'pending' });
  });

  it('nothing unpublished is taken down', () => {
    const effect = receive(document('reconsideration', 'revoked', named), {
      penalty: { decision: { ...decision, disclosed: false } },
      answerBy: own,
    });
    expect(kinds(effect)).not.toContain('withdrawDisclosure');
  });

  it('names a decision that is not known, and one that is another', () => {
    const one = document('litigation', 'revoked', { decision: '别的文号' });
    expect(codes(one, { answerBy: own })).toEqual(['supervision.inboundDecisionUnknown decision']);
    expect(codes(one, { answerBy: own, penalty })).toEqual([
      'supervision.inboundOtherDecision decision',
    ]);
  });

  it('gives all problems at once', () => {
    const { assessBy: _gone, ...holder } = context.clue;
    const one = document('litigation', 'revoked', {
      decision: '别的文号',
      receivedOn: '2026-07-16',
    });
    expect(codes(one, { clue: holder })).toEqual([
      'supervision.inboundBackdated receivedOn',
      'supervision.inboundTermMissing answerBy',
      'supervision.inboundClueTermMissing clue.assessBy',
      'supervision.inboundDecisionUnknown decision',
    ]);
  });
});

describe('督察、督查、检察', () => {
  it('a document that names a decision makes the body examine it, and changes nothing by itself', () => {
    for (const [source, kind] of [
      ['ruleOfLawInspection', 'rectification'],
      ['governmentInspection', 'matter'],
      ['procuratorate', 'suggestion'],
    ] as const) {
      const effect = receive(document(source, kind, { decision: decision.documentNumber }), {
        penalty,
        answerBy: own,
      });
      expect(kinds(effect)).toEqual(['examineDecision', 'openSupervision']);
      expect(stepOf(effect, 'examineDecision')?.basis).toEqual([
        { law: '行政处罚法', version: '2021-07-15', article: 75, paragraph: 2 },
      ]);
    }
  });

  it('检察意见: a clue for a penalty, or the return of the case that was referred', () => {
    const opinion = document('procuratorate', 'penaltyOpinion');
    expect(stepOf(receive(opinion, { answerBy: own }), 'openPenaltyClue')?.clue).toEqual({
      on: '2026-07-20',
      foundOn: '2026-07-20',
      source: 'judicialTransfer',
      summary: '见文书',
      reference: '文1号',
      sentBy: '广州市人民政府',
    });
    const file = {
      on: day('2026-06-01'),
      caseCode: 'G1',
      body: 'body-1',
      offence: '非法经营罪',
      intellectualProperty: false,
    };
    const referral = {
      ...file,
      status: 'policeFiled',
      noticedOn: day('2026-06-01'),
    } as unknown as CrimeReferral;
    const step = stepOf(receive(opinion, { answerBy: own, referral }), 'referralStep');
    expect(step?.event).toMatchObject({ type: 'returnCase', ground: 'noProsecution' });
    if (step === undefined) throw new Error('no step');
    expect(
      decide(crimeReferralMachine, referral, step.event, { calendar: chineseCalendar }),
    ).toMatchObject({ outcome: 'moved', state: { status: 'returned' } });
  });

  it('建议移送: a referral begins, unless it began already', () => {
    const one = document('procuratorate', 'referralSuggestion');
    const effect = receive(one, { answerBy: own });
    const begun = stepOf(effect, 'openCrimeReferral')?.state;
    expect(begun).toMatchObject({ status: 'suspected', caseCode: 'G1', offence: '非法经营罪' });
    expect(kinds(receive(one, { answerBy: own, referral: begun as CrimeReferral }))).toEqual([
      'openSupervision',
    ]);
  });
});
