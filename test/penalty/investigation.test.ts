import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import { agricultureProcedureRule, marketProcedureRule, penaltyLaw } from '../../src/law/index.js';
import {
  type CaseEvidence,
  type ClueFile,
  checkClue,
  clearedSuspicion,
  correctDecision,
  correctedDecision,
  jurisdictionSettlement,
  ordinaryPenaltyMachine as machine,
  marketAdmissionConditions,
  mergedCase,
  overlayOn,
  type PenaltyCase,
  type PenaltyEvent,
  type PenaltyFacts,
  returnedReferral,
  splitOffCase,
  termFactsOf,
} from '../../src/penalty/index.js';
import { investigationSteps } from '../../src/penalty/investigation-steps.js';
import { due, replay, restore, snapshot } from '../../src/workflow/index.js';
import {
  caseCode,
  clue,
  date,
  decisionContent,
  decisionOn,
  discussion,
  events,
  facts,
  lawful,
  referralOn,
  sentOn,
  value,
} from './one-case.js';
import { refusedBy, termsOf } from './whole-graph.js';

/** 市场监督管理行政处罚程序规定 第四十六条, 第六十四条: the term, its extensions and what does not count, as the field sets them. */
const market: PenaltyFacts = {
  ...facts,
  ...termFactsOf(value(overlayOn('marketSupervision', date('2024-03-04')))),
};
/** What the histories of this file took and came to. */
const taken = new Set<string>();
const reached: PenaltyCase[] = [];

const from =
  (first: PenaltyCase, given: PenaltyFacts = market) =>
  (...history: readonly PenaltyEvent[]) => {
    const result = replay(machine, first, history, given);
    for (const edge of result.edges) taken.add(edge);
    if (first === clue) reached.push(result.state);
    return result;
  };
const run = from(clue);
const refusal = refusedBy(run);
const actAlone = refusedBy(from(clue, facts));

const upTo = (name: keyof typeof events): readonly PenaltyEvent[] =>
  lawful.slice(0, lawful.indexOf(events[name]));
const investigating = upTo('conclude');
const stateAfter = <Status extends PenaltyCase['status']>(
  status: Status,
  ...history: readonly PenaltyEvent[]
): Extract<PenaltyCase, { status: Status }> => {
  const { state } = run(...history);
  if (state.status !== status) throw new Error(state.status);
  return state as Extract<PenaltyCase, { status: Status }>;
};

describe('线索', () => {
  const base: ClueFile = clue;
  it.each<[string, Partial<ClueFile>, readonly string[]]>([
    ['检查发现', { source: 'inspection' }, []],
    ['投诉举报', { source: 'complaint' }, ['reporter']],
    [
      '投诉举报, with its reporter',
      { source: 'complaint', reporter: { named: true, confidential: true, contact: '020-12345' } },
      [],
    ],
    ['上级交办', { source: 'superior' }, ['reference', 'sentBy']],
    ['移送', { source: 'transfer', reference: '移送函 1 号', sentBy: 'other' }, []],
    ['司法机关移送', { source: 'judicialTransfer', reference: ' ' }, ['reference', 'sentBy']],
    ['12345', { source: 'hotline12345' }, ['reference']],
    ['社会综合治理平台', { source: 'socialGovernance' }, ['reference']],
    ['媒体', { source: 'media', reference: '某日报 2024-03-01 第 3 版' }, []],
    ['another source needs its content only', { source: 'drone' }, []],
    ['no content', { summary: '' }, ['summary']],
    ['found after it was registered', { foundOn: date('2024-03-05') }, ['foundOn']],
  ])('%s', (_name, changes, lacks) => {
    expect(checkClue({ ...base, ...changes }).map(({ path }) => path[0])).toEqual(lacks);
  });

  it('a clue that lacks its reference is neither filed nor declined', () => {
    const hotline: PenaltyCase = { ...clue, source: 'hotline12345' };
    const refused = refusedBy(from(hotline));
    expect(refused([events.file])).toEqual(['penalty.clueComplete notMet']);
    expect(refused([{ type: 'decline', on: date('2024-03-05'), reason: '不属实' }])).toEqual([
      'penalty.clueComplete notMet',
    ]);
  });

  it('立案条件: what is false refuses, what nobody stated is undetermined', () => {
    const { standards } = events.file;
    expect(
      refusal([{ ...events.file, standards: { ...standards, notTimeBarred: false } }]),
    ).toEqual(['penalty.filingStandardsMet notMet']);
    const { competent: _competent, ...unknown } = standards;
    expect(refusal([{ ...events.file, standards: unknown }])).toEqual([
      'penalty.filingStandardsMet undetermined',
    ]);
  });

  it('is referred to the competent body, but never sent on by who received it (市监 第十四条)', () => {
    const refer: PenaltyEvent = {
      type: 'referClue',
      on: date('2024-03-05'),
      to: 'other',
      reason: '不属于本机关管辖',
      approvedBy: '周',
    };
    expect(run(refer).state).toMatchObject({ status: 'referred', referredTo: 'other' });
    const received: PenaltyCase = {
      ...clue,
      source: 'transfer',
      reference: '移送函 1 号',
      sentBy: 'third',
    };
    expect(refusedBy(from(received))([refer])).toEqual(['penalty.notTransferredOnward notMet']);
    expect(refusal([{ ...refer, to: ' ' }])).toEqual(['penalty.otherBody notMet']);
  });
});

