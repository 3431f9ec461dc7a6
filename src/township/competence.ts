import type { LegalBasis, LocalDate, Problem, Term, TraceNode } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { penaltyLaw } from '../law/index.js';
import { divisionOf } from '../registry/index.js';
import { COORDINATION, SUPERVISION_FROM } from './basis.js';
import {
  NO_HISTORY,
  type PowerHistory,
  type PowerSegment,
  type PowerShift,
  segmentOn,
  shiftsBetween,
} from './power-history.js';
import {
  historyOf,
  type PowerHolder,
  type PowerItem,
  type PowerPlace,
  type Powers,
  superiorsOf,
} from './powers.js';
import { townshipProblem } from './problems.js';
import type { TransitionPolicy } from './transition.js';

/** 立案: a body that filed the case. */
export interface CaseFiling {
  /** The body's `id`. */
  readonly body: string;
  /** 立案日期. */
  readonly on: LocalDate;
}

/** 管辖之问: which body is competent for a case. */
export interface CompetenceQuestion {
  /** 事项: its `id`. */
  readonly item: string;
  /** 违法行为发生地: a town, or a county for acts that no town has. */
  readonly place: DivisionCode;
  /** 违法行为发生日期; the last day of conduct that continued. */
  readonly conductDate: LocalDate;
  /** 立案日期; absent while the case is not filed. */
  readonly filedOn?: LocalDate;
  /** The day for which the question is asked. */
  readonly askedOn: LocalDate;
  /** 跨区域: other places of the same violation. */
  readonly otherPlaces?: readonly DivisionCode[];
  /** 影响较大: the county department deems the case of larger influence. */
  readonly isLargerInfluence?: boolean;
  /** 掌握线索: the unit that had the case or the clue without filing it, and since when. */
  readonly possession?: {
    /** The body's `id`. */
    readonly body: string;
    /** First day. */
    readonly since: LocalDate;
  };
  /** 各机关立案情况: who filed when, where several bodies did. */
  readonly filings?: readonly CaseFiling[];
  /** 管辖争议: whether bodies dispute over the case. */
  readonly isDisputed?: boolean;
  /** 指定管辖 of this case. */
  readonly designation?: {
    /** 被指定机关: its `id`. */
    readonly body: string;
    /** 指定机关: the `id` of the common superior. */
    readonly by: string;
    /** The day. */
    readonly on: LocalDate;
    /** 文号. */
    readonly document: string;
  };
}

/** 受委托组织: it acts in the name of the competent body (行政处罚法 第二十条第四款). */
export interface CompetenceAgent {
  /** The organisation's `id`. */
  readonly organisation: string;
  /** The `id` of the body in whose name it acts. */
  readonly inNameOf: string;
}

/** 有管辖权的机关: one body, by which documents, since when. */
export interface CompetentBody {
  /** One body is competent. */
  readonly outcome: 'competent';
  /** Its `id`. */
  readonly body: string;
  /** The day from which it has been competent without a break. */
  readonly since: LocalDate;
  /** 权力链条: statute, empowerment or designation, announcement, dates. */
  readonly chain: readonly TraceNode[];
  /** Organisations that may act in its name. */
  readonly agents: readonly CompetenceAgent[];
  /** Why the town of the place is not competent, where it is not. */
  readonly withheld: readonly Problem[];
  /** 确需移送的: the rule by which the case may still be transferred. */
  readonly transfer?: Term;
  /** Doubts that do not change the answer. */
  readonly warnings: readonly Problem[];
}

/** 管辖未定: several bodies could have the case, and the law or a fact has yet to say which. */
export interface OpenCompetence {
  /**
   * `several`: whoever files first; `disputed`: they consult, else the common superior designates; `undetermined`: a rule or a fact
   * is missing.
   */
  readonly outcome: 'several' | 'disputed' | 'undetermined';
  /** Their `id`s. */
  readonly bodies: readonly string[];
  /** 共同的上一级行政机关: its `id`, where the given bodies have one. */
  readonly commonSuperior?: string;
  /** What leads to them. */
  readonly chain: readonly TraceNode[];
  /** What is missing. */
  readonly problems: readonly Problem[];
}

/** 无管辖机关: nobody is competent, or the question cannot be answered. */
export interface NoCompetentBody {
  /** No body. */
  readonly outcome: 'none';
  /** The missing links. */
  readonly problems: readonly Problem[];
}

