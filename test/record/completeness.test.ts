import { describe, expect, it, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { type Instant, instant } from '../../src/core/index.js';
import {
  appendRecords,
  assessRecordCompleteness,
  attachmentEntry,
  guangdongRecordRequirements,
  parseRecordAttachment,
  type RecordAttachment,
  type RecordCompleteness,
  type RecordEntry,
  type RecordingAttachment,
  type RecordPolicy,
  startRecord,
} from '../../src/record/index.js';
import { sha256, unwrap } from './hasher.js';

const at = (text: string): Instant => instant(text);
const policy: RecordPolicy = {
  requirements: guangdongRecordRequirements,
  steps: { file: ['caseSource'], hold: ['hearing', 'hearingRecorded'], seal: ['sealingRecorded'] },
};
const file = { path: 'a.pdf', digest: 'd1', size: 10 };
const text = (of: number, requirement: string): RecordAttachment => ({
  medium: 'text',
  of,
  requirement,
  title: '记录',
  file,
});

/** A recording of 2024-04-30, the last working day before the holiday of May Day (1 to 5 May). */
const recording = (changes: Partial<RecordingAttachment> = {}): RecordingAttachment => ({
  medium: 'audioVisual',
  of: 0,
  requirement: 'sealingRecorded',
  title: '执法记录仪',
  file: { path: 'v.mp4', digest: 'd2', size: 99 },
  startedAt: at('2024-04-30T09:00:00+08:00'),
  endedAt: at('2024-04-30T10:00:00+08:00'),
  storedAt: at('2024-04-30T18:00:00+08:00'),
  breaks: [],
  onSite: { arrivedAt: at('2024-04-30T09:00:00+08:00'), leftAt: at('2024-04-30T10:00:00+08:00') },
  ...changes,
});

const step = (kind: string): RecordEntry => ({
  at: at('2024-04-30T09:00:00+08:00'),
  kind,
  content: {},
});
const attached = (attachment: RecordAttachment): RecordEntry =>
  unwrap(attachmentEntry(attachment, at('2024-04-30T19:00:00+08:00')));

function assess(...entries: readonly RecordEntry[]): RecordCompleteness {
  const record = unwrap(appendRecords(unwrap(startRecord('G1', sha256)), entries, sha256));
  return assessRecordCompleteness(record, policy, chineseCalendar);
}
const codes = ({ problems }: RecordCompleteness): readonly string[] =>
  problems.map(({ code }) => code);

describe('第九条至第十四条', () => {
  it('every requirement of every step is there: whole', () => {
    const done = assess(step('file'), attached(text(0, 'caseSource')));
    expect(done).toMatchObject({ required: 1, met: 1, score: '1', problems: [] });
    expect(done.findings).toEqual([
      { item: 0, kind: 'file', requirement: 'caseSource', verdict: 'met', attachments: [1] },
    ]);
  });

  it('a hearing needs its record and its recording: one of two is a half', () => {
    const done = assess(step('hold'), attached(text(0, 'hearing')));
    expect(done).toMatchObject({ required: 2, met: 1, score: '1/2' });
    expect(done.problems).toEqual([
      {
        code: 'record.requirementMissing',
        path: ['items', 0],
        params: { index: 0, labelZh: '听证的音像记录', label: 'recording of the hearing' },
      },
    ]);
  });

  it('steps that call for nothing leave the score whole', () => {
    expect(assess(step('other'))).toMatchObject({ required: 0, met: 0, score: '1', problems: [] });
  });

  it('an attachment of another step of the same kind does not count', () => {
    const done = assess(step('file'), step('file'), attached(text(1, 'caseSource')));
    expect(done.findings.map(({ verdict }) => verdict)).toEqual(['missing', 'met']);
  });
});

describe('what is wrong with an attachment is named and does not count', () => {
  test.each<[string, RecordAttachment]>([
    ['record.requirementUnknown', text(0, 'nothing')],
    ['record.attachmentOfNothing', text(7, 'sealingRecorded')],
    ['record.attachmentOfNothing', text(1, 'sealingRecorded')],
    ['record.attachmentOfNothing', text(0, 'hearing')],
    ['record.mediumDiffers', text(0, 'sealingRecorded')],
  ])('%s', (code, attachment) => {
    const done = assess(step('seal'), attached(attachment));
    expect(codes(done)[0]).toBe(code);
    expect(done.met).toBe(0);
  });

  test('an attachment that was written by another hand and is malformed', () => {
    const entry = {
      at: at('2024-04-30T19:00:00+08:00'),
      kind: 'record.attachment',
      content: { medium: 'text' },
    };
    const done = assess(step('file'), entry);
    expect(codes(done)).toContain('input.invalid');
    expect(done.problems[0]?.path.slice(0, 2)).toEqual(['items', 1]);
  });
});

describe('第十四条第二款、第十九条: without a break from arrival to departure', () => {
  it('a recording that covers the visit counts', () => {
    expect(assess(step('seal'), attached(recording()))).toMatchObject({ met: 1, problems: [] });
  });

  it.each<[string, Partial<RecordingAttachment>]>([
    ['begins after the arrival', { startedAt: at('2024-04-30T09:00:01+08:00') }],
    ['ends before the departure', { endedAt: at('2024-04-30T09:59:59+08:00') }],
  ])('%s', (_name, changes) => {
    const done = assess(step('seal'), attached(recording(changes)));
    expect(codes(done)).toEqual(['record.visitNotCovered']);
    expect(done.met).toBe(0);
  });

  it('says nothing of a visit', () => {
    const { onSite: _onSite, ...without } = recording();
    expect(codes(assess(step('seal'), attached(without)))).toEqual(['record.visitNotCovered']);
  });

  it('a break, even explained, is named with its reason', () => {
    const breaks = [
      {
        from: at('2024-04-30T09:20:00+08:00'),
        until: at('2024-04-30T09:21:00+08:00'),
        reason: '电量不足',
      },
    ];
    const done = assess(step('seal'), attached(recording({ breaks })));
    expect(codes(done)).toEqual(['record.recordingBroken']);
    expect(done.problems[0]?.params).toMatchObject({ reason: '电量不足' });
    // A hearing need not be recorded without a break (第十四条第一款).
    const hearing = attached(recording({ breaks, requirement: 'hearingRecorded' }));
    expect(assess(step('hold'), hearing).met).toBe(1);
  });
});

describe('第二十三条: stored within one working day', () => {
  // Finished on Tuesday 2024-04-30; 1 to 5 May are holidays: the working day is Monday 6 May.
  it.each([
    ['2024-04-30T23:59:59+08:00', []],
    ['2024-05-06T23:59:59+08:00', []],
    ['2024-05-06T15:59:59Z', []],
    ['2024-05-06T16:00:00Z', ['record.storedLate']],
    ['2024-05-07T00:00:00+08:00', ['record.storedLate']],
  ])('stored at %s', (storedAt, expected) => {
    expect(codes(assess(step('seal'), attached(recording({ storedAt: at(storedAt) }))))).toEqual(
      expected,
    );
  });

  it('from the day on which it could be stored, where the reason is given (第二款)', () => {
    const storageDelayed = { possibleAt: at('2024-05-08T08:00:00+08:00'), reason: '水上执法' };
    const inTime = recording({ storageDelayed, storedAt: at('2024-05-09T20:00:00+08:00') });
    expect(codes(assess(step('seal'), attached(inTime)))).toEqual([]);
    const late = recording({ storageDelayed, storedAt: at('2024-05-10T00:00:00+08:00') });
    expect(codes(assess(step('seal'), attached(late)))).toEqual(['record.storedLate']);
  });

  it('a year whose working days are not known is no yes', () => {
    const year = (text: string): Instant => at(text.replace('2024', '2039'));
    const far = recording({
      startedAt: year('2024-04-30T09:00:00+08:00'),
      endedAt: year('2024-04-30T10:00:00+08:00'),
      storedAt: year('2024-04-30T18:00:00+08:00'),
      onSite: {
        arrivedAt: year('2024-04-30T09:00:00+08:00'),
        leftAt: year('2024-04-30T10:00:00+08:00'),
      },
    });
    const done = assess(step('seal'), attached(far));
    expect(codes(done)).toEqual(['record.storageUnknown']);
    expect(done.met).toBe(0);
  });
});

it('a last day that the notice of the next year may still move is neither late nor in time after it', () => {
  const atYearEnd = (storedAt: string) =>
    recording({
      startedAt: at('2026-12-30T09:00:00+08:00'),
      endedAt: at('2026-12-30T10:00:00+08:00'),
      storedAt: at(storedAt),
      onSite: {
        arrivedAt: at('2026-12-30T09:00:00+08:00'),
        leftAt: at('2026-12-30T10:00:00+08:00'),
      },
    });
  const found = (storedAt: string) => codes(assess(step('seal'), attached(atYearEnd(storedAt))));
  expect(found('2026-12-31T18:00:00+08:00')).toEqual([]);
  expect(found('2027-01-01T09:00:00+08:00')).toEqual(['record.storageUnknown']);
});

describe('parseRecordAttachment', () => {
  it('keeps what a newer writer added', () => {
    const written = { ...text(0, 'hearing'), note: 'new' };
    expect(parseRecordAttachment(written)).toEqual({ ok: true, value: written, warnings: [] });
  });

  it.each<[string, unknown, readonly (string | number)[]]>([
    ['ends before it begins', recording({ endedAt: at('2024-04-30T08:00:00+08:00') }), ['endedAt']],
    [
      'stored before its end',
      recording({ storedAt: at('2024-04-30T09:30:00+08:00') }),
      ['storedAt'],
    ],
    [
      'a break outside the recording',
      recording({
        breaks: [
          {
            from: at('2024-04-30T08:00:00+08:00'),
            until: at('2024-04-30T09:10:00+08:00'),
            reason: 'x',
          },
        ],
      }),
      ['breaks', 0, 'from'],
    ],
    [
      'a break without a reason',
      recording({
        breaks: [
          {
            from: at('2024-04-30T09:10:00+08:00'),
            until: at('2024-04-30T09:11:00+08:00'),
            reason: '',
          },
        ],
      }),
      ['breaks', 0, 'reason'],
    ],
    ['another medium', { ...text(0, 'hearing'), medium: 'hologram' }, ['medium']],
  ])('refuses what %s', (_name, input, path) => {
    const read = parseRecordAttachment(input);
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContainEqual(path);
  });
});
