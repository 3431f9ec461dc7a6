/* 线索、证据、文书: what a clue, a piece of evidence, a notice and a decision must carry before the procedure takes them. */

import * as z from 'zod/mini';
import { ok, type Result } from '../core/index.js';
import {
  caseEvidence,
  decisionCorrection,
  enforcementOrder as enforcementOrderSchema,
  evidenceFact,
  evidenceKind,
  measureDecision as measureDecisionSchema,
  penaltyDecision as penaltyDecisionSchema,
  proofOfService as proofSchema,
  servedNotice as servedNoticeSchema,
  servedUrging as servedUrgingSchema,
  summaryDecision as summaryDecisionSchema,
} from '../exchange/schemas.js';
import {
  type AdmissionCondition,
  actAdmissionConditions,
  assessEvidence,
  type CaseEvidence,
  type ClueFile,
  type CorrectionGrounds,
  checkClue,
  correctDecision,
  correctedDecision,
  type DecisionCorrection,
  type EnforcementOrderContent,
  enforcementOrder,
  type MeasureDecisionContent,
  marketAdmissionConditions,
  measureDecision,
  missingFromDecision,
  type PenaltyDecision,
  type PenaltyDecisionContent,
  type PriorNotice,
  type ProofOfService,
  penaltyDecision,
  type ReconsiderationRespondent,
  type Reporter,
  remedyNotice,
  type SummaryDecisionContent,
  servedNotice,
  servedUrging,
  summaryDecision,
  type UrgingContent,
} from '../penalty/index.js';
import { legalBasisSchema, termSchema } from '../plan/schemas.js';
import {
  byShape,
  date,
  field,
  findingsOf,
  flag,
  type Operation,
  operation,
  optional,
  orWord,
  struct,
  text,
  word,
} from './operation.js';

const served = { servedOn: true, method: true } as const;
const notice = byShape<PriorNotice>('PriorNotice', z.omit(servedNoticeSchema, served));
const urging = byShape<UrgingContent>('UrgingContent', z.omit(servedUrgingSchema, served));
const service = byShape<ProofOfService>('ProofOfService', proofSchema);
const decisionContent = byShape<PenaltyDecisionContent>(
  'PenaltyDecisionContent',
  penaltyDecisionSchema,
);
/** A decision has every element, or it is none. */
const decision = field('PenaltyDecision', (input): Result<PenaltyDecision> => {
  const content = decisionContent.read(input);
  return content.ok ? penaltyDecision(content.value) : content;
});

const conditions = z.array(
  z.object({
    id: z.string(),
    label: termSchema,
    basis: z.array(legalBasisSchema),
    kinds: z.array(evidenceKind),
    when: z.optional(evidenceFact),
    oneOf: z.array(z.array(evidenceFact)).check(z.minLength(1)),
  }),
);

const RESPONDENTS: Readonly<Record<ReconsiderationRespondent, true>> = {
  governmentDepartment: true,
  localGovernment: true,
  dispatchedOrgan: true,
  authorisedOrganisation: true,
  provincialGovernment: true,
  stateCouncilDepartment: true,
  verticalOrgan: true,
  justiceDepartment: true,
};

