/*
 * 听证程序: 行政处罚法 第六十四条; 广东省行政处罚听证程序实施办法 第四章至第六章. What each step needs stands in `hearing-guards.ts`. The
 * Guangdong measure applies to every body in the province; market regulation adds its own terms.
 */
import type { Span } from '../calendar/index.js';
import type { LocalDate } from '../core/index.js';
import {
  guangdongHearingMeasure,
  type LegalRule,
  legalRules,
  marketHearingMeasure,
  type PeriodValue,
  penaltyLaw,
} from '../law/index.js';
import { machineFor, type StateOf } from '../workflow/index.js';
import type {
  ConcludedHearing,
  ConvenedHearing,
  Hearing,
  HearingEvent,
  HearingFacts,
  HearingFile,
  HearingTerminationGround,
  LateHearingStep,
  NotifiedHearing,
} from './hearing.js';
import { parseHearing } from './hearing.schema.js';
import * as guard from './hearing-guards.js';

type In<Status extends Hearing['status']> = StateOf<Hearing, Status>;

const { edge, machine } = machineFor<Hearing, HearingEvent, HearingFacts>();
const { inOrder } = guard;

const fileOf = ({
  on,
  caseCode,
  line,
  parties,
  investigators,
  request,
  recusals,
  pauses,
  evidence,
  lateSteps,
}: HearingFile): HearingFile => ({
  on,
  caseCode,
  line,
  parties,
  investigators,
  request,
  recusals,
  pauses,
  evidence,
  ...(lateSteps === undefined ? {} : { lateSteps }),
});

/** The file with the reason of a late step; without one, as it is. */
const withLateness = (
  { lateSteps = [] }: HearingFile,
  { type, on, lateReason }: Extract<HearingEvent, { readonly type: LateHearingStep['step'] }>,
): Pick<HearingFile, 'lateSteps'> =>
  lateReason === undefined
    ? {}
    : { lateSteps: [...lateSteps, { step: type, on, reason: lateReason }] };

const notifiedPart = (state: NotifiedHearing): NotifiedHearing => ({
  ...fileOf(state),
  panel: state.panel,
  convenedOn: state.convenedOn,
  notice: state.notice,
  notifiedOn: state.notifiedOn,
  ...(state.announcedOn === undefined ? {} : { announcedOn: state.announcedOn }),
});

const terminated = (
  state: HearingFile,
  on: LocalDate,
  ground: HearingTerminationGround,
): In<'terminated'> => ({ ...fileOf(state), status: 'terminated', on, endedOn: on, ground });

/** 延期、中止的时间: the days up to the new day of the hearing (第三十八条第一款). */
const paused = (state: HearingFile, from: LocalDate, heldOn: LocalDate): readonly Span[] => [
  ...state.pauses,
  { from, until: heldOn },
];

const again = (
  state: NotifiedHearing,
  from: LocalDate,
  {
    on,
    heldOn,
    place,
  }: { readonly on: LocalDate; readonly heldOn: LocalDate; readonly place: string },
): In<'notified'> => ({
  ...notifiedPart(state),
  status: 'notified',
  on,
  notice: { ...state.notice, heldOn, place },
  pauses: paused(state, from, heldOn),
});

const withRecusal = (
  state: HearingFile,
  { on, against, ground }: Extract<HearingEvent, { readonly type: 'requestRecusal' }>,
): Pick<HearingFile, 'on' | 'recusals'> => ({
  on,
  recusals: [...state.recusals, { against, ground, requestedOn: on, decision: 'pending' }],
});

const withDecision = (
  state: ConvenedHearing,
  event: Extract<HearingEvent, { readonly type: 'decideRecusal' }>,
): Pick<ConvenedHearing, 'on' | 'recusals' | 'panel'> => ({
  on: event.on,
  panel: guard.replaced(state.panel, event),
  recusals: state.recusals.map((one) =>
    one.against === event.against && one.decision === 'pending'
      ? { ...one, decision: event.decision }
      : one,
  ),
});

const term = (id: string, zh: string, en: string, rule: LegalRule<PeriodValue>) => ({
  id: `hearing.${id}`,
  label: { zh, en },
  rule,
});
const receivedOn = ({ request }: HearingFile): LocalDate => request.receivedOn;
const inMarket = (
  { line }: Pick<HearingFile, 'line'>,
  day: LocalDate | undefined,
): LocalDate | undefined => (line === 'marketSupervision' ? day : undefined);

