import * as z from 'zod/mini';
import {
  type Instant,
  type LocalDate,
  parseInstant,
  parseLocalDate,
  type Result,
  resultOfSchema,
} from '../core/index.js';

/** 附件 (移送规定 第六条): what goes with a referral; `none` where there is nothing of the kind. */
export interface ReferralMaterials {
  /** 涉嫌犯罪案件移送书. */
  readonly letter: boolean;
  /** 涉嫌犯罪案件情况的调查报告. */
  readonly report: boolean;
  /** 涉案物品清单. */
  readonly goodsList: 'attached' | 'none';
  /** 检验报告或者鉴定结论. */
  readonly expertReports: 'attached' | 'none';
}

/** What is known of a referral from its beginning on. */
export interface ReferralFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 涉嫌的犯罪. */
  readonly offence: string;
  /** 知识产权领域: a reasonable suspicion is enough (第三条第二款). */
  readonly intellectualProperty: boolean;
}

/** 已报告. */
export interface ReportedReferral extends ReferralFile {
  /** 专案组: the officers' `id`s (第五条第一款). */
  readonly team: readonly string[];
  /** 书面报告接到日期. */
  readonly reportedOn: LocalDate;
}

/** 已批准. */
export interface ApprovedReferral extends ReportedReferral {
  /** 批准时刻: the 24 hours run from it (第五条第二款). */
  readonly approvedAt: Instant;
  /** 正职负责人或者主持工作的负责人. */
  readonly approvedBy: string;
  /** 逾期批准的说明: set where the decision came after its three days; the fault stays on the file. */
  readonly lateApproval?: string;
}

/** 已移送. */
export interface SentReferral extends ApprovedReferral {
  /** 移送时刻. */
  readonly sentAt: Instant;
  /** 接受移送的公安机关. */
  readonly sentTo: string;
  /** 附件. */
  readonly materials: ReferralMaterials;
  /** 逾期移送的说明: set where the case went after the 24 hours. */
  readonly lateSending?: string;
}

/** 公安机关不予立案. */
export interface DeclinedReferral extends SentReferral {
  /** 接到不予立案通知书的日期. */
  readonly declinedOn: LocalDate;
  /** 公安机关的理由. */
  readonly declineReason: string;
}

/** How a referred case came back. Closed. */
export type ReferralReturn =
  | 'declined'
  | 'noCrime'
  | 'noProsecution'
  | 'exemptFromPunishment'
  | 'acquitted';

/** 移送涉嫌犯罪案件: a referral in one of its states. */
export type CrimeReferral =
  | (ReferralFile & { readonly status: 'suspected' })
  | (ReportedReferral & { readonly status: 'reported' })
  | (ReportedReferral & {
      readonly status: 'notApproved';
      /** 不予批准的理由. */
      readonly reason: string;
    })
  | (ApprovedReferral & { readonly status: 'approved' })
  | (SentReferral & { readonly status: 'sent' })
  | (DeclinedReferral & { readonly status: 'declined' })
  | (DeclinedReferral & {
      readonly status: 'reconsidering';
      /** 提请复议的日期. */
      readonly requestedOn: LocalDate;
    })
  | (DeclinedReferral & {
      readonly status: 'upheld';
      /** 复议维持的日期. */
      readonly upheldOn: LocalDate;
    })
  | (DeclinedReferral & {
      readonly status: 'supervised';
      /** 建议立案监督的日期. */
      readonly suggestedOn: LocalDate;
    })
  | (SentReferral & {
      readonly status: 'policeFiled';
      /** 收到立案通知的日期. */
      readonly noticedOn: LocalDate;
    })
  | (SentReferral & {
      readonly status: 'handedOver';
      readonly noticedOn: LocalDate;
      /** 办结交接手续的日期. */
      readonly handedOverOn: LocalDate;
    })
  | (SentReferral & {
      readonly status: 'returned';
      /** 退回日期. */
      readonly returnedOn: LocalDate;
      /** 退回的情形. */
      readonly ground: ReferralReturn;
    })
  | (SentReferral & {
      readonly status: 'convicted';
      /** 判决书. */
      readonly judgment: string;
    });

