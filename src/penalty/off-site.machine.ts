/* 非现场执法程序: 行政处罚法 第四十一条; going on site: 广东省优化营商环境条例 第四十九条. */
import { endOfPeriod, isAfterLastDay, type LastDay } from '../calendar/index.js';
import { everyHolds, isStated, type LegalBasis, type LocalDate } from '../core/index.js';
import {
  guangdongBusinessMeasure,
  guangdongOffSiteMeasure,
  legalRules,
  penaltyLaw,
  statuteOn,
} from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { type OfficersActing, officersInputs, officersVerdict } from './acting-officers.js';
import type {
  DeviceFile,
  InformedOffSite,
  MonitoringDevice,
  MonitoringDeviceEvent,
  OffSiteEvent,
  OffSiteFacts,
  OffSiteFile,
  OffSiteRecord,
} from './off-site.js';
import { parseMonitoringDevice, parseOffSiteRecord } from './off-site.schema.js';

const article41 = (paragraph: number): LegalBasis => penaltyLaw(41, paragraph);

type DeviceGuard<State, Event> = Guard<State, Event, unknown>;
type DeviceOn<Type extends MonitoringDeviceEvent['type']> = EventOf<MonitoringDeviceEvent, Type>;
type RecordGuard<State, Event> = Guard<State, Event, OffSiteFacts>;
type RecordOn<Type extends OffSiteEvent['type']> = EventOf<OffSiteEvent, Type>;

const inOrder: Guard<{ readonly on: LocalDate }, { readonly on: LocalDate }, unknown> = {
  id: 'offSite.inOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (state, { on }) => on >= state.on,
  inputs: (state, { on }) => ({ previous: state.on, on }),
};

const reasonGiven: Guard<unknown, { readonly reason: string }, unknown> = {
  id: 'offSite.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
};

const authorityRank = ({ law }: LegalBasis, on: LocalDate): string | undefined => {
  const found = statuteOn(law, on);
  return found.status === 'inForce' ? found.statute.rank : undefined;
};

const lawfulAuthority: DeviceGuard<DeviceFile, DeviceOn<'passLegalReview'>> = {
  id: 'offSite.lawfulAuthority',
  label: {
    zh: '依照法律、行政法规规定利用监控设备',
    en: 'a law or an administrative regulation provides for the device',
  },
  basis: [article41(1)],
  reads: 'event',
  test: ({ authority }, { on }) => {
    const rank = authorityRank(authority, on);
    return rank === undefined ? undefined : rank === 'law' || rank === 'administrativeRegulation';
  },
  inputs: ({ authority }, { on }) => ({
    law: authority.law,
    rank: authorityRank(authority, on) ?? null,
  }),
};

const reviewed: DeviceGuard<unknown, { readonly reviewer: string }> = {
  id: 'offSite.reviewerNamed',
  label: { zh: '有审核人员', en: 'somebody reviewed it' },
  basis: [article41(1)],
  reads: 'event',
  test: (_state, { reviewer }) => isStated(reviewer),
};

const technicallySound: DeviceGuard<unknown, DeviceOn<'passTechnicalReview'>> = {
  id: 'offSite.technicallySound',
  label: {
    zh: '设备符合标准、设置合理、标志明显',
    en: 'the device meets the standard, is reasonably placed and clearly marked',
  },
  basis: [article41(1)],
  reads: 'event',
  test: (_state, { finding }) =>
    everyHolds([finding.meetsStandard, finding.reasonablyPlaced, finding.clearlyMarked]),
  inputs: (_state, { finding }) => ({
    meetsStandard: finding.meetsStandard ?? null,
    reasonablyPlaced: finding.reasonablyPlaced ?? null,
    clearlyMarked: finding.clearlyMarked ?? null,
  }),
};