const panelTerms = [
  {
    ...term(
      'panelTerm',
      '确定听证会组成人员',
      'panel named',
      legalRules.guangdongHearingPanelAppointment,
    ),
    start: receivedOn,
  },
  {
    ...term('marketPresiderTerm', '确定听证主持人', 'host named', legalRules.marketHearingPresider),
    start: (state: HearingFile) => inMarket(state, receivedOn(state)),
  },
];
const noticeTerm = {
  ...term(
    'noticeTerm',
    '送达听证会通知书',
    'notice of the hearing served',
    legalRules.guangdongHearingNoticeService,
  ),
  start: receivedOn,
};
const wholeTerm = {
  ...term('term', '听证会结束', 'hearing finished', legalRules.guangdongHearingDuration),
  start: receivedOn,
  suspensions: ({ pauses }: HearingFile) => pauses,
};
const reportTerm = {
  ...term(
    'marketReportTerm',
    '撰写听证报告',
    'report of the hearing written',
    legalRules.marketHearingReport,
  ),
  start: (state: ConcludedHearing) => inMarket(state, state.concludedOn),
};

const openStatuses = [
  'requested',
  'convened',
  'notified',
  'postponed',
  'suspended',
  'opened',
  'examined',
  'debated',
] as const;
const inSession = ['opened', 'examined', 'debated'] as const;
const noticeForm = { zh: '听证会通知书', en: 'notice of the hearing' };
const endForm = { zh: '终止听证通知书', en: 'notice that the hearing is ended' };

/**
 * 听证程序: a hearing from the request to the report.
 *
 * Basis: 行政处罚法 第六十四条; 广东省行政处罚听证程序实施办法; 市场监督管理行政处罚听证办法.
 */
