import type { LocalDate, Term } from '../core/index.js';
import type { EnforcementBody } from '../registry/index.js';
import type { CaseHolding } from './supervision-case.js';

/**
 * 执法争议事项: 行政执法监督条例 第十三条. Open: the text ends with 等.
 *
 * @example
 * enforcementDisputeMatters.itemList.zh // => '行政执法事项清单管理'
 */
export const enforcementDisputeMatters = {
  itemList: { zh: '行政执法事项清单管理', en: 'lists of enforcement items' },
  jurisdiction: { zh: '案件管辖', en: 'jurisdiction over a case' },
  crossField: { zh: '跨领域行政执法', en: 'enforcement across fields' },
  crossRegion: { zh: '跨区域行政执法', en: 'enforcement across regions' },
} as const satisfies Readonly<Record<string, Term>>;

/** 执法争议事项; a key of {@link enforcementDisputeMatters} or a local one. */
export type EnforcementDisputeMatter = keyof typeof enforcementDisputeMatters | (string & {});

/** 一方的意见. */
export interface BodyStatement {
  /** The day. */
  readonly on: LocalDate;
  /** 行政执法机关. */
  readonly body: string;
  /** 意见. */
  readonly statement: string;
}

/** 执法争议: what is known from its beginning on. */
export interface EnforcementDisputeFile {
  /** Stable name. */
  readonly id: string;
  /** 事项. */
  readonly matter: EnforcementDisputeMatter;
  /** 争议内容. */
  readonly summary: string;
  /** 行政执法监督机构. */
  readonly organ: string;
  /** 本级人民政府. */
  readonly government: string;
  /** 争议各方: their `id`s. */
  readonly bodies: readonly string[];
  /** 收到日期. */
  readonly receivedOn: LocalDate;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
  /** 当前承办单位. */
  readonly owner: string;
  /** 当前期限: no text sets one, so each step does. */
  readonly dueOn: LocalDate;
}

/** 协调中的争议. */
export interface CoordinatedDispute extends EnforcementDisputeFile {
  /** 各方意见, oldest first. */
  readonly statements: readonly BodyStatement[];
}

/** 执法争议 in one state of its life. */
export type EnforcementDispute =
  | (EnforcementDisputeFile & { readonly status: 'received' })
  | (CoordinatedDispute & { readonly status: 'coordinating' })
  | (CoordinatedDispute & {
      readonly status: 'agreed';
      /** 一致意见. */
      readonly agreement: string;
    })
  | (CoordinatedDispute & {
      readonly status: 'proposed';
      /** 处理意见. */
      readonly advice: string;
    })
  | (CoordinatedDispute & {
      readonly status: 'decided';
      /** 处理意见. */
      readonly advice: string;
      /** 决定. */
      readonly decision: string;
      /** 决定文书的文号. */
      readonly document: string;
    });

/** What happens to a dispute between enforcement bodies. */
export type EnforcementDisputeEvent =
  | ({
      readonly type: 'coordinate';
      /** The day of the step. */
      readonly on: LocalDate;
    } & CaseHolding)
  | ({ readonly type: 'hear' } & BodyStatement)
  | {
      readonly type: 'agree';
      readonly on: LocalDate;
      /** 协商一致的意见. */
      readonly agreement: string;
      /** 同意的各方. */
      readonly signedBy: readonly string[];
    }
  | {
      readonly type: 'propose';
      readonly on: LocalDate;
      /** 处理建议. */
      readonly advice: string;
      /** 政府作出决定的期限: the last day. */
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'decide';
      readonly on: LocalDate;
      /** 作出决定的人民政府: its `id`. */
      readonly by: string;
      /** 决定的内容. */
      readonly decision: string;
      /** 决定文书. */
      readonly document: string;
    };

/** What a dispute looks up. */
export interface EnforcementDisputeFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
}
