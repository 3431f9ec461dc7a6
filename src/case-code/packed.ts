import { failed, ok, type Result, shown } from '../core/index.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeScheme } from './scheme.js';
import { lengthOf } from './segments.js';

/** Bytes of a packed code. */
export const PACKED_LENGTH = 14;

const payloadLengthOf = (scheme: CaseCodeScheme): number =>
  scheme.segments.find(({ name }) => name === 'check')?.start ?? lengthOf(scheme.segments);

/**
 * 压缩形式: a code as 14 bytes, for QR codes and databases. The symbols before the check symbols are one number, most
 * significant byte first, in the base of the scheme's alphabet (31 for the Guangdong profile: 104.04 bits).
 *
 * Fails: `caseCode.unpackable` for a scheme whose codes need more bytes.
 *
 * @example
 * packCaseCode(parseCaseCode('G4401060072026200482179').value.code).value.length // => 14
 */
export function packCaseCode(
  code: CaseCode,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<Uint8Array> {
  const { alphabet } = scheme;
  const base = BigInt(alphabet.length);
  let rest = 0n;
  for (const symbol of code.slice(0, payloadLengthOf(scheme)))
    rest = rest * base + BigInt(alphabet.indexOf(symbol));
  const bytes = new Uint8Array(PACKED_LENGTH);
  for (let index = PACKED_LENGTH - 1; index >= 0; index -= 1, rest >>= 8n)
    bytes[index] = Number(rest & 0xffn);
  return rest === 0n
    ? ok(bytes)
    : failed(
        caseCodeProblem('caseCode.unpackable', { scheme: scheme.id, expected: PACKED_LENGTH }),
      );
}

/**
 * 还原压缩形式: the code of 14 bytes; its check symbols are computed again.
 *
 * Fails: `caseCode.packed` where it is not 14 bytes, otherwise as {@link parseCaseCode} does. A training code is returned: the
 * caller reads the code again where real cases are handled.
 *
 * @example
 * unpackCaseCode(packCaseCode(parseCaseCode('G4401060072026200482179').value.code).value).value
 * // => 'G4401060072026200482179'
 */
export function unpackCaseCode(
  bytes: unknown,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseCode> {
  if (!(bytes instanceof Uint8Array) || bytes.length !== PACKED_LENGTH) {
    const actual = bytes instanceof Uint8Array ? bytes.length : shown(bytes);
    return failed(caseCodeProblem('caseCode.packed', { expected: PACKED_LENGTH, actual }));
  }
  const { alphabet } = scheme;
  const base = BigInt(alphabet.length);
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let payload = '';
  for (let left = payloadLengthOf(scheme); left > 0 || rest > 0n; left -= 1, rest /= base)
    payload = `${alphabet[Number(rest % base)]}${payload}`;
  const read = scheme.read(`${payload}${scheme.checkSymbolsOf?.(payload) ?? ''}`);
  return read.ok ? ok(read.value.code) : read;
}