const everyPlaceAnnounced: DeviceGuard<DeviceFile, DeviceOn<'announcePlaces'>> = {
  id: 'offSite.everyPlaceAnnounced',
  label: {
    zh: '设置地点全部向社会公布',
    en: 'every place of the device is announced to the public',
  },
  basis: [article41(1)],
  reads: 'event',
  test: ({ places }, event) =>
    isStated(event.channel) &&
    places.length > 0 &&
    places.every((place) => event.places.includes(place)),
  inputs: ({ places }, event) => ({
    places: places.join('、'),
    announced: event.places.join('、'),
  }),
};

const devices = machineFor<MonitoringDevice, MonitoringDeviceEvent, unknown>();

const deviceFile = ({
  on,
  device,
  body,
  authority,
  places,
  legallyReviewedOn,
  technicallyReviewedOn,
}: DeviceFile): DeviceFile => ({
  on,
  device,
  body,
  authority,
  places,
  ...(legallyReviewedOn === undefined ? {} : { legallyReviewedOn }),
  ...(technicallyReviewedOn === undefined ? {} : { technicallyReviewedOn }),
});

/**
 * 监控设备程序: a device from the proposal to its use and removal.
 *
 * Basis: 行政处罚法 第四十一条第一款, 第四十七条.
 */
export const monitoringDeviceMachine = devices.machine({
  id: 'penalty/monitoring-device',
  label: { zh: '电子技术监控设备', en: 'electronic monitoring device' },
  schema: 1,
  initial: 'proposed',
  actors: {
    body: { zh: '行政机关', en: 'enforcement body' },
    legalReviewer: { zh: '法制审核机构', en: 'legal reviewer' },
    technicalReviewer: { zh: '技术审核机构', en: 'technical reviewer' },
  },
  states: {
    proposed: { label: { zh: '拟设置', en: 'proposed' } },
    rejected: { label: { zh: '审核不通过', en: 'rejected' }, final: true },
    announced: {
      label: { zh: '设置地点已公布', en: 'places announced' },
      deadlines: [
        {
          id: 'offSite.announcementBeforeUse',
          label: { zh: '公布满三十日后启用', en: 'announced thirty days before use' },
          rule: legalRules.guangdongDeviceAnnouncement,
          start: ({ announcedOn }) => announcedOn,
        },
      ],
    },
    inUse: { label: { zh: '已启用', en: 'in use' } },
    removed: { label: { zh: '已停用', en: 'removed' }, final: true },
  },
  evidence: {
    legalReview: {
      label: { zh: '法制审核通过', en: 'the legal review passed' },
      basis: [article41(1)],
      present: ({ legallyReviewedOn }) => legallyReviewedOn !== undefined,
    },
    technicalReview: {
      label: { zh: '技术审核通过', en: 'the technical review passed' },
      basis: [article41(1)],
      present: ({ technicallyReviewedOn }) => technicallyReviewedOn !== undefined,
    },
  },
  edges: [
    devices.edge({
      id: 'passLegalReview',
      from: 'proposed',
      on: 'passLegalReview',
      to: 'proposed',
      label: { zh: '法制审核通过', en: 'pass the legal review' },
      actor: 'legalReviewer',
      basis: [article41(1)],
      guards: [inOrder, reviewed, lawfulAuthority],
      yields: ['legalReview'],
      documents: [{ zh: '监控设备法制审核意见', en: 'legal opinion on the device' }],
      apply: (state, { on }) => ({ ...state, on, legallyReviewedOn: on }),
    }),
    devices.edge({
      id: 'passTechnicalReview',
      from: 'proposed',
      on: 'passTechnicalReview',
      to: 'proposed',
      label: { zh: '技术审核通过', en: 'pass the technical review' },
      actor: 'technicalReviewer',
      basis: [article41(1)],
      guards: [inOrder, reviewed, technicallySound],
      yields: ['technicalReview'],
      documents: [{ zh: '监控设备技术审核意见', en: 'technical opinion on the device' }],
      apply: (state, { on }) => ({ ...state, on, technicallyReviewedOn: on }),
    }),
    devices.edge({
      id: 'reject',
      from: 'proposed',
      on: 'reject',
      to: 'rejected',
      label: { zh: '审核不通过', en: 'reject the device' },
      actor: 'body',
      basis: [article41(1)],
      guards: [inOrder, reasonGiven],
      apply: (state, { on, reason }) => ({ ...deviceFile(state), status: 'rejected', on, reason }),
    }),
    devices.edge({
      id: 'announcePlaces',
      from: 'proposed',
      on: 'announcePlaces',
      to: 'announced',
      label: { zh: '向社会公布设置地点', en: 'announce its places' },
      actor: 'body',
      basis: [article41(1), guangdongOffSiteMeasure],
      evidence: ['legalReview', 'technicalReview'],
      guards: [inOrder, everyPlaceAnnounced],
      documents: [{ zh: '监控设备设置公告', en: 'announcement of the device' }],
      apply: (state, { on, channel }) => ({
        ...state,
        status: 'announced',
        on,
        announcedOn: on,
        channel,
      }),
    }),
    devices.edge({
      id: 'putIntoUse',
      from: 'announced',
      on: 'putIntoUse',
      to: 'inUse',
      label: { zh: '启用', en: 'put it into use' },
      actor: 'body',
      basis: [article41(1)],
      evidence: ['legalReview', 'technicalReview'],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...state, status: 'inUse', on, inUseFrom: on }),
    }),
    devices.edge({
      id: 'remove',
      from: ['announced', 'inUse'],
      on: 'remove',
      to: 'removed',
      label: { zh: '停用', en: 'remove it' },
      actor: 'body',
      basis: [article41(1)],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...deviceFile(state), status: 'removed', on, removedOn: on }),
    }),
  ],
  parseState: parseMonitoringDevice,
});

