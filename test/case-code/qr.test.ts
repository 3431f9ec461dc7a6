import * as fc from 'fast-check';
import jsQRModule from 'jsqr';
import { describe, expect, test } from 'vitest';
import {
  caseQrText,
  measureCaseCodeQr,
  parseCaseCode,
  type QrErrorCorrection,
  readCaseQr,
  renderCaseCodeQr,
} from '../../src/case-code/index.js';
import { codesOf, valueIn } from './values.js';

// The types of jsqr describe an ES module; at run time it is CommonJS.
const jsQR = (
  typeof jsQRModule === 'function' ? jsQRModule : Reflect.get(jsQRModule, 'default')
) as (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

const code = valueIn(parseCaseCode('G4401060072026200482179')).code;
const url = valueIn(caseQrText('example.org', { tier: 'code', code }));
const SCALE = 4;

/** What a scanner reads from dark modules. */
function scanned(size: number, dark: readonly (readonly [x: number, y: number])[]): string {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of dark)
    for (let dy = 0; dy < SCALE; dy += 1)
      for (let dx = 0; dx < SCALE; dx += 1)
        pixels.fill(
          0,
          ((y * SCALE + dy) * side + x * SCALE + dx) * 4,
          ((y * SCALE + dy) * side + x * SCALE + dx) * 4 + 3,
        );
  return jsQR(pixels, side, side)?.data ?? '';
}

function scannedSvg(svg: string, soiled: (x: number, y: number) => boolean = () => false): string {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const dark = [...svg.matchAll(/M(\d+),(\d+)h1v1h-1z/g)].map(
    (match) => [Number(match[1]), Number(match[2])] as const,
  );
  return scanned(
    size,
    dark.filter(([x, y]) => !soiled(x, y)),
  );
}

function scannedTerminal(text: string): string {
  const lines = text.split('\n');
  const dark = lines.flatMap((line, row) =>
    [...line].flatMap((block, x) => [
      ...(block === '▄' || block === ' ' ? [[x, 2 * row] as const] : []),
      ...(block === '▀' || block === ' ' ? [[x, 2 * row + 1] as const] : []),
    ]),
  );
  const size = lines[0]?.length ?? 0;
  return scanned(
    size,
    dark.filter(([, y]) => y < size),
  );
}

describe('a scan reads back what was drawn', () => {
  test.each(['L', 'M', 'Q', 'H'] as const)('level %s, each format', (errorCorrection) => {
    const svg = valueIn(renderCaseCodeQr(url, { format: 'svg', errorCorrection }));
    expect(scannedSvg(svg)).toBe(url);
    const dataUrl = valueIn(renderCaseCodeQr(url, { format: 'dataUrl', errorCorrection }));
    expect(decodeURIComponent(dataUrl.slice('data:image/svg+xml,'.length))).toBe(svg);
    const terminal = valueIn(renderCaseCodeQr(url, { format: 'terminal', errorCorrection }));
    expect(scannedTerminal(terminal)).toBe(url);
  });
  test('Chinese, emoji and per cent signs', () => {
    for (const text of ['行政处罚决定书 100%', '%E4%B8', '案件😀'])
      expect(scannedSvg(valueIn(renderCaseCodeQr(text, { format: 'svg' })))).toBe(text);
  });
  test('a coffee stain on a code of level H', () => {
    const svg = valueIn(renderCaseCodeQr(url, { format: 'svg', errorCorrection: 'H' }));
    const stain = (x: number, y: number): boolean => (x - 22) ** 2 + (y - 22) ** 2 < 16;
    expect(scannedSvg(svg, stain)).toBe(url);
  });
  test('M where no level is given', () => {
    expect(renderCaseCodeQr(url, { format: 'svg' })).toEqual(
      renderCaseCodeQr(url, { format: 'svg', errorCorrection: 'M' }),
    );
  });
});

