import type { Brand } from '../core/index.js';

/** 护照号码: format only; the check digits stand in the machine-readable zone alone. */
export type PassportNumber = Brand<'PassportNumber'>;
