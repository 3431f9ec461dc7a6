import { expect, test } from 'vitest';
import { coreProblem, failed, ok } from '../../src/core/index.js';
import { disclosureProblem, parseDisclosableDecision } from '../../src/disclosure/index.js';
import { company, person } from './decision.js';

test('a decision is itself, with the fields of a newer writer', () => {
  const newer = { ...person, mediation: 'none' };
  expect(parseDisclosableDecision(newer)).toEqual(ok(newer));
  expect(parseDisclosableDecision(company)).toEqual(ok(company));
});

test('every fault of every field', () => {
  const bad = {
    ...person,
    caseCode: '',
    caseName: undefined,
    partyKind: 'ship',
    partyName: '张**',
    representative: 7,
    address: '—',
    bornOn: '2024-02-30',
    telephones: '138',
    otherNames: ['李四', null, 'x'.repeat(2001)],
    amount: '1e5',
  };
  expect(parseDisclosableDecision(bad)).toEqual(
    failed(
      disclosureProblem('disclosure.fieldMissing', { field: 'caseCode' }, ['caseCode']),
      disclosureProblem('disclosure.fieldMissing', { field: 'caseName' }, ['caseName']),
      disclosureProblem('disclosure.partyKindUnknown', { actual: 'ship' }, ['partyKind']),
      disclosureProblem('disclosure.alreadyMasked', {}, ['partyName']),
      coreProblem('input.notString', { actual: '7' }, ['representative']),
      coreProblem('date.notInCalendar', { text: '2024-02-30' }, ['bornOn']),
      disclosureProblem('disclosure.valueEmpty', {}, ['address']),
      disclosureProblem('disclosure.notList', { actual: '138' }, ['telephones']),
      coreProblem('input.notString', { actual: 'null' }, ['otherNames', 1]),
      disclosureProblem('disclosure.valueTooLong', { limit: 2000 }, ['otherNames', 2]),
      coreProblem('money.malformed', { text: '1e5' }, ['amount']),
    ),
  );
});

test('what every record needs', () => {
  const answer = parseDisclosableDecision({});
  expect(answer.ok ? [] : answer.problems.map(({ path }) => path[0])).toEqual([
    'caseCode',
    'documentNumber',
    'caseName',
    'partyKind',
    'partyName',
    'violationFacts',
    'legalBasis',
    'decision',
    'bodyName',
    'decidedOn',
  ]);
  expect(parseDisclosableDecision([])).toEqual(
    failed(coreProblem('input.notObject', { actual: 'array' })),
  );
});
