import type { LegalBasis, Term, Timeline } from '../core/index.js';
import type { ServiceItemBasicCode } from '../identifiers/index.js';
import type { DepartmentLine } from './department-line.js';
import type { GovernmentLevel } from './government-level.js';
import type { Tenure } from './tenure.js';

/**
 * 职权类型: what kind of act an item is. Closed: the ten kinds of a list of powers.
 *
 * @example
 * actKinds.compulsion.zh // => '行政强制'
 */
export const actKinds = {
  licence: { zh: '行政许可', en: 'administrative licence' },
  penalty: { zh: '行政处罚', en: 'administrative penalty' },
  compulsion: { zh: '行政强制', en: 'administrative compulsion' },
  levy: { zh: '行政征收', en: 'administrative levy' },
  payment: { zh: '行政给付', en: 'administrative payment' },
  inspection: { zh: '行政检查', en: 'administrative inspection' },
  confirmation: { zh: '行政确认', en: 'administrative confirmation' },
  reward: { zh: '行政奖励', en: 'administrative reward' },
  adjudication: { zh: '行政裁决', en: 'administrative adjudication' },
  other: { zh: '其他行政权力', en: 'other administrative power' },
} as const satisfies Readonly<Record<string, Term>>;

/** 职权类型. */
export type ActKind = keyof typeof actKinds;

/** 行使: a body exercises the item from a day until another. */
export interface ItemExercise extends Tenure {
  /** The `id` of the enforcement body. */
  readonly body: string;
}

/** 行政执法事项: one power, with its legal basis and the bodies that exercise it. */
export interface EnforcementItem {
  /** The caller's own stable key. */
  readonly id: string;
  /** 基本编码, where the item has one. */
  readonly basicCode?: ServiceItemBasicCode;
  /** 事项名称. */
  readonly name: string;
  /** 职权类型. */
  readonly kind: ActKind;
  /** 条线: of the department that holds the power by statute, whoever exercises it now. */
  readonly line: DepartmentLine;
  /** 原实施部门: that department as the list names it, for example 县级城市管理部门. */
  readonly originalHolder?: string;
  /** 行使层级: the levels at which it may be exercised. */
  readonly levels: readonly GovernmentLevel[];
  /** 设定依据. */
  readonly basis: readonly LegalBasis[];
  /** 实施状态: the days on which the item is on the list in force; 暂停 and 取消 leave days out. */
  readonly inForce: readonly Tenure[];
  /** 实施主体: who exercises it, and when. */
  readonly exercisedBy: readonly ItemExercise[];
  /** 扩展字段: a list's own columns, by the locality's names; kept as they are. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * 事项版本: the item as each list wrote it, over time; `valueOn` tells the version of a day, or that it was repealed.
 * A period's `basis` is the document that published that version.
 */
export type ItemHistory = Timeline<EnforcementItem>;
