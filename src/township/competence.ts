import type { LegalBasis, LocalDate, Problem, Term, TraceNode } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { type DivisionRef, divisionOf } from '../registry/index.js';
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
  holdersAt,
  type PowerEntrustment,
  type PowerHolder,
  type PowerItem,
  type PowerPlace,
  type Powers,
  placeAt,
  placeName,
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
  /** 违法行为发生地: a town, or a county for acts that no town has; a village stands for its town. */
  readonly place: DivisionRef;
  /** 违法行为发生日期; the last day of conduct that continued. */
  readonly conductDate: LocalDate;
  /** 立案日期; absent while the case is not filed. */
  readonly filedOn?: LocalDate;
  /** The day for which the question is asked. */
  readonly askedOn: LocalDate;
  /** 跨区域: other places of the same violation. */
  readonly otherPlaces?: readonly DivisionRef[];
  /** 影响较大: the county department deems the case of larger influence. */
  readonly isLargerInfluence?: boolean;
  /** 掌握线索: the unit that had the case or the clue without filing it, and since when. */
  readonly possession?: {
    /** The body's `id`. */
    readonly body: string;
    /** First day. */
    readonly since: LocalDate;
  };
  /** 各机关立案情况: who filed when; the first of them with jurisdiction has the case, whatever `filedOn` says. */
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
  /** 委托书未公布: both must publish it (第二十条第二款); the law does not say that it does not hold until then. */
  readonly isUnpublished?: true;
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
  /** Organisations that may act in the name of one of them, where it has the case. */
  readonly agents: readonly CompetenceAgent[];
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

/** The question at one of its places. */
interface Case {
  readonly question: CompetenceQuestion;
  readonly powers: Powers;
  readonly item: PowerItem;
  readonly place: PowerPlace;
  readonly history: PowerHistory;
  readonly town: string | undefined;
  /** The day that decides: 立案, or the day of the question. */
  readonly at: LocalDate;
  /** Why the case stays with the county whatever the town has. */
  readonly reserved: TraceNode | undefined;
}

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * 谁有管辖权: the body that is competent for an item at a place, with the chain of documents, or the missing link.
 *
 * The day of filing decides, or the day of the question while nothing is filed. A town is competent from the first day of a
 * published announcement until the day before its take-back; outside those days the original holder is: the body that the
 * item names at the place, else those of its line, at the county level unless the item says otherwise (第二十三条). In 东莞 and
 * 中山, which have no counties, the city's departments are; in a functional zone its organs.
 *
 * Cases in flight follow the transition rule that the announcement names; without one, or where the rule is silent, the
 * answer is `undetermined` with both bodies. "Filed before the announcement" means before its day of publication. Cross-region
 * cases and cases of larger influence stay with the county where the policy reserves them, and no handover moves them;
 * where it does not, what was filed at a place follows the rules of that place. Of several bodies the first to file has the
 * case (第二十五条第一款); a dispute goes to the common superior (第二款).
 *
 * Basis: 行政处罚法 第十七条、第二十条至第二十五条.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
 * const on = localDate('2024-05-06')
 * const place = { system: 'NBS-2023', code: divisionCode('441900003') }
 * const answer = competentBody({ item: 'i1', place, conductDate: on, askedOn: on }, powers)
 * answer.problems.map(({ code }) => code) // => ['township.unknownItem', 'township.placeUnknown']
 */
export function competentBody(question: CompetenceQuestion, powers: Powers): CompetenceAnswer {
  const item = powers.items.get(question.item);
  const place = placeAt(powers, question.place);
  const faults = faultsOf(question, powers, item, place);
  if (faults.length > 0 || item === undefined || place === undefined)
    return { outcome: 'none', problems: faults };
  if (!isInForce(item, question.conductDate)) {
    const params = { item: question.item, on: question.conductDate };
    return { outcome: 'none', problems: [townshipProblem('township.itemNotInForce', params)] };
  }
  const at = question.filedOn ?? question.askedOn;
  const asked = caseAt({ question, powers, item, at }, place, undefined);
  if (question.designation !== undefined) return designated(asked, question.designation);
  const standingOrder = standingDesignation(asked);
  if (standingOrder !== undefined) return standingOrder;
  const { otherPlaces } = question;
  return otherPlaces === undefined && question.isLargerInfluence !== true
    ? ofOnePlace(asked)
    : ofSeveralPlaces(asked, otherPlaces ?? NOTHING);
}

