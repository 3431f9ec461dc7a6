import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  compareMoney,
  localDate,
  multiplyMoney,
  parseMoney,
  parseRatio,
  type Ratio,
  ratio,
  type TraceNode,
} from '../../src/core/index.js';
import {
  type Assessment,
  assessDiscretion,
  type CompiledBenchmark,
  checkBenchmark,
  compileBenchmark,
  computeFine,
  type DiscretionFacts,
  renderReasoning,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import { ecologySections, ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };

const compiled: readonly CompiledBenchmark[] = ecologySections.map((section) => {
  const table = ecologyTable(section);
  const prepared = table.ok ? compileBenchmark(table.value) : table;
  if (!prepared.ok) throw new Error(section);
  return prepared.value;
});

/** Those whose range is an amount: the properties below read it without a base. */
const ofAmounts = compiled.filter(({ benchmark }) =>
  benchmark.tracks.every(({ statutory }) => statutory.form === 'amount'),
);

/** A table of the pack, a column, and one level of each factor. */
const cases = fc.constantFrom(...ofAmounts).chain((prepared) =>
  fc.record({
    prepared: fc.constant(prepared),
    track: fc.nat(prepared.benchmark.tracks.length - 1),
    chosen: fc.tuple(...prepared.benchmark.factors.map(({ levels }) => fc.nat(levels.length - 1))),
  }),
);

const factsOf = (
  { tracks, factors }: WeightedBenchmark,
  track: number,
  chosen: readonly number[],
): DiscretionFacts => ({
  track: tracks[track]?.id ?? '',
  factors: Object.fromEntries(
    factors.map(({ id, levels }, index) => [id, levels[chosen[index] ?? 0]?.id ?? '']),
  ),
});

function assess(prepared: CompiledBenchmark, facts: DiscretionFacts): Assessment {
  const result = assessDiscretion(prepared, facts, dates);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function amount(prepared: CompiledBenchmark, facts: DiscretionFacts): string {
  const assessment = assess(prepared, facts);
  if (assessment.outcome !== 'sanctions' || assessment.fine.form !== 'point') throw new Error();
  return assessment.fine.amount;
}

const money = (text: unknown) => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(String(text));
  return parsed.value;
};

const share = (text: unknown): Ratio => {
  const parsed = parseRatio(text);
  if (!parsed.ok) throw new Error(String(text));
  return parsed.value;
};

/** The amount from the trace alone: its weights, floor, cap and range, and nothing else. */
function recompute(trace: TraceNode): string {
  const find = (rule: string) =>
    trace.children.find((child) => child.rule === `discretion.${rule}`);
  const weights = trace.children.filter(
    ({ rule }) => rule === 'discretion.startPoint' || rule === 'discretion.weight',
  );
  const number = (text: unknown) => {
    const [numerator, denominator = '1'] = share(text).split('/');
    return Number(numerator) / Number(denominator);
  };
  let sum = addRatios(...weights.map(({ output }) => share(output)));
  const floor = find('floor');
  if (floor && number(sum) < number(floor.inputs['floor'])) sum = share(floor.inputs['floor']);
  const cap = find('cap');
  if (number(sum) > number(cap?.inputs['cap'])) sum = share(cap?.inputs['cap']);
  const range = find('statutoryRange')?.inputs;
  const product = multiplyMoney(money(range?.['maximum']), sum, {
    mode: 'down',
    step: money('0.01'),
  });
  if (!product.ok) throw new Error();
  const minimum = money(range?.['minimum']);
  return compareMoney(product.value, minimum) < 0 ? minimum : product.value;
}

describe('properties of the weighted tables of gd-ecology-2021', () => {
  it('the fine is inside the statutory range of the column', () => {
    fc.assert(
      fc.property(cases, ({ prepared, track, chosen }) => {
        const fine = money(amount(prepared, factsOf(prepared.benchmark, track, chosen)));
        const statutory = prepared.benchmark.tracks[track]?.statutory;
        if (statutory?.form !== 'amount') throw new Error();
        const { min, max } = statutory.interval;
        expect(compareMoney(fine, min?.value ?? money('0'))).toBeGreaterThanOrEqual(0);
        expect(compareMoney(fine, max?.value ?? money('0'))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the trace alone gives the amount', () => {
    fc.assert(
      fc.property(cases, ({ prepared, track, chosen }) => {
        const { trace } = assess(prepared, factsOf(prepared.benchmark, track, chosen));
        expect(recompute(trace)).toBe(trace.output);
      }),
    );
  });

  it('a heavier level of one factor never makes the fine smaller', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ prepared, track, chosen }, at, other) => {
        const { factors } = prepared.benchmark;
        const factor = at % factors.length;
        const levels = factors[factor]?.levels ?? [];
        const changed = chosen.map((level, index) =>
          index === factor ? other % levels.length : level,
        );
        const weight = (level: number | undefined) => {
          const [numerator, denominator = '1'] = (levels[level ?? 0]?.weight ?? ratio('0')).split(
            '/',
          );
          return Number(numerator) / Number(denominator);
        };
        const order = Math.sign(weight(changed[factor]) - weight(chosen[factor]));
        const before = money(amount(prepared, factsOf(prepared.benchmark, track, chosen)));
        const after = money(amount(prepared, factsOf(prepared.benchmark, track, changed)));
        expect(compareMoney(after, before) * order).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the order of the facts and the names of the levels do not matter', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ prepared, track, chosen }, keys) => {
        const { benchmark } = prepared;
        const facts = factsOf(benchmark, track, chosen);
        const shuffled = benchmark.factors
          .map((factor, index) => ({
            factor,
            level: factor.levels[chosen[index] ?? 0],
            key: keys.next().value,
          }))
          .sort((left, right) => Number(left.key) - Number(right.key));
        const renamed = {
          factors: Object.fromEntries(
            shuffled.map(({ factor, level }) => [factor.label.zh, level?.label.zh ?? '']),
          ),
          track: benchmark.tracks[track]?.label.zh ?? '',
        };
        expect(assess(prepared, renamed)).toEqual(assess(prepared, facts));
      }),
    );
  });

  it('with and without reasons, the answer is the same', () => {
    fc.assert(
      fc.property(cases, fc.nat(6), ({ prepared, track, chosen }, dropped) => {
        const facts = factsOf(prepared.benchmark, track, chosen);
        const factors = Object.fromEntries(Object.entries(facts.factors).slice(dropped));
        for (const one of [facts, { ...facts, factors }]) {
          const full = assess(prepared, one);
          const fast = computeFine(prepared, one, dates);
          expect(fast.ok && fast.value.outcome).toBe(full.outcome);
          if (full.outcome === 'sanctions' && full.fine.form === 'point') {
            expect(fast).toMatchObject({ value: { amount: full.fine.amount } });
          }
        }
      }),
    );
  });

  it('a fact that is established changes the fine by no more than the bounds said before', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ prepared, track, chosen }, at) => {
        const facts = factsOf(prepared.benchmark, track, chosen);
        const names = Object.keys(facts.factors);
        const missing = names[at % names.length] ?? '';
        const { [missing]: _, ...factors } = facts.factors;
        const asked = assess(prepared, { ...facts, factors });
        if (asked.outcome !== 'needFacts') throw new Error(asked.outcome);
        const fine = money(amount(prepared, facts));
        expect(compareMoney(fine, money(asked.possible?.min?.value))).toBeGreaterThanOrEqual(0);
        expect(compareMoney(fine, money(asked.possible?.max?.value))).toBeLessThanOrEqual(0);
        const [fact] = asked.missing;
        const level =
          fact?.kind === 'factor'
            ? fact.levels.find(({ id }) => id === facts.factors[missing])
            : undefined;
        expect(level?.amount).toBe(fine);
      }),
    );
  });

  it('never throws, whatever facts and dates come in', () => {
    const [first] = compiled;
    if (first === undefined) throw new Error();
    const names = first.benchmark.factors.map(({ id }) => id);
    const junk = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const near = fc.record(
      {
        track: junk,
        base: junk,
        factors: fc.dictionary(fc.constantFrom(...names, '__proto__', 'x'), junk),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(junk, near), fc.oneof(junk, fc.constant(dates)), (facts, on) => {
        const result = assessDiscretion(first, facts as never, on as never);
        const fast = computeFine(first, facts as never, on as never);
        expect(fast.ok).toBe(result.ok);
        if (!result.ok) expect(fast).toEqual(result);
        if (result.ok) renderReasoning(result.value, 'zh');
        JSON.stringify(result);
      }),
    );
  });

  it('the answer survives JSON, and reasons are written in both languages', () => {
    fc.assert(
      fc.property(cases, ({ prepared, track, chosen }) => {
        const assessment = assess(prepared, factsOf(prepared.benchmark, track, chosen));
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
        expect(renderReasoning(assessment, 'zh')).not.toMatch(/undefined|null/);
        expect(renderReasoning(assessment, 'en')).not.toMatch(/undefined|null/);
      }),
    );
  });

  it('no table has a fault that checkBenchmark would call one', () => {
    for (const { benchmark } of compiled) {
      const faults = checkBenchmark(benchmark).map(({ code }) => code);
      expect(faults).not.toContain('discretion.shareRange');
      expect(faults).not.toContain('discretion.rangeUnusable');
    }
  });
});
