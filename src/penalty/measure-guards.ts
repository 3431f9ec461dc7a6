/* What the law asks before each step of a compulsory measure. A guard that lacks a fact answers `undefined`. */
import {
  endOfHours,
  isAfterLastDay,
  isByLastDay,
  type LastDay,
  lastDayOf,
} from '../calendar/index.js';
import {
  compareMoney,
  epochMillisecondsOf,
  isStated,
  type LocalDate,
  localDateOfInstant,
  ZERO_MONEY,
} from '../core/index.js';
import {
  compulsionLaw,
  type LegalRule,
  legalRules,
  type PeriodValue,
  ruleOn,
} from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { type OfficersActing, officersInputs, officersVerdict } from './acting-officers.js';
import type {
  CompulsoryMeasure,
  CompulsoryMeasureEvent,
  CompulsoryMeasureFacts,
  ImposedMeasure,
  MeasureFile,
  MeasureTermOverride,
} from './compulsory-measure.js';
import type { MeasureKind } from './measure-decision.js';

type In<Status extends CompulsoryMeasure['status']> = StateOf<CompulsoryMeasure, Status>;
type On<Type extends CompulsoryMeasureEvent['type']> = EventOf<CompulsoryMeasureEvent, Type>;
type MeasureGuard<State, Event> = Guard<State, Event, CompulsoryMeasureFacts>;
type Dated = {
  /** The day of the step. */
  readonly on: LocalDate;
};
type Imposing = On<'impose'> | On<'imposeAtOnce'>;

