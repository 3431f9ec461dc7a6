import type { Language, LegalBasis, Term } from '../core/index.js';
import type { AnyMachine } from './machine.js';

/** A state in the graph of a procedure. */
export interface GraphNode {
  /** The status. */
  readonly status: string;
  /** The state's name. */
  readonly label: Term;
  /** Whether a case begins here. */
  readonly initial: boolean;
  /** Whether the procedure ends here. */
  readonly final: boolean;
}

/** A step in the graph of a procedure: one for each state from which it can be taken. */
export interface GraphEdge {
  /** The edge; the same for every state from which it can be taken. */
  readonly id: string;
  /** The status before it. */
  readonly from: string;
  /** The status after it. */
  readonly to: string;
  /** The type of event that takes it. */
  readonly event: string;
  /** The step's name. */
  readonly label: Term;
  /** Who takes it. */
  readonly actor: Term;
  /** Where the law provides it. */
  readonly basis: readonly LegalBasis[];
  /** What the law asks before it. */
  readonly guards: readonly {
    /** Name of the guard. */
    readonly id: string;
    /** What it asks for. */
    readonly label: Term;
    /** Where the law asks for it. */
    readonly basis: readonly LegalBasis[];
  }[];
  /** What earlier steps must have produced. */
  readonly evidence: readonly string[];
  /** What it produces. */
  readonly yields: readonly string[];
  /** What it undoes. */
  readonly voids: readonly string[];
  /** The documents that it makes. */
  readonly documents: readonly Term[];
}

/** 程序图: a procedure as plain data, for documents and tools. */
export interface Graph {
  /** The machine's id. */
  readonly id: string;
  /** The procedure's name. */
  readonly label: Term;
  /** Its states. */
  readonly nodes: readonly GraphNode[];
  /** Its steps. */
  readonly edges: readonly GraphEdge[];
}

/**
 * The graph of a machine.
 *
 * @example
 * graphOf(legalReviewMachine).nodes.find(({ initial }) => initial).status // => 'prepared'
 */
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
 * Steps between the same two states share one arrow: Mermaid draws them on top of each other.
 *
 * @example
 * renderMermaid({ id: 'x', label: { zh: '例', en: 'x' }, edges: [], nodes: [{ status: 'a', label: { zh: '甲', en: 'A' }, initial: true, final: true }] }, 'en')
 * // => 'stateDiagram-v2\n  state "A" as a\n  [*] --> a\n  a --> [*]\n'
 */
export function renderMermaid(graph: Graph, language: Language): string {
  const text = (label: Term): string => label[language].replace(/["\n;:#]/g, ' ');
  const arrows = new Map<string, string[]>();
  for (const { from, to, label } of graph.edges) {
    const arrow = `${from} --> ${to}`;
    const labels = arrows.get(arrow);
    if (labels === undefined) arrows.set(arrow, [text(label)]);
    else labels.push(text(label));
  }
  const lines = [
    'stateDiagram-v2',
    ...graph.nodes.map(({ status, label }) => `state "${text(label)}" as ${status}`),
    ...graph.nodes.filter(({ initial }) => initial).map(({ status }) => `[*] --> ${status}`),
    ...[...arrows].map(([arrow, labels]) => `${arrow}: ${labels.join(' / ')}`),
    ...graph.nodes.filter(({ final }) => final).map(({ status }) => `${status} --> [*]`),
  ];
  return `${lines.join('\n  ')}\n`;
}

/** A procedure as XState v5 reads it: plain JSON for `createMachine`. Conditions stand in `meta`, since they run here. */
export interface XStateDefinition {
  /** The machine's id. */
  readonly id: string;
  /** The status in which a case begins. */
  readonly initial: string;
  /** Every status with its steps. */
  readonly states: Readonly<
    Record<
      string,
      {
        readonly type?: 'final';
        /** The status, for people. */
        readonly description: string;
        /** The steps, by type of event. */
        readonly on?: Readonly<
          Record<
            string,
            {
              /** The status after it. */
              readonly target: string;
              /** The step, for people. */
              readonly description: string;
              /** What XState keeps beside. */
              readonly meta: {
                /** The edge. */
                readonly edge: string;
                /** The guards that it names. */
                readonly guards: readonly string[];
              };
            }
          >
        >;
      }
    >
  >;
}

/**
 * XState v5 定义: the graph as the definition of an XState v5 machine.
 *
 * @example
 * xstateOf(graphOf(legalReviewMachine)).states.returned.on.withdraw.target // => 'withdrawn'
 */
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
