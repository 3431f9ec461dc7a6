/* Review of case files, guiding cases, and the progress of a plan. */
import { ok, type Result } from '../core/index.js';
import {
  checkLedger,
  checkPlan,
  computePlanProgress,
  entryStatusOn,
  type LedgerEntry,
  parseLedger,
  parseReformPlan,
} from '../plan/index.js';
import { type GovernmentLevel, governmentLevels } from '../registry/index.js';
import {
  type CaseFileDefect,
  type CaseFileGrading,
  type CaseFileRubric,
  type CaseFileScore,
  type CaseQuery,
  caseFileGradeOf,
  checkCaseFileRubric,
  type FileReviewer,
  finalGrades,
  findSimilarCases,
  type GuidingCase,
  gradeCaseFile,
  mayReviewCaseFiles,
  parseFileReviewRound,
  parseReviewerSheet,
  type ReviewerSheet,
  scoreCaseFile,
} from '../review/index.js';
import {
  anything,
  codesOf,
  date,
  field,
  list,
  type Operation,
  object,
  operation,
  optional,
  recordOf,
  share,
  struct,
  text,
  word,
} from './operation.js';
import { enforcementBody } from './registry-fields.js';

const rubric = object<CaseFileRubric>('CaseFileRubric');
const sheet = field<ReviewerSheet>('ReviewerSheet', parseReviewerSheet);
const defects = optional(list(object<CaseFileDefect>('CaseFileDefect')));

/** Points, grade, what was taken off by section and item, and the vetoes. */
const scored = ({ points, grade, deductions, vetoes }: CaseFileScore): unknown => ({
  points,
  grade,
  deductions: deductions.map(({ section, item, times, points: taken }) => ({
    section,
    item,
    times,
    points: taken,
  })),
  vetoes,
});

const graded = ({ grade, scores, range }: CaseFileGrading): unknown => ({
  grade,
  scores: scores.map(({ reviewer, score }) => ({
    reviewer,
    points: score.points,
    grade: score.grade,
  })),
  range,
});

/** 案卷评查、指导案例. */
export const reviewOperations: readonly Operation[] = [
  operation(
    'review.scoreCaseFile',
    '案卷评分',
    'the points and the grade of a file from one reviewer’s marks and the defects of its history',
    { rubric, sheet, defects },
    '{ points, grade, deductions: { section, item, times, points }[], vetoes }',
    ({ rubric: table, sheet: marks, defects: found = [] }) => {
      const answer = scoreCaseFile(table, marks, found);
      return answer.ok ? ok(scored(answer.value), answer.warnings) : answer;
    },
  ),
  operation(
    'review.gradeCaseFile',
    '评定等次',
    'the grade on which the separate sheets agree',
    { rubric, sheets: list(sheet), defects, handlers: list(text), recused: optional(list(text)) },
    '{ grade, scores: { reviewer, points, grade }[], range }',
    ({ rubric: table, sheets, defects: found = [], handlers, recused = [] }) => {
      const answer = gradeCaseFile(table, sheets, found, { handlers, recused });
      return answer.ok ? ok(graded(answer.value), answer.warnings) : answer;
    },
  ),
  operation(
    'review.caseFileGradeOf',
    '评分等次',
    'the grade of so many points; null before the measure came into force',
    { points: share, on: date },
    "'excellent' | 'good' | 'passed' | 'failed' | null",
    ({ points, on }) => ok(caseFileGradeOf(points, on) ?? null),
  ),
  operation(
    'review.checkCaseFileRubric',
    '检查评查标准',
    'what is wrong with a scoring table',
    { rubric },
    'text[]',
    ({ rubric: table }) => ok(codesOf(checkCaseFileRubric(table))),
  ),
  operation(
    'review.findSimilarCases',
    '检索相似案例',
    'the guiding cases that meet a query best, each with its score',
    {
      query: object<CaseQuery>('CaseQuery'),
      cases: list(object<GuidingCase>('GuidingCase')),
      weights: optional(
        struct<{ item: never; factors: never; outcome: never }>('SimilarityWeights', {
          item: share,
          factors: share,
          outcome: share,
        }),
      ),
    },
    '{ id, score }[]',
    ({ query, cases, weights }) => {
      const answer = findSimilarCases(query, cases, weights);
      return answer.ok
        ? ok(answer.value.map(({ guidingCase, score }) => ({ id: guidingCase.id, score })))
        : answer;
    },
  ),
  operation(
    'review.mayReviewCaseFiles',
    '谁可以评查',
    'whether one may review the files of a body: the bodies from it up to the reviewer, or those whose superior is not known',
    {
      reviewer: struct<FileReviewer>('FileReviewer', {
        id: text,
        kind: word('government', 'department'),
        level: word(...(Object.keys(governmentLevels) as GovernmentLevel[])),
      }),
      owner: text,
      bodies: recordOf(enforcementBody),
    },
    "{ verdict: 'met', chain } | { verdict: 'notMet' } | { verdict: 'undetermined', unknown }",
    ({ reviewer, owner, bodies }) => {
      const { basis: _, ...authority } = mayReviewCaseFiles(reviewer, owner, bodies);
      return ok(authority);
    },
  ),
  operation(
    'review.finalGrades',
    '最终等次',
    'the grade of each file of a round, after regrading and recheck',
    { round: field('FileReviewRound', parseFileReviewRound) },
    '{ file, grade }[]',
    ({ round }) => ok(finalGrades(round)),
  ),
  operation(
    'review.parseReviewerSheet',
    '读取评查人的评分',
    'one reviewer’s marks as they are stored',
    { sheet: anything },
    'ReviewerSheet',
    ({ sheet: stored }) => parseReviewerSheet(stored),
  ),
];

const ledger = field<readonly LedgerEntry[]>('LedgerEntry[]', parseLedger);

/** 改革计划的进展. */
export const planOperations: readonly Operation[] = [
  operation(
    'plan.entryStatusOn',
    '事项状态',
    'what an entry of the ledger was on a day',
    { startedOn: date, dueOn: date, completedOn: optional(date), askedOn: date },
    "'notStarted' | 'inProgress' | 'overdue' | 'completed' | 'completedLate'",
    ({ startedOn, dueOn, completedOn, askedOn }) =>
      ok(
        entryStatusOn(
          { startedOn, dueOn, ...(completedOn !== undefined && { completedOn }) },
          askedOn,
        ),
      ),
  ),
  operation(
    'plan.computePlanProgress',
    '进展情况统计',
    'the ledger as it stood on a day: by owner, region and task, and what is overdue',
    { entries: ledger, askedOn: date },
    'PlanProgress',
    ({ entries, askedOn }) => ok(computePlanProgress(entries, askedOn)),
  ),
  operation(
    'plan.checkLedger',
    '核对台账',
    'where a ledger departs from its plan',
    { entries: ledger, plan: field('ReformPlan', parseReformPlan) },
    'text[]',
    ({ entries, plan }) => ok(codesOf(checkLedger(entries, plan))),
  ),
  operation(
    'plan.checkPlan',
    '核对计划',
    'what is wrong with a plan by itself',
    { plan: field('ReformPlan', parseReformPlan) },
    'text[]',
    ({ plan }): Result<unknown> => ok(codesOf(checkPlan(plan))),
  ),
];
