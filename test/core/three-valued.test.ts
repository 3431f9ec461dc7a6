import { expect, test } from 'vitest';
import { everyHolds, holdsNot, someHolds, type Truth } from '../../src/core/index.js';

test.each<[readonly Truth[], Truth, Truth]>([
  [[], true, false],
  [[true], true, true],
  [[false], false, false],
  [[undefined], undefined, undefined],
  [[true, true], true, true],
  [[true, false], false, true],
  [[true, undefined], undefined, true],
  [[undefined, true], undefined, true],
  [[false, undefined], false, undefined],
  [[undefined, false], false, undefined],
  [[false, false], false, false],
  [[true, undefined, false], false, true],
])('%j: every %s, some %s', (truths, every, some) => {
  expect(everyHolds(truths)).toBe(every);
  expect(someHolds(truths)).toBe(some);
});

test('the opposite of what is not known is not known', () => {
  expect(holdsNot(undefined)).toBeUndefined();
  expect(holdsNot(true)).toBe(false);
  expect(holdsNot(false)).toBe(true);
});
