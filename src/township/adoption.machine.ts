/*
 * 镇街赋权程序: 行政处罚法 第二十四条. In Guangdong the city fixes towns and items and the county the first day, both by public
 * announcement (广东省市场监管条例 第十一条第二款); items come from the provincial guiding catalog.
 */
import type { LocalDate } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { divisionKey } from '../registry/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import { actsAs, inOrder } from './acting.js';
import {
  type Adoption,
  type AdoptionChange,
  type AdoptionEvent,
  type AdoptionFacts,
  type AnnouncedAdoption,
  parseAdoption,
} from './adoption.js';
import { CAPABLE, GUANGDONG_PLAN, TWO_ANNOUNCEMENTS } from './basis.js';
import { checkCapacity } from './capacity.js';
import { catalogOn } from './catalog-version.js';
import { excludedFieldsOf } from './empowerment-policy.js';
import { AMENDED, type EvaluationRound, type EvaluationRubric } from './evaluation.js';

const towns = penaltyLaw(24, 1);

const actors = {
  localJustice: { zh: '司法行政部门', en: 'local justice department' },
  localGovernment: { zh: '地方人民政府', en: 'local government' },
  countyGovernment: { zh: '县级人民政府', en: 'county government' },
  clock: { zh: '期日届至', en: 'passing of time' },
};

const justice = actsAs('localJustice', actors.localJustice, GUANGDONG_PLAN);
const government = actsAs('localGovernment', actors.localGovernment, TWO_ANNOUNCEMENTS);
const countyGovernment = actsAs('countyGovernment', actors.countyGovernment, TWO_ANNOUNCEMENTS);
const order = inOrder(towns);

type AdoptionGuard<Status, Type> = Guard<
  StateOf<Adoption, Status>,
  EventOf<AdoptionEvent, Type>,
  AdoptionFacts
>;

const inCatalogInForce: AdoptionGuard<'proposed', 'matchCatalog'> = {
  id: 'township.inCatalogInForce',
  label: {
    zh: '全部事项在当日施行的指导目录之内',
    en: 'every item is in the guiding catalog in force on the day',
  },
  basis: [GUANGDONG_PLAN],
  reads: 'event',
  test: ({ items }, { on }, { catalogs }) => {
    const ids = new Set(catalogOn(catalogs, on)?.entries.map(({ id }) => id));
    return items.length > 0 && items.every((item) => ids.has(item));
  },
  inputs: ({ items }, { on }, { catalogs }) => {
    const version = catalogOn(catalogs, on);
    const ids = new Set(version?.entries.map(({ id }) => id));
    return {
      version: version?.id ?? null,
      on,
      outside: items.filter((item) => !ids.has(item)).join(' '),
    };
  },
};

const basisNamed: AdoptionGuard<'proposed', 'nameOtherBasis'> = {
  id: 'township.otherBasisNamed',
  label: { zh: '写明目录以外的法定依据', en: 'a legal basis outside the catalog is named' },
  basis: [towns],
  reads: 'event',
  test: ({ items }, { basis }, { otherItems }) => {
    if (basis.length === 0 || basis.some(({ law }) => law.trim() === '')) return false;
    const known = new Set(otherItems.map(({ id }) => id));
    return items.every((item) => known.has(item)) ? true : undefined;
  },
  inputs: (_state, { basis }) => ({ named: basis.map(({ law }) => law).join('、') }),
};

const townsCapable: AdoptionGuard<'sourced', 'assess'> = {
  id: 'township.townsCapable',
  label: {
    zh: '每一镇街经评估能够有效承接',
    en: 'every town was assessed and can take the powers on',
  },
  basis: [towns, penaltyLaw(24, 2), CAPABLE],
  reads: 'event',
  test: ({ towns: named }, { capacities }) =>
    named.length > 0 &&
    named.every((town) => {
      const found = capacities.filter((one) => divisionKey(one.town) === divisionKey(town));
      return found.length === 1 && found.every((one) => checkCapacity(one).length === 0);
    }),
  inputs: ({ towns: named }, { capacities }) => ({
    unfit: named
      .filter((town) => {
        const found = capacities.filter((one) => divisionKey(one.town) === divisionKey(town));
        return found.length !== 1 || found.some((one) => checkCapacity(one).length > 0);
      })
      .map(divisionKey)
      .join(' '),
  }),
};

