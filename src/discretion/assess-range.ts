import {
  failed,
  type LegalBasis,
  LIBRARY_VERSION,
  ok,
  type Problem,
  type Receipt,
  type Result,
  type Term,
  type TraceNode,
  under,
} from '../core/index.js';
import { type Applicability, applicabilityOf } from './applicability.js';
import type { DiscretionDates } from './assessment.js';
import type { Circumstance, OfficerAnswers, RangeBenchmark, SanctionRule } from './benchmark.js';
import { combineCircumstances, type EstablishedCircumstance } from './circumstances.js';
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
import { adjusted, evaluateRangeIn, rangeText } from './evaluate-range.js';
import type { Adjustment } from './expression.js';
import { consequencesOf } from './fact-consequences.js';
import { fineOf, roundedBy, wordedDays } from './fine-of-range.js';
import { discretionProblem } from './problems.js';
import type { AssessedSanction, RangeAssessment, RangeChoiceOption } from './range-assessment.js';
import { type RangeReading, readRangeFacts } from './read-range-facts.js';
import { kindWarnings, rulesOf, treeOf } from './sanction-tree.js';
import { answerNode, branchNode, termOf, versionNodes } from './trace.js';
import { clampedTo, type ExactRange, exactOf, isEmpty, rangeOf, writtenOf } from './yuan-range.js';

/** 从旧兼从轻. */
const ACT_37: LegalBasis = { law: '行政处罚法', article: 37 };
/** At most so many branches are computed. */
const MOST_BRANCHES = 256;

interface Case {
  readonly benchmark: RangeBenchmark;
  readonly applicability: Applicability;
  readonly reading: RangeReading;
  readonly facts: Readonly<Record<string, string | boolean>>;
  readonly chosen: Readonly<Record<string, string>>;
  readonly branches: { left: number };
  /** Whether the consequences of missing facts are computed; not inside such a consequence. */
  readonly asks: boolean;
}

/** A question of the assessment itself, or of an expression inside it. */
interface Question {
  readonly id: string;
  readonly label: Term;
  readonly options: readonly {
    readonly id: string;
    readonly label: Term;
    readonly basis: readonly LegalBasis[];
    readonly facts?: Readonly<Record<string, string | boolean>>;
    /** No benchmark of this branch is at hand. */
    readonly isElsewhere?: boolean;
  }[];
}

/** What one sanction comes to. */
interface Computed {
  readonly range: ExactRange;
  /** The statutory range. */
  readonly limits: ExactRange;
  readonly steps: readonly TraceNode[];
}

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
  const chosen = Object.fromEntries(
    Object.entries(officer.chosen ?? {}).filter(([, option]) => typeof option === 'string'),
  );
  const assessed = settle({
    benchmark,
    applicability,
    reading: read.value,
    facts: read.value.facts,
    chosen,
    branches: { left: MOST_BRANCHES },
    asks: true,
  });
  return assessed.ok
    ? ok(assessed.value, [...applicability.warnings, ...assessed.warnings])
    : assessed;
}

function settle(asked: Case): Result<RangeAssessment> {
  const outer = outerQuestion(asked);
  if (outer !== undefined) return branch(asked, outer);
  return settleSanctions(asked);
}

/** What the dates and the document leave open, before any amount is computed. */
function outerQuestion({ benchmark, applicability, facts, chosen }: Case): Question | undefined {
  const { statute, validity, choices } = benchmark;
  for (const id of applicability.questions) {
    if (isAnswered(chosen, id)) continue;
    return id === 'statuteReplaced'
      ? {
          id,
          label: {
            zh: '处罚依据在行为之后、决定之前被废止',
            en: 'the provision was repealed between conduct and decision',
          },
          options: [
            {
              id: 'earlierLaw',
              label: {
                zh: '适用违法行为发生时的规定',
                en: 'apply the provision in force at the time of the conduct',
              },
              basis: [ACT_37, ...statute.basis],
            },
            {
              id: 'laterLaw',
              label: {
                zh: '新的规定处罚较轻或者不认为是违法的，适用新的规定',
                en: 'apply the new provision, if it punishes less or no longer sees a violation',
              },
              basis: [ACT_37, ...statute.endedBy],
              isElsewhere: true,
            },
          ],
        }
      : {
          id,
          label: {
            zh: '裁量权基准在行为之后施行',
            en: 'the benchmark began after the conduct',
          },
          options: [
            {
              id: 'thisBenchmark',
              label: {
                zh: '适用决定时有效的裁量权基准',
                en: 'apply the benchmark in force on the day of the decision',
              },
              basis: [validity.basis],
            },
            {
              id: 'earlierBenchmark',
              label: {
                zh: '适用违法行为发生时的裁量权基准',
                en: 'apply the benchmark of the time of the conduct',
              },
              basis: [],
              isElsewhere: true,
            },
          ],
        };
  }
  for (const { id, label, options, basis } of choices) {
    const isSettled = options.some(({ facts: fixed }) =>
      Object.keys(fixed).every((fact) => Object.hasOwn(facts, fact)),
    );
    if (!isSettled && !isAnswered(chosen, id))
      return { id, label, options: options.map((option) => ({ ...option, basis: [basis] })) };
  }
  return undefined;
}

