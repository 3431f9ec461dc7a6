import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  decideForParty,
  decideJointly,
  type JointCase,
  type JointDecision,
  openJointCase,
  ordinaryPenaltyMachine,
  type PenaltyCase,
  type PenaltyEvent,
} from '../../src/penalty/index.js';
import { replay, restore, snapshot } from '../../src/workflow/index.js';
import { clue, date, decisionOn, events, facts, noticeOn, party, value } from './one-case.js';

const second = {
  kind: 'naturalPerson',
  id: 'p2',
  name: '陈某',
  address: '示例市示例区示例路2号',
} as const;
const { state } = replay(ordinaryPenaltyMachine, clue, [events.file], facts);
if (state.status !== 'investigating') throw new Error(state.status);
const filed = state;

const moved = (decision: JointDecision): JointCase => {
  if (decision.outcome !== 'moved') throw new Error(JSON.stringify(decision));
  return decision.joint;
};
const statuses = ({ parts }: JointCase) =>
  Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part.status]));

const ownFine = [{ kind: 'fine', amount: money('4000') }] as const;
const conclude2: PenaltyEvent = {
  ...events.conclude,
  proposed: ownFine,
  discussionRequired: false,
};
const notice2: PenaltyEvent = {
  ...events.notice,
  notice: noticeOn('2024-04-15', {
    proposed: ownFine,
    hearingRightStated: false,
    partyName: second.name,
  }),
};
const notice1: PenaltyEvent = {
  ...events.notice,
  notice: noticeOn('2024-04-15', { partyName: party.name }),
};

describe('several parties', () => {
  const opened = value(openJointCase(filed, [second]));

  it('opens one file for each, under one number', () => {
    expect(statuses(opened)).toEqual({ p1: 'investigating', p2: 'investigating' });
    expect(opened.parts['p2']).toMatchObject({
      caseCode: filed.caseCode,
      party: second,
      coParties: ['p1'],
    });
    const part = opened.parts['p2'] as PenaltyCase;
    const stored: unknown = JSON.parse(JSON.stringify(snapshot(ordinaryPenaltyMachine, part)));
    expect(restore(ordinaryPenaltyMachine, stored)).toMatchObject({ ok: true, value: part });
  });

  it('names who joins twice, and that somebody must join', () => {
    expect(openJointCase(filed, [])).toMatchObject({
      problems: [{ code: 'penalty.noOtherParty' }],
    });
    expect(openJointCase(filed, [second, second, party])).toMatchObject({
      problems: [
        { code: 'penalty.partyRepeated', path: [1] },
        { code: 'penalty.partyRepeated', path: [2] },
      ],
    });
  });

  const investigated = moved(
    decideForParty(
      moved(
        decideForParty(
          moved(decideJointly(opened, events.collect, facts)),
          'p1',
          events.conclude,
          facts,
        ),
      ),
      'p2',
      conclude2,
      facts,
    ),
  );

  it('common steps move every file or none', () => {
    const collected = moved(decideJointly(opened, events.collect, facts));
    expect(
      Object.values(collected.parts).map((part) => 'evidence' in part && part.evidence.length),
    ).toEqual([1, 1]);
    const half = moved(decideForParty(collected, 'p1', events.conclude, facts));
    const no = decideJointly(half, { ...events.collect, on: date('2024-04-11') }, facts);
    expect(no).toMatchObject({ outcome: 'refused', parts: { p1: { outcome: 'notApplicable' } } });
    expect(no.outcome === 'refused' && Object.keys(no.parts)).toEqual(['p1']);
  });

  it('第四十四条: each is told what is proposed against it, and by name', () => {
    expect(decideForParty(investigated, 'p2', notice1, facts)).toMatchObject({
      outcome: 'refused',
      parts: { p2: { failures: [{ guard: 'penalty.noticeOfThisCase' }] } },
    });
    const nameless: PenaltyEvent = { ...events.notice, notice: noticeOn('2024-04-15') };
    expect(decideForParty(investigated, 'p1', nameless, facts).outcome).toBe('refused');
    const told = moved(decideForParty(investigated, 'p2', notice2, facts));
    expect(statuses(told)).toEqual({ p1: 'investigated', p2: 'noticed' });
  });

  it('第五十九条: the decision on one party is not the decision on another', () => {
    const told = moved(decideForParty(investigated, 'p1', notice1, facts));
    const ready = [events.statement, events.review, events.discuss].reduce(
      (joint, event) => moved(decideForParty(joint, 'p1', event, facts)),
      told,
    );
    const foreign = {
      ...events.decideMajor,
      decision: decisionOn('2024-04-29', { partyName: second.name }),
    };
    expect(decideForParty(ready, 'p1', foreign, facts)).toMatchObject({
      outcome: 'refused',
      parts: { p1: { failures: [{ guard: 'penalty.decisionOfThisCase' }] } },
    });
    const decided = moved(decideForParty(ready, 'p1', events.decideMajor, facts));
    expect(statuses(decided)).toEqual({ p1: 'decided', p2: 'investigated' });
    const archived = [events.serve, events.pay, events.perform, events.close].reduce(
      (joint, event) => moved(decideForParty(joint, 'p1', event, facts)),
      decided,
    );
    expect(decideForParty(archived, 'p1', events.archive, facts)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'penalty.jointPartOpen', params: { party: 'p2' } }],
    });
  });

  it('an unknown party is a problem', () => {
    expect(decideForParty(opened, 'p3', events.collect, facts)).toMatchObject({
      problems: [{ code: 'penalty.partyUnknown' }],
    });
    expect(decideForParty(opened, 'toString', events.collect, facts)).toMatchObject({
      problems: [{ code: 'penalty.partyUnknown' }],
    });
  });
});
