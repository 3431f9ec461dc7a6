/*
 * 通报、向社会公布: 行政执法监督条例 第三十一条. It names no procedure; 广东省行政执法监督条例 第三十五条 asks for the consent of the
 * government to a 通报, which the national text does not exclude. What is published about a person is masked by `disclosure`.
 */
import type { LocalDate, Problem, Term } from '../core/index.js';
import { supervisionProblem } from './problems.js';
import type { SupervisionCase, SupervisionFinding } from './supervision-case.js';

/**
 * 通报、公布的情形 (第三十一条).
 *
 * @example
 * circularGrounds.prominentProblem.zh // => '行政执法行为存在突出问题'
 */
export const circularGrounds = {
  systemRefused: { zh: '拒不落实行政执法制度', en: 'refuses to carry out the enforcement system' },
  prominentProblem: { zh: '行政执法行为存在突出问题', en: 'prominent problem in enforcement' },
} as const satisfies Readonly<Record<string, Term>>;

/** 通报、公布的情形. */
export type CircularGround = keyof typeof circularGrounds;

/** 通报 within a circle, or 向社会公布. */
export interface SupervisionCircular {
  /** The day. */
  readonly on: LocalDate;
  /** 情形. */
  readonly ground: CircularGround;
  /** 内容. */
  readonly content: string;
  /** 通报范围: who gets it; empty where it is made public. */
  readonly recipients: readonly string[];
  /** 是否向社会公布. */
  readonly isPublic: boolean;
  /** 同意的人民政府 (Guangdong). */
  readonly consentBy?: string;
  /** 同意日期. */
  readonly consentOn?: LocalDate;
}

/** The finding of a case, where it has one. */
export function findingOf(state: SupervisionCase): SupervisionFinding | undefined {
  return 'finding' in state ? state.finding : undefined;
}

/**
 * 检查通报、公布: nothing unverified is circulated, and in Guangdong the government consents first.
 *
 * Basis: 行政执法监督条例 第三十一条, 第二十八条第一款 (查明); 广东省行政执法监督条例 第三十五条.
 * Gives: `supervision.circularUnverified`, `supervision.circularContent`, `supervision.circularScope`,
 * `supervision.circularConsent`.
 *
 * @example
 * const state = {
 *   id: 's1', status: 'verified', government: '区人民政府', region: { system: 'GB/T 2260', code: '440106' },
 *   finding: { kind: 'unlawful', on: localDate('2026-03-20'), isMajor: false, summary: '未出示执法证件', supervisors: ['s1', 's2'], statement: '已听取' },
 * }
 * const circular = { on: localDate('2026-04-01'), ground: 'prominentProblem', content: '通报', recipients: ['各区局'], isPublic: false }
 * checkSupervisionCircular(state, circular).map(({ code }) => code) // => ['supervision.circularConsent']
 * checkSupervisionCircular(state, { ...circular, consentBy: '区人民政府', consentOn: localDate('2026-03-30') }) // => []
 */
export function checkSupervisionCircular(
  state: SupervisionCase,
  circular: SupervisionCircular,
): readonly Problem[] {
  const { on, content, recipients, isPublic, consentBy, consentOn } = circular;
  const finding = findingOf(state);
  const problems: Problem[] = [];
  if (finding === undefined || finding.kind === 'unfounded' || finding.on > on)
    problems.push(supervisionProblem('supervision.circularUnverified', { id: state.id }));
  if (content.trim() === '')
    problems.push(supervisionProblem('supervision.circularContent', {}, ['content']));
  if (!isPublic && !recipients.some((one) => one.trim() !== ''))
    problems.push(supervisionProblem('supervision.circularScope', {}, ['recipients']));
  const isConsented = consentBy === state.government && consentOn !== undefined && consentOn <= on;
  if (state.region.code.startsWith('44') && !isPublic && !isConsented)
    problems.push(
      supervisionProblem('supervision.circularConsent', { government: state.government }, [
        'consentOn',
      ]),
    );
  return problems;
}
