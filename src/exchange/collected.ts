/*
 * 归集数据: the records that a body's system sends to the data theme library, one line each, flat, so that a table of any
 * database holds them. The data items of Guangdong's own library are not published: this is the library's own profile.
 */
import { type Instant, type LocalDate, type Money, type Term, term } from '../core/index.js';
import type { EnforcementActKind } from '../disclosure/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { GovernmentLevel, Party } from '../registry/index.js';

/** What every record says of how it was collected. */
interface Collected {
  /** 来源系统: the `id` of the system that sends it. */
  readonly sourceSystem: string;
  /** 归集时间: when the system sent it; the later of two records of one thing is the one that counts. */
  readonly collectedAt: Instant;
}

/** What the record of every case has, whatever the act. */
interface CollectedCaseBase extends Collected {
  /** Tag. */
  readonly kind: 'case';
  /** 案件编码（一案一码）. */
  readonly caseCode: string;
  /** 执法主体: the `id` of its record. */
  readonly body: string;
  /** 事项: the `id` of its record. */
  readonly item: string;
  /** 执法人员: the `id`s of their records. */
  readonly officers: readonly string[];
  /** 案件名称. */
  readonly caseName: string;
  /** 当事人类型. */
  readonly partyKind: Party['kind'];
  /** 当事人名称. */
  readonly partyName: string;
  /** 当事人证件号码: the unified social credit code of an organisation; of a person, only what the source may share. */
  readonly partyCode?: string;
  /** 立案日期; of a licence, the day on which the application came in. */
  readonly filedOn: LocalDate;
  /** 决定书文号. */
  readonly documentNumber?: string;
}

/** 行政处罚案件. */
export interface CollectedPenalty extends CollectedCaseBase {
  /** Tag. */
  readonly act: 'penalty';
  /** 程序. */
  readonly procedure: 'summary' | 'ordinary';
  /** 处罚决定日期. */
  readonly decidedOn?: LocalDate;
  /** 处罚种类; none where no penalty was imposed. */
  readonly penalties: readonly PenaltyKind[];
  /** 罚款数额, as the decision states it, not as it was paid. */
  readonly fine?: Money;
  /** 没收数额, as the decision states it; absent where goods have no stated value. */
  readonly confiscation?: Money;
}

/** 行政许可. */
export interface CollectedLicence extends CollectedCaseBase {
  /** Tag. */
  readonly act: 'licence';
  /** 受理日期. */
  readonly acceptedOn?: LocalDate;
  /** 许可决定日期. */
  readonly decidedOn?: LocalDate;
  /** 决定结果: also of a change or an extension. */
  readonly outcome?: 'granted' | 'refused';
  /** 撤销日期. */
  readonly revokedOn?: LocalDate;
}

/** 行政强制. */
export interface CollectedCompulsion extends CollectedCaseBase {
  /** Tag. */
  readonly act: 'compulsion';
  /** 强制措施 or 强制执行. */
  readonly form: 'measure' | 'enforcement';
  /** 决定日期. */
  readonly decidedOn?: LocalDate;
  /** 执行完毕或者终结执行的日期. */
  readonly completedOn?: LocalDate;
}

/** 行政征收、行政征用. */
export interface CollectedTaking extends CollectedCaseBase {
  /** Tag. */
  readonly act: 'levy' | 'requisition';
  /** 决定日期. */
  readonly decidedOn?: LocalDate;
  /** 完成日期. */
  readonly completedOn?: LocalDate;
}

/** 行政检查: one object inspected once, with a record. */
export interface CollectedInspection extends CollectedCaseBase {
  /** Tag. */
  readonly act: 'inspection';
  /** 检查日期. */
  readonly inspectedOn?: LocalDate;
  /** 检查结果. */
  readonly finding?: 'none' | 'problem';
}

/** 案件记录. */
export type CollectedCase =
  | CollectedPenalty
  | CollectedLicence
  | CollectedCompulsion
  | CollectedTaking
  | CollectedInspection;

/** 执法主体记录. */
export interface CollectedBody extends Collected {
  /** Tag. */
  readonly kind: 'body';
  /** The sender's own stable key. */
  readonly id: string;
  /** 名称. */
  readonly name: string;
  /** 层级. */
  readonly level: GovernmentLevel;
  /** 行政区划代码. */
  readonly division: string;
  /** 执法职责: the kinds of act that it has the duty for; the others do not apply to it. */
  readonly acts: readonly EnforcementActKind[];
}

