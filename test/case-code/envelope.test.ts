import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildCaseCode,
  type CaseEnvelope,
  type CaseSigner,
  decodeCaseEnvelope,
  type EnvelopeTrust,
  encodeCaseEnvelope,
  parseCaseCode,
  signCaseEnvelope,
  type TrustedKey,
  verifyCaseEnvelope,
} from '../../src/case-code/index.js';
import { instant } from '../../src/core/index.js';
import shipped from '../vectors/case-code/case-code.json' with { type: 'json' };
import { caseCodeParts } from './arbitraries.js';
import { codesOf, valueIn } from './values.js';

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** The vector of the specification, whose key is that of the RFC. */
const specified = shipped.vectors.find(({ id }) => id === 'encodeCaseEnvelope/01');
const body = specified?.expected.value as string;
const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const signature =
  '5eb05aac6cf072870b9c68a1466a171a1f855a2bbe791c40a751016be893fb1bff0745234a1138e15d7c5dbb8979e1acd11693be944edc43cbedd9195a17b60c';

// RFC 8032 §7.1, TEST 1.
const secret = bytesOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const signer: CaseSigner = { sign: (message) => signAsync(message, secret) };
const verifiers = {
  ed25519: {
    verify: (signature: Uint8Array, message: Uint8Array, publicKey: string) =>
      verifyAsync(signature, message, bytesOf(publicKey)),
  },
};
const key: TrustedKey = {
  keyId: 7,
  algorithm: 'ed25519',
  publicKey,
  validFrom: instant('2026-01-01T00:00:00+08:00'),
  validUntil: 'open',
  maySignFor: [{ division: '440106', body: '007' }],
};
const asOf = instant('2026-03-01T00:00:00+08:00');
const trustWith = (changes: Partial<TrustedKey> = {}): EnvelopeTrust => ({
  trust: { asOf, keys: [{ ...key, ...changes }] },
  verifiers,
  at: instant('2026-03-02T10:00:00+08:00'),
});
const envelope: CaseEnvelope = {
  keyId: 7,
  documentKind: 2,
  issuedAt: instant('2026-03-02T09:30:00+08:00'),
  code: valueIn(parseCaseCode('G4401060072026200482179')).code,
  token: 'AEBAGBAFAYDQQ',
  documentHash: '50f42813f4fdc9792fb8f35314653d77',
};

describe('vector of the specification', () => {
  test('body', () => {
    expect(hexOf(valueIn(encodeCaseEnvelope(envelope)))).toBe(body);
  });
  test('signature', async () => {
    const signed = valueIn(await signCaseEnvelope(envelope, signer));
    expect(hexOf(signed)).toBe(body + signature);
    expect(hexOf(await getPublicKeyAsync(secret))).toBe(publicKey);
  });
});