describe('回避 (第四十三条)', () => {
  const ask: PenaltyEvent = {
    type: 'requestRecusal',
    on: date('2024-03-09'),
    officer: 'qian',
    requestedBy: 'party',
    reason: '与当事人有亲属关系',
  };
  const refuse: PenaltyEvent = {
    type: 'refuseRecusal',
    on: date('2024-03-12'),
    officer: 'qian',
    decidedBy: '周',
    reason: '经查没有亲属关系',
  };

  it('an application does not stop the investigation, a decision must come before its end', () => {
    const asked = [events.file, ask, events.collect];
    expect(run(...asked).completed).toBe(true);
    expect(refusal([...asked, events.conclude])).toEqual(['penalty.recusalsDecided notMet']);
    const decided = [...asked, refuse, events.conclude];
    expect(run(...decided).completed).toBe(true);
    expect(stateAfter('investigated', ...decided).recusals).toEqual([
      {
        officer: 'qian',
        decision: 'refused',
        requestedOn: '2024-03-09',
        requestedBy: 'party',
        reason: '与当事人有亲属关系',
        decidedOn: '2024-03-12',
        decidedBy: '周',
      },
    ]);
  });

  it('who was ordered to withdraw acts no more', () => {
    const order: PenaltyEvent = {
      type: 'orderRecusal',
      on: date('2024-03-10'),
      officer: 'qian',
      decidedBy: '周',
    };
    expect(refusal([events.file, ask, order, events.collect])).toEqual([
      'penalty.twoCertifiedOfficers notMet',
    ]);
    expect(refusal([events.file, { ...order, decidedBy: 'qian' }])).toEqual([
      'penalty.headDecidesRecusal notMet',
    ]);
  });

  it('refuses an application without reason, and a decision on what nobody asked', () => {
    expect(refusal([events.file, { ...ask, reason: '' }])).toEqual([
      'penalty.recusalReasoned notMet',
    ]);
    expect(refusal([events.file, refuse])).toEqual(['penalty.recusalPending notMet']);
  });
});

describe('证据 (第四十六条)', () => {
  it('a camera whose place was not announced proves nothing (第四十一条)', () => {
    const camera: CaseEvidence = {
      kind: 'electronic',
      title: '监控录像',
      obtainedOn: date('2024-03-04'),
      verified: true,
      lawful: true,
      particulars: {
        fromMonitoringDevice: true,
        deviceReviewed: true,
        deviceAnnounced: false,
        recordingReviewed: true,
      },
    };
    const collect = (evidence: CaseEvidence): PenaltyEvent => ({ ...events.collect, evidence });
    expect(refusal([events.file, collect(camera), events.conclude])).toEqual([
      'penalty.factsProved notMet',
    ]);
    const { particulars: _particulars, ...bare } = camera;
    expect(refusal([events.file, collect(bare), events.conclude])).toEqual([
      'penalty.factsProved undetermined',
    ]);
    const announced = {
      ...camera,
      particulars: { ...camera.particulars, deviceAnnounced: true },
    };
    expect(run(events.file, collect(announced), events.conclude).completed).toBe(true);
  });

  it('the conditions of a department are an argument', () => {
    const strict = refusedBy(from(clue, { ...market, admission: marketAdmissionConditions }));
    expect(strict([events.file, events.collect, events.conclude])).toEqual([
      'penalty.factsProved undetermined',
    ]);
  });
});

