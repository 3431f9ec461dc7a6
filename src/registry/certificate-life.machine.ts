/*
 * 执法证件的申请、考试、制发、审验、暂扣、撤销、换发和收回. Sources and what no stored text provides: certificate-steps.ts.
 */
import { isStated, type LocalDate, parseLocalDate } from '../core/index.js';
import {
  guangdongSupervisionMeasure,
  penaltyLaw,
  ruleOn,
  supervisionRegulation,
} from '../law/index.js';
import { type EventOf, type Guard, machineFor, type StateOf } from '../workflow/index.js';
import {
  AUXILIARIES,
  CERTIFICATE_MEASURE,
  CONFIRMATION,
  CONFIRMATION_FROM,
  EXAM_EXEMPTION,
} from './basis.js';
import { bodyConfirmed, memberOfBody } from './can-act.js';
import type {
  CertificateLife,
  CertificateLifeEvent,
  CertificateLifeFacts,
  CertificateSuspension,
  IssuedLife,
} from './certificate-life.js';
import { parseCertificateLife } from './certificate-life.schema.js';
import { certificateSteps } from './certificate-steps.js';
import type { Condition } from './condition.js';
import type { Certificate } from './enforcement-officer.js';
import { isHeld } from './qualified-reviewer.js';
import { agricultureTrainingRule, nationalTrainingRule, trainingRuleOf } from './training.js';

const { edge, machine } = machineFor<CertificateLife, CertificateLifeEvent, CertificateLifeFacts>();

type On<Type extends CertificateLifeEvent['type']> = EventOf<CertificateLifeEvent, Type>;
type LifeGuard<State, Event> = Guard<State, Event, CertificateLifeFacts>;
interface Dated {
  /** The day of the step. */
  readonly on: LocalDate;
}
interface OfBody {
  readonly officer: string;
  readonly body: string;
}

const QUALIFICATION = supervisionRegulation(17, 2);

const found = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

const answer = ({ verdict }: Condition): boolean | undefined =>
  verdict === 'undetermined' ? undefined : verdict === 'met';

const inOrder: LifeGuard<{ readonly lastOn: LocalDate }, Dated> = {
  id: 'certificate.inOrder',
  label: { zh: '不早于上一步骤', en: 'not before the step before it' },
  basis: [QUALIFICATION],
  reads: 'event',
  test: ({ lastOn }, { on }) => on >= lastOn,
  inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
};

/** An auxiliary gets no certificate; who is not said to be staff is not known to be. */
const applicantIsStaff: LifeGuard<{ readonly officer: string }, Dated> = {
  id: 'certificate.applicantIsStaff',
  label: { zh: '申请人不是执法辅助人员', en: 'the applicant is no auxiliary' },
  basis: [penaltyLaw(42, 1), AUXILIARIES],
  reads: 'state',
  test: ({ officer }, _event, { officers }) => {
    const personnel = found(officers, officer)?.personnel;
    return personnel === undefined ? undefined : personnel === 'staff';
  },
  inputs: ({ officer }, _event, { officers }) => ({
    officer,
    personnel: found(officers, officer)?.personnel ?? null,
  }),
};

/** Of the body that the life names, or of that to which the officer goes. */
const ofBody = <State extends OfBody>(bodyOf: (state: State) => string) => ({
  belongs: {
    id: 'certificate.officerBelongs',
    label: { zh: '在证件所载单位任职', en: 'the officer belongs to the body of the certificate' },
    basis: [QUALIFICATION],
    reads: 'event',
    test: (state, { on }, { officers, bodies }) => {
      const officer = found(officers, state.officer);
      const body = found(bodies, bodyOf(state));
      return officer === undefined || body === undefined
        ? undefined
        : answer(memberOfBody(officer, body, on));
    },
    inputs: (state, { on }) => ({ officer: state.officer, body: bodyOf(state), on }),
  } satisfies LifeGuard<State, Dated>,
  confirmed: {
    id: 'certificate.bodyConfirmed',
    label: {
      zh: '所在单位的执法主体资格已经确认',
      en: 'the body is confirmed as an enforcement body',
    },
    basis: [CONFIRMATION],
    reads: 'event',
    test: (state, { on }, { bodies }) => {
      const body = found(bodies, bodyOf(state));
      return body === undefined ? undefined : answer(bodyConfirmed(body, on));
    },
    inputs: (state, { on }) => ({ body: bodyOf(state), on }),
  } satisfies LifeGuard<State, Dated>,
  fits: {
    id: 'certificate.fits',
    label: {
      zh: '证件载明本单位，自制发之日或者其后起有效，未附暂扣、撤销',
      en: 'the certificate names the body, is valid from its issue or later, and is clean',
    },
    basis: [QUALIFICATION],
    reads: 'event',
    test: (state, { on, certificate }) => {
      const { body, validFrom, validThrough, suspensions, revokedOn } = certificate;
      return (
        body === bodyOf(state) &&
        validFrom >= on &&
        validThrough >= validFrom &&
        suspensions.length === 0 &&
        revokedOn === undefined
      );
    },
    inputs: (state, { on, certificate }) => ({
      body: bodyOf(state),
      issuedFor: certificate.body,
      on,
      validFrom: certificate.validFrom,
      validThrough: certificate.validThrough,
    }),
  } satisfies LifeGuard<State, Dated & { readonly certificate: Certificate }>,
});