/** 管辖结论. An unknown never counts as a yes. */
export type CompetenceAnswer = CompetentBody | OpenCompetence | NoCompetentBody;

interface Side {
  readonly body: string;
  readonly since: LocalDate;
  readonly chain: readonly TraceNode[];
}

interface Case {
  readonly question: CompetenceQuestion;
  readonly powers: Powers;
  readonly item: PowerItem;
  readonly place: PowerPlace;
  readonly history: PowerHistory;
  readonly town: string | undefined;
  /** The day that decides: 立案, or the day of the question. */
  readonly at: LocalDate;
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * 谁有管辖权: the body that is competent for an item at a place, with the chain of documents, or the missing link.
 *
 * The day of filing decides, or the day of the question while nothing is filed. A town is competent from the first day of a
 * published announcement until the day before its take-back; outside those days the original holder is, at the county level
 * unless the item says otherwise (第二十三条). In 东莞 and 中山, which have no counties, the city's departments are.
 *
 * Cases in flight follow the transition rule that the announcement names; without one, or where the rule is silent, the
 * answer is `undetermined` with both bodies. "Filed before the announcement" means before its day of publication. Cross-region
 * cases and cases of larger influence stay with the county where the policy reserves them. Of several bodies the first to
 * file has the case (第二十五条第一款); a dispute goes to the common superior (第二款).
 *
 * Basis: 行政处罚法 第十七条、第二十条至第二十五条.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, townSystem: 'NBS-2023', policy: guangdongEmpowerment, ...none }).value
 * const on = localDate('2024-05-06')
 * const answer = competentBody({ item: 'i1', place: divisionCode('441900003'), conductDate: on, askedOn: on }, powers)
 * answer.problems.map(({ code }) => code) // => ['township.unknownItem', 'township.placeUnknown']
 */
export function competentBody(question: CompetenceQuestion, powers: Powers): CompetenceAnswer {
  const item = powers.items.get(question.item);
  const place = placeAt(powers, question.place);
  if (item === undefined || place === undefined) return unknown(question, powers, item, place);
  const at = question.filedOn ?? question.askedOn;
  if (!(question.conductDate <= at && at <= question.askedOn)) return outOfOrder(question, at);
  if (!place.isPlain) {
    const stands = standing(powers, place, question.askedOn);
    if (stands.length > 0) return { outcome: 'none', problems: stands };
  }
  if (!isInForce(item, question.conductDate)) {
    const params = { item: question.item, on: question.conductDate };
    return { outcome: 'none', problems: [townshipProblem('township.itemNotInForce', params)] };
  }
  const isTown = place.division.level === 'township';
  const history = isTown ? historyOf(powers, item, place) : NO_HISTORY;
  const town = isTown ? powers.towns.get(place.index) : undefined;
  const asked: Case = { question, powers, item, place, history, town, at };
  if (question.designation !== undefined) return designated(asked, question.designation);
  const standingOrder = standingDesignation(asked);
  if (standingOrder !== undefined) return standingOrder;
  const reserved = reservations(asked);
  return reserved === undefined ? ordinary(asked) : ofSeveralPlaces(asked, reserved);
}

/** The place of a code; a village stands for its town. */
function placeAt({ places }: Powers, code: DivisionCode): PowerPlace | undefined {
  return places.get(code.length === 12 ? code.slice(0, 9) : code);
}

function unknown(
  { item: id, place: code }: CompetenceQuestion,
  { source }: Powers,
  item: PowerItem | undefined,
  place: PowerPlace | undefined,
): NoCompetentBody {
  const problems: Problem[] = [];
  if (item === undefined)
    problems.push(townshipProblem('township.unknownItem', { item: id }, ['item']));
  if (place === undefined) {
    const isOutside = code.slice(0, 2) !== source.province.slice(0, 2);
    problems.push(
      isOutside
        ? townshipProblem('township.placeOutside', { place: code, province: source.province }, [
            'place',
          ])
        : townshipProblem('township.placeUnknown', { place: code }, ['place']),
    );
  }
  return { outcome: 'none', problems };
}