describe('办案期限 (第六十条)', () => {
  const extend = (on: string, days: number, changes: object = {}): PenaltyEvent => ({
    type: 'extendTerm',
    on: date(on),
    days,
    reason: '案情复杂',
    approvedBy: '周',
    ...changes,
  });
  const late = (on: string): PenaltyEvent => ({
    ...events.decideMajor,
    on: date(on),
    decision: decisionOn(on),
  });
  const answered = upTo('decideMajor');

  it('the Act alone knows no extension', () => {
    expect(actAlone([...investigating, extend('2024-06-03', 30)])).toEqual([
      'penalty.extensionAllowed notMet',
      'penalty.extensionApproved notMet',
    ]);
  });

  // Filed 2024-03-08: 90 days end on 06-06, 120 days on 07-06, a Saturday, so 07-08.
  it('市监 第六十四条: 30 days by the head, and only before the term is over', () => {
    const granted = [...answered, extend('2024-06-06', 30)];
    expect(run(...granted, late('2024-07-08')).completed).toBe(true);
    expect(refusal([...granted, late('2024-07-09')])).toEqual([
      'penalty.withinDecisionTerm notMet',
    ]);
    expect(refusal([...answered, extend('2024-06-07', 30)])).toEqual([
      'penalty.extendedInTime notMet',
    ]);
    expect(refusal([...answered, extend('2024-06-06', 31)])).toEqual([
      'penalty.extensionAllowed notMet',
    ]);
    expect(termsOf(due(machine, run(...granted).state, facts.calendar))).toMatchObject({
      'penalty.decisionTerm': '2024-07-08',
    });
  });

  it('市监 第六十四条: a further one only by the heads together; there is no third', () => {
    const held = { ...discussion, heldOn: date('2024-07-01') };
    const once = [...answered, extend('2024-06-03', 30)];
    expect(refusal([...once, extend('2024-07-02', 60)])).toEqual([
      'penalty.extensionApproved notMet',
    ]);
    const twice = [...once, extend('2024-07-02', 60, { discussion: held })];
    // 180 days from 2024-03-08 end on 09-04.
    expect(run(...twice, late('2024-09-04')).completed).toBe(true);
    expect(refusal([...twice, late('2024-09-05')])).toEqual(['penalty.withinDecisionTerm notMet']);
    expect(refusal([...twice, extend('2024-08-01', 10, { discussion: held })])).toEqual([
      'penalty.extensionAllowed notMet',
      'penalty.extensionApproved notMet',
    ]);
  });

  it('农业 第五十八条: a further one by the superior', () => {
    const agriculture: PenaltyFacts = {
      ...facts,
      extensions: [{ approver: 'superior', basis: [agricultureProcedureRule(58, 1)] }],
    };
    const asked = from(clue, agriculture);
    expect(asked(...answered, extend('2024-06-03', 60, { approvedBy: 'bureau' })).completed).toBe(
      true,
    );
    expect(refusedBy(asked)([...answered, extend('2024-06-03', 60)])).toEqual([
      'penalty.extensionApproved notMet',
    ]);
  });

  const suspend: PenaltyEvent = {
    type: 'suspend',
    on: date('2024-03-20'),
    ground: 'interpretationAsked',
    reason: '请示法律适用问题',
    approvedBy: '周',
  };
  const resume: PenaltyEvent = { type: 'resume', on: date('2024-03-30'), reason: '已答复' };

  it('中止 stops the term where a rule says so, and only there', () => {
    expect(actAlone([...investigating, suspend])).toEqual(['penalty.suspensionAllowed notMet']);
    const paused = [...investigating, suspend];
    expect(run(...paused).state.status).toBe('suspended');
    expect(refusal([...paused, events.conclude])).toEqual(['workflow.notAccepted']);
    const resumed = [...paused, resume, ...answered.slice(2)];
    // Ten days, 03-20 to 03-29, do not count: 06-16, a Sunday, so 06-17.
    expect(run(...resumed, late('2024-06-17')).completed).toBe(true);
    expect(refusal([...resumed, late('2024-06-18')])).toEqual([
      'penalty.withinDecisionTerm notMet',
    ]);
    expect(stateAfter('investigating', ...paused, resume).suspensions).toEqual([
      {
        from: '2024-03-20',
        until: '2024-03-30',
        reason: { zh: '中止', en: 'suspension' },
        basis: [marketProcedureRule(64, 2)],
      },
    ]);
  });

  it('the time of an appraisal is left out where a rule says so', () => {
    const exclude: PenaltyEvent = {
      type: 'excludeTime',
      on: date('2024-04-01'),
      cause: 'appraisal',
      from: date('2024-03-18'),
      until: date('2024-04-01'),
      document: '检验委托书、检验报告',
    };
    const tested = [...investigating, exclude, ...answered.slice(2)];
    // Fourteen days: 06-20.
    expect(run(...tested, late('2024-06-20')).completed).toBe(true);
    expect(refusal([...tested, late('2024-06-21')])).toEqual(['penalty.withinDecisionTerm notMet']);
    for (const changes of [
      { cause: 'experts' },
      { document: '' },
      { from: date('2024-04-01') },
      { until: date('2024-04-03') },
      { from: date('2024-03-01') },
    ])
      expect(refusal([...investigating, { ...exclude, ...changes } as PenaltyEvent])).toEqual([
        'penalty.timeMayBeExcluded notMet',
      ]);
    expect(actAlone([...investigating, exclude])).toEqual(['penalty.timeMayBeExcluded notMet']);
  });
});

