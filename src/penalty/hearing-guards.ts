/* What the law asks before each step of a hearing. A guard that lacks a fact answers `undefined`. */
import {
  earliestEventDay,
  isAfterLastDay,
  isByLastDay,
  type LastDay,
  lastDayOf,
  type WorkingDayCalendar,
} from '../calendar/index.js';
import { everyHolds, isStated, type LocalDate, ZERO_MONEY } from '../core/index.js';
import {
  guangdongHearingMeasure,
  type LegalRule,
  legalRules,
  marketHearingMeasure,
  type PeriodValue,
  penaltyLaw,
  ruleOn,
} from '../law/index.js';
import { certificateOn } from '../registry/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { found } from './acting-officers.js';
import type {
  ConvenedHearing,
  Hearing,
  HearingEvent,
  HearingFacts,
  HearingFile,
  HearingPanel,
  HearingReportElement,
  TranscriptElement,
} from './hearing.js';

type In<Status extends Hearing['status']> = StateOf<Hearing, Status>;
type On<Type extends HearingEvent['type']> = EventOf<HearingEvent, Type>;
type HearingGuard<State, Event> = Guard<State, Event, HearingFacts>;

const isMarket = ({ line }: Pick<HearingFile, 'line'>): boolean => line === 'marketSupervision';

/** In time, or late with its reason stated: the step is not void, and the fault stays on the file. */
const inTimeOrExplained = (
  on: LocalDate,
  lastDay: LastDay | undefined,
  { lateReason = '' }: { readonly lateReason?: string },
): boolean | undefined => (isStated(lateReason) ? true : isByLastDay(on, lastDay));

export const inOrder: HearingGuard<HearingFile, { readonly on: LocalDate }> = {
  id: 'hearing.inOrder',
  label: {
    zh: '不早于收到听证要求和前一步骤',
    en: 'not before the request was received, nor before the step before it',
  },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, { on }) => on >= state.on && on >= state.request.receivedOn,
  inputs: (state, { on }) => ({
    previous: state.on,
    receivedOn: state.request.receivedOn,
    on,
  }),
};

export const requestPutOnRecord: HearingGuard<HearingFile, unknown> = {
  id: 'hearing.requestPutOnRecord',
  label: {
    zh: '以非书面形式提出的听证要求已记入笔录',
    en: 'a request that was not made in writing is put on record',
  },
  basis: [guangdongHearingMeasure(18, 2)],
  reads: 'state',
  test: ({ request: { form, note = '' } }) => form !== 'oral' || isStated(note),
  inputs: ({ request }) => ({ form: request.form }),
};

/** All who sit, the host first. */
const sitting = ({ host, members }: HearingPanel): readonly string[] => [host, ...members];

export function panelIsProper(
  panel: HearingPanel,
  line: string,
  on: LocalDate,
): boolean | undefined {
  const minimum = ruleOn(legalRules.guangdongHearingPanel, on);
  if (minimum.status !== 'inForce') return undefined;
  const people = sitting(panel);
  const distinct = new Set([...people, panel.clerk]);
  return (
    people.every(isStated) &&
    isStated(panel.clerk) &&
    distinct.size === people.length + 1 &&
    people.length >= minimum.value.count &&
    people.length % 2 === 1 &&
    // 市场监督管理行政处罚听证办法 第十一条第一款: one or two members beside the host.
    (line !== 'marketSupervision' || panel.members.length <= 2)
  );
}

export function panelIsCertified(
  panel: HearingPanel,
  on: LocalDate,
  { officers }: Pick<HearingFacts, 'officers'>,
): boolean | undefined {
  return everyHolds(
    sitting(panel).map((id) => {
      const officer = found(officers, id);
      if (officer === undefined) return undefined;
      return officer.personnel !== 'auxiliary' && certificateOn(officer, on).status === 'inForce';
    }),
  );
}

const isIndependent = (panel: HearingPanel, investigators: readonly string[]): boolean =>
  ![...sitting(panel), panel.clerk].some((id) => investigators.includes(id));

const PANEL = {
  proper: {
    id: 'hearing.panelProper',
    label: {
      zh: '听证会组成人员为三人以上单数，设一名主持人，另设书记员',
      en: 'the panel is an odd number of three or more with one host, and a clerk beside it',
    },
    basis: [
      guangdongHearingMeasure(9, 1),
      guangdongHearingMeasure(10, 1),
      guangdongHearingMeasure(11),
      marketHearingMeasure(11, 1),
    ],
    reads: 'event',
  },
  certified: {
    id: 'hearing.panelCertified',
    label: {
      zh: '听证主持人、听证员持有效行政执法证件',
      en: 'host and members hold valid enforcement certificates',
    },
    basis: [guangdongHearingMeasure(9, 2)],
    reads: 'event',
  },
  independent: {
    id: 'hearing.panelIndependent',
    label: {
      zh: '听证主持人、听证员、书记员不是本案调查人员',
      en: 'neither host, member nor clerk investigated the case',
    },
    basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(9, 2), marketHearingMeasure(11, 3)],
    reads: 'event',
  },
} as const;

