import { money } from '../../src/core/index.js';
import {
  type OnTheSpotCollection,
  type SummaryDecisionContent,
  type SummaryPenalty,
  type SummaryPenaltyEvent,
  summaryDecision,
} from '../../src/penalty/index.js';
import { date, value } from './one-case.js';

/* A constructed case on Monday 2024-05-06; 05-11 (Saturday) was worked, 05-12 was a Sunday. */
const officers = ['zhao', 'qian'];
const party = { kind: 'naturalPerson', id: 'p2', name: '李四' } as const;
export const found: Extract<SummaryPenalty, { status: 'found' }> = {
  status: 'found',
  on: date('2024-05-06'),
  caseCode: 'G2',
  foundOn: date('2024-05-06'),
  body: 'branch',
  line: 'ecologicalEnvironment',
  party,
  violation: '在人口集中地区露天焚烧秸秆',
  factsCertain: true,
  hasBasis: true,
  recusals: [],
};
export const content: SummaryDecisionContent = {
  caseCode: 'G2',
  formNumber: '示当罚0001',
  partyName: '李四',
  violation: found.violation,
  sanctions: [{ kind: 'fine', amount: money('100') }],
  basis: [{ law: '示例法', article: 1 }],
  decidedOn: date('2024-05-06'),
  place: '示例镇示例村',
  performance: '当场收缴',
  surchargeStated: true,
  remedies: '六十日内先申请行政复议；对复议决定不服的，十五日内提起行政诉讼',
  reconsiderationFirstStated: true,
  bodyName: '示例市生态环境局示例分局',
  signedBy: officers,
};
export const decision = (changes: Partial<SummaryDecisionContent> = {}) =>
  value(summaryDecision({ ...content, ...changes }));
export const collection: OnTheSpotCollection = {
  on: date('2024-05-06'),
  amount: money('100'),
  ground: 'atMostOneHundred',
  reason: '',
  requestedByParty: false,
  receipt: '粤财票0001',
  receiptIssuer: 'provincialFinance',
  onWater: false,
};
export const events = {
  inform: {
    type: 'inform',
    on: date('2024-05-06'),
    officers,
    certificatesShown: true,
    rightsStated: true,
    proposed: content.sanctions,
  },
  statement: { type: 'recordStatement', on: date('2024-05-06'), points: [] },
  decide: {
    type: 'decide',
    on: date('2024-05-06'),
    officers,
    decision: decision(),
    delivery: { signed: true, refusalNoted: false },
  },
  collect: { type: 'collect', on: date('2024-05-06'), collection },
  handIn: { type: 'handIn', on: date('2024-05-08') },
  deposit: { type: 'deposit', on: date('2024-05-10') },
  report: { type: 'report', on: date('2024-05-09') },
  close: { type: 'close', on: date('2024-05-13') },
} as const satisfies Readonly<Record<string, SummaryPenaltyEvent>>;
