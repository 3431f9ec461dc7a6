import { match, P } from 'ts-pattern';
import {
  capitalMoney,
  type Language,
  type LegalBasis,
  type Money,
  type Ratio,
  type TraceNode,
  type TraceValue,
} from '../core/index.js';
import { formatLegalBasis } from '../law/index.js';
import type { Interval } from './interval.js';
import type {
  AssessedSanction,
  RangeSanctionsAssessment,
  SanctionPlan,
} from './range-assessment.js';

const cite = (basis: readonly LegalBasis[], language: Language): string =>
  basis.map((one) => formatLegalBasis(one, language)).join(language === 'zh' ? '、' : ', ');

/**
 * 裁量说理 of a table of ranges: each sanction with the rows that led to it, then how they go together. In a case these are not the
 * penalties yet, so the heading says that the benchmark computes them.
 */
export function renderSanctions(
  { sanctions, plan, trace }: RangeSanctionsAssessment,
  language: Language,
  isPartOfCase: boolean,
): string {
  const rows = sanctions.map((sanction) => {
    const node = trace.children.find(
      ({ rule, inputs }) => rule === 'discretion.sanction' && inputs['sanction'] === sanction.id,
    );
    return language === 'zh' ? sentenceZh(sanction, node) : sentenceEn(sanction, node);
  });
  const labels = new Map(sanctions.map(({ id, label }) => [id, label[language]]));
  const joined = sanctions.length > 1 ? planText(plan, labels, language) : '';
  const heading =
    language === 'zh'
      ? `按照${cite(trace.basis, 'zh')}“${trace.label.zh}”${isPartOfCase ? '，按裁量权基准计算' : ''}：`
      : `By ${cite(trace.basis, 'en')}, "${trace.label.en}"${isPartOfCase ? ', the benchmark gives' : ''}: `;
  const end =
    joined === '' ? '' : language === 'zh' ? `处罚：${joined}。` : ` Penalties: ${joined}.`;
  return `${heading}${rows.join(language === 'zh' ? '' : ' ')}${end}`;
}

function stepsIn(node: TraceNode | undefined, rule: string): readonly TraceNode[] {
  if (node === undefined) return [];
  const inside = node.children.flatMap((child) => stepsIn(child, rule));
  return node.rule === rule ? [node, ...inside] : inside;
}

const changed = ({ inputs, output }: TraceNode): boolean => inputs['of'] !== output;

const INTERVAL = /^([[(])(\S+), (\S+)([\])])$/;

/** What a trace writes as an interval, in the words of the Civil Code; its English keeps the brackets. */
function inWords(output: TraceValue, unit: string, language: Language): string {
  const found = INTERVAL.exec(String(output));
  if (language === 'en') return String(output);
  if (found === null) return `${output}${unit}`;
  const [, open, low, high, close] = found;
  const from = low === '-∞' ? '' : open === '[' ? `${low}${unit}以上` : `超过${low}${unit}`;
  const to = high === '+∞' ? '' : close === ']' ? `${high}${unit}以下` : `不满${high}${unit}`;
  return `${from}${to}`;
}

function reasonsOf(
  node: TraceNode | undefined,
  unit: string,
  language: Language,
): readonly string[] {
  const statutory = stepsIn(node, 'discretion.statutory')[0];
  const placement = stepsIn(node, 'discretion.placement')[0];
  const tiers = stepsIn(placement, 'discretion.range.tiers').map(({ label }) => label[language]);
  const later = ['discretion.clamp', 'discretion.round']
    .flatMap((rule) => stepsIn(node, rule))
    .filter(changed)
    .map(({ label, output }) => `${label[language]} ${inWords(output, unit, language)}`);
  const words =
    language === 'zh' ? ['法定幅度', '适用档次', '裁量幅度'] : ['statutory', 'tier', 'benchmark'];
  return [
    ...(statutory ? [`${words[0]} ${inWords(statutory.output, unit, language)}`] : []),
    ...tiers.map((tier) => `${words[1]} ${tier}`),
    ...(placement ? [`${words[2]} ${inWords(placement.output, unit, language)}`] : []),
    ...later,
  ];
}

function sentenceZh(sanction: AssessedSanction, node: TraceNode | undefined): string {
  const extent = match(sanction)
    .with(
      { amount: { form: 'point', amount: P.select() } },
      (amount) => `${amount}元（${capitalMoney(amount)}）`,
    )
    .with({ amount: { form: 'range', interval: P.select() } }, ({ words }) => words)
    .with({ days: P.select(P.nonNullable) }, ({ words }) => words)
    .otherwise(() => '');
  const reasons = reasonsOf(node, 'days' in sanction ? '日' : '元', 'zh');
  return `依据${cite(sanction.basis, 'zh')}，${sanction.force === 'may' ? '可以' : ''}${sanction.label.zh}${extent}${reasons.length === 0 ? '' : `（${reasons.join('；')}）`}。`;
}

/** Ends that do not count are said so. */
function extentEn({ min, max }: Interval<Money | Ratio>, unit: string): string {
  const low = min && `${min.included ? 'from' : 'more than'} ${min.value}`;
  const high = max && `${max.included ? 'up to' : 'less than'} ${max.value}`;
  return `${[low, high].filter((end) => end !== undefined).join(' ')} ${unit}`;
}

function sentenceEn(sanction: AssessedSanction, node: TraceNode | undefined): string {
  const extent = match(sanction)
    .with({ amount: { form: 'point', amount: P.select() } }, (amount) => ` of ${amount} yuan`)
    .with(
      { amount: { form: 'range', interval: P.select() } },
      (interval) => ` of ${extentEn(interval, 'yuan')}`,
    )
    .with({ days: P.select(P.nonNullable) }, (interval) => ` of ${extentEn(interval, 'days')}`)
    .otherwise(() => '');
  const reasons = reasonsOf(node, '', 'en');
  const force = sanction.force === 'may' ? 'possible: ' : '';
  return `Under ${cite(sanction.basis, 'en')}: ${force}${sanction.label.en}${extent}${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}.`;
}

function planText(
  plan: SanctionPlan,
  labels: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words =
    language === 'zh'
      ? { all: '，并处', oneOf: '，或者', also: '可以并处' }
      : { all: ' and ', oneOf: ' or ', also: 'possibly ' };
  return match(plan)
    .with(P.string, (id) => labels.get(id) ?? id)
    .with({ op: P.union('all', 'oneOf') }, ({ op, of }) =>
      of
        .map((one) => planText(one, labels, language))
        .join(words[op])
        .replaceAll('，并处可以并处', '，可以并处'),
    )
    .with({ op: 'also' }, ({ of }) => `${words.also}${planText(of, labels, language)}`)
    .exhaustive();
}
