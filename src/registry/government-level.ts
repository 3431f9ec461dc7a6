import type { Term } from '../core/index.js';

/**
 * 四级: 省、市、县、乡, from the top. Closed: the plan covers these four.
 *
 * @example
 * Object.keys(governmentLevels) // => ['province', 'city', 'county', 'township']
 */
export const governmentLevels = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
} as const satisfies Readonly<Record<string, Term>>;

/** 层级. */
export type GovernmentLevel = keyof typeof governmentLevels;
