import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instant, localDate } from '../../src/core/index.js';
import {
  checkLinkageProfile,
  echoPenaltyCase,
  echoSupervisionCase,
  groupReports,
  type LinkageProfile,
  linkageProblems,
  penaltyClueOf,
  readWorkOrder,
  referenceLinkageProfile,
  replyTermOf,
  reportKey,
  supervisionClueOf,
  type WorkOrder,
  type WorkOrderSystem,
  workOrderFields,
  workOrderKey,
  workOrderSystems,
  writeEcho,
  writeWorkOrder,
} from '../../src/linkage/index.js';
import { clueSources, ordinaryPenaltyMachine } from '../../src/penalty/index.js';
import { parseSupervisionCase, supervisionCaseMachine } from '../../src/supervision/index.js';

const profile = referenceLinkageProfile;
const record = {
  orderNo: 'GD12345-1',
  orderType: '5',
  categoryCode: 'urbanManagement',
  registerTime: '2026-03-02T09:30:00+08:00',
  content: '夜间施工，噪声大！',
  areaCodeSystem: 'GB/T 2260',
  areaCode: '440106',
  target: '某某工地',
} as const;
/* The same platform in other words: a port is nothing that only one table fits. */
const other: LinkageProfile = {
  ...profile,
  id: 'other',
  system: 'socialGovernance',
  fields: Object.fromEntries(
    Object.keys(profile.fields).map((key) => [key, `f_${key}`]),
  ) as LinkageProfile['fields'],
  kinds: { E: 'event', R: 'report' },
  categories: { '0801': 'penaltyClue', '0901': 'supervisionClue' },
  flags: { yes: '是', no: '否' },
};

function order(changes: object = {}, by: LinkageProfile = profile): WorkOrder {
  const read = readWorkOrder({ ...record, ...changes }, by);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const codes = (input: unknown, by: LinkageProfile = profile) => {
  const read = readWorkOrder(input, by);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.trim() !== '');
/** Records of a profile: every required field, any of the others, and fields that nobody knows. */
const recordsOf = (by: LinkageProfile) => {
  const { fields } = by;
  const names = new Set<string>(Object.values(fields));
  const required = {
    [fields.number]: text,
    [fields.kind]: fc.constantFrom(...Object.keys(by.kinds)),
    [fields.category]: fc.constantFrom(...Object.keys(by.categories)),
    [fields.registeredAt]: fc.constantFrom(
      '2026-03-02T09:30:00+08:00',
      '2026-03-02T23:59:59.999+08:00',
      '2026-03-02T01:30:00Z',
    ),
    [fields.content]: text,
    [fields.regionSystem]: fc.constant('GB/T 2260'),
    [fields.region]: fc.constantFrom('440106', '440103', '440000'),
  };
  const optional = {
    [fields.channel]: text,
    [fields.place]: text,
    [fields.subject]: text,
    [fields.reporter]: text,
    [fields.contact]: text,
    [fields.assignedTo]: text,
    [fields.isConfidential]: fc.constantFrom(by.flags.yes, by.flags.no),
    [fields.replyBy]: fc.constantFrom('2026-03-09', '2026-12-31'),
  };
  const unknown = fc.dictionary(
    fc.string().filter((key) => !names.has(key) && key !== '__proto__'),
    fc.jsonValue(),
  );
  return fc
    .tuple(
      fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) }),
      unknown,
    )
    .map(([known, rest]): Record<string, unknown> => ({ ...rest, ...known }));
};

