import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { instant } from '../../src/core/index.js';
import {
  checkHandOver,
  type HandOverDefinition,
  type HandOverKind,
  handOverEvent,
  handOverKinds,
  handOverTerm,
  type OutboundHandOver,
  supervisionCaseMachine,
} from '../../src/supervision/index.js';
import { decide } from '../../src/workflow/index.js';
import { accept, clue, day, facts, run } from './one-supervision-case.js';

const kinds = Object.keys(handOverKinds) as HandOverKind[];
const rows: Readonly<Record<HandOverKind, HandOverDefinition>> = handOverKinds;

function handOver(kind: HandOverKind, changes: Partial<OutboundHandOver> = {}): OutboundHandOver {
  return {
    kind,
    from: '天河区司法局',
    to: '接收机关',
    body: 'body-1',
    on: day('2026-03-10'),
    matter: '执法人员涉嫌失职',
    contents: Object.fromEntries(
      Object.keys(rows[kind].contents).map((key) => [key, 'attached' as const]),
    ),
    approvedAt: instant('2026-03-09T16:00:00+08:00'),
    sentAt: instant('2026-03-10T16:00:00+08:00'),
    refusedOn: day('2026-03-09'),
    answerBy: day('2026-06-10'),
    ...changes,
  };
}
const codes = (one: OutboundHandOver) =>
  checkHandOver(one, chineseCalendar).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('移送、通报', () => {
  it.each(kinds)('%s: complete, it is a step of the case with an owner and a term', (kind) => {
    const one = handOver(kind);
    expect(codes(one)).toEqual([]);
    const event = handOverEvent(one, chineseCalendar);
    if (!event.ok) throw new Error(JSON.stringify(event.problems));
    const moved = decide(supervisionCaseMachine, run(clue, [accept]), event.value, facts);
    expect(moved).toMatchObject({
      outcome: 'moved',
      state: { status: 'handedOver', owner: '接收机关', dueOn: event.value.dueOn },
    });
  });

  it.each(kinds)('%s: names each content that is missing', (kind) => {
    const { contents } = rows[kind];
    for (const [key, { mayBeNone }] of Object.entries(contents)) {
      const { [key]: _gone, ...rest } = handOver(kind).contents;
      expect(codes(handOver(kind, { contents: rest }))).toEqual([
        `supervision.handOverLacks contents.${key}`,
      ]);
      expect(codes(handOver(kind, { contents: { ...rest, [key]: 'none' } }))).toEqual(
        mayBeNone ? [] : [`supervision.handOverLacks contents.${key}`],
      );
    }
    expect(codes(handOver(kind, { contents: {} })).length).toBe(Object.keys(contents).length);
    expect(handOverEvent(handOver(kind, { contents: {} }), chineseCalendar).ok).toBe(false);
  });

  it('移送规定 第六条: five contents, each cited by its item; the others are marked as the house’s own', () => {
    expect(Object.values(rows.publicSecurity.contents).map(({ basis }) => basis?.item)).toEqual([
      1, 2, 3, 4, 5,
    ]);
    for (const kind of kinds.filter((one) => one !== 'publicSecurity'))
      for (const { basis } of Object.values(rows[kind].contents)) expect(basis).toBeUndefined();
  });

  it('第五条第二款: 24 hours from the approval, to the second; a late one still goes', () => {
    // Exactly 24 hours are in time.
    expect(codes(handOver('publicSecurity'))).toEqual([]);
    const late = handOver('publicSecurity', { sentAt: instant('2026-03-10T16:00:01+08:00') });
    expect(codes(late)).toEqual(['supervision.handOverLate sentAt']);
    expect(handOverEvent(late, chineseCalendar)).toMatchObject({
      ok: true,
      warnings: [{ code: 'supervision.handOverLate' }],
    });
    const { approvedAt: _gone, ...unknown } = handOver('publicSecurity');
    expect(codes(unknown)).toEqual(['supervision.handOverStartMissing approvedAt']);
    const { sentAt: _sent, ...unsent } = handOver('publicSecurity');
    expect(codes(unsent)).toEqual(['supervision.handOverStartMissing sentAt']);
    const early = handOver('publicSecurity', { approvedAt: instant('2026-03-10T16:00:01+08:00') });
    expect(codes(early)).toEqual(['supervision.handOverBackdated sentAt']);
    const elsewhen = handOver('publicSecurity', { sentAt: instant('2026-03-10T16:00:00Z') });
    expect(codes(elsewhen)).toEqual(['supervision.handOverDayDiffers on']);
    const unrefused = handOver('filingSupervision', { refusedOn: day('2026-03-13') });
    expect(codes({ ...unrefused, on: day('2026-03-12') })).toEqual([
      'supervision.handOverBackdated on',
    ]);
  });

  it('第八条: public security answers in three days; nobody else has a term, so the sender sets it', () => {
    // 03-10 + 3 days = 03-13, a Friday.
    expect(handOverTerm(handOver('publicSecurity'), chineseCalendar)).toMatchObject({
      ok: true,
      value: { dueOn: '2026-03-13', setBy: 'statute', verified: true },
    });
    for (const kind of kinds.filter((one) => one !== 'publicSecurity')) {
      const { answerBy: _gone, ...open } = handOver(kind);
      expect(codes(open)).toEqual(['supervision.handOverTermMissing answerBy']);
      expect(codes(handOver(kind, { answerBy: day('2026-03-09') }))).toEqual([
        'supervision.inboundTermPast answerBy',
      ]);
      expect(handOverTerm(handOver(kind), chineseCalendar)).toMatchObject({
        value: { dueOn: '2026-06-10', setBy: 'host', verified: false },
      });
    }
  });

  it('第九条: three days to suggest that the filing is supervised', () => {
    // 03-09 + 3 days = 03-12, a Thursday.
    const on = (text: string) => codes(handOver('filingSupervision', { on: day(text) }));
    expect(on('2026-03-12')).toEqual([]);
    expect(on('2026-03-13')).toEqual(['supervision.handOverLate on']);
    const { refusedOn: _gone, ...unknown } = handOver('filingSupervision');
    expect(codes(unknown)).toEqual(['supervision.handOverStartMissing refusedOn']);
  });

  it('is not sent to the body that it is about, nor without a name or with what does not belong', () => {
    expect(codes(handOver('supervisoryOrgan', { to: 'body-1' }))).toEqual([
      'supervision.handOverToBody to',
    ]);
    expect(codes(handOver('supervisoryOrgan', { matter: ' ' }))).toEqual([
      'supervision.handOverUnnamed matter',
    ]);
    const { contents } = handOver('supervisoryOrgan');
    expect(
      codes(handOver('supervisoryOrgan', { contents: { ...contents, goods: 'attached' } })),
    ).toEqual(['supervision.handOverContentUnknown contents.goods']);
  });
});
