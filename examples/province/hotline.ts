/*
 * 12345: one call reports a violation and becomes the clue of a penalty case; two others, by telephone and by app, report that an
 * enterprise is inspected again and again: they are one report, and it becomes the clue of a supervision case. Both are echoed.
 */
import {
  addDays,
  type ClueFile,
  echoPenaltyCase,
  echoSupervisionCase,
  groupReports,
  type LocalDate,
  penaltyClueOf,
  readWorkOrder,
  referenceLinkageProfile,
  replyTermOf,
  supervisionClueOf,
  type Term,
} from 'zhifa';
import type { CaseOutcome } from './penalty.js';
import type { CasePlan, ProvincePlan } from './plan.js';
import { at } from './random.js';
import { type Supervised, superviseClue } from './supervise.js';
import { must, type Staff, type World } from './world.js';

/** What one report to 12345 came to. */
export interface HotlineReport {
  readonly orders: readonly string[];
  readonly content: Term;
  readonly body: Staff;
  readonly dueOn: LocalDate;
  readonly reply: Term;
}

const orderOf = (
  number: string,
  category: string,
  staff: Staff,
  on: LocalDate,
  content: string,
  channel: string,
) =>
  must(
    readWorkOrder(
      {
        orderNo: number,
        orderType: '5',
        categoryCode: category,
        registerTime: `${on}T09:30:00+08:00`,
        content,
        areaCodeSystem: staff.region.system,
        areaCode: staff.region.code,
        channel,
      },
      referenceLinkageProfile,
    ),
  );

const VIOLATION: Term = { zh: '举报企业违法', en: 'an enterprise breaks the law' };
const INSPECTIONS: Term = {
  zh: '同一企业被反复检查',
  en: 'one enterprise is inspected again and again',
};

/** The case that a call sets off: the first ordinary one of a body that goes through the machine. */
export const calledCase = ({ cases, legacy }: ProvincePlan): CasePlan | undefined =>
  cases.find(({ kind, body }) => kind === 'ordinary' && !legacy.has(body));

/** The clue that the call is, three days before the case is filed. */
export function clueOfCall({ filedOn }: CasePlan, staff: Staff): ClueFile {
  const order = orderOf(
    'GD12345-0001',
    'marketViolation',
    staff,
    addDays(filedOn, -3),
    `${VIOLATION.zh}：${staff.line.matter.zh}`,
    '电话',
  );
  return must(penaltyClueOf(order));
}

/** The two calls about one enterprise: one report, one supervision case. */
export function superviseCalls(
  world: World,
  { inspecting, seed }: ProvincePlan,
  on: LocalDate,
): { readonly supervised: Supervised; readonly report: HotlineReport } {
  const [first = 0] = inspecting;
  const staff = at(world.staff, first);
  const calls = [
    orderOf('GD12345-0102', 'enforcementConduct', staff, on, `${INSPECTIONS.zh}！`, '电话'),
    orderOf('GD12345-0107', 'enforcementConduct', staff, addDays(on, 2), INSPECTIONS.zh, '小程序'),
  ];
  const same = at(must(groupReports(calls, 30)), 0);
  const clue = must(
    supervisionClueOf(same.first, {
      organ: staff.organ,
      government: staff.government,
      body: staff.body.id,
      assessBy: addDays(on, 7),
    }),
  );
  const term = must(replyTermOf(same.first, staff.organ, addDays(on, 15)));
  const supervised = superviseClue(clue, staff, seed);
  return {
    supervised,
    report: {
      orders: [same.first, ...same.repeated].map(({ number }) => number),
      content: INSPECTIONS,
      body: staff,
      dueOn: term.dueOn,
      reply: echoSupervisionCase(supervised.state.status).reply,
    },
  };
}

export const reportOfCase = ({ staff, status, filedOn }: CaseOutcome): HotlineReport => ({
  orders: ['GD12345-0001'],
  content: VIOLATION,
  body: staff,
  dueOn: addDays(filedOn, 12),
  reply: echoPenaltyCase(status as Parameters<typeof echoPenaltyCase>[0]).reply,
});