const stillInCatalog: AdoptionGuard<'assessed', 'decide'> = {
  id: 'township.stillInCatalog',
  label: {
    zh: '作出决定之日全部事项仍在施行的指导目录之内，或者另有依据',
    en: 'on the day of the decision the items are still in the catalog in force, or have another basis',
  },
  basis: [GUANGDONG_PLAN],
  reads: 'event',
  test: ({ items, source }, { on }, { catalogs }) => {
    if (source.kind === 'otherBasis') return true;
    const ids = new Set(catalogOn(catalogs, on)?.entries.map(({ id }) => id));
    return items.every((item) => ids.has(item));
  },
  inputs: ({ source }, { on }, { catalogs }) => ({
    source: source.kind,
    version: catalogOn(catalogs, on)?.id ?? null,
    on,
  }),
};

const noExcludedField: AdoptionGuard<'assessed', 'decide'> = {
  id: 'township.noExcludedField',
  label: { zh: '不属于不得赋权的领域', en: 'no item is of an excluded field' },
  basis: [penaltyLaw(18, 3)],
  reads: 'event',
  test: ({ items }, { on }, { catalogs, otherItems, policy }) => {
    const known = [...otherItems, ...(catalogOn(catalogs, on)?.entries ?? [])];
    const found = items.map((item) => known.find(({ id }) => id === item));
    if (found.some((item) => item !== undefined && excludedFieldsOf(item, policy).length > 0))
      return false;
    return found.includes(undefined) ? undefined : true;
  },
  inputs: (_state, _event, { policy }) => ({ policy: policy.id }),
};

const effectiveNotBefore: Guard<
  unknown,
  { readonly on: string; readonly effectiveOn?: string },
  AdoptionFacts
> = {
  id: 'township.noticeBeforeEffect',
  label: { zh: '生效日期不早于公布日期', en: 'it takes effect no earlier than it is published' },
  basis: [towns],
  reads: 'event',
  test: (_state, { on, effectiveOn }) => effectiveOn === undefined || effectiveOn >= on,
  inputs: (_state, { on, effectiveOn }) => ({ on, effectiveOn: effectiveOn ?? null }),
};

const decidedBefore: Guard<
  unknown,
  { readonly on: string; readonly decidedOn: string },
  AdoptionFacts
> = {
  id: 'township.decidedBeforePublication',
  label: { zh: '公布不早于决定', en: 'the decision is not published before it is made' },
  basis: [towns],
  reads: 'event',
  test: (_state, { on, decidedOn }) => on >= decidedOn,
  inputs: (_state, { on, decidedOn }) => ({ on, decidedOn }),
};

const firstDayReached: AdoptionGuard<'handover', 'takeEffect'> = {
  id: 'township.effectReached',
  label: {
    zh: '公告的生效日期或者首个起始日期已到',
    en: 'the announced first day, or the first that a county announced, has come',
  },
  basis: [TWO_ANNOUNCEMENTS],
  reads: 'event',
  test: ({ announcement, starts }, { on }) => {
    const first = earliestDay(announcement, starts);
    return first !== undefined && on >= first;
  },
  inputs: ({ announcement, starts }, { on }) => ({
    effectiveOn: earliestDay(announcement, starts) ?? null,
    on,
  }),
};

/** The first day on which any town begins; `undefined` while none is announced. */
function earliestDay(
  { effectiveOn }: AnnouncedAdoption['announcement'],
  starts: AnnouncedAdoption['starts'],
): LocalDate | undefined {
  return [
    ...(effectiveOn === undefined ? [] : [effectiveOn]),
    ...starts.map((one) => one.effectiveOn),
  ].sort()[0];
}

