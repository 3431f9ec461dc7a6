import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import {
  type JurisdictionDispute,
  type JurisdictionDisputeEvent,
  type JurisdictionDisputeFacts,
  jurisdictionDisputeInvariants,
  jurisdictionSettlement,
  jurisdictionDisputeMachine as machine,
} from '../../src/penalty/index.js';
import { due, replay } from '../../src/workflow/index.js';
import { body, caseCode, date } from './one-case.js';
import { proofsOf, refusedBy, storesEveryState, termsOf } from './whole-graph.js';

const facts: JurisdictionDisputeFacts = {
  bodies: {
    branch: { ...body, superiorInGovernment: 'district' },
    other: { ...body, id: 'other', superiorInGovernment: 'otherDistrict' },
    far: { ...body, id: 'far', superiorInLine: 'farBureau', superiorInGovernment: 'farCounty' },
  },
};
const disputed: JurisdictionDispute = {
  status: 'disputed',
  on: date('2024-04-15'),
  caseCode,
  line: 'ecologicalEnvironment',
  bodies: ['branch', 'other'],
  disputedOn: date('2024-04-15'),
};
const agree = {
  type: 'agree',
  on: date('2024-04-18'),
  body: 'branch',
  document: '协商记录',
} as const;
const report = { type: 'report', on: date('2024-04-22'), to: 'bureau', document: '请示' } as const;
const designate = {
  type: 'designate',
  on: date('2024-04-25'),
  by: 'bureau',
  body: 'far',
  document: '指定管辖决定书',
} as const;

const from =
  (first: JurisdictionDispute) =>
  (...events: readonly JurisdictionDisputeEvent[]) =>
    replay(machine, first, events, facts);
const run = from(disputed);
const refusal = refusedBy(run);
const ways = [[agree], [report, designate], [designate]];

describe('管辖争议 (行政处罚法 第二十五条第二款)', () => {
  it('is agreed on, reported and designated, or designated at once', () => {
    expect(ways.map((events) => run(...events).state.status)).toEqual([
      'agreed',
      'designated',
      'designated',
    ]);
    const taken = ways.flatMap((events) => run(...events).edges);
    expect([...new Set(taken)].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
    storesEveryState(machine, disputed, ways, facts);
  });

  it.each<[string, readonly JurisdictionDisputeEvent[], readonly string[]]>([
    ['agreed on a third body', [{ ...agree, body: 'far' }], ['jurisdiction.oneOfThem notMet']],
    ['agreed by word of mouth', [{ ...agree, document: '' }], ['jurisdiction.documented notMet']],
    [
      'reported to who is no common superior',
      [{ ...report, to: 'district' }],
      ['jurisdiction.reportedToSuperior notMet'],
    ],
    [
      'designated by a stranger',
      [{ ...designate, by: 'farBureau' }],
      ['jurisdiction.designatedBySuperior notMet'],
    ],
    [
      'an unknown body is no yes',
      [{ ...designate, body: 'nobody' }],
      ['jurisdiction.bodyKnown undetermined'],
    ],
    ['back in time', [{ ...agree, on: date('2024-04-14') }], ['jurisdiction.inOrder notMet']],
    ['agreed after the report', [report, agree], ['workflow.notAccepted']],
  ])('%s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('one body alone disputes nothing; one that nobody knows is undetermined', () => {
    const alone = refusedBy(from({ ...disputed, bodies: ['branch', 'branch'] }));
    expect(alone([agree])).toEqual(['jurisdiction.severalBodies notMet']);
    const unknown = refusedBy(from({ ...disputed, bodies: ['branch', 'nobody'] }));
    expect(unknown([designate])).toEqual(['jurisdiction.designatedBySuperior undetermined']);
  });

  // 市监程序规定 第十三条: 04-15 and seven working days: 04-24. 第十六条: 04-22 and seven: 04-23 … 26, 28, 29, 30.
  it('has its terms in market supervision only', () => {
    expect(due(machine, disputed, chineseCalendar)).toEqual([]);
    const market: JurisdictionDispute = { ...disputed, line: 'marketSupervision' };
    expect(termsOf(due(machine, market, chineseCalendar))).toEqual({
      'jurisdiction.agreementTerm': '2024-04-24',
    });
    expect(termsOf(due(machine, from(market)(report).state, chineseCalendar))).toEqual({
      'jurisdiction.designationTerm': '2024-04-30',
    });
  });

  it('proves who handles the case', () => {
    const { state } = run(designate);
    if (state.status !== 'designated') throw new Error(state.status);
    expect(jurisdictionSettlement(state)).toEqual({
      caseCode,
      body: 'far',
      settledOn: '2024-04-25',
      way: 'designated',
    });
  });
});

proofsOf(machine, jurisdictionDisputeInvariants, {
  noAgreementAfterReport: { edge: 'agree', changes: { from: ['reported'] } },
  oneSettlement: { edge: 'designate', changes: { from: ['agreed'] } },
});
