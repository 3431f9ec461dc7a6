/* What the law asks before each step of an enforcement. A guard that lacks a fact answers `undefined`. */
import { isAfterLastDay, isByLastDay, isWorkingDay, lastDayOf } from '../calendar/index.js';
import {
  addMoney,
  compareMoney,
  everyHolds,
  type LocalDate,
  type Money,
  ZERO_MONEY,
} from '../core/index.js';
import {
  compulsionLaw,
  legalRules,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
} from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { type CourtWindow, courtWindow } from './court-window.js';
import type {
  Enforcement,
  EnforcementEvent,
  EnforcementFacts,
  EnforcementFile,
  UrgedEnforcement,
} from './enforcement.js';
import { accruedSurcharge, lastDayToPay, mostOwed, type Owing, paidOf } from './owing.js';
import { missedInstalment } from './payment-plan.js';
import type { RemedyProceeding } from './remedy.js';

type In<Status extends Enforcement['status']> = StateOf<Enforcement, Status>;
type On<Type extends EnforcementEvent['type']> = EventOf<EnforcementEvent, Type>;
type EnforcementGuard<State, Event> = Guard<State, Event, EnforcementFacts>;
type Dated = {
  /** The day of the step. */
  readonly on: LocalDate;
};

const owingOf = ({ decision, payments, remedies, plan }: EnforcementFile): Owing => ({
  fine: decision.fine,
  servedOn: decision.servedOn,
  surchargeStated: decision.surchargeStated,
  payments,
  pauses: remedies,
  ...(plan === undefined ? {} : { plan }),
});

