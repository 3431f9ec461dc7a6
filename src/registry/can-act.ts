import type { LocalDate, TraceValue } from '../core/index.js';
import {
  ACT_FROM,
  AUTHORISATION,
  AUXILIARIES,
  CONFIRMATION,
  CONFIRMATION_FROM,
  certificateBasis,
  EMPOWERMENT,
  ENTRUSTMENT,
  ENTRUSTMENT_LETTER,
  NO_ENTRUSTED_MEASURE,
  QUALIFIED_FOR_MEASURES,
  QUALIFIED_OFFICER,
  STATUTORY_POWER,
  WITHDRAWAL,
  WITHDRAWAL_PENDING,
} from './basis.js';
import { certificateOn } from './certificate-on.js';
import { answerOf, type Condition } from './condition.js';
import type { DepartmentLine } from './department-line.js';
import type { EnforcementBody } from './enforcement-body.js';
import type { ActKind, EnforcementItem } from './enforcement-item.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import type { QualificationAnswer } from './qualification-answer.js';
import { isWithin } from './tenure.js';
import { type TrainingRule, trainingCondition, trainingRuleOf } from './training.js';

/** 回避: a ground or a request that an officer withdraw from the case, and what became of it (行政处罚法 第四十三条). */
export interface Recusal {
  /** The officer's `id`. */
  readonly officer: string;
  /** `pending` until the head of the body decides; `withdrawn`: the officer is out of the case; `refused`: stays. */
  readonly decision: 'pending' | 'withdrawn' | 'refused';
}

/** 执法行为: what an officer is about to do. */
export interface EnforcementAction {
  /** 职权类型. */
  readonly kind: ActKind;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 事项: where it is given, the body must exercise it on the day; an entrusted organisation must name it. */
  readonly item?: EnforcementItem;
  /** The case's recusals; an empty list says that there are none, absence that nobody asked. */
  readonly recusals?: readonly Recusal[];
}

const met = (holds: boolean): 'met' | 'notMet' => (holds ? 'met' : 'notMet');

/**
 * 执法资格: whether an officer may take part in an act of a body on a day, as a proof chain.
 *
 * The chain: the officer is no auxiliary; the certificate is in force; it was issued for the body; the officer belongs to the body; the body is
 * confirmed; the power of the body covers the act; body and officer work in the line; the officer need not withdraw;
 * the yearly training. Two officers are needed for most acts: that is the procedure's matter, not this function's.
 * Where the violation happened is not looked at either (管辖).
 *
 * Basis: 行政处罚法 第十七条至第二十四条、第四十二条、第四十三条; 行政强制法 第十七条; 行政执法监督条例 第十七条.
 *
 * @param training what the yearly training must be; too few hours warn unless a verified rule refuses.
 *
 * @example
 * const body = { kind: 'statutoryOrgan', id: 'b1', name: '某区市场监督管理局', level: 'county', division: divisionCode('440106'), lines: ['marketSupervision'], confirmed: [{ from: localDate('2022-01-01'), until: 'open' }] };
 * const officer = { id: 'o1', name: '张三', certificates: [], memberships: [{ body: 'b1', from: localDate('2026-01-01'), until: 'open' }], lines: ['marketSupervision'], training: [] };
 * const answer = canAct(officer, body, { kind: 'penalty', line: 'marketSupervision', recusals: [] }, localDate('2026-11-23'));
 * answer.verdict // => 'notMet'
 * answer.problems.map(({ code }) => code) // => ['registry.certificateNone']
 */
export function canAct(
  officer: EnforcementOfficer,
  body: EnforcementBody,
  action: EnforcementAction,
  on: LocalDate,
  training: TrainingRule = trainingRuleOf(action.line),
): QualificationAnswer {
  const inputs: Readonly<Record<string, TraceValue>> = {
    officer: officer.id,
    body: body.id,
    kind: action.kind,
    line: action.line,
    item: action.item?.id ?? null,
    on,
  };
  return answerOf('registry.canAct', { zh: '执法资格', en: 'may act' }, inputs, [
    actInForce(on),
    notAuxiliary(officer, action),
    certificateInForce(officer, body, action, on),
    certificateOfBody(officer, body, action, on),
    memberOfBody(officer, body, on),
    bodyConfirmed(body, on),
    powerOfBody(body, action, on),
    rightLine(officer, body, action),
    notRecused(officer, action),
    trainingCondition(officer, on, training),
  ]);
}