function outOfOrder(
  { conductDate, filedOn, askedOn }: CompetenceQuestion,
  at: LocalDate,
): NoCompetentBody {
  const problem = (earlier: LocalDate, later: LocalDate, key: string): Problem =>
    townshipProblem('township.datesOutOfOrder', { earlier, later }, [key]);
  return {
    outcome: 'none',
    problems: [
      ...(conductDate <= at ? [] : [problem(conductDate, at, 'conductDate')]),
      ...(filedOn === undefined || filedOn <= askedOn
        ? []
        : [problem(filedOn, askedOn, 'filedOn')]),
    ],
  };
}

/** What the table of divisions says against a place on a day. */
function standing(
  { source }: Powers,
  { division: { system, code } }: PowerPlace,
  on: LocalDate,
): readonly Problem[] {
  const found = divisionOf(source.divisions, { system, code }, on);
  return found.ok ? NOTHING : found.problems.map((one) => ({ ...one, path: ['place'] }));
}

function isInForce({ item }: PowerItem, on: LocalDate): boolean {
  for (const { from, until } of item.inForce)
    if (from <= on && (until === 'open' || on < until)) return true;
  return false;
}

function ordinary(asked: Case): CompetenceAnswer {
  const { question, history, at } = asked;
  const segment = segmentOn(history, at);
  const { possession, filedOn, askedOn } = question;
  if (possession !== undefined) {
    const kept = keptByPossessor(asked, possession);
    if (kept !== undefined) return kept;
  }
  const inFlight =
    filedOn === undefined || history.segments.length === 0
      ? NOTHING
      : shiftsBetween(history, filedOn, askedOn);
  if (question.isDisputed === true && history.segments.length > 0) return disputed(asked, segment);
  if (segment === undefined) return originalAnswer(asked, inFlight);
  const side = townSide(asked, segment);
  const answer = inFlight.length === 0 ? side : carried(asked, side, inFlight);
  return 'outcome' in answer ? answer : competent(asked, answer, NOTHING, warningsOf(asked));
}

/** A town and the original holder dispute over an item that has been with the town. */
function disputed(asked: Case, segment: PowerSegment | undefined): OpenCompetence {
  const { history, place, at } = asked;
  const held = segment ?? lastEnd(history, at) ?? history.segments[0];
  const towns = held === undefined ? [] : [townSide(asked, held)];
  const originals = originalSides(asked, place, at);
  return open(
    asked,
    'disputed',
    segment === undefined ? [...originals, ...towns] : [...towns, ...originals],
    [townshipProblem('township.disputed', {})],
  );
}

function originalAnswer(asked: Case, inFlight: readonly PowerShift[]): CompetenceAnswer {
  const sides = originalSides(asked, asked.place, asked.at);
  const withheld = withheldFrom(asked);
  if (sides.length === 0) return nobody(asked, withheld);
  const answer = oneOfSeveral(asked, sides, withheld);
  if (inFlight.length === 0 || answer.outcome !== 'competent') return answer;
  const { body, since, chain } = answer;
  const carriedOn = carried(asked, { body, since, chain }, inFlight);
  return 'outcome' in carriedOn
    ? carriedOn
    : { ...answer, body: carriedOn.body, since: carriedOn.since, chain: carriedOn.chain };
}

/** A case filed before the power passed: what the transition rules of the announcements since say. */
function carried(
  asked: Case,
  filer: Side,
  shifts: readonly PowerShift[],
): Side | OpenCompetence | NoCompetentBody {
  const filedOn = asked.at;
  let { body, since, chain }: Side = filer;
  let isTownsCase = segmentOn(asked.history, filedOn) !== undefined;
  for (const shift of shifts) {
    if (shift.isToTown === isTownsCase) continue;
    const { announcedOn, transition, announcement } = shift.effect;
    const isBefore = announcedOn !== undefined && filedOn < announcedOn;
    const rule = isBefore ? transition?.filedBeforeAnnouncement : transition?.filedDuringHandover;
    const receiving = sidesOn(asked, shift.on);
    const [receiver] = receiving;
    if (rule === 'receivingBody' && receiver === undefined) return nobody(asked, NOTHING);
    if (rule === 'receivingBody' && receiving.length > 1)
      return open(asked, 'several', receiving, NOTHING);
    if (rule === 'receivingBody' && receiver !== undefined) {
      ({ body, since, chain } = receiver);
      isTownsCase = shift.isToTown;
    } else if (rule !== 'originalBody') {
      const { document } = announcement;
      return open(
        asked,
        'undetermined',
        [{ body, since, chain }, ...receiving],
        [silence(transition, document)],
      );
    }
    chain = [...chain, transitionLink(asked, shift, isBefore ? 'before' : 'handover')];
  }
  return { body, since, chain };
}