export const hearingMachine = machine({
  id: 'penalty/hearing',
  label: { zh: '行政处罚听证', en: 'hearing on a penalty' },
  schema: 1,
  initial: 'requested',
  actors: {
    body: { zh: '行政机关', en: 'enforcement body' },
    head: { zh: '行政机关负责人', en: 'head of the body' },
    host: { zh: '听证主持人', en: 'host of the hearing' },
    clerk: { zh: '书记员', en: 'clerk' },
    investigators: { zh: '案件调查人员', en: 'investigators' },
    party: { zh: '当事人', en: 'party' },
    clock: { zh: '期限届满', en: 'end of a term' },
  },
  states: {
    requested: {
      label: { zh: '已要求听证', en: 'requested' },
      deadlines: [...panelTerms, noticeTerm, wholeTerm],
    },
    convened: {
      label: { zh: '组成人员已确定', en: 'panel named' },
      deadlines: [
        {
          ...term(
            'marketFileTransferTerm',
            '移交案件材料',
            'file handed to the host',
            legalRules.marketHearingFileTransfer,
          ),
          start: (state) => inMarket(state, state.convenedOn),
        },
        noticeTerm,
        wholeTerm,
      ],
    },
    notified: { label: { zh: '已通知听证', en: 'notified' }, deadlines: [wholeTerm] },
    postponed: { label: { zh: '延期听证', en: 'postponed' } },
    suspended: {
      label: { zh: '中止听证', en: 'suspended' },
      deadlines: [
        {
          ...term(
            'successorWait',
            '等待权利义务承继者',
            'wait for a successor',
            legalRules.guangdongHearingSuccessorWait,
          ),
          start: ({ partyEndedOn }) => partyEndedOn,
        },
      ],
    },
    opened: { label: { zh: '听证会开始', en: 'opened' }, deadlines: [wholeTerm] },
    examined: { label: { zh: '调查阶段终结', en: 'examined' }, deadlines: [wholeTerm] },
    debated: { label: { zh: '辩论终结', en: 'debated' }, deadlines: [wholeTerm] },
    concluded: { label: { zh: '听证会结束', en: 'concluded' }, deadlines: [reportTerm] },
    recorded: { label: { zh: '笔录已核对签字', en: 'record signed' }, deadlines: [reportTerm] },
    reported: { label: { zh: '已提交听证报告', en: 'reported' }, final: true },
    terminated: { label: { zh: '终止听证', en: 'ended without being held' }, final: true },
  },
  edges: [
    edge({
      id: 'convene',
      from: 'requested',
      on: 'convene',
      to: 'convened',
      label: { zh: '确定听证会组成人员', en: 'name the panel' },
      actor: 'head',
      basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(9), guangdongHearingMeasure(20, 1, 1)],
      guards: [
        inOrder,
        guard.requestPutOnRecord,
        guard.appointed,
        guard.panelProper,
        guard.panelCertified,
        guard.panelIndependent,
        guard.convenedInTime,
      ],
      documents: [{ zh: '指定听证人员审批表', en: 'appointment of the panel' }],
      apply: (state, event) => ({
        ...state,
        ...withLateness(state, event),
        status: 'convened',
        on: event.on,
        panel: event.panel,
        convenedOn: event.on,
      }),
    }),
    edge({
      id: 'notify',
      from: 'convened',
      on: 'notify',
      to: 'notified',
      label: { zh: '送达听证会通知书', en: 'serve the notice of the hearing' },
      actor: 'body',
      basis: [penaltyLaw(64, 1, 2), guangdongHearingMeasure(20), guangdongHearingMeasure(21)],
      guards: [
        inOrder,
        guard.noticeComplete,
        guard.everyPartyServed,
        guard.othersNotified,
        guard.noticeServedInTime,
        guard.sevenDaysAhead,
        guard.opennessLawful,
        guard.freeOfCharge,
      ],
      documents: [noticeForm, { zh: '送达回证', en: 'proof of service' }],
      apply: (state, event) => ({
        ...state,
        ...withLateness(state, event),
        status: 'notified',
        on: event.on,
        notice: event.notice,
        notifiedOn: guard.lastServedOn(event) ?? event.on,
      }),
    }),
    edge({
      id: 'announce',
      from: 'notified',
      on: 'announce',
      to: 'notified',
      label: { zh: '公告听证', en: 'announce the hearing' },
      actor: 'body',
      basis: [guangdongHearingMeasure(20, 1, 4)],
      guards: [inOrder, guard.announcementOfThisHearing],
      documents: [{ zh: '听证公告', en: 'announcement of the hearing' }],
      apply: (state, { on }) => ({ ...state, on, announcedOn: on }),
    }),
    edge({
      id: 'requestRecusal',
      from: 'notified',
      on: 'requestRecusal',
      to: 'notified',
      label: { zh: '申请回避', en: 'challenge somebody' },
      actor: 'party',
      basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(25)],
      guards: [inOrder, guard.againstThePanel],
      apply: (state, event) => ({ ...state, ...withRecusal(state, event) }),
    }),
    edge({
      id: 'decideRecusal',
      from: 'notified',
      on: 'decideRecusal',
      to: 'notified',
      label: { zh: '决定回避申请', en: 'decide the challenge' },
      actor: 'head',
      basis: [guangdongHearingMeasure(25, 3)],
      guards: [inOrder, guard.recusalPending, guard.rightDecider, guard.replacementProper],
      documents: [{ zh: '回避决定书', en: 'decision on the challenge' }],
      apply: (state, event) => ({ ...state, ...withDecision(state, event) }),
    }),
    edge({
      id: 'requestRecusalInSession',
      from: 'opened',
      on: 'requestRecusal',
      to: 'opened',
      label: { zh: '当场申请回避', en: 'challenge somebody at the hearing' },
      actor: 'party',
      basis: [guangdongHearingMeasure(24), guangdongHearingMeasure(25)],
      guards: [inOrder, guard.againstThePanel],
      apply: (state, event) => ({ ...state, ...withRecusal(state, event) }),
    }),
    edge({
      id: 'decideRecusalInSession',
      from: 'opened',
      on: 'decideRecusal',
      to: 'opened',
      label: { zh: '当场决定回避申请', en: 'decide the challenge at the hearing' },
      actor: 'head',
      basis: [guangdongHearingMeasure(25, 3)],
      guards: [inOrder, guard.recusalPending, guard.rightDecider, guard.replacementProper],
      documents: [{ zh: '回避决定书', en: 'decision on the challenge' }],
      apply: (state, event) => ({ ...state, ...withDecision(state, event) }),
    }),
    edge({
      id: 'postpone',
      from: ['notified', 'opened'],
      on: 'postpone',
      to: 'postponed',
      label: { zh: '延期举行听证', en: 'postpone the hearing' },
      actor: 'body',
      basis: [guangdongHearingMeasure(35)],
      guards: [inOrder, guard.groundStated],
      documents: [{ zh: '延期听证通知书', en: 'notice of postponement' }],
      apply: (state, { on }) => ({
        ...notifiedPart(state),
        status: 'postponed',
        on,
        postponedFrom: state.notice.heldOn,
      }),
    }),
    edge({
      id: 'reschedule',
      from: 'postponed',
      on: 'reschedule',
      to: 'notified',
      label: { zh: '通知新的听证时间', en: 'fix the new day' },
      actor: 'body',
      basis: [penaltyLaw(64, 1, 2), guangdongHearingMeasure(35)],
      guards: [inOrder, guard.newTimeTold, guard.newTimeNotEarlier],
      documents: [noticeForm],
      apply: (state, event) => again(state, state.postponedFrom, event),
    }),
    edge({
      id: 'suspend',
      from: ['notified', 'opened', 'examined', 'debated'],
      on: 'suspend',
      to: 'suspended',
      label: { zh: '中止听证', en: 'suspend the hearing' },
      actor: 'host',
      basis: [guangdongHearingMeasure(28), guangdongHearingMeasure(36, 1)],
      guards: [inOrder, guard.groundStated, guard.hostSuspends, guard.endOfPartyDated],
      documents: [{ zh: '中止听证通知书', en: 'notice of suspension' }],
      apply: (state, { on, ground, partyEndedOn }) => ({
        ...notifiedPart(state),
        status: 'suspended',
        on,
        suspendedOn: on,
        ground,
        ...(partyEndedOn === undefined ? {} : { partyEndedOn }),
      }),
    }),
    edge({
      id: 'resume',
      from: 'suspended',
      on: 'resume',
      to: 'notified',
      label: { zh: '恢复听证', en: 'resume the hearing' },
      actor: 'host',
      basis: [guangdongHearingMeasure(36, 2)],
      guards: [inOrder, guard.newTimeTold, guard.newTimeNotEarlier],
      documents: [{ zh: '恢复听证通知书', en: 'notice that the hearing resumes' }],
      apply: (state, event) => again(state, state.suspendedOn, event),
    }),
    edge({
      id: 'withdraw',
      from: openStatuses,
      on: 'withdraw',
      to: 'terminated',
      label: { zh: '撤回听证要求', en: 'withdraw the request' },
      actor: 'party',
      basis: [guangdongHearingMeasure(19), guangdongHearingMeasure(37, 1, 5)],
      guards: [inOrder, guard.withdrawalExpress],
      documents: [endForm],
      apply: (state, { on }) => terminated(state, on, 'withdrawn'),
    }),
    edge({
      id: 'recordAbsence',
      from: 'notified',
      on: 'recordAbsence',
      to: 'terminated',
      label: { zh: '无正当理由拒不出席', en: 'nobody came' },
      actor: 'host',
      basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37, 1, 2)],
      guards: [inOrder, guard.dayHasCome, guard.announcedInTime, guard.absentWithoutReason],
      documents: [endForm],
      apply: (state, { on }) => terminated(state, on, 'absent'),
    }),
    edge({
      id: 'recordLeaving',
      from: inSession,
      on: 'recordLeaving',
      to: 'terminated',
      label: { zh: '未经许可中途退出', en: 'they left without leave' },
      actor: 'host',
      basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37, 1, 3)],
      guards: [inOrder, guard.leftWithoutLeave],
      documents: [endForm],
      apply: (state, { on }) => terminated(state, on, 'leftWithoutLeave'),
    }),
    edge({
      id: 'recordDisorder',
      from: inSession,
      on: 'recordDisorder',
      to: 'terminated',
      label: { zh: '扰乱秩序，听证无法进行', en: 'the hearing was disturbed and could not go on' },
      actor: 'host',
      basis: [guangdongHearingMeasure(37, 1, 4)],
      guards: [inOrder, guard.dissuadedInVain],
      documents: [endForm],
      apply: (state, { on }) => terminated(state, on, 'disorder'),
    }),
    edge({
      id: 'endWithoutSuccessor',
      from: 'suspended',
      on: 'endWithoutSuccessor',
      to: 'terminated',
      label: { zh: '未确定权利义务承继者', en: 'no successor was found' },
      actor: 'clock',
      basis: [guangdongHearingMeasure(37, 1, 1)],
      guards: [inOrder, guard.successorWaitOver],
      documents: [endForm],
      apply: (state, { on }) => terminated(state, on, 'noSuccessor'),
    }),
    edge({
      id: 'open',
      from: 'notified',
      on: 'open',
      to: 'opened',
      label: { zh: '宣布听证会开始', en: 'open the hearing' },
      actor: 'host',
      basis: [guangdongHearingMeasure(23), guangdongHearingMeasure(24)],
      guards: [
        inOrder,
        guard.onTheDayFixed,
        guard.announcedInTime,
        guard.noRecusalPending,
        guard.openedProperly,
        guard.partyRepresented,
        guard.thirdPartiesAdmitted,
        guard.investigatorsPresent,
      ],
      apply: (state, { on, attendance }) => ({ ...state, status: 'opened', on, attendance }),
    }),
    edge({
      id: 'examine',
      from: 'opened',
      on: 'examine',
      to: 'examined',
      label: { zh: '听证会调查、质证', en: 'examine the case and the evidence' },
      actor: 'investigators',
      basis: [penaltyLaw(64, 1, 7), guangdongHearingMeasure(26), guangdongHearingMeasure(27)],
      guards: [inOrder, guard.noRecusalPending, guard.caseStatedAndAnswered, guard.secretsKept],
      apply: (state, { on, examination }) => ({
        ...state,
        status: 'examined',
        on,
        evidence: [...state.evidence, ...examination.evidence],
      }),
    }),
    edge({
      id: 'debate',
      from: 'examined',
      on: 'debate',
      to: 'debated',
      label: { zh: '辩论', en: 'debate' },
      actor: 'host',
      basis: [guangdongHearingMeasure(30, 1)],
      guards: [inOrder, guard.bothHadFloor],
      apply: (state, { on }) => ({ ...state, status: 'debated', on }),
    }),
    edge({
      id: 'conclude',
      from: 'debated',
      on: 'conclude',
      to: 'concluded',
      label: {
        zh: '最后陈述，宣布听证会结束',
        en: 'hear the final statement and close the hearing',
      },
      actor: 'host',
      basis: [guangdongHearingMeasure(30, 2), guangdongHearingMeasure(10, 1, 6)],
      guards: [inOrder, guard.finalStatementOffered, guard.concludedInTime],
      apply: (state, event) => ({
        ...state,
        ...withLateness(state, event),
        status: 'concluded',
        on: event.on,
        concludedOn: event.on,
      }),
    }),
    edge({
      id: 'signRecord',
      from: 'concluded',
      on: 'signRecord',
      to: 'recorded',
      label: { zh: '核对、签署听证笔录', en: 'check and sign the record' },
      actor: 'clerk',
      basis: [penaltyLaw(64, 1, 8), guangdongHearingMeasure(31)],
      guards: [
        inOrder,
        guard.transcriptComplete,
        guard.hearingRecorded,
        guard.transcriptChecked,
        guard.transcriptSignedByPanel,
      ],
      documents: [{ zh: '听证笔录', en: 'record of the hearing' }],
      apply: (state, { on, transcript }) => ({ ...state, status: 'recorded', on, transcript }),
    }),
    edge({
      id: 'report',
      from: 'recorded',
      on: 'report',
      to: 'reported',
      label: { zh: '提交听证报告书', en: 'report the hearing' },
      actor: 'host',
      basis: [guangdongHearingMeasure(32), marketHearingMeasure(29), marketHearingMeasure(30)],
      guards: [inOrder, guard.reportComplete, guard.reportSigned, guard.reportInTime],
      documents: [{ zh: '听证报告书', en: 'report of the hearing' }],
      apply: (state, event) => ({
        ...state,
        ...withLateness(state, event),
        status: 'reported',
        on: event.on,
        report: event.report,
      }),
    }),
  ],
  parseState: parseHearing,
});
