import { chineseCalendar } from '../../src/calendar/index.js';
import { instant, localDate, money, type Result } from '../../src/core/index.js';
import { divisionCode, enforcementCertificateNumber } from '../../src/identifiers/index.js';
import {
  type CrimeReferral,
  type DocumentService,
  documentServiceMachine,
  type PenaltyCase,
  type PenaltyDecisionContent,
  type PenaltyEvent,
  type PenaltyFacts,
  type PriorNotice,
  type ProofOfService,
  penaltyDecision,
  proofOfService,
  type Sanction,
  sentReferral,
  servedNotice,
} from '../../src/penalty/index.js';
import type { EnforcementBody, EnforcementOfficer } from '../../src/registry/index.js';
import {
  type ApprovedReview,
  approvedReview,
  assessReviewNeed,
  type CollectiveDiscussion,
  collectiveDiscussion,
  type PassedReview,
  type ReviewNotRequired,
} from '../../src/review/index.js';
import { replay } from '../../src/workflow/index.js';

/*
 * A constructed case in 2024. Working days around it, from the holiday notice for 2024: 2024-04-28 (Sunday) and
 * 2024-05-11 (Saturday) were worked; 05-01 to 05-05 were the Labour Day holidays.
 */
export const date = localDate;

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const caseCode = 'G4401060072024200000144';
const always = [{ from: date('2020-01-01'), until: 'open' as const }];

export const body: EnforcementBody = {
  kind: 'statutoryOrgan',
  id: 'branch',
  name: '示例市生态环境局示例分局',
  level: 'county',
  division: divisionCode('440106'),
  lines: ['ecologicalEnvironment'],
  superiorInLine: 'bureau',
  confirmed: always,
};

export function officer(
  id: string,
  name: string,
  changes: Partial<EnforcementOfficer> = {},
): EnforcementOfficer {
  return {
    id,
    name,
    certificates: [
      {
        number: enforcementCertificateNumber(
          `4401000000${id.length}${id.charCodeAt(id.length - 1)}`,
        ),
        issuedBy: '广东省人民政府',
        body: 'branch',
        validFrom: date('2023-01-01'),
        validThrough: date('2027-12-31'),
        suspensions: [],
      },
    ],
    memberships: always.map((tenure) => ({ ...tenure, body: 'branch' })),
    lines: ['ecologicalEnvironment'],
    training: [
      { year: 2023, hours: 60 },
      { year: 2024, hours: 60 },
    ],
    ...changes,
  };
}

export const facts: PenaltyFacts = {
  calendar: chineseCalendar,
  bodies: { branch: body },
  officers: {
    zhao: officer('zhao', '赵一'),
    qian: officer('qian', '钱二'),
    sun: officer('sun', '孙三', { certificates: [] }),
  },
};

export const party = {
  kind: 'legalPerson',
  id: 'p1',
  name: '示例五金制品有限公司',
  address: '示例市示例区示例路1号',
} as const;

export const proposed: readonly Sanction[] = [{ kind: 'fine', amount: money('560000') }];

const notice: PriorNotice = {
  caseCode,
  documentNumber: '粤示环罚告〔2024〕12号',
  proposed,
  facts: '未依法取得排污许可证排放水污染物',
  reasons: '按裁量表累计 56%',
  basis: [{ law: '水污染防治法', article: 83, item: 1 }],
  statementRightStated: true,
  hearingRightStated: true,
  statementWithin: { kind: 'period', count: 5, unit: 'workingDay' },
};

/** A document of the case that is not served yet. */
export const unserved = (
  kind: string,
  number: string,
  issuedOn: string,
): Extract<DocumentService, { status: 'pending' }> => ({
  status: 'pending',
  on: date(issuedOn),
  caseCode,
  document: { kind, number, issuedOn: date(issuedOn) },
  body: 'branch',
  line: 'ecologicalEnvironment',
  recusals: [],
  recipient: party,
  attempts: [],
});

/** The proof that a document was handed over on a day. */
export function handedOver(service: DocumentService, on: string): ProofOfService {
  const { state } = replay(
    documentServiceMachine,
    service,
    [
      {
        type: 'handOver',
        on: date(on),
        officers: ['zhao', 'qian'],
        method: 'direct',
        receiver: { kind: 'legalRepresentative', name: '陈大文' },
        receipt: { signedOn: date(on), signed: true },
      },
    ],
    facts,
  );
  if (state.status !== 'served') throw new Error(state.status);
  return proofOfService(state);
}

export const noticeOn = (servedOn: string, changes: Partial<PriorNotice> = {}) => {
  const served = { ...notice, ...changes };
  const service = unserved('priorNotice', served.documentNumber, servedOn);
  return value(
    servedNotice(served, handedOver({ ...service, caseCode: served.caseCode }, servedOn)),
  );
};

export const serviceOn = (servedOn: string): ProofOfService =>
  handedOver(unserved('penaltyDecision', decisionContent.documentNumber, '2024-04-29'), servedOn);

