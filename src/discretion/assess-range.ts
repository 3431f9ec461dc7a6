import {
  failed,
  ok,
  type Problem,
  type Result,
  type Term,
  type TraceNode,
  under,
} from '../core/index.js';
import { applicabilityOf } from './applicability.js';
import type { DiscretionDates } from './assessment.js';
import type { OfficerAnswers, RangeBenchmark } from './benchmark.js';
import { type ComputedSanctions, computedSanctions } from './computed-sanctions.js';
import {
  type Answer,
  broken,
  evaluateCondition,
  follow,
  known,
  MOST_STEPS,
  pickRow,
  type Scope,
  step,
  together,
} from './evaluate-number.js';
import { rangeText } from './evaluate-range.js';
import { consequencesOf } from './fact-consequences.js';
import { fineOf, wordedDays } from './fine-of-range.js';
import { outerQuestion } from './outer-question.js';
import { discretionProblem } from './problems.js';
import type { AssessedSanction, RangeAssessment, RangeChoiceOption } from './range-assessment.js';
import { type RangeCase, type RangeQuestion, rangeReceiptOf, versionsOf } from './range-case.js';
import { establishedIn, exemptionOf } from './range-circumstances.js';
import { readRangeFacts } from './read-range-facts.js';
import { kindWarnings, rulesOf, treeOf } from './sanction-tree.js';
import { answerNode, branchNode, termOf } from './trace.js';
import { writtenOf } from './yuan-range.js';

/** At most so many branches are computed. */
const MOST_BRANCHES = 256;

/** Whether a case can be assessed, and the assessment; see `assessDiscretion`. */
export function assessRange(
  benchmark: RangeBenchmark,
  facts: unknown,
  dates: DiscretionDates,
  officer: OfficerAnswers,
): Result<RangeAssessment> {
  const read = readRangeFacts(benchmark, facts);
  const { applicability, problems } = applicabilityOf(benchmark, dates);
  if (!read.ok || applicability === undefined || problems.length > 0)
    return failed(
      ...(read.ok ? [] : read.problems.map((problem) => under('facts', problem))),
      ...problems.map((problem) => under('dates', problem)),
    );
  const assessed = settle({
    benchmark,
    applicability,
    reading: read.value,
    facts: read.value.facts,
    chosen: officer.chosen ?? {},
    branches: { left: MOST_BRANCHES },
    asks: true,
  });
  return assessed.ok
    ? ok(assessed.value, [...applicability.warnings, ...assessed.warnings])
    : assessed;
}

function settle(asked: RangeCase): Result<RangeAssessment> {
  const outer = outerQuestion(asked);
  if (outer !== undefined) return branch(asked, outer);
  return settleSanctions(asked);
}

/** Every branch of a question, computed. */
function branch(asked: RangeCase, { id, label, options }: RangeQuestion): Result<RangeAssessment> {
  const computed: RangeChoiceOption[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const option of options) {
    const head = { id: option.id, label: option.label, basis: option.basis };
    if (option.isElsewhere === true) {
      computed.push(head);
      continue;
    }
    asked.branches.left -= 1;
    if (asked.branches.left < 0)
      return failed(discretionProblem('discretion.tooLarge', { limit: MOST_BRANCHES }));
    const assessment = settle({
      ...asked,
      facts: { ...option.facts, ...asked.facts },
      chosen: { ...asked.chosen, [id]: option.id },
    });
    if (assessment.ok) {
      warnings.push(...assessment.warnings);
      computed.push({ ...head, assessment: assessment.value });
    } else problems.push(...assessment.problems);
  }
  if (problems.length > 0) return failed(...problems);
  const nodes = computed.map(({ id: name, label: words, basis, assessment }) =>
    branchNode(name, words, basis, assessment ? [assessment.trace] : []),
  );
  return ok(
    {
      outcome: 'choice',
      benchmark: asked.benchmark.id,
      question: id,
      label,
      options: computed,
      trace: answerNode(asked.benchmark, 'undetermined', null, [...versionsOf(asked), ...nodes]),
      receipt: rangeReceiptOf(asked),
    },
    warnings,
  );
}