function actInForce(on: LocalDate): Condition {
  const holds = on >= ACT_FROM;
  return {
    rule: 'registry.actInForce',
    label: { zh: '现行《行政处罚法》已施行', en: 'the Act of 2021 is in force' },
    verdict: holds ? 'met' : 'undetermined',
    inputs: { on },
    basis: [],
    problems: holds ? [] : [registryProblem('registry.beforeAct', { on, from: ACT_FROM })],
  };
}

/** Who is neither said to be staff nor to be an auxiliary is judged by the certificate alone. */
function notAuxiliary(
  { id, personnel }: EnforcementOfficer,
  { kind, line }: EnforcementAction,
): Condition {
  const holds = personnel !== 'auxiliary';
  return {
    rule: 'registry.notAuxiliary',
    label: { zh: '不是执法辅助人员', en: 'the officer is no auxiliary' },
    verdict: personnel === undefined ? 'notApplied' : met(holds),
    inputs: { personnel: personnel ?? null },
    basis: [
      ...(kind === 'penalty' ? [QUALIFIED_OFFICER] : []),
      ...(kind === 'compulsion' ? [QUALIFIED_FOR_MEASURES] : []),
      ...(line === 'agriculture' ? [AUXILIARIES] : []),
    ],
    problems: holds ? [] : [registryProblem('registry.auxiliary', { officer: id })],
  };
}

function certificateInForce(
  officer: EnforcementOfficer,
  body: EnforcementBody,
  action: EnforcementAction,
  on: LocalDate,
): Condition {
  const found = certificateOn(officer, on, body.id);
  return {
    rule: 'registry.certificateInForce',
    label: { zh: '持有有效执法证件', en: 'the certificate is in force' },
    verdict: met(found.status === 'inForce'),
    inputs: {
      status: found.status,
      number: found.status === 'none' ? null : found.certificate.number,
      on,
    },
    basis: certificateBasis(action.kind, on, body.division),
    problems: found.status === 'inForce' ? [] : [found.reason],
  };
}

function certificateOfBody(
  officer: EnforcementOfficer,
  body: EnforcementBody,
  action: EnforcementAction,
  on: LocalDate,
): Condition {
  const found = certificateOn(officer, on, body.id);
  const base = {
    rule: 'registry.certificateOfBody',
    label: { zh: '证件为本单位制发', en: 'the certificate was issued for the body' },
    basis: certificateBasis(action.kind, on, body.division),
  };
  if (found.status === 'none') return { ...base, verdict: 'notApplied', inputs: { body: body.id } };
  const { number, body: issuedFor } = found.certificate;
  const holds = issuedFor === body.id;
  return {
    ...base,
    verdict: met(holds),
    inputs: { body: body.id, issuedFor },
    problems: holds
      ? []
      : [registryProblem('registry.certificateOfOtherBody', { number, issuedFor, body: body.id })],
  };
}

/** Whether somebody belongs to the body on the day. */
export function memberOfBody(
  officer: EnforcementOfficer,
  body: EnforcementBody,
  on: LocalDate,
): Condition {
  const holds = officer.memberships.some((one) => one.body === body.id && isWithin(one, on));
  return {
    rule: 'registry.memberOfBody',
    label: { zh: '在本单位任职', en: 'the officer belongs to the body' },
    verdict: met(holds),
    inputs: { officer: officer.id, body: body.id, on },
    basis: [],
    problems: holds
      ? []
      : [registryProblem('registry.notMember', { officer: officer.id, body: body.id, on })],
  };
}

/** Whether the body is confirmed as an enforcement body on the day. */
export function bodyConfirmed(body: EnforcementBody, on: LocalDate): Condition {
  const holds = body.confirmed.some((one) => isWithin(one, on));
  return {
    rule: 'registry.bodyConfirmed',
    label: { zh: '行政执法主体资格经确认', en: 'the body is confirmed as an enforcement body' },
    verdict: holds ? 'met' : on < CONFIRMATION_FROM ? 'undetermined' : 'notMet',
    inputs: { body: body.id, on },
    basis: on < CONFIRMATION_FROM ? [] : [CONFIRMATION],
    problems: holds ? [] : [registryProblem('registry.bodyNotConfirmed', { body: body.id, on })],
  };
}

