import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCase, assessParties } from '../../src/discretion/index.js';

const found = (parties: unknown) => {
  const answer = assessParties(parties as never);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => [code, path.join('.')]);
};

describe('assessParties reads what it is given', () => {
  it('no list, no parties, no party, no name, an unknown field, a name twice', () => {
    expect(found(null)).toEqual([['input.invalid', '']]);
    expect(found([])).toEqual([['discretion.empty', '']]);
    expect(found([null])).toEqual([['input.invalid', '0']]);
    expect(found([{ party: '', case: {}, more: 1 }]).slice(0, 2)).toEqual(
      [
        ['discretion.unknownField', '0.more'],
        ['input.invalid', '0.party'],
      ]
        .sort()
        .reverse(),
    );
    const twice = found([
      { party: '甲', case: {} },
      { party: '甲', case: {} },
    ]);
    expect(twice).toContainEqual(['discretion.duplicateId', '1.party']);
  });
  it('the problems of a case stand under its party', () => {
    const alone = assessCase({} as never);
    const codes = alone.ok ? [] : alone.problems.map(({ code }) => code);
    expect(found([{ party: '甲', case: {} }]).map(([code]) => code)).toEqual(codes);
    expect(found([{ party: '甲', case: {} }]).every(([, path]) => path?.startsWith('0.case'))).toBe(
      true,
    );
  });
  it('any JSON: problems, and nothing thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (all, one) => {
        expect(found(all)).not.toEqual([]);
        expect(found([one, { party: '甲', case: one }])).not.toEqual([]);
      }),
    );
  });
});
