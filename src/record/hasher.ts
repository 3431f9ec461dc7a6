/** 摘要算法: SM3 is GB/T 32905-2016. */
export type HashAlgorithm = 'SHA-256' | 'SHA-384' | 'SHA-512' | 'SM3';

/**
 * 摘要函数: hashes the UTF-8 bytes of a text; passed in, so that the library holds no cryptography of its own.
 *
 * With node:crypto: `{ id: 'SHA-256', hash: (text) => hash('sha256', text) }` (Node 20.12 and later; `createHash` gives the
 * same and takes three times as long); SM3 is `hash('sm3', text)`. With `@noble/hashes`: `{ id: 'SHA-256', hash: (text) => bytesToHex(sha256(utf8ToBytes(text))) }`.
 *
 * It is synchronous. Web Crypto answers with a promise for every item, which would make each function here asynchronous
 * and a record of a million items slow to check; a browser uses `@noble/hashes`.
 */
export interface Hasher {
  /** The algorithm; it is sealed into the record. */
  readonly id: HashAlgorithm;
  /** The hash of the text's UTF-8 bytes, always written the same way: lower-case hexadecimal. */
  readonly hash: (text: string) => string;
}