export const measureInOrder: MeasureGuard<Dated, Dated> = {
  id: 'penalty.measureInOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [compulsionLaw(4)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

export const measureApproved: MeasureGuard<unknown, { readonly approvedBy: string }> = {
  id: 'penalty.measureApproved',
  label: { zh: '经行政机关负责人批准', en: 'approved by a head of the body' },
  basis: [compulsionLaw(18, 1, 1), compulsionLaw(25, 1), compulsionLaw(32, 1)],
  reads: 'event',
  test: (_state, { approvedBy }) => isStated(approvedBy),
};

export const measureReason: MeasureGuard<unknown, { readonly reason: string }> = {
  id: 'penalty.measureReason',
  label: { zh: '写明情形和理由', en: 'the ground and its reasons are stated' },
  basis: [compulsionLaw(19), compulsionLaw(28, 1), compulsionLaw(33, 1)],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
};

/** 第十条、第二十二条、第二十九条: which texts may give the power. */
export const powerGiven: MeasureGuard<MeasureFile, unknown> = {
  id: 'penalty.measurePower',
  label: {
    zh: '冻结由法律规定；查封、扣押由法律、法规规定',
    en: 'a freezing by a law; a sealing or seizure by a law or regulation',
  },
  basis: [compulsionLaw(10), compulsionLaw(22), compulsionLaw(29, 1)],
  reads: 'state',
  test: ({ kind, authority }) =>
    authority === 'law' ||
    (kind !== 'freezing' &&
      (authority === 'administrativeRegulation' || authority === 'localRegulation')),
  inputs: ({ kind, authority }) => ({ kind, authority }),
};

const ofKinds = (
  kinds: readonly MeasureKind[],
  zh: string,
  en: string,
  article: number,
): MeasureGuard<MeasureFile, unknown> => ({
  id: 'penalty.measureKind',
  label: { zh, en },
  basis: [compulsionLaw(article)],
  reads: 'state',
  test: ({ kind }) => kinds.includes(kind),
  inputs: ({ kind }) => ({ kind }),
});

export const sealsOrSeizes = ofKinds(
  ['sealing', 'seizure'],
  '是查封、扣押',
  'it is a sealing or seizure',
  24,
);
export const freezes = ofKinds(['freezing'], '是冻结存款、汇款', 'it is a freezing', 30);

export const measureOfficers: MeasureGuard<MeasureFile, OfficersActing> = {
  id: 'penalty.measureOfficers',
  label: {
    zh: '由两名以上具备资格、无须回避的行政执法人员实施，不得委托',
    en: 'two or more qualified officers act, none of whom must withdraw; nothing is entrusted',
  },
  basis: [compulsionLaw(17), compulsionLaw(18, 1, 2)],
  reads: 'event',
  test: (state, event, facts) => officersVerdict(event, state, facts, { kind: 'compulsion' }),
  inputs: (state, event, facts) => officersInputs(event, state, facts, 'compulsion'),
};

export const measureCertificates: MeasureGuard<unknown, Imposing | On<'freeze'>> = {
  id: 'penalty.measureCertificates',
  label: { zh: '出示执法身份证件', en: 'the officers showed their certificates' },
  basis: [compulsionLaw(18, 1, 3)],
  reads: 'event',
  test: (_state, { execution }) => execution.certificatesShown,
};

export const partyOrWitness: MeasureGuard<unknown, Imposing> = {
  id: 'penalty.partyOrWitness',
  label: {
    zh: '当事人到场；不到场的，邀请见证人到场',
    en: 'the party was present, or a witness in its place',
  },
  basis: [compulsionLaw(18, 1, 4), compulsionLaw(18, 1, 9)],
  reads: 'event',
  test: (_state, { execution }) => execution.partyPresent || isStated(execution.witness),
};

export const measureRightsTold: MeasureGuard<unknown, Imposing> = {
  id: 'penalty.measureRightsTold',
  label: {
    zh: '当场告知理由、依据、权利和救济途径，听取陈述和申辩',
    en: 'reasons, basis, rights and remedies were told on the spot, and the statement was heard',
  },
  basis: [compulsionLaw(18, 1, 5), compulsionLaw(18, 1, 6)],
  reads: 'event',
  test: (_state, { execution }) => execution.rightsTold && execution.statementHeard,
};

export const siteRecorded: MeasureGuard<unknown, Imposing | On<'freeze'>> = {
  id: 'penalty.siteRecorded',
  label: {
    zh: '制作现场笔录，签名或者盖章；拒绝的，予以注明',
    en: 'the site record is made and signed, or the refusal to sign is noted',
  },
  basis: [compulsionLaw(18, 1, 7), compulsionLaw(18, 1, 8)],
  reads: 'event',
  test: (_state, { execution }) =>
    isStated(execution.siteRecord) &&
    (!('signed' in execution) || execution.signed !== execution.refusalNoted),
};

export const measureDelivered: MeasureGuard<MeasureFile, Imposing> = {
  id: 'penalty.measureDelivered',
  label: {
    zh: '当场交付决定书和清单，清单一式二份',
    en: 'the decision and the list, in two copies, were handed over on the spot',
  },
  basis: [compulsionLaw(24, 1), compulsionLaw(24, 3)],
  reads: 'event',
  test: (_state, { execution, on }) => {
    const copies = ruleOn(legalRules.sealingListCopies, on);
    if (copies.status !== 'inForce') return undefined;
    return (
      execution.decisionDelivered &&
      execution.listDelivered &&
      execution.listCopies === copies.value.count
    );
  },
  inputs: (_state, { execution }) => ({ listCopies: execution.listCopies }),
};

export const measureOfThisCase: MeasureGuard<
  MeasureFile,
  { readonly on: LocalDate; readonly decision: CompulsoryDecision }
> = {
  id: 'penalty.measureOfThisCase',
  label: {
    zh: '决定书载明本案、本措施和当事人',
    en: 'the decision names this case, measure and party',
  },
  basis: [compulsionLaw(24, 2), compulsionLaw(31)],
  reads: 'event',
  test: ({ caseCode, kind, party }, { decision, on }) =>
    decision.caseCode === caseCode &&
    decision.kind === kind &&
    decision.partyName === party.name &&
    decision.decidedOn <= on,
  inputs: ({ caseCode, kind }, { decision }) => ({ caseCode, kind, decided: decision.kind }),
};
type CompulsoryDecision = Imposing['decision'];

export const objectsAllowed: MeasureGuard<unknown, Imposing> = {
  id: 'penalty.objectsAllowed',
  label: {
    zh: '限于涉案的场所、设施或者财物，不含生活必需品，不重复查封',
    en: 'only what belongs to the case; no necessities of life; nothing sealed twice',
  },
  basis: [compulsionLaw(23, 1), compulsionLaw(23, 2)],
  reads: 'event',
  test: (_state, { decision }) =>
    decision.objects.every(
      ({ related, necessity, sealedByOthers }) => related && !necessity && !sealedByOthers,
    ),
  inputs: (_state, { decision }) => ({
    objects: decision.objects
      .filter(({ related, necessity, sealedByOthers }) => !related || necessity || sealedByOthers)
      .map(({ name }) => name)
      .join(' '),
  }),
};

export const imposedThatDay: MeasureGuard<unknown, On<'imposeAtOnce'>> = {
  id: 'penalty.imposedThatDay',
  label: { zh: '实施的时刻在当日', en: 'the moment lies on the day' },
  basis: [compulsionLaw(19)],
  reads: 'event',
  test: (_state, { at, on }) => localDateOfInstant(at) === on,
  inputs: (_state, { at, on }) => ({ at, on }),
};

/** T20: from the moment of the measure; the reading that leaves out the first hour ends later. */
export const approvedWithinHours: MeasureGuard<In<'urgent'>, On<'approveAfterwards'>> = {
  id: 'penalty.approvedWithin24Hours',
  label: {
    zh: '在二十四小时内向负责人报告并补办批准手续',
    en: 'reported and approved within twenty-four hours',
  },
  basis: [compulsionLaw(19)],
  reads: 'event',
  test: ({ imposedAt, imposedOn }, { at, on }) => {
    const rule = ruleOn(legalRules.urgentCompulsoryMeasureReport, imposedOn);
    if (rule.status !== 'inForce') return undefined;
    const end = endOfHours(imposedAt, rule.value.count);
    if (!end.ok) return undefined;
    const moment = epochMillisecondsOf(at);
    return (
      localDateOfInstant(at) === on &&
      moment >= epochMillisecondsOf(imposedAt) &&
      moment <= epochMillisecondsOf(end.value)
    );
  },
  inputs: ({ imposedAt }, { at }) => ({ imposedAt, at }),
};

export const freezingProper: MeasureGuard<unknown, On<'freeze'>> = {
  id: 'penalty.freezingProper',
  label: {
    zh: '数额与违法行为涉及的金额相当，不重复冻结，向金融机构交付冻结通知书',
    en: 'the amount matches the violation, nothing is frozen twice, the bank was given the notice',
  },
  basis: [compulsionLaw(29, 2), compulsionLaw(30, 1)],
  reads: 'event',
  test: (_state, { execution }) =>
    execution.noticeToBank &&
    !execution.frozenByOthers &&
    compareMoney(execution.amount, ZERO_MONEY) > 0 &&
    compareMoney(execution.amount, execution.amountInvolved) <= 0,
  inputs: (_state, { execution }) => ({
    amount: execution.amount,
    amountInvolved: execution.amountInvolved,
  }),
};

export const freezingDeliveredInTime: MeasureGuard<In<'inForce'>, On<'deliverFreezing'>> = {
  id: 'penalty.freezingDeliveredInTime',
  label: {
    zh: '三日内向当事人交付冻结决定书；逾期的，说明原因',
    en: 'the decision is delivered within three days; where late, the reason is stated',
  },
  basis: [compulsionLaw(31), compulsionLaw(69)],
  reads: 'event',
  test: ({ imposedOn, decision }, { on, lateReason }, facts) =>
    decision === undefined &&
    (isStated(lateReason) ||
      isByLastDay(on, lastDayOf(legalRules.freezingDecisionDelivery, imposedOn, facts))),
  inputs: ({ imposedOn }, { on }) => ({ imposedOn, on }),
};

/**
 * 另有规定: by 法律, for a sealing or seizure also by 行政法规 (T18); a text of lower rank has no effect.
 *
 * @example
 * overrideApplies('seizure', { rank: 'administrativeRegulation' }) // => true
 * overrideApplies('freezing', { rank: 'administrativeRegulation' }) // => false
 * overrideApplies('freezing', { rank: 'law' }) // => true
 */
export function overrideApplies(
  kind: MeasureKind,
  { rank }: Pick<MeasureTermOverride, 'rank'>,
): boolean {
  return rank === 'law' || (kind !== 'freezing' && rank === 'administrativeRegulation');
}

interface TermRules {
  readonly term: LegalRule<PeriodValue>;
  readonly extension: LegalRule<PeriodValue> | undefined;
}

function termRulesOf(kind: MeasureKind, override: MeasureTermOverride | undefined): TermRules {
  if (override !== undefined && overrideApplies(kind, override))
    return { term: override.term, extension: override.extension };
  return kind === 'freezing'
    ? { term: legalRules.freezingTerm, extension: legalRules.freezingExtension }
    : { term: legalRules.sealingTerm, extension: legalRules.sealingExtension };
}

/**
 * 期限的最后一日: thirty days, and thirty more once extended; tests of what is sealed or seized do not count, and it never moves off
 * a rest day.
 *
 * Basis: 行政强制法 第二十五条第一款, 第三十二条第一款.
 *
 * @example
 * const seizure = { kind: 'seizure', imposedOn: localDate('2024-05-06'), tests: [] }
 * lastDayOfMeasure(seizure, { calendar: chineseCalendar }).end // => '2024-06-05'
 */
export function lastDayOfMeasure(
  state: ImposedMeasure,
  facts: Pick<CompulsoryMeasureFacts, 'calendar' | 'termOverride'>,
): LastDay | undefined {
  const { term, extension } = termRulesOf(state.kind, facts.termOverride);
  // 第二十五条第三款 speaks of 查封、扣押; 第三十二条 has no such rule for a freezing.
  const suspensions = state.kind === 'freezing' ? [] : state.tests;
  const options = { suspensions, rollForward: false };
  const first = lastDayOf(term, state.imposedOn, facts, options);
  if (!('extension' in state) || first === undefined) return first;
  return extension === undefined ? undefined : lastDayOf(extension, first.end, facts, options);
}

export const withinMeasureTerm: MeasureGuard<ImposedMeasure, Dated> = {
  id: 'penalty.withinMeasureTerm',
  label: { zh: '在查封、扣押、冻结的期限内', en: 'within the term of the measure' },
  basis: [compulsionLaw(25, 1), compulsionLaw(27), compulsionLaw(32, 1)],
  reads: 'event',
  test: (state, { on }, facts) => isByLastDay(on, lastDayOfMeasure(state, facts)),
  inputs: (state, { on }, facts) => ({
    imposedOn: state.imposedOn,
    lastDay: lastDayOfMeasure(state, facts)?.end ?? null,
    on,
  }),
};

export const measureTermOver: MeasureGuard<ImposedMeasure, Dated> = {
  id: 'penalty.measureTermOver',
  label: { zh: '查封、扣押、冻结的期限已经届满', en: 'the term of the measure is over' },
  basis: [compulsionLaw(28, 1, 4), compulsionLaw(33, 1, 4)],
  reads: 'event',
  test: (state, { on }, facts) => isAfterLastDay(on, lastDayOfMeasure(state, facts)),
  inputs: (state, { on }, facts) => ({ lastDay: lastDayOfMeasure(state, facts)?.end ?? null, on }),
};

export const extensionReasoned: MeasureGuard<ImposedMeasure, On<'extend'>> = {
  id: 'penalty.extensionReasoned',
  label: {
    zh: '情况复杂，延长的决定书面告知当事人并说明理由',
    en: 'the case is complex, and the extension was told in writing with its reasons',
  },
  basis: [compulsionLaw(25, 2), compulsionLaw(32, 2)],
  reads: 'event',
  test: ({ kind }, { reasons }, { termOverride }) =>
    isStated(reasons) && termRulesOf(kind, termOverride).extension !== undefined,
};

export const testTold: MeasureGuard<ImposedMeasure, On<'recordTest'>> = {
  id: 'penalty.testTold',
  label: {
    zh: '检测、检验、检疫、技术鉴定的期间明确，已书面告知当事人',
    en: 'the time of the test is fixed and was told in writing',
  },
  basis: [compulsionLaw(25, 3)],
  reads: 'event',
  test: ({ kind, imposedOn }, { test, toldInWriting }) =>
    kind !== 'freezing' &&
    toldInWriting &&
    test.from >= imposedOn &&
    test.until > test.from &&
    test.until !== 'open',
};

export const lawfulLifting: MeasureGuard<unknown, On<'lift'>> = {
  id: 'penalty.liftingGround',
  label: { zh: '属于应当解除的情形', en: 'the ground is one on which a measure is lifted' },
  basis: [compulsionLaw(28, 1), compulsionLaw(33, 1)],
  reads: 'event',
  test: (_state, { ground }) => ground !== 'expired' && ground !== 'notApproved',
  inputs: (_state, { ground }) => ({ ground }),
};

export const returnedFree: MeasureGuard<unknown, On<'returnProperty'>> = {
  id: 'penalty.returnedFree',
  label: {
    zh: '退还财物，保管和检测费用由行政机关承担',
    en: 'the goods are given back; custody and tests are at the body’s cost',
  },
  basis: [compulsionLaw(25, 3), compulsionLaw(26, 3), compulsionLaw(28, 2), compulsionLaw(33, 2)],
  reads: 'event',
  test: (_state, { receipt, charged }) =>
    isStated(receipt) && compareMoney(charged, ZERO_MONEY) === 0,
  inputs: (_state, { charged }) => ({ charged }),
};

export const disposalDecided: MeasureGuard<unknown, On<'dispose'>> = {
  id: 'penalty.disposalDecided',
  label: { zh: '有没收、销毁等处理决定', en: 'there is a decision to confiscate or destroy' },
  basis: [compulsionLaw(27)],
  reads: 'event',
  test: (_state, { disposal }) => isStated(disposal),
};

export const transferTold: MeasureGuard<unknown, On<'transfer'>> = {
  id: 'penalty.transferTold',
  label: { zh: '书面告知当事人', en: 'the party was told in writing' },
  basis: [compulsionLaw(21)],
  reads: 'event',
  test: (_state, { to, toldInWriting }) => isStated(to) && toldInWriting,
};
