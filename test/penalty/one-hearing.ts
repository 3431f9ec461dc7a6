import { chineseCalendar } from '../../src/calendar/index.js';
import { ZERO_MONEY } from '../../src/core/index.js';
import {
  type Hearing,
  type HearingEvent,
  type HearingFacts,
  type HearingRecord,
  hearingMachine,
  hearingRecord,
  type ProofOfService,
  type TerminatedHearing,
  terminatedHearing,
} from '../../src/penalty/index.js';
import { replay } from '../../src/workflow/index.js';
import { caseCode, date, handedOver, officer, party, unserved } from './one-case.js';

/*
 * The hearing of the constructed case: asked for on 2024-04-22, announced to the party on 04-23. 04-24, 25, 26, 28 (worked), 29, 30
 * and 05-06 are seven working days, so 05-07 is the first day.
 */
export const hearingFacts: HearingFacts = {
  calendar: chineseCalendar,
  officers: {
    li: officer('li', '李四'),
    wang: officer('wang', '王五'),
    feng: officer('feng', '冯六'),
    chen: officer('chen', '陈七'),
    wei: officer('wei', '魏八'),
    zhao: officer('zhao', '赵一'),
    sun: officer('sun', '孙三', { certificates: [] }),
  },
};

export const requestedHearing: Extract<Hearing, { status: 'requested' }> = {
  status: 'requested',
  on: date('2024-04-22'),
  caseCode,
  line: 'ecologicalEnvironment',
  parties: [{ id: party.id, name: party.name }],
  investigators: ['zhao', 'qian'],
  request: { requestedOn: date('2024-04-22'), receivedOn: date('2024-04-22'), form: 'written' },
  recusals: [],
  pauses: [],
  evidence: [],
};

/** The notice of the hearing, issued and served on given days. */
export const noticeServed = (servedOn: string, issuedOn = servedOn): ProofOfService =>
  handedOver(unserved('hearingNotice', '粤示环听通〔2024〕3号', issuedOn), servedOn);

export const steps = {
  convene: {
    type: 'convene',
    on: date('2024-04-22'),
    panel: { host: 'li', members: ['wang', 'feng'], clerk: 'clerk' },
    appointedBy: '周',
  },
  notify: {
    type: 'notify',
    on: date('2024-04-23'),
    notice: {
      issuedOn: date('2024-04-23'),
      heldOn: date('2024-05-07'),
      place: '第一会议室',
      panelNamed: true,
      recusalRightStated: true,
      preparationStated: true,
      openness: 'public',
    },
    services: [noticeServed('2024-04-23')],
    othersNotified: true,
    feeAsked: ZERO_MONEY,
  },
  announce: {
    type: 'announce',
    on: date('2024-04-24'),
    announcement: {
      cause: '未依法取得排污许可证排放水污染物',
      partyName: party.name,
      heldOn: date('2024-05-07'),
      place: '第一会议室',
    },
  },
  open: {
    type: 'open',
    on: date('2024-05-07'),
    opening: {
      disciplineRead: true,
      partyChecked: true,
      panelAnnounced: true,
      rightsExplained: true,
      recusalAsked: true,
    },
    attendance: { partyPresent: true, agents: [], thirdParties: [], investigators: ['zhao'] },
  },
  examine: {
    type: 'examine',
    on: date('2024-05-07'),
    examination: {
      caseStated: true,
      partyHadFloor: true,
      partyStatement: '已经改正',
      evidence: [
        { title: '现场检查笔录', crossExamined: true },
        { title: '监测报告', crossExamined: true },
      ],
      confidentialShownInPublic: false,
    },
  },
  debate: { type: 'debate', on: date('2024-05-07'), bothHadFloor: true },
  conclude: { type: 'conclude', on: date('2024-05-07'), finalStatementOffered: true },
  sign: {
    type: 'signRecord',
    on: date('2024-05-07'),
    transcript: {
      title: '听证笔录',
      elements: [
        'cause',
        'participants',
        'panelNames',
        'timePlaceManner',
        'proposedPenalty',
        'partyStatement',
      ],
      recording: '录像 007',
      signatures: [
        { name: '陈大文', role: 'party', mark: 'signed' },
        { name: '赵一', role: 'investigator', mark: 'signed' },
      ],
      signedBy: ['li', 'wang', 'feng', 'clerk'],
    },
  },
  report: {
    type: 'report',
    on: date('2024-05-08'),
    report: {
      elements: ['cause', 'participants', 'timePlaceManner', 'course', 'opinion'],
      opinion: '建议维持拟作出的处罚',
      dissents: [],
      dissenting: [],
      signedBy: ['li', 'wang', 'feng'],
      transcriptAttached: true,
    },
  },
} as const satisfies Readonly<Record<string, HearingEvent>>;

export const lawfulHearing: readonly HearingEvent[] = Object.values(steps);

/** The lawful hearing, some of its events changed; what it proves. */
export function recordOf(
  changes: Partial<Record<keyof typeof steps, object>> = {},
  first: object = {},
): HearingRecord {
  const events = Object.entries(steps).map(([name, event]) => ({
    ...event,
    ...changes[name as keyof typeof steps],
  })) as readonly HearingEvent[];
  const result = replay(hearingMachine, { ...requestedHearing, ...first }, events, hearingFacts);
  if (!result.completed || result.state.status !== 'reported')
    throw new Error(JSON.stringify(result));
  return hearingRecord(result.state);
}

/** What a hearing proves that the party gave up on a day. */
export function withdrawnOn(on: string, receivedOn = '2024-04-22'): TerminatedHearing {
  const day = date(receivedOn);
  const { state } = replay(
    hearingMachine,
    {
      ...requestedHearing,
      on: day,
      request: { requestedOn: day, receivedOn: day, form: 'written' },
    },
    [{ type: 'withdraw', on: date(on), by: 'party', document: '撤回听证要求的申请' }],
    hearingFacts,
  );
  if (state.status !== 'terminated') throw new Error(state.status);
  return terminatedHearing(state);
}