export const panelProper: HearingGuard<HearingFile, On<'convene'>> = {
  ...PANEL.proper,
  test: ({ line }, { panel, on }) => panelIsProper(panel, line, on),
  inputs: (_state, { panel }) => ({ panel: sitting(panel).join(' '), clerk: panel.clerk }),
};

export const panelCertified: HearingGuard<HearingFile, On<'convene'>> = {
  ...PANEL.certified,
  test: (_state, { panel, on }, facts) => panelIsCertified(panel, on, facts),
  inputs: (_state, { panel, on }) => ({ panel: sitting(panel).join(' '), on }),
};

export const panelIndependent: HearingGuard<HearingFile, On<'convene'>> = {
  ...PANEL.independent,
  test: ({ investigators }, { panel }) => isIndependent(panel, investigators),
  inputs: ({ investigators }, { panel }) => ({
    panel: [...sitting(panel), panel.clerk].join(' '),
    investigators: investigators.join(' '),
  }),
};

export const appointed: HearingGuard<unknown, On<'convene'>> = {
  id: 'hearing.appointed',
  label: { zh: '由行政机关指定', en: 'appointed by the body' },
  basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(9, 2)],
  reads: 'event',
  test: (_state, { appointedBy }) => isStated(appointedBy),
};

/** The last day of a term that runs from the receipt of the request. */
const fromReceipt = (
  rule: LegalRule<PeriodValue>,
  { request }: Pick<HearingFile, 'request'>,
  facts: { readonly calendar: WorkingDayCalendar },
): LastDay | undefined => lastDayOf(rule, request.receivedOn, facts);

/** The stricter of the two terms that name the panel. */
const lastDayToConvene = (state: HearingFile, facts: HearingFacts): LastDay | undefined =>
  fromReceipt(
    isMarket(state)
      ? legalRules.marketHearingPresider
      : legalRules.guangdongHearingPanelAppointment,
    state,
    facts,
  );

export const convenedInTime: HearingGuard<HearingFile, On<'convene'>> = {
  id: 'hearing.convenedInTime',
  label: {
    zh: '收到听证要求之日起五日内确定组成人员（市场监管三个工作日）；逾期的，说明原因',
    en: 'the panel is named within five working days of the request (three in market regulation); where late, the reason is stated',
  },
  basis: [guangdongHearingMeasure(20, 1, 1), marketHearingMeasure(18)],
  reads: 'event',
  test: (state, event, facts) => inTimeOrExplained(event.on, lastDayToConvene(state, facts), event),
  inputs: (state, { on }, facts) => ({ lastDay: lastDayToConvene(state, facts)?.end ?? null, on }),
};

export const noticeComplete: HearingGuard<unknown, On<'notify'>> = {
  id: 'hearing.noticeComplete',
  label: {
    zh: '听证会通知书写明时间、地点、组成人员、申请回避的权利和准备事项',
    en: 'the notice states time, place, panel, the right to challenge it and what to prepare',
  },
  basis: [guangdongHearingMeasure(21), penaltyLaw(64, 1, 2)],
  reads: 'event',
  test: (_state, { notice }) =>
    isStated(notice.place) &&
    notice.panelNamed &&
    notice.recusalRightStated &&
    notice.preparationStated,
  inputs: (_state, { notice }) => ({
    place: notice.place,
    panelNamed: notice.panelNamed,
    recusalRightStated: notice.recusalRightStated,
    preparationStated: notice.preparationStated,
  }),
};

/** The day on which the last of the parties was served. */
export const lastServedOn = ({ services }: Pick<On<'notify'>, 'services'>): LocalDate | undefined =>
  services
    .map(({ servedOn }) => servedOn)
    .sort()
    .at(-1);

export const everyPartyServed: HearingGuard<ConvenedHearing, On<'notify'>> = {
  id: 'hearing.everyPartyServed',
  label: {
    zh: '听证会通知书已送达每一名当事人',
    en: 'the notice of the hearing was served on every party',
  },
  basis: [guangdongHearingMeasure(20, 1, 2), penaltyLaw(64, 1, 2)],
  reads: 'event',
  test: ({ caseCode, parties }, { services, notice, on }) =>
    parties.length > 0 &&
    parties.every(({ id }) => services.some(({ recipient }) => recipient === id)) &&
    services.every(
      (proof) =>
        proof.caseCode === caseCode &&
        proof.document === 'hearingNotice' &&
        proof.servedOn >= notice.issuedOn &&
        proof.servedOn <= on,
    ),
  inputs: ({ parties }, { services }) => ({
    parties: parties.map(({ id }) => id).join(' '),
    served: services.map(({ recipient }) => recipient).join(' '),
  }),
};