/** 线索、证据、文书. */
export const penaltyDocumentOperations: readonly Operation[] = [
  operation(
    'penalty.checkClue',
    '检查线索',
    'what a clue lacks, by its source',
    {
      clue: struct<ClueFile>('ClueFile', {
        on: date,
        foundOn: date,
        source: text,
        summary: text,
        reference: optional(text),
        sentBy: optional(text),
        reporter: optional(
          struct<Reporter>('Reporter', {
            named: flag,
            confidential: flag,
            contact: optional(text),
          }),
        ),
      }),
    },
    '{ code, path }[]',
    ({ clue }) => ok(findingsOf(checkClue(clue))),
  ),
  operation(
    'penalty.assessEvidence',
    '证据审查',
    'whether evidence may prove a fact: by the Act, by the rules of market regulation, or by a department’s own conditions',
    {
      evidence: byShape<CaseEvidence>('CaseEvidence', caseEvidence),
      conditions: optional(
        orWord(
          'market',
          byShape<readonly AdmissionCondition[]>('AdmissionCondition[]', conditions),
        ),
      ),
    },
    "{ verdict: 'met' | 'notMet' | 'undetermined', problems: { code, path }[] }",
    ({ evidence, conditions: asked = actAdmissionConditions }) => {
      const { verdict, problems } = assessEvidence(
        evidence,
        asked === 'market' ? marketAdmissionConditions : asked,
      );
      return ok({ verdict, problems: findingsOf(problems) });
    },
  ),
  operation(
    'penalty.servedNotice',
    '送达事先告知书',
    'a complete prior notice with the proof that it was served',
    { notice, service },
    'ServedNotice',
    ({ notice: given, service: proof }) => servedNotice(given, proof),
  ),
  operation(
    'penalty.missingFromDecision',
    '决定书内容',
    'what a decision lacks, in the order of the article; a member that is left out says nothing',
    {
      content: byShape<PenaltyDecisionContent>(
        'Partial<PenaltyDecisionContent>',
        z.partial(penaltyDecisionSchema),
      ),
    },
    '{ code, path }[]',
    ({ content }) => ok(findingsOf(missingFromDecision(content))),
  ),
  operation(
    'penalty.penaltyDecision',
    '制作行政处罚决定书',
    'a decision that states everything that it must',
    { content: decisionContent },
    'PenaltyDecision',
    ({ content }) => penaltyDecision(content),
  ),
  operation(
    'penalty.correctDecision',
    '补正、更正行政处罚决定书',
    'what a correction changes; it changes wording and nothing that decides',
    {
      decision,
      content: decisionContent,
      grounds: struct<CorrectionGrounds>('CorrectionGrounds', {
        on: date,
        document: text,
        approvedBy: text,
        rightsUnaffected: optional(flag),
      }),
    },
    'DecisionCorrection',
    ({ decision: made, content, grounds }) => correctDecision(made, content, grounds),
  ),
  operation(
    'penalty.correctedDecision',
    '补正、更正后的决定书',
    'the decision as a correction leaves it',
    {
      decision,
      correction: byShape<DecisionCorrection>('DecisionCorrection', decisionCorrection),
    },
    'PenaltyDecision',
    ({ decision: made, correction }) => ok(correctedDecision(made, correction)),
  ),
  operation(
    'penalty.remedyNotice',
    '救济告知',
    'to whom and within how many days a party may apply for reconsideration, and the sentence of the decision',
    {
      respondent: word(...(Object.keys(RESPONDENTS) as ReconsiderationRespondent[])),
      organ: text,
      court: text,
      procedure: word('ordinary', 'summary'),
      on: date,
    },
    '{ organs: text[], reconsiderationDays, reconsiderationFirst, text }',
    ({ on, ...asked }) => {
      const answer = remedyNotice(asked, on);
      if (!answer.ok) return answer;
      const { organ, reconsiderationDays, reconsiderationFirst, text: sentence } = answer.value;
      return ok({
        organs: organ.organs.map(({ zh }) => zh),
        reconsiderationDays,
        reconsiderationFirst,
        text: sentence.zh,
      });
    },
  ),
  operation(
    'penalty.summaryDecision',
    '填写当场处罚决定书',
    'an on-the-spot form that states everything that it must',
    { content: byShape<SummaryDecisionContent>('SummaryDecisionContent', summaryDecisionSchema) },
    'SummaryDecision',
    ({ content }) => summaryDecision(content),
  ),
  operation(
    'penalty.measureDecision',
    '制作查封、扣押、冻结决定书',
    'a decision on a compulsory measure that states everything that it must',
    { content: byShape<MeasureDecisionContent>('MeasureDecisionContent', measureDecisionSchema) },
    'MeasureDecision',
    ({ content }) => measureDecision(content),
  ),
  operation(
    'penalty.servedUrging',
    '送达催告书',
    'a complete urging with the proof that it was served',
    { urging, service },
    'ServedUrging',
    ({ urging: content, service: proof }) => servedUrging(content, proof),
  ),
  operation(
    'penalty.enforcementOrder',
    '制作强制执行决定书',
    'an enforcement order that states everything that it must',
    {
      content: byShape<EnforcementOrderContent>('EnforcementOrderContent', enforcementOrderSchema),
    },
    'EnforcementOrder',
    ({ content }) => enforcementOrder(content),
  ),
];