const isAnswered = (chosen: Case['chosen'], id: string): boolean => Object.hasOwn(chosen, id);

/** Every branch of a question, computed. */
function branch(asked: Case, { id, label, options }: Question): Result<RangeAssessment> {
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
      trace: answerNode(asked.benchmark, 'undetermined', null, [...versions(asked), ...nodes]),
      receipt: receiptOf(asked),
    },
    warnings,
  );
}

const versions = ({ benchmark, applicability }: Case): readonly TraceNode[] =>
  versionNodes(benchmark, applicability);

const receiptOf = ({ benchmark, applicability, reading, facts, chosen }: Case): Receipt => ({
  library: LIBRARY_VERSION,
  packs: [{ id: benchmark.source.pack, hash: benchmark.source.hash }],
  inputs: {
    benchmark: benchmark.id,
    version: benchmark.version,
    facts,
    ...(reading.stoodIn.length > 0 && { stoodIn: reading.stoodIn }),
    dates: { conductEndedOn: applicability.conductEndedOn, decidedOn: applicability.decidedOn },
    chosen,
  },
});

function settleSanctions(asked: Case): Result<RangeAssessment> {
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
          trace: answerNode(benchmark, 'undetermined', null, versions(asked)),
          receipt: receiptOf(asked),
        },
        warnings,
      );
    case 'known':
      return ok(answer.value, warnings);
  }
}

