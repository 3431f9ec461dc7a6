import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { entries } from './scripts/entries.mjs';
import { pureValues, pureValuesOf2015 } from './scripts/pure-values.mjs';

const shared: Options = {
  entry: Object.fromEntries(entries().map(({ out, source }) => [out, source])),
  platform: 'neutral',
  // Types: scripts/build-types.mjs. Bundling the declarations of every entry takes more memory than Node has.
  dts: false,
  // Shared code goes to chunks, in every format, so that a value is one value whatever its subpath.
  splitting: true,
};

export default defineConfig([
  {
    ...shared,
    format: ['esm', 'cjs'],
    target: 'node20',
    esbuildPlugins: [pureValues],
    sourcemap: true,
  },
  // For webpack 4 (RuoYi-Vue) and mini programs: the syntax of 2015, nothing to resolve, .js files.
  {
    ...shared,
    format: ['cjs'],
    target: 'es2015',
    outDir: 'dist/es2015',
    outExtension: () => ({ js: '.js' }),
    esbuildPlugins: [pureValuesOf2015],
    noExternal: [/.*/],
    onSuccess: async () => {
      // What turned the chunks into CommonJS wrote commas that only later parsers read.
      for (const name of readdirSync('dist/es2015', { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.js')) continue;
        const file = join('dist/es2015', name);
        const { code } = transformSync(readFileSync(file, 'utf8'), {
          target: 'es2015',
          minify: true,
          legalComments: 'none',
        });
        writeFileSync(file, code);
      }
      writeFileSync('dist/es2015/package.json', '{ "type": "commonjs" }\n');
    },
  },
]);