export const othersNotified: HearingGuard<unknown, On<'notify'>> = {
  id: 'hearing.othersNotified',
  label: {
    zh: '时间、地点已通知其他听证参加人',
    en: 'the other participants were told time and place',
  },
  basis: [penaltyLaw(64, 1, 2), guangdongHearingMeasure(20, 1, 2)],
  reads: 'event',
  test: (_state, event) => event.othersNotified,
};

export const noticeServedInTime: HearingGuard<HearingFile, On<'notify'>> = {
  id: 'hearing.noticeServedInTime',
  label: {
    zh: '收到听证要求之日起七日内送达通知书；逾期的，说明原因',
    en: 'the notice is served within seven working days of the request; where late, the reason is stated',
  },
  basis: [guangdongHearingMeasure(20, 1, 2), guangdongHearingMeasure(42)],
  reads: 'event',
  test: (state, event, facts) => {
    const servedOn = lastServedOn(event);
    return servedOn === undefined
      ? false
      : inTimeOrExplained(
          servedOn,
          fromReceipt(legalRules.guangdongHearingNoticeService, state, facts),
          event,
        );
  },
  inputs: (state, event, facts) => ({
    servedOn: lastServedOn(event) ?? null,
    lastDay: fromReceipt(legalRules.guangdongHearingNoticeService, state, facts)?.end ?? null,
  }),
};

/**
 * The first day on which the hearing may be held: the later of the Act's, seven working days after the parties were told,
 * and Guangdong's, seven working days after the notice was issued (T27).
 *
 * Basis: 行政处罚法 第六十四条第（二）项, 第八十五条; 广东省行政处罚听证程序实施办法 第二十条第（三）项, 第四十二条.
 *
 * @example
 * // Seven working days lie between, over the holiday of May: 6 to 11 and 13 May 2024.
 * earliestHearingDay({ issuedOn: localDate('2024-04-30'), notifiedOn: localDate('2024-04-30') }, chineseCalendar) // => '2024-05-14'
 */
export function earliestHearingDay(
  { issuedOn, notifiedOn }: { readonly issuedOn: LocalDate; readonly notifiedOn: LocalDate },
  calendar: WorkingDayCalendar,
): LocalDate | undefined {
  const counted = [
    [legalRules.hearingNotice, notifiedOn],
    [legalRules.guangdongHearingEarliest, issuedOn],
  ] as const;
  const days: LocalDate[] = [];
  for (const [rule, day] of counted) {
    const lead = ruleOn(rule, day);
    if (lead.status !== 'inForce') return undefined;
    const first = earliestEventDay(calendar, day, lead.value.count);
    if (!first.ok) return undefined;
    days.push(first.value);
  }
  return days.sort().at(-1);
}

const firstDayOf = (event: On<'notify'>, facts: HearingFacts): LocalDate | undefined => {
  const notifiedOn = lastServedOn(event);
  return notifiedOn === undefined
    ? undefined
    : earliestHearingDay({ issuedOn: event.notice.issuedOn, notifiedOn }, facts.calendar);
};

export const sevenDaysAhead: HearingGuard<unknown, On<'notify'>> = {
  id: 'hearing.sevenDaysAhead',
  label: {
    zh: '举行听证的七日前已通知，且在通知书发出七日后举行',
    en: 'announced seven working days before the hearing, and held seven working days after the notice was issued',
  },
  basis: [
    penaltyLaw(64, 1, 2),
    penaltyLaw(85),
    guangdongHearingMeasure(20, 1, 3),
    guangdongHearingMeasure(42),
  ],
  reads: 'event',
  test: (_state, event, facts) => {
    const first = firstDayOf(event, facts);
    return first === undefined ? undefined : event.notice.heldOn >= first;
  },
  inputs: (_state, event, facts) => ({
    issuedOn: event.notice.issuedOn,
    notifiedOn: lastServedOn(event) ?? null,
    heldOn: event.notice.heldOn,
    firstDay: firstDayOf(event, facts) ?? null,
  }),
};

const CLOSURES: readonly string[] = ['stateSecret', 'tradeSecret', 'personalPrivacy'];

export const opennessLawful: HearingGuard<unknown, On<'notify'>> = {
  id: 'hearing.opennessLawful',
  label: {
    zh: '公开举行，或者涉及国家秘密、商业秘密、个人隐私依法予以保密',
    en: 'open, or closed for state secrets, trade secrets or privacy',
  },
  basis: [penaltyLaw(64, 1, 3), guangdongHearingMeasure(4, 2)],
  reads: 'event',
  test: (_state, { notice }) => notice.openness === 'public' || CLOSURES.includes(notice.openness),
  inputs: (_state, { notice }) => ({ openness: notice.openness }),
};

export const freeOfCharge: HearingGuard<unknown, On<'notify'>> = {
  id: 'hearing.freeOfCharge',
  label: { zh: '当事人不承担组织听证的费用', en: 'the party bears no cost of the hearing' },
  basis: [penaltyLaw(63, 2), guangdongHearingMeasure(40)],
  reads: 'event',
  test: (_state, { feeAsked }) => feeAsked === ZERO_MONEY,
  inputs: (_state, { feeAsked }) => ({ feeAsked }),
};

