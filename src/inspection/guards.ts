import { isByLastDay, lastDayOf } from '../calendar/index.js';
import {
  epochMillisecondsOf,
  type Instant,
  isStated,
  type LocalDate,
  localDateOfInstant,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { canAct } from '../registry/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { assessFrequency } from './frequency.js';
import { mayRefuseInspection } from './refusal.js';
import { scanProfiles } from './scan-profile.js';
import { basisOf } from './sources.js';
import type { InspectionVisit, InspectionVisitEvent, InspectionVisitFacts } from './visit.js';

type In<Status> = StateOf<InspectionVisit, Status>;
type On<Type> = EventOf<InspectionVisitEvent, Type>;
type VisitGuard<Status, Type> = Guard<In<Status>, On<Type>, InspectionVisitFacts>;

const said = (...texts: readonly string[]): boolean => texts.every(isStated);

export const inOrder: Guard<InspectionVisit, InspectionVisitEvent, InspectionVisitFacts> = {
  id: 'inspection.inOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
  basis: basisOf('documents'),
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

/** Whoever approves must say why looking from afar is not enough: 原则上不再进行现场执法. */
export const approvedByHead: VisitGuard<'proposed' | 'recorded', 'approve' | 'regularise'> = {
  id: 'inspection.approvedByHead',
  label: {
    zh: '经行政检查主体负责人批准，写明非现场方式不能实现有效监管的理由',
    en: 'the head approves, and says why inspecting from afar is not enough',
  },
  basis: basisOf('priorApproval', 'offSiteFirst', 'hainanApproval'),
  reads: 'event',
  test: (_state, { by, whyOnSite }) => said(by, whyOnSite),
  inputs: (_state, { by, whyOnSite }) => ({ by, whyOnSite }),
};

type Starting = 'approve' | 'startUrgently';

export const itemsPublished: VisitGuard<'proposed', Starting> = {
  id: 'inspection.itemsPublished',
  label: { zh: '检查事项已经公布', en: 'every item was published' },
  basis: basisOf('publishedItems', 'guangdongPublication', 'hainanItems'),
  reads: 'event',
  test: ({ items }, { on }, { published }) =>
    items.length > 0 && items.every((item) => isPublished(published, item, on)),
  inputs: ({ items }, { on }, { published }) => ({
    unpublished: items.filter((item) => !isPublished(published, item, on)).join(' '),
  }),
};

function isPublished(
  published: InspectionVisitFacts['published'],
  item: string,
  on: LocalDate,
): boolean {
  const day = Object.hasOwn(published, item) ? published[item] : undefined;
  return day !== undefined && day <= on;
}

export const withinFrequency: VisitGuard<'proposed', Starting> = {
  id: 'inspection.withinFrequency',
  label: {
    zh: '不超过年度频次上限，或者属于不受限制的情形',
    en: 'within the yearly cap, or exempt from it',
  },
  basis: basisOf('frequencyCap', 'capExemption', 'hainanCap', 'hainanCapExemption'),
  reads: 'event',
  test: (state, { on }, facts) => {
    const verdicts = bodiesOf(state).map((body) => frequencyOf(state, body, on, facts).verdict);
    return verdicts.includes('notMet')
      ? false
      : verdicts.includes('undetermined')
        ? undefined
        : true;
  },
  inputs: (state, { on }, facts) => {
    const { counted, most, isExempt } = frequencyOf(state, state.body, on, facts);
    return { trigger: state.trigger, counted, most: most ?? null, isExempt };
  },
};

const bodiesOf = ({ body, jointWith = [] }: In<'proposed'>): readonly string[] => [
  body,
  ...jointWith,
];

const frequencyOf = (
  { enterprise, trigger }: In<'proposed'>,
  body: string,
  on: LocalDate,
  { past, caps }: InspectionVisitFacts,
) => assessFrequency({ body, enterprise, on, trigger }, past, caps);

export const scopeStated: VisitGuard<'proposed', Starting> = {
  id: 'inspection.scopeStated',
  label: { zh: '写明检查范围', en: 'the scope is stated' },
  basis: basisOf('documents', 'hainanCode'),
  reads: 'state',
  test: ({ scope }) => said(scope),
};

export const urgencyReasoned: VisitGuard<'proposed', 'startUrgently'> = {
  id: 'inspection.urgencyReasoned',
  label: {
    zh: '写明情况紧急、需要当场实施的情形',
    en: 'why it is urgent and must be done on the spot is stated',
  },
  basis: basisOf('priorApproval', 'hainanApproval'),
  reads: 'event',
  test: (_state, { reason }) => said(reason),
};

export const noticeComplete: VisitGuard<'approved', 'notify'> = {
  id: 'inspection.noticeComplete',
  label: {
    zh: '有检查通知书，载明本年度检查频次和五个严禁',
    en: 'the notice states the frequency of the year and the five bans',
  },
  basis: basisOf('documents', 'bans'),
  reads: 'event',
  test: (_state, { document, statesRights }) => said(document) && statesRights,
  inputs: (_state, { document, statesRights }) => ({ document, statesRights }),
};

/** Without a notice only where one would defeat the visit; an inspection by plan is announced. */
export const unannouncedReasoned: VisitGuard<'approved', 'waiveNotice'> = {
  id: 'inspection.unannouncedReasoned',
  label: {
    zh: '因投诉举报、线索等起因，写明不事先通知的理由',
    en: 'it was set off by a complaint, a clue or the like, and why there is no notice is stated',
  },
  basis: basisOf('documents', 'hainanUnannounced'),
  reads: 'event',
  test: ({ trigger }, { reason }) => trigger !== 'plan' && said(reason),
  inputs: ({ trigger }, { reason }) => ({ trigger, reason }),
};

type Entering = 'scanIn' | 'enterUnscanned';

export const enoughOfficers: VisitGuard<'ready', Entering> = {
  id: 'inspection.enoughOfficers',
  label: { zh: '执法人员不少于两人', en: 'at least two officers' },
  basis: basisOf('twoOfficers', 'hainanOfficers'),
  reads: 'event',
  test: (_state, { on, entry }) => {
    const least = ruleOn(legalRules.minimumOfficers, on);
    if (least.status !== 'inForce') return undefined;
    return new Set(entry.officers).size >= least.value.count;
  },
  inputs: (_state, { entry }) => ({ officers: entry.officers.join(' ') }),
};

export const officersMayAct: VisitGuard<'ready', Entering> = {
  id: 'inspection.officersMayAct',
  label: {
    zh: '执法人员和检查主体有资格实施该事项',
    en: 'officers and body may carry out the items',
  },
  basis: basisOf('inspectors', 'certificateShown'),
  reads: 'event',
  test: (state, { on, entry }, facts) => {
    const verdicts = entry.officers.flatMap((officer) =>
      state.items.map((item) => actVerdict(state, officer, item, on, facts)),
    );
    return verdicts.includes('notMet')
      ? false
      : verdicts.includes('undetermined')
        ? undefined
        : true;
  },
  inputs: ({ body }, { on, entry }) => ({ body, officers: entry.officers.join(' '), on }),
};

function actVerdict(
  { body: bodyId, line }: In<'ready'>,
  officerId: string,
  itemId: string,
  on: LocalDate,
  { bodies, officers, items, recusals }: InspectionVisitFacts,
): 'met' | 'notMet' | 'undetermined' {
  const body = Object.hasOwn(bodies, bodyId) ? bodies[bodyId] : undefined;
  const officer = Object.hasOwn(officers, officerId) ? officers[officerId] : undefined;
  const item = Object.hasOwn(items, itemId) ? items[itemId] : undefined;
  return body === undefined || officer === undefined || item === undefined
    ? 'undetermined'
    : canAct(officer, body, { kind: 'inspection', line, item, recusals }, on).verdict;
}

export const certificatesShown: VisitGuard<'ready', Entering> = {
  id: 'inspection.certificatesShown',
  label: { zh: '主动出示执法证件', en: 'the officers show their certificates' },
  basis: basisOf('certificateShown', 'hainanOfficers'),
  reads: 'event',
  test: (_state, { entry }) => entry.certificatesShown,
};

export const officersAssigned: VisitGuard<'ready', Entering> = {
  id: 'inspection.officersAssigned',
  label: { zh: '到场的是指派的执法人员', en: 'the officers who come are the ones assigned' },
  basis: basisOf('documents'),
  reads: 'event',
  test: ({ approval }, { entry }) =>
    approval === undefined || entry.officers.every((one) => approval.officers.includes(one)),
  inputs: ({ approval }, { entry }) => ({
    assigned: approval?.officers.join(' ') ?? null,
    came: entry.officers.join(' '),
  }),
};

export const placeAndTime: VisitGuard<'ready', Entering> = {
  id: 'inspection.placeAndTime',
  label: { zh: '记录地点和时间', en: 'place and time are recorded' },
  basis: basisOf('jiangmenShow', 'shenzhenScan'),
  reads: 'event',
  test: (_state, { on, entry }) =>
    said(entry.place) && entry.on === on && localDateOfInstant(entry.at) === on,
  inputs: (_state, { on, entry }) => ({ on, at: entry.at, place: entry.place }),
};

export const codeBeforeInspection: VisitGuard<'ready', 'scanIn'> = {
  id: 'inspection.codeBeforeInspection',
  label: { zh: '亮码、扫码之后才开始检查', en: 'the code is shown and scanned on arrival' },
  basis: basisOf('codeShown', 'shenzhenScan', 'jiangmenShow', 'hainanCode'),
  reads: 'event',
  test: (_state, { entry, scan }) =>
    said(scan.code) && epochMillisecondsOf(scan.at) >= epochMillisecondsOf(entry.at),
  inputs: (_state, { entry, scan }) => ({ code: scan.code, at: scan.at, arrivedAt: entry.at }),
};

export const unscannedReasoned: VisitGuard<'ready', 'enterUnscanned'> = {
  id: 'inspection.unscannedReasoned',
  label: {
    zh: '情况紧急或者系统、网络故障，写明情况',
    en: 'an emergency or a fault of system or network, as described',
  },
  basis: basisOf('shenzhenScan', 'codeShown'),
  reads: 'event',
  test: (_state, { unscanned }) => said(unscanned.reason),
  inputs: (_state, { unscanned }) => ({ cause: unscanned.cause }),
};

export const scannedWhileThere: VisitGuard<'onSiteUnscanned', 'scanBeforeLeaving'> = {
  id: 'inspection.scannedWhileThere',
  label: { zh: '离开前扫码', en: 'the code is scanned before leaving' },
  basis: basisOf('shenzhenScan'),
  reads: 'event',
  test: ({ entry }, { scan }) =>
    said(scan.code) && epochMillisecondsOf(scan.at) >= epochMillisecondsOf(entry.at),
};

export const refusalLawful: VisitGuard<'ready', 'refuse'> = {
  id: 'inspection.refusalLawful',
  label: {
    zh: '未出示证件、无正当理由不亮码，或者事项未公布',
    en: 'no certificate, no code without good reason, or an item that was not published',
  },
  basis: basisOf('certificateShown', 'publishedItems', 'codeShown', 'hainanRefusal'),
  reads: 'event',
  test: (_state, { observed }) => {
    const { verdict } = mayRefuseInspection(observed);
    return verdict === 'undetermined' ? undefined : verdict === 'met';
  },
  inputs: (_state, { observed }) => ({
    grounds: mayRefuseInspection(observed).grounds.join(' '),
  }),
};

export const narrated: VisitGuard<'ready' | 'onSite' | 'onSiteUnscanned', 'obstruct'> = {
  id: 'inspection.narrated',
  label: { zh: '记录拒绝、阻挠检查的情形', en: 'how the inspection was obstructed is recorded' },
  basis: basisOf('recordMade'),
  reads: 'event',
  test: (_state, { narrative }) => said(narrative),
};

type OnSite = 'onSite' | 'onSiteUnscanned';

export const recordSigned: VisitGuard<OnSite, 'signRecord'> = {
  id: 'inspection.recordSigned',
  label: {
    zh: '现场检查笔录有检查情况，企业签字或者注明拒签，执法人员签字',
    en: 'the record has findings, the signature of the enterprise or a note of its refusal, and of the officers',
  },
  basis: basisOf('recordMade', 'recordKept', 'documents'),
  reads: 'event',
  test: ({ entry }, { record }) =>
    said(
      record.document,
      record.findings,
      record.signature.kind === 'signed' ? record.signature.by : record.signature.note,
    ) && entry.officers.every((officer) => record.signedBy.includes(officer)),
  inputs: ({ entry }, { record }) => ({
    signature: record.signature.kind,
    unsigned: entry.officers.filter((officer) => !record.signedBy.includes(officer)).join(' '),
  }),
};

export const leftAfterEntry: VisitGuard<OnSite, 'signRecord'> = {
  id: 'inspection.leftAfterEntry',
  label: { zh: '离开时间不早于到达时间', en: 'they left after they came' },
  basis: basisOf('documents'),
  reads: 'event',
  test: ({ entry }, { record }) => isNotBefore(record.leftAt, entry.at),
  inputs: ({ entry }, { record }) => ({ arrivedAt: entry.at, leftAt: record.leftAt }),
};

const isNotBefore = (later: Instant, earlier: Instant): boolean =>
  epochMillisecondsOf(later) >= epochMillisecondsOf(earlier);

/** In an emergency one scans before leaving; only a fault lets the code be entered afterwards. */
export const faultOnly: VisitGuard<'onSiteUnscanned', 'signRecord'> = {
  id: 'inspection.faultOnly',
  label: {
    zh: '紧急情况应当在离开前扫码；只有系统、网络故障才可以补录',
    en: 'in an emergency the code is scanned before leaving; only after a fault is it entered later',
  },
  basis: basisOf('shenzhenScan'),
  reads: 'state',
  test: ({ unscanned }) => unscanned.cause === 'systemFault',
  inputs: ({ unscanned }) => ({ cause: unscanned.cause }),
};

/** Where the place names no number of days, none is invented: the reason is enough, and the day stays on the file. */
export const lateEntryInTime: VisitGuard<'recordedUnscanned', 'enterLate'> = {
  id: 'inspection.lateEntryInTime',
  label: { zh: '在规定期限内补录并写明理由', en: 'entered within the term, with the reason' },
  basis: basisOf('shenzhenScan'),
  reads: 'event',
  test: ({ profile, entry }, { on, scan }, facts) => {
    if (!said(scan.code, scan.lateReason ?? '')) return false;
    const { lateEntry } = scanProfiles[profile];
    if (lateEntry === undefined) return true;
    return isByLastDay(on, lastDayOf(lateEntry, entry.on, facts));
  },
  inputs: ({ profile, entry }, { on }, facts) => {
    const { lateEntry } = scanProfiles[profile];
    return {
      end: lateEntry === undefined ? null : (lastDayOf(lateEntry, entry.on, facts)?.end ?? null),
      on,
    };
  },
};

export const rectificationOrdered: VisitGuard<'recordedUnscanned', 'rectify'> = {
  id: 'inspection.rectificationOrdered',
  label: { zh: '经责令限期整改', en: 'the supervision organ ordered it to be put right' },
  basis: basisOf('shenzhenScan'),
  reads: 'event',
  test: (_state, { scan, orderedBy }) => said(scan.code, scan.lateReason ?? '', orderedBy),
};

export const resultStated: VisitGuard<'recorded', 'inform'> = {
  id: 'inspection.resultStated',
  label: {
    zh: '检查结果告知企业',
    en: 'the enterprise is told the result',
  },
  basis: basisOf('documents', 'hainanResult'),
  reads: 'event',
  test: ({ entry, determinedOn }, { on, result }) =>
    said(result.summary) &&
    result.determinedOn >= entry.on &&
    (determinedOn === undefined || result.determinedOn === determinedOn) &&
    result.informedOn >= result.determinedOn &&
    result.informedOn === on,
  inputs: (_state, { result }) => ({
    determinedOn: result.determinedOn,
    informedOn: result.informedOn,
  }),
};

export const resultInTime: VisitGuard<'recorded', 'inform'> = {
  id: 'inspection.resultInTime',
  label: { zh: '在规定期限内告知检查结果', en: 'the result is told within the term' },
  basis: basisOf('hainanResult'),
  reads: 'event',
  test: ({ profile }, { result }, facts) => {
    const { resultNotice } = scanProfiles[profile];
    if (resultNotice === undefined) return true;
    return isByLastDay(result.informedOn, lastDayOf(resultNotice, result.determinedOn, facts));
  },
  inputs: ({ profile }, { result }) => ({ profile, informedOn: result.informedOn }),
};

export const evaluationValid: Guard<unknown, On<'evaluate'>, InspectionVisitFacts> = {
  id: 'inspection.evaluationValid',
  label: { zh: '评分为一至五分', en: 'the score is 1 to 5' },
  basis: basisOf('jiangmenShow', 'shenzhenScan'),
  reads: 'event',
  test: (_state, { evaluation: { score } }) => Number.isInteger(score) && score >= 1 && score <= 5,
  inputs: (_state, { evaluation: { score } }) => ({ score }),
};

export const nothingFound: VisitGuard<'informed', 'close'> = {
  id: 'inspection.nothingFound',
  label: { zh: '没有发现问题', en: 'no problem was found' },
  basis: basisOf('documents'),
  reads: 'state',
  test: ({ result }) => !result.hasProblem,
  inputs: ({ result }) => ({ hasProblem: result.hasProblem }),
};

type Following = 'orderCorrection' | 'refer';

export const violationFound: VisitGuard<'informed' | 'correcting', 'fileClue'> = {
  id: 'inspection.violationFound',
  label: { zh: '发现问题', en: 'a problem was found' },
  basis: basisOf('clueChecked'),
  reads: 'state',
  test: ({ result }) => result.hasProblem,
  inputs: ({ result }) => ({ hasProblem: result.hasProblem }),
};

export const problemFound: VisitGuard<'informed', Following> = {
  id: 'inspection.problemFound',
  label: { zh: '发现问题', en: 'a problem was found' },
  basis: basisOf('documents', 'clueChecked'),
  reads: 'state',
  test: ({ result }) => result.hasProblem,
  inputs: ({ result }) => ({ hasProblem: result.hasProblem }),
};

export const orderComplete: VisitGuard<'informed', 'orderCorrection'> = {
  id: 'inspection.orderComplete',
  label: {
    zh: '责令改正通知书写明要求和期限',
    en: 'the order states what to correct and by when',
  },
  basis: basisOf('documents'),
  reads: 'event',
  test: (_state, { on, order }) =>
    said(order.document, order.demand) && order.orderedOn === on && order.until >= on,
  inputs: (_state, { order }) => ({ orderedOn: order.orderedOn, until: order.until }),
};

type Rechecking = 'confirmCorrected' | 'findUncorrected';

export const recheckMade: VisitGuard<'correcting', Rechecking> = {
  id: 'inspection.recheckMade',
  label: { zh: '两名以上执法人员复查', en: 'two or more officers re-check' },
  basis: basisOf('twoOfficers', 'documents'),
  reads: 'event',
  test: (_state, { on, recheck }) => {
    const least = ruleOn(legalRules.minimumOfficers, on);
    if (least.status !== 'inForce') return undefined;
    return (
      recheck.on === on &&
      said(recheck.findings) &&
      new Set(recheck.officers).size >= least.value.count
    );
  },
  inputs: (_state, { recheck }) => ({ officers: recheck.officers.join(' ') }),
};

/** Before the term is over the enterprise may still correct. */
export const correctionTermOver: VisitGuard<'correcting', 'findUncorrected'> = {
  id: 'inspection.correctionTermOver',
  label: { zh: '改正期限已过', en: 'the term to correct is over' },
  basis: basisOf('documents'),
  reads: 'event',
  test: ({ order }, { on }) => on > order.until,
  inputs: ({ order }, { on }) => ({ until: order.until, on }),
};

export const clueStated: VisitGuard<'informed' | 'correcting', 'fileClue' | 'findUncorrected'> = {
  id: 'inspection.clueStated',
  label: {
    zh: '线索写明事实和涉嫌违反的规定',
    en: 'the clue states the facts and what was probably violated',
  },
  basis: basisOf('clueChecked'),
  reads: 'event',
  test: (_state, { on, clue }) => clue.on === on && said(clue.summary) && clue.suspected.length > 0,
  inputs: (_state, { clue }) => ({ suspected: clue.suspected.map(({ law }) => law).join('、') }),
};

export const referredElsewhere: VisitGuard<'informed', 'refer'> = {
  id: 'inspection.referredElsewhere',
  label: { zh: '移送有关部门', en: 'handed to another department' },
  basis: basisOf('clueChecked', 'hainanReferral'),
  reads: 'event',
  test: ({ body }, { to }) => said(to) && to !== body,
  inputs: ({ body }, { to }) => ({ body, to }),
};

export const cancelReasoned: VisitGuard<'proposed' | 'approved' | 'ready', 'cancel'> = {
  id: 'inspection.cancelReasoned',
  label: { zh: '写明取消的理由', en: 'why it is cancelled is stated' },
  basis: basisOf('documents'),
  reads: 'event',
  test: (_state, { reason }) => said(reason),
};