const own = ofBody(({ body }: OfBody) => body);
const next = ofBody(({ toBody }: OfBody & { readonly toBody: string }) => toBody);

const conditionsMet: LifeGuard<{ readonly officer: string }, On<'confirmEligible'>> = {
  id: 'certificate.conditionsMet',
  label: {
    zh: '由他人逐项审核，法定条件均已符合',
    en: 'someone else examined the statutory conditions, and each is met',
  },
  basis: [QUALIFICATION],
  reads: 'event',
  test: ({ officer }, { conditions, reviewedBy }) =>
    conditions.length > 0 &&
    conditions.every(({ isMet }) => isMet) &&
    isStated(reviewedBy) &&
    reviewedBy !== officer,
  inputs: (_state, { conditions, reviewedBy }) => ({
    reviewedBy,
    conditions: conditions.length,
    notMet: conditions.filter(({ isMet }) => !isMet).length,
  }),
};

/** The regulation of 2026 asks for a passed exam and names no exception; it ranks above the opinion that allowed one. */
const examSpared: LifeGuard<{ readonly officer: string }, On<'exemptExam'>> = {
  id: 'certificate.examSpared',
  label: {
    zh: '取得法律职业资格，且当日仍可免于考试',
    en: 'holds the legal professional qualification, while the exam may be spared',
  },
  basis: [EXAM_EXEMPTION, QUALIFICATION],
  reads: 'event',
  test: ({ officer }, { on }, { officers }) => {
    const known = found(officers, officer);
    if (known === undefined) return undefined;
    if (!isHeld(known.legalQualification, on)) return false;
    return on < CONFIRMATION_FROM ? true : undefined;
  },
  inputs: ({ officer }, { on }, { officers }) => ({
    obtainedOn: found(officers, officer)?.legalQualification?.obtainedOn ?? null,
    on,
    examRequiredFrom: CONFIRMATION_FROM,
  }),
};

const reasonGiven: LifeGuard<unknown, { readonly reason: string }> = {
  id: 'certificate.reasonGiven',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [guangdongSupervisionMeasure(39, 1), CERTIFICATE_MEASURE],
  reads: 'event',
  test: (_state, { reason }) => isStated(reason),
};

const decidedByAnother: LifeGuard<{ readonly officer: string }, { readonly decidedBy: string }> = {
  id: 'certificate.decidedByAnother',
  label: { zh: '由持证人以外的机关决定', en: 'an organ decides, not the holder' },
  basis: [guangdongSupervisionMeasure(39, 1), CERTIFICATE_MEASURE],
  reads: 'event',
  test: ({ officer }, { decidedBy }) => isStated(decidedBy) && decidedBy !== officer,
  inputs: ({ officer }, { decidedBy }) => ({ officer, decidedBy }),
};

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const yearToCheck: LifeGuard<IssuedLife, Dated & { readonly year: number }> = {
  id: 'certificate.yearToCheck',
  label: {
    zh: '审验的是持证后的年度，不晚于当年，且尚未审验合格',
    en: 'a year with a certificate, none to come, that was not passed already',
  },
  basis: [CERTIFICATE_MEASURE],
  reads: 'event',
  test: ({ certificate, former, checks }, { on, year }) =>
    year <= yearOf(on) &&
    [certificate, ...former].some(({ validFrom }) => yearOf(validFrom) <= year) &&
    !checks.some((check) => check.isPassed && check.year === year),
  inputs: (_state, { on, year }) => ({ on, year }),
};

/** The class hours that the rule asks for in the year. */
function hoursOf(year: number, { line }: IssuedLife, { training }: CertificateLifeFacts) {
  const lastDay = parseLocalDate(`${year}-12-31`);
  if (!lastDay.ok) return undefined;
  const required = ruleOn((training ?? trainingRuleOf(line)).hours, lastDay.value);
  return required.status === 'inForce' ? required.value.count : undefined;
}

