/*
 * 签名信封, version 1: 114 bytes that prove offline who issued a document of a case.
 *
 *   version 1 · key 2 · kind of document 1 · issued at 4 · not after 4 · code 14 · token 8 · document hash 16 · signature 64
 *
 * Numbers are big-endian, times are Unix seconds (0: no end). Signed: "GDCASE-QR-V1\0" and the first 50 bytes. The algorithm
 * comes from the key on the trust list, never from the envelope.
 */
import {
  epochMillisecondsOf,
  failed,
  type Instant,
  instant,
  ok,
  type Problem,
  parseInstant,
  type Result,
  shown,
} from '../core/index.js';
import { base32Of, bytesOfBase32 } from './base32.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { packCaseCode, unpackCaseCode } from './packed.js';
import { parseCaseCode } from './parse.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeScheme } from './scheme.js';

/** 信封内容: what the issuer says of one document. No name, number or address of anyone. */
export interface CaseEnvelope {
  /** 密钥编号 on the trust list, 0 to 65535. */
  readonly keyId: number;
  /** 文书种类, 0 to 255, by the table of the platform. */
  readonly documentKind: number;
  /** 签发时刻, whole seconds. */
  readonly issuedAt: Instant;
  /** 失效时刻, for example of an inspection notice; absent: none. */
  readonly notAfter?: Instant;
  /** 案件编码. */
  readonly code: CaseCode;
  /** 查询口令: 64 random bits as 13 base32 characters. The code can be guessed; this cannot. */
  readonly token: string;
  /** 文书摘要: the first 16 bytes of the SM3 or SHA-256 of the canonical document, as 32 hexadecimal digits. */
  readonly documentHash: string;
}