const twoCertifiedOfficers: RecordGuard<OffSiteFile, OfficersActing> = {
  id: 'offSite.twoCertifiedOfficers',
  label: {
    zh: '由两名以上具有行政执法资格、无须回避的执法人员实施',
    en: 'two or more certified officers act, none of whom must withdraw',
  },
  basis: [penaltyLaw(42, 1), penaltyLaw(43, 1)],
  reads: 'event',
  test: (state, event, facts) =>
    officersVerdict(event, { ...state, body: state.clearance.body }, facts),
  inputs: (state, event, facts) =>
    officersInputs(event, { ...state, body: state.clearance.body }, facts),
};

const capturedLawfully: RecordGuard<OffSiteFile, unknown> = {
  id: 'offSite.capturedLawfully',
  label: {
    zh: '由已启用的设备在公布的地点采集',
    en: 'recorded by a device in use, at a place that was announced',
  },
  basis: [article41(1)],
  reads: 'state',
  test: ({ clearance, capturedOn, place }) =>
    capturedOn >= clearance.inUseFrom && clearance.places.includes(place),
  inputs: ({ clearance, capturedOn, place }) => ({
    inUseFrom: clearance.inUseFrom,
    capturedOn,
    place,
    announced: clearance.places.join('、'),
  }),
};

const recordSound: RecordGuard<unknown, RecordOn<'reviewRecord'>> = {
  id: 'offSite.recordSound',
  label: {
    zh: '记录真实、清晰、完整、准确',
    en: 'the record is genuine, clear, complete and accurate',
  },
  basis: [article41(2)],
  reads: 'event',
  test: (_state, { quality: { genuine, clear, complete, accurate } }) =>
    everyHolds([genuine, clear, complete, accurate]),
  inputs: (_state, { quality }) => ({
    genuine: quality.genuine ?? null,
    clear: quality.clear ?? null,
    complete: quality.complete ?? null,
    accurate: quality.accurate ?? null,
  }),
};

