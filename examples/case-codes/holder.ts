/*
 * A holder of blocks: a server that is always online, or a tablet that sometimes is not. It stores its lease before it shows a
 * code; here its storage is a field, on a tablet it is a file that is flushed.
 */
import {
  buildCaseCode,
  type CaseCode,
  type CaseCodeLease,
  type CaseCodeScope,
  expireLeases,
  issueCaseCode,
  type LeaseEnd,
  type LocalDate,
  type Result,
  reserveCaseCodes,
  returnCaseCodes,
} from 'zhifa';
import type { Filing } from './city.js';
import type { CaseCodeStore } from './store.js';

/** The value of a result that must be good here. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

export interface Holder {
  readonly name: string;
  readonly scope: CaseCodeScope;
  /** How many serials it asks for at a time. */
  readonly blockSize: number;
  /** Its stored lease. */
  lease: CaseCodeLease | undefined;
  /** Names its next request for a block. */
  requests: number;
}

const EPOCH = 1;

/** How many codes a holder can still issue on a day. */
export function codesLeft({ lease }: Holder, on: LocalDate): number {
  return lease === undefined || on > lease.validThrough
    ? 0
    : lease.to - lease.from - lease.requests.length + 1;
}

/** Ends the block of a holder. What it did not use is retired. */
export async function giveBack(
  store: CaseCodeStore,
  holder: Holder,
  end: LeaseEnd = 'returned',
): Promise<void> {
  const { lease, scope } = holder;
  if (lease === undefined) return;
  const usedThrough = lease.from + lease.requests.length - 1;
  must(
    await store.change(scope, (allocator) => {
      const returned = returnCaseCodes(allocator, { lease: lease.id, usedThrough, end });
      return returned.ok ? { ...returned, value: { allocator: returned.value } } : returned;
    }),
  );
  holder.lease = undefined;
}

/** Gets a block that holds on the day. */
export async function refill(
  store: CaseCodeStore,
  holder: Holder,
  validThrough: LocalDate,
): Promise<void> {
  await giveBack(store, holder);
  holder.requests += 1;
  const request = {
    requestId: `${holder.name} ${holder.requests}`,
    holder: holder.name,
    epoch: EPOCH,
    size: holder.blockSize,
    validThrough,
  };
  const { lease } = must(
    await store.change(holder.scope, (allocator) => reserveCaseCodes(allocator, request)),
  );
  holder.lease = lease;
}

/** The code of a case from the holder's block, again where it has one, or nothing where the block cannot give one. */
export function issue(holder: Holder, { requestId, on }: Filing): CaseCode | undefined {
  const { lease } = holder;
  if (lease === undefined) return undefined;
  if (codesLeft(holder, on) === 0 && !lease.requests.includes(requestId)) return undefined;
  const issued = must(issueCaseCode(lease, { requestId, on, epoch: EPOCH }));
  holder.lease = issued.lease;
  return issued.code;
}

/** A provisional code, for a tablet without a network and without a block: its serial is random. */
export function issueProvisional(scope: CaseCodeScope, serial: number): CaseCode {
  return must(buildCaseCode({ ...scope, profile: 'provisional', serial }));
}

/** At the close of the year nobody waits for tablets that never came back. */
export async function closeYear(
  store: CaseCodeStore,
  scope: CaseCodeScope,
  on: LocalDate,
): Promise<void> {
  must(
    await store.change(scope, (allocator) => ({
      ok: true,
      warnings: [],
      value: { allocator: expireLeases(allocator, on) },
    })),
  );
}
