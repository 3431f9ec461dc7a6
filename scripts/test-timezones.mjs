// The whole suite once in each zone: no result may depend on where the process runs. The last run
// may not make code from strings: pages with a strict policy and mini programs forbid it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './entries.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const strict = ['--pool=forks', '--execArgv=--disallow-code-generation-from-strings'];
const zones = [['UTC'], ['Asia/Shanghai'], ['America/Los_Angeles', ...strict]];
for (const [zone, ...options] of zones) {
  console.log(['TZ', zone].join('='), ...options);
  const run = spawnSync(process.execPath, [vitest, 'run', ...options, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  if (run.status !== 0) {
    console.error(`tests failed under TZ=${zone}`);
    process.exit(run.status ?? 1);
  }
}
