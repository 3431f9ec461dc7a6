import type { Term } from '../core/index.js';

/**
 * 执法领域: the fields of comprehensive enforcement that 行政处罚法 第十八条第一款 names, and their terms.
 *
 * The table is open: the article ends with 等领域, and a locality may add its own lines.
 *
 * @example
 * departmentLines.transport.zh // => '交通运输'
 */
export const departmentLines = {
  urbanManagement: { zh: '城市管理', en: 'urban management' },
  marketSupervision: { zh: '市场监管', en: 'market supervision' },
  ecologicalEnvironment: { zh: '生态环境', en: 'ecological environment' },
  culturalMarket: { zh: '文化市场', en: 'cultural market' },
  transport: { zh: '交通运输', en: 'transport' },
  emergencyManagement: { zh: '应急管理', en: 'emergency management' },
  agriculture: { zh: '农业', en: 'agriculture' },
} as const satisfies Readonly<Record<string, Term>>;

/** 条线: a field of enforcement; a key of {@link departmentLines} or a name that the locality added. */
export type DepartmentLine = keyof typeof departmentLines | (string & {});