/** Why the announcement does not say who goes on with the case. */
function silence(transition: TransitionPolicy | undefined, document: string): Problem {
  return transition === undefined
    ? townshipProblem('township.transitionNotNamed', { document })
    : townshipProblem('township.transitionSilent', { transition: transition.id, document });
}

/** A case or clue that a unit had and had not filed when the power passed. */
function keptByPossessor(
  asked: Case,
  { body, since }: { readonly body: string; readonly since: LocalDate },
): CompetenceAnswer | undefined {
  const [shift] = shiftsBetween(asked.history, since, asked.at);
  if (shift === undefined) return undefined;
  const original = sidesOn(asked, since).find((side) => side.body === body);
  if (original === undefined) return undefined;
  const { transition, announcement } = shift.effect;
  switch (transition?.notFiledBeforeEffect) {
    case 'receivingBody':
      return undefined;
    case 'unitInPossession': {
      const side = withLink(original, transitionLink(asked, shift, 'possession'));
      const withheld = asked.town === body ? NOTHING : withheldFrom(asked);
      const answer = competent(asked, side, withheld, NOTHING);
      return transition.transfer === undefined
        ? answer
        : { ...answer, transfer: transition.transfer };
    }
    default:
      return open(
        asked,
        'undetermined',
        [original, ...sidesOn(asked, asked.at)],
        [silence(transition, announcement.document)],
      );
  }
}

function withLink(side: Side, link: TraceNode): Side {
  return { ...side, chain: [...side.chain, link] };
}

const IN_FLIGHT: Readonly<Record<'before' | 'handover' | 'possession', Term>> = {
  before: { zh: '公告前已立案', en: 'filed before the announcement' },
  handover: { zh: '交接期内立案', en: 'filed during the handover' },
  possession: { zh: '生效前已掌握而未立案', en: 'in possession before the effect, not filed' },
};

function transitionLink(
  { question }: Case,
  { on, effect }: PowerShift,
  what: keyof typeof IN_FLIGHT,
): TraceNode {
  const { transition, announcement, announcedOn } = effect;
  return {
    rule: `township.transition.${what}`,
    label: IN_FLIGHT[what],
    verdict: 'applied',
    inputs: {
      policy: transition?.id ?? null,
      document: announcement.document,
      announcedOn: announcedOn ?? null,
      effectiveOn: on,
      filedOn: question.filedOn ?? null,
      possessionSince: question.possession?.since ?? null,
    },
    output: null,
    basis: transition?.basis ?? [],
    children: [],
  };
}

function townSide({ item, history, town }: Case, segment: PowerSegment): Side {
  let since = segment.from;
  for (let index = history.segments.indexOf(segment); index > 0; index -= 1) {
    const before = history.segments[index - 1];
    if (before?.until !== since) break;
    since = before.from;
  }
  return { body: town ?? '', since, chain: [item.link].concat(segment.chain) };
}

function sidesOn(asked: Case, on: LocalDate): readonly Side[] {
  const segment = segmentOn(asked.history, on);
  return segment === undefined ? originalSides(asked, asked.place, on) : [townSide(asked, segment)];
}

/** The original holders at a place on a day, at the levels of the item (第二十三条: the county unless it says otherwise). */
function originalSides(
  { item, history }: Pick<Case, 'item' | 'history'>,
  place: PowerPlace,
  on: LocalDate,
): readonly Side[] {
  const { levels } = item.item;
  const sides: Side[] = [];
  if (levels.length === 0 || levels.includes('county'))
    addSides(sides, item, place.county, history, on);
  if (levels.includes('city') && place.city !== place.county)
    addSides(sides, item, place.city, history, on);
  if (levels.includes('province')) addSides(sides, item, place.province, history, on);
  if (levels.includes('township') && place.division.level === 'township')
    addSides(sides, item, place, history, on);
  return sides;
}

function addSides(
  sides: Side[],
  item: PowerItem,
  where: PowerPlace | undefined,
  history: PowerHistory,
  on: LocalDate,
): void {
  const holders = where === undefined ? undefined : item.holders.get(where.index);
  if (holders === undefined) return;
  for (const holder of holders)
    if (holder.from <= on && (holder.until === 'open' || on < holder.until))
      sides.push(sideOf(item, holder, history, on));
}

