import * as z from 'zod/mini';
import {
  compareRatios,
  decimalOf,
  failed,
  fraction,
  fractionOf,
  type LocalDate,
  multiplyFractions,
  ok,
  type Problem,
  parseLocalDate,
  type Ratio,
  type Result,
  ratio,
  ratioOfFraction,
  resultOfSchema,
  subtractFractions,
  type Term,
} from '../core/index.js';
import type { HistoryDefect } from '../workflow/index.js';
import {
  type CaseFileGrade,
  type CaseFileRubric,
  caseFileGradeOf,
  type RubricItem,
  type RubricSection,
} from './case-file-rubric.js';
import { reviewProblem } from './problems.js';

/** 案件自身的缺陷: a breach that an audit of the case's own history found. */
export type CaseFileDefect = Pick<HistoryDefect, 'kind' | 'guard' | 'invariant'>;

/** The rules that were breached: the condition, the invariant, or else what kind of defect it is. What cannot be judged is no breach. */
const breachedRules = (defects: readonly CaseFileDefect[]): readonly string[] =>
  defects
    .filter(({ kind }) => kind !== 'undetermined')
    .map(({ kind, guard, invariant }) => guard ?? invariant ?? kind);

/** 评查人的一处扣分 (第十条第二款: 扣分理由). */
export interface ReviewerMark {
  /** 扣分项 or 一票否决: its `id`. */
  readonly item: string;
  /** How many times; 1 where it is left out. */
  readonly times?: number;
  /** 扣分理由. */
  readonly reason: string;
}

/** 评查人的评分: one reviewer's own marks. */
export interface ReviewerSheet {
  /** 评查人. */
  readonly reviewer: string;
  /** 签名日期. */
  readonly signedOn: LocalDate;
  /** 扣分. */
  readonly marks: readonly ReviewerMark[];
}

/** What a mark says of its item, its times and its reason is judged with the rubric, in the words of the review. */
const sheetSchema = z.object({
  reviewer: z.string().check(z.minLength(1)),
  signedOn: z.custom((input) => parseLocalDate(input).ok, { params: { type: 'LocalDate' } }),
  marks: z.array(z.looseObject({ item: z.string() })),
});

/**
 * 读取评查人的评分. Fields that are not known stay; the marks themselves are judged by {@link scoreCaseFile}.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseReviewerSheet({ reviewer: '张三', signedOn: '2024-05-06', marks: [] }).ok // => true
 * parseReviewerSheet({ reviewer: '张三', marks: null }).ok // => false
 */
export function parseReviewerSheet(input: unknown): Result<ReviewerSheet> {
  return resultOfSchema(sheetSchema.safeParse(input), input as ReviewerSheet);
}

/** 扣分: what one fault cost. */
export interface Deduction {
  /** 评查内容: the section's `id`. */
  readonly section: string;
  /** 扣分项: its `id`. */
  readonly item: string;
  /** How many times it was found. */
  readonly times: number;
  /** Points taken off. */
  readonly points: Ratio;
  /** The fault. */
  readonly label: Term;
  /** 扣分理由, and the rules of the procedures that were breached. */
  readonly reasons: readonly string[];
}

/** 案卷得分: what one reviewer's sheet and the case's own history give. */
export interface CaseFileScore {
  /** Points, exact, never below 0. */
  readonly points: Ratio;
  /** The points as a decimal, where they are one. */
  readonly decimal?: string;
  /** 等次. */
  readonly grade: CaseFileGrade;
  /** What was taken off. */
  readonly deductions: readonly Deduction[];
  /** 一票否决 that apply: their `id`s; any makes the file fail. */
  readonly vetoes: readonly string[];
}

interface Found {
  times: number;
  readonly reasons: string[];
}

