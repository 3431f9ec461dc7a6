import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPenaltyHistory } from '../../src/penalty/index.js';
import { clue, date, decisionOn, events, facts, lawful } from './one-case.js';

const audit = (history: readonly unknown[]) => auditPenaltyHistory(clue, history, facts);
const without = (...names: readonly (keyof typeof events)[]) =>
  lawful.filter((event) => !names.some((name) => event === events[name]));
const kinds = (history: readonly unknown[]) =>
  audit(history).defects.map(({ kind, event, guard, invariant }) =>
    [kind, event, guard ?? invariant ?? ''].join(' ').trim(),
  );

describe('auditPenaltyHistory', () => {
  it('finds nothing in the lawful case, read back from JSON', () => {
    const stored = JSON.parse(JSON.stringify(lawful)) as readonly unknown[];
    expect(audit(stored)).toMatchObject({ state: { status: 'archived' }, defects: [] });
  });

  it('goes through the whole case although notice, statement and review are missing', () => {
    const { state, defects } = audit(without('notice', 'statement', 'review'));
    expect(state.status).toBe('archived');
    expect(
      defects.find(({ kind }) => kind === 'missingSteps')?.missing?.map(({ to }) => to),
    ).toEqual(['noticed', 'answered']);
    expect(defects.flatMap(({ invariant }) => invariant ?? [])).toEqual([
      'noDecisionWithoutNotice',
      'noDecisionUnheard',
      'noMajorDecisionWithoutReview',
    ]);
  });

  it('第五十八条: a review that follows the decision is named twice: missing before, too late after', () => {
    const late = { ...events.review, on: date('2024-04-30') };
    expect(
      kinds([...without('review', 'serve', 'pay', 'perform', 'close', 'archive'), late]),
    ).toEqual([
      'notMet decideMajor evidence.approvedReview',
      'notMet decideMajor penalty.restsOnTheReview',
      'forbidden decideMajor noMajorDecisionWithoutReview',
      'tooLate recordReview',
    ]);
  });

  it('第二十九条: two decisions in one case', () => {
    const second = {
      ...events.decideMajor,
      on: date('2024-05-06'),
      decision: decisionOn('2024-05-06'),
    };
    expect(kinds([...lawful, second])).toEqual([
      'outOfOrder decideMajor',
      'contradictory decideMajor',
      'forbidden decideMajor noSecondDecision',
    ]);
  });

  it('第四十七条: what was recorded out of order is judged by its day', () => {
    const shuffled = [...without('notice'), events.notice];
    const { defects } = audit(shuffled);
    expect(defects).toMatchObject([{ kind: 'outOfOrder', event: 'serveNotice' }]);
    expect(defects[0]?.basis.at(-1)).toMatchObject({ law: '行政处罚法', article: 47 });
  });

  it('第四十四条, 第五十九条: what a recorded notice or decision lacks', () => {
    const bare = lawful.map((event) =>
      event.type === 'decideMajor'
        ? { ...event, decision: { ...event.decision, sealed: false, remedies: '' } }
        : event.type === 'serveNotice'
          ? { ...event, notice: { ...event.notice, reasons: ' ' } }
          : event,
    );
    expect(audit(bare).defects.map(({ label, basis }) => [label.zh, basis[0]?.article])).toEqual([
      ['事先告知书缺少：理由', 44],
      ['行政处罚决定书缺少：救济途径和期限', 59],
      ['行政处罚决定书缺少：印章', 59],
    ]);
  });

  it('answers any input, and says where each defect is', () => {
    const noise = fc.oneof(
      fc.constantFrom<unknown>(...lawful),
      fc.jsonValue(),
      fc.record({ type: fc.constantFrom(...lawful.map(({ type }) => type)), on: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 15 }), (history) => {
        for (const { index, label } of audit(history).defects) {
          expect(index).toBeLessThan(history.length);
          expect(label.zh).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
