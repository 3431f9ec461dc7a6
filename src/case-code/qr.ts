/*
 * 二维码 (GB/T 18284-2000, ISO/IEC 18004). Drawn by uqr; see docs/decisions/0003-qr-library.md.
 */
import { encode, renderSVG, renderUnicodeCompact } from 'uqr';
import {
  coreProblem,
  failed,
  ok,
  type Problem,
  type Result,
  shown,
  type Term,
  term,
} from '../core/index.js';
import { caseCodeProblem } from './problems.js';

/** 纠错级别: how much of the symbol may be soiled and still read: L 7 %, M 15 %, Q 25 %, H 30 %. */
export type QrErrorCorrection = 'L' | 'M' | 'Q' | 'H';

/** 输出形式: SVG text, a `data:` URL of it, or block characters for a terminal with light text on dark. */
export type QrFormat = 'svg' | 'terminal' | 'dataUrl';

/** What to draw. */
export interface QrOptions {
  /** Output. */
  readonly format: QrFormat;
  /** 纠错级别; M where it is absent. */
  readonly errorCorrection?: QrErrorCorrection;
}

/** The quiet zone that the standard asks for, in modules. */
const QUIET_ZONE = 4;
const FORMATS: readonly string[] = ['svg', 'terminal', 'dataUrl'];
const LEVELS: readonly string[] = ['L', 'M', 'Q', 'H'];
const ALPHANUMERIC = /^[0-9A-Z $%*+./:-]*$/;
const LONE_SURROGATE = /\p{Cs}/u;

/** Capacity of the largest symbol (version 40), by level: alphanumeric characters, and bytes. */
const CAPACITY: Readonly<
  Record<QrErrorCorrection, readonly [alphanumeric: number, bytes: number]>
> = { L: [4296, 2953], M: [3391, 2331], Q: [2420, 1663], H: [1852, 1273] };

/**
 * 绘制二维码: the content as a QR code, with the quiet zone.
 *
 * Fails: `input.notString`, `caseCode.qrEmpty`, `caseCode.qrTooLong`, `caseCode.qrText`, `caseCode.qrOption`.
 *
 * @example
 * renderCaseCodeQr('HTTPS://EXAMPLE.ORG/C/G4401060072026200482179', { format: 'svg' }).value.startsWith('<svg ') // => true
 * renderCaseCodeQr('', { format: 'svg' }).problems[0].code // => 'caseCode.qrEmpty'
 */
export function renderCaseCodeQr(
  content: unknown,
  { format, errorCorrection = 'M' }: QrOptions,
): Result<string> {
  const checked = encodable(content, errorCorrection);
  const problems = checked.ok ? [] : [...checked.problems];
  if (!FORMATS.includes(format))
    problems.push(
      caseCodeProblem('caseCode.qrOption', { option: 'format', value: shown(format) }, ['format']),
    );
  if (!checked.ok || problems.length > 0) return failed(...problems);
  const options = { ecc: errorCorrection, border: QUIET_ZONE };
  if (format === 'terminal') return ok(renderUnicodeCompact(checked.value, options));
  const svg = renderSVG(checked.value, { ...options, pixelSize: 1 });
  return ok(format === 'svg' ? svg : `data:image/svg+xml,${encodeURIComponent(svg)}`);
}

/** 二维码尺寸: how large the symbol is, and why. */
export interface QrMeasure {
  /** 版本, 1 to 40: the smallest that holds the content at this level. */
  readonly version: number;
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  /** Upper-case text stays in the dense alphanumeric mode; one lower-case letter makes all of it bytes. */
  readonly mode: 'alphanumeric' | 'byte';
  /** Millimetres on a side, quiet zone included. */
  readonly millimetres: number;
  /** What the level can repair, and what it is for. */
  readonly errorCorrection: Term;
}

const LEVEL_TERMS: Readonly<Record<QrErrorCorrection, Term>> = {
  L: term('L：可恢复约 7% 的污损，只宜屏幕显示', 'L: about 7% can be repaired; for screens only'),
  M: term(
    'M：可恢复约 15% 的污损，宜室内纸质文书',
    'M: about 15% can be repaired; for paper indoors',
  ),
  Q: term(
    'Q：可恢复约 25% 的污损，宜户外和车辆张贴',
    'Q: about 25% can be repaired; outdoors and on vehicles',
  ),
  H: term(
    'H：可恢复约 30% 的污损，宜长期张贴',
    'H: about 30% can be repaired; for what stays posted',
  ),
};

/**
 * 二维码尺寸说明: version, modules and printed size of a content at a level.
 *
 * Fails as {@link renderCaseCodeQr} does; `caseCode.qrOption` too for a module that has no positive width.
 *
 * @example
 * measureCaseCodeQr('HTTPS://EXAMPLE.ORG/C/G4401060072026200482179', { errorCorrection: 'M', moduleMillimetres: 0.5 }).value.modules
 * // => 29
 */
export function measureCaseCodeQr(
  content: unknown,
  {
    errorCorrection,
    moduleMillimetres,
  }: { readonly errorCorrection: QrErrorCorrection; readonly moduleMillimetres: number },
): Result<QrMeasure> {
  const checked = encodable(content, errorCorrection);
  const problems = checked.ok ? [] : [...checked.problems];
  if (!(Number.isFinite(moduleMillimetres) && moduleMillimetres > 0))
    problems.push(
      caseCodeProblem(
        'caseCode.qrOption',
        { option: 'moduleMillimetres', value: shown(moduleMillimetres) },
        ['moduleMillimetres'],
      ),
    );
  if (!checked.ok || problems.length > 0) return failed(...problems);
  const { version, size } = encode(checked.value, { ecc: errorCorrection, border: 0 });
  return ok({
    version,
    modules: size,
    mode: ALPHANUMERIC.test(checked.value) ? 'alphanumeric' : 'byte',
    millimetres: (size + 2 * QUIET_ZONE) * moduleMillimetres,
    errorCorrection: LEVEL_TERMS[errorCorrection],
  });
}

/** The content, when uqr can encode it: it throws on anything else. */
function encodable(content: unknown, level: QrErrorCorrection): Result<string> {
  const problems: Problem[] = [];
  if (!LEVELS.includes(level))
    problems.push(
      caseCodeProblem('caseCode.qrOption', { option: 'errorCorrection', value: shown(level) }, [
        'errorCorrection',
      ]),
    );
  if (typeof content !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(content) }), ...problems);
  if (content === '') problems.push(caseCodeProblem('caseCode.qrEmpty', {}));
  if (LONE_SURROGATE.test(content)) problems.push(caseCodeProblem('caseCode.qrText', {}));
  if (problems.length > 0) return failed(...problems);
  const [alphanumeric, bytes] = CAPACITY[level];
  const fits = ALPHANUMERIC.test(content)
    ? content.length <= alphanumeric
    : content.length <= bytes && byteLength(content) <= bytes;
  return fits
    ? ok(content)
    : failed(
        caseCodeProblem('caseCode.qrTooLong', { length: content.length, errorCorrection: level }),
      );
}

/** Length in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const symbol of text) {
    const point = symbol.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