/** The question at a place; where the case is reserved to the county, nothing was ever given to the town. */
function caseAt(
  { question, powers, item, at }: Pick<Case, 'question' | 'powers' | 'item' | 'at'>,
  place: PowerPlace,
  reserved: TraceNode | undefined,
): Case {
  const isTown = place.division.level === 'township' && reserved === undefined;
  const history = isTown ? historyOf(powers, item, place) : NO_HISTORY;
  const town = isTown ? powers.towns.get(place.index) : undefined;
  return { question, powers, item, place, history, town, at, reserved };
}

/** Everything that keeps the question from being answered. */
function faultsOf(
  question: CompetenceQuestion,
  powers: Powers,
  item: PowerItem | undefined,
  place: PowerPlace | undefined,
): readonly Problem[] {
  const { conductDate, filedOn, askedOn, otherPlaces, filings, possession } = question;
  const at = filedOn ?? askedOn;
  if (
    item !== undefined &&
    place?.isPlain === true &&
    conductDate <= at &&
    at <= askedOn &&
    otherPlaces === undefined &&
    filings === undefined &&
    possession === undefined
  )
    return NOTHING;
  const problems: Problem[] = [];
  if (item === undefined)
    problems.push(townshipProblem('township.unknownItem', { item: question.item }, ['item']));
  problems.push(...placeFaults(powers, question.place, askedOn, ['place']));
  otherPlaces?.forEach((ref, index) => {
    problems.push(...placeFaults(powers, ref, askedOn, ['otherPlaces', index]));
  });
  const inOrder = (earlier: LocalDate, later: LocalDate, path: Path): void => {
    if (earlier > later)
      problems.push(townshipProblem('township.datesOutOfOrder', { earlier, later }, path));
  };
  const known = (body: string, path: Path): void => {
    if (!powers.bodies.has(body))
      problems.push(townshipProblem('township.unknownBody', { body }, path));
  };
  inOrder(conductDate, at, ['conductDate']);
  if (filedOn !== undefined) inOrder(filedOn, askedOn, ['filedOn']);
  filings?.forEach(({ body, on }, index) => {
    known(body, ['filings', index, 'body']);
    inOrder(conductDate, on, ['filings', index, 'on']);
    inOrder(on, askedOn, ['filings', index, 'on']);
  });
  if (possession !== undefined) {
    known(possession.body, ['possession', 'body']);
    inOrder(possession.since, askedOn, ['possession', 'since']);
  }
  return problems;
}

type Path = readonly (string | number)[];

/** What speaks against a place: another province, no such code in its system, a code that does not stand on the day. */
function placeFaults(
  powers: Powers,
  ref: DivisionRef,
  on: LocalDate,
  path: Path,
): readonly Problem[] {
  const { province, divisions } = powers.source;
  const found = placeAt(powers, ref);
  if (found === undefined) {
    const name = placeName(ref);
    return ref.code.slice(0, 2) === province.slice(0, 2)
      ? [townshipProblem('township.placeUnknown', { place: name }, path)]
      : [townshipProblem('township.placeOutside', { place: name, province }, path)];
  }
  if (found.isPlain) return NOTHING;
  const { system, code } = found.division;
  const standing = divisionOf(divisions, { system, code }, on);
  return standing.ok ? NOTHING : standing.problems.map((one) => ({ ...one, path }));
}

function isInForce({ item }: PowerItem, on: LocalDate): boolean {
  for (const { from, until } of item.inForce)
    if (from <= on && (until === 'open' || on < until)) return true;
  return false;
}