describe('size', () => {
  // By the alphanumeric capacities of ISO/IEC 18004, M / Q / H: version 3 61 / 47 / 35, 4 90 / 67 / 50, 5 122 / 87 / 64,
  // 6 154 / 108 / 84, 8 221 / 157 / 122, 10 311 / 221 / 174, 12 419 / 296 / 227.
  const host = 'zf.sft.example.org';
  const token = 'AEBAGBAFAYDQQ';
  const tiers = [
    { content: { tier: 'code', code }, length: 52, sizes: [29, 33, 37] },
    { content: { tier: 'token', code, token }, length: 66, sizes: [33, 33, 41] },
    {
      content: { tier: 'signed', envelope: new Uint8Array(114) },
      length: 212,
      sizes: [49, 57, 65],
    },
  ] as const;
  test.each(tiers)('tier $content.tier: $length characters', ({ content, length, sizes }) => {
    const text = valueIn(caseQrText(host, content));
    expect(text.length).toBe(length);
    const levels: readonly QrErrorCorrection[] = ['M', 'Q', 'H'];
    const measured = levels.map((errorCorrection) =>
      valueIn(measureCaseCodeQr(text, { errorCorrection, moduleMillimetres: 0.5 })),
    );
    expect(measured.map(({ modules }) => modules)).toEqual(sizes);
    for (const { mode, version, modules } of measured) {
      expect(mode).toBe('alphanumeric');
      expect(modules).toBe(17 + 4 * version);
    }
  });
  test('49 modules and a quiet zone of 4 on each side at 0.5 mm are 28.5 mm', () => {
    const text = valueIn(caseQrText(host, { tier: 'signed', envelope: new Uint8Array(114) }));
    const measure = valueIn(
      measureCaseCodeQr(text, { errorCorrection: 'M', moduleMillimetres: 0.5 }),
    );
    expect(measure.millimetres).toBe(28.5);
    expect(measure.errorCorrection.en).toContain('15%');
  });
  test('one lower-case letter makes all of it bytes', () => {
    const measure = (text: string) =>
      valueIn(measureCaseCodeQr(text, { errorCorrection: 'M', moduleMillimetres: 0.5 }));
    expect(measure(url.toLowerCase()).mode).toBe('byte');
    expect(measure(url.toLowerCase()).modules).toBeGreaterThan(measure(url).modules);
  });
});

describe('what cannot be drawn', () => {
  test.each([
    ['', 'caseCode.qrEmpty'],
    ['\uD83D', 'caseCode.qrText'],
    [null, 'input.notString'],
    [4401, 'input.notString'],
    ['案'.repeat(800), 'caseCode.qrTooLong'],
    ['A'.repeat(1_000_000), 'caseCode.qrTooLong'],
  ])('%.10s', (content, problem) => {
    expect(codesOf(renderCaseCodeQr(content, { format: 'svg' }))).toEqual([problem]);
    expect(
      codesOf(measureCaseCodeQr(content, { errorCorrection: 'M', moduleMillimetres: 1 })),
    ).toEqual([problem]);
  });
  test.each([
    ['L', 4296, 2953],
    ['M', 3391, 2331],
    ['Q', 2420, 1663],
    ['H', 1852, 1273],
  ] as const)('level %s holds %d alphanumeric characters or %d bytes', (level, most, bytes) => {
    const fits = (text: string): boolean =>
      measureCaseCodeQr(text, { errorCorrection: level, moduleMillimetres: 1 }).ok;
    expect([fits('A'.repeat(most)), fits('A'.repeat(most + 1))]).toEqual([true, false]);
    expect([fits('a'.repeat(bytes)), fits('a'.repeat(bytes + 1))]).toEqual([true, false]);
    const chinese = Math.floor(bytes / 3);
    expect([fits('案'.repeat(chinese)), fits('案'.repeat(chinese + 1))]).toEqual([true, false]);
  });
  test('digits alone are bounded as alphanumeric text', () => {
    expect(renderCaseCodeQr('1'.repeat(4297), { format: 'svg', errorCorrection: 'L' }).ok).toBe(
      false,
    );
  });
  test('options, all at once', () => {
    // @ts-expect-error no such format and level
    expect(codesOf(renderCaseCodeQr('', { format: 'png', errorCorrection: 'Z' }))).toEqual([
      'caseCode.qrOption',
      'caseCode.qrEmpty',
      'caseCode.qrOption',
    ]);
    for (const moduleMillimetres of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(codesOf(measureCaseCodeQr('A', { errorCorrection: 'M', moduleMillimetres }))).toEqual([
        'caseCode.qrOption',
      ]);
  });
  test('any text gives a result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const result = renderCaseCodeQr(text, { format: 'svg', errorCorrection: 'H' });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 50 },
    );
  });
});

