/*
 * 案件裁量: from the facts of a case to its outcome, in the order of the Act. Act by act: is there a penalty at all (第三十条 to
 * 第三十三条, 第三十六条), is it a crime (第二十七条), what the benchmark of each version says (第三十四条), the circumstances (第三十二条), the version
 * that applies (第三十七条), the provision with the higher fine (第二十九条). Then the acts together, and the procedures that follow.
 */
import {
  failed,
  type LegalBasis,
  ok,
  type Problem,
  type Result,
  type Term,
  type TraceNode,
  term,
  under,
} from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { applicableVersion } from './applicable-version.js';
import type { Assessment, ChoiceQuestion, Fine } from './assessment.js';
import type {
  ActExemption,
  ActSanctions,
  CaseAct,
  CaseAssessment,
  CaseInput,
  CaseOption,
  CaseOutcome,
  CaseQuestion,
  FineBar,
} from './case-input.js';
import { type FinalPenalties, finalPenalties, isEmptyPenalty } from './case-penalties.js';
import { caseReceiptOf } from './case-receipt.js';
import { circumstanceSides, type Side, sideId, sideLabel } from './circumstances.js';
import type { ExemptionFinding } from './exemptions.js';
import { fineOf } from './fine-of-range.js';
import { readCaseInput } from './parse-case.js';
import { discretionProblem } from './problems.js';
import type { RangeAssessment } from './range-assessment.js';
import { type ReadAct, type ReadVersion, readAct } from './read-act.js';
import { sumFines } from './several-acts.js';
import { higherFine } from './several-laws.js';
import { termOf } from './trace.js';
import { endsOf, type PossiblePenalty, triggersIn } from './triggers.js';
import {
  benchmarkPenalties,
  statedPenalties,
  subjectsOf,
  type VersionPenalties,
  type VersionReading,
  yuanOf,
} from './version-penalties.js';
import type { YuanRange } from './yuan-range.js';
import { exactOf, rangeOf, writtenOf, ZERO } from './yuan-range.js';

/** At most so many branches are computed. */
const MOST_BRANCHES = 256;

/**
 * 案件裁量: from the facts, dates, benchmarks and circumstances of a case to its outcome, in one call.
 *
 * Each benchmark is assessed on its own facts; what it used already is not counted again as a circumstance. What the law leaves to a
 * person comes back with every branch computed, and `chosen` answers it; whatever decides and is not known is asked for. Where a crime is
 * suspected the case goes to the judicial organs; what follows depends on their answer, and both answers are given.
 *
 * Basis: 行政处罚法 第二十七条 to 第三十七条, 第五十一条, 第五十七条, 第五十八条, 第六十三条; the documents of the benchmarks.
 * The case may be plain data: dates, amounts, benchmarks and lists are read first, and unknown keys are errors.
 * Fails: `input.invalid`, `input.notObject`, `discretion.unknownField`, as {@link parseBenchmark}, {@link assessExemption}, {@link assessDiscretion}, {@link combineCircumstances}, {@link applicableVersion},
 * {@link higherFine} and {@link sumFines}; `discretion.empty`, `discretion.duplicateId`, `discretion.unknownAct`,
 * `discretion.contradictoryCircumstance`, `discretion.benchmarkOfOtherVersion`, `discretion.noSanctionFor`,
 * `discretion.severalFines`, `discretion.fineNegative`, `discretion.unknownQuestion`, `discretion.unknownAnswer`, `discretion.tooManyBranches`.
 * Warns: `discretion.answerUnused`, `discretion.gainsUnknown`, `discretion.thresholdUnknown`, and what those warn.
 *
 * @example
 * const facts = {
 *   conductEndedOn: localDate('2025-03-01'), discoveredOn: localDate('2025-03-10'), decidedOn: localDate('2025-06-01'),
 *   party: { kind: 'organization' }, harm: 'serious', minor: false, correctedInTime: true, firstViolation: false, alreadyFined: false, crimeSuspected: false,
 * }
 * const version = {
 *   id: '水污染防治法', from: localDate('2018-01-01'), until: localDate('2026-08-15'), basis: [],
 *   says: { benchmark: unpermittedWaterDischarge, facts: { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } } },
 * }
 * const assessed = assessCase({
 *   facts, strategy: 'computed', caps: [],
 *   acts: [{ id: 'discharge', provisions: [{ id: '83', versions: [version] }] }],
 * })
 * assessed.value.result.fine // => { form: 'point', amount: '560000.00' }
 */