export const announcementOfThisHearing: HearingGuard<In<'notified'>, On<'announce'>> = {
  id: 'hearing.announcementOfThisHearing',
  label: {
    zh: '公开听证的，公告案由、当事人姓名或者名称、时间和地点',
    en: 'for an open hearing the announcement states cause, party, time and place',
  },
  basis: [guangdongHearingMeasure(20, 1, 4)],
  reads: 'event',
  test: ({ notice, parties }, { announcement: { cause, partyName, heldOn, place } }) =>
    notice.openness === 'public' &&
    isStated(cause) &&
    parties.every(({ name }) => partyName.includes(name)) &&
    heldOn === notice.heldOn &&
    place === notice.place,
  inputs: ({ notice }, { announcement }) => ({
    openness: notice.openness,
    heldOn: announcement.heldOn,
    place: announcement.place,
  }),
};

/** The first day that leaves three working days after a public announcement. */
function earliestOpenDay(
  announcedOn: LocalDate,
  { calendar }: HearingFacts,
): LocalDate | undefined {
  const lead = ruleOn(legalRules.guangdongHearingPublicNotice, announcedOn);
  if (lead.status !== 'inForce') return undefined;
  const first = earliestEventDay(calendar, announcedOn, lead.value.count);
  return first.ok ? first.value : undefined;
}

export const announcedInTime: HearingGuard<In<'notified'>, unknown> = {
  id: 'hearing.announcedInTime',
  label: {
    zh: '公开听证的，在举行三日前公告',
    en: 'an open hearing was announced three working days before it',
  },
  basis: [guangdongHearingMeasure(20, 1, 4), guangdongHearingMeasure(42)],
  reads: 'state',
  test: ({ notice, announcedOn }, _event, facts) => {
    if (notice.openness !== 'public') return true;
    if (announcedOn === undefined) return false;
    const first = earliestOpenDay(announcedOn, facts);
    return first === undefined ? undefined : notice.heldOn >= first;
  },
  inputs: ({ notice, announcedOn }) => ({
    openness: notice.openness,
    announcedOn: announcedOn ?? null,
    heldOn: notice.heldOn,
  }),
};

export const againstThePanel: HearingGuard<ConvenedHearing, On<'requestRecusal'>> = {
  id: 'hearing.againstThePanel',
  label: {
    zh: '申请回避的对象是听证会组成人员或者书记员',
    en: 'the challenge is of host, member or clerk',
  },
  basis: [guangdongHearingMeasure(25)],
  reads: 'event',
  test: ({ panel }, { against }) => [...sitting(panel), panel.clerk].includes(against),
  inputs: (_state, { against, ground }) => ({ against, ground }),
};

const pending = ({ recusals }: Pick<HearingFile, 'recusals'>, against?: string): boolean =>
  recusals.some(
    (one) => one.decision === 'pending' && (against === undefined || one.against === against),
  );

export const recusalPending: HearingGuard<ConvenedHearing, On<'decideRecusal'>> = {
  id: 'hearing.recusalPending',
  label: { zh: '有待决定的回避申请', en: 'a challenge waits for a decision' },
  basis: [guangdongHearingMeasure(25, 3)],
  reads: 'event',
  test: (state, { against }) => pending(state, against),
  inputs: (_state, { against }) => ({ against }),
};

export const rightDecider: HearingGuard<ConvenedHearing, On<'decideRecusal'>> = {
  id: 'hearing.rightDecider',
  label: {
    zh: '主持人的回避由行政机关负责人决定，其他人员的回避由主持人决定',
    en: 'a head of the body decides on the host, the host on everybody else',
  },
  basis: [guangdongHearingMeasure(25, 3), marketHearingMeasure(4, 2)],
  reads: 'event',
  test: ({ panel }, { against, decidedBy, as }) =>
    against === panel.host
      ? as === 'head' && isStated(decidedBy) && decidedBy !== panel.host
      : as === 'host' && decidedBy === panel.host,
  inputs: ({ panel }, { against, decidedBy, as }) => ({
    against,
    host: panel.host,
    decidedBy,
    as,
  }),
};

/** The panel once somebody was replaced. */
export function replaced(
  panel: HearingPanel,
  { against, decision, replacement }: On<'decideRecusal'>,
): HearingPanel {
  if (decision === 'refused') return panel;
  const next = (id: string): string => (id === against ? (replacement ?? '') : id);
  return {
    host: next(panel.host),
    members: panel.members.map(next),
    clerk: next(panel.clerk),
  };
}