/** What happens to a referral. */
export type CrimeReferralEvent =
  | {
      readonly type: 'report';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 专案组: the `id`s of its members, two at least. */
      readonly team: readonly string[];
      /** 书面报告. */
      readonly document: string;
    }
  | {
      readonly type: 'approve';
      readonly on: LocalDate;
      /** 批准的时刻; of a sending, 移送的时刻. */
      readonly at: Instant;
      /** 批准人. */
      readonly approvedBy: string;
      /** 正职负责人或者主持工作的负责人. */
      readonly isChiefHead: boolean;
      /** Why it came late, where it did. */
      readonly lateReason?: string;
    }
  | {
      readonly type: 'refuse';
      readonly on: LocalDate;
      /** 决定不予批准的负责人. */
      readonly refusedBy: string;
      readonly isChiefHead: boolean;
      /** 不予批准的理由, put on file. */
      readonly reason: string;
    }
  | {
      readonly type: 'send';
      readonly on: LocalDate;
      readonly at: Instant;
      /** 受移送的公安机关 or 检察院. */
      readonly to: string;
      /** 移送材料. */
      readonly materials: ReferralMaterials;
      /** 移送书回执: the police signed for it (第七条). */
      readonly receiptSigned: boolean;
      readonly lateReason?: string;
    }
  | {
      readonly type: 'forward';
      readonly on: LocalDate;
      /** 有管辖权的机关. */
      readonly to: string;
      /** The police told the body in writing. */
      readonly noticed: boolean;
    }
  | {
      readonly type: 'policeFile';
      readonly on: LocalDate;
      /** 立案通知书. */
      readonly document: string;
    }
  | {
      readonly type: 'policeDecline';
      readonly on: LocalDate;
      /** 不予立案的理由. */
      readonly reason: string;
    }
  | { readonly type: 'requestReconsideration'; readonly on: LocalDate }
  | { readonly type: 'suggestSupervision'; readonly on: LocalDate; readonly to: string }
  | {
      readonly type: 'upholdDecline';
      readonly on: LocalDate;
      /** 维持不予立案的复议决定. */
      readonly document: string;
    }
  | { readonly type: 'acceptDecline'; readonly on: LocalDate }
  | {
      readonly type: 'endSupervision';
      readonly on: LocalDate;
      /** What says that the refusal to file stands. */
      readonly document: string;
    }
  | {
      readonly type: 'handOver';
      readonly on: LocalDate;
      /** 交接手续: goods and papers were handed over against signature. */
      readonly receipt: string;
      readonly lateReason?: string;
    }
  | {
      readonly type: 'returnCase';
      readonly on: LocalDate;
      /** 退回的情形. */
      readonly ground: Exclude<ReferralReturn, 'declined'>;
      /** 移送书, 不起诉决定书, 判决书 … with which it came. */
      readonly document: string;
    }
  | {
      readonly type: 'convict';
      readonly on: LocalDate;
      /** 判决书. */
      readonly judgment: string;
    };

declare const sent: unique symbol;
declare const returned: unique symbol;
declare const cleared: unique symbol;

/** 已移送公安机关: proof that the referral was approved and sent; only {@link sentReferral} makes it. */
export interface SentReferralProof {
  /** In types alone: made by its own function. */
  readonly [sent]: true;
  /** The case. */
  readonly caseCode: string;
  /** 移送日期. */
  readonly sentOn: LocalDate;
  /** 接受移送的公安机关. */
  readonly to: string;
}

/** 案件退回: proof that no criminal responsibility follows; only {@link returnedReferral} makes it. */
export interface ReturnedReferralProof {
  /** In types alone: made by its own function. */
  readonly [returned]: true;
  /** The case. */
  readonly caseCode: string;
  /** 退回日期. */
  readonly returnedOn: LocalDate;
  /** How it came back. */
  readonly ground: ReferralReturn;
}

/** 不予批准移送: proof that the chief head decided that no crime is suspected; only {@link clearedSuspicion} makes it. */
export interface ClearedSuspicion {
  /** In types alone: made by its own function. */
  readonly [cleared]: true;
  /** The case. */
  readonly caseCode: string;
  /** The day of the decision. */
  readonly decidedOn: LocalDate;
}

/**
 * 移送凭证: what a referral that was sent proves.
 *
 * @example
 * sentReferral({ status: 'sent', caseCode: 'G1', on: localDate('2024-05-06'), sentTo: '区公安分局' })
 * // => { caseCode: 'G1', sentOn: '2024-05-06', to: '区公安分局' }
 */
