/* Inspections of 2025 through the machine of a visit: announced, scanned, recorded, told, and closed or followed up. */
import {
  addDays,
  chineseCalendar,
  decide,
  type FrequencyCap,
  type InspectionTrigger,
  type InspectionVisit,
  type InspectionVisitEvent,
  inspectionVisitMachine,
  instant,
  type LocalDate,
  localDate,
  type PastInspection,
  replay,
} from 'zhifa';
import { enterpriseOf, type Refusal } from './penalty.js';
import { type ProvincePlan, workday } from './plan.js';
import { at, stream } from './random.js';
import type { World } from './world.js';

/** What became of one visit. */
export interface VisitOutcome {
  readonly id: string;
  readonly body: string;
  readonly enterprise: string;
  readonly on: LocalDate;
  readonly officers: readonly string[];
  readonly isExempt: boolean;
  readonly status: InspectionVisit['status'];
  /** It is one of those that are too many on purpose. */
  readonly isSeeded: boolean;
}

const YEAR = 2025;
/** 年度频次上限 that every body of the example published. */
export const YEARLY_CAP = 4;

export function runVisits(
  world: World,
  plan: ProvincePlan,
): { readonly visits: readonly VisitOutcome[]; readonly refusals: readonly Refusal[] } {
  const visits: VisitOutcome[] = [];
  const refusals: Refusal[] = [];
  const perBody = Math.max(3, Math.round((plan.cases.length * 0.35) / world.staff.length));
  world.staff.forEach((staff, index) => {
    const { body, line, steady } = staff;
    const caps: readonly FrequencyCap[] = [
      { body: body.id, year: YEAR, most: YEARLY_CAP, publishedOn: localDate('2025-01-06') },
    ];
    const past: PastInspection[] = [];
    const visit = (
      enterprise: string,
      on: LocalDate,
      trigger: InspectionTrigger,
      isSeeded: boolean,
    ): void => {
      const id = `v-${body.id}-${past.length + 1}`;
      const random = stream(plan.seed, 'visit', id);
      const officers = [at(steady, random(steady.length - 1)), at(steady, steady.length - 1)];
      const facts = {
        bodies: world.bodies,
        officers: world.officers,
        items: world.items,
        published: { [line.item]: localDate('2024-12-20') },
        caps,
        past,
        recusals: [],
        calendar: chineseCalendar,
      };
      const proposed: Extract<InspectionVisit, { readonly status: 'proposed' }> = {
        status: 'proposed',
        id,
        body: body.id,
        enterprise,
        line: line.id,
        items: [line.item],
        scope: '许可、台账和现场情况',
        trigger,
        profile: 'guangdong',
        lastOn: addDays(on, -5),
      };
      const approve = {
        type: 'approve',
        on: addDays(on, -1),
        by: `${staff.label.zh}负责人`,
        whyOnSite: '台账须现场核对',
        officers,
      } as const;
      const asked = decide(inspectionVisitMachine, proposed, approve, facts);
      if (asked.outcome !== 'moved') {
        const reasons = asked.outcome === 'refused' ? asked.failures : asked.lacks;
        refusals.push({
          body: body.id,
          of: enterprise,
          attempt: 'inspectionCap',
          guards: reasons.map(({ guard }) => guard),
          reason: reasons[0]?.label ?? { zh: '不适用', en: 'not applicable' },
        });
        return;
      }
      const hasProblem = random(3) === 0;
      const leaves = { on, officers, findings: '已改正' };
      const correctedOn = addDays(on, 12);
      const events: readonly InspectionVisitEvent[] = [
        approve,
        trigger === 'plan'
          ? { type: 'notify', on: addDays(on, -1), document: `检通${id}`, statesRights: true }
          : { type: 'waiveNotice', on: addDays(on, -1), reason: '防止转移证据' },
        {
          type: 'scanIn',
          on,
          entry: {
            on,
            at: instant(`${on}T09:30:00+08:00`),
            place: '示例路1号',
            officers,
            certificatesShown: true,
          },
          scan: { code: `Q${id}`, at: instant(`${on}T09:31:00+08:00`) },
        },
        {
          type: 'signRecord',
          on,
          record: {
            document: `笔录${id}`,
            findings: hasProblem ? '发现问题' : '未发现问题',
            signature: { kind: 'signed', by: '现场负责人' },
            signedBy: officers,
            leftAt: instant(`${on}T11:00:00+08:00`),
          },
        },
        {
          type: 'inform',
          on,
          result: {
            determinedOn: on,
            informedOn: on,
            summary: hasProblem ? '发现问题' : '未发现问题',
            hasProblem,
          },
        },
        ...(hasProblem
          ? [
              {
                type: 'orderCorrection' as const,
                on,
                order: { document: `责改${id}`, orderedOn: on, until: correctedOn, demand: '改正' },
              },
              {
                type: 'confirmCorrected' as const,
                on: correctedOn,
                recheck: { ...leaves, on: correctedOn },
              },
            ]
          : [{ type: 'close' as const, on }]),
        { type: 'archive', on: addDays(on, 20) },
      ];
      const done = replay(inspectionVisitMachine, proposed, events, facts);
      if (!done.completed)
        throw new Error(`${events[done.index]?.type} ${JSON.stringify(done.decision)}`);
      past.push({ id, bodies: [body.id], enterprise, on, trigger });
      visits.push({
        id,
        body: body.id,
        enterprise,
        on,
        officers,
        isExempt: trigger !== 'plan',
        status: done.state.status,
        isSeeded,
      });
    };
    for (let turn = 0; turn < perBody; turn += 1) {
      const random = stream(plan.seed, 'inspect', index, turn);
      visit(
        enterpriseOf(staff, turn),
        workday(addDays(localDate('2025-02-10'), Math.floor((turn * 300) / perBody))),
        random(5) === 0 ? 'complaint' : 'plan',
        false,
      );
    }
    // As often as the cap allows, but within two months; once more is refused.
    if (plan.inspecting.has(index))
      for (let turn = 0; turn <= YEARLY_CAP; turn += 1)
        visit(
          `${enterpriseOf(staff, 99)}（屡检）`,
          workday(addDays(localDate('2025-06-02'), turn * 16)),
          'plan',
          turn === thresholdTurn,
        );
  });
  return { visits, refusals };
}

/** The visit of the repeated ones that is one too many for the alert. */
const thresholdTurn = 3;
