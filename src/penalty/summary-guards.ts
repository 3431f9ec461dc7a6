/* What the law asks before each step of the summary procedure. A guard that lacks a fact answers `undefined`. */
import { isByLastDay, lastDayOf } from '../calendar/index.js';
import { addMoney, compareMoney, type LocalDate, localDate, ZERO_MONEY } from '../core/index.js';
import {
  legalRules,
  penaltyLaw,
  publicSecurityLaw,
  reconsiderationLaw,
  ruleOn,
} from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { officersInputs, officersVerdict } from './acting-officers.js';
import { accruedSurcharge, mostOwed, type Owing, paidOf } from './owing.js';
import { fineOf } from './sanction.js';
import { summaryAllowed } from './summary-decision.js';
import type {
  DecidedSummaryFile,
  SummaryFile,
  SummaryPenalty,
  SummaryPenaltyEvent,
  SummaryPenaltyFacts,
} from './summary-penalty.js';

type In<Status extends SummaryPenalty['status']> = StateOf<SummaryPenalty, Status>;
type On<Type extends SummaryPenaltyEvent['type']> = EventOf<SummaryPenaltyEvent, Type>;
type SummaryGuard<State, Event> = Guard<State, Event, SummaryPenaltyFacts>;

export const summaryOwing = ({ decision, payments, remedies }: DecidedSummaryFile): Owing => ({
  fine: fineOf(decision.sanctions) ?? ZERO_MONEY,
  servedOn: decision.decidedOn,
  surchargeStated: decision.surchargeStated,
  payments,
  pauses: remedies,
});

export const summaryOfficers: SummaryGuard<SummaryFile, On<'inform'> | On<'decide'>> = {
  id: 'penalty.summaryOfficers',
  label: {
    zh: '由两名以上具有行政执法资格、无须回避的执法人员实施；治安管理处罚依法可以由一名人民警察实施',
    en: 'two or more certified officers act, none of whom must withdraw; one police officer where the law allows it',
  },
  basis: [penaltyLaw(42, 1), penaltyLaw(43, 1)],
  reads: 'event',
  test: (state, event, facts) =>
    officersVerdict(event, state, facts, { least: leastOfficers(state, event, facts) }),
  inputs: (state, event, facts) => officersInputs(event, state, facts),
};

/** 治安管理处罚法 第一百二十条第三款: one police officer, where there is no objection and everything is recorded. */
function leastOfficers(
  state: SummaryFile,
  event: On<'inform'> | On<'decide'>,
  { profile }: SummaryPenaltyFacts,
): number | undefined {
  if (profile !== 'publicSecurity') return undefined;
  if (event.type === 'inform') return 1;
  const unopposed = 'points' in state && (state as In<'heard'>).points.length === 0;
  return unopposed && event.recordedThroughout === true ? 1 : undefined;
}

export const summaryCertificatesShown: SummaryGuard<unknown, On<'inform'>> = {
  id: 'penalty.summaryCertificatesShown',
  label: { zh: '向当事人出示执法证件', en: 'the officers showed their certificates' },
  basis: [penaltyLaw(52, 1)],
  reads: 'event',
  test: (_state, { certificatesShown }) => certificatesShown,
};

export const rightsStated: SummaryGuard<unknown, On<'inform'>> = {
  id: 'penalty.rightsStated',
  label: {
    zh: '告知拟处罚内容及事实、理由、依据和陈述、申辩的权利',
    en: 'the penalty, its facts, reasons and basis, and the right to a statement were told',
  },
  basis: [penaltyLaw(44)],
  reads: 'event',
  test: (_state, { rightsStated: stated, proposed }) => stated && proposed.length > 0,
};

export const statementsReviewed: SummaryGuard<unknown, On<'recordStatement'>> = {
  id: 'penalty.statementsReviewed',
  label: { zh: '当事人的意见均已复核', en: 'every point of the party was reviewed' },
  basis: [penaltyLaw(45, 1)],
  reads: 'event',
  test: (_state, { points }) => points.every(({ reason }) => reason.trim() !== ''),
  inputs: (_state, { points }) => ({ points: points.length }),
};