export function assessCase(given: CaseInput): Result<CaseAssessment> {
  const shaped = readCaseInput(given);
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const structure = [...emptyParts(input), ...unknownActs(input)];
  const read = input.acts.map((act, index) => readAct(input, index, act));
  const problems = distinctSteps([
    ...structure,
    ...read.flatMap((one) => (one.ok ? [] : one.problems)),
  ]);
  if (problems.length > 0) return failed(...problems);
  const acts = read.flatMap((one) => (one.ok ? [one.value] : []));
  const run: Run = {
    input,
    acts,
    steps: [],
    warnings: read.flatMap((one) => (one.ok ? one.warnings : [])),
    asked: new Set(),
    branches: 0,
  };
  for (const { exemption, versions } of acts) {
    run.steps.push(exemption.trace);
    for (const { reading } of versions)
      if (typeof reading === 'object' && 'trace' in reading) run.steps.push(reading.trace);
  }
  const missing = acts.flatMap((act) => act.missing);
  const benchmarks = acts.flatMap(({ unsettled }) => unsettled);
  const result: Result<CaseOutcome> =
    missing.length + benchmarks.length > 0
      ? ok({ outcome: 'needFacts', missing, benchmarks })
      : settleActs(run, [], acts);
  if (!result.ok) return result;
  const unused = Object.keys(input.chosen ?? {})
    .filter((id) => !run.asked.has(id))
    .map((question) =>
      discretionProblem('discretion.answerUnused', { question }, ['chosen', question]),
    );
  return ok(
    {
      result: result.value,
      trace: {
        rule: 'discretion.case',
        label: term('案件裁量', 'assessment of the case'),
        verdict: isOpen(result.value) ? 'undetermined' : 'applied',
        inputs: { strategy: input.strategy },
        output: result.value.outcome,
        basis: [],
        children: distinctSteps(run.steps),
      },
      receipt: caseReceiptOf(input),
    },
    distinctSteps([...run.warnings, ...unused]),
  );
}

/** What one assessment gathers. */
interface Run {
  readonly input: CaseInput;
  readonly acts: readonly ReadAct[];
  readonly steps: TraceNode[];
  readonly warnings: Problem[];
  readonly asked: Set<string>;
  branches: number;
}

function emptyParts({ acts }: CaseInput): readonly Problem[] {
  const empty = (what: string, path: readonly (string | number)[]): Problem =>
    discretionProblem('discretion.empty', { what }, path);
  if (acts.length === 0) return [empty('违法行为', ['acts'])];
  return acts.flatMap(({ id, provisions }, index) => [
    ...(provisions.length === 0 ? [empty(id, ['acts', index, 'provisions'])] : []),
    ...(acts.findIndex((act) => act.id === id) < index
      ? [discretionProblem('discretion.duplicateId', { id }, ['acts', index, 'id'])]
      : []),
  ]);
}

function unknownActs({ acts, caps }: CaseInput): readonly Problem[] {
  return caps.flatMap(({ of }, cap) =>
    of.flatMap((id, index) =>
      acts.some((act) => act.id === id)
        ? []
        : [discretionProblem('discretion.unknownAct', { act: id }, ['caps', cap, 'of', index])],
    ),
  );
}

const isOpen = ({ outcome }: CaseOutcome): boolean =>
  outcome === 'choice' || outcome === 'needFacts';

