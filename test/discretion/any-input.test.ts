/*
 * What a host hands over as plain data is answered, whatever it is: by a result, by problems, or by a list of them. Tables and
 * expressions that the library's types promise were read by `parseBenchmark` and `parseExpression` before; those take anything.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, ratio } from '../../src/core/index.js';
import * as discretion from '../../src/discretion/index.js';
import {
  ecologyRangeTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';

const weighted = unpermittedWaterDischarge;
const found = ecologyRangeTable('1.3');
const compiling = discretion.compileBenchmark(weighted);
if (!found.ok || !compiling.ok) throw new Error();
const ranged = found.value;
const compiled = compiling.value;
const statutory = { words: '', min: { value: ratio('1'), included: true } };
const interval = { words: '', min: { value: '1' as never, included: true } };
const expression = ranged.placement[0]?.range;
if (expression === undefined) throw new Error();

/** Conduct under the law before, decision after it: a choice, so that the answers are looked at. */
const replaced = { conductEndedOn: localDate('2026-08-01'), decidedOn: localDate('2026-09-01') };
const weightedFacts = { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' };
const rangedFacts = { f1: 'o1', f2: 'o1' };

type Given = never;

/** Each public function that takes plain data, with what is plain in it left open. */
const readers: Readonly<Record<string, (one: Given, other: Given) => unknown>> = {
  assessCase: (input) => discretion.assessCase(input),
  assessParties: (parties) => discretion.assessParties(parties),
  replayCase: (receipt, benchmarks) => discretion.replayCase(receipt, benchmarks),
  parseCaseFacts: (facts) => discretion.parseCaseFacts(facts),
  parseBenchmark: (table) => discretion.parseBenchmark(table),
  parseRangeBenchmark: (table) => discretion.parseRangeBenchmark(table),
  parseWeightedBenchmark: (table) => discretion.parseWeightedBenchmark(table),
  parseExpression: (input) => discretion.parseExpression(input),
  checkBenchmark: (table) => discretion.checkBenchmark(table),
  compareBenchmarks: (one, other) => discretion.compareBenchmarks(one, other),
  checkConsistency: (cases, options) => discretion.checkConsistency(cases, options),
  'assessDiscretion, facts and dates of a weighted table': (facts, on) =>
    discretion.assessDiscretion(weighted, facts, on),
  'assessDiscretion, facts and dates of a table of ranges': (facts, on) =>
    discretion.assessDiscretion(ranged, facts, on),
  'assessDiscretion, answers of a weighted table': (officer) =>
    discretion.assessDiscretion(weighted, { factors: weightedFacts }, replaced, officer),
  'assessDiscretion, answers of a table of ranges': (officer) =>
    discretion.assessDiscretion(ranged, { facts: rangedFacts }, replaced, officer),
  'computeFine, facts and dates': (facts, on) => discretion.computeFine(compiled, facts, on),
  'evaluateRange, facts': (facts) => discretion.evaluateRange(expression, facts),
  pickFine: (pick) => discretion.pickFine({ form: 'range', interval }, pick),
  overrideFine: (override) =>
    discretion.overrideFine({ form: 'range', interval }, override, { statutory, mitigating: [] }),
  simulate: (cases) => discretion.simulate(compiled, compiled, cases),
  'simulate, drafts': (one, other) => discretion.simulate(one, other, []),
  readBand: (words) => discretion.readBand(words, discretion.civilCodeLexicon),
};

/** Plain data, also with the keys that the functions look for. */
const key = fc.constantFrom(
  'facts',
  'factors',
  'chosen',
  'amount',
  'acts',
  'id',
  'family',
  'f1',
  'form',
  'op',
  'value',
);
const data = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node as fc.Arbitrary<Given>;

describe('any JSON', () => {
  it.each(Object.keys(readers))('%s: nothing is thrown', (name) => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        const answer = readers[name]?.(one, other);
        expect(typeof answer).toBe('object');
      }),
    );
  });
});