/** A fact that cannot be established, where the document does not say what then: asking again will not help. */
const unestablishedAmong = (
  { benchmark, reading }: Case,
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

function missingFact(asked: Case, id: string) {
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

function sanctionsOf(asked: Case, warnings: Problem[]): Answer<RangeAssessment> {
  const { benchmark, facts, chosen } = asked;
  const { statute, placement, kinds } = benchmark;
  const scope: Scope = {
    facts,
    chosen,
    root: 'kinds',
    statute: () => undefined,
    result: (id) => follow(computedOf(id), ({ range }) => known(range)),
    fuel: { left: MOST_STEPS },
  };
  const row = kinds && pickRow(kinds, 'unique', scope, []);
  if (row !== undefined && row.is !== 'known') return row;
  const tree = row?.value.row.sanctions ?? statute.sanctions;
  if (row !== undefined) warnings.push(...kindWarnings(statute.sanctions, row.value.row));
  const rules = new Map(
    [...rulesOf(tree), ...rulesOf(statute.sanctions)].reverse().map((rule) => [rule.id, rule]),
  );
  const done = new Map<string, Answer<Computed>>();
  const busy = new Set<string>();

  const established = establishedIn(asked, scope);
  function computedOf(id: string): Answer<Computed> {
    const before = done.get(id);
    if (before !== undefined) return before;
    const rule = rules.get(id);
    if (rule === undefined)
      return broken(discretionProblem('discretion.unknownSanction', { sanction: id }));
    if (busy.has(id)) return broken(discretionProblem('discretion.resultCycle', { sanction: id }));
    busy.add(id);
    const computed = compute(rule);
    busy.delete(id);
    done.set(id, computed);
    return computed;
  }

  function compute(rule: SanctionRule): Answer<Computed> {
    const { id } = rule;
    const expression = rule.amount ?? rule.days;
    const statutory =
      expression && evaluateRangeIn(expression, { ...scope, root: `statute.${id}` }, []);
    const place = placement.find(({ sanction }) => sanction === id);
    const inside: Scope = { ...scope, root: `placement.${id}`, statute: () => statutory };
    const placed = place === undefined ? statutory : evaluateRangeIn(place.range, inside, []);
    if (placed === undefined)
      return broken(discretionProblem('discretion.noStatute', {}, ['statute', 'sanctions', id]));
    const both = together([statutory ?? placed, placed]);
    return follow(both, ([limits, start]) => {
      if (limits === undefined || start === undefined) return broken();
      const steps = [
        ...(statutory?.is === 'known'
          ? [
              step(
                'statutory',
                { zh: '法定幅度', en: 'statutory range' },
                {},
                rangeText(limits),
                statutory.steps,
                rule.basis ?? statute.basis,
              ),
            ]
          : []),
        ...(place !== undefined && placed.is === 'known'
          ? [
              step(
                'placement',
                { zh: '裁量幅度', en: 'range of the benchmark' },
                {},
                rangeText(start),
                placed.steps,
                [benchmark.basis],
              ),
            ]
          : []),
      ];
      return follow(established, (circumstances) =>
        stagesOf(rule, limits, start, steps, circumstances, inside),
      );
    });
  }

  function stagesOf(
    rule: SanctionRule,
    limits: ExactRange,
    placed: ExactRange,
    before: readonly TraceNode[],
    circumstances: readonly EstablishedCircumstance[],
    inside: Scope,
  ): Answer<Computed> {
    let range = placed;
    let isMitigated = false;
    let isWeighed = false;
    const steps: TraceNode[] = [...before];
    for (const stage of benchmark.order) {
      if (stage === 'clamp') {
        const bounds =
          benchmark.clamp === 'statute' ? limits : benchmark.clamp === 'tier' ? placed : {};
        const clamped = clampedTo(range, isMitigated ? rangeOf(undefined, bounds.max) : bounds);
        if (rangeText(clamped) !== rangeText(range))
          warnings.push(
            discretionProblem('discretion.clampedToStatute', {
              sanction: rule.label.zh,
              range: rangeText(range),
              clamped: rangeText(clamped),
            }),
          );
        steps.push(
          step(
            'clamp',
            { zh: '不得超出法定幅度', en: 'not outside the statutory range' },
            { of: rangeText(range), to: rangeText(bounds) },
            rangeText(clamped),
            [],
            statute.basis,
          ),
        );
        range = clamped;
      } else if (stage === 'round') {
        if (rule.amount === undefined) continue;
        const rounded = roundedBy(
          benchmark.rounding,
          range,
          isMitigated ? rangeOf(undefined, limits.max) : limits,
        );
        steps.push(
          step(
            'round',
            { zh: '取整', en: 'rounding' },
            {
              of: rangeText(range),
              step: benchmark.rounding.step,
              point: benchmark.rounding.point,
            },
            rangeText(rounded),
            [],
            benchmark.rounding.basis ? [benchmark.rounding.basis] : [],
          ),
        );
        range = rounded;
      } else if (!isWeighed && circumstances.length > 0 && rule.amount !== undefined) {
        isWeighed = true;
        const weighed = weigh(asked, circumstances, limits, range, (adjustments, of) => {
          let found: Answer<ExactRange> = known(of);
          for (const [index, one] of adjustments.entries()) {
            found = follow(
              found,
              (now): Answer<ExactRange> =>
                one.op === 'shiftTier'
                  ? shiftedTier(rule, one.by, inside)
                  : adjusted(one, now, inside, ['circumstances', index]),
            );
          }
          return found;
        });
        if (!weighed.ok) return broken(...weighed.problems);
        warnings.push(...weighed.warnings);
        const { branches, trace } = weighed.value;
        const options = branches.map(({ direction, taken }) => ({
          id: [direction, ...taken].join('+'),
          label: { zh: directionLabel(benchmark, direction, taken) },
        }));
        const answered = Object.hasOwn(chosen, 'circumstances')
          ? chosen['circumstances']
          : undefined;
        const at = branches.length === 1 ? 0 : options.findIndex(({ id }) => id === answered);
        const taken = branches[at];
        if (taken === undefined)
          return { is: 'open', question: { id: 'circumstances', kind: 'rows', options } };
        steps.push(trace);
        isMitigated = taken.direction === 'mitigated';
        if (taken.range !== undefined) range = exactOf(taken.range);
      }
    }
    return isEmpty(range)
      ? broken(discretionProblem('discretion.emptyRange', { words: rangeText(range) }))
      : known({ range, limits, steps });
  }

  function shiftedTier(rule: SanctionRule, by: number, inside: Scope): Answer<ExactRange> {
    const place = placement.find(({ sanction }) => sanction === rule.id);
    return place?.range.op === 'tiers'
      ? evaluateRangeIn(place.range, inside, [], by)
      : broken(discretionProblem('discretion.shiftWithoutTiers', {}, ['circumstances']));
  }

  const exempt = follow(established, (circumstances) => exemptionIn(benchmark, circumstances));
  if (exempt.is !== 'known') return exempt;
  if (exempt.value !== undefined) {
    const isOpen = exempt.value.force !== 'shall';
    const answered = Object.hasOwn(chosen, EXEMPTION) ? chosen[EXEMPTION] : undefined;
    if (isOpen && answered !== 'noPenalty' && answered !== 'penalty')
      return {
        is: 'open',
        question: {
          id: EXEMPTION,
          kind: 'rows',
          options: [
            { id: 'noPenalty', label: { zh: '不予处罚', en: 'no penalty' } },
            { id: 'penalty', label: { zh: '予以处罚', en: 'a penalty' } },
          ],
        },
      };
    if (!isOpen || answered === 'noPenalty')
      return known({
        outcome: 'noPenalty',
        benchmark: benchmark.id,
        reason: termOf(exempt.value.label),
        basis: [exempt.value.basis],
        trace: answerNode(benchmark, 'notApplied', null, [...versions(asked), ...exempt.steps]),
        receipt: receiptOf(asked),
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
          ...versions(asked),
          ...stoodInNodes(asked),
          ...kindSteps,
          ...because,
          ...steps,
        ]),
        receipt: receiptOf(asked),
      });
    });
  });
}

