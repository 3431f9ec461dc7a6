import * as z from 'zod/mini';
import {
  type Instant,
  type LocalDate,
  parseInstant,
  parseLocalDate,
  type Result,
  resultOfSchema,
} from '../core/index.js';

/** 处理措施 (市场监督管理行政处罚程序规定 第三十五条第一款; 农业行政处罚程序规定 第四十四条 has more). Closed. */
export type PreservationMeasure =
  | 'recorded'
  | 'sentForTesting'
  | 'sealedOrSeized'
  | 'confiscated'
  | 'released'
  | 'passedOn';

/** 先行登记保存: what is known from the request on. */
export interface PreservationFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 拟保存的证据. */
  readonly items: readonly string[];
}

/** 已保存. */
export interface PreservedFile extends PreservationFile {
  /** 采取措施之日: the seven working days run from it. */
  readonly preservedOn: LocalDate;
  /** 批准的负责人. */
  readonly approvedBy: string;
}

/** 先行登记保存 in one of its states. */
export type EvidencePreservation =
  | (PreservationFile & { readonly status: 'requested' })
  | (PreservationFile & {
      readonly status: 'notPreserved';
      /** 不予批准的理由. */
      readonly reason: string;
    })
  | (PreservationFile & {
      readonly status: 'urgent';
      /** 保存的时刻. */
      readonly preservedAt: Instant;
    })
  | (PreservedFile & { readonly status: 'preserved' })
  | (PreservationFile & {
      readonly status: 'handled';
      /** 保存日期. */
      readonly preservedOn: LocalDate;
      /** 处理决定. */
      readonly measure: PreservationMeasure;
      /** 处理决定日期. */
      readonly handledOn: LocalDate;
    })
  | (PreservationFile & {
      readonly status: 'lapsed';
      readonly preservedOn: LocalDate;
      /** 逾期自动解除的日期. */
      readonly lapsedOn: LocalDate;
    });

/** On the spot: what was done when the evidence was preserved. */
export interface PreservationOnTheSpot {
  /** 当场清点，开具清单，由当事人和办案人员签名. */
  readonly listSigned: boolean;
  /** 当场交付先行登记保存证据通知书 and one copy of the list. */
  readonly noticeDelivered: boolean;
}

/** What happens to a preservation. */
export type EvidencePreservationEvent =
  | (PreservationOnTheSpot & {
      readonly type: 'preserve';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 批准人. */
      readonly approvedBy: string;
      /** 证据可能灭失或者以后难以取得的理由. */
      readonly reason: string;
    })
  | (PreservationOnTheSpot & {
      readonly type: 'preserveUrgently';
      readonly on: LocalDate;
      /** 保存的时刻; of an approval afterwards, that of the approval. */
      readonly at: Instant;
      readonly reason: string;
    })
  | {
      readonly type: 'regularise';
      readonly on: LocalDate;
      readonly at: Instant;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'reject';
      readonly on: LocalDate;
      /** 不予批准的理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'handle';
      readonly on: LocalDate;
      /** 处理决定. */
      readonly measure: PreservationMeasure;
      /** 作出处理决定的负责人. */
      readonly decidedBy: string;
      /** 处理决定文书. */
      readonly document: string;
    }
  | { readonly type: 'lapse'; readonly on: LocalDate };

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const moment = z.custom<Instant>((input) => parseInstant(input).ok, {
  params: { type: 'Instant' },
});
const text = z.string();
const file = { on: date, caseCode: text, items: z.array(text) };
/** @internal The contract is generated from it. */
export const evidencePreservationSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('requested') }),
  z.object({ ...file, status: z.literal('notPreserved'), reason: text }),
  z.object({ ...file, status: z.literal('urgent'), preservedAt: moment }),
  z.object({ ...file, status: z.literal('preserved'), preservedOn: date, approvedBy: text }),
  z.object({
    ...file,
    status: z.literal('handled'),
    preservedOn: date,
    measure: z.enum([
      'recorded',
      'sentForTesting',
      'sealedOrSeized',
      'confiscated',
      'released',
      'passedOn',
    ]),
    handledOn: date,
  }),
  z.object({ ...file, status: z.literal('lapsed'), preservedOn: date, lapsedOn: date }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link EvidencePreservation}. */
export type EvidencePreservationShape = z.infer<typeof evidencePreservationSchema>;

/**
 * 读取先行登记保存: a stored preservation. Fails: `input.invalid`.
 *
 * @example
 * const preservation = { status: 'requested', on: '2024-05-06', caseCode: 'G1', items: ['账册'] }
 * parseEvidencePreservation(preservation) // => ok(preservation)
 * parseEvidencePreservation({ ...preservation, items: '账册' }).problems[0].path // => ['items']
 */
export function parseEvidencePreservation(input: unknown): Result<EvidencePreservation> {
  return resultOfSchema(evidencePreservationSchema.safeParse(input), input as EvidencePreservation);
}