export const replacementProper: HearingGuard<ConvenedHearing, On<'decideRecusal'>> = {
  id: 'hearing.replacementProper',
  label: {
    zh: '更换后的听证会仍符合组成要求',
    en: 'with the replacement the panel is still as the law asks',
  },
  basis: [guangdongHearingMeasure(9), penaltyLaw(64, 1, 4)],
  reads: 'event',
  test: ({ panel, line, investigators, recusals }, event, facts) => {
    const next = replaced(panel, event);
    const withdrawn = recusals.filter(({ decision }) => decision === 'withdrawn');
    return everyHolds([
      panelIsProper(next, line, event.on),
      isIndependent(next, investigators),
      !withdrawn.some(({ against }) => [...sitting(next), next.clerk].includes(against)),
      event.decision === 'refused' ? true : panelIsCertified(next, event.on, facts),
    ]);
  },
  inputs: ({ panel }, event) => ({
    panel: sitting(replaced(panel, event)).join(' '),
    replacement: event.replacement ?? null,
  }),
};

export const noRecusalPending: HearingGuard<HearingFile, unknown> = {
  id: 'hearing.noRecusalPending',
  label: { zh: '没有待决定的回避申请', en: 'no challenge waits for a decision' },
  basis: [guangdongHearingMeasure(25, 3), guangdongHearingMeasure(35, 1, 1)],
  reads: 'state',
  test: (state) => !pending(state),
};

export const groundStated: HearingGuard<unknown, { readonly reason: string }> = {
  id: 'hearing.groundStated',
  label: { zh: '写明情形和理由', en: 'the ground and the reason are stated' },
  basis: [guangdongHearingMeasure(35), guangdongHearingMeasure(36)],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
};

export const hostSuspends: HearingGuard<ConvenedHearing, On<'suspend'>> = {
  id: 'hearing.hostSuspends',
  label: { zh: '由听证主持人决定中止', en: 'the host suspends the hearing' },
  basis: [guangdongHearingMeasure(10, 1, 6), guangdongHearingMeasure(36, 1)],
  reads: 'event',
  test: ({ panel }, { decidedBy }) => decidedBy === panel.host,
  inputs: ({ panel }, { decidedBy }) => ({ host: panel.host, decidedBy }),
};

export const endOfPartyDated: HearingGuard<unknown, On<'suspend'>> = {
  id: 'hearing.endOfPartyDated',
  label: {
    zh: '需要确定权利义务承继者的，写明当事人死亡或者终止的日期',
    en: 'where a successor is sought, the day of the death or end of the party is stated',
  },
  basis: [guangdongHearingMeasure(36, 1, 1), guangdongHearingMeasure(37, 1, 1)],
  reads: 'event',
  test: (_state, { ground, partyEndedOn, on }) =>
    ground !== 'successorSought' || (partyEndedOn === undefined ? undefined : partyEndedOn <= on),
  inputs: (_state, { ground, partyEndedOn }) => ({ ground, partyEndedOn: partyEndedOn ?? null }),
};

export const newTimeTold: HearingGuard<
  unknown,
  {
    readonly on: LocalDate;
    readonly heldOn: LocalDate;
    readonly place: string;
    readonly participantsNotified: boolean;
  }
> = {
  id: 'hearing.newTimeTold',
  label: {
    zh: '新的时间、地点已通知听证参加人',
    en: 'the participants were told the new time and place',
  },
  basis: [penaltyLaw(64, 1, 2)],
  reads: 'event',
  test: (_state, { on, heldOn, place, participantsNotified }) =>
    participantsNotified && isStated(place) && heldOn >= on,
  inputs: (_state, { heldOn, place }) => ({ heldOn, place }),
};

export const newTimeNotEarlier: HearingGuard<
  In<'postponed' | 'suspended'>,
  { readonly heldOn: LocalDate }
> = {
  id: 'hearing.newTimeNotEarlier',
  label: { zh: '不早于原定的日期', en: 'not before the day that was fixed first' },
  basis: [penaltyLaw(64, 1, 2), guangdongHearingMeasure(20, 1, 3)],
  reads: 'event',
  test: ({ notice }, { heldOn }) => heldOn >= notice.heldOn,
  inputs: ({ notice }, { heldOn }) => ({ fixed: notice.heldOn, heldOn }),
};

export const withdrawalExpress: HearingGuard<unknown, On<'withdraw'>> = {
  id: 'hearing.withdrawalExpress',
  label: {
    zh: '当事人明确撤回，或者代理人有明确授权',
    en: 'the party withdraws expressly, or its agent has the express power to',
  },
  basis: [guangdongHearingMeasure(19), marketHearingMeasure(15, 3)],
  reads: 'event',
  test: (_state, { by, document, expressPower }) =>
    isStated(document) && (by === 'party' || expressPower),
  inputs: (_state, { by, expressPower }) => ({ by, expressPower: expressPower ?? null }),
};

export const dayHasCome: HearingGuard<In<'notified'>, { readonly on: LocalDate }> = {
  id: 'hearing.dayHasCome',
  label: { zh: '已到通知的听证日期', en: 'the day of the hearing has come' },
  basis: [penaltyLaw(64, 1, 6)],
  reads: 'event',
  test: ({ notice }, { on }) => on >= notice.heldOn,
  inputs: ({ notice }, { on }) => ({ heldOn: notice.heldOn, on }),
};