describe('content', () => {
  const hosts = ['example.org'];
  test('each tier reads back', () => {
    const token = 'AEBAGBAFAYDQQ';
    const envelope = Uint8Array.from({ length: 114 }, (_, index) => index);
    for (const content of [
      { tier: 'code', code },
      { tier: 'token', code, token },
      { tier: 'signed', envelope },
    ] as const) {
      const text = valueIn(caseQrText('example.org', content));
      expect(valueIn(readCaseQr(text, { hosts }))).toEqual(content);
      expect(valueIn(readCaseQr(text.toLowerCase(), { hosts }))).toEqual(content);
    }
  });
  test('a code that was pasted over leads elsewhere', () => {
    expect(codesOf(readCaseQr(url.replace('EXAMPLE', 'EXARNPLE'), { hosts }))).toEqual([
      'caseCode.qrHost',
    ]);
    expect(codesOf(readCaseQr(url.replace('.ORG', '.ORG@EVIL.ORG'), { hosts }))).toEqual([
      'caseCode.qrHost',
    ]);
  });
  test.each([
    ['HTTP://EXAMPLE.ORG/C/G4401060072026200482179', ['caseCode.qrContent']],
    ['HTTPS://EXAMPLE.ORG/X/G4401060072026200482179', ['caseCode.qrContent']],
    ['HTTPS://EXAMPLE.ORG/S/AAAA/AAAA', ['caseCode.qrContent']],
    ['HTTPS://EXAMPLE.ORG/C/G4401060072026200482179/A/B', ['caseCode.qrContent']],
    ['HTTPS://EXAMPLE.ORG/C/G4401060072026200482179/ABC', ['caseCode.token']],
    ['HTTPS://EXAMPLE.ORG/C/G4401060072026200482179/AAAAAAAAAAAAB', ['caseCode.token']],
    ['HTTPS://EXAMPLE.ORG/C/G4401060072026200482197', ['caseCode.check']],
    ['HTTPS://EXAMPLE.ORG/C/X44010600720262000001L0', ['caseCode.training']],
    ['HTTPS://EXAMPLE.ORG/S/A1', ['caseCode.base32']],
    ['HTTPS://OTHER.ORG/S/A1', ['caseCode.qrHost', 'caseCode.base32']],
    ['', ['caseCode.qrContent']],
    ['HTTPſ://EXAMPLE.ORG/C/G4401060072026200482179', ['caseCode.qrContent']],
  ])('%s', (text, problems) => {
    expect(codesOf(readCaseQr(text, { hosts }))).toEqual(problems);
  });
  test('hosts and tokens that no URL can carry', () => {
    for (const host of ['', 'a b', 'example.org/x', '-a.org', '例子.公司', 'x'.repeat(200)])
      expect(codesOf(caseQrText(host, { tier: 'code', code }))).toEqual(['caseCode.qrHost']);
    expect(codesOf(caseQrText('-', { tier: 'token', code, token: 'aebagbafaydqq' }))).toEqual([
      'caseCode.qrHost',
      'caseCode.token',
    ]);
  });
});