describe('工单的读写', () => {
  it.each([profile, other])('$id: what is read is written again, whole', (by) => {
    expect(checkLinkageProfile(by)).toEqual([]);
    fc.assert(
      fc.property(recordsOf(by), (one) => {
        const read = readWorkOrder(one, by);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(writeWorkOrder(read.value, by)).toEqual(one);
        // And the other way: an order that is written is read as the same order.
        expect(readWorkOrder(writeWorkOrder(read.value, by), by)).toEqual(read);
      }),
      { numRuns: 150 },
    );
  });

  it('takes the words of one platform into those of another', () => {
    const event = order();
    const moved = writeWorkOrder(
      { ...event, system: 'socialGovernance', kindCode: 'R', categoryCode: '0801' },
      other,
    );
    expect(moved).toMatchObject({ f_number: 'GD12345-1', f_kind: 'R', f_category: '0801' });
    expect(readWorkOrder(moved, other)).toMatchObject({
      ok: true,
      value: { target: 'penaltyClue' },
    });
  });

  it('names every fault at once, at the field of the platform', () => {
    expect(codes({})).toEqual([
      'linkage.fieldMissing orderNo',
      'linkage.fieldMissing orderType',
      'linkage.fieldMissing categoryCode',
      'linkage.fieldMissing registerTime',
      'linkage.fieldMissing content',
      'linkage.fieldMissing areaCode',
    ]);
    expect(
      codes({
        ...record,
        orderType: '9',
        categoryCode: 'constructor',
        registerTime: '昨天',
        areaCode: '12',
        deadline: '2026-02-30',
        secret: '也许',
        callerName: 7,
      }),
    ).toEqual([
      'linkage.codeUnknown orderType',
      'linkage.codeUnknown categoryCode',
      'linkage.fieldMalformed registerTime',
      'linkage.fieldMalformed areaCode',
      'linkage.fieldMalformed deadline',
      'linkage.codeUnknown secret',
      'linkage.fieldMalformed callerName',
    ]);
    for (const [field, { isRequired }] of Object.entries(workOrderFields)) {
      const name = profile.fields[field as keyof typeof workOrderFields];
      const { [name]: _gone, ...rest } = record as Record<string, unknown>;
      expect(codes(rest)).toEqual(isRequired ? [`linkage.fieldMissing ${name}`] : []);
      expect(codes({ ...record, [name]: '' }).length).toBe(1);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        readWorkOrder(input, profile);
      }),
    );
    for (const input of [null, undefined, [], 'x', 1])
      expect(readWorkOrder(input, profile).ok).toBe(false);
  });

  it('a profile that would lose something is found', () => {
    const twice = { ...profile, fields: { ...profile.fields, place: 'content' } };
    expect(checkLinkageProfile(twice).map(({ code, path }) => [code, ...path])).toEqual([
      ['linkage.nameTwice', 'fields', 'place'],
    ]);
    const states = { ...profile, states: { ...profile.states, finished: '20' } };
    expect(checkLinkageProfile(states).map(({ code }) => code)).toEqual(['linkage.stateTwice']);
    expect(
      checkLinkageProfile({ ...profile, flags: { yes: '1', no: '1' } }).map(({ code }) => code),
    ).toEqual(['linkage.codeRepeated']);
    expect(profile.official).toBe(false);
    expect(Object.keys(linkageProblems).length).toBe(10);
  });
});

