import type { Brand } from '../core/index.js';

/** 行政区划代码: 6 digits (GB/T 2260), 9 (town) or 12 (village). */
export type DivisionCode = Brand<'DivisionCode'>;
