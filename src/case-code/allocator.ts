/*
 * 编码发放. A pure contract: every function takes a state and gives the next one; whoever stores the state decides which of
 * two writers wins, by writing only where the stored `version` is the one that was read (or under a row lock).
 *
 *   allocator (one a scope, held by the registry) ── reserve ──► lease (a block of serials, held by one device or server)
 *                                                                   └─ issue ──► code
 *
 * A serial is granted to at most one lease. A lease's holder must store the lease that `issueCaseCode` returns before it lets
 * anyone see the code: a crash may then lose a serial, never repeat one. Serials that are returned, expired or lost are
 * retired, never granted again: gaps are lawful, and `accountForSerials` explains each.
 */
import { failed, type LocalDate, ok, type Problem, type Result, shown } from '../core/index.js';
import type { ActKind } from '../registry/index.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { buildCaseCode, parseCaseCode } from './parse.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeScheme } from './scheme.js';

/** 发放范围: serials run apart in each. */
export interface CaseCodeScope {
  /** 正式, or 培训. A provisional code needs no allocator: its serial is random. */
  readonly profile: 'issued' | 'training';
  /** 行政区划 of the issuing body. */
  readonly division: string;
  /** 主体编号. */
  readonly body: string;
  /** 年份. */
  readonly year: number;
  /** 行为种类. */
  readonly kind: ActKind;
}

/**
 * 号段终结: how a block ended. `restored`: granted after the backup from which the allocator came back.
 * Where the holder was out of reach (`expired`, `lost`), it may report later what it used.
 */
export type LeaseEnd = 'returned' | 'expired' | 'lost' | 'restored';

/** 号段: a block of serials that one holder may use, and nobody else ever. */
export interface CaseCodeLease {
  /** Name of the lease in its scope. */
  readonly id: string;
  /** 发放范围. */
  readonly scope: CaseCodeScope;
  /** `id` of the scheme that writes the codes. */
  readonly scheme: string;
  /** First serial. */
  readonly from: number;
  /** Last serial. */
  readonly to: number;
  /** Who holds it: a device or a server. */
  readonly holder: string;
  /** The holder's restore counter when it was granted; a holder that restored a backup has a higher one. */
  readonly epoch: number;
  /** Last day on which codes may be issued from it. */
  readonly validThrough: LocalDate;
  /** Requests answered so far; the one at index n has serial `from + n`. */
  readonly requests: readonly string[];
}

/** 已发放的号段, as the allocator remembers it. */
export interface GrantedLease {
  /** Name of the lease. */
  readonly id: string;
  /** The request that asked for it. */
  readonly requestId: string;
  /** First serial. */
  readonly from: number;
  /** Last serial. */
  readonly to: number;
  /** Who holds it. */
  readonly holder: string;
  /** The holder's restore counter. */
  readonly epoch: number;
  /** Last day of use. */
  readonly validThrough: LocalDate;
  /** How it ended; absent while it is out. */
  readonly end?: LeaseEnd;
  /** Last serial that was used; `from - 1` where none was. Absent while it is out. */
  readonly usedThrough?: number;
}

/** 作废记录: a code that was issued and does not count. */
export interface VoidedSerial {
  /** The serial. */
  readonly serial: number;
  /** Why: wrong kind, wrong body, spoilt. */
  readonly reason: string;
  /** The day. */
  readonly on: LocalDate;
}

/** 发放器: the state of one scope. Plain data: store it as one row or one document. */
export interface CaseCodeAllocator {
  /** 发放范围. */
  readonly scope: CaseCodeScope;
  /** `id` of the scheme. */
  readonly scheme: string;
  /** Last serial that the scheme has. */
  readonly lastSerial: number;
  /** First serial never granted. */
  readonly next: number;
  /** Grows with every change: write only where the stored one is the one that was read. */
  readonly version: number;
  /** Every block ever granted, in order. */
  readonly leases: readonly GrantedLease[];
  /** Serials voided after issue. */
  readonly voided: readonly VoidedSerial[];
}

/** The largest block: issuing a code copies the list of requests. */
const LARGEST_LEASE = 10_000;
/** Capacity is reported when less than this share of the serials is left. */
const LOW_SHARE = 0.1;

/**
 * 新建发放器: no serial granted yet.
 *
 * Fails as {@link buildCaseCode} does where the scheme cannot write codes of the scope.
 *
 * @example
 * emptyAllocator({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }).value.next // => 1
 */
