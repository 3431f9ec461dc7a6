/* One case of supervision in 天河, with a step of every kind, and histories that together take every edge. */
import { type LocalDate, localDate } from '../../src/core/index.js';
import { type DivisionRef, parseDivisionRef } from '../../src/registry/index.js';
import {
  type SupervisionCase,
  type SupervisionCaseEvent,
  type SupervisionCaseFacts,
  supervisionCaseMachine,
} from '../../src/supervision/index.js';
import { replay } from '../../src/workflow/index.js';

export const day = (text: string): LocalDate => localDate(text);

export function regionOf(code: string): DivisionRef {
  const region = parseDivisionRef({ code });
  if (!region.ok) throw new Error(code);
  return region.value;
}

export const clue: SupervisionCase = {
  status: 'received',
  id: 's1',
  source: 'hotline',
  summary: '同一月份对同一企业检查五次',
  region: regionOf('440106'),
  organ: '天河区司法局',
  government: '天河区人民政府',
  body: 'body-1',
  receivedOn: day('2026-03-01'),
  lastOn: day('2026-03-01'),
  owner: '天河区司法局',
  dueOn: day('2026-03-08'),
};
export const oldClue: SupervisionCase = {
  ...clue,
  receivedOn: day('2025-03-01'),
  lastOn: day('2025-03-01'),
  dueOn: day('2025-03-08'),
};
export const certificate = (supervisor: string) => ({
  supervisor,
  number: `粤督${supervisor}`,
  from: day('2024-01-01'),
  until: day('2028-01-01'),
});
export const facts: SupervisionCaseFacts = {
  certificates: [certificate('甲'), certificate('乙')],
  dispute: 'none',
};
export const two = ['甲', '乙'];

export const accept = {
  type: 'accept',
  on: day('2026-03-03'),
  owner: '协调监督科',
  dueOn: day('2026-04-03'),
} as const;
export const takeMeasure = {
  type: 'takeMeasure',
  on: day('2026-03-05'),
  measure: 'copying',
  supervisors: two,
  result: '调阅检查记录五份',
} as const;
export const verify = {
  type: 'verify',
  on: day('2026-03-10'),
  kind: 'unlawful',
  isMajor: false,
  summary: '超过年度检查频次上限',
  supervisors: two,
  statement: '该机关承认未合并检查计划',
} as const;
export const verifyDuty = { ...verify, kind: 'dutyNotPerformed' } as const;
export const verifyMajor = { ...verify, isMajor: true } as const;
export const paper = {
  on: day('2026-03-12'),
  number: '〔2026〕1号',
  by: '天河区司法局',
  content: '停止重复检查，合并计划',
  dueOn: day('2026-04-10'),
} as const;
export const issueOpinion = {
  type: 'issueOpinion',
  ...paper,
  orders: ['correct', 'revoke'],
} as const;
export const issueLetter = { type: 'issueLetter', ...paper, orders: ['perform'] } as const;
export const receive = { type: 'receive', on: day('2026-03-13') } as const;
export const object = {
  type: 'object',
  on: day('2026-03-16'),
  reasons: '其中两次系专项检查',
  dueOn: day('2026-03-31'),
} as const;
export const maintain = {
  type: 'maintain',
  on: day('2026-03-20'),
  by: '天河区司法局',
  reason: '专项检查同样计入',
  dueOn: day('2026-04-20'),
} as const;
export const withdrawDocument = {
  type: 'withdrawDocument',
  on: day('2026-03-20'),
  by: '天河区司法局',
  reason: '异议成立',
  owner: '协调监督科',
  dueOn: day('2026-04-01'),
} as const;
export const report = {
  type: 'report',
  on: day('2026-04-15'),
  summary: '已合并',
  evidence: ['检查计划'],
  owner: '协调监督科',
  dueOn: day('2026-05-15'),
} as const;
export const returnReport = {
  type: 'returnReport',
  on: day('2026-04-20'),
  recheckedBy: '甲',
  reason: '仍有一次重复',
  dueOn: day('2026-05-10'),
} as const;
export const again = { ...report, on: day('2026-05-11') } as const;
export const close = {
  type: 'close',
  on: day('2026-05-14'),
  recheckedBy: '甲',
  reason: '抽查三家企业，均已合并',
} as const;
export const closeWithReasons = {
  type: 'closeWithReasons',
  on: day('2026-03-25'),
  reason: '未发现问题',
} as const;
export const propose = {
  type: 'proposeDecision',
  on: day('2026-04-21'),
  advice: '撤销并重新作出',
  dueOn: day('2026-05-21'),
} as const;
export const issueDecision = {
  type: 'issueDecision',
  ...paper,
  on: day('2026-04-28'),
  by: '天河区人民政府',
  orders: ['redo', 'confirmIllegal'],
  dueOn: day('2026-05-28'),
} as const;
export const notDecide = {
  type: 'notDecide',
  on: day('2026-04-28'),
  by: '天河区人民政府',
  reason: '由监督机构督促即可',
  owner: '协调监督科',
  dueOn: day('2026-05-28'),
} as const;
export const handOver = {
  type: 'handOver',
  on: day('2026-03-11'),
  to: '天河区监察委员会',
  matter: '执法人员涉嫌失职',
  dueOn: day('2026-06-11'),
} as const;
export const takeBack = {
  type: 'takeBack',
  on: day('2026-04-11'),
  reason: '不属于职务违法',
  owner: '协调监督科',
  dueOn: day('2026-05-11'),
} as const;
export const closeHandedOver = {
  type: 'closeHandedOver',
  on: day('2026-06-01'),
  reason: '监察委员会已立案',
} as const;
export const correctAtOnce = {
  type: 'correctAtOnce',
  on: day('2026-03-10'),
  summary: '当场退还扣押物品',
  evidence: ['退还清单'],
  owner: '协调监督科',
  dueOn: day('2026-03-20'),
} as const;
export const guide = {
  type: 'guide',
  on: day('2026-03-04'),
  remedy: 'reconsideration',
  reason: '当事人已申请复议',
} as const;

