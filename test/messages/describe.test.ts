import { expect, test } from 'vitest';
import { coreProblem } from '../../src/core/index.js';
import { describe, type ProblemCode, problemCatalog } from '../../src/messages/index.js';
import { recordProblem } from '../../src/record/index.js';

test('a sentence in either language, with its parameters', () => {
  const problem = recordProblem('record.itemMoved', { index: 3, position: 1 });
  expect(describe(problem, 'zh')).toBe('第 3 项被移到第 1 位');
  expect(describe(problem, 'en')).toBe('item 3 was moved to position 1');
});

test('what an input says is not read as a placeholder', () => {
  expect(describe(coreProblem('money.malformed', { text: '{text}$&' }), 'en')).toMatch(
    /: \{text\}\$&$/,
  );
});

test('an unknown code is shown as it is', () => {
  const unknown = { code: 'vendor.offline', path: [], params: { station: 7, since: '09:30' } };
  expect(describe(unknown, 'zh')).toBe('vendor.offline（station：7；since：09:30）');
  expect(describe(unknown, 'en')).toBe('vendor.offline (station: 7; since: 09:30)');
  expect(describe({ code: 'toString', path: [], params: {} }, 'zh')).toBe('toString');
});

test('the codes are a type', () => {
  const code: ProblemCode = 'calendar.notPublished';
  expect(problemCatalog[code].zh).not.toBe('');
});