const trainingEnough: LifeGuard<IssuedLife, On<'passYearlyCheck'>> = {
  id: 'certificate.trainingEnough',
  label: { zh: '年度培训学时达到要求', en: 'the class hours of the year are enough' },
  basis: [nationalTrainingRule.hours.basis, agricultureTrainingRule.hours.basis],
  reads: 'event',
  test: (state, { year, hours }, facts) => {
    const required = hoursOf(year, state, facts);
    return required === undefined ? undefined : hours >= required;
  },
  inputs: (state, { year, hours }, facts) => ({
    year,
    hours,
    required: hoursOf(year, state, facts) ?? null,
  }),
};

const causeFits: LifeGuard<IssuedLife, On<'requestReissue'>> = {
  id: 'certificate.causeFits',
  label: {
    zh: '调动的写明另一调入单位，其他原因不变更单位',
    en: 'a transfer names another body, and only a transfer does',
  },
  basis: [CERTIFICATE_MEASURE],
  reads: 'event',
  test: ({ body }, { cause, toBody }) =>
    cause === 'transfer'
      ? toBody !== undefined && isStated(toBody) && toBody !== body
      : toBody === undefined,
  inputs: ({ body }, { cause, toBody }) => ({ body, cause, toBody: toBody ?? null }),
};

const validityOver: LifeGuard<IssuedLife, Dated> = {
  id: 'certificate.validityOver',
  label: { zh: '已过有效期', en: 'the last day of validity is over' },
  basis: [CERTIFICATE_MEASURE],
  reads: 'event',
  test: ({ certificate }, { on }) => on > certificate.validThrough,
  inputs: ({ certificate }, { on }) => ({ validThrough: certificate.validThrough, on }),
};

/** A suspension holds at least the day on which it begins. */
const suspendedBefore: LifeGuard<StateOf<CertificateLife, 'suspended'>, Dated> = {
  id: 'certificate.suspendedBefore',
  label: { zh: '晚于暂扣之日', en: 'after the first day of the suspension' },
  basis: [CERTIFICATE_MEASURE],
  reads: 'event',
  test: ({ suspensions }, { on }) => {
    const running = suspensions.at(-1);
    return running === undefined ? undefined : on > running.on;
  },
};

/** Until it is given back no date ends a suspension: what was planned is no fact. */
function suspended<State extends IssuedLife>(
  state: State,
  suspension: CertificateSuspension,
): IssuedLife & { readonly status: 'suspended' } {
  const { certificate, suspensions } = state;
  return {
    ...state,
    status: 'suspended',
    lastOn: suspension.on,
    certificate: {
      ...certificate,
      suspensions: [...certificate.suspensions, { from: suspension.on, until: 'open' }],
    },
    suspensions: [...suspensions, suspension],
  };
}

const ended = (certificate: Certificate, on: LocalDate): Certificate =>
  certificate.revokedOn === undefined ? { ...certificate, revokedOn: on } : certificate;

const held = ['inForce', 'suspended', 'reissuing', 'expired'] as const;

/** What stays when a certificate is reissued, or ends while it is being reissued. */
const issuedPart = ({
  officer,
  body,
  line,
  appliedOn,
  lastOn,
  review,
  failedExams,
  exam,
  certificate,
  former,
  checks,
  suspensions,
}: IssuedLife): IssuedLife => ({
  officer,
  body,
  line,
  appliedOn,
  lastOn,
  review,
  failedExams,
  exam,
  certificate,
  former,
  checks,
  suspensions,
});

/** The name and the source of a step. */
const stepOf = (id: keyof typeof certificateSteps) => {
  const { zh, en, basis } = certificateSteps[id];
  return { label: { zh, en }, basis };
};

const certificateForm = { zh: '行政执法证件', en: 'enforcement certificate' };

/**
 * 执法证件程序: a certificate from the application to its end.
 *
 * Basis: 行政处罚法 第四十二条第一款; 行政执法监督条例 第十条, 第十七条; 广东省行政执法监督条例 第三十九条第一款; 国办发〔2018〕118号 （二十三）.
 */
