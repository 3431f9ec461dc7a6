import { money } from '../../src/core/index.js';
import {
  type Enforcement,
  type EnforcementEvent,
  type EnforcementFacts,
  type EnforcementResult,
  enforcementMachine,
  enforcementOrder,
  enforcementResult,
  type RemedyProceeding,
  servedUrging,
} from '../../src/penalty/index.js';
import { replay } from '../../src/workflow/index.js';
import { date, handedOver, facts as ordinaryFacts, unserved, value } from './one-case.js';

/*
 * A decision on 560,000 yuan, served on Tuesday 2024-04-30: the last day to pay is 05-15, the six months to sue end on
 * 10-30. 2024: 06-08 to 06-10, 09-15 to 09-17 and 10-01 to 10-07 were holidays; 09-14, 09-29 and 10-12 were worked.
 */
export const enforcementFacts: EnforcementFacts = { calendar: ordinaryFacts.calendar };

export const owing: Extract<Enforcement, { status: 'owing' }> = {
  status: 'owing',
  on: date('2024-04-30'),
  decision: {
    caseCode: 'G1',
    documentNumber: '粤示环罚〔2024〕9号',
    procedure: 'ordinary',
    fine: money('10000'),
    servedOn: date('2024-04-30'),
    surchargeStated: true,
  },
  power: { law: '示例法', article: 60 },
  seizedBefore: false,
  payments: [],
  remedies: [],
};

const served = (kind: string, number: string, on: string, caseCode = 'G1') =>
  handedOver({ ...unserved(kind, number, on), caseCode }, on);

export const urgeOn = (
  on: string,
  performBy: string,
  changes: { readonly caseCode?: string; readonly amount?: string } = {},
): Extract<EnforcementEvent, { type: 'urge' }> => ({
  type: 'urge',
  on: date(on),
  urging: value(
    servedUrging(
      {
        caseCode: changes.caseCode ?? 'G1',
        documentNumber: '粤示环催〔2024〕1号',
        performBy: date(performBy),
        manner: '缴纳罚款',
        amount: money(changes.amount ?? '10000'),
        paymentMethod: '指定银行',
        statementRightStated: true,
      },
      served('urging', '粤示环催〔2024〕1号', on, changes.caseCode),
    ),
  ),
});

export const orderOn = (
  on: string,
  caseCode = 'G1',
): Extract<EnforcementEvent, { type: 'order' }> => ({
  type: 'order',
  on: date(on),
  order: value(
    enforcementOrder({
      caseCode,
      documentNumber: '粤示环执〔2024〕1号',
      partyName: '示例五金制品有限公司',
      partyAddress: '示例市示例区示例路1号',
      reasons: '经催告逾期仍不履行',
      basis: [{ law: '行政强制法', article: 37 }],
      means: 'transferOfDeposits',
      executeOn: date(on),
      remedies: '六十日内申请行政复议，或者六个月内提起行政诉讼',
      bodyName: '示例市生态环境局示例分局',
      sealed: true,
      decidedOn: date(on),
    }),
  ),
});

export const serveOrderOn = (
  on: string,
  number = '粤示环执〔2024〕1号',
): Extract<EnforcementEvent, { type: 'serveOrder' }> => ({
  type: 'serveOrder',
  on: date(on),
  service: served('enforcementOrder', number, on),
});

export const payOn = (on: string, amount: string): Extract<EnforcementEvent, { type: 'pay' }> => ({
  type: 'pay',
  on: date(on),
  payment: { on: date(on), amount: money(amount), receipt: '粤财票 001' },
});

export const completeOn = (
  on: string,
  surcharge = '0',
): Extract<EnforcementEvent, { type: 'complete' }> => ({
  type: 'complete',
  on: date(on),
  surcharge: money(surcharge),
  otherPerformed: true,
});

export const remedy = (
  from: string,
  until: string,
  changes: Partial<RemedyProceeding> = {},
): RemedyProceeding => ({
  kind: 'litigation',
  from: date(from),
  until: until === 'open' ? 'open' : date(until),
  ...changes,
});

/** What the enforcement of another case proves: paid after the urging. */
export function executedOf(caseCode: string, documentNumber: string): EnforcementResult {
  const first = { ...owing, decision: { ...owing.decision, caseCode, documentNumber } };
  const { state } = replay(
    enforcementMachine,
    first as Enforcement,
    [
      urgeOn('2024-05-16', '2024-06-17', { caseCode }),
      payOn('2024-05-20', '10000'),
      completeOn('2024-05-20'),
    ],
    enforcementFacts,
  );
  if (state.status !== 'executed') throw new Error(state.status);
  return enforcementResult(state);
}
