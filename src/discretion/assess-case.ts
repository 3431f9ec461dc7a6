/*
 * 案件裁量: the steps that stand above one table. Is there a penalty at all; which version of each law; which provision of several;
 * the acts together. What a table says of its facts comes in computed, so that any benchmark, or none, may stand behind it.
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
import { applicableVersion, type LawVersion } from './applicable-version.js';
import type { CaseFact, CaseFacts } from './case-facts.js';
import type { PenaltySeverity } from './compare-severity.js';
import {
  assessExemption,
  type ExemptionAnswer,
  type ExemptionFinding,
  type ExemptionGround,
} from './exemptions.js';
import { discretionProblem } from './problems.js';
import type { ReliefClaim } from './relief-list.js';
import { type JointCap, sumFines } from './several-acts.js';
import { type HigherFineStrategy, higherFine } from './several-laws.js';
import type { CorrectionOrder } from './weighted-benchmark.js';
import type { YuanRange } from './yuan-range.js';

/** 法律规范对本案的规定: one version of one provision, and what its benchmark computed. */
export interface ComputedVersion extends Omit<LawVersion, 'says'> {
  /** 法定罚款幅度. */
  readonly statutory: YuanRange;
  /** 罚款, as the benchmark computed it; the statutory range where there is none. `notUnlawful`: 不认为是违法. */
  readonly fine: YuanRange | 'notUnlawful';
  /** Other kinds of penalty. */
  readonly others: readonly PenaltySeverity[];
}

/** 被违反的规范, in its versions. */
export interface ViolatedProvision {
  /** Stable name. */
  readonly id: string;
  /** Its versions; one of them holds on each day of the case. */
  readonly versions: readonly ComputedVersion[];
}

/** 违法行为, with every provision that it violates. */
export interface CaseAct {
  /** Stable name. */
  readonly id: string;
  /** At least one. */
  readonly provisions: readonly ViolatedProvision[];
}

/** 案件: one party; of several parties each is a case of its own. */
export interface CaseInput {
  /** Whether there is a penalty. */
  readonly facts: CaseFacts;
  /** Rows of published lists that describe the violation. */
  readonly claims: readonly ReliefClaim[];
  /** 违法行为; at least one. */
  readonly acts: readonly CaseAct[];
  /** 罚款数额高的比较方法. */
  readonly strategy: HigherFineStrategy;
  /** 合并执行的上限. */
  readonly caps: readonly JointCap[];
}

/** 一个违法行为的处罚. */
export interface ActSanctions {
  /** Id of the act. */
  readonly act: string;
  /** Id of the provision. */
  readonly provision: string;
  /** Id of its version. */
  readonly version: string;
  /** 罚款; absent where it is barred. */
  readonly fine?: YuanRange;
  /** Other kinds. */
  readonly others: readonly PenaltySeverity[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 留待人决定的案件问题. */
export type CaseQuestion = 'mayExempt' | 'crimeSuspected' | 'applicableVersion' | 'higherFine';

/** 一个分支. */
export interface CaseOption {
  /** Stable name inside the choice. */
  readonly id: string;
  /** What choosing it means. */
  readonly label: Term;
  /** What follows. */
  readonly outcome: CaseOutcome;
}

/** 案件裁量的结果. */
export type CaseOutcome =
  | {
      readonly outcome: 'sanctions';
      /** Act by act. */
      readonly acts: readonly ActSanctions[];
      /** The fines together; absent where the fine is barred. */
      readonly fine?: YuanRange;
    }
  | {
      readonly outcome: 'noPenalty';
      /** Why; `notUnlawful` by the law of the decision. */
      readonly ground: ExemptionGround | 'notUnlawful';
      readonly reason: Term;
      /** What is still to be ordered. */
      readonly orders: readonly CorrectionOrder[];
      readonly basis: readonly LegalBasis[];
    }
  | {
      readonly outcome: 'choice';
      readonly question: CaseQuestion;
      /** The act that it concerns, where it concerns one. */
      readonly act?: string;
      /** Every branch. */
      readonly options: readonly CaseOption[];
      readonly basis: readonly LegalBasis[];
    }
  | { readonly outcome: 'needFacts'; readonly missing: readonly CaseFact[] };

/** 案件裁量: the outcome and its reasoning. */
export interface CaseAssessment {
  /** The outcome. */
  readonly result: CaseOutcome;
  /** The reasoning: each step once, whatever branch it is in. */
  readonly trace: TraceNode;
}

/** At most so many branches are computed. */
const MOST_BRANCHES = 64;

/**
 * 案件裁量: from the facts of a case and what each provision says to the sanctions, in the order of the Act.
 *
 * Exemption (第三十条 to 第三十三条, 第三十六条), suspicion of a crime (第二十七条), the version of each law (第三十七条), the provision with the
 * higher fine (第二十九条), the acts together. What the law leaves to a person comes back with every branch computed. Where a
 * crime is suspected the case goes to the judicial organs; what follows depends on their answer, and both answers are given.
 *
 * Fails: as {@link assessExemption}, {@link applicableVersion}, {@link higherFine} and {@link sumFines}; `discretion.empty`,
 * `discretion.tooManyBranches`.
 *
 * @example
 * const yuan = (min, max) => ({ words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * const version = { id: '2018', from: localDate('2018-01-01'), until: 'open', statutory: yuan('100000', '1000000'), fine: yuan('220000', '220000'), others: [], basis: [] }
 * const assessed = assessCase({
 *   facts: {
 *     conductEndedOn: localDate('2024-03-01'), discoveredOn: localDate('2024-03-10'), decidedOn: localDate('2024-06-01'),
 *     party: { kind: 'organization' }, harm: 'serious', minor: false, correctedInTime: true, firstViolation: false, alreadyFined: false, crimeSuspected: false,
 *   },
 *   claims: [], strategy: 'computed', caps: [],
 *   acts: [{ id: 'discharge', provisions: [{ id: '水污染防治法83', versions: [version] }] }],
 * })
 * assessed.value.result.fine.max.value // => '220000'
 */
export function assessCase(input: CaseInput): Result<CaseAssessment> {
  const { facts, claims, acts } = input;
  const empty = [...emptyParts(acts), ...unknownActs(input)];
  const exemption = assessExemption(facts, claims);
  if (!exemption.ok || empty.length > 0)
    return failed(...(exemption.ok ? [] : exemption.problems), ...empty);
  const { answer, trace } = exemption.value;
  const run: Run = { input, steps: [trace], warnings: [...exemption.warnings], branches: 0 };
  const result = outcomeOf(run, answer);
  if (!result.ok) return result;
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
    },
    run.warnings,
  );
}

