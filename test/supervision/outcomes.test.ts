import { describe, expect, it } from 'vitest';
import {
  checkSpecialSupervision,
  checkSupervisionCircular,
  type PersonnelProposal,
  proposePersonnelMeasure,
  type SpecialSupervisionPlan,
  type SupervisionCase,
  type SupervisionCircular,
} from '../../src/supervision/index.js';
import {
  accept,
  checked,
  clue,
  day,
  regionOf,
  run,
  takeMeasure,
  verify,
} from './one-supervision-case.js';

const codesOf = (
  problems: readonly { readonly code: string; readonly path: readonly unknown[] }[],
) => problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
const verified = run(clue, checked);
const unfounded = run(clue, [accept, takeMeasure, { ...verify, kind: 'unfounded' }]);

describe('专项监督 (第二十一条)', () => {
  const plan: SpecialSupervisionPlan = {
    organ: '省司法厅',
    level: 'province',
    region: regionOf('440000'),
    government: '省人民政府',
    matter: '涉企检查',
    responsible: '执法监督处',
    focus: '检查频次',
    schedule: '三个月',
    requirements: '如实报送',
    approvedOn: day('2026-03-31'),
    approvedBy: '省人民政府',
    startedOn: day('2026-04-01'),
  };
  const codes = (changes: Partial<SpecialSupervisionPlan>) =>
    codesOf(checkSpecialSupervision({ ...plan, ...changes }));

  it('is for provinces and above from 2026-02-01; before, Guangdong’s counties had one too', () => {
    expect(codes({})).toEqual([]);
    for (const level of ['city', 'county', 'township'] as const)
      expect(codes({ level })).toEqual(['supervision.specialLevel level']);
    expect(codes({ level: 'national' })).toEqual([]);
    const before = { level: 'county', approvedOn: day('2026-01-30') } as const;
    expect(codes({ ...before, startedOn: day('2026-01-31') })).toEqual([]);
    expect(codes({ ...before, startedOn: day('2026-02-01') })).toEqual([
      'supervision.specialLevel level',
    ]);
  });

  it('has a plan with four contents that the government approved before it began', () => {
    for (const key of ['matter', 'responsible', 'focus', 'schedule', 'requirements'] as const)
      expect(codes({ [key]: ' ' })).toEqual([`supervision.specialLacks ${key}`]);
    const { approvedOn: _gone, ...open } = plan;
    expect(codesOf(checkSpecialSupervision(open))).toEqual([
      'supervision.specialNotApproved approvedOn',
    ]);
    for (const changes of [{ approvedOn: day('2026-04-02') }, { approvedBy: '省司法厅' }])
      expect(codes(changes)).toEqual(['supervision.specialNotApproved approvedOn']);
    const { startedOn: _began, ...draft } = open;
    expect(codesOf(checkSpecialSupervision(draft))).toEqual([]);
  });

  it('in Guangdong its result is reported to the government (2016, 第二十一条第二款)', () => {
    const endedOn = day('2026-06-30');
    expect(codes({ endedOn })).toEqual(['supervision.specialNotReported reportedOn']);
    expect(codes({ endedOn, reportedOn: day('2026-07-10') })).toEqual([]);
    expect(codes({ endedOn, region: regionOf('370000') })).toEqual([]);
  });
});

describe('通报、公布 (第三十一条)', () => {
  const circular: SupervisionCircular = {
    on: day('2026-03-20'),
    ground: 'prominentProblem',
    content: '一年内对同一企业检查十二次',
    recipients: ['各区司法局'],
    isPublic: false,
    consentBy: '天河区人民政府',
    consentOn: day('2026-03-18'),
  };
  const codes = (state: SupervisionCase, changes: Partial<SupervisionCircular> = {}) =>
    codesOf(checkSupervisionCircular(state, { ...circular, ...changes }));

  it('circulates only what was verified', () => {
    expect(codes(verified)).toEqual([]);
    for (const state of [clue, run(clue, [accept]), unfounded])
      expect(codes(state)).toEqual(['supervision.circularUnverified']);
    expect(codes(verified, { on: day('2026-03-09'), consentOn: day('2026-03-09') })).toEqual([
      'supervision.circularUnverified',
    ]);
  });

  it('says what, and to whom', () => {
    expect(codes(verified, { content: '' })).toEqual(['supervision.circularContent content']);
    expect(codes(verified, { recipients: [' '] })).toEqual([
      'supervision.circularScope recipients',
    ]);
    expect(codes(verified, { recipients: [], isPublic: true })).toEqual([]);
  });

  it('needs the consent of the government in Guangdong (2016, 第三十五条), not elsewhere', () => {
    const { consentOn: _gone, ...without } = circular;
    expect(codesOf(checkSupervisionCircular(verified, without))).toEqual([
      'supervision.circularConsent consentOn',
    ]);
    for (const changes of [{ consentBy: '天河区司法局' }, { consentOn: day('2026-03-21') }])
      expect(codes(verified, changes)).toEqual(['supervision.circularConsent consentOn']);
    const elsewhere = { ...verified, region: regionOf('370102') };
    expect(codesOf(checkSupervisionCircular(elsewhere, without))).toEqual([]);
  });
});

describe('对执法人员处理的建议 (第三十二条)', () => {
  const proposal: PersonnelProposal = {
    on: day('2026-03-20'),
    officer: '丙',
    conduct: '多次重复检查',
    factors: { causes: '未查计划', consequences: '企业停工两日', correction: '已道歉' },
    measures: ['criticism', 'offPostTraining'],
    to: '天河区城管局',
    answerBy: day('2026-04-20'),
  };
  const codes = (changes: Partial<PersonnelProposal>, state: SupervisionCase = verified) => {
    const done = proposePersonnelMeasure(state, { ...proposal, ...changes });
    return done.ok ? [] : codesOf(done.problems);
  };

  it('has an owner and a term, which no text sets', () => {
    expect(proposePersonnelMeasure(verified, proposal)).toMatchObject({
      ok: true,
      value: { owner: '天河区城管局', dueOn: '2026-04-20', setBy: 'host', verified: false },
    });
    expect(codes({ answerBy: day('2026-03-19') })).toEqual([
      'supervision.inboundTermPast answerBy',
    ]);
    expect(codes({ to: '' })).toEqual(['supervision.proposalLacks to']);
  });

  it('rests on what was verified as unlawful or manifestly improper', () => {
    for (const state of [run(clue, [accept]), unfounded])
      expect(codes({}, state)).toEqual(['supervision.proposalUnverified']);
    const duty = run(clue, [accept, takeMeasure, { ...verify, kind: 'dutyNotPerformed' }]);
    expect(codes({}, duty)).toEqual(['supervision.proposalUnverified']);
    const improper = run(clue, [accept, takeMeasure, { ...verify, kind: 'manifestlyImproper' }]);
    expect(codes({}, improper)).toEqual([]);
  });

  it('weighs causes, consequences and correction, each by name', () => {
    for (const key of ['causes', 'consequences', 'correction'] as const)
      expect(codes({ factors: { ...proposal.factors, [key]: ' ' } })).toEqual([
        `supervision.proposalLacks factors.${key}`,
      ]);
    expect(codes({ officer: '', conduct: '' })).toEqual([
      'supervision.proposalLacks officer',
      'supervision.proposalLacks conduct',
    ]);
    expect(codes({ measures: [] })).toEqual(['supervision.proposalMeasure measures']);
    expect(codes({ measures: ['fine' as never] })).toEqual([
      'supervision.proposalMeasure measures',
    ]);
  });
});
