import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ecologyMinorViolations } from '../../src/packs/gd-ecology-2021/index.js';

const { items, remarks } = JSON.parse(
  readFileSync(new URL('../fixtures/gd-ecology-2021/exempt.json', import.meta.url), 'utf8'),
) as {
  readonly items: readonly {
    readonly number: number;
    readonly violation: string;
    readonly mode: 'all' | 'any';
    readonly discretionary: boolean;
    readonly conditions: readonly string[];
  }[];
  readonly remarks: readonly string[];
};

it('annex 2 as published: 20 rows, their conditions, 同时满足 or 之一, 不予 or 可以不予', () => {
  expect(
    ecologyMinorViolations.items.map(({ id, violation, mode, force, conditions }) => ({
      number: Number(id),
      violation: violation.zh,
      mode,
      discretionary: force === 'may',
      conditions: conditions.map(({ label }) => label.zh),
    })),
  ).toEqual(items);
  expect(items).toHaveLength(20);
});

it('one id stands for one statement throughout the list', () => {
  const words = new Map<string, string>();
  for (const { id, label } of ecologyMinorViolations.items.flatMap(
    ({ conditions }) => conditions,
  )) {
    expect(words.get(id) ?? label.zh).toBe(label.zh);
    words.set(id, label.zh);
  }
});

it('the exclusion is remark 2, in its words', () => {
  const [exclusion] = ecologyMinorViolations.exclusions;
  expect(remarks[1]).toContain(exclusion?.condition.label.zh);
  expect(exclusion?.from).toBe('may');
});
