/* What the conformance vectors (test/vectors/identifiers) cannot say. */
import { expect, test } from 'vitest';
import {
  formatOrganisationCode,
  parseOrganisationCode,
  parseSocialCreditCode,
  readDocumentNumber,
  socialCreditCode,
} from '../../src/identifiers/index.js';

test.each([
  ['MA1FL0LY9', 'MA1FL0LY-9'],
  ['D2143569X', 'D2143569-X'],
  ['71526726X', '71526726-X'],
  ['006939561', '00693956-1'],
  ['192317458', '19231745-8'],
])('%s is shown as %s', (text, display) => {
  const parsed = parseOrganisationCode(text);
  expect(parsed.ok && formatOrganisationCode(parsed.value.text)).toBe(display);
});

test('a code that follows the rule needs no exception, so none is recorded', () => {
  const nonConforming = { reason: 'x', evidence: 'y' };
  expect(parseSocialCreditCode('9144030071526726XG', { nonConforming })).toMatchObject({
    warnings: [],
  });
});

test.each(['粤市监处罚〔24〕1号', '粤市监处罚〔2024〕0号', '粤市监罚2024年1号'])(
  '%s cannot be read',
  (text) => {
    expect(readDocumentNumber(text).ok).toBe(false);
  },
);

test.each(['粤市监处罚〔2024〕1号', '（粤穗）应急罚〔2024〕15号'])(
  '%s needs no warning',
  (text) => {
    expect(readDocumentNumber(text)).toMatchObject({
      ok: true,
      value: { standard: text },
      warnings: [],
    });
  },
);

test('an invented code of a public repository is refused, not taken for a real body', () => {
  expect(() => socialCreditCode('11440000MB2D00001X')).toThrow('socialCreditCode');
});