export const certificateLifeMachine = machine({
  id: 'registry/certificate-life',
  label: { zh: '行政执法证件', en: 'enforcement certificate' },
  schema: 1,
  initial: 'applied',
  actors: {
    supervisor: { zh: '行政执法监督机构', en: 'supervision organ' },
    examiner: { zh: '考试组织机关', en: 'organ that holds the exam' },
    body: { zh: '所在单位', en: 'body of the officer' },
    clock: { zh: '期限届满', en: 'expiry of the term' },
  },
  states: {
    applied: { label: { zh: '已申请', en: 'applied for' } },
    declined: { label: { zh: '不予制发', en: 'declined' }, final: true },
    eligible: { label: { zh: '资格审核通过，待考试', en: 'eligible for the exam' } },
    examined: { label: { zh: '考试合格，待制发', en: 'exam passed, to be issued' } },
    inForce: { label: { zh: '有效', en: 'in force' } },
    suspended: { label: { zh: '暂扣', en: 'suspended' } },
    expired: { label: { zh: '已过有效期', en: 'expired' } },
    reissuing: { label: { zh: '换发、补发中', en: 'being reissued' } },
    revoked: { label: { zh: '已撤销', en: 'revoked' }, final: true },
    withdrawn: { label: { zh: '已收回、注销', en: 'withdrawn' }, final: true },
  },
  evidence: {
    eligibility: {
      label: { zh: '资格审核意见', en: 'finding that the conditions are met' },
      basis: [QUALIFICATION],
      present: (state) => 'review' in state,
    },
    exam: {
      label: { zh: '考试合格或者免于考试的证明', en: 'proof that the exam was passed or spared' },
      basis: [QUALIFICATION],
      present: (state) => 'exam' in state,
    },
    certificate: {
      label: certificateForm,
      basis: [QUALIFICATION],
      present: (state) => 'certificate' in state,
    },
  },
  edges: [
    edge({
      id: 'confirmEligible',
      from: 'applied',
      on: 'confirmEligible',
      to: 'eligible',
      ...stepOf('confirmEligible'),
      actor: 'supervisor',
      guards: [inOrder, applicantIsStaff, own.belongs, own.confirmed, conditionsMet],
      yields: ['eligibility'],
      apply: (state, { on, reviewedBy, conditions }) => ({
        ...state,
        status: 'eligible',
        lastOn: on,
        review: { on, reviewedBy, conditions },
        failedExams: [],
      }),
    }),
    edge({
      id: 'decline',
      from: ['applied', 'eligible'],
      on: 'decline',
      to: 'declined',
      ...stepOf('decline'),
      actor: 'supervisor',
      guards: [inOrder, reasonGiven],
      apply: ({ officer, body, line, appliedOn }, { on, reason }) => ({
        status: 'declined',
        officer,
        body,
        line,
        appliedOn,
        lastOn: on,
        reason,
      }),
    }),
    edge({
      id: 'failExam',
      from: 'eligible',
      on: 'failExam',
      to: 'eligible',
      ...stepOf('failExam'),
      actor: 'examiner',
      evidence: ['eligibility'],
      guards: [inOrder],
      apply: (state, { on, reference }) => ({
        ...state,
        lastOn: on,
        failedExams: [...state.failedExams, { on, reference, result: 'failed' }],
      }),
    }),
    edge({
      id: 'passExam',
      from: 'eligible',
      on: 'passExam',
      to: 'examined',
      ...stepOf('passExam'),
      actor: 'examiner',
      evidence: ['eligibility'],
      guards: [inOrder],
      yields: ['exam'],
      apply: (state, { on, reference }) => ({
        ...state,
        status: 'examined',
        lastOn: on,
        exam: { on, reference, result: 'passed' },
      }),
    }),
    edge({
      id: 'exemptExam',
      from: 'eligible',
      on: 'exemptExam',
      to: 'examined',
      ...stepOf('exemptExam'),
      actor: 'supervisor',
      evidence: ['eligibility'],
      guards: [inOrder, examSpared],
      yields: ['exam'],
      apply: (state, { on }, { officers }) => ({
        ...state,
        status: 'examined',
        lastOn: on,
        exam: {
          on,
          reference: found(officers, state.officer)?.legalQualification?.number ?? '',
          result: 'exempted',
        },
      }),
    }),
    edge({
      id: 'issue',
      from: 'examined',
      on: 'issue',
      to: 'inForce',
      ...stepOf('issue'),
      actor: 'supervisor',
      evidence: ['eligibility', 'exam'],
      guards: [inOrder, applicantIsStaff, own.belongs, own.confirmed, own.fits],
      yields: ['certificate'],
      documents: [certificateForm],
      effects: ['discloseOfficer'],
      apply: (state, { on, certificate }) => ({
        ...state,
        status: 'inForce',
        lastOn: on,
        certificate,
        former: [],
        checks: [],
        suspensions: [],
      }),
    }),
    edge({
      id: 'passYearlyCheck',
      from: 'inForce',
      on: 'passYearlyCheck',
      to: 'inForce',
      ...stepOf('passYearlyCheck'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder, yearToCheck, trainingEnough],
      apply: (state, { on, year, hours }) => ({
        ...state,
        lastOn: on,
        checks: [...state.checks, { year, on, hours, isPassed: true }],
      }),
    }),
    edge({
      id: 'failYearlyCheck',
      from: 'inForce',
      on: 'failYearlyCheck',
      to: 'suspended',
      ...stepOf('failYearlyCheck'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder, yearToCheck, reasonGiven, decidedByAnother],
      effects: ['discloseOfficer'],
      apply: (state, { on, year, hours, reason, decidedBy }) =>
        suspended(
          { ...state, checks: [...state.checks, { year, on, hours, isPassed: false }] },
          { on, ground: 'yearlyCheck', reason, decidedBy },
        ),
    }),
    edge({
      id: 'suspend',
      from: 'inForce',
      on: 'suspend',
      to: 'suspended',
      ...stepOf('suspend'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder, reasonGiven, decidedByAnother],
      effects: ['discloseOfficer'],
      apply: (state, { on, ground, reason, decidedBy, until }) =>
        suspended(state, {
          on,
          ground,
          reason,
          decidedBy,
          ...(until === undefined ? {} : { until }),
        }),
    }),
    edge({
      id: 'giveBack',
      from: 'suspended',
      on: 'giveBack',
      to: 'inForce',
      ...stepOf('giveBack'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder, suspendedBefore, reasonGiven, decidedByAnother],
      effects: ['discloseOfficer'],
      apply: (state, { on }) => ({
        ...state,
        status: 'inForce',
        lastOn: on,
        certificate: {
          ...state.certificate,
          suspensions: state.certificate.suspensions.map((one) =>
            one.until === 'open' ? { ...one, until: on } : one,
          ),
        },
      }),
    }),
    edge({
      id: 'revoke',
      from: held,
      on: 'revoke',
      to: 'revoked',
      ...stepOf('revoke'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder, reasonGiven, decidedByAnother],
      effects: ['discloseOfficer'],
      apply: (state, { on, ground, reason }) => ({
        ...issuedPart(state),
        status: 'revoked',
        lastOn: on,
        certificate: ended(state.certificate, on),
        ground,
        reason,
      }),
    }),
    edge({
      id: 'requestReissue',
      from: ['inForce', 'expired'],
      on: 'requestReissue',
      to: 'reissuing',
      ...stepOf('requestReissue'),
      actor: 'body',
      evidence: ['certificate'],
      guards: [inOrder, causeFits],
      apply: (state, { on, cause, toBody }) => ({
        ...state,
        status: 'reissuing',
        lastOn: on,
        // Until the new one is there, one that runs out or is corrected stays what it is.
        certificate:
          cause === 'expiry' || cause === 'changed'
            ? state.certificate
            : ended(state.certificate, on),
        cause,
        toBody: toBody ?? state.body,
      }),
    }),
    edge({
      id: 'reissue',
      from: 'reissuing',
      on: 'reissue',
      to: 'inForce',
      ...stepOf('reissue'),
      actor: 'supervisor',
      evidence: ['eligibility', 'exam', 'certificate'],
      guards: [inOrder, applicantIsStaff, next.belongs, next.confirmed, next.fits],
      documents: [certificateForm],
      effects: ['discloseOfficer'],
      apply: (state, { on, certificate }) => ({
        ...issuedPart(state),
        status: 'inForce',
        lastOn: on,
        body: certificate.body,
        certificate,
        former: [...state.former, ended(state.certificate, certificate.validFrom)],
      }),
    }),
    edge({
      id: 'withdraw',
      from: held,
      on: 'withdraw',
      to: 'withdrawn',
      ...stepOf('withdraw'),
      actor: 'supervisor',
      evidence: ['certificate'],
      guards: [inOrder],
      effects: ['discloseOfficer'],
      apply: (state, { on, cause }) => ({
        ...issuedPart(state),
        status: 'withdrawn',
        lastOn: on,
        certificate: ended(state.certificate, on),
        cause,
      }),
    }),
    edge({
      id: 'expire',
      from: 'inForce',
      on: 'expire',
      to: 'expired',
      ...stepOf('expire'),
      actor: 'clock',
      evidence: ['certificate'],
      guards: [inOrder, validityOver],
      effects: ['discloseOfficer'],
      apply: (state, { on }) => ({ ...state, status: 'expired', lastOn: on }),
    }),
  ],
  parseState: parseCertificateLife,
});
