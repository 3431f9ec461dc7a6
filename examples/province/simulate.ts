/* Two years of the made-up province: what was planned, run through the machines, and what the watch over it finds. */
import {
  type AlertRule,
  addDays,
  addMoney,
  addMonths,
  certificateOn,
  checkConsistency,
  checkCoverage,
  checkLedger,
  computePlanProgress,
  type EnforcementRecord,
  type EnforcementRecordHead,
  type LedgerEntry,
  type LocalDate,
  localDate,
  type Money,
  type PeerGroup,
  type PlanProgress,
  type RectifiedProblem,
  type SupervisionAlert,
  type SupervisionAssignment,
  type SupervisionCoverage,
  watchRecords,
} from 'zhifa';
import { nationalQualityPlan } from 'zhifa/packs/quality-plan-2023';
import { type GradedCase, reviewFiles } from './files.js';
import {
  calledCase,
  clueOfCall,
  type HotlineReport,
  reportOfCase,
  superviseCalls,
} from './hotline.js';
import { runVisits, type VisitOutcome } from './inspect.js';
import { type CaseOutcome, type Refusal, runCase } from './penalty.js';
import { alertOf, type ProvincePlan, planProvince, thresholds, YEARS } from './plan.js';
import { at, stream } from './random.js';
import { rectify, type Supervised, superviseAlert, superviseClue } from './supervise.js';
import { AS_OF, makeWorld, must, type World } from './world.js';

export interface Size {
  readonly seed: number;
  readonly bodies: number;
  readonly people: number;
  readonly cases: number;
}

/** A fault that was seeded, and what must find it: the record that must set an alert off. */
export interface SeededFault {
  readonly rule: AlertRule;
  readonly body: string;
  /** The id of the record, or for a rate or an income the body alone. */
  readonly evidence?: string;
}

export interface Simulation {
  readonly size: Size;
  readonly world: World;
  readonly plan: ProvincePlan;
  readonly cases: readonly CaseOutcome[];
  readonly visits: readonly VisitOutcome[];
  readonly records: readonly EnforcementRecord[];
  readonly alerts: readonly SupervisionAlert[];
  readonly seeded: readonly SeededFault[];
  readonly refusals: readonly Refusal[];
  readonly supervised: readonly Supervised[];
  readonly rectified: readonly RectifiedProblem[];
  readonly hotline: readonly HotlineReport[];
  readonly graded: readonly GradedCase[];
  readonly coverage: SupervisionCoverage;
  readonly ledger: readonly LedgerEntry[];
  readonly progress: PlanProgress;
  /** 同案同罚 of the item whose fines the published benchmark gives. */
  readonly consistency: readonly PeerGroup[];
}

export function simulate(size: Size): Simulation {
  const { seed } = size;
  const plan = planProvince(seed, size.bodies, size.cases);
  const world = makeWorld({
    seed,
    bodies: size.bodies,
    people: size.people,
    lapsing: (index) => plan.lapsing.has(index),
    legacy: (index) => plan.legacy.has(index),
  });
  const called = calledCase(plan);
  const cases = plan.cases.map((one) =>
    runCase(
      world,
      one,
      seed,
      one === called ? clueOfCall(one, at(world.staff, one.body)) : undefined,
    ),
  );
  const calls = superviseCalls(world, plan, localDate('2025-08-11'));
  const { visits, refusals: visitRefusals } = runVisits(world, plan);
  const { records, seeded } = recordsOf(world, plan, cases, visits);
  const alerts = [...watchRecords(records, thresholds)].map(must);
  const staffOf = new Map(world.staff.map((one) => [one.body.id, one]));
  const staffBy = (body: string) => {
    const found = staffOf.get(body);
    if (found === undefined) throw new Error(body);
    return found;
  };
  const inbound = cases.flatMap(({ staff, effects }) =>
    effects.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.kind === 'openSupervision' ? [superviseClue(step.state, staff, seed)] : [],
      ),
    ),
  );
  const coverage = must(checkCoverage(world.divisions, assignmentsOf(world, size.bodies), AS_OF));
  const ledger = ledgerOf(world, seed);
  const faults = checkLedger(ledger, nationalQualityPlan);
  if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
  return {
    size,
    world,
    plan,
    cases,
    visits,
    records,
    alerts,
    seeded,
    refusals: [...cases.flatMap(({ refusals }) => refusals), ...visitRefusals],
    supervised: [
      ...alerts.map((alert, index) => superviseAlert(alert, staffBy(alert.body), index + 1, seed)),
      ...inbound,
      calls.supervised,
    ],
    rectified: alerts
      .filter(({ rule }) => rule === 'frequentInspection')
      .map((alert) => rectify(alert, staffBy(alert.body))),
    hotline: [...cases.filter((one) => one.plan === called).map(reportOfCase), calls.report],
    graded: world.staff.flatMap(
      (staff) =>
        reviewFiles(
          staff,
          cases.filter((one) => one.staff === staff),
          seed,
        ).graded,
    ),
    coverage,
    ledger,
    progress: computePlanProgress(ledger, AS_OF),
    consistency: must(
      checkConsistency(
        cases.flatMap(({ caseCode, peerGroup, fine, staff, decidedOn }) =>
          fine === undefined ||
          peerGroup === undefined ||
          decidedOn === undefined ||
          staff.line.fines !== undefined
            ? []
            : [{ id: caseCode, peers: peerGroup, amount: fine }],
        ),
      ),
    ),
  };
}

