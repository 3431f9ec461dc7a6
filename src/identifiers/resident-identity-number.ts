import type { Brand } from '../core/index.js';

/** 公民身份号码: 18 characters, GB 11643-1999. */
export type ResidentIdentityNumber = Brand<'ResidentIdentityNumber'>;