export function emptyAllocator(
  scope: CaseCodeScope,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseCodeAllocator> {
  const first = buildCaseCode({ ...scope, serial: 1 }, scheme);
  return first.ok
    ? ok({
        scope,
        scheme: scheme.id,
        lastSerial: scheme.lastSerial,
        next: 1,
        version: 0,
        leases: [],
        voided: [],
      })
    : first;
}

/** 申领: what a holder asks for. */
export interface LeaseRequest {
  /** Names the request; repeated, it gets the same block. */
  readonly requestId: string;
  /** Who will hold it. */
  readonly holder: string;
  /** The holder's restore counter: raised whenever the holder's storage came back from a backup. */
  readonly epoch: number;
  /** How many serials. Take the mean offline need plus six standard deviations. */
  readonly size: number;
  /** Last day on which codes may be issued from the block. */
  readonly validThrough: LocalDate;
}

/** An allocator after a reservation, and the block. */
export interface ReservedCaseCodes {
  /** To be stored. */
  readonly allocator: CaseCodeAllocator;
  /** To be handed to the holder. */
  readonly lease: CaseCodeLease;
}

/**
 * 申领号段: a block of serials for one holder, disjoint from every other.
 *
 * Warns: `caseCode.capacityLow` when less than a tenth of the serials is left.
 * Fails: `caseCode.leaseSize`, `caseCode.capacityExhausted` (serials never wrap: the body needs another number). A repeated
 * request fails with `caseCode.leaseEnded` or `caseCode.leaseOtherEpoch` where the block may have been used.
 *
 * @example
 * reserveCaseCodes(
 *   emptyAllocator({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }).value,
 *   { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-12-31') },
 * ).value.lease.to // => 20
 */
export function reserveCaseCodes(
  allocator: CaseCodeAllocator,
  request: LeaseRequest,
): Result<ReservedCaseCodes> {
  const { requestId, size, holder, epoch, validThrough } = request;
  const earlier = allocator.leases.find((lease) => lease.requestId === requestId);
  if (earlier !== undefined) return grantedAgain(allocator, earlier, epoch);
  if (!(Number.isInteger(size) && size >= 1 && size <= LARGEST_LEASE))
    return failed(
      caseCodeProblem('caseCode.leaseSize', { size: shown(size), largest: LARGEST_LEASE }, [
        'size',
      ]),
    );
  const left = allocator.lastSerial - allocator.next + 1;
  if (size > left)
    return failed(caseCodeProblem('caseCode.capacityExhausted', { left, size }, ['size']));
  const from = allocator.next;
  const granted: GrantedLease = {
    id: `${from}-${from + size - 1}`,
    requestId,
    from,
    to: from + size - 1,
    holder,
    epoch,
    validThrough,
  };
  const next: CaseCodeAllocator = {
    ...allocator,
    next: from + size,
    version: allocator.version + 1,
    leases: [...allocator.leases, granted],
  };
  return ok({ allocator: next, lease: leaseOf(next, granted) }, capacityWarnings(next));
}

/** The answer was lost on its way, or the holder restored a backup; only the first may have the block again. */
function grantedAgain(
  allocator: CaseCodeAllocator,
  lease: GrantedLease,
  epoch: number,
): Result<ReservedCaseCodes> {
  if (lease.end !== undefined)
    return failed(caseCodeProblem('caseCode.leaseEnded', { lease: lease.id, end: lease.end }));
  if (lease.epoch !== epoch)
    return failed(
      caseCodeProblem('caseCode.leaseOtherEpoch', { granted: lease.epoch, actual: shown(epoch) }),
    );
  return ok({ allocator, lease: leaseOf(allocator, lease) });
}

function leaseOf(allocator: CaseCodeAllocator, granted: GrantedLease): CaseCodeLease {
  const { id, from, to, holder, epoch, validThrough } = granted;
  const { scope, scheme } = allocator;
  return { id, scope, scheme, from, to, holder, epoch, validThrough, requests: [] };
}

function capacityWarnings({ lastSerial, next }: CaseCodeAllocator): readonly Problem[] {
  const left = lastSerial - next + 1;
  return left < lastSerial * LOW_SHARE
    ? [caseCodeProblem('caseCode.capacityLow', { left, total: lastSerial })]
    : [];
}

/** 编码请求: one case to be given a code. */
export interface CaseCodeRequest {
  /** Names the case; repeated, it gets the same code. */
  readonly requestId: string;
  /** 立案日期 in China. */
  readonly on: LocalDate;
  /** The holder's restore counter now. */
  readonly epoch: number;
}

/** A lease after an issue, and the code. */
export interface IssuedCaseCode {
  /** To be stored before the code is shown. */
  readonly lease: CaseCodeLease;
  /** The code. */
  readonly code: CaseCode;
}

/**
 * 编发案件编码: the next code of a block.
 *
 * Fails: `caseCode.leaseExhausted`, `caseCode.leaseExpired`, `caseCode.leaseOtherYear`, `caseCode.leaseOtherEpoch`,
 * `caseCode.leaseOtherScheme`. None of them once the request was answered: it gets its code again.
 *
 * @example
 * issueCaseCode(
 *   reserveCaseCodes(
 *     emptyAllocator({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }).value,
 *     { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-12-31') },
 *   ).value.lease,
 *   { requestId: 'case-1', on: localDate('2026-03-02'), epoch: 1 },
 * ).value.code // => 'G44010600720262000001HD'
 */
export function issueCaseCode(
  lease: CaseCodeLease,
  { requestId, on, epoch }: CaseCodeRequest,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<IssuedCaseCode> {
  if (scheme.id !== lease.scheme)
    return failed(
      caseCodeProblem('caseCode.leaseOtherScheme', { expected: lease.scheme, actual: scheme.id }),
    );
  const answered = lease.requests.indexOf(requestId);
  if (answered >= 0) return codeAt(lease, lease.from + answered, scheme);
  const problems: Problem[] = [];
  const serial = lease.from + lease.requests.length;
  if (serial > lease.to)
    problems.push(caseCodeProblem('caseCode.leaseExhausted', { to: lease.to }));
  if (on > lease.validThrough)
    problems.push(caseCodeProblem('caseCode.leaseExpired', { through: lease.validThrough, on }));
  if (Number(on.slice(0, 4)) !== lease.scope.year)
    problems.push(caseCodeProblem('caseCode.leaseOtherYear', { year: lease.scope.year, on }));
  if (epoch !== lease.epoch)
    problems.push(
      caseCodeProblem('caseCode.leaseOtherEpoch', { granted: lease.epoch, actual: shown(epoch) }),
    );
  return problems.length > 0
    ? failed(...problems)
    : codeAt({ ...lease, requests: [...lease.requests, requestId] }, serial, scheme);
}

function codeAt(
  lease: CaseCodeLease,
  serial: number,
  scheme: CaseCodeScheme,
): Result<IssuedCaseCode> {
  const code = buildCaseCode({ ...lease.scope, serial }, scheme);
  return code.ok ? ok({ lease, code: code.value }) : code;
}

/** 缴回: what a holder says of a block that it no longer uses. */
export interface LeaseReport {
  /** Name of the lease. */
  readonly lease: string;
  /** Last serial that it used; `from - 1` where it used none. */
  readonly usedThrough: number;
  /** How the block ended. */
  readonly end: LeaseEnd;
}

/**
 * 缴回号段: ends a block; what was not used is retired, never granted again.
 *
 * Warns: `caseCode.leaseLate` when a block that had expired or was lost is reported after all.
 * Fails: `caseCode.leaseUnknown`, `caseCode.leaseUsedThrough`, `caseCode.leaseEnded`.
 *
 * @example
 * const scope = { profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }
 * const request = { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-06-30') }
 * const { allocator } = reserveCaseCodes(emptyAllocator(scope).value, request).value
 * const returned = returnCaseCodes(allocator, { lease: '1-20', usedThrough: 12, end: 'returned' }).value
 * accountForSerials(returned).totals // => { issued: 12, voided: 0, retired: 8, open: 0 }
 */
export function returnCaseCodes(
  allocator: CaseCodeAllocator,
  { lease: id, usedThrough, end }: LeaseReport,
): Result<CaseCodeAllocator> {
  const index = allocator.leases.findIndex((lease) => lease.id === id);
  const lease = allocator.leases[index];
  if (lease === undefined)
    return failed(caseCodeProblem('caseCode.leaseUnknown', { lease: shown(id) }, ['lease']));
  if (lease.end === end && lease.usedThrough === usedThrough) return ok(allocator);
  const known = lastKnownUse(allocator, lease);
  if (!(Number.isInteger(usedThrough) && usedThrough >= known && usedThrough <= lease.to))
    return failed(
      caseCodeProblem(
        'caseCode.leaseUsedThrough',
        { lease: id, from: known, to: lease.to, usedThrough: shown(usedThrough) },
        ['usedThrough'],
      ),
    );
  if (lease.end === 'returned' || lease.end === 'restored')
    return failed(caseCodeProblem('caseCode.leaseEnded', { lease: id, end: lease.end }, ['lease']));
  const next = changed(allocator, {
    leases: allocator.leases.map((one) => (one === lease ? { ...one, end, usedThrough } : one)),
  });
  return lease.end === undefined
    ? ok(next)
    : ok(next, [caseCodeProblem('caseCode.leaseLate', { lease: id, end: lease.end })]);
}

/** The serial up to which use is certain: what was reported, or voided. */
function lastKnownUse(
  { voided }: CaseCodeAllocator,
  { from, to, usedThrough }: GrantedLease,
): number {
  return voided
    .filter(({ serial }) => serial >= from && serial <= to)
    .reduce((last, { serial }) => Math.max(last, serial), usedThrough ?? from - 1);
}

const changed = (
  allocator: CaseCodeAllocator,
  part: Partial<CaseCodeAllocator>,
): CaseCodeAllocator => ({ ...allocator, ...part, version: allocator.version + 1 });

/**
 * 号段到期: ends every block that was valid through an earlier day. Its serials count as retired until its holder reports.
 *
 * @example
 * const scope = { profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }
 * const request = { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-06-30') }
 * const { allocator } = reserveCaseCodes(emptyAllocator(scope).value, request).value
 * expireLeases(allocator, localDate('2026-07-01')).leases[0].end // => 'expired'
 */
export function expireLeases(allocator: CaseCodeAllocator, on: LocalDate): CaseCodeAllocator {
  const isOver = (lease: GrantedLease): boolean =>
    lease.end === undefined && lease.validThrough < on;
  if (!allocator.leases.some(isOver)) return allocator;
  return changed(allocator, {
    leases: allocator.leases.map((lease) =>
      isOver(lease)
        ? { ...lease, end: 'expired', usedThrough: lastKnownUse(allocator, lease) }
        : lease,
    ),
  });
}

/** 作废: a code that was issued and shall not count. */
export interface VoidRequest {
  /** The code, in any form that {@link parseCaseCode} reads. */
  readonly code: unknown;
  /** Why. */
  readonly reason: string;
  /** The day. */
  readonly on: LocalDate;
}

/**
 * 作废案件编码: the serial stays used and is explained by the reason. The case gets a new code, linked `supersedes`.
 *
 * Fails: as {@link parseCaseCode}; `caseCode.otherScope`, `caseCode.notIssued`, `caseCode.alreadyVoid`.
 *
 * @example
 * const scope = { profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }
 * const request = { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-06-30') }
 * const { allocator } = reserveCaseCodes(emptyAllocator(scope).value, request).value
 * voidCaseCode(allocator, { code: 'G44010600720262000001HD', reason: '重复立案', on: localDate('2026-03-02') }).value.voided
 * // => [{ serial: 1, reason: '重复立案', on: '2026-03-02' }]
 */
export function voidCaseCode(
  allocator: CaseCodeAllocator,
  { code, reason, on }: VoidRequest,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseCodeAllocator> {
  const parsed = parseCaseCode(code, scheme, { allowTraining: true });
  if (!parsed.ok) return parsed;
  const { serial, ...parts } = parsed.value;
  const { scope } = allocator;
  const isOfScope =
    parts.scheme === allocator.scheme &&
    parts.profile === scope.profile &&
    parts.division === scope.division &&
    parts.body === scope.body &&
    parts.year === scope.year &&
    parts.kind === scope.kind;
  if (!isOfScope)
    return failed(caseCodeProblem('caseCode.otherScope', { code: parts.code }, ['code']));
  const lease = allocator.leases.find(({ from, to }) => serial >= from && serial <= to);
  if (lease === undefined || serial > (lease.usedThrough ?? lease.to))
    return failed(caseCodeProblem('caseCode.notIssued', { code: parts.code }, ['code']));
  const earlier = allocator.voided.find((one) => one.serial === serial);
  if (earlier === undefined)
    return ok(changed(allocator, { voided: [...allocator.voided, { serial, reason, on }] }));
  return earlier.reason === reason && earlier.on === on
    ? ok(allocator)
    : failed(
        caseCodeProblem('caseCode.alreadyVoid', { code: parts.code, on: earlier.on }, ['code']),
      );
}

/**
 * 恢复备份: an allocator that came back from a backup goes on from a serial that no grant after the backup can have reached.
 *
 * Blocks granted before stay out: they were known. Those granted after are unknown here, so what lies between is retired.
 * `resumeFrom` is the highest serial seen on any document since, plus every serial that a holder may still have.
 *
 * Warns: `caseCode.capacityLow` when less than a tenth of the serials is left.
 * Fails: `caseCode.resumeFrom` when it is below the next serial or past the last.
 *
 * @example
 * const scope = { profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }
 * const request = { requestId: 'r1', holder: 'tablet-3', epoch: 1, size: 20, validThrough: localDate('2026-06-30') }
 * const { allocator } = reserveCaseCodes(emptyAllocator(scope).value, request).value
 * restoreAllocator(allocator, 500, localDate('2026-03-02')).value.next // => 500
 */
export function restoreAllocator(
  allocator: CaseCodeAllocator,
  resumeFrom: number,
  on: LocalDate,
): Result<CaseCodeAllocator> {
  const { next, lastSerial } = allocator;
  if (!(Number.isInteger(resumeFrom) && resumeFrom >= next && resumeFrom <= lastSerial + 1))
    return failed(
      caseCodeProblem('caseCode.resumeFrom', {
        from: next,
        to: lastSerial + 1,
        resumeFrom: shown(resumeFrom),
      }),
    );
  if (resumeFrom === next) return ok(allocator);
  const id = `${next}-${resumeFrom - 1}`;
  const skipped: GrantedLease = {
    id,
    requestId: `restored ${id}`,
    from: next,
    to: resumeFrom - 1,
    holder: '',
    epoch: 0,
    validThrough: on,
    end: 'restored',
    usedThrough: next - 1,
  };
  const resumed = changed(allocator, {
    next: resumeFrom,
    leases: [...allocator.leases, skipped],
  });
  return ok(resumed, capacityWarnings(resumed));
}

/** 容量: how many serials are left in a scope. */
export interface CaseCodeCapacity {
  /** Serials of the scheme. */
  readonly total: number;
  /** Serials granted so far, used or not. */
  readonly granted: number;
  /** Serials never granted. */
  readonly left: number;
  /** Whether less than a tenth is left: time to give the body another number. */
  readonly isLow: boolean;
}

/**
 * 容量报告: what is left in a scope.
 *
 * @example
 * capacityOf(emptyAllocator({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }).value).left
 * // => 999999
 */
export function capacityOf(allocator: CaseCodeAllocator): CaseCodeCapacity {
  const { lastSerial, next } = allocator;
  return {
    total: lastSerial,
    granted: next - 1,
    left: lastSerial - next + 1,
    isLow: capacityWarnings(allocator).length > 0,
  };
}

/** 号码去向. `open`: in a block that is out, so nobody here knows yet. */
export type SerialFate = 'issued' | 'voided' | 'retired' | 'open';

/** 号码区间: neighbouring serials with one fate. */
export interface SerialSpan {
  /** First serial. */
  readonly from: number;
  /** Last serial. */
  readonly to: number;
  /** What became of them. */
  readonly fate: SerialFate;
  /** The lease that they belong to. */
  readonly lease: string;
  /** Its holder; empty for serials skipped after a restore. */
  readonly holder: string;
  /** Why: how the block ended, or the reason of the voiding. Empty where nothing needs a reason. */
  readonly reason: string;
}

/** 号码清账: every serial below the next one, explained. */
export interface SerialAccount {
  /** In order, without gap. */
  readonly spans: readonly SerialSpan[];
  /** How many serials have each fate; they add up to the last serial granted. */
  readonly totals: Readonly<Record<SerialFate, number>>;
}

/**
 * 号码清账: explains every gap of a scope, for the close of the year.
 *
 * @example
 * accountForSerials(emptyAllocator({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty' }).value).totals
 * // => { issued: 0, voided: 0, retired: 0, open: 0 }
 */
export function accountForSerials({ leases, voided }: CaseCodeAllocator): SerialAccount {
  const inOrder = [...voided].sort((left, right) => left.serial - right.serial);
  const spans = leases.flatMap(({ id, holder, from, to, end, usedThrough = to }) => {
    const found: SerialSpan[] = [];
    const span = (first: number, last: number, fate: SerialFate, reason = ''): void => {
      if (first <= last) found.push({ from: first, to: last, fate, lease: id, holder, reason });
    };
    const used = end === undefined ? 'open' : 'issued';
    let next = from;
    for (const { serial, reason } of inOrder) {
      if (serial < from || serial > to) continue;
      span(next, serial - 1, used);
      span(serial, serial, 'voided', reason);
      next = serial + 1;
    }
    span(next, usedThrough, used);
    span(usedThrough + 1, to, 'retired', end);
    return found;
  });
  const totals = { issued: 0, voided: 0, retired: 0, open: 0 };
  for (const { from, to, fate } of spans) totals[fate] += to - from + 1;
  return { spans, totals };
}
