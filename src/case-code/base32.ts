/*
 * Base32 of RFC 4648 §6, without padding: it keeps a QR code in alphanumeric mode.
 */
import { failed, ok, type Result } from '../core/index.js';
import { caseCodeProblem } from './problems.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes as base32. */
export function base32Of(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(buffer >>> (bits - 5)) & 31];
    buffer &= 31;
  }
  return bits > 0 ? `${text}${ALPHABET[(buffer << (5 - bits)) & 31]}` : text;
}

/** The bytes of a base32 text; one text for each sequence of bytes, so the bits left over must be zero. */
export function bytesOfBase32(text: string): Result<Uint8Array> {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let filled = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = ALPHABET.indexOf(text.charAt(index));
    if (value < 0) return malformed(text);
    buffer = ((buffer << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (buffer >>> bits) & 0xff;
    filled += 1;
  }
  return bits < 5 && (buffer & ((1 << bits) - 1)) === 0 ? ok(bytes) : malformed(text);
}

const malformed = (text: string): Result<Uint8Array> =>
  failed(caseCodeProblem('caseCode.base32', { length: text.length }));