function ofOnePlace(asked: Case): CompetenceAnswer {
  const { question, history, at } = asked;
  const { filedOn, askedOn } = question;
  if (
    question.filings !== undefined ||
    question.isDisputed === true ||
    question.possession !== undefined
  )
    return amongPlaces(asked, [asked], NOTHING);
  const segment = segmentOn(history, at);
  if (segment !== undefined) {
    const inFlight = filedOn === undefined ? NOTHING : shiftsBetween(history, filedOn, askedOn);
    return settled(asked, townSide(asked, segment), inFlight, NOTHING);
  }
  const sides = originalSides(asked, asked.place, at);
  const [side] = sides;
  if (side === undefined || sides.length > 1) return amongPlaces(asked, [asked], NOTHING);
  const inFlight =
    filedOn === undefined || history.segments.length === 0
      ? NOTHING
      : shiftsBetween(history, filedOn, askedOn);
  return settled(asked, side, inFlight, NOTHING);
}

/** One body for the case on the day that decides, and what the handovers since make of it. */
function settled(
  asked: Case,
  side: Side,
  inFlight: readonly PowerShift[],
  doubts: readonly Problem[],
): CompetenceAnswer {
  const answer = inFlight.length === 0 ? side : carried(asked, side, inFlight);
  if ('outcome' in answer) return answer;
  const warnings = warningsOf(asked);
  return competent(
    asked,
    answer,
    answer.body === asked.town
      ? NOTHING
      : withheldFrom(inFlight.length === 0 ? asked : { ...asked, at: asked.question.askedOn }),
    doubts.length === 0 ? warnings : [...doubts, ...warnings],
  );
}

/** Several bodies, and nobody said who filed first. */
function unfiled(asked: Case, sides: readonly Side[]): CompetenceAnswer {
  return asked.question.filedOn === undefined
    ? open(asked, 'several', sides, [])
    : open(asked, 'undetermined', sides, [
        townshipProblem('township.firstFilerUnknown', {}, ['filings']),
      ]);
}

interface Claim {
  readonly asked: Case;
  readonly side: Side;
}

const claimsOn = (cases: readonly Case[], on: LocalDate): readonly Claim[] =>
  cases.flatMap((asked) => sidesOn(asked, on).map((side) => ({ asked, side })));

const bodiesOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.map(({ side }) => side.body));

/** One body of several places, or of one with filings, a dispute, a clue in possession or several holders. */
function amongPlaces(
  asked: Case,
  cases: readonly Case[],
  reserved: readonly Problem[],
): CompetenceAnswer {
  const { question } = asked;
  if (question.isDisputed === true) return disputed(asked, cases);
  const filed = filingsOf(cases, question.filings ?? NOTHING);
  const [first] = filed.firsts;
  const doubts = [...filed.doubts];
  if (question.possession !== undefined) {
    const kept = keptByPossessor(cases, question.possession, first?.on ?? asked.at, doubts);
    if (kept !== undefined) return kept;
  }
  const answer =
    first === undefined
      ? byPlace(asked, cases, doubts)
      : byFirstFiling(asked, cases, filed.firsts, doubts);
  if (reserved.length === 0) return answer;
  if (answer.outcome === 'competent') return { ...answer, withheld: reserved };
  return answer.outcome === 'none'
    ? { ...answer, problems: [...answer.problems, ...reserved] }
    : answer;
}

/** Nobody filed: the body that has the item on the day, where it is one. */
function byPlace(
  asked: Case,
  cases: readonly Case[],
  doubts: readonly Problem[],
): CompetenceAnswer {
  const { filedOn, askedOn } = asked.question;
  const claims = claimsOn(cases, asked.at);
  const [first] = claims;
  if (first === undefined) {
    const missing = cases.flatMap((one) =>
      one.reserved === undefined ? withheldFrom(one) : NOTHING,
    );
    return nobody(asked, [...missing, ...doubts]);
  }
  if (bodiesOf(claims).size > 1)
    return unfiled(
      asked,
      claims.map(({ side }) => side),
    );
  const inFlight =
    filedOn === undefined ? NOTHING : shiftsBetween(first.asked.history, filedOn, askedOn);
  return settled(first.asked, first.side, inFlight, doubts);
}

interface Filed extends Claim {
  readonly on: LocalDate;
}

