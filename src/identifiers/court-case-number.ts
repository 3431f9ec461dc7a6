import type { Brand } from '../core/index.js';

/** 案号: （2024）粤01行初123号, 法〔2015〕137号. */
export type CourtCaseNumber = Brand<'CourtCaseNumber'>;