/** What one assessment gathers. */
interface Run {
  readonly input: CaseInput;
  readonly steps: TraceNode[];
  readonly warnings: Problem[];
  branches: number;
}

function emptyParts(acts: readonly CaseAct[]): readonly Problem[] {
  const empty = (what: string, path: readonly (string | number)[]): Problem =>
    discretionProblem('discretion.empty', { what }, path);
  if (acts.length === 0) return [empty('违法行为', ['acts'])];
  return acts.flatMap(({ id, provisions }, index) =>
    provisions.length === 0 ? [empty(id, ['acts', index, 'provisions'])] : [],
  );
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

function distinctSteps(steps: readonly TraceNode[]): readonly TraceNode[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

function outcomeOf(run: Run, answer: ExemptionAnswer): Result<CaseOutcome> {
  const { crimeSuspected } = run.input.facts;
  switch (answer.outcome) {
    case 'noPenalty':
      return ok(exempted(answer.by));
    case 'needFacts':
      return ok({
        outcome: 'needFacts',
        missing: [
          ...answer.missing,
          ...(crimeSuspected === undefined ? (['crimeSuspected'] as const) : []),
        ].sort(),
      });
    case 'penalise':
      return afterCrime(run, answer.fineBarred);
    case 'mayExempt': {
      const penalised = afterCrime(run, answer.fineBarred);
      if (!penalised.ok || penalised.value.outcome === 'needFacts') return penalised;
      return ok({
        outcome: 'choice',
        question: 'mayExempt',
        options: [
          ...answer.by.map((by) => ({
            id: by.ground,
            label: term(`${by.label.zh}，不予处罚`, `no penalty: ${by.label.en}`),
            outcome: exempted(by),
          })),
          {
            id: 'penalise',
            label: term('予以处罚', 'penalise'),
            outcome: penalised.value,
          },
        ],
        basis: answer.by.flatMap(({ basis }) => basis),
      });
    }
  }
}

function exempted(by: ExemptionFinding): CaseOutcome {
  const { ground, label, orders, basis } = by;
  return { outcome: 'noPenalty', ground, reason: label, orders, basis };
}

function afterCrime(run: Run, fineBarred: boolean): Result<CaseOutcome> {
  const { crimeSuspected } = run.input.facts;
  if (crimeSuspected === undefined)
    return ok({ outcome: 'needFacts', missing: ['crimeSuspected'] });
  const returned = settleActs(run, fineBarred, [], run.input.acts);
  if (!returned.ok || !crimeSuspected || isNoPenalty(returned.value)) return returned;
  const fined = settleActs(run, true, [], run.input.acts);
  if (!fined.ok) return fined;
  return ok({
    outcome: 'choice',
    question: 'crimeSuspected',
    options: [
      {
        id: 'returned',
        label: term(
          '移送司法机关；司法机关不追究刑事责任或者免予刑事处罚，移送处理的',
          'transferred, and sent back without criminal punishment',
        ),
        outcome: returned.value,
      },
      {
        id: 'criminalFine',
        label: term(
          '移送司法机关；人民法院判处罚金的，不再给予罚款',
          'transferred, and fined by the court: no administrative fine',
        ),
        outcome: fined.value,
      },
    ],
    basis: [penaltyLaw(27, 1), penaltyLaw(35, 2)],
  });
}

const isNoPenalty = ({ outcome }: CaseOutcome): boolean => outcome === 'noPenalty';

/** A provision in the version that applies. */
interface Applied {
  readonly provision: string;
  readonly version: ComputedVersion & { readonly fine: YuanRange };
}

/** The acts in turn, each with its own questions, then all together. */
function settleActs(
  run: Run,
  fineBarred: boolean,
  settled: readonly ActSanctions[],
  [act, ...later]: readonly CaseAct[],
): Result<CaseOutcome> {
  run.branches += 1;
  if (run.branches > MOST_BRANCHES)
    return failed(
      discretionProblem('discretion.tooManyBranches', { open: run.branches, most: MOST_BRANCHES }),
    );
  if (act === undefined) return together(run, fineBarred, settled);
  const next = (one: readonly ActSanctions[]): Result<CaseOutcome> =>
    settleActs(run, fineBarred, [...settled, ...one], later);
  return settleVersions(run, act, [], act.provisions, (applied) =>
    settleProvisions(run, act, applied, fineBarred, next),
  );
}

function settleVersions(
  run: Run,
  act: CaseAct,
  applied: readonly Applied[],
  [provision, ...later]: readonly ViolatedProvision[],
  then: (applied: readonly Applied[]) => Result<CaseOutcome>,
): Result<CaseOutcome> {
  if (provision === undefined) return then(applied);
  const { conductEndedOn, decidedOn } = run.input.facts;
  const found = applicableVersion(provision.versions.map(lawVersionOf), {
    conductEndedOn,
    decidedOn,
  });
  if (!found.ok)
    return failed(...found.problems.map((problem) => under(act.id, under(provision.id, problem))));
  run.steps.push(found.value.trace);
  const go = (id: string): Result<CaseOutcome> => {
    const version = provision.versions.find((one) => one.id === id);
    const more =
      version === undefined || version.fine === 'notUnlawful'
        ? []
        : [{ provision: provision.id, version: { ...version, fine: version.fine } }];
    return settleVersions(run, act, [...applied, ...more], later, then);
  };
  return choose('applicableVersion', act.id, found.value.applied, [penaltyLaw(37)], go);
}

function lawVersionOf({ fine, others, ...version }: ComputedVersion): LawVersion {
  return {
    id: version.id,
    from: version.from,
    until: version.until,
    basis: version.basis,
    says:
      fine === 'notUnlawful' ? fine : [{ kind: 'fine', force: 'shall', extent: fine }, ...others],
  };
}

function settleProvisions(
  run: Run,
  act: CaseAct,
  applied: readonly Applied[],
  fineBarred: boolean,
  next: (sanctions: readonly ActSanctions[]) => Result<CaseOutcome>,
): Result<CaseOutcome> {
  if (applied.length === 0) return next([]);
  const higher = higherFine(
    applied.map(({ provision, version: { fine, statutory, basis } }) => ({
      id: provision,
      fine,
      statutory,
      basis,
    })),
    run.input.strategy,
  );
  if (!higher.ok) return failed(...higher.problems.map((problem) => under(act.id, problem)));
  run.steps.push(higher.value.trace);
  const { outcome, applied: ids } = higher.value;
  const open = outcome === 'crossing' ? ids : ids.slice(0, 1);
  return choose('higherFine', act.id, open, [penaltyLaw(29)], (id) =>
    next(
      applied
        .filter(({ provision }) => provision === id)
        .map(({ provision, version }) => ({
          act: act.id,
          provision,
          version: version.id,
          ...(!fineBarred && { fine: version.fine }),
          others: version.others,
          basis: version.basis,
        })),
    ),
  );
}

/** One branch goes on; several are a choice with each computed. */
function choose(
  question: CaseQuestion,
  act: string,
  ids: readonly string[],
  basis: readonly LegalBasis[],
  go: (id: string) => Result<CaseOutcome>,
): Result<CaseOutcome> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return go(only);
  const options: CaseOption[] = [];
  for (const id of ids) {
    const outcome = go(id);
    if (!outcome.ok) return outcome;
    options.push({ id, label: term(`适用${id}`, `apply ${id}`), outcome: outcome.value });
  }
  return ok({ outcome: 'choice', question, act, options, basis });
}

function together(
  run: Run,
  fineBarred: boolean,
  acts: readonly ActSanctions[],
): Result<CaseOutcome> {
  if (acts.length === 0)
    return ok({
      outcome: 'noPenalty',
      ground: 'notUnlawful',
      reason: term('新的规定不认为是违法', 'the newer law sees no violation'),
      orders: [],
      basis: [penaltyLaw(37)],
    });
  if (fineBarred) return ok({ outcome: 'sanctions', acts });
  const present = new Set(acts.map(({ act }) => act));
  const sum = sumFines(
    acts.flatMap(({ act, fine }) => (fine === undefined ? [] : [{ id: act, fine }])),
    run.input.caps.map((cap) => ({ ...cap, of: cap.of.filter((id) => present.has(id)) })),
  );
  if (!sum.ok) return sum;
  run.steps.push(sum.value.trace);
  return ok({ outcome: 'sanctions', acts, fine: sum.value.fine });
}