const EXEMPTION = 'exemption';

function directionLabel(
  { circumstances }: RangeBenchmark,
  direction: string,
  taken: readonly string[],
): string {
  const words = {
    noPenalty: '不予处罚',
    general: '一般',
    lighter: '从轻',
    mitigated: '减轻',
    heavier: '从重',
  };
  const named = taken.map((id) => circumstances.find((one) => one.id === id)?.label.zh ?? id);
  const word = Object.entries(words).find(([name]) => name === direction)?.[1] ?? direction;
  return named.length === 0 ? word : `${word}（${named.join('、')}）`;
}

/** The facts for which the document's own value stands in. */
const stoodInNodes = ({ benchmark, reading, facts }: Case): readonly TraceNode[] =>
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

/** The circumstances that are there; one that a fact used already is not asked for. */
function establishedIn(
  { benchmark }: Case,
  scope: Scope,
): Answer<readonly EstablishedCircumstance[]> {
  const answers = benchmark.circumstances
    .filter(({ consumedBy }) => !consumedBy?.some((fact) => isUsed(benchmark, fact)))
    .map(({ id, when }, index) =>
      follow(
        evaluateCondition(when, { ...scope, root: 'circumstances' }, [index, 'when']),
        (truth, steps) => known({ id, truth }, truth ? steps : []),
      ),
    );
  return follow(together(answers), (found, steps) =>
    known(
      found.filter(({ truth }) => truth).map(({ id }) => ({ id })),
      steps,
    ),
  );
}

/** Whether the placement reads a fact. */
function isUsed({ placement }: RangeBenchmark, fact: string): boolean {
  const left: unknown[] = [placement];
  const seen = new Set<object>();
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (Reflect.get(one, 'fact') === fact) return true;
    left.push(...Object.values(one));
  }
  return false;
}

/** 不予: the first circumstance that takes the penalty away, those that must first. */
function exemptionIn(
  { circumstances }: RangeBenchmark,
  established: readonly EstablishedCircumstance[],
): Answer<Circumstance | undefined> {
  const there = circumstances.filter(
    ({ id, effect }) => effect === 'noPenalty' && established.some((one) => one.id === id),
  );
  return known(there.find(({ force }) => force === 'shall') ?? there[0]);
}

function weigh(
  { benchmark }: Case,
  established: readonly EstablishedCircumstance[],
  limits: ExactRange,
  placed: ExactRange,
  adjust: (steps: readonly Adjustment[], range: ExactRange) => Answer<ExactRange>,
) {
  const circumstances = benchmark.circumstances.filter(({ effect }) => effect !== 'noPenalty');
  const counted = established.filter(({ id }) => circumstances.some((one) => one.id === id));
  return combineCircumstances({ circumstances, resolve: benchmark.resolve }, counted, {
    statutory: writtenOf(rangeText(limits), limits),
    placed: writtenOf(rangeText(placed), placed),
    usedFacts: [],
    adjust: (steps, range) => {
      const answer = adjust(steps, exactOf(range));
      if (answer.is === 'known') return ok(writtenOf(rangeText(answer.value), answer.value));
      return failed(
        ...(answer.is === 'failed'
          ? answer.problems
          : [discretionProblem('discretion.unknownQuestion', { question: 'circumstances' })]),
      );
    },
  });
}
