import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore, snapshot } from '../../src/workflow/index.js';
import { checked, day, permitMachine, received } from './permit.js';

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
