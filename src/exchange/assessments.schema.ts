/* 裁量结果 of the three calculators: what they answer, with the reasoning; no folder reads an answer back. */
import * as z from 'zod/mini';
import type { Ratio } from '../core/index.js';
import type {
  Assessment,
  CaseFact,
  CaseOutcome,
  RangeAssessment,
  SanctionPlan,
} from '../discretion/index.js';
import { otherKinds } from '../discretion/schemas.js';
import { legalBasisSchema, termSchema } from '../plan/schemas.js';
import { money, penaltyKind, text } from './event-parts.schema.js';
import { named, receiptSchema, traceNodeSchema } from './part-schemas.js';

const ratio = named<Ratio>('Ratio');
const intervalOf = <Value extends typeof money | typeof ratio>(value: Value) => {
  const bound = z.object({ value, included: z.boolean() });
  return z.object({ words: text, min: z.exactOptional(bound), max: z.exactOptional(bound) });
};
const yuanRange = intervalOf(ratio);
const accompanyingPenaltyKind = z.enum(otherKinds);
/** A condition of a list has a name of the list's own. */
const caseFact = z.custom<CaseFact>((input) => typeof input === 'string', {
  params: { shape: text },
});

/* What stands in itself. */
const nestedAssessment: z.ZodMiniType<Assessment> = z.lazy(() => assessmentSchema);
const nestedRangeAssessment: z.ZodMiniType<RangeAssessment> = z.lazy(() => rangeAssessmentSchema);
const nestedSanctionPlan: z.ZodMiniType<SanctionPlan> = z.lazy(() => sanctionPlan);
const nestedCaseOutcome: z.ZodMiniType<CaseOutcome> = z.lazy(() => caseOutcomeSchema);

const fine = z.discriminatedUnion('form', [
  z.object({ form: z.literal('point'), amount: money }),
  z.object({ form: z.literal('range'), interval: intervalOf(money) }),
]);
const accompanyingPenalty = z.object({
  kind: accompanyingPenaltyKind,
  label: termSchema,
  force: z.enum(['shall', 'may']),
  when: z.exactOptional(termSchema),
  approval: z.exactOptional(termSchema),
});
const correctionOrder = z.object({ label: termSchema, force: z.enum(['shall', 'may']) });
const choiceQuestion = z.enum([
  'statuteReplaced',
  'benchmarkNewerThanConduct',
  'overlappingLevels',
]);
const rangeComparison = z.enum(['lighter', 'heavier', 'same', 'crossing']);
const choiceOption = z.object({
  id: text,
  label: termSchema,
  basis: z.array(legalBasisSchema),
  assessment: z.exactOptional(nestedAssessment),
  statutory: z.exactOptional(intervalOf(money)),
  comparison: z.exactOptional(rangeComparison),
});
const publishedLabel = z.object({ zh: text, en: z.exactOptional(text) });
const levelConsequence = z.object({
  id: text,
  label: publishedLabel,
  weight: ratio,
  amount: z.exactOptional(money),
});
const missingFact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['factor', 'track']),
    id: text,
    label: publishedLabel,
    levels: z.array(levelConsequence),
  }),
  z.object({ kind: z.literal('base'), id: z.literal('base'), label: publishedLabel }),
]);

/** @internal */
export const assessmentSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('sanctions'),
    track: z.exactOptional(text),
    fine: fine,
    penalties: z.array(accompanyingPenalty),
    orders: z.array(correctionOrder),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('noPenalty'),
    reason: termSchema,
    basis: z.array(legalBasisSchema),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('choice'),
    question: choiceQuestion,
    options: z.array(choiceOption),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('needFacts'),
    missing: z.array(missingFact),
    possible: z.exactOptional(intervalOf(money)),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
]);

const sanctionSubject = z.enum(['unit', 'responsiblePerson', 'individual']);
const assessedSanction = z.object({
  id: text,
  kind: penaltyKind,
  label: termSchema,
  subject: sanctionSubject,
  force: z.enum(['shall', 'may']),
  amount: z.exactOptional(fine),
  statutory: z.exactOptional(yuanRange),
  days: z.exactOptional(intervalOf(ratio)),
  basis: z.array(legalBasisSchema),
});
const sanctionPlan = z.union([
  text,
  z.object({ op: z.enum(['all', 'oneOf']), of: z.array(nestedSanctionPlan) }),
  z.object({ op: z.literal('also'), of: nestedSanctionPlan }),
]);
const rangeChoiceOption = z.object({
  id: text,
  label: termSchema,
  basis: z.array(legalBasisSchema),
  assessment: z.exactOptional(nestedRangeAssessment),
});
const factConsequence = z.object({ answer: text, range: z.exactOptional(text) });
const askedFact = z.object({
  id: text,
  label: publishedLabel,
  consequences: z.array(factConsequence),
});