/** What the supervision organ collects: one record for each decision, term, publication, inspection, remedy and income. */
function recordsOf(
  world: World,
  plan: ProvincePlan,
  cases: readonly CaseOutcome[],
  visits: readonly VisitOutcome[],
): { readonly records: readonly EnforcementRecord[]; readonly seeded: readonly SeededFault[] } {
  const records: EnforcementRecord[] = [];
  const seeded: SeededFault[] = [];
  const isCertified = (officer: string, on: LocalDate, body: string): boolean => {
    const known = world.officers[officer];
    return known !== undefined && certificateOn(known, on, body).status === 'inForce';
  };
  const income = new Map<string, Money[]>();
  for (const one of cases) {
    const { caseCode, staff, plan: planned, decidedOn } = one;
    const body = staff.body.id;
    const head = (kind: string, on: LocalDate): EnforcementRecordHead => ({
      id: `${kind}-${caseCode}`,
      on,
      body,
    });
    for (const fault of planned.faults) {
      const rule = alertOf[fault];
      if (rule === undefined) continue;
      const prefix =
        rule === 'undisclosedResult' ? 'publish' : rule === 'overdueCase' ? 'term' : 'decide';
      seeded.push({ rule, body, evidence: `${prefix}-${caseCode}` });
    }
    if (one.decideBy !== undefined)
      records.push({
        ...head('term', decidedOn ?? lookAfter(one.decideBy)),
        kind: 'caseTerm',
        dueOn: one.decideBy,
        ...(decidedOn === undefined ? {} : { closedOn: decidedOn }),
      });
    if (decidedOn === undefined) continue;
    records.push({
      ...head('decide', decidedOn),
      kind: 'decision',
      officers: one.officers.map((officer) => ({
        officer,
        isCertified: isCertified(officer, decidedOn, body),
      })),
      requiresReview: one.requiresReview,
      ...(one.reviewPassedOn === undefined ? {} : { reviewPassedOn: one.reviewPassedOn }),
      ...(one.fine === undefined ? {} : { fine: one.fine }),
      ...(one.peerGroup === undefined ? {} : { peerGroup: one.peerGroup }),
    });
    if (one.publishBy !== undefined)
      records.push({
        ...head('publish', one.publishedOn ?? lookAfter(one.publishBy)),
        kind: 'disclosureTerm',
        dueOn: one.publishBy,
        ...(one.publishedOn === undefined ? {} : { disclosedOn: one.publishedOn }),
      });
    if (one.remedy !== undefined)
      records.push({
        ...head('remedy', one.remedy.receivedOn),
        kind: 'reviewOutcome',
        isDecisionLost: one.remedy.isLost,
      });
    if (one.fine !== undefined) {
      const key = `${body} ${decidedOn.slice(0, 4)}`;
      income.set(key, [...(income.get(key) ?? []), one.fine]);
    }
  }
  for (const { id, on, body, enterprise, officers, isExempt, isSeeded } of visits) {
    records.push({
      id,
      on,
      body,
      kind: 'inspection',
      enterprise,
      officers: officers.map((officer) => ({
        officer,
        isCertified: isCertified(officer, on, body),
      })),
      isExempt,
    });
    if (isSeeded) seeded.push({ rule: 'frequentInspection', body, evidence: id });
  }
  for (const [index, { body }] of world.staff.entries()) {
    for (const year of YEARS)
      records.push({
        id: `income-${body.id}-${year}`,
        on: localDate(`${year + 1}-01-15`),
        body: body.id,
        kind: 'fineIncome',
        year,
        amount: addMoney(...(income.get(`${body.id} ${year}`) ?? [])),
      });
    if (plan.jumping.has(index))
      seeded.push({
        rule: 'profitDriven',
        body: body.id,
        evidence: `income-${body.id}-${at(YEARS, 1)}`,
      });
    if (plan.targeting.has(index)) {
      const id = `target-${body.id}`;
      records.push({
        id,
        on: localDate('2026-02-10'),
        body: body.id,
        kind: 'incentive',
        sign: 'fineTarget',
      });
      seeded.push({ rule: 'profitDriven', body: body.id, evidence: id });
    }
    if (plan.losing.has(index)) seeded.push({ rule: 'revokedOnReview', body: body.id });
  }
  return { records: records.sort(byDay), seeded };
}

