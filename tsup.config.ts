import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';

export default defineConfig({
  entry: Object.fromEntries(entries().map(({ out, source }) => [out, source])),
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  // tsup sets `baseUrl` for its d.ts program; TypeScript 6 refuses that unless told otherwise.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Shared code goes to chunks, in both formats, so that a value is one value whatever its subpath.
  splitting: true,
  sourcemap: true,
  clean: true,
});
