// The whole suite once in each zone: no result may depend on where the process runs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './entries.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
  console.log(`TZ=${zone}`);
  const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  if (run.status !== 0) {
    console.error(`tests failed under TZ=${zone}`);
    process.exit(run.status ?? 1);
  }
}
