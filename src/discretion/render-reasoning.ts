import { match } from 'ts-pattern';
import {
  capitalMoney,
  formatPercent,
  type Language,
  type LegalBasis,
  type Term,
  type TraceNode,
  type TraceValue,
} from '../core/index.js';
import { formatLegalBasis } from '../law/index.js';
import type {
  Assessment,
  ChoiceAssessment,
  ChoiceOption,
  Fine,
  MissingFact,
  SanctionsAssessment,
} from './assessment.js';
import type { RangeComparison } from './compare-ranges.js';
import type {
  AskedFact,
  RangeAssessment,
  RangeChoiceAssessment,
  RangeChoiceOption,
  RangeSanctionsAssessment,
} from './range-assessment.js';
import { renderSanctions } from './render-sanctions.js';

/**
 * 裁量说理: the paragraph on discretion for the decision, made from the trace alone.
 *
 * Basis: 行政处罚法 第四十四条 (facts, reasons and grounds are told), 第五十九条第一款第（三）项 (kinds of penalty and grounds).
 *
 * @example
 * const asked = assessDiscretion(
 *   unpermittedWaterDischarge,
 *   { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f6: 'l1' } },
 *   { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') },
 * ).value
 * renderReasoning(asked, 'zh') // => '尚需查明：整改情况（限期内改正=560000.00；逾期未改正=610000.00）。'
 */
export function renderReasoning(
  assessment: Assessment | RangeAssessment,
  language: Language,
): string {
  return match(assessment)
    .with({ outcome: 'sanctions' }, (one) => sanctionsText(one, language, 'fine'))
    .with({ outcome: 'noPenalty' }, ({ reason, basis }) => {
      const where = cite(basis, language);
      return language === 'zh'
        ? `${where === '' ? '' : `依据${where}，`}${reason.zh}，不予处罚。`
        : `No penalty: ${reason.en}${where === '' ? '' : ` (${where})`}.`;
    })
    .with({ outcome: 'needFacts' }, ({ missing }) => needFactsText(missing, language))
    .with({ outcome: 'choice' }, (choice) =>
      [
        question(choice, language),
        ...choice.options.map((option, index) => branch(option, index + 1, language)),
      ].join('\n'),
    )
    .exhaustive();
}

/** What the amount of a benchmark is: the fine, or in a case the amount before circumstances, version and provision. */
type AmountName = 'fine' | 'benchmarkAmount';

/** What a benchmark gave, with its reasons. */
export function sanctionsText(
  assessment: SanctionsAssessment | RangeSanctionsAssessment,
  language: Language,
  name: AmountName,
): string {
  if ('sanctions' in assessment)
    return renderSanctions(assessment, language, name === 'benchmarkAmount');
  const { trace, fine } = assessment;
  return language === 'zh' ? sanctionsZh(trace, fine, name) : sanctionsEn(trace, fine, name);
}

function question(choice: ChoiceAssessment | RangeChoiceAssessment, language: Language): string {
  if ('label' in choice)
    return language === 'zh'
      ? `以下由行政机关决定（${choice.label.zh}）：`
      : `The authority decides (${choice.label.en}):`;
  const { question: asked, trace } = choice;
  const provision = find(trace, 'discretion.statuteInForce');
  const until = show(provision?.inputs['until']);
  const from = show(find(trace, 'discretion.benchmarkInForce')?.inputs['from']);
  const by = cite(provision?.basis.slice(-1), language);
  const zh = {
    statuteReplaced: `处罚依据自${until}起废止（${by}），违法行为发生在此之前`,
    benchmarkNewerThanConduct: `裁量权基准自${from}起施行，违法行为发生在此之前`,
    overlappingLevels: '同一数值落入两个档次',
  };
  const en = {
    statuteReplaced: `the provision is repealed from ${until} (${by}), after the conduct`,
    benchmarkNewerThanConduct: `the benchmark is in force from ${from}, after the conduct`,
    overlappingLevels: 'one quantity falls into two levels',
  };
  return language === 'zh'
    ? `以下由行政机关决定（${zh[asked]}）：`
    : `The authority decides (${en[asked]}):`;
}

const COMPARISON: Readonly<Record<RangeComparison, Term>> = {
  lighter: { zh: '轻于原规定', en: 'lighter than before' },
  heavier: { zh: '重于原规定', en: 'heavier than before' },
  same: { zh: '与原规定相同', en: 'the same as before' },
  crossing: { zh: '与原规定互有轻重', en: 'lighter at one end, heavier at the other' },
};

function branch(
  option: ChoiceOption | RangeChoiceOption,
  number: number,
  language: Language,
): string {
  const { label, assessment } = option;
  const { statutory, comparison }: Pick<ChoiceOption, 'statutory' | 'comparison'> =
    'statutory' in option ? option : {};
  const compared = comparison && COMPARISON[comparison][language];
  const range =
    statutory &&
    (language === 'zh'
      ? `法定罚款幅度为${statutory.words}${compared ? `，${compared}` : ''}。`
      : `The statutory range is ${statutory.words}${compared ? `, ${compared}` : ''}.`);
  const consequence = assessment ? renderReasoning(assessment, language) : (range ?? '');
  const stop = language === 'zh' ? '。' : '. ';
  return `${number}. ${label[language]}${stop}${consequence}`.trimEnd();
}

const find = (trace: TraceNode, rule: string): TraceNode | undefined =>
  trace.children.find((child) => child.rule === rule);

const isApplied = (node: TraceNode | undefined): node is TraceNode => node?.verdict === 'applied';

