/* 查封、扣押、冻结: how long a measure may last. */
import { ok } from '../core/index.js';
import type { StatuteRank } from '../law/index.js';
import {
  lastDayOfMeasure,
  type MeasureKind,
  type MeasureTermOverride,
  overrideApplies,
  parseCompulsoryMeasure,
} from '../penalty/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import { inStatus, type Operation, operation, optional, struct, word } from './operation.js';
import { periodRule } from './penalty-operations.js';

const measureKind = word<MeasureKind>('sealing', 'seizure', 'freezing');
const rank = word<StatuteRank>(
  'law',
  'administrativeRegulation',
  'judicialInterpretation',
  'localRegulation',
  'departmentalRule',
  'governmentRule',
  'normativeDocument',
);

/** 行政强制措施的期限. */
export const compulsoryMeasureOperations: readonly Operation[] = [
  operation(
    'penalty.overrideApplies',
    '强制措施期限的另有规定',
    'whether a text of this rank may set the term of a measure',
    { kind: measureKind, rank },
    'boolean',
    ({ kind, rank: of }) => ok(overrideApplies(kind, { rank: of })),
  ),
  operation(
    'penalty.lastDayOfMeasure',
    '查封、扣押、冻结期限的最后一日',
    'last day of a measure that was imposed; null where it is not known',
    {
      measure: inStatus(
        'CompulsoryMeasure',
        parseCompulsoryMeasure,
        'urgent',
        'inForce',
        'extended',
        'lifted',
        'returned',
        'disposed',
        'transferred',
      ),
      termOverride: optional(
        struct<MeasureTermOverride>('MeasureTermOverride', {
          rank,
          term: periodRule,
          extension: optional(periodRule),
        }),
      ),
      calendar: calendarYears,
    },
    '{ end, isFinal } | null',
    ({ measure, termOverride, calendar: years }) =>
      onCalendar(years, (calendar) =>
        ok(
          lastDayOfMeasure(measure, {
            calendar,
            ...(termOverride !== undefined && { termOverride }),
          }) ?? null,
        ),
      ),
  ),
];