export const factsCertain: SummaryGuard<SummaryFile, unknown> = {
  id: 'penalty.summaryFactsCertain',
  label: { zh: '违法事实确凿并有法定依据', en: 'the facts are certain and there is a legal basis' },
  basis: [penaltyLaw(51)],
  reads: 'state',
  test: ({ factsCertain: certain, hasBasis }) => certain && hasBasis,
  inputs: ({ factsCertain: certain, hasBasis }) => ({ factsCertain: certain, hasBasis }),
};

export const withinSummaryCeiling: SummaryGuard<In<'heard'>, On<'decide'>> = {
  id: 'penalty.withinSummaryCeiling',
  label: {
    zh: '仅为警告，或者不超过当场处罚上限的罚款',
    en: 'only a warning, or a fine within the ceiling of on-the-spot penalties',
  },
  basis: [penaltyLaw(51)],
  reads: 'event',
  test: ({ party }, { decision, on }, { profile }) => {
    const allowed = summaryAllowed(decision.sanctions, party.kind, on, profile);
    if (allowed.ok) return true;
    return allowed.problems.every(({ code }) => code === 'penalty.summaryCeilingUnknown')
      ? undefined
      : false;
  },
  inputs: ({ party }, { decision }) => ({
    party: party.kind,
    fine: fineOf(decision.sanctions) ?? null,
  }),
};

export const summaryDecisionOfThisCase: SummaryGuard<In<'heard'>, On<'decide'>> = {
  id: 'penalty.summaryDecisionOfThisCase',
  label: {
    zh: '决定书载明本案、当事人和当日，由当场的执法人员签名',
    en: 'the form names this case, its party and the day, and those who act signed it',
  },
  basis: [penaltyLaw(52, 2)],
  reads: 'event',
  test: ({ caseCode, party }, { decision, on, officers }) =>
    decision.caseCode === caseCode &&
    decision.partyName === party.name &&
    decision.decidedOn === on &&
    officers.every((id) => decision.signedBy.includes(id)),
  inputs: ({ caseCode }, { decision, on }) => ({
    caseCode,
    decision: decision.caseCode,
    decidedOn: decision.decidedOn,
    on,
  }),
};

export const notHeavierThanTold: SummaryGuard<In<'heard'>, On<'decide'>> = {
  id: 'penalty.notHeavierThanTold',
  label: {
    zh: '不重于告知的处罚，不因陈述、申辩而加重',
    en: 'not heavier than the penalty that was told; nothing is added because the party defended itself',
  },
  basis: [penaltyLaw(44), penaltyLaw(45, 2)],
  reads: 'event',
  test: ({ notice }, { decision }) =>
    decision.sanctions.every(({ kind, amount }) => {
      const told = notice.proposed.find((one) => one.kind === kind);
      if (told === undefined) return false;
      return (
        amount === undefined ||
        (told.amount !== undefined && compareMoney(amount, told.amount) <= 0)
      );
    }),
  inputs: ({ notice }, { decision }) => ({
    told: fineOf(notice.proposed) ?? null,
    decided: fineOf(decision.sanctions) ?? null,
  }),
};

export const deliveredOnTheSpot: SummaryGuard<unknown, On<'decide'>> = {
  id: 'penalty.deliveredOnTheSpot',
  label: {
    zh: '决定书当场交付当事人；拒绝签收的，已注明',
    en: 'the form was handed over on the spot; a refusal to sign is noted on it',
  },
  basis: [penaltyLaw(52, 1)],
  reads: 'event',
  test: (_state, { delivery }) => delivery.signed !== delivery.refusalNoted,
  inputs: (_state, { delivery }) => ({ ...delivery }),
};

