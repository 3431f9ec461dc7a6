/*
 * The made-up province in small: every fault that is seeded is found by the rule that should find it, and by no other; bodies
 * in which nothing is wrong have no alert. The example is compiled by `npm run typecheck:examples`, against the built package;
 * here it runs on the sources, so its names are not known to the compiler.
 */
import { describe, expect, it } from 'vitest';

interface Alert {
  readonly rule: string;
  readonly body: string;
  readonly evidence: readonly string[];
}
interface Case {
  readonly caseCode: string;
  readonly status: string;
  readonly plan: {
    readonly body: number;
    readonly faults: ReadonlySet<string>;
    readonly attempts: ReadonlySet<string>;
  };
  readonly staff: { readonly isLegacy: boolean };
  readonly defects: readonly { readonly guard?: string }[];
  readonly record: { readonly isIntact: boolean };
}
interface Run {
  readonly alerts: readonly Alert[];
  readonly seeded: readonly {
    readonly rule: string;
    readonly body: string;
    readonly evidence?: string;
  }[];
  readonly cases: readonly Case[];
  readonly refusals: readonly {
    readonly of: string;
    readonly attempt: string;
    readonly guards: readonly string[];
  }[];
  readonly plan: { readonly dirty: ReadonlySet<number>; readonly inspecting: ReadonlySet<number> };
  readonly world: { readonly staff: readonly { readonly body: { readonly id: string } }[] };
  readonly graded: readonly { readonly caseCode: string; readonly grade: string }[];
  readonly supervised: readonly unknown[];
}

const folder = '../../examples/province';
const { simulate } = (await import(`${folder}/simulate.js`)) as {
  simulate: (size: object) => Run;
};
const { dashboardOf } = await import(`${folder}/dashboard.js`);
const { renderPage } = await import(`${folder}/page.js`);
const { renderText } = await import(`${folder}/text.js`);

const size = { seed: 3, bodies: 6, people: 6, cases: 60 };
const run = simulate(size);

/** A rate or an income names its body; every other alert the record that set it off. */
const named = ({ rule, body, evidence }: Alert): string =>
  `${rule} ${rule === 'revokedOnReview' ? body : evidence.at(-1)}`;

const rules = [
  'decisionWithoutReview',
  'frequentInspection',
  'officerWithoutCertificate',
  'overdueCase',
  'penaltyFarFromPeers',
  'profitDriven',
  'revokedOnReview',
  'undisclosedResult',
];

/** What must stop an attempt. */
const stops: Readonly<Record<string, string>> = {
  withoutReview: 'evidence.approvedReview',
  withoutNotice: 'evidence.servedNotice',
  auxiliary: 'penalty.twoCertifiedOfficers',
  lapsedOfficer: 'penalty.twoCertifiedOfficers',
  afterTerm: 'penalty.withinDecisionTerm',
  inspectionCap: 'inspection.withinFrequency',
};

describe('example province', () => {
  it('finds every seeded fault by its own rule, and nothing else', () => {
    const seeded = run.seeded.map(({ rule, body, evidence }) => `${rule} ${evidence ?? body}`);
    expect(run.alerts.map(named).sort()).toEqual(seeded.sort());
    expect([...new Set(run.seeded.map(({ rule }) => rule))].sort()).toEqual(rules);
  });

  it('has no alert in a body in which nothing is wrong', () => {
    const alerted = new Set(run.alerts.map(({ body }) => body));
    const clean = run.world.staff.filter((_staff, index) => !run.plan.dirty.has(index));
    expect(clean.length).toBeGreaterThan(0);
    expect(clean.filter(({ body }) => alerted.has(body.id))).toEqual([]);
  });

  it('refuses every unlawful attempt for its own reason, and only those', () => {
    const tried = run.cases.flatMap(({ caseCode, plan }) => [
      ...[...plan.attempts].map((attempt) => `${attempt} ${caseCode}`),
      ...(plan.faults.has('stalled') ? [`afterTerm ${caseCode}`] : []),
    ]);
    const refused = run.refusals.filter(({ attempt }) => attempt !== 'inspectionCap');
    expect(refused.map(({ attempt, of }) => `${attempt} ${of}`).sort()).toEqual(tried.sort());
    expect(run.refusals.length - refused.length).toBe(run.plan.inspecting.size);
    for (const { attempt, guards } of run.refusals) expect(guards).toContain(stops[attempt]);
  });

  it('finds the records that were tampered with, and no other', () => {
    const many = (is: (one: Case) => boolean): readonly string[] =>
      run.cases.filter(is).map(({ caseCode }) => caseCode);
    expect(many(({ record }) => !record.isIntact)).toEqual(
      many(({ plan }) => plan.faults.has('tampered')),
    );
    expect(many(({ plan }) => plan.faults.has('tampered')).length).toBeGreaterThan(0);
  });

  it('finds by audit what a system of its own let pass, and fails those files', () => {
    const faulty = run.cases.filter(
      ({ plan }) => plan.faults.has('unreviewed') || plan.faults.has('uncertified'),
    );
    expect(faulty.length).toBeGreaterThan(1);
    for (const one of run.cases) {
      const guards = one.defects.flatMap(({ guard }) => guard ?? []);
      if (one.plan.faults.has('unreviewed')) expect(guards).toContain('penalty.restsOnTheReview');
      else if (one.plan.faults.has('uncertified'))
        expect(guards).toContain('penalty.twoCertifiedOfficers');
      else expect(guards).toEqual([]);
    }
    for (const { caseCode } of faulty)
      expect(run.graded.find((one) => one.caseCode === caseCode)?.grade).toBe('failed');
  });

  it('writes the same page again, without a script, in both languages', () => {
    const pages = [run, simulate(size)].map((one) => renderPage(dashboardOf(one), 'zh'));
    expect(pages[0]).toBe(pages[1]);
    for (const language of ['zh', 'en']) {
      const page: string = renderPage(dashboardOf(run), language);
      const figures: readonly unknown[] = dashboardOf(run).figures;
      expect(page).not.toMatch(/<script|https?:|undefined|NaN/);
      expect(page.match(/<svg /g)).toHaveLength(figures.length);
      expect(page.match(/<title id=/g)).toHaveLength(figures.length);
      expect(page.match(/<table>/g)).toHaveLength(figures.length);
      expect(renderText(dashboardOf(run), language)).not.toMatch(/undefined|NaN|\[object/);
    }
    const english: string = renderText(dashboardOf(run), 'en').replace(/[①-⑩]/g, '');
    expect(english.split('\n').filter((line) => /^━━━.*\p{Script=Han}/u.test(line))).toEqual([]);
  });
});
