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
  const recorded: readonly (Recorded | null)[] = Array.isArray(events) ? events : [];
  const noticed = recorded.flatMap((event) => noticeOf(event)?.facts ?? []);
  return {
    ...audit,
    defects: [
      ...audit.defects.map(withRecordDuty),
      ...recorded.flatMap(contentDefects),
      ...recorded.flatMap((event, index) => factsNotNoticed(event, index, noticed)),
    ],
  };
}

/** 第四十七条: the whole process is recorded; what is recorded out of order was not recorded as it happened. */
const withRecordDuty = (defect: HistoryDefect): HistoryDefect =>
  defect.kind === 'outOfOrder' ? { ...defect, basis: [...defect.basis, penaltyLaw(47)] } : defect;

interface Recorded {
  readonly type?: unknown;
  readonly notice?: ServedNotice;
  readonly decision?: PenaltyDecision;
}

const noticeOf = (event: Recorded | null): ServedNotice | undefined =>
  event?.type === 'serveNotice' ? event.notice : undefined;

const decisionOf = (event: Recorded | null): PenaltyDecision | undefined =>
  event?.type === 'decide' || event?.type === 'decideMajor' ? event.decision : undefined;

function contentDefects(event: Recorded | null, index: number): readonly HistoryDefect[] {
  const notice = noticeOf(event);
  const decision = decisionOf(event);
  const at = { index, event: String(event?.type), kind: 'notMet' } as const;
  if (notice !== undefined)
    return incomplete(() => missingFromNotice(notice)).map((label) => ({
      ...at,
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
      guard: 'penalty.decisionComplete',
      label,
      basis: [penaltyLaw(59, 1)],
    }));
  return [];
}

/** Whether the facts of a decision were noticed, only a reader can say; where the words differ, it is asked. */
function factsNotNoticed(
  event: Recorded | null,
  index: number,
  noticed: readonly string[],
): readonly HistoryDefect[] {
  const facts = decisionOf(event)?.facts;
  if (facts === undefined || noticed.length === 0 || noticed.includes(facts)) return [];
  return [
    {
      index,
      event: String(event?.type),
      kind: 'undetermined',
      guard: 'penalty.factsNoticed',
      label: {
        zh: '决定认定的事实已经事先告知',
        en: 'the facts on which the decision rests were noticed',
      },
      basis: [penaltyLaw(44)],
    },
  ];
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
