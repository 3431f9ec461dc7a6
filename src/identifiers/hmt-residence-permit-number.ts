import type { Brand } from '../core/index.js';

/** 港澳台居民居住证号码: 18 characters that begin 810000, 820000 or 830000. */
export type HmtResidencePermitNumber = Brand<'HmtResidencePermitNumber'>;