/** The earliest filings by bodies that had jurisdiction on the day they filed; the others count for nothing. */
function filingsOf(
  cases: readonly Case[],
  filings: readonly CaseFiling[],
): { readonly firsts: readonly Filed[]; readonly doubts: readonly Problem[] } {
  const doubts: Problem[] = [];
  let firsts: Filed[] = [];
  for (const { body, on } of filings) {
    const claim = claimsOn(cases, on).find(({ side }) => side.body === body);
    if (claim === undefined) {
      doubts.push(townshipProblem('township.filingWithoutPower', { body }, ['filings']));
      continue;
    }
    const earliest = firsts[0]?.on;
    if (earliest === undefined || on < earliest) firsts = [{ ...claim, on }];
    else if (on === earliest) firsts.push({ ...claim, on });
  }
  return { firsts, doubts };
}

/** 第二十五条第一款: of several bodies with jurisdiction the first to file has the case, and takes it through the handovers since. */
function byFirstFiling(
  asked: Case,
  cases: readonly Case[],
  firsts: readonly Filed[],
  doubts: readonly Problem[],
): CompetenceAnswer {
  const [winner] = firsts;
  if (winner === undefined) return byPlace(asked, cases, doubts);
  const { on, side } = winner;
  if (bodiesOf(firsts).size > 1) {
    const problem = townshipProblem('township.filedSameDay', { on }, ['filings']);
    return open(
      asked,
      'disputed',
      firsts.map((one) => one.side),
      [problem, ...doubts],
    );
  }
  const among = bodiesOf(claimsOn(cases, on));
  const link: TraceNode = {
    rule: 'township.firstToFile',
    label: { zh: '最先立案', en: 'first to file' },
    verdict: 'applied',
    inputs: { filedOn: on, among: [...among].join(' ') },
    output: side.body,
    basis: [penaltyLaw(25, 1)],
    children: [],
  };
  const here: Case = { ...winner.asked, at: on };
  const inFlight = shiftsBetween(here.history, on, asked.question.askedOn);
  return settled(here, among.size > 1 ? withLink(side, link) : side, inFlight, doubts);
}

/** Bodies dispute: all that have the item, and at each place the town and the holder between which it has passed. */
function disputed(asked: Case, cases: readonly Case[]): CompetenceAnswer {
  const sides = cases.flatMap((one): readonly Side[] => {
    const segment = segmentOn(one.history, one.at);
    const held = segment ?? lastEnd(one.history, one.at) ?? one.history.segments[0];
    const towns = held === undefined ? [] : [townSide(one, held)];
    const originals = originalSides(one, one.place, one.at);
    return segment === undefined ? [...originals, ...towns] : [...towns, ...originals];
  });
  return sides.length === 0
    ? nobody(asked, withheldFrom(asked))
    : open(asked, 'disputed', sides, [townshipProblem('township.disputed', {})]);
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
  cases: readonly Case[],
  { body, since }: { readonly body: string; readonly since: LocalDate },
  at: LocalDate,
  doubts: Problem[],
): CompetenceAnswer | undefined {
  const claim = claimsOn(cases, since).find(({ side }) => side.body === body);
  if (claim === undefined) {
    doubts.push(
      townshipProblem('township.possessionWithoutPower', { body, since }, ['possession']),
    );
    return undefined;
  }
  const { asked, side: original } = claim;
  const [shift] = shiftsBetween(asked.history, since, at);
  if (shift === undefined) return undefined;
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
        [original, ...sidesOn(asked, at)],
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
  { question, at }: Case,
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
      filedOn: what === 'possession' ? (question.filedOn ?? null) : at,
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
  if (segment !== undefined) return [townSide(asked, segment)];
  const { reserved } = asked;
  const sides = originalSides(asked, asked.place, on);
  return reserved === undefined ? sides : sides.map((side) => withLink(side, reserved));
}

/**
 * The original holders at a place on a day, at the levels of the item (第二十三条: the county unless it says otherwise). A zone's
 * organs stand for the county's and the city's; a city without counties has what is of the county.
 */
