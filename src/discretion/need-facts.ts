import { compareMoney, type Money } from '../core/index.js';
import type { LevelConsequence, MissingFact } from './assessment.js';
import type { CompiledBenchmark } from './compile.js';
import type { Interval } from './interval.js';
import { type Reading, replaced, UNKNOWN } from './read-facts.js';
import { amountOf, shareOf } from './share.js';

const COLUMN = { zh: '适用栏', en: 'column of the table' };

/** Every fact that is missing, with what each answer would decide. */
export function missingFacts(
  compiled: CompiledBenchmark,
  reading: Reading,
): readonly MissingFact[] {
  const { tracks, factors } = compiled.benchmark;
  const base = missingBase(compiled, reading);
  const open = reading.chosen.filter((level) => level === UNKNOWN).length + base.length;
  const isLast = open + (reading.track === UNKNOWN ? 1 : 0) === 1;
  const consequence = (
    named: Pick<LevelConsequence, 'id' | 'label' | 'weight'>,
    answered: Reading,
  ): LevelConsequence => {
    const amount = isLast ? fineOfReading(compiled, answered) : undefined;
    return { ...named, ...(amount !== undefined && { amount }) };
  };
  const track: readonly MissingFact[] =
    reading.track === UNKNOWN
      ? [
          {
            kind: 'track',
            id: 'track',
            label: COLUMN,
            levels: tracks.map(({ id, label, start }, index) =>
              consequence({ id, label, weight: start }, { ...reading, track: index }),
            ),
          },
        ]
      : [];
  return [
    ...track,
    ...base,
    ...factors.flatMap(({ id, label, levels }, factor): readonly MissingFact[] =>
      reading.chosen[factor] === UNKNOWN
        ? [
            {
              kind: 'factor',
              id,
              label,
              levels: levels.map((level, index) =>
                consequence(
                  { id: level.id, label: level.label, weight: level.weight },
                  { ...reading, chosen: replaced(reading.chosen, factor, index) },
                ),
              ),
            },
          ]
        : [],
    ),
  ];
}

function missingBase(
  compiled: CompiledBenchmark,
  { track, base }: Reading,
): readonly MissingFact[] {
  const statutory = compiled.benchmark.tracks[track]?.statutory;
  return statutory?.form === 'multiple' && base === undefined
    ? [{ kind: 'base', id: 'base', label: statutory.base.label }]
    : [];
}

/** From the least to the greatest fine that is still possible. */
export function possibleFines(
  compiled: CompiledBenchmark,
  reading: Reading,
): Interval<Money> | undefined {
  const tracks =
    reading.track === UNKNOWN ? compiled.tracks.map((_, index) => index) : [reading.track];
  const ends = tracks.flatMap((track) =>
    [Math.min, Math.max].map((pick) => {
      const chosen = reading.chosen.map((level, factor) => {
        const weights = compiled.factors[factor]?.weights ?? [];
        return level === UNKNOWN ? weights.indexOf(pick(...weights)) : level;
      });
      return fineOfReading(compiled, { ...reading, track, chosen });
    }),
  );
  const known = ends.filter((amount) => amount !== undefined).sort(compareMoney);
  const [least] = known;
  const greatest = known.at(-1);
  if (least === undefined || greatest === undefined || known.length < ends.length) return undefined;
  return {
    words: `${least}–${greatest}`,
    min: { value: least, included: true },
    max: { value: greatest, included: true },
  };
}

function fineOfReading(compiled: CompiledBenchmark, reading: Reading): Money | undefined {
  const amount = amountOf(
    compiled,
    reading,
    shareOf(compiled, reading.track, reading.chosen).capped,
  );
  return amount?.ok ? amount.value : undefined;
}
