import type { LocalDate } from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { AUXILIARIES, QUALIFIED_OFFICER } from './basis.js';
import { canAct, type EnforcementAction, memberOfBody, notRecused } from './can-act.js';
import { answerOf, type Condition } from './condition.js';
import type { EnforcementBody } from './enforcement-body.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import type { QualificationAnswer } from './qualification-answer.js';

/**
 * 辅助人员能否参与: whether an auxiliary may help with an act of a body, beside the officers who carry it out.
 *
 * An auxiliary neither decides nor acts alone: as many officers as the law asks for must be there, each of whom may act
 * ({@link canAct}); the auxiliary is never counted among them. Who is staff is no auxiliary and is asked as an officer.
 *
 * Basis: 行政处罚法 第四十二条; 农业综合行政执法管理办法 第十八条第二款, written for agriculture alone.
 *
 * @example
 * const body = { kind: 'statutoryOrgan', id: 'b1', name: '某区农业农村局', level: 'county', division: divisionCode('440106'), lines: ['agriculture'], confirmed: [{ from: localDate('2022-01-01'), until: 'open' }] };
 * const assistant = { id: 'a1', name: '李四', personnel: 'auxiliary', certificates: [], memberships: [{ body: 'b1', from: localDate('2026-01-01'), until: 'open' }], lines: [], training: [] };
 * const answer = canAssist(assistant, [], body, { kind: 'penalty', line: 'agriculture', recusals: [] }, localDate('2026-11-23'));
 * answer.verdict // => 'notMet'
 * answer.problems.map(({ code }) => code) // => ['registry.noOfficerBeside']
 */
export function canAssist(
  assistant: EnforcementOfficer,
  officers: readonly EnforcementOfficer[],
  body: EnforcementBody,
  action: EnforcementAction,
  on: LocalDate,
): QualificationAnswer {
  return answerOf(
    'registry.canAssist',
    { zh: '辅助人员参与', en: 'may assist' },
    { assistant: assistant.id, body: body.id, kind: action.kind, line: action.line, on },
    [
      isAuxiliary(assistant),
      memberOfBody(assistant, body, on),
      underOfficers(assistant, officers, body, action, on),
      notRecused(assistant, action),
    ],
  );
}

function isAuxiliary({ id, personnel }: EnforcementOfficer): Condition {
  return {
    rule: 'registry.isAuxiliary',
    label: { zh: '是执法辅助人员', en: 'is an auxiliary' },
    verdict: personnel === 'auxiliary' ? 'met' : 'undetermined',
    inputs: { personnel: personnel ?? null },
    basis: [AUXILIARIES],
    problems:
      personnel === 'auxiliary'
        ? []
        : [registryProblem('registry.personnelUnknown', { officer: id })],
  };
}

function underOfficers(
  assistant: EnforcementOfficer,
  officers: readonly EnforcementOfficer[],
  body: EnforcementBody,
  action: EnforcementAction,
  on: LocalDate,
): Condition {
  const beside = new Map(
    officers.filter(({ id }) => id !== assistant.id).map((officer) => [officer.id, officer]),
  );
  const verdicts = [...beside.values()].map((officer) => canAct(officer, body, action, on).verdict);
  const qualified = verdicts.filter((verdict) => verdict === 'met').length;
  const possible = verdicts.filter((verdict) => verdict !== 'notMet').length;
  const minimum = ruleOn(legalRules.minimumOfficers, on);
  const required = minimum.status === 'inForce' ? minimum.value.count : undefined;
  const verdict =
    required !== undefined && qualified >= required
      ? 'met'
      : required === undefined || possible >= required
        ? 'undetermined'
        : 'notMet';
  return {
    rule: 'registry.underOfficers',
    label: { zh: '有足够的执法人员指导、监督', en: 'enough officers lead and watch' },
    verdict,
    inputs: { qualified, required: required ?? null },
    basis: [QUALIFIED_OFFICER, AUXILIARIES],
    problems:
      verdict === 'met'
        ? []
        : [
            registryProblem('registry.noOfficerBeside', {
              officer: assistant.id,
              qualified,
              required: required ?? '?',
            }),
          ],
  };
}