export const absentWithoutReason: HearingGuard<unknown, On<'recordAbsence'>> = {
  id: 'hearing.absentWithoutReason',
  label: {
    zh: '当事人及其代理人均无正当理由拒不出席',
    en: 'neither the party nor an agent came, without good reason',
  },
  basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37, 1, 2)],
  reads: 'event',
  test: (_state, { nobodyCame, justified }) =>
    everyHolds([nobodyCame, justified === undefined ? undefined : !justified]),
  inputs: (_state, { nobodyCame, justified }) => ({ nobodyCame, justified: justified ?? null }),
};

export const leftWithoutLeave: HearingGuard<unknown, On<'recordLeaving'>> = {
  id: 'hearing.leftWithoutLeave',
  label: { zh: '未经许可中途退出听证', en: 'they left without leave' },
  basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37, 1, 3)],
  reads: 'event',
  test: (_state, { permitted }) => !permitted,
};

export const dissuadedInVain: HearingGuard<unknown, On<'recordDisorder'>> = {
  id: 'hearing.dissuadedInVain',
  label: {
    zh: '扰乱听证秩序且不听劝阻，致使听证无法正常进行',
    en: 'they disturbed the hearing, would not be dissuaded, and it could not go on',
  },
  basis: [guangdongHearingMeasure(37, 1, 4)],
  reads: 'event',
  test: (_state, event) => event.dissuadedInVain && isStated(event.account),
};

const successorDay = (
  { partyEndedOn }: In<'suspended'>,
  facts: HearingFacts,
): LastDay | undefined =>
  partyEndedOn === undefined
    ? undefined
    : lastDayOf(legalRules.guangdongHearingSuccessorWait, partyEndedOn, facts);

export const successorWaitOver: HearingGuard<In<'suspended'>, On<'endWithoutSuccessor'>> = {
  id: 'hearing.successorWaitOver',
  label: {
    zh: '当事人死亡或者终止满三个月，未确定权利义务承继者',
    en: 'three months after the death or end of the party no successor was found',
  },
  basis: [guangdongHearingMeasure(37, 1, 1)],
  reads: 'event',
  test: (state, { on }, facts) =>
    state.ground !== 'successorSought' ? false : isAfterLastDay(on, successorDay(state, facts)),
  inputs: (state, { on }, facts) => ({
    ground: state.ground,
    lastDay: successorDay(state, facts)?.end ?? null,
    on,
  }),
};

export const onTheDayFixed: HearingGuard<In<'notified'>, On<'open'>> = {
  id: 'hearing.onTheDayFixed',
  label: { zh: '在通知的日期举行', en: 'held on the day of the notice' },
  basis: [penaltyLaw(64, 1, 2)],
  reads: 'event',
  test: ({ notice }, { on }) => on === notice.heldOn,
  inputs: ({ notice }, { on }) => ({ heldOn: notice.heldOn, on }),
};

export const openedProperly: HearingGuard<In<'notified'>, On<'open'>> = {
  id: 'hearing.openedProperly',
  label: {
    zh: '宣布纪律，核对当事人，宣布案由和名单，告知权利，询问回避；不公开的，说明理由',
    en: 'discipline, parties, cause and panel, rights and challenges are gone through; a closed hearing is explained',
  },
  basis: [guangdongHearingMeasure(23, 1), guangdongHearingMeasure(24)],
  reads: 'event',
  test: ({ notice }, { opening }) =>
    opening.disciplineRead &&
    opening.partyChecked &&
    opening.panelAnnounced &&
    opening.rightsExplained &&
    opening.recusalAsked &&
    (notice.openness === 'public' || isStated(opening.closureExplained ?? '')),
  inputs: ({ notice }, { opening }) => ({
    openness: notice.openness,
    rightsExplained: opening.rightsExplained,
    recusalAsked: opening.recusalAsked,
  }),
};

export const partyRepresented: HearingGuard<unknown, On<'open'>> = {
  id: 'hearing.partyRepresented',
  label: {
    zh: '当事人或者其代理人到会；代理人一至二名，持写明事项和权限的委托代理书',
    en: 'the party or its agents are there: one or two, with a letter that states matter and powers',
  },
  basis: [penaltyLaw(64, 1, 5), guangdongHearingMeasure(14)],
  reads: 'event',
  test: (_state, { on, attendance: { partyPresent, agents } }) => {
    const most = ruleOn(legalRules.hearingAgents, on);
    if (most.status !== 'inForce') return undefined;
    return (
      (partyPresent || agents.length > 0) &&
      agents.length <= most.value.count &&
      agents.every(({ name, authority, powers }) => [name, authority, powers].every(isStated))
    );
  },
  inputs: (_state, { attendance }) => ({
    partyPresent: attendance.partyPresent,
    agents: attendance.agents.length,
  }),
};