function settleSanctions(asked: RangeCase): Result<RangeAssessment> {
  const { benchmark } = asked;
  const warnings: Problem[] = [];
  const answer = sanctionsOf(asked, warnings);
  switch (answer.is) {
    case 'failed':
      return failed(...answer.problems);
    case 'open': {
      const { id, kind, options } = answer.question;
      const label = QUESTIONS[id] ?? (kind === 'rows' ? ROWS : CROSSING);
      return branch(asked, {
        id,
        label,
        options: options.map((option) => ({
          id: option.id,
          label: termOf(option.label),
          basis: [benchmark.basis],
        })),
      });
    }
    case 'missing':
      warnings.push(...unestablishedAmong(asked, answer.facts));
      return ok(
        {
          outcome: 'needFacts',
          benchmark: benchmark.id,
          missing: answer.facts.map((id) => missingFact(asked, id)),
          trace: answerNode(benchmark, 'undetermined', null, versionsOf(asked)),
          receipt: rangeReceiptOf(asked),
        },
        warnings,
      );
    case 'known':
      return ok(answer.value, warnings);
  }
}

/** A fact that cannot be established, where the document does not say what then: asking again will not help. */
const unestablishedAmong = (
  { benchmark, reading }: RangeCase,
  facts: readonly string[],
): readonly Problem[] =>
  benchmark.facts
    .filter(({ id }) => facts.includes(id) && reading.unestablished.includes(id))
    .map(({ label }) => discretionProblem('discretion.notEstablishedAsked', { fact: label.zh }));

const ROWS: Term = { zh: '同一事实落入两个档次', en: 'one fact falls into two rows' };
const CROSSING: Term = { zh: '两个幅度互有轻重', en: 'neither of two ranges is the heavier' };
const QUESTIONS: Readonly<Record<string, Term>> = {
  circumstances: {
    zh: '从轻、减轻或者从重情节由行政机关决定',
    en: 'how the circumstances are applied',
  },
};

function missingFact(asked: RangeCase, id: string) {
  const { placement, kinds, circumstances, statute, facts } = asked.benchmark;
  const definition = facts.find((one) => one.id === id);
  const options =
    definition?.kind === 'option'
      ? definition.options.map((option) => option.id)
      : definition?.kind === 'flag'
        ? [true, false]
        : [];
  const expressions = [placement, kinds, circumstances, statute.sanctions];
  return {
    id,
    label: definition?.label ?? { zh: id },
    consequences: asked.asks
      ? consequencesOf(id, options, expressions, (value) => {
          const next = settle({
            ...asked,
            facts: { ...asked.facts, [id]: value },
            branches: { left: 0 },
            asks: false,
          });
          return next.ok ? consequenceText(next.value) : undefined;
        })
      : [],
  };
}

function consequenceText(assessment: RangeAssessment): string | undefined {
  if (assessment.outcome === 'noPenalty') return assessment.reason.zh;
  if (assessment.outcome !== 'sanctions') return undefined;
  return assessment.sanctions
    .map(({ label, amount, days }) => {
      const extent =
        amount === undefined
          ? days?.words
          : amount.form === 'point'
            ? amount.amount
            : amount.interval.words;
      return extent === undefined ? label.zh : `${label.zh} ${extent}`;
    })
    .join('；');
}