function originalSides(
  { item, history }: Pick<Case, 'item' | 'history'>,
  { zone, county, city, province, division, index }: PowerPlace,
  on: LocalDate,
): readonly Side[] {
  const { levels } = item.item;
  const isCounty = levels.length === 0 || levels.includes('county');
  const isCity = levels.includes('city');
  const sides: Side[] = [];
  if (zone !== undefined) {
    if (isCounty || isCity)
      addSides(sides, item, item.named.has(index) ? index : zone, history, on);
  } else {
    if (isCounty) addSides(sides, item, county?.index, history, on);
    if (isCity && !(isCounty && city === county)) addSides(sides, item, city?.index, history, on);
  }
  if (levels.includes('province')) addSides(sides, item, province?.index, history, on);
  if (levels.includes('township') && division.level === 'township')
    addSides(sides, item, index, history, on);
  return sides;
}

function addSides(
  sides: Side[],
  item: PowerItem,
  where: number | undefined,
  history: PowerHistory,
  on: LocalDate,
): void {
  if (where === undefined) return;
  for (const holder of holdersAt(item, where))
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
  const { name: town } = place;
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
  const { name } = place;
  const { zone } = place.division;
  return {
    outcome: 'none',
    problems: [
      place.county === undefined
        ? townshipProblem('township.placeTooWide', { place: name }, ['place'])
        : townshipProblem('township.noHolder', { item: question.item, place: name, on: at }),
      ...(zone === undefined
        ? NOTHING
        : [townshipProblem('township.zoneHolderUnknown', { place: name, zone }, ['place'])]),
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

/** The letters by which a body entrusted the item at a place of the case, on the day of the question; never for compulsion. */
function lettersOf(
  { question, powers, item }: Case,
  body: string,
  at: readonly PowerPlace[],
): readonly PowerEntrustment[] {
  const entrusted = powers.entrusted.get(body);
  if (entrusted === undefined || item.item.kind === 'compulsion') return NOTHING;
  const { askedOn } = question;
  return entrusted.filter(
    ({ items, places, from, until }) =>
      items.has(question.item) &&
      at.some(({ index }) => places.has(index)) &&
      from <= askedOn &&
      (until === 'open' || askedOn < until),
  );
}

const agentsOf = (
  letters: readonly PowerEntrustment[],
  body: string,
  on: LocalDate,
): readonly CompetenceAgent[] =>
  letters.map(({ organisation, publishedOn }) => ({
    organisation,
    inNameOf: body,
    ...(publishedOn !== undefined && publishedOn <= on ? {} : { isUnpublished: true as const }),
  }));

const unpublishedProblems = (agents: readonly CompetenceAgent[]): readonly Problem[] =>
  agents.flatMap(({ organisation, isUnpublished }) =>
    isUnpublished === true
      ? [townshipProblem('township.entrustmentUnpublished', { body: organisation })]
      : [],
  );

function competent(
  asked: Case,
  { body, since, chain }: Side,
  withheld: readonly Problem[],
  warnings: readonly Problem[],
): CompetentBody {
  const letters = lettersOf(asked, body, [asked.place]);
  if (letters.length === 0)
    return { outcome: 'competent', body, since, chain, agents: NOTHING, withheld, warnings };
  const agents = agentsOf(letters, body, asked.question.askedOn);
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
          basis: [penaltyLaw(20, 1), penaltyLaw(20, 2), penaltyLaw(20, 4)],
          children: [],
        }),
      ),
    ],
    agents,
    withheld,
    warnings: [...warnings, ...unpublishedProblems(agents)],
  };
}