function powerOfBody(body: EnforcementBody, action: EnforcementAction, on: LocalDate): Condition {
  const { item } = action;
  const base = {
    rule: 'registry.powerOfBody',
    label: { zh: '在法定职权范围内', en: 'within the powers of the body' },
    inputs: { kind: body.kind, item: item?.id ?? null, on },
  };
  if (body.kind === 'entrustedOrganisation') {
    if (action.kind === 'compulsion') {
      const problem = registryProblem('registry.measureEntrusted', { body: body.id });
      return { ...base, verdict: 'notMet', basis: [NO_ENTRUSTED_MEASURE], problems: [problem] };
    }
    if (item === undefined) {
      const problem = registryProblem('registry.entrustmentItemUnknown', { body: body.id });
      return { ...base, verdict: 'undetermined', basis: [ENTRUSTMENT], problems: [problem] };
    }
    const letters = body.entrustments.filter(
      (one) => isWithin(one, on) && one.items.includes(item.id),
    );
    if (letters.length === 0) {
      const problem = registryProblem('registry.notEntrusted', {
        body: body.id,
        item: item.id,
        on,
      });
      return {
        ...base,
        verdict: 'notMet',
        basis: [ENTRUSTMENT, ENTRUSTMENT_LETTER],
        problems: [problem],
      };
    }
    const published = letters.some((one) => one.publishedOn !== undefined && one.publishedOn <= on);
    const warnings = published
      ? []
      : [registryProblem('registry.entrustmentUnpublished', { body: body.id, on })];
    return { ...base, verdict: 'met', basis: [ENTRUSTMENT, ENTRUSTMENT_LETTER], warnings };
  }
  const basis =
    body.kind === 'statutoryOrgan'
      ? [STATUTORY_POWER]
      : body.kind === 'authorisedOrganisation'
        ? [AUTHORISATION, ...body.authority]
        : [EMPOWERMENT];
  const holds =
    item === undefined ||
    (item.inForce.some((one) => isWithin(one, on)) &&
      item.exercisedBy.some((one) => one.body === body.id && isWithin(one, on)));
  return {
    ...base,
    verdict: item === undefined ? 'notApplied' : met(holds),
    basis,
    problems: holds
      ? []
      : [registryProblem('registry.bodyLacksItem', { body: body.id, item: item.id, on })],
  };
}

function rightLine(
  officer: EnforcementOfficer,
  body: EnforcementBody,
  action: EnforcementAction,
): Condition {
  const { line } = action;
  const problems = [
    ...(body.lines.includes(line)
      ? []
      : [registryProblem('registry.bodyOutsideLine', { body: body.id, line })]),
    ...(officer.lines.includes(line)
      ? []
      : [registryProblem('registry.officerOutsideLine', { officer: officer.id, line })]),
  ];
  return {
    rule: 'registry.rightLine',
    label: { zh: '执法领域相符', en: 'body and officer work in the line' },
    verdict: met(problems.length === 0),
    inputs: { line, bodyLines: body.lines.join(' '), officerLines: officer.lines.join(' ') },
    basis: body.kind === 'empoweredTown' ? [EMPOWERMENT] : [STATUTORY_POWER],
    problems,
  };
}

/** Whether somebody need not withdraw from the case. */
export function notRecused(officer: EnforcementOfficer, action: EnforcementAction): Condition {
  const base = {
    rule: 'registry.notRecused',
    label: { zh: '无须回避', en: 'the officer need not withdraw' },
  };
  if (action.recusals === undefined) {
    const problem = registryProblem('registry.recusalUnknown', { officer: officer.id });
    return {
      ...base,
      verdict: 'undetermined',
      inputs: { decision: null },
      basis: [WITHDRAWAL],
      problems: [problem],
    };
  }
  const decisions = action.recusals
    .filter((one) => one.officer === officer.id)
    .map((one) => one.decision);
  if (decisions.includes('withdrawn')) {
    const problem = registryProblem('registry.recused', { officer: officer.id });
    return {
      ...base,
      verdict: 'notMet',
      inputs: { decision: 'withdrawn' },
      basis: [WITHDRAWAL],
      problems: [problem],
    };
  }
  if (decisions.includes('pending')) {
    const warning = registryProblem('registry.recusalPending', { officer: officer.id });
    return {
      ...base,
      verdict: 'met',
      inputs: { decision: 'pending' },
      basis: [WITHDRAWAL_PENDING],
      warnings: [warning],
    };
  }
  return {
    ...base,
    verdict: 'met',
    inputs: { decision: decisions[0] ?? 'none' },
    basis: [WITHDRAWAL],
  };
}
