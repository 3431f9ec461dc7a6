import { describeFrom, type Problem, type Term } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { auditHistory, type HistoryAudit, type HistoryDefect } from '../workflow/index.js';
import { ordinaryPenaltyInvariants } from './invariants.js';
import { ordinaryPenaltyMachine } from './ordinary-penalty.machine.js';
import type { PenaltyCase, PenaltyFacts } from './penalty-case.js';
import { type PenaltyDecision, penaltyDecision } from './penalty-decision.js';
import { penaltyProblems } from './problems.js';
import { missingFromNotice, type ServedNotice } from './served-notice.js';

/**
 * 审查处罚案件历史: judges a penalty case that was recorded elsewhere, and never stops at the first defect.
 *
 * Like {@link auditHistory}, with the invariants of the ordinary procedure; and since such a record proves nothing by
 * its type, the content of each notice and decision in it is checked again (行政处罚法 第四十四条, 第五十九条).
 *
 * @example
 * const clue = { status: 'clue', on: '2024-03-04', foundOn: '2024-03-04', source: 'complaint', summary: '投诉' }
 * auditPenaltyHistory(clue, [{ type: 'decideMajor', on: '2024-04-29' }], {}).defects[0].missing.map(({ to }) => to)
 * // => ['investigating', 'investigated', 'noticed', 'answered']
 */
export function auditPenaltyHistory(
  first: PenaltyCase,
  events: readonly unknown[],
  facts: PenaltyFacts | ((index: number) => PenaltyFacts),
): HistoryAudit<PenaltyCase> {
  const audit = auditHistory(
    ordinaryPenaltyMachine,
    first,
    events,
    facts,
    ordinaryPenaltyInvariants,
  );
  const contents = Array.isArray(events) ? events.flatMap(contentDefects) : [];
  return { ...audit, defects: [...audit.defects.map(withRecordDuty), ...contents] };
}

/** 第四十七条: the whole process is recorded; what is recorded out of order was not recorded as it happened. */
const withRecordDuty = (defect: HistoryDefect): HistoryDefect =>
  defect.kind === 'outOfOrder' ? { ...defect, basis: [...defect.basis, penaltyLaw(47)] } : defect;

interface Recorded {
  readonly type?: unknown;
  readonly notice?: ServedNotice;
  readonly decision?: PenaltyDecision;
}

function contentDefects(event: Recorded | null, index: number): readonly HistoryDefect[] {
  const notice = event?.type === 'serveNotice' ? event.notice : undefined;
  const decision =
    event?.type === 'decide' || event?.type === 'decideMajor' ? event.decision : undefined;
  const at = { index, event: String(event?.type) };
  if (notice !== undefined)
    return incomplete(() => missingFromNotice(notice)).map((label) => ({
      ...at,
      kind: 'notMet',
      guard: 'penalty.noticeComplete',
      label,
      basis: [penaltyLaw(44)],
    }));
  if (decision !== undefined)
    return incomplete(() => {
      const made = penaltyDecision(decision);
      return made.ok ? [] : made.problems;
    }).map((label) => ({
      ...at,
      kind: 'notMet',
      guard: 'penalty.decisionComplete',
      label,
      basis: [penaltyLaw(59, 1)],
    }));
  return [];
}

/** What a document lacks, in words; one that cannot be read lacks everything. */
function incomplete(lacking: () => readonly Problem[]): readonly Term[] {
  try {
    return lacking().map(inWords);
  } catch {
    return [{ zh: '文书内容不可读', en: 'the content of the document cannot be read' }];
  }
}

const inWords = (problem: Problem): Term => ({
  zh: describeFrom(penaltyProblems, problem, 'zh') ?? problem.code,
  en: describeFrom(penaltyProblems, problem, 'en') ?? problem.code,
});