function open(
  asked: Case,
  outcome: OpenCompetence['outcome'],
  sides: readonly Side[],
  problems: readonly Problem[],
): OpenCompetence {
  const { powers, question, place } = asked;
  const at = [place, ...(question.otherPlaces ?? []).flatMap((ref) => placeAt(powers, ref) ?? [])];
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
    agents: bodies.flatMap((body) => agentsOf(lettersOf(asked, body, at), body, question.askedOn)),
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
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
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

/** A case in several places, or of larger influence: with the county where the policy reserves it, else with each place. */
function ofSeveralPlaces(asked: Case, others: readonly DivisionRef[]): CompetenceAnswer {
  const { question, powers } = asked;
  const { policy } = powers.source;
  const places = [
    ...new Set([asked.place, ...others.flatMap((ref) => placeAt(powers, ref) ?? [])]),
  ];
  const reason =
    places.length > 1 && policy.reserved.crossRegion
      ? townshipProblem('township.reservedCrossRegion', {})
      : question.isLargerInfluence === true && policy.reserved.largerInfluence
        ? townshipProblem('township.reservedLargerInfluence', {})
        : undefined;
  if (reason === undefined)
    return places.length === 1
      ? ofOnePlace(asked)
      : amongPlaces(
          asked,
          places.map((place) => caseAt(asked, place, undefined)),
          NOTHING,
        );
  const link: TraceNode = {
    rule: 'township.reserved',
    label: { zh: '留在县级的案件', en: 'reserved to the county level' },
    verdict: 'applied',
    inputs: { places: places.map(({ name }) => name).join(' ') },
    output: reason.code,
    basis: policy.basis,
    children: [],
  };
  return amongPlaces(
    asked,
    places.map((place) => caseAt(asked, place, link)),
    [reason],
  );
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
  const places = [place, ...(question.otherPlaces ?? []).map((ref) => placeAt(powers, ref))];
  const found = designations.find(
    ({ items, divisions, from, until }) =>
      items.includes(question.item) &&
      from <= at &&
      (until === 'open' || at < until) &&
      places.every((one) =>
        [one, one?.county, one?.city, one?.province].some(
          (above) => above !== undefined && divisions.some((ref) => placeAt(powers, ref) === above),
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
  /** The missing links, where it may not; where it may, a letter of entrustment that is not published. */
  readonly problems: readonly Problem[];
}

/**
 * 该机关能否办理: whether this body may handle this item in this case on this day, and on what document.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
 * const on = localDate('2024-05-06')
 * mayHandle('b1', { item: 'i1', place: { system: 'NBS-2023', code: divisionCode('441900003') }, conductDate: on, askedOn: on }, powers).verdict // => 'notMet'
 */
export function mayHandle(body: string, question: CompetenceQuestion, powers: Powers): MayHandle {
  const answer = competentBody(question, powers);
  switch (answer.outcome) {
    case 'none':
      return { verdict: 'notMet', chain: [], problems: answer.problems };
    case 'competent': {
      const { chain } = answer;
      const acting = actingFor(body, [answer.body], answer.agents);
      if (acting !== undefined) return { verdict: 'met', chain, ...acting };
      const other = townshipProblem('township.otherBodyCompetent', { body: answer.body });
      return { verdict: 'notMet', chain: [], problems: [...answer.withheld, other] };
    }
    default: {
      const { bodies, agents, chain, problems } = answer;
      const acting = actingFor(body, bodies, agents);
      const isSeveral = answer.outcome === 'several';
      if (acting === undefined) {
        const others = isSeveral ? bodies : NOTHING;
        return {
          verdict: 'notMet',
          chain: [],
          problems: [
            ...problems,
            ...others.map((one) => townshipProblem('township.otherBodyCompetent', { body: one })),
          ],
        };
      }
      return isSeveral
        ? { verdict: 'met', chain, ...acting }
        : { verdict: 'undetermined', chain, problems };
    }
  }
}

/** In whose name a body acts, its own or that of the body that entrusted it, and what is amiss with the letter. */
function actingFor(
  body: string,
  competentBodies: readonly string[],
  agents: readonly CompetenceAgent[],
): Required<Pick<MayHandle, 'inNameOf' | 'problems'>> | undefined {
  if (competentBodies.includes(body)) return { inNameOf: body, problems: NOTHING };
  const own = agents.filter(({ organisation }) => organisation === body);
  const agent = own.find(({ isUnpublished }) => isUnpublished !== true) ?? own[0];
  return agent === undefined
    ? undefined
    : { inNameOf: agent.inNameOf, problems: unpublishedProblems([agent]) };
}

/**
 * 管辖说理: an answer as one trace, for `explain` of `law`.
 *
 * Basis: 行政处罚法 第二十二条, 第二十三条; and those of the answer.
 *
 * @example
 * const on = localDate('2024-05-06')
 * competenceTrace({ item: 'i1', place: { system: 'NBS-2023', code: divisionCode('441900003') }, conductDate: on, askedOn: on }, { outcome: 'none', problems: [] }).verdict
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
    inputs: { item, place: placeName(place), conductDate, filedOn: filedOn ?? null, askedOn },
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
