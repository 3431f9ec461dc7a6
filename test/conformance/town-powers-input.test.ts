import { describe, expect, it } from 'vitest';
import { guangdongEmpowerment, runOperation } from '../../src/index.js';

const powers = {
  id: 'x',
  province: '440000',
  divisions: { id: 'none', divisions: [] },
  policy: guangdongEmpowerment,
  items: [],
  catalogs: [],
  bodies: [],
  holders: [],
  announcements: [],
  designations: [],
  transitions: [],
};
const place = { system: 'NBS-2023', code: '440103001' };
const question = { item: 'i1', place, conductDate: '2024-01-02', askedOn: '2024-01-03' };

const paths = (operation: string, input: unknown) => {
  const answer = runOperation(operation, input);
  return answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('a wrong member of an input is named by its path', () => {
  it.each([
    [
      'township.mayHandle',
      {
        body: 'b1',
        question: { ...question, askedOn: undefined, filings: [{ body: 'b1' }] },
        powers,
      },
      ['input.notString question.askedOn', 'conformance.fieldMissing question.filings.0.on'],
    ],
    [
      'township.buildPowers',
      {
        powers: {
          ...powers,
          holders: [{ body: 'b1', lines: ['urbanManagement'], from: '2024-02-30', until: 'open' }],
          policy: { ...guangdongEmpowerment, travelling: ['zebra'] },
        },
      },
      [
        'date.notInCalendar powers.holders.0.from',
        'conformance.notOfType powers.policy.travelling.0',
      ],
    ],
    [
      'registry.canAct',
      {
        officer: {
          id: 'o1',
          name: '张三',
          certificates: [],
          memberships: [],
          lines: [],
          training: [],
        },
        body: {
          kind: 'statutoryOrgan',
          id: 'b1',
          name: '某局',
          level: 'county',
          division: '440106',
          lines: [],
          confirmed: [],
        },
        action: { kind: 'penalty', line: 'urbanManagement', recusals: [{ officer: 'o1' }] },
        on: '2026-05-06',
      },
      ['conformance.fieldMissing action.recusals.0.decision'],
    ],
  ])('of %s', (operation, input, expected) => {
    expect(paths(operation, input)).toEqual(expected);
  });
});