describe('终止、撤销、移送管辖', () => {
  const terminate: PenaltyEvent = {
    type: 'terminate',
    on: date('2024-04-08'),
    ground: 'organisationEnded',
    noSuccessor: true,
    reason: '公司已注销且无权利义务承受人',
    approvedBy: '周',
  };
  const close: PenaltyEvent = { type: 'close', on: date('2024-06-20') };

  it('市监 第四十七条: terminated where nobody succeeds', () => {
    expect(run(...investigating, terminate, close).state).toMatchObject({ ending: 'terminated' });
    expect(refusal([...investigating, { ...terminate, noSuccessor: false }])).toEqual([
      'penalty.noSuccessor notMet',
    ]);
    // A company does not die.
    expect(refusal([...investigating, { ...terminate, ground: 'personDied' }])).toEqual([
      'penalty.noSuccessor notMet',
    ]);
  });

  const settlement = (body: string) =>
    jurisdictionSettlement({
      status: 'designated',
      on: date('2024-03-25'),
      caseCode,
      line: 'ecologicalEnvironment',
      bodies: ['branch', 'other'],
      disputedOn: date('2024-03-15'),
      body,
      designatedBy: 'bureau',
      settledOn: date('2024-03-25'),
    });
  const dispute: PenaltyEvent = {
    type: 'disputeJurisdiction',
    on: date('2024-03-15'),
    with: ['other'],
    reason: '违法行为发生地跨区',
  };
  const keep: PenaltyEvent = {
    type: 'keepJurisdiction',
    on: date('2024-03-26'),
    settlement: settlement('branch'),
  };
  const yieldIt: PenaltyEvent = {
    type: 'yieldJurisdiction',
    on: date('2024-03-26'),
    settlement: settlement('other'),
  };
  const transfer: PenaltyEvent = {
    type: 'transferJurisdiction',
    on: date('2024-03-15'),
    to: 'other',
    ground: 'filedFirstElsewhere',
    reason: '该局已先立案',
    approvedBy: '周',
  };
  const accept: PenaltyEvent = {
    type: 'acceptTransfer',
    on: date('2024-03-28'),
    document: '移送回执',
  };
  const object: PenaltyEvent = {
    type: 'objectToTransfer',
    on: date('2024-03-20'),
    reason: '不属于本局管辖',
  };

  it('第二十五条: a dispute ends with who was agreed on or designated', () => {
    const disputed = [...investigating, dispute];
    expect(run(...disputed, keep, events.conclude).completed).toBe(true);
    expect(run(...disputed, yieldIt, accept, close).state).toMatchObject({ ending: 'handedOver' });
    expect(
      refusal([...disputed, { ...keep, settlement: settlement('other') } as PenaltyEvent]),
    ).toEqual(['penalty.settledForThisBody notMet']);
    expect(
      refusal([...disputed, { ...yieldIt, settlement: settlement('branch') } as PenaltyEvent]),
    ).toEqual(['penalty.settledForAnother notMet']);
    expect(refusal([...investigating, { ...dispute, with: ['branch'] }])).toEqual([
      'penalty.otherBodiesDispute notMet',
    ]);
    // The dispute does not stop the term.
    expect(termsOf(due(machine, run(...disputed).state, facts.calendar))).toEqual({
      'penalty.decisionTerm': '2024-06-06',
    });
  });

  it('市监 第十四条: who objects to a transfer asks the common superior', () => {
    expect(run(...investigating, transfer, object, keep, events.conclude).completed).toBe(true);
    expect(run(...investigating, transfer, accept).state.status).toBe('handedOver');
    expect(refusal([...investigating, transfer, { ...accept, document: '' }])).toEqual([
      'penalty.accepted notMet',
    ]);
    expect(refusal([...investigating, { ...transfer, to: 'branch' }])).toEqual([
      'penalty.otherBody notMet',
    ]);
  });

  it('撤销立案 needs a reason and a head', () => {
    const dismiss: PenaltyEvent = {
      type: 'dismiss',
      on: date('2024-04-08'),
      reason: '',
      approvedBy: ' ',
    };
    expect(refusal([...investigating, dismiss])).toEqual([
      'penalty.reasonGiven notMet',
      'penalty.approvedByHead notMet',
    ]);
  });
});