function sideOf(item: PowerItem, holder: PowerHolder, history: PowerHistory, on: LocalDate): Side {
  const ended = lastEnd(history, on);
  const since = ended?.until;
  return since === undefined || since === 'open' || since <= holder.from
    ? { body: holder.body, since: holder.from, chain: [item.link, holder.link] }
    : {
        body: holder.body,
        since,
        chain: [item.link, holder.link].concat(ended?.ended?.chain ?? NOTHING),
      };
}

/** The last segment that had ended by the day. */
function lastEnd({ segments }: PowerHistory, on: LocalDate): PowerSegment | undefined {
  let last: PowerSegment | undefined;
  for (const segment of segments)
    if (segment.until !== 'open' && segment.until <= on) last = segment;
  return last;
}

/** Why the town of the place does not have the item on the deciding day. */
function withheldFrom({ question, place, history, at }: Case): readonly Problem[] {
  if (place.division.level !== 'township') return NOTHING;
  const { code: town } = place.division;
  const { item } = question;
  const ended = lastEnd(history, at);
  if (ended?.ended !== undefined && ended.until !== 'open') {
    const { closed } = ended;
    const isClosed = closed?.from !== undefined && closed.from <= at;
    const { announcement } = isClosed ? closed : ended.ended;
    const on = isClosed ? closed.from : ended.until;
    const params = { item, town, document: announcement.document, on };
    return [
      announcement.action === 'suspend'
        ? townshipProblem('township.suspended', params)
        : announcement.action === 'delete'
          ? townshipProblem('township.deleted', params)
          : townshipProblem('township.takenBack', params),
    ];
  }
  const next = history.segments.find(({ from }) => from > at);
  if (next !== undefined) {
    const { document } = next.grant.announcement;
    return [townshipProblem('township.notYet', { town, document, from: next.from })];
  }
  if (history.pending.length > 0) {
    return history.pending.map(({ announcement: { document, publishedOn } }) =>
      publishedOn === undefined
        ? townshipProblem('township.decisionUnpublished', { document })
        : townshipProblem('township.startNotAnnounced', { document, town }),
    );
  }
  return [townshipProblem('township.notAdopted', { item, town })];
}

function nobody({ question, place, at }: Case, withheld: readonly Problem[]): NoCompetentBody {
  const isWide = place.county === undefined;
  const code = place.division.code;
  return {
    outcome: 'none',
    problems: [
      isWide
        ? townshipProblem('township.placeTooWide', { place: code }, ['place'])
        : townshipProblem('township.noHolder', { item: question.item, place: code, on: at }),
      ...withheld,
    ],
  };
}

/** Conduct from before the power passed: a unit that already had the clue may be the one to file. */
function warningsOf({ question, history, at }: Case): readonly Problem[] {
  if (question.possession !== undefined || history.segments.length === 0) return NOTHING;
  const shifts = shiftsBetween(history, question.conductDate, at);
  const shift = shifts[shifts.length - 1];
  return shift === undefined || shift.effect.transition?.notFiledBeforeEffect === 'receivingBody'
    ? NOTHING
    : [townshipProblem('township.possessionUnknown', { on: shift.on }, ['possession'])];
}

function competent(
  { question, powers, item, place }: Case,
  { body, since, chain }: Side,
  withheld: readonly Problem[],
  warnings: readonly Problem[],
): CompetentBody {
  const entrusted = powers.entrusted.get(body);
  if (entrusted === undefined || item.item.kind === 'compulsion')
    return { outcome: 'competent', body, since, chain, agents: NOTHING, withheld, warnings };
  const { askedOn } = question;
  const letters = entrusted.filter(
    ({ items, places, from, until }) =>
      items.has(question.item) &&
      places.has(place.index) &&
      from <= askedOn &&
      (until === 'open' || askedOn < until),
  );
  const unpublished = letters.filter(
    ({ publishedOn }) => publishedOn === undefined || publishedOn > askedOn,
  );
  return {
    outcome: 'competent',
    body,
    since,
    chain: [
      ...chain,
      ...letters.map(
        ({ organisation, document, from, until }): TraceNode => ({
          rule: 'township.entrustment',
          label: { zh: '委托，以委托机关名义实施', en: 'entrusted, in the name of the body' },
          verdict: 'applied',
          inputs: { organisation, document: document ?? null, from, until },
          output: body,
          basis: [penaltyLaw(20, 1), penaltyLaw(20, 4)],
          children: [],
        }),
      ),
    ],
    agents: letters.map(({ organisation }) => ({ organisation, inNameOf: body })),
    withheld,
    warnings: [
      ...warnings,
      ...unpublished.map(({ organisation }) =>
        townshipProblem('township.entrustmentUnpublished', { body: organisation }),
      ),
    ],
  };
}

