import { expect, test } from 'vitest';
import { isFields } from '../../src/core/index.js';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['a', false],
  [1, false],
  [() => 1, false],
])('%o', (input, expected) => {
  expect(isFields(input)).toBe(expected);
});
