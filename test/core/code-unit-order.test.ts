import { expect, it } from 'vitest';
import { byCodeUnit } from '../../src/core/index.js';

it('sorts by code unit, where a locale would not', () => {
  expect(['乙', 'b', 'A', 'a', 'B'].sort(byCodeUnit)).toEqual(['A', 'B', 'a', 'b', '乙']);
  expect(byCodeUnit('a', 'a')).toBe(0);
});
