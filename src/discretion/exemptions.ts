/*
 * 不予处罚: 行政处罚法 第二十九条至第三十三条, 第三十六条. Every ground is tested, each answers met, not met or undetermined, and a
 * ground is undetermined only while a missing fact decides it.
 */
import {
  addMonths,
  everyHolds,
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  ok,
  type Problem,
  type Result,
  type Term,
  type TraceNode,
  type Truth,
  term,
  under,
} from '../core/index.js';
import { citationsOf, legalRules, penaltyLaw, ruleOn } from '../law/index.js';
import { type CaseFact, type CaseFacts, parseCaseFacts } from './case-facts.js';
import type { WeighedCircumstance } from './circumstances.js';
import { discretionProblem } from './problems.js';
import { isInForce, type ReliefClaim, readRelief } from './relief-list.js';
import { timeBarOf } from './time-bar.js';
import type { CorrectionOrder } from './weighted-benchmark.js';

/** 不予处罚的事由. */
export type ExemptionGround =
  | 'underFourteen'
  | 'noCapacity'
  | 'noFault'
  | 'timeBarred'
  | 'minorCorrectedNoHarm'
  | 'listed'
  | 'firstMinorCorrected'
  | 'alreadyFined';

/** 事由的审查结论: one ground, what it came to, and what follows from it. */
export interface ExemptionFinding {
  /** Which ground. */
  readonly ground: ExemptionGround;
  /** Its name. */
  readonly label: Term;
  /** What it came to. */
  readonly verdict: 'met' | 'notMet' | 'undetermined';
  /** `shall` 不予处罚; `may` 可以不予处罚, which leaves it to a person. */
  readonly force: 'shall' | 'may';
  /** What it removes: every penalty, or only the fine (第二十九条). */
  readonly removes: 'penalty' | 'fine';
  /** Missing facts that decide it. */
  readonly missing: readonly CaseFact[];
  /** 责令改正, 教育, 责令监护人管教: what is still to be ordered where it is met. */
  readonly orders: readonly CorrectionOrder[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 处罚与否的结论. */
export type ExemptionAnswer =
  /** 不予处罚. */
  | {
      readonly outcome: 'noPenalty';
      /** The ground that exempts, or each that may. */
      readonly by: ExemptionFinding;
    }
  /** 可以不予处罚: both branches remain. */
  | {
      readonly outcome: 'mayExempt';
      readonly by: readonly ExemptionFinding[];
      /** 一事不再罚: a fine was imposed before, so none is imposed again. */
      readonly fineBarred: boolean;
    }
  /** 需要查明. */
  | {
      readonly outcome: 'needFacts';
      /** The facts that are not known. */
      readonly missing: readonly CaseFact[];
    }
  /** 应当处罚; `fineBarred` where a fine was imposed before. */
  | { readonly outcome: 'penalise'; readonly fineBarred: boolean };

/** 处罚与否: the conclusion, every ground, and the reasoning. */
export interface ExemptionAssessment {
  /** The conclusion. */
  readonly answer: ExemptionAnswer;
  /** Every ground, in the order of the Act. */
  readonly findings: readonly ExemptionFinding[];
  /** The reasoning. */
  readonly trace: TraceNode;
}

const ECOLOGY_CODE_FROM = localDate('2026-08-15');
const ecologyCode = citationsOf('生态环境法典', ECOLOGY_CODE_FROM);

const EDUCATE: CorrectionOrder = {
  label: term('对当事人进行教育', 'educate the party'),
  force: 'shall',
};
const DISCIPLINE: CorrectionOrder = {
  label: term('责令监护人加以管教', 'order the guardian to discipline'),
  force: 'shall',
};
const CARE: CorrectionOrder = {
  label: term('责令监护人严加看管和治疗', 'order the guardian to watch and treat'),
  force: 'shall',
};

/**
 * 不予处罚的审查: whether there is a penalty at all, before any amount is computed.
 *
 * A ground that 应当 decides goes before a missing fact of another; 可以不予处罚 is never taken by itself: both branches remain
 * for the officer, unless a published list turns it into 不予处罚. No fault is for the party to prove, so that alone is not
 * asked for. The order of facts does not matter.
 *
 * Basis: 行政处罚法 第二十九条, 第三十条, 第三十一条, 第三十三条, 第三十六条; 生态环境法典 第一千零五十三条, 第一千零五十四条, 第一千零五十六条.
 * Fails: as {@link parseCaseFacts}; `discretion.unknownReliefItem`, `discretion.reliefListExpired`.
 * Warns: as {@link timeBarOf}; `discretion.ageOnBirthday`.
 *
 * @param claims rows of published lists that describe the violation.
 *
 * @example
 * const facts = {
 *   conductEndedOn: localDate('2025-03-01'), discoveredOn: localDate('2025-03-10'), decidedOn: localDate('2025-06-01'),
 *   party: { kind: 'organization' }, minor: true, correctedInTime: true, firstViolation: true, alreadyFined: false,
 * }
 * assessExemption({ ...facts, harm: 'none' }).value.answer.by.ground // => 'minorCorrectedNoHarm'
 * assessExemption({ ...facts, harm: 'slight' }).value.answer.outcome // => 'mayExempt'
 * assessExemption({ ...facts, harm: 'serious' }).value.answer // => { outcome: 'penalise', fineBarred: false }
 * assessExemption(facts).value.answer // => { outcome: 'needFacts', missing: ['harm'] }
 */
export function assessExemption(
  facts: CaseFacts,
  claims: readonly ReliefClaim[] = [],
): Result<ExemptionAssessment> {
  const read = parseCaseFacts(facts);
  const unusable = claims.flatMap((claim, index) =>
    problemsOfClaim(claim, read.ok ? read.value.decidedOn : undefined).map((problem) =>
      under('claims', under(index, problem)),
    ),
  );
  if (!read.ok) return failed(...read.problems, ...unusable);
  if (unusable.length > 0) return failed(...unusable);
  const known = read.value;
  const age = ageGround(known);
  const bar = timeBarOf(known);
  const findings = [
    age.finding,
    capacityGround(known),
    faultGround(known),
    finding(
      'timeBarred',
      'shall',
      bar.verdict === 'undetermined' ? undefined : bar.verdict === 'barred',
      bar.missing,
      bar.basis,
    ),
    minorGround(known),
    ...claims.flatMap((claim) => listedGround(claim, known)),
    firstGround(known),
    finding('alreadyFined', 'shall', known.alreadyFined, missingOf(known, ['alreadyFined']), [
      penaltyLaw(29),
    ]),
  ];
  const answer = answerOf(findings);
  return ok({ answer, findings, trace: traceOf(answer, findings, bar.trace) }, [
    ...age.warnings,
    ...bar.warnings,
  ]);
}

function problemsOfClaim(
  { list, item }: ReliefClaim,
  decidedOn: LocalDate | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!list.items.some(({ id }) => id === item))
    problems.push(
      discretionProblem('discretion.unknownReliefItem', { list: list.id, item }, ['item']),
    );
  if (decidedOn !== undefined && !isInForce(list, decidedOn))
    problems.push(
      discretionProblem(
        'discretion.reliefListExpired',
        { list: list.id, from: list.validity.from, until: list.validity.until, decidedOn },
        ['list'],
      ),
    );
  return problems;
}

const LABELS: Readonly<Record<ExemptionGround, Term>> = {
  underFourteen: term('不满十四周岁', 'under fourteen'),
  noCapacity: term('不能辨认或者不能控制自己行为', 'unable to recognise or control the conduct'),
  noFault: term('没有主观过错', 'no subjective fault'),
  timeBarred: term('超过追究时效', 'time-barred'),
  minorCorrectedNoHarm: term(
    '违法行为轻微并及时改正，没有造成危害后果',
    'minor, corrected in time, no harm',
  ),
  listed: term('符合不予处罚清单', 'on a published list'),
  firstMinorCorrected: term(
    '初次违法且危害后果轻微并及时改正',
    'first violation, slight harm, corrected in time',
  ),
  alreadyFined: term('同一个违法行为已被罚款', 'the same violation was already fined'),
};

/** What the Act orders beside the exemption. */
const ORDERS: Readonly<Partial<Record<ExemptionGround, CorrectionOrder>>> = {
  underFourteen: DISCIPLINE,
  noCapacity: CARE,
};

function finding(
  ground: ExemptionGround,
  force: 'shall' | 'may',
  truth: Truth,
  missing: readonly CaseFact[],
  basis: readonly LegalBasis[],
): ExemptionFinding {
  const order = ORDERS[ground];
  const removesFine = ground === 'alreadyFined';
  return {
    ground,
    label: LABELS[ground],
    verdict: truth === undefined ? 'undetermined' : truth ? 'met' : 'notMet',
    force,
    removes: removesFine ? 'fine' : 'penalty',
    missing: truth === undefined ? missing : [],
    orders: removesFine ? [] : [...(order === undefined ? [] : [order]), EDUCATE],
    basis,
  };
}

/** 满周岁: the day of birth is not counted, so an age is reached on the day after the birthday (民法典 第二百零一条, 第二百零二条). */
function isBelowAge(bornOn: LocalDate, years: number, on: LocalDate): boolean {
  return Number(bornOn.slice(0, 4)) + years > 9999 || on <= addMonths(bornOn, years * 12);
}

/** The age that the Act names, by the register. */
function ageLimit(rule: 'noPenaltyAge' | 'lighterPenaltyAge', on: LocalDate): number {
  const dated = ruleOn(legalRules[rule], on);
  return dated.status === 'inForce' ? dated.value.count : rule === 'noPenaltyAge' ? 14 : 18;
}

function ageGround({ party, conductEndedOn }: CaseFacts): {
  readonly finding: ExemptionFinding;
  readonly warnings: readonly Problem[];
} {
  const bornOn = party.kind === 'individual' ? party.bornOn : undefined;
  const age = ageLimit('noPenaltyAge', conductEndedOn);
  const truth: Truth =
    party.kind === 'organization'
      ? false
      : bornOn === undefined
        ? undefined
        : isBelowAge(bornOn, age, conductEndedOn);
  const isBirthday = (years: number): boolean =>
    bornOn !== undefined &&
    Number(bornOn.slice(0, 4)) + years <= 9999 &&
    addMonths(bornOn, years * 12) === conductEndedOn;
  return {
    finding: finding('underFourteen', 'shall', truth, ['bornOn'], [penaltyLaw(30)]),
    warnings: [age, ageLimit('lighterPenaltyAge', conductEndedOn)].flatMap((years) =>
      isBirthday(years)
        ? [
            discretionProblem('discretion.ageOnBirthday', { age: years, conductEndedOn }, [
              'party',
              'bornOn',
            ]),
          ]
        : [],
    ),
  };
}

function capacityGround({ party }: CaseFacts): ExemptionFinding {
  const truth: Truth =
    party.kind === 'organization'
      ? false
      : party.capacity === undefined
        ? undefined
        : party.capacity === 'none';
  return finding('noCapacity', 'shall', truth, ['capacity'], [penaltyLaw(31)]);
}

/** The proof is the party's: without it the ground is not met (第三十三条第二款). */
function faultGround(facts: CaseFacts): ExemptionFinding {
  const { faultlessProved, faultIrrelevant } = facts;
  return finding(
    'noFault',
    'shall',
    faultlessProved === true && faultIrrelevant === undefined,
    [],
    [
      penaltyLaw(33, 2),
      ...ecologyBasis(facts, 1053, 1),
      ...(faultIrrelevant === undefined ? [] : [faultIrrelevant]),
    ],
  );
}

function minorGround(facts: CaseFacts): ExemptionFinding {
  const noHarm: Truth = facts.harm === undefined ? undefined : facts.harm === 'none';
  return finding(
    'minorCorrectedNoHarm',
    'shall',
    everyHolds([facts.minor, facts.correctedInTime, noHarm]),
    missingOf(facts, ['minor', 'correctedInTime', 'harm']),
    [penaltyLaw(33, 1), ...ecologyBasis(facts, 1056, 2)],
  );
}

/** 危害后果轻微: no harm at all is slight too. */
function firstGround(facts: CaseFacts): ExemptionFinding {
  const slightAtMost: Truth = facts.harm === undefined ? undefined : facts.harm !== 'serious';
  return finding(
    'firstMinorCorrected',
    'may',
    everyHolds([facts.firstViolation, facts.correctedInTime, slightAtMost]),
    missingOf(facts, ['firstViolation', 'correctedInTime', 'harm']),
    [penaltyLaw(33, 1), ...ecologyBasis(facts, 1056, 2)],
  );
}

/** The Code says the same of ecology violations since it is in force. */
function ecologyBasis(
  { timeBar, conductEndedOn }: CaseFacts,
  article: number,
  paragraph: number,
): readonly LegalBasis[] {
  return timeBar === 'ecology' && conductEndedOn >= ECOLOGY_CODE_FROM
    ? [ecologyCode(article, paragraph)]
    : [];
}

function listedGround(claim: ReliefClaim, facts: CaseFacts): readonly ExemptionFinding[] {
  const reading = readRelief(claim, facts);
  if (reading === undefined || reading.item.relief !== 'noPenalty') return [];
  const { item, verdict, missing, basis } = reading;
  return [finding('listed', item.force, verdict, missing, basis)];
}

function missingOf<Fact extends keyof CaseFacts & CaseFact>(
  facts: CaseFacts,
  names: readonly Fact[],
): readonly CaseFact[] {
  return names.filter((name) => facts[name] === undefined);
}

function answerOf(findings: readonly ExemptionFinding[]): ExemptionAnswer {
  const ofPenalty = findings.filter(({ removes }) => removes === 'penalty');
  const by = ofPenalty.find(({ verdict, force }) => verdict === 'met' && force === 'shall');
  if (by !== undefined) return { outcome: 'noPenalty', by };
  const missing = [...new Set(findings.flatMap((one) => one.missing))].sort();
  if (missing.length > 0) return { outcome: 'needFacts', missing };
  const may = ofPenalty.filter(({ verdict }) => verdict === 'met');
  const fineBarred = findings.some(
    ({ removes, verdict }) => removes === 'fine' && verdict === 'met',
  );
  return may.length > 0
    ? { outcome: 'mayExempt', by: may, fineBarred }
    : { outcome: 'penalise', fineBarred };
}

function traceOf(
  answer: ExemptionAnswer,
  findings: readonly ExemptionFinding[],
  bar: TraceNode,
): TraceNode {
  return {
    rule: 'discretion.exemption',
    label: term('处罚与否', 'whether there is a penalty'),
    verdict: answer.outcome === 'needFacts' ? 'undetermined' : 'applied',
    inputs: {},
    output: answer.outcome,
    basis: [],
    children: findings.map(({ ground, label, verdict, force, missing, basis }) => ({
      rule: `discretion.exemption.${ground}`,
      label,
      verdict,
      inputs: { force, ...(missing.length > 0 && { missing: missing.join('、') }) },
      output: null,
      basis,
      children: ground === 'timeBarred' ? [bar] : [],
    })),
  };
}

/**
 * 当事人自身的从轻、减轻情节: which of 已满十四周岁不满十八周岁 (应当) and 尚未完全丧失辨认或者控制能力 (可以) follow from birth date and
 * capacity; the ids are those of the pack of the Act.
 *
 * Basis: 行政处罚法 第三十条, 第三十一条.
 *
 * @example
 * const facts = { conductEndedOn: localDate('2025-03-01'), discoveredOn: localDate('2025-03-10'), decidedOn: localDate('2025-06-01') }
 * personalCircumstances({ ...facts, party: { kind: 'individual', bornOn: localDate('2009-01-01'), capacity: 'full' } }) // => ['underEighteen']
 */
export function personalCircumstances({
  party,
  conductEndedOn,
}: CaseFacts): readonly ('underEighteen' | 'partialCapacity')[] {
  if (party.kind === 'organization') return [];
  const { bornOn, capacity } = party;
  const isUnder = (years: number): boolean =>
    bornOn !== undefined && isBelowAge(bornOn, years, conductEndedOn);
  const isMinor =
    isUnder(ageLimit('lighterPenaltyAge', conductEndedOn)) &&
    !isUnder(ageLimit('noPenaltyAge', conductEndedOn));
  return [
    ...(isMinor ? (['underEighteen'] as const) : []),
    ...(capacity === 'partial' ? (['partialCapacity'] as const) : []),
  ];
}

/** 第三十条, 第三十一条 as circumstances; they count by whatever document the case is decided. */
export const personalRules: readonly WeighedCircumstance[] = [
  {
    id: 'underEighteen',
    label: term('已满十四周岁不满十八周岁', 'fourteen or older and under eighteen'),
    effect: 'lightenOrMitigate',
    force: 'shall',
    how: [],
    basis: penaltyLaw(30),
  },
  {
    id: 'partialCapacity',
    label: term(
      '尚未完全丧失辨认或者控制自己行为能力',
      'ability to recognise or control the conduct not wholly lost',
    ),
    effect: 'lightenOrMitigate',
    force: 'may',
    how: [],
    basis: penaltyLaw(31),
  },
];
