import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/index.js';
import {
  assessFrequency,
  checkConduct,
  checkInspectionPublication,
  combineInspections,
  guangdongTypeOf,
  type InspectionPublication,
  type InspectionTrigger,
  inspectionPublications,
  inspectionSources,
  inspectionTriggers,
  inspectionTypeOf,
  mayRefuseInspection,
  nationalTypeOf,
  type PlannedInspection,
  prohibitedConduct,
  scanProfiles,
} from '../../src/inspection/index.js';
import { isStored } from '../law/law-text.js';
import { date } from '../penalty/one-case.js';

describe('T23: types of 2020 and of 2025', () => {
  it('2020 knows two, 2025 three; what was 专项 may be 个案', () => {
    expect(nationalTypeOf('daily')).toMatchObject({ value: 'daily' });
    expect(nationalTypeOf('special', 'complaint')).toMatchObject({ value: 'case' });
    expect(nationalTypeOf('special', 'transfer')).toMatchObject({ value: 'case' });
    expect(nationalTypeOf('special', 'fieldProblem')).toMatchObject({ value: 'special' });
    expect(nationalTypeOf('special')).toMatchObject({
      problems: [{ code: 'inspection.triggerMissing' }],
    });
    expect(nationalTypeOf('special', 'plan')).toMatchObject({
      problems: [{ code: 'inspection.triggerContradicts' }],
    });
    expect(nationalTypeOf('daily', 'complaint').ok).toBe(false);
    expect((['daily', 'case', 'special'] as const).map(guangdongTypeOf)).toEqual([
      'daily',
      'special',
      'special',
    ]);
  });

  it('both ways agree for every trigger', () => {
    for (const trigger of Object.keys(inspectionTriggers) as InspectionTrigger[]) {
      const { guangdong2020, national2025 } = inspectionTriggers[trigger];
      expect(nationalTypeOf(guangdong2020, trigger)).toMatchObject({ value: national2025 });
      expect(guangdongTypeOf(national2025)).toBe(guangdong2020);
      expect(inspectionTypeOf(trigger, 'national2025')).toBe(national2025);
    }
  });
});

describe('sources', () => {
  it('are verified exactly where the text is stored; Hainan is a comparator only', () => {
    for (const { basis, verified, reach } of Object.values(inspectionSources)) {
      const version = 'version' in basis ? basis.version : undefined;
      expect(verified).toBe(version !== undefined && isStored(basis.law, version));
      expect(reach === 'comparator').toBe(basis.law.startsWith('海南省'));
    }
  });

  it('no profile but the comparator gives a term whose text was read', () => {
    expect(scanProfiles.shenzhen.lateEntry?.verified).toBe(false);
    expect(scanProfiles.hainan.resultNotice?.verified).toBe(true);
    expect(scanProfiles.guangdong).not.toHaveProperty('lateEntry');
    expect(scanProfiles.guangdong).not.toHaveProperty('resultNotice');
  });
});