/** Of several bodies with jurisdiction the first to file (第二十五条第一款). */
function oneOfSeveral(
  asked: Case,
  sides: readonly Side[],
  withheld: readonly Problem[],
): CompetenceAnswer {
  const { question } = asked;
  const [sole] = sides;
  const isPlain = question.isDisputed !== true && question.filings === undefined;
  if (sides.length === 1 && sole !== undefined && isPlain)
    return competent(asked, sole, withheld, warningsOf(asked));
  const bodies = [...new Map(sides.map((side) => [side.body, side])).values()];
  const [only] = bodies;
  if (question.isDisputed === true)
    return open(asked, 'disputed', bodies, [townshipProblem('township.disputed', {})]);
  if (bodies.length === 1 && only !== undefined)
    return competent(asked, only, withheld, [
      ...filingDoubts(question, bodies),
      ...warningsOf(asked),
    ]);
  const filings = (question.filings ?? []).filter(
    ({ body, on }) => on <= question.askedOn && bodies.some((side) => side.body === body),
  );
  const first = filings.reduce<LocalDate | undefined>(
    (least, { on }) => (least === undefined || on < least ? on : least),
    undefined,
  );
  if (first === undefined) {
    return question.filedOn === undefined
      ? open(asked, 'several', bodies, [])
      : open(asked, 'undetermined', bodies, [
          townshipProblem('township.firstFilerUnknown', {}, ['filings']),
        ]);
  }
  const firsts = bodies.filter(({ body }) =>
    filings.some((filing) => filing.body === body && filing.on === first),
  );
  const [winner] = firsts;
  if (firsts.length !== 1 || winner === undefined)
    return open(asked, 'disputed', firsts, [
      townshipProblem('township.filedSameDay', { on: first }, ['filings']),
    ]);
  const link: TraceNode = {
    rule: 'township.firstToFile',
    label: { zh: '最先立案', en: 'first to file' },
    verdict: 'applied',
    inputs: { filedOn: first, among: bodies.map(({ body }) => body).join(' ') },
    output: winner.body,
    basis: [penaltyLaw(25, 1)],
    children: [],
  };
  return competent(asked, withLink(winner, link), withheld, filingDoubts(question, bodies));
}

function filingDoubts(
  { filings = [] }: CompetenceQuestion,
  sides: readonly Side[],
): readonly Problem[] {
  return filings
    .filter(({ body }) => !sides.some((side) => side.body === body))
    .map(({ body }) => townshipProblem('township.filingWithoutPower', { body }, ['filings']));
}

function open(
  { powers, question }: Case,
  outcome: OpenCompetence['outcome'],
  sides: readonly Side[],
  problems: readonly Problem[],
): OpenCompetence {
  const bodies = [...new Set(sides.map(({ body }) => body))];
  const superior = commonSuperiorOf(powers, bodies);
  const link: TraceNode = {
    rule: 'township.designationNeeded',
    label: { zh: '协商；协商不成的，指定管辖', en: 'consult; else a designation' },
    verdict: 'undetermined',
    inputs: { bodies: bodies.join(' ') },
    output: superior ?? null,
    basis:
      outcome === 'several'
        ? [penaltyLaw(25, 1)]
        : [penaltyLaw(25, 2), ...(question.askedOn < SUPERVISION_FROM ? [] : [COORDINATION])],
    children: [],
  };
  return {
    outcome,
    bodies,
    ...(superior === undefined ? {} : { commonSuperior: superior }),
    chain: [...(sides[0]?.chain ?? NOTHING), link],
    problems,
  };
}

/**
 * 共同的上一级行政机关: the nearest body above all the given ones, in line or in government; `undefined` where none is known.
 *
 * Basis: 行政处罚法 第二十五条第二款.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, townSystem: 'NBS-2023', policy: guangdongEmpowerment, ...none }).value
 * commonSuperiorOf(powers, ['b1', 'b2']) // => undefined
 */