export const groundStated: SummaryGuard<unknown, { readonly reason: string }> = {
  id: 'penalty.conversionReason',
  label: { zh: '写明转为普通程序的理由', en: 'the reason for the ordinary procedure is stated' },
  basis: [penaltyLaw(54, 1)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

/** 备案: the Act sets no days; those of the line's departmental rule, where one is registered. */
export const summaryReportRules = {
  marketSupervision: legalRules.marketSummaryFiling,
  ecologicalEnvironment: legalRules.ecologySummaryFiling,
  agriculture: legalRules.agricultureSummaryFiling,
} as const;

/** A decision, and where its fine was collected and brought ashore, as far as the state says. */
type Landing = DecidedSummaryFile & Partial<Pick<In<'handedIn'>, 'collection' | 'landedOn'>>;

/**
 * The day after which the days to report count: the decision; after a fine collected on the water in agriculture the landing
 * (农业行政处罚程序规定 第二十七条), `undefined` until it is on record.
 */
export const reportStart = ({ line, decision, collection, landedOn }: Landing) =>
  line === 'agriculture' && collection?.onWater === true ? landedOn : decision.decidedOn;

export const reportedInTime: SummaryGuard<DecidedSummaryFile, On<'report'>> = {
  id: 'penalty.reportedInTime',
  label: {
    zh: '在本条线规章规定的期限内备案；逾期的，说明原因',
    en: 'reported within the days of the line’s rule; where late, the reason is stated',
  },
  basis: [penaltyLaw(52, 3)],
  reads: 'event',
  test: (state, { on, lateReason }, facts) => {
    const { line, decision } = state;
    if (on < decision.decidedOn) return false;
    const rule = Object.hasOwn(summaryReportRules, line)
      ? summaryReportRules[line as keyof typeof summaryReportRules]
      : undefined;
    if (rule === undefined || (lateReason ?? '').trim() !== '') return true;
    const start = reportStart(state);
    if (start !== undefined) return isByLastDay(on, lastDayOf(rule, start, facts));
    // Nobody lands before the decision: what is in time from there is in time.
    return isByLastDay(on, lastDayOf(rule, decision.decidedOn, facts)) === true ? true : undefined;
  },
  inputs: (state, { on }) => ({ line: state.line, from: reportStart(state) ?? null, on }),
};

export const notReportedYet: SummaryGuard<DecidedSummaryFile, unknown> = {
  id: 'penalty.notReportedYet',
  label: { zh: '尚未备案', en: 'not reported yet' },
  basis: [penaltyLaw(52, 3)],
  reads: 'state',
  test: ({ report }) => report === undefined,
};

export const collectionAllowed: SummaryGuard<In<'decided'>, On<'collect'>> = {
  id: 'penalty.collectionAllowed',
  label: {
    zh: '属于可以当场收缴罚款的情形',
    en: 'the case is one in which the fine may be collected on the spot',
  },
  basis: [penaltyLaw(68), penaltyLaw(69)],
  reads: 'event',
  test: ({ decision }, { collection, on }) => {
    const { ground, reason, requestedByParty } = collection;
    if (ground === 'hardToCollectLater') return reason.trim() !== '';
    if (ground === 'remoteOnRequest') return reason.trim() !== '' && requestedByParty;
    const ceiling = ruleOn(legalRules.onTheSpotCollectionCeiling, on);
    if (ceiling.status !== 'inForce') return undefined;
    const fine = fineOf(decision.sanctions);
    return fine !== undefined && compareMoney(fine, ceiling.value.amount) <= 0;
  },
  inputs: ({ decision }, { collection }) => ({
    ground: collection.ground,
    fine: fineOf(decision.sanctions) ?? null,
    requestedByParty: collection.requestedByParty,
  }),
};

export const collectedAsDecided: SummaryGuard<In<'decided'>, On<'collect'>> = {
  id: 'penalty.collectedAsDecided',
  label: {
    zh: '收缴的数额等于尚未缴纳的罚款',
    en: 'what is collected is the fine that was not paid yet',
  },
  basis: [penaltyLaw(52, 2), penaltyLaw(53)],
  reads: 'event',
  test: ({ decision, payments }, { collection, on }) =>
    collection.on === on &&
    compareMoney(collection.amount, ZERO_MONEY) > 0 &&
    compareMoney(
      addMoney(paidOf(payments), collection.amount),
      fineOf(decision.sanctions) ?? ZERO_MONEY,
    ) === 0,
  inputs: ({ decision, payments }, { collection }) => ({
    fine: fineOf(decision.sanctions) ?? null,
    paid: paidOf(payments),
    collected: collection.amount,
  }),
};

export const financeReceipt: SummaryGuard<unknown, On<'collect'>> = {
  id: 'penalty.financeReceipt',
  label: {
    zh: '出具财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳',
    en: 'a receipt issued by the finance department is given; without one the party may refuse to pay',
  },
  basis: [penaltyLaw(70)],
  reads: 'event',
  test: (_state, { collection }) =>
    collection.receiptIssuer !== 'other' && collection.receipt.trim() !== '',
  inputs: (_state, { collection }) => ({
    receipt: collection.receipt,
    issuer: collection.receiptIssuer,
  }),
};

/** The last day to hand in: two working days from the collection, on water from the landing. */
function lastDayToHandIn(
  { collection }: In<'collected'>,
  landedOn: LocalDate | undefined,
  facts: SummaryPenaltyFacts,
): ReturnType<typeof lastDayOf> {
  if (!collection.onWater) return lastDayOf(legalRules.collectedFineHandIn, collection.on, facts);
  return landedOn === undefined
    ? undefined
    : lastDayOf(legalRules.collectedFineHandInOnWater, landedOn, facts);
}

export const handedInInTime: SummaryGuard<In<'collected'>, On<'handIn'>> = {
  id: 'penalty.handedInInTime',
  label: {
    zh: '自收缴或者抵岸之日起二日内交至行政机关；逾期的，说明原因',
    en: 'handed in within two days of the collection or landing; where late, the reason is stated',
  },
  basis: [penaltyLaw(71), penaltyLaw(85)],
  reads: 'event',
  test: (state, { on, landedOn, lateReason }, facts) => {
    if (landedOn !== undefined && (landedOn < state.collection.on || on < landedOn)) return false;
    if ((lateReason ?? '').trim() !== '') return true;
    return isByLastDay(on, lastDayToHandIn(state, landedOn, facts));
  },
  inputs: (state, { on, landedOn }, facts) => ({
    collectedOn: state.collection.on,
    landedOn: landedOn ?? null,
    lastDay: lastDayToHandIn(state, landedOn, facts)?.end ?? null,
    on,
  }),
};

export const depositedInTime: SummaryGuard<In<'handedIn'>, On<'deposit'>> = {
  id: 'penalty.depositedInTime',
  label: {
    zh: '行政机关在二日内缴付指定的银行；逾期的，说明原因',
    en: 'the organ pays the fine to the bank within two days; where late, the reason is stated',
  },
  basis: [penaltyLaw(71), penaltyLaw(85)],
  reads: 'event',
  test: ({ handedInOn }, { on, lateReason }, facts) =>
    (lateReason ?? '').trim() !== '' ||
    isByLastDay(on, lastDayOf(legalRules.collectedFineBanking, handedInOn, facts)),
  inputs: ({ handedInOn }, { on }, facts) => ({
    handedInOn,
    lastDay: lastDayOf(legalRules.collectedFineBanking, handedInOn, facts)?.end ?? null,
    on,
  }),
};

export const summaryNotOverpaid: SummaryGuard<In<'decided'>, On<'pay'>> = {
  id: 'penalty.summaryNotOverpaid',
  label: { zh: '缴款不超过罚款和加处罚款', en: 'no more is paid than the fine and its surcharge' },
  basis: [penaltyLaw(53), penaltyLaw(67, 3), penaltyLaw(72, 1, 1)],
  reads: 'event',
  test: (state, { payment, on }, facts) => {
    const most = mostOwed(summaryOwing(state), payment.on, facts);
    if (payment.on > on || payment.on < state.decision.decidedOn) return false;
    return most === undefined
      ? undefined
      : compareMoney(addMoney(paidOf(state.payments), payment.amount), most) <= 0;
  },
  inputs: ({ payments }, { payment }) => ({ paid: paidOf(payments), payment: payment.amount }),
};

export const summaryPaidInFull: SummaryGuard<In<'decided'>, On<'confirmPerformed'>> = {
  id: 'penalty.summaryPaidInFull',
  label: {
    zh: '罚款和决定加处的罚款已缴清',
    en: 'the fine and the surcharge that was imposed are paid',
  },
  basis: [penaltyLaw(53), penaltyLaw(66, 1), penaltyLaw(67, 3)],
  reads: 'event',
  test: (state, { surcharge }, facts) => {
    const owing = summaryOwing(state);
    const most = accruedSurcharge(owing, state.payments.at(-1)?.on ?? state.on, facts);
    if (most === undefined) return undefined;
    return (
      compareMoney(surcharge, most) <= 0 &&
      compareMoney(paidOf(state.payments), addMoney(owing.fine, surcharge)) === 0
    );
  },
  inputs: (state, { surcharge }) => ({
    paid: paidOf(state.payments),
    fine: fineOf(state.decision.sanctions) ?? null,
    surcharge,
  }),
};

/** The first day of 行政复议法 第二十三条. */
const RECONSIDERATION_FIRST = localDate('2024-01-01');

export const reconsiderationComesFirst: SummaryGuard<In<'decided'>, On<'fileRemedy'>> = {
  id: 'penalty.reconsiderationComesFirst',
  label: {
    zh: '对当场处罚决定应当先申请行政复议',
    en: 'against a decision made on the spot reconsideration comes before a lawsuit',
  },
  basis: [reconsiderationLaw(23, 1, 1), reconsiderationLaw(29, 1)],
  reads: 'event',
  test: ({ remedies, decision }, { kind }) => {
    if (remedies.some(({ until }) => until === 'open')) return false;
    if (kind === 'reconsideration' || decision.decidedOn < RECONSIDERATION_FIRST) return true;
    return remedies.some((one) => one.kind === 'reconsideration');
  },
  inputs: ({ remedies }, { kind }) => ({ kind, remedies: remedies.length }),
};

export const summaryRemedyOpen: SummaryGuard<In<'decided'>, unknown> = {
  id: 'penalty.summaryRemedyOpen',
  label: { zh: '有正在进行的复议或者诉讼', en: 'a reconsideration or lawsuit is going on' },
  basis: [penaltyLaw(73, 3)],
  reads: 'state',
  test: ({ remedies }) => remedies.some(({ until }) => until === 'open'),
};

export const enforcementOfThisForm: SummaryGuard<In<'decided'>, On<'recordEnforcement'>> = {
  id: 'penalty.enforcementOfThisForm',
  label: { zh: '执行的是本案决定', en: 'the decision that was enforced is that of this case' },
  basis: [penaltyLaw(72, 1)],
  reads: 'event',
  test: ({ caseCode, decision }, { enforcement }) =>
    enforcement.caseCode === caseCode && enforcement.documentNumber === decision.formNumber,
  inputs: ({ caseCode }, { enforcement }) => ({ caseCode, enforced: enforcement.caseCode }),
};

export const summaryInOrder: SummaryGuard<{ readonly on: LocalDate }, { readonly on: LocalDate }> =
  {
    id: 'penalty.summaryInOrder',
    label: { zh: '不早于前一步骤', en: 'not before the step before it' },
    basis: [penaltyLaw(47)],
    reads: 'event',
    test: (state, event) => event.on >= state.on,
    inputs: (state, event) => ({ previous: state.on, on: event.on }),
  };

/** 治安管理处罚法 第一百一十九条: the profile of public security exists from its first day. */
export const profileInForce: SummaryGuard<unknown, { readonly on: LocalDate }> = {
  id: 'penalty.summaryProfileInForce',
  label: { zh: '适用的当场处罚规定已经施行', en: 'the rules that are applied are in force' },
  basis: [publicSecurityLaw(119)],
  reads: 'event',
  test: (_state, { on }, { profile }) =>
    profile !== 'publicSecurity' ||
    ruleOn(legalRules.publicSecuritySummaryFineCeiling, on).status === 'inForce',
};
