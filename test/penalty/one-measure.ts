import {
  type CompulsoryMeasure,
  type CompulsoryMeasureEvent,
  type MeasureDecisionContent,
  type MeasureExecution,
  measureDecision,
} from '../../src/penalty/index.js';
import { date, party, value } from './one-case.js';

/* A seizure on Monday 2024-05-06: 30 days end on 06-05, 30 more on 07-05; 06-08 to 06-10 were holidays. */
const officers = ['zhao', 'qian'];
export const proposed: Extract<CompulsoryMeasure, { status: 'proposed' }> = {
  status: 'proposed',
  on: date('2024-05-06'),
  caseCode: 'G3',
  body: 'branch',
  line: 'ecologicalEnvironment',
  party,
  kind: 'seizure',
  authority: 'law',
  recusals: [],
};
export const content: MeasureDecisionContent = {
  caseCode: 'G3',
  documentNumber: '粤示环扣〔2024〕1号',
  kind: 'seizure',
  partyName: party.name,
  partyAddress: party.address,
  reasons: '防止证据损毁',
  basis: [{ law: '示例法', article: 25 }],
  term: '三十日',
  objects: [
    { name: '抽水泵', quantity: '2台', related: true, necessity: false, sealedByOthers: false },
  ],
  remedies: '六十日内申请行政复议，或者六个月内提起行政诉讼',
  bodyName: '示例市生态环境局示例分局',
  sealed: true,
  decidedOn: date('2024-05-06'),
};
export const decision = (changes: Partial<MeasureDecisionContent> = {}) =>
  value(measureDecision({ ...content, ...changes }));
export const execution: MeasureExecution = {
  certificatesShown: true,
  partyPresent: true,
  rightsTold: true,
  statementHeard: true,
  siteRecord: '现场笔录',
  signed: true,
  refusalNoted: false,
  decisionDelivered: true,
  listDelivered: true,
  listCopies: 2,
};
export const approve: CompulsoryMeasureEvent = {
  type: 'approve',
  on: date('2024-05-06'),
  approvedBy: '周',
};
export const impose = (
  changes: Partial<MeasureExecution> = {},
  decided: Partial<MeasureDecisionContent> = {},
  more: object = {},
): CompulsoryMeasureEvent => ({
  type: 'impose',
  on: date('2024-05-06'),
  officers,
  execution: { ...execution, ...changes },
  decision: decision(decided),
  ...more,
});
