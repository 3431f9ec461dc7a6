import type { LegalBasis, LocalDate, OpenEnd, TraceNode } from '../core/index.js';
import {
  announcementActions,
  type EmpowermentAnnouncement,
  type StartNotice,
} from './announcement.js';
import type { TransitionPolicy } from './transition.js';

/** An announcement as it reaches one town: with the county's notice, where that fixes the first day. */
export interface AnnouncementEffect {
  /** 公告. */
  readonly announcement: EmpowermentAnnouncement;
  /** The notice of the day on which the town begins, where one was published. */
  readonly start: StartNotice | undefined;
  /** The day from which it holds; `undefined` while something is not published. */
  readonly from: LocalDate | undefined;
  /** The day on which the handover was made public. */
  readonly announcedOn: LocalDate | undefined;
  /** How cases in flight are handed over; `undefined` where none is named. */
  readonly transition: TransitionPolicy | undefined;
  /** The announcement's own part of the chain. */
  readonly chain: readonly TraceNode[];
}

/** Days on which a town has an item without a break in the document that gives it. */
export interface PowerSegment {
  /** First day. */
  readonly from: LocalDate;
  /** First day after. */
  readonly until: LocalDate | OpenEnd;
  /** What gave the item. */
  readonly grant: AnnouncementEffect;
  /** What began the segment: the grant, or the announcement that resumed it. */
  readonly begun: AnnouncementEffect;
  /** What ended it. */
  readonly ended: AnnouncementEffect | undefined;
  /** What ended it for good, where a suspension had ended it before. */
  readonly closed: AnnouncementEffect | undefined;
  /** The chain of a day in the segment, without the item. */
  readonly chain: readonly TraceNode[];
}

/** What became of one item in one town; towns and items with the same announcements share one history. */
export interface PowerHistory {
  /** In order of time; never overlapping. */
  readonly segments: readonly PowerSegment[];
  /** Decisions that have no effect yet. */
  readonly pending: readonly AnnouncementEffect[];
  /** What the last announcement left: a suspended item is resumed, one that was taken back is given anew. */
  readonly ending: 'none' | 'held' | 'suspended' | 'ended';
}

/** Nothing was ever given. */
export const NO_HISTORY: PowerHistory = {
  segments: [],
  pending: [],
  ending: 'none',
};

/** The history with one more announcement; `undefined` where it has nothing to act on, or gives what is held. */
export function withEffect(
  history: PowerHistory,
  effect: AnnouncementEffect,
): PowerHistory | undefined {
  const { segments, pending, ending } = history;
  const { from, announcement } = effect;
  if (from === undefined) return { ...history, pending: [...pending, effect] };
  const last = segments.at(-1);
  switch (announcement.action) {
    case 'empower':
      return ending === 'held' || ending === 'suspended'
        ? undefined
        : begin(history, effect, effect, from);
    case 'resume':
      return ending === 'suspended' && last !== undefined
        ? begin(history, last.grant, effect, from)
        : undefined;
    case 'change': {
      if (ending !== 'held' || last === undefined) return undefined;
      const changed = { ...last, from, chain: [...last.chain, ...effect.chain] };
      const before = last.from < from ? [{ ...last, until: from }] : [];
      return { ...history, segments: [...segments.slice(0, -1), ...before, changed] };
    }
    default: {
      const isSuspension = announcement.action === 'suspend';
      if (ending === 'suspended' && !isSuspension && last !== undefined) {
        const closed = { ...last, closed: effect };
        return { ...history, segments: [...segments.slice(0, -1), closed], ending: 'ended' };
      }
      if (ending !== 'held' || last === undefined) return undefined;
      const ended = { ...last, until: from, ended: effect };
      return {
        ...history,
        segments: [...segments.slice(0, -1), ended],
        ending: isSuspension ? 'suspended' : 'ended',
      };
    }
  }
}

function begin(
  history: PowerHistory,
  grant: AnnouncementEffect,
  begun: AnnouncementEffect,
  from: LocalDate,
): PowerHistory {
  const segment: PowerSegment = {
    from,
    until: 'open',
    grant,
    begun,
    ended: undefined,
    closed: undefined,
    chain: grant === begun ? grant.chain : [...grant.chain, ...begun.chain],
  };
  return {
    ...history,
    segments: [...history.segments, segment],
    ending: 'held',
  };
}

