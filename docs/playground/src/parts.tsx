/* What several tools show: citations, problems, traces, a button that copies. */
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LegalBasis, Problem, TraceNode, Verdict } from 'zhifa/core';
import { formatLegalBasis } from 'zhifa/law';
import { useSay } from './language.js';

/** As scripts/site/articles.mjs writes the anchors of the page of articles. */
const anchorOf = (label: string): string => label.replace(/[《》“”（）\s]/g, '');

export function Articles({ basis }: { readonly basis: readonly LegalBasis[] }) {
  const { language } = useSay();
  const seen = new Map(basis.map((one) => [formatLegalBasis(one, 'zh'), one]));
  if (seen.size === 0) return null;
  return (
    <span class="articles">
      {[...seen].map(([label, one]) => (
        <a key={label} href={`../articles.html#${encodeURIComponent(anchorOf(label))}`}>
          {formatLegalBasis(one, language)}
        </a>
      ))}
    </span>
  );
}

type Describe = (problem: Problem, language: 'zh' | 'en') => string;
let sentences: Describe | undefined;

/** The sentences of all problems come with the first problem: they weigh more than a tool. */
function useDescribe(isNeeded: boolean): Describe | undefined {
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!isNeeded || sentences !== undefined) return;
    import('zhifa/messages').then(({ describe }) => {
      sentences = describe;
      setLoaded(true);
    });
  }, [isNeeded]);
  return sentences;
}

export function Problems({
  list,
  kind = 'bad',
}: {
  readonly list: readonly Problem[];
  readonly kind?: 'bad' | 'note';
}) {
  const { language } = useSay();
  const describe = useDescribe(list.length > 0);
  if (list.length === 0) return null;
  return (
    <ul class={`problems ${kind}`}>
      {list.map((problem, index) => (
        <li key={index} data-code={problem.code}>
          {describe?.(problem, language)} <code>{problem.code}</code>
        </li>
      ))}
    </ul>
  );
}

const VERDICTS: Readonly<Record<Verdict, { readonly zh: string; readonly en: string }>> = {
  applied: { zh: '适用', en: 'applied' },
  notApplied: { zh: '不适用', en: 'not applied' },
  met: { zh: '满足', en: 'met' },
  notMet: { zh: '不满足', en: 'not met' },
  undetermined: { zh: '待查明', en: 'undetermined' },
};

export function Trace({ node, depth = 0 }: { readonly node: TraceNode; readonly depth?: number }) {
  const say = useSay();
  const inputs = Object.entries(node.inputs);
  const line = (
    <>
      <span class={`verdict ${node.verdict}`}>{say.term(VERDICTS[node.verdict])}</span>{' '}
      <strong>{say.term(node.label)}</strong>
      {inputs.length > 0 && (
        <span class="inputs">
          {' '}
          {inputs.map(([name, value]) => `${name}: ${value ?? '—'}`).join('; ')}
        </span>
      )}
      {node.output !== null && <span class="output"> ⇒ {String(node.output)}</span>}
    </>
  );
  return node.children.length === 0 ? (
    <div class="trace leaf">
      {line} <Articles basis={node.basis} />
    </div>
  ) : (
    <details class="trace" open={depth < 2}>
      <summary>{line}</summary>
      <Articles basis={node.basis} />
      {node.children.map((child, index) => (
        <Trace key={index} node={child} depth={depth + 1} />
      ))}
    </details>
  );
}

export function Copy({ text }: { readonly text: string }) {
  const say = useSay();
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      class="copy"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          return;
        }
        setDone(true);
        setTimeout(() => setDone(false), 1500);
      }}
    >
      {done ? say('已复制', 'Copied') : say('复制', 'Copy')}
    </button>
  );
}

/** The answer in a line: read aloud when it changes, and on a phone held in sight while the form is filled. */
export function Announce({ words }: { readonly words: string }) {
  return (
    <p class="announce" role="status">
      {words}
    </p>
  );
}

/** A link to this very case. */
export function Share() {
  const say = useSay();
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      class="copy"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(location.href);
        } catch {
          return;
        }
        setDone(true);
        setTimeout(() => setDone(false), 1500);
      }}
    >
      {done ? say('链接已复制', 'Link copied') : say('复制本案链接', 'Copy a link to this case')}
    </button>
  );
}

export function Panel({
  title,
  children,
  id,
  place = null,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly id?: string;
  /** For a panel that takes the focus. */
  readonly place?: Ref<HTMLElement>;
}) {
  return (
    <section class="panel" id={id} ref={place} {...(place === null ? {} : { tabIndex: -1 })}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
