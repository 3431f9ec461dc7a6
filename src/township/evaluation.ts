import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import { GUANGZHOU_ASSESSMENT } from './basis.js';

/** 评估结论: what becomes of an item after an evaluation. */
export type EvaluationOutcome = 'keep' | 'change' | 'takeBack' | 'delete';

/** 评估标准: one reason for which an item does not simply stay with the towns. */
export interface EvaluationCriterion {
  /** The criterion. */
  readonly label: Term;
  /** What it leads to. */
  readonly outcome: Exclude<EvaluationOutcome, 'keep'>;
  /** Whether the source itself says that it leads there. */
  readonly verified: boolean;
}

/** 评估准则: named criteria, the gravest outcome first in {@link evaluateItem}. */
export interface EvaluationRubric {
  /** Stable name. */
  readonly id: string;
  /** Its name. */
  readonly label: Term;
  /** Where it was published. */
  readonly basis: readonly LegalBasis[];
  /** The criteria by name. */
  readonly criteria: Readonly<Record<string, EvaluationCriterion>>;
}

const takeBack = (zh: string, en: string): EvaluationCriterion => ({
  label: { zh, en },
  outcome: 'takeBack',
  verified: false,
});

/**
 * 广州市赋权事项评估标准 (2022 to 2023): the six criteria behind 穗府〔2024〕3号.
 *
 * The report says that the first leads to 清理; that the others led to 收回 is read from what was decided, not quoted. None
 * of the six is about an item that is only worded anew: an amended item is told by {@link ItemFindings}.
 *
 * @example
 * Object.keys(guangzhouRubric.criteria).length // => 6
 */
export const guangzhouRubric = {
  id: 'guangzhou-2022',
  label: { zh: '广州市镇街赋权事项评估标准', en: 'criteria of Guangzhou for items with towns' },
  basis: [GUANGZHOU_ASSESSMENT],
  criteria: {
    basisLapsed: {
      label: {
        zh: '设定依据已废止、失效，或者有关条款已被修改删除',
        en: 'the legal basis was repealed, lapsed or struck out by an amendment',
      },
      outcome: 'delete',
      verified: true,
    },
    unfitForRules: takeBack(
      '由镇街继续行使不符合最新规定',
      'exercise by towns no longer fits the newest rules',
    ),
    fewCases: takeBack(
      '案件少，由区集中行使可以节约成本',
      'cases are few and the district saves costs by exercising it centrally',
    ),
    linkedItems: takeBack(
      '事项之间关联，由区行使效果更好',
      'items are linked and the district enforces them better',
    ),
    highExpertise: takeBack(
      '事实认定、取证专业性强或者裁量难度大，由区行使可以减少争议',
      'finding facts or using discretion takes much expertise, and disputes are fewer with the district',
    ),
    jointRequest: takeBack(
      '多个镇街共同提出且理由合理',
      'several towns ask for it together and with reason',
    ),
  },
} as const satisfies EvaluationRubric;

/** 评估发现: what an evaluation found of one item. */
export interface ItemFindings {
  /** For each criterion whether it is met; one that is left out was not looked at. */
  readonly criteria: Readonly<Record<string, boolean>>;
  /** Whether the item stays but its basis or wording was amended. */
  readonly isAmended: boolean;
}

/** 评估意见: the outcome with its reasons. */
export interface ItemEvaluation {
  /** The outcome; `undetermined` while a criterion that could change it was not looked at. */
  readonly outcome: EvaluationOutcome | 'undetermined';
  /** The criteria that are met, or that the item was amended. */
  readonly reasons: readonly Term[];
  /** The names of the criteria that were not looked at. */
  readonly open: readonly string[];
  /** Whether the source itself says of every criterion that is met where it leads; else the outcome is an inference. */
  readonly verified: boolean;
}

/** The reason of an item that stays with another basis or wording. */
export const AMENDED = 'amended';

const GRAVEST_FIRST: readonly EvaluationOutcome[] = ['delete', 'takeBack', 'change'];

/**
 * 逐项评估: what a rubric makes of the findings. The gravest outcome that is met decides (delete, take back, change); an
 * item stays only when every criterion was looked at and none is met.
 *
 * @example
 * const found = { basisLapsed: false, unfitForRules: false, fewCases: true, linkedItems: false, highExpertise: false, jointRequest: false }
 * evaluateItem(guangzhouRubric, { criteria: found, isAmended: false }).outcome // => 'takeBack'
 * evaluateItem(guangzhouRubric, { criteria: { fewCases: true }, isAmended: false }).outcome // => 'undetermined'
 */
export function evaluateItem(rubric: EvaluationRubric, findings: ItemFindings): ItemEvaluation {
  const met: EvaluationCriterion[] = [];
  const open: string[] = [];
  const possible: EvaluationOutcome[] = [];
  for (const [name, criterion] of Object.entries(rubric.criteria)) {
    const found = Object.hasOwn(findings.criteria, name) ? findings.criteria[name] : undefined;
    if (found === true) met.push(criterion);
    else if (found !== false) {
      open.push(name);
      possible.push(criterion.outcome);
    }
  }
  const reasons: Term[] = met.map(({ label }) => label);
  if (findings.isAmended)
    reasons.push({ zh: '依据或者表述已修改', en: 'the basis or the wording was amended' });
  const outcomes = [
    ...met.map(({ outcome }) => outcome),
    ...(findings.isAmended ? (['change'] as const) : []),
  ];
  const decided =
    GRAVEST_FIRST.find((one) => outcomes.some((outcome) => outcome === one)) ?? 'keep';
  const isOpen = possible.some(
    (one) => decided === 'keep' || GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(decided),
  );
  return {
    outcome: isOpen ? 'undetermined' : decided,
    reasons,
    open,
    verified: met.every(({ verified }) => verified),
  };
}

/** 一轮评估 (行政处罚法 第二十四条第一款: 定期组织评估). */
export interface EvaluationRound {
  /** First day of the round. */
  readonly startedOn: LocalDate;
  /** 评估报告日期. */
  readonly reportedOn: LocalDate;
  /** 评估单位: who assessed; a third party in Guangzhou. */
  readonly assessor: string;
  /** 评估准则: the rubric's `id`. */
  readonly rubric: string;
  /** 逐项建议, each with its reasons. */
  readonly results: readonly {
    /** 事项: its `id`. */
    readonly item: string;
    /** 建议. */
    readonly outcome: EvaluationOutcome;
    /** 理由: names of the rubric's criteria, or `amended`; none where the item simply stays. */
    readonly reasons: readonly string[];
  }[];
}
