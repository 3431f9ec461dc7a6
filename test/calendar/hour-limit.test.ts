import { describe, expect, it } from 'vitest';
import { endOfHours } from '../../src/calendar/index.js';
import { instant, ok } from '../../src/core/index.js';

describe('endOfHours', () => {
  it.each([
    // 行政强制法 19: 24 hours from the moment, over a public holiday.
    ['2024-04-30T23:15:00+08:00', 24, '2024-05-01T23:15:00+08:00'],
    ['2024-02-28T10:00:00+08:00', 48, '2024-03-01T10:00:00+08:00'],
    ['2024-12-31T08:00:00.500+08:00', 24, '2025-01-01T08:00:00.500+08:00'],
    ['2024-05-06T17:30Z', 1, '2024-05-07T02:30:00+08:00'],
    // The hour that zones with daylight saving skip is an hour here.
    ['2024-03-10T09:30:00Z', 24, '2024-03-11T17:30:00+08:00'],
  ])('%s + %i h = %s', (start, hours, expected) => {
    expect(endOfHours(instant(start), hours)).toEqual(ok(expected));
  });

  it('refuses what is not a positive whole number, and what no calendar reaches', () => {
    for (const hours of [0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER])
      expect(endOfHours(instant('2024-05-06T17:30Z'), hours).ok).toBe(false);
    expect(endOfHours(instant('9999-12-31T23:00:00+08:00'), 24).ok).toBe(false);
  });
});