function distinctSteps<Step>(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** What became of the acts before. */
type Settled =
  | { readonly is: 'penalised'; readonly sanctions: readonly ActSanctions[] }
  | { readonly is: 'exempted'; readonly exemption: ActExemption };

type Next<Value> = (value: Value) => Result<CaseOutcome>;

/** The acts in turn, each with its own questions, then all together. */
function settleActs(
  run: Run,
  settled: readonly Settled[],
  [read, ...later]: readonly ReadAct[],
): Result<CaseOutcome> {
  run.branches += 1;
  if (run.branches > MOST_BRANCHES)
    return failed(
      discretionProblem('discretion.tooManyBranches', { open: run.branches, most: MOST_BRANCHES }),
    );
  if (read === undefined) return together(run, settled);
  return settleExemption(run, read, (one) => settleActs(run, [...settled, one], later));
}

const exempted = (
  { act, label }: ReadAct,
  ground: ActExemption['ground'],
  reason: Term,
  basis: readonly LegalBasis[],
  orders: ActExemption['orders'] = [],
): Settled => ({
  is: 'exempted',
  exemption: { act: act.id, label, ground, reason, orders, basis },
});

/** 不予处罚, 可以不予处罚. */
function settleExemption(run: Run, read: ReadAct, next: Next<Settled>): Result<CaseOutcome> {
  const { answer } = read.exemption;
  const by = ({ ground, label, basis, orders }: ExemptionFinding): Settled =>
    exempted(read, ground, label, basis, orders);
  switch (answer.outcome) {
    case 'noPenalty':
      return next(by(answer.by));
    case 'needFacts':
      return ok({ outcome: 'needFacts', missing: read.missing, benchmarks: read.unsettled });
    case 'penalise':
      return settleCrime(run, read, barOf(answer.fineBarred), next);
    case 'mayExempt':
      return choose(run, {
        question: 'mayExempt',
        act: read.act,
        label: term('是否不予处罚', 'whether there is a penalty'),
        basis: answer.by.flatMap(({ basis }) => basis),
        options: [
          ...answer.by.map((one) => ({
            id: one.ground,
            label: term(`${one.label.zh}，不予处罚`, `no penalty: ${one.label.en}`),
            go: () => next(by(one)),
          })),
          {
            id: 'penalise',
            label: term('予以处罚', 'penalise'),
            go: () => settleCrime(run, read, barOf(answer.fineBarred), next),
          },
        ],
      });
  }
}

const FINED_BEFORE: FineBar = {
  reason: term('同一个违法行为已被罚款，不再罚款', 'No further fine for the same violation'),
  basis: penaltyLaw(29),
};
const FINED_BY_COURT: FineBar = {
  reason: term('人民法院判处罚金的，不再给予罚款', 'No fine beside the fine of the court'),
  basis: penaltyLaw(35, 2),
};
const barOf = (fineBarred: boolean): FineBar | undefined => (fineBarred ? FINED_BEFORE : undefined);

/** 涉嫌犯罪: what follows depends on the judicial organs. */
function settleCrime(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  next: Next<Settled>,
): Result<CaseOutcome> {
  const penalise = (barred: FineBar | undefined) =>
    settleReadings(run, read, barred, [], read.versions, next);
  if (read.facts.crimeSuspected !== true) return penalise(fineBarred);
  return choose(run, {
    question: 'crimeSuspected',
    act: read.act,
    label: term(
      '涉嫌犯罪，移送司法机关',
      'a crime is suspected: the case goes to the judicial organs',
    ),
    basis: [penaltyLaw(27, 1), penaltyLaw(35, 2)],
    options: [
      {
        id: 'returned',
        label: term(
          '移送司法机关；司法机关不追究刑事责任或者免予刑事处罚，移送处理的',
          'transferred, and sent back without criminal punishment',
        ),
        go: () => penalise(fineBarred),
      },
      {
        id: 'criminalFine',
        label: term(
          '移送司法机关；人民法院判处罚金的，不再给予罚款',
          'transferred, and fined by the court: no administrative fine',
        ),
        go: () => penalise(FINED_BY_COURT),
      },
    ],
  });
}

/** A version whose own questions are settled; without penalties it sees no violation, or takes the penalty away. */
interface SettledVersion extends ReadVersion {
  readonly penalties?: VersionPenalties;
  readonly reason?: { readonly label: Term; readonly basis: readonly LegalBasis[] };
}

/** The questions of the benchmarks themselves, version by version. */
function settleReadings(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  settled: readonly SettledVersion[],
  [one, ...later]: readonly ReadVersion[],
  next: Next<Settled>,
): Result<CaseOutcome> {
  if (one === undefined) return settleCircumstances(run, read, fineBarred, settled, next);
  return settleReading(run, read, one, one.reading, (more) =>
    settleReadings(run, read, fineBarred, [...settled, { ...one, ...more }], later, next),
  );
}

function settleReading(
  run: Run,
  read: ReadAct,
  one: ReadVersion,
  reading: VersionReading,
  next: Next<Pick<SettledVersion, 'penalties' | 'reason'>>,
): Result<CaseOutcome> {
  if (reading === 'notUnlawful') return next({});
  if (!('outcome' in reading)) return next({ penalties: statedPenalties(reading) });
  const { act } = read;
  const { provision, version } = one;
  switch (reading.outcome) {
    case 'noPenalty':
      return next({ reason: { label: reading.reason, basis: reading.basis } });
    case 'needFacts':
      return ok({
        outcome: 'needFacts',
        missing: [],
        benchmarks: [
          { act: act.id, provision: provision.id, version: version.id, missing: reading.missing },
        ],
      });
    case 'choice':
      return choose(run, {
        question: 'benchmark',
        path: [provision.id, version.id, reading.question],
        act,
        label: 'label' in reading ? reading.label : TABLE_QUESTIONS[reading.question],
        basis: reading.options.flatMap(({ basis }) => basis),
        options: reading.options.map(({ id, label, assessment }: TableOption) => ({
          id,
          label,
          ...(assessment && { go: () => settleReading(run, read, one, assessment, next) }),
        })),
      });
    case 'sanctions': {
      const { subject } = run.input;
      if (subject === undefined && 'sanctions' in reading && subjectsOf(reading).length > 1)
        return ok({
          outcome: 'needFacts',
          missing: [
            {
              act: act.id,
              fact: 'subject',
              label: term('受罚主体', 'kind of party'),
              decides: [termOf(read.label)],
            },
          ],
          benchmarks: [],
        });
      const penalties = benchmarkPenalties(version, reading, subject);
      return penalties.ok
        ? next({ penalties: penalties.value })
        : failed(...penalties.problems.map((problem) => inAct(run, read, problem)));
    }
  }
}

interface TableOption {
  readonly id: string;
  readonly label: Term;
  readonly assessment?: Assessment | RangeAssessment;
}

const TABLE_QUESTIONS: Readonly<Record<ChoiceQuestion, Term>> = {
  statuteReplaced: term(
    '处罚依据在行为之后、决定之前被废止',
    'the provision was repealed between conduct and decision',
  ),
  benchmarkNewerThanConduct: term(
    '裁量权基准在行为之后施行',
    'the benchmark began after the conduct',
  ),
  overlappingLevels: term('同一数值落入两个档次', 'one quantity falls into two levels'),
};

const inAct = ({ acts }: Run, read: ReadAct, problem: Problem): Problem =>
  under('acts', under(acts.indexOf(read), problem));

/** 情节: what a person settles once for the act, then applied to each version. */
function settleCircumstances(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  versions: readonly SettledVersion[],
  next: Next<Settled>,
): Result<CaseOutcome> {
  const { act, rules, established } = read;
  const given = act.usedFacts ?? [];
  const used = versions.flatMap(({ penalties }) => (penalties ? [penalties.usedFacts] : []));
  const usedByAll = (used[0] ?? []).filter((fact) => used.every((one) => one.includes(fact)));
  const sides = circumstanceSides(rules, established, [...given, ...usedByAll]);
  if (!sides.ok)
    return failed(
      ...sides.problems.map((problem) => inAct(run, read, under('circumstances', problem))),
    );
  return choose(run, {
    question: 'circumstances',
    act,
    label: term('从轻、减轻或者从重情节的适用', 'how the circumstances are applied'),
    basis: [rules.resolve.basis],
    options: sides.value.sides.map((side) => ({
      id: sideId(side),
      label: sideLabel(side),
      go: () =>
        side.direction === 'noPenalty'
          ? next(
              exempted(
                read,
                'circumstance',
                sideLabel(side),
                side.chosen.map(({ circumstance }) => circumstance.basis),
              ),
            )
          : applyCircumstances(run, read, fineBarred, versions, side, next),
    })),
  });
}

/** A version with its final penalties. */
interface FinalVersion extends SettledVersion {
  readonly final?: FinalPenalties;
}

function applyCircumstances(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  versions: readonly SettledVersion[],
  side: Side,
  next: Next<Settled>,
): Result<CaseOutcome> {
  const final: FinalVersion[] = [];
  const problems: Problem[] = [];
  for (const version of versions) {
    if (version.penalties === undefined) {
      final.push(version);
      continue;
    }
    const found = finalPenalties(read, version.penalties, side);
    if (!found.ok) problems.push(...found.problems);
    else {
      run.warnings.push(...found.warnings);
      if (found.value.step) run.steps.push(found.value.step);
      final.push({ ...version, final: found.value });
    }
  }
  if (problems.length > 0) return failed(...problems.map((problem) => inAct(run, read, problem)));
  return settleVersions(run, read, fineBarred, final, [], read.act.provisions, next);
}

/** A provision in the version that applies. */
interface Applied extends FinalVersion {
  readonly steps: readonly TraceNode[];
}

/** 从旧兼从轻, provision by provision. */
function settleVersions(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  versions: readonly FinalVersion[],
  applied: readonly Applied[],
  [provision, ...later]: CaseAct['provisions'],
  next: Next<Settled>,
): Result<CaseOutcome> {
  if (provision === undefined) return settleProvisions(run, read, fineBarred, applied, next);
  const own = versions.filter((one) => one.provision === provision);
  const found = applicableVersion(
    own.map(({ version, final, reason }) => ({
      ...version,
      says: final?.severity ?? (reason === undefined ? 'notUnlawful' : []),
    })),
    read.facts,
  );
  if (!found.ok) return failed(...found.problems.map((problem) => inAct(run, read, problem)));
  const { trace } = found.value;
  run.steps.push(trace);
  return choose(run, {
    question: 'applicableVersion',
    path: [provision.id],
    act: read.act,
    label: term(
      '新旧规定互有轻重，适用哪一个',
      'older and newer law cannot be compared: which applies',
    ),
    basis: [penaltyLaw(37)],
    options: own
      .filter(({ version }) => found.value.applied.includes(version.id))
      .map((one) => ({
        id: one.version.id,
        label: term(`适用${one.version.id}`, `apply ${one.version.id}`),
        go: () =>
          settleVersions(
            run,
            read,
            fineBarred,
            versions,
            [...applied, { ...one, steps: found.value.outcome === 'only' ? [] : [trace] }],
            later,
            next,
          ),
      })),
  });
}

/** 按照罚款数额高的规定处罚; a provision that sets no fine is not among those that are compared. */
function settleProvisions(
  run: Run,
  read: ReadAct,
  fineBarred: FineBar | undefined,
  applied: readonly Applied[],
  next: Next<Settled>,
): Result<CaseOutcome> {
  const penal = applied.flatMap((one) =>
    one.final === undefined || isEmptyPenalty(one.final) ? [] : [{ ...one, final: one.final }],
  );
  if (penal.length === 0) return next(withoutPenalty(read, applied));
  const fined = penal.flatMap((one) =>
    one.final.fine === undefined ? [] : [{ one, fine: one.final.fine }],
  );
  const finish = (chosen: string | undefined, steps: readonly TraceNode[]): Result<CaseOutcome> =>
    next({
      is: 'penalised',
      sanctions: penal
        .filter(({ final, provision }) => final.fine === undefined || provision.id === chosen)
        .map((one) =>
          sanctionsOf(run, read, { ...one, steps: [...one.steps, ...steps] }, fineBarred),
        ),
    });
  if (fined.length === 0) return finish(undefined, []);
  const higher = higherFine(
    fined.map(({ one, fine }) => ({
      id: one.provision.id,
      fine: fine.exact,
      statutory: fine.statutory,
      basis: one.version.basis,
    })),
    run.input.strategy,
  );
  if (!higher.ok) return failed(...higher.problems.map((problem) => inAct(run, read, problem)));
  const { outcome, applied: ids, trace } = higher.value;
  if (fined.length > 1) run.steps.push(trace);
  return choose(run, {
    question: 'higherFine',
    act: read.act,
    label: term(
      '几个规定的罚款互有高低，适用哪一个',
      'neither fine is the higher: which provision applies',
    ),
    basis: [penaltyLaw(29)],
    options: (outcome === 'crossing' ? ids : ids.slice(0, 1)).map((id) => ({
      id,
      label: term(`适用${id}`, `apply ${id}`),
      go: () => finish(id, fined.length > 1 ? [trace] : []),
    })),
  });
}

/** No provision leaves a penalty: since the newer law sees no violation, or since a document takes it away. */
function withoutPenalty(read: ReadAct, applied: readonly Applied[]): Settled {
  const reason = applied.find((one) => one.reason !== undefined)?.reason;
  return reason === undefined
    ? exempted(
        read,
        'notUnlawful',
        term('适用的规定不认为是违法', 'the law that applies sees no violation'),
        [penaltyLaw(37)],
      )
    : exempted(read, 'circumstance', reason.label, reason.basis);
}

function sanctionsOf(
  run: Run,
  { act, label, established, rules }: ReadAct,
  { provision, version, final, steps }: Applied & { readonly final: FinalPenalties },
  fineBarred: FineBar | undefined,
): ActSanctions {
  const { fine, others, plan, orders, computed, circumstances, step } = final;
  if (act.gains === undefined && others.some(({ kind }) => kind === 'confiscationOfGains'))
    run.warnings.push(discretionProblem('discretion.gainsUnknown', { act: act.id }));
  const left = new Set(established.flatMap(({ id, taken }) => (taken === 'leave' ? [id] : [])));
  const mitigating = rules.circumstances.flatMap(({ id, label: name, effect, basis }) =>
    (effect === 'mitigate' || effect === 'lightenOrMitigate') &&
    established.some((one) => one.id === id) &&
    !left.has(id)
      ? [{ id, label: name, basis }]
      : [],
  );
  return {
    act: act.id,
    label,
    provision: provision.id,
    version: version.id,
    ...(fine !== undefined &&
      fineBarred === undefined && {
        fine: fine.amount,
        limits: { statutory: fine.statutory, mitigating },
      }),
    ...(fine !== undefined && fineBarred && { fineBarredBy: fineBarred }),
    fineForce: fine?.force ?? 'may',
    ...(circumstances && { circumstances }),
    others,
    ...(plan !== undefined && { plan }),
    orders,
    ...(computed && { computed }),
    steps: [...(step ? [step] : []), ...steps],
    basis: version.basis,
  };
}

/** A question, before its branches are computed. */
interface Question {
  readonly question: CaseQuestion;
  readonly act: CaseAct;
  /** What tells it from other questions of the same kind about the act. */
  readonly path?: readonly string[];
  readonly label: Term;
  readonly basis: readonly LegalBasis[];
  /** `go` is absent where nothing is at hand that would compute the branch. */
  readonly options: readonly {
    readonly id: string;
    readonly label: Term;
    readonly go?: () => Result<CaseOutcome>;
  }[];
}

/** One branch goes on, and so does the one that an officer chose; several are a choice with each computed. */
function choose(
  run: Run,
  { question, act, path = [], label, basis, options }: Question,
): Result<CaseOutcome> {
  const [only] = options;
  if (only?.go !== undefined && options.length === 1) return only.go();
  const id = [act.id, ...path, ...(question === 'benchmark' ? [] : [question])].join('/');
  run.asked.add(id);
  const { chosen = {} } = run.input;
  if (Object.hasOwn(chosen, id)) {
    const option = options.find((one) => one.id === chosen[id]);
    if (option === undefined)
      return failed(
        discretionProblem('discretion.unknownAnswer', { question: id, option: chosen[id] ?? '' }, [
          'chosen',
          id,
        ]),
      );
    if (option.go !== undefined) return option.go();
  }
  const computed: CaseOption[] = [];
  for (const option of options) {
    const outcome = option.go?.();
    if (outcome?.ok === false) return outcome;
    computed.push({
      id: option.id,
      label: option.label,
      ...(outcome && { outcome: outcome.value }),
    });
  }
  return ok({ outcome: 'choice', id, question, label, act: act.id, options: computed, basis });
}

/** 分别裁量，合并执行. */
function together(run: Run, settled: readonly Settled[]): Result<CaseOutcome> {
  const acts = settled.flatMap((one) => (one.is === 'penalised' ? one.sanctions : []));
  const free = settled.flatMap((one) => (one.is === 'exempted' ? [one.exemption] : []));
  if (acts.length === 0) return ok({ outcome: 'noPenalty', exempted: free });
  const fined = acts.flatMap(({ act, fine, fineForce }) =>
    fine === undefined ? [] : [{ id: act, fine: possibleFine(fine, fineForce) }],
  );
  const present = new Set(fined.map(({ id }) => id));
  const sum = sumFines(
    fined,
    run.input.caps.map((cap) => ({ ...cap, of: cap.of.filter((id) => present.has(id)) })),
  );
  if (!sum.ok) return sum;
  if (fined.length > 1) run.steps.push(sum.value.trace);
  const fine = fined.length === 0 ? undefined : fineOf(exactOf(sum.value.fine), 'down');
  if (fine?.ok === false) return fine;
  const possible = possibleIn(acts, fine?.value);
  const procedures = triggersIn(
    possible,
    run.input.facts.party.kind === 'individual' ? 'citizen' : 'organization',
    run.input.facts.decidedOn,
  );
  if (!procedures.ok) run.warnings.push(...procedures.problems);
  return ok({
    outcome: 'sanctions',
    acts,
    exempted: free,
    ...(fine && { fine: fine.value }),
    procedures: procedures.ok && possible.length > 0 ? procedures.value : [],
  });
}

/** A fine that a person may leave out begins at nothing. */
function possibleFine(fine: Fine, force: 'shall' | 'may'): YuanRange {
  const range = yuanOf(fine);
  return force === 'shall'
    ? range
    : writtenOf(range.words, rangeOf({ value: ZERO, included: true }, exactOf(range).max));
}

/** Each penalty by itself; whether the fines of several acts are added for a threshold, no text says, so their sum is only possible. */
function possibleIn(
  acts: readonly ActSanctions[],
  sum: Fine | undefined,
): readonly PossiblePenalty[] {
  const fines = acts.flatMap(({ fine, fineForce }) =>
    fine === undefined
      ? []
      : [{ kind: 'fine' as const, ...endsOf(fine), isSure: fineForce === 'shall' }],
  );
  return [
    ...fines,
    ...(fines.length > 1 ? [{ kind: 'fine' as const, ...endsOf(sum), isSure: false }] : []),
    ...acts.flatMap(({ others }) =>
      others.map(({ kind, force, extent }) => ({
        kind,
        ...(kind.startsWith('confiscation') && extent && moneyEnds(extent)),
        isSure: force === 'shall',
      })),
    ),
  ];
}

function moneyEnds(extent: YuanRange): ReturnType<typeof endsOf> {
  const amount = fineOf(exactOf(extent), 'down');
  return endsOf(amount.ok ? amount.value : undefined);
}