function sanctionsOf(asked: RangeCase, warnings: Problem[]): Answer<RangeAssessment> {
  const { benchmark, facts, chosen } = asked;
  const { statute, placement, kinds } = benchmark;
  let computedOf: ComputedSanctions = (id) =>
    broken(discretionProblem('discretion.unknownSanction', { sanction: id }));
  const scope: Scope = {
    facts,
    chosen,
    root: 'kinds',
    statute: () => undefined,
    result: (id) => follow(computedOf(id), ({ range }) => known(range)),
    printed: new Map(benchmark.facts.map((fact) => [fact.id, fact])),
    fuel: { left: MOST_STEPS },
  };
  const row = kinds && pickRow(kinds, 'unique', scope, []);
  if (row !== undefined && row.is !== 'known') return row;
  const tree = row?.value.row.sanctions ?? statute.sanctions;
  if (row !== undefined) warnings.push(...kindWarnings(statute.sanctions, row.value.row));
  const rules = new Map(
    [...rulesOf(tree), ...rulesOf(statute.sanctions)].reverse().map((rule) => [rule.id, rule]),
  );
  const established = establishedIn(asked, scope);
  computedOf = computedSanctions(asked, rules, established, scope, warnings);

  const exempt = exemptionOf(asked, established);
  if (exempt.is !== 'known') return exempt;
  if (exempt.value !== undefined) {
    const { circumstance, steps } = exempt.value;
    return known({
      outcome: 'noPenalty',
      benchmark: benchmark.id,
      reason: termOf(circumstance.label),
      basis: [circumstance.basis],
      trace: answerNode(benchmark, 'notApplied', null, [...versionsOf(asked), ...steps]),
      receipt: rangeReceiptOf(asked),
    });
  }

  const asks = treeOf(tree, (rule) =>
    rule.when === undefined
      ? known(true)
      : evaluateCondition(rule.when, { ...scope, root: `when.${rule.id}` }, []),
  );
  return follow(asks, ({ plan, kept }, because) => {
    const each = kept.map((rule): Answer<AssessedSanction> => {
      const head = {
        id: rule.id,
        kind: rule.kind,
        label: rule.label,
        subject: rule.subject,
        force: rule.force,
        basis: rule.basis ?? statute.basis,
      };
      const hasExtent =
        rule.amount !== undefined ||
        rule.days !== undefined ||
        placement.some(({ sanction }) => sanction === rule.id);
      const node = (output: string | null, children: readonly TraceNode[]): TraceNode =>
        step(
          'sanction',
          rule.label,
          { sanction: rule.id, kind: rule.kind, subject: rule.subject, force: rule.force },
          output,
          children,
          head.basis,
        );
      if (!hasExtent) return known(head, [node(null, [])]);
      return follow(computedOf(rule.id), ({ range, limits, steps }): Answer<AssessedSanction> => {
        const nodes = [node(rangeText(range), steps)];
        if (rule.days !== undefined && rule.amount === undefined)
          return known({ ...head, days: wordedDays(range) }, nodes);
        const amount = fineOf(range, benchmark.rounding.point);
        return amount.ok
          ? known(
              { ...head, amount: amount.value, statutory: writtenOf(rangeText(limits), limits) },
              nodes,
            )
          : broken(...amount.problems);
      });
    });
    return follow(together(each), (sanctions, steps) => {
      const kindSteps =
        row === undefined
          ? []
          : [
              step('kindTier', row.value.row.label, { tier: row.value.row.id }, null, row.steps, [
                row.value.row.basis ?? benchmark.basis,
              ]),
            ];
      return known<RangeAssessment>({
        outcome: 'sanctions',
        benchmark: benchmark.id,
        sanctions,
        plan: plan ?? { op: 'all', of: [] },
        orders: statute.orders ?? [],
        trace: answerNode(benchmark, 'applied', sanctions.length, [
          ...versionsOf(asked),
          ...stoodInNodes(asked),
          ...kindSteps,
          ...because,
          ...steps,
        ]),
        receipt: rangeReceiptOf(asked),
      });
    });
  });
}

/** The facts for which the document's own value stands in. */
const stoodInNodes = ({ benchmark, reading, facts }: RangeCase): readonly TraceNode[] =>
  benchmark.facts
    .filter(({ id }) => reading.stoodIn.includes(id))
    .map(({ id, label, notEstablished }) =>
      step(
        'notEstablished',
        label,
        { fact: id },
        facts[id] ?? null,
        [],
        notEstablished ? [notEstablished.basis] : [],
      ),
    );
