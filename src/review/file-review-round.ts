import * as z from 'zod/mini';
import type { WorkingDayCalendar } from '../calendar/index.js';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import { type CaseFileGrade, caseFileGrades } from './case-file-rubric.js';

/** 评查案卷的等次. */
export interface GradedFile {
  /** 卷宗号. */
  readonly file: string;
  /** 等次. */
  readonly grade: CaseFileGrade;
}

/** 评查工作方案 (第十二条第（一）项). */
export interface FileReviewPlan {
  /** Stable name of the round. */
  readonly id: string;
  /** 评查主体: its `id`. */
  readonly by: string;
  /** 评查对象: the `id` of the body whose files are reviewed. */
  readonly of: string;
  /** 评查方式 (第八条). */
  readonly method: 'all' | 'random' | 'selfChosen';
  /** 时间、范围、步骤和要求. */
  readonly scope: string;
  /** 受评查案卷: the 卷宗号. */
  readonly files: readonly string[];
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** 评查小组及其评查工作人员. */
export interface FormedReview extends FileReviewPlan {
  /** 评查工作人员. */
  readonly members: readonly string[];
}

/** 评查小组报告 (第十三条). */
export interface GroupReport {
  /** The day on which it was submitted. */
  readonly on: LocalDate;
  /** 等次评定情况: one for each file. */
  readonly grades: readonly GradedFile[];
  /** 评查发现的主要问题. */
  readonly problems: string;
  /** 整改建议. */
  readonly advice: string;
}

/** 已提交小组报告的评查. */
export interface ReportedReview extends FormedReview {
  /** 评查小组报告. */
  readonly report: GroupReport;
}

/** 已审核的评查. */
export interface AuditedReview extends ReportedReview {
  /** 审核日期. */
  readonly auditedOn: LocalDate;
  /** 复评后的等次, where failed files were graded again. */
  readonly regraded: readonly GradedFile[];
}

/** 已反馈的评查. */
export interface ReturnedFeedback extends AuditedReview {
  /** The day on which the body received the report. */
  readonly receivedOn: LocalDate;
}

/** 复核申请. */
export interface ReviewObjection {
  /** The day on which it was made in writing. */
  readonly on: LocalDate;
  /** The day on which the reviewing body received it. */
  readonly receivedOn: LocalDate;
  /** 异议. */
  readonly reason: string;
}

/** 复核结果. */
export interface ReviewRecheck {
  /** The day. */
  readonly on: LocalDate;
  /** 书面结果. */
  readonly result: string;
  /** 变更后的等次. */
  readonly changed: readonly GradedFile[];
}

/** 一次案卷评查 in one state of its life. */
export type FileReviewRound =
  | (FileReviewPlan & { readonly status: 'planned' })
  | (FormedReview & { readonly status: 'reviewing' })
  | (ReportedReview & { readonly status: 'reported' })
  | (AuditedReview & { readonly status: 'audited' })
  | (ReturnedFeedback & { readonly status: 'fedBack' })
  | (ReturnedFeedback & {
      readonly status: 'objected';
      /** 异议. */
      readonly objection: ReviewObjection;
    })
  | (ReturnedFeedback & {
      readonly status: 'rechecked';
      readonly objection: ReviewObjection;
      /** 复核. */
      readonly recheck: ReviewRecheck;
    })
  | (ReturnedFeedback & {
      readonly status: 'concluded';
      readonly objection?: ReviewObjection;
      readonly recheck?: ReviewRecheck;
      /** 评查总体报告. */
      readonly overall: string;
    });

/** What happens in a round of case-file review. */
export type FileReviewEvent =
  | {
      readonly type: 'form';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 评查组成员: their `id`s. */
      readonly members: readonly string[];
    }
  | {
      readonly type: 'submitReport';
      readonly on: LocalDate;
      /** 评查组报告. */
      readonly report: GroupReport;
    }
  | {
      readonly type: 'audit';
      readonly on: LocalDate;
      /** 审核后改变的等次. */
      readonly regraded: readonly GradedFile[];
    }
  | { readonly type: 'feedBack'; readonly on: LocalDate }
  | {
      readonly type: 'object';
      readonly on: LocalDate;
      /** 异议. */
      readonly objection: ReviewObjection;
    }
  | {
      readonly type: 'recheck';
      readonly on: LocalDate;
      /** 复核. */
      readonly recheck: ReviewRecheck;
    }
  | {
      readonly type: 'conclude';
      readonly on: LocalDate;
      /** 评查总体报告. */
      readonly overall: string;
    };

/** What a round looks up. */
export interface FileReviewFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 承办人员 of the files, and others who must withdraw (第十条第一款). */
  readonly recused: readonly string[];
}

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string().check(z.minLength(1));
const graded = z.array(
  z.object({
    file: text,
    grade: z.custom<CaseFileGrade>(
      (input) => typeof input === 'string' && Object.hasOwn(caseFileGrades, input),
      { params: { shape: z.enum(Object.keys(caseFileGrades)) } },
    ),
  }),
);
const plan = {
  id: text,
  by: text,
  of: text,
  method: z.enum(['all', 'random', 'selfChosen']),
  scope: text,
  files: z.array(text),
  lastOn: date,
};
const formed = { ...plan, members: z.array(text) };
const reported = {
  ...formed,
  report: z.object({ on: date, grades: graded, problems: text, advice: text }),
};
const audited = { ...reported, auditedOn: date, regraded: graded };
const fedBack = { ...audited, receivedOn: date };
const objection = z.object({ on: date, receivedOn: date, reason: text });
const recheck = z.object({ on: date, result: text, changed: graded });

/** @internal The contract is generated from it. */
export const fileReviewRoundSchema: z.ZodMiniType<FileReviewRound> = z.discriminatedUnion(
  'status',
  [
    z.object({ ...plan, status: z.literal('planned') }),
    z.object({ ...formed, status: z.literal('reviewing') }),
    z.object({ ...reported, status: z.literal('reported') }),
    z.object({ ...audited, status: z.literal('audited') }),
    z.object({ ...fedBack, status: z.literal('fedBack') }),
    z.object({ ...fedBack, status: z.literal('objected'), objection }),
    z.object({ ...fedBack, status: z.literal('rechecked'), objection, recheck }),
    z.object({
      ...fedBack,
      status: z.literal('concluded'),
      objection: z.exactOptional(objection),
      recheck: z.exactOptional(recheck),
      overall: text,
    }),
  ],
);

/**
 * 读取一次案卷评查. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseFileReviewRound({ status: 'planned', id: 'r1', by: 'b1', of: 'b2', method: 'all', scope: '2023年度', files: [], lastOn: '2024-01-02' }).ok
 * // => true
 */
export function parseFileReviewRound(input: unknown): Result<FileReviewRound> {
  return resultOfSchema(fileReviewRoundSchema.safeParse(input), input as FileReviewRound);
}

/**
 * 最终等次: the grade of each file after regrading and recheck.
 *
 * @example
 * finalGrades({ status: 'planned', id: 'r1', by: 'b1', of: 'b2', method: 'all', scope: '', files: ['1'], lastOn: localDate('2024-01-02') })
 * // => []
 */
export function finalGrades(round: FileReviewRound): readonly GradedFile[] {
  if (!('report' in round)) return [];
  const changes = [
    ...('regraded' in round ? round.regraded : []),
    ...('recheck' in round && round.recheck !== undefined ? round.recheck.changed : []),
  ];
  return round.report.grades.map(({ file, grade }) => ({
    file,
    grade: changes.filter((change) => change.file === file).at(-1)?.grade ?? grade,
  }));
}
