import type { Brand } from '../core/index.js';

/** 外国人永久居留身份证号码: 18 characters (2023 form) or 15 (2017 form). */
export type ForeignPermanentResidentNumber = Brand<'ForeignPermanentResidentNumber'>;
