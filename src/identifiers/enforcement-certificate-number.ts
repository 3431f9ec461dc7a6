import type { Brand } from '../core/index.js';

/** 行政执法证号: an open profile; the national layout is not public. */
export type EnforcementCertificateNumber = Brand<'EnforcementCertificateNumber'>;