describe('并案、分案', () => {
  const approved = { reason: '同一当事人同类违法行为', approvedBy: '周' };
  const second = 'G4401060072024200000152';
  const later: PenaltyEvent = { ...events.file, on: date('2024-03-20'), caseCode: second };
  const merge: PenaltyEvent = {
    type: 'merge',
    on: date('2024-03-25'),
    into: caseCode,
    ...approved,
  };

  it('the case that takes another in runs from the earlier filing and gets its evidence', () => {
    const laterCase = stateAfter('merged', later, merge);
    const absorb: PenaltyEvent = {
      type: 'absorb',
      on: date('2024-03-26'),
      merged: mergedCase(laterCase),
      approvedBy: '周',
    };
    expect(stateAfter('investigating', ...investigating, absorb)).toMatchObject({
      filedOn: '2024-03-08',
      mergedFrom: [second],
    });
    expect(refusal([...investigating, absorb, absorb])).toEqual([
      'penalty.mergedIntoThisCase notMet',
    ]);
    const earlier = stateAfter('merged', ...investigating, { ...merge, into: second });
    expect(
      stateAfter('investigating', later, {
        ...absorb,
        merged: mergedCase(earlier),
      }),
    ).toMatchObject({ filedOn: '2024-03-08', evidence: [events.collect.evidence] });
    expect(refusal([...investigating, { ...merge, into: caseCode }])).toEqual([
      'penalty.otherCase notMet',
    ]);
  });

  it('a part that is split off keeps the day of the filing: nobody gains time', () => {
    const split: PenaltyEvent = {
      type: 'splitOff',
      on: date('2024-04-01'),
      caseCode: second,
      what: '未落实自行监测的违法行为',
      ...approved,
    };
    const original = stateAfter('investigating', ...investigating, split);
    const origin = value(splitOffCase(original, second));
    const newClue: PenaltyCase = {
      ...clue,
      source: 'split',
      reference: caseCode,
      on: date('2024-04-01'),
    };
    const fileSplit: PenaltyEvent = {
      ...events.file,
      type: 'fileSplit',
      on: date('2024-04-02'),
      caseCode: second,
      origin,
    };
    const { state } = from(newClue)(fileSplit);
    expect(state).toMatchObject({
      status: 'investigating',
      caseCode: second,
      filedOn: '2024-03-08',
      evidence: [events.collect.evidence],
    });
    expect(refusedBy(from(newClue))([{ ...fileSplit, caseCode: 'other' }])).toEqual([
      'penalty.splitOfThisCase notMet',
    ]);
    expect(splitOffCase(original, 'other')).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.notSplitOff' }],
    });
    expect(refusal([...investigating, split, split])).toEqual(['penalty.newCaseCode notMet']);
  });
});

