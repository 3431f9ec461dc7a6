import type { Brand } from '../core/index.js';

/** 组织机构代码: 9 characters, GB 11714-1997, no hyphen. */
export type OrganisationCode = Brand<'OrganisationCode'>;
