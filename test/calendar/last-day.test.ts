import { describe, expect, it } from 'vitest';
import {
  chineseCalendar,
  isAfterLastDay,
  isByLastDay,
  lastDayOf,
} from '../../src/calendar/index.js';
import { localDate } from '../../src/core/index.js';
import { legalRules } from '../../src/law/index.js';

const facts = { calendar: chineseCalendar };
const lastDay = (start: string) => lastDayOf(legalRules.hearingRequest, localDate(start), facts);

describe('期限的最后一日', () => {
  it('行政处罚法 64（一）: five working days', () => {
    expect(lastDay('2025-06-03')).toEqual({ end: '2025-06-10', isFinal: true });
  });

  it('is unknown where the rule or the calendar does not reach', () => {
    expect(lastDay('2027-03-01')).toBeUndefined();
    expect(lastDay('1990-01-01')).toBeUndefined();
  });

  it.each([
    ['2025-06-10', true, false, true],
    ['2025-06-11', true, true, false],
    ['2025-06-10', false, false, true],
    ['2025-06-11', false, undefined, undefined],
  ])('%s, final %s: over %s, in time %s', (on, isFinal, isOver, isInTime) => {
    const last = { end: localDate('2025-06-10'), isFinal };
    expect(isAfterLastDay(localDate(on), last)).toBe(isOver);
    expect(isByLastDay(localDate(on), last)).toBe(isInTime);
  });

  it('nothing is said of a day that nobody knows', () => {
    expect(isAfterLastDay(localDate('2025-06-10'), undefined)).toBeUndefined();
    expect(isByLastDay(localDate('2025-06-10'), undefined)).toBeUndefined();
  });
});
