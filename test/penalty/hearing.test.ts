import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestEventDay } from '../../src/calendar/index.js';
import { money } from '../../src/core/index.js';
import {
  earliestHearingDay,
  type Hearing,
  type HearingEvent,
  hearingInvariants,
  hearingRecord,
  type LateHearingStep,
  hearingMachine as machine,
  parseHearing,
  terminatedHearing,
} from '../../src/penalty/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  graphOf,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { caseCode, date } from './one-case.js';
import {
  hearingFacts as facts,
  lawfulHearing,
  noticeServed,
  requestedHearing as requested,
  steps,
} from './one-hearing.js';

const run = (events: readonly HearingEvent[], first: Hearing = requested) =>
  replay(machine, first, events, facts);

function refusal(events: readonly HearingEvent[], first: Hearing = requested): readonly string[] {
  const result = run(events, first);
  if (result.completed) return [];
  expect(result.index).toBe(events.length - 1);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

type Name = keyof typeof steps;
const upTo = (name: Name): readonly HearingEvent[] =>
  lawfulHearing.slice(0, lawfulHearing.indexOf(steps[name]));
const upToAnd = (name: Name): readonly HearingEvent[] => [...upTo(name), steps[name]];

/** One step, changed. */
const changed = (name: Name, changes: object): HearingEvent =>
  ({ ...steps[name], ...changes }) as HearingEvent;
const panel = (changes: object) =>
  changed('convene', { panel: { ...steps.convene.panel, ...changes } });
const notice = (changes: object, event: object = {}) =>
  changed('notify', { ...event, notice: { ...steps.notify.notice, ...changes } });
const market = { ...requested, line: 'marketSupervision' } as const;

describe('the lawful hearing', () => {
  it('goes from the request to the report, and proves it', () => {
    const { completed, state } = run(lawfulHearing);
    expect([completed, state.status]).toEqual([true, 'reported']);
    if (state.status === 'reported')
      expect(hearingRecord(state)).toEqual({
        caseCode,
        requestedOn: '2024-04-22',
        receivedOn: '2024-04-22',
        form: 'written',
        parties: ['p1'],
        notifiedOn: '2024-04-23',
        heldOn: '2024-05-07',
        host: 'li',
        panel: ['li', 'wang', 'feng'],
        record: '听证笔录',
        examinedEvidence: ['现场检查笔录', '监测报告'],
        reportedOn: '2024-05-08',
        opinion: '建议维持拟作出的处罚',
      });
  });

  it('keeps out of its proof what nobody cross-examined (听证办法 第二十七条)', () => {
    const evidence = [
      { title: '现场检查笔录', crossExamined: true },
      { title: '举报信', crossExamined: false },
    ];
    const { state } = run(
      lawfulHearing.map((event) =>
        event.type === 'examine'
          ? { ...event, examination: { ...event.examination, evidence } }
          : event,
      ),
    );
    if (state.status !== 'reported') throw new Error(state.status);
    expect(hearingRecord(state).examinedEvidence).toEqual(['现场检查笔录']);
  });
});

describe('T27: the first day of the hearing satisfies the Act and Guangdong', () => {
  it.each([
    // 04-24, 25, 26, 28 (worked), 29, 30, 05-06.
    ['2024-04-23', '2024-04-23', '2024-05-07'],
    // Issued 04-22, served 04-23: the Act's count, from the day the party was told, is the later one.
    ['2024-04-22', '2024-04-23', '2024-05-07'],
    // Notified on the eve of the holidays: 05-06 … 05-11 (worked), 05-13.
    ['2024-04-30', '2024-04-30', '2024-05-14'],
  ])('issued %s, served %s: %s', (issuedOn, notifiedOn, first) => {
    expect(
      earliestHearingDay(
        { issuedOn: date(issuedOn), notifiedOn: date(notifiedOn) },
        facts.calendar,
      ),
    ).toBe(first);
  });

  it('is the later of both counts on any two days', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => {
      const at = new Date(Date.UTC(2024, 0, 1 + days));
      return date(at.toISOString().slice(0, 10));
    });
    fc.assert(
      fc.property(day, day, (one, two) => {
        const [issuedOn, notifiedOn] = one <= two ? [one, two] : [two, one];
        const both = [issuedOn, notifiedOn].map((from) => {
          const first = earliestEventDay(facts.calendar, from, 7);
          return first.ok ? first.value : '';
        });
        expect(earliestHearingDay({ issuedOn, notifiedOn }, facts.calendar)).toBe(both.sort()[1]);
      }),
      { numRuns: 100 },
    );
  });

  it('is unknown in a year whose holidays are not published', () => {
    const day = date('2029-04-23');
    expect(earliestHearingDay({ issuedOn: day, notifiedOn: day }, facts.calendar)).toBeUndefined();
  });
});

