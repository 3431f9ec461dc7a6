import type { Brand } from '../core/index.js';

/** 营业执照注册号: 15 digits, in use before the unified social credit code. */
export type BusinessRegistrationNumber = Brand<'BusinessRegistrationNumber'>;
