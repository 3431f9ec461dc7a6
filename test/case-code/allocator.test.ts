import { describe, expect, test } from 'vitest';
import {
  accountForSerials,
  type CaseCodeAllocator,
  type CaseCodeLease,
  type CaseCodeScope,
  capacityOf,
  emptyAllocator,
  expireLeases,
  fujianMarketCaseCodeScheme,
  issueCaseCode,
  type LeaseRequest,
  reserveCaseCodes,
  restoreAllocator,
  returnCaseCodes,
  voidCaseCode,
} from '../../src/case-code/index.js';
import { localDate } from '../../src/core/index.js';
import { codesOf, valueIn } from './values.js';

const scope: CaseCodeScope = {
  profile: 'issued',
  division: '440106',
  body: '007',
  year: 2026,
  kind: 'penalty',
};
const request: LeaseRequest = {
  requestId: 'r1',
  holder: 'tablet',
  epoch: 1,
  size: 5,
  validThrough: localDate('2026-06-30'),
};
const day = localDate('2026-03-02');
const fresh = valueIn(emptyAllocator(scope));
const first = valueIn(reserveCaseCodes(fresh, request));

/** A lease from which so many codes were issued. */
function used(lease: CaseCodeLease, count: number): CaseCodeLease {
  let next = lease;
  for (let number = 1; number <= count; number += 1)
    next = valueIn(
      issueCaseCode(next, { requestId: `${lease.id} ${number}`, on: day, epoch: 1 }),
    ).lease;
  return next;
}

describe('reserve', () => {
  test('blocks follow each other', () => {
    const second = valueIn(
      reserveCaseCodes(first.allocator, { ...request, requestId: 'r2', size: 3 }),
    );
    expect([first.lease.from, first.lease.to]).toEqual([1, 5]);
    expect([second.lease.from, second.lease.to]).toEqual([6, 8]);
    expect(second.allocator.version).toBe(2);
  });
  test('the same request gets the same block, and nothing changes', () => {
    expect(valueIn(reserveCaseCodes(first.allocator, request))).toEqual(first);
  });
  test('not where the block may have been used: the holder restored a backup, or the block has ended', () => {
    expect(codesOf(reserveCaseCodes(first.allocator, { ...request, epoch: 2 }))).toEqual([
      'caseCode.leaseOtherEpoch',
    ]);
    const ended = valueIn(
      returnCaseCodes(first.allocator, { lease: '1-5', usedThrough: 2, end: 'returned' }),
    );
    expect(codesOf(reserveCaseCodes(ended, request))).toEqual(['caseCode.leaseEnded']);
  });
  test.each([0, -1, 1.5, 10_001, Number.NaN])('a block of %d is refused', (size) => {
    expect(codesOf(reserveCaseCodes(fresh, { ...request, size }))).toEqual(['caseCode.leaseSize']);
  });
  test('a state is data: it goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });
  test('a scope that the scheme cannot write has no allocator', () => {
    expect(codesOf(emptyAllocator({ ...scope, body: '000', year: 2019 }))).toEqual([
      'caseCode.bodyText',
      'caseCode.year',
    ]);
    expect(codesOf(emptyAllocator(scope, fujianMarketCaseCodeScheme))).toEqual([
      'caseCode.bodyText',
    ]);
  });
});

describe('capacity', () => {
  const at = (next: number): CaseCodeAllocator => ({ ...fresh, next });
  test('is reported before it runs out', () => {
    expect(codesOf(reserveCaseCodes(at(899_990), request))).toEqual([]);
    expect(reserveCaseCodes(at(899_997), request)).toMatchObject({
      ok: true,
      warnings: [{ code: 'caseCode.capacityLow', params: { left: 99_998, total: 999_999 } }],
    });
    expect(capacityOf(at(900_002))).toEqual({
      total: 999_999,
      granted: 900_001,
      left: 99_998,
      isLow: true,
    });
  });
  test('serials never wrap', () => {
    const last = valueIn(reserveCaseCodes(at(999_995), request));
    expect(last.lease.to).toBe(999_999);
    expect(
      reserveCaseCodes(last.allocator, { ...request, requestId: 'r2', size: 1 }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'caseCode.capacityExhausted', params: { left: 0, size: 1 } }],
    });
  });
});

