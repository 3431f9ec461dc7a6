import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, ok } from '../../src/core/index.js';
import {
  compileDisclosureRecord,
  type DisclosureRelease,
  disclosureProfiles,
  type PublicForm,
  parseDisclosureRelease,
  projectDisclosure,
  versionsOfRecord,
} from '../../src/disclosure/index.js';
import { clear, company } from './decision.js';

const projected = projectDisclosure(company, disclosureProfiles.guangdongSummary, clear);
if (!projected.ok || projected.value.status !== 'disclosed') throw new Error();
const form: PublicForm = projected.value.fields;
const { legalBasis: _, ...rest } = form;

const at = (order: number, on: string) => ({
  id: `r${order}`,
  record: 'G440106240000001',
  order,
  on: localDate(on),
});
const published: DisclosureRelease = {
  ...at(1, '2024-05-08'),
  tag: 'published',
  content: { stage: 'after', fields: form },
};
const corrected: DisclosureRelease = {
  ...at(2, '2024-05-20'),
  tag: 'corrected',
  content: { stage: 'after', fields: { decision: '罚款4000元' } as unknown as PublicForm },
  dropped: ['legalBasis'],
};
const withdrawn: DisclosureRelease = {
  ...at(3, '2024-08-01'),
  tag: 'withdrawn',
  cause: 'revoked',
  reason: '复议机关撤销',
};
const again: DisclosureRelease = {
  ...at(4, '2024-09-02'),
  tag: 'published',
  content: { stage: 'after', fields: { caseName: '重新作出' } as unknown as PublicForm },
};
const removed: DisclosureRelease = { ...at(5, '2027-09-03'), tag: 'removed', because: 'termEnded' };
const all = [published, corrected, withdrawn, again, removed];
const compile = (...releases: readonly unknown[]) => compileDisclosureRecord(releases as never);

describe('a record is compiled from its releases', () => {
  test('published, corrected, withdrawn, decided again, removed', () => {
    expect(compile(published)).toMatchObject({ value: { status: 'published', fields: form } });
    expect(compile(published, corrected)).toMatchObject({
      value: { status: 'published', fields: { ...rest, decision: '罚款4000元' } },
    });
    expect(compile(published, corrected)).not.toHaveProperty('value.fields.legalBasis');
    expect(compile(...all.slice(0, 3))).toMatchObject({
      value: {
        status: 'withdrawn',
        fields: {},
        withdrawal: { on: '2024-08-01', cause: 'revoked', reason: '复议机关撤销' },
      },
    });
    expect(compile(...all.slice(0, 4))).toEqual(
      ok({
        record: 'G440106240000001',
        status: 'published',
        fields: { caseName: '重新作出' },
        releases: all.slice(0, 4).map(({ id, order, on, tag }) => ({ id, order, on, tag })),
        withdrawal: null,
      }),
    );
    expect(compile(...all)).toMatchObject({ value: { status: 'removed', fields: {} } });
  });

  test('what was withdrawn is nowhere in the record', () => {
    for (const end of [3, 4, 5])
      expect(JSON.stringify(compile(...all.slice(0, end)))).not.toContain('无证经营');
  });

  test('deterministic and idempotent: any order, any repetition, the same record', () => {
    const expected = compile(...all);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 5 }),
        (shuffled, repeated) => {
          const copies = structuredClone([...repeated, ...shuffled]);
          expect(compile(...copies)).toEqual(expected);
        },
      ),
    );
  });

  test('the versions of the fields, for the file', () => {
    const versions = versionsOfRecord(all);
    expect(versions.ok && versions.value['decision']).toEqual([
      { release: 'r1', on: '2024-05-08', tag: 'published', value: '对某某有限公司罚款5000元。' },
      { release: 'r2', on: '2024-05-20', tag: 'corrected', value: '罚款4000元' },
      { release: 'r3', on: '2024-08-01', tag: 'withdrawn', value: null },
    ]);
    expect(versions.ok && versions.value['legalBasis']?.map(({ value }) => value)).toEqual([
      '《行政处罚法》第三十三条',
      null,
    ]);
    expect(versions.ok && versions.value['caseName']?.map(({ tag }) => tag)).toEqual([
      'published',
      'withdrawn',
      'published',
      'removed',
    ]);
  });

  test('information before enforcement, by its items', () => {
    const before = {
      ...at(1, '2024-05-08'),
      tag: 'published',
      content: { stage: 'before', fields: { powersList: '（略）', gossip: 'x' } },
    };
    expect(compile(before)).toMatchObject({
      value: { fields: { powersList: '（略）' } },
      warnings: [{ code: 'disclosure.fieldUnclassed', params: { field: 'gossip' } }],
    });
    expect(compile(before)).not.toHaveProperty('value.fields.gossip');
  });
});

describe('what cannot be compiled', () => {
  const codes = (...releases: readonly unknown[]): unknown => {
    const answer = compile(...releases);
    return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  test.each<[string, readonly unknown[], readonly string[]]>([
    ['nothing', [], ['disclosure.noRelease ']],
    [
      'one id says two things',
      [published, { ...published, on: '2024-05-09' }],
      ['disclosure.releaseChanged 1'],
    ],
    ['one is missing', [published, withdrawn], ['disclosure.releaseOrder r3']],
    ['two claim a place', [published, { ...corrected, order: 1 }], ['disclosure.releaseOrder r2']],
    [
      'another record',
      [published, { ...corrected, record: 'G2' }],
      ['disclosure.releaseRecord r2'],
    ],
    [
      'dates go back',
      [published, { ...corrected, on: '2024-05-07' }],
      ['disclosure.releaseDates r2'],
    ],
    ['published twice', [published, { ...again, order: 2 }], ['disclosure.releaseOutOfPlace r4']],
    [
      'shown again after its term',
      [published, { ...removed, order: 2 }, { ...again, order: 3, on: '2027-09-04' }],
      ['disclosure.releaseOutOfPlace r4'],
    ],
    [
      'withdrawn before it was shown',
      [{ ...withdrawn, order: 1 }],
      ['disclosure.releaseOutOfPlace r3'],
    ],
    [
      'no reasons',
      [published, { ...withdrawn, order: 2, reason: ' ' }],
      ['disclosure.reasonMissing r3.reason'],
    ],
    [
      'a field that no profile shows',
      [{ ...published, content: { stage: 'after', fields: { identityNumber: '1' } } }],
      ['disclosure.neverPublic r1.content.fields.identityNumber'],
    ],
    [
      'not a release',
      [{ ...published, order: 0, on: 'x' }, null],
      ['input.invalid 0.order', 'input.invalid 0.on', 'input.invalid 1'],
    ],
  ])('%s', (_, releases, problems) => {
    expect(codes(...releases)).toEqual(problems);
  });

  test('junk never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 3 }), (junk) => {
        expect(compile(...junk).ok).toBe(false);
      }),
    );
    expect(compileDisclosureRecord('x' as never).ok).toBe(false);
  });

  test('a field of a newer writer stays in its release', () => {
    const newer = { ...withdrawn, approvedBy: '张局长', cause: 'revoked' };
    expect(parseDisclosureRelease(JSON.parse(JSON.stringify(newer)))).toEqual(ok(newer));
  });
});