export const join = {
  type: 'join',
  on: day('2026-03-01'),
  sentBy: '广州市人民检察院',
  number: '穗检建〔2026〕1号',
  summary: '同一企业一年内被检查十二次',
} as const;
export const list = {
  type: 'list',
  on: day('2026-03-04'),
  reason: '企业反映强烈',
  owner: '协调监督科',
  dueOn: day('2026-04-10'),
} as const;
export const elevate = {
  type: 'elevate',
  on: day('2026-03-04'),
  reason: '涉及全市，影响重大',
  organ: '广州市司法局',
  government: '广州市人民政府',
  owner: '广州市司法局执法监督处',
  dueOn: day('2026-04-15'),
} as const;

export const checked = [accept, takeMeasure, verify] as const;
export const whole: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  object,
  maintain,
  report,
  returnReport,
  again,
  close,
];
export const escalated: readonly SupervisionCaseEvent[] = [
  accept,
  takeMeasure,
  verifyDuty,
  issueLetter,
  receive,
  propose,
  issueDecision,
  { ...receive, on: day('2026-04-29') },
  { ...report, on: day('2026-05-20'), dueOn: day('2026-06-01') },
  { ...close, on: day('2026-05-25') },
];
export const major: readonly SupervisionCaseEvent[] = [
  accept,
  takeMeasure,
  verifyMajor,
  propose,
  notDecide,
  { ...closeWithReasons, on: day('2026-05-01') },
];
export const rechecked: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  report,
  { ...propose, on: day('2026-04-22') },
  issueDecision,
];
export const withdrawn: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  object,
  withdrawDocument,
  closeWithReasons,
];
export const handed: readonly SupervisionCaseEvent[] = [
  ...checked,
  handOver,
  takeBack,
  { ...takeMeasure, on: day('2026-04-12') },
  { ...verify, on: day('2026-04-15') },
  { ...handOver, on: day('2026-04-16') },
  closeHandedOver,
];
export const atOnce: readonly SupervisionCaseEvent[] = [
  ...checked,
  correctAtOnce,
  { ...returnReport, on: day('2026-03-11') },
  { ...correctAtOnce, on: day('2026-03-12') },
  { ...close, on: day('2026-03-15') },
];
export const inGuangdong: readonly SupervisionCaseEvent[] = [
  { ...accept, on: day('2025-03-03'), dueOn: day('2025-04-03') },
  { ...takeMeasure, on: day('2025-03-05'), measure: 'fileReading' },
  { ...verify, on: day('2025-03-10') },
  {
    type: 'issueSuggestion',
    ...paper,
    on: day('2025-03-12'),
    dueOn: day('2025-05-30'),
    orders: ['correct'],
  },
  { ...receive, on: day('2025-03-13') },
  {
    type: 'requestReview',
    on: day('2025-03-28'),
    reasons: '事实不清',
    to: '广州市司法局',
  },
  { ...maintain, on: day('2025-04-10'), by: '广州市司法局', dueOn: day('2025-04-30') },
  { ...propose, on: day('2025-05-01'), dueOn: day('2025-05-20') },
  {
    type: 'issueGuangdongDecision',
    ...paper,
    on: day('2025-05-10'),
    by: '天河区人民政府',
    orders: ['revoke'],
    dueOn: day('2025-12-31'),
  },
  { ...receive, on: day('2025-05-12') },
];

/** The same history with a document that joins it before every step. */
export const joinedAt = (
  start: SupervisionCase,
  events: readonly SupervisionCaseEvent[],
): readonly SupervisionCaseEvent[] =>
  events.flatMap((event, index) => [
    { ...join, on: index === 0 ? start.lastOn : (events[index - 1] as SupervisionCaseEvent).on },
    event,
  ]);

export const histories: readonly (readonly [SupervisionCase, readonly SupervisionCaseEvent[]])[] = [
  [clue, whole],
  [clue, escalated],
  [clue, major],
  [clue, rechecked],
  [clue, withdrawn],
  [clue, handed],
  [clue, atOnce],
  [oldClue, inGuangdong],
  [clue, [accept, list, elevate, takeMeasure]],
  ...[whole, escalated, handed, atOnce].map((events) => [clue, joinedAt(clue, events)] as const),
  [oldClue, joinedAt(oldClue, inGuangdong)],
  [clue, [{ type: 'decline', on: day('2026-03-02'), reason: '不属于监督范围' }]],
];

export function run(
  start: SupervisionCase,
  events: readonly SupervisionCaseEvent[],
): SupervisionCase {
  const done = replay(supervisionCaseMachine, start, events, facts);
  if (!done.completed) throw new Error(JSON.stringify(done.decision));
  return done.state;
}
