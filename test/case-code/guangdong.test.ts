import { describe, expect, test } from 'vitest';
import { formatCaseCode, parseCaseCode } from '../../src/case-code/index.js';
import { codesOf, valueIn } from './values.js';
import vectors from './vectors.json' with { type: 'json' };

describe('vectors of the specification', () => {
  test.each(vectors.caseCode.valid)('$v ($note)', ({ v, display, fields }) => {
    const parsed = valueIn(parseCaseCode(v, undefined, { allowTraining: true }));
    expect(parsed.code).toBe(v);
    expect(formatCaseCode(parsed.code, 'display')).toBe(display);
    expect([parsed.division, parsed.body, parsed.year]).toEqual([
      fields.division,
      fields.body,
      fields.year,
    ]);
    expect(v[14]).toBe(String(fields.kind));
  });
  test.each(vectors.caseCode.invalid)('$v: $reason', ({ v, reason }) => {
    const expected: Readonly<Record<string, string>> = {
      LENGTH: 'caseCode.length',
      SHAPE: 'caseCode.symbol',
      CHECK: 'caseCode.check',
      DIVISION: 'caseCode.division',
      YEAR: 'caseCode.year',
      SERIAL: 'caseCode.serial',
    };
    const codes = codesOf(
      parseCaseCode(v, undefined, { hasDivision: (division) => division !== '440101' }),
    );
    if (v.startsWith('H')) expect(codes).toEqual(['caseCode.unknownVersion']);
    else if (v === 'G4401060072026200A123KK') expect(codes).toEqual(['caseCode.symbol']);
    else expect(codes).toEqual([expected[reason]]);
  });
  test.each(vectors.caseCode.normalize)('$in is read as $out', ({ in: written, out }) => {
    expect(parseCaseCode(written)).toMatchObject({ ok: true, warnings: [], value: { code: out } });
  });
});
