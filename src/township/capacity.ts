import type { Problem } from '../core/index.js';
import { type DivisionRef, divisionKey } from '../registry/index.js';
import { townshipProblem } from './problems.js';

/** 承接能力评估: what a town has to exercise penalty powers with (行政处罚法 第二十四条第一款: 能够有效承接). */
export interface CapacityAssessment {
  /** 镇街. */
  readonly town: DivisionRef;
  /** 人员: people assigned to enforcement. */
  readonly officers: number;
  /** 持证: how many of them hold an enforcement certificate. */
  readonly certified: number;
  /** 经费: whether the budget covers it. */
  readonly isFunded: boolean;
  /** 装备: whether the equipment is there. */
  readonly isEquipped: boolean;
  /** 法制审核力量: how many qualified legal reviewers the town itself has. */
  readonly legalReviewers: number;
  /** 协助审核: the `id` of the superior department that reviews while the town has no reviewer. */
  readonly reviewAssistedBy?: string;
}

/** Fewest officers at one act (行政处罚法 第四十二条第一款). */
const PAIR = 2;

/**
 * 承接能力: what a town still lacks; an empty list where it can take powers on.
 *
 * Two certified officers: 行政处罚法 第四十二条第一款. A reviewer, or a superior that assists: 第五十八条 and
 * 广东省提升行政执法质量三年行动实施计划. Staff, money and equipment: 法治政府建设实施纲要（2021－2025年）（十三）, which sets no
 * numbers; none are invented here.
 *
 * Gives: `township.certifiedTooFew`, `township.certifiedTooMany` (more than there are people), `township.notFunded`,
 * `township.notEquipped`, `township.reviewerNone`.
 *
 * @example
 * checkCapacity({ town: { system: 'NBS-2023', code: divisionCode('441900003') }, officers: 5, certified: 1, isFunded: true, isEquipped: true, legalReviewers: 1 })
 *   .map(({ code }) => code) // => ['township.certifiedTooFew']
 */
export function checkCapacity(assessment: CapacityAssessment): readonly Problem[] {
  const { officers, certified, isFunded, isEquipped, legalReviewers, reviewAssistedBy } =
    assessment;
  const town = divisionKey(assessment.town);
  const problems: Problem[] = [];
  if (!(certified >= PAIR))
    problems.push(townshipProblem('township.certifiedTooFew', { town, certified }, ['certified']));
  if (!(officers >= certified))
    problems.push(
      townshipProblem('township.certifiedTooMany', { town, certified, officers }, ['officers']),
    );
  if (!isFunded) problems.push(townshipProblem('township.notFunded', { town }, ['isFunded']));
  if (!isEquipped) problems.push(townshipProblem('township.notEquipped', { town }, ['isEquipped']));
  if (!(legalReviewers >= 1) && reviewAssistedBy === undefined)
    problems.push(townshipProblem('township.reviewerNone', { town }, ['legalReviewers']));
  return problems;
}