describe('issue', () => {
  test('codes of a block in order, then none', () => {
    const { lease } = first;
    const codes: string[] = [];
    let next = lease;
    for (const requestId of ['a', 'b', 'c', 'd', 'e']) {
      const issued = valueIn(issueCaseCode(next, { requestId, on: day, epoch: 1 }));
      codes.push(issued.code.slice(15, 21));
      next = issued.lease;
    }
    expect(codes).toEqual(['000001', '000002', '000003', '000004', '000005']);
    expect(codesOf(issueCaseCode(next, { requestId: 'f', on: day, epoch: 1 }))).toEqual([
      'caseCode.leaseExhausted',
    ]);
  });
  test('the same case gets the same code, also when nothing new can be issued', () => {
    const issued = valueIn(issueCaseCode(first.lease, { requestId: 'a', on: day, epoch: 1 }));
    expect(
      issueCaseCode(issued.lease, { requestId: 'a', on: localDate('2027-01-01'), epoch: 9 }),
    ).toMatchObject({ ok: true, value: issued });
  });
  test('every reason why not, at once', () => {
    const expired = { requestId: 'f', on: localDate('2027-01-01'), epoch: 2 };
    expect(codesOf(issueCaseCode(used(first.lease, 5), expired))).toEqual([
      'caseCode.leaseExhausted',
      'caseCode.leaseExpired',
      'caseCode.leaseOtherYear',
      'caseCode.leaseOtherEpoch',
    ]);
    expect(
      codesOf(issueCaseCode(first.lease, { ...expired, on: day }, fujianMarketCaseCodeScheme)),
    ).toEqual(['caseCode.leaseOtherScheme']);
  });
  test('the last day counts', () => {
    const on = localDate('2026-06-30');
    expect(issueCaseCode(first.lease, { requestId: 'a', on, epoch: 1 }).ok).toBe(true);
    expect(
      codesOf(
        issueCaseCode(first.lease, { requestId: 'a', on: localDate('2026-07-01'), epoch: 1 }),
      ),
    ).toEqual(['caseCode.leaseExpired']);
  });
  test('a year earlier is another year', () => {
    expect(
      codesOf(
        issueCaseCode(first.lease, { requestId: 'a', on: localDate('2025-12-31'), epoch: 1 }),
      ),
    ).toEqual(['caseCode.leaseOtherYear']);
  });
});

describe('return, expiry, loss', () => {
  const report = { lease: '1-5', usedThrough: 3, end: 'returned' } as const;
  test('what was not used is never granted again', () => {
    const returned = valueIn(returnCaseCodes(first.allocator, report));
    const second = valueIn(reserveCaseCodes(returned, { ...request, requestId: 'r2' }));
    expect(second.lease.from).toBe(6);
    expect(valueIn(returnCaseCodes(returned, report))).toBe(returned);
  });
  test('unknown block, impossible use, second report', () => {
    const { allocator } = first;
    expect(codesOf(returnCaseCodes(allocator, { ...report, lease: '6-9' }))).toEqual([
      'caseCode.leaseUnknown',
    ]);
    for (const usedThrough of [-1, 6, 2.5])
      expect(codesOf(returnCaseCodes(allocator, { ...report, usedThrough }))).toEqual([
        'caseCode.leaseUsedThrough',
      ]);
    const returned = valueIn(returnCaseCodes(allocator, report));
    expect(codesOf(returnCaseCodes(returned, { ...report, usedThrough: 4 }))).toEqual([
      'caseCode.leaseEnded',
    ]);
    expect(codesOf(returnCaseCodes(returned, { ...report, usedThrough: 2 }))).toEqual([
      'caseCode.leaseUsedThrough',
    ]);
  });
  test('a block ends the day after its last, and a late report corrects its account', () => {
    const { allocator } = first;
    expect(expireLeases(allocator, localDate('2026-06-30'))).toBe(allocator);
    const expired = expireLeases(allocator, localDate('2026-07-01'));
    expect(accountForSerials(expired).totals).toEqual({
      issued: 0,
      voided: 0,
      retired: 5,
      open: 0,
    });
    const late = returnCaseCodes(expired, report);
    expect(codesOf(late)).toEqual(['caseCode.leaseLate']);
    expect(accountForSerials(valueIn(late)).totals).toEqual({
      issued: 3,
      voided: 0,
      retired: 2,
      open: 0,
    });
  });
});