const cite = (basis: readonly LegalBasis[] | undefined, language: Language): string =>
  (basis ?? []).map((one) => formatLegalBasis(one, language)).join(language === 'zh' ? '、' : ', ');

const show = (value: TraceValue | undefined): string => String(value ?? '');

const percentages = (trace: TraceNode): readonly TraceNode[] =>
  trace.children.filter(({ rule }) => rule === 'discretion.weight');

const quantity = ({ inputs }: TraceNode): string =>
  inputs['value'] === undefined ? '' : `${show(inputs['value'])} ${show(inputs['unit'])}`;

function sanctionsZh(trace: TraceNode, fine: Fine, name: AmountName): string {
  const by = name === 'fine' ? '' : '按裁量权基准计算的';
  const range = find(trace, 'discretion.statutoryRange');
  const weights = percentages(trace).map((node) => {
    const known = quantity(node).replace(' ', '');
    const how =
      node.inputs['notEstablished'] === true
        ? '（确无法查明，按最低档次计算）'
        : known === ''
          ? ''
          : `（${known}）`;
    return `${node.label.zh}为“${show(node.inputs['row'])}”${how}，裁量权重${show(node.output)}`;
  });
  const limits = [find(trace, 'discretion.floor'), find(trace, 'discretion.cap')]
    .filter(isApplied)
    .map(({ label, output }) => `${label.zh}，取${show(output)}`);
  const product = find(trace, 'discretion.product');
  const raised = find(trace, 'discretion.statutoryLimits');
  const rounded = find(trace, 'discretion.rounding');
  return [
    `依据${cite(range?.basis, 'zh')}，“${trace.label.zh}”的法定罚款幅度为${show(range?.inputs['words'])}。`,
    `按照${cite(trace.basis, 'zh')}，裁量起点${show(find(trace, 'discretion.startPoint')?.output)}；${weights.join('；')}。`,
    `裁量百分值总和为${show(find(trace, 'discretion.sum')?.output)}`,
    ...limits.map((limit) => `，${limit}`),
    `，乘以法定最高罚款数额${show(product?.inputs['maximum'])}元，为${show(product?.output)}元`,
    isApplied(raised) ? `，低于法定最低罚款数额，按${show(raised.output)}元计算` : '',
    isApplied(rounded) ? `，取整为${show(rounded.output)}元` : '',
    fine.form === 'point'
      ? `。${by}罚款数额为${fine.amount}元（${capitalMoney(fine.amount)}）。`
      : `。${by}罚款幅度为${fine.interval.words}。`,
  ].join('');
}

function sanctionsEn(trace: TraceNode, fine: Fine, name: AmountName): string {
  const by = name === 'fine' ? 'The fine' : 'By the benchmark the fine';
  const range = find(trace, 'discretion.statutoryRange');
  const weights = percentages(trace).map((node) => {
    const known = quantity(node);
    const how =
      node.inputs['notEstablished'] === true
        ? ' (cannot be established, lowest level)'
        : known === ''
          ? ''
          : ` (${known})`;
    return `${node.label.en}: ${show(node.inputs['rowEn'] ?? node.inputs['row'])}${how}, ${show(node.output)}`;
  });
  const limits = [find(trace, 'discretion.floor'), find(trace, 'discretion.cap')]
    .filter(isApplied)
    .map(({ label, output }) => `, ${label.en}: ${show(output)}`);
  const product = find(trace, 'discretion.product');
  const raised = find(trace, 'discretion.statutoryLimits');
  const rounded = find(trace, 'discretion.rounding');
  return [
    `Under ${cite(range?.basis, 'en')} the statutory fine for "${trace.label.en}" is ${show(range?.inputs['words'])}. `,
    `By ${cite(trace.basis, 'en')} the start point is ${show(find(trace, 'discretion.startPoint')?.output)}; ${weights.join('; ')}. `,
    `The weights add up to ${show(find(trace, 'discretion.sum')?.output)}`,
    ...limits,
    `; times the statutory maximum of ${show(product?.inputs['maximum'])} yuan that is ${show(product?.output)} yuan`,
    isApplied(raised) ? `, below the statutory minimum: ${show(raised.output)} yuan` : '',
    isApplied(rounded) ? ', rounded' : '',
    fine.form === 'point'
      ? `. ${by} is ${fine.amount} yuan.`
      : `. ${by} lies in ${fine.interval.words}.`,
  ].join('');
}

/** What a benchmark still asks, with what each answer would decide. */
export function needFactsText(
  missing: readonly (MissingFact | AskedFact)[],
  language: Language,
): string {
  const questions = missing.map((fact) => {
    const name = language === 'zh' ? fact.label.zh : (fact.label.en ?? fact.label.zh);
    if ('consequences' in fact) {
      const answers = fact.consequences.map(({ answer, range }) =>
        range === undefined ? answer : `${answer}=${range}`,
      );
      if (answers.length === 0) return name;
      return language === 'zh'
        ? `${name}（${answers.join('；')}）`
        : `${name} (${answers.join('; ')})`;
    }
    if (fact.kind === 'base') return name;
    const levels = fact.levels.map(({ label, weight, amount }) => {
      const row = language === 'zh' ? label.zh : (label.en ?? label.zh);
      const consequence = amount === undefined ? formatPercent(weight) : amount;
      return `${row}=${consequence}`;
    });
    return language === 'zh' ? `${name}（${levels.join('；')}）` : `${name} (${levels.join('; ')})`;
  });
  return language === 'zh'
    ? `尚需查明：${questions.join('、')}。`
    : `Still to be established: ${questions.join(', ')}.`;
}
