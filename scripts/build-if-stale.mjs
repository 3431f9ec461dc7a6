// For the commands that run from dist: builds when dist is missing or older than src, else nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entries, root } from './entries.mjs';

// A folder's own time counts too: it changes when a file is removed.
const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

export function buildIfStale() {
  const outputs = entries().flatMap(({ out }) => [
    join(root, 'dist', `${out}.js`),
    join(root, 'dist', `${out}.d.ts`),
  ]);
  const inputs = ['src', 'tsup.config.ts', 'package-lock.json'].map((name) => join(root, name));
  const stale = !outputs.every(existsSync)
    ? 'missing'
    : Math.max(...inputs.map(newest)) > Math.min(...outputs.map((file) => statSync(file).mtimeMs))
      ? 'older than src'
      : undefined;
  if (stale === undefined) return;
  console.error(`dist is ${stale}: building (once)`);
  const built = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.error(built.stdout + built.stderr);
    process.exit(built.status ?? 1);
  }
}
