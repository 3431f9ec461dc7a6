import type { LocalDate } from '../core/index.js';
import { ACT_FROM, REVIEWER } from './basis.js';
import { answerOf, type Condition } from './condition.js';
import type { EnforcementOfficer, LegalQualification } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import type { QualificationAnswer } from './qualification-answer.js';

/**
 * 法制审核人员资格: whether an officer may review a penalty decision, with the proof.
 *
 * Who begins legal review on or after 2021-07-15 needs the legal professional qualification. For an officer without it
 * who began earlier the answer is `undetermined`: the text that then applied is not in the register, so whether they
 * began lawfully must be established by the body.
 *
 * Basis: 行政处罚法 第五十八条第二款; 市场监督管理行政处罚程序规定 第四十九条第三款 and 农业行政处罚程序规定 第五十条第三款
 * (who investigated does not review).
 *
 * @param investigators the `id`s of the officers who investigated the case; absent: no case is looked at.
 *
 * @example
 * isQualifiedReviewer(
 *   { id: 'o1', name: '张三', certificates: [], memberships: [], lines: [], training: [], reviewingSince: localDate('2026-03-01') },
 *   localDate('2026-11-23'),
 * ).verdict // => 'notMet'
 */
export function isQualifiedReviewer(
  officer: EnforcementOfficer,
  on: LocalDate,
  investigators?: readonly string[],
): QualificationAnswer {
  const conditions = [qualified(officer, on)];
  if (investigators !== undefined) conditions.push(notInvestigator(officer, investigators));
  const label = { zh: '法制审核人员资格', en: 'may review' };
  return answerOf('registry.isQualifiedReviewer', label, { officer: officer.id, on }, conditions);
}

function qualified(officer: EnforcementOfficer, on: LocalDate): Condition {
  const { legalQualification, reviewingSince } = officer;
  const base = {
    rule: 'registry.legalQualification',
    label: { zh: '法律职业资格', en: 'legal professional qualification' },
    inputs: {
      obtainedOn: legalQualification?.obtainedOn ?? null,
      revokedOn: legalQualification?.revokedOn ?? null,
      reviewingSince: reviewingSince ?? null,
      on,
    },
    basis: [REVIEWER],
  };
  if (isHeld(legalQualification, on)) return { ...base, verdict: 'met' };
  // Whoever begins after the day asked for has not begun, and under which text they will is not the question.
  return reviewingSince !== undefined && reviewingSince >= ACT_FROM && on >= ACT_FROM
    ? {
        ...base,
        verdict: 'notMet',
        problems: [registryProblem('registry.reviewerUnqualified', { officer: officer.id })],
      }
    : {
        ...base,
        verdict: 'undetermined',
        problems: [registryProblem('registry.reviewerHistoryUnknown', { officer: officer.id })],
      };
}

/** Whether the legal professional qualification holds on the day. */
export function isHeld(qualification: LegalQualification | undefined, on: LocalDate): boolean {
  return (
    qualification !== undefined &&
    qualification.obtainedOn <= on &&
    (qualification.revokedOn === undefined || on < qualification.revokedOn)
  );
}

function notInvestigator(officer: EnforcementOfficer, investigators: readonly string[]): Condition {
  const holds = !investigators.includes(officer.id);
  return {
    rule: 'registry.notInvestigator',
    label: { zh: '不是本案办案人员', en: 'did not investigate the case' },
    verdict: holds ? 'met' : 'notMet',
    inputs: { officer: officer.id, investigators: investigators.join(' ') },
    basis: [
      { law: '市场监督管理行政处罚程序规定', article: 49, paragraph: 3 },
      { law: '农业行政处罚程序规定', article: 50, paragraph: 3 },
    ],
    problems: holds
      ? []
      : [registryProblem('registry.reviewerInvestigated', { officer: officer.id })],
  };
}
