import type { Brand } from '../core/index.js';

/** 发文字号 (文号): 粤市监处罚〔2024〕1号, GB/T 9704-2012. */
export type DocumentNumber = Brand<'DocumentNumber'>;
