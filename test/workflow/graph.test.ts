import { describe, expect, it } from 'vitest';
import { createActor, createMachine } from 'xstate';
import {
  checkMachine,
  graphOf,
  type Invariant,
  prove,
  renderMermaid,
  xstateOf,
} from '../../src/workflow/index.js';
import {
  approveEdge,
  basis,
  checkEdge,
  definition,
  issueEdge,
  machine,
  permitMachine,
  refuseEdge,
} from './permit.js';

const approvalFirst: Invariant = {
  id: 'approvalFirst',
  label: { zh: '未经批准不得发证', en: 'nothing is issued without approval' },
  basis,
  never: { states: ['issued'] },
  before: { edges: ['approve'] },
};

describe('prove', () => {
  it('holds where the evidence forces the order', () => {
    expect(prove(permitMachine, approvalFirst)).toEqual({
      holds: true,
      invariant: 'approvalFirst',
      explored: 5,
    });
  });

  it('shows the shortest path of a machine that was broken on purpose', () => {
    const broken = machine({
      ...definition,
      edges: [checkEdge, approveEdge, { ...issueEdge, evidence: [] }, refuseEdge],
    });
    expect(prove(broken, approvalFirst)).toMatchObject({ holds: false, path: ['check', 'issue'] });
  });

  it('does not hold when evidence is undone again', () => {
    const voiding = machine({
      ...definition,
      edges: [checkEdge, { ...approveEdge, voids: ['approval'] }, issueEdge, refuseEdge],
    });
    expect(checkMachine(voiding)).toMatchObject([
      { code: 'workflow.unreachable', params: { status: 'issued' } },
    ]);
  });

  it('judges what must not come after', () => {
    const noRefusalAfterApproval: Invariant = {
      ...approvalFirst,
      before: undefined as never,
      never: { edges: ['refuse'] },
      after: { edges: ['approve'] },
    };
    expect(prove(permitMachine, noRefusalAfterApproval)).toMatchObject({
      holds: false,
      path: ['check', 'approve', 'refuse'],
    });
    expect(
      prove(permitMachine, { ...noRefusalAfterApproval, after: { states: ['issued'] } }),
    ).toMatchObject({ holds: true });
  });

  it('proves nothing about steps that the machine lacks', () => {
    expect(prove(permitMachine, { ...approvalFirst, never: { states: ['closed'] } }).holds).toBe(
      false,
    );
    expect(prove(permitMachine, { ...approvalFirst, before: { edges: [] } }).holds).toBe(false);
  });
});

describe('checkMachine', () => {
  it('finds nothing in a sound machine', () => {
    expect(checkMachine(permitMachine)).toEqual([]);
  });

  const codes = (
    edges: Parameters<typeof machine>[0]['edges'],
    changes: object = {},
  ): readonly string[] =>
    checkMachine(machine({ ...definition, ...changes, edges })).map(({ code }) => code);

  it.each([
    ['workflow.unreachable', [checkEdge, approveEdge, issueEdge], {}],
    ['workflow.deadEnd', [checkEdge, { ...refuseEdge, from: ['received'] as const }], {}],
    [
      'workflow.finalWithExit',
      [
        checkEdge,
        approveEdge,
        issueEdge,
        refuseEdge,
        { ...checkEdge, id: 'x', from: ['issued'] as const },
      ],
      {},
    ],
    [
      'workflow.nondeterministic',
      [
        checkEdge,
        approveEdge,
        issueEdge,
        refuseEdge,
        { ...checkEdge, id: 'x', to: 'refused' as const },
      ],
      {},
    ],
    [
      'workflow.duplicateEdge',
      [
        checkEdge,
        approveEdge,
        issueEdge,
        refuseEdge,
        { ...refuseEdge, on: 'approve' as const, from: ['received'] as const },
      ],
      {},
    ],
    ['workflow.uncited', [{ ...checkEdge, basis: [] }, approveEdge, issueEdge, refuseEdge], {}],
    [
      'workflow.unknownActor',
      [{ ...checkEdge, actor: 'nobody' }, approveEdge, issueEdge, refuseEdge],
      {},
    ],
    [
      'workflow.unknownEvidence',
      [{ ...checkEdge, yields: ['nothing'] }, approveEdge, issueEdge, refuseEdge],
      {},
    ],
    ['workflow.migrationGap', [checkEdge, approveEdge, issueEdge, refuseEdge], { schema: 5 }],
  ])('finds %s', (code, edges, changes) => {
    expect(codes(edges, changes)).toContain(code);
  });
});

describe('graphOf', () => {
  const graph = graphOf(permitMachine);

  it('lists a step once for each state that accepts it', () => {
    expect(graph.edges.filter(({ id }) => id === 'refuse').map(({ from }) => from)).toEqual([
      'received',
      'checked',
    ]);
  });

  it('draws Mermaid in both languages', () => {
    expect(renderMermaid(graph, 'zh')).toBe(
      [
        'stateDiagram-v2',
        'state "已收件" as received',
        'state "已审查" as checked',
        'state "已发证" as issued',
        'state "已不予许可" as refused',
        '[*] --> received',
        'received --> checked: 审查',
        'checked --> checked: 批准',
        'checked --> issued: 发证',
        'received --> refused: 不予许可',
        'checked --> refused: 不予许可',
        'issued --> [*]',
        'refused --> [*]',
      ].join('\n  ') + '\n',
    );
    expect(renderMermaid(graph, 'en')).toContain('received --> checked: check');
  });

  it('puts steps between the same states on one arrow', () => {
    const twice = machine({
      ...definition,
      edges: [
        checkEdge,
        approveEdge,
        { ...approveEdge, id: 'x', on: 'check' as const, label: { zh: '复查', en: 'check again' } },
        issueEdge,
        refuseEdge,
      ],
    });
    expect(renderMermaid(graphOf(twice), 'zh')).toContain('checked --> checked: 批准 / 复查\n');
  });

  it('gives a definition that the real XState takes the same way, edge by edge', () => {
    const definitionOfX = xstateOf(graph);
    expect(JSON.parse(JSON.stringify(definitionOfX))).toEqual(definitionOfX);
    const real = createMachine(definitionOfX as never);
    for (const step of graph.edges) {
      const actor = createActor(real, {
        snapshot: real.resolveState({ value: step.from } as never),
      }).start();
      actor.send({ type: step.event } as never);
      expect(actor.getSnapshot().value).toBe(step.to);
    }
  });
});
