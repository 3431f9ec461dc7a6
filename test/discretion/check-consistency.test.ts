import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, moneyOfFen, ratio } from '../../src/core/index.js';
import { checkConsistency, type DecidedCase } from '../../src/discretion/index.js';

const cases = (peers: string, ...yuan: readonly string[]): readonly DecidedCase[] =>
  yuan.map((amount, index) => ({ id: `${peers}${index}`, peers, amount: money(amount) }));

function groups(input: Iterable<DecidedCase>, options?: Parameters<typeof checkConsistency>[1]) {
  const checked = checkConsistency(input, options);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

describe('checkConsistency', () => {
  it('medians by hand: 1, 2, 4, 8, 100: median 4, distances 3 2 0 4 96, deviation 3', () => {
    const [group] = groups(cases('a', '1', '2', '4', '8', '100'));
    expect(group).toEqual({
      peers: 'a',
      size: 5,
      verdict: 'departures',
      least: '1.00',
      median: '4',
      greatest: '100.00',
      deviation: '3',
      departures: [
        {
          id: 'a4',
          amount: '100.00',
          direction: 'heavier',
          distance: '96',
          times: '32',
          reasonRecorded: false,
        },
      ],
    });
  });

  it('an even number of cases: median and deviation end in parts of a fen and stay exact', () => {
    const [group] = groups(cases('a', '0.01', '0.02', '0.03', '0.05', '0.08', '0.10'));
    expect(group).toMatchObject({ median: '0.04', deviation: '0.025', departures: [] });
    const [halves] = groups(cases('a', '0.00', '0.01'), { fewest: 2 });
    expect(halves).toMatchObject({ median: '0.005', deviation: '0.005' });
  });

  it('at the limit a case does not depart, above it it does', () => {
    const at = (last: string) => groups(cases('a', '1', '2', '4', '8', last))[0]?.departures.length;
    expect(at('13')).toBe(0);
    expect(at('13.01')).toBe(1);
  });

  it('where most peers are equal every other amount departs, and no multiple is stated', () => {
    const [group] = groups(cases('a', '5', '5', '5', '5', '5.01', '4.99'));
    expect(group?.deviation).toBe('0');
    expect(group?.departures).toEqual([
      { id: 'a4', amount: '5.01', direction: 'heavier', distance: '0.01', reasonRecorded: false },
      { id: 'a5', amount: '4.99', direction: 'lighter', distance: '0.01', reasonRecorded: false },
    ]);
  });

  it('all equal: consistent', () => {
    expect(groups(cases('a', '5', '5', '5', '5', '5'))[0]?.verdict).toBe('consistent');
  });

  it('fewer than five cases are not judged, and say so; the caller may set another number', () => {
    const few = cases('a', '5', '5', '5', '500');
    expect(groups(few)[0]).toMatchObject({ size: 4, verdict: 'tooFew', departures: [] });
    expect(groups(few, { fewest: 4 })[0]?.departures.map(({ id }) => id)).toEqual(['a3']);
  });

  it('a reason on file is noted; blanks are none', () => {
    const reasons = ['立功', ' \u3000', undefined];
    const far = reasons.map((reason, index) => ({
      id: `${index}`,
      peers: 'a',
      amount: money('900'),
      ...(reason !== undefined && { reason }),
    }));
    const [group] = groups([...cases('a', '5', '5', '5', '5'), ...far]);
    expect(group?.departures.map(({ reasonRecorded }) => reasonRecorded)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('groups come in the order of their first case, and an iterable is read once', () => {
    function* stream() {
      yield* cases('b', '1');
      yield* cases('a', '1');
      yield* cases('b', '2');
    }
    expect(groups(stream()).map(({ peers, size }) => [peers, size])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('no float: 10¹⁵ yuan differ by one fen', () => {
    const [group] = groups(
      cases('a', '1000000000000000.01', '1000000000000000.02', '1000000000000000.03'),
    );
    expect(group).toMatchObject({ median: '1000000000000000.02', deviation: '0.01' });
  });

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['no list', null, undefined, ['input.invalid']],
    ['a string', 'abc', undefined, ['input.invalid']],
    ['cases that are none', [1, null], undefined, ['input.notObject', 'input.notObject']],
    [
      'a number for an amount',
      [{ id: 1, peers: 'a', amount: 5 }],
      undefined,
      ['input.notString', 'input.notString'],
    ],
    ['a negative amount', [{ id: '', peers: '', amount: '-1' }], undefined, ['money.negative']],
    ['NaN for a count', [], { fewest: Number.NaN }, ['input.invalid']],
    ['a float for a limit', [], { times: 1.5 }, ['input.notString']],
  ])('%s is a problem', (_, input, options, codes) => {
    const checked = checkConsistency(input as DecidedCase[], options as { fewest: number });
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('the order of the cases changes nothing but the order of the answer', () => {
    const amounts = fc.array(fc.bigInt(0n, 10n ** 17n), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (fen) => {
        const list = fen.map((one, index): DecidedCase => {
          const amount = moneyOfFen(`${one}`);
          if (!amount.ok) throw new Error(`${one}`);
          return { id: `${index}`, peers: 'a', amount: amount.value };
        });
        const [forward] = groups(list, { times: ratio('1') });
        const [backward] = groups([...list].reverse(), { times: ratio('1') });
        expect({ ...forward, departures: [...(forward?.departures ?? [])].reverse() }).toEqual(
          backward,
        );
      }),
    );
  });
});
