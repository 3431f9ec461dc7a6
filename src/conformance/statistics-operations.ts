/* 年度行政执法数据: sums of cases, merged and returned by body. */

import { ok, type Result } from '../core/index.js';
import {
  type CollectedBody,
  type CollectedCase,
  mergeStatistics,
  parseStatistics,
  statisticsCollector,
  yearlyReturns,
} from '../exchange/index.js';
import { readCollected } from '../exchange/schemas.js';
import { anything, field, integer, list, type Operation, object, operation } from './operation.js';

const collected = field<CollectedCase>(
  'CollectedCase',
  (input) => readCollected('case', input) as Result<CollectedCase>,
);

/** 统计. */
export const statisticsOperations: readonly Operation[] = [
  operation(
    'exchange.collectStatistics',
    '汇总案件',
    'the yearly sums of case records',
    { records: list(collected) },
    'EnforcementStatistics',
    ({ records }) => {
      const collector = statisticsCollector();
      for (const record of records) collector.add(record);
      return ok(collector.statistics());
    },
  ),
  operation(
    'exchange.mergeStatistics',
    '合并汇总',
    'the sum of parts',
    { parts: list(field('EnforcementStatistics', parseStatistics)) },
    'EnforcementStatistics',
    ({ parts }) => ok(mergeStatistics(...parts)),
  ),
  operation(
    'exchange.yearlyReturns',
    '编制年度数据',
    'the six yearly tables of each body',
    {
      statistics: field('EnforcementStatistics', parseStatistics),
      bodies: list(object<Pick<CollectedBody, 'id' | 'name' | 'acts'>>('CollectedBody')),
      year: integer,
    },
    'YearlyData[]',
    ({ statistics, bodies, year }) => {
      const { data, problems } = yearlyReturns(statistics, bodies, year);
      return ok(data, problems);
    },
  ),
  operation(
    'exchange.parseStatistics',
    '读取汇总',
    'read the sums that another machine computed; a row that stands twice is added up',
    { statistics: anything },
    'EnforcementStatistics',
    ({ statistics }) => parseStatistics(statistics),
  ),
];