export const enforcementInOrder: EnforcementGuard<Dated, Dated> = {
  id: 'penalty.enforcementInOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [compulsionLaw(4)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

export const notPerformedInTime: EnforcementGuard<In<'owing'>, Dated> = {
  id: 'penalty.notPerformedInTime',
  label: {
    zh: '当事人在决定的期限内不履行义务',
    en: 'the party did not perform within the term of the decision',
  },
  basis: [compulsionLaw(34), penaltyLaw(67, 3), penaltyLaw(66, 2)],
  reads: 'event',
  test: (state, { on }, facts) => {
    const { plan, payments } = state;
    if (compareMoney(paidOf(payments), state.decision.fine) >= 0 && !state.decision.otherDuty)
      return false;
    if (plan !== undefined && missedInstalment(plan, payments, on) !== undefined) return true;
    return isAfterLastDay(on, lastDayToPay(owingOf(state), facts));
  },
  inputs: (state, { on }, facts) => ({
    lastDay: lastDayToPay(owingOf(state), facts)?.end ?? null,
    paid: paidOf(state.payments),
    on,
  }),
};

export const urgingOfThisDecision: EnforcementGuard<In<'owing'>, On<'urge'>> = {
  id: 'penalty.urgingOfThisDecision',
  label: {
    zh: '催告的是本案义务，涉及金钱给付的，金额不超过应缴数额',
    en: 'the urging is of this case, and asks for no more than what is owed',
  },
  basis: [compulsionLaw(35), compulsionLaw(38)],
  reads: 'event',
  test: (state, { urging, on }, facts) => {
    if (urging.caseCode !== state.decision.caseCode || urging.servedOn !== on) return false;
    if (compareMoney(state.decision.fine, ZERO_MONEY) > 0 && urging.amount === undefined)
      return false;
    const most = mostOwed(owingOf(state), on, facts);
    if (urging.amount === undefined) return true;
    return most === undefined
      ? undefined
      : compareMoney(addMoney(paidOf(state.payments), urging.amount), most) <= 0;
  },
  inputs: ({ decision }, { urging }) => ({
    caseCode: decision.caseCode,
    urged: urging.caseCode,
    amount: urging.amount ?? null,
  }),
};

export const pointsAnswered: EnforcementGuard<unknown, On<'recordStatement'>> = {
  id: 'penalty.pointsAnswered',
  label: {
    zh: '当事人的意见均已记录、复核',
    en: 'every point of the party was recorded and reviewed',
  },
  basis: [compulsionLaw(36)],
  reads: 'event',
  test: (_state, { points }) =>
    points.length > 0 && points.every(({ reason }) => reason.trim() !== ''),
  inputs: (_state, { points }) => ({ points: points.length }),
};

export const hasPower: EnforcementGuard<EnforcementFile, unknown> = {
  id: 'penalty.hasPower',
  label: { zh: '行政机关具有行政强制执行权', en: 'the body has power of enforcement by law' },
  basis: [compulsionLaw(13), compulsionLaw(34)],
  reads: 'state',
  test: ({ power }) => power !== null,
};

export const lacksPower: EnforcementGuard<EnforcementFile, unknown> = {
  id: 'penalty.lacksPower',
  label: {
    zh: '行政机关没有行政强制执行权',
    en: 'the body has no power of enforcement of its own',
  },
  basis: [compulsionLaw(13, 2), compulsionLaw(53)],
  reads: 'state',
  test: ({ power }) => power === null,
};

/** Where a remedy stopped the execution, nothing is executed; by default nothing stops. */
export const executionNotStopped: EnforcementGuard<EnforcementFile, unknown> = {
  id: 'penalty.executionNotStopped',
  label: { zh: '没有停止执行', en: 'the execution is not stopped' },
  basis: [penaltyLaw(73, 1), reconsiderationLaw(42), litigationLaw(56, 1)],
  reads: 'state',
  test: ({ remedies }) =>
    !remedies.some(({ until, executionStopped }) => until === 'open' && executionStopped === true),
};

export const urgedTermPassed: EnforcementGuard<UrgedEnforcement, Dated> = {
  id: 'penalty.urgedTermPassed',
  label: { zh: '催告书载明的履行期限已过', en: 'the term that the urging set is over' },
  basis: [compulsionLaw(35), compulsionLaw(37, 1)],
  reads: 'event',
  test: ({ urging }, { on }) => on > urging.performBy,
  inputs: ({ urging }, { on }) => ({ performBy: urging.performBy, on }),
};

export const noJustReason: EnforcementGuard<In<'urged' | 'answered'>, unknown> = {
  id: 'penalty.noJustReason',
  label: { zh: '当事人没有正当理由', en: 'the party has no just reason' },
  basis: [compulsionLaw(36), compulsionLaw(37, 1)],
  reads: 'state',
  test: (state) => state.status === 'urged' || !state.justReason,
};

/** Days on which a surcharge has run; for another duty than money the Act asks for none. */
export const surchargeOverThirtyDays: EnforcementGuard<In<'urged' | 'answered'>, Dated> = {
  id: 'penalty.surchargeOverThirtyDays',
  label: {
    zh: '金钱给付义务，加处罚款或者滞纳金已超过三十日',
    en: 'for a duty to pay money, a surcharge has run for more than thirty days',
  },
  basis: [compulsionLaw(45, 1), compulsionLaw(46, 1)],
  reads: 'event',
  test: (state, { on }, facts) => {
    const { decision, remedies } = state;
    if (compareMoney(decision.fine, ZERO_MONEY) === 0) return true;
    if (!decision.surchargeStated) return false;
    const lastDay = lastDayToPay(owingOf(state), facts);
    if (lastDay === undefined) return undefined;
    return isAfterLastDay(
      on,
      lastDayOf(legalRules.surchargeBeforeExecution, lastDay.end, facts, {
        suspensions: remedies.map(({ from, until }) => ({ from, until })),
        rollForward: false,
      }),
    );
  },
  inputs: (state, { on }, facts) => ({
    lastDayToPay: lastDayToPay(owingOf(state), facts)?.end ?? null,
    on,
  }),
};

export const orderOfThisCase: EnforcementGuard<
  In<'urged' | 'answered'>,
  On<'order'> | On<'orderAtOnce'>
> = {
  id: 'penalty.orderOfThisCase',
  label: { zh: '强制执行决定书载明本案和当日', en: 'the order names this case and the day' },
  basis: [compulsionLaw(37, 2)],
  reads: 'event',
  test: ({ decision }, { order, on }) =>
    order.caseCode === decision.caseCode && order.decidedOn === on,
  inputs: ({ decision }, { order }) => ({ caseCode: decision.caseCode, order: order.caseCode }),
};

export const orderServiceProved: EnforcementGuard<In<'ordered'>, On<'serveOrder'>> = {
  id: 'penalty.orderServiceProved',
  label: { zh: '送达的是本案强制执行决定书', en: 'what was served is the order of this case' },
  basis: [compulsionLaw(38)],
  reads: 'event',
  test: ({ order }, { service, on }) =>
    service.caseCode === order.caseCode &&
    service.document === 'enforcementOrder' &&
    service.documentNumber === order.documentNumber &&
    service.servedOn === on,
  inputs: ({ order }, { service }) => ({
    order: order.documentNumber,
    served: service.documentNumber,
    servedOn: service.servedOn,
  }),
};

export const hidingProved: EnforcementGuard<unknown, On<'orderAtOnce'>> = {
  id: 'penalty.hidingProved',
  label: {
    zh: '有证据证明有转移或者隐匿财物迹象',
    en: 'evidence proves signs that assets are moved or hidden',
  },
  basis: [compulsionLaw(37, 3)],
  reads: 'event',
  test: (_state, { evidenceOfHiding }) => evidenceOfHiding.trim() !== '',
};

export const duringUrging: EnforcementGuard<UrgedEnforcement, Dated> = {
  id: 'penalty.duringUrging',
  label: { zh: '在催告期间', en: 'during the term that the urging set' },
  basis: [compulsionLaw(37, 3)],
  reads: 'event',
  test: ({ urging }, { on }) => on <= urging.performBy,
};

export const notAtNightNorHoliday: EnforcementGuard<In<'executing'>, On<'execute'>> = {
  id: 'penalty.notAtNightNorHoliday',
  label: {
    zh: '不在夜间或者法定节假日实施，情况紧急的除外',
    en: 'not at night nor on a statutory holiday, unless it is urgent',
  },
  basis: [compulsionLaw(43, 1)],
  reads: 'event',
  // 第六十九条 sets 工作日 against 法定节假日, so every day that is not worked is one.
  test: (_state, { act, on }, { calendar }) => {
    if (act.on !== on) return false;
    if (act.urgent) return true;
    if (act.atNight) return false;
    const worked = isWorkingDay(calendar, on);
    return worked.ok ? worked.value : undefined;
  },
  inputs: (_state, { act, on }) => ({ on, atNight: act.atNight, urgent: act.urgent }),
};

export const supplyNotCut: EnforcementGuard<unknown, On<'execute'>> = {
  id: 'penalty.supplyNotCut',
  label: {
    zh: '不对居民生活采取停止供水、供电、供热、供燃气等方式',
    en: 'no water, power, heat or gas of residents is cut off',
  },
  basis: [compulsionLaw(43, 2)],
  reads: 'event',
  test: (_state, { act }) => !act.cutsResidentSupply,
};

const recoveredOf = (state: object): Money =>
  addMoney(
    ...('acts' in state ? (state as In<'executing'>).acts.map(({ recovered }) => recovered) : []),
    ...('proceeds' in state ? [(state as In<'offset'>).proceeds] : []),
  );

export const takesNoMoreThanOwed: EnforcementGuard<In<'executing'>, On<'execute'>> = {
  id: 'penalty.takesNoMoreThanOwed',
  label: { zh: '执行所得不超过应缴数额', en: 'no more is recovered than what is owed' },
  basis: [compulsionLaw(5), compulsionLaw(45, 2)],
  reads: 'event',
  test: (state, { act, on }, facts) => {
    const most = mostOwed(owingOf(state), on, facts);
    return most === undefined
      ? undefined
      : compareMoney(addMoney(paidOf(state.payments), recoveredOf(state), act.recovered), most) <=
          0;
  },
  inputs: (state, { act }) => ({ paid: paidOf(state.payments), recovered: act.recovered }),
};

export const enforcementNotOverpaid: EnforcementGuard<EnforcementFile, On<'pay'>> = {
  id: 'penalty.enforcementNotOverpaid',
  label: { zh: '缴款不超过罚款和加处罚款', en: 'no more is paid than the fine and its surcharge' },
  basis: [penaltyLaw(67, 3), penaltyLaw(72, 1, 1), compulsionLaw(45, 2)],
  reads: 'event',
  test: (state, { payment, on }, facts) => {
    if (payment.on > on) return false;
    const most = mostOwed(owingOf(state), payment.on, facts);
    return most === undefined
      ? undefined
      : compareMoney(addMoney(paidOf(state.payments), recoveredOf(state), payment.amount), most) <=
          0;
  },
  inputs: (state, { payment }) => ({ paid: paidOf(state.payments), payment: payment.amount }),
};

export const enforcementReason: EnforcementGuard<unknown, { readonly reason: string }> = {
  id: 'penalty.enforcementReason',
  label: { zh: '写明情形和理由', en: 'the ground and its reasons are stated' },
  basis: [compulsionLaw(39), compulsionLaw(40)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

export const suspendedThreeYears: EnforcementGuard<In<'suspended'>, On<'abandon'>> = {
  id: 'penalty.suspendedThreeYears',
  label: {
    zh: '没有明显社会危害，当事人确无能力履行，中止执行满三年',
    en: 'no manifest harm to society, the party truly unable, three years since the suspension',
  },
  basis: [compulsionLaw(39, 2)],
  reads: 'event',
  test: ({ suspendedOn }, { on, noSocialHarm, unable }, facts) =>
    everyHolds([
      noSocialHarm && unable,
      isAfterLastDay(
        on,
        lastDayOf(legalRules.suspendedExecutionEnd, suspendedOn, facts, { rollForward: false }),
      ),
    ]),
  inputs: ({ suspendedOn }, { on, noSocialHarm, unable }) => ({
    suspendedOn,
    on,
    noSocialHarm,
    unable,
  }),
};

export const agreementAllowed: EnforcementGuard<In<'executing'>, On<'agree'>> = {
  id: 'penalty.agreementAllowed',
  label: {
    zh: '不损害公共利益和他人合法权益；采取补救措施的，才减免加处罚款，且不减免罚款',
    en: 'it harms neither the public nor others; only a surcharge is waived, and only after remedial measures',
  },
  basis: [compulsionLaw(42, 1)],
  reads: 'event',
  test: (state, { agreement, on }, facts) => {
    const { harmsNobody, remedialMeasures, waivedSurcharge, document } = agreement;
    if (!harmsNobody || document.trim() === '') return false;
    if (compareMoney(waivedSurcharge, ZERO_MONEY) === 0) return true;
    if (!remedialMeasures) return false;
    const accrued = accruedSurcharge(owingOf(state), on, facts);
    return accrued === undefined ? undefined : compareMoney(waivedSurcharge, accrued) <= 0;
  },
  inputs: (_state, { agreement }) => ({
    waivedSurcharge: agreement.waivedSurcharge,
    remedialMeasures: agreement.remedialMeasures,
  }),
};

const unused = (remedies: readonly RemedyProceeding[]): boolean => remedies.length === 0;

function windowOf(
  { decision, remedies, plan }: EnforcementFile,
  { calendar }: EnforcementFacts,
): CourtWindow | undefined {
  const window = courtWindow(
    {
      servedOn: decision.servedOn,
      reconsiderationFirst: decision.procedure === 'summary',
      remedies,
      ...(plan === undefined ? {} : { plan }),
    },
    calendar,
  );
  return window.ok ? window.value : undefined;
}

export const seizedGoodsMayOffset: EnforcementGuard<In<'urged' | 'answered'>, Dated> = {
  id: 'penalty.seizedGoodsMayOffset',
  label: {
    zh: '在行政管理过程中已经查封、扣押，当事人在法定期限内未申请复议、未起诉',
    en: 'goods were sealed or seized before, and the party let the terms for remedies pass',
  },
  basis: [compulsionLaw(46, 3), penaltyLaw(72, 1, 2)],
  reads: 'event',
  test: (state, { on }, facts) => {
    if (!state.seizedBefore || !unused(state.remedies)) return false;
    const window = windowOf(state, facts);
    return window === undefined
      ? undefined
      : isAfterLastDay(on, { end: window.lapsedOn, isFinal: window.isFinal });
  },
  inputs: (state, { on }) => ({ seizedBefore: state.seizedBefore, on }),
};

export const proceedsWithinOwed: EnforcementGuard<In<'urged' | 'answered'>, On<'auctionSeized'>> = {
  id: 'penalty.proceedsWithinOwed',
  label: { zh: '抵缴的数额不超过应缴数额', en: 'no more is offset than what is owed' },
  basis: [compulsionLaw(46, 3), compulsionLaw(45, 2)],
  reads: 'event',
  test: (state, { proceeds, on }, facts) => {
    const most = mostOwed(owingOf(state), on, facts);
    return most === undefined
      ? undefined
      : compareMoney(proceeds, ZERO_MONEY) > 0 &&
          compareMoney(addMoney(paidOf(state.payments), proceeds), most) <= 0;
  },
  inputs: (state, { proceeds }) => ({ paid: paidOf(state.payments), proceeds }),
};

export const tenDaysUrged: EnforcementGuard<UrgedEnforcement, Dated> = {
  id: 'penalty.tenDaysUrged',
  label: { zh: '催告书送达已满十日', en: 'ten days have passed since the urging was served' },
  basis: [compulsionLaw(54), compulsionLaw(69)],
  reads: 'event',
  test: ({ urging }, { on }, facts) =>
    isAfterLastDay(on, lastDayOf(legalRules.courtExecutionReminder, urging.servedOn, facts)),
  inputs: ({ urging }, { on }) => ({ servedOn: urging.servedOn, on }),
};

export const inCourtWindow: EnforcementGuard<UrgedEnforcement, Dated> = {
  id: 'penalty.inCourtWindow',
  label: {
    zh: '没有正在进行的复议、诉讼，法定期限届满之日起三个月内',
    en: 'no remedy goes on, and it is within three months after the terms ended',
  },
  basis: [compulsionLaw(53), penaltyLaw(72, 2)],
  reads: 'event',
  test: (state, { on }, facts) => {
    if (state.remedies.some(({ until }) => until === 'open')) return false;
    const window = windowOf(state, facts);
    if (window === undefined) return undefined;
    const { lapsedOn, closesOn, isFinal } = window;
    return everyHolds([
      isAfterLastDay(on, { end: lapsedOn, isFinal }),
      isByLastDay(on, { end: closesOn, isFinal }),
    ]);
  },
  inputs: (state, { on }, facts) => {
    const window = windowOf(state, facts);
    return { opensOn: window?.opensOn ?? null, closesOn: window?.closesOn ?? null, on };
  },
};

export const applicationComplete: EnforcementGuard<unknown, On<'applyToCourt'>> = {
  id: 'penalty.applicationComplete',
  label: {
    zh: '材料齐全，申请书由负责人签名，盖章并注明日期',
    en: 'the materials are complete, and the application is signed by a head, sealed and dated',
  },
  basis: [compulsionLaw(55)],
  reads: 'event',
  test: (_state, { application }) =>
    application.signedSealedDated &&
    application.decisionWithReasons &&
    application.partyViewsAndUrging &&
    application.object,
  inputs: (_state, { application }) => ({ ...application }),
};

/** The last day to contest a ruling: fifteen days. */
export const contestedInTime: EnforcementGuard<In<'notAccepted' | 'courtRefused'>, Dated> = {
  id: 'penalty.contestedInTime',
  label: {
    zh: '在十五日内向上一级人民法院申请复议',
    en: 'contested before the next higher court within fifteen days',
  },
  basis: [compulsionLaw(56, 2), compulsionLaw(58, 3)],
  reads: 'event',
  test: (state, { on }, facts) =>
    isByLastDay(
      on,
      lastDayOf(
        state.status === 'notAccepted'
          ? legalRules.courtNonAcceptanceReview
          : legalRules.courtExecutionRefusalReview,
        state.ruledOn,
        facts,
      ),
    ),
  inputs: ({ ruledOn }, { on }) => ({ ruledOn, on }),
};

export const enforcedInFull: EnforcementGuard<UrgedEnforcement, On<'complete'>> = {
  id: 'penalty.enforcedInFull',
  label: {
    zh: '罚款和决定加处的罚款已缴清或者执行到位，其他义务已履行',
    en: 'the fine and the surcharge imposed are paid or recovered, other duties are carried out',
  },
  basis: [penaltyLaw(66, 1), penaltyLaw(72, 1, 1), compulsionLaw(42, 1), compulsionLaw(45, 2)],
  reads: 'event',
  test: (state, { surcharge, otherPerformed, on }, facts) => {
    const accrued = accruedSurcharge(owingOf(state), on, facts);
    if (accrued === undefined) return undefined;
    const waived =
      'waivedSurcharge' in state
        ? ((state as In<'executing'>).waivedSurcharge ?? ZERO_MONEY)
        : ZERO_MONEY;
    return (
      otherPerformed &&
      compareMoney(addMoney(surcharge, waived), accrued) <= 0 &&
      compareMoney(
        addMoney(paidOf(state.payments), recoveredOf(state)),
        addMoney(state.decision.fine, surcharge),
      ) === 0
    );
  },
  inputs: (state, { surcharge }) => ({
    paid: paidOf(state.payments),
    recovered: recoveredOf(state),
    fine: state.decision.fine,
    surcharge,
  }),
};

export const restoredWhereRevoked: EnforcementGuard<UrgedEnforcement, On<'end'>> = {
  id: 'penalty.restoredWhereRevoked',
  label: {
    zh: '据以执行的决定被撤销的，已退还全部财物',
    en: 'where the decision was revoked, everything that was taken is given back',
  },
  basis: [compulsionLaw(41)],
  reads: 'event',
  test: (state, { ground, restored }) =>
    ground !== 'decisionRevoked' ||
    compareMoney(restored, addMoney(paidOf(state.payments), recoveredOf(state))) === 0,
  inputs: (state, { ground, restored }) => ({
    ground,
    restored,
    taken: addMoney(paidOf(state.payments), recoveredOf(state)),
  }),
};
