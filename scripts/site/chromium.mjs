// Debian's chromium for the tests in a real browser; installed when it is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const find = () => process.env.CHROMIUM ?? PATHS.find((path) => existsSync(path));

/** Path of a chromium; `apt-get install` brings one where there is none. */
export function chromiumPath() {
  const found = find();
  if (found !== undefined) return found;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const run = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0)
      throw new Error(
        `no chromium, and apt-get ${args[0]} failed: set CHROMIUM to the path of one\n${run.stderr ?? run.error}`,
      );
  }
  return find();
}

/** A headless browser that asks nothing of the network by itself. */
export const launch = () => chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
