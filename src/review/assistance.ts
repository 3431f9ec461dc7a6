/*
 * 上级协助审核: 广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it (三): a county department or a
 * town that for objective reasons has no qualified reviewer is helped by 上一级业务主管部门. It names that department alone.
 */
import type { LocalDate, Problem } from '../core/index.js';
import {
  type DepartmentLine,
  type EnforcementBody,
  type EnforcementOfficer,
  type GovernmentLevel,
  isQualifiedReviewer,
} from '../registry/index.js';
import { reviewProblem } from './problems.js';

/** The levels whose bodies may ask for assistance: 县级行政执法部门或者镇街. */
export const assistedLevels: readonly GovernmentLevel[] = ['county', 'township'];

/** Whether someone holds: yes, no, or a fact is missing. */
export type ReviewVerdict = 'met' | 'notMet' | 'undetermined';

/** 协助审核的一个上级. */
export interface AssistanceCandidate {
  /** Its `id`. */
  readonly body: string;
  /** 1 for the next superior in line. */
  readonly rank: number;
  /** Whether it has a qualified reviewer itself. */
  readonly hasReviewer: ReviewVerdict;
  /** Whether the plan names it: it names the next superior only; that a higher one follows is our reading. */
  readonly verified: boolean;
}

/** 提请上级协助审核的次序. */
export interface AssistanceOrder {
  /** The superiors, nearest first. */
  readonly candidates: readonly AssistanceCandidate[];
  /** Why the order ends where it does, unless at the top. */
  readonly problems: readonly Problem[];
}

/** Who asks, when, and for which case. */
export interface AssistanceRequest {
  /** The `id` of the body without a qualified reviewer. */
  readonly body: string;
  /** 条线 of the case: a town works in several lines, and its superior is the department of this one. */
  readonly line?: DepartmentLine;
  /** The day. */
  readonly on: LocalDate;
  /** 办案人员 of the case, who do not review it. */
  readonly investigators: readonly string[];
  /** `id`s of those who must withdraw. */
  readonly recused?: readonly string[];
}

/** What the order is read from. */
export interface AssistanceFacts {
  /** 执法主体. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 人员. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
}

/** Whether the officer is a member of the body on the day. */
export function isMember(officer: EnforcementOfficer, body: string, on: LocalDate): boolean {
  return officer.memberships.some(
    (one) => one.body === body && one.from <= on && (one.until === 'open' || on < one.until),
  );
}

/**
 * Whether the body has someone who may review the case. Who never reviewed and has no qualification would begin now, so
 * the answer for him is no; of one who began before the Act of 2021 it is not known.
 */
export function hasQualifiedReviewer(
  { body, on, investigators, recused = [] }: AssistanceRequest,
  officers: AssistanceFacts['officers'],
): ReviewVerdict {
  const verdicts = Object.values(officers)
    .filter((officer) => isMember(officer, body, on) && !recused.includes(officer.id))
    .map((officer) => reviewerVerdict(officer, on, investigators));
  return verdicts.includes('met')
    ? 'met'
    : verdicts.includes('undetermined')
      ? 'undetermined'
      : 'notMet';
}

function reviewerVerdict(
  officer: EnforcementOfficer,
  on: LocalDate,
  investigators: readonly string[],
): ReviewVerdict {
  const { verdict } = isQualifiedReviewer(officer, on, investigators);
  return verdict === 'undetermined' && officer.reviewingSince === undefined ? 'notMet' : verdict;
}

/**
 * 协助审核的次序: the superiors in line, nearest first, and whether each has a qualified reviewer.
 *
 * A town without a superior in line of its own is helped by the one department of the case's line in its county, or in its
 * city where there is no county. Basis: the three-year plan of Guangdong (verified for the next superior only).
 * Gives: `review.superiorUnknown`, `review.superiorAmbiguous`, `review.superiorCircular`.
 *
 * @example
 * assistanceOrder({ body: 'town', on: localDate('2024-05-06'), investigators: [] }, { bodies: {}, officers: {} }).problems.map(({ code }) => code)
 * // => ['review.superiorUnknown']
 */
export function assistanceOrder(
  request: AssistanceRequest,
  { bodies, officers }: AssistanceFacts,
): AssistanceOrder {
  const candidates: AssistanceCandidate[] = [];
  const seen = new Set<string>([request.body]);
  let current = request.body;
  for (;;) {
    const next = superiorOf(current, request.line, bodies);
    if (typeof next === 'object') return { candidates, problems: [next] };
    if (next === undefined) return { candidates, problems: [] };
    if (seen.has(next))
      return {
        candidates,
        problems: [reviewProblem('review.superiorCircular', { body: next }, ['bodies', next])],
      };
    seen.add(next);
    const rank = candidates.length + 1;
    candidates.push({
      body: next,
      rank,
      hasReviewer: hasQualifiedReviewer({ ...request, body: next }, officers),
      verified: rank === 1,
    });
    current = next;
  }
}

/** The next superior in line, a problem where it is not known, or `undefined` above the province. */
function superiorOf(
  id: string,
  line: DepartmentLine | undefined,
  bodies: AssistanceFacts['bodies'],
): string | Problem | undefined {
  const body = Object.hasOwn(bodies, id) ? bodies[id] : undefined;
  const unknown = (): Problem =>
    reviewProblem('review.superiorUnknown', { body: id }, ['bodies', id]);
  if (body === undefined) return unknown();
  if (body.superiorInLine !== undefined) return body.superiorInLine;
  if (body.level === 'province') return undefined;
  if (body.level !== 'township' || line === undefined) return unknown();
  const departments = Object.values(bodies).filter(
    (one) => one.kind === 'statutoryOrgan' && one.lines.includes(line),
  );
  const county = departments.filter(
    (one) => one.level === 'county' && one.division.slice(0, 6) === body.division.slice(0, 6),
  );
  const found =
    county.length > 0
      ? county
      : departments.filter(
          (one) => one.level === 'city' && one.division.slice(0, 4) === body.division.slice(0, 4),
        );
  const [only, ...others] = found;
  if (only === undefined) return unknown();
  return others.length === 0
    ? only.id
    : reviewProblem(
        'review.superiorAmbiguous',
        { body: id, found: found.map((one) => one.id).join(' ') },
        ['bodies', id],
      );
}