export function commonSuperiorOf(powers: Powers, bodies: readonly string[]): string | undefined {
  const above = bodies.map((body) => superiorsOf(powers.bodies, body));
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of above[0]?.keys() ?? []) {
    const distances = above.map((one) => one.get(id) ?? Number.POSITIVE_INFINITY);
    const sum = distances.reduce((total, distance) => total + distance, 0);
    if (sum < least) {
      least = sum;
      nearest = id;
    }
  }
  return nearest;
}

interface Reservation {
  /** Why the case stays with the county; absent where the policy reserves nothing and each place has its own body. */
  readonly reserved: Problem | undefined;
  readonly places: readonly PowerPlace[];
}

function reservations(asked: Case): Reservation | NoCompetentBody | undefined {
  const { question, powers, place } = asked;
  const { reserved } = powers.source.policy;
  const others = question.otherPlaces ?? NOTHING;
  if (others.length === 0 && question.isLargerInfluence !== true) return undefined;
  const places: PowerPlace[] = [place];
  const problems: Problem[] = [];
  for (const [index, code] of others.entries()) {
    const other = placeAt(powers, code);
    if (other === undefined)
      problems.push(
        townshipProblem('township.placeUnknown', { place: code }, ['otherPlaces', index]),
      );
    else if (!places.includes(other)) places.push(other);
  }
  if (problems.length > 0) return { outcome: 'none', problems };
  if (places.length > 1 && reserved.crossRegion)
    return { reserved: townshipProblem('township.reservedCrossRegion', {}), places };
  if (question.isLargerInfluence === true && reserved.largerInfluence)
    return { reserved: townshipProblem('township.reservedLargerInfluence', {}), places };
  return places.length > 1 ? { reserved: undefined, places } : undefined;
}

function ofSeveralPlaces(
  asked: Case,
  reservation: Reservation | NoCompetentBody,
): CompetenceAnswer {
  if ('outcome' in reservation) return reservation;
  const { reserved, places } = reservation;
  const withheld = reserved === undefined ? NOTHING : [reserved];
  const link: TraceNode = {
    rule: 'township.reserved',
    label: { zh: '留在县级的案件', en: 'reserved to the county level' },
    verdict: reserved === undefined ? 'notApplied' : 'applied',
    inputs: { places: places.map(({ division }) => division.code).join(' ') },
    output: reserved?.code ?? null,
    basis: asked.powers.source.policy.basis,
    children: [],
  };
  const sides = places.flatMap((place) =>
    (reserved === undefined
      ? sidesOn({ ...asked, place, ...powersAt(asked, place) }, asked.at)
      : originalSides({ item: asked.item, history: NO_HISTORY }, place, asked.at)
    ).map((side) => withLink(side, link)),
  );
  return sides.length === 0
    ? nobody(asked, withheld)
    : oneOfSeveral({ ...asked, history: NO_HISTORY }, sides, withheld);
}

function powersAt(
  { powers, item }: Case,
  place: PowerPlace,
): { readonly history: PowerHistory; readonly town: string | undefined } {
  return place.division.level === 'township'
    ? { history: historyOf(powers, item, place), town: powers.towns.get(place.index) }
    : { history: NO_HISTORY, town: undefined };
}

function designationLink(document: string, by: string, body: string, from: LocalDate): TraceNode {
  const basis: readonly LegalBasis[] = [penaltyLaw(25, 2)];
  return {
    rule: 'township.designation',
    label: { zh: '指定管辖', en: 'designated jurisdiction' },
    verdict: 'applied',
    inputs: { document, by, from },
    output: body,
    basis,
    children: [],
  };
}

function designated(
  asked: Case,
  { body, by, on, document }: NonNullable<CompetenceQuestion['designation']>,
): CompetenceAnswer {
  const { powers, question } = asked;
  const missing = [body, by].filter((id) => !powers.bodies.has(id));
  if (missing.length > 0) {
    return {
      outcome: 'none',
      problems: missing.map((id) =>
        townshipProblem('township.unknownBody', { body: id }, ['designation']),
      ),
    };
  }
  if (on > question.askedOn) {
    const params = { earlier: on, later: question.askedOn };
    const problem = townshipProblem('township.datesOutOfOrder', params, ['designation', 'on']);
    return { outcome: 'none', problems: [problem] };
  }
  if (!superiorsOf(powers.bodies, body).has(by)) {
    const problem = townshipProblem('township.designatorNotSuperior', { by, body }, [
      'designation',
    ]);
    return { outcome: 'none', problems: [problem] };
  }
  const side = {
    body,
    since: on,
    chain: [asked.item.link, designationLink(document, by, body, on)],
  };
  return competent(asked, side, NOTHING, NOTHING);
}