/** 签名者: whoever holds the private key: a hardware module, a signature server, a library. */
export interface CaseSigner {
  /** Signs the bytes: 64 raw bytes, Ed25519, or r‖s of SM2 with the user id that both sides agreed on. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/** 验签者 of one algorithm. */
export interface CaseVerifier {
  /** Whether the signature holds. A rejected promise counts as no. */
  readonly verify: (
    signature: Uint8Array,
    message: Uint8Array,
    publicKey: string,
  ) => Promise<boolean>;
}

/** 可信密钥. */
export interface TrustedKey {
  /** 密钥编号. */
  readonly keyId: number;
  /** Name of the algorithm, for example `ed25519` or `sm2`. */
  readonly algorithm: string;
  /** The public key as its verifier reads it, for example hexadecimal. */
  readonly publicKey: string;
  /** First moment of validity. */
  readonly validFrom: Instant;
  /** First moment after; `'open'` while none is set. */
  readonly validUntil: Instant | 'open';
  /** 吊销时刻: from then on no signature of the key counts, whatever time it claims. */
  readonly revokedAt?: Instant;
  /** The bodies for which it may sign; without `body`, all bodies of the division. */
  readonly maySignFor: readonly {
    /** 行政区划代码. */
    readonly division: string;
    /** 主体编号 within the division; absent for all of them. */
    readonly body?: string;
  }[];
}

/** 信任列表. Signed by its publisher and checked by whoever downloads it; here it is taken as true. */
export interface TrustList {
  /** When it was published. */
  readonly asOf: Instant;
  /** The keys. */
  readonly keys: readonly TrustedKey[];
}

const VERSION = 1;
const BODY_LENGTH = 50;
const SIGNATURE_LENGTH = 64;
const CONTEXT = Uint8Array.from('GDCASE-QR-V1\0', (symbol) => symbol.charCodeAt(0));
const LAST_SECOND = 0xffff_ffff;
const HASH = /^[0-9a-f]{32}$/;

/**
 * 编制信封: the first 50 bytes of an envelope, unsigned.
 *
 * Fails: `caseCode.envelopeField`, `caseCode.token`, `caseCode.base32` (both of the token), and as {@link parseCaseCode} does.
 *
 * @example
 * const envelope = {
 *   keyId: 7,
 *   documentKind: 2,
 *   issuedAt: instant('2026-03-02T01:30:00Z'),
 *   code: parseCaseCode('G4401060072026200482179').value.code,
 *   token: 'AEBAGBAFAYDQQ',
 *   documentHash: '50f42813f4fdc9792fb8f35314653d77',
 * }
 * encodeCaseEnvelope(envelope).value.length // => 50
 * encodeCaseEnvelope({ ...envelope, keyId: -1 }).problems[0].code // => 'caseCode.envelopeField'
 */
export function encodeCaseEnvelope(
  envelope: CaseEnvelope,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<Uint8Array> {
  const { keyId, documentKind, documentHash } = envelope;
  const problems: Problem[] = [];
  const wrong = (field: keyof CaseEnvelope): void => {
    const value = shown(envelope[field]);
    problems.push(caseCodeProblem('caseCode.envelopeField', { field, value }, [field]));
  };
  if (!isUnsigned(keyId, 0xffff)) wrong('keyId');
  if (!isUnsigned(documentKind, 0xff)) wrong('documentKind');
  const issuedAt = secondsOf(envelope.issuedAt);
  if (issuedAt === undefined) wrong('issuedAt');
  const notAfter = envelope.notAfter === undefined ? 0 : secondsOf(envelope.notAfter);
  if (notAfter === undefined) wrong('notAfter');
  if (typeof documentHash !== 'string' || !HASH.test(documentHash)) wrong('documentHash');
  const token = bytesOfToken(envelope.token);
  if (!token.ok) problems.push(...token.problems);
  const parsed = parseCaseCode(envelope.code, scheme, { allowTraining: true });
  const packed = parsed.ok ? packCaseCode(parsed.value.code, scheme) : parsed;
  if (!packed.ok) problems.push(...packed.problems);
  if (problems.length > 0 || !token.ok || !packed.ok) return failed(...problems);
  const bytes = new Uint8Array(BODY_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint16(1, keyId);
  view.setUint8(3, documentKind);
  view.setUint32(4, issuedAt ?? 0);
  view.setUint32(8, notAfter ?? 0);
  bytes.set(packed.value, 12);
  bytes.set(token.value, 26);
  for (let index = 0; index < 16; index += 1)
    bytes[34 + index] = Number.parseInt(documentHash.slice(2 * index, 2 * index + 2), 16);
  return ok(bytes);
}

const isUnsigned = (value: unknown, last: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= last;

/** Unix seconds of a whole second from 1970 to 2106, 0 left out: it stands for "no end". */
function secondsOf(at: unknown): number | undefined {
  const parsed = parseInstant(at);
  if (!parsed.ok) return undefined;
  const seconds = epochMillisecondsOf(parsed.value) / 1000;
  return isUnsigned(seconds, LAST_SECOND) && seconds > 0 ? seconds : undefined;
}

/** The 8 bytes of a token. */
export function bytesOfToken(token: unknown): Result<Uint8Array> {
  const bytes = typeof token === 'string' && token.length === 13 ? bytesOfBase32(token) : undefined;
  return bytes?.ok === true ? bytes : failed(caseCodeProblem('caseCode.token', {}, ['token']));
}

/**
 * 签署信封: 114 bytes, to be printed in a QR code. A signer that fails rejects the promise.
 *
 * Fails: as {@link encodeCaseEnvelope}; `caseCode.signatureLength`.
 *
 * @example
 * const envelope = {
 *   keyId: 7,
 *   documentKind: 2,
 *   issuedAt: instant('2026-03-02T01:30:00Z'),
 *   code: parseCaseCode('G4401060072026200482179').value.code,
 *   token: 'AEBAGBAFAYDQQ',
 *   documentHash: '50f42813f4fdc9792fb8f35314653d77',
 * }
 * const signed = await signCaseEnvelope(envelope, { sign: async () => new Uint8Array(64) })
 * signed.value.length // => 114
 */
export async function signCaseEnvelope(
  envelope: CaseEnvelope,
  signer: CaseSigner,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Promise<Result<Uint8Array>> {
  const body = encodeCaseEnvelope(envelope, scheme);
  if (!body.ok) return body;
  const signature = await signer.sign(joined(CONTEXT, body.value));
  return signature.length === SIGNATURE_LENGTH
    ? ok(joined(body.value, signature))
    : failed(caseCodeProblem('caseCode.signatureLength', { actual: signature.length }));
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(left.length + right.length);
  bytes.set(left);
  bytes.set(right, left.length);
  return bytes;
}

/**
 * 读取信封: what an envelope says, **unverified**.
 *
 * Fails: `caseCode.envelopeLength`, `caseCode.envelopeVersion`, and as {@link unpackCaseCode} does.
 *
 * @example
 * const envelope = {
 *   keyId: 7,
 *   documentKind: 2,
 *   issuedAt: instant('2026-03-02T01:30:00Z'),
 *   code: parseCaseCode('G4401060072026200482179').value.code,
 *   token: 'AEBAGBAFAYDQQ',
 *   documentHash: '50f42813f4fdc9792fb8f35314653d77',
 * }
 * const signed = await signCaseEnvelope(envelope, { sign: async () => new Uint8Array(64) })
 * decodeCaseEnvelope(signed.value).value // => envelope
 * decodeCaseEnvelope(new Uint8Array(50)).problems[0].code // => 'caseCode.envelopeLength'
 */
export function decodeCaseEnvelope(
  bytes: unknown,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseEnvelope> {
  const expected = BODY_LENGTH + SIGNATURE_LENGTH;
  if (!(bytes instanceof Uint8Array) || bytes.length !== expected) {
    const actual = bytes instanceof Uint8Array ? bytes.length : shown(bytes);
    return failed(caseCodeProblem('caseCode.envelopeLength', { expected, actual }));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint8(0);
  if (version !== VERSION) return failed(caseCodeProblem('caseCode.envelopeVersion', { version }));
  const code = unpackCaseCode(bytes.slice(12, 26), scheme);
  if (!code.ok) return code;
  const notAfter = view.getUint32(8);
  return ok({
    keyId: view.getUint16(1),
    documentKind: view.getUint8(3),
    issuedAt: instantOf(view.getUint32(4)),
    ...(notAfter === 0 ? {} : { notAfter: instantOf(notAfter) }),
    code: code.value,
    token: base32Of(bytes.slice(26, 34)),
    documentHash: Array.from(bytes.slice(34, 50), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join(''),
  });
}

/** 验签所需: the trust list, the verifiers by algorithm, and the time of the check. */
export interface EnvelopeTrust {
  /** 信任列表, as it was last downloaded. */
  readonly trust: TrustList;
  /** Verifiers by the names of algorithms. */
  readonly verifiers: Readonly<Record<string, CaseVerifier>>;
  /** Now. */
  readonly at: Instant;
  /** Whether codes of training are accepted. Absent: refused. */
  readonly allowTraining?: boolean;
}

/**
 * 离线验签: what an envelope says, once its signature holds and its key may sign for the body.
 *
 * Warns always: `caseCode.offline`. A case may have been withdrawn since; only the platform knows.
 * Fails: as {@link decodeCaseEnvelope}; `caseCode.training`, `caseCode.keyUnknown`, `caseCode.keyRevoked`,
 * `caseCode.keyOutsideTerm`, `caseCode.keyScope`, `caseCode.algorithm`, `caseCode.signature`, `caseCode.envelopeNotYet`,
 * `caseCode.envelopeExpired`.
 *
 * @example
 * const envelope = {
 *   keyId: 7,
 *   documentKind: 2,
 *   issuedAt: instant('2026-03-02T01:30:00Z'),
 *   code: parseCaseCode('G4401060072026200482179').value.code,
 *   token: 'AEBAGBAFAYDQQ',
 *   documentHash: '50f42813f4fdc9792fb8f35314653d77',
 * }
 * const signed = await signCaseEnvelope(envelope, { sign: async () => new Uint8Array(64) })
 * const at = instant('2026-03-02T02:00:00Z')
 * const verified = await verifyCaseEnvelope(signed.value, { trust: { asOf: at, keys: [] }, verifiers: {}, at })
 * verified.problems[0].code // => 'caseCode.keyUnknown'
 */
export async function verifyCaseEnvelope(
  bytes: unknown,
  { trust, verifiers, at, allowTraining }: EnvelopeTrust,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Promise<Result<CaseEnvelope>> {
  const decoded = decodeCaseEnvelope(bytes, scheme);
  if (!decoded.ok || !(bytes instanceof Uint8Array)) return decoded;
  const { keyId, issuedAt, notAfter, code } = decoded.value;
  const parsed = parseCaseCode(code, scheme, allowTraining === true ? { allowTraining } : {});
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems];
  const now = epochMillisecondsOf(at);
  if (epochMillisecondsOf(issuedAt) > now)
    problems.push(caseCodeProblem('caseCode.envelopeNotYet', { at: issuedAt }));
  if (notAfter !== undefined && epochMillisecondsOf(notAfter) < now)
    problems.push(caseCodeProblem('caseCode.envelopeExpired', { at: notAfter }));
  const key = trust.keys.find((one) => one.keyId === keyId);
  if (key === undefined)
    return failed(caseCodeProblem('caseCode.keyUnknown', { keyId }), ...problems);
  problems.push(...keyProblems(key, issuedAt));
  if (parsed.ok && !maySignFor(key, parsed.value.division, parsed.value.body)) {
    const { division, body } = parsed.value;
    problems.push(caseCodeProblem('caseCode.keyScope', { keyId, division, body }));
  }
  problems.push(...(await signatureProblems(bytes, key, verifiers)));
  return problems.length > 0
    ? failed(...problems)
    : ok(decoded.value, [caseCodeProblem('caseCode.offline', { asOf: trust.asOf })]);
}

function keyProblems(key: TrustedKey, issuedAt: Instant): readonly Problem[] {
  const { keyId, validFrom, validUntil, revokedAt } = key;
  const issued = epochMillisecondsOf(issuedAt);
  const isWithin =
    epochMillisecondsOf(validFrom) <= issued &&
    (validUntil === 'open' || issued < epochMillisecondsOf(validUntil));
  const problems: Problem[] = [];
  // A thief can write any time of issue, so a revoked key proves nothing, not even what it signed before.
  if (revokedAt !== undefined)
    problems.push(caseCodeProblem('caseCode.keyRevoked', { keyId, at: revokedAt }));
  if (!isWithin) problems.push(caseCodeProblem('caseCode.keyOutsideTerm', { keyId, at: issuedAt }));
  return problems;
}

const maySignFor = (key: TrustedKey, division: string, body: string): boolean =>
  key.maySignFor.some(
    (one) => one.division === division && (one.body === undefined || one.body === body),
  );

async function signatureProblems(
  bytes: Uint8Array,
  { algorithm, publicKey }: TrustedKey,
  verifiers: Readonly<Record<string, CaseVerifier>>,
): Promise<readonly Problem[]> {
  const verifier = Object.hasOwn(verifiers, algorithm) ? verifiers[algorithm] : undefined;
  if (verifier === undefined)
    return [caseCodeProblem('caseCode.algorithm', { algorithm: shown(algorithm) })];
  const message = joined(CONTEXT, bytes.slice(0, BODY_LENGTH));
  try {
    if (await verifier.verify(bytes.slice(BODY_LENGTH), message, publicKey)) return [];
  } catch {
    // Libraries throw on signatures that no key can have made; that is a signature that does not hold.
  }
  return [caseCodeProblem('caseCode.signature', {})];
}

/** Unix seconds as an instant. */
function instantOf(seconds: number): Instant {
  return instant(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
}