describe('void', () => {
  const issued = valueIn(issueCaseCode(first.lease, { requestId: 'a', on: day, epoch: 1 }));
  const voiding = { code: issued.code, reason: '行为种类有误', on: day };
  test('stays used, with its reason; once', () => {
    const voided = valueIn(voidCaseCode(first.allocator, voiding));
    expect(voided.voided).toEqual([{ serial: 1, reason: '行为种类有误', on: day }]);
    expect(valueIn(voidCaseCode(voided, voiding))).toBe(voided);
    expect(codesOf(voidCaseCode(voided, { ...voiding, reason: '重复' }))).toEqual([
      'caseCode.alreadyVoid',
    ]);
  });
  test('a code of another body, or one that was never issued', () => {
    const other = valueIn(emptyAllocator({ ...scope, body: '008' }));
    expect(codesOf(voidCaseCode(other, voiding))).toEqual(['caseCode.otherScope']);
    expect(codesOf(voidCaseCode(fresh, voiding))).toEqual(['caseCode.notIssued']);
    const unused = valueIn(
      returnCaseCodes(first.allocator, { lease: '1-5', usedThrough: 0, end: 'returned' }),
    );
    expect(codesOf(voidCaseCode(unused, voiding))).toEqual(['caseCode.notIssued']);
    expect(codesOf(voidCaseCode(fresh, { ...voiding, code: 4821 }))).toEqual(['input.notString']);
  });
  test('a block cannot be reported unused below a voided serial', () => {
    const voided = valueIn(voidCaseCode(first.allocator, voiding));
    expect(
      codesOf(returnCaseCodes(voided, { lease: '1-5', usedThrough: 0, end: 'returned' })),
    ).toEqual(['caseCode.leaseUsedThrough']);
    expect(expireLeases(voided, localDate('2026-12-31')).leases[0]?.usedThrough).toBe(1);
  });
});

describe('restore', () => {
  test('goes on where no grant after the backup can have been, and accounts for what it skips', () => {
    const restored = valueIn(restoreAllocator(first.allocator, 21, day));
    const next = valueIn(reserveCaseCodes(restored, { ...request, requestId: 'r2' }));
    expect(next.lease.from).toBe(21);
    expect(accountForSerials(restored).spans.at(-1)).toEqual({
      from: 6,
      to: 20,
      fate: 'retired',
      lease: '6-20',
      holder: '',
      reason: 'restored',
    });
    expect(
      codesOf(returnCaseCodes(restored, { lease: '6-20', usedThrough: 8, end: 'returned' })),
    ).toEqual(['caseCode.leaseEnded']);
  });
  test('never backwards', () => {
    for (const resumeFrom of [5, 1_000_001, 7.5])
      expect(codesOf(restoreAllocator(first.allocator, resumeFrom, day))).toEqual([
        'caseCode.resumeFrom',
      ]);
    expect(valueIn(restoreAllocator(first.allocator, 6, day))).toBe(first.allocator);
  });
});

test('every serial is explained: the account of a scope at the close of the year', () => {
  let allocator = first.allocator;
  for (const requestId of ['r2', 'r3', 'r4'])
    allocator = valueIn(reserveCaseCodes(allocator, { ...request, requestId })).allocator;
  const end = (lease: string, usedThrough: number, how: 'returned' | 'lost'): void => {
    allocator = valueIn(returnCaseCodes(allocator, { lease, usedThrough, end: how }));
  };
  end('1-5', 5, 'returned');
  end('6-10', 7, 'lost');
  end('11-15', 10, 'returned');
  const code = valueIn(
    issueCaseCode(used(first.lease, 1), { requestId: 'x', on: day, epoch: 1 }),
  ).code;
  allocator = valueIn(voidCaseCode(allocator, { code, reason: '重复立案', on: day }));
  const { spans, totals } = accountForSerials(allocator);
  expect(spans.map(({ from, to, fate, reason }) => `${from}-${to} ${fate} ${reason}`)).toEqual([
    '1-1 issued ',
    '2-2 voided 重复立案',
    '3-5 issued ',
    '6-7 issued ',
    '8-10 retired lost',
    '11-15 retired returned',
    '16-20 open ',
  ]);
  expect(totals).toEqual({ issued: 6, voided: 1, retired: 8, open: 5 });
});
