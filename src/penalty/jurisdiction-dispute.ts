import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { DepartmentLine, EnforcementBody } from '../registry/index.js';

/** 管辖争议: what is known from its beginning on. */
export interface JurisdictionDisputeFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号 of the case that is disputed. */
  readonly caseCode: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 发生争议的行政机关: their `id`s. */
  readonly bodies: readonly string[];
  /** 发生争议之日. */
  readonly disputedOn: LocalDate;
}

/** 管辖争议 in one of its states. */
export type JurisdictionDispute =
  | (JurisdictionDisputeFile & { readonly status: 'disputed' })
  | (JurisdictionDisputeFile & {
      readonly status: 'reported';
      /** 报请指定的日期. */
      readonly reportedOn: LocalDate;
      /** 共同的上一级行政机关: its `id`. */
      readonly reportedTo: string;
    })
  | (JurisdictionDisputeFile & {
      readonly status: 'agreed';
      /** 办理案件的机关: its `id`. */
      readonly body: string;
      /** 管辖确定的日期. */
      readonly settledOn: LocalDate;
    })
  | (JurisdictionDisputeFile & {
      readonly status: 'designated';
      readonly body: string;
      /** 指定管辖的机关: its `id`. */
      readonly designatedBy: string;
      readonly settledOn: LocalDate;
    });

/** What happens to a dispute. */
export type JurisdictionDisputeEvent =
  | {
      readonly type: 'agree';
      /** The day of the step. */
      readonly on: LocalDate;
      /** The body that handles the case. */
      readonly body: string;
      /** 协商记录, signed by all. */
      readonly document: string;
    }
  | {
      readonly type: 'report';
      readonly on: LocalDate;
      /** 共同的上一级行政机关: its `id`. */
      readonly to: string;
      /** 协商不成的情况. */
      readonly document: string;
    }
  | {
      readonly type: 'designate';
      readonly on: LocalDate;
      /** 指定管辖的机关: its `id`. */
      readonly by: string;
      readonly body: string;
      /** 指定管辖决定书. */
      readonly document: string;
    };

/** What a dispute looks up. */
export interface JurisdictionDisputeFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
}

declare const settled: unique symbol;

/** 管辖确定: proof of who handles a case; only {@link jurisdictionSettlement} makes it. */
export interface JurisdictionSettlement {
  /** In types alone: made by its own function. */
  readonly [settled]: true;
  /** The case. */
  readonly caseCode: string;
  /** The body that handles it: its `id`. */
  readonly body: string;
  /** The day on which that was settled. */
  readonly settledOn: LocalDate;
  /** 协商 or 指定. */
  readonly way: 'agreed' | 'designated';
}

/**
 * 管辖确定: what a dispute that was settled proves.
 *
 * @example
 * jurisdictionSettlement({ status: 'designated', caseCode: 'G1', body: 'b2', settledOn: localDate('2024-05-13') })
 * // => { caseCode: 'G1', body: 'b2', settledOn: '2024-05-13', way: 'designated' }
 */
export function jurisdictionSettlement({
  caseCode,
  body,
  settledOn,
  status,
}: Extract<
  JurisdictionDispute,
  { readonly status: 'agreed' | 'designated' }
>): JurisdictionSettlement {
  return { caseCode, body, settledOn, way: status } as JurisdictionSettlement;
}

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string();
const file = { on: date, caseCode: text, line: text, bodies: z.array(text), disputedOn: date };
/** @internal The contract is generated from it. */
export const jurisdictionDisputeSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('disputed') }),
  z.object({ ...file, status: z.literal('reported'), reportedOn: date, reportedTo: text }),
  z.object({ ...file, status: z.literal('agreed'), body: text, settledOn: date }),
  z.object({
    ...file,
    status: z.literal('designated'),
    body: text,
    designatedBy: text,
    settledOn: date,
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link JurisdictionDispute}. */
export type JurisdictionDisputeShape = z.infer<typeof jurisdictionDisputeSchema>;

/**
 * 读取管辖争议: a stored dispute. Fails: `input.invalid`.
 *
 * @example
 * const dispute = { status: 'disputed', on: '2024-05-06', caseCode: 'G1', line: 'marketSupervision', bodies: ['b1', 'b2'], disputedOn: '2024-05-06' }
 * parseJurisdictionDispute(dispute) // => ok(dispute)
 * parseJurisdictionDispute({ ...dispute, status: 'lost' }).ok // => false
 */
export function parseJurisdictionDispute(input: unknown): Result<JurisdictionDispute> {
  return resultOfSchema(jurisdictionDisputeSchema.safeParse(input), input as JurisdictionDispute);
}
