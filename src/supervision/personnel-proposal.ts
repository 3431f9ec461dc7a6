/* 对执法人员处理的建议: 行政执法监督条例 第三十二条. The organ only proposes; who has the power decides, and no text sets its term. */
import { failed, type LocalDate, ok, type Problem, type Result, type Term } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import { findingOf } from './circular.js';
import type { LinkageTerm } from './linkage-effect.js';
import { supervisionProblem } from './problems.js';
import type { SupervisionCase } from './supervision-case.js';

/**
 * 对执法人员的处理 (第三十二条). Open: the text ends with 等.
 *
 * @example
 * personnelMeasures.disqualification.zh // => '取消执法资格'
 */
export const personnelMeasures = {
  criticism: { zh: '批评教育', en: 'criticism and education' },
  offPostTraining: { zh: '离岗教育', en: 'training off the post' },
  transfer: { zh: '调离执法岗位', en: 'transfer away from enforcement' },
  disqualification: { zh: '取消执法资格', en: 'disqualification from enforcement' },
} as const satisfies Readonly<Record<string, Term>>;

/** 对执法人员的处理. */
export type PersonnelMeasure = keyof typeof personnelMeasures;

/**
 * 综合考虑的因素 (第三十二条).
 *
 * @example
 * personnelFactors.correction.zh // => '纠正情况'
 */
export const personnelFactors = {
  causes: { zh: '主客观原因', en: 'subjective and objective causes' },
  consequences: { zh: '后果', en: 'consequences' },
  correction: { zh: '纠正情况', en: 'how it was corrected' },
} as const satisfies Readonly<Record<string, Term>>;

/** 综合考虑的因素. */
export type PersonnelFactor = keyof typeof personnelFactors;

/** 对执法人员处理的建议. */
export interface PersonnelProposal {
  /** The day. */
  readonly on: LocalDate;
  /** 执法人员. */
  readonly officer: string;
  /** 违法或者明显不当情形. */
  readonly conduct: string;
  /** 综合考虑的因素: what was found of each. */
  readonly factors: Readonly<Record<PersonnelFactor, string>>;
  /** 建议的处理. */
  readonly measures: readonly PersonnelMeasure[];
  /** 有权机关. */
  readonly to: string;
  /** 反馈期限: the last day to answer; no text sets it. */
  readonly answerBy: LocalDate;
}

/**
 * 提出对执法人员处理的建议: who decides on it, until when.
 *
 * Basis: 行政执法监督条例 第三十二条.
 * Fails: `supervision.proposalUnverified` unless something unlawful or manifestly improper was verified,
 * `supervision.proposalLacks`, `supervision.proposalMeasure`, `supervision.inboundTermPast`.
 *
 * @example
 * const state = {
 *   id: 's1', status: 'verified', government: '区人民政府', region: { system: 'GB/T 2260', code: '440106' },
 *   finding: { kind: 'unlawful', on: localDate('2026-03-20'), isMajor: false, summary: '未出示执法证件', supervisors: ['s1', 's2'], statement: '已听取' },
 * }
 * const proposal = {
 *   on: localDate('2026-04-01'), officer: '张三', conduct: '未出示执法证件', measures: Object.keys(personnelMeasures).slice(0, 1), to: '区市监局', answerBy: localDate('2026-04-15'),
 *   factors: { causes: '疏忽', consequences: '轻微', correction: '已纠正' },
 * }
 * proposePersonnelMeasure(state, proposal).value.owner // => '区市监局'
 * proposePersonnelMeasure(state, { ...proposal, officer: '' }).problems[0].path // => ['officer']
 */
export function proposePersonnelMeasure(
  state: SupervisionCase,
  proposal: PersonnelProposal,
): Result<LinkageTerm> {
  const { on, officer, conduct, factors, measures, to, answerBy } = proposal;
  const finding = findingOf(state);
  const problems: Problem[] = [];
  if (
    finding === undefined ||
    (finding.kind !== 'unlawful' && finding.kind !== 'manifestlyImproper') ||
    finding.on > on
  )
    problems.push(supervisionProblem('supervision.proposalUnverified', { id: state.id }));
  const lacks = (path: readonly string[], { zh, en }: Term) => {
    const names = { content: en, contentZh: zh };
    problems.push(supervisionProblem('supervision.proposalLacks', names, path));
  };
  if (officer.trim() === '') lacks(['officer'], { zh: '执法人员', en: 'officer' });
  if (conduct.trim() === '') lacks(['conduct'], { zh: '违法或者明显不当情形', en: 'conduct' });
  if (to.trim() === '') lacks(['to'], { zh: '有权机关', en: 'competent organ' });
  for (const [key, term] of Object.entries(personnelFactors))
    if ((factors[key as PersonnelFactor] ?? '').trim() === '') lacks(['factors', key], term);
  if (measures.length === 0 || !measures.every((one) => Object.hasOwn(personnelMeasures, one)))
    problems.push(supervisionProblem('supervision.proposalMeasure', {}, ['measures']));
  if (answerBy < on)
    problems.push(
      supervisionProblem('supervision.inboundTermPast', { dueOn: answerBy, receivedOn: on }, [
        'answerBy',
      ]),
    );
  return problems.length > 0
    ? failed(...problems)
    : ok({
        duty: { zh: '依法处理并反馈', en: 'decide on the proposal and report' },
        owner: to,
        dueOn: answerBy,
        setBy: 'host',
        basis: [supervisionRegulation(32)],
        verified: false,
      });
}
