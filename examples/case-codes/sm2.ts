/*
 * SM2 (GM/T 0003-2012) behind the ports of `zhifa`, and the trap of its user id.
 *
 * SM2 signs e = SM3(Z ‖ M), and Z holds the signer's user id. GM/T 0009-2012 sets the id to 1234567812345678 where nothing else
 * was agreed. Node 20 with OpenSSL 3.0 cannot set it: `crypto.sign('sm3', …)` signs ECDSA with SM3 for a key that it just made,
 * and SM2 with an empty id for a key that it imported. Neither is accepted by a conformant 签名验签服务器. So a signature
 * comes from such a server or a hardware module, whose answer is DER and becomes r‖s here; only verifying, which needs no
 * secret, is written out below, and holds the example of the standard.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { CaseSigner, CaseVerifier } from 'zhifa';

/** GM/T 0009-2012 §10: the id where nothing else was agreed. */
export const DEFAULT_USER_ID = '1234567812345678';

/** What a signature server offers, in one line. */
export interface GmSignatureDevice {
  /** Signs with the key it holds and the user id: DER, SEQUENCE { r, s }. */
  sm2Sign(message: Uint8Array, userId: string): Promise<Uint8Array>;
}

/** The signer of the port: the device's DER as 64 raw bytes. */
export function sm2Signer(device: GmSignatureDevice, userId = DEFAULT_USER_ID): CaseSigner {
  return { sign: async (message) => rawOfDer(await device.sm2Sign(message, userId)) };
}

/** The verifier of the port; a public key is the 128 hexadecimal digits of x and y. */
export function sm2Verifier(userId = DEFAULT_USER_ID): CaseVerifier {
  return {
    verify: async (signature, message, publicKey) => {
      const key = pointOf(publicKey);
      const r = numberOf(signature.slice(0, 32));
      const s = numberOf(signature.slice(32));
      const t = mod(r + s, N);
      if (r < 1n || r >= N || s < 1n || s >= N || t === 0n) return false;
      const point = add(multiply(s, G), multiply(t, key));
      return point !== undefined && mod(digest(message, key, userId) + point.x, N) === r;
    },
  };
}

/** 64 bytes of a DER SEQUENCE of two positive INTEGERs of up to 33 bytes. */
function rawOfDer(der: Uint8Array): Uint8Array {
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const value = der.slice(at + 2, at + 2 + length);
    const digits = value[0] === 0 ? value.slice(1) : value;
    raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  return raw;
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

// The curve of GM/T 0003.5-2012.
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const G: Point = {
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

const mod = (value: bigint, by: bigint): bigint => ((value % by) + by) % by;
const bytesOf = (value: bigint): Uint8Array =>
  Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'));
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

function inverse(value: bigint, by: bigint): bigint {
  let [low, high, x, y] = [mod(value, by), by, 1n, 0n];
  while (low > 1n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [x, y] = [y - quotient * x, x];
  }
  return mod(x, by);
}

function add(left: Point | undefined, right: Point | undefined): Point | undefined {
  if (left === undefined) return right;
  if (right === undefined) return left;
  if (left.x === right.x && mod(left.y + right.y, P) === 0n) return undefined;
  const slope =
    left.x === right.x
      ? (3n * left.x * left.x + A) * inverse(2n * left.y, P)
      : (right.y - left.y) * inverse(right.x - left.x, P);
  const x = mod(slope * slope - left.x - right.x, P);
  return { x, y: mod(slope * (left.x - x) - left.y, P) };
}

function multiply(times: bigint, point: Point): Point | undefined {
  let sum: Point | undefined;
  for (const bit of times.toString(2)) {
    sum = add(sum, sum);
    if (bit === '1') sum = add(sum, point);
  }
  return sum;
}

function pointOf(hex: string): Point {
  const point = { x: BigInt(`0x${hex.slice(0, 64)}`), y: BigInt(`0x${hex.slice(64)}`) };
  const isOnCurve = mod(point.y ** 2n - (point.x ** 3n + A * point.x + B), P) === 0n;
  if (hex.length !== 128 || !isOnCurve) throw new Error('SM2: the key is no point of the curve');
  return point;
}

const sm3 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sm3');
  for (const part of parts) hash.update(part);
  return Uint8Array.from(hash.digest());
};

/** e = SM3(Z ‖ M), Z = SM3(length of the id in bits ‖ id ‖ a ‖ b ‖ G ‖ public key). */
function digest(message: Uint8Array, key: Point, userId: string): bigint {
  const id = new TextEncoder().encode(userId);
  const bits = id.length * 8;
  const z = sm3(
    Uint8Array.of(bits >> 8, bits & 255),
    id,
    ...[A, B, G.x, G.y, key.x, key.y].map(bytesOf),
  );
  return numberOf(sm3(z, message));
}

/** The example of GM/T 0003.5-2012, annex A: private key, public key, r‖s of "message digest" with the default id. */
const standard = {
  privateKey: 0x3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8n,
  publicKey:
    '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  signature:
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};

/** Whether the verifier holds the example of the standard. */
export function holdsStandardExample(userId = DEFAULT_USER_ID): Promise<boolean> {
  return sm2Verifier(userId).verify(
    Uint8Array.from(Buffer.from(standard.signature, 'hex')),
    new TextEncoder().encode('message digest'),
    standard.publicKey,
  );
}

/**
 * Stands in for a signature server, with the published key of the standard's example. Not for use: a key that all know, and
 * arithmetic whose time depends on it.
 */
export const demonstrationDevice: GmSignatureDevice & { readonly publicKey: string } = {
  publicKey: standard.publicKey,
  async sm2Sign(message, userId) {
    const e = digest(message, pointOf(standard.publicKey), userId);
    for (;;) {
      const k = mod(numberOf(randomBytes(40)), N - 1n) + 1n;
      const r = mod(e + (multiply(k, G)?.x ?? 0n), N);
      const s = mod(inverse(1n + standard.privateKey, N) * (k - r * standard.privateKey), N);
      if (r !== 0n && s !== 0n && mod(r + k, N) !== 0n) return derOf(r, s);
    }
  },
};

function derOf(...numbers: readonly bigint[]): Uint8Array {
  const body = numbers.flatMap((number) => {
    const hex = number.toString(16);
    const bytes = [...Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')];
    const positive = (bytes[0] ?? 0) > 127 ? [0, ...bytes] : bytes;
    return [2, positive.length, ...positive];
  });
  return Uint8Array.of(0x30, body.length, ...body);
}