export const thirdPartiesAdmitted: HearingGuard<ConvenedHearing, On<'open'>> = {
  id: 'hearing.thirdPartiesAdmitted',
  label: {
    zh: '第三人与案件处理结果有利害关系，由听证主持人决定其参加',
    en: 'the host admitted each third party, which has an interest in the outcome',
  },
  basis: [guangdongHearingMeasure(12, 1, 2), guangdongHearingMeasure(15, 1)],
  reads: 'event',
  test: ({ panel }, { attendance }) =>
    attendance.thirdParties.every(
      ({ interest, admittedBy }) => isStated(interest) && admittedBy === panel.host,
    ),
  inputs: (_state, { attendance }) => ({ thirdParties: attendance.thirdParties.length }),
};

export const investigatorsPresent: HearingGuard<HearingFile, On<'open'>> = {
  id: 'hearing.investigatorsPresent',
  label: { zh: '案件调查人员到会', en: 'an investigator of the case is there' },
  basis: [penaltyLaw(64, 1, 7), guangdongHearingMeasure(26, 1), marketHearingMeasure(16)],
  reads: 'event',
  test: ({ investigators }, { attendance }) =>
    attendance.investigators.some((id) => investigators.includes(id)),
  inputs: (_state, { attendance }) => ({ investigators: attendance.investigators.join(' ') }),
};

export const caseStatedAndAnswered: HearingGuard<unknown, On<'examine'>> = {
  id: 'hearing.caseStatedAndAnswered',
  label: {
    zh: '调查人员提出事实、证据和处罚建议，当事人可以申辩和质证',
    en: 'the investigators stated facts, evidence and the proposed penalty, and the party could defend itself',
  },
  basis: [penaltyLaw(64, 1, 7), guangdongHearingMeasure(26, 1)],
  reads: 'event',
  test: (_state, { examination: { caseStated, partyHadFloor, evidence } }) =>
    caseStated && partyHadFloor && evidence.length > 0,
  inputs: (_state, { examination }) => ({
    caseStated: examination.caseStated,
    partyHadFloor: examination.partyHadFloor,
    evidence: examination.evidence.length,
  }),
};

export const secretsKept: HearingGuard<In<'opened'>, On<'examine'>> = {
  id: 'hearing.secretsKept',
  label: {
    zh: '依法应当保密的证据不在公开听证时出示',
    en: 'what must be kept secret is not shown at an open hearing',
  },
  basis: [guangdongHearingMeasure(27, 2)],
  reads: 'event',
  test: ({ notice }, { examination }) =>
    !(notice.openness === 'public' && examination.confidentialShownInPublic),
  inputs: ({ notice }, { examination }) => ({
    openness: notice.openness,
    shown: examination.confidentialShownInPublic,
  }),
};

export const bothHadFloor: HearingGuard<unknown, On<'debate'>> = {
  id: 'hearing.bothHadFloor',
  label: {
    zh: '案件调查人员、当事人及其代理人可以发表意见、展开辩论',
    en: 'investigators and party could both speak to the evidence and the case',
  },
  basis: [guangdongHearingMeasure(30, 1)],
  reads: 'event',
  test: (_state, event) => event.bothHadFloor,
};

export const finalStatementOffered: HearingGuard<unknown, On<'conclude'>> = {
  id: 'hearing.finalStatementOffered',
  label: { zh: '当事人有机会进行最后陈述', en: 'the party could make a final statement' },
  basis: [guangdongHearingMeasure(30, 2)],
  reads: 'event',
  test: (_state, event) => event.finalStatementOffered,
};

const lastHearingDay = (
  { request, pauses }: HearingFile,
  facts: HearingFacts,
): LastDay | undefined =>
  lastDayOf(legalRules.guangdongHearingDuration, request.receivedOn, facts, {
    suspensions: pauses,
  });

export const concludedInTime: HearingGuard<HearingFile, On<'conclude'>> = {
  id: 'hearing.concludedInTime',
  label: {
    zh: '收到听证申请之日起三十日内结束，延期、中止不计入；逾期的，说明原因',
    en: 'finished within thirty days of the request, pauses aside; where late, the reason is stated',
  },
  basis: [guangdongHearingMeasure(38, 1)],
  reads: 'event',
  test: (state, event, facts) => inTimeOrExplained(event.on, lastHearingDay(state, facts), event),
  inputs: (state, { on }, facts) => ({ lastDay: lastHearingDay(state, facts)?.end ?? null, on }),
};

const TRANSCRIPT: readonly TranscriptElement[] = [
  'cause',
  'participants',
  'panelNames',
  'timePlaceManner',
  'proposedPenalty',
  'partyStatement',
];

const lacking = <T extends string>(wanted: readonly T[], present: readonly T[]): string =>
  wanted.filter((one) => !present.includes(one)).join(' ');