describe('what the law refuses', () => {
  it.each<[string, readonly HearingEvent[], readonly string[]]>([
    [
      'before the request was received',
      [changed('convene', { on: date('2024-04-21') })],
      ['hearing.inOrder notMet'],
    ],
    [
      '听证办法 第九条: two members',
      [panel({ members: ['wang'] })],
      ['hearing.panelProper notMet'],
    ],
    [
      '听证办法 第九条: an even panel',
      [panel({ members: ['wang', 'feng', 'chen'] })],
      ['hearing.panelProper notMet'],
    ],
    [
      '听证办法 第九条: one member named twice',
      [panel({ members: ['wang', 'wang'] })],
      ['hearing.panelProper notMet'],
    ],
    [
      '听证办法 第十条: the host among the members',
      [panel({ members: ['li', 'wang'] })],
      ['hearing.panelProper notMet'],
    ],
    [
      '听证办法 第十一条: a member as clerk',
      [panel({ clerk: 'wang' })],
      ['hearing.panelProper notMet'],
    ],
    ['听证办法 第十一条: no clerk', [panel({ clerk: '' })], ['hearing.panelProper notMet']],
    [
      '听证办法 第九条: a member without certificate',
      [panel({ members: ['wang', 'sun'] })],
      ['hearing.panelCertified notMet'],
    ],
    [
      'a member nobody knows is not a yes',
      [panel({ members: ['wang', 'nobody'] })],
      ['hearing.panelCertified undetermined'],
    ],
    [
      '处罚法 第六十四条第（四）项: an investigator as host',
      [panel({ host: 'zhao' })],
      ['hearing.panelIndependent notMet'],
    ],
    ['an investigator as clerk', [panel({ clerk: 'qian' })], ['hearing.panelIndependent notMet']],
    [
      'appointed by nobody',
      [changed('convene', { appointedBy: '' })],
      ['hearing.appointed notMet'],
    ],
    [
      // 04-23, 24, 25, 26, 28 (worked Sunday).
      '听证办法 第二十条第（一）项: on the sixth working day, without a reason',
      [changed('convene', { on: date('2024-04-29') })],
      ['hearing.convenedInTime notMet'],
    ],
    [
      '听证办法 第二十一条: the notice does not name the panel',
      [...upTo('notify'), notice({ panelNamed: false })],
      ['hearing.noticeComplete notMet'],
    ],
    [
      '听证办法 第二十条第（二）项: a notice that reached nobody',
      [...upTo('notify'), notice({}, { services: [] })],
      [
        'hearing.everyPartyServed notMet',
        'hearing.noticeServedInTime notMet',
        'hearing.sevenDaysAhead undetermined',
      ],
    ],
    [
      'the proof of another document',
      [
        ...upTo('notify'),
        notice({}, { services: [{ ...noticeServed('2024-04-23'), document: 'priorNotice' }] }),
      ],
      ['hearing.everyPartyServed notMet'],
    ],
    [
      'served on somebody else',
      [
        ...upTo('notify'),
        notice({}, { services: [{ ...noticeServed('2024-04-23'), recipient: 'p2' }] }),
      ],
      ['hearing.everyPartyServed notMet'],
    ],
    [
      '处罚法 第六十四条第（二）项: the witnesses were not told',
      [...upTo('notify'), notice({}, { othersNotified: false })],
      ['hearing.othersNotified notMet'],
    ],
    [
      '处罚法 第六十四条第（二）项: a day before the seven working days are over',
      [...upTo('notify'), notice({ heldOn: date('2024-05-06') })],
      ['hearing.sevenDaysAhead notMet'],
    ],
    [
      // 04-23, 24, 25, 26, 28, 29, 30.
      '听证办法 第二十条第（二）项: served on the eighth working day, without a reason',
      [
        ...upTo('notify'),
        notice(
          { issuedOn: date('2024-04-30'), heldOn: date('2024-05-20') },
          { on: date('2024-05-06'), services: [noticeServed('2024-05-06', '2024-04-30')] },
        ),
      ],
      ['hearing.noticeServedInTime notMet'],
    ],
    [
      '处罚法 第六十四条第（三）项: closed for another reason',
      [...upTo('notify'), notice({ openness: 'convenience' })],
      ['hearing.opennessLawful notMet'],
    ],
    [
      '处罚法 第六十三条第二款: a fee',
      [...upTo('notify'), notice({}, { feeAsked: money('200') })],
      ['hearing.freeOfCharge notMet'],
    ],
    [
      '听证办法 第二十条第（四）项: the announcement names another day',
      [
        ...upTo('announce'),
        changed('announce', {
          announcement: { ...steps.announce.announcement, heldOn: date('2024-05-08') },
        }),
      ],
      ['hearing.announcementOfThisHearing notMet'],
    ],
    [
      '听证办法 第二十条第（四）项: an open hearing that was not announced',
      [...upTo('announce'), steps.open],
      ['hearing.announcedInTime notMet'],
    ],
    [
      // 05-06 and nothing else lies between 04-30 and 05-07; three working days are asked.
      '听证办法 第二十条第（四）项: announced too late',
      [...upTo('announce'), changed('announce', { on: date('2024-04-30') }), steps.open],
      ['hearing.announcedInTime notMet'],
    ],
    [
      '处罚法 第六十四条第（二）项: on another day than the notice says',
      [...upTo('open'), changed('open', { on: date('2024-05-08') })],
      ['hearing.onTheDayFixed notMet'],
    ],
    [
      '听证办法 第二十四条: nobody asked about challenges',
      [
        ...upTo('open'),
        changed('open', { opening: { ...steps.open.opening, recusalAsked: false } }),
      ],
      ['hearing.openedProperly notMet'],
    ],
    [
      '处罚法 第六十四条第（五）项: three agents',
      [
        ...upTo('open'),
        changed('open', {
          attendance: {
            ...steps.open.attendance,
            agents: ['甲', '乙', '丙'].map((name) => ({
              name,
              authority: '委托代理书',
              powers: '代为陈述、申辩',
            })),
          },
        }),
      ],
      ['hearing.partyRepresented notMet'],
    ],
    [
      '听证办法 第十四条第二款: a letter without powers',
      [
        ...upTo('open'),
        changed('open', {
          attendance: {
            ...steps.open.attendance,
            partyPresent: false,
            agents: [{ name: '甲', authority: '委托代理书', powers: '' }],
          },
        }),
      ],
      ['hearing.partyRepresented notMet'],
    ],
    [
      'a hearing to which nobody came is not held',
      [
        ...upTo('open'),
        changed('open', { attendance: { ...steps.open.attendance, partyPresent: false } }),
      ],
      ['hearing.partyRepresented notMet'],
    ],
    [
      '听证办法 第十五条: a third party whom the host did not admit',
      [
        ...upTo('open'),
        changed('open', {
          attendance: {
            ...steps.open.attendance,
            thirdParties: [{ name: '邻厂', interest: '受污染', admittedBy: 'wang' }],
          },
        }),
      ],
      ['hearing.thirdPartiesAdmitted notMet'],
    ],
    [
      '处罚法 第六十四条第（七）项: no investigator came',
      [
        ...upTo('open'),
        changed('open', { attendance: { ...steps.open.attendance, investigators: [] } }),
      ],
      ['hearing.investigatorsPresent notMet'],
    ],
    [
      '处罚法 第六十四条第（七）项: the party could not defend itself',
      [
        ...upTo('examine'),
        changed('examine', {
          examination: { ...steps.examine.examination, partyHadFloor: false },
        }),
      ],
      ['hearing.caseStatedAndAnswered notMet'],
    ],
    [
      '听证办法 第二十七条第二款: a trade secret shown at an open hearing',
      [
        ...upTo('examine'),
        changed('examine', {
          examination: { ...steps.examine.examination, confidentialShownInPublic: true },
        }),
      ],
      ['hearing.secretsKept notMet'],
    ],
    [
      '听证办法 第三十条: one side alone spoke',
      [...upTo('debate'), changed('debate', { bothHadFloor: false })],
      ['hearing.bothHadFloor notMet'],
    ],
    [
      '听证办法 第三十条第二款: no final statement',
      [...upTo('conclude'), changed('conclude', { finalStatementOffered: false })],
      ['hearing.finalStatementOffered notMet'],
    ],
    [
      '听证办法 第三十一条第一款: not recorded',
      [
        ...upTo('sign'),
        changed('sign', { transcript: { ...steps.sign.transcript, recording: '' } }),
      ],
      ['hearing.wholeHearingRecorded notMet'],
    ],
    [
      '听证办法 第三十一条第二款: the record lacks the statement of the party',
      [
        ...upTo('sign'),
        changed('sign', {
          transcript: {
            ...steps.sign.transcript,
            elements: steps.sign.transcript.elements.slice(0, 5),
          },
        }),
      ],
      ['hearing.transcriptComplete notMet'],
    ],
    [
      '处罚法 第六十四条第（八）项: the party did not sign, and nobody noted it',
      [
        ...upTo('sign'),
        changed('sign', {
          transcript: {
            ...steps.sign.transcript,
            signatures: [
              { name: '陈大文', role: 'party', mark: 'none' },
              { name: '赵一', role: 'investigator', mark: 'signed' },
            ],
          },
        }),
      ],
      ['hearing.transcriptChecked notMet'],
    ],
    [
      '听证办法 第三十一条第三款: the refusal of the party was noted by somebody else than the host',
      [
        ...upTo('sign'),
        changed('sign', {
          transcript: {
            ...steps.sign.transcript,
            signatures: [
              { name: '陈大文', role: 'party', mark: 'refusalNoted' },
              { name: '赵一', role: 'investigator', mark: 'signed' },
            ],
          },
        }),
      ],
      ['hearing.transcriptChecked notMet'],
    ],
    [
      '听证办法 第三十一条第四款: a member did not sign',
      [
        ...upTo('sign'),
        changed('sign', {
          transcript: { ...steps.sign.transcript, signedBy: ['li', 'wang', 'clerk'] },
        }),
      ],
      ['hearing.transcriptSignedByPanel notMet'],
    ],
    [
      '听证办法 第三十二条: a dissent that the report keeps back',
      [
        ...upTo('report'),
        changed('report', { report: { ...steps.report.report, dissenting: ['feng'] } }),
      ],
      ['hearing.reportComplete notMet'],
    ],
    [
      '听证办法 第三十二条: the report without the record',
      [
        ...upTo('report'),
        changed('report', { report: { ...steps.report.report, transcriptAttached: false } }),
      ],
      ['hearing.reportComplete notMet'],
    ],
    [
      '听证办法 第三十二条: a report that the host did not sign',
      [
        ...upTo('report'),
        changed('report', { report: { ...steps.report.report, signedBy: ['wang'] } }),
      ],
      ['hearing.reportSigned notMet'],
    ],
  ])('%s', (_article, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('an auxiliary does not sit on the panel, whatever certificates the register shows', () => {
    const { wang } = facts.officers;
    if (wang === undefined) throw new Error('wang');
    const auxiliary = { ...wang, personnel: 'auxiliary' } as const;
    const done = replay(machine, requested, [panel({})], {
      ...facts,
      officers: { ...facts.officers, wang: auxiliary },
    });
    expect(done.completed ? [] : done.decision).toMatchObject({
      failures: [{ guard: 'hearing.panelCertified', verdict: 'notMet' }],
    });
  });

  it('an oral request that nobody put on record (听证办法 第十八条第二款)', () => {
    const oral: Hearing = { ...requested, request: { ...requested.request, form: 'oral' } };
    expect(refusal([steps.convene], oral)).toEqual(['hearing.requestPutOnRecord notMet']);
  });

  it('a refusal to sign that the host noted is a record (处罚法 第六十四条第（八）项)', () => {
    const signatures = [
      { name: '陈大文', role: 'party', mark: 'refusalNotedByHost' },
      { name: '赵一', role: 'investigator', mark: 'signed' },
    ];
    const signed = changed('sign', { transcript: { ...steps.sign.transcript, signatures } });
    expect(run([...upTo('sign'), signed]).completed).toBe(true);
  });

  it('a closed hearing is explained, and not announced', () => {
    const closed = [...upTo('notify'), notice({ openness: 'tradeSecret' })];
    expect(refusal([...closed, steps.announce])).toEqual([
      'hearing.announcementOfThisHearing notMet',
    ]);
    expect(refusal([...closed, steps.open])).toEqual(['hearing.openedProperly notMet']);
    const explained = changed('open', {
      opening: { ...steps.open.opening, closureExplained: '涉及当事人生产工艺' },
    });
    expect(run([...closed, explained]).state.status).toBe('opened');
  });

  it('every party of a joint hearing is told (听证办法 第二十二条)', () => {
    const joint: Hearing = {
      ...requested,
      parties: [...requested.parties, { id: 'p2', name: '李某' }],
    };
    expect(refusal([steps.convene, steps.notify], joint)).toEqual([
      'hearing.everyPartyServed notMet',
    ]);
    const services = [
      ...steps.notify.services,
      { ...noticeServed('2024-04-24', '2024-04-23'), recipient: 'p2' },
    ];
    // The seven days run from the last of them: 04-25 … 05-07, so 05-08.
    const told = (heldOn: string) =>
      notice({ heldOn: date(heldOn) }, { on: date('2024-04-24'), services });
    expect(refusal([steps.convene, told('2024-05-07')], joint)).toEqual([
      'hearing.sevenDaysAhead notMet',
    ]);
    expect(run([steps.convene, told('2024-05-08')], joint).state).toMatchObject({
      status: 'notified',
      notifiedOn: '2024-04-24',
    });
  });
});

describe('late steps pass with their reason, and the fault stays on the file', () => {
  it.each<[string, readonly HearingEvent[], LateHearingStep]>([
    [
      'convene',
      [changed('convene', { on: date('2024-04-29'), lateReason: '人员不足' })],
      { step: 'convene', on: date('2024-04-29'), reason: '人员不足' },
    ],
    [
      'notify',
      [
        ...upTo('notify'),
        notice(
          { issuedOn: date('2024-04-30'), heldOn: date('2024-05-20') },
          {
            on: date('2024-05-06'),
            services: [noticeServed('2024-05-06', '2024-04-30')],
            lateReason: '当事人不在',
          },
        ),
      ],
      { step: 'notify', on: date('2024-05-06'), reason: '当事人不在' },
    ],
  ])('%s', (_what, events, late) => {
    const result = run(events);
    expect(result.completed).toBe(true);
    expect(result.state).toMatchObject({ lateSteps: [late] });
  });

  it('every reason stays, through a suspension to the end, and is stored', () => {
    const { state } = run([
      changed('convene', { lateReason: '人员不足' }),
      changed('notify', { lateReason: '当事人不在' }),
      {
        type: 'suspend',
        on: date('2024-04-24'),
        ground: 'forceMajeure',
        reason: '台风',
        decidedBy: 'li',
      },
      { type: 'withdraw', on: date('2024-04-25'), by: 'party', document: '撤回听证要求的申请' },
    ]);
    expect(state).toMatchObject({
      status: 'terminated',
      lateSteps: [
        { step: 'convene', on: '2024-04-22', reason: '人员不足' },
        { step: 'notify', on: '2024-04-23', reason: '当事人不在' },
      ],
    });
    expect(restore(machine, JSON.parse(JSON.stringify(snapshot(machine, state))))).toMatchObject({
      ok: true,
      value: state,
    });
    expect(parseHearing({ ...state, lateSteps: [{ step: 'open' }] }).ok).toBe(false);
    expect(run(lawfulHearing).state).not.toHaveProperty('lateSteps');
  });

  it('a late report in market regulation', () => {
    const { state } = run([
      ...upTo('report'),
      changed('report', { on: date('2024-06-03'), lateReason: '疑难' }),
    ]);
    expect(state).toMatchObject({
      status: 'reported',
      lateSteps: [{ step: 'report', on: '2024-06-03', reason: '疑难' }],
    });
  });

  /** Planned for 05-23; 04-22 + 30 days = 05-22, a Wednesday. */
  const onDay = (day: string): readonly HearingEvent[] =>
    lawfulHearing.slice(0, lawfulHearing.indexOf(steps.conclude) + 1).map((event) => {
      const changes = ['open', 'examine', 'debate', 'conclude'].includes(event.type)
        ? { on: date(day) }
        : event.type === 'notify'
          ? { notice: { ...event.notice, heldOn: date(day) } }
          : event.type === 'announce'
            ? { announcement: { ...event.announcement, heldOn: date(day) } }
            : {};
      return { ...event, ...changes } as HearingEvent;
    });

  it('听证办法 第三十八条: thirty days from the receipt of the request', () => {
    expect(run(onDay('2024-05-22')).completed).toBe(true);
    expect(refusal(onDay('2024-05-23'))).toEqual(['hearing.concludedInTime notMet']);
    const late = onDay('2024-05-23').map((event) =>
      event.type === 'conclude' ? { ...event, lateReason: '场地' } : event,
    );
    expect(run(late).state).toMatchObject({
      status: 'concluded',
      lateSteps: [{ step: 'conclude', on: '2024-05-23', reason: '场地' }],
    });
  });

  it('听证办法 第三十八条: postponed days do not count', () => {
    const postponed: readonly HearingEvent[] = [
      ...upToAnd('announce'),
      { type: 'postpone', on: date('2024-05-06'), ground: 'partyAsked', reason: '当事人住院' },
      {
        type: 'reschedule',
        on: date('2024-05-13'),
        heldOn: date('2024-06-03'),
        place: '第一会议室',
        participantsNotified: true,
      },
    ];
    const { state } = run(postponed);
    expect(state).toMatchObject({
      status: 'notified',
      notice: { heldOn: '2024-06-03' },
      pauses: [{ from: '2024-05-07', until: '2024-06-03' }],
    });
    // 05-22 and the 27 days from 05-07 to 06-02: 06-18, a Tuesday.
    expect(
      due(machine, state, facts.calendar).map(({ id, deadline }) => [
        id,
        deadline.ok && deadline.value.end,
      ]),
    ).toEqual([['hearing.term', '2024-06-18']]);
  });
});

describe('pauses and ends', () => {
  const suspend = (changes: object = {}): HearingEvent => ({
    type: 'suspend',
    on: date('2024-05-07'),
    ground: 'newAppraisal',
    reason: '需要重新鉴定',
    decidedBy: 'li',
    ...changes,
  });
  const resume = (changes: object = {}): HearingEvent => ({
    type: 'resume',
    on: date('2024-05-20'),
    heldOn: date('2024-05-27'),
    place: '第一会议室',
    participantsNotified: true,
    ...changes,
  });
  const later = (name: Name, changes: object = {}) =>
    changed(name, { on: date('2024-05-27'), ...changes });

  it('evidence that was examined before a suspension stays examined', () => {
    const events: readonly HearingEvent[] = [
      ...upToAnd('examine'),
      suspend(),
      resume(),
      later('open'),
      later('examine', {
        examination: {
          ...steps.examine.examination,
          evidence: [{ title: '重新鉴定意见', crossExamined: true }],
        },
      }),
      later('debate'),
      later('conclude'),
      later('sign'),
      later('report', { on: date('2024-05-28') }),
    ];
    const { state } = run(events);
    if (state.status !== 'reported') throw new Error(JSON.stringify(run(events)));
    expect(hearingRecord(state).examinedEvidence).toEqual([
      '现场检查笔录',
      '监测报告',
      '重新鉴定意见',
    ]);
    expect(state.pauses).toEqual([{ from: '2024-05-07', until: '2024-05-27' }]);
  });

  it.each<[string, readonly HearingEvent[], readonly string[]]>([
    [
      '听证办法 第三十六条: suspended by somebody else than the host',
      [...upToAnd('open'), suspend({ decidedBy: 'wang' })],
      ['hearing.hostSuspends notMet'],
    ],
    [
      'suspended without a reason',
      [...upToAnd('open'), suspend({ reason: '' })],
      ['hearing.groundStated notMet'],
    ],
    [
      'a successor is sought, and nobody says since when',
      [...upToAnd('announce'), suspend({ ground: 'successorSought' })],
      ['hearing.endOfPartyDated undetermined'],
    ],
    [
      'resumed, and nobody was told',
      [...upToAnd('open'), suspend(), resume({ participantsNotified: false })],
      ['hearing.newTimeTold notMet'],
    ],
    [
      'postponed to an earlier day',
      [
        ...upToAnd('announce'),
        { type: 'postpone', on: date('2024-04-25'), ground: 'other', reason: '场地' },
        {
          type: 'reschedule',
          on: date('2024-04-25'),
          heldOn: date('2024-04-30'),
          place: '第一会议室',
          participantsNotified: true,
        },
      ],
      ['hearing.newTimeNotEarlier notMet'],
    ],
    [
      '市监 第十五条第三款: withdrawn by an agent without express power',
      [
        ...upToAnd('convene'),
        { type: 'withdraw', on: date('2024-04-26'), by: 'agent', document: '申请' },
      ],
      ['hearing.withdrawalExpress undetermined'],
    ],
    [
      'withdrawn by nobody can say what',
      [
        ...upToAnd('convene'),
        { type: 'withdraw', on: date('2024-04-26'), by: 'party', document: '' },
      ],
      ['hearing.withdrawalExpress notMet'],
    ],
    [
      '处罚法 第六十四条第（六）项: absent before the day',
      [
        ...upToAnd('announce'),
        { type: 'recordAbsence', on: date('2024-05-06'), nobodyCame: true, justified: false },
      ],
      ['hearing.dayHasCome notMet'],
    ],
    [
      '处罚法 第六十四条第（六）项: absent with good reason',
      [
        ...upToAnd('announce'),
        { type: 'recordAbsence', on: date('2024-05-07'), nobodyCame: true, justified: true },
      ],
      ['hearing.absentWithoutReason notMet'],
    ],
    [
      'absent, and nobody knows why',
      [...upToAnd('announce'), { type: 'recordAbsence', on: date('2024-05-07'), nobodyCame: true }],
      ['hearing.absentWithoutReason undetermined'],
    ],
    [
      '处罚法 第六十四条第（六）项: left with leave',
      [...upToAnd('open'), { type: 'recordLeaving', on: date('2024-05-07'), permitted: true }],
      ['hearing.leftWithoutLeave notMet'],
    ],
    [
      '听证办法 第三十七条第（四）项: nobody tried to dissuade them',
      [
        ...upToAnd('open'),
        { type: 'recordDisorder', on: date('2024-05-07'), account: '喧哗', dissuadedInVain: false },
      ],
      ['hearing.dissuadedInVain notMet'],
    ],
    [
      // Died 05-01; three months end on 08-01, a Thursday.
      '听证办法 第三十七条第（一）项: on the last day of the three months',
      [
        ...upToAnd('announce'),
        suspend({ ground: 'successorSought', partyEndedOn: date('2024-05-01') }),
        { type: 'endWithoutSuccessor', on: date('2024-08-01') },
      ],
      ['hearing.successorWaitOver notMet'],
    ],
    [
      'ended for lack of a successor whom nobody sought',
      [...upToAnd('announce'), suspend(), { type: 'endWithoutSuccessor', on: date('2024-09-01') }],
      ['hearing.successorWaitOver notMet'],
    ],
  ])('%s', (_article, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it.each<[string, readonly HearingEvent[], string, string]>([
    [
      'absent',
      [
        ...upToAnd('announce'),
        { type: 'recordAbsence', on: date('2024-05-07'), nobodyCame: true, justified: false },
      ],
      'absent',
      '2024-05-07',
    ],
    [
      'left',
      [...upToAnd('examine'), { type: 'recordLeaving', on: date('2024-05-07'), permitted: false }],
      'leftWithoutLeave',
      '2024-05-07',
    ],
    [
      'disorder',
      [
        ...upToAnd('debate'),
        { type: 'recordDisorder', on: date('2024-05-07'), account: '喧哗', dissuadedInVain: true },
      ],
      'disorder',
      '2024-05-07',
    ],
    [
      'no successor',
      [
        ...upToAnd('announce'),
        suspend({ ground: 'successorSought', partyEndedOn: date('2024-05-01') }),
        { type: 'endWithoutSuccessor', on: date('2024-08-02') },
      ],
      'noSuccessor',
      '2024-08-02',
    ],
    [
      'withdrawn by an agent with the power to',
      [
        ...upToAnd('announce'),
        {
          type: 'withdraw',
          on: date('2024-04-26'),
          by: 'agent',
          document: '申请',
          expressPower: true,
        },
      ],
      'withdrawn',
      '2024-04-26',
    ],
  ])('ends: %s', (_what, events, ground, endedOn) => {
    const { completed, state } = run(events);
    expect([completed, state.status]).toEqual([true, 'terminated']);
    if (state.status === 'terminated')
      expect(terminatedHearing(state)).toEqual({
        caseCode,
        parties: ['p1'],
        receivedOn: '2024-04-22',
        endedOn,
        ground,
      });
  });
});

describe('challenges (听证办法 第二十五条)', () => {
  const ask = (against: string, on = '2024-04-25'): HearingEvent => ({
    type: 'requestRecusal',
    on: date(on),
    against,
    ground: 'otherInterest',
  });
  const answer = (changes: object): HearingEvent => ({
    type: 'decideRecusal',
    on: date('2024-04-26'),
    against: 'wang',
    decision: 'withdrawn',
    decidedBy: 'li',
    as: 'host',
    replacement: 'chen',
    ...changes,
  });
  const asked = (against: string) => [...upToAnd('announce'), ask(against)];

  it.each<[string, readonly HearingEvent[], readonly string[]]>([
    [
      'of somebody who does not sit',
      [...upToAnd('announce'), ask('zhao')],
      ['hearing.againstThePanel notMet'],
    ],
    [
      'of the host, decided by itself',
      [...asked('li'), answer({ against: 'li', decision: 'refused' })],
      ['hearing.rightDecider notMet'],
    ],
    [
      'of a member, decided by somebody who does not preside',
      [...asked('wang'), answer({ decidedBy: 'feng' })],
      ['hearing.rightDecider notMet'],
    ],
    ['that nobody made', [...upToAnd('announce'), answer({})], ['hearing.recusalPending notMet']],
    [
      'granted, and nobody comes in: two remain',
      [...asked('wang'), answer({ replacement: undefined })],
      ['hearing.replacementProper notMet'],
    ],
    [
      'granted, and an investigator comes in',
      [...asked('wang'), answer({ replacement: 'zhao' })],
      ['hearing.replacementProper notMet'],
    ],
    [
      'granted, and one without certificate comes in',
      [...asked('wang'), answer({ replacement: 'sun' })],
      ['hearing.replacementProper notMet'],
    ],
    [
      'that is open: the hearing does not begin',
      [...asked('wang'), steps.open],
      ['hearing.noRecusalPending notMet'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('a replacement takes the place; who withdrew does not come back', () => {
    const first = [...asked('wang'), answer({})];
    expect(run(first).state).toMatchObject({
      panel: { host: 'li', members: ['chen', 'feng'], clerk: 'clerk' },
      recusals: [{ against: 'wang', decision: 'withdrawn' }],
    });
    expect(
      refusal([
        ...first,
        ask('chen', '2024-04-26'),
        answer({ against: 'chen', replacement: 'wang' }),
      ]),
    ).toEqual(['hearing.replacementProper notMet']);
  });

  it('the head decides on the host', () => {
    const decided = answer({ against: 'li', decidedBy: '周', as: 'head', replacement: 'wei' });
    expect(run([...asked('li'), decided]).state).toMatchObject({ panel: { host: 'wei' } });
  });

  it('made at the hearing, it is decided before the examination', () => {
    const made = [...upToAnd('open'), ask('wang', '2024-05-07')];
    expect(refusal([...made, steps.examine])).toEqual(['hearing.noRecusalPending notMet']);
    const refused = answer({ on: date('2024-05-07'), decision: 'refused' });
    expect(run([...made, refused, steps.examine]).state.status).toBe('examined');
  });
});

describe('market regulation (市场监督管理行政处罚听证办法)', () => {
  it('第十一条: at most two members beside the host, so three in Guangdong', () => {
    const five = panel({ members: ['wang', 'feng', 'chen', 'wei'] });
    expect(refusal([five])).toEqual([]);
    expect(refusal([five], market)).toEqual(['hearing.panelProper notMet']);
  });

  it('第十八条: the host within three working days', () => {
    // 04-23, 24, 25.
    expect(refusal([changed('convene', { on: date('2024-04-25') })], market)).toEqual([]);
    expect(refusal([changed('convene', { on: date('2024-04-26') })], market)).toEqual([
      'hearing.convenedInTime notMet',
    ]);
  });

  it('第二十九条: reported within five working days, signed by all', () => {
    // 05-08, 9, 10, 11 (worked), 13.
    const on = (day: string, changes: object = {}) =>
      changed('report', { on: date(day), ...changes });
    expect(refusal([...upTo('report'), on('2024-05-13')], market)).toEqual([]);
    expect(refusal([...upTo('report'), on('2024-05-14')], market)).toEqual([
      'hearing.reportInTime notMet',
    ]);
    expect(refusal([...upTo('report'), on('2024-05-14')])).toEqual([]);
    const alone = { report: { ...steps.report.report, signedBy: ['li'] } };
    expect(refusal([...upTo('report'), on('2024-05-08', alone)], market)).toEqual([
      'hearing.reportSigned notMet',
    ]);
    expect(refusal([...upTo('report'), on('2024-05-08', alone)])).toEqual([]);
  });
});

describe('terms, computed by hand from the notices of 2024', () => {
  const ends = (state: Hearing) =>
    Object.fromEntries(
      due(machine, state, facts.calendar).map(({ id, deadline }) => [
        id,
        deadline.ok ? deadline.value.end : null,
      ]),
    );

  it('run from the receipt of the request', () => {
    // 04-23, 24, 25, 26, 28; then 29, 30. 04-22 + 30 = 05-22.
    expect(ends(requested)).toEqual({
      'hearing.panelTerm': '2024-04-28',
      'hearing.noticeTerm': '2024-04-30',
      'hearing.term': '2024-05-22',
    });
    expect(ends(market)['hearing.marketPresiderTerm']).toBe('2024-04-25');
    expect(ends(run([steps.convene], market).state)).toEqual({
      'hearing.marketFileTransferTerm': '2024-04-25',
      'hearing.noticeTerm': '2024-04-30',
      'hearing.term': '2024-05-22',
    });
    expect(ends(run(upToAnd('conclude'), market).state)).toEqual({
      'hearing.marketReportTerm': '2024-05-13',
    });
    expect(ends(run(upToAnd('conclude')).state)).toEqual({});
  });

  it('a request by post: from its receipt, not from its posting', () => {
    const posted: Hearing = {
      ...requested,
      on: date('2024-04-24'),
      request: { requestedOn: date('2024-04-22'), receivedOn: date('2024-04-24'), form: 'post' },
    };
    // 04-24 + 30 = 05-24.
    expect(ends(posted)['hearing.term']).toBe('2024-05-24');
  });
});

const more: readonly (readonly HearingEvent[])[] = [
  lawfulHearing,
  [
    ...upToAnd('announce'),
    { type: 'postpone', on: date('2024-05-06'), ground: 'partyAsked', reason: '住院' },
    {
      type: 'reschedule',
      on: date('2024-05-13'),
      heldOn: date('2024-06-03'),
      place: '第一会议室',
      participantsNotified: true,
    },
  ],
  [
    ...upToAnd('announce'),
    { type: 'requestRecusal', on: date('2024-04-25'), against: 'wang', ground: 'witness' },
    {
      type: 'decideRecusal',
      on: date('2024-04-26'),
      against: 'wang',
      decision: 'refused',
      decidedBy: 'li',
      as: 'host',
    },
  ],
  [
    ...upToAnd('open'),
    { type: 'requestRecusal', on: date('2024-05-07'), against: 'wang', ground: 'witness' },
    {
      type: 'decideRecusal',
      on: date('2024-05-07'),
      against: 'wang',
      decision: 'refused',
      decidedBy: 'li',
      as: 'host',
    },
  ],
  [
    ...upToAnd('open'),
    {
      type: 'suspend',
      on: date('2024-05-07'),
      ground: 'newAppraisal',
      reason: '鉴定',
      decidedBy: 'li',
    },
    {
      type: 'resume',
      on: date('2024-05-20'),
      heldOn: date('2024-05-27'),
      place: '第一会议室',
      participantsNotified: true,
    },
  ],
  [
    ...upToAnd('announce'),
    {
      type: 'suspend',
      on: date('2024-05-07'),
      ground: 'successorSought',
      reason: '注销',
      decidedBy: 'li',
      partyEndedOn: date('2024-05-01'),
    },
    { type: 'endWithoutSuccessor', on: date('2024-08-02') },
  ],
  [
    ...upToAnd('announce'),
    { type: 'recordAbsence', on: date('2024-05-07'), nobodyCame: true, justified: false },
  ],
  [...upToAnd('open'), { type: 'recordLeaving', on: date('2024-05-07'), permitted: false }],
  [
    ...upToAnd('open'),
    { type: 'recordDisorder', on: date('2024-05-07'), account: '喧哗', dissuadedInVain: true },
  ],
  [{ type: 'withdraw', on: date('2024-04-26'), by: 'party', document: '申请' }],
];

describe('the graph', () => {
  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));

  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noHearingWithoutPanel: change('withdraw', { from: ['requested'], to: 'notified' }),
    noHearingWithoutNotice: change('convene', { to: 'notified' }),
    noAbsenceBeforeNotice: change('recordAbsence', { from: ['convened'] }),
    noDebateBeforeExamination: change('debate', { from: ['opened'] }),
    noEndBeforeDebate: change('conclude', { from: ['examined'] }),
    noReportWithoutRecord: change('report', { from: ['concluded'] }),
    noReportAfterTermination: change('report', { from: ['recorded', 'terminated'] }),
    noSuccessorEndWithoutSuspension: change('endWithoutSuccessor', { from: ['notified'] }),
  };

  it('is sound, and names everything in both languages', () => {
    expect(checkMachine(machine)).toEqual([]);
    const graph = graphOf(machine);
    for (const { label } of [...graph.nodes, ...graph.edges]) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[a-z]/);
    }
  });

  it('takes every edge in some history, and stores and restores in every state', () => {
    const taken = new Set<string>();
    for (const events of more) {
      events.forEach((_event, index) => {
        const result = run(events.slice(0, index + 1));
        if (!result.completed) throw new Error(JSON.stringify(result.decision));
        for (const id of result.edges) taken.add(id);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, result.state)));
        expect(restore(machine, stored)).toEqual({ ok: true, value: result.state, warnings: [] });
      });
    }
    expect([...taken].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
  });

  it.each(hearingInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      expect(prove(machine, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const copy: AnyMachine = {
        ...(machine as unknown as AnyMachine),
        edges: breakage(machine.edges),
      };
      const proof = prove(copy, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );

  it('walks any way without throwing, twice the same', () => {
    const pool = more.flat();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 14 }), (walk) => {
        expect(run(walk)).toEqual(run(walk));
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.anything(), (input) => void parseHearing(input)));
    expect(parseHearing({ ...requested, on: '2024-02-30', evidence: 1 })).toMatchObject({
      ok: false,
      problems: [{ path: ['on'] }, { path: ['evidence'] }],
    });
  });
});
