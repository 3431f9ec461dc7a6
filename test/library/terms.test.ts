import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';

interface Found {
  readonly at: string;
  readonly zh: unknown;
  readonly en: unknown;
}

/** Every term in a value: any object with `zh` or `en`; a statute has its Chinese in `title`. */
function termsIn(value: unknown, at: string, seen = new Set<unknown>()): readonly Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const own: readonly Found[] =
    'zh' in value || ('en' in value && !('title' in value))
      ? [{ at, zh: 'zh' in value ? value.zh : undefined, en: 'en' in value ? value.en : undefined }]
      : [];
  return [
    ...own,
    ...entries.flatMap(([key, inner]) => termsIn(inner, `${at}.${String(key)}`, seen)),
  ];
}

const terms = Object.entries(library)
  .filter(([name]) => !name.endsWith('Problems') && name !== 'problemCatalog')
  .flatMap(([name, value]) => termsIn(value, name));

describe('every term of every machine and table', () => {
  test('there are some', () => {
    expect(terms.filter(({ at }) => at.includes('Machine.')).length).toBeGreaterThan(50);
  });

  test('has Chinese', () => {
    expect(terms.filter(({ zh }) => typeof zh !== 'string' || !/\p{Script=Han}/u.test(zh))).toEqual(
      [],
    );
  });

  test('has English, in English', () => {
    expect(terms.filter(({ en }) => typeof en !== 'string' || !/[A-Za-z]/.test(en))).toEqual([]);
  });
});

interface MachineLike {
  readonly label: unknown;
  readonly states: Readonly<Record<string, { readonly label?: unknown }>>;
  readonly edges: readonly { readonly id: string; readonly label?: unknown }[];
}

const isMachine = (value: unknown): value is MachineLike =>
  typeof value === 'object' && value !== null && 'states' in value && 'edges' in value;

test.each(Object.entries(library).filter(([, value]) => isMachine(value)))(
  '%s labels itself, its states and its edges',
  (_, machine) => {
    if (!isMachine(machine)) throw new Error('not a machine');
    const labelled = { zh: expect.any(String), en: expect.any(String) };
    expect(machine.label).toEqual(labelled);
    for (const state of Object.values(machine.states)) expect(state.label).toEqual(labelled);
    for (const edge of machine.edges) expect(edge.label, edge.id).toEqual(labelled);
  },
);