export const transcriptComplete: HearingGuard<unknown, On<'signRecord'>> = {
  id: 'hearing.transcriptComplete',
  label: { zh: '听证笔录载明法定事项', en: 'the record states what it must' },
  basis: [penaltyLaw(64, 1, 8), guangdongHearingMeasure(31, 2)],
  reads: 'event',
  test: (_state, { transcript }) =>
    isStated(transcript.title) && lacking(TRANSCRIPT, transcript.elements) === '',
  inputs: (_state, { transcript }) => ({ missing: lacking(TRANSCRIPT, transcript.elements) }),
};

export const hearingRecorded: HearingGuard<unknown, On<'signRecord'>> = {
  id: 'hearing.wholeHearingRecorded',
  label: { zh: '听证会全过程音像记录', en: 'the whole hearing was recorded' },
  basis: [guangdongHearingMeasure(31, 1)],
  reads: 'event',
  test: (_state, { transcript }) => isStated(transcript.recording),
};

export const transcriptChecked: HearingGuard<unknown, On<'signRecord'>> = {
  id: 'hearing.transcriptChecked',
  label: {
    zh: '笔录经核对后签字或者盖章；当事人或者其代理人拒绝的，由主持人注明',
    en: 'the participants checked and signed; the host noted the refusal of the party or its agent',
  },
  basis: [penaltyLaw(64, 1, 8), guangdongHearingMeasure(31, 3)],
  reads: 'event',
  test: (_state, { transcript: { signatures } }) =>
    signatures.some(({ role }) => role === 'party' || role === 'agent') &&
    signatures.some(({ role }) => role === 'investigator') &&
    signatures.every(({ role, mark }) =>
      role === 'party' || role === 'agent'
        ? mark === 'signed' || mark === 'refusalNotedByHost'
        : mark !== 'none',
    ),
  inputs: (_state, { transcript }) => ({
    signatures: transcript.signatures.map(({ role, mark }) => `${role}:${mark}`).join(' '),
  }),
};

export const transcriptSignedByPanel: HearingGuard<ConvenedHearing, On<'signRecord'>> = {
  id: 'hearing.transcriptSignedByPanel',
  label: {
    zh: '听证会组成人员和书记员签字',
    en: 'host, members and clerk signed the record',
  },
  basis: [guangdongHearingMeasure(31, 4)],
  reads: 'event',
  test: ({ panel }, { transcript }) =>
    [...sitting(panel), panel.clerk].every((id) => transcript.signedBy.includes(id)),
  inputs: ({ panel }, { transcript }) => ({
    missing: lacking([...sitting(panel), panel.clerk], transcript.signedBy),
  }),
};

const REPORT: readonly HearingReportElement[] = [
  'cause',
  'participants',
  'timePlaceManner',
  'course',
  'opinion',
];

export const reportComplete: HearingGuard<ConvenedHearing, On<'report'>> = {
  id: 'hearing.reportComplete',
  label: {
    zh: '听证报告书内容齐全，连同笔录报告负责人，不同意见如实报告',
    en: 'the report is complete, goes to the head with the record, and reports every dissent',
  },
  basis: [guangdongHearingMeasure(32)],
  reads: 'event',
  test: ({ panel }, { report }) =>
    lacking(REPORT, report.elements) === '' &&
    isStated(report.opinion) &&
    report.transcriptAttached &&
    report.dissenting.every(
      (id) =>
        sitting(panel).includes(id) &&
        report.dissents.some(({ member, opinion }) => member === id && isStated(opinion)),
    ),
  inputs: (_state, { report }) => ({
    missing: lacking(REPORT, report.elements),
    dissenting: report.dissenting.join(' '),
  }),
};

export const reportSigned: HearingGuard<ConvenedHearing, On<'report'>> = {
  id: 'hearing.reportSigned',
  label: {
    zh: '听证主持人在报告上签名；市场监管的，听证员也签名',
    en: 'the host signed the report, in market regulation the members too',
  },
  basis: [guangdongHearingMeasure(32, 1), marketHearingMeasure(29, 1)],
  reads: 'event',
  test: (state, { report }) =>
    (isMarket(state) ? sitting(state.panel) : [state.panel.host]).every((id) =>
      report.signedBy.includes(id),
    ),
  inputs: (_state, { report }) => ({ signedBy: report.signedBy.join(' ') }),
};

export const reportInTime: HearingGuard<In<'recorded'>, On<'report'>> = {
  id: 'hearing.reportInTime',
  label: {
    zh: '市场监管的，听证结束后五个工作日内报告；逾期的，说明原因',
    en: 'in market regulation within five working days of the end; where late, the reason is stated',
  },
  basis: [marketHearingMeasure(29, 1)],
  reads: 'event',
  test: (state, event, facts) =>
    isMarket(state)
      ? inTimeOrExplained(
          event.on,
          lastDayOf(legalRules.marketHearingReport, state.concludedOn, facts),
          event,
        )
      : true,
  inputs: ({ concludedOn }, { on }) => ({ concludedOn, on }),
};
