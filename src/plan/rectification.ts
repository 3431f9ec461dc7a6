import * as z from 'zod/mini';
import { type LocalDate, type Result, resultOfSchema, type Term } from '../core/index.js';
import type { DivisionRef } from '../registry/index.js';
import { date, division, type EvidenceLink, evidenceLink, text } from './shape.js';

/**
 * 突出问题类别: what 行政执法监督条例 第十一条第二款第（四）项、第（五）项 names. Open: a locality's list may have others.
 *
 * @example
 * enforcementProblemKinds.profitDriven.zh // => '趋利性执法'
 */
export const enforcementProblemKinds = {
  caseNotFiled: { zh: '有案不立', en: 'a case that is not filed' },
  buckPassing: { zh: '推诿扯皮', en: 'passing the buck' },
  penaltyForManagement: { zh: '以罚代管', en: 'penalties in place of management' },
  crossRegion: { zh: '违规异地执法', en: 'unlawful enforcement in another region' },
  profitDriven: { zh: '趋利性执法', en: 'enforcement for profit' },
  arbitraryFees: { zh: '乱收费', en: 'arbitrary fees' },
  arbitraryFines: { zh: '乱罚款', en: 'arbitrary fines' },
  arbitraryInspections: { zh: '乱检查', en: 'arbitrary inspections' },
  arbitrarySeizure: { zh: '乱查封', en: 'arbitrary sealing' },
  roughConduct: { zh: '简单粗暴等不文明行为', en: 'rough and uncivil conduct' },
} as const satisfies Readonly<Record<string, Term>>;

/** 突出问题类别; a key of {@link enforcementProblemKinds} or a local one. */
export type EnforcementProblemKind = keyof typeof enforcementProblemKinds | (string & {});

/** 问题: what was found. */
export interface FoundProblem {
  /** Stable name. */
  readonly id: string;
  /** 类别. */
  readonly kind: EnforcementProblemKind;
  /** 问题描述. */
  readonly summary: string;
  /** 地区. */
  readonly region: DivisionRef;
  /** 被反映的单位. */
  readonly body: string;
  /** 来源. */
  readonly source: string;
  /** 发现日期. */
  readonly foundOn: LocalDate;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** 列入清单的问题. */
export interface ListedProblem extends FoundProblem {
  /** 列入日期. */
  readonly listedOn: LocalDate;
  /** 清单名称或者编号. */
  readonly list: string;
}

/** 整改延期. */
export interface RectificationExtension {
  /** The day on which it was granted. */
  readonly on: LocalDate;
  /** The last day before it. */
  readonly from: LocalDate;
  /** The last day since. */
  readonly to: LocalDate;
  /** 理由. */
  readonly reason: string;
  /** 批准人. */
  readonly approvedBy: string;
}

/** 整改任务: who puts the problem right, and until when. */
export interface AssignedProblem extends ListedProblem {
  /** 整改责任单位. */
  readonly owner: string;
  /** 整改措施. */
  readonly measures: string;
  /** 整改期限: the last day. */
  readonly dueOn: LocalDate;
  /** 延期. */
  readonly extensions: readonly RectificationExtension[];
  /** 复核未通过的次数. */
  readonly returns: number;
}

/** 整改报告. */
export interface RectificationReport {
  /** The day. */
  readonly on: LocalDate;
  /** 整改情况. */
  readonly summary: string;
  /** 佐证材料. */
  readonly evidence: readonly EvidenceLink[];
}

/** 已报告整改的问题. */
export interface ReportedProblem extends AssignedProblem {
  /** 整改报告. */
  readonly report: RectificationReport;
}

/** 整改台账中的一个问题 in one state of its life. */
export type RectifiedProblem =
  | (FoundProblem & { readonly status: 'found' })
  | (FoundProblem & {
      readonly status: 'declined';
      /** 不列入清单的理由. */
      readonly reason: string;
    })
  | (ListedProblem & { readonly status: 'listed' })
  | (AssignedProblem & { readonly status: 'rectifying' })
  | (ReportedProblem & { readonly status: 'reported' })
  | (ReportedProblem & {
      readonly status: 'closed';
      /** 复核人. */
      readonly recheckedBy: string;
      /** 复核意见. */
      readonly recheck: string;
      /** 销号日期. */
      readonly closedOn: LocalDate;
    });

/** What happens to a problem of the list. */
export type RectificationEvent =
  | {
      readonly type: 'enter';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 清单. */
      readonly list: string;
    }
  | {
      readonly type: 'decline';
      readonly on: LocalDate;
      /** 不列入、延期 or 退回的理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'assign';
      readonly on: LocalDate;
      /** 责任单位. */
      readonly owner: string;
      /** 整改措施. */
      readonly measures: string;
      /** 整改期限. */
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'extend';
      readonly on: LocalDate;
      readonly dueOn: LocalDate;
      readonly reason: string;
      /** 批准人. */
      readonly approvedBy: string;
    }
  | {
      readonly type: 'report';
      readonly on: LocalDate;
      /** 情况说明. */
      readonly summary: string;
      /** 材料: what shows it. */
      readonly evidence: readonly EvidenceLink[];
    }
  | {
      readonly type: 'returnReport';
      readonly on: LocalDate;
      /** 复核人. */
      readonly recheckedBy: string;
      readonly reason: string;
      /** 再次整改的期限. */
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'close';
      readonly on: LocalDate;
      readonly recheckedBy: string;
      /** 复核意见. */
      readonly recheck: string;
    };

const found = {
  id: text,
  kind: text,
  summary: text,
  region: division,
  body: text,
  source: text,
  foundOn: date,
  lastOn: date,
};
const listed = { ...found, listedOn: date, list: text };
const assigned = {
  ...listed,
  owner: text,
  measures: text,
  dueOn: date,
  extensions: z.array(z.object({ on: date, from: date, to: date, reason: text, approvedBy: text })),
  returns: z.int().check(z.nonnegative()),
};
const reported = {
  ...assigned,
  report: z.object({ on: date, summary: text, evidence: z.array(evidenceLink) }),
};

/** @internal The contract is generated from it. */
export const rectifiedProblemSchema: z.ZodMiniType<RectifiedProblem> = z.discriminatedUnion(
  'status',
  [
    z.object({ ...found, status: z.literal('found') }),
    z.object({ ...found, status: z.literal('declined'), reason: text }),
    z.object({ ...listed, status: z.literal('listed') }),
    z.object({ ...assigned, status: z.literal('rectifying') }),
    z.object({ ...reported, status: z.literal('reported') }),
    z.object({
      ...reported,
      status: z.literal('closed'),
      recheckedBy: text,
      recheck: text,
      closedOn: date,
    }),
  ],
);

/**
 * 读取整改台账中的问题. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseRectifiedProblem({ status: 'found' }).ok // => false
 */
export function parseRectifiedProblem(input: unknown): Result<RectifiedProblem> {
  return resultOfSchema(rectifiedProblemSchema.safeParse(input), input as RectifiedProblem);
}
