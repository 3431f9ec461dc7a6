// npm run example -- NAME [ARGS]   runs examples/NAME/index.ts
// npm run bench -- NAME [ARGS]     runs bench/NAME.ts
// Both import the built package by its name, as a user does. Without NAME: lists what there is.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { root } from './entries.mjs';

const [kind, name, ...rest] = process.argv.slice(2);
const found = new Map(
  (existsSync(join(root, kind)) ? readdirSync(join(root, kind)) : [])
    .map((entry) =>
      kind === 'bench'
        ? [entry.replace(/\.ts$/, ''), join(root, kind, entry)]
        : [entry, join(root, kind, entry, 'index.ts')],
    )
    .filter(([, file]) => file.endsWith('.ts') && existsSync(file)),
);

const file = found.get(name);
if (file === undefined) {
  const script = kind === 'bench' ? 'bench' : 'example';
  if (name !== undefined) console.error(`no ${kind}/${name}`);
  console.log(`npm run ${script} -- NAME, where NAME is one of:`);
  for (const known of [...found.keys()].sort()) console.log(`  ${known}`);
  process.exit(name === undefined ? 0 : 1);
}

buildIfStale();
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const run = spawnSync(process.execPath, [tsx, file, ...rest], { stdio: 'inherit' });
process.exit(run.status ?? 1);