const startedOnce: AdoptionGuard<'handover' | 'inForce', 'announceStart'> = {
  id: 'township.startedOnce',
  label: { zh: '该县起始时间尚未公告', en: 'this county has not announced a first day before' },
  basis: [TWO_ANNOUNCEMENTS],
  reads: 'event',
  test: ({ starts }, { division }) => starts.every((one) => one.division !== division),
  inputs: (_state, { division }) => ({ division }),
};

const returnReached: AdoptionGuard<'returning', 'completeReturn'> = {
  id: 'township.returnReached',
  label: { zh: '收回生效日期已到', en: 'the first day after the take-back has come' },
  basis: [towns],
  reads: 'event',
  test: ({ takeBack }, { on }) => on >= takeBack.effectiveOn,
  inputs: ({ takeBack }, { on }) => ({ effectiveOn: takeBack.effectiveOn, on }),
};

const reasoned: Guard<unknown, { readonly reasons: readonly string[] }, AdoptionFacts> = {
  id: 'township.reasoned',
  label: { zh: '写明理由', en: 'the reasons are stated' },
  basis: [towns],
  reads: 'event',
  test: (_state, { reasons }) => reasons.length > 0,
  inputs: (_state, { reasons }) => ({ reasons: reasons.join(' ') }),
};

const itemsOfAdoption: AdoptionGuard<'inForce', 'adjust'> = {
  id: 'township.itemsOfAdoption',
  label: {
    zh: '调整的是本次赋权仍在行使的事项',
    en: 'the items are of this adoption and still held',
  },
  basis: [towns],
  reads: 'event',
  test: ({ items, changes }, { items: adjusted }) => {
    const gone = goneItems(changes);
    return adjusted.length > 0 && adjusted.every((item) => items.includes(item) && !gone.has(item));
  },
  inputs: ({ items, changes }, { items: adjusted }) => {
    const gone = goneItems(changes);
    return {
      foreign: adjusted.filter((item) => !items.includes(item) || gone.has(item)).join(' '),
    };
  },
};

const someItemLeft: AdoptionGuard<'inForce', 'adjust'> = {
  id: 'township.someItemLeft',
  label: {
    zh: '调整后仍有事项；全部收回适用收回程序',
    en: 'an item is left; else all are taken back',
  },
  basis: [towns],
  reads: 'event',
  test: ({ items, changes }, { action, items: adjusted }) =>
    action === 'change' ||
    items.some((item) => !adjusted.includes(item) && !goneItems(changes).has(item)),
  inputs: ({ items }, { items: adjusted }) => ({ items: items.length, adjusted: adjusted.length }),
};

const roundComplete: AdoptionGuard<'inForce', 'evaluate'> = {
  id: 'township.roundComplete',
  label: { zh: '逐项评估仍在行使的事项', en: 'every item that is still held was evaluated' },
  basis: [towns],
  reads: 'event',
  test: ({ items, changes }, { round }) => {
    const gone = goneItems(changes);
    const evaluated = new Set(round.results.map(({ item }) => item));
    return (
      round.reportedOn >= round.startedOn &&
      items.every((item) => gone.has(item) || evaluated.has(item))
    );
  },
  inputs: ({ items }, { round }) => ({ items: items.length, evaluated: round.results.length }),
};

const reasonsOfRubric: AdoptionGuard<'inForce', 'evaluate'> = {
  id: 'township.reasonsOfRubric',
  label: {
    zh: '除保留外，每项建议按评估准则写明理由',
    en: 'every outcome but keep names its reasons, by the rubric',
  },
  basis: [towns],
  reads: 'event',
  test: (_state, { round }, { rubrics }) => {
    const rubric = rubrics.find(({ id }) => id === round.rubric);
    return rubric === undefined ? undefined : unreasoned(round, rubric).length === 0;
  },
  inputs: (_state, { round }, { rubrics }) => {
    const rubric = rubrics.find(({ id }) => id === round.rubric);
    return {
      rubric: round.rubric,
      unreasoned: rubric === undefined ? null : unreasoned(round, rubric).join(' '),
    };
  },
};

