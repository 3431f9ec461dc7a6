import { chineseCalendar } from '../../src/calendar/index.js';
import { divisionCode } from '../../src/identifiers/index.js';
import type { EnforcementBody, EnforcementOfficer } from '../../src/registry/index.js';
import type {
  LegalReview,
  LegalReviewEvent,
  LegalReviewFacts,
  PreparedReview,
  ReviewMaterial,
  SubmittedReview,
} from '../../src/review/index.js';
import { caseCode, date, officer } from '../penalty/one-case.js';

/* Constructed: a county branch without a qualified reviewer, its city bureau with one, a district government. */
export function body(
  id: string,
  level: EnforcementBody['level'],
  changes: Partial<EnforcementBody> = {},
): EnforcementBody {
  return {
    kind: 'statutoryOrgan',
    id,
    name: id,
    level,
    division: divisionCode('440106'),
    lines: ['ecologicalEnvironment'],
    confirmed: [{ from: date('2020-01-01'), until: 'open' }],
    ...changes,
  } as EnforcementBody;
}

export function reviewerOf(
  id: string,
  bodyId: string,
  changes: Partial<EnforcementOfficer> = {},
): EnforcementOfficer {
  return {
    ...officer(id, id),
    memberships: [{ body: bodyId, from: date('2020-01-01'), until: 'open' }],
    legalQualification: { number: 'A20204401060001', obtainedOn: date('2020-03-01') },
    reviewingSince: date('2021-09-01'),
    ...changes,
  };
}

/** The branch has nobody who may review. */
export const without: LegalReviewFacts = {
  bodies: {
    branch: body('branch', 'county', { superiorInLine: 'bureau' }),
    bureau: body('bureau', 'city', { superiorInLine: 'department' }),
    department: body('department', 'province'),
    justice: body('justice', 'county', { superiorInGovernment: 'district' }),
    otherJustice: body('otherJustice', 'county', { superiorInGovernment: 'elsewhere' }),
  },
  officers: {
    li: reviewerOf('li', 'bureau'),
    zhao: officer('zhao', '赵一'),
    newcomer: { ...officer('newcomer', '新人'), reviewingSince: date('2024-01-01') },
    sun: reviewerOf('sun', 'justice'),
    adviser: reviewerOf('adviser', 'lawFirm'),
  },
  recused: [],
  calendar: chineseCalendar,
};

/** The branch has its own reviewer, 王五. */
export const facts: LegalReviewFacts = {
  ...without,
  officers: {
    ...without.officers,
    wang: reviewerOf('wang', 'branch'),
    veteran: { ...officer('veteran', '老手'), reviewingSince: date('2019-01-01') },
  },
};

export const materials: readonly ReviewMaterial[] = [
  'proposedDecision',
  'facts',
  'evidence',
  'legalBasis',
  'discretionRules',
  'investigationRecord',
];
export const occasions = { hearing: false, riskAssessment: false, expertOpinion: false };

export const prepared: PreparedReview = {
  status: 'prepared',
  caseCode,
  body: 'branch',
  investigators: ['zhao', 'qian'],
  investigatedOn: date('2024-04-17'),
};

export const submitted: SubmittedReview = {
  status: 'submitted',
  caseCode,
  body: 'branch',
  investigators: ['zhao', 'qian'],
  submittedOn: date('2024-04-18'),
  materials,
  occasions,
};

const examined = ['bodyAndOfficers', 'factsAndEvidence', 'lawAndDiscretion', 'procedure'] as const;

export const on = (day: string) => ({ on: date(day) });

export const submit = { type: 'submit', ...on('2024-04-18'), materials, occasions } as const;
export const submitFirst = { ...submit, type: 'submitFirst' } as const;
export const pass = { type: 'pass', ...on('2024-04-24'), reviewer: 'wang', examined } as const;
export const passFirst = { ...pass, type: 'passFirst' } as const;
export const forward = { type: 'forward', ...on('2024-04-26'), to: 'justice' } as const;
export const justicePass = { ...pass, ...on('2024-04-30'), reviewer: 'sun' } as const;
export const ask = {
  type: 'requestAssistance',
  ...on('2024-04-18'),
  from: 'bureau',
  reason: '本单位尚无取得法律职业资格的人员',
} as const;
export const sendBack = {
  type: 'return',
  ...on('2024-04-22'),
  reviewer: 'wang',
  grounds: ['factsUnclear'],
  advice: '补充监测报告',
} as const;
export const extend = {
  type: 'extend',
  ...on('2024-04-25'),
  approvedBy: '周',
  reason: '涉及多个法律关系',
} as const;
export const disagree = {
  type: 'disagree',
  ...on('2024-04-23'),
  reasons: '监测报告已附卷',
} as const;
export const escalate = { type: 'escalate', ...on('2024-04-26') } as const;
export const resubmit = { ...submit, type: 'resubmit', ...on('2024-05-06') } as const;
export const withdraw = { type: 'withdraw', ...on('2024-05-06') } as const;

export type { LegalReview, LegalReviewEvent };
