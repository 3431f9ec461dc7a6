/*
 * Supervision: each alert, each lost reconsideration and one call to 12345 becomes a clue, and the clue a case: accepted,
 * measures, verified, document, report, recheck. Which document there is depends on the day: before 2026-02-01 the suggestion
 * of Guangdong's regulation, from then on the opinion or letter of the national one.
 */
import {
  type AlertRule,
  addDays,
  alertRules,
  clueOfAlert,
  type LocalDate,
  localDate,
  type RectificationEvent,
  type RectifiedProblem,
  rectificationMachine,
  replay,
  type SupervisionAlert,
  type SupervisionCase,
  type SupervisionCaseEvent,
  type SupervisionCaseFacts,
  supervisionCaseMachine,
} from 'zhifa';
import { workday } from './plan.js';
import { type Random, stream } from './random.js';
import { AS_OF, type Staff } from './world.js';

const NATIONAL = localDate('2026-02-01');
const SUPERVISORS = ['监督员甲', '监督员乙'];
const facts: SupervisionCaseFacts = {
  certificates: SUPERVISORS.map((supervisor, index) => ({
    supervisor,
    number: `示督${index + 1}`,
    from: localDate('2023-01-01'),
    until: localDate('2028-01-01'),
  })),
  dispute: 'none',
};

/** One supervision case as it stands on the day of the question, and what set it off. */
export interface Supervised {
  readonly state: SupervisionCase;
  readonly rule?: AlertRule;
  readonly body: string;
}

const dutyRules: readonly AlertRule[] = ['undisclosedResult', 'overdueCase'];

/** The steps of a case, as far as the day of the question. */
function stepsOf(
  clue: SupervisionCase,
  rule: AlertRule | undefined,
  staff: Staff,
  random: Random,
): readonly SupervisionCaseEvent[] {
  const holder = `${staff.organ}执法监督科`;
  let on = clue.lastOn;
  const next = (least: number, more = 3): LocalDate => {
    on = workday(addDays(on, least + random(more)));
    return on;
  };
  const isUnfounded = rule === 'penaltyFarFromPeers' && random(3) === 0;
  const isDuty = rule !== undefined && dutyRules.includes(rule);
  const events: SupervisionCaseEvent[] = [
    { type: 'accept', on: next(1), owner: holder, dueOn: addDays(on, 30) },
  ];
  const measureOn = next(3);
  events.push({
    type: 'takeMeasure',
    on: measureOn,
    measure: measureOn < NATIONAL ? 'fileReading' : 'copying',
    supervisors: SUPERVISORS,
    result: '调阅有关案卷',
  });
  events.push({
    type: 'verify',
    on: next(4),
    kind: isUnfounded ? 'unfounded' : isDuty ? 'dutyNotPerformed' : 'unlawful',
    isMajor: false,
    summary: isUnfounded ? '案卷载明了从重情节和理由' : clue.summary,
    supervisors: SUPERVISORS,
    statement: '该机关已作书面说明',
  });
  if (isUnfounded) {
    events.push({ type: 'closeWithReasons', on: next(1), reason: '未查明问题' });
    return events;
  }
  const issuedOn = next(2);
  const paper = {
    on: issuedOn,
    number: `示督〔${issuedOn.slice(0, 4)}〕${clue.id}`,
    by: staff.organ,
    content: '依法纠正并报送情况',
    dueOn: addDays(issuedOn, 25),
  };
  events.push(
    issuedOn < NATIONAL
      ? { type: 'issueSuggestion', ...paper, orders: [isDuty ? 'perform' : 'correct'] }
      : isDuty
        ? { type: 'issueLetter', ...paper, orders: ['perform'] }
        : { type: 'issueOpinion', ...paper, orders: ['correct'] },
  );
  events.push({ type: 'receive', on: next(1) });
  events.push({
    type: 'report',
    on: next(8, 12),
    summary: '已纠正',
    evidence: ['纠正情况报告'],
    owner: holder,
    dueOn: addDays(on, 15),
  });
  events.push({ type: 'close', on: next(3), recheckedBy: '监督员甲', reason: '已核实纠正' });
  return events;
}

function run(
  clue: SupervisionCase,
  rule: AlertRule | undefined,
  staff: Staff,
  random: Random,
): SupervisionCase {
  const events = stepsOf(clue, rule, staff, random).filter(({ on }) => on <= AS_OF);
  const done = replay(supervisionCaseMachine, clue, events, facts);
  if (!done.completed)
    throw new Error(`${events[done.index]?.type} ${JSON.stringify(done.decision)}`);
  return done.state;
}

export function superviseAlert(
  alert: SupervisionAlert,
  staff: Staff,
  number: number,
  seed: number,
): Supervised {
  const id = `J${String(number).padStart(4, '0')}`;
  const clue = clueOfAlert(alert, {
    id,
    region: staff.region,
    organ: staff.organ,
    government: staff.government,
    owner: staff.organ,
    dueOn: addDays(alert.on, 7),
  });
  return {
    state: run(clue, alert.rule, staff, stream(seed, 'supervise', id)),
    rule: alert.rule,
    body: staff.body.id,
  };
}

/** What an inbound document opened. */
export function superviseClue(clue: SupervisionCase, staff: Staff, seed: number): Supervised {
  return {
    state: run(clue, undefined, staff, stream(seed, 'supervise', clue.id)),
    body: staff.body.id,
  };
}

/** 整改台账: a problem of the list for each enterprise that was inspected too often. */
export function rectify(alert: SupervisionAlert, staff: Staff): RectifiedProblem {
  const { on } = alert;
  const found: RectifiedProblem = {
    status: 'found',
    id: `T-${alert.evidence.at(-1)}`,
    kind: 'arbitraryInspections',
    summary: alertRules[alert.rule].zh,
    region: staff.region,
    body: staff.body.id,
    source: '数据预警',
    foundOn: on,
    lastOn: on,
  };
  const day = (days: number) => workday(addDays(on, days));
  const all: readonly RectificationEvent[] = [
    { type: 'enter', on: day(5), list: '示例省突出问题清单' },
    {
      type: 'assign',
      on: day(8),
      owner: staff.organ,
      measures: '合并检查计划',
      dueOn: day(60),
    },
    {
      type: 'report',
      on: day(45),
      summary: '已合并检查计划',
      evidence: [{ title: '检查计划', reference: `计划-${staff.body.id}`, on: day(44) }],
    },
    { type: 'close', on: day(55), recheckedBy: '监督员甲', recheck: '抽查三家企业，均已合并' },
  ];
  const events = all.filter((event) => event.on <= AS_OF);
  const done = replay(rectificationMachine, found, events, {});
  if (!done.completed)
    throw new Error(`${events[done.index]?.type} ${JSON.stringify(done.decision)}`);
  return done.state;
}