describe('重复诉求', () => {
  const at = (day: string, changes: object = {}) =>
    order({ registerTime: `${day}T09:30:00+08:00`, orderNo: `GD-${day}`, ...changes });
  const groups = (orders: readonly WorkOrder[], days = 7) => {
    const done = groupReports(orders, days);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value.map(({ first, repeated }) => [
      first.number,
      ...repeated.map(({ number }) => number),
    ]);
  };

  it('the key is the text that its definition says', () => {
    expect(reportKey(order())).toBe('GB/T 2260\u001F440106\u001F某某工地\u001F夜间施工噪声大');
    expect(workOrderKey(order())).toBe('hotline12345\u001FGD12345-1');
  });

  it('does not see width, case, space and punctuation, and sees everything else', () => {
    const noise = fc.constantFrom('', ' ', '，', '。', '\n', '　', '！', '"', '（', '-');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('噪', 'Ａ', 'a', '1', '１', '声'), noise)),
        (parts) => {
          const spoken = parts.map(([letter, gap]) => letter + gap).join('');
          const bare = parts.map(([letter]) => letter).join('');
          expect(reportKey({ ...order(), content: spoken })).toBe(
            reportKey({ ...order(), content: bare }),
          );
          expect(reportKey({ ...order(), content: `${spoken}又` })).not.toBe(
            reportKey({ ...order(), content: bare }),
          );
        },
      ),
    );
    const key = reportKey(order());
    expect(reportKey(order({ areaCode: '440103' }))).not.toBe(key);
    expect(reportKey(order({ target: '另一工地' }))).not.toBe(key);
  });

  it('one report by two channels is one; so is one order that comes twice, whatever it says', () => {
    const twice = [
      at('2026-03-02'),
      order({ registerTime: '2026-03-03T00:00:00+08:00', orderNo: 'E1' }),
    ];
    expect(groups(twice)).toEqual([['GD-2026-03-02', 'E1']]);
    expect(groups([at('2026-03-02'), at('2026-03-02', { content: '补充：每天凌晨' })])).toEqual([
      ['GD-2026-03-02', 'GD-2026-03-02'],
    ]);
  });

  it('a report of a later time is a new one, counted from the first of its group', () => {
    const days = ['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-17', '2026-03-18'].map((one) =>
      at(one),
    );
    expect(groups(days)).toEqual([
      ['GD-2026-03-02', 'GD-2026-03-09'],
      ['GD-2026-03-10', 'GD-2026-03-17'],
      ['GD-2026-03-18'],
    ]);
    expect(groups(days, 0).length).toBe(5);
    for (const bad of [-1, 1.5, Number.NaN]) expect(groupReports(days, bad).ok).toBe(false);
  });

  it('does not depend on the order in which they come, loses none, and a copy adds no group', () => {
    const some = fc.array(
      fc.record({
        day: fc.nat(40),
        content: fc.constantFrom('噪声', '噪 声', '油烟'),
        number: fc.nat(6),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.nat(10), fc.nat(), (rows, window, seed) => {
        const orders = rows.map(({ day, content, number }) =>
          at(addDays(localDate('2026-03-01'), day), { content, orderNo: `N${number}` }),
        );
        const turned = [...orders].sort(
          (a, b) => ((a.number.length * seed) % 7) - ((b.content.length * seed) % 5),
        );
        expect(groups(turned, window)).toEqual(groups(orders, window));
        expect(groups([...orders].reverse(), window)).toEqual(groups(orders, window));
        expect(groups(orders, window).flat().length).toBe(orders.length);
        const first = orders[0];
        if (first !== undefined)
          expect(groups([...orders, first], window).length).toBe(groups(orders, window).length);
      }),
    );
  });
});