const factsTold: RecordGuard<unknown, RecordOn<'inform'>> = {
  id: 'offSite.factsTold',
  label: { zh: '告知违法事实', en: 'the party is told the facts of the violation' },
  basis: [article41(3)],
  reads: 'event',
  test: (_state, { notice }) => isStated(notice.facts),
};

const meansOffered: RecordGuard<unknown, RecordOn<'inform'>> = {
  id: 'offSite.meansOffered',
  label: {
    zh: '为当事人查询、陈述和申辩提供便利',
    en: 'the party can look at the record and answer it conveniently',
  },
  basis: [article41(3)],
  reads: 'event',
  test: (_state, { notice: { queryMeans, statementMeans } }) =>
    isStated(queryMeans) && statementMeans.some(isStated),
  inputs: (_state, { notice }) => ({
    queryMeans: notice.queryMeans,
    statementMeans: notice.statementMeans.join('、'),
  }),
};

const rightsNotRestricted: RecordGuard<unknown, RecordOn<'inform'>> = {
  id: 'offSite.rightsNotRestricted',
  label: {
    zh: '不限制或者变相限制陈述权、申辩权',
    en: 'the right to state and defend is not restricted, nor in disguise',
  },
  basis: [article41(3)],
  reads: 'event',
  test: (_state, { notice }) => notice.restrictions.length === 0,
  inputs: (_state, { notice }) => ({ restrictions: notice.restrictions.join('、') }),
};

const pointsReviewed: RecordGuard<unknown, RecordOn<'recordStatement'>> = {
  id: 'offSite.pointsReviewed',
  label: { zh: '当事人的意见均已复核', en: 'every point of the party was reviewed' },
  basis: [penaltyLaw(45, 1), article41(3)],
  reads: 'event',
  test: (_state, { points }) => points.length > 0 && points.every(({ reason }) => isStated(reason)),
  inputs: (_state, { points }) => ({ points: points.length }),
};

const waiverExpress: RecordGuard<unknown, RecordOn<'waive'>> = {
  id: 'offSite.waiverExpress',
  label: { zh: '当事人明确放弃', en: 'the party waived expressly' },
  basis: [penaltyLaw(62)],
  reads: 'event',
  test: (_state, { document }) => isStated(document),
};

const lastDayToAnswer = (
  { notice, informedOn }: InformedOffSite,
  { calendar }: OffSiteFacts,
): LastDay | undefined => {
  const end = endOfPeriod(calendar, informedOn, notice.statementWithin);
  return end.ok ? end.value : undefined;
};

const answerTermOver: RecordGuard<InformedOffSite, RecordOn<'lapse'>> = {
  id: 'offSite.answerTermOver',
  label: { zh: '陈述、申辩的期限已经届满', en: 'the term for a statement is over' },
  basis: [penaltyLaw(45, 1), penaltyLaw(62)],
  reads: 'event',
  test: (state, { on }, facts) => isAfterLastDay(on, lastDayToAnswer(state, facts)),
  inputs: (state, { on }, facts) => ({ lastDay: lastDayToAnswer(state, facts)?.end ?? null, on }),
};

const questionPut: RecordGuard<unknown, RecordOn<'ask'>> = {
  id: 'offSite.questionPut',
  label: { zh: '写明询问的问题', en: 'the question is put in words' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { question }) => isStated(question),
};

const replyGiven: RecordGuard<unknown, RecordOn<'reply'>> = {
  id: 'offSite.replyGiven',
  label: { zh: '当事人作出答复', en: 'the party replied' },
  basis: [penaltyLaw(47)],
  reads: 'event',
  test: (_state, { answer }) => isStated(answer),
};

const pledgeConcrete: RecordGuard<unknown, RecordOn<'pledge'>> = {
  id: 'offSite.pledgeConcrete',
  label: {
    zh: '承诺写明整改措施和期限',
    en: 'the pledge states its measures and its day',
  },
  basis: [penaltyLaw(28, 1)],
  reads: 'event',
  test: (_state, { on, pledge }) => isStated(pledge.measures) && pledge.correctBy >= on,
  inputs: (_state, { pledge }) => ({ measures: pledge.measures, correctBy: pledge.correctBy }),
};

