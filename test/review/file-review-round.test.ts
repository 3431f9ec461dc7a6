import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { localDate } from '../../src/core/index.js';
import {
  type FileReviewEvent,
  type FileReviewRound,
  fileReviewInvariants,
  fileReviewMachine,
  finalGrades,
} from '../../src/review/index.js';
import {
  type AnyMachine,
  checkMachine,
  decide,
  due,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';

const facts = { calendar: chineseCalendar, recused: ['h1'] };
const day = localDate;
const planned: FileReviewRound = {
  status: 'planned',
  id: 'r1',
  by: 'county',
  of: 'dept',
  method: 'random',
  scope: '2023年度处罚案卷',
  files: ['001', '002'],
  lastOn: day('2024-04-01'),
};
const form: FileReviewEvent = { type: 'form', on: day('2024-04-02'), members: ['r1', 'r2'] };
const submitReport: FileReviewEvent = {
  type: 'submitReport',
  on: day('2024-04-20'),
  report: {
    on: day('2024-04-20'),
    grades: [
      { file: '001', grade: 'good' },
      { file: '002', grade: 'failed' },
    ],
    problems: '告知书未写明依据',
    advice: '补正文书模板',
  },
};
const audit: FileReviewEvent = {
  type: 'audit',
  on: day('2024-04-25'),
  regraded: [{ file: '002', grade: 'passed' }],
};
// Received on 2024-04-30; with the holiday of May Day the tenth working day is 2024-05-15: 6–11 May (Saturday the 11th is
// worked) are days 1 to 6, 13–15 May are days 7 to 9, 16 May is the tenth.
const feedBack: FileReviewEvent = { type: 'feedBack', on: day('2024-04-30') };
const object = (on: string): FileReviewEvent => ({
  type: 'object',
  on: day(on),
  objection: { on: day(on), receivedOn: day(on), reason: '第002号应为良好' },
});
const recheck = (on: string): FileReviewEvent => ({
  type: 'recheck',
  on: day(on),
  recheck: { on: day(on), result: '改为良好', changed: [{ file: '002', grade: 'good' }] },
});
const conclude = (on: string): FileReviewEvent => ({
  type: 'conclude',
  on: day(on),
  overall: '总体报告',
});
const before = [form, submitReport, audit, feedBack];

function run(events: readonly FileReviewEvent[]): FileReviewRound {
  const done = replay(fileReviewMachine, planned, events, facts);
  if (!done.completed) throw new Error(JSON.stringify(done.decision));
  return done.state;
}
function refusals(history: readonly FileReviewEvent[], event: FileReviewEvent): readonly string[] {
  const decision = decide(fileReviewMachine, run(history), event, facts);
  return decision.outcome === 'refused'
    ? decision.failures.map(({ guard }) => guard)
    : [decision.outcome];
}

describe('第十二条', () => {
  it('runs to the overall report, with and without an objection', () => {
    expect(run([...before, conclude('2024-05-17')]).status).toBe('concluded');
    // The objection is received on 16 May; ten working days end on 30 May.
    expect(
      run([...before, object('2024-05-16'), recheck('2024-05-30'), conclude('2024-05-31')]).status,
    ).toBe('concluded');
  });

  it('the final grades follow regrading and recheck', () => {
    expect(finalGrades(run(before))).toEqual([
      { file: '001', grade: 'good' },
      { file: '002', grade: 'passed' },
    ]);
    expect(
      finalGrades(run([...before, object('2024-05-16'), recheck('2024-05-30')]))[1]?.grade,
    ).toBe('good');
    expect(finalGrades(planned)).toEqual([]);
  });

  it.each<[string, readonly FileReviewEvent[], FileReviewEvent]>([
    ['review.roundInOrder', [], { ...form, on: day('2024-03-31') }],
    ['review.membersUnbiased', [], { ...form, members: [] } as FileReviewEvent],
    ['review.membersUnbiased', [], { ...form, members: ['r1', 'h1'] } as FileReviewEvent],
    [
      'review.everyFileGraded',
      [form],
      { ...submitReport, report: { ...submitReport.report, grades: [] } } as FileReviewEvent,
    ],
    [
      'review.everyFileGraded',
      [form],
      {
        ...submitReport,
        report: {
          ...submitReport.report,
          grades: [
            { file: '001', grade: 'good' },
            { file: '001', grade: 'good' },
          ],
        },
      } as FileReviewEvent,
    ],
    [
      'review.groupReportWhole',
      [form],
      { ...submitReport, report: { ...submitReport.report, advice: '' } } as FileReviewEvent,
    ],
    [
      'review.onlyFailedRegraded',
      [form, submitReport],
      { ...audit, regraded: [{ file: '001', grade: 'failed' }] } as FileReviewEvent,
    ],
    ['review.objectionInTime', before, object('2024-05-17')],
    ['review.objectionTermOver', before, conclude('2024-05-16')],
    ['review.recheckInTime', [...before, object('2024-05-16')], recheck('2024-05-31')],
  ])('refuses with %s', (guard, history, event) => {
    expect(refusals(history, event)).toEqual([guard]);
  });

  it('a step after a last day that may still move is undetermined, one by that day is in time', () => {
    // Fed back on 17 December: the tenth working day is 31 December 2026, which the notice for 2027 may still make a rest day.
    const late = [form, submitReport, audit, { ...feedBack, on: day('2026-12-17') }] as const;
    const verdicts = (event: FileReviewEvent) => {
      const decision = decide(fileReviewMachine, run(late), event, facts);
      return decision.outcome === 'refused'
        ? decision.failures.map(({ guard, verdict }) => [guard, verdict])
        : decision.outcome;
    };
    expect(verdicts(object('2026-12-31'))).toBe('moved');
    expect(verdicts(object('2027-01-04'))).toEqual([['review.objectionInTime', 'undetermined']]);
    expect(verdicts(conclude('2027-01-04'))).toEqual([
      ['review.objectionTermOver', 'undetermined'],
    ]);
  });

  it('the terms that run are due', () => {
    const due1 = due(fileReviewMachine, run(before), chineseCalendar);
    const due2 = due(fileReviewMachine, run([...before, object('2024-05-16')]), chineseCalendar);
    expect(JSON.stringify(due1)).toContain('2024-05-16');
    expect(JSON.stringify(due2)).toContain('2024-05-30');
  });

  it('a plan without files cannot begin', () => {
    const decision = decide(fileReviewMachine, { ...planned, files: [] }, form, facts);
    expect(decision.outcome === 'refused' && decision.failures.map(({ guard }) => guard)).toEqual([
      'review.filesNamed',
    ]);
  });

  it('reads every state back from a snapshot', () => {
    const history = [
      ...before,
      object('2024-05-16'),
      recheck('2024-05-30'),
      conclude('2024-05-31'),
    ];
    for (let length = 0; length <= history.length; length += 1) {
      const state = run(history.slice(0, length));
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(fileReviewMachine, state)));
      expect(restore(fileReviewMachine, stored)).toMatchObject({ ok: true, value: state });
    }
  });
});

describe('不变式', () => {
  it('the graph has no fault', () => {
    expect(checkMachine(fileReviewMachine as unknown as AnyMachine)).toEqual([]);
  });

  it.each(fileReviewInvariants)('$id holds', (invariant) => {
    expect(prove(fileReviewMachine, invariant).holds).toBe(true);
  });

  const broken = (edge: string, from: string): AnyMachine => {
    const machine = fileReviewMachine as unknown as AnyMachine;
    return {
      ...machine,
      edges: machine.edges.map((one) =>
        one.id === edge ? { ...one, from: [from], evidence: [] } : one,
      ),
    };
  };
  it.each([
    ['review.noOverallWithoutFeedback', broken('conclude', 'audited')],
    ['review.noFeedbackWithoutAudit', broken('feedBack', 'reported')],
    ['review.noReportWithoutGroup', broken('submitReport', 'planned')],
  ])('%s fails in a broken copy', (id, machine) => {
    const invariant = fileReviewInvariants.find((one) => one.id === id);
    if (invariant === undefined) throw new Error(id);
    expect(prove(machine, invariant).holds).toBe(false);
  });
});