describe('两法衔接 (第八条第二款、第二十七条, 移送规定)', () => {
  const suspect: PenaltyEvent = {
    type: 'suspectCrime',
    on: date('2024-04-11'),
    offence: '污染环境罪',
  };
  const cleared = clearedSuspicion({
    status: 'notApproved',
    on: date('2024-04-14'),
    caseCode,
    body: 'branch',
    offence: '污染环境罪',
    intellectualProperty: false,
    team: ['zhao', 'qian'],
    reportedOn: date('2024-04-12'),
    reason: '未达追诉标准',
  });
  const clear: PenaltyEvent = { type: 'clearSuspicion', on: date('2024-04-15'), cleared };
  const transfer: PenaltyEvent = {
    type: 'transfer',
    on: date('2024-04-15'),
    referral: referralOn('2024-04-15'),
  };
  const returned = (on: string) =>
    returnedReferral({
      ...sentOn('2024-04-15'),
      status: 'returned',
      on: date(on),
      returnedOn: date(on),
      ground: 'noProsecution',
    });
  const resume: PenaltyEvent = {
    type: 'resumeAfterReferral',
    on: date('2024-05-27'),
    returned: returned('2024-05-25'),
  };

  it('第十一条第一款: a penalty never replaces the referral', () => {
    const suspected = [...upTo('notice'), suspect];
    expect(
      refusal([
        ...suspected,
        ...lawful.slice(lawful.indexOf(events.notice), lawful.indexOf(events.serve)),
      ]),
    ).toEqual(['penalty.noOpenSuspicion notMet']);
    const free = [...suspected, clear, ...lawful.slice(lawful.indexOf(events.notice))];
    expect(run(...free).completed).toBe(true);
    expect(stateAfter('investigated', ...suspected, clear)).not.toHaveProperty('crimeSuspectedOn');
    expect(
      refusal([
        ...suspected,
        { ...clear, cleared: { ...cleared, caseCode: 'other' } } as PenaltyEvent,
      ]),
    ).toEqual(['penalty.suspicionCleared notMet']);
    expect(refusal([...upTo('notice'), clear])).toEqual(['penalty.suspicionCleared notMet']);
    expect(refusal([...upTo('notice'), { ...suspect, offence: '' }])).toEqual([
      'penalty.offenceNamed notMet',
    ]);
  });

  it('第二十七条: a case that came back goes on, with a new notice, and the days away do not count', () => {
    const away = [...upTo('notice'), suspect, transfer];
    expect(stateAfter('transferred', ...away)).toMatchObject({ transferredTo: '示例市公安局' });
    expect(refusal([...away, events.decideMajor])).toEqual(['workflow.notAccepted']);
    const back = stateAfter('investigating', ...away, resume);
    expect(back).not.toHaveProperty('crimeSuspectedOn');
    expect(back.suspensions).toEqual([
      expect.objectContaining({
        from: '2024-04-15',
        until: '2024-05-25',
        basis: [penaltyLaw(27, 1)],
      }),
    ]);
    // 40 days, 04-15 to 05-24: 2024-06-06 and 40 days is 07-16.
    expect(termsOf(due(machine, back, facts.calendar))).toEqual({
      'penalty.decisionTerm': '2024-07-16',
    });
    expect(
      refusal([...away, { ...resume, returned: returned('2024-04-14') } as PenaltyEvent]),
    ).toEqual(['penalty.referralReturned notMet']);
    expect(
      refusal([
        ...upTo('notice'),
        { ...transfer, referral: referralOn('2024-04-16') } as PenaltyEvent,
      ]),
    ).toEqual(['penalty.referralSent notMet']);
  });

  it('市监 第七十七条: may be closed with its referral', () => {
    expect(
      run(...upTo('notice'), suspect, transfer, { type: 'close', on: date('2024-05-06') }).state,
    ).toMatchObject({ ending: 'transferred' });
  });
});