const feedbackInTime: RecordGuard<StateOf<OffSiteRecord, 'pledged'>, RecordOn<'giveFeedback'>> = {
  id: 'offSite.feedbackInTime',
  label: { zh: '在承诺的期限内反馈整改情况', en: 'the party reports within the day it named' },
  basis: [penaltyLaw(28, 1)],
  reads: 'event',
  test: ({ pledge }, { on, feedback }) => isStated(feedback) && on <= pledge.correctBy,
  inputs: ({ pledge }, { on }) => ({ correctBy: pledge.correctBy, on }),
};

const pledgeOverdue: RecordGuard<StateOf<OffSiteRecord, 'pledged'>, RecordOn<'breakPledge'>> = {
  id: 'offSite.pledgeOverdue',
  label: { zh: '承诺的期限已过', en: 'the day that the party named is over' },
  basis: [penaltyLaw(28, 1)],
  reads: 'event',
  test: ({ pledge }, { on }) => on > pledge.correctBy,
  inputs: ({ pledge }, { on }) => ({ correctBy: pledge.correctBy, on }),
};

const correctionVerified: RecordGuard<unknown, RecordOn<'acceptCorrection'>> = {
  id: 'offSite.correctionVerified',
  label: { zh: '整改情况已核实', en: 'the correction was verified' },
  basis: [penaltyLaw(28, 1), penaltyLaw(33, 1)],
  reads: 'event',
  test: (_state, { verified }) => isStated(verified),
};

const records = machineFor<OffSiteRecord, OffSiteEvent, OffSiteFacts>();

const recordFile = ({
  on,
  record,
  clearance,
  capturedOn,
  place,
  line,
  recusals,
}: OffSiteFile): OffSiteFile => ({ on, record, clearance, capturedOn, place, line, recusals });

const informedPart = (state: InformedOffSite): InformedOffSite => ({
  ...recordFile(state),
  notice: state.notice,
  informedOn: state.informedOn,
});

/**
 * 非现场执法程序: a record of a device until it is evidence, put right, or gone on site.
 *
 * Basis: 行政处罚法 第四十一条; 广东省优化营商环境条例 第四十九条; 广东省非现场执法管理办法 was not seen.
 */
