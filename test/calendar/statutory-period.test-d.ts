import {
  addWorkingDays,
  chineseCalendar,
  endOfPeriod,
  type Span,
} from '../../src/calendar/index.js';
import { localDate } from '../../src/core/index.js';

const day = localDate('2024-04-30');

// @ts-expect-error a bare number is no period: its unit belongs to the text
endOfPeriod(chineseCalendar, day, 5);

// @ts-expect-error 日 alone is no unit
endOfPeriod(chineseCalendar, day, { kind: 'period', count: 5, unit: 'day' });

// @ts-expect-error a span without an end says so: until: 'open'
export const span: Span = { from: day };

// @ts-expect-error a date is parsed first
addWorkingDays(chineseCalendar, '2024-04-30', 5);
