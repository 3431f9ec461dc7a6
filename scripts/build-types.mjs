// Writes the declarations beside the built code: one .d.ts for each module, and its twin .d.cts whose
// relative imports name the twins, so that CommonJS and ESM each see types of their own kind.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

const out = join(root, 'dist');
const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
const options = ['--noEmit', 'false', '--emitDeclarationOnly', '--outDir', out];
const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.src.json', ...options], {
  cwd: root,
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);

const RELATIVE = /((?:from|import)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.js\2/g;
const declarations = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.d.ts'));
for (const file of declarations) {
  const text = readFileSync(join(out, file), 'utf8');
  writeFileSync(
    join(out, file.replace(/\.d\.ts$/, '.d.cts')),
    text.replace(RELATIVE, '$1$2$3.cjs$2'),
  );
}
