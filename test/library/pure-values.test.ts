import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { inSyntaxOf2015, withPureValues } from '../../scripts/pure-values.mjs';

const UNUSED = [
  'const { edge, machine: table } = machineFor();',
  'const { held } = guard;',
  'export const built = table({ edges: [edge({ id: "file" })] });',
  'const label = held + ``.at(0), all = { ...rows }, first = rows.at(0);',
  'const one = make(), two = make(one);',
].join('\n');

const bundled = async (source: string) =>
  (await transform(source, { loader: 'ts', treeShaking: true, format: 'esm' })).code;

describe('values that nobody reads', () => {
  it('are dropped by a bundler, whatever made them', async () => {
    const source = `import * as guard from './guard';\n${UNUSED.replace('export ', '')}\nexport const kept = 1;`;
    expect(await bundled(source)).toContain('machineFor()');
    expect(await bundled(withPureValues('a.ts', source))).not.toMatch(/machineFor|make|held|rows/);
  });

  it('are the same values where somebody reads them', async () => {
    const source = 'const { a, b: c } = read(), d = a + call(c); export const told: number = d;';
    const code = await bundled(withPureValues('a.ts', source));
    const reads: string[] = [];
    const read = () => {
      reads.push('once');
      return { a: 1, b: 20 };
    };
    const told: unknown = runInNewContext(`${code.replace(/export \{[^}]*\};?/, '')}; told`, {
      read,
      call: (value: number) => value * 2,
    });
    expect(told).toBe(41);
    expect(reads).toEqual(['once']);
  });

  it('are the same values where a list is taken apart', async () => {
    const code = await bundled(
      withPureValues('a.ts', 'const [a, b] = read(); const told = a + b;'),
    );
    const told: unknown = runInNewContext(`${code}; told`, { read: () => [1, 20] });
    expect(told).toBe(21);
  });

  it('functions and plain tables stay as they are written', () => {
    const source =
      'export const f = (x: number) => g(x);\nexport const table = { a: 1, b: () => g(2) };';
    expect(withPureValues('a.ts', source)).toBe(source);
  });
});

describe('the syntax of 2015', () => {
  it('has no literal for a whole number of any size, nor for a class of letters', () => {
    const source =
      'export const a = (x: 1n) => [10n, 1_000n, 90071992547409930n, /[\\p{L}"]/u, /b/];';
    const plain = inSyntaxOf2015('a.ts', source);
    expect(plain).toBe(
      "export const a = (x: 1n) => [BigInt(10), BigInt(1000), BigInt('90071992547409930'), new RegExp(\"[\\\\p{L}\\\"]\", 'u'), /b/];",
    );
    const values: unknown = runInNewContext(plain.slice('export const a = (x: 1n) => '.length));
    expect(String(values)).toBe('10,1000,90071992547409930,/[\\p{L}"]/u,/b/');
  });
});
