import { chineseCalendar } from '../../src/calendar/index.js';
import { instant } from '../../src/core/index.js';
import { divisionCode, enforcementCertificateNumber } from '../../src/identifiers/index.js';
import type {
  InspectionPlan,
  InspectionPlanFacts,
  InspectionVisit,
  InspectionVisitFacts,
  PlanContent,
} from '../../src/inspection/index.js';
import type {
  EnforcementBody,
  EnforcementItem,
  EnforcementOfficer,
} from '../../src/registry/index.js';
import { date } from '../penalty/one-case.js';

/* Constructed: a district market supervision bureau in 2026, its officers and one enterprise. */
const always = [{ from: date('2020-01-01'), until: 'open' as const }];

export const bureau: EnforcementBody = {
  kind: 'statutoryOrgan',
  id: 'bureau',
  name: '示例区市场监督管理局',
  level: 'county',
  division: divisionCode('440106'),
  lines: ['marketSupervision'],
  superiorInLine: 'cityBureau',
  superiorInGovernment: 'district',
  confirmed: always,
};

export const officer = (
  id: string,
  changes: Partial<EnforcementOfficer> = {},
): EnforcementOfficer => ({
  id,
  name: id,
  certificates: [
    {
      number: enforcementCertificateNumber('T00000001'),
      issuedBy: '示例区司法局',
      body: 'bureau',
      validFrom: date('2023-01-01'),
      validThrough: date('2027-12-31'),
      suspensions: [],
    },
  ],
  memberships: always.map((tenure) => ({ ...tenure, body: 'bureau' })),
  lines: ['marketSupervision'],
  training: [{ year: 2025, hours: 60 }],
  ...changes,
});

export const item: EnforcementItem = {
  id: 'food',
  name: '食品经营检查',
  kind: 'inspection',
  line: 'marketSupervision',
  levels: ['county'],
  basis: [{ law: '食品安全法', article: 110 }],
  inForce: always,
  exercisedBy: always.map((tenure) => ({ ...tenure, body: 'bureau' })),
};

export const facts: InspectionVisitFacts = {
  bodies: { bureau },
  officers: {
    zhao: officer('zhao'),
    qian: officer('qian'),
    aide: officer('aide', { certificates: [] }),
  },
  items: { food: item },
  published: { food: date('2025-06-30') },
  caps: [{ body: 'bureau', year: 2026, most: 2, publishedOn: date('2026-01-05') }],
  past: [],
  recusals: [],
  calendar: chineseCalendar,
};

export const proposed: Extract<InspectionVisit, { status: 'proposed' }> = {
  status: 'proposed',
  id: 'v1',
  body: 'bureau',
  enterprise: 'e1',
  line: 'marketSupervision',
  items: ['food'],
  scope: '食品经营许可、进货查验',
  trigger: 'plan',
  profile: 'shenzhen',
  lastOn: date('2026-04-01'),
};

export const on = (day: string) => ({ on: date(day) });
export const at = (time: string) => instant(`${time}:00+08:00`);

const officers = ['zhao', 'qian'] as const;

export const approve = {
  type: 'approve',
  ...on('2026-04-07'),
  by: '周局长',
  whyOnSite: '进货台账须现场核对',
  officers,
} as const;
export const urgent = {
  type: 'startUrgently',
  ...on('2026-04-08'),
  reason: '接报正在销售过期食品',
} as const;
export const notify = {
  type: 'notify',
  ...on('2026-04-07'),
  document: '示市监检通〔2026〕1号',
  statesRights: true,
} as const;
export const waive = { type: 'waiveNotice', ...on('2026-04-07'), reason: '防止转移证据' } as const;
export const entry = {
  ...on('2026-04-08'),
  at: at('2026-04-08T09:30'),
  place: '示例路1号',
  officers,
  certificatesShown: true,
} as const;
export const scan = { code: 'Q1', at: at('2026-04-08T09:31') } as const;
export const scanIn = { type: 'scanIn', ...on('2026-04-08'), entry, scan } as const;
export const unscanned = (cause: 'emergency' | 'systemFault') =>
  ({
    type: 'enterUnscanned',
    ...on('2026-04-08'),
    entry,
    unscanned: { cause, reason: '平台无法登录' },
  }) as const;