/**
 * 案卷评分: the points and the grade of a file by a rubric, from one reviewer's marks and the defects of the case's own history.
 *
 * A fault that both the history and the reviewer found counts as often as the one who found it more often. A section loses
 * no more than its points; a veto makes the file fail whatever its points.
 *
 * Basis: 广东省行政执法案卷评查办法 第十六条, 第十七条.
 * Fails: `input.invalid`, `review.markUnknown`, `review.markTimes`, `review.markReason`, `review.fileReviewNotInForce`.
 *
 * @example
 * const rubric = { id: 'r', title: term('标准', 'table'), isOfficial: false, vetoes: guangdongCaseFileVetoes, basis: [],
 *   sections: [{ id: 's', label: term('文书', 'documents'), points: ratio('100'), items: [{ id: 'seal', label: term('未盖章', 'no seal'), each: ratio('26') }] }] }
 * const sheet = { reviewer: '张三', signedOn: localDate('2024-05-06'), marks: [{ item: 'seal', reason: '决定书未盖章' }] }
 * scoreCaseFile(rubric, sheet, []).value.grade // => 'passed'
 */
export function scoreCaseFile(
  rubric: CaseFileRubric,
  sheet: ReviewerSheet,
  defects: readonly CaseFileDefect[],
): Result<CaseFileScore> {
  const read = parseReviewerSheet(sheet);
  if (!read.ok) return read;
  const { marks, signedOn } = read.value;
  const problems = markProblems(rubric, marks);
  if (problems.length > 0) return failed(...problems);
  const deductions = rubric.sections.flatMap((section) =>
    sectionDeductions(section, marks, defects),
  );
  const vetoes = rubric.vetoes
    .filter(({ id, automatic }) => foundOf({ id, automatic }, marks, defects).times > 0)
    .map(({ id }) => id);
  const left = deductions.reduce(
    (points, deduction) => subtractFractions(points, fractionOf(deduction.points)),
    fraction(100n),
  );
  const points = left.numerator < 0n ? ratio('0') : ratioOfFraction(left);
  const grade = caseFileGradeOf(points, signedOn);
  if (grade === undefined)
    return failed(reviewProblem('review.fileReviewNotInForce', { on: signedOn }, ['signedOn']));
  const decimal = decimalOf(fractionOf(points));
  return ok({
    points,
    ...(decimal !== undefined && { decimal }),
    grade: vetoes.length > 0 ? 'failed' : grade,
    deductions,
    vetoes,
  });
}

function sectionDeductions(
  { id: section, items, points }: RubricSection,
  marks: readonly ReviewerMark[],
  defects: readonly CaseFileDefect[],
): readonly Deduction[] {
  let left = points;
  return items.flatMap((item) => {
    const { times, reasons } = foundOf(item, marks, defects);
    if (times === 0) return [];
    const taken = least(deductedFor(item, times), left);
    left = ratioOfFraction(subtractFractions(fractionOf(left), fractionOf(taken)));
    return [{ section, item: item.id, times, points: taken, label: item.label, reasons }];
  });
}

function deductedFor({ each, atMost }: RubricItem, times: number): Ratio {
  const all = ratioOfFraction(multiplyFractions(fractionOf(each), fraction(BigInt(times))));
  return atMost === undefined ? all : least(all, atMost);
}

const least = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) <= 0 ? a : b);

function foundOf(
  {
    id,
    automatic = [],
  }: { readonly id: string; readonly automatic?: readonly string[] | undefined },
  marks: readonly ReviewerMark[],
  defects: readonly CaseFileDefect[],
): Found {
  const marked = marks.filter(({ item }) => item === id);
  const breached = breachedRules(defects).filter((rule) => automatic.includes(rule));
  const byReviewer = marked.reduce((sum, { times = 1 }) => sum + times, 0);
  return {
    times: Math.max(byReviewer, breached.length),
    reasons: [...marked.map(({ reason }) => reason), ...breached],
  };
}

function markProblems(
  { sections, vetoes }: CaseFileRubric,
  marks: readonly ReviewerMark[],
): readonly Problem[] {
  const known = new Set([
    ...sections.flatMap(({ items }) => items.map(({ id }) => id)),
    ...vetoes.map(({ id }) => id),
  ]);
  return marks.flatMap(({ item, times = 1, reason }, index) => {
    const path = ['marks', index];
    return [
      ...(known.has(item)
        ? []
        : [reviewProblem('review.markUnknown', { item }, [...path, 'item'])]),
      ...(Number.isSafeInteger(times) && times > 0
        ? []
        : [reviewProblem('review.markTimes', { item }, [...path, 'times'])]),
      ...(typeof reason === 'string' && reason.trim() !== ''
        ? []
        : [reviewProblem('review.markReason', { item }, [...path, 'reason'])]),
    ];
  });
}

