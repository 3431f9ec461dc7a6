import type { LegalBasis } from '../core/index.js';
import type { ServiceItemBasicCode } from '../identifiers/index.js';
import type { DepartmentLine } from './department-line.js';
import type { GovernmentLevel } from './enforcement-body.js';
import type { Tenure } from './tenure.js';

/** 职权类型: what kind of act an item is. */
export type ActKind =
  | 'licence'
  | 'penalty'
  | 'compulsion'
  | 'levy'
  | 'payment'
  | 'inspection'
  | 'confirmation'
  | 'reward'
  | 'adjudication'
  | 'other';

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
  /** 条线. */
  readonly line: DepartmentLine;
  /** 行使层级: the levels at which it may be exercised. */
  readonly levels: readonly GovernmentLevel[];
  /** 设定依据. */
  readonly basis: readonly LegalBasis[];
  /** 实施状态: the days on which the item is on the list in force; 暂停 and 取消 leave days out. */
  readonly inForce: readonly Tenure[];
  /** 实施主体: who exercises it, and when. */
  readonly exercisedBy: readonly ItemExercise[];
}
