import type { Language, LegalBasis, Term } from '../core/index.js';
import type { AnyMachine } from './machine.js';

/** A state in the graph of a procedure. */
export interface GraphNode {
  readonly status: string;
  readonly label: Term;
  readonly initial: boolean;
  readonly final: boolean;
}

/** A step in the graph of a procedure: one for each state from which it can be taken. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly label: Term;
  readonly actor: Term;
  readonly basis: readonly LegalBasis[];
  readonly guards: readonly {
    readonly id: string;
    readonly label: Term;
    readonly basis: readonly LegalBasis[];
  }[];
  readonly evidence: readonly string[];
  readonly yields: readonly string[];
  readonly voids: readonly string[];
  readonly documents: readonly Term[];
}

/** 程序图: a procedure as plain data, for documents and tools. */
export interface Graph {
  readonly id: string;
  readonly label: Term;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of a machine. */
export function graphOf(machine: AnyMachine): Graph {
  return {
    id: machine.id,
    label: machine.label,
    nodes: Object.keys(machine.states).map((status) => ({
      status,
      label: machine.states[status]?.label ?? { zh: status, en: status },
      initial: status === machine.initial,
      final: machine.states[status]?.final === true,
    })),
    edges: machine.edges.flatMap(({ from, on, actor, guards, ...edge }) =>
      from.map((status) => ({
        id: edge.id,
        from: status,
        to: edge.to,
        event: on,
        label: edge.label,
        actor: machine.actors[actor] ?? { zh: actor, en: actor },
        basis: edge.basis,
        guards: guards.map(({ id, label, basis }) => ({ id, label, basis })),
        evidence: edge.evidence,
        yields: edge.yields,
        voids: edge.voids,
        documents: edge.documents,
      })),
    ),
  };
}

/**
 * Mermaid 状态图: the graph as the text of a Mermaid state diagram, labels in one language.
 *
 * @example
 * renderMermaid({ id: 'x', label: { zh: '例', en: 'x' }, edges: [], nodes: [{ status: 'a', label: { zh: '甲', en: 'A' }, initial: true, final: true }] }, 'en')
 * // => 'stateDiagram-v2\n  state "A" as a\n  [*] --> a\n  a --> [*]\n'
 */
export function renderMermaid(graph: Graph, language: Language): string {
  const text = (label: Term): string => label[language].replace(/["\n;:#]/g, ' ');
  const lines = [
    'stateDiagram-v2',
    ...graph.nodes.map(({ status, label }) => `state "${text(label)}" as ${status}`),
    ...graph.nodes.filter(({ initial }) => initial).map(({ status }) => `[*] --> ${status}`),
    ...graph.edges.map(({ from, to, label }) => `${from} --> ${to}: ${text(label)}`),
    ...graph.nodes.filter(({ final }) => final).map(({ status }) => `${status} --> [*]`),
  ];
  return `${lines.join('\n  ')}\n`;
}

/** A procedure as XState v5 reads it: plain JSON for `createMachine`. Conditions stand in `meta`, since they run here. */
export interface XStateDefinition {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<
    Record<
      string,
      {
        readonly type?: 'final';
        readonly description: string;
        readonly on?: Readonly<
          Record<
            string,
            {
              readonly target: string;
              readonly description: string;
              readonly meta: { readonly edge: string; readonly guards: readonly string[] };
            }
          >
        >;
      }
    >
  >;
}

/** XState v5 定义: the graph as the definition of an XState v5 machine. */
export function xstateOf(graph: Graph): XStateDefinition {
  const states = graph.nodes.map(({ status, label, final }) => {
    const steps = graph.edges
      .filter(({ from }) => from === status)
      .map(
        ({ id, event, to, label: step, guards }) =>
          [
            event,
            {
              target: to,
              description: step.zh,
              meta: { edge: id, guards: guards.map((guard) => guard.id) },
            },
          ] as const,
      );
    return [
      status,
      {
        ...(final ? { type: 'final' as const } : { on: Object.fromEntries(steps) }),
        description: label.zh,
      },
    ] as const;
  });
  return {
    id: graph.id,
    initial: graph.nodes.find(({ initial }) => initial)?.status ?? '',
    states: Object.fromEntries(states),
  };
}