export function sentReferral({
  caseCode,
  on,
  sentTo,
}: Extract<CrimeReferral, { readonly status: 'sent' }>): SentReferralProof {
  return { caseCode, sentOn: on, to: sentTo } as SentReferralProof;
}

/**
 * 退回凭证: what a referral that came back proves.
 *
 * @example
 * returnedReferral({ status: 'returned', caseCode: 'G1', returnedOn: localDate('2024-06-03'), ground: 'noCrime' })
 * // => { caseCode: 'G1', returnedOn: '2024-06-03', ground: 'noCrime' }
 */
export function returnedReferral({
  caseCode,
  returnedOn,
  ground,
}: Extract<CrimeReferral, { readonly status: 'returned' }>): ReturnedReferralProof {
  return { caseCode, returnedOn, ground } as ReturnedReferralProof;
}

/**
 * 不予批准移送的决定: what a referral that was not approved proves.
 *
 * @example
 * clearedSuspicion({ status: 'notApproved', caseCode: 'G1', on: localDate('2024-05-06'), reason: '情节轻微' })
 * // => { caseCode: 'G1', decidedOn: '2024-05-06' }
 */
export function clearedSuspicion({
  caseCode,
  on,
}: Extract<CrimeReferral, { readonly status: 'notApproved' }>): ClearedSuspicion {
  return { caseCode, decidedOn: on } as ClearedSuspicion;
}

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const moment = z.custom<Instant>((input) => parseInstant(input).ok, {
  params: { type: 'Instant' },
});
const text = z.string();
const file = {
  on: date,
  caseCode: text,
  body: text,
  offence: text,
  intellectualProperty: z.boolean(),
};
const reported = { ...file, team: z.array(text), reportedOn: date };
const approved = {
  ...reported,
  approvedAt: moment,
  approvedBy: text,
  lateApproval: z.optional(text),
};
const attached = z.enum(['attached', 'none']);
const away = {
  ...approved,
  sentAt: moment,
  sentTo: text,
  materials: z.object({
    letter: z.boolean(),
    report: z.boolean(),
    goodsList: attached,
    expertReports: attached,
  }),
  lateSending: z.optional(text),
};
const declined = { ...away, declinedOn: date, declineReason: text };
/** @internal The contract is generated from it. */
export const crimeReferralSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('suspected') }),
  z.object({ ...reported, status: z.literal('reported') }),
  z.object({ ...reported, status: z.literal('notApproved'), reason: text }),
  z.object({ ...approved, status: z.literal('approved') }),
  z.object({ ...away, status: z.literal('sent') }),
  z.object({ ...declined, status: z.literal('declined') }),
  z.object({ ...declined, status: z.literal('reconsidering'), requestedOn: date }),
  z.object({ ...declined, status: z.literal('upheld'), upheldOn: date }),
  z.object({ ...declined, status: z.literal('supervised'), suggestedOn: date }),
  z.object({ ...away, status: z.literal('policeFiled'), noticedOn: date }),
  z.object({ ...away, status: z.literal('handedOver'), noticedOn: date, handedOverOn: date }),
  z.object({
    ...away,
    status: z.literal('returned'),
    returnedOn: date,
    ground: z.enum(['declined', 'noCrime', 'noProsecution', 'exemptFromPunishment', 'acquitted']),
  }),
  z.object({ ...away, status: z.literal('convicted'), judgment: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link CrimeReferral}. */
export type CrimeReferralShape = z.infer<typeof crimeReferralSchema>;

/**
 * 读取移送: a stored referral. Fails: `input.invalid`.
 *
 * @example
 * const suspicion = { status: 'suspected', on: '2024-05-06', caseCode: 'G1', body: 'b1', offence: '销售伪劣产品', intellectualProperty: false }
 * parseCrimeReferral(suspicion) // => ok(suspicion)
 * parseCrimeReferral({ ...suspicion, on: '6 May' }).problems[0].path // => ['on']
 */
export function parseCrimeReferral(input: unknown): Result<CrimeReferral> {
  return resultOfSchema(crimeReferralSchema.safeParse(input), input as CrimeReferral);
}
