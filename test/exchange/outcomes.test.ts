import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../scripts/contract/samples.js';
import { instant, localDate, type Result } from '../../src/core/index.js';
import {
  assessCase,
  assessDiscretion,
  type CaseInput,
  type DiscretionFacts,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import { parseExchanged } from '../../src/exchange/index.js';
import { ecologySections, ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';
import { appendRecord, exportRecord, startRecord } from '../../src/record/index.js';
import { area, dates, tableWith } from '../discretion/range-tables.js';
import { sha256 } from '../record/hasher.js';
import { mayGenerateCode } from './code-generation.js';

const ajv = new Ajv2020({ strict: false });
if (mayGenerateCode) for (const schema of readSchemas('strict').values()) ajv.addSchema(schema);

const known = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

/** The reader and Ajv take it, sent and received; gives what was received. */
function sent(type: string, value: unknown): unknown {
  const wire: unknown = JSON.parse(JSON.stringify(value));
  expect(parseExchanged(type, wire)).toEqual({ ok: true, value: wire, warnings: [] });
  if (mayGenerateCode) {
    const validate = ajv.getSchema(`https://zhifa.example/contract/v1/2020-12/strict/${type}.json`);
    expect([validate?.(wire), validate?.errors]).toEqual([true, null]);
  }
  expect(parseExchanged(type, [wire]).ok).toBe(false);
  return wire;
}

/** Facts of which each may be missing. */
const caseOf = (
  benchmark: WeightedBenchmark,
  facts: DiscretionFacts,
  harm: 'none' | 'serious' | undefined,
  crimeSuspected: boolean,
): CaseInput => ({
  facts: {
    conductEndedOn: localDate('2025-03-01'),
    discoveredOn: localDate('2025-03-10'),
    decidedOn: localDate('2025-06-01'),
    party: { kind: 'organization' },
    ...(harm !== undefined && { harm }),
    minor: harm !== 'serious',
    correctedInTime: true,
    firstViolation: false,
    alreadyFined: false,
    crimeSuspected,
  },
  strategy: 'computed',
  caps: [],
  acts: [
    {
      id: 'act',
      provisions: [
        {
          id: 'provision',
          versions: [
            {
              id: 'version',
              from: localDate('2018-01-01'),
              until: localDate('2026-08-15'),
              says: { benchmark, facts },
              basis: [],
            },
          ],
        },
      ],
    },
  ],
});

const tables = ecologySections.slice(0, 12).map((section) => known(ecologyTable(section)));
/** The first table with the first level of each factor. */
const complete = ((table: WeightedBenchmark): [WeightedBenchmark, DiscretionFacts] => [
  table,
  {
    track: table.tracks[0]?.id ?? '',
    factors: Object.fromEntries(table.factors.map(({ id, levels }) => [id, levels[0]?.id ?? ''])),
  },
])(known(ecologyTable('1.8')));
/** A table, and a level of each factor or none. */
const cases = fc.constantFrom(...tables).chain((table) =>
  fc.tuple(
    fc.constant(table),
    fc
      .tuple(...table.factors.map(({ levels }) => fc.integer({ min: -1, max: levels.length * 4 })))
      .map(
        (chosen): DiscretionFacts => ({
          track: table.tracks[0]?.id ?? '',
          base: '10000',
          factors: Object.fromEntries(
            table.factors.flatMap(({ id, levels }, index) => {
              const level = levels[(chosen[index] ?? 0) % levels.length];
              return level === undefined ? [] : [[id, level.id]];
            }),
          ),
        }),
      ),
  ),
);

describe('outcomes of the calculators, as they are sent', () => {
  it('of weighted tables', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(cases, ([table, facts]) => {
        const assessed = assessDiscretion(table, facts, {
          conductEndedOn: localDate('2025-03-01'),
          decidedOn: localDate('2025-06-01'),
        });
        if (assessed.ok) {
          sent('Assessment', assessed.value);
          found.add(assessed.value.outcome);
        }
      }),
      { numRuns: 40, seed: 8 },
    );
    expect([...found].sort()).toEqual(expect.arrayContaining(['needFacts', 'sanctions']));
  });

  it('of a table of ranges', () => {
    const table = tableWith({});
    const found = [area('50'), { facts: {} }].map((facts) => {
      const assessed = known(assessDiscretion(table, facts, dates));
      sent('RangeAssessment', assessed);
      return assessed.outcome;
    });
    expect(found).toEqual(['sanctions', 'needFacts']);
  });

  it('of cases, each with the input from which it was assessed', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('none', 'serious', undefined),
        fc.boolean(),
        ([table, facts], harm, crimeSuspected) => {
          const input = caseOf(table, facts, harm, crimeSuspected);
          const assessed = assessCase(sent('CaseInput', input) as CaseInput);
          if (!assessed.ok) return;
          sent('CaseOutcome', assessed.value.result);
          sent('CaseAssessment', assessed.value);
          found.add(assessed.value.result.outcome);
        },
      ),
      {
        numRuns: 30,
        examples: [
          [complete, 'serious', false],
          [complete, 'serious', true],
          [complete, 'none', false],
          [complete, undefined, false],
        ],
      },
    );
    expect([...found].sort()).toEqual(['choice', 'needFacts', 'noPenalty', 'sanctions']);
  });
});

describe('the record of a case, as it is sent', () => {
  it('with its items and the manifest of its export', () => {
    const at = instant('2024-05-06T09:30:00+08:00');
    const entry = { at, kind: 'filed', content: { on: '2024-05-06' } };
    const record = known(appendRecord(known(startRecord('G1', sha256)), entry, sha256));
    sent('CaseRecord', record);
    sent('RecordItem', record.items[0]);
    sent('RecordManifest', known(exportRecord(record, at, sha256)));
    const { content: _, ...bare } = record.items[0] ?? entry;
    expect(parseExchanged('RecordItem', bare)).toMatchObject({
      problems: [{ code: 'input.invalid', path: ['content'] }],
    });
  });
});
