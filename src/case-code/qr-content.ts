/*
 * 二维码内容, three tiers. Upper-case URL and base32 keep the symbol in alphanumeric mode, 5.5 bits a character.
 *
 *   code    HTTPS://HOST/C/<code>            file label, receipt: says no more than the code
 *   token   HTTPS://HOST/C/<code>/<token>    the party's copy: the token opens the details
 *   signed  HTTPS://HOST/S/<envelope>        a document that can be verified offline
 */
import { coreProblem, failed, ok, type Problem, type Result, shown } from '../core/index.js';
import { base32Of, bytesOfBase32 } from './base32.js';
import { bytesOfToken } from './envelope.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { type CaseCodeContext, parseCaseCode } from './parse.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeScheme } from './scheme.js';

/** 二维码内容, by tier. */
export type CaseQrContent =
  | {
      readonly tier: 'code';
      /** 案件编码. */
      readonly code: CaseCode;
    }
  | {
      readonly tier: 'token';
      readonly code: CaseCode;
      /** 防伪码, in Base32. */
      readonly token: string;
    }
  | {
      readonly tier: 'signed';
      /** 信封 with its signature, in bytes. */
      readonly envelope: Uint8Array;
    };

const HOST = /^[A-Z0-9](?:[A-Z0-9.-]{0,98}[A-Z0-9])?(?::\d{1,5})?$/;
const PRINTABLE_ASCII = /^[\x21-\x7E]{1,1000}$/;
const CONTENT = /^HTTPS:\/\/([^/]+)\/([CS])\/([^/]+)(?:\/([^/]+))?$/;

/**
 * 编制二维码内容: the URL of a tier.
 *
 * Fails: `caseCode.qrHost`, `caseCode.token`, `caseCode.base32`.
 *
 * @example
 * caseQrText('example.org', { tier: 'code', code: parseCaseCode('G4401060072026200482179').value.code })
 * // => ok('HTTPS://EXAMPLE.ORG/C/G4401060072026200482179')
 */
export function caseQrText(host: string, content: CaseQrContent): Result<string> {
  const upper = typeof host === 'string' ? host.toUpperCase() : '';
  const problems: Problem[] = HOST.test(upper)
    ? []
    : [caseCodeProblem('caseCode.qrHost', { host: shown(host) }, ['host'])];
  if (content.tier === 'token') {
    const token = bytesOfToken(content.token);
    if (!token.ok) problems.push(...token.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(`HTTPS://${upper}/${pathOf(content)}`);
}

function pathOf(content: CaseQrContent): string {
  if (content.tier === 'signed') return `S/${base32Of(content.envelope)}`;
  return content.tier === 'token' ? `C/${content.code}/${content.token}` : `C/${content.code}`;
}

/** 扫码读取所需. */
export interface CaseQrReading extends CaseCodeContext {
  /** Hosts whose codes are read. A code that was pasted over leads elsewhere, and is refused. */
  readonly hosts: readonly string[];
}

/**
 * 读取二维码内容: which tier a scanned text is, and what it holds. An envelope is not verified here.
 *
 * Fails: `input.notString`, `caseCode.qrContent`, `caseCode.qrHost`, `caseCode.token`, `caseCode.base32`, and as
 * {@link parseCaseCode} does.
 *
 * @example
 * readCaseQr('HTTPS://EXAMPLE.ORG/C/G4401060072026200482179', { hosts: ['example.org'] }).value.tier // => 'code'
 * readCaseQr('HTTPS://EXAMPLE.COM/C/G4401060072026200482179', { hosts: ['example.org'] }).problems[0].code
 * // => 'caseCode.qrHost'
 */
export function readCaseQr(
  text: unknown,
  reading: CaseQrReading,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseQrContent> {
  if (typeof text !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(text) }));
  const match = PRINTABLE_ASCII.test(text) ? CONTENT.exec(text.toUpperCase()) : null;
  const [, host = '', tier, first = '', token] = match ?? [];
  if (match === null || (tier === 'S' && token !== undefined))
    return failed(caseCodeProblem('caseCode.qrContent', { text: shown(text) }));
  const problems: Problem[] = reading.hosts.some((one) => one.toUpperCase() === host)
    ? []
    : [caseCodeProblem('caseCode.qrHost', { host: shown(host) })];
  const content = tier === 'S' ? signedContent(first) : codeContent(first, token, reading, scheme);
  if (!content.ok) problems.push(...content.problems);
  return content.ok && problems.length === 0 ? content : failed(...problems);
}

function signedContent(text: string): Result<CaseQrContent> {
  const envelope = bytesOfBase32(text);
  return envelope.ok ? ok({ tier: 'signed', envelope: envelope.value }) : envelope;
}

function codeContent(
  text: string,
  token: string | undefined,
  context: CaseCodeContext,
  scheme: CaseCodeScheme,
): Result<CaseQrContent> {
  const parsed = parseCaseCode(text, scheme, context);
  if (!parsed.ok) return parsed;
  const { code } = parsed.value;
  if (token === undefined) return ok({ tier: 'code', code }, parsed.warnings);
  const bytes = bytesOfToken(token);
  return bytes.ok ? ok({ tier: 'token', code, token }, parsed.warnings) : bytes;
}