/** 执法人员记录. */
export interface CollectedOfficer extends Collected {
  /** Tag. */
  readonly kind: 'officer';
  /** The sender's own stable key. */
  readonly id: string;
  /** 姓名. */
  readonly name: string;
  /** 所在主体: the `id` of its record. */
  readonly body: string;
  /** 执法证号. */
  readonly certificateNumber: string;
  /** First day of validity. */
  readonly validFrom: LocalDate;
  /** Last day of validity. */
  readonly validThrough: LocalDate;
}

/** 执法事项记录. */
export interface CollectedItem extends Collected {
  /** Tag. */
  readonly kind: 'item';
  /** The sender's own stable key. */
  readonly id: string;
  /** 事项名称. */
  readonly name: string;
  /** 行为种类. */
  readonly act: EnforcementActKind;
  /** 实施主体: the `id`s of their records. */
  readonly bodies: readonly string[];
}

/** 执法结果公示记录: what is public of a case. */
export interface CollectedDisclosure extends Collected {
  /** Tag. */
  readonly kind: 'disclosure';
  /** 案件编码: of the case that is disclosed. */
  readonly caseCode: string;
  /** 执法主体: the `id` of its record. */
  readonly body: string;
  /** 公示日期. */
  readonly publishedOn: LocalDate;
  /** 公示期满日期: the last day on which it shows. */
  readonly shownThrough?: LocalDate;
  /** 撤下日期. */
  readonly withdrawnOn?: LocalDate;
}

/** 更正记录: fields of a record that was sent wrong. */
export interface CollectedCorrection extends Collected {
  /** Tag. */
  readonly kind: 'correction';
  /** 记录种类 of what it corrects. */
  readonly of: CollectedTargetKind;
  /** 主键 of what it corrects. */
  readonly key: string;
  /** The right values, by field. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that should not be there. */
  readonly unset: readonly string[];
  /** 更正原因. */
  readonly reason: string;
}

/** 撤回记录: a record that should not be in the library. */
export interface CollectedWithdrawal extends Collected {
  /** Tag. */
  readonly kind: 'withdrawal';
  /** 记录种类 of what it withdraws. */
  readonly of: CollectedTargetKind;
  /** 主键 of what it withdraws. */
  readonly key: string;
  /** 撤回原因. */
  readonly reason: string;
}

/** The kinds that corrections and withdrawals are about. */
export type CollectedTargetKind = 'body' | 'item' | 'officer' | 'case' | 'disclosure';

/** 归集记录. */
export type CollectedRecord =
  | CollectedCorrection
  | CollectedWithdrawal
  | CollectedCase
  | CollectedBody
  | CollectedOfficer
  | CollectedItem
  | CollectedDisclosure;

/** 记录种类. */
export type CollectedKind = CollectedRecord['kind'];

/** The record of a kind. */
export type CollectedOf<Kind extends CollectedKind> = Extract<
  CollectedRecord,
  {
    /** 记录种类. */
    readonly kind: Kind;
  }
>;

/**
 * 记录种类的名称. Closed. The order is that of reading: what a record refers to comes before it.
 *
 * @example
 * Object.keys(collectedKinds) // => ['body', 'item', 'officer', 'case', 'disclosure', 'correction', 'withdrawal']
 */
export const collectedKinds: Readonly<Record<CollectedKind, Term>> = {
  body: term('执法主体', 'enforcement body'),
  item: term('执法事项', 'enforcement item'),
  officer: term('执法人员', 'enforcement officer'),
  case: term('执法案件', 'enforcement case'),
  disclosure: term('执法结果公示', 'disclosure of the result'),
  correction: term('更正', 'correction'),
  withdrawal: term('撤回', 'withdrawal'),
};

/** A record of a thing, not one about another record. */
export type CollectedThing = CollectedOf<CollectedTargetKind>;

/**
 * 记录的主键: a case and its disclosure go by the case code, all others by their `id`.
 *
 * @example
 * collectedKey({ kind: 'item', id: 'i1', name: '对某行为的处罚', act: 'penalty', bodies: ['b1'], sourceSystem: 's1', collectedAt: instant('2026-01-01T00:00:00Z') })
 * // => 'i1'
 */
export function collectedKey(record: CollectedThing): string {
  return record.kind === 'case' || record.kind === 'disclosure' ? record.caseCode : record.id;
}
