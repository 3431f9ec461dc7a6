import { match } from 'ts-pattern';
import {
  capitalMoney,
  type Language,
  type LegalBasis,
  type Term,
  type TraceNode,
} from '../core/index.js';
import { formatLegalBasis, penaltyKinds } from '../law/index.js';
import type { Fine } from './assessment.js';
import type {
  ActExemption,
  ActSanctions,
  CaseAssessment,
  CaseOption,
  CaseOutcome,
} from './case-input.js';
import type { PenaltySeverity } from './compare-severity.js';
import { needFactsText, sanctionsText } from './render-reasoning.js';

/**
 * 案件裁量说理: the paragraph on discretion of a whole case: act by act what the benchmark gave, the circumstances, which version and
 * provision apply, the penalties; then the fines together, and the procedures that follow.
 *
 * Basis: 行政处罚法 第四十四条, 第五十九条第一款第（三）项.
 *
 * @example
 * const yuan = (min, max) => ({ words: `${min}元以上${max}元以下`, min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * const assessed = assessCase({
 *   facts: {
 *     conductEndedOn: localDate('2024-03-01'), discoveredOn: localDate('2024-03-10'), decidedOn: localDate('2024-06-01'),
 *     party: { kind: 'organization' }, harm: 'serious', minor: false, correctedInTime: true, firstViolation: false, alreadyFined: true, crimeSuspected: false,
 *   },
 *   strategy: 'computed', caps: [],
 *   acts: [{ id: '超标排放', provisions: [{ id: '第八十三条', versions: [{ id: '2018', from: localDate('2018-01-01'), until: 'open', basis: [], says: { statutory: yuan('100000', '1000000') } }] }] }],
 * }).value
 * renderCaseReasoning(assessed, 'en') // => '超标排放: No further fine for the same violation (Administrative Penalty Law, art. 29). Order the party to correct the violation.'
 */
export function renderCaseReasoning({ result }: CaseAssessment, language: Language): string {
  return renderOutcome(result, language);
}

function renderOutcome(outcome: CaseOutcome, language: Language): string {
  const isZh = language === 'zh';
  return match(outcome)
    .with({ outcome: 'sanctions' }, ({ acts, exempted, fine, procedures }) => {
      const fines = acts.filter((act) => act.fine !== undefined);
      const duties = procedures.filter(
        ({ procedure, verdict }) => procedure !== 'summary' && verdict === 'met',
      );
      return [
        ...acts.map((act) => actText(act, language)),
        ...exempted.map((act) => exemptionText(act, language)),
        ...(fine !== undefined && fines.length > 1
          ? [
              isZh
                ? `以上分别裁量，合并执行，罚款合计${fineZh(fine)}。`
                : `Each act assessed by itself, the fines come to ${fineEn(fine)} together.`,
            ]
          : []),
        ...duties.map(({ reason, basis }) =>
          isZh
            ? `依据${cite(basis, 'zh')}，${reason.zh}。`
            : `${capital(reason.en)} (${cite(basis, 'en')}).`,
        ),
      ].join('\n');
    })
    .with({ outcome: 'noPenalty' }, ({ exempted }) =>
      exempted.map((act) => exemptionText(act, language)).join('\n'),
    )
    .with({ outcome: 'choice' }, ({ label, basis, options }) =>
      [
        isZh
          ? `以下由行政机关决定（${label.zh}${basis.length === 0 ? '' : `；${cite(basis, 'zh')}`}）：`
          : `The authority decides (${label.en}${basis.length === 0 ? '' : `; ${cite(basis, 'en')}`}):`,
        ...options.map((option, index) => optionText(option, index + 1, language)),
      ].join('\n'),
    )
    .with({ outcome: 'needFacts' }, ({ missing, benchmarks }) => {
      const facts = missing.map(({ label, decides }) => {
        const on = decides.map((one) => one[language]).join(isZh ? '；' : '; ');
        if (on === '') return label[language];
        return isZh ? `${label.zh}（决定：${on}）` : `${label.en} (decides: ${on})`;
      });
      return [
        ...(facts.length === 0
          ? []
          : [
              isZh
                ? `尚需查明：${facts.join('、')}。`
                : `Still to be established: ${facts.join(', ')}.`,
            ]),
        ...benchmarks.map((one) => needFactsText(one.missing, language)),
      ].join('\n');
    })
    .exhaustive();
}

function optionText({ label, outcome }: CaseOption, number: number, language: Language): string {
  const missing =
    language === 'zh' ? '没有可供计算的基准。' : 'No benchmark is at hand to compute it.';
  const text = outcome === undefined ? missing : renderOutcome(outcome, language);
  return `${number}. ${label[language]}${language === 'zh' ? '。' : '. '}${text}`;
}

function actText(act: ActSanctions, language: Language): string {
  const { label, computed, steps, fine, fineForce, circumstances, limits, others, orders } = act;
  const isZh = language === 'zh';
  return [
    isZh ? `${label.zh}：` : `${label.en}: `,
    computed === undefined
      ? limits === undefined
        ? ''
        : isZh
          ? `法定罚款幅度为${limits.statutory.words}。`
          : `The statutory range is ${limits.statutory.words}. `
      : `${sanctionsText(computed, language, 'benchmarkAmount')}${isZh ? '' : ' '}`,
    ...steps.map((step) => stepText(step, circumstances?.direction, language)),
    fine === undefined
      ? fineless(act, language)
      : isZh
        ? `${fineForce === 'may' ? '可以' : ''}罚款${fineZh(fine)}。`
        : `${fineForce === 'may' ? 'A possible fine' : 'A fine'} of ${fineEn(fine)}.`,
    ...(others.length === 0 ? [] : [othersText(others, language)]),
    ...(orders.length === 0
      ? []
      : [
          isZh
            ? `${orders.map((order) => `${order.force === 'may' ? '可以' : ''}${order.label.zh}`).join('；')}。`
            : ` ${capital(orders.map((order) => `${order.force === 'may' ? 'possibly ' : ''}${order.label.en}`).join('; '))}.`,
        ]),
  ].join('');
}

