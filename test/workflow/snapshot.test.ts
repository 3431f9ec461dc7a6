import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay, restore, restoreEvent, snapshot } from '../../src/workflow/index.js';
import { checked, day, facts, permitMachine, received } from './permit.js';

describe('snapshot and restore', () => {
  it('gives back what was stored', () => {
    const stored: unknown = JSON.parse(JSON.stringify(snapshot(permitMachine, checked)));
    expect(restore(permitMachine, stored)).toMatchObject({ ok: true, value: checked });
  });

  it('runs the migrations that an older snapshot needs, and no others', () => {
    const first = { kind: 'test/permit', schema: 1, state: { status: 'open', day, officer: '张' } };
    expect(restore(permitMachine, first)).toMatchObject({ ok: true, value: received });
    const second = {
      kind: 'test/permit',
      schema: 2,
      state: { status: 'open', on: day, officer: '张' },
    };
    expect(restore(permitMachine, second)).toMatchObject({ ok: true, value: received });
  });

  it('keeps fields that a newer writer added', () => {
    const stored = { ...snapshot(permitMachine, { ...received, colour: '蓝' } as typeof received) };
    expect(restore(permitMachine, stored)).toMatchObject({ ok: true, value: { colour: '蓝' } });
  });

  it.each([
    ['workflow.snapshotTooNew', { kind: 'test/permit', schema: 4, state: {} }],
    ['workflow.snapshotKind', { kind: 'test/other', schema: 1, state: {} }],
    ['workflow.snapshotMalformed', { kind: 'test/permit', schema: 1.5, state: {} }],
    ['workflow.snapshotMalformed', { kind: 'test/permit', schema: 1, state: null }],
    ['workflow.snapshotMalformed', null],
    ['workflow.snapshotMalformed', []],
    [
      'date.notInCalendar',
      { kind: 'test/permit', schema: 3, state: { status: 'received', on: '2026-02-30' } },
    ],
    [
      'workflow.unknownState',
      { kind: 'test/permit', schema: 3, state: { status: 'gone', on: day } },
    ],
  ])('refuses with %s', (code, input) => {
    expect(restore(permitMachine, input)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant('test/permit'), fc.anything()),
        fc.oneof(fc.integer({ min: 0, max: 5 }), fc.anything()),
        fc.oneof(fc.record({ status: fc.anything(), on: fc.anything() }), fc.anything()),
        (kind, schema, state) => {
          restore(permitMachine, { kind, schema, state });
          restore(permitMachine, state);
        },
      ),
    );
  });
});

describe('restoreEvent', () => {
  const check = { type: 'check', on: day };

  it('runs the migrations that an older event needs, so that an old history replays', () => {
    expect(restoreEvent(permitMachine, 3, check)).toMatchObject({ ok: true, value: check });
    const old = restoreEvent(permitMachine, 1, { type: 'check', day });
    expect(old).toEqual(restoreEvent(permitMachine, 3, check));
    const history = old.ok ? [old.value] : [];
    expect(replay(permitMachine, received, history, facts)).toMatchObject({
      completed: true,
      state: checked,
    });
  });

  it('leaves an event as it is where a migration says nothing of events', () => {
    const written = { type: 'check', day };
    expect(restoreEvent(permitMachine, 2, written)).toMatchObject({ ok: true, value: written });
  });

  it('keeps fields that a newer writer added', () => {
    const stored = { ...check, colour: '蓝' };
    expect(restoreEvent(permitMachine, 1, stored)).toMatchObject({ value: { colour: '蓝' } });
  });

  it.each([
    ['workflow.eventTooNew', ['schema'], 4, check],
    ['workflow.eventMalformed', ['schema'], 0, check],
    ['workflow.eventMalformed', ['schema'], '1', check],
    ['workflow.eventMalformed', [], 3, null],
    ['workflow.eventMalformed', [], 3, [check]],
    ['workflow.eventMalformed', [], 3, { on: day }],
  ])('refuses with %s at %j', (code, path, schema, stored) => {
    expect(restoreEvent(permitMachine, schema, stored)).toMatchObject({
      ok: false,
      problems: [{ code, path }],
    });
  });

  it('names the migration that fails, and never throws', () => {
    const up = (): never => {
      throw new Error('no');
    };
    const broken = { ...permitMachine, migrations: [{ to: 2, name: 'bad', up, upEvent: up }] };
    expect(restoreEvent(broken, 1, check)).toMatchObject({
      problems: [{ code: 'workflow.migrationFailed', params: { migration: 'bad' } }],
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 5 }), fc.anything()),
        fc.anything(),
        (n, e) => {
          restoreEvent(permitMachine, n, e);
        },
      ),
    );
  });
});
