import { describe, expect, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { localDate, type Problem } from '../../src/core/index.js';
import {
  checkDuringDisclosure,
  checkPriorDisclosure,
  type DisclosureEntry,
  type DisclosureItemId,
  type DuringDisclosureFacts,
  disclosureItems,
  type EnforcementActKind,
} from '../../src/disclosure/index.js';

const startOn = localDate('2024-04-29');
const options = {
  powers: ['penalty'],
  channels: ['guangdongPlatform'],
  asOf: localDate('2024-06-03'),
} as const;
const codes = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, params }) => `${code} ${params['item'] ?? ''}`);

/** 第八条, for a body that has the power to penalise and nothing else. */
const ofPenaltyBody: readonly DisclosureItemId[] = [
  'bodyName',
  'internalOrgans',
  'officeAddress',
  'contact',
  'officerNames',
  'certificateNumbers',
  'functions',
  'postDuties',
  'statutesApplied',
  'filingGrounds',
  'flowcharts',
  'serviceGuide',
  'penaltyProcedure',
  'powersList',
  'audioVideoRecordingList',
  'majorDecisionList',
  'partyRights',
  'remedies',
  'complaintChannels',
];
const published = (item: DisclosureItemId): DisclosureEntry => ({
  item,
  startOn,
  publishedOn: localDate('2024-05-29'),
});
const absent = (item: DisclosureItemId): DisclosureEntry => ({ item, absentBecause: '本单位没有' });
const whole = [
  ...ofPenaltyBody.map(published),
  ...(['monitoringDevicePlaces', 'entrustmentAgreements', 'discretionBenchmarks'] as const).map(
    absent,
  ),
];

describe('广东省行政执法公示办法 第八条: 事前', () => {
  test('every item, on the last of the twenty working days', () => {
    expect(checkPriorDisclosure(whole, options, chineseCalendar)).toEqual([]);
  });

  test.each([...ofPenaltyBody, 'monitoringDevicePlaces'])('%s is missed', (item) => {
    const rest = whole.filter((entry) => entry.item !== item);
    expect(codes(checkPriorDisclosure(rest, options, chineseCalendar))).toEqual([
      `disclosure.itemMissing ${item}`,
    ]);
  });

  test('a power brings its items', () => {
    const more = { ...options, powers: ['penalty', 'licence', 'inspection'] } as const;
    expect(codes(checkPriorDisclosure(whole, more, chineseCalendar))).toEqual(
      [
        'licenceProcedure',
        'inspectionProcedure',
        'applicationMaterials',
        'randomInspectionList',
      ].map((item) => `disclosure.itemMissing ${item}`),
    );
  });

  test('late by a day, overdue, absent without right, without a start, unknown', () => {
    const { publishedOn: _, ...unpublished } = published('contact');
    const entries = [
      { ...published('bodyName'), publishedOn: localDate('2024-05-30') },
      unpublished,
      absent('remedies'),
      { item: 'functions' },
      { item: 'gossip' },
      null,
    ];
    expect(
      codes(
        checkPriorDisclosure(entries as never, { ...options, powers: [] }, chineseCalendar).filter(
          ({ code }) => code !== 'disclosure.itemMissing',
        ),
      ),
    ).toEqual([
      'disclosure.publishedLate bodyName',
      'disclosure.overdue contact',
      'disclosure.absentNotAllowed remedies',
      'disclosure.factMissing ',
      'disclosure.itemUnknown gossip',
      'disclosure.itemUnknown undefined',
    ]);
    expect(checkPriorDisclosure('x' as never, options, chineseCalendar)).toHaveLength(1);
    expect(
      checkPriorDisclosure([], { ...options, asOf: 'x' as never }, chineseCalendar),
    ).toMatchObject([{ path: ['asOf'] }]);
  });

  test('every item of 第八条 is there, each under its own item of the article', () => {
    const cited = Object.values(disclosureItems)
      .filter(({ stage }) => stage === 'before')
      .flatMap(({ basis }) =>
        basis.filter(({ article, law }) => law.startsWith('广东') && article === 8),
      );
    expect(new Set(cited.map(({ item }) => item))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });
});

describe('广东省行政执法公示办法 第十条: 事中', () => {
  const told = Object.fromEntries(
    Object.entries(disclosureItems)
      .filter(([, { stage }]) => stage === 'during')
      .map(([item]) => [item, true]),
  ) as DuringDisclosureFacts;
  const five: readonly EnforcementActKind[] = [
    'inspection',
    'penalty',
    'compulsion',
    'levy',
    'requisition',
  ];

  test.each(five)(
    '%s: the certificate is worn and shown; this cannot be said not to apply',
    (act) => {
      expect(checkDuringDisclosure(act, told)).toEqual([]);
      expect(
        codes(
          checkDuringDisclosure(act, {
            ...told,
            certificateWorn: false,
            certificateShown: 'notApplicable',
          }),
        ),
      ).toEqual([
        'disclosure.duringMissing certificateWorn',
        'disclosure.duringMissing certificateShown',
      ]);
    },
  );

  test('a licence is given at a window: no certificate, but a sign', () => {
    const { certificateWorn: _, certificateShown: __, uniformWorn: ___, ...atWindow } = told;
    expect(checkDuringDisclosure('licence', atWindow)).toEqual([]);
    expect(codes(checkDuringDisclosure('licence', { ...atWindow, windowPostSign: false }))).toEqual(
      ['disclosure.duringMissing windowPostSign'],
    );
  });

  test('a hearing that the law does not give need not be told; what is not known is asked for', () => {
    expect(
      checkDuringDisclosure('inspection', { ...told, hearingRightTold: 'notApplicable' }),
    ).toEqual([]);
    const { recusalRightTold: _, ...unknown } = told;
    expect(checkDuringDisclosure('penalty', unknown)).toMatchObject([
      { code: 'disclosure.factMissing', path: ['recusalRightTold'] },
    ]);
    expect(checkDuringDisclosure('song' as never, told)).toMatchObject([
      { code: 'disclosure.actUnknown' },
    ]);
  });
});