describe('verify', () => {
  let signed: Uint8Array;
  beforeAll(async () => {
    signed = valueIn(await signCaseEnvelope(envelope, signer));
  });
  const codes = async (trust: EnvelopeTrust, bytes: unknown = signed): Promise<readonly string[]> =>
    codesOf(await verifyCaseEnvelope(bytes, trust));

  test('what was signed, with the warning that nobody was asked online', async () => {
    expect(await verifyCaseEnvelope(signed, trustWith())).toEqual({
      ok: true,
      value: { ...envelope, issuedAt: '2026-03-02T01:30:00Z' },
      warnings: [{ code: 'caseCode.offline', path: [], params: { asOf } }],
    });
  });
  test('every single changed bit is found', async () => {
    for (let bit = 0; bit < signed.length * 8; bit += 7) {
      const changed = Uint8Array.from(signed);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect((await verifyCaseEnvelope(changed, trustWith())).ok).toBe(false);
    }
  });
  test('a key that is unknown, revoked, out of its term, of another body, of another algorithm', async () => {
    expect(await codes(trustWith({ keyId: 8 }))).toEqual(['caseCode.keyUnknown']);
    expect(await codes(trustWith({ revokedAt: instant('2026-03-02T09:45:00+08:00') }))).toEqual([
      'caseCode.keyRevoked',
    ]);
    expect(await codes(trustWith({ validFrom: instant('2026-03-02T09:30:01+08:00') }))).toEqual([
      'caseCode.keyOutsideTerm',
    ]);
    expect(await codes(trustWith({ validUntil: instant('2026-03-02T09:30:00+08:00') }))).toEqual([
      'caseCode.keyOutsideTerm',
    ]);
    expect(await codes(trustWith({ maySignFor: [{ division: '440106', body: '008' }] }))).toEqual([
      'caseCode.keyScope',
    ]);
    expect(await codes(trustWith({ maySignFor: [{ division: '440106' }] }))).toEqual([
      'caseCode.offline',
    ]);
    for (const algorithm of ['sm2', 'toString'])
      expect(await codes(trustWith({ algorithm }))).toEqual(['caseCode.algorithm']);
  });
  test('another key, and a verifier that throws, are signatures that do not hold', async () => {
    const other = hexOf(await getPublicKeyAsync(new Uint8Array(32).fill(1)));
    expect(await codes(trustWith({ publicKey: other }))).toEqual(['caseCode.signature']);
    expect(await codes(trustWith({ publicKey: 'no key' }))).toEqual(['caseCode.signature']);
  });
  test('before its time, after its time', async () => {
    const at = (time: string): EnvelopeTrust => ({ ...trustWith(), at: instant(time) });
    expect(await codes(at('2026-03-02T09:29:59+08:00'))).toEqual(['caseCode.envelopeNotYet']);
    const notice = { ...envelope, notAfter: instant('2026-03-02T18:00:00+08:00') };
    const ends = valueIn(await signCaseEnvelope(notice, signer));
    expect(await codes(at('2026-03-02T18:00:00+08:00'), ends)).toEqual(['caseCode.offline']);
    expect(await codes(at('2026-03-02T18:00:01+08:00'), ends)).toEqual([
      'caseCode.envelopeExpired',
    ]);
  });
  test('a training code is refused unless it is asked for', async () => {
    const code = valueIn(
      parseCaseCode('X44010600720262000001L0', undefined, { allowTraining: true }),
    ).code;
    const drill = valueIn(await signCaseEnvelope({ ...envelope, code }, signer));
    expect(await codes(trustWith(), drill)).toEqual(['caseCode.training']);
    expect(await codes({ ...trustWith(), allowTraining: true }, drill)).toEqual([
      'caseCode.offline',
    ]);
  });
  test('all problems at once', async () => {
    const changed = Uint8Array.from(signed);
    changed[113] = (changed[113] as number) ^ 1;
    const trust = {
      ...trustWith({ maySignFor: [], revokedAt: asOf }),
      at: instant('2026-03-01T00:00:00Z'),
    };
    expect(await codes(trust, changed)).toEqual([
      'caseCode.envelopeNotYet',
      'caseCode.keyRevoked',
      'caseCode.keyScope',
      'caseCode.signature',
    ]);
  });
  test.each([null, 'text', new Uint8Array(113), new Uint8Array(115), { length: 114 }])(
    '%o is no envelope',
    async (bytes) => {
      expect(await codes(trustWith(), bytes)).toEqual(['caseCode.envelopeLength']);
    },
  );
  test('another version, a code that is none', async () => {
    expect(await codes(trustWith(), signed.with(0, 2))).toEqual(['caseCode.envelopeVersion']);
    expect((await verifyCaseEnvelope(signed.fill(255, 12, 26), trustWith())).ok).toBe(false);
  });
});

describe('encode', () => {
  test('decode gives back what was encoded', () => {
    const seconds = fc
      .integer({ min: 1, max: 0xffff_ffff })
      .map((second) => instant(new Date(second * 1000).toISOString().replace('.000Z', 'Z')));
    fc.assert(
      fc.property(
        fc.record({
          keyId: fc.integer({ min: 0, max: 0xffff }),
          documentKind: fc.integer({ min: 0, max: 0xff }),
          issuedAt: seconds,
          notAfter: seconds,
          code: caseCodeParts.map((parts) => valueIn(buildCaseCode(parts))),
          token: fc.constantFrom('AEBAGBAFAYDQQ', 'AAAAAAAAAAAAA', '7777777777776'),
          documentHash: fc.stringMatching(/^[0-9a-f]{32}$/),
        }),
        (given) => {
          const bytes = new Uint8Array(114);
          bytes.set(valueIn(encodeCaseEnvelope(given)));
          expect(valueIn(decodeCaseEnvelope(bytes))).toEqual(given);
        },
      ),
    );
  });
  test('every field that does not fit', () => {
    const wrong = {
      keyId: 65_536,
      documentKind: -1,
      issuedAt: instant('2026-03-02T09:13:28.5+08:00'),
      notAfter: instant('2107-01-01T00:00:00Z'),
      code: 'G4401060072026200482197',
      token: 'short',
      documentHash: 'XYZ',
    };
    // @ts-expect-error the code was not parsed
    const result = encodeCaseEnvelope(wrong);
    expect(
      result.ok ? [] : result.problems.map(({ code, params }) => params['field'] ?? code),
    ).toEqual([
      'keyId',
      'documentKind',
      'issuedAt',
      'notAfter',
      'documentHash',
      'caseCode.token',
      'caseCode.check',
    ]);
  });
  test('a signer that answers in DER', async () => {
    const der: CaseSigner = { sign: async () => new Uint8Array(71) };
    expect(codesOf(await signCaseEnvelope(envelope, der))).toEqual(['caseCode.signatureLength']);
  });
});