/** No fine: it is barred, or the provision sets none. */
function fineless({ fineBarredBy }: ActSanctions, language: Language): string {
  if (fineBarredBy === undefined) return '';
  const where = cite([fineBarredBy.basis], language);
  return language === 'zh'
    ? `依据${where}，${fineBarredBy.reason.zh}。`
    : `${fineBarredBy.reason.en} (${where}).`;
}

const DIRECTIONS: Readonly<Record<string, Term>> = {
  general: { zh: '不予调整', en: 'no adjustment' },
  lighter: { zh: '从轻处罚', en: 'lighter penalty' },
  mitigated: { zh: '减轻处罚', en: 'mitigated penalty' },
  heavier: { zh: '从重处罚', en: 'heavier penalty' },
};

/** What a step of the case says; its branches stand in the trace. */
function stepText(
  { rule, verdict, inputs, output, basis, children }: TraceNode,
  direction: string | undefined,
  language: Language,
): string {
  const isZh = language === 'zh';
  if (rule === 'discretion.circumstances') {
    const met = children.filter((one) => one.rule === 'discretion.circumstance');
    const counted = met.filter((one) => one.verdict === 'met');
    const used = met.filter((one) => one.inputs['alreadyUsed'] === true);
    const how = DIRECTIONS[direction ?? 'general']?.[language] ?? '';
    const names = (nodes: readonly TraceNode[]): string =>
      nodes.map(({ label }) => label[language]).join(isZh ? '、' : ', ');
    const where = cite(
      counted.flatMap((one) => one.basis),
      language,
    );
    return [
      counted.length === 0
        ? ''
        : isZh
          ? `当事人具有“${names(counted)}”的情节，依据${where}，${how}。`
          : `Circumstances: ${names(counted)} (${where}): ${how}. `,
      used.length === 0
        ? ''
        : isZh
          ? `“${names(used)}”已作为裁量因素，不再重复计算。`
          : `Already weighed by the benchmark, not counted again: ${names(used)}. `,
    ].join('');
  }
  if (rule === 'discretion.applicableVersion') {
    const compared = inputs['comparison'];
    const zh = { lighter: '新的规定处罚较轻', crossing: '新旧规定轻重不能比较，由行政机关选定' };
    const en = {
      lighter: 'the newer law is lighter',
      crossing: 'older and newer law cannot be compared, the authority has chosen',
    };
    const why = (words: typeof zh, otherwise: string): string =>
      compared === 'lighter' || compared === 'crossing' ? words[compared] : otherwise;
    return isZh
      ? `依据${cite(basis, 'zh')}，${why(zh, '新的规定并不较轻')}${verdict === 'undetermined' ? '' : `，适用${output}`}。`
      : `By ${cite(basis, 'en')}, ${why(en, 'the newer law is not lighter')}${verdict === 'undetermined' ? '' : `: ${output} applies`}. `;
  }
  return isZh
    ? `同一个违法行为违反${children.length}个规范，依据${cite(basis, 'zh')}，按照罚款数额高的规定处罚${verdict === 'undetermined' ? '；罚款互有高低，由行政机关选定' : `，适用${output}`}。`
    : `The act violates ${children.length} provisions; by ${cite(basis, 'en')} the one with the higher fine applies${verdict === 'undetermined' ? '; the authority has chosen' : `: ${output}`}. `;
}

function othersText(others: readonly PenaltySeverity[], language: Language): string {
  const named = others.map(({ kind, force, extent }) => {
    const { label } = penaltyKinds[kind];
    const words = extent?.words ?? '';
    return language === 'zh'
      ? `${force === 'may' ? '可以并处' : '并处'}${label.zh}${words}`
      : `${force === 'may' ? 'possibly ' : ''}${label.en}${words === '' ? '' : ` ${words}`}`;
  });
  // 责令停产整治 and 责令停业 are of one kind.
  const distinct = [...new Set(named)];
  return language === 'zh' ? `${distinct.join('；')}。` : ` Beside it: ${distinct.join('; ')}.`;
}

function exemptionText({ label, reason, orders, basis }: ActExemption, language: Language): string {
  const where = cite(basis, language);
  const more = orders.map((order) => order.label[language]);
  return language === 'zh'
    ? `${label.zh}：${where === '' ? '' : `依据${where}，`}${reason.zh}，不予行政处罚${more.length === 0 ? '' : `；${more.join('；')}`}。`
    : `${label.en}: no penalty: ${reason.en}${where === '' ? '' : ` (${where})`}${more.length === 0 ? '' : `; ${more.join('; ')}`}.`;
}

const fineZh = (fine: Fine): string =>
  fine.form === 'point' ? `${fine.amount}元（${capitalMoney(fine.amount)}）` : fine.interval.words;

function fineEn(fine: Fine): string {
  if (fine.form === 'point') return `${fine.amount} yuan`;
  const { min, max } = fine.interval;
  return [
    ...(min ? [`${min.included ? 'from' : 'more than'} ${min.value}`] : []),
    ...(max ? [`${max.included ? 'up to' : 'less than'} ${max.value}`] : []),
    'yuan',
  ].join(' ');
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const cite = (basis: readonly LegalBasis[], language: Language): string =>
  [...new Set(basis.map((one) => formatLegalBasis(one, language)))].join(
    language === 'zh' ? '、' : ', ',
  );
