import type { LegalBasis } from '../core/index.js';

/** The ledger (工作台账) of the plan of 2023 to 2025, as its official reading states it. */
export const PLAN_LEDGER: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 二（三）',
};

/** Prominent problems of enforcement are put right: the first goal of the plan. */
export const PROMINENT_PROBLEMS: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 二（一）2',
};
