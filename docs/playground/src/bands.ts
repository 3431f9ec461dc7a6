/* The stretches of numbers that the rows of a table cover, for drawing. */
import type { Benchmark } from 'zhifa/discretion';
import { drawn } from './range-bar.js';

export interface DrawnBand {
  readonly label: string;
  readonly from: number;
  /** Absent where the row has no upper end. */
  readonly to?: number;
  readonly fromIncluded: boolean;
  readonly toIncluded: boolean;
}

export interface DrawnScale {
  readonly title: string;
  readonly unit: string;
  /** Whether only whole numbers occur. */
  readonly whole: boolean;
  readonly bands: readonly DrawnBand[];
}

interface End {
  readonly value: string;
  readonly included: boolean;
}

interface Words {
  readonly words: string;
  readonly min?: End;
  readonly max?: End;
}

const bandOf = (label: string, { min, max }: Words): DrawnBand => ({
  label,
  from: min === undefined ? 0 : drawn(min.value),
  fromIncluded: min?.included ?? true,
  toIncluded: max?.included ?? false,
  ...(max === undefined ? {} : { to: drawn(max.value) }),
});

/** The intervals of a table of ranges that a condition asks of one fact, each condition once. */
function intervalsOf(part: unknown, found: Map<string, Map<string, Words>>): void {
  if (typeof part !== 'object' || part === null) return;
  const { op, value, interval } = part as Readonly<Record<string, unknown>>;
  if (op === 'within' && typeof interval === 'object' && interval !== null) {
    const { op: asks, fact } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (asks === 'fact' && typeof fact === 'string') {
      const words = interval as Words;
      const of = found.get(fact) ?? new Map<string, Words>();
      found.set(fact, of.set(JSON.stringify(words), words));
    }
  }
  for (const inner of Object.values(part)) intervalsOf(inner, found);
}

export function scalesOf(benchmark: Benchmark): readonly DrawnScale[] {
  if (benchmark.family === 'weighted')
    return benchmark.factors.flatMap(({ label, unit, levels }) =>
      unit === undefined
        ? []
        : [
            {
              title: label.zh,
              unit: unit.label.zh,
              whole: unit.whole,
              bands: levels.flatMap((level) =>
                level.band === undefined ? [] : [bandOf(level.label.zh, level.band)],
              ),
            },
          ],
    );
  const found = new Map<string, Map<string, Words>>();
  intervalsOf(benchmark.placement, found);
  return benchmark.facts.flatMap((fact) => {
    const words = found.get(fact.id);
    return words === undefined || words.size < 2
      ? []
      : [
          {
            title: fact.label.zh,
            unit: fact.kind === 'quantity' ? fact.unit.label.zh : '元',
            whole: fact.kind === 'quantity' && fact.unit.whole,
            bands: [...words.values()].map((one) => bandOf(one.words, one)),
          },
        ];
  });
}

export interface Stretch {
  readonly kind: 'gap' | 'overlap';
  readonly from: number;
  readonly to: number;
}

const MOST_NUMBERS = 1000;

/** What no row covers and what two rows cover, between the lowest and the highest number; single points too. */
export function stretchesOf({ bands, whole }: DrawnScale): readonly Stretch[] {
  const ends = [
    ...new Set(bands.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))),
  ].sort((a, b) => a - b);
  const covers = (number: number): number =>
    bands.filter(
      ({ from, to, fromIncluded, toIncluded }) =>
        (number > from || (fromIncluded && number === from)) &&
        (to === undefined || number < to || (toIncluded && number === to)),
    ).length;
  const found: Stretch[] = [];
  if (whole) {
    const [low = 0] = ends;
    for (
      let number = Math.ceil(low);
      number <= (ends.at(-1) ?? 0) && number - low < MOST_NUMBERS;
      number += 1
    ) {
      const here = covers(number);
      if (here !== 1)
        found.push({ kind: here === 0 ? 'gap' : 'overlap', from: number, to: number });
    }
    return found;
  }
  for (const [index, end] of ends.entries()) {
    const here = covers(end);
    const isFirst = index === 0;
    if (here > 1) found.push({ kind: 'overlap', from: end, to: end });
    else if (here === 0 && !isFirst) found.push({ kind: 'gap', from: end, to: end });
    const next = ends[index + 1];
    if (next === undefined) continue;
    const between = covers((end + next) / 2);
    if (between > 1) found.push({ kind: 'overlap', from: end, to: next });
    else if (between === 0) found.push({ kind: 'gap', from: end, to: next });
  }
  return found;
}