describe('补正、更正 (住建 第二十八条)', () => {
  const decision = decisionOn('2024-04-29');
  const grounds = {
    on: date('2024-05-06'),
    document: '粤示环补〔2024〕1号',
    approvedBy: '周',
    rightsUnaffected: true,
  };
  const content = { ...decisionContent, partyAddress: '示例市示例区示例路10号' };

  it('puts the wording right and keeps what stood before', () => {
    const correction = value(correctDecision(decision, content, grounds));
    expect(correction.elements).toEqual([
      { element: 'partyAddress', before: '示例市示例区示例路1号', after: '示例市示例区示例路10号' },
    ]);
    expect(correctedDecision(decision, correction)).toEqual({ ...decision, ...content });
    const correct: PenaltyEvent = { type: 'correctDecision', on: date('2024-05-06'), correction };
    for (const before of [upTo('serve'), upTo('pay')]) {
      const { state } = run(...before, correct);
      expect(state).toMatchObject({
        decision: { partyAddress: '示例市示例区示例路10号' },
        corrections: [correction],
      });
    }
    expect(refusal([...upTo('serve'), correct, correct])).toEqual([
      'penalty.correctionOfThisDecision notMet',
    ]);
  });

  it('never changes what was decided', () => {
    const heavier = {
      ...content,
      sanctions: [{ kind: 'fine', amount: money('600000') }] as const,
      decidedOn: date('2024-04-30'),
    };
    const result = correctDecision(decision, heavier, { ...grounds, rightsUnaffected: false });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ['penalty.correctionChangesContent', 'sanctions'],
      ['penalty.correctionChangesContent', 'decidedOn'],
      ['penalty.correctionAffectsRights', 'rightsUnaffected'],
    ]);
  });

  it('names everything that a correction lacks', () => {
    const result = correctDecision(decision, decisionContent, {
      on: date('2024-04-28'),
      document: '',
      approvedBy: '',
    });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'penalty.correctionAffectsRights',
      'penalty.correctionIncomplete',
      'penalty.correctionIncomplete',
      'penalty.correctionEmpty',
      'penalty.correctionEarly',
    ]);
  });
});

describe('不予行政处罚 (第三十条至第三十三条)', () => {
  const noPenalty = (changes: object): PenaltyEvent => ({
    type: 'decideNoPenalty',
    on: date('2024-04-15'),
    noPenalty: {
      decidedOn: date('2024-04-15'),
      decidedBy: '周',
      ground: 'minorCorrectedNoHarm',
      reason: '轻微并及时改正，没有危害后果',
      education: '教育记录',
      ...changes,
    },
  });
  it('needs a head, its day and its reason', () => {
    expect(run(...upTo('notice'), noPenalty({})).completed).toBe(true);
    for (const changes of [{ decidedBy: '' }, { reason: ' ' }, { decidedOn: date('2024-04-14') }])
      expect(refusal([...upTo('notice'), noPenalty(changes)])).toEqual([
        'penalty.noPenaltyReasoned notMet',
      ]);
  });
  it('第三十条: a company has no age; a guardian must be ordered to act', () => {
    expect(refusal([...upTo('notice'), noPenalty({ ground: 'underFourteen' })])).toEqual([
      'penalty.groundFitsParty notMet',
    ]);
    const child = { kind: 'naturalPerson', id: 'p2', name: '小明' } as const;
    const history = upTo('notice').map((event) =>
      event.type === 'file' ? { ...event, party: child } : event,
    );
    expect(refusal([...history, noPenalty({ ground: 'underFourteen' })])).toEqual([
      'penalty.groundFitsParty undetermined',
    ]);
    expect(
      run(...history, noPenalty({ ground: 'underFourteen', guardianOrdered: true })).completed,
    ).toBe(true);
  });
});

