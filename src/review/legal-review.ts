import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { EnforcementBody, EnforcementOfficer, GovernmentLevel } from '../registry/index.js';

/** 送审材料 (广东省重大行政执法决定法制审核办法 第十四条): which documents were handed over. */
export type ReviewMaterial =
  | 'proposedDecision'
  | 'investigationRecord'
  | 'hearingRecord'
  | 'hearingReport'
  | 'riskAssessment'
  | 'expertOpinion';

/** 退回情形: the seven grounds of 第十九条第（二）项. */
export type ReturnGround =
  | 'bodyOrOfficerUnqualified'
  | 'factsUnclear'
  | 'wrongLegalBasis'
  | 'procedureViolated'
  | 'manifestlyImproper'
  | 'beyondPowers'
  | 'documentDefective';

/** What is known of a review from its submission on. */
export interface ReviewFile {
  /** 案件编号. */
  readonly caseCode: string;
  /** 承办机构所在行政执法主体: the `id` of the body whose decision is reviewed. */
  readonly body: string;
  /** 送审日期: the review organ received the materials on this day. */
  readonly submittedOn: LocalDate;
  /** 送审材料. */
  readonly materials: readonly ReviewMaterial[];
  /** 办案人员: the `id`s of the officers who investigated. */
  readonly investigators: readonly string[];
  /** 延长审核的批准日期 (第十八条), where it was extended. */
  readonly extendedOn?: LocalDate;
}

/** 已送审. */
export interface SubmittedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'submitted';
}

/** 上级协助审核中: the superior department in line reviews. */
export interface AssistedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'assisting';
  /** 协助审核的上一级业务主管部门: its `id`. */
  readonly assistedBy: string;
  /** The day on which it was asked. */
  readonly requestedOn: LocalDate;
}

/** 审核通过. */
export interface PassedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'passed';
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** The superior that reviewed, where it did. */
  readonly assistedBy?: string;
}

/** 退回承办机构. */
export interface ReturnedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'returned';
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** 退回情形. */
  readonly grounds: readonly ReturnGround[];
  /** 具体审核建议. */
  readonly advice: string;
}

/** 已撤回送审: the handling organ gives the decision up. */
export interface WithdrawnReview extends ReviewFile {
  /** Tag. */
  readonly status: 'withdrawn';
  /** The day. */
  readonly withdrawnOn: LocalDate;
}

/** 法制审核: a legal review in one of its states. */
export type LegalReview =
  | SubmittedReview
  | AssistedReview
  | PassedReview
  | ReturnedReview
  | WithdrawnReview;

/** What happens to a legal review. */
export type LegalReviewEvent =
  | {
      readonly type: 'requestAssistance';
      readonly on: LocalDate;
      /** The `id` of the department that is asked. */
      readonly from: string;
      /** 客观原因: why there is no qualified reviewer here. */
      readonly reason: string;
    }
  | {
      readonly type: 'extend';
      readonly on: LocalDate /** 分管负责人. */;
      readonly approvedBy: string;
    }
  | { readonly type: 'pass'; readonly on: LocalDate; readonly reviewer: string }
  | {
      readonly type: 'return';
      readonly on: LocalDate;
      readonly reviewer: string;
      readonly grounds: readonly ReturnGround[];
      readonly advice: string;
    }
  | {
      readonly type: 'resubmit';
      readonly on: LocalDate;
      readonly materials: readonly ReviewMaterial[];
    }
  | { readonly type: 'withdraw'; readonly on: LocalDate };

/** What a review looks up: bodies and officers by `id`. Who is not found is unknown, and unknown is never a yes. */
export interface LegalReviewFacts {
  /** 执法主体. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 人员: those of the reviewing body too. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 利害关系: `id`s of officers who must withdraw (第二十一条). */
  readonly recused: readonly string[];
}

/** The levels whose bodies may ask for assistance: 县级行政执法部门或者镇街. */
export const assistedLevels: readonly GovernmentLevel[] = ['county', 'township'];

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok);
const material = z.enum([
  'proposedDecision',
  'investigationRecord',
  'hearingRecord',
  'hearingReport',
  'riskAssessment',
  'expertOpinion',
]);
const returnGround = z.enum([
  'bodyOrOfficerUnqualified',
  'factsUnclear',
  'wrongLegalBasis',
  'procedureViolated',
  'manifestlyImproper',
  'beyondPowers',
  'documentDefective',
]);
const file = {
  caseCode: z.string(),
  body: z.string(),
  submittedOn: date,
  materials: z.array(material),
  investigators: z.array(z.string()),
  extendedOn: z.optional(date),
};
const schema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('submitted') }),
  z.object({ ...file, status: z.literal('assisting'), assistedBy: z.string(), requestedOn: date }),
  z.object({
    ...file,
    status: z.literal('passed'),
    reviewer: z.string(),
    concludedOn: date,
    assistedBy: z.optional(z.string()),
  }),
  z.object({
    ...file,
    status: z.literal('returned'),
    reviewer: z.string(),
    concludedOn: date,
    grounds: z.array(returnGround),
    advice: z.string(),
  }),
  z.object({ ...file, status: z.literal('withdrawn'), withdrawnOn: date }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link LegalReview}. */
export type LegalReviewShape = z.infer<typeof schema>;

/** 读取法制审核: a stored review. Fails: `input.invalid`. */
export function parseLegalReview(input: unknown): Result<LegalReview> {
  return resultOfSchema(schema.safeParse(input), input as LegalReview);
}
