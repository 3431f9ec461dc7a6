import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';
import { pureValues } from './scripts/pure-values.mjs';

export default defineConfig({
  entry: Object.fromEntries(entries().map(({ out, source }) => [out, source])),
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  // Types: scripts/build-types.mjs. Bundling the declarations of every entry takes more memory than Node has.
  dts: false,
  // Shared code goes to chunks, in both formats, so that a value is one value whatever its subpath.
  splitting: true,
  esbuildPlugins: [pureValues],
  sourcemap: true,
  clean: true,
});
