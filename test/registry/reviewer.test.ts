import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { isQualifiedReviewer } from '../../src/registry/index.js';
import { officer } from './people.js';

const on = localDate('2026-11-23');
const legalQualification = { number: 'A20201234567890', obtainedOn: localDate('2020-05-01') };

describe('行政处罚法 58-2: who may review', () => {
  test('with the legal professional qualification', () => {
    const answer = isQualifiedReviewer({ ...officer, legalQualification }, on);
    expect(answer).toMatchObject({ verdict: 'met', problems: [] });
    expect(answer.trace.children[0]?.basis).toEqual([
      { law: '行政处罚法', version: '2021-07-15', article: 58, paragraph: 2 },
    ]);
  });

  test('a qualification counts from the day on which it was obtained', () => {
    const reviewer = {
      ...officer,
      reviewingSince: localDate('2022-01-01'),
      legalQualification: { ...legalQualification, obtainedOn: on },
    };
    expect(isQualifiedReviewer(reviewer, on).verdict).toBe('met');
    expect(isQualifiedReviewer(reviewer, localDate('2026-11-22')).verdict).toBe('notMet');
  });

  test.each([
    ['2021-07-15', 'notMet', 'registry.reviewerUnqualified'],
    ['2021-07-14', 'undetermined', 'registry.reviewerHistoryUnknown'],
  ])('without it, reviewing since %s: %s', (since, verdict, code) => {
    expect(isQualifiedReviewer({ ...officer, reviewingSince: localDate(since) }, on)).toMatchObject(
      {
        verdict,
        problems: [{ code }],
      },
    );
  });

  test('without it, and without a first day of review', () => {
    expect(isQualifiedReviewer(officer, on)).toMatchObject({
      verdict: 'undetermined',
      problems: [{ code: 'registry.reviewerHistoryUnknown' }],
    });
  });

  test('who investigated the case does not review it', () => {
    const reviewer = { ...officer, legalQualification };
    expect(isQualifiedReviewer(reviewer, on, ['other']).verdict).toBe('met');
    expect(isQualifiedReviewer(reviewer, on, ['other', 'officer'])).toMatchObject({
      verdict: 'notMet',
      problems: [{ code: 'registry.reviewerInvestigated' }],
    });
  });

  test('a qualification that was revoked does not count from that day', () => {
    const reviewer = {
      ...officer,
      reviewingSince: localDate('2022-01-01'),
      legalQualification: { ...legalQualification, revokedOn: on },
    };
    expect(isQualifiedReviewer(reviewer, localDate('2026-11-22')).verdict).toBe('met');
    expect(isQualifiedReviewer(reviewer, on).verdict).toBe('notMet');
  });

  test('of a day before the Act the Act says nothing', () => {
    const reviewer = { ...officer, reviewingSince: localDate('2022-01-01') };
    expect(isQualifiedReviewer(reviewer, localDate('2021-07-14')).verdict).toBe('undetermined');
    expect(isQualifiedReviewer(reviewer, localDate('2021-07-15')).verdict).toBe('notMet');
  });
});