/** 评查小组的评定: what the separate sheets of a group come to. */
export interface CaseFileGrading {
  /** The grade on which all sheets agree; `undetermined` where they differ and the group must settle it. */
  readonly grade: CaseFileGrade | 'undetermined';
  /** What each reviewer's sheet gives, in the order of the sheets. */
  readonly scores: readonly {
    /** 评查人员. */
    readonly reviewer: string;
    /** What the sheet gives. */
    readonly score: CaseFileScore;
  }[];
  /** The lowest and the highest points. */
  readonly range: {
    /** The lowest points of all sheets. */
    readonly lowest: Ratio;
    /** The highest points of all sheets. */
    readonly highest: Ratio;
  };
}

/** 评查案卷所涉人员: who handled the file, so that none of them reviews it. */
export interface CaseFileHandlers {
  /** 承办人员. */
  readonly handlers: readonly string[];
  /** 其他应当回避的人. */
  readonly recused: readonly string[];
}

/**
 * 评定等次: the grades of the separate sheets of a review group.
 *
 * How separate scores are joined no text says; where they give different grades the answer is `undetermined`, with every
 * sheet, for the group to settle (第十二条第（三）项). The history of the case counts the same in every sheet.
 *
 * Basis: 广东省行政执法案卷评查办法 第十条 (recusal; 分别查阅案卷，独立评分).
 * Fails: `review.sheetsMissing`, `review.sheetTwice`, `review.reviewerRecused`, and what {@link scoreCaseFile} finds.
 *
 * @example
 * gradeCaseFile({ id: 'r', title: term('标准', 'table'), isOfficial: false, sections: [], vetoes: [], basis: [] }, [], [], { handlers: [], recused: [] }).ok
 * // => false
 */
export function gradeCaseFile(
  rubric: CaseFileRubric,
  sheets: readonly ReviewerSheet[],
  defects: readonly CaseFileDefect[],
  { handlers, recused }: CaseFileHandlers,
): Result<CaseFileGrading> {
  if (!Array.isArray(sheets)) return failed(reviewProblem('review.sheetsMissing', {}, ['sheets']));
  const problems: Problem[] =
    sheets.length === 0 ? [reviewProblem('review.sheetsMissing', {}, ['sheets'])] : [];
  const scores: { reviewer: string; score: CaseFileScore }[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const read = parseReviewerSheet(sheet);
    if (!read.ok) {
      problems.push(
        ...read.problems.map((one) => ({ ...one, path: ['sheets', index, ...one.path] })),
      );
      continue;
    }
    const { reviewer } = read.value;
    const path = ['sheets', index, 'reviewer'];
    if (sheets.slice(0, index).some((other) => other?.reviewer === reviewer))
      problems.push(reviewProblem('review.sheetTwice', { reviewer }, path));
    if (handlers.includes(reviewer) || recused.includes(reviewer))
      problems.push(reviewProblem('review.reviewerRecused', { reviewer }, path));
    const score = scoreCaseFile(rubric, sheet, defects);
    if (score.ok) scores.push({ reviewer, score: score.value });
    else
      problems.push(
        ...score.problems.map((problem) => ({
          ...problem,
          path: ['sheets', index, ...problem.path],
        })),
      );
  }
  const first = scores[0];
  if (problems.length > 0 || first === undefined) return failed(...problems);
  const points = scores.map(({ score }) => score.points).sort((a, b) => compareRatios(a, b));
  return ok({
    grade: scores.every(({ score }) => score.grade === first.score.grade)
      ? first.score.grade
      : 'undetermined',
    scores,
    range: { lowest: points[0] as Ratio, highest: points.at(-1) as Ratio },
  });
}
