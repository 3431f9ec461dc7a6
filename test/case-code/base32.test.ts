import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32Of, bytesOfBase32 } from '../../src/case-code/base32.js';
import { codesOf } from './values.js';

// RFC 4648 §10, without the padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('RFC 4648: %s is %s', (text, encoded) => {
  const bytes = new TextEncoder().encode(text);
  expect(base32Of(bytes)).toBe(encoded);
  expect(bytesOfBase32(encoded)).toMatchObject({ value: bytes });
});

test('bytes go through unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      expect(bytesOfBase32(base32Of(bytes))).toMatchObject({ ok: true, value: bytes });
    }),
  );
});

test.each(['M', 'MZX', 'MZXW6Y', 'MZ', 'mzxq', 'M1', 'MZXR', '😀'])(
  '%s is no canonical base32',
  (text) => {
    expect(codesOf(bytesOfBase32(text))).toEqual(['caseCode.base32']);
  },
);