/** Items whose outcome names no reason, or one that the rubric does not have. */
function unreasoned(
  { results }: EvaluationRound,
  { criteria }: EvaluationRubric,
): readonly string[] {
  return results
    .filter(
      ({ outcome, reasons }) =>
        (outcome !== 'keep' && reasons.length === 0) ||
        reasons.some((reason) => reason !== AMENDED && !Object.hasOwn(criteria, reason)),
    )
    .map(({ item }) => item);
}

function goneItems(changes: readonly AdoptionChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ action, items }) =>
      action === 'takeBack' || action === 'delete' ? items : [],
    ),
  );
}

function heldItems(
  items: readonly string[],
  changes: readonly AdoptionChange[],
): readonly string[] {
  const gone = goneItems(changes);
  return items.filter((item) => !gone.has(item));
}

const { edge, machine } = machineFor<Adoption, AdoptionEvent, AdoptionFacts>();

const announcementForm = { zh: '公告', en: 'public announcement' };

/**
 * 镇街赋权程序: from the proposal of a locality to the day on which its towns act, and back.
 *
 * Basis: 行政处罚法 第二十四条, 第十八条第三款; 广东省市场监管条例 第十一条第二款.
 */
export const adoptionMachine = machine({
  id: 'township/adoption',
  label: { zh: '镇街赋权', en: 'adoption of items for towns' },
  schema: 1,
  initial: 'proposed',
  actors,
  states: {
    proposed: { label: { zh: '已提出', en: 'proposed' } },
    sourced: { label: { zh: '已核对事项来源', en: 'source of the items verified' } },
    assessed: { label: { zh: '已评估承接能力', en: 'capacity assessed' } },
    decided: { label: { zh: '已决定待公布', en: 'decided, not yet published' } },
    handover: { label: { zh: '已公告交接中', en: 'announced, handing over' } },
    inForce: { label: { zh: '施行中', en: 'in force' } },
    suspended: { label: { zh: '暂停', en: 'suspended' } },
    returning: { label: { zh: '已公告收回交接中', en: 'take-back announced, handing back' } },
    takenBack: { label: { zh: '已收回', en: 'taken back' }, final: true },
    abandoned: { label: { zh: '不予赋权', en: 'abandoned' }, final: true },
  },
  evidence: {
    source: {
      label: { zh: '事项来源', en: 'the source of the items' },
      basis: [GUANGDONG_PLAN],
      present: (state) => 'source' in state,
    },
    capacity: {
      label: { zh: '承接能力评估', en: 'the assessment of capacity' },
      basis: [towns],
      present: (state) => 'capacities' in state,
    },
    decision: {
      label: { zh: '赋权决定', en: 'the decision' },
      basis: [towns],
      present: (state) => 'decision' in state,
    },
    announcement: {
      label: { zh: '公告', en: 'the published announcement' },
      basis: [towns, TWO_ANNOUNCEMENTS],
      present: (state) => 'announcement' in state,
    },
  },
  edges: [
    edge({
      id: 'matchCatalog',
      from: 'proposed',
      on: 'matchCatalog',
      to: 'sourced',
      label: { zh: '核对指导目录', en: 'verify against the guiding catalog' },
      actor: 'localJustice',
      basis: [GUANGDONG_PLAN],
      guards: [justice, order, inCatalogInForce],
      yields: ['source'],
      apply: (state, { on }, { catalogs }) => ({
        ...state,
        status: 'sourced',
        source: { kind: 'catalog', version: catalogOn(catalogs, on)?.id ?? '' },
        lastOn: on,
      }),
    }),
    edge({
      id: 'nameOtherBasis',
      from: 'proposed',
      on: 'nameOtherBasis',
      to: 'sourced',
      label: { zh: '写明其他法定依据', en: 'name another legal basis' },
      actor: 'localJustice',
      basis: [towns],
      guards: [justice, order, basisNamed],
      yields: ['source'],
      apply: (state, { on, basis }) => ({
        ...state,
        status: 'sourced',
        source: { kind: 'otherBasis', basis },
        lastOn: on,
      }),
    }),
    edge({
      id: 'assess',
      from: 'sourced',
      on: 'assess',
      to: 'assessed',
      label: { zh: '评估承接能力', en: 'assess the capacity' },
      actor: 'localJustice',
      basis: [towns, CAPABLE],
      guards: [justice, order, townsCapable],
      evidence: ['source'],
      yields: ['capacity'],
      documents: [{ zh: '承接能力评估报告', en: 'report on the capacity' }],
      apply: (state, { on, capacities }) => ({
        ...state,
        status: 'assessed',
        capacities,
        lastOn: on,
      }),
    }),
    edge({
      id: 'decide',
      from: 'assessed',
      on: 'decide',
      to: 'decided',
      label: { zh: '决定赋权', en: 'decide' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [government, order, stillInCatalog, noExcludedField],
      evidence: ['source', 'capacity'],
      yields: ['decision'],
      documents: [{ zh: '职权调整决定', en: 'decision on the powers' }],
      apply: (state, { by, on, document }) => ({
        ...state,
        status: 'decided',
        decision: { by, on, document },
        lastOn: on,
      }),
    }),
    edge({
      id: 'announce',
      from: 'decided',
      on: 'announce',
      to: 'handover',
      label: { zh: '公告', en: 'announce' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [government, order, effectiveNotBefore],
      evidence: ['decision'],
      yields: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'startHandover'],
      apply: (state, { on, document, effectiveOn, transition }) => ({
        ...state,
        status: 'handover',
        announcement: {
          document,
          decidedOn: state.decision.on,
          publishedOn: on,
          ...(effectiveOn === undefined ? {} : { effectiveOn }),
        },
        starts: [],
        ...(transition === undefined ? {} : { transition }),
        lastOn: on,
      }),
    }),
    edge({
      id: 'announceStart',
      from: 'handover',
      on: 'announceStart',
      to: 'handover',
      label: { zh: '公告起始时间', en: 'announce the first day' },
      actor: 'countyGovernment',
      basis: [TWO_ANNOUNCEMENTS],
      guards: [countyGovernment, order, effectiveNotBefore, startedOnce],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'rebuildPowers'],
      apply: (state, event) => ({ ...state, ...startOf(state, event) }),
    }),
    edge({
      id: 'announceLaterStart',
      from: 'inForce',
      on: 'announceStart',
      to: 'inForce',
      label: { zh: '后续县公告起始时间', en: 'a further county announces its first day' },
      actor: 'countyGovernment',
      basis: [TWO_ANNOUNCEMENTS],
      guards: [countyGovernment, order, effectiveNotBefore, startedOnce],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'rebuildPowers'],
      apply: (state, event) => ({ ...state, ...startOf(state, event) }),
    }),
    edge({
      id: 'takeEffect',
      from: 'handover',
      on: 'takeEffect',
      to: 'inForce',
      label: { zh: '施行', en: 'come into force' },
      actor: 'clock',
      basis: [TWO_ANNOUNCEMENTS],
      guards: [order, firstDayReached],
      evidence: ['announcement'],
      effects: ['rebuildPowers'],
      apply: (state, { on }) => ({
        ...state,
        status: 'inForce',
        rounds: [],
        changes: [],
        lastOn: on,
      }),
    }),
    edge({
      id: 'evaluate',
      from: 'inForce',
      on: 'evaluate',
      to: 'inForce',
      label: { zh: '评估', en: 'evaluate' },
      actor: 'localJustice',
      basis: [towns],
      guards: [justice, order, roundComplete, reasonsOfRubric],
      documents: [{ zh: '评估报告', en: 'evaluation report' }],
      apply: (state, { on, round }) => ({
        ...state,
        rounds: [...state.rounds, round],
        lastOn: on,
      }),
    }),
    edge({
      id: 'adjust',
      from: 'inForce',
      on: 'adjust',
      to: 'inForce',
      label: { zh: '公告调整部分事项', en: 'announce the adjustment of some items' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [
        government,
        order,
        decidedBefore,
        effectiveNotBefore,
        reasoned,
        itemsOfAdoption,
        someItemLeft,
      ],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'startHandover', 'rebuildPowers'],
      apply: (state, event) => ({
        ...state,
        changes: [...state.changes, changeOf(event.action, event.items, event)],
        lastOn: event.on,
      }),
    }),
    edge({
      id: 'suspend',
      from: 'inForce',
      on: 'suspend',
      to: 'suspended',
      label: { zh: '公告暂停', en: 'announce the suspension' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [government, order, decidedBefore, effectiveNotBefore, reasoned],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'rebuildPowers'],
      apply: (state, event) => ({
        ...state,
        status: 'suspended',
        changes: [
          ...state.changes,
          changeOf('suspend', heldItems(state.items, state.changes), event),
        ],
        lastOn: event.on,
      }),
    }),
    edge({
      id: 'resume',
      from: 'suspended',
      on: 'resume',
      to: 'inForce',
      label: { zh: '公告恢复', en: 'announce the resumption' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [government, order, decidedBefore, effectiveNotBefore, reasoned],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'rebuildPowers'],
      apply: (state, event) => ({
        ...state,
        status: 'inForce',
        changes: [
          ...state.changes,
          changeOf('resume', heldItems(state.items, state.changes), event),
        ],
        lastOn: event.on,
      }),
    }),
    edge({
      id: 'takeBack',
      from: ['inForce', 'suspended'],
      on: 'takeBack',
      to: 'returning',
      label: { zh: '公告收回', en: 'announce the take-back' },
      actor: 'localGovernment',
      basis: [towns, TWO_ANNOUNCEMENTS],
      guards: [government, order, decidedBefore, effectiveNotBefore, reasoned],
      evidence: ['announcement'],
      documents: [announcementForm],
      effects: ['publishAnnouncement', 'startHandover'],
      apply: (state, event) => ({
        ...state,
        status: 'returning',
        takeBack: changeOf('takeBack', heldItems(state.items, state.changes), event),
        lastOn: event.on,
      }),
    }),
    edge({
      id: 'completeReturn',
      from: 'returning',
      on: 'completeReturn',
      to: 'takenBack',
      label: { zh: '收回生效', en: 'the take-back takes effect' },
      actor: 'clock',
      basis: [towns],
      guards: [order, returnReached],
      evidence: ['announcement'],
      effects: ['rebuildPowers'],
      apply: (state, { on }) => ({ ...state, status: 'takenBack', lastOn: on }),
    }),
    edge({
      id: 'abandon',
      from: ['proposed', 'sourced', 'assessed'],
      on: 'abandon',
      to: 'abandoned',
      label: { zh: '不予赋权', en: 'abandon' },
      actor: 'localGovernment',
      basis: [towns],
      guards: [government, order],
      apply: ({ id, locality, towns: named, items }, { on, reason }) => ({
        status: 'abandoned',
        id,
        locality,
        towns: named,
        items,
        reason,
        lastOn: on,
      }),
    }),
  ],
  parseState: parseAdoption,
});

function startOf(
  { starts }: Pick<AnnouncedAdoption, 'starts'>,
  { division, document, effectiveOn, on }: EventOf<AdoptionEvent, 'announceStart'>,
): Pick<AnnouncedAdoption, 'starts' | 'lastOn'> {
  return { starts: [...starts, { division, document, publishedOn: on, effectiveOn }], lastOn: on };
}

function changeOf(
  action: AdoptionChange['action'],
  items: readonly string[],
  event: EventOf<AdoptionEvent, 'adjust' | 'suspend' | 'resume' | 'takeBack'>,
): AdoptionChange {
  const { document, decidedOn, effectiveOn, on, reasons, transition } = event;
  return {
    action,
    items,
    reasons,
    document,
    decidedOn,
    publishedOn: on,
    effectiveOn,
    ...(transition === undefined ? {} : { transition }),
  };
}
