/*
 * Codes issued across 5,000 bodies with random histories of lease, crash, return, expiry and loss: no code twice, none outside
 * its lease, every serial accounted for.
 *
 * CI issues 200,000 codes. The full run: CASE_CODES=10000000 npx vitest run test/case-code/allocator-model.test.ts
 */
import { expect, test } from 'vitest';
import {
  accountForSerials,
  type CaseCodeAllocator,
  type CaseCodeLease,
  emptyAllocator,
  issueCaseCode,
  type LeaseEnd,
  parseCaseCode,
  reserveCaseCodes,
  returnCaseCodes,
} from '../../src/case-code/index.js';
import { localDate } from '../../src/core/index.js';
import { valueIn } from './values.js';

const CODES = Number(process.env['CASE_CODES'] ?? 200_000);
const BODIES = 5_000;
const DEVICES = 3;
const day = localDate('2026-03-02');

let seed = 20_261_123;
const random = (below: number): number => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return Math.floor(((seed >>> 0) / 4_294_967_296) * below);
};

/** One body for a year: its allocator, its devices, and which serials were shown. */
function issueForBody(number: number, count: number): { shown: number; lost: number } {
  const division = String(440_100 + (number % 144)).padStart(6, '0');
  const body = String(1 + Math.floor(number / 144)).padStart(3, '0');
  const scope = { profile: 'issued', division, body, year: 2026, kind: 'penalty' } as const;
  let allocator: CaseCodeAllocator = valueIn(emptyAllocator(scope));
  const devices: (CaseCodeLease | undefined)[] = Array(DEVICES).fill(undefined);
  const seen = new Uint8Array(20 * count + 1000);
  let shown = 0;
  let lost = 0;
  let requests = 0;

  const reserve = (device: number): CaseCodeLease => {
    requests += 1;
    const request = {
      requestId: `${requests}`,
      holder: `${device}`,
      epoch: 1,
      size: 1 + random(40),
      validThrough: day,
    };
    const reserved = valueIn(reserveCaseCodes(allocator, request));
    allocator = reserved.allocator;
    // The answer may be lost on its way: the device asks again.
    return random(20) === 0 ? valueIn(reserveCaseCodes(allocator, request)).lease : reserved.lease;
  };
  const end = (device: number, lease: CaseCodeLease, how: LeaseEnd): void => {
    const usedThrough = lease.from + lease.requests.length - 1;
    const said = how === 'returned' ? usedThrough : lease.from - 1;
    allocator = valueIn(
      returnCaseCodes(allocator, { lease: lease.id, usedThrough: said, end: how }),
    );
    if (how !== 'returned' && random(2) === 0)
      allocator = valueIn(
        returnCaseCodes(allocator, { lease: lease.id, usedThrough, end: 'returned' }),
      );
    devices[device] = undefined;
  };

  while (shown < count) {
    const device = random(DEVICES);
    const lease = devices[device] ?? reserve(device);
    devices[device] = lease;
    if (lease.from + lease.requests.length > lease.to) {
      end(device, lease, 'returned');
      continue;
    }
    const event = random(100);
    if (event === 0) {
      end(device, lease, (['returned', 'expired', 'lost'] as const)[random(3)] ?? 'lost');
      continue;
    }
    requests += 1;
    const request = { requestId: `${requests}`, on: day, epoch: 1 };
    const issued = valueIn(issueCaseCode(lease, request));
    if (event < 3) continue; // crash before the lease was stored: nobody saw the code
    devices[device] = issued.lease;
    if (event < 5) {
      lost += 1; // crash after: the serial is gone, unless the case asks again
      if (random(2) === 0) continue;
      lost -= 1;
      const again = valueIn(issueCaseCode(issued.lease, request));
      if (again.code !== issued.code) throw new Error(`${issued.code} became ${again.code}`);
    }
    const parsed = valueIn(parseCaseCode(issued.code));
    if (parsed.division !== division || parsed.body !== body)
      throw new Error(`${issued.code} is not of ${division} ${body}`);
    if (parsed.serial < lease.from || parsed.serial > lease.to)
      throw new Error(`${issued.code} is outside ${lease.id}`);
    if (seen[parsed.serial] !== 0) throw new Error(`${issued.code} was shown twice`);
    seen[parsed.serial] = 1;
    shown += 1;
  }

  const { spans, totals } = accountForSerials(allocator);
  const sum = totals.issued + totals.voided + totals.retired + totals.open;
  if (sum !== allocator.next - 1) throw new Error(`${division} ${body}: ${sum} serials explained`);
  let next = 1;
  for (const { from, to } of spans) {
    if (from !== next) throw new Error(`${division} ${body}: serial ${next} has no fate`);
    next = to + 1;
  }
  return { shown, lost };
}

test(`${CODES} codes across ${BODIES} bodies`, { timeout: 900_000 }, () => {
  let shown = 0;
  let lost = 0;
  for (let number = 0; number < BODIES; number += 1) {
    const result = issueForBody(number, Math.ceil(CODES / BODIES));
    shown += result.shown;
    lost += result.lost;
  }
  console.log(
    `${shown} codes, no duplicate, none outside its lease; ${lost} serials lost in crashes`,
  );
  expect(shown).toBeGreaterThanOrEqual(CODES);
  expect(lost).toBeGreaterThan(0);
});