/** What is not done is seen at the next check of the quarter: on the 26th of January, April, July and October. */
function lookAfter(due: LocalDate): LocalDate {
  let on = localDate('2024-01-26');
  while (on <= due) on = addMonths(on, 3);
  return on;
}

const byDay = (a: EnforcementRecordHead, b: EnforcementRecordHead): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1;

/** Every division has its supervisor, but for towns without one and one town with two. */
function assignmentsOf(world: World, bodies: number): readonly SupervisionAssignment[] {
  const from = localDate('2024-01-01');
  let town = 0;
  return world.divisions.divisions.flatMap((division): readonly SupervisionAssignment[] => {
    const { system, code, level, name } = division;
    const base = { division: { system, code }, from, until: 'open' } as const;
    if (level !== 'township')
      return [{ ...base, kind: 'justiceDepartment', supervisor: `${name}司法行政部门` }];
    town += 1;
    if (town % 7 === 0) return [];
    const office = { ...base, kind: 'justiceOffice', supervisor: `${name}司法所` } as const;
    return town === 5 && bodies > 0
      ? [office, { ...base, kind: 'justiceOffice', supervisor: `${name}联合司法所` }]
      : [office];
  });
}

/** 台账: one entry of each city for each task of the national plan. */
function ledgerOf(world: World, seed: number): readonly LedgerEntry[] {
  const cities = world.divisions.divisions.filter(({ level }) => level === 'city');
  return cities.flatMap(({ system, code, name }) =>
    nationalQualityPlan.tasks.map(({ id: task, title }): LedgerEntry => {
      const random = stream(seed, 'ledger', code, task);
      const fate = random(20);
      const dueOn = at(
        [localDate('2024-12-31'), localDate('2025-06-30'), localDate('2025-12-31')],
        random(3),
      );
      const doneOn = fate < 14 ? addDays(dueOn, -random(120)) : addDays(dueOn, 20 + random(50));
      const isOpen = fate >= 18;
      return {
        id: `${code}-${task}`,
        plan: nationalQualityPlan.id,
        task,
        title: title?.zh ?? task,
        region: { system, code },
        owner: `${name}司法局`,
        coOwners: [],
        startedOn: localDate('2024-01-15'),
        dueOn,
        reports: [{ on: localDate('2024-06-28'), note: '已部署' }],
        evidence: isOpen
          ? []
          : [{ title: '落实情况报告', reference: `示报-${code}-${task}`, on: doneOn }],
        ...(isOpen ? {} : { completedOn: doneOn }),
      };
    }),
  );
}
