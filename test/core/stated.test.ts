import { expect, it } from 'vitest';
import { isStated } from '../../src/core/index.js';

it.each([
  ['情况紧急', true],
  [' 甲 ', true],
  ['', false],
  [' \n\u3000', false],
  [undefined, false],
])('%j: %s', (text, expected) => {
  expect(isStated(text)).toBe(expected);
});