describe('assessFrequency', () => {
  const question = { body: 'b', enterprise: 'e', on: date('2026-06-01'), trigger: 'plan' } as const;
  const cap = { body: 'b', year: 2026, most: 2, publishedOn: date('2026-01-01') };
  const visit = (id: string, day: string, changes: object = {}) => ({
    id,
    bodies: ['b'],
    enterprise: 'e',
    on: date(day),
    trigger: 'plan' as const,
    ...changes,
  });

  it('counts the calendar year of the day, up to it', () => {
    const past = [
      visit('1', '2025-12-31'),
      visit('2', '2026-01-01'),
      visit('3', '2026-06-01'),
      visit('4', '2026-06-02'),
    ];
    expect(assessFrequency(question, past.slice(0, 2), [cap])).toMatchObject({
      verdict: 'met',
      counted: 1,
    });
    expect(assessFrequency(question, past, [cap])).toMatchObject({
      verdict: 'notMet',
      counted: 2,
      problems: [{ code: 'inspection.capReached', params: { counted: 2, most: 2 } }],
    });
    expect(assessFrequency({ ...question, on: date('2027-01-01') }, past, [cap])).toMatchObject({
      verdict: 'undetermined',
      problems: [{ code: 'inspection.capUnknown' }],
    });
  });

  it('a merged or joint visit counts once, for every body in it', () => {
    const joint = visit('1', '2026-02-02', { bodies: ['b', 'c'] });
    expect(assessFrequency(question, [joint, joint], [cap]).counted).toBe(1);
    const other = { ...question, body: 'c' };
    expect(assessFrequency(other, [joint], [{ ...cap, body: 'c', most: 1 }]).verdict).toBe(
      'notMet',
    );
    expect(assessFrequency({ ...question, enterprise: 'f' }, [joint], [cap]).counted).toBe(0);
  });

  it.each([
    'complaint',
    'assigned',
    'transfer',
    'sampling',
    'dataAlert',
    'enterpriseRequest',
    'superiorSpecial',
  ] as const)('%s goes beyond the cap and does not use it up', (trigger) => {
    const full = [visit('1', '2026-02-02'), visit('2', '2026-03-02')];
    expect(assessFrequency({ ...question, trigger }, full, [cap])).toMatchObject({
      verdict: 'met',
      isExempt: true,
    });
    const exempt = [visit('1', '2026-02-02', { trigger }), visit('2', '2026-03-02', { trigger })];
    expect(assessFrequency(question, exempt, [cap])).toMatchObject({ counted: 0, exempted: 2 });
  });

  it('media reports and re-checks count unless the published cap says otherwise', () => {
    const full = [visit('1', '2026-02-02'), visit('2', '2026-03-02')];
    const recheck = { ...question, trigger: 'recheck' } as const;
    expect(assessFrequency(recheck, full, [cap]).verdict).toBe('notMet');
    const own = { ...cap, exempt: ['recheck'] as const };
    expect(assessFrequency(recheck, full, [own]).verdict).toBe('met');
  });

  it('exempt inspections alone beyond the cap are followed up', () => {
    const complaints = ['1', '2'].map((id) => visit(id, '2026-02-02', { trigger: 'complaint' }));
    const third = { ...question, trigger: 'complaint' } as const;
    expect(assessFrequency(third, complaints, [cap]).warnings).toMatchObject([
      { code: 'inspection.exemptOften' },
    ]);
    expect(assessFrequency(third, complaints.slice(0, 1), [cap]).warnings).toEqual([]);
  });

  it('the cap that was published last before the day holds', () => {
    const later = { ...cap, most: 1, publishedOn: date('2026-05-01') };
    const past = [visit('1', '2026-02-02')];
    expect(assessFrequency(question, past, [later, cap]).verdict).toBe('notMet');
    expect(
      assessFrequency({ ...question, on: date('2026-04-30') }, past, [later, cap]).verdict,
    ).toBe('met');
  });
});

describe('综合查一次 (广东省优化营商环境条例 第四十八条第二款)', () => {
  const item = (id: string, body: string, from: string, through: string, changes: object = {}) => ({
    id,
    body,
    enterprise: 'e1',
    from: date(from),
    through: date(through),
    isMergeable: true,
    isJoinable: true,
    ...changes,
  });

  it('the same body merges, several bodies go together, on the days that suit all', () => {
    const planned = [
      item('1', 'market', '2026-04-01', '2026-04-20'),
      item('2', 'market', '2026-04-10', '2026-04-30'),
      item('3', 'fire', '2026-04-15', '2026-05-10'),
      item('4', 'fire', '2026-06-01', '2026-06-05'),
      item('5', 'fire', '2026-04-15', '2026-04-16', { enterprise: 'e2' }),
    ];
    expect(combineInspections(planned)).toEqual({
      combined: [
        {
          kind: 'joint',
          enterprise: 'e1',
          bodies: ['market', 'fire'],
          inspections: ['1', '2', '3'],
          from: '2026-04-15',
          through: '2026-04-20',
        },
      ],
      single: ['5', '4'],
      unclear: [],
    });
  });

  it('merges what cannot be joined, and leaves apart what cannot be merged', () => {
    const planned = [
      item('1', 'market', '2026-04-01', '2026-04-20', { isJoinable: false }),
      item('2', 'market', '2026-04-01', '2026-04-20', { isJoinable: false }),
      item('3', 'market', '2026-04-01', '2026-04-20', { isMergeable: false, isJoinable: false }),
    ];
    expect(combineInspections(planned)).toMatchObject({
      combined: [{ kind: 'merge', inspections: ['1', '2'] }],
      single: ['3'],
    });
  });

  it('items of one body that are not to be merged do not become one visit as a joint one', () => {
    const { isMergeable: _merge, ...unknown } = item('1', 'market', '2026-04-01', '2026-04-20');
    const apart = item('1', 'market', '2026-04-01', '2026-04-20', { isMergeable: false });
    const fire = item('3', 'fire', '2026-04-01', '2026-04-20');
    expect(combineInspections([apart, { ...apart, id: '2' }])).toMatchObject({
      combined: [],
      single: ['1', '2'],
    });
    expect(combineInspections([unknown, { ...unknown, id: '2' }])).toMatchObject({
      combined: [],
      unclear: ['1', '2'],
    });
    expect(combineInspections([apart, { ...apart, id: '2' }, fire])).toMatchObject({
      combined: [{ kind: 'joint', inspections: ['1', '3'] }],
      single: ['2'],
    });
  });

  it('what is not known stands alone until it is', () => {
    const { isMergeable: _merge, ...unknown } = item('1', 'market', '2026-04-01', '2026-04-20', {
      isJoinable: false,
    });
    expect(combineInspections([unknown, { ...unknown, id: '2' }])).toEqual({
      combined: [],
      single: [],
      unclear: ['1', '2'],
    });
  });

  it('every item stands in exactly one place, and a day of the group suits each member', () => {
    const planned: fc.Arbitrary<readonly PlannedInspection[]> = fc
      .uniqueArray(
        fc.record({
          id: fc.integer({ min: 0, max: 99 }).map(String),
          body: fc.constantFrom('b1', 'b2', 'b3'),
          enterprise: fc.constantFrom('e1', 'e2'),
          start: fc.integer({ min: 0, max: 60 }),
          days: fc.integer({ min: 0, max: 20 }),
          isMergeable: fc.boolean(),
          isJoinable: fc.boolean(),
        }),
        { selector: ({ id }) => id, maxLength: 12 },
      )
      .map((list) =>
        list.map(({ start, days, ...rest }) => {
          const from = addDays(date('2026-01-01'), start);
          return { ...rest, from, through: addDays(from, days) };
        }),
      );
    fc.assert(
      fc.property(planned, (list) => {
        const { combined, single, unclear } = combineInspections(list);
        const placed = [
          ...combined.flatMap(({ inspections }) => inspections),
          ...single,
          ...unclear,
        ];
        expect([...placed].sort()).toEqual(list.map(({ id }) => id).sort());
        for (const group of combined) {
          const members = list.filter(({ id }) => group.inspections.includes(id));
          expect(group.from <= group.through).toBe(true);
          for (const { from, through, enterprise } of members)
            expect(
              enterprise === group.enterprise && from <= group.from && group.through <= through,
            ).toBe(true);
        }
      }),
    );
  });
});

