import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { addDays, type Instant, instant, type LocalDate } from '../../src/core/index.js';
import {
  compulsoryMeasureMachine,
  documentServiceMachine,
  enforcementMachine,
  guangdongPenaltyRecordPolicy,
  hearingMachine,
  ordinaryPenaltyMachine,
  penaltyRecordEntry,
  summaryPenaltyMachine,
} from '../../src/penalty/index.js';
import {
  appendRecords,
  assessRecordCompleteness,
  attachmentEntry,
  type CaseRecord,
  type Hasher,
  type RecordAttachment,
  startRecord,
  verifyRecord,
} from '../../src/record/index.js';
import { replay } from '../../src/workflow/index.js';
import { caseCode, clue, events, facts, lawful, value } from './one-case.js';

const hasher: Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
const at = (day: LocalDate, time: string): Instant => instant(`${day}T${time}+08:00`);
const { steps, requirements } = guangdongPenaltyRecordPolicy;

describe('every event of the procedures is in the table, and nothing else', () => {
  const machines = [
    ordinaryPenaltyMachine,
    summaryPenaltyMachine,
    hearingMachine,
    documentServiceMachine,
    compulsoryMeasureMachine,
    enforcementMachine,
  ];
  const kinds = new Set(machines.flatMap(({ id, edges }) => edges.map(({ on }) => `${id}#${on}`)));

  it('a kind that calls for something is an event of its machine', () => {
    for (const kind of Object.keys(steps))
      expect(kinds).toContain(kind.split('/').slice(0, 2).join('/'));
  });

  it('each machine is recorded, and each requirement exists', () => {
    for (const { id } of machines)
      expect(Object.keys(steps).some((kind) => kind.startsWith(`${id}#`))).toBe(true);
    for (const name of Object.values(steps).flat())
      expect(Object.hasOwn(requirements, name)).toBe(true);
  });

  it('what no event calls for is what the body adds itself', () => {
    const called = new Set(Object.values(steps).flat());
    expect(Object.keys(requirements).filter((name) => !called.has(name))).toEqual([
      'application',
      'sampling',
      'preservation',
      'expertReview',
      'demolitionRecorded',
      'premisesRecorded',
    ]);
  });

  // By hand from 第十条, 第十一条, 第十二条 and 第十四条.
  it.each([
    ['penalty/ordinary#file', ['caseSource']],
    [
      'penalty/ordinary#collectEvidence/testimony',
      ['officersShown', 'inquiry', 'evidenceRecorded'],
    ],
    [
      'penalty/ordinary#collectEvidence/siteRecord',
      ['officersShown', 'siteInspection', 'siteRecorded'],
    ],
    ['penalty/ordinary#collectEvidence/expertOpinion', ['testing']],
    ['penalty/ordinary#recordReview', ['legalReview']],
    ['penalty/hearing#open', ['hearingRecorded']],
    ['penalty/service#leave', ['service', 'leavingRecorded']],
    ['penalty/service#announceMissing', ['service', 'announcementRecorded']],
    [
      'penalty/compulsory-measure#impose',
      ['officersShown', 'compulsoryMeasure', 'sealingRecorded'],
    ],
    ['penalty/summary#inform', ['officersShown', 'rightsTold', 'siteRecorded']],
  ])('%s', (kind, expected) => {
    expect(steps[kind]).toEqual(expected);
  });
});

describe('the history of a lawful case', () => {
  const entries = lawful.map((event) =>
    penaltyRecordEntry('penalty/ordinary', event, at(event.on, '10:00:00')),
  );
  const bare = value(appendRecords(value(startRecord(caseCode, hasher)), entries, hasher));
  const assess = (record: CaseRecord) =>
    assessRecordCompleteness(record, guangdongPenaltyRecordPolicy, chineseCalendar);

  /** By hand: 案件来源 … 结案归档 of this case. */
  const called: readonly (readonly [keyof typeof events, readonly string[]])[] = [
    ['file', ['caseSource']],
    ['collect', ['officersShown', 'siteInspection', 'siteRecorded']],
    ['conclude', ['handlersOpinion', 'unitReview']],
    ['notice', ['rightsTold', 'service']],
    ['statement', ['rightsTold']],
    ['review', ['legalReview']],
    ['discuss', ['collectiveDiscussion']],
    ['decideMajor', ['approval']],
    ['serve', ['service']],
    ['pay', ['performance']],
    ['perform', ['performance']],
    ['close', ['closing']],
    ['archive', ['closing']],
  ];

  it('is the history that the machine accepts', () => {
    expect(replay(ordinaryPenaltyMachine, clue, lawful, facts).completed).toBe(true);
    expect(verifyRecord(JSON.parse(JSON.stringify(bare)), hasher).ok).toBe(true);
  });

  it('calls for seventeen items, and without a file holds none', () => {
    const done = assess(bare);
    expect(done.findings.map(({ item, requirement }) => [item, requirement])).toEqual(
      called.flatMap(([name, names]) => names.map((each) => [lawful.indexOf(events[name]), each])),
    );
    expect(done).toMatchObject({ required: 17, met: 0, score: '0' });
    expect(done.problems).toHaveLength(17);
  });

  const day = events.archive.on;
  const attachments: readonly RecordAttachment[] = assess(bare).findings.map(
    ({ item, requirement }, index) => {
      const file = { path: `${index}.bin`, digest: `d${index}`, size: 1 };
      const text = { of: item, requirement, title: requirement, file };
      if (requirements[requirement]?.medium === 'text') return { ...text, medium: 'text' };
      const { on } = lawful[item] ?? events.file;
      return {
        ...text,
        medium: 'audioVisual',
        startedAt: at(on, '10:00:00'),
        endedAt: at(on, '11:00:00'),
        storedAt: at(addDays(on, 1), '09:00:00'),
        breaks: [],
      };
    },
  );
  const record = (kept: readonly RecordAttachment[]): CaseRecord =>
    value(
      appendRecords(
        bare,
        kept.map((one) => value(attachmentEntry(one, at(day, '18:00:00')))),
        hasher,
      ),
    );

  it('with every file is whole', () => {
    expect(assess(record(attachments))).toMatchObject({ met: 17, score: '1', problems: [] });
  });

  it('names what is missing: the recording on the site, the discussion', () => {
    const kept = attachments.filter(
      ({ requirement }) => requirement !== 'siteRecorded' && requirement !== 'collectiveDiscussion',
    );
    const done = assess(record(kept));
    expect(done).toMatchObject({ met: 15, score: '15/17' });
    expect(done.problems.map(({ code, params }) => [code, params['labelZh']])).toEqual([
      ['record.requirementMissing', '现场执法的音像记录'],
      ['record.requirementMissing', '重大行政执法决定集体讨论情况'],
    ]);
  });
});
