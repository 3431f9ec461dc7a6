/*
 * What is to happen, before anything happens: the cases of each body and the faults that are seeded in them. A fault names
 * what must find it, so that a run can be checked: by an alert, by the refusal of a machine, or by the check of a record.
 */
import {
  type AlertRule,
  type AlertThresholds,
  addDays,
  chineseCalendar,
  type LocalDate,
  localDate,
  nextWorkingDay,
  ratio,
} from 'zhifa';
import { at, stream } from './random.js';
import { lines, must } from './world.js';

/** 预警阈值: no text sets any; these are the example's own. */
export const thresholds: AlertThresholds = {
  inspectionWindowDays: 90,
  inspectionsAtMost: 3,
  graceDays: 0,
  peerFactor: 3,
  peerWindowDays: 730,
  peersAtLeast: 5,
  revokedRateAtMost: ratio('1/4'),
  reviewWindowDays: 730,
  reviewsAtLeast: 4,
  incomeFactor: ratio('3'),
};

export type Grade = 0 | 1 | 2;

/** A step that is tried although the law forbids it; the machine must refuse it. */
export type Attempt =
  | 'withoutReview'
  | 'withoutNotice'
  | 'lapsedOfficer'
  | 'auxiliary'
  | 'afterTerm';

/** What is wrong with a case on purpose. */
export type CaseFault =
  | 'late'
  | 'undisclosed'
  | 'stalled'
  | 'outlier'
  | 'unreviewed'
  | 'uncertified'
  | 'tampered';

export interface CasePlan {
  readonly index: number;
  readonly body: number;
  /** Its turn in the year; the case of the same turn in the other year is its twin. */
  readonly place: number;
  readonly kind: 'ordinary' | 'summary';
  readonly year: number;
  readonly filedOn: LocalDate;
  grade: Grade;
  readonly faults: Set<CaseFault>;
  readonly attempts: Set<Attempt>;
  contested?: 'upheld' | 'revoked' | 'changed';
}

export interface ProvincePlan {
  readonly seed: number;
  readonly cases: readonly CasePlan[];
  /** Bodies in which something is wrong; in the others nothing is. */
  readonly dirty: ReadonlySet<number>;
  readonly lapsing: ReadonlySet<number>;
  readonly legacy: ReadonlySet<number>;
  /** Bodies that inspect one enterprise too often, and that try once more than their cap allows. */
  readonly inspecting: ReadonlySet<number>;
  /** Bodies that lose too often on review. */
  readonly losing: ReadonlySet<number>;
  /** Bodies that set a target for fines. */
  readonly targeting: ReadonlySet<number>;
  /** Bodies whose income from fines jumps. */
  readonly jumping: ReadonlySet<number>;
}

export const YEARS = [2024, 2025] as const;

export const workday = (date: LocalDate): LocalDate => must(nextWorkingDay(chineseCalendar, date));