const endsAfter = (until: LocalDate | OpenEnd, day: LocalDate): boolean =>
  until === 'open' || day < until;

/** Whether an end comes later than another. */
const isLater = (until: LocalDate | OpenEnd, other: LocalDate | OpenEnd): boolean =>
  other !== 'open' && endsAfter(until, other);

/** The days of any of the histories: an item that travels is held while one of its carriers is. */
export function mergedHistory(histories: readonly PowerHistory[]): PowerHistory {
  const all = histories
    .flatMap(({ segments }) => segments)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const segments: PowerSegment[] = [];
  for (const segment of all) {
    const last = segments.at(-1);
    if (last === undefined || !(last.until === 'open' || segment.from < last.until)) {
      segments.push(segment);
    } else if (last.until !== 'open' && isLater(segment.until, last.until)) {
      segments.push({ ...segment, from: last.until });
    }
  }
  return {
    segments,
    pending: histories.flatMap(({ pending }) => pending),
    ending: segments.length === 0 ? 'none' : segments.at(-1)?.until === 'open' ? 'held' : 'ended',
  };
}

/** The segment of a day; histories have a handful. */
export function segmentOn(history: PowerHistory, on: LocalDate): PowerSegment | undefined {
  for (const segment of history.segments)
    if (segment.from <= on && endsAfter(segment.until, on)) return segment;
  return undefined;
}

/** A day on which the item passes between the town and the original holder. */
export interface PowerShift {
  /** First day with the receiving body. */
  readonly on: LocalDate;
  /** Whether the town receives. */
  readonly isToTown: boolean;
  readonly effect: AnnouncementEffect;
}

const NO_SHIFTS: readonly PowerShift[] = Object.freeze([]);

/** The days after `after` and up to `through` on which the item passes, in order of time. */
export function shiftsBetween(
  { segments }: PowerHistory,
  after: LocalDate,
  through: LocalDate,
): readonly PowerShift[] {
  let shifts: PowerShift[] | undefined;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const { from, until, begun, ended } = segment;
    if (after < from && from <= through && segments[index - 1]?.until !== from) {
      shifts ??= [];
      shifts.push({ on: from, isToTown: true, effect: begun });
    }
    if (
      until !== 'open' &&
      ended !== undefined &&
      after < until &&
      until <= through &&
      segments[index + 1]?.from !== until
    ) {
      shifts ??= [];
      shifts.push({ on: until, isToTown: false, effect: ended });
    }
  }
  return shifts ?? NO_SHIFTS;
}

/** The chain of an announcement: what the province decided, what was published, from which day. */
export function chainOf(
  announcement: EmpowermentAnnouncement,
  start: StartNotice | undefined,
  from: LocalDate | undefined,
  source: TraceNode | undefined,
  basisOn: (on: LocalDate) => readonly LegalBasis[],
): readonly TraceNode[] {
  const { action, document, issuer, decidedOn, publishedOn, effectiveOn } = announcement;
  const name = announcementActions[action];
  const published: TraceNode = {
    rule: `township.announcement.${action}`,
    label: { zh: `${name.zh}公告`, en: `announcement: ${name.en}` },
    verdict: publishedOn === undefined ? 'notMet' : 'met',
    inputs: { document, issuer, decidedOn, publishedOn: publishedOn ?? null },
    output: effectiveOn ?? null,
    basis: basisOn(publishedOn ?? decidedOn),
    children: [],
  };
  const begun: TraceNode = {
    rule: 'township.firstDay',
    label: { zh: '起始时间', en: 'first day' },
    verdict: from === undefined ? 'notMet' : 'met',
    inputs: {
      document: start?.document ?? document,
      publishedOn: start?.publishedOn ?? publishedOn ?? null,
    },
    output: from ?? null,
    basis: basisOn(start?.publishedOn ?? publishedOn ?? decidedOn),
    children: [],
  };
  return [...(source === undefined ? [] : [source]), published, begun];
}
