/*
 * 案卷评查: a sample of the closed files, graded by two reviewers on a scoring table of the example (Guangdong's own table is not
 * public), and one round of the review machine for each body. What an audit of a case's history found counts by itself.
 */
import {
  addDays,
  type CaseFileGrade,
  type CaseFileRubric,
  chineseCalendar,
  type FileReviewEvent,
  type FileReviewRound,
  fileReviewMachine,
  finalGrades,
  gradeCaseFile,
  guangdongCaseFileVetoes,
  type LocalDate,
  localDate,
  type ReviewerMark,
  type RubricItem,
  ratio,
  replay,
} from 'zhifa';
import type { CaseOutcome } from './penalty.js';
import { workday } from './plan.js';
import { at, type Random, stream } from './random.js';
import { AS_OF, must, type Staff } from './world.js';

const fault = (id: string, zh: string, en: string, each: string): RubricItem => ({
  id,
  label: { zh, en },
  each: ratio(each),
});

const procedure = [
  'penalty.restsOnTheReview',
  'penalty.reviewNotRequired',
  'penalty.approvedReview',
  'penalty.noDecisionWithoutReview',
  'penalty.withinDecisionTerm',
];

/** 示例评分标准. */
export const rubric: CaseFileRubric = {
  id: 'example-province',
  title: { zh: '示例评分标准', en: 'scoring table of the example' },
  isOfficial: false,
  sections: [
    {
      id: 'documents',
      label: { zh: '文书', en: 'documents' },
      points: ratio('40'),
      items: [
        fault('form', '文书填写不规范', 'a document is badly filled in', '3'),
        fault('order', '排列顺序不规范', 'the order of the documents is not right', '2'),
      ],
    },
    {
      id: 'evidence',
      label: { zh: '证据', en: 'evidence' },
      points: ratio('30'),
      items: [fault('source', '未注明证据出处', 'the source of evidence is not stated', '5')],
    },
    {
      id: 'reasoning',
      label: { zh: '说理', en: 'reasoning' },
      points: ratio('30'),
      items: [
        fault('discretion', '裁量理由过于简单', 'the reasons of discretion are thin', '6'),
        fault('reply', '未回应申辩', 'a point of the party is not answered', '8'),
      ],
    },
  ],
  vetoes: guangdongCaseFileVetoes.map((veto) =>
    veto.id === 'article17-3'
      ? { ...veto, automatic: procedure }
      : veto.id === 'article17-5'
        ? { ...veto, automatic: ['penalty.twoCertifiedOfficers'] }
        : veto,
  ),
  basis: [{ law: '示例' }],
};

export interface GradedCase {
  readonly caseCode: string;
  readonly body: string;
  readonly grade: CaseFileGrade;
  /** The two reviewers differed, and the group settled it. */
  readonly wasSettled: boolean;
}

const marksOf = (random: Random): readonly ReviewerMark[] =>
  rubric.sections
    .flatMap(({ items }) => items)
    .flatMap(({ id, label }) => {
      const times = random(4) === 0 ? 1 + random(2) : 0;
      return times === 0 ? [] : [{ item: id, times, reason: label.zh }];
    });

const ORDER: readonly CaseFileGrade[] = ['failed', 'passed', 'good', 'excellent'];
const SIGNED: LocalDate = localDate('2026-01-20');
const REVIEWERS = ['评查员甲', '评查员乙'];

/** Which files are looked at: those of bodies with a system of their own, and one in eight of the others. */
const isSampled = ({ plan, staff, status }: CaseOutcome): boolean =>
  plan.kind === 'ordinary' &&
  (status === 'archived' || staff.isLegacy) &&
  (staff.isLegacy || plan.index % 8 === 0);

export function reviewFiles(
  staff: Staff,
  cases: readonly CaseOutcome[],
  seed: number,
): { readonly graded: readonly GradedCase[]; readonly round?: FileReviewRound } {
  const sampled = cases.filter(isSampled);
  if (sampled.length === 0) return { graded: [] };
  const settled = new Set<string>();
  const grades = sampled.map(({ caseCode, defects, officers }) => {
    const random = stream(seed, 'file', caseCode);
    const marks = marksOf(random);
    const grading = must(
      gradeCaseFile(
        rubric,
        REVIEWERS.map((reviewer, index) => ({
          reviewer,
          signedOn: SIGNED,
          // The second reader mostly agrees.
          marks: index === 0 || random(4) > 0 ? marks : marksOf(random),
        })),
        defects,
        { handlers: officers, recused: [] },
      ),
    );
    if (grading.grade !== 'undetermined') return { file: caseCode, grade: grading.grade };
    settled.add(caseCode);
    const lower = ORDER.find((grade) => grading.scores.some(({ score }) => score.grade === grade));
    return { file: caseCode, grade: lower ?? 'failed' };
  });
  const day = (days: number) => workday(addDays(SIGNED, days));
  const all: readonly FileReviewEvent[] = [
    { type: 'form', on: SIGNED, members: REVIEWERS },
    {
      type: 'submitReport',
      on: day(3),
      report: { on: day(3), grades, problems: '见评分表', advice: '逐项整改' },
    },
    { type: 'audit', on: day(7), regraded: [] },
    { type: 'feedBack', on: day(9) },
    { type: 'conclude', on: day(50), overall: '本轮评查结束' },
  ];
  const events = all.filter(({ on }) => on <= AS_OF);
  const done = replay(
    fileReviewMachine,
    {
      status: 'planned',
      id: `R-${staff.body.id}`,
      by: staff.organ,
      of: staff.body.id,
      method: 'random',
      scope: '2024年至2025年办结的行政处罚案卷',
      files: sampled.map(({ caseCode }) => caseCode),
      lastOn: localDate('2026-01-10'),
    },
    events,
    {
      calendar: chineseCalendar,
      recused: sampled.flatMap(({ officers }) => officers),
    },
  );
  if (!done.completed)
    throw new Error(`${at(events, done.index).type} ${JSON.stringify(done.decision)}`);
  return {
    graded: finalGrades(done.state).map(({ file, grade }) => ({
      caseCode: file,
      body: staff.body.id,
      grade,
      wasSettled: settled.has(file),
    })),
    round: done.state,
  };
}