export const offSiteMachine = records.machine({
  id: 'penalty/off-site',
  label: { zh: '非现场执法', en: 'off-site enforcement' },
  schema: 1,
  initial: 'captured',
  actors: {
    body: { zh: '行政机关', en: 'enforcement body' },
    officers: { zh: '执法人员', en: 'officers' },
    party: { zh: '当事人', en: 'party' },
    clock: { zh: '期限届满', en: 'end of a term' },
  },
  states: {
    captured: { label: { zh: '已采集', en: 'captured' } },
    discarded: { label: { zh: '审核不通过', en: 'discarded' }, final: true },
    reviewed: { label: { zh: '记录审核通过', en: 'record reviewed' } },
    informed: { label: { zh: '已告知当事人', en: 'party informed' } },
    asked: { label: { zh: '在线询问', en: 'question put' } },
    pledged: { label: { zh: '已承诺整改', en: 'correction pledged' } },
    corrected: { label: { zh: '已反馈整改', en: 'correction reported' } },
    answered: { label: { zh: '陈述申辩终结', en: 'party heard' } },
    usable: { label: { zh: '可以作为证据', en: 'usable as evidence' }, final: true },
    closed: { label: { zh: '整改办结', en: 'closed on correction' }, final: true },
    onSite: { label: { zh: '转现场执法', en: 'gone on site' }, final: true },
  },
  evidence: {
    reviewedRecord: {
      label: { zh: '记录内容经审核符合要求', en: 'the record was reviewed and is as it must be' },
      basis: [article41(2)],
      present: ({ status }) => !['captured', 'discarded', 'onSite'].includes(status),
    },
    partyInformed: {
      label: { zh: '已及时告知当事人违法事实', en: 'the party was told the facts' },
      basis: [article41(3)],
      present: (state) => 'notice' in state,
    },
  },
  edges: [
    records.edge({
      id: 'reviewRecord',
      from: 'captured',
      on: 'reviewRecord',
      to: 'reviewed',
      label: { zh: '审核记录内容', en: 'review the record' },
      actor: 'officers',
      basis: [article41(2)],
      guards: [inOrder, twoCertifiedOfficers, capturedLawfully, recordSound],
      yields: ['reviewedRecord'],
      documents: [{ zh: '监控记录审核表', en: 'review of the record' }],
      apply: (state, { on }) => ({ ...state, status: 'reviewed', on }),
    }),
    records.edge({
      id: 'discard',
      from: 'captured',
      on: 'discard',
      to: 'discarded',
      label: { zh: '审核不符合要求，不作为证据', en: 'discard the record' },
      actor: 'officers',
      basis: [article41(2)],
      guards: [inOrder, reasonGiven],
      documents: [{ zh: '监控记录审核表', en: 'review of the record' }],
      apply: (state, { on, reason }) => ({ ...state, status: 'discarded', on, reason }),
    }),
    records.edge({
      id: 'inform',
      from: 'reviewed',
      on: 'inform',
      to: 'informed',
      label: { zh: '告知当事人违法事实', en: 'tell the party' },
      actor: 'officers',
      basis: [article41(3)],
      evidence: ['reviewedRecord'],
      guards: [inOrder, twoCertifiedOfficers, factsTold, meansOffered, rightsNotRestricted],
      yields: ['partyInformed'],
      documents: [{ zh: '违法事实告知书', en: 'notice of the facts' }],
      apply: (state, { on, notice }) => ({
        ...state,
        status: 'informed',
        on,
        notice,
        informedOn: on,
      }),
    }),
    records.edge({
      id: 'ask',
      from: 'informed',
      on: 'ask',
      to: 'asked',
      label: { zh: '在线询问当事人', en: 'put a question' },
      actor: 'officers',
      basis: [guangdongOffSiteMeasure, penaltyLaw(47)],
      guards: [inOrder, questionPut],
      apply: (state, { on, question }) => ({ ...state, status: 'asked', on, question }),
    }),
    records.edge({
      id: 'reply',
      from: 'asked',
      on: 'reply',
      to: 'informed',
      label: { zh: '在线答复', en: 'reply' },
      actor: 'party',
      basis: [guangdongOffSiteMeasure, article41(3)],
      guards: [inOrder, replyGiven],
      apply: (state, { on }) => ({ ...informedPart(state), status: 'informed', on }),
    }),
    records.edge({
      id: 'pledge',
      from: 'informed',
      on: 'pledge',
      to: 'pledged',
      label: { zh: '承诺整改', en: 'pledge to put it right' },
      actor: 'party',
      basis: [guangdongOffSiteMeasure, penaltyLaw(28, 1)],
      guards: [inOrder, pledgeConcrete],
      documents: [{ zh: '整改承诺书', en: 'pledge of correction' }],
      apply: (state, { on, pledge }) => ({ ...state, status: 'pledged', on, pledge }),
    }),
    records.edge({
      id: 'giveFeedback',
      from: 'pledged',
      on: 'giveFeedback',
      to: 'corrected',
      label: { zh: '反馈整改情况', en: 'report the correction' },
      actor: 'party',
      basis: [guangdongOffSiteMeasure, penaltyLaw(28, 1)],
      guards: [inOrder, feedbackInTime],
      apply: (state, { on, feedback }) => ({ ...state, status: 'corrected', on, feedback }),
    }),
    records.edge({
      id: 'breakPledge',
      from: 'pledged',
      on: 'breakPledge',
      to: 'informed',
      label: { zh: '逾期未反馈', en: 'let the pledge pass' },
      actor: 'clock',
      basis: [guangdongOffSiteMeasure, penaltyLaw(28, 1)],
      guards: [inOrder, pledgeOverdue],
      apply: (state, { on }) => ({ ...informedPart(state), status: 'informed', on }),
    }),
    records.edge({
      id: 'acceptCorrection',
      from: 'corrected',
      on: 'acceptCorrection',
      to: 'closed',
      label: { zh: '核实整改并办结', en: 'verify the correction and close' },
      actor: 'officers',
      basis: [guangdongOffSiteMeasure, penaltyLaw(28, 1), penaltyLaw(33, 1)],
      guards: [inOrder, twoCertifiedOfficers, correctionVerified],
      documents: [{ zh: '整改核实记录', en: 'record of the verification' }],
      apply: (state, { on }) => ({ ...informedPart(state), status: 'closed', on }),
    }),
    records.edge({
      id: 'refuseCorrection',
      from: 'corrected',
      on: 'refuseCorrection',
      to: 'informed',
      label: { zh: '整改不符合要求', en: 'find the correction wanting' },
      actor: 'officers',
      basis: [guangdongOffSiteMeasure, penaltyLaw(28, 1)],
      guards: [inOrder, twoCertifiedOfficers, reasonGiven],
      apply: (state, { on }) => ({ ...informedPart(state), status: 'informed', on }),
    }),
    records.edge({
      id: 'recordStatement',
      from: 'informed',
      on: 'recordStatement',
      to: 'answered',
      label: { zh: '在线听取陈述、申辩并复核', en: 'hear and review the statement' },
      actor: 'party',
      basis: [article41(3), penaltyLaw(45, 1)],
      guards: [inOrder, pointsReviewed],
      documents: [{ zh: '陈述申辩复核意见书', en: 'review of the statement' }],
      apply: (state, { on }) => ({ ...state, status: 'answered', on }),
    }),
    records.edge({
      id: 'waive',
      from: 'informed',
      on: 'waive',
      to: 'answered',
      label: { zh: '明确放弃陈述、申辩', en: 'waive the statement expressly' },
      actor: 'party',
      basis: [penaltyLaw(62)],
      guards: [inOrder, waiverExpress],
      apply: (state, { on }) => ({ ...state, status: 'answered', on }),
    }),
    records.edge({
      id: 'lapse',
      from: 'informed',
      on: 'lapse',
      to: 'answered',
      label: { zh: '逾期未陈述、申辩', en: 'let the term for a statement pass' },
      actor: 'clock',
      basis: [penaltyLaw(45, 1)],
      guards: [inOrder, answerTermOver],
      apply: (state, { on }) => ({ ...state, status: 'answered', on }),
    }),
    records.edge({
      id: 'admit',
      from: 'answered',
      on: 'admit',
      to: 'usable',
      label: { zh: '作为行政处罚的证据', en: 'take it as evidence' },
      actor: 'officers',
      basis: [article41(2), penaltyLaw(46, 2)],
      evidence: ['reviewedRecord', 'partyInformed'],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...state, status: 'usable', on }),
    }),
    records.edge({
      id: 'goOnSite',
      from: ['captured', 'reviewed', 'informed', 'asked', 'pledged', 'corrected', 'answered'],
      on: 'goOnSite',
      to: 'onSite',
      label: { zh: '转为现场执法', en: 'go on site' },
      actor: 'body',
      basis: [guangdongBusinessMeasure(49)],
      guards: [inOrder, reasonGiven],
      documents: [{ zh: '转现场执法审批表', en: 'approval to go on site' }],
      apply: (state, { on, reason }) => ({ ...recordFile(state), status: 'onSite', on, reason }),
    }),
  ],
  parseState: parseOffSiteRecord,
});