/** @internal */
export const rangeAssessmentSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('noPenalty'),
    reason: termSchema,
    basis: z.array(legalBasisSchema),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('sanctions'),
    sanctions: z.array(assessedSanction),
    plan: sanctionPlan,
    orders: z.array(correctionOrder),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('choice'),
    question: text,
    label: termSchema,
    options: z.array(rangeChoiceOption),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
  z.object({
    outcome: z.literal('needFacts'),
    missing: z.array(askedFact),
    benchmark: text,
    trace: traceNodeSchema,
    receipt: receiptSchema,
  }),
]);

/** What tells which procedures the penalties of an answer call for. */
export const imposedSchema = z.union([
  z.object({
    fine,
    penalties: z.array(z.pick(accompanyingPenalty, { kind: true, force: true, when: true })),
  }),
  z.object({
    sanctions: z.array(
      z.pick(assessedSanction, { id: true, kind: true, force: true, amount: true }),
    ),
    plan: sanctionPlan,
  }),
]);

const fineBar = z.object({ reason: termSchema, basis: legalBasisSchema });
const mitigatingCircumstance = z.object({
  id: text,
  label: publishedLabel,
  basis: legalBasisSchema,
});
const fineLimits = z.object({ statutory: yuanRange, mitigating: z.array(mitigatingCircumstance) });
const appliedCircumstances = z.object({
  direction: z.enum(['lighter', 'heavier', 'general', 'mitigated']),
  taken: z.array(text),
});
const penaltySeverity = z.object({
  kind: penaltyKind,
  force: z.enum(['shall', 'may']),
  extent: z.exactOptional(yuanRange),
});
const sanctionsAssessment = z.object({
  outcome: z.literal('sanctions'),
  track: z.exactOptional(text),
  fine: fine,
  penalties: z.array(accompanyingPenalty),
  orders: z.array(correctionOrder),
  benchmark: text,
  trace: traceNodeSchema,
  receipt: receiptSchema,
});
const rangeSanctionsAssessment = z.object({
  outcome: z.literal('sanctions'),
  sanctions: z.array(assessedSanction),
  plan: sanctionPlan,
  orders: z.array(correctionOrder),
  benchmark: text,
  trace: traceNodeSchema,
  receipt: receiptSchema,
});
const actSanctions = z.object({
  act: text,
  label: termSchema,
  provision: text,
  version: text,
  fine: z.exactOptional(fine),
  fineForce: z.enum(['shall', 'may']),
  fineBarredBy: z.exactOptional(fineBar),
  limits: z.exactOptional(fineLimits),
  circumstances: z.exactOptional(appliedCircumstances),
  others: z.array(penaltySeverity),
  plan: z.exactOptional(sanctionPlan),
  orders: z.array(correctionOrder),
  computed: z.exactOptional(z.union([sanctionsAssessment, rangeSanctionsAssessment])),
  steps: z.array(traceNodeSchema),
  basis: z.array(legalBasisSchema),
});
const actExemption = z.object({
  act: text,
  label: termSchema,
  ground: z.enum([
    'underFourteen',
    'noCapacity',
    'noFault',
    'timeBarred',
    'minorCorrectedNoHarm',
    'listed',
    'firstMinorCorrected',
    'alreadyFined',
    'notUnlawful',
    'circumstance',
  ]),
  reason: termSchema,
  orders: z.array(correctionOrder),
  basis: z.array(legalBasisSchema),
});
const triggeredProcedure = z.enum(['summary', 'hearing', 'collectiveDiscussion', 'legalReview']);
const procedureTrigger = z.object({
  procedure: triggeredProcedure,
  verdict: z.enum(['met', 'notMet', 'undetermined']),
  reason: termSchema,
  basis: z.array(legalBasisSchema),
});
const caseQuestion = z.enum([
  'mayExempt',
  'crimeSuspected',
  'benchmark',
  'circumstances',
  'applicableVersion',
  'higherFine',
]);
const caseOption = z.object({
  id: text,
  label: termSchema,
  outcome: z.exactOptional(nestedCaseOutcome),
});
const missingCaseFact = z.object({
  act: text,
  fact: caseFact,
  label: termSchema,
  decides: z.array(termSchema),
});
const unsettledBenchmark = z.object({
  act: text,
  provision: text,
  version: text,
  missing: z.array(z.union([missingFact, askedFact])),
});

/** @internal */
export const caseOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('sanctions'),
    acts: z.array(actSanctions),
    exempted: z.array(actExemption),
    fine: z.exactOptional(fine),
    procedures: z.array(procedureTrigger),
  }),
  z.object({ outcome: z.literal('noPenalty'), exempted: z.array(actExemption) }),
  z.object({
    outcome: z.literal('choice'),
    id: text,
    question: caseQuestion,
    label: termSchema,
    act: text,
    options: z.array(caseOption),
    basis: z.array(legalBasisSchema),
  }),
  z.object({
    outcome: z.literal('needFacts'),
    missing: z.array(missingCaseFact),
    benchmarks: z.array(unsettledBenchmark),
  }),
]);

/** @internal */
export const caseAssessmentSchema = z.object({
  result: caseOutcomeSchema,
  trace: traceNodeSchema,
  receipt: receiptSchema,
});
