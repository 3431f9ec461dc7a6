import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, money, type Receipt, ratio } from '../../src/core/index.js';
import {
  assessCase,
  type CaseInput,
  type RangeBenchmark,
  replayCase,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import {
  apologyExclusions,
  apologyList,
  ecologyRangeTable,
  ecologyTable,
} from '../../src/packs/gd-ecology-2021/index.js';

const value = <Value>(found: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (!found.ok || found.value === undefined) throw new Error(JSON.stringify(found));
  return found.value;
};

const weighted: WeightedBenchmark = value(ecologyTable('1.8'));
const ranged: RangeBenchmark = value(ecologyRangeTable('1.4'));
const since = { from: localDate('2017-10-01'), until: 'open', basis: [] } as const;

/** DEC-01 with the apology, and a second act by a table of ranges. */
const input: CaseInput = {
  facts: {
    conductEndedOn: localDate('2024-03-01'),
    discoveredOn: localDate('2024-03-10'),
    decidedOn: localDate('2024-06-01'),
    party: { kind: 'organization' },
    harm: 'serious',
    minor: false,
    correctedInTime: false,
    firstViolation: false,
    alreadyFined: false,
    crimeSuspected: false,
    conditions: {
      correctedBeforeDecision: true,
      apologized: true,
      ...Object.fromEntries(apologyExclusions.map(({ id }) => [id, false])),
    },
  },
  strategy: 'computed',
  caps: [],
  subject: 'unit',
  acts: [
    {
      id: 'production',
      claims: [{ list: value(apologyList(ratio('1/2'), money('200000'))), item: '14' }],
      provisions: [
        {
          id: '23',
          versions: [
            {
              id: '2017',
              ...since,
              says: {
                benchmark: weighted,
                facts: {
                  track: 't1',
                  factors: { f1: 'l1', f2: 'l2', f3: 'l2', f4: 'l1', f5: 'l3', f6: 'l1', f7: 'l1' },
                },
              },
            },
          ],
        },
      ],
    },
    {
      id: 'report',
      provisions: [
        {
          id: '32',
          versions: [
            {
              id: '2018',
              ...since,
              says: {
                benchmark: ranged,
                facts: { facts: { f1: 'o1', f2: 'o1', f3: 'o1', grave: false } },
              },
            },
          ],
        },
      ],
    },
  ],
};
const decided = value(assessCase(input));
/** As it comes back from a store. */
const stored = (): Receipt => JSON.parse(JSON.stringify(decided.receipt));
const codesOf = (found: ReturnType<typeof replayCase>) =>
  (found.ok ? found.warnings : found.problems).map(({ code, params, path }) => [
    code,
    params['pack'] ?? params['benchmark'] ?? params['library'],
    path.join('.'),
  ]);

describe('a case from its receipt', () => {
  it('gives the outcome, the reasoning and the receipt again', () => {
    expect(decided.result).toMatchObject({
      outcome: 'sanctions',
      acts: [{ fine: { amount: '220000.00' } }, { fine: { form: 'range' } }],
    });
    const again = value(replayCase(stored(), [ranged, weighted]));
    expect(again.result).toEqual(decided.result);
    expect(again.trace).toEqual(decided.trace);
    expect(again.receipt).toEqual(decided.receipt);
  });
  it('another content of a pack is a problem that names it, for each table of it', () => {
    const other = (one: WeightedBenchmark | RangeBenchmark) =>
      ({ ...one, source: { ...one.source, hash: 'sha256:0' } }) as WeightedBenchmark;
    expect(codesOf(replayCase(stored(), [other(weighted), other(ranged)]))).toEqual(
      [0, 1].map((act) => [
        'discretion.packChanged',
        'gd-ecology-2021',
        `inputs.acts.${act}.provisions.0.versions.0.says`,
      ]),
    );
  });
  it('a table that is not given, or in another version', () => {
    expect(codesOf(replayCase(stored(), [weighted, { ...ranged, version: '2030-01-01' }]))).toEqual(
      [
        [
          'discretion.benchmarkNotGiven',
          'gd-ecology-2021/1.4',
          'inputs.acts.1.provisions.0.versions.0.says',
        ],
      ],
    );
  });
  it('another version of the library is said, and computes', () => {
    const found = replayCase({ ...stored(), library: '0.0.0' }, [weighted, ranged]);
    expect(found.ok && found.value.result).toEqual(decided.result);
    expect(codesOf(found)[0]).toEqual(['discretion.receiptOfOtherLibrary', '0.0.0', 'library']);
  });
  it('whatever comes in, nothing is thrown', () => {
    const inputs = fc.oneof(fc.jsonValue(), fc.constant(decided.receipt.inputs));
    fc.assert(
      fc.property(fc.jsonValue(), inputs, fc.jsonValue(), (receipt, broken, benchmarks) => {
        for (const one of [receipt, { library: 'x', packs: [], inputs: broken }])
          expect(replayCase(one as never, benchmarks as never).ok).toBe(false);
      }),
    );
  });
});
