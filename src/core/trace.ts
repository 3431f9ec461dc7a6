import type { LegalBasis } from './legal-basis.js';
import type { Language, Term } from './term.js';

/** 结论: what one step of reasoning came to. `undetermined`: a fact is missing. */
export type Verdict = 'applied' | 'notApplied' | 'met' | 'notMet' | 'undetermined';

/** A value in a trace, as it would stand on the wire. */
export type TraceValue = string | number | boolean | null;

/** 推理记录: one step of a computation, with what it used and the steps inside it. */
export interface TraceNode {
  /** Stable name of the rule, for example `discretion.weight`. */
  readonly rule: string;
  /** What the step is, for people. */
  readonly label: Term;
  /** What it came to. */
  readonly verdict: Verdict;
  /** What it used, by name. */
  readonly inputs: Readonly<Record<string, TraceValue>>;
  /** What it gave; `null` where it gives nothing but its verdict. */
  readonly output: TraceValue;
  /** Where the rule stands. */
  readonly basis: readonly LegalBasis[];
  /** The steps inside. */
  readonly children: readonly TraceNode[];
}

/** 计算凭据: what must be kept to compute the same result years later. */
export interface Receipt {
  /** Version of this library. */
  readonly library: string;
  /** The data that was used: each pack's id and content hash. */
  readonly packs: readonly {
    /** Stable name of the pack. */
    readonly id: string;
    /** The content hash that the pack states. */
    readonly hash: string;
  }[];
  /** The inputs, as they would stand on the wire. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

const VERDICTS: Readonly<Record<Verdict, Term>> = {
  applied: { zh: '适用', en: 'applied' },
  notApplied: { zh: '不适用', en: 'not applied' },
  met: { zh: '满足', en: 'met' },
  notMet: { zh: '不满足', en: 'not met' },
  undetermined: { zh: '待查明', en: 'undetermined' },
};

/**
 * A trace as indented text, one step a line.
 *
 * @param formatBasis writes a citation; `explain` of `law` gives the usual one.
 *
 * @example
 * renderTrace(
 *   { rule: 'x', label: { zh: '步骤', en: 'step' }, verdict: 'met', inputs: { days: 3 }, output: null, basis: [], children: [] },
 *   'en',
 *   () => '',
 * ) // => '- step: met (days: 3)'
 */
export function renderTrace(
  trace: TraceNode,
  language: Language,
  formatBasis: (basis: LegalBasis, language: Language) => string,
): string {
  return lines(trace, language, formatBasis, '').join('\n');
}

function lines(
  node: TraceNode,
  language: Language,
  formatBasis: (basis: LegalBasis, language: Language) => string,
  indent: string,
): readonly string[] {
  const chinese = language === 'zh';
  const inputs = Object.entries(node.inputs).map(([name, value]) =>
    chinese ? `${name}：${value}` : `${name}: ${value}`,
  );
  const used =
    inputs.length === 0 ? '' : chinese ? `（${inputs.join('；')}）` : ` (${inputs.join('; ')})`;
  const basis = node.basis.map((one) => formatBasis(one, language)).join(chinese ? '、' : ', ');
  const cited = basis === '' ? '' : chinese ? `〔${basis}〕` : ` [${basis}]`;
  const output = node.output === null ? '' : ` = ${node.output}`;
  const head = `${indent}- ${node.label[language]}${chinese ? '：' : ': '}${VERDICTS[node.verdict][language]}${output}${used}${cited}`;
  return [
    head,
    ...node.children.flatMap((child) => lines(child, language, formatBasis, `${indent}  `)),
  ];
}