export function planProvince(seed: number, bodies: number, count: number): ProvincePlan {
  const random = stream(seed, 'plan');
  const shuffled = Array.from({ length: bodies }, (_, index) => index);
  for (let index = bodies - 1; index > 0; index -= 1) {
    const other = random(index + 1);
    [shuffled[index], shuffled[other]] = [at(shuffled, other), at(shuffled, index)];
  }
  const dirty = shuffled.slice(0, Math.ceil(bodies * 0.6));
  const some = (from: number, share: number): ReadonlySet<number> =>
    new Set(
      Array.from({ length: Math.max(1, Math.round(dirty.length * share)) }, (_, index) =>
        at(dirty, (from + index) % dirty.length),
      ),
    );
  const legacy = some(0, 0.2);
  const lapsing = some(0, 0.35);
  const losing = some(1, 0.12);
  const inspecting = some(2, 0.25);
  const targeting = some(3, 0.08);
  // From the other end: a body with a system of its own has heavy cases in both years.
  const jumping = some(dirty.length - Math.max(1, Math.round(dirty.length * 0.08)), 0.08);
  const isSmall = count < 500;

  const cases = Array.from({ length: count }, (_, index): CasePlan => {
    const body = index % bodies;
    // The turn of a body: the two years mirror each other, so that an income that jumps has been made to.
    const turn = Math.floor(index / bodies);
    const half = Math.ceil(count / bodies / 2);
    const year = turn < half ? YEARS[0] : YEARS[1];
    const place = turn % half;
    const own = stream(seed, 'case', body, place);
    const day = Math.floor(((place + own(100) / 100) * 278) / half);
    const drawn = own(10);
    return {
      index,
      body,
      place,
      kind: place % 3 === 2 ? 'summary' : 'ordinary',
      year,
      filedOn: workday(addDays(localDate(`${year}-01-05`), day)),
      grade: drawn < 6 ? 0 : isSmall || drawn === 9 ? 2 : 1,
      faults: new Set(),
      attempts: new Set(),
    };
  });
  const ofBody = (body: number) => cases.filter((one) => one.body === body);
  const ordinary = (body: number) => ofBody(body).filter(({ kind }) => kind === 'ordinary');
  /** So many of the cases that are still as they should be, one in each part of the time. */
  let draws = 0;
  const spread = (list: readonly CasePlan[], many: number, mark: (one: CasePlan) => void): void => {
    const free = list.filter(({ faults, attempts, contested }) => {
      return faults.size === 0 && attempts.size === 0 && contested === undefined;
    });
    const parts = Math.min(many, free.length);
    draws += 1;
    const drawn = stream(seed, 'spread', draws);
    for (let part = 0; part < parts; part += 1) {
      const from = Math.floor((part * free.length) / parts);
      const until = Math.floor(((part + 1) * free.length) / parts);
      mark(at(free, from + drawn(until - from)));
    }
  };

  for (const body of jumping)
    for (const one of ordinary(body)) one.grade = one.year === YEARS[0] ? 0 : 2;

  // Remedies first: they need a case that went to its end.
  for (let body = 0; body < bodies; body += 1) {
    const early = ordinary(body).filter(({ filedOn }) => filedOn.slice(5) < '08-15');
    const own = stream(seed, 'remedies', body);
    const many = Math.max(1, Math.floor(early.length / (6 + own(8))));
    if (losing.has(body)) {
      const wanted = Math.max(4, many);
      let turn = 0;
      spread(early, wanted, (one) => {
        one.contested = turn % 2 === 0 ? 'upheld' : turn % 4 === 1 ? 'revoked' : 'changed';
        turn += 1;
      });
    } else {
      // One lost decision among four or more is no alert.
      let left = many;
      const loses = many >= thresholds.reviewsAtLeast && own(3) === 0;
      spread(early, many, (one) => {
        left -= 1;
        one.contested = loses && left === 0 ? 'revoked' : 'upheld';
      });
    }
  }
  const share = (list: readonly unknown[], part: number) =>
    Math.max(1, Math.round(list.length * part));
  // An outlier needs enough peers before it, and stands alone in its group.
  const groups = new Set<string>();
  for (const body of dirty) {
    const line = body % (bodies < 20 ? 2 : lines.length);
    if (jumping.has(body) || groups.has(`${line}`)) continue;
    const found = ordinary(body).findLast(
      (one) =>
        one.grade === 0 &&
        one.contested === undefined &&
        cases.filter(
          (other) =>
            other.kind === 'ordinary' &&
            other.grade === 0 &&
            other.body % (bodies < 20 ? 2 : lines.length) === line &&
            addDays(other.filedOn, 95) < one.filedOn,
        ).length >=
          thresholds.peersAtLeast + 3,
    );
    if (found === undefined) continue;
    found.faults.add('outlier');
    groups.add(`${line}`);
  }
  const lapse = localDate('2024-07-15');
  for (const body of legacy) {
    const heavy = ordinary(body);
    spread(heavy, share(heavy, 0.05), (one) => {
      // With its twin, so that the income of the years stays alike.
      for (const twin of heavy)
        if (twin.place === one.place && !twin.faults.has('outlier')) twin.grade = 2;
      one.faults.add('unreviewed');
    });
    const later = heavy.filter(({ filedOn }) => filedOn > lapse);
    spread(later, share(later, 0.05), (one) => one.faults.add('uncertified'));
  }
  for (const body of dirty) {
    const all = ofBody(body);
    const own = stream(seed, 'disclosure', body);
    spread(all, share(all, (1 + own(14)) / 100), (one) => one.faults.add('late'));
    spread(all, 1 + own(2), (one) => one.faults.add('undisclosed'));
    if (!legacy.has(body)) {
      const its = ordinary(body);
      if (body % 2 === 0)
        spread(
          its.filter(({ grade }) => grade === 0),
          1,
          (one) => one.faults.add('stalled'),
        );
      if (body % 3 === 0) spread(its, 1, (one) => one.faults.add('tampered'));
      if (lapsing.has(body))
        spread(
          its.filter(({ filedOn }) => filedOn > lapse),
          share(its, 0.05),
          (one) => one.attempts.add('lapsedOfficer'),
        );
    }
  }
  // What the machine refuses is no fault of the case: it is done again as it should be. It happens in clean bodies too.
  for (let body = 0; body < bodies; body += 1) {
    if (legacy.has(body)) continue;
    const own = ordinary(body);
    const kinds: readonly Attempt[] = ['withoutReview', 'withoutNotice', 'auxiliary'];
    for (const [index, kind] of kinds.entries()) {
      if ((body + index) % 3 === 2) continue;
      spread(
        kind === 'withoutReview' ? own.filter(({ grade }) => grade === 2) : own,
        share(own, 0.03),
        (one) => one.attempts.add(kind),
      );
    }
  }
  return {
    seed,
    cases,
    dirty: new Set(dirty),
    lapsing,
    legacy,
    inspecting,
    losing,
    targeting,
    jumping,
  };
}

/** How a fault of a case shows. */
export const alertOf: Partial<Record<CaseFault, AlertRule>> = {
  late: 'undisclosedResult',
  undisclosed: 'undisclosedResult',
  stalled: 'overdueCase',
  outlier: 'penaltyFarFromPeers',
  unreviewed: 'decisionWithoutReview',
  uncertified: 'officerWithoutCertificate',
};
