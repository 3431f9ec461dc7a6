/*
 * The discretion calculator on ten published cases: amount or range, trace and reasoning paragraph; a picture of each point in
 * its statutory range (out/discretion.svg); what the checker finds in the packs; and what moving one weight would have done.
 *
 *   npm run example -- discretion
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  assessCase,
  assessDiscretion,
  checkBenchmark,
  checkRangeBenchmark,
  compileBenchmark,
  describe,
  explain,
  localDate,
  type PastCase,
  type Problem,
  ratio,
  renderCaseReasoning,
  renderReasoning,
  simulate,
} from 'zhifa';
import {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
  unpermittedWaterDischarge,
} from 'zhifa/packs/gd-ecology-2021';
import { type Bar, renderBars } from './bar.js';
import { cases, otherTables, type RangeCase, type WeightedCase, type WholeCase } from './cases.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };
const say = (line = ''): void => console.log(line);
const heading = (text: string): void => say(`\n━━━ ${text} ${'━'.repeat(40)}`);

/** A ratio such as 1/3 as a number, for drawing only. */
const drawn = (text: string | undefined): number => {
  const [numerator = '0', denominator = '1'] = (text ?? '0').split('/');
  return Number(numerator) / Number(denominator);
};

function showWeighted({ title, benchmark, track, base, rows }: WeightedCase): Bar {
  const factors = Object.fromEntries(
    benchmark.factors.map(({ id }, index) => [id, rows[index] ?? 'l1']),
  );
  const assessed = assessDiscretion(
    benchmark,
    { track, ...(base !== undefined && { base }), factors },
    dates,
  );
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems));
  const { value } = assessed;
  if (value.outcome !== 'sanctions' || value.fine.form !== 'point')
    throw new Error(`${title}: ${value.outcome}`);
  say(explain(value.trace, 'zh'));
  say(renderReasoning(value, 'zh'));
  const statutory = benchmark.tracks.find(({ id }) => id === track)?.statutory;
  const times = statutory?.form === 'multiple' ? Number(base) : 1;
  const amount = Number(value.fine.amount);
  return {
    title,
    statutory: [
      drawn(statutory?.interval.min?.value) * times,
      drawn(statutory?.interval.max?.value) * times,
    ],
    placed: [amount, amount],
    label: `${value.fine.amount} 元`,
  };
}

function showRanged({ title, benchmark, facts }: RangeCase): Bar {
  const { from } = benchmark.validity;
  const assessed = assessDiscretion(
    benchmark,
    { facts },
    { conductEndedOn: from, decidedOn: from },
  );
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems));
  const { value } = assessed;
  if (value.outcome !== 'sanctions') throw new Error(`${title}: ${value.outcome}`);
  say(explain(value.trace, 'zh'));
  say(renderReasoning(value, 'zh'));
  const fine = value.sanctions.find(({ kind }) => kind === 'fine');
  const amount = fine?.amount;
  if (amount === undefined) throw new Error(`${title}: no fine`);
  const { min, max } =
    amount.form === 'point'
      ? { min: { value: amount.amount }, max: { value: amount.amount } }
      : amount.interval;
  const statutory = fine?.statutory;
  return {
    title,
    statutory: [drawn(statutory?.min?.value), drawn(statutory?.max?.value)],
    placed: [drawn(min?.value), drawn(max?.value)],
    label: amount.form === 'point' ? `${amount.amount} 元` : amount.interval.words,
  };
}

/** One call from the facts to the outcome; the bar is the first act's. */
function showCase({ title, input }: WholeCase): Bar {
  const assessed = assessCase(input);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems));
  const { result, trace } = assessed.value;
  if (result.outcome !== 'sanctions' || result.fine?.form !== 'point')
    throw new Error(`${title}: ${result.outcome}`);
  say(explain(trace, 'zh'));
  say(renderCaseReasoning(assessed.value, 'zh'));
  const { amount } = result.fine;
  const statutory = result.acts[0]?.limits?.statutory;
  return {
    title,
    statutory: [drawn(statutory?.min?.value), drawn(statutory?.max?.value)],
    placed: [Number(amount), Number(amount)],
    label: `${amount} 元`,
  };
}

heading('十个公布的案例 · ten published cases');
const bars = cases.map((one, index) => {
  say(`\n${index + 1}. ${one.title}`);
  if (one.kind === 'case') return showCase(one);
  return one.kind === 'weighted' ? showWeighted(one) : showRanged(one);
});

mkdirSync('out', { recursive: true });
writeFileSync('out/discretion.svg', renderBars(bars));
say('图：out/discretion.svg');

heading('核查发现 · what the checker finds');
const report = (name: string, problems: readonly Problem[]): void => {
  const found = problems
    .filter(({ code }) => code !== 'discretion.statuteEndsFirst')
    .map((problem) => describe(problem, 'zh'));
  for (const words of new Set(found)) say(`${name}  ${words}`);
  if (found.length === 0) clean += 1;
};
let clean = 0;
for (const section of ecologySections) {
  const table = ecologyTable(section);
  if (table.ok) report(`§${section}`, checkBenchmark(table.value));
}
for (const section of ecologyRangeSections) {
  const table = ecologyRangeTable(section);
  if (table.ok) report(`§${section}`, checkRangeBenchmark(table.value));
}
for (const table of otherTables) report(table.id, checkRangeBenchmark(table));
say(`其余 ${clean} 张没有发现`);

const moved = unpermittedWaterDischarge.factors[3]?.levels.at(-1);
heading(`模拟 · §2.5.1“${moved?.label.zh}”的权重从 ${moved?.weight} 提到 26%`);
const draft = {
  ...unpermittedWaterDischarge,
  factors: unpermittedWaterDischarge.factors.map((factor) =>
    factor.id === 'f4'
      ? {
          ...factor,
          levels: factor.levels.map((level) =>
            level.id === factor.levels.at(-1)?.id ? { ...level, weight: ratio('26%') } : level,
          ),
        }
      : factor,
  ),
};
const past: readonly PastCase[] = Array.from({ length: 240 }, (_, index) => ({
  id: `2024-${index + 1}`,
  facts: {
    factors: {
      f1: index % 2 === 0 ? 'l1' : 'l2',
      f2: `l${(index % 3) + 1}`,
      f3: index % 5 === 0 ? 'l2' : 'l1',
      f4: `l${(index % 4) + 1}`,
      f5: index % 7 === 0 ? 'l2' : 'l1',
      f6: `l${(Math.floor(index / 60) % 4) + 1}`,
    },
  },
}));
const current = compileBenchmark(unpermittedWaterDischarge);
const simulated = current.ok ? simulate(draft, current.value, past) : current;
if (!simulated.ok) throw new Error(JSON.stringify(simulated.problems));
const { value } = simulated;
say(
  `${value.cases} 件（假设的事实）：不变 ${value.unchanged}，加重 ${value.heavier}，减轻 ${value.lighter}`,
);
say(`总额 ${value.before.total} 元 → ${value.after.total} 元`);
say(
  `中位 ${value.before.distribution?.median ?? '—'} 元 → ${value.after.distribution?.median ?? '—'} 元`,
);
