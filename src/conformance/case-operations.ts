/*
 * The whole case, and the steps that it is made of where they are called alone. What a program must agree on is the outcome: which
 * penalty, under which provision and version, what is left to a person, what is missing. Words, citations and traces stay out.
 */
import { isFields, type Money, ok, type Ratio } from '../core/index.js';
import {
  type AssessedAct,
  applicableVersion,
  assessCase,
  assessParties,
  type Bound,
  type CaseInput,
  type CaseOutcome,
  type CompetingProvision,
  checkConsistency,
  civilCodeLexicon,
  compareFineRanges,
  compareSeverity,
  compareYuanRanges,
  type DailyFineCourse,
  type DecidedCase,
  dailyFineMeasures,
  dailyFineOf,
  ecologyCodeDailyFine,
  type Fine,
  type FineLimits,
  higherFine,
  type Interval,
  isWithinInterval,
  type JointCap,
  type LawVersion,
  type MitigatingCircumstance,
  overrideFine,
  type PartyCase,
  type PenaltySeverity,
  pickFine,
  type ReliefList,
  readBand,
  sumFines,
  surchargeRelief,
  type YuanRange,
} from '../discretion/index.js';
import { reliefListSchema } from '../discretion/schemas.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import {
  amount,
  anything,
  byShape,
  citation,
  date,
  type Field,
  field,
  flag,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  orWord,
  recordOf,
  share,
  sorted,
  struct,
  text,
  word,
} from './operation.js';

const intervalOf = <T extends string>(type: string, value: Field<T>): Field<Interval<T>> => {
  const bound = struct<Bound<T>>('Bound', { value, included: flag });
  return struct(type, { words: text, min: optional(bound), max: optional(bound) });
};
/** 幅度 in yuan, exact. */
export const yuanRange: Field<YuanRange> = intervalOf<Ratio>('YuanRange', share);
const moneyRange = intervalOf<Money>('Interval<Money>', amount);

/** 处罚种类. */
export const penaltyKind: Field<PenaltyKind> = word(
  ...(Object.keys(penaltyKinds) as PenaltyKind[]),
);
const severity = struct<PenaltySeverity>('PenaltySeverity', {
  kind: penaltyKind,
  force: word('shall', 'may'),
  extent: optional(yuanRange),
});

/** An end without the words of the text. */
export const ends = ({ min, max }: Interval<string>): unknown => ({ min, max });

const fineOf = (fine: Fine | undefined): unknown =>
  fine?.form === 'range' ? { form: fine.form, ...(ends(fine.interval) as object) } : fine;

/** 案件裁量的结果: ids and amounts. */
export function outcomeOf(result: CaseOutcome): unknown {
  const { outcome } = result;
  switch (outcome) {
    case 'sanctions':
      return {
        outcome,
        acts: result.acts.map((one) => ({
          act: one.act,
          provision: one.provision,
          version: one.version,
          fine: fineOf(one.fine),
          fineForce: one.fineForce,
          fineBarred: one.fineBarredBy !== undefined,
          circumstances: one.circumstances,
          others: one.others.map(({ kind, force, extent }) => ({
            kind,
            force,
            extent: extent && ends(extent),
          })),
        })),
        exempted: exemptedOf(result.exempted),
        fine: fineOf(result.fine),
        procedures: Object.fromEntries(
          result.procedures.map(({ procedure, verdict }) => [procedure, verdict]),
        ),
      };
    case 'noPenalty':
      return { outcome, exempted: exemptedOf(result.exempted) };
    case 'choice':
      return {
        outcome,
        id: result.id,
        question: result.question,
        options: Object.fromEntries(
          result.options.map((option) => [option.id, option.outcome && outcomeOf(option.outcome)]),
        ),
      };
    case 'needFacts':
      return {
        outcome,
        missing: sorted(result.missing.map(({ act, fact }) => `${act}/${fact}`)),
        benchmarks: result.benchmarks.map(({ act, provision, version, missing }) => ({
          act,
          provision,
          version,
          missing: sorted(missing.map(({ id }) => id)),
        })),
      };
  }
}

const exemptedOf = (
  exempted: readonly { readonly act: string; readonly ground: string }[],
): unknown => exempted.map(({ act, ground }) => ({ act, ground }));

