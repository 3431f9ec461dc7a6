import type { Brand } from '../core/index.js';

/** 统一社会信用代码: 18 characters, GB 32100-2015, upper case, no separators. */
export type SocialCreditCode = Brand<'SocialCreditCode'>;