/** A designation that covers the item and every place of the case on the deciding day. */
function standingDesignation(asked: Case): CompetenceAnswer | undefined {
  const { question, powers, place, at } = asked;
  const { designations } = powers.source;
  if (designations.length === 0) return undefined;
  const places = [place, ...(question.otherPlaces ?? []).map((code) => placeAt(powers, code))];
  const found = designations.find(
    ({ items, divisions, from, until }) =>
      items.includes(question.item) &&
      from <= at &&
      (until === 'open' || at < until) &&
      places.every((one) =>
        [one, one?.county, one?.city, one?.province].some(
          (above) => above !== undefined && divisions.includes(above.division.code),
        ),
      ),
  );
  if (found === undefined) return undefined;
  const { body, by, document, from } = found;
  const chain = [asked.item.link, designationLink(document, by, body, from)];
  return competent(asked, { body, since: from, chain }, NOTHING, NOTHING);
}

/** 能否办理: whether one body may handle the case, with the chain, or why not. */
export interface MayHandle {
  /** `undetermined`: nothing refuses it, and a rule or a fact is missing. */
  readonly verdict: 'met' | 'notMet' | 'undetermined';
  /** In whose name it acts: its own, or that of the body that entrusted it. */
  readonly inNameOf?: string;
  /** The chain of documents, where it may. */
  readonly chain: readonly TraceNode[];
  /** The missing links, where it may not. */
  readonly problems: readonly Problem[];
}

/**
 * 该机关能否办理: whether this body may handle this item in this case on this day, and on what document.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, townSystem: 'NBS-2023', policy: guangdongEmpowerment, ...none }).value
 * const on = localDate('2024-05-06')
 * mayHandle('b1', { item: 'i1', place: divisionCode('441900003'), conductDate: on, askedOn: on }, powers).verdict // => 'notMet'
 */
export function mayHandle(body: string, question: CompetenceQuestion, powers: Powers): MayHandle {
  const answer = competentBody(question, powers);
  switch (answer.outcome) {
    case 'none':
      return { verdict: 'notMet', chain: [], problems: answer.problems };
    case 'competent': {
      const { agents, chain } = answer;
      const inNameOf =
        answer.body === body
          ? body
          : agents.find(({ organisation }) => organisation === body)?.inNameOf;
      if (inNameOf !== undefined) return { verdict: 'met', inNameOf, chain, problems: [] };
      const other = townshipProblem('township.otherBodyCompetent', { body: answer.body });
      return { verdict: 'notMet', chain: [], problems: [...answer.withheld, other] };
    }
    default: {
      const { bodies, chain, problems } = answer;
      if (!bodies.includes(body)) return { verdict: 'notMet', chain: [], problems };
      return answer.outcome === 'several'
        ? { verdict: 'met', inNameOf: body, chain, problems: [] }
        : { verdict: 'undetermined', chain, problems };
    }
  }
}

/**
 * 管辖说理: an answer as one trace, for `explain` of `law`.
 *
 * @example
 * const on = localDate('2024-05-06')
 * competenceTrace({ item: 'i1', place: divisionCode('441900003'), conductDate: on, askedOn: on }, { outcome: 'none', problems: [] }).verdict
 * // => 'notMet'
 */
export function competenceTrace(question: CompetenceQuestion, answer: CompetenceAnswer): TraceNode {
  const { item, place, conductDate, filedOn, askedOn } = question;
  return {
    rule: 'township.competence',
    label: { zh: '管辖', en: 'competence' },
    verdict:
      answer.outcome === 'competent'
        ? 'met'
        : answer.outcome === 'none'
          ? 'notMet'
          : 'undetermined',
    inputs: { item, place, conductDate, filedOn: filedOn ?? null, askedOn },
    output:
      answer.outcome === 'competent'
        ? answer.body
        : answer.outcome === 'none'
          ? null
          : answer.bodies.join(' '),
    basis: [penaltyLaw(22), penaltyLaw(23)],
    children: answer.outcome === 'none' ? [] : answer.chain,
  };
}