/** The type of {@link outcomeOf}. */
export const CASE_OUTCOME =
  "{ outcome: 'sanctions', acts: { act, provision, version, fine?, fineForce, fineBarred, circumstances?, others }[], exempted: { act, ground }[], fine?, procedures } | { outcome: 'noPenalty', exempted } | { outcome: 'choice', id, question, options } | { outcome: 'needFacts', missing, benchmarks }";

const lawVersion = struct<LawVersion>('LawVersion', {
  id: text,
  from: date,
  until: orWord('open', date),
  says: orWord('notUnlawful', list(severity)),
  basis: list(citation),
});

const fine = field<Fine>('Fine', (input) =>
  (isFields(input) && input['form'] === 'range'
    ? struct<Fine>('Fine', { form: word('range'), interval: moneyRange })
    : struct<Fine>('Fine', { form: word('point'), amount })
  ).read(input),
);

/** 案件裁量, and its steps. */
export const caseOperations: readonly Operation[] = [
  operation(
    'discretion.assessCase',
    '案件裁量',
    'a whole case: whether there is a penalty, under which law, and how much',
    { case: object<CaseInput>('CaseInput') },
    CASE_OUTCOME,
    ({ case: given }) => {
      const answer = assessCase(given);
      return answer.ok ? ok(outcomeOf(answer.value.result), answer.warnings) : answer;
    },
  ),
  operation(
    'discretion.assessParties',
    '数个当事人分别裁量',
    'each of several parties on its own facts',
    { parties: field('PartyCase[]', anything.read) },
    '{ party, result }[]',
    ({ parties }) => {
      const answer = assessParties(parties as readonly PartyCase[]);
      if (!answer.ok) return answer;
      return ok(
        answer.value.map(({ party, assessment }) => ({
          party,
          result: outcomeOf(assessment.result),
        })),
        answer.warnings,
      );
    },
  ),
  operation(
    'discretion.applicableVersion',
    '从旧兼从轻',
    'which version of a law governs',
    { versions: list(lawVersion), conductEndedOn: date, decidedOn: date },
    '{ applied, outcome, comparison? }',
    ({ versions, conductEndedOn, decidedOn }) => {
      const answer = applicableVersion(versions, { conductEndedOn, decidedOn });
      if (!answer.ok) return answer;
      const { applied, outcome, comparison } = answer.value;
      return ok({ applied, outcome, comparison });
    },
  ),
  operation(
    'discretion.higherFine',
    '按照罚款数额高的规定处罚',
    'the provision with the higher fine',
    {
      provisions: list(
        struct<CompetingProvision>('CompetingProvision', {
          id: text,
          fine: yuanRange,
          statutory: yuanRange,
          basis: list(citation),
        }),
      ),
      strategy: word('computed', 'statutory', 'maximum'),
    },
    '{ applied, outcome }',
    ({ provisions, strategy }) => {
      const answer = higherFine(provisions, strategy);
      if (!answer.ok) return answer;
      const { applied, outcome } = answer.value;
      return ok({ applied, outcome });
    },
  ),
  operation(
    'discretion.sumFines',
    '分别裁量、合并执行',
    'the fines of several acts together, under their joint caps',
    {
      acts: list(struct<AssessedAct>('AssessedAct', { id: text, fine: yuanRange })),
      caps: list(struct<JointCap>('JointCap', { of: list(text), limit: amount, basis: citation })),
    },
    '{ min?, max? }',
    ({ acts, caps }) => {
      const answer = sumFines(acts, caps);
      return answer.ok ? ok(ends(answer.value.fine), answer.warnings) : answer;
    },
  ),
  operation(
    'discretion.compareYuanRanges',
    '比较幅度',
    'how one range compares with another, end by end',
    { first: yuanRange, second: yuanRange },
    "'lighter' | 'heavier' | 'same' | 'crossing'",
    ({ first, second }) => ok(compareYuanRanges(first, second)),
  ),
  operation(
    'discretion.compareFineRanges',
    '比较罚款幅度',
    'how one range of fines compares with another, by its amounts',
    { first: moneyRange, second: moneyRange },
    "'lighter' | 'heavier' | 'same' | 'crossing'",
    ({ first, second }) => ok(compareFineRanges(first, second)),
  ),
  operation(
    'discretion.compareSeverity',
    '比较处罚轻重',
    'how the penalties of one law compare with those of another, kind by kind',
    { first: list(severity), second: list(severity) },
    "'lighter' | 'heavier' | 'same' | 'crossing'",
    ({ first, second }) => ok(compareSeverity(first, second)),
  ),
  operation(
    'discretion.isWithinInterval',
    '在区间内',
    'whether a number lies in an interval',
    { value: share, interval: yuanRange },
    'boolean',
    ({ value, interval }) => ok(isWithinInterval(value, interval)),
  ),
  operation(
    'discretion.readBand',
    '解读档次',
    'the numbers that the words of a row cover, by the Civil Code',
    { words: text },
    '{ interval, unit }',
    ({ words }) => readBand(words, civilCodeLexicon),
  ),
  operation(
    'discretion.pickFine',
    '确定罚款数额',
    'an officer’s amount inside the range',
    { computed: fine, pick: anything },
    '{ amount, form, reason }',
    ({ computed, pick }) => {
      const answer = pickFine(computed, pick);
      if (!answer.ok) return answer;
      const { amount: picked, form, reason } = answer.value;
      return ok({ amount: picked, form, reason });
    },
  ),
  operation(
    'discretion.overrideFine',
    '变更裁量基准',
    'an approved amount that departs from the benchmark',
    {
      computed: fine,
      override: anything,
      limits: struct<FineLimits>('FineLimits', {
        statutory: yuanRange,
        mitigating: list(
          struct<MitigatingCircumstance>('MitigatingCircumstance', {
            id: text,
            label: object<MitigatingCircumstance['label']>('PublishedLabel'),
            basis: citation,
          }),
        ),
      }),
    },
    '{ amount, form, reason, approvedBy, mitigatedBy? }',
    ({ computed, override, limits }) => {
      const answer = overrideFine(computed, override, limits);
      if (!answer.ok) return answer;
      const { amount: set, form, reason, approvedBy, mitigatedBy } = answer.value;
      return ok({
        amount: set,
        form,
        reason,
        approvedBy,
        mitigatedBy: mitigatedBy?.map(({ id }) => id),
      });
    },
  ),
  operation(
    'discretion.checkConsistency',
    '同案同罚检查',
    'how far the fines of like cases agree, and which depart',
    {
      cases: list(object<DecidedCase>('DecidedCase')),
      fewest: optional(integer),
      times: optional(share),
    },
    'PeerGroup[]',
    ({ cases, fewest, times }) =>
      checkConsistency(cases, {
        ...(fewest !== undefined && { fewest }),
        ...(times !== undefined && { times }),
      }),
  ),
  operation(
    'discretion.dailyFineOf',
    '按日连续处罚',
    'the original fine once for each day on which the violation went on',
    {
      originalFine: amount,
      course: struct<DailyFineCourse>('DailyFineCourse', {
        orderedOn: date,
        servedOn: optional(date),
        recheckedOn: list(date),
      }),
      rule: word('ecologyCodeDailyFine', 'dailyFineMeasures'),
    },
    '{ runs, days, amount, force, otherStart? }',
    ({ originalFine, course, rule }) => {
      const answer = dailyFineOf(
        originalFine,
        course,
        { ecologyCodeDailyFine, dailyFineMeasures }[rule],
      );
      if (!answer.ok) return answer;
      const { trace: _, ...value } = answer.value;
      return ok(value, answer.warnings);
    },
  ),
  operation(
    'discretion.surchargeRelief',
    '不予加处罚款',
    'what a published list makes of a surcharge',
    {
      surcharge: amount,
      list: byShape<ReliefList>('ReliefList', reliefListSchema),
      item: text,
      on: date,
      conditions: recordOf(flag),
    },
    "{ outcome: 'kept' | 'waived', amount } | { outcome: 'choice', options } | { outcome: 'needFacts', missing }",
    ({ surcharge, list: reliefs, item, on, conditions }) => {
      const answer = surchargeRelief(surcharge, { list: reliefs, item }, { on, conditions });
      if (!answer.ok) return answer;
      const { value } = answer;
      switch (value.outcome) {
        case 'choice': {
          const { outcome, options } = value;
          return ok({ outcome, options: Object.fromEntries(options.map((o) => [o.id, o.amount])) });
        }
        case 'needFacts':
          return ok({ ...value, missing: sorted(value.missing) });
        default:
          return ok({ outcome: value.outcome, amount: value.amount });
      }
    },
  ),
];