describe('contradictory events', () => {
  it('两个决定: a second decision is not accepted', () => {
    expect(refusal([...upTo('serve'), events.decideMajor])).toEqual(['workflow.notAccepted']);
  });
  it('决定之前送达: there is nothing to serve', () => {
    expect(refusal([...upTo('decideMajor'), events.serve])).toEqual(['workflow.notAccepted']);
  });
  it('缴款多于罚款: refused', () => {
    expect(
      refusal([
        ...upTo('pay'),
        { ...events.pay, payment: { ...events.pay.payment, amount: money('560000.01') } },
      ]),
    ).toEqual(['penalty.notOverpaid notMet']);
  });
  it('a history of nonsense is answered, never thrown', () => {
    for (const nonsense of [null, 7, {}, { type: 'file' }, { type: 'absorb', on: '2024-03-09' }]) {
      const result = from(stateAfter('investigating', ...investigating))(
        nonsense as unknown as PenaltyEvent,
      );
      expect(result.completed).toBe(false);
    }
  });
});

describe('every step', () => {
  const noticed = stateAfter('noticed', ...upTo('statement'));
  const places: Readonly<Record<string, PenaltyCase>> = {
    investigating: stateAfter('investigating', ...investigating),
    investigated: stateAfter('investigated', ...upTo('notice')),
    noticed,
    answered: stateAfter('answered', ...upTo('review')),
    // Only what the steps here read of a hearing.
    heard: { ...noticed, status: 'heard', hearing: {} } as unknown as PenaltyCase,
  };

  it.each(Object.entries(places))('%s: the term is extended', (status, state) => {
    const extend: PenaltyEvent = {
      type: 'extendTerm',
      on: date('2024-05-20'),
      days: 30,
      reason: '案情复杂',
      approvedBy: '周',
    };
    const extended = from(state)(extend).state;
    expect(extended).toEqual({
      ...state,
      on: '2024-05-20',
      extensions: [{ on: '2024-05-20', days: 30, approvedBy: '周', reason: '案情复杂' }],
    });
    expect(extended.status).toBe(status);
  });

  it.each(Object.entries(places).filter(([status]) => status !== 'noticed'))(
    '%s: a crime is suspected, the suspicion cleared or the case sent',
    (_status, state) => {
      const suspect: PenaltyEvent = {
        type: 'suspectCrime',
        on: date('2024-05-20'),
        offence: '污染环境罪',
      };
      const cleared = clearedSuspicion({
        status: 'notApproved',
        on: date('2024-05-21'),
        caseCode,
        body: 'branch',
        offence: '污染环境罪',
        intellectualProperty: false,
        team: ['zhao', 'qian'],
        reportedOn: date('2024-05-20'),
        reason: '未达追诉标准',
      });
      const free = from(state)(suspect, {
        type: 'clearSuspicion',
        on: date('2024-05-22'),
        cleared,
      });
      expect(free.state).toEqual({ ...state, on: '2024-05-22' });
      const sent = from(state)(suspect, {
        type: 'transfer',
        on: date('2024-05-22'),
        referral: referralOn('2024-05-22'),
      });
      expect(sent.state).toMatchObject({ status: 'transferred', crimeSuspectedOn: '2024-05-20' });
    },
  );

  it('a clue is declined, a filing withdrawn, an investigation reopened without its notice', () => {
    const decline: PenaltyEvent = { type: 'decline', on: date('2024-03-05'), reason: '不属实' };
    expect(run(decline).state).toMatchObject({ status: 'notFiled', reason: '不属实' });
    const dismiss: PenaltyEvent = {
      type: 'dismiss',
      on: date('2024-04-15'),
      reason: '不符合立案条件',
      approvedBy: '周',
    };
    expect(run(...upTo('notice'), dismiss).state.status).toBe('dismissed');
    const reopen: PenaltyEvent = { type: 'reopen', on: date('2024-04-19'), reason: '补充监测' };
    expect(stateAfter('investigating', ...upTo('review'), reopen)).not.toHaveProperty('notice');
  });

  it('was taken by a history here, and every state on the way is stored and read back', () => {
    expect(investigationSteps.map(({ id }) => id as string).filter((id) => !taken.has(id))).toEqual(
      [],
    );
    for (const state of reached) {
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
      expect(restore(machine, stored)).toEqual({ ok: true, value: state, warnings: [] });
    }
  });
});
