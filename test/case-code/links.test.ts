import { describe, expect, test } from 'vitest';
import {
  buildCaseCode,
  type CaseLinks,
  casesOfDocument,
  documentsOf,
  emptyCaseLinks,
  linkCases,
  mergeCases,
  originsOf,
  registerDocument,
  splitCase,
  successorsOf,
} from '../../src/case-code/index.js';
import { localDate } from '../../src/core/index.js';
import { documentNumber } from '../../src/identifiers/index.js';
import { codesOf, valueIn } from './values.js';

const on = localDate('2026-03-02');
const codeOf = (serial: number, profile: 'issued' | 'provisional' = 'issued') =>
  valueIn(
    buildCaseCode({
      profile,
      division: '440106',
      body: '007',
      year: 2026,
      kind: 'penalty',
      serial,
    }),
  );
const [a, b, c, d, e] = [codeOf(1), codeOf(2), codeOf(3), codeOf(4), codeOf(5)] as const;

describe('lineage', () => {
  test('merged cases and split cases keep where they come from', () => {
    let register: CaseLinks = valueIn(mergeCases(emptyCaseLinks, { cases: [a, b], into: a, on }));
    register = valueIn(splitCase(register, { code: a, into: [c, d], on }));
    register = valueIn(linkCases(register, { from: e, to: c, kind: 'supersedes', on }));
    expect(originsOf(register, e)).toEqual([c, a, b]);
    expect(originsOf(register, d)).toEqual([a, b]);
    expect(successorsOf(register, b)).toEqual([a, c, d, e]);
    expect([originsOf(register, b), successorsOf(register, e)]).toEqual([[], []]);
  });
  test('an inspection and the penalty that follows, a provisional code and the one that replaces it', () => {
    const offline = codeOf(123_456_789, 'provisional');
    let register = valueIn(
      linkCases(emptyCaseLinks, { from: a, to: offline, kind: 'formalises', on }),
    );
    register = valueIn(linkCases(register, { from: b, to: a, kind: 'derivedFrom', on }));
    expect(originsOf(register, b)).toEqual([a, offline]);
  });
  test('no case comes from itself', () => {
    const register = valueIn(mergeCases(emptyCaseLinks, { cases: [a, b], into: c, on }));
    expect(codesOf(linkCases(register, { from: a, to: a, kind: 'supersedes', on }))).toEqual([
      'caseCode.linkSelf',
    ]);
    expect(codesOf(linkCases(register, { from: a, to: c, kind: 'splitFrom', on }))).toEqual([
      'caseCode.linkCycle',
    ]);
    expect(codesOf(linkCases(register, { from: c, to: a, kind: 'splitFrom', on }))).toEqual([
      'caseCode.linkRepeated',
    ]);
  });
  test('a case that is named twice counts once', () => {
    const merged = valueIn(mergeCases(emptyCaseLinks, { cases: [a, a, b], into: c, on }));
    expect(originsOf(merged, c)).toEqual([a, b]);
    expect(merged.links).toHaveLength(2);
    const split = valueIn(splitCase(emptyCaseLinks, { code: a, into: [b, b, c], on }));
    expect(successorsOf(split, a)).toEqual([b, c]);
    expect(split.links).toHaveLength(2);
  });
  test('a merger and a split take two; nothing is kept of one that fails', () => {
    expect(codesOf(mergeCases(emptyCaseLinks, { cases: [a, a], into: b, on }))).toEqual([
      'caseCode.mergeTooFew',
    ]);
    expect(codesOf(splitCase(emptyCaseLinks, { code: a, into: [b], on }))).toEqual([
      'caseCode.splitTooFew',
    ]);
    const merged = valueIn(mergeCases(emptyCaseLinks, { cases: [a, b], into: c, on }));
    expect(codesOf(mergeCases(merged, { cases: [a, b, d], into: c, on }))).toEqual([
      'caseCode.linkRepeated',
      'caseCode.linkRepeated',
    ]);
  });
});

describe('文号', () => {
  const filing = documentNumber('穗天城立〔2026〕12号');
  const decision = documentNumber('穗天城罚〔2026〕9号');
  test('one case has many, a document one case', () => {
    let register = valueIn(
      registerDocument(emptyCaseLinks, { document: filing, code: a, isJoint: false }),
    );
    register = valueIn(registerDocument(register, { document: decision, code: a, isJoint: false }));
    expect(documentsOf(register, a)).toEqual([filing, decision]);
    expect(casesOfDocument(register, decision)).toEqual([a]);
    expect(documentsOf(register, b)).toEqual([]);
    expect(
      codesOf(registerDocument(register, { document: decision, code: a, isJoint: false })),
    ).toEqual(['caseCode.documentRepeated']);
    for (const isJoint of [true, false])
      expect(codesOf(registerDocument(register, { document: decision, code: b, isJoint }))).toEqual(
        ['caseCode.documentElsewhere'],
      );
  });
  test('a joint document belongs to each case that registers it so', () => {
    let register = valueIn(
      registerDocument(emptyCaseLinks, { document: decision, code: a, isJoint: true }),
    );
    register = valueIn(registerDocument(register, { document: decision, code: b, isJoint: true }));
    expect(casesOfDocument(register, decision)).toEqual([a, b]);
    expect(
      codesOf(registerDocument(register, { document: decision, code: c, isJoint: false })),
    ).toEqual(['caseCode.documentElsewhere', 'caseCode.documentElsewhere']);
  });
});
