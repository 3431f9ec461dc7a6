import type { Brand } from '../core/index.js';

/** 基本编码: 12 digits that name a 政务服务事项 across the country or a province. */
export type ServiceItemBasicCode = Brand<'ServiceItemBasicCode'>;

/** 实施编码: 31 characters, the item as one body exercises it; 33 with the 业务办理项. */
export type ServiceItemCode = Brand<'ServiceItemCode'>;