describe('工单与线索', () => {
  const conduct = order({ categoryCode: 'enforcementConduct', target: '天河区城管局' });
  const holding = {
    organ: '天河区司法局',
    government: '天河区人民政府',
    body: 'body-1',
    assessBy: localDate('2026-03-09'),
  };

  it('a penalty clue carries its number, its day in China and how the reporter is kept', () => {
    const late = order({
      registerTime: '2026-03-02T16:30:00Z',
      callerName: '张三',
      callerPhone: '13800000000',
      secret: 'N',
    });
    expect(penaltyClueOf(late)).toEqual({
      ok: true,
      warnings: [],
      value: {
        on: '2026-03-03',
        foundOn: '2026-03-03',
        source: 'hotline12345',
        summary: '夜间施工，噪声大！',
        reference: 'GD12345-1',
        reporter: { named: true, confidential: false, contact: '13800000000' },
      },
    });
    // What the platform does not say is kept secret.
    expect(penaltyClueOf(order({ callerPhone: '1' }))).toMatchObject({
      value: { reporter: { named: false, confidential: true } },
    });
    expect(penaltyClueOf(conduct)).toMatchObject({
      ok: false,
      problems: [{ code: 'linkage.notEnforcement' }],
    });
  });

  it.each(Object.keys(workOrderSystems) as WorkOrderSystem[])(
    'a penalty clue of %s has a source with a name, and needs its number',
    (system) => {
      const clue = penaltyClueOf({ ...order(), system });
      expect(clue).toMatchObject({ ok: true, value: { source: system, reference: 'GD12345-1' } });
      expect(clueSources[system]?.label.zh).toMatch(/12345|综合治理/);
      expect(penaltyClueOf({ ...order(), system, number: ' ' })).toMatchObject({
        problems: [{ code: 'penalty.clueIncomplete', path: ['reference'] }],
      });
    },
  );

  it('a supervision clue is a state of the machine, held until a day', () => {
    const clue = supervisionClueOf(conduct, holding);
    if (!clue.ok) throw new Error(JSON.stringify(clue.problems));
    expect(parseSupervisionCase(clue.value)).toMatchObject({ ok: true });
    expect(clue.value).toMatchObject({
      source: 'hotline',
      owner: '天河区司法局',
      dueOn: '2026-03-09',
      receivedOn: '2026-03-02',
    });
    expect(supervisionClueOf(order(), holding)).toMatchObject({
      ok: false,
      problems: [{ code: 'linkage.notEnforcement' }],
    });
    expect(
      supervisionClueOf(conduct, { ...holding, assessBy: localDate('2026-03-01') }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'linkage.termPast', path: ['assessBy'] }],
    });
    const event = { ...conduct, system: 'socialGovernance' as const };
    expect(supervisionClueOf(event, holding)).toMatchObject({
      value: { source: 'socialGovernance', id: 'socialGovernance:GD12345-1' },
    });
  });

  it('no order is without a term: the platform’s, or that of who holds it', () => {
    const term = (changes: object, own?: string) =>
      replyTermOf(order(changes), '天河区城管局', own === undefined ? undefined : localDate(own));
    expect(term({ deadline: '2026-03-09' }, '2026-03-20')).toMatchObject({
      value: { owner: '天河区城管局', dueOn: '2026-03-09', setBy: 'document', verified: false },
    });
    expect(term({}, '2026-03-20')).toMatchObject({
      value: { dueOn: '2026-03-20', setBy: 'host', verified: false },
    });
    expect(term({})).toMatchObject({ ok: false, problems: [{ code: 'linkage.termMissing' }] });
    expect(term({}, '2026-03-01')).toMatchObject({
      ok: false,
      problems: [{ code: 'linkage.termPast' }],
    });
    expect(
      replyTermOf({ number: '1', registeredAt: instant('2026-03-02T09:30:00+08:00') }, 'x').ok,
    ).toBe(false);
  });
});

describe('状态回传', () => {
  it.each([
    ['penalty', ordinaryPenaltyMachine.states, echoPenaltyCase],
    ['supervision', supervisionCaseMachine.states, echoSupervisionCase],
  ] as const)(
    '%s: every status has an answer; only what is final ends an order',
    (_name, states, echo) => {
      for (const [status, { final, label }] of Object.entries(states)) {
        const { state, reply } = (echo as (one: string) => ReturnType<typeof echoPenaltyCase>)(
          status,
        );
        expect(reply.zh).toContain(label.zh);
        expect(reply.en).toContain(label.en);
        if (state === 'finished' || state === 'notAccepted')
          expect(final === true || status === 'closed', status).toBe(true);
        if (final === true)
          expect(['received', 'handling'].includes(state) && status !== 'merged', status).toBe(
            false,
          );
      }
    },
  );

  it('writes state, reply and day, and leaves the rest of the record alone', () => {
    const one = { ...record, 网格: { id: 7 } };
    const read = readWorkOrder(one, profile);
    if (!read.ok) throw new Error('not read');
    const echoed = writeEcho(
      read.value,
      echoPenaltyCase('closed'),
      localDate('2026-04-01'),
      profile,
    );
    expect(echoed).toEqual({
      ...one,
      state: '30',
      replyContent: '您反映的问题已办结。当前环节：结案。',
      replyDate: '2026-04-01',
    });
    // A record that was echoed is still the same order.
    expect(readWorkOrder(echoed, profile)).toMatchObject({
      ok: true,
      value: { number: 'GD12345-1' },
    });
  });
});