export const decisionContent: PenaltyDecisionContent = {
  caseCode,
  documentNumber: '粤示环罚〔2024〕9号',
  partyName: party.name,
  partyAddress: party.address,
  facts: notice.facts,
  evidence: ['现场检查笔录', '监测报告'],
  sanctions: proposed,
  basis: notice.basis,
  reasoning: notice.reasons,
  performance: '自收到决定书之日起十五日内缴至指定银行',
  surchargeStated: true,
  remedies: '六十日内申请行政复议，或者六个月内提起行政诉讼',
  bodyName: body.name,
  decidedOn: date('2024-04-29'),
  sealed: true,
};

export const decisionOn = (decidedOn: string, changes: Partial<PenaltyDecisionContent> = {}) =>
  value(penaltyDecision({ ...decisionContent, decidedOn: date(decidedOn), ...changes }));

export const passed: PassedReview = {
  status: 'passed',
  caseCode,
  body: 'branch',
  submittedOn: date('2024-04-18'),
  materials: ['proposedDecision', 'investigationRecord'],
  investigators: ['zhao', 'qian'],
  reviewer: 'li',
  concludedOn: date('2024-04-24'),
};

export const review: ApprovedReview = approvedReview(passed);
export const reviewOn = (concludedOn: string): ApprovedReview =>
  approvedReview({ ...passed, concludedOn: date(concludedOn) });

export const discussion: CollectiveDiscussion = value(
  collectiveDiscussion({
    caseCode,
    heldOn: date('2024-04-28'),
    participants: ['周', '吴', '郑'],
    opinions: ['周', '吴', '郑'].map((by) => ({ by, opinion: '同意', dissents: false })),
    conclusion: '同意罚款 560000 元',
  }),
);

/** A referral that was approved and sent to the police. */
export const sentOn = (on: string): Extract<CrimeReferral, { status: 'sent' }> => ({
  status: 'sent',
  on: date(on),
  caseCode,
  body: 'branch',
  offence: '污染环境罪',
  intellectualProperty: false,
  team: ['zhao', 'qian'],
  reportedOn: date(on),
  approvedAt: instant(`${on}T10:00:00+08:00`),
  approvedBy: '周',
  sentAt: instant(`${on}T16:00:00+08:00`),
  sentTo: '示例市公安局',
  materials: { letter: true, report: true, goodsList: 'none', expertReports: 'attached' },
});
export const referralOn = (on: string) => sentReferral(sentOn(on));

export const noReview: ReviewNotRequired = (() => {
  const need = value(
    assessReviewNeed({
      caseCode,
      publicInterest: false,
      hearingHeld: false,
      socialRisk: false,
      complex: false,
      otherProvision: false,
    }),
  );
  if (need.required) throw new Error('a review is required');
  return need.proof;
})();

export const clue: Extract<PenaltyCase, { status: 'clue' }> = {
  status: 'clue',
  on: date('2024-03-04'),
  foundOn: date('2024-03-04'),
  source: 'inspection',
  summary: '现场检查发现无排污许可证排放废水',
};

const officers = ['zhao', 'qian'];

export const events = {
  file: {
    type: 'file',
    on: date('2024-03-08'),
    caseCode,
    body: 'branch',
    line: 'ecologicalEnvironment',
    party,
    approvedBy: '周',
    standards: {
      preliminaryEvidence: true,
      punishable: true,
      competent: true,
      notTimeBarred: true,
    },
    officers,
  },
  collect: {
    type: 'collectEvidence',
    on: date('2024-03-11'),
    officers,
    certificatesShown: true,
    evidence: {
      kind: 'siteRecord',
      title: '现场检查（勘察）笔录',
      obtainedOn: date('2024-03-04'),
      verified: true,
      lawful: true,
    },
  },
  conclude: {
    type: 'conclude',
    on: date('2024-04-10'),
    officers,
    findings: notice.facts,
    proposed,
    discussionRequired: true,
  },
  notice: { type: 'serveNotice', on: date('2024-04-15'), officers, notice: noticeOn('2024-04-15') },
  statement: {
    type: 'recordStatement',
    on: date('2024-04-18'),
    points: [{ point: '已经改正', adopted: true, reason: '经复查属实，已按限期内改正裁量' }],
  },
  review: { type: 'recordReview', on: date('2024-04-24'), review },
  discuss: { type: 'discuss', on: date('2024-04-28'), discussion },
  decideMajor: {
    type: 'decideMajor',
    on: date('2024-04-29'),
    officers,
    decidedBy: '周',
    decision: decisionOn('2024-04-29'),
    review,
  },
  serve: {
    type: 'serveDecision',
    on: date('2024-04-30'),
    service: serviceOn('2024-04-30'),
  },
  pay: {
    type: 'pay',
    on: date('2024-05-13'),
    payment: { on: date('2024-05-13'), amount: money('560000'), receipt: '粤财票 001' },
  },
  perform: {
    type: 'confirmPerformed',
    on: date('2024-05-14'),
    surcharge: money('0'),
    otherPerformed: true,
  },
  close: { type: 'close', on: date('2024-05-20') },
  archive: { type: 'archive', on: date('2024-05-21'), recordHead: 'f00d' },
} as const satisfies Readonly<Record<string, PenaltyEvent>>;

export const lawful: readonly PenaltyEvent[] = Object.values(events);