describe('mayRefuseInspection', () => {
  const shown = {
    certificatesShown: true,
    codeShown: false,
    noticeShown: false,
    excused: false,
    itemPublished: true,
  };

  it('行政处罚法 第五十五条第一款: no certificate', () => {
    expect(mayRefuseInspection({ certificatesShown: false })).toMatchObject({
      verdict: 'met',
      grounds: ['noCertificate'],
      basis: [{ law: '行政处罚法', article: 55, paragraph: 1 }],
    });
  });

  it('neither code nor notice, without good reason; the text was not read', () => {
    expect(mayRefuseInspection(shown)).toMatchObject({
      verdict: 'met',
      grounds: ['noCodeOrNotice'],
      problems: [{ code: 'inspection.refusalUnverified' }],
    });
    for (const key of ['codeShown', 'noticeShown', 'excused'] as const)
      expect(mayRefuseInspection({ ...shown, [key]: true }).verdict).toBe('notMet');
  });

  it('an item that was not published; and what is not known is no right yet', () => {
    expect(
      mayRefuseInspection({ ...shown, codeShown: true, itemPublished: false }).grounds,
    ).toEqual(['itemUnpublished']);
    expect(mayRefuseInspection({})).toMatchObject({
      verdict: 'undetermined',
      problems: Array(3).fill({ code: 'inspection.refusalFactMissing' }),
    });
  });
});

describe('publication and conduct', () => {
  it('names what was not made public on the day', () => {
    const all = Object.keys(inspectionPublications) as InspectionPublication[];
    const published = Object.fromEntries(all.map((key) => [key, date('2025-08-31')]));
    expect(checkInspectionPublication(published, date('2025-08-31'))).toEqual([]);
    expect(
      checkInspectionPublication(published, date('2025-08-30')).map(
        ({ params }) => params['content'],
      ),
    ).toEqual(all);
    for (const missing of all) {
      const { [missing]: _left, ...rest } = published;
      expect(checkInspectionPublication(rest, date('2026-01-01'))).toMatchObject([
        { code: 'inspection.notPublished', params: { content: missing } },
      ]);
    }
  });

  it('T32: five bans, the third of them 任性处罚企业, and eight must-nots, none of them read in the text', () => {
    const list = Object.values(prohibitedConduct);
    const bans = list.filter(({ source }) => source === 'bans');
    expect(bans.map(({ label }) => label.zh)).toEqual([
      '逐利检查',
      '干扰企业正常生产经营',
      '任性处罚企业',
      '下达检查指标',
      '变相检查',
    ]);
    expect(list.length - bans.length).toBe(8);
    expect(inspectionSources.bans.verified || inspectionSources.mustNots.verified).toBe(false);
  });

  it('finds what was observed, and says what nobody looked for', () => {
    const clean = Object.fromEntries(Object.keys(prohibitedConduct).map((key) => [key, false]));
    expect(checkConduct(clean)).toEqual([]);
    expect(checkConduct({ ...clean, quotas: true })).toMatchObject([
      { code: 'inspection.prohibited', params: { conduct: 'quotas' } },
    ]);
    const { gifts: _gifts, ...rest } = clean;
    expect(checkConduct(rest)).toMatchObject([
      { code: 'inspection.conductUnknown', params: { conduct: 'gifts' } },
    ]);
  });
});
