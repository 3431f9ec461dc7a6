import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, localDate } from '../../src/core/index.js';
import { enforcementCertificateNumber } from '../../src/identifiers/index.js';
import { legalRules } from '../../src/law/index.js';
import {
  type Certificate,
  type CertificateLife,
  type CertificateLifeEvent,
  type CertificateLifeFacts,
  canAct,
  certificateLifeInvariants,
  certificateLifeMachine,
  certificateOn,
  certificateSteps,
  certificatesOf,
  type EnforcementOfficer,
  parseCertificateLife,
} from '../../src/registry/index.js';
import {
  type AnyMachine,
  decide,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { bureau, officer } from './people.js';

const day = localDate;
const other = { ...bureau, id: 'other', name: '另一局' };
const applicant: EnforcementOfficer = {
  ...officer,
  personnel: 'staff',
  certificates: [],
  memberships: [
    { body: 'bureau', from: day('2022-01-01'), until: 'open' },
    { body: 'other', from: day('2026-09-01'), until: 'open' },
  ],
  legalQualification: { number: 'A1', obtainedOn: day('2020-05-01') },
};
const facts: CertificateLifeFacts = {
  bodies: { bureau, other },
  officers: { officer: applicant },
};
const applied: CertificateLife = {
  status: 'applied',
  officer: 'officer',
  body: 'bureau',
  line: 'marketSupervision',
  appliedOn: day('2026-03-02'),
  lastOn: day('2026-03-02'),
};
const made = (validFrom: string, number: string, body = 'bureau'): Certificate => ({
  number: enforcementCertificateNumber(number),
  issuedBy: '测试省司法厅',
  body,
  validFrom: day(validFrom),
  validThrough: day('2031-12-31'),
  suspensions: [],
});
const first = made('2026-04-20', 'T00000001');
const confirm: CertificateLifeEvent = {
  type: 'confirmEligible',
  on: day('2026-03-10'),
  reviewedBy: '某市司法局',
  conditions: [{ condition: '在编在岗', isMet: true }],
};
const failExam: CertificateLifeEvent = {
  type: 'failExam',
  on: day('2026-03-20'),
  reference: '2026年第一期',
};
const passExam: CertificateLifeEvent = {
  type: 'passExam',
  on: day('2026-04-10'),
  reference: '2026年第二期',
};
const issue: CertificateLifeEvent = { type: 'issue', on: day('2026-04-20'), certificate: first };
const issued = [confirm, failExam, passExam, issue];
const passCheck: CertificateLifeEvent = {
  type: 'passYearlyCheck',
  on: day('2026-12-20'),
  year: 2026,
  hours: 60,
};
const failCheck: CertificateLifeEvent = {
  type: 'failYearlyCheck',
  on: day('2026-12-20'),
  year: 2026,
  hours: 40,
  reason: '学时不足',
  decidedBy: '某市司法局',
};
const suspend: CertificateLifeEvent = {
  type: 'suspend',
  on: day('2026-06-01'),
  ground: 'uncivil',
  reason: '辱骂当事人',
  decidedBy: '某市司法局',
  until: day('2026-07-01'),
};
const giveBack: CertificateLifeEvent = {
  type: 'giveBack',
  on: day('2026-07-15'),
  reason: '已离岗培训',
  decidedBy: '某市司法局',
};
const revoke: CertificateLifeEvent = {
  type: 'revoke',
  on: day('2026-08-01'),
  ground: 'forProfit',
  reason: '多次收受财物，情节严重',
  decidedBy: '某市司法局',
};
const transfer: CertificateLifeEvent = {
  type: 'requestReissue',
  on: day('2026-09-01'),
  cause: 'transfer',
  toBody: 'other',
};
const second = made('2026-09-10', 'T00000002', 'other');
const reissue: CertificateLifeEvent = {
  type: 'reissue',
  on: day('2026-09-08'),
  certificate: second,
};
const withdraw: CertificateLifeEvent = {
  type: 'withdraw',
  on: day('2026-10-01'),
  cause: 'leftPost',
};
const expire: CertificateLifeEvent = { type: 'expire', on: day('2032-01-01') };

function run(events: readonly CertificateLifeEvent[], given = facts): CertificateLife {
  const done = replay(certificateLifeMachine, applied, events, given);
  if (!done.completed) throw new Error(JSON.stringify(done.decision));
  return done.state;
}

function refusals(
  before: readonly CertificateLifeEvent[],
  event: CertificateLifeEvent,
  given = facts,
): readonly string[] {
  const decision = decide(certificateLifeMachine, run(before), event, given);
  return decision.outcome === 'refused'
    ? decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [decision.outcome];
}

/** What `canAct` says of the certificate, when the officer carries what the steps have made. */
const statusOn = (events: readonly CertificateLifeEvent[], on: string, body = 'bureau'): string =>
  certificateOn({ ...applicant, certificates: certificatesOf(run(events)) }, day(on), body).status;

describe('执法证件的办理', () => {
  it('is issued after the review of the conditions and the exam', () => {
    expect(run(issued)).toMatchObject({
      status: 'inForce',
      certificate: first,
      exam: { on: '2026-04-10', result: 'passed' },
      failedExams: [{ reference: '2026年第一期', result: 'failed' }],
    });
    expect(certificatesOf(run([confirm, passExam]))).toEqual([]);
  });

  it('declines with a reason', () => {
    const decline = { type: 'decline', on: day('2026-03-05'), reason: '不符合条件' } as const;
    expect(run([decline])).toMatchObject({ status: 'declined', reason: '不符合条件' });
    expect(run([confirm, { ...decline, on: day('2026-03-11') }]).status).toBe('declined');
  });

  it('is not issued before the exam: the step names what it lacks', () => {
    const decision = decide(certificateLifeMachine, run([confirm]), issue, facts);
    expect(decision).toMatchObject({
      outcome: 'notApplicable',
      lacks: [{ guard: 'evidence.exam' }],
    });
  });

  const withOfficer = (changes: Partial<EnforcementOfficer>): CertificateLifeFacts => ({
    ...facts,
    officers: { officer: { ...applicant, ...changes } },
  });
  const { personnel: _personnel, ...unsaid } = applicant;

  it.each<[string, CertificateLifeEvent, CertificateLifeFacts]>([
    ['certificate.applicantIsStaff notMet', confirm, withOfficer({ personnel: 'auxiliary' })],
    [
      'certificate.applicantIsStaff undetermined',
      confirm,
      { ...facts, officers: { officer: unsaid } },
    ],
    ['certificate.officerBelongs notMet', confirm, withOfficer({ memberships: [] })],
    [
      'certificate.bodyConfirmed notMet',
      confirm,
      { ...facts, bodies: { bureau: { ...bureau, confirmed: [] } } },
    ],
    ['certificate.inOrder notMet', { ...confirm, on: day('2026-03-01') }, facts],
    ['certificate.conditionsMet notMet', { ...confirm, conditions: [] }, facts],
    [
      'certificate.conditionsMet notMet',
      { ...confirm, conditions: [...confirm.conditions, { condition: '学历', isMet: false }] },
      facts,
    ],
    ['certificate.conditionsMet notMet', { ...confirm, reviewedBy: 'officer' }, facts],
  ])('%s', (expected, event, given) => {
    expect(refusals([], event, given)).toEqual([expected]);
  });

  it('nobody who is not known gets a certificate', () => {
    expect(refusals([], confirm, { bodies: {}, officers: {} })).toEqual([
      'certificate.applicantIsStaff undetermined',
      'certificate.officerBelongs undetermined',
      'certificate.bodyConfirmed undetermined',
    ]);
  });

  it.each<[Partial<Certificate>]>([
    [{ body: 'other' }],
    [{ validFrom: day('2026-04-19') }],
    [{ validThrough: day('2026-04-19') }],
    [{ revokedOn: day('2026-05-01') }],
    [{ suspensions: [{ from: day('2026-05-01'), until: 'open' }] }],
  ])('does not fit: %o', (changes) => {
    const event = { ...issue, certificate: { ...first, ...changes } } as CertificateLifeEvent;
    expect(refusals([confirm, passExam], event)).toEqual(['certificate.fits notMet']);
  });
});

describe('免于考试 (国办发〔2018〕118号（二十三）; 行政执法监督条例 第十七条第二款)', () => {
  const early: CertificateLife = {
    ...applied,
    appliedOn: day('2025-12-01'),
    lastOn: day('2025-12-01'),
  };
  const spared = (on: string, given = facts) => {
    const event = { ...confirm, on: day('2025-12-10') };
    const state = replay(certificateLifeMachine, early, [event], given).state;
    const decision = decide(
      certificateLifeMachine,
      state,
      { type: 'exemptExam', on: day(on) },
      given,
    );
    return decision.outcome === 'refused'
      ? decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
      : decision.outcome;
  };

  it('the last day on which the opinion stood alone is 2026-01-31', () => {
    expect(spared('2026-01-31')).toBe('moved');
    expect(spared('2026-02-01')).toEqual(['certificate.examSpared undetermined']);
  });

  it('needs the qualification on the day', () => {
    const without = {
      ...applicant,
      legalQualification: { number: 'A1', obtainedOn: day('2026-01-02') },
    };
    const given = { ...facts, officers: { officer: without } };
    expect(spared('2026-01-01', given)).toEqual(['certificate.examSpared notMet']);
    expect(spared('2026-01-02', given)).toBe('moved');
    const revoked = {
      ...applicant,
      legalQualification: {
        number: 'A1',
        obtainedOn: day('2020-05-01'),
        revokedOn: day('2026-01-20'),
      },
    };
    const lost = { ...facts, officers: { officer: revoked } };
    expect(spared('2026-01-19', lost)).toBe('moved');
    expect(spared('2026-01-20', lost)).toEqual(['certificate.examSpared notMet']);
  });
});

describe('年度审验与 60 学时', () => {
  it('60 hours pass and 59 do not', () => {
    expect(run([...issued, passCheck])).toMatchObject({
      status: 'inForce',
      checks: [{ year: 2026, hours: 60, isPassed: true }],
    });
    expect(refusals(issued, { ...passCheck, hours: 59 })).toEqual([
      'certificate.trainingEnough notMet',
    ]);
  });

  it('a rule that the body passes in takes the place of that of the line', () => {
    const hours = { ...legalRules.annualTraining, value: { ...legalRules.annualTraining.value } };
    const none = { ...hours, value: { ...hours.value, periods: [] } };
    expect(
      refusals(issued, passCheck, { ...facts, training: { hours: none, effect: 'warn' } }),
    ).toEqual(['certificate.trainingEnough undetermined']);
  });

  it.each([
    ['a year before the certificate', 2025],
    ['a year to come', 2027],
  ])('%s', (_name, year) => {
    expect(refusals(issued, { ...passCheck, year })).toEqual(['certificate.yearToCheck notMet']);
  });

  it('a year is passed once; one that was failed can be passed after the certificate is given back', () => {
    expect(refusals([...issued, passCheck], passCheck)).toEqual(['certificate.yearToCheck notMet']);
    const again = { ...passCheck, on: day('2027-02-01') };
    const back = { ...giveBack, on: day('2027-01-20') };
    expect(run([...issued, failCheck, back, again])).toMatchObject({
      status: 'inForce',
      checks: [{ isPassed: false }, { isPassed: true }],
      suspensions: [{ ground: 'yearlyCheck' }],
    });
  });
});

describe('暂扣、撤销 (广东省行政执法监督条例 第三十九条第一款)', () => {
  it('a suspended certificate is not in force until it is given back, whatever was planned', () => {
    const events = [...issued, suspend];
    expect(statusOn(events, '2026-05-31')).toBe('inForce');
    expect(statusOn(events, '2026-06-01')).toBe('suspended');
    expect(statusOn(events, '2026-07-02')).toBe('suspended');
    expect(statusOn([...events, giveBack], '2026-07-14')).toBe('suspended');
    expect(statusOn([...events, giveBack], '2026-07-15')).toBe('inForce');
  });

  it('who is suspended may not act', () => {
    const holder = { ...applicant, certificates: certificatesOf(run([...issued, suspend])) };
    const action = { kind: 'penalty', line: 'marketSupervision', recusals: [] } as const;
    expect(canAct(holder, bureau, action, day('2026-05-31')).verdict).toBe('met');
    expect(canAct(holder, bureau, action, day('2026-06-01')).problems).toMatchObject([
      { code: 'registry.certificateSuspended' },
    ]);
  });

  it('is revoked with its reasons, in force or suspended, and stays revoked', () => {
    expect(run([...issued, revoke])).toMatchObject({ status: 'revoked', ground: 'forProfit' });
    expect(statusOn([...issued, suspend, revoke], '2026-07-31')).toBe('suspended');
    expect(statusOn([...issued, suspend, revoke], '2026-08-01')).toBe('revoked');
  });

  it.each<[string, readonly CertificateLifeEvent[], CertificateLifeEvent]>([
    ['certificate.reasonGiven notMet', issued, { ...suspend, reason: ' ' }],
    ['certificate.decidedByAnother notMet', issued, { ...suspend, decidedBy: 'officer' }],
    ['certificate.reasonGiven notMet', issued, { ...revoke, reason: '' }],
    [
      'certificate.suspendedBefore notMet',
      [...issued, suspend],
      { ...giveBack, on: day('2026-06-01') },
    ],
    ['notApplicable', [...issued, suspend], transfer],
    ['notApplicable', [...issued, revoke], reissue],
  ])('%s', (expected, before, event) => {
    expect(refusals(before, event)).toEqual([expected]);
  });
});

describe('调动、换发、收回、届满', () => {
  it('a transfer ends the old certificate at once and the new one is for the new body', () => {
    const events = [...issued, transfer, reissue];
    expect(run(events)).toMatchObject({ status: 'inForce', body: 'other', certificate: second });
    expect(statusOn(events, '2026-08-31')).toBe('inForce');
    expect(statusOn(events, '2026-09-01')).toBe('notYet');
    expect(statusOn(events, '2026-09-10', 'other')).toBe('inForce');
    const holder = { ...applicant, certificates: certificatesOf(run(events)) };
    const action = { kind: 'penalty', line: 'marketSupervision', recusals: [] } as const;
    expect(canAct(holder, bureau, action, day('2026-09-10')).verdict).toBe('notMet');
    expect(canAct(holder, other, action, day('2026-09-10')).verdict).toBe('met');
  });

  it('one that runs out stays in force until its last day or its successor', () => {
    const renewal: CertificateLifeEvent = {
      type: 'requestReissue',
      on: day('2031-12-01'),
      cause: 'expiry',
    };
    expect(statusOn([...issued, renewal], '2031-12-31')).toBe('inForce');
    expect(statusOn([...issued, renewal], '2032-01-01')).toBe('expired');
    const late = { ...renewal, on: day('2032-02-01') };
    expect(run([...issued, expire, late]).status).toBe('reissuing');
    expect(refusals(issued, { ...expire, on: day('2031-12-31') })).toEqual([
      'certificate.validityOver notMet',
    ]);
  });

  it('a lost one is void from the day on which that was reported', () => {
    const lost: CertificateLifeEvent = {
      type: 'requestReissue',
      on: day('2026-05-05'),
      cause: 'lost',
    };
    expect(statusOn([...issued, lost], '2026-05-04')).toBe('inForce');
    expect(statusOn([...issued, lost], '2026-05-05')).toBe('revoked');
    expect(refusals(issued, { ...lost, toBody: 'other' })).toEqual([
      'certificate.causeFits notMet',
    ]);
    expect(refusals(issued, { ...transfer, toBody: 'bureau' } as CertificateLifeEvent)).toEqual([
      'certificate.causeFits notMet',
    ]);
  });

  it('is withdrawn from whoever leaves, also while it is suspended or reissued', () => {
    for (const before of [
      issued,
      [...issued, suspend],
      [...issued, transfer],
      [...issued, transfer, reissue],
    ])
      expect(statusOn([...before, withdraw], '2026-10-01')).toBe('revoked');
  });

  it('the officer must belong to the new body by then', () => {
    const stay = {
      ...facts,
      officers: { officer: { ...applicant, memberships: applicant.memberships.slice(0, 1) } },
    };
    expect(refusals([...issued, transfer], reissue, stay)).toEqual([
      'certificate.officerBelongs notMet',
    ]);
  });
});

describe('every history', () => {
  /** The steps, each so many days after the one before. */
  const step = (kind: number, on: LocalDate, life: CertificateLife): CertificateLifeEvent => {
    const from = { validFrom: on, validThrough: addDays(on, 400) };
    const body = life.status === 'reissuing' ? life.toBody : life.body;
    const number = enforcementCertificateNumber(`T${String(kind).padStart(8, '0')}`);
    const certificate = { ...first, ...from, body, number };
    const by = { reason: '理由', decidedBy: '某市司法局' };
    const events: readonly CertificateLifeEvent[] = [
      { ...confirm, on } as CertificateLifeEvent,
      { type: 'passExam', on, reference: 'x' },
      { type: 'issue', on, certificate },
      { type: 'reissue', on, certificate },
      { type: 'suspend', on, ground: 'unlawful', ...by },
      { type: 'giveBack', on, ...by },
      { type: 'requestReissue', on, cause: 'lost' },
      { type: 'requestReissue', on, cause: 'expiry' },
      { type: 'expire', on },
      { type: 'withdraw', on, cause: 'retired' },
      { type: 'revoke', on, ground: 'other', ...by },
    ];
    return events[kind % events.length] as CertificateLifeEvent;
  };
  const STATUS: Readonly<Record<string, readonly string[]>> = {
    applied: ['none'],
    eligible: ['none'],
    examined: ['none'],
    inForce: ['inForce'],
    suspended: ['suspended', 'expired'],
    expired: ['expired'],
    reissuing: ['inForce', 'revoked', 'expired'],
    revoked: ['revoked', 'expired'],
    withdrawn: ['revoked', 'expired'],
  };

  const next = (
    life: CertificateLife,
    event: CertificateLifeEvent,
  ): CertificateLife | undefined => {
    const decision = decide(certificateLifeMachine, life, event, facts);
    return decision.outcome === 'moved' ? decision.state : undefined;
  };

  it('says of the day what the state says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 120 })), { maxLength: 25 }),
        (choices) => {
          let life: CertificateLife = applied;
          let on = applied.lastOn;
          // Mostly lawful histories: the application goes through first.
          for (const [kind, wait] of [[0, 1], [1, 1], [2, 1], ...choices] as const) {
            on = addDays(on, wait);
            const moved = next(life, step(kind, on, life));
            if (moved === undefined) continue;
            life = moved;
            const { status } = certificateOn(
              { ...applicant, certificates: certificatesOf(life) },
              on,
            );
            const wanted = STATUS[life.status] ?? [];
            const isRunOut = 'certificate' in life && on > life.certificate.validThrough;
            expect([...wanted, ...(isRunOut ? ['expired'] : [])]).toContain(status);
            expect(parseCertificateLife(JSON.parse(JSON.stringify(life)))).toMatchObject({
              ok: true,
            });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes every step of the graph in the histories of this file', () => {
    const back = { ...giveBack, on: day('2027-01-20') };
    const spared = { ...applied, appliedOn: day('2025-12-01'), lastOn: day('2025-12-01') };
    const taken = new Set(
      [
        replay(
          certificateLifeMachine,
          applied,
          [...issued, suspend, giveBack, transfer, reissue, withdraw],
          facts,
        ),
        replay(
          certificateLifeMachine,
          applied,
          [...issued, failCheck, back, { ...passCheck, on: day('2027-02-01') }, expire],
          facts,
        ),
        replay(certificateLifeMachine, applied, [...issued, revoke], facts),
        replay(
          certificateLifeMachine,
          applied,
          [{ type: 'decline', on: day('2026-03-05'), reason: 'x' }],
          facts,
        ),
        replay(
          certificateLifeMachine,
          spared,
          [
            { ...confirm, on: day('2025-12-10') },
            { type: 'exemptExam', on: day('2026-01-31') },
          ],
          facts,
        ),
      ].flatMap(({ edges }) => edges),
    );
    expect(certificateLifeMachine.edges.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual(
      [],
    );
  });

  it('reads every state back from a snapshot', () => {
    for (const events of [
      [],
      issued.slice(0, 1),
      issued.slice(0, 3),
      issued,
      [...issued, suspend],
      [...issued, transfer],
      [...issued, revoke],
      [...issued, expire],
    ]) {
      const state = run(events);
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(certificateLifeMachine, state)));
      expect(restore(certificateLifeMachine, stored)).toMatchObject({ ok: true, value: state });
    }
    expect(parseCertificateLife({ ...applied, note: 1 })).toMatchObject({ value: { note: 1 } });
  });
});

describe('what no stored text provides', () => {
  it('is marked, each with its question', () => {
    const open = Object.entries(certificateSteps).filter(([, { verified }]) => !verified);
    expect(open.map(([id]) => id)).toEqual([
      'passYearlyCheck',
      'failYearlyCheck',
      'giveBack',
      'requestReissue',
      'reissue',
      'withdraw',
      'expire',
    ]);
    for (const [, step] of open) expect('question' in step && step.question.zh).toMatch(/未见/);
  });

  it('every step of the machine has its source', () => {
    expect(Object.keys(certificateSteps).sort()).toEqual(
      certificateLifeMachine.edges.map(({ id }) => id).sort(),
    );
    for (const { id, basis } of certificateLifeMachine.edges)
      expect(basis).toEqual(certificateSteps[id as keyof typeof certificateSteps].basis);
  });
});

describe('不变式', () => {
  const machine = certificateLifeMachine as unknown as AnyMachine;
  const free = (edge: string, from: string): AnyMachine => ({
    ...machine,
    edges: machine.edges.map((one) =>
      one.id === edge ? { ...one, from: [from], evidence: [] } : one,
    ),
  });

  it.each([
    ['certificate.issuedOnlyAfterReview', free('issue', 'applied')],
    ['certificate.issuedOnlyAfterExam', free('issue', 'eligible')],
    ['certificate.inForceOnlyAfterIssue', free('reissue', 'eligible')],
    ['certificate.revokedForGood', free('giveBack', 'revoked')],
    ['certificate.withdrawnForGood', free('reissue', 'withdrawn')],
    ['certificate.suspensionNotEvaded', free('requestReissue', 'suspended')],
  ])('%s holds, and fails in a broken copy', (id, broken) => {
    const invariant = certificateLifeInvariants.find((one) => one.id === id);
    if (invariant === undefined) throw new Error(id);
    expect(prove(machine, invariant).holds).toBe(true);
    expect(prove(broken, invariant).holds).toBe(false);
  });

  it('are all broken here', () => {
    expect(certificateLifeInvariants).toHaveLength(6);
  });
});