export const scanLater = {
  type: 'scanBeforeLeaving',
  ...on('2026-04-08'),
  scan: { code: 'Q1', at: at('2026-04-08T10:50') },
} as const;
export const signRecord = {
  type: 'signRecord',
  ...on('2026-04-08'),
  record: {
    document: '笔录1',
    findings: '货架上有三种超过保质期的食品',
    signature: { kind: 'signed', by: '店长' },
    signedBy: officers,
    leftAt: at('2026-04-08T11:00'),
  },
} as const;
export const enterLate = {
  type: 'enterLate',
  ...on('2026-04-18'),
  scan: { code: 'Q1', at: at('2026-04-18T09:00'), lateReason: '平台故障，4月17日恢复' },
} as const;
export const regularise = {
  type: 'regularise',
  ...on('2026-04-09'),
  by: '周局长',
  whyOnSite: '须现场固定证据',
} as const;
export const inform = (hasProblem: boolean, day = '2026-04-09') =>
  ({
    type: 'inform',
    ...on(day),
    result: {
      determinedOn: date('2026-04-08'),
      informedOn: date(day),
      summary: '销售超过保质期的食品',
      hasProblem,
    },
  }) as const;
export const evaluate = (day: string, score = 5) =>
  ({ type: 'evaluate', ...on(day), evaluation: { on: date(day), score } }) as const;
export const close = { type: 'close', ...on('2026-04-10') } as const;
export const order = {
  type: 'orderCorrection',
  ...on('2026-04-10'),
  order: {
    document: '示市监责改〔2026〕1号',
    orderedOn: date('2026-04-10'),
    until: date('2026-04-20'),
    demand: '下架并登记处理过期食品',
  },
} as const;
export const recheck = (day: string) => ({ ...on(day), officers, findings: '已全部下架' });
export const clue = (day: string) => ({
  ...on(day),
  summary: '经营超过保质期的食品',
  suspected: [{ law: '食品安全法', article: 34 }],
});
export const corrected = {
  type: 'confirmCorrected',
  ...on('2026-04-20'),
  recheck: recheck('2026-04-20'),
} as const;
export const uncorrected = {
  type: 'findUncorrected',
  ...on('2026-04-21'),
  recheck: recheck('2026-04-21'),
  clue: clue('2026-04-21'),
} as const;
export const fileClue = {
  type: 'fileClue',
  ...on('2026-04-10'),
  clue: clue('2026-04-10'),
} as const;
export const refer = { type: 'refer', ...on('2026-04-10'), to: '示例区消防救援大队' } as const;
export const archive = { type: 'archive', ...on('2026-04-22') } as const;
export const cancel = { type: 'cancel', ...on('2026-04-08'), reason: '企业已停业' } as const;
export const refuse = {
  type: 'refuse',
  ...on('2026-04-08'),
  observed: { certificatesShown: false },
} as const;
export const obstruct = {
  type: 'obstruct',
  ...on('2026-04-08'),
  narrative: '出示证件和检查码后仍被拒之门外',
} as const;

export const content: PlanContent = {
  basis: [{ law: '食品安全法', article: 110 }],
  items: ['food'],
  scope: '辖区食品经营者',
  manner: '双随机抽查',
  from: date('2026-03-01'),
  through: date('2026-11-30'),
};
export const opened: Extract<InspectionPlan, { status: 'opened' }> = {
  status: 'opened',
  id: 'p1',
  body: 'bureau',
  year: 2026,
  lastOn: date('2026-01-01'),
};
export const planFacts: InspectionPlanFacts = {
  bodies: { bureau },
  specialFiling: ['districtJustice'],
};
