/*
 * 案卷评查标准: 广东省行政执法案卷评查办法 第十四条至第十七条. The scoring table itself is left to the provincial government
 * (第十五条) and is not public; a rubric is therefore data that callers pass in.
 */
import {
  addRatios,
  compareRatios,
  type LegalBasis,
  type LocalDate,
  type Problem,
  type Ratio,
  ratio,
  type Term,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { fileReviewMeasure } from './basis.js';
import { reviewProblem } from './problems.js';

/**
 * 等次 (第十六条). Closed.
 *
 * @example
 * caseFileGrades.good.zh // => '良好'
 */
export const caseFileGrades = {
  excellent: { zh: '优秀', en: 'excellent' },
  good: { zh: '良好', en: 'good' },
  passed: { zh: '合格', en: 'passed' },
  failed: { zh: '不合格', en: 'failed' },
} as const satisfies Readonly<Record<string, Term>>;

/** 等次. */
export type CaseFileGrade = keyof typeof caseFileGrades;

/** 扣分项: one fault for which points are taken off. */
export interface RubricItem {
  /** Stable name, unique in its rubric. */
  readonly id: string;
  /** The fault. */
  readonly label: Term;
  /** Points taken off each time. */
  readonly each: Ratio;
  /** Points taken off at most; left out where only the section's points limit it. */
  readonly atMost?: Ratio;
  /** Rules of the procedures whose breach is this fault: `guard` names, as an audit of a history gives them. */
  readonly automatic?: readonly string[];
}

/** 评查内容的一部分, with its share of the points. */
export interface RubricSection {
  /** Stable name. */
  readonly id: string;
  /** The part. */
  readonly label: Term;
  /** Its points. */
  readonly points: Ratio;
  /** Its faults. */
  readonly items: readonly RubricItem[];
}

/** 一票否决: what makes a file fail whatever its points. */
export interface RubricVeto {
  /** Stable name. */
  readonly id: string;
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** Rules of the procedures whose breach is this veto. */
  readonly automatic?: readonly string[];
}

/** 案卷评查标准: a scoring table. */
export interface CaseFileRubric {
  /** Stable name. */
  readonly id: string;
  /** 名称. */
  readonly title: Term;
  /** Whether the body that reviews published it as its own table; a comparator or a host's own is not. */
  readonly isOfficial: boolean;
  /** 评查内容. */
  readonly sections: readonly RubricSection[];
  /** 一票否决. */
  readonly vetoes: readonly RubricVeto[];
  /** Where it was read. */
  readonly basis: readonly LegalBasis[];
}

const veto = (item: number, zh: string, en: string): RubricVeto => ({
  id: `article17-${item}`,
  label: { zh, en },
  basis: [fileReviewMeasure(17, 1, item)],
});

/**
 * 广东省案卷一票否决情形 (第十七条): each makes the file fail.
 *
 * @example
 * guangdongCaseFileVetoes.length // => 5
 */
export const guangdongCaseFileVetoes: readonly RubricVeto[] = [
  veto(1, '主要事实不清、证据不足', 'the main facts are unclear or the evidence is insufficient'),
  veto(2, '适用法律依据错误', 'the wrong law was applied'),
  veto(3, '违反法定程序', 'the statutory procedure was breached'),
  veto(4, '超越或者滥用职权', 'powers were exceeded or abused'),
  veto(
    5,
    '执法主体不合法、行政执法人员不具备执法资格',
    'the body is unlawful or an officer is not qualified',
  ),
];

/** 满分 (第十六条: 百分制). */
const FULL = ratio('100');
const ZERO = ratio('0');

/**
 * 评分等次: the grade of so many points on a day: below 60 不合格, 60 to below 75 合格, 75 to below 90 良好, 90 and above 优秀.
 *
 * Basis: 广东省行政执法案卷评查办法 第十六条. `undefined` before it came into force.
 *
 * @example
 * caseFileGradeOf(ratio('74.5'), localDate('2024-05-06')) // => 'passed'
 * caseFileGradeOf(ratio('75'), localDate('2024-05-06')) // => 'good'
 */
export function caseFileGradeOf(points: Ratio, on: LocalDate): CaseFileGrade | undefined {
  const bounds = (
    [
      ['excellent', legalRules.guangdongFileReviewExcellent],
      ['good', legalRules.guangdongFileReviewGood],
      ['passed', legalRules.guangdongFileReviewPass],
    ] as const
  ).map(([grade, rule]) => ({ grade, answer: ruleOn(rule, on) }));
  for (const { grade, answer } of bounds) {
    if (answer.status !== 'inForce') return undefined;
    if (compareRatios(points, ratio(`${answer.value.count}`)) >= 0) return grade;
  }
  return 'failed';
}

/**
 * 检查评查标准: points that do not add up to 100, ids that stand twice, faults that take off nothing or more than their part has.
 *
 * Gives: `review.rubricPoints`, `review.rubricTwice`, `review.rubricDeduction`.
 *
 * @example
 * const rubric = { id: 'r', title: term('标准', 'table'), isOfficial: false, sections: [], vetoes: guangdongCaseFileVetoes, basis: [] }
 * checkCaseFileRubric(rubric).map(({ code }) => code) // => ['review.rubricPoints']
 */
export function checkCaseFileRubric({ sections, vetoes }: CaseFileRubric): readonly Problem[] {
  const total = addRatios(ZERO, ...sections.map(({ points }) => points));
  const ids = [
    ...sections.flatMap(({ items }, section) =>
      items.map(({ id }, index) => ({ id, path: ['sections', section, 'items', index, 'id'] })),
    ),
    ...vetoes.map(({ id }, index) => ({ id, path: ['vetoes', index, 'id'] })),
  ];
  const seen = new Set<string>();
  return [
    ...(compareRatios(total, FULL) === 0
      ? []
      : [reviewProblem('review.rubricPoints', { total }, ['sections'])]),
    ...ids.flatMap(({ id, path }) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [reviewProblem('review.rubricTwice', { id }, path)] : [];
    }),
    ...sections.flatMap(({ items, points }, section) =>
      items.flatMap(({ id, each, atMost }, index) =>
        compareRatios(each, ZERO) > 0 &&
        compareRatios(each, points) <= 0 &&
        (atMost === undefined || compareRatios(each, atMost) <= 0)
          ? []
          : [
              reviewProblem('review.rubricDeduction', { id, each }, [
                'sections',
                section,
                'items',
                index,
                'each',
              ]),
            ],
      ),
    ),
  ];
}
